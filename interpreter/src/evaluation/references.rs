//! The Reference Record (ECMA-262, 6.2.5).

use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::environments::{get_binding_value, initialize_binding, set_mutable_binding};
use crate::objects::internal_methods as internal;
use crate::operations::objects::set;
use crate::operations::private::{private_get, private_set};
use crate::operations::type_conversion::{to_object, to_property_key};
use crate::realm::ErrorKind;
use crate::value::{EnvironmentId, PrivateNameId, PropertyKey, StringId, Value};
use crate::{none, step, when};

/// A Reference Record.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// [[Base]]
    pub base: ReferenceBase,
    /// [[ReferencedName]]
    pub referenced_name: ReferencedName,
    /// [[Strict]]
    pub strict: bool,
    /// [[ThisValue]]: of a Super Reference only
    pub this_value: Option<Value>,
}

/// [[Base]]
#[derive(Clone, Copy, Debug)]
pub enum ReferenceBase {
    /// ~unresolvable~
    Unresolvable,
    /// An Environment Record
    Environment(EnvironmentId),
    /// An ECMAScript language value
    Value(Value),
}

/// [[ReferencedName]]
#[derive(Clone, Copy, Debug)]
pub enum ReferencedName {
    /// A property key
    Key(PropertyKey),
    /// A value that is not a property key yet: of `object[expression]`, until it is first used
    Value(Value),
    /// A Private Name
    Private(PrivateNameId),
}

/// What an expression evaluates to: an ECMAScript language value or a Reference Record.
#[derive(Clone, Copy, Debug)]
pub enum Operand {
    /// A value
    Value(Value),
    /// A Reference Record
    Reference(Reference),
}

impl Operand {
    /// The Reference Record, where it is one.
    pub fn as_reference(&mut self) -> Option<&mut Reference> {
        match self {
            Operand::Reference(reference) => Some(reference),
            Operand::Value(_) => None,
        }
    }

    /// The value, where it is one.
    pub fn as_value(&self) -> Option<Value> {
        match self {
            Operand::Reference(_) => None,
            Operand::Value(value) => Some(*value),
        }
    }
}

impl From<Value> for Operand {
    fn from(value: Value) -> Operand {
        Operand::Value(value)
    }
}

impl From<Reference> for Operand {
    fn from(reference: Reference) -> Operand {
        Operand::Reference(reference)
    }
}

/// Fields as the type that the steps around them have made sure of. Were a decision of those steps negated, the field would
/// be of another type, and the access is a ReferenceError.
impl Reference {
    /// [[Base]] as a value
    pub(super) fn base_value(&self, agent: &mut Agent) -> Completion {
        match self.base {
            ReferenceBase::Value(value) => Ok(value),
            _ => Err(unresolved(agent, self)),
        }
    }

    /// [[Base]] as an Environment Record, with [[ReferencedName]]
    pub(super) fn binding(&self, agent: &mut Agent) -> Completion<(EnvironmentId, StringId)> {
        match (self.base, self.referenced_name) {
            (ReferenceBase::Environment(env), ReferencedName::Key(PropertyKey::String(name))) => Ok((env, name)),
            _ => Err(unresolved(agent, self)),
        }
    }

    /// [[ReferencedName]] as a property key
    pub(super) fn key(&self, agent: &mut Agent) -> Completion<PropertyKey> {
        match self.referenced_name {
            ReferencedName::Key(key) => Ok(key),
            _ => Err(unresolved(agent, self)),
        }
    }

    /// [[ReferencedName]] as a Private Name
    fn private_name(&self, agent: &mut Agent) -> Completion<PrivateNameId> {
        match self.referenced_name {
            ReferencedName::Private(name) => Ok(name),
            _ => Err(unresolved(agent, self)),
        }
    }

    /// Whether [[ReferencedName]] is a property key.
    pub(super) fn has_key(&self) -> bool {
        matches!(self.referenced_name, ReferencedName::Key(_))
    }

    /// Sets [[ReferencedName]] to ToPropertyKey of itself.
    pub(super) fn make_key(&mut self, agent: &mut Agent) -> Completion<()> {
        if let ReferencedName::Value(value) = self.referenced_name {
            self.referenced_name = ReferencedName::Key(to_property_key(agent, value)?);
        }
        Ok(())
    }
}

#[cold]
fn unresolved(agent: &mut Agent, v: &Reference) -> Abrupt {
    match v.referenced_name {
        ReferencedName::Key(PropertyKey::String(name)) => {
            let name = String::from_utf16_lossy(agent.heap.strings.get(name).units());
            agent.throw(ErrorKind::ReferenceError, &format!("{name} is not bound"))
        }
        _ => agent.throw(ErrorKind::ReferenceError, "nothing is bound to the name"),
    }
}

// Where these are inlined, their outcome and its mark are part of the branch that asks for it.

/// IsPropertyReference (`#sec-ispropertyreference`)
#[inline(always)]
pub fn is_property_reference(agent: &Agent, v: &Reference) -> bool {
    if when!(agent, IsPropertyReference, "1", matches!(v.base, ReferenceBase::Unresolvable)) {
        return false;
    }
    !when!(agent, IsPropertyReference, "2", matches!(v.base, ReferenceBase::Environment(_)))
}

/// IsUnresolvableReference (`#sec-isunresolvablereference`)
#[inline(always)]
pub fn is_unresolvable_reference(agent: &Agent, v: &Reference) -> bool {
    when!(agent, IsUnresolvableReference, "1", matches!(v.base, ReferenceBase::Unresolvable))
}

