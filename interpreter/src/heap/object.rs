//! Objects as they are stored: prototype, extensibility, properties, and the internal slots of their kind.

use std::rc::Rc;

use dunder_syntax::Span;

use super::buffers::{BufferSlots, DataViewSlots, TypedArraySlots};
use super::properties::PropertyMap;
use crate::code::{Code, Source, ThisMode};
use crate::environments::PrivateElement;
use crate::realm::BuiltinFunction;
use crate::value::{
    BigIntId, EnvironmentId, ObjectId, PrivateEnvironmentId, PrivateNameId, PropertyKey, RealmId, StringId, SymbolId,
    Value,
};

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// [[Prototype]]
    pub prototype: Option<ObjectId>,
    /// [[Extensible]]
    pub extensible: bool,
    /// The own properties that are stored as such.
    pub properties: PropertyMap,
    /// The internal slots of its kind.
    pub slots: Slots,
    /// [[PrivateElements]], in order of creation.
    pub private_elements: Vec<(PrivateNameId, PrivateElement)>,
}

/// Internal slots by kind of object.
#[derive(Clone, Debug)]
pub enum Slots {
    /// None beside those of every object
    Ordinary,
    /// An immutable prototype exotic object: %Object.prototype%
    ImmutablePrototype,
    /// An ECMAScript function object
    Function(Box<FunctionSlots>),
    /// A built-in function object
    Builtin(Box<BuiltinSlots>),
    /// A bound function exotic object
    Bound(Box<BoundSlots>),
    /// A Proxy exotic object
    Proxy(ProxySlots),
    /// An Array exotic object; its `length` is the first of its properties
    Array,
    /// A String exotic object: [[StringData]]
    String(StringId),
    /// [[NumberData]]
    Number(f64),
    /// [[BooleanData]]
    Boolean(bool),
    /// [[SymbolData]]
    Symbol(SymbolId),
    /// [[BigIntData]]
    BigInt(BigIntId),
    /// An arguments object: mapped (an exotic object) where it has a [[ParameterMap]]
    Arguments(Option<Box<ParameterMap>>),
    /// [[ErrorData]]
    Error,
    /// An ArrayBuffer or a SharedArrayBuffer
    Buffer(Box<BufferSlots>),
    /// A TypedArray
    TypedArray(Box<TypedArraySlots>),
    /// A DataView
    DataView(Box<DataViewSlots>),
    /// The slots of an object of the library that nothing but its own built-ins look into
    Library(Box<crate::builtins::LibrarySlots>),
}

/// Internal slots of an ECMAScript function object (`#table-internal-slots-of-ecmascript-function-objects`).
#[derive(Clone, Debug)]
pub struct FunctionSlots {
    /// [[ECMAScriptCode]], [[FormalParameters]], [[Strict]]
    pub code: Rc<Code>,
    /// [[SourceText]]: where it stands in the code's source; of a class constructor, the whole class.
    pub source_text: Span,
    /// [[ThisMode]]
    pub this_mode: ThisMode,
    /// [[Environment]]
    pub environment: EnvironmentId,
    /// [[PrivateEnvironment]]
    pub private_environment: Option<PrivateEnvironmentId>,
    /// [[Realm]]
    pub realm: RealmId,
    /// [[ConstructorKind]], for a function that has [[Construct]]
    pub constructor_kind: Option<ConstructorKind>,
    /// [[HomeObject]]
    pub home_object: Option<ObjectId>,
    /// [[IsClassConstructor]]
    pub is_class_constructor: bool,
    /// [[Fields]]
    pub fields: Vec<ClassFieldDefinition>,
    /// [[PrivateMethods]]
    pub private_methods: Vec<(PrivateNameId, PrivateElement)>,
    /// [[ClassFieldInitializerName]]
    pub class_field_initializer_name: Option<ClassElementName>,
}

/// [[ConstructorKind]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstructorKind {
    /// ~base~
    Base,
    /// ~derived~
    Derived,
}

/// A ClassFieldDefinition Record.
#[derive(Clone, Copy, Debug)]
pub struct ClassFieldDefinition {
    /// [[Name]]
    pub name: ClassElementName,
    /// [[Initializer]]
    pub initializer: Option<ObjectId>,
}

/// A property key or a Private Name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassElementName {
    /// A property key
    Key(PropertyKey),
    /// A Private Name
    Private(PrivateNameId),
}

impl ClassElementName {
    /// The Private Name, where it is one.
    pub fn as_private_name(self) -> Option<PrivateNameId> {
        match self {
            ClassElementName::Private(name) => Some(name),
            ClassElementName::Key(_) => None,
        }
    }
}

/// Conversions into a class element's name from what is one without doubt.
macro_rules! class_element_names {
    ($($from:ty => $to:expr,)*) => {$(
        impl From<$from> for ClassElementName {
            fn from(name: $from) -> ClassElementName {
                $to(name.into())
            }
        }
    )*};
}

class_element_names! {
    PropertyKey => ClassElementName::Key,
    StringId => ClassElementName::Key,
    SymbolId => ClassElementName::Key,
    PrivateNameId => ClassElementName::Private,
}

