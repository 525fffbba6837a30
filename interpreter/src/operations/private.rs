//! Private elements and class fields (ECMA-262, 7.3.26 to 7.3.33, 6.2.5.9 and 9.2.1.2).

use crate::abrupt::Completion;
use crate::agent::{Agent, State};
use crate::environments::PrivateElement;
use crate::evaluation::references::{Reference, ReferenceBase, ReferencedName};
use crate::heap::object::{ClassElementName, ClassFieldDefinition, Exotic, Slots};
use crate::operations::objects::{call, create_data_property_or_throw};
use crate::value::{ObjectId, PrivateEnvironmentId, PrivateNameId, StringId, Value};
use crate::{none, some, step, when};

/// Whether the host is a web browser, which alone asks [`host_ensure_can_add_private_element`].
const HOST_IS_A_WEB_BROWSER: bool = false;

/// PrivateElementFind (`#sec-privateelementfind`)
pub fn private_element_find(agent: &Agent, o: ObjectId, p: PrivateNameId) -> Option<PrivateElement> {
    let pe = agent[o].private_elements.iter().find(|(key, _)| *key == p);
    if let Some((_, pe)) = some!(agent, PrivateElementFind, "1", pe) {
        step!(agent, PrivateElementFind, "1.a");
        return Some(*pe);
    }
    step!(agent, PrivateElementFind, "2");
    None
}

/// PrivateFieldAdd (`#sec-privatefieldadd`)
///
/// # Errors
/// A TypeError where the object has an element of that name.
pub fn private_field_add(agent: &mut Agent, o: ObjectId, p: PrivateNameId, value: Value) -> Completion<()> {
    ensure_extensible(agent, o)?;
    if when!(agent, PrivateFieldAdd, "1", HOST_IS_A_WEB_BROWSER) {
        step!(agent, PrivateFieldAdd, "1.a");
        host_ensure_can_add_private_element(agent, o)?;
    }
    step!(agent, PrivateFieldAdd, "2");
    let entry = private_element_find(agent, o, p);
    if when!(agent, PrivateFieldAdd, "3", entry.is_some()) {
        return Err(agent.type_error("the object has this private field already"));
    }
    step!(agent, PrivateFieldAdd, "4");
    agent[o].private_elements.push((p, PrivateElement::Field(value)));
    step!(agent, PrivateFieldAdd, "5");
    Ok(())
}

/// PrivateMethodOrAccessorAdd (`#sec-privatemethodoraccessoradd`); the method comes with its [[Key]]
///
/// # Errors
/// A TypeError where the object has an element of that name.
pub fn private_method_or_accessor_add(
    agent: &mut Agent,
    o: ObjectId,
    method: (PrivateNameId, PrivateElement),
) -> Completion<()> {
    ensure_extensible(agent, o)?;
    step!(agent, PrivateMethodOrAccessorAdd, "1");
    if when!(agent, PrivateMethodOrAccessorAdd, "2", HOST_IS_A_WEB_BROWSER) {
        step!(agent, PrivateMethodOrAccessorAdd, "2.a");
        host_ensure_can_add_private_element(agent, o)?;
    }
    step!(agent, PrivateMethodOrAccessorAdd, "3");
    let entry = private_element_find(agent, o, method.0);
    if when!(agent, PrivateMethodOrAccessorAdd, "4", entry.is_some()) {
        return Err(agent.type_error("the object has this private method already"));
    }
    step!(agent, PrivateMethodOrAccessorAdd, "5");
    agent[o].private_elements.push(method);
    step!(agent, PrivateMethodOrAccessorAdd, "6");
    Ok(())
}

/// What engines do not agree on: with the proposal that test262 has as `nonextensible-applies-to-private`, a private element is
/// added to extensible objects only; in the pinned edition, to any. A run halts there, unless its host has chosen.
fn ensure_extensible(agent: &mut Agent, o: ObjectId) -> Completion<()> {
    let has_slot = agent[o].exotic() != Exotic::Proxy;
    if !has_slot || agent[o].extensible {
        return Ok(());
    }
    agent.choose("a private element of an object that is not extensible")?;
    Err(agent.type_error("the object is not extensible"))
}

