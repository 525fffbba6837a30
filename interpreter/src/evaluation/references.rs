//! The Reference Record (ECMA-262, 6.2.5).

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::value::{EnvironmentId, PrivateNameId, PropertyKey, Value};

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

/// IsPropertyReference (`#sec-ispropertyreference`)
pub fn is_property_reference(agent: &Agent, v: &Reference) -> bool {
    todo!()
}

/// IsUnresolvableReference (`#sec-isunresolvablereference`)
pub fn is_unresolvable_reference(agent: &Agent, v: &Reference) -> bool {
    todo!()
}

/// IsSuperReference (`#sec-issuperreference`)
pub fn is_super_reference(agent: &Agent, v: &Reference) -> bool {
    todo!()
}

/// IsPrivateReference (`#sec-isprivatereference`)
pub fn is_private_reference(agent: &Agent, v: &Reference) -> bool {
    todo!()
}

/// GetValue (`#sec-getvalue`); a [[ReferencedName]] that is not a property key yet becomes one
///
/// # Errors
/// A ReferenceError or TypeError, or whatever a getter throws.
pub fn get_value(agent: &mut Agent, v: &mut Operand) -> Completion {
    todo!()
}

/// PutValue (`#sec-putvalue`)
///
/// # Errors
/// A ReferenceError or TypeError, or whatever a setter throws.
pub fn put_value(agent: &mut Agent, v: Operand, w: Value) -> Completion<()> {
    todo!()
}

/// GetThisValue (`#sec-getthisvalue`)
pub fn get_this_value(agent: &Agent, v: &Reference) -> Value {
    todo!()
}

/// InitializeReferencedBinding (`#sec-initializereferencedbinding`)
///
/// # Errors
/// Whatever the binding object's traps and setters throw.
pub fn initialize_referenced_binding(agent: &mut Agent, v: &Reference, w: Value) -> Completion<()> {
    todo!()
}
