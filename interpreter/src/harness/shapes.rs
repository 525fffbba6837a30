//! The canonical forms of an exception, a property, a chain and a whole object.

use super::canonical::canonical;
use crate::abrupt::{Abrupt, Completion, completion};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::value::{ObjectId, PropertyKey, StringId, Value};

/// How many links of a chain are printed.
const LINKS: usize = 16;

/// How many properties of an object are printed.
const PROPERTIES: usize = 64;

/// What engines add of their own accord.
#[derive(Clone, Copy)]
enum Peculiar {
    OfFunctions,
    OfErrors,
    Message,
}

/// Which properties those are.
fn peculiar(agent: &Agent, key: StringId) -> Option<Peculiar> {
    const TABLE: &[(&str, Peculiar)] = &[
        ("caller", Peculiar::OfFunctions),
        ("arguments", Peculiar::OfFunctions),
        ("stack", Peculiar::OfErrors),
        ("line", Peculiar::OfErrors),
        ("column", Peculiar::OfErrors),
        ("sourceURL", Peculiar::OfErrors),
        ("fileName", Peculiar::OfErrors),
        ("lineNumber", Peculiar::OfErrors),
        ("columnNumber", Peculiar::OfErrors),
        ("message", Peculiar::Message),
    ];
    let units = agent.heap.strings.get(key).units();
    // No other key is as short or as long.
    if !(4..=12).contains(&units.len()) {
        return None;
    }
    let found =
        TABLE.iter().find(|(text, _)| text.len() == units.len() && text.encode_utf16().eq(units.iter().copied()));
    found.map(|(_, peculiar)| *peculiar)
}

/// Whether and how a dump prints the value of a property.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Plain,
    /// A string only as `...`.
    Hidden,
    Omitted,
}

/// Writes an exception: by the error prototype that it inherits from, otherwise as a value.
///
/// # Errors
/// A halt.
pub(super) fn exception(agent: &mut Agent, error: Value, out: &mut String) -> Completion<()> {
    let Some(object) = error.as_object() else { return canonical(agent, error, out) };
    let (prototype, _) = completion(internal::get_prototype_of(agent, object))?;
    let known = prototype.and_then(|prototype| agent.names.error(prototype)).cloned();
    let Some(known) = known else { return canonical(agent, error, out) };
    if known.scarce {
        completion(internal::get_own_property(agent, object, names::MESSAGE.into()))?;
    }
    out.push_str(&known.name);
    Ok(())
}

/// Writes `! ` and the exception of a throw.
///
/// # Errors
/// A halt.
fn thrown(agent: &mut Agent, abrupt: Abrupt, out: &mut String) -> Completion<()> {
    let Abrupt::Throw(error) = abrupt else { return Err(abrupt) };
    out.push_str("! ");
    exception(agent, error, out)
}

/// Writes an own property, or what looking at it threw.
///
/// # Errors
/// A halt.
pub(super) fn property(
    agent: &mut Agent,
    object: ObjectId,
    key: PropertyKey,
    form: Form,
    out: &mut String,
) -> Completion<()> {
    match completion(internal::get_own_property(agent, object, key))? {
        (_, Some(error)) => thrown(agent, error, out),
        (None, None) => {
            out.push_str("absent");
            Ok(())
        }
        (Some(desc), None) => descriptor(agent, &desc, form, out),
    }
}

fn descriptor(agent: &mut Agent, desc: &PropertyDescriptor, form: Form, out: &mut String) -> Completion<()> {
    let flag = |field: Option<bool>, letter| if field == Some(true) { letter } else { '-' };
    if let Some(value) = desc.value {
        out.push_str("{value: ");
        match value {
            Value::String(_) if form == Form::Hidden => out.push_str("..."),
            value => canonical(agent, value, out)?,
        }
        out.extend([',', ' ', flag(desc.writable, 'w')]);
    } else {
        out.push_str("{get: ");
        canonical(agent, accessor(desc.get), out)?;
        out.push_str(", set: ");
        canonical(agent, accessor(desc.set), out)?;
        out.push_str(", ");
    }
    out.extend([flag(desc.enumerable, 'e'), flag(desc.configurable, 'c'), '}']);
    Ok(())
}

