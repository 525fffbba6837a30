//! Blocks (ECMA-262, 14.2).

use dunder_syntax::scope::{BoundNames, Declaration, lexically_scoped_declarations};
use dunder_syntax::tree::Statement;

use super::{Flow, evaluate_statement_list, in_environment};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{
    create_immutable_binding, create_mutable_binding, has_binding, initialize_binding, new_declarative_environment,
    set_mutable_binding,
};
use crate::evaluation::functions::instantiate_function_object;
use crate::value::EnvironmentId;

/// Evaluation of a Block (`#sec-block-runtime-semantics-evaluation`)
///
/// A block that declares nothing gets no environment: one without bindings cannot be observed.
///
/// # Errors
/// Whatever a statement throws.
pub fn evaluate_block(agent: &mut Agent, statements: &[Statement]) -> Completion<Flow> {
    agent.guard()?;
    let declarations = lexically_scoped_declarations(statements);
    if declarations.is_empty() {
        return evaluate_statement_list(agent, statements);
    }
    let old_env = agent.context().lexical_environment;
    let block_env = new_declarative_environment(agent, Some(old_env));
    block_declaration_instantiation(agent, &declarations, block_env)?;
    in_environment(agent, block_env, |agent| evaluate_statement_list(agent, statements))
}

/// BlockDeclarationInstantiation (`#sec-blockdeclarationinstantiation`) of code with these LexicallyScopedDeclarations
///
/// A function may be declared more than once
/// (`#sec-block-duplicates-allowed-static-semantics`).
///
/// # Errors
/// Only a halt.
pub fn block_declaration_instantiation(
    agent: &mut Agent,
    declarations: &[Declaration<'_>],
    env: EnvironmentId,
) -> Completion<()> {
    let private_env = agent.context().private_environment;
    for d in declarations {
        for dn in d.bound_names() {
            let dn = agent.heap.strings.intern_name(dn);
            if d.is_constant_declaration() {
                create_immutable_binding(agent, env, dn, true).must()?;
            } else if !has_binding(agent, env, dn).must()? {
                create_mutable_binding(agent, env, dn, false).must()?;
            }
        }
        if let Declaration::Function(function) = d {
            let fo = instantiate_function_object(agent, function, env, private_env)?;
            for r#fn in function.bound_names() {
                let r#fn = agent.heap.strings.intern_name(r#fn);
                if agent[env].is_initialized(r#fn) {
                    set_mutable_binding(agent, env, r#fn, fo.into(), false).must()?;
                } else {
                    initialize_binding(agent, env, r#fn, fo.into()).must()?;
                }
            }
        }
    }
    Ok(())
}
