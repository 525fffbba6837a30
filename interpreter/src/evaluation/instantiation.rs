//! What a function's environment holds before its body runs (ECMA-262, 10.2.11).

use super::declarations::declarations_of;
use super::functions::instantiate_function_object;
use super::patterns::iterator_binding_initialization_of_parameters;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::environments::{
    create_immutable_binding, create_mutable_binding, get_binding_value, has_binding, initialize_binding,
    new_declarative_environment, set_mutable_binding,
};
use crate::heap::names;
use crate::objects::arguments::{create_mapped_arguments_object, create_unmapped_arguments_object};
use crate::objects::function::slots;
use crate::value::{EnvironmentId, ObjectId, Value};

/// FunctionDeclarationInstantiation (`#sec-functiondeclarationinstantiation`)
///
/// # Errors
/// Whatever the parameters' patterns and initializers throw.
///
/// # Panics
/// Where `func` is not an ECMAScript function object.
pub fn function_declaration_instantiation(
    agent: &mut Agent,
    func: ObjectId,
    arguments_list: &[Value],
) -> Completion<()> {
    let code = slots(agent, func).code.clone();
    let declarations = declarations_of(agent, &code);
    let callee_env = agent.context().lexical_environment;
    let env = if code.strict || !declarations.has_parameter_expressions {
        callee_env
    } else {
        // What a direct eval in the parameters declares stays outside the environment of the parameters.
        let env = new_declarative_environment(agent, Some(callee_env));
        agent.context_mut().lexical_environment = env;
        env
    };
    for name in &declarations.parameter_names {
        let already_declared = has_binding(agent, env, *name).must()?;
        if !already_declared {
            create_mutable_binding(agent, env, *name, false).must()?;
            if declarations.has_duplicates {
                initialize_binding(agent, env, *name, Value::Undefined).must()?;
            }
        }
    }
    if declarations.arguments_object_needed {
        let ao = if code.strict || !declarations.simple_parameter_list {
            create_unmapped_arguments_object(agent, arguments_list)?
        } else {
            create_mapped_arguments_object(agent, func, &declarations.parameter_names, arguments_list, env)?
        };
        if code.strict {
            create_immutable_binding(agent, env, names::ARGUMENTS, false).must()?;
        } else {
            create_mutable_binding(agent, env, names::ARGUMENTS, false).must()?;
        }
        initialize_binding(agent, env, names::ARGUMENTS, ao.into()).must()?;
    }
    let environment = (!declarations.has_duplicates).then_some(env);
    let formals = &code.function.parameters;
    iterator_binding_initialization_of_parameters(agent, formals, arguments_list, environment)?;
    let var_env = if declarations.has_parameter_expressions {
        // Closures in the parameters do not see the declarations of the body.
        let var_env = new_declarative_environment(agent, Some(env));
        agent.context_mut().variable_environment = var_env;
        var_env
    } else {
        env
    };
    for variable in &declarations.variables {
        create_mutable_binding(agent, var_env, variable.name, false).must()?;
        let initial_value = if variable.from_parameter {
            get_binding_value(agent, env, variable.name, false).must()?
        } else {
            Value::Undefined
        };
        initialize_binding(agent, var_env, variable.name, initial_value).must()?;
    }
    for name in &declarations.legacy_names {
        create_mutable_binding(agent, var_env, *name, false).must()?;
        initialize_binding(agent, var_env, *name, Value::Undefined).must()?;
    }
    let lex_env = lexical_environment(agent, var_env, code.strict);
    agent.context_mut().lexical_environment = lex_env;
    for (name, constant) in &declarations.lexical_names {
        if *constant {
            create_immutable_binding(agent, lex_env, *name, true).must()?;
        } else {
            create_mutable_binding(agent, lex_env, *name, false).must()?;
        }
    }
    let private_env = agent.context().private_environment;
    for (name, function) in &declarations.functions_to_initialize {
        let fo = instantiate_function_object(agent, function, lex_env, private_env)?;
        set_mutable_binding(agent, var_env, *name, fo.into(), false).must()?;
    }
    Ok(())
}

/// A sloppy function has an environment for its lexical declarations, so that a direct eval can tell its variables from them.
fn lexical_environment(agent: &mut Agent, var_env: EnvironmentId, strict: bool) -> EnvironmentId {
    if strict { var_env } else { new_declarative_environment(agent, Some(var_env)) }
}
