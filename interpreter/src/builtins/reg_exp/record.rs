//! The internal slots of a RegExp.

use std::rc::Rc;

use dunder_syntax::regexp::{Flags, PatternError, parse_pattern};

use super::super::LibrarySlots;
use crate::abrupt::{Completion, Halt};
use crate::agent::{Agent, State};
use crate::heap::object::Slots;
use crate::realm::ErrorKind;
use crate::regexp::{Program, compile_pattern};
use crate::value::{ObjectId, StringId, Value};

/// The internal slots of a RegExp.
#[derive(Clone, Debug)]
pub struct RegExpSlots {
    /// [[OriginalSource]]
    pub original_source: StringId,
    /// [[OriginalFlags]]
    pub original_flags: StringId,
    /// [[RegExpRecord]] and [[RegExpMatcher]]
    pub record: Rc<RegExpRecord>,
}

/// A RegExp Record (`#sec-regexp-records`), and the matcher that it makes.
#[derive(Debug)]
pub struct RegExpRecord {
    /// The flags.
    pub(super) flags: Flags,
    /// The names of the capturing groups.
    pub(super) names: Vec<Option<StringId>>,
    /// [[RegExpMatcher]]
    pub(super) matcher: Program,
}

/// The internal slots of a RegExp, of an object that has them.
pub(super) fn slots(agent: &State, object: ObjectId) -> Option<&RegExpSlots> {
    match &agent.heap[object].slots {
        Slots::Library(slots) => match &**slots {
            LibrarySlots::RegExp(slots) => Some(slots),
            _ => None,
        },
        _ => None,
    }
}

/// RequireInternalSlot (`#sec-requireinternalslot`) of [[RegExpMatcher]]: the object, and its slots
///
/// # Errors
/// A TypeError.
pub(super) fn require(agent: &mut Agent, r: Value) -> Completion<(ObjectId, RegExpSlots)> {
    let found = r.as_object().and_then(|object| Some((object, slots(agent, object)?.clone())));
    found.ok_or_else(|| agent.type_error("this is no RegExp"))
}

/// The record of a pattern and its flags: made once in a run, as nothing tells one from another.
///
/// # Errors
/// A SyntaxError, or a halt.
pub(super) fn record(agent: &mut Agent, p: StringId, f: StringId) -> Completion<Rc<RegExpRecord>> {
    if let Some(record) = agent.patterns.get(&(p, f)) {
        return Ok(record.clone());
    }
    let Some(flags) = Flags::parse(agent.heap.strings.get(f).units()) else {
        return Err(agent.throw(ErrorKind::SyntaxError, "these are no flags of a regular expression"));
    };
    let text = agent.heap.strings.get(p).clone();
    agent.burn(text.units().len() as u64 / 8)?;
    let pattern = match parse_pattern(text.units(), flags) {
        Ok(pattern) => pattern,
        Err(PatternError::Syntax(message)) => return Err(agent.throw(ErrorKind::SyntaxError, message)),
        Err(PatternError::TooLarge) => return Err(Halt::Depth.into()),
    };
    let matcher = compile_pattern(agent, &pattern, flags)?;
    let intern = |name: &dunder_syntax::JsString| agent.heap.strings.intern_units(name.units());
    let mut intern = intern;
    let names = pattern.groups.iter().map(|name| name.as_ref().map(&mut intern)).collect();
    let record = Rc::new(RegExpRecord { flags, names, matcher });
    agent.patterns.insert((p, f), record.clone());
    Ok(record)
}
