//! Unary operators (ECMA-262, 13.5).

use dunder_syntax::tree::{Expression, UnaryOperator};

use super::evaluate_value;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::delete_binding;
use crate::evaluation::references::{get_value, is_property_reference, is_super_reference, is_unresolvable_reference};
use crate::heap::names;
use crate::objects::internal_methods as internal;
use crate::operations::type_conversion::{Numeric, to_boolean, to_int32, to_number, to_numeric, to_object};
use crate::realm::ErrorKind;
use crate::value::{StringId, Value};
use crate::{none, step, when};

/// Evaluation of a UnaryExpression (`#sec-unary-operators`)
pub(super) fn evaluate(agent: &mut Agent, operator: UnaryOperator, argument: &Expression) -> Completion {
    match operator {
        UnaryOperator::Delete => Ok(delete(agent, argument)?.into()),
        UnaryOperator::Void => {
            evaluate_value(agent, argument)?;
            Ok(Value::Undefined)
        }
        UnaryOperator::Typeof => type_of(agent, argument),
        UnaryOperator::Plus => {
            let value = evaluate_value(agent, argument)?;
            Ok(to_number(agent, value)?.into())
        }
        UnaryOperator::Minus => {
            let value = evaluate_value(agent, argument)?;
            match to_numeric(agent, value)? {
                Numeric::Number(value) => Ok((-value).into()),
                Numeric::BigInt(value) => {
                    let negated = -&agent[value];
                    Ok(Value::BigInt(agent.heap.add_big_int(negated)))
                }
            }
        }
        UnaryOperator::BitNot => {
            let value = evaluate_value(agent, argument)?;
            match to_numeric(agent, value)? {
                Numeric::Number(value) => Ok(f64::from(!to_int32(agent, value.into())?).into()),
                Numeric::BigInt(value) => {
                    let complement = !&agent[value];
                    Ok(Value::BigInt(agent.heap.add_big_int(complement)))
                }
            }
        }
        UnaryOperator::Not => {
            let value = evaluate_value(agent, argument)?;
            Ok((!to_boolean(agent, value)).into())
        }
    }
}

/// Evaluation of `delete` (`#sec-delete-operator-runtime-semantics-evaluation`)
fn delete(agent: &mut Agent, argument: &Expression) -> Completion<bool> {
    step!(agent, Delete_Evaluation, "1");
    let mut r#ref = super::evaluate(agent, argument)?;
    let Some(r#ref) = none!(agent, Delete_Evaluation, "2", r#ref.as_reference()) else {
        return Ok(true);
    };
    if when!(agent, Delete_Evaluation, "3", is_unresolvable_reference(agent, r#ref)) {
        step!(agent, Delete_Evaluation, "3.a");
        step!(agent, Delete_Evaluation, "3.b");
        return Ok(true);
    }
    if when!(agent, Delete_Evaluation, "4", is_property_reference(agent, r#ref)) {
        step!(agent, Delete_Evaluation, "4.a");
        if when!(agent, Delete_Evaluation, "4.b", is_super_reference(agent, r#ref)) {
            return Err(agent.throw(ErrorKind::ReferenceError, "a property of super cannot be deleted"));
        }
        step!(agent, Delete_Evaluation, "4.c");
        let base = r#ref.base_value(agent)?;
        let base_obj = to_object(agent, base)?;
        if when!(agent, Delete_Evaluation, "4.d", !r#ref.has_key()) {
            step!(agent, Delete_Evaluation, "4.d.i");
            r#ref.make_key(agent)?;
        }
        step!(agent, Delete_Evaluation, "4.e");
        let name = r#ref.key(agent)?;
        let delete_status = internal::delete(agent, base_obj, name)?;
        if when!(agent, Delete_Evaluation, "4.f", !delete_status && r#ref.strict) {
            return Err(agent.type_error("the property cannot be deleted"));
        }
        step!(agent, Delete_Evaluation, "4.g");
        Ok(delete_status)
    } else {
        step!(agent, Delete_Evaluation, "5");
        step!(agent, Delete_Evaluation, "5.a");
        let (base, name) = r#ref.binding(agent)?;
        step!(agent, Delete_Evaluation, "5.b");
        step!(agent, Delete_Evaluation, "5.c");
        delete_binding(agent, base, name)
    }
}

/// Evaluation of `typeof` (`#sec-typeof-operator-runtime-semantics-evaluation`)
fn type_of(agent: &mut Agent, argument: &Expression) -> Completion {
    let mut val = super::evaluate(agent, argument)?;
    if let Some(r#ref) = val.as_reference()
        && is_unresolvable_reference(agent, r#ref)
    {
        return Ok(names::UNDEFINED.into());
    }
    let val = get_value(agent, &mut val)?;
    Ok(type_name(agent, val).into())
}

/// The name of a value's type as `typeof` gives it (`#table-typeof-operator-results`).
fn type_name(agent: &Agent, val: Value) -> StringId {
    match val {
        Value::Undefined => names::UNDEFINED,
        Value::Null => names::OBJECT,
        Value::Boolean(_) => names::BOOLEAN,
        Value::Number(_) => names::NUMBER,
        Value::String(_) => names::STRING,
        Value::Symbol(_) => names::SYMBOL,
        Value::BigInt(_) => names::BIGINT,
        Value::Object(object) if agent[object].is_html_dda() => names::UNDEFINED,
        Value::Object(object) if agent[object].has_call() => names::FUNCTION,
        Value::Object(_) => names::OBJECT,
    }
}
