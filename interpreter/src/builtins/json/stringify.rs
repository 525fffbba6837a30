//! JSON.stringify.

use rustc_hash::FxHashSet;

use super::super::{NewTarget, text};
use super::quote::quote_json_string;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{
    PropertyList, call, create_data_property_or_throw, enumerable_own_properties, get, get_v, length_of_array_like,
};
use crate::operations::testing::{is_array, is_callable};
use crate::operations::type_conversion::{index_key, number_to_string, to_integer_or_infinity, to_number, to_string};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, PropertyKey, StringId, Value};

/// A JSON Serialization Record, and the text so far.
struct State {
    /// [[ReplacerFunction]]
    replacer_function: Value,
    /// [[PropertyList]]
    property_list: Option<Vec<StringId>>,
    /// [[Gap]]
    gap: Vec<u16>,
    /// [[Stack]]
    stack: Vec<ObjectId>,
    /// [[Indent]]
    indent: Vec<u16>,
    /// What the algorithms give back and concatenate is written here at once.
    text: Vec<u16>,
}

/// JSON.stringify (`#sec-json.stringify`)
pub(super) fn stringify(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let replacer = arguments.get(1);
    let mut property_list = None;
    let mut replacer_function = Value::Undefined;
    if let Value::Object(object) = replacer {
        if is_callable(agent, replacer) {
            replacer_function = replacer;
        } else if is_array(agent, replacer)? {
            property_list = Some(property_list_of(agent, object)?);
        }
    }
    let gap = gap(agent, arguments.get(2))?;
    let prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
    let wrapper = ordinary_object_create(agent, Some(prototype), Slots::Ordinary);
    create_data_property_or_throw(agent, wrapper, names::EMPTY.into(), arguments.get(0)).must()?;
    let mut state =
        State { replacer_function, property_list, gap, stack: Vec::new(), indent: Vec::new(), text: Vec::new() };
    if !serialize_json_property(agent, &mut state, names::EMPTY, wrapper)? {
        return Ok(Value::Undefined);
    }
    Ok(agent.heap.strings.intern_units(&state.text).into())
}

/// The keys that a replacer which is an array lists.
fn property_list_of(agent: &mut Agent, replacer: ObjectId) -> Completion<Vec<StringId>> {
    let (mut property_list, mut seen) = (Vec::new(), FxHashSet::default());
    let len = length_of_array_like(agent, replacer)?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let key = index_key(agent, k);
        let v = get(agent, replacer, key)?;
        let item = match v {
            Value::String(v) => Some(v),
            Value::Number(v) => Some(number_to_string(agent, v)),
            Value::Object(object) if matches!(agent[object].slots, Slots::String(_) | Slots::Number(_)) => {
                Some(to_string(agent, v)?)
            }
            _ => None,
        };
        if let Some(item) = item
            && seen.insert(item)
        {
            property_list.push(item);
        }
        k += 1.0;
    }
    Ok(property_list)
}

/// The gap that the third argument stands for.
fn gap(agent: &mut Agent, mut space: Value) -> Completion<Vec<u16>> {
    if let Value::Object(object) = space {
        match agent[object].slots {
            Slots::Number(_) => space = to_number(agent, space)?.into(),
            Slots::String(_) => space = to_string(agent, space)?.into(),
            _ => {}
        }
    }
    Ok(match space {
        Value::Number(_) => {
            let spaces = to_integer_or_infinity(agent, space)?.clamp(0.0, 10.0);
            vec![u16::from(b' '); spaces as usize]
        }
        Value::String(space) => {
            let units = agent.heap.strings.get(space).units();
            units[..units.len().min(10)].to_vec()
        }
        _ => Vec::new(),
    })
}

/// SerializeJSONProperty (`#sec-serializejsonproperty`); whether the value is not undefined
fn serialize_json_property(agent: &mut Agent, state: &mut State, key: StringId, holder: ObjectId) -> Completion<bool> {
    agent.tick()?;
    agent.guard()?;
    let mut value = get(agent, holder, key.into())?;
    if matches!(value, Value::Object(_) | Value::BigInt(_)) {
        let name = agent.heap.strings.intern("toJSON");
        let to_json = get_v(agent, value, name.into())?;
        if is_callable(agent, to_json) {
            value = call(agent, to_json, value, &[key.into()])?;
        }
    }
    if !state.replacer_function.is_undefined() {
        value = call(agent, state.replacer_function, holder.into(), &[key.into(), value])?;
    }
    if let Value::Object(object) = value {
        match agent[object].slots {
            Slots::Number(_) => value = to_number(agent, value)?.into(),
            Slots::String(_) => value = to_string(agent, value)?.into(),
            Slots::Boolean(boolean) => value = boolean.into(),
            Slots::BigInt(big_int) => value = Value::BigInt(big_int),
            _ => {}
        }
    }
    match value {
        Value::Null => write(agent, state, names::NULL)?,
        Value::Boolean(true) => write(agent, state, names::TRUE)?,
        Value::Boolean(false) => write(agent, state, names::FALSE)?,
        Value::String(string) => quote(agent, state, string)?,
        Value::Number(number) => {
            let string = if number.is_finite() { number_to_string(agent, number) } else { names::NULL };
            write(agent, state, string)?;
        }
        Value::BigInt(_) => return Err(agent.type_error("a BigInt has no JSON")),
        Value::Object(object) if !is_callable(agent, value) => {
            if is_array(agent, value)? {
                serialize_json_array(agent, state, object)?;
            } else {
                serialize_json_object(agent, state, object)?;
            }
        }
        Value::Undefined | Value::Symbol(_) | Value::Object(_) => return Ok(false),
    }
    Ok(true)
}

