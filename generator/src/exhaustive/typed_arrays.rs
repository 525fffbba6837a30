//! Typed arrays, in every state that their buffers can be in, and the methods that look whether they can go on.

use super::{Area, area};

/// The mode is none: only built-in functions are called.
pub(super) const TYPED_ARRAYS: Area = area(
    "typed-arrays",
    "methods of typed arrays: sort of elements × state of the buffer × what becomes of it × method × species",
    &[
        ("sort", &["Uint8Array", "Float64Array", "BigInt64Array"]),
        (
            "state",
            &[
                "new T(2)",
                "new T(0)",
                "new T(new ArrayBuffer(24), 8)",
                "new T(new ArrayBuffer(24, {maxByteLength: 32}))",
                "new T(new ArrayBuffer(24, {maxByteLength: 32}), 8)",
                "new T(new ArrayBuffer(24, {maxByteLength: 32}), 8, 2)",
                "new T(new ArrayBuffer(0, {maxByteLength: 8}))",
                "new T(new SharedArrayBuffer(16))",
                "Object.setPrototypeOf(new T(2), {__proto__: T.prototype, length: 1, get byteLength() { return 5; }})",
            ],
        ),
        ("change", &["", "b.transfer();", "b.resize(0);", "b.resize(17);", "b.resize(32);"]),
        (
            "method",
            &[
                "t.at(0)",
                "t.copyWithin(0, 1)",
                "t.entries().next().value",
                "t.every(f)",
                "t.fill(T === BigInt64Array ? 1n : 1)",
                "t.filter(f)",
                "t.find(f)",
                "t.includes(undefined)",
                "t.indexOf(t[0])",
                "t.join()",
                "[...t.keys()].length",
                "t.lastIndexOf(t[0])",
                "t.map(v => v)",
                "t.reduce((p, v) => v, 0)",
                "t.reverse()",
                "t.set([])",
                "t.set(new T(1))",
                "t.set({get length() { show(\"length #\"); t.buffer.resize?.(8); return 0; }})",
                "t.slice(0)",
                "t.slice({valueOf() { show(\"valueOf #\"); if (b.resize) b.resize(8); return 0; }}, 1)",
                "t.some(f)",
                "t.sort()",
                "t.subarray(0, 1)",
                "t.toReversed()",
                "t.with(0, T === BigInt64Array ? 2n : 2)",
                "t.byteOffset + t.byteLength",
                "Object.isFrozen(Object.freeze(t))",
                "Reflect.preventExtensions(t)",
                "new Uint8Array(t)",
                "new BigInt64Array(t)",
                "new T(t).length",
                "Array.from(t).length",
                "Array.prototype.pop.call(t)",
                "Array.prototype.concat.call([], t).length",
                "Array.prototype.fill.call(t, {valueOf() { show(\"valueOf #\"); b.resize(9); return 1; }})",
                "Reflect.ownKeys(t).length",
            ],
        ),
        (
            "species",
            &[
                "",
                "t.constructor = {[Symbol.species]: function (...q) { show(\"species #\", q.length); return new Uint8Array(0); }};",
                "t.constructor = {[Symbol.species]: function (n) { show(\"species #\"); return Reflect.construct(T, [n]); }};",
                "t.constructor = 1;",
            ],
        ),
    ],
    r#"
const T = $sort, f = v => (show("call #", v), true);
attempt(#, () => {
  const t = $state, b = t.buffer;
  attempt(#, () => { $species });
  attempt(#, () => { $change });
  attempt(#, () => { const r = $method; if (r === Object(r)) { chain(#, r); show(#, r === t, r.length); } else show(#, r); });
  show(#, t.length, t.byteLength, t[0], 0 in t, Reflect.isExtensible(t));
});
"#,
);