/// HostEnsureCanAddPrivateElement (`#sec-hostensurecanaddprivateelement`): the default implementation
fn host_ensure_can_add_private_element(_: &Agent, _: ObjectId) -> Completion<()> {
    Ok(())
}

/// PrivateGet (`#sec-privateget`)
///
/// # Errors
/// A TypeError where there is no such element or it has no getter, or whatever the getter throws.
pub fn private_get(agent: &mut Agent, o: ObjectId, p: PrivateNameId) -> Completion {
    step!(agent, PrivateGet, "1");
    let entry = private_element_find(agent, o, p);
    let Some(entry) = none!(agent, PrivateGet, "2", entry) else {
        return Err(agent.type_error("the object has no such private element"));
    };
    let (value, getter) = match entry {
        PrivateElement::Field(value) => (Some(value), None),
        PrivateElement::Method(method) => (Some(method.into()), None),
        PrivateElement::Accessor(getter, _) => (None, getter),
    };
    if let Some(value) = some!(agent, PrivateGet, "3", value) {
        step!(agent, PrivateGet, "3.a");
        return Ok(value);
    }
    step!(agent, PrivateGet, "4");
    let Some(getter) = none!(agent, PrivateGet, "5", getter) else {
        return Err(agent.type_error("the private accessor has no getter"));
    };
    step!(agent, PrivateGet, "6");
    step!(agent, PrivateGet, "7");
    call(agent, getter.into(), o.into(), &[])
}

/// PrivateSet (`#sec-privateset`)
///
/// # Errors
/// A TypeError where there is no such element, it is a method or has no setter, or whatever the setter throws.
pub fn private_set(agent: &mut Agent, o: ObjectId, p: PrivateNameId, value: Value) -> Completion<()> {
    step!(agent, PrivateSet, "1");
    let entry = private_element_find(agent, o, p);
    let Some(entry) = none!(agent, PrivateSet, "2", entry) else {
        return Err(agent.type_error("the object has no such private element"));
    };
    if when!(agent, PrivateSet, "3", matches!(entry, PrivateElement::Field(_))) {
        step!(agent, PrivateSet, "3.a");
        if let Some((_, entry)) = agent[o].private_elements.iter_mut().find(|(key, _)| *key == p) {
            *entry = PrivateElement::Field(value);
        }
    } else if when!(agent, PrivateSet, "4", matches!(entry, PrivateElement::Method(_))) {
        step!(agent, PrivateSet, "4.a");
        return Err(agent.type_error("a private method is read-only"));
    } else {
        step!(agent, PrivateSet, "5");
        step!(agent, PrivateSet, "5.a");
        let setter = match entry {
            PrivateElement::Accessor(_, setter) => setter,
            _ => None,
        };
        let Some(setter) = none!(agent, PrivateSet, "5.b", setter) else {
            return Err(agent.type_error("the private accessor has no setter"));
        };
        step!(agent, PrivateSet, "5.c");
        step!(agent, PrivateSet, "5.d");
        call(agent, setter.into(), o.into(), &[value])?;
    }
    step!(agent, PrivateSet, "6");
    Ok(())
}

/// DefineField (`#sec-definefield`)
///
/// # Errors
/// Whatever the initializer throws, or a TypeError.
pub fn define_field(agent: &mut Agent, receiver: ObjectId, field_record: ClassFieldDefinition) -> Completion<()> {
    step!(agent, DefineField, "1");
    let field_name = field_record.name;
    step!(agent, DefineField, "2");
    let initializer = field_record.initializer;
    let init_value = if let Some(initializer) = some!(agent, DefineField, "3", initializer) {
        step!(agent, DefineField, "3.a");
        call(agent, initializer.into(), receiver.into(), &[])?
    } else {
        step!(agent, DefineField, "4");
        step!(agent, DefineField, "4.a");
        Value::Undefined
    };
    if let Some(field_name) = some!(agent, DefineField, "5", field_name.as_private_name()) {
        step!(agent, DefineField, "5.a");
        private_field_add(agent, receiver, field_name, init_value)?;
    } else {
        step!(agent, DefineField, "6");
        step!(agent, DefineField, "6.a");
        step!(agent, DefineField, "6.b");
        if let ClassElementName::Key(field_name) = field_name {
            create_data_property_or_throw(agent, receiver, field_name, init_value)?;
        }
    }
    step!(agent, DefineField, "7");
    Ok(())
}

