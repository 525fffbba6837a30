//! RegExp String Iterator objects (ECMA-262, 22.2.9).

use super::super::closure_iterator::{self, Brand, Closure};
use super::super::{NewTarget, text};
use super::exec::reg_exp_exec;
use super::shared::{advance_behind, matched};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::{ObjectId, StringId, Value};

/// What the closure of a RegExp String Iterator holds between two of its steps.
#[derive(Clone, Debug)]
pub(in crate::builtins) struct RegExpStringIteration {
    r: ObjectId,
    s: StringId,
    global: bool,
    full_unicode: bool,
    done: bool,
}

/// CreateRegExpStringIterator (`#sec-createregexpstringiterator`)
pub(super) fn create_reg_exp_string_iterator(
    agent: &mut Agent,
    r: ObjectId,
    s: StringId,
    global: bool,
    full_unicode: bool,
) -> ObjectId {
    let iteration = RegExpStringIteration { r, s, global, full_unicode, done: false };
    closure_iterator::create(agent, Closure::RegExpString(iteration))
}

/// %RegExpStringIteratorPrototype%.next (`#sec-%regexpstringiteratorprototype%.next`)
pub(super) fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    closure_iterator::next(agent, this, Brand::RegExpString)
}

impl RegExpStringIteration {
    /// The closure's next value, or none at its end.
    ///
    /// # Errors
    /// Whatever the JavaScript that it runs throws.
    pub(in crate::builtins) fn step(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        if self.done {
            return Ok(None);
        }
        let Some(found) = reg_exp_exec(agent, self.r, self.s)? else { return Ok(None) };
        if !self.global {
            self.done = true;
            return Ok(Some(found.into()));
        }
        let match_str = matched(agent, found)?;
        let text = text::units(agent, self.s);
        advance_behind(agent, self.r, &text, match_str, self.full_unicode)?;
        Ok(Some(found.into()))
    }
}
