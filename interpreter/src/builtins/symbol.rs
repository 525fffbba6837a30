//! Symbol objects (ECMA-262, 20.4).

use super::rows::{
    Attributes, Content, Holder, constructor, fixed, getter, intrinsic, method, ordinary, prototype, symbol_method, tag,
};
use super::{NewTarget, text};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::Symbol;
use crate::heap::names::{self, symbol};
use crate::heap::object::Slots;
use crate::operations::type_conversion::to_string as to_string_value;
use crate::realm::{Args, Intrinsic};
use crate::value::{StringId, SymbolId, Value};
use crate::{step, when};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Symbol,
        form: constructor("Symbol", 0, symbol_constructor),
        rows: &[
            fixed("asyncDispose", Content::Symbol(symbol::ASYNC_DISPOSE)),
            fixed("asyncIterator", Content::Symbol(symbol::ASYNC_ITERATOR)),
            fixed("dispose", Content::Symbol(symbol::DISPOSE)),
            method("for", 1, for_key),
            fixed("hasInstance", Content::Symbol(symbol::HAS_INSTANCE)),
            fixed("isConcatSpreadable", Content::Symbol(symbol::IS_CONCAT_SPREADABLE)),
            fixed("iterator", Content::Symbol(symbol::ITERATOR)),
            method("keyFor", 1, key_for),
            fixed("match", Content::Symbol(symbol::MATCH)),
            fixed("matchAll", Content::Symbol(symbol::MATCH_ALL)),
            prototype(Intrinsic::SymbolPrototype),
            fixed("replace", Content::Symbol(symbol::REPLACE)),
            fixed("search", Content::Symbol(symbol::SEARCH)),
            fixed("species", Content::Symbol(symbol::SPECIES)),
            fixed("split", Content::Symbol(symbol::SPLIT)),
            fixed("toPrimitive", Content::Symbol(symbol::TO_PRIMITIVE)),
            fixed("toStringTag", Content::Symbol(symbol::TO_STRING_TAG)),
            fixed("unscopables", Content::Symbol(symbol::UNSCOPABLES)),
        ],
    },
    Holder {
        intrinsic: Intrinsic::SymbolPrototype,
        form: ordinary(),
        rows: &[
            intrinsic("constructor", Intrinsic::Symbol),
            getter("description", description),
            method("toString", 0, to_string),
            method("valueOf", 0, value_of),
            symbol_method(symbol::TO_PRIMITIVE, 1, value_of, Attributes::Configurable),
            tag("Symbol"),
        ],
    },
];

/// Symbol (`#sec-symbol-description`)
fn symbol_constructor(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: NewTarget) -> Completion {
    let description = arguments.get(0);
    if when!(agent, Symbol_constructor, "1", new_target.is_some()) {
        return Err(agent.type_error("Symbol is not for new"));
    }
    let desc_string = if when!(agent, Symbol_constructor, "2", description.is_undefined()) {
        None
    } else {
        step!(agent, Symbol_constructor, "3");
        Some(to_string_value(agent, description)?)
    };
    step!(agent, Symbol_constructor, "4");
    agent.guard()?;
    Ok(agent.heap.add_symbol(Symbol { description: desc_string, registered: None }).into())
}

/// Symbol.for (`#sec-symbol.for`)
fn for_key(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let string_key = to_string_value(agent, arguments.get(0))?;
    agent.burn(agent.heap.symbols().count() as u64 / 16)?;
    let registered = agent.heap.symbols().find(|e| agent.heap[*e].registered == Some(string_key));
    if let Some(symbol) = registered {
        return Ok(symbol.into());
    }
    let new_symbol = Symbol { description: Some(string_key), registered: Some(string_key) };
    Ok(agent.heap.add_symbol(new_symbol).into())
}

/// Symbol.keyFor (`#sec-symbol.keyfor`)
fn key_for(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Value::Symbol(sym) = arguments.get(0) else {
        return Err(agent.type_error("Symbol.keyFor needs a symbol"));
    };
    Ok(key_for_symbol(agent, sym).map_or(Value::Undefined, Value::String))
}

/// KeyForSymbol (`#sec-keyforsymbol`)
pub(super) fn key_for_symbol(agent: &Agent, sym: SymbolId) -> Option<StringId> {
    agent.heap[sym].registered
}

/// get Symbol.prototype.description (`#sec-symbol.prototype.description`)
fn description(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let sym = this_symbol_value(agent, this)?;
    Ok(agent.heap[sym].description.map_or(Value::Undefined, Value::String))
}

/// Symbol.prototype.toString (`#sec-symbol.prototype.tostring`)
fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let sym = this_symbol_value(agent, this)?;
    Ok(symbol_descriptive_string(agent, sym)?.into())
}

/// SymbolDescriptiveString (`#sec-symboldescriptivestring`)
///
/// # Errors
/// Only a halt.
pub(super) fn symbol_descriptive_string(agent: &mut Agent, sym: SymbolId) -> Completion<StringId> {
    let desc = agent.heap[sym].description.unwrap_or(names::EMPTY);
    let (before, behind) = (agent.heap.strings.intern("Symbol("), agent.heap.strings.intern(")"));
    text::concatenate(agent, &[before, desc, behind])
}

/// Symbol.prototype.valueOf (`#sec-symbol.prototype.valueof`) and Symbol.prototype [ %Symbol.toPrimitive% ] (`#sec-symbol.prototype-%symbol.toprimitive%`)
fn value_of(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(this_symbol_value(agent, this)?.into())
}

/// ThisSymbolValue (`#sec-thissymbolvalue`)
fn this_symbol_value(agent: &mut Agent, value: Value) -> Completion<SymbolId> {
    match value {
        Value::Symbol(s) => return Ok(s),
        Value::Object(object) => {
            if let Slots::Symbol(s) = agent[object].slots {
                return Ok(s);
            }
        }
        _ => {}
    }
    Err(agent.type_error("this is no symbol"))
}