/// InitializeInstanceElements (`#sec-initializeinstanceelements`)
///
/// # Errors
/// Whatever an initializer throws, or a TypeError.
///
/// # Panics
/// Where `constructor` is neither an ECMAScript function object nor a class's default constructor.
pub fn initialize_instance_elements(agent: &mut Agent, o: ObjectId, constructor: ObjectId) -> Completion<()> {
    step!(agent, InitializeInstanceElements, "1");
    let methods = private_methods(agent, constructor).len();
    for at in 0..methods {
        step!(agent, InitializeInstanceElements, "2");
        step!(agent, InitializeInstanceElements, "2.a");
        let method = private_methods(agent, constructor)[at];
        private_method_or_accessor_add(agent, o, method)?;
    }
    step!(agent, InitializeInstanceElements, "3");
    let field_records = fields(agent, constructor).len();
    for at in 0..field_records {
        step!(agent, InitializeInstanceElements, "4");
        step!(agent, InitializeInstanceElements, "4.a");
        let field_record = fields(agent, constructor)[at];
        define_field(agent, o, field_record)?;
    }
    step!(agent, InitializeInstanceElements, "5");
    Ok(())
}

/// constructor.[[PrivateMethods]]
fn private_methods(agent: &State, constructor: ObjectId) -> &[(PrivateNameId, PrivateElement)] {
    match &agent[constructor].slots {
        Slots::Function(slots) => &slots.private_methods,
        Slots::Builtin(slots) => slots.class.as_ref().map_or(&[], |class| &class.private_methods),
        slots => panic!("{slots:?} where a constructor is due"),
    }
}

/// constructor.[[Fields]]
fn fields(agent: &State, constructor: ObjectId) -> &[ClassFieldDefinition] {
    match &agent[constructor].slots {
        Slots::Function(slots) => &slots.fields,
        Slots::Builtin(slots) => slots.class.as_ref().map_or(&[], |class| &class.fields),
        slots => panic!("{slots:?} where a constructor is due"),
    }
}

/// MakePrivateReference (`#sec-makeprivatereference`); the identifier comes without its `#`
///
/// # Panics
/// Where no class around the code binds the identifier: the parser sees to that.
pub fn make_private_reference(agent: &Agent, base_value: Value, private_identifier: StringId) -> Reference {
    step!(agent, MakePrivateReference, "1");
    let private_env = agent.context().private_environment;
    step!(agent, MakePrivateReference, "2");
    let private_env = private_env.expect("a private name stands in a class");
    step!(agent, MakePrivateReference, "3");
    let private_name = resolve_private_identifier(agent, private_env, private_identifier);
    step!(agent, MakePrivateReference, "4");
    Reference {
        base: ReferenceBase::Value(base_value),
        referenced_name: ReferencedName::Private(private_name),
        strict: true,
        this_value: None,
    }
}

/// ResolvePrivateIdentifier (`#sec-resolve-private-identifier`); the identifier comes without its `#`
///
/// # Panics
/// Where no environment binds the identifier: the parser sees to that.
pub fn resolve_private_identifier(
    agent: &Agent,
    private_env: PrivateEnvironmentId,
    identifier: StringId,
) -> PrivateNameId {
    let mut private_env = private_env;
    loop {
        let names = &agent[private_env].names;
        if let Some((_, private_name)) = names.iter().find(|(name, _)| *name == identifier) {
            return *private_name;
        }
        private_env = agent[private_env].outer.expect("a class around the code binds the private name");
    }
}
