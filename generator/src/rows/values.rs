//! Primitive values, keys, and what is stored, thrown and returned.

use crate::row::{Row, row};

pub(super) const PRIMITIVES: &[Row] = &[
    row("one", 6, "1"),
    row("two", 3, "2"),
    row("text", 5, r#""s""#),
    row("undefined", 3, "undefined"),
    row("null", 3, "null"),
    row("true", 2, "true"),
    row("false", 1, "false"),
    row("zero", 1, "0"),
    row("negative-zero", 1, "-0"),
    row("not-a-number", 1, "NaN"),
    row("fraction", 1, "1.5"),
    row("negative", 1, "-1"),
    row("empty-text", 1, r#""""#),
    row("numeric-text", 1, r#""1""#),
    row("big", 1, "1n"),
    row("lone-surrogate", 1, r#""\ud800""#),
    row("well-known-symbol", 1, "Symbol.iterator"),
    row("symbol-value", 1, "$symbol"),
];

/// Indices, lengths and counts.
pub(super) const NUMBERS: &[Row] = &[
    row("number-0", 4, "0"),
    row("number-1", 5, "1"),
    row("number-2", 4, "2"),
    row("number-3", 2, "3"),
    row("number-5", 1, "5"),
    row("number-minus-1", 2, "-1"),
    row("number-minus-0", 1, "-0"),
];

pub(super) const BOOLEANS: &[Row] = &[row("boolean-true", 1, "true"), row("boolean-false", 1, "false")];

/// Only for where no symbol has a name yet.
pub(super) const SYMBOLS: &[Row] = &[
    row("symbol-registered", 2, r#"Symbol.for("r")"#),
    row("symbol-iterator", 1, "Symbol.iterator"),
    row("symbol-unscopables", 1, "Symbol.unscopables"),
];

/// What a program's own keys are drawn from. `x` and `y` are not among them: they are for [`super::bodies`].
pub(super) const KEYS: &[Row] = &[
    row("key-a", 14, r#""a""#),
    row("key-b", 10, r#""b""#),
    row("key-c", 6, r#""c""#),
    // Array indices, and what only looks like one
    row("key-0", 6, "0"),
    row("key-1", 5, "1"),
    row("key-2", 2, r#""2""#),
    row("key-10", 1, r#""10""#),
    row("key-leading-zero", 1, r#""01""#),
    row("key-negative-zero", 1, r#""-0""#),
    row("key-fraction", 1, "1.5"),
    row("key-minus-1", 1, "-1"),
    row("key-behind-indices", 1, r#""4294967295""#),
    // Keys that mean something to the specification
    row("key-length", 4, r#""length""#),
    row("key-name", 3, r#""name""#),
    row("key-prototype", 4, r#""prototype""#),
    row("key-constructor", 4, r#""constructor""#),
    row("key-proto", 4, r#""__proto__""#),
    row("key-to-string", 2, r#""toString""#),
    row("key-value-of", 2, r#""valueOf""#),
    row("key-get", 1, r#""get""#),
    row("key-set", 1, r#""set""#),
    row("key-value", 1, r#""value""#),
    row("key-configurable", 1, r#""configurable""#),
    row("key-enumerable", 1, r#""enumerable""#),
    row("key-has-own-property", 1, r#""hasOwnProperty""#),
    // Symbols
    row("key-symbol", 4, "$symbol"),
    row("key-to-primitive", 2, "Symbol.toPrimitive"),
    row("key-to-string-tag", 3, "Symbol.toStringTag"),
    row("key-has-instance", 2, "Symbol.hasInstance"),
    row("key-iterator", 1, "Symbol.iterator"),
    row("key-species", 1, "Symbol.species"),
    row("key-is-concat-spreadable", 1, "Symbol.isConcatSpreadable"),
    // What becomes a string
    row("key-empty", 1, r#""""#),
    row("key-undefined", 1, "undefined"),
    row("key-null", 1, "null"),
    row("key-true", 1, "true"),
    row("key-lone-surrogate", 1, r#""\udc00""#),
];

/// What may be stored anywhere.
pub(super) const VALUES: &[Row] = &[
    row("value-one", 1, "1"),
    row("value-primitive", 12, "$primitive"),
    row("value-object", 2, "{}"),
    row("value-object-with", 1, "{a: $primitive}"),
    row("value-arrow", 1, r#"() => 1"#),
    row("value-function", 1, r#"function () { show("call #", this, new.target); return $primitive; }"#),
    row("value-strict-function", 1, r#"function () { "use strict"; show("call #", this); }"#),
    row("value-class", 1, "class {}"),
    row("value-error", 1, r#"new TypeError("m")"#),
    row("value-intrinsic-function", 1, "Object.prototype.valueOf"),
];

pub(super) const THROWN: &[Row] = &[
    row("thrown-text", 4, r#""t""#),
    row("thrown-error", 3, r#"new RangeError("m")"#),
    row("thrown-undefined", 1, "undefined"),
    row("thrown-object", 1, "$object"),
    row("thrown-literal", 1, "{}"),
];

/// What a function returns.
pub(super) const RESULTS: &[Row] = &[
    row("result-one", 2, "1"),
    row("result-primitive", 6, "$primitive"),
    row("result-this", 2, "this"),
    row("result-value", 4, "$value"),
    row("result-object", 2, "{a: 1}"),
    row("result-undefined", 2, "undefined"),
];
