//! An exception that a test did not catch, for the verdict and for people.

use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::objects::get;
use crate::operations::type_conversion::to_string;
use crate::value::{ObjectId, StringId, Value};

/// The name of an exception's constructor and its message, `TypeError: the message`; a primitive as a string literal or as it is.
///
/// The getters of a program are called for it: the program is over.
///
/// # Errors
/// A halt.
pub(crate) fn describe(agent: &mut Agent, thrown: Value) -> Completion<String> {
    let Some(object) = thrown.as_object() else {
        return Ok(match thrown {
            Value::String(text) => format!("{:?}", lossy(agent, text)),
            Value::Symbol(_) => "a symbol".to_owned(),
            primitive => text(agent, primitive)?.unwrap_or_default(),
        });
    };
    let constructor = property(agent, object, names::CONSTRUCTOR)?.and_then(Value::as_object);
    let name = match constructor {
        Some(constructor) => property(agent, constructor, names::NAME)?,
        None => None,
    };
    let name = match name {
        Some(Value::String(name)) => lossy(agent, name),
        _ => "an object".to_owned(),
    };
    let message = match property(agent, object, names::MESSAGE)? {
        Some(Value::Undefined | Value::Symbol(_)) | None => None,
        Some(message) => text(agent, message)?,
    };
    Ok(match message {
        Some(message) if !message.is_empty() => format!("{name}: {message}"),
        _ => name,
    })
}

/// A property's value; none where looking it up throws.
fn property(agent: &mut Agent, object: ObjectId, key: StringId) -> Completion<Option<Value>> {
    unless_thrown(get(agent, object, key.into()))
}

/// A value as text; none where converting it throws.
fn text(agent: &mut Agent, value: Value) -> Completion<Option<String>> {
    let text = unless_thrown(to_string(agent, value))?;
    Ok(text.map(|text| lossy(agent, text)))
}

fn unless_thrown<T>(result: Completion<T>) -> Completion<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Abrupt::Throw(_)) => Ok(None),
        Err(halt) => Err(halt),
    }
}

fn lossy(agent: &Agent, text: StringId) -> String {
    String::from_utf16_lossy(agent.heap.strings.get(text).units())
}
