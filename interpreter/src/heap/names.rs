//! Strings and symbols that the interpreter itself names, with ids that are known at compile time.

/// Declares the strings, in order of their ids.
macro_rules! strings {
    ($($name:ident $text:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum StringIndex { $($name,)* }
        $(#[doc = concat!("`", $text, "`")] pub const $name: StringId = StringId(StringIndex::$name as u32);)*
        /// The texts, indexed by id.
        pub(crate) const ALL: &[&str] = &[$($text,)*];
    };
}

/// Declares the well-known symbols, in order of their ids.
macro_rules! symbols {
    ($($name:ident $description:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum SymbolIndex { $($name,)* }
        /// The well-known symbols (`#sec-well-known-symbols`).
        pub mod symbol {
            use crate::value::SymbolId;
            $(#[doc = concat!("`%", $description, "%`")] pub const $name: SymbolId = SymbolId(super::SymbolIndex::$name as u32);)*
        }
        /// The descriptions of the well-known symbols, indexed by id.
        pub(crate) const WELL_KNOWN: &[&str] = &[$($description,)*];
    };
}

use crate::value::StringId;

strings! {
    EMPTY "",
    LENGTH "length",
    NAME "name",
    PROTOTYPE "prototype",
    CONSTRUCTOR "constructor",
    VALUE "value",
    WRITABLE "writable",
    GET "get",
    SET "set",
    ENUMERABLE "enumerable",
    CONFIGURABLE "configurable",
    CALLEE "callee",
    CALLER "caller",
    ARGUMENTS "arguments",
    MESSAGE "message",
    CAUSE "cause",
    ERROR "error",
    ERRORS "errors",
    STACK "stack",
    TO_STRING "toString",
    VALUE_OF "valueOf",
    PROTO "__proto__",
    UNDEFINED "undefined",
    NULL "null",
    TRUE "true",
    FALSE "false",
    NAN "NaN",
    INFINITY "Infinity",
    THIS "this",
    DEFAULT "default",
    STAR_DEFAULT "*default*",
    NUMBER "number",
    STRING "string",
    BOOLEAN "boolean",
    SYMBOL "symbol",
    BIGINT "bigint",
    OBJECT "object",
    FUNCTION "function",
    NEXT "next",
    DONE "done",
    RETURN "return",
    THROW "throw",
    THEN "then",
    RESOLVE "resolve",
    RAW "raw",
    INDEX "index",
    JOIN "join",
    APPLY "apply",
    CONSTRUCT "construct",
    DEFINE_PROPERTY "defineProperty",
    DELETE_PROPERTY "deleteProperty",
    GET_OWN_PROPERTY_DESCRIPTOR "getOwnPropertyDescriptor",
    GET_PROTOTYPE_OF "getPrototypeOf",
    HAS "has",
    IS_EXTENSIBLE "isExtensible",
    OWN_KEYS "ownKeys",
    PREVENT_EXTENSIONS "preventExtensions",
    SET_PROTOTYPE_OF "setPrototypeOf",
    PROXY "proxy",
    REVOKE "revoke",
    GLOBAL_THIS "globalThis",
    EVAL "eval",
    LET "let",
    EXEC "exec",
    FLAGS "flags",
    GROUPS "groups",
    INDICES "indices",
    INPUT "input",
    LAST_INDEX "lastIndex",
    SOURCE "source",
    SUPPRESSED "suppressed",
}

symbols! {
    ASYNC_DISPOSE "Symbol.asyncDispose",
    ASYNC_ITERATOR "Symbol.asyncIterator",
    DISPOSE "Symbol.dispose",
    HAS_INSTANCE "Symbol.hasInstance",
    IS_CONCAT_SPREADABLE "Symbol.isConcatSpreadable",
    ITERATOR "Symbol.iterator",
    MATCH "Symbol.match",
    MATCH_ALL "Symbol.matchAll",
    REPLACE "Symbol.replace",
    SEARCH "Symbol.search",
    SPECIES "Symbol.species",
    SPLIT "Symbol.split",
    TO_PRIMITIVE "Symbol.toPrimitive",
    TO_STRING_TAG "Symbol.toStringTag",
    UNSCOPABLES "Symbol.unscopables",
}
