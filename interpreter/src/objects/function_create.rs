//! How ECMAScript function objects are made and become constructors and methods (ECMA-262, 10.2.3 to 10.2.10).

use std::sync::Arc;

use dunder_syntax::Span;
use dunder_syntax::scope::expected_argument_count;
use dunder_syntax::tree::Function;

use super::function::slots_mut;
use super::ordinary::ordinary_object_create;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::code::ThisMode;
use crate::descriptor::PropertyDescriptor;
use crate::environments::PrivateElement;
use crate::heap::names;
use crate::heap::object::{ClassElementName, ConstructorKind, FunctionSlots, Slots};
use crate::operations::objects::define_property_or_throw;
use crate::realm::Intrinsic;
use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId, PrivateNameId, PropertyKey, StringId, Value};
use crate::{none, some, step, when};

/// What OrdinaryFunctionCreate is told of the function's `this`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionThis {
    /// ~lexical-this~
    LexicalThis,
    /// ~non-lexical-this~
    NonLexicalThis,
}

/// OrdinaryFunctionCreate (`#sec-ordinaryfunctioncreate`); the parameters and the body are those of the function's tree
///
/// # Errors
/// Only a halt.
pub fn ordinary_function_create(
    agent: &mut Agent,
    function_prototype: ObjectId,
    source_text: Span,
    function: &Arc<Function>,
    this_mode: FunctionThis,
    env: EnvironmentId,
    private_env: Option<PrivateEnvironmentId>,
) -> Completion<ObjectId> {
    let strict = agent.context().strict || function.body.contains_use_strict();
    let slots = FunctionSlots {
        code: agent.code(function, strict),
        source_text,
        this_mode: ThisMode::Global,
        environment: env,
        private_environment: private_env,
        realm: agent.current_realm(),
        constructor_kind: None,
        home_object: None,
        is_class_constructor: false,
        fields: Vec::new(),
        private_methods: Vec::new(),
        class_field_initializer_name: None,
    };
    step!(agent, OrdinaryFunctionCreate, "1");
    step!(agent, OrdinaryFunctionCreate, "2");
    let f = ordinary_object_create(agent, Some(function_prototype), Slots::Function(Box::new(slots)));
    step!(agent, OrdinaryFunctionCreate, "3");
    step!(agent, OrdinaryFunctionCreate, "4");
    step!(agent, OrdinaryFunctionCreate, "5");
    step!(agent, OrdinaryFunctionCreate, "6");
    step!(agent, OrdinaryFunctionCreate, "7");
    step!(agent, OrdinaryFunctionCreate, "8");
    let this_mode = if when!(agent, OrdinaryFunctionCreate, "9", this_mode == FunctionThis::LexicalThis) {
        ThisMode::Lexical
    } else if when!(agent, OrdinaryFunctionCreate, "10", strict) {
        ThisMode::Strict
    } else {
        step!(agent, OrdinaryFunctionCreate, "11");
        ThisMode::Global
    };
    slots_mut(agent, f).this_mode = this_mode;
    step!(agent, OrdinaryFunctionCreate, "12");
    step!(agent, OrdinaryFunctionCreate, "13");
    step!(agent, OrdinaryFunctionCreate, "14");
    step!(agent, OrdinaryFunctionCreate, "15");
    step!(agent, OrdinaryFunctionCreate, "16");
    step!(agent, OrdinaryFunctionCreate, "17");
    step!(agent, OrdinaryFunctionCreate, "18");
    step!(agent, OrdinaryFunctionCreate, "19");
    step!(agent, OrdinaryFunctionCreate, "20");
    step!(agent, OrdinaryFunctionCreate, "21");
    let len = expected_argument_count(&function.parameters);
    step!(agent, OrdinaryFunctionCreate, "22");
    set_function_length(agent, f, len as f64)?;
    step!(agent, OrdinaryFunctionCreate, "23");
    Ok(f)
}

