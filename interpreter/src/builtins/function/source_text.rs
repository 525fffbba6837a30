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
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let func = this.as_object().filter(|_| is_callable(agent, this));
    let Some(func) = func else {
        return Err(agent.type_error("Function.prototype.toString was called on what is no function"));
    };
    if let Some((source, place)) = source_text(agent, func) {
        let text = source.text.get(place.start as usize..place.end as usize).unwrap_or_default();
        if text.is_empty() {
            return Err(Halt::Unsupported("the source text of a function that was not parsed".into(), place).into());
        }
        agent.burn(text.len() as u64 / 16)?;
        return Ok(agent.heap.strings.intern(text).into());
    }
    let name = match &agent[func].slots {
        Slots::Builtin(builtin) => String::from_utf16_lossy(agent.heap.strings.get(builtin.initial_name).units()),
        _ => String::new(),
    };
    Ok(agent.heap.strings.intern(&format!("function {name}() {{ [native code] }}")).into())
}

/// [[SourceText]] of a function that has it
fn source_text(agent: &Agent, func: ObjectId) -> Option<(Rc<Source>, Span)> {
    match &agent[func].slots {
        Slots::Function(function) => Some((function.code.source.clone(), function.source_text)),
        Slots::Builtin(builtin) => builtin.class.as_ref().map(|class| (class.source.clone(), class.source_text)),
        _ => None,
    }
}
