//! Function.prototype.toString (ECMA-262, 20.2.3.5).

use std::rc::Rc;

use dunder_syntax::Span;

use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::code::Source;
use crate::heap::object::Slots;
use crate::operations::testing::is_callable;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Function.prototype.toString (`#sec-function.prototype.tostring`)
///
/// The text of a built-in function is this interpreter's own but for its name, in the form that most engines share. What a
/// bound function's or a proxy's text is, no two engines agree on: that halts.
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let func = this.as_object().filter(|_| is_callable(agent, this));
    let Some(func) = func else {
        return Err(agent.type_error("Function.prototype.toString was called on what is no function"));
    };
    if let Some((source, place)) = source_text(agent, func) {
        let text = source.text.get(place.start as usize..place.end as usize).unwrap_or_default();
        if text.is_empty() {
            let what = "the source text of a function that was not parsed";
            return Err(Halt::Unsupported(what.to_owned(), place).into());
        }
        agent.burn(text.len() as u64 / 16)?;
        return Ok(agent.heap.strings.intern(text).into());
    }
    let Slots::Builtin(builtin) = &agent[func].slots else {
        agent.choose("the source text of a bound function or a proxy")?;
        return Ok(agent.heap.strings.intern("function () {\n    [native code]\n}").into());
    };
    let name = String::from_utf16_lossy(agent.heap.strings.get(builtin.initial_name).units());
    Ok(agent.heap.strings.intern(&format!("function {name}() {{\n    [native code]\n}}")).into())
}

/// [[SourceText]] of a function that has it
fn source_text(agent: &Agent, func: ObjectId) -> Option<(Rc<Source>, Span)> {
    match &agent[func].slots {
        Slots::Function(function) => Some((function.code.source.clone(), function.source_text)),
        Slots::Builtin(builtin) => builtin.class.as_ref().map(|class| (class.source.clone(), class.source_text)),
        _ => None,
    }
}
