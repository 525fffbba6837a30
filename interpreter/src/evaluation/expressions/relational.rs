//! Relational operators (ECMA-262, 13.10).

use dunder_syntax::Name;
use dunder_syntax::tree::{Binary, BinaryOperator, Expression};

use super::unsupported;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::references::get_value;
use crate::operations::objects::{has_property, instanceof_operator};
use crate::operations::private::{private_element_find, resolve_private_identifier};
use crate::operations::testing::is_less_than;
use crate::operations::type_conversion::to_property_key;
use crate::value::Value;
use crate::{none, step, when};

/// Steps 1 to 4, which the six operators share: the values of both sides.
macro_rules! sides {
    ($agent:ident, $node:ident, $one:literal $two:literal $three:literal $four:literal) => {{
        step!($agent, Relational_Evaluation, $one);
        let mut lref = super::evaluate($agent, &$node.left)?;
        step!($agent, Relational_Evaluation, $two);
        let lval = get_value($agent, &mut lref)?;
        step!($agent, Relational_Evaluation, $three);
        let mut rref = super::evaluate($agent, &$node.right)?;
        step!($agent, Relational_Evaluation, $four);
        (lval, get_value($agent, &mut rref)?)
    }};
}

/// Evaluation of a relational operator (`#sec-relational-operators-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Binary) -> Completion {
    let result = match node.operator {
        BinaryOperator::Less => {
            let (lval, rval) = sides!(agent, node, "1" "2" "3" "4");
            step!(agent, Relational_Evaluation, "5");
            let r = is_less_than(agent, lval, rval, true)?;
            if when!(agent, Relational_Evaluation, "6", r.is_none()) { false } else { r == Some(true) }
        }
        BinaryOperator::Greater => {
            let (lval, rval) = sides!(agent, node, "1:1" "1:2" "1:3" "1:4");
            step!(agent, Relational_Evaluation, "1:5");
            let r = is_less_than(agent, rval, lval, false)?;
            if when!(agent, Relational_Evaluation, "1:6", r.is_none()) { false } else { r == Some(true) }
        }
        BinaryOperator::LessEqual => {
            let (lval, rval) = sides!(agent, node, "2:1" "2:2" "2:3" "2:4");
            step!(agent, Relational_Evaluation, "2:5");
            let r = is_less_than(agent, rval, lval, false)?;
            !when!(agent, Relational_Evaluation, "2:6", r != Some(false))
        }
        BinaryOperator::GreaterEqual => {
            let (lval, rval) = sides!(agent, node, "3:1" "3:2" "3:3" "3:4");
            step!(agent, Relational_Evaluation, "3:5");
            let r = is_less_than(agent, lval, rval, true)?;
            !when!(agent, Relational_Evaluation, "3:6", r != Some(false))
        }
        BinaryOperator::Instanceof => {
            let (lval, rval) = sides!(agent, node, "4:1" "4:2" "4:3" "4:4");
            step!(agent, Relational_Evaluation, "4:5");
            instanceof_operator(agent, lval, rval)?
        }
        _ => {
            let (lval, rval) = sides!(agent, node, "5:1" "5:2" "5:3" "5:4");
            let Some(rval) = none!(agent, Relational_Evaluation, "5:5", rval.as_object()) else {
                return Err(agent.type_error("the right side of in is not an object"));
            };
            step!(agent, Relational_Evaluation, "5:6");
            let key = to_property_key(agent, lval)?;
            has_property(agent, rval, key)?
        }
    };
    Ok(result.into())
}

/// Evaluation of `#name in right` (`#sec-relational-operators-runtime-semantics-evaluation`)
pub(super) fn evaluate_private_in(agent: &mut Agent, name: &Name, right: &Expression) -> Completion {
    step!(agent, Relational_Evaluation, "6:1");
    let private_identifier = agent.heap.strings.intern_name(name);
    step!(agent, Relational_Evaluation, "6:2");
    let mut rref = super::evaluate(agent, right)?;
    step!(agent, Relational_Evaluation, "6:3");
    let rval = get_value(agent, &mut rref)?;
    let Some(rval) = none!(agent, Relational_Evaluation, "6:4", rval.as_object()) else {
        return Err(agent.type_error("the right side of in is not an object"));
    };
    step!(agent, Relational_Evaluation, "6:5");
    let Some(private_env) = agent.context().private_environment else {
        return unsupported("a private name outside a class");
    };
    step!(agent, Relational_Evaluation, "6:6");
    step!(agent, Relational_Evaluation, "6:7");
    let private_name = resolve_private_identifier(agent, private_env, private_identifier);
    let found = private_element_find(agent, rval, private_name);
    if when!(agent, Relational_Evaluation, "6:8", found.is_some()) {
        return Ok(Value::Boolean(true));
    }
    step!(agent, Relational_Evaluation, "6:9");
    Ok(Value::Boolean(false))
}
