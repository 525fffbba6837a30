//! Values (ECMA-262, clause 6.1): small, copied, with everything larger behind an id.

/// Declares the ids: `u32` newtypes that index one arena of the heap each.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);
    )*};
}

ids! {
    /// A string of the heap. Every string is interned: two ids are equal exactly when their code units are.
    StringId,
    /// A symbol of the heap.
    SymbolId,
    /// A BigInt of the heap.
    BigIntId,
    /// An object of the heap.
    ObjectId,
    /// An Environment Record of the heap.
    EnvironmentId,
    /// A PrivateEnvironment Record of the heap.
    PrivateEnvironmentId,
    /// A Realm Record.
    RealmId,
    /// A Private Name.
    PrivateNameId,
}

/// An ECMAScript language value.
#[derive(Clone, Copy, Debug, Default)]
pub enum Value {
    /// undefined
    #[default]
    Undefined,
    /// null
    Null,
    /// true and false
    Boolean(bool),
    /// A Number
    Number(f64),
    /// A String
    String(StringId),
    /// A Symbol
    Symbol(SymbolId),
    /// A BigInt
    BigInt(BigIntId),
    /// An Object
    Object(ObjectId),
}

impl Value {
    /// The object, where the value is one.
    pub fn as_object(self) -> Option<ObjectId> {
        match self {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Whether the value is undefined.
    pub fn is_undefined(self) -> bool {
        matches!(self, Value::Undefined)
    }

    /// Whether the value is an Object.
    pub fn is_object(self) -> bool {
        matches!(self, Value::Object(_))
    }

    /// Whether the value is undefined or null.
    pub fn is_nullish(self) -> bool {
        matches!(self, Value::Undefined | Value::Null)
    }
}

/// Conversions into a value from what holds one without doubt.
macro_rules! values {
    ($($from:ty => $to:ident,)*) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Value {
                Value::$to(value)
            }
        }
    )*};
}

values! {
    bool => Boolean,
    f64 => Number,
    StringId => String,
    SymbolId => Symbol,
    ObjectId => Object,
}

/// An Object or null: a [[Prototype]].
impl From<Option<ObjectId>> for Value {
    fn from(value: Option<ObjectId>) -> Value {
        value.map_or(Value::Null, Value::Object)
    }
}

/// A property key: a String or a Symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PropertyKey {
    /// A String
    String(StringId),
    /// A Symbol
    Symbol(SymbolId),
}

impl From<StringId> for PropertyKey {
    fn from(key: StringId) -> PropertyKey {
        PropertyKey::String(key)
    }
}

impl From<SymbolId> for PropertyKey {
    fn from(key: SymbolId) -> PropertyKey {
        PropertyKey::Symbol(key)
    }
}

impl From<PropertyKey> for Value {
    fn from(key: PropertyKey) -> Value {
        match key {
            PropertyKey::String(key) => Value::String(key),
            PropertyKey::Symbol(key) => Value::Symbol(key),
        }
    }
}
