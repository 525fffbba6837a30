//! The steps that GlobalDeclarationInstantiation and EvalDeclarationInstantiation have in common.

use std::sync::Arc;

use dunder_syntax::scope::{
    BoundNames, Declaration, top_level_lexically_scoped_declarations, top_level_var_scoped_declarations,
};
use dunder_syntax::tree::{Function, Statement};

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::environments::{
    can_declare_global_function, can_declare_global_var, create_immutable_binding, create_mutable_binding,
};
use crate::value::{EnvironmentId, StringId};

/// The variables and functions that a script body declares.
#[derive(Debug, Default)]
pub(super) struct VarDeclarations<'a> {
    /// functionsToInitialize, in order, each with its name; the names are declaredFunctionNames
    pub(super) functions_to_initialize: Vec<(StringId, &'a Arc<Function>)>,
    /// declaredVarNames
    pub(super) declared_var_names: Vec<StringId>,
}

impl<'a> VarDeclarations<'a> {
    /// Finds them; a global record is asked whether it can hold each.
    pub(super) fn find(
        agent: &mut Agent,
        statements: &'a [Statement],
        global: Option<EnvironmentId>,
    ) -> Completion<VarDeclarations<'a>> {
        let var_declarations = top_level_var_scoped_declarations(statements);
        let mut found = VarDeclarations::default();
        for d in var_declarations.iter().rev() {
            let Declaration::Function(function) = d else { continue };
            for r#fn in function.bound_names() {
                let r#fn = agent.heap.strings.intern_name(r#fn);
                if found.declares_function(r#fn) {
                    continue;
                }
                if let Some(env) = global
                    && !can_declare_global_function(agent, env, r#fn)?
                {
                    return Err(agent.type_error("the global object cannot hold the function"));
                }
                found.functions_to_initialize.push((r#fn, function));
            }
        }
        found.functions_to_initialize.reverse();
        for d in &var_declarations {
            let Declaration::Var(target) = d else { continue };
            for vn in target.bound_names() {
                let vn = agent.heap.strings.intern_name(vn);
                if found.declares_function(vn) {
                    continue;
                }
                if let Some(env) = global
                    && !can_declare_global_var(agent, env, vn)?
                {
                    return Err(agent.type_error("the global object cannot hold the variable"));
                }
                if !found.declared_var_names.contains(&vn) {
                    found.declared_var_names.push(vn);
                }
            }
        }
        Ok(found)
    }

    fn declares_function(&self, name: StringId) -> bool {
        self.functions_to_initialize.iter().any(|(of, _)| *of == name)
    }

    /// declaredFunctionOrVarNames
    pub(super) fn names(&self) -> Vec<StringId> {
        let functions = self.functions_to_initialize.iter().map(|(name, _)| *name);
        functions.chain(self.declared_var_names.iter().copied()).collect()
    }
}

/// Creates the bindings of the lexical declarations, which stay uninitialized
pub(super) fn create_lexical_bindings(
    agent: &mut Agent,
    statements: &[Statement],
    env: EnvironmentId,
) -> Completion<()> {
    for d in top_level_lexically_scoped_declarations(statements) {
        for dn in d.bound_names() {
            let dn = agent.heap.strings.intern_name(dn);
            if d.is_constant_declaration() {
                create_immutable_binding(agent, env, dn, true)?;
            } else {
                create_mutable_binding(agent, env, dn, false)?;
            }
        }
    }
    Ok(())
}
