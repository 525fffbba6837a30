//! `for`-`in` and `for`-`of` (ECMA-262, 14.7.5).

use dunder_syntax::scope::BoundNames;
use dunder_syntax::tree::{Expression, ForEach, ForHead, Pattern, Statement, VariableKind};

use super::enumerate::{ForInIterator, enumerate_object_properties, next};
use super::flow::LabelSet;
use super::{Flow, evaluate_statement};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{
    create_immutable_binding, create_mutable_binding, new_declarative_environment, resolve_binding,
};
use crate::evaluation::expressions::evaluate;
use crate::evaluation::named::evaluate_named;
use crate::evaluation::patterns::binding_initialization;
use crate::evaluation::references::{get_value, put_value};
use crate::operations::async_iterators::{self, async_iterator_close, get_async_iterator};
use crate::operations::iterators::{IteratorRecord, get_iterator, iterator_close, iterator_step_value};
use crate::operations::type_conversion::to_object;
use crate::value::{EnvironmentId, Value};
use crate::{step, when};

/// iterationKind
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IterationKind {
    /// ~enumerate~
    Enumerate,
    /// ~iterate~
    Iterate,
    /// ~async-iterate~
    AsyncIterate,
}

/// What the head gives to the body: an Iterator Record, or the slots of a %ForInIterator%.
#[derive(Debug)]
enum Iteration {
    Enumerate(ForInIterator),
    Iterate(IteratorRecord),
    AsyncIterate(IteratorRecord),
}

/// ForInOfLoopEvaluation (`#sec-runtime-semantics-forinofloopevaluation`) of `for`-`in`
pub(super) fn evaluate_for_in(agent: &mut Agent, node: &ForEach, label_set: LabelSet<'_>) -> Completion<Flow> {
    // The Initializer of the legacy production comes first.
    if let ForHead::Declaration(_, Pattern::Binding(name), Some(initializer)) = &node.head {
        let binding_id = agent.heap.strings.intern_name(name);
        let lhs = resolve_binding(agent, binding_id, None)?;
        let value = evaluate_named(agent, initializer, binding_id)?;
        put_value(agent, lhs.into(), value)?;
    }
    evaluate_loop(agent, node, IterationKind::Enumerate, label_set)
}

/// ForInOfLoopEvaluation (`#sec-runtime-semantics-forinofloopevaluation`) of `for`-`of`
pub(super) fn evaluate_for_of(agent: &mut Agent, node: &ForEach, label_set: LabelSet<'_>) -> Completion<Flow> {
    evaluate_loop(agent, node, IterationKind::Iterate, label_set)
}

/// ForInOfLoopEvaluation (`#sec-runtime-semantics-forinofloopevaluation`) of `for await`
pub(super) fn evaluate_for_await_of(agent: &mut Agent, node: &ForEach, label_set: LabelSet<'_>) -> Completion<Flow> {
    evaluate_loop(agent, node, IterationKind::AsyncIterate, label_set)
}

fn evaluate_loop(
    agent: &mut Agent,
    node: &ForEach,
    iteration_kind: IterationKind,
    label_set: LabelSet<'_>,
) -> Completion<Flow> {
    match for_in_of_head_evaluation(agent, &node.head, &node.right, iteration_kind)? {
        Some(iteration) => for_in_of_body_evaluation(agent, &node.head, &node.body, iteration, label_set),
        None => Ok(Flow::Break { target: None, value: None }),
    }
}