fn accessor(field: Option<Option<ObjectId>>) -> Value {
    field.flatten().map_or(Value::Undefined, Value::Object)
}

/// Writes a prototype, or what asking for it threw; gives it where there is one.
fn prototype(agent: &mut Agent, object: ObjectId, out: &mut String) -> Completion<Option<ObjectId>> {
    let (prototype, error) = completion(internal::get_prototype_of(agent, object))?;
    match error {
        Some(error) => thrown(agent, error, out)?,
        None => canonical(agent, prototype.into(), out)?,
    }
    Ok(prototype)
}

/// Writes a value and what it inherits from.
///
/// # Errors
/// A halt.
pub(super) fn chain(agent: &mut Agent, value: Value, out: &mut String) -> Completion<()> {
    canonical(agent, value, out)?;
    let mut next = value.as_object();
    let mut links = 0;
    while let Some(object) = next {
        out.push_str(" > ");
        if links == LINKS {
            out.push_str("...");
            return Ok(());
        }
        next = prototype(agent, object, out)?;
        links += 1;
    }
    Ok(())
}

/// Whether an object is an error prototype or inherits from one.
fn is_in_error_family(agent: &mut Agent, object: ObjectId) -> Completion<bool> {
    let mut next = Some(object);
    for _ in 0..LINKS {
        let Some(object) = next else { return Ok(false) };
        if agent.names.error(object).is_some() {
            return Ok(true);
        }
        next = completion(internal::get_prototype_of(agent, object))?.0;
    }
    Ok(false)
}

fn form_of(agent: &mut Agent, object: ObjectId, key: PropertyKey) -> Completion<Form> {
    let PropertyKey::String(key) = key else { return Ok(Form::Plain) };
    Ok(match peculiar(agent, key) {
        None => Form::Plain,
        Some(Peculiar::OfFunctions) if agent[object].has_call() => Form::Omitted,
        Some(Peculiar::OfFunctions) => Form::Plain,
        Some(_) if !is_in_error_family(agent, object)? => Form::Plain,
        Some(Peculiar::Message) => Form::Hidden,
        Some(Peculiar::OfErrors) => Form::Omitted,
    })
}

fn properties(agent: &mut Agent, object: ObjectId, keys: &[PropertyKey], out: &mut String) -> Completion<()> {
    let mut left = PROPERTIES;
    for key in keys {
        if left == 0 {
            out.push_str(", ...");
            return Ok(());
        }
        let form = form_of(agent, object, *key)?;
        if form == Form::Omitted {
            continue;
        }
        left -= 1;
        out.push_str(", ");
        canonical(agent, (*key).into(), out)?;
        out.push_str(": ");
        property(agent, object, *key, form, out)?;
    }
    Ok(())
}

/// Writes an object with its prototype and properties.
///
/// # Errors
/// A halt.
pub(super) fn dump(agent: &mut Agent, value: Value, out: &mut String) -> Completion<()> {
    canonical(agent, value, out)?;
    let Some(object) = value.as_object() else { return Ok(()) };
    out.push_str(" {");
    match completion(internal::is_extensible(agent, object))? {
        (_, Some(error)) => thrown(agent, error, out)?,
        (extensible, None) => out.push_str(if extensible { "extensible" } else { "non-extensible" }),
    }
    out.push_str(", prototype: ");
    prototype(agent, object, out)?;
    match completion(internal::own_property_keys(agent, object))? {
        (_, Some(error)) => {
            out.push_str(", keys: ");
            thrown(agent, error, out)?;
        }
        (keys, None) => properties(agent, object, &keys, out)?,
    }
    out.push('}');
    Ok(())
}
