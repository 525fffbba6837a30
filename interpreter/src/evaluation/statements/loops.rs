//! `do`, `while` and `for` (ECMA-262, 14.7.2 to 14.7.4).

use dunder_syntax::scope::BoundNames;
use dunder_syntax::tree::{Expression, For, ForInit, Pattern, VariableDeclaration, VariableKind, While};

use super::flow::LabelSet;
use super::{Flow, declarations, evaluate_statement, in_environment};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{
    create_immutable_binding, create_mutable_binding, get_binding_value, initialize_binding,
    new_declarative_environment,
};
use crate::evaluation::expressions::evaluate_value;
use crate::operations::type_conversion::to_boolean;
use crate::value::{StringId, Value};

/// DoWhileLoopEvaluation (`#sec-runtime-semantics-dowhileloopevaluation`)
pub(super) fn evaluate_do_while(agent: &mut Agent, node: &While, label_set: LabelSet<'_>) -> Completion<Flow> {
    let mut v = Value::Undefined;
    loop {
        agent.guard()?;
        let stmt_result = evaluate_statement(agent, &node.body)?;
        if !stmt_result.loop_continues(label_set) {
            return Ok(stmt_result.update_empty(Some(v)));
        }
        v = stmt_result.value().unwrap_or(v);
        let expr_value = evaluate_value(agent, &node.test)?;
        if !to_boolean(agent, expr_value) {
            return Ok(Flow::Normal(Some(v)));
        }
    }
}

/// WhileLoopEvaluation (`#sec-runtime-semantics-whileloopevaluation`)
pub(super) fn evaluate_while(agent: &mut Agent, node: &While, label_set: LabelSet<'_>) -> Completion<Flow> {
    let mut v = Value::Undefined;
    loop {
        agent.guard()?;
        let expr_value = evaluate_value(agent, &node.test)?;
        if !to_boolean(agent, expr_value) {
            return Ok(Flow::Normal(Some(v)));
        }
        let stmt_result = evaluate_statement(agent, &node.body)?;
        if !stmt_result.loop_continues(label_set) {
            return Ok(stmt_result.update_empty(Some(v)));
        }
        v = stmt_result.value().unwrap_or(v);
    }
}

/// ForLoopEvaluation (`#sec-runtime-semantics-forloopevaluation`)
pub(super) fn evaluate_for(agent: &mut Agent, node: &For, label_set: LabelSet<'_>) -> Completion<Flow> {
    match &node.init {
        Some(ForInit::Variable(declaration)) if declaration.kind != VariableKind::Var => {
            evaluate_lexical_for(agent, node, declaration, label_set)
        }
        init => {
            match init {
                Some(ForInit::Expression(expression)) => {
                    evaluate_value(agent, expression)?;
                }
                Some(ForInit::Variable(declaration)) => {
                    declarations::evaluate(agent, declaration)?;
                }
                None => {}
            }
            for_body_evaluation(agent, node, &[], label_set)
        }
    }
}

/// ForLoopEvaluation of a head with a LexicalDeclaration
fn evaluate_lexical_for(
    agent: &mut Agent,
    node: &For,
    declaration: &VariableDeclaration,
    label_set: LabelSet<'_>,
) -> Completion<Flow> {
    let old_env = agent.context().lexical_environment;
    let loop_env = new_declarative_environment(agent, Some(old_env));
    let is_const = declaration.kind == VariableKind::Const;
    let bound_names = bound_names(agent, declaration);
    for dn in &bound_names {
        if is_const {
            create_immutable_binding(agent, loop_env, *dn, true).must()?;
        } else {
            create_mutable_binding(agent, loop_env, *dn, false).must()?;
        }
    }
    in_environment(agent, loop_env, |agent| {
        declarations::evaluate(agent, declaration)?;
        let per_iteration_lets: &[StringId] = if is_const { &[] } else { &bound_names };
        for_body_evaluation(agent, node, per_iteration_lets, label_set)
    })
}

/// BoundNames of a declaration, which are most often those of its declarators
fn bound_names(agent: &mut Agent, declaration: &VariableDeclaration) -> Vec<StringId> {
    let mut names = Vec::with_capacity(declaration.declarators.len());
    for declarator in &declaration.declarators {
        match &declarator.target {
            Pattern::Binding(name) => names.push(agent.heap.strings.intern_name(name)),
            target => names.extend(target.bound_names().into_iter().map(|name| agent.heap.strings.intern_name(name))),
        }
    }
    names
}

/// ForBodyEvaluation (`#sec-forbodyevaluation`)
fn for_body_evaluation(
    agent: &mut Agent,
    node: &For,
    per_iteration_bindings: &[StringId],
    label_set: LabelSet<'_>,
) -> Completion<Flow> {
    let mut v = Value::Undefined;
    create_per_iteration_environment(agent, per_iteration_bindings)?;
    loop {
        agent.tick()?;
        agent.guard()?;
        if !holds(agent, node.test.as_ref())? {
            return Ok(Flow::Normal(Some(v)));
        }
        let result = evaluate_statement(agent, &node.body)?;
        if !result.loop_continues(label_set) {
            return Ok(result.update_empty(Some(v)));
        }
        v = result.value().unwrap_or(v);
        create_per_iteration_environment(agent, per_iteration_bindings)?;
        if let Some(increment) = &node.update {
            evaluate_value(agent, increment)?;
        }
    }
}

fn holds(agent: &mut Agent, test: Option<&Expression>) -> Completion<bool> {
    let Some(test) = test else { return Ok(true) };
    let test_value = evaluate_value(agent, test)?;
    Ok(to_boolean(agent, test_value))
}

/// CreatePerIterationEnvironment (`#sec-createperiterationenvironment`)
fn create_per_iteration_environment(agent: &mut Agent, per_iteration_bindings: &[StringId]) -> Completion<()> {
    if per_iteration_bindings.is_empty() {
        return Ok(());
    }
    let last_iteration_env = agent.context().lexical_environment;
    let outer = agent[last_iteration_env].outer;
    let this_iteration_env = new_declarative_environment(agent, outer);
    for bn in per_iteration_bindings {
        create_mutable_binding(agent, this_iteration_env, *bn, false).must()?;
        let last_value = get_binding_value(agent, last_iteration_env, *bn, true)?;
        initialize_binding(agent, this_iteration_env, *bn, last_value).must()?;
    }
    agent.context_mut().lexical_environment = this_iteration_env;
    Ok(())
}
