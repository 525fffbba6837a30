//! GroupBy (ECMA-262, 7.3.35), which Object.groupBy and Map.groupBy share.

use rustc_hash::FxHashMap;

use super::if_abrupt_close_iterator;
use super::keyed::{Key, canonicalize_keyed_collection_key};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::iterators::{get_iterator, iterator_step_value};
use crate::operations::objects::call;
use crate::operations::testing::{is_callable, require_object_coercible};
use crate::operations::type_conversion::to_property_key;
use crate::value::Value;

/// How GroupBy coerces its keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyCoercion {
    /// ~property~
    Property,
    /// ~collection~
    Collection,
}

/// GroupBy (`#sec-groupby`)
pub(super) fn group_by(
    agent: &mut Agent,
    items: Value,
    callback: Value,
    key_coercion: KeyCoercion,
) -> Completion<Vec<(Value, Vec<Value>)>> {
    require_object_coercible(agent, items)?;
    if !is_callable(agent, callback) {
        return Err(agent.type_error("groupBy needs a function"));
    }
    let mut groups: Vec<(Value, Vec<Value>)> = Vec::new();
    let mut places: FxHashMap<Key, usize> = FxHashMap::default();
    let mut iterator_record = get_iterator(agent, items)?;
    let mut k = 0.0;
    loop {
        agent.tick()?;
        let Some(value) = iterator_step_value(agent, &mut iterator_record)? else {
            return Ok(groups);
        };
        let key = call(agent, callback, Value::Undefined, &[value, Value::Number(k)]);
        let mut key = if_abrupt_close_iterator!(agent, iterator_record, key);
        match key_coercion {
            KeyCoercion::Property => {
                let property = to_property_key(agent, key);
                key = if_abrupt_close_iterator!(agent, iterator_record, property).into();
            }
            KeyCoercion::Collection => key = canonicalize_keyed_collection_key(key),
        }
        let place = *places.entry(Key::of(agent, key)).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(value);
        k += 1.0;
    }
}
