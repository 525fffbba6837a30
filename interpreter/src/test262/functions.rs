//! The functions of `$262`, and `print`.

use std::rc::Rc;

use dunder_syntax::Span;

use super::{host_object_of, new_realm};
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::builtins::array_buffer;
use crate::code::Source;
use crate::evaluation::eval::parse_text;
use crate::evaluation::script::script_evaluation;
use crate::operations::type_conversion::to_string;
use crate::realm::{Args, BuiltinFunction};
use crate::value::{ObjectId, Value};

/// The functions by name, with their `length`.
pub(super) const FUNCTIONS: &[(&str, u32, BuiltinFunction)] = &[
    ("createRealm", 0, create_realm),
    ("evalScript", 1, eval_script),
    ("detachArrayBuffer", 1, detach_array_buffer),
    ("gc", 0, gc),
];

/// What this host does not offer: reading it halts.
pub(super) const ABSENT: &[(&str, BuiltinFunction)] = &[("agent", agent), ("AbstractModuleSource", module_source)];

/// `print(text)`
pub(super) fn print(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let text = to_string(agent, arguments.get(0))?;
    let text = String::from_utf16_lossy(agent.heap.strings.get(text).units());
    agent.print(String::new(), text)?;
    Ok(Value::Undefined)
}

/// `$262.createRealm()`
fn create_realm(agent: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    agent.guard()?;
    let realm = match agent.take_spare_realm() {
        Some(realm) => realm,
        None => new_realm(agent),
    };
    Ok(host_object_of(agent, realm))
}

/// `$262.evalScript(text)`
fn eval_script(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let source_text = to_string(agent, arguments.get(0))?;
    let realm = agent.current_realm();
    let (text, script) = parse_text(agent, source_text, &Default::default())?;
    script_evaluation(agent, realm, script, Rc::new(Source { text, is_harness: false, is_program: false }))
}

/// `$262.detachArrayBuffer(buffer)`
fn detach_array_buffer(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let array_buffer = array_buffer::require_unshared(agent, arguments.get(0))?;
    array_buffer::detach_array_buffer(agent, array_buffer, arguments.get(1))?;
    Ok(Value::Undefined)
}

/// `$262.gc()`: nothing is collected before a run ends, which no program can tell from a collector that finds nothing.
fn gc(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Ok(Value::Undefined)
}

/// `$262.IsHTMLDDA()`
pub(super) fn is_html_dda(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Ok(Value::Null)
}

/// `$262.agent`
fn agent(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    absent("$262.agent: there is only one agent")
}

/// `$262.AbstractModuleSource`
fn module_source(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    absent("$262.AbstractModuleSource: there are no modules")
}

fn absent(what: &str) -> Completion {
    Err(Halt::Unsupported(what.to_owned(), Span::NONE).into())
}
