//! Statements and declarations (ECMA-262, clause 14): one file per kind.

mod block;
mod declarations;
mod enumerate;
mod flow;
mod for_each;
mod loops;
mod switch;
mod try_statement;
mod with;

pub use block::{block_declaration_instantiation, evaluate_block};
pub use flow::Flow;

use dunder_syntax::Span;
use dunder_syntax::tree::{Statement, StatementKind};

use super::asynchronous::r#await;
use super::classes::evaluate_class_declaration;
use super::expressions::evaluate_value;
use crate::abrupt::{Abrupt, Completion, Halt};
use crate::agent::Agent;
use crate::builtins::generator::{GeneratorKind, get_generator_kind};
use crate::operations::type_conversion::to_boolean;
use crate::value::{EnvironmentId, Value};
use flow::{Label, LabelSet};

/// Evaluation of a StatementList (`#sec-block-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever a statement throws.
pub fn evaluate_statement_list(agent: &mut Agent, statements: &[Statement]) -> Completion<Flow> {
    evaluate_from(agent, statements, None)
}

/// Evaluation of a StatementList behind something that gave `value`
pub(super) fn evaluate_from(agent: &mut Agent, statements: &[Statement], mut value: Option<Value>) -> Completion<Flow> {
    for statement in statements {
        match evaluate_statement(agent, statement)?.update_empty(value) {
            Flow::Normal(new) => value = new,
            abrupt => return Ok(abrupt),
        }
    }
    Ok(Flow::Normal(value))
}

/// Evaluation of a statement or declaration
///
/// # Errors
/// Whatever the statement throws.
pub fn evaluate_statement(agent: &mut Agent, statement: &Statement) -> Completion<Flow> {
    labelled_evaluation(agent, statement, None).or_else(|abrupt| match abrupt {
        Abrupt::Return(value) => Ok(Flow::Return(value)),
        abrupt => Err(placed(abrupt, statement.span)),
    })
}

/// Gives what is not implemented the place of the statement around it, where it has none of its own.
#[cold]
fn placed(mut abrupt: Abrupt, span: Span) -> Abrupt {
    if let Abrupt::Halt(halt) = &mut abrupt
        && let Halt::Unsupported(_, place) = &mut **halt
        && !place.is_known()
    {
        *place = span;
    }
    abrupt
}

/// LabelledEvaluation (`#sec-runtime-semantics-labelledevaluation`), and Evaluation of what takes no label
fn labelled_evaluation(agent: &mut Agent, statement: &Statement, label_set: LabelSet<'_>) -> Completion<Flow> {
    agent.tick()?;
    let completion = match &statement.kind {
        StatementKind::Expression(expression) => Flow::Normal(Some(evaluate_value(agent, expression)?)),
        StatementKind::Variable(declaration) => declarations::evaluate(agent, declaration)?,
        StatementKind::If(node) => {
            let test = evaluate_value(agent, &node.test)?;
            let completion = if to_boolean(agent, test) {
                evaluate_clause(agent, &node.consequent)?
            } else if let Some(alternate) = &node.alternate {
                evaluate_clause(agent, alternate)?
            } else {
                Flow::Normal(None)
            };
            completion.update_empty(Some(Value::Undefined))
        }
        StatementKind::Return(None) => Flow::Return(Value::Undefined),
        StatementKind::Return(Some(expression)) => {
            let value = evaluate_value(agent, expression)?;
            match get_generator_kind(agent) {
                Some(GeneratorKind::Async) => Flow::Return(r#await(agent, value)?),
                _ => Flow::Return(value),
            }
        }
        StatementKind::Block(statements) => evaluate_block(agent, statements)?,
        StatementKind::For(node) => loops::evaluate_for(agent, node, label_set)?.breakable(),
        StatementKind::While(node) => loops::evaluate_while(agent, node, label_set)?.breakable(),
        StatementKind::DoWhile(node) => loops::evaluate_do_while(agent, node, label_set)?.breakable(),
        StatementKind::ForIn(node) => for_each::evaluate_for_in(agent, node, label_set)?.breakable(),
        StatementKind::ForOf(node) => for_each::evaluate_for_of(agent, node, label_set)?.breakable(),
        StatementKind::Switch(node) => switch::evaluate(agent, node)?.breakable(),
        StatementKind::Throw(expression) => {
            let exception = evaluate_value(agent, expression)?;
            return Err(Abrupt::Throw(exception));
        }
        StatementKind::Try(node) => try_statement::evaluate(agent, node)?,
        StatementKind::Function(function) => declarations::evaluate_function(agent, function)?,
        StatementKind::Class(class) => {
            evaluate_class_declaration(agent, class)?;
            Flow::Normal(None)
        }
        StatementKind::Labelled(label, body) => {
            agent.guard()?;
            let label = agent.heap.strings.intern_name(label);
            labelled_evaluation(agent, body, Some(&Label { label, outer: label_set }))?.broken_to(label)
        }
        StatementKind::Break(label) => {
            let target = label.as_ref().map(|label| agent.heap.strings.intern_name(label));
            Flow::Break { target, value: None }
        }
        StatementKind::Continue(label) => {
            let target = label.as_ref().map(|label| agent.heap.strings.intern_name(label));
            Flow::Continue { target, value: None }
        }
        StatementKind::With(node) => with::evaluate(agent, node)?,
        StatementKind::Empty | StatementKind::Debugger => Flow::Normal(None),
        StatementKind::ForAwaitOf(node) => for_each::evaluate_for_await_of(agent, node, label_set)?.breakable(),
    };
    Ok(completion)
}

/// Evaluation of a branch of an `if` statement: a function declaration there is in a block of its own
/// (`#sec-functiondeclarations-in-ifstatement-statement-clauses`)
fn evaluate_clause(agent: &mut Agent, statement: &Statement) -> Completion<Flow> {
    match &statement.kind {
        StatementKind::Function(_) => evaluate_block(agent, std::slice::from_ref(statement)),
        _ => {
            agent.guard()?;
            evaluate_statement(agent, statement)
        }
    }
}

/// Runs something in another LexicalEnvironment, and goes back whatever its completion.
pub(super) fn in_environment<T>(
    agent: &mut Agent,
    env: EnvironmentId,
    inner: impl FnOnce(&mut Agent) -> Completion<T>,
) -> Completion<T> {
    let old_env = std::mem::replace(&mut agent.context_mut().lexical_environment, env);
    let result = inner(agent);
    agent.context_mut().lexical_environment = old_env;
    result
}
