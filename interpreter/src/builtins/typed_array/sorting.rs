//! sort and toSorted (ECMA-262, 23.2.3.29 and 23.2.3.33).

use std::cmp::Ordering;

use super::super::NewTarget;
use super::super::array::{Holes, require_comparator, set_element, sort_indexed_properties};
use super::create::{typed_array_create_same_type, validated};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::operations::objects::call;
use crate::operations::type_conversion::to_number;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// %TypedArray%.prototype.sort (`#sec-%typedarray%.prototype.sort`)
pub(super) fn sort(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let comparator = arguments.get(0);
    require_comparator(agent, comparator)?;
    let (obj, len) = validated(agent, this)?;
    sort_into(agent, obj, len, comparator, obj)
}

/// %TypedArray%.prototype.toSorted (`#sec-%typedarray%.prototype.tosorted`)
pub(super) fn to_sorted(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let comparator = arguments.get(0);
    require_comparator(agent, comparator)?;
    let (o, len) = validated(agent, this)?;
    let a = typed_array_create_same_type(agent, o, &[len.into()])?;
    sort_into(agent, o, len, comparator, a)
}

/// The last steps of both: the elements of one typed array, sorted, become those of another.
fn sort_into(agent: &mut Agent, o: ObjectId, len: f64, comparator: Value, a: ObjectId) -> Completion {
    let sort_compare = |agent: &mut Agent, x, y| compare_typed_array_elements(agent, x, y, comparator);
    let sorted_list = sort_indexed_properties(agent, o, len, sort_compare, Holes::ReadThrough)?;
    for (j, item) in sorted_list.into_iter().enumerate() {
        agent.tick()?;
        set_element(agent, a, j as f64, item).must()?;
    }
    Ok(a.into())
}

/// CompareTypedArrayElements (`#sec-comparetypedarrayelements`)
fn compare_typed_array_elements(agent: &mut Agent, x: Value, y: Value, comparator: Value) -> Completion<f64> {
    if !comparator.is_undefined() {
        let v = call(agent, comparator, Value::Undefined, &[x, y])?;
        let v = to_number(agent, v)?;
        return Ok(if v.is_nan() { 0.0 } else { v });
    }
    let ordering = match (x, y) {
        // The one NaN is greater than any other value, −0 less than +0.
        (Value::Number(x), Value::Number(y)) => x.total_cmp(&y),
        (Value::BigInt(x), Value::BigInt(y)) => agent[x].cmp(&agent[y]),
        // Elements of one typed array are all Numbers or all BigInts.
        _ => Ordering::Equal,
    };
    Ok(f64::from(ordering as i8))
}