/// IsSuperReference (`#sec-issuperreference`)
#[inline(always)]
pub fn is_super_reference(agent: &Agent, v: &Reference) -> bool {
    when!(agent, IsSuperReference, "1", v.this_value.is_some())
}

/// IsPrivateReference (`#sec-isprivatereference`)
#[inline(always)]
pub fn is_private_reference(agent: &Agent, v: &Reference) -> bool {
    when!(agent, IsPrivateReference, "1", matches!(v.referenced_name, ReferencedName::Private(_)))
}

/// GetValue (`#sec-getvalue`); a [[ReferencedName]] that is not a property key yet becomes one
///
/// # Errors
/// A ReferenceError or TypeError, or whatever a getter throws.
#[inline]
pub fn get_value(agent: &mut Agent, v: &mut Operand) -> Completion {
    let value = v.as_value();
    let Some(v) = none!(agent, GetValue, "1", v.as_reference()) else {
        return Ok(value.unwrap_or_default());
    };
    get_value_of_reference(agent, v)
}

/// Steps 2 to 4 of GetValue
fn get_value_of_reference(agent: &mut Agent, v: &mut Reference) -> Completion {
    if when!(agent, GetValue, "2", is_unresolvable_reference(agent, v)) {
        return Err(unresolved(agent, v));
    }
    if when!(agent, GetValue, "3", is_property_reference(agent, v)) {
        step!(agent, GetValue, "3.a");
        let base = v.base_value(agent)?;
        let base_obj = to_object(agent, base)?;
        if when!(agent, GetValue, "3.b", is_private_reference(agent, v)) {
            step!(agent, GetValue, "3.b.i");
            let name = v.private_name(agent)?;
            return private_get(agent, base_obj, name);
        }
        if when!(agent, GetValue, "3.c", !v.has_key()) {
            step!(agent, GetValue, "3.c.i");
            v.make_key(agent)?;
        }
        step!(agent, GetValue, "3.d");
        let name = v.key(agent)?;
        let this_value = get_this_value(agent, v)?;
        internal::get(agent, base_obj, name, this_value)
    } else {
        step!(agent, GetValue, "4");
        step!(agent, GetValue, "4.a");
        let (base, name) = v.binding(agent)?;
        step!(agent, GetValue, "4.b");
        step!(agent, GetValue, "4.c");
        get_binding_value(agent, base, name, v.strict)
    }
}

/// PutValue (`#sec-putvalue`)
///
/// # Errors
/// A ReferenceError or TypeError, or whatever a setter throws.
pub fn put_value(agent: &mut Agent, mut v: Operand, w: Value) -> Completion<()> {
    let Some(v) = none!(agent, PutValue, "1", v.as_reference()) else {
        return Err(agent.throw(ErrorKind::ReferenceError, "only a name or a property can be assigned to"));
    };
    if when!(agent, PutValue, "2", is_unresolvable_reference(agent, v)) {
        if when!(agent, PutValue, "2.a", v.strict) {
            return Err(unresolved(agent, v));
        }
        step!(agent, PutValue, "2.b");
        let global_obj = agent.heap[agent.current_realm()].global_object;
        step!(agent, PutValue, "2.c");
        let name = v.key(agent)?;
        set(agent, global_obj, name, w, false)?;
        step!(agent, PutValue, "2.d");
        return Ok(());
    }
    if when!(agent, PutValue, "3", is_property_reference(agent, v)) {
        step!(agent, PutValue, "3.a");
        let base = v.base_value(agent)?;
        let base_obj = to_object(agent, base)?;
        if when!(agent, PutValue, "3.b", is_private_reference(agent, v)) {
            step!(agent, PutValue, "3.b.i");
            let name = v.private_name(agent)?;
            return private_set(agent, base_obj, name, w);
        }
        if when!(agent, PutValue, "3.c", !v.has_key()) {
            step!(agent, PutValue, "3.c.i");
            v.make_key(agent)?;
        }
        step!(agent, PutValue, "3.d");
        let name = v.key(agent)?;
        let this_value = get_this_value(agent, v)?;
        let succeeded = internal::set(agent, base_obj, name, w, this_value)?;
        if when!(agent, PutValue, "3.e", !succeeded && v.strict) {
            return Err(agent.type_error("the property cannot be set"));
        }
        step!(agent, PutValue, "3.f");
        Ok(())
    } else {
        step!(agent, PutValue, "4");
        step!(agent, PutValue, "4.a");
        let (base, name) = v.binding(agent)?;
        step!(agent, PutValue, "4.b");
        step!(agent, PutValue, "4.c");
        set_mutable_binding(agent, base, name, w, v.strict)
    }
}

/// GetThisValue (`#sec-getthisvalue`)
///
/// # Errors
/// None, of a property reference.
pub fn get_this_value(agent: &mut Agent, v: &Reference) -> Completion {
    step!(agent, GetThisValue, "1");
    if when!(agent, GetThisValue, "2", is_super_reference(agent, v)) {
        return Ok(v.this_value.unwrap_or_default());
    }
    v.base_value(agent)
}

/// InitializeReferencedBinding (`#sec-initializereferencedbinding`)
///
/// # Errors
/// Whatever the binding object's traps and setters throw.
pub fn initialize_referenced_binding(agent: &mut Agent, v: &Reference, w: Value) -> Completion<()> {
    let (base, name) = v.binding(agent)?;
    initialize_binding(agent, base, name, w)
}
