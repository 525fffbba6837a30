//! Going through an object's own enumerable properties (ECMA-262, 7.3.23 and 7.3.25).

use super::{create_array_from_list, create_data_property_or_throw, get};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::objects::internal_methods as internal;
use crate::operations::testing::same_value;
use crate::operations::type_conversion::to_object;
use crate::value::{ObjectId, PropertyKey, Value};
use crate::{step, when};

/// What EnumerableOwnProperties lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyList {
    /// ~key~
    Key,
    /// ~value~
    Value,
    /// ~key+value~
    KeyAndValue,
}

/// EnumerableOwnProperties (`#sec-enumerableownproperties`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn enumerable_own_properties(agent: &mut Agent, o: ObjectId, kind: PropertyList) -> Completion<Vec<Value>> {
    step!(agent, EnumerableOwnProperties, "1");
    let own_keys = internal::own_property_keys(agent, o)?;
    step!(agent, EnumerableOwnProperties, "2");
    let mut results = Vec::new();
    for key in own_keys {
        agent.tick()?;
        step!(agent, EnumerableOwnProperties, "3");
        if when!(agent, EnumerableOwnProperties, "3.a", matches!(key, PropertyKey::String(_))) {
            step!(agent, EnumerableOwnProperties, "3.a.i");
            let desc = internal::get_own_property(agent, o, key)?;
            if when!(agent, EnumerableOwnProperties, "3.a.ii", is_enumerable(desc)) {
                if when!(agent, EnumerableOwnProperties, "3.a.ii.1", kind == PropertyList::Key) {
                    step!(agent, EnumerableOwnProperties, "3.a.ii.1.a");
                    results.push(key.into());
                } else {
                    step!(agent, EnumerableOwnProperties, "3.a.ii.2");
                    step!(agent, EnumerableOwnProperties, "3.a.ii.2.a");
                    let value = get(agent, o, key)?;
                    if when!(agent, EnumerableOwnProperties, "3.a.ii.2.b", kind == PropertyList::Value) {
                        step!(agent, EnumerableOwnProperties, "3.a.ii.2.b.i");
                        results.push(value);
                    } else {
                        step!(agent, EnumerableOwnProperties, "3.a.ii.2.c");
                        step!(agent, EnumerableOwnProperties, "3.a.ii.2.c.i");
                        step!(agent, EnumerableOwnProperties, "3.a.ii.2.c.ii");
                        let entry = create_array_from_list(agent, &[key.into(), value])?;
                        step!(agent, EnumerableOwnProperties, "3.a.ii.2.c.iii");
                        results.push(entry.into());
                    }
                }
            }
        }
    }
    step!(agent, EnumerableOwnProperties, "4");
    Ok(results)
}

/// CopyDataProperties (`#sec-copydataproperties`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn copy_data_properties(
    agent: &mut Agent,
    target: ObjectId,
    source: Value,
    excluded_items: &[PropertyKey],
) -> Completion<()> {
    if when!(agent, CopyDataProperties, "1", source.is_nullish()) {
        return Ok(());
    }
    step!(agent, CopyDataProperties, "2");
    let from = to_object(agent, source).must()?;
    step!(agent, CopyDataProperties, "3");
    let keys = internal::own_property_keys(agent, from)?;
    for next_key in keys {
        agent.tick()?;
        step!(agent, CopyDataProperties, "4");
        step!(agent, CopyDataProperties, "4.a");
        let mut excluded = false;
        for e in excluded_items {
            step!(agent, CopyDataProperties, "4.b");
            if when!(agent, CopyDataProperties, "4.b.i", same_value(agent, (*e).into(), next_key.into())) {
                step!(agent, CopyDataProperties, "4.b.i.1");
                excluded = true;
            }
        }
        if when!(agent, CopyDataProperties, "4.c", !excluded) {
            step!(agent, CopyDataProperties, "4.c.i");
            let desc = internal::get_own_property(agent, from, next_key)?;
            if when!(agent, CopyDataProperties, "4.c.ii", is_enumerable(desc)) {
                step!(agent, CopyDataProperties, "4.c.ii.1");
                let prop_value = get(agent, from, next_key)?;
                step!(agent, CopyDataProperties, "4.c.ii.2");
                create_data_property_or_throw(agent, target, next_key, prop_value).must()?;
            }
        }
    }
    step!(agent, CopyDataProperties, "5");
    Ok(())
}

/// Whether the property is there and enumerable.
fn is_enumerable(desc: Option<PropertyDescriptor>) -> bool {
    desc.is_some_and(|desc| desc.enumerable == Some(true))
}