/// MakeConstructor (`#sec-makeconstructor`)
///
/// # Errors
/// Only a halt.
///
/// # Panics
/// Where `f` is neither an ECMAScript function object nor a class's default constructor.
pub fn make_constructor(
    agent: &mut Agent,
    f: ObjectId,
    writable_prototype: Option<bool>,
    prototype: Option<ObjectId>,
) -> Completion<()> {
    if when!(agent, MakeConstructor, "1", matches!(agent[f].slots, Slots::Function(_))) {
        step!(agent, MakeConstructor, "1.a");
        step!(agent, MakeConstructor, "1.b");
        step!(agent, MakeConstructor, "1.c");
        // A function has [[Construct]] exactly where it has a [[ConstructorKind]].
        if let Slots::Function(slots) = &mut agent[f].slots {
            slots.constructor_kind = Some(ConstructorKind::Base);
        }
    } else {
        step!(agent, MakeConstructor, "2");
        step!(agent, MakeConstructor, "2.a");
        if let Slots::Builtin(slots) = &mut agent[f].slots {
            slots.is_constructor = true;
        }
    }
    step!(agent, MakeConstructor, "3");
    set_constructor_kind(agent, f, ConstructorKind::Base);
    let writable_prototype = none!(agent, MakeConstructor, "4", writable_prototype).unwrap_or(true);
    let prototype = match none!(agent, MakeConstructor, "5", prototype) {
        Some(prototype) => prototype,
        None => {
            step!(agent, MakeConstructor, "5.a");
            let object_prototype = agent.intrinsic(Intrinsic::ObjectPrototype);
            let prototype = ordinary_object_create(agent, Some(object_prototype), Slots::Ordinary);
            step!(agent, MakeConstructor, "5.b");
            let desc = PropertyDescriptor::data(f.into(), writable_prototype, false, true);
            define_property_or_throw(agent, prototype, names::CONSTRUCTOR.into(), desc).must()?;
            prototype
        }
    };
    step!(agent, MakeConstructor, "6");
    let desc = PropertyDescriptor::data(prototype.into(), writable_prototype, false, false);
    define_property_or_throw(agent, f, names::PROTOTYPE.into(), desc).must()?;
    step!(agent, MakeConstructor, "7");
    define_caller(agent, f)
}

/// The own property `caller` of a sloppy function, where the host adds one
fn define_caller(agent: &mut Agent, f: ObjectId) -> Completion<()> {
    match &agent[f].slots {
        Slots::Function(slots) if agent.extensions.function_caller && !slots.code.strict => {
            let desc = PropertyDescriptor::data(Value::Undefined, false, false, false);
            define_property_or_throw(agent, f, names::CALLER.into(), desc).must()
        }
        _ => Ok(()),
    }
}

/// Sets F.[[ConstructorKind]] of a constructor.
///
/// # Panics
/// Where `f` is neither an ECMAScript function object nor a class's default constructor.
pub(crate) fn set_constructor_kind(agent: &mut Agent, f: ObjectId, kind: ConstructorKind) {
    match &mut agent[f].slots {
        Slots::Function(slots) => slots.constructor_kind = slots.constructor_kind.map(|_| kind),
        Slots::Builtin(slots) => {
            slots.class.as_mut().expect("a default constructor has the slots of a class").constructor_kind = kind;
        }
        slots => panic!("{slots:?} where a function object is due"),
    }
}

/// MakeClassConstructor (`#sec-makeclassconstructor`)
///
/// # Panics
/// Where `f` is not an ECMAScript function object.
pub fn make_class_constructor(agent: &mut Agent, f: ObjectId) {
    step!(agent, MakeClassConstructor, "1");
    step!(agent, MakeClassConstructor, "2");
    slots_mut(agent, f).is_class_constructor = true;
    step!(agent, MakeClassConstructor, "3");
}

/// MakeMethod (`#sec-makemethod`)
///
/// # Panics
/// Where `f` is not an ECMAScript function object.
pub fn make_method(agent: &mut Agent, f: ObjectId, home_object: ObjectId) {
    step!(agent, MakeMethod, "1");
    step!(agent, MakeMethod, "2");
    slots_mut(agent, f).home_object = Some(home_object);
    step!(agent, MakeMethod, "3");
}

