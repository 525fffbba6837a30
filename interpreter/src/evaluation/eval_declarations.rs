//! The declarations of eval code (ECMA-262, 19.2.1.3).

use dunder_syntax::scope::{BoundNames, legacy_block_functions, top_level_var_declared_names};
use dunder_syntax::tree::Statement;

use super::functions::instantiate_function_object;
use super::top_level::{VarDeclarations, create_lexical_bindings};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{
    EnvironmentKind, can_declare_global_var, create_global_function_binding, create_global_var_binding,
    create_mutable_binding, has_binding, has_lexical_declaration, initialize_binding, set_mutable_binding,
};
use crate::realm::ErrorKind;
use crate::value::{EnvironmentId, PrivateEnvironmentId, StringId, Value};

/// EvalDeclarationInstantiation (`#sec-evaldeclarationinstantiation`); the parser has seen to the private identifiers
///
/// # Errors
/// A SyntaxError or TypeError where a declaration clashes with one around the eval, or whatever a trap of the global object
/// throws.
pub(super) fn eval_declaration_instantiation(
    agent: &mut Agent,
    body: &[Statement],
    var_env: EnvironmentId,
    lex_env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
    strict: bool,
) -> Completion<()> {
    let is_global = matches!(agent[var_env].kind, EnvironmentKind::Global { .. });
    if !strict {
        for name in top_level_var_declared_names(body) {
            let name = agent.heap.strings.intern_name(name);
            let hidden = is_global && has_lexical_declaration(agent, var_env, name);
            if hidden || binding_exists_between(agent, lex_env, var_env, name)? {
                return Err(agent.throw(ErrorKind::SyntaxError, "a variable would be hidden by a lexical declaration"));
            }
        }
    }
    let declarations = VarDeclarations::find(agent, body, is_global.then_some(var_env))?;
    if !strict {
        hoist_block_functions(agent, body, var_env, lex_env, declarations.names())?;
    }
    create_lexical_bindings(agent, body, lex_env)?;
    for (r#fn, f) in declarations.functions_to_initialize {
        let fo = instantiate_function_object(agent, f, lex_env, private_env)?;
        if is_global {
            create_global_function_binding(agent, var_env, r#fn, fo.into(), true)?;
        } else if has_binding(agent, var_env, r#fn).must()? {
            set_mutable_binding(agent, var_env, r#fn, fo.into(), false).must()?;
        } else {
            create_mutable_binding(agent, var_env, r#fn, true).must()?;
            initialize_binding(agent, var_env, r#fn, fo.into()).must()?;
        }
    }
    for vn in declarations.declared_var_names {
        create_var_binding(agent, var_env, vn)?;
    }
    Ok(())
}

/// Whether an environment from `this_env` up to `var_env`, which is not looked into, has a lexical binding of the name. The
/// parameter of a catch clause does not count (`#sec-variablestatements-in-catch-blocks`).
fn binding_exists_between(
    agent: &mut Agent,
    mut this_env: EnvironmentId,
    var_env: EnvironmentId,
    name: StringId,
) -> Completion<bool> {
    while this_env != var_env {
        let counts = !matches!(agent[this_env].kind, EnvironmentKind::Object { .. } | EnvironmentKind::Catch);
        if counts && has_binding(agent, this_env, name).must()? {
            return Ok(true);
        }
        let Some(outer) = agent[this_env].outer else { return Ok(false) };
        this_env = outer;
    }
    Ok(false)
}

/// Creates a variable that `delete` removes, where there is none
fn create_var_binding(agent: &mut Agent, var_env: EnvironmentId, name: StringId) -> Completion<()> {
    if matches!(agent[var_env].kind, EnvironmentKind::Global { .. }) {
        return create_global_var_binding(agent, var_env, name, true);
    }
    if !has_binding(agent, var_env, name).must()? {
        create_mutable_binding(agent, var_env, name, true).must()?;
        initialize_binding(agent, var_env, name, Value::Undefined).must()?;
    }
    Ok(())
}

/// The normative-optional step of EvalDeclarationInstantiation: functions in blocks of sloppy code are variables too
fn hoist_block_functions(
    agent: &mut Agent,
    body: &[Statement],
    var_env: EnvironmentId,
    lex_env: EnvironmentId,
    mut declared_function_or_var_names: Vec<StringId>,
) -> Completion<()> {
    let is_global = matches!(agent[var_env].kind, EnvironmentKind::Global { .. });
    for function in legacy_block_functions(body) {
        for f in function.bound_names() {
            let f = agent.heap.strings.intern_name(f);
            if binding_exists_between(agent, lex_env, var_env, f)? {
                continue;
            }
            let fn_definable = !is_global
                || (!has_lexical_declaration(agent, var_env, f) && can_declare_global_var(agent, var_env, f)?);
            if !fn_definable {
                continue;
            }
            if !declared_function_or_var_names.contains(&f) {
                create_var_binding(agent, var_env, f)?;
                declared_function_or_var_names.push(f);
            }
            agent.hoist(function);
        }
    }
    Ok(())
}