/// ForIn/OfHeadEvaluation (`#sec-runtime-semantics-forinofheadevaluation`); a break completion is `None`
///
/// uninitializedBoundNames are the names that `head` declares lexically.
fn for_in_of_head_evaluation(
    agent: &mut Agent,
    head: &ForHead,
    expr: &Expression,
    iteration_kind: IterationKind,
) -> Completion<Option<Iteration>> {
    step!(agent, ForInOfHeadEvaluation, "1");
    let old_env = agent.context().lexical_environment;
    let uninitialized_bound_names = match head {
        ForHead::Declaration(VariableKind::Let | VariableKind::Const, target, _) => target.bound_names(),
        _ => Vec::new(),
    };
    if when!(agent, ForInOfHeadEvaluation, "2", !uninitialized_bound_names.is_empty()) {
        step!(agent, ForInOfHeadEvaluation, "2.a");
        step!(agent, ForInOfHeadEvaluation, "2.b");
        let new_env = new_declarative_environment(agent, Some(old_env));
        for name in uninitialized_bound_names {
            step!(agent, ForInOfHeadEvaluation, "2.c");
            step!(agent, ForInOfHeadEvaluation, "2.c.i");
            let name = agent.heap.strings.intern_name(name);
            create_mutable_binding(agent, new_env, name, false).must()?;
        }
        step!(agent, ForInOfHeadEvaluation, "2.d");
        agent.context_mut().lexical_environment = new_env;
    }
    step!(agent, ForInOfHeadEvaluation, "3");
    let expr_ref = evaluate(agent, expr);
    step!(agent, ForInOfHeadEvaluation, "4");
    agent.context_mut().lexical_environment = old_env;
    step!(agent, ForInOfHeadEvaluation, "5");
    let expr_value = get_value(agent, &mut expr_ref?)?;
    if when!(agent, ForInOfHeadEvaluation, "6", iteration_kind == IterationKind::Enumerate) {
        if when!(agent, ForInOfHeadEvaluation, "6.a", expr_value.is_nullish()) {
            step!(agent, ForInOfHeadEvaluation, "6.a.i");
            return Ok(None);
        }
        step!(agent, ForInOfHeadEvaluation, "6.b");
        let obj = to_object(agent, expr_value).must()?;
        step!(agent, ForInOfHeadEvaluation, "6.c");
        let iterator = enumerate_object_properties(agent, obj);
        step!(agent, ForInOfHeadEvaluation, "6.d");
        step!(agent, ForInOfHeadEvaluation, "6.e");
        Ok(Some(Iteration::Enumerate(iterator)))
    } else {
        step!(agent, ForInOfHeadEvaluation, "7");
        step!(agent, ForInOfHeadEvaluation, "7.a");
        if when!(agent, ForInOfHeadEvaluation, "7.b", iteration_kind == IterationKind::AsyncIterate) {
            step!(agent, ForInOfHeadEvaluation, "7.d");
            return Ok(Some(Iteration::AsyncIterate(get_async_iterator(agent, expr_value)?)));
        }
        step!(agent, ForInOfHeadEvaluation, "7.c");
        step!(agent, ForInOfHeadEvaluation, "7.d");
        Ok(Some(Iteration::Iterate(get_iterator(agent, expr_value)?)))
    }
}

/// ForIn/OfBodyEvaluation (`#sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset`)
fn for_in_of_body_evaluation(
    agent: &mut Agent,
    lhs: &ForHead,
    stmt: &Statement,
    mut iteration: Iteration,
    label_set: LabelSet<'_>,
) -> Completion<Flow> {
    let old_env = agent.context().lexical_environment;
    let mut v = Value::Undefined;
    loop {
        agent.tick()?;
        agent.guard()?;
        let next_value = match &mut iteration {
            Iteration::Enumerate(iterator) => next(agent, iterator)?.map(Value::String),
            Iteration::Iterate(iterator_record) => iterator_step_value(agent, iterator_record)?,
            Iteration::AsyncIterate(iterator_record) => async_iterators::next_value(agent, *iterator_record)?,
        };
        let Some(next_value) = next_value else {
            return Ok(Flow::Normal(Some(v)));
        };
        let result = match bind(agent, lhs, next_value, old_env) {
            Ok(()) => evaluate_statement(agent, stmt),
            Err(abrupt) => Err(abrupt),
        };
        agent.context_mut().lexical_environment = old_env;
        match result {
            Ok(result) if result.loop_continues(label_set) => v = result.value().unwrap_or(v),
            abrupt => {
                let status = abrupt.map(|result| result.update_empty(Some(v)));
                return match iteration {
                    Iteration::Enumerate(_) => status,
                    Iteration::Iterate(iterator_record) => iterator_close(agent, iterator_record, status),
                    Iteration::AsyncIterate(iterator_record) => async_iterator_close(agent, iterator_record, status),
                };
            }
        }
    }
}

/// Steps 6.g and 6.h of ForIn/OfBodyEvaluation: a value goes to the left side, in an environment of its own if that declares names
fn bind(agent: &mut Agent, lhs: &ForHead, next_value: Value, old_env: EnvironmentId) -> Completion<()> {
    let (kind, target) = match lhs {
        ForHead::Target(target) | ForHead::Declaration(VariableKind::Var, target, _) => {
            return binding_initialization(agent, target, next_value, None);
        }
        ForHead::Declaration(kind, target, _) => (*kind, target),
    };
    let iteration_env = new_declarative_environment(agent, Some(old_env));
    for_declaration_binding_instantiation(agent, kind, target, iteration_env)?;
    agent.context_mut().lexical_environment = iteration_env;
    binding_initialization(agent, target, next_value, Some(iteration_env))
}

/// ForDeclarationBindingInstantiation (`#sec-runtime-semantics-fordeclarationbindinginstantiation`)
fn for_declaration_binding_instantiation(
    agent: &mut Agent,
    kind: VariableKind,
    target: &Pattern,
    environment: EnvironmentId,
) -> Completion<()> {
    for name in target.bound_names() {
        let name = agent.heap.strings.intern_name(name);
        if kind == VariableKind::Const {
            create_immutable_binding(agent, environment, name, true).must()?;
        } else {
            create_mutable_binding(agent, environment, name, false).must()?;
        }
    }
    Ok(())
}
