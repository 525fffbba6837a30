//! Scripts (ECMA-262, 16.1).

use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::Program;
use dunder_syntax::scope::{
    BoundNames, legacy_block_functions, top_level_lexically_declared_names, top_level_var_declared_names,
};

use super::functions::instantiate_function_object;
use super::statements::evaluate_statement_list;
use super::top_level::{VarDeclarations, create_lexical_bindings};
use crate::abrupt::Completion;
use crate::agent::{Agent, ExecutionContext};
use crate::code::Source;
use crate::environments::{
    can_declare_global_var, create_global_function_binding, create_global_var_binding, has_lexical_declaration,
    has_restricted_global_property,
};
use crate::realm::ErrorKind;
use crate::value::{EnvironmentId, RealmId, StringId, Value};

/// ScriptEvaluation (`#sec-runtime-semantics-scriptevaluation`) of a script that has no early error; an empty completion is undefined
///
/// # Errors
/// Whatever the script throws; a SyntaxError or TypeError where its declarations clash with the global environment.
pub fn script_evaluation(
    agent: &mut Agent,
    realm: RealmId,
    program: Arc<Program>,
    source: Rc<Source>,
) -> Completion<Value> {
    agent.keep(program.clone());
    let global_env = agent.heap[realm].global_environment;
    agent.contexts.push(ExecutionContext {
        function: None,
        realm,
        lexical_environment: global_env,
        variable_environment: global_env,
        private_environment: None,
        generator: None,
        strict: program.body.has_use_strict(),
        source,
    });
    let result = global_declaration_instantiation(agent, &program, global_env)
        .and_then(|()| evaluate_statement_list(agent, &program.body.statements));
    agent.contexts.pop();
    Ok(result?.value().unwrap_or_default())
}

/// GlobalDeclarationInstantiation (`#sec-globaldeclarationinstantiation`)
fn global_declaration_instantiation(agent: &mut Agent, script: &Program, env: EnvironmentId) -> Completion<()> {
    let statements = &script.body.statements;
    for name in top_level_lexically_declared_names(statements) {
        let name = agent.heap.strings.intern_name(name);
        if has_lexical_declaration(agent, env, name) {
            return Err(agent.throw(ErrorKind::SyntaxError, "the name is declared already"));
        }
        if has_restricted_global_property(agent, env, name)? {
            return Err(agent.throw(ErrorKind::SyntaxError, "the name is a property that cannot be hidden"));
        }
    }
    for name in top_level_var_declared_names(statements) {
        let name = agent.heap.strings.intern_name(name);
        if has_lexical_declaration(agent, env, name) {
            return Err(agent.throw(ErrorKind::SyntaxError, "the name is declared already"));
        }
    }
    let declarations = VarDeclarations::find(agent, statements, Some(env))?;
    if !script.body.has_use_strict() {
        hoist_block_functions(agent, script, env, declarations.names())?;
    }
    create_lexical_bindings(agent, statements, env)?;
    for (r#fn, f) in declarations.functions_to_initialize {
        let fo = instantiate_function_object(agent, f, env, None)?;
        create_global_function_binding(agent, env, r#fn, fo.into(), false)?;
    }
    for vn in declarations.declared_var_names {
        create_global_var_binding(agent, env, vn, false)?;
    }
    Ok(())
}

/// The normative-optional step of GlobalDeclarationInstantiation: functions in blocks of sloppy code are variables too
fn hoist_block_functions(
    agent: &mut Agent,
    script: &Program,
    env: EnvironmentId,
    mut declared_function_or_var_names: Vec<StringId>,
) -> Completion<()> {
    for function in legacy_block_functions(&script.body.statements) {
        for f in function.bound_names() {
            let f = agent.heap.strings.intern_name(f);
            if has_lexical_declaration(agent, env, f) || !can_declare_global_var(agent, env, f)? {
                continue;
            }
            if !declared_function_or_var_names.contains(&f) {
                create_global_var_binding(agent, env, f, false)?;
                declared_function_or_var_names.push(f);
            }
            agent.hoist(function);
        }
    }
    Ok(())
}
