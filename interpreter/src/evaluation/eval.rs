//! eval (ECMA-262, 19.2.1).

use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::parse::{Options, ParseError, parse_script, parse_script_with};
use dunder_syntax::tree::{Body, Expression, Literal, StatementKind};
use dunder_syntax::{Name, Program, Span};

use super::eval_declarations::eval_declaration_instantiation;
use super::statements::evaluate_from;
use crate::abrupt::{Completion, Halt};
use crate::agent::{Agent, ExecutionContext};
use crate::code::Source;
use crate::environments::{EnvironmentKind, get_this_environment, has_super_binding, new_declarative_environment};
use crate::heap::object::{ConstructorKind, Slots};
use crate::realm::ErrorKind;
use crate::value::{PrivateEnvironmentId, StringId, Value};

/// PerformEval (`#sec-performeval`)
///
/// # Errors
/// A SyntaxError where the text is no script or its declarations clash with those around it, or whatever it throws.
pub fn perform_eval(agent: &mut Agent, x: Value, strict_caller: bool, direct: bool) -> Completion {
    let Value::String(x) = x else { return Ok(x) };
    let eval_realm = agent.current_realm();
    let private_names = if direct { private_names(agent) } else { Vec::new() };
    let mut surroundings = if direct { surroundings(agent) } else { Options::default() };
    surroundings.strict = strict_caller;
    surroundings.private_names = &private_names;
    let (text, script) = parse_text(agent, x, &surroundings)?;
    let strict_eval = strict_caller || script.body.has_use_strict();
    let running_context = agent.context();
    let is_harness = running_context.source.is_harness;
    let (outer, var_env, private_env) = if direct {
        let private_env = running_context.private_environment;
        (running_context.lexical_environment, running_context.variable_environment, private_env)
    } else {
        let global_env = agent.heap[eval_realm].global_environment;
        (global_env, global_env, None)
    };
    let lex_env = new_declarative_environment(agent, Some(outer));
    let var_env = if strict_eval { lex_env } else { var_env };
    agent.contexts.push(ExecutionContext {
        function: None,
        realm: eval_realm,
        lexical_environment: lex_env,
        variable_environment: var_env,
        private_environment: private_env,
        generator: None,
        strict: strict_eval,
        source: Rc::new(Source { text, is_harness, is_program: false }),
    });
    let statements = &script.body.statements;
    let result = eval_declaration_instantiation(agent, statements, var_env, lex_env, private_env, strict_eval)
        .and_then(|()| directive_value(agent, &script.body))
        .and_then(|value| evaluate_from(agent, statements, value));
    agent.contexts.pop();
    Ok(result?.value().unwrap_or_default())
}

/// The value of the directive prologue, which the tree holds as written: that of its last string literal
fn directive_value(agent: &mut Agent, body: &Body) -> Completion<Option<Value>> {
    let Some(raw) = body.directives.last() else { return Ok(None) };
    if !raw.contains('\\') {
        return Ok(Some(agent.heap.strings.intern_name(raw).into()));
    }
    let mut escaped = false;
    let mut holds_quote = false;
    for c in raw.chars() {
        holds_quote |= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
    }
    let quote = if holds_quote { '\'' } else { '"' };
    // In parentheses the literal is no directive, and its escapes are read.
    let literal = parse_script(&format!("({quote}{raw}{quote})")).ok();
    Ok(literal.and_then(|script| match &script.body.statements.first()?.kind {
        StatementKind::Expression(Expression::Literal(Literal::String(text))) => {
            Some(agent.heap.strings.intern_units(text.units()).into())
        }
        _ => None,
    }))
}

/// What surrounds a direct eval: inFunction and the variables behind it
fn surroundings(agent: &Agent) -> Options<'static> {
    let this_env_rec = get_this_environment(agent);
    let EnvironmentKind::Function { function_object: f, .. } = agent[this_env_rec].kind else {
        return Options::default();
    };
    let mut options =
        Options { in_function: true, in_method: has_super_binding(agent, this_env_rec), ..Options::default() };
    if let Slots::Function(function) = &agent[f].slots {
        options.in_derived_constructor = function.constructor_kind == Some(ConstructorKind::Derived);
        options.in_class_field_initializer = function.class_field_initializer_name.is_some();
    }
    options
}

/// The descriptions of the Private Names in scope, without their `#`
fn private_names(agent: &Agent) -> Vec<Name> {
    let mut private_identifiers = Vec::new();
    let mut pointer: Option<PrivateEnvironmentId> = agent.context().private_environment;
    while let Some(private_env) = pointer {
        for (name, _) in &agent[private_env].names {
            private_identifiers.push(Name::from(String::from_utf16_lossy(agent.heap.strings.get(*name).units())));
        }
        pointer = agent[private_env].outer;
    }
    private_identifiers
}

/// ParseText (`#sec-parsetext`) of a script: the text and its tree, which lives until the run ends
///
/// # Errors
/// A SyntaxError where it is no script.
pub fn parse_text(agent: &mut Agent, x: StringId, options: &Options<'_>) -> Completion<(String, Arc<Program>)> {
    let Ok(text) = String::from_utf16(agent.heap.strings.get(x).units()) else {
        return Err(Halt::Unsupported("eval of a lone surrogate".to_owned(), Span::NONE).into());
    };
    agent.burn(text.len() as u64)?;
    match parse_script_with(&text, options) {
        Ok(script) => {
            let script = Arc::new(script);
            agent.keep(script.clone());
            Ok((text, script))
        }
        Err(ParseError::Syntax(error)) => Err(agent.throw(ErrorKind::SyntaxError, &error.message)),
        Err(ParseError::Unsupported { what, .. }) => Err(Halt::Unsupported(what, Span::NONE).into()),
        Err(ParseError::TooDeep { .. }) => Err(Halt::Depth.into()),
        Err(ParseError::TooLong { .. }) => Err(Halt::Memory.into()),
    }
}
