//! Declarative Environment Records (ECMA-262, 9.1.1.1).

use super::{Binding, Environment};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::ErrorKind;
use crate::value::{EnvironmentId, StringId, Value};

impl Environment {
    /// The binding of a name in the record, where there is one.
    #[inline]
    pub(super) fn binding(&self, n: StringId) -> Option<&Binding> {
        self.bindings.iter().find(|binding| binding.name == n)
    }

    /// HasBinding (`#sec-declarative-environment-records-hasbinding-n`)
    #[inline]
    pub(super) fn has_binding(&self, n: StringId) -> bool {
        self.binding(n).is_some()
    }

    /// Whether the record has an initialized binding of a name.
    pub(crate) fn is_initialized(&self, n: StringId) -> bool {
        self.binding(n).is_some_and(|binding| binding.value.is_some())
    }
}

/// CreateMutableBinding (`#sec-declarative-environment-records-createmutablebinding-n-d`)
#[inline]
pub(super) fn create_mutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, d: bool) {
    let binding = Binding { name: n, value: None, mutable: true, strict: false, deletable: d };
    agent[env].bindings.push(binding);
}

/// CreateImmutableBinding (`#sec-declarative-environment-records-createimmutablebinding-n-s`)
pub(super) fn create_immutable_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, s: bool) {
    let binding = Binding { name: n, value: None, mutable: false, strict: s, deletable: false };
    agent[env].bindings.push(binding);
}

/// InitializeBinding (`#sec-declarative-environment-records-initializebinding-n-v`)
#[inline]
pub(super) fn initialize_binding(agent: &mut Agent, env: EnvironmentId, n: StringId, v: Value) {
    if let Some(binding) = agent[env].bindings.iter_mut().find(|binding| binding.name == n) {
        binding.value = Some(v);
    }
}

/// SetMutableBinding (`#sec-declarative-environment-records-setmutablebinding-n-v-s`)
#[inline]
pub(super) fn set_mutable_binding(
    agent: &mut Agent,
    env: EnvironmentId,
    n: StringId,
    v: Value,
    s: bool,
) -> Completion<()> {
    let Some(binding) = agent[env].bindings.iter_mut().find(|binding| binding.name == n) else {
        if s {
            return Err(agent.throw(ErrorKind::ReferenceError, "the binding is gone"));
        }
        create_mutable_binding(agent, env, n, true);
        initialize_binding(agent, env, n, v);
        return Ok(());
    };
    let s = s || binding.strict;
    if binding.value.is_none() {
        return Err(agent.throw(ErrorKind::ReferenceError, "the binding is not initialized yet"));
    }
    if binding.mutable {
        binding.value = Some(v);
    } else if s {
        return Err(agent.type_error("the binding is constant"));
    }
    Ok(())
}

/// GetBindingValue (`#sec-declarative-environment-records-getbindingvalue-n-s`)
#[inline]
pub(super) fn get_binding_value(agent: &mut Agent, env: EnvironmentId, n: StringId) -> Completion {
    match agent[env].binding(n).and_then(|binding| binding.value) {
        Some(value) => Ok(value),
        None => Err(agent.throw(ErrorKind::ReferenceError, "the binding is not initialized yet")),
    }
}

/// DeleteBinding (`#sec-declarative-environment-records-deletebinding-n`)
pub(super) fn delete_binding(agent: &mut Agent, env: EnvironmentId, n: StringId) -> bool {
    if agent[env].binding(n).is_some_and(|binding| !binding.deletable) {
        return false;
    }
    agent[env].bindings.retain(|binding| binding.name != n);
    true
}
