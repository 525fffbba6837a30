//! Array literals (ECMA-262, 13.2.4).

use dunder_syntax::tree::ArrayElement;

use super::evaluate_value;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::heap::names;
use crate::objects::array::array_create;
use crate::operations::iterators::{get_iterator, iterator_step_value};
use crate::operations::objects::{create_data_property_or_throw, set};
use crate::operations::type_conversion::index_key;
use crate::value::{ObjectId, Value};

/// Evaluation of an ArrayLiteral (`#sec-array-initializer-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, elements: &[ArrayElement]) -> Completion {
    let array = array_create(agent, 0.0, None).must()?;
    let mut next_index = 0.0;
    for element in elements {
        next_index = array_accumulation(agent, element, array, next_index)?;
    }
    Ok(array.into())
}

/// ArrayAccumulation (`#sec-runtime-semantics-arrayaccumulation`) of one element: the index behind it
fn array_accumulation(
    agent: &mut Agent,
    element: &ArrayElement,
    array: ObjectId,
    mut next_index: f64,
) -> Completion<f64> {
    match element {
        ArrayElement::Hole => {
            let len = next_index + 1.0;
            set(agent, array, names::LENGTH.into(), Value::Number(len), true)?;
            Ok(len)
        }
        ArrayElement::Value(expression) => {
            let init_value = evaluate_value(agent, expression)?;
            append(agent, array, next_index, init_value)?;
            Ok(next_index + 1.0)
        }
        ArrayElement::Spread(expression) => {
            let spread_obj = evaluate_value(agent, expression)?;
            let mut iterator_record = get_iterator(agent, spread_obj)?;
            while let Some(next) = iterator_step_value(agent, &mut iterator_record)? {
                agent.tick()?;
                agent.guard()?;
                append(agent, array, next_index, next)?;
                next_index += 1.0;
            }
            Ok(next_index)
        }
    }
}

fn append(agent: &mut Agent, array: ObjectId, index: f64, value: Value) -> Completion<()> {
    let key = index_key(agent, index);
    create_data_property_or_throw(agent, array, key, value).must()
}