/// Internal slots of a built-in function object, and what its behaviour needs beside its arguments.
#[derive(Clone, Debug)]
pub struct BuiltinSlots {
    /// What it does.
    pub behaviour: BuiltinFunction,
    /// [[Realm]]
    pub realm: RealmId,
    /// [[InitialName]]
    pub initial_name: StringId,
    /// Whether it has [[Construct]].
    pub is_constructor: bool,
    /// Whether it is one of the harness's, whose marks are told apart from the program's.
    pub is_harness: bool,
    /// Whether it has [[IsHTMLDDA]] (`#sec-IsHTMLDDA-internal-slot`).
    pub is_html_dda: bool,
    /// Slots of this one function, in the order that its creator says: a proxy's revoker's [[RevocableProxy]], for one.
    pub captures: Vec<Value>,
    /// The further slots of a class's default constructor.
    pub class: Option<Box<DefaultConstructorSlots>>,
}

/// What a default constructor has beside the slots of a built-in function (`#sec-runtime-semantics-classdefinitionevaluation`, step 14).
#[derive(Clone, Debug)]
pub struct DefaultConstructorSlots {
    /// [[ConstructorKind]]
    pub constructor_kind: ConstructorKind,
    /// [[SourceText]]: the class, in this text.
    pub source: Rc<Source>,
    /// [[SourceText]]: and at this place.
    pub source_text: Span,
    /// [[Fields]]
    pub fields: Vec<ClassFieldDefinition>,
    /// [[PrivateMethods]]
    pub private_methods: Vec<(PrivateNameId, PrivateElement)>,
}

/// Internal slots of a bound function exotic object.
#[derive(Clone, Debug)]
pub struct BoundSlots {
    /// [[BoundTargetFunction]]
    pub target: ObjectId,
    /// [[BoundThis]]
    pub this: Value,
    /// [[BoundArguments]]
    pub arguments: Vec<Value>,
    /// Whether it has [[Construct]].
    pub is_constructor: bool,
}

/// Internal slots of a Proxy exotic object.
#[derive(Clone, Copy, Debug)]
pub struct ProxySlots {
    /// [[ProxyTarget]] and [[ProxyHandler]]; none once it is revoked.
    pub pair: Option<(ObjectId, ObjectId)>,
    /// Whether it has [[Call]].
    pub is_callable: bool,
    /// Whether it has [[Construct]].
    pub is_constructor: bool,
}

/// [[ParameterMap]]: the mapped names of a sloppy function's arguments object.
///
/// The specification makes an object with accessors of it; nothing observes that object, so that it is a list here:
/// by index, the name that the argument is mapped to in `environment`.
#[derive(Clone, Debug)]
pub struct ParameterMap {
    /// The environment of the function's parameters.
    pub environment: EnvironmentId,
    /// The mapped name of each argument, where there still is one.
    pub names: Vec<Option<StringId>>,
}

/// Which set of internal methods an object has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exotic {
    /// 10.1, and 10.2 to 10.4.1 but for [[Call]] and [[Construct]]
    Ordinary,
    /// 10.4.2
    Array,
    /// 10.4.3
    String,
    /// 10.4.4, mapped only
    Arguments,
    /// 10.4.5
    TypedArray,
    /// 10.4.7
    ImmutablePrototype,
    /// 10.5
    Proxy,
}

impl Object {
    /// An extensible object without properties.
    pub fn new(prototype: Option<ObjectId>, slots: Slots) -> Object {
        Object { prototype, extensible: true, properties: PropertyMap::default(), slots, private_elements: Vec::new() }
    }

    /// Which set of internal methods the object has.
    #[inline]
    pub fn exotic(&self) -> Exotic {
        match &self.slots {
            Slots::Array => Exotic::Array,
            Slots::String(_) => Exotic::String,
            Slots::Arguments(Some(_)) => Exotic::Arguments,
            Slots::Proxy(_) => Exotic::Proxy,
            Slots::TypedArray(_) => Exotic::TypedArray,
            Slots::ImmutablePrototype => Exotic::ImmutablePrototype,
            _ => Exotic::Ordinary,
        }
    }

    /// Whether the object has [[Call]].
    pub fn has_call(&self) -> bool {
        match &self.slots {
            Slots::Function(_) | Slots::Builtin(_) | Slots::Bound(_) => true,
            Slots::Proxy(proxy) => proxy.is_callable,
            _ => false,
        }
    }

    /// Whether the object has [[IsHTMLDDA]].
    pub fn is_html_dda(&self) -> bool {
        matches!(&self.slots, Slots::Builtin(builtin) if builtin.is_html_dda)
    }

    /// Whether the object has [[Construct]].
    pub fn has_construct(&self) -> bool {
        match &self.slots {
            Slots::Function(function) => function.constructor_kind.is_some(),
            Slots::Builtin(builtin) => builtin.is_constructor,
            Slots::Bound(bound) => bound.is_constructor,
            Slots::Proxy(proxy) => proxy.is_constructor,
            _ => false,
        }
    }
}