fn write(agent: &mut Agent, state: &mut State, string: StringId) -> Completion<()> {
    let units = agent.heap.strings.get(string).units();
    text::check_length(agent, state.text.len() + units.len())?;
    state.text.extend_from_slice(units);
    agent.burn(agent.heap.strings.get(string).units().len() as u64 / 32)
}

fn quote(agent: &mut Agent, state: &mut State, string: StringId) -> Completion<()> {
    let string = text::units(agent, string);
    text::check_length(agent, state.text.len() + string.units().len().saturating_mul(6))?;
    quote_json_string(&mut state.text, string.units());
    agent.burn(string.units().len() as u64 / 32)
}

/// What stands before an element: a comma behind another one, and the line's indent.
fn separate(agent: &Agent, state: &mut State, first: bool) -> Completion<()> {
    text::check_length(agent, state.text.len() + state.indent.len())?;
    if !first {
        state.text.push(u16::from(b','));
    }
    if !state.gap.is_empty() {
        state.text.push(u16::from(b'\n'));
        state.text.extend_from_slice(&state.indent);
    }
    Ok(())
}

/// What SerializeJSONObject and SerializeJSONArray begin and end with: the brackets, the stack and the indent.
fn bracketed(
    agent: &mut Agent,
    state: &mut State,
    value: ObjectId,
    [open, close]: [u8; 2],
    inner: impl FnOnce(&mut Agent, &mut State) -> Completion<bool>,
) -> Completion<()> {
    if state.stack.contains(&value) {
        return Err(agent.type_error("a circular structure has no JSON"));
    }
    state.stack.push(value);
    let stepback = state.indent.len();
    let gap = state.gap.clone();
    state.indent.extend_from_slice(&gap);
    state.text.push(u16::from(open));
    let empty = inner(agent, state)?;
    state.indent.truncate(stepback);
    if !empty && !state.gap.is_empty() {
        state.text.push(u16::from(b'\n'));
        state.text.extend_from_slice(&state.indent);
    }
    state.text.push(u16::from(close));
    state.stack.pop();
    Ok(())
}

/// SerializeJSONObject (`#sec-serializejsonobject`)
fn serialize_json_object(agent: &mut Agent, state: &mut State, value: ObjectId) -> Completion<()> {
    bracketed(agent, state, value, *b"{}", |agent, state| {
        let keys: Vec<Value> = match &state.property_list {
            Some(property_list) => property_list.iter().map(|key| Value::String(*key)).collect(),
            None => enumerable_own_properties(agent, value, PropertyList::Key)?,
        };
        let mut empty = true;
        for key in keys {
            let Value::String(key) = key else { continue };
            let before = state.text.len();
            separate(agent, state, empty)?;
            quote(agent, state, key)?;
            state.text.push(u16::from(b':'));
            if !state.gap.is_empty() {
                state.text.push(u16::from(b' '));
            }
            if serialize_json_property(agent, state, key, value)? {
                empty = false;
            } else {
                state.text.truncate(before);
            }
        }
        Ok(empty)
    })
}

/// SerializeJSONArray (`#sec-serializejsonarray`)
fn serialize_json_array(agent: &mut Agent, state: &mut State, value: ObjectId) -> Completion<()> {
    bracketed(agent, state, value, *b"[]", |agent, state| {
        let len = length_of_array_like(agent, value)?;
        let mut index = 0.0;
        while index < len {
            separate(agent, state, index == 0.0)?;
            let PropertyKey::String(key) = index_key(agent, index) else { unreachable!("an index is a String") };
            if !serialize_json_property(agent, state, key, value)? {
                write(agent, state, names::NULL)?;
            }
            index += 1.0;
        }
        Ok(len == 0.0)
    })
}
