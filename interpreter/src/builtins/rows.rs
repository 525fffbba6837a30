//! The form of the library's tables: which intrinsics there are, and which properties each has, in the order of the clauses.

use crate::heap::object::Slots;
use crate::realm::{BuiltinFunction, Intrinsic};
use crate::value::SymbolId;

/// An intrinsic: how it comes into being, and its own properties.
pub(crate) struct Holder {
    /// Which one.
    pub intrinsic: Intrinsic,
    /// How it comes into being.
    pub form: Form,
    /// Its own properties but for a function's `length` and `name`, which come first.
    pub rows: &'static [Row],
}

/// How an intrinsic comes into being.
pub(crate) enum Form {
    /// An object with a [[Prototype]] and internal slots.
    Object(Option<Intrinsic>, Slots),
    /// A built-in function that is no constructor.
    Function(Function),
    /// A built-in function that is a constructor.
    Constructor(Function),
    /// A built-in function that is no constructor, is not extensible, and whose own properties never change.
    Frozen(Function),
}

/// What makes a built-in function.
pub(crate) struct Function {
    /// Its [[Prototype]].
    pub parent: Intrinsic,
    /// Its `name`.
    pub name: &'static str,
    /// Its `length`.
    pub length: u32,
    /// What it does.
    pub behaviour: BuiltinFunction,
}

/// An own property of an intrinsic.
pub(crate) struct Row {
    /// Its key.
    pub key: Key,
    /// Its value, or its accessors.
    pub content: Content,
    /// Its attributes.
    pub attributes: Attributes,
}

/// The key of a row.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    /// A String
    Name(&'static str),
    /// A well-known symbol
    Symbol(SymbolId),
}

/// What a row's property holds.
pub(crate) enum Content {
    /// A new built-in function with this `length`.
    Method(u32, BuiltinFunction),
    /// A new getter, and a new setter where there is one.
    Accessor(BuiltinFunction, Option<BuiltinFunction>),
    /// Another intrinsic.
    Intrinsic(Intrinsic),
    /// The value of a property of the same holder, in a row above.
    Same(&'static str),
    /// undefined
    Undefined,
    /// true
    True,
    /// A Number
    Number(f64),
    /// A String
    Text(&'static str),
    /// A well-known symbol
    Symbol(SymbolId),
}

/// The attributes of a row's property (`#sec-ecmascript-standard-built-in-objects`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attributes {
    /// Writable and configurable.
    Usual,
    /// Configurable only.
    Configurable,
    /// Writable only.
    Writable,
    /// None.
    Fixed,
    /// Writable, enumerable and configurable.
    All,
}

/// An ordinary object that inherits from %Object.prototype%.
pub(crate) const fn ordinary() -> Form {
    Form::Object(Some(Intrinsic::ObjectPrototype), Slots::Ordinary)
}

/// An ordinary object that inherits from another intrinsic.
pub(crate) const fn inherits(parent: Intrinsic) -> Form {
    Form::Object(Some(parent), Slots::Ordinary)
}

/// A constructor that inherits from %Function.prototype%.
pub(crate) const fn constructor(name: &'static str, length: u32, behaviour: BuiltinFunction) -> Form {
    Form::Constructor(Function { parent: Intrinsic::FunctionPrototype, name, length, behaviour })
}

/// A constructor that inherits from another one.
pub(crate) const fn derived(parent: Intrinsic, name: &'static str, length: u32, behaviour: BuiltinFunction) -> Form {
    Form::Constructor(Function { parent, name, length, behaviour })
}

/// A function that inherits from %Function.prototype% and is no constructor.
pub(crate) const fn function(name: &'static str, length: u32, behaviour: BuiltinFunction) -> Form {
    Form::Function(Function { parent: Intrinsic::FunctionPrototype, name, length, behaviour })
}

const fn row(key: Key, content: Content, attributes: Attributes) -> Row {
    Row { key, content, attributes }
}

/// A method.
pub(crate) const fn method(name: &'static str, length: u32, behaviour: BuiltinFunction) -> Row {
    row(Key::Name(name), Content::Method(length, behaviour), Attributes::Usual)
}

/// A method whose key is a well-known symbol.
pub(crate) const fn symbol_method(
    symbol: SymbolId,
    length: u32,
    behaviour: BuiltinFunction,
    attributes: Attributes,
) -> Row {
    row(Key::Symbol(symbol), Content::Method(length, behaviour), attributes)
}

/// An accessor property without a setter.
pub(crate) const fn getter(name: &'static str, get: BuiltinFunction) -> Row {
    row(Key::Name(name), Content::Accessor(get, None), Attributes::Configurable)
}

/// An accessor property with both accessors.
pub(crate) const fn accessor(name: &'static str, get: BuiltinFunction, set: BuiltinFunction) -> Row {
    row(Key::Name(name), Content::Accessor(get, Some(set)), Attributes::Configurable)
}

/// An accessor property whose key is a well-known symbol.
pub(crate) const fn symbol_accessor(symbol: SymbolId, get: BuiltinFunction, set: Option<BuiltinFunction>) -> Row {
    row(Key::Symbol(symbol), Content::Accessor(get, set), Attributes::Configurable)
}

/// A constructor's `prototype`.
pub(crate) const fn prototype(intrinsic: Intrinsic) -> Row {
    row(Key::Name("prototype"), Content::Intrinsic(intrinsic), Attributes::Fixed)
}

/// A property that holds another intrinsic, with the usual attributes.
pub(crate) const fn intrinsic(name: &'static str, intrinsic: Intrinsic) -> Row {
    row(Key::Name(name), Content::Intrinsic(intrinsic), Attributes::Usual)
}

/// A property that holds another intrinsic and can be deleted but not written.
pub(crate) const fn configurable_intrinsic(name: &'static str, intrinsic: Intrinsic) -> Row {
    row(Key::Name(name), Content::Intrinsic(intrinsic), Attributes::Configurable)
}

/// A property whose key is a well-known symbol and whose value is another intrinsic.
pub(crate) const fn symbol_intrinsic(symbol: SymbolId, intrinsic: Intrinsic) -> Row {
    row(Key::Symbol(symbol), Content::Intrinsic(intrinsic), Attributes::Usual)
}

/// A property that holds the same function as another one of the same holder.
pub(crate) const fn same(key: Key, of: &'static str) -> Row {
    row(key, Content::Same(of), Attributes::Usual)
}

/// `@@toStringTag`.
pub(crate) const fn tag(text: &'static str) -> Row {
    row(Key::Symbol(crate::heap::names::symbol::TO_STRING_TAG), Content::Text(text), Attributes::Configurable)
}

/// A String with the usual attributes: an error's `name` or `message`.
pub(crate) const fn text(name: &'static str, text: &'static str) -> Row {
    row(Key::Name(name), Content::Text(text), Attributes::Usual)
}

/// A Number that never changes.
pub(crate) const fn number(name: &'static str, number: f64) -> Row {
    row(Key::Name(name), Content::Number(number), Attributes::Fixed)
}

/// A value that never changes.
pub(crate) const fn fixed(name: &'static str, content: Content) -> Row {
    row(Key::Name(name), content, Attributes::Fixed)
}