/// DefineMethodProperty (`#sec-definemethodproperty`); a PrivateElement comes with its [[Key]], ~unused~ is `None`
///
/// # Errors
/// A TypeError for a static method of a class that is called `prototype`.
pub fn define_method_property(
    agent: &mut Agent,
    home_object: ObjectId,
    key: ClassElementName,
    closure: ObjectId,
    enumerable: bool,
) -> Completion<Option<(PrivateNameId, PrivateElement)>> {
    step!(agent, DefineMethodProperty, "1");
    if let Some(key) = some!(agent, DefineMethodProperty, "2", key.as_private_name()) {
        step!(agent, DefineMethodProperty, "2.a");
        return Ok(Some((key, PrivateElement::Method(closure))));
    }
    step!(agent, DefineMethodProperty, "3");
    step!(agent, DefineMethodProperty, "3.a");
    let desc = PropertyDescriptor::data(closure.into(), true, enumerable, true);
    step!(agent, DefineMethodProperty, "3.b");
    if let ClassElementName::Key(key) = key {
        define_property_or_throw(agent, home_object, key, desc)?;
    }
    step!(agent, DefineMethodProperty, "3.c");
    step!(agent, DefineMethodProperty, "3.d");
    Ok(None)
}

/// SetFunctionName (`#sec-setfunctionname`)
///
/// # Errors
/// Only a halt.
pub fn set_function_name(
    agent: &mut Agent,
    f: ObjectId,
    name: ClassElementName,
    prefix: Option<StringId>,
) -> Completion<()> {
    step!(agent, SetFunctionName, "1");
    let symbol = match name {
        ClassElementName::Key(PropertyKey::Symbol(symbol)) => Some(symbol),
        _ => None,
    };
    let mut name = if let Some(symbol) = some!(agent, SetFunctionName, "2", symbol) {
        step!(agent, SetFunctionName, "2.a");
        let description = agent[symbol].description;
        match none!(agent, SetFunctionName, "2.b", description) {
            None => names::EMPTY,
            Some(description) => {
                step!(agent, SetFunctionName, "2.c");
                let description = agent.heap.strings.get(description).units();
                let units = [&[u16::from(b'[')], description, &[u16::from(b']')]].concat();
                agent.heap.strings.intern_units(&units)
            }
        }
    } else if let Some(name) = some!(agent, SetFunctionName, "3", name.as_private_name()) {
        step!(agent, SetFunctionName, "3.a");
        agent[name].description
    } else {
        match name {
            ClassElementName::Key(PropertyKey::String(name)) => name,
            _ => names::EMPTY,
        }
    };
    if when!(agent, SetFunctionName, "4", matches!(agent[f].slots, Slots::Builtin(_))) {
        step!(agent, SetFunctionName, "4.a");
        set_initial_name(agent, f, name);
    }
    if let Some(prefix) = some!(agent, SetFunctionName, "5", prefix) {
        step!(agent, SetFunctionName, "5.a");
        let strings = &mut agent.heap.strings;
        let units = [strings.get(prefix).units(), &[u16::from(b' ')], strings.get(name).units()].concat();
        name = strings.intern_units(&units);
        if when!(agent, SetFunctionName, "5.b", matches!(agent[f].slots, Slots::Builtin(_))) {
            step!(agent, SetFunctionName, "5.b.i");
            set_initial_name(agent, f, name);
            step!(agent, SetFunctionName, "5.b.ii");
        }
    }
    step!(agent, SetFunctionName, "6");
    let desc = PropertyDescriptor::data(name.into(), false, false, true);
    define_property_or_throw(agent, f, names::NAME.into(), desc).must()?;
    step!(agent, SetFunctionName, "7");
    Ok(())
}

fn set_initial_name(agent: &mut Agent, f: ObjectId, name: StringId) {
    if let Slots::Builtin(slots) = &mut agent[f].slots {
        slots.initial_name = name;
    }
}

/// SetFunctionLength (`#sec-setfunctionlength`)
///
/// # Errors
/// Only a halt.
pub fn set_function_length(agent: &mut Agent, f: ObjectId, length: f64) -> Completion<()> {
    step!(agent, SetFunctionLength, "1");
    step!(agent, SetFunctionLength, "2");
    let desc = PropertyDescriptor::data(length.into(), false, false, true);
    define_property_or_throw(agent, f, names::LENGTH.into(), desc).must()?;
    step!(agent, SetFunctionLength, "3");
    Ok(())
}
