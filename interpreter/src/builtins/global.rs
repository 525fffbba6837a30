//! The global object (ECMA-262, clause 19).

use super::rows::{Content, Holder, Row, fixed, function, intrinsic, method};
use super::{NewTarget, number_parsing, uri};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::perform_eval;
use crate::operations::type_conversion::to_number;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// The functions of the global object that are intrinsics of their own.
pub(super) const HOLDERS: &[Holder] = &[
    Holder { intrinsic: Intrinsic::Eval, form: function("eval", 1, eval), rows: &[] },
    Holder {
        intrinsic: Intrinsic::ParseFloat,
        form: function("parseFloat", 1, number_parsing::parse_float),
        rows: &[],
    },
    Holder { intrinsic: Intrinsic::ParseInt, form: function("parseInt", 2, number_parsing::parse_int), rows: &[] },
];

/// The properties of the global object but for globalThis.
pub(super) const ROWS: &[Row] = &[
    fixed("Infinity", Content::Number(f64::INFINITY)),
    fixed("NaN", Content::Number(f64::NAN)),
    fixed("undefined", Content::Undefined),
    intrinsic("eval", Intrinsic::Eval),
    method("isFinite", 1, is_finite),
    method("isNaN", 1, is_nan),
    intrinsic("parseFloat", Intrinsic::ParseFloat),
    intrinsic("parseInt", Intrinsic::ParseInt),
    method("decodeURI", 1, uri::decode_uri),
    method("decodeURIComponent", 1, uri::decode_uri_component),
    method("encodeURI", 1, uri::encode_uri),
    method("encodeURIComponent", 1, uri::encode_uri_component),
    method("escape", 1, uri::escape),
    method("unescape", 1, uri::unescape),
    intrinsic("AggregateError", Intrinsic::AggregateError),
    intrinsic("Array", Intrinsic::Array),
    intrinsic("ArrayBuffer", Intrinsic::ArrayBuffer),
    intrinsic("AsyncDisposableStack", Intrinsic::AsyncDisposableStack),
    intrinsic("BigInt", Intrinsic::BigInt),
    intrinsic("BigInt64Array", Intrinsic::BigInt64Array),
    intrinsic("BigUint64Array", Intrinsic::BigUint64Array),
    intrinsic("Boolean", Intrinsic::Boolean),
    intrinsic("Date", Intrinsic::Date),
    intrinsic("DataView", Intrinsic::DataView),
    intrinsic("DisposableStack", Intrinsic::DisposableStack),
    intrinsic("Error", Intrinsic::Error),
    intrinsic("EvalError", Intrinsic::EvalError),
    intrinsic("Float16Array", Intrinsic::Float16Array),
    intrinsic("Float32Array", Intrinsic::Float32Array),
    intrinsic("Float64Array", Intrinsic::Float64Array),
    intrinsic("FinalizationRegistry", Intrinsic::FinalizationRegistry),
    intrinsic("Function", Intrinsic::Function),
    intrinsic("Int16Array", Intrinsic::Int16Array),
    intrinsic("Int32Array", Intrinsic::Int32Array),
    intrinsic("Int8Array", Intrinsic::Int8Array),
    intrinsic("Iterator", Intrinsic::Iterator),
    intrinsic("Map", Intrinsic::Map),
    intrinsic("Number", Intrinsic::Number),
    intrinsic("Object", Intrinsic::Object),
    intrinsic("Promise", Intrinsic::Promise),
    intrinsic("Proxy", Intrinsic::Proxy),
    intrinsic("RangeError", Intrinsic::RangeError),
    intrinsic("ReferenceError", Intrinsic::ReferenceError),
    intrinsic("RegExp", Intrinsic::RegExp),
    intrinsic("Set", Intrinsic::Set),
    intrinsic("SharedArrayBuffer", Intrinsic::SharedArrayBuffer),
    intrinsic("String", Intrinsic::String),
    intrinsic("SuppressedError", Intrinsic::SuppressedError),
    intrinsic("Symbol", Intrinsic::Symbol),
    intrinsic("SyntaxError", Intrinsic::SyntaxError),
    intrinsic("TypeError", Intrinsic::TypeError),
    intrinsic("URIError", Intrinsic::UriError),
    intrinsic("Uint16Array", Intrinsic::Uint16Array),
    intrinsic("Uint32Array", Intrinsic::Uint32Array),
    intrinsic("Uint8Array", Intrinsic::Uint8Array),
    intrinsic("Uint8ClampedArray", Intrinsic::Uint8ClampedArray),
    intrinsic("WeakMap", Intrinsic::WeakMap),
    intrinsic("WeakRef", Intrinsic::WeakRef),
    intrinsic("WeakSet", Intrinsic::WeakSet),
    intrinsic("Atomics", Intrinsic::Atomics),
    intrinsic("JSON", Intrinsic::Json),
    intrinsic("Math", Intrinsic::Math),
    intrinsic("Reflect", Intrinsic::Reflect),
];

/// eval (`#sec-eval-x`)
fn eval(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    perform_eval(agent, arguments.get(0), false, false)
}

/// isFinite (`#sec-isfinite-number`)
fn is_finite(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    Ok(to_number(agent, arguments.get(0))?.is_finite().into())
}

/// isNaN (`#sec-isnan-number`)
fn is_nan(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    Ok(to_number(agent, arguments.get(0))?.is_nan().into())
}
