//! sort and toSorted.

use super::super::NewTarget;
use super::shared::{array_like, define_element, delete_element, element, present, set_element};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::objects::array::array_create;
use crate::operations::objects::call;
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::{to_number, to_string};
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Array.prototype.sort (`#sec-array.prototype.sort`)
pub(super) fn sort(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let comparator = arguments.get(0);
    require_comparator(agent, comparator)?;
    let (obj, len) = array_like(agent, this)?;
    let sort_compare = |agent: &mut Agent, x, y| compare_array_elements(agent, x, y, comparator);
    let sorted_list = sort_indexed_properties(agent, obj, len, sort_compare, Holes::Skip)?;
    let item_count = sorted_list.len() as f64;
    for (j, item) in sorted_list.into_iter().enumerate() {
        agent.tick()?;
        set_element(agent, obj, j as f64, item)?;
    }
    let mut j = item_count;
    while j < len {
        agent.tick()?;
        delete_element(agent, obj, j)?;
        j += 1.0;
    }
    Ok(obj.into())
}

/// Array.prototype.toSorted (`#sec-array.prototype.tosorted`)
pub(super) fn to_sorted(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let comparator = arguments.get(0);
    require_comparator(agent, comparator)?;
    let (o, len) = array_like(agent, this)?;
    let a = array_create(agent, len, None)?;
    let sort_compare = |agent: &mut Agent, x, y| compare_array_elements(agent, x, y, comparator);
    let sorted_list = sort_indexed_properties(agent, o, len, sort_compare, Holes::ReadThrough)?;
    for (j, item) in sorted_list.into_iter().enumerate() {
        agent.tick()?;
        define_element(agent, a, j as f64, item).must()?;
    }
    Ok(a.into())
}

/// A TypeError for a comparator that is neither undefined nor callable.
///
/// # Errors
/// A TypeError.
pub(in crate::builtins) fn require_comparator(agent: &mut Agent, comparator: Value) -> Completion<()> {
    if comparator.is_undefined() || is_callable(agent, comparator) {
        return Ok(());
    }
    Err(agent.type_error("the comparator is no function"))
}

/// What SortIndexedProperties does with gaps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::builtins) enum Holes {
    /// ~skip-holes~
    Skip,
    /// ~read-through-holes~
    ReadThrough,
}

/// SortIndexedProperties (`#sec-sortindexedproperties`)
///
/// # Errors
/// Whatever reading an element or comparing two throws.
pub(in crate::builtins) fn sort_indexed_properties(
    agent: &mut Agent,
    obj: ObjectId,
    len: f64,
    sort_compare: impl Fn(&mut Agent, Value, Value) -> Completion<f64>,
    holes: Holes,
) -> Completion<Vec<Value>> {
    let mut items = Vec::new();
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        match holes {
            Holes::Skip => items.extend(present(agent, obj, k)?),
            Holes::ReadThrough => items.push(element(agent, obj, k)?),
        }
        k += 1.0;
    }
    merge_sort(agent, items, sort_compare)
}

/// A stable sort whose order of comparisons is this interpreter's own: the specification leaves it open.
fn merge_sort(
    agent: &mut Agent,
    items: Vec<Value>,
    sort_compare: impl Fn(&mut Agent, Value, Value) -> Completion<f64>,
) -> Completion<Vec<Value>> {
    let length = items.len();
    let (mut from, mut to) = (items, Vec::with_capacity(length));
    let mut width = 1;
    while width < length {
        to.clear();
        for begin in (0..length).step_by(width * 2) {
            let middle = (begin + width).min(length);
            let end = (begin + width * 2).min(length);
            let (mut left, mut right) = (begin, middle);
            while left < middle && right < end {
                agent.tick()?;
                if sort_compare(agent, from[left], from[right])? <= 0.0 {
                    to.push(from[left]);
                    left += 1;
                } else {
                    to.push(from[right]);
                    right += 1;
                }
            }
            to.extend_from_slice(&from[left..middle]);
            to.extend_from_slice(&from[right..end]);
        }
        std::mem::swap(&mut from, &mut to);
        width *= 2;
    }
    Ok(from)
}

/// CompareArrayElements (`#sec-comparearrayelements`); NaN is +0
fn compare_array_elements(agent: &mut Agent, x: Value, y: Value, comparator: Value) -> Completion<f64> {
    match (x.is_undefined(), y.is_undefined()) {
        (true, true) => return Ok(0.0),
        (true, false) => return Ok(1.0),
        (false, true) => return Ok(-1.0),
        (false, false) => {}
    }
    if !comparator.is_undefined() {
        let v = call(agent, comparator, Value::Undefined, &[x, y])?;
        let v = to_number(agent, v)?;
        return Ok(if v.is_nan() { 0.0 } else { v });
    }
    let x_string = to_string(agent, x)?;
    let y_string = to_string(agent, y)?;
    let strings = &agent.heap.strings;
    Ok(match strings.get(x_string).units().cmp(strings.get(y_string).units()) {
        std::cmp::Ordering::Less => -1.0,
        std::cmp::Ordering::Equal => 0.0,
        std::cmp::Ordering::Greater => 1.0,
    })
}
