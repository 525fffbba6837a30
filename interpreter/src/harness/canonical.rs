//! The canonical form of a value.

use std::fmt::Write;

use super::names::{Kind, write_numbered};
use crate::abrupt::{Completion, Halt, completion};
use crate::agent::Agent;
use crate::operations::testing::is_array;
use crate::value::{ObjectId, StringId, SymbolId, Value};

/// Writes a value; a string between double quotes.
///
/// # Errors
/// A halt.
pub(super) fn canonical(agent: &mut Agent, value: Value, out: &mut String) -> Completion<()> {
    match value {
        Value::Undefined => out.push_str("undefined"),
        Value::Null => out.push_str("null"),
        Value::Boolean(boolean) => out.push_str(if boolean { "true" } else { "false" }),
        Value::Number(number) => write_number(number, out),
        Value::String(text) => {
            out.push('"');
            write_text(agent, text, Some('"'), out)?;
            out.push('"');
        }
        Value::Symbol(symbol) => write_symbol(agent, symbol, out),
        Value::BigInt(id) => {
            agent.burn(agent[id].bits() / 64)?;
            push(out, format_args!("{}n", agent[id]));
        }
        Value::Object(object) => write_object(agent, object, out)?,
    }
    Ok(())
}

/// Writes a value; a string as it is, but for escapes.
///
/// # Errors
/// A halt.
pub(super) fn bare(agent: &mut Agent, value: Value, out: &mut String) -> Completion<()> {
    match value {
        Value::String(text) => write_text(agent, text, None, out),
        value => canonical(agent, value, out),
    }
}

fn push(out: &mut String, what: std::fmt::Arguments<'_>) {
    let written = out.write_fmt(what);
    debug_assert!(written.is_ok(), "a String takes what is written");
}

/// Number::toString, but −0 has its sign.
fn write_number(number: f64, out: &mut String) {
    let integer = number as i32;
    if number == 0.0 && number.is_sign_negative() {
        out.push_str("-0");
    } else if f64::from(integer) == number {
        push(out, format_args!("{integer}"));
    } else {
        out.push_str(ryu_js::Buffer::new().format(number));
    }
}

/// Writes a text; one that is longer than all that may be printed is not even written.
fn write_text(agent: &Agent, text: StringId, mark: Option<char>, out: &mut String) -> Completion<()> {
    let units = agent.heap.strings.get(text).units();
    if units.len() > agent.limits.output {
        return Err(Halt::Output.into());
    }
    escape(units, mark, out);
    Ok(())
}

fn escape(units: &[u16], mark: Option<char>, out: &mut String) {
    for unit in units {
        match char::from_u32(u32::from(*unit)) {
            Some(c) if c == '\\' || Some(c) == mark => out.extend(['\\', c]),
            Some(c @ ' '..='~') => out.push(c),
            Some('\n') => out.push_str("\\n"),
            _ => push(out, format_args!("\\u{unit:04x}")),
        }
    }
}

fn write_symbol(agent: &mut Agent, symbol: SymbolId, out: &mut String) {
    if let Some(name) = agent.names.known_symbol(symbol) {
        return out.push_str(name);
    }
    let text = |id, mark, out: &mut String| escape(agent.heap.strings.get(id).units(), mark, out);
    let record = agent[symbol];
    if let Some(key) = record.registered {
        out.push_str("Symbol.for(\"");
        text(key, Some('"'), out);
        return out.push_str("\")");
    }
    out.push_str("Symbol(");
    if let Some(description) = record.description {
        text(description, None, out);
    }
    let number = agent.names.number_of_symbol(symbol);
    write_numbered(")", number, out);
}

fn write_object(agent: &mut Agent, object: ObjectId, out: &mut String) -> Completion<()> {
    if agent.names.write_object(object, out) {
        return Ok(());
    }
    let kind = if agent[object].has_call() {
        Kind::Function
    } else if completion(is_array(agent, object.into()))?.0 {
        Kind::Array
    } else {
        Kind::Object
    };
    agent.names.name_object(object, kind);
    agent.names.write_object(object, out);
    Ok(())
}
