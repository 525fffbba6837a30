//! Function calls and `new` (ECMA-262, 13.3.5 and 13.3.6).

use dunder_syntax::tree::{Argument, Call, Expression, TaggedTemplate};

use super::template::template_argument_list_evaluation;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::with_base_object;
use crate::evaluation::arguments::argument_list_evaluation;
use crate::evaluation::eval::perform_eval;
use crate::evaluation::references::{Operand, ReferencedName, get_this_value, get_value, is_property_reference};
use crate::heap::names;
use crate::operations::objects;
use crate::operations::testing::{is_callable, is_constructor};
use crate::realm::Intrinsic;
use crate::value::{PropertyKey, Value};
use crate::{none, some, step, when};

/// What stands where a call's arguments do.
#[derive(Clone, Copy, Debug)]
pub(super) enum Arguments<'a> {
    /// Arguments
    List(&'a Call),
    /// A TemplateLiteral behind its tag
    Template(&'a TaggedTemplate),
}

/// Evaluation of a CallExpression (`#sec-function-calls-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Call) -> Completion {
    let mut r#ref = super::evaluate(agent, &node.callee)?;
    let func = get_value(agent, &mut r#ref)?;
    if is_named_eval(agent, &mut r#ref) && is_eval(agent, func) {
        let arg_list = argument_list_evaluation(agent, &node.arguments)?;
        let Some(eval_arg) = arg_list.first() else { return Ok(Value::Undefined) };
        let strict_caller = agent.context().strict;
        return perform_eval(agent, *eval_arg, strict_caller, true);
    }
    evaluate_call(agent, func, r#ref, Arguments::List(node), false)
}

/// Whether a callee is a Reference Record that is no property reference and has the name of a direct eval.
fn is_named_eval(agent: &Agent, r#ref: &mut Operand) -> bool {
    let Some(r#ref) = r#ref.as_reference() else { return false };
    !is_property_reference(agent, r#ref)
        && matches!(r#ref.referenced_name, ReferencedName::Key(PropertyKey::String(names::EVAL)))
}

/// Whether a value is %eval% of the current realm.
fn is_eval(agent: &Agent, func: Value) -> bool {
    let eval = agent.heap[agent.current_realm()].intrinsics[Intrinsic::Eval as usize];
    eval.is_some() && func.as_object() == eval
}

/// EvaluateCall (`#sec-evaluatecall`)
pub(super) fn evaluate_call(
    agent: &mut Agent,
    func: Value,
    mut r#ref: Operand,
    arguments: Arguments<'_>,
    tail_position: bool,
) -> Completion {
    let this_value = if let Some(r#ref) = some!(agent, EvaluateCall, "1", r#ref.as_reference()) {
        if when!(agent, EvaluateCall, "1.a", is_property_reference(agent, r#ref)) {
            step!(agent, EvaluateCall, "1.a.i");
            get_this_value(agent, r#ref)?
        } else {
            step!(agent, EvaluateCall, "1.b");
            step!(agent, EvaluateCall, "1.b.i");
            let (ref_env, _) = r#ref.binding(agent)?;
            step!(agent, EvaluateCall, "1.b.ii");
            step!(agent, EvaluateCall, "1.b.iii");
            with_base_object(agent, ref_env).map_or(Value::Undefined, Value::Object)
        }
    } else {
        step!(agent, EvaluateCall, "2");
        step!(agent, EvaluateCall, "2.a");
        Value::Undefined
    };
    step!(agent, EvaluateCall, "3");
    let arg_list = match arguments {
        Arguments::List(call) => argument_list_evaluation(agent, &call.arguments)?,
        Arguments::Template(template) => template_argument_list_evaluation(agent, template)?,
    };
    let Some(_) = none!(agent, EvaluateCall, "4", func.as_object()) else {
        return Err(agent.type_error("what is called is not an object"));
    };
    if when!(agent, EvaluateCall, "5", !is_callable(agent, func)) {
        return Err(agent.type_error("what is called is not a function"));
    }
    // PrepareForTailCall only discards resources, which nothing observes.
    when!(agent, EvaluateCall, "6", tail_position);
    step!(agent, EvaluateCall, "7");
    agent.calls_at(match arguments {
        Arguments::List(call) => call.span,
        Arguments::Template(template) => template.span,
    });
    objects::call(agent, func, this_value, &arg_list)
}

/// Evaluation of a `new` expression (`#sec-new-operator-runtime-semantics-evaluation`)
///
/// The tree does not tell `new C` from `new C()`: an empty list counts as none.
pub(super) fn evaluate_new_expression(agent: &mut Agent, node: &Call) -> Completion {
    if node.arguments.is_empty() {
        step!(agent, New_Evaluation, "1");
        evaluate_new(agent, &node.callee, None)
    } else {
        step!(agent, New_Evaluation, "1:1");
        evaluate_new(agent, &node.callee, Some(&node.arguments))
    }
}

/// EvaluateNew (`#sec-evaluatenew`); ~empty~ is `None`
fn evaluate_new(agent: &mut Agent, construct_expr: &Expression, arguments: Option<&[Argument]>) -> Completion {
    step!(agent, EvaluateNew, "1");
    let mut r#ref = super::evaluate(agent, construct_expr)?;
    step!(agent, EvaluateNew, "2");
    let constructor = get_value(agent, &mut r#ref)?;
    let arg_list = match none!(agent, EvaluateNew, "3", arguments) {
        None => {
            step!(agent, EvaluateNew, "3.a");
            Vec::new()
        }
        Some(arguments) => {
            step!(agent, EvaluateNew, "4");
            step!(agent, EvaluateNew, "4.a");
            argument_list_evaluation(agent, arguments)?
        }
    };
    let not_a_constructor = !is_constructor(agent, constructor);
    let constructor = constructor.as_object();
    if when!(agent, EvaluateNew, "5", not_a_constructor) {
        return Err(agent.type_error("what is constructed is not a constructor"));
    }
    step!(agent, EvaluateNew, "6");
    let Some(constructor) = constructor else {
        return Err(agent.type_error("what is constructed is not an object"));
    };
    Ok(objects::construct(agent, constructor, &arg_list, None)?.into())
}
