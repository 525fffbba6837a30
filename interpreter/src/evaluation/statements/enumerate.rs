//! The iteration behind `for`-`in` (ECMA-262, 14.7.5.9 and 14.7.5.10).
//!
//! No program ever gets hold of a %ForInIterator% object: the record of its slots stands for it.

use rustc_hash::FxHashSet;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::internal_methods as internal;
use crate::value::{ObjectId, PropertyKey, StringId};
use crate::{step, when};

/// Internal slots of a For-In Iterator instance (`#table-for-in-iterator-instance-slots`).
#[derive(Clone, Debug)]
pub(super) struct ForInIterator {
    /// [[Object]]
    object: ObjectId,
    /// [[ObjectWasVisited]]
    object_was_visited: bool,
    /// [[VisitedKeys]]
    visited_keys: FxHashSet<StringId>,
    /// [[RemainingKeys]], the last one first
    remaining_keys: Vec<StringId>,
}

/// EnumerateObjectProperties (`#sec-enumerate-object-properties`)
pub(super) fn enumerate_object_properties(agent: &Agent, o: ObjectId) -> ForInIterator {
    step!(agent, EnumerateObjectProperties, "1");
    create_for_in_iterator(agent, o)
}

/// CreateForInIterator (`#sec-createforiniterator`)
fn create_for_in_iterator(agent: &Agent, object: ObjectId) -> ForInIterator {
    step!(agent, CreateForInIterator, "1");
    step!(agent, CreateForInIterator, "2");
    step!(agent, CreateForInIterator, "3");
    step!(agent, CreateForInIterator, "4");
    step!(agent, CreateForInIterator, "5");
    step!(agent, CreateForInIterator, "6");
    ForInIterator { object, object_was_visited: false, visited_keys: FxHashSet::default(), remaining_keys: Vec::new() }
}

/// %ForInIteratorPrototype%.next (`#sec-%foriniteratorprototype%.next`): the next key, none when it is done
pub(super) fn next(agent: &mut Agent, o: &mut ForInIterator) -> Completion<Option<StringId>> {
    step!(agent, ForInIteratorPrototype_next, "1");
    step!(agent, ForInIteratorPrototype_next, "2");
    step!(agent, ForInIteratorPrototype_next, "3");
    step!(agent, ForInIteratorPrototype_next, "4");
    let mut object = o.object;
    loop {
        agent.tick()?;
        step!(agent, ForInIteratorPrototype_next, "5");
        if when!(agent, ForInIteratorPrototype_next, "5.a", !o.object_was_visited) {
            step!(agent, ForInIteratorPrototype_next, "5.a.i");
            let keys = internal::own_property_keys(agent, object)?;
            agent.burn(keys.len() as u64)?;
            o.remaining_keys.clear();
            for key in keys {
                step!(agent, ForInIteratorPrototype_next, "5.a.ii");
                let string = match key {
                    PropertyKey::String(string) => Some(string),
                    PropertyKey::Symbol(_) => None,
                };
                if let Some(key) = crate::some!(agent, ForInIteratorPrototype_next, "5.a.ii.1", string) {
                    step!(agent, ForInIteratorPrototype_next, "5.a.ii.1.a");
                    o.remaining_keys.push(key);
                }
            }
            o.remaining_keys.reverse();
            step!(agent, ForInIteratorPrototype_next, "5.a.iii");
            o.object_was_visited = true;
        }
        while let Some(r) = o.remaining_keys.last().copied() {
            agent.tick()?;
            step!(agent, ForInIteratorPrototype_next, "5.b");
            step!(agent, ForInIteratorPrototype_next, "5.b.i");
            step!(agent, ForInIteratorPrototype_next, "5.b.ii");
            o.remaining_keys.pop();
            if when!(agent, ForInIteratorPrototype_next, "5.b.iii", !o.visited_keys.contains(&r)) {
                step!(agent, ForInIteratorPrototype_next, "5.b.iii.1");
                let desc = internal::get_own_property(agent, object, r.into())?;
                if let Some(desc) = crate::some!(agent, ForInIteratorPrototype_next, "5.b.iii.2", desc) {
                    step!(agent, ForInIteratorPrototype_next, "5.b.iii.2.a");
                    o.visited_keys.insert(r);
                    let enumerable = desc.enumerable == Some(true);
                    if when!(agent, ForInIteratorPrototype_next, "5.b.iii.2.b", enumerable) {
                        return Ok(Some(r));
                    }
                }
            }
        }
        step!(agent, ForInIteratorPrototype_next, "5.c");
        let prototype = internal::get_prototype_of(agent, object)?;
        step!(agent, ForInIteratorPrototype_next, "5.d");
        if let Some(prototype) = prototype {
            object = prototype;
            o.object = prototype;
        }
        step!(agent, ForInIteratorPrototype_next, "5.e");
        o.object_was_visited = false;
        if when!(agent, ForInIteratorPrototype_next, "5.f", prototype.is_none()) {
            return Ok(None);
        }
    }
}
