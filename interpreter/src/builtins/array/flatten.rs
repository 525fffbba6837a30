//! flat and flatMap.

use super::super::NewTarget;
use super::shared::{array_like, check_length, define_element, present, require_callable};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::array::array_species_create;
use crate::operations::objects::{call, length_of_array_like};
use crate::operations::testing::is_array;
use crate::operations::type_conversion::to_integer_or_infinity;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Array.prototype.flat (`#sec-array.prototype.flat`)
pub(super) fn flat(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, source_len) = array_like(agent, this)?;
    let depth = match arguments.get(0) {
        Value::Undefined => 1.0,
        depth => to_integer_or_infinity(agent, depth)?.max(0.0),
    };
    let a = array_species_create(agent, o, 0.0)?;
    flatten_into_array(agent, a, o, source_len, 0.0, depth, None)?;
    Ok(a.into())
}

/// Array.prototype.flatMap (`#sec-array.prototype.flatmap`)
pub(super) fn flat_map(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (o, source_len) = array_like(agent, this)?;
    require_callable(agent, arguments.get(0))?;
    let a = array_species_create(agent, o, 0.0)?;
    flatten_into_array(agent, a, o, source_len, 0.0, 1.0, Some((arguments.get(0), arguments.get(1))))?;
    Ok(a.into())
}

/// FlattenIntoArray (`#sec-flattenintoarray`); the mapper function comes with its this argument
fn flatten_into_array(
    agent: &mut Agent,
    target: ObjectId,
    source: ObjectId,
    source_len: f64,
    start: f64,
    depth: f64,
    mapper: Option<(Value, Value)>,
) -> Completion<f64> {
    agent.nested(|agent| {
        let mut target_index = start;
        let mut source_index = 0.0;
        while source_index < source_len {
            agent.tick()?;
            if let Some(mut element) = present(agent, source, source_index)? {
                if let Some((mapper_function, this_arg)) = mapper {
                    let arguments = [element, source_index.into(), source.into()];
                    element = call(agent, mapper_function, this_arg, &arguments)?;
                }
                match element {
                    Value::Object(inner) if depth > 0.0 && is_array(agent, element)? => {
                        let element_len = length_of_array_like(agent, inner)?;
                        target_index =
                            flatten_into_array(agent, target, inner, element_len, target_index, depth - 1.0, None)?;
                    }
                    _ => {
                        check_length(agent, target_index + 1.0)?;
                        define_element(agent, target, target_index, element)?;
                        target_index += 1.0;
                    }
                }
            }
            source_index += 1.0;
        }
        Ok(target_index)
    })
}
