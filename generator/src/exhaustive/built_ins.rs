//! What the constructors of the library make of what they are given.

use super::{Area, area};

/// Constructors whose results a look at tells apart.
const CONSTRUCTORS: &[&str] = &[
    "Object",
    "Array",
    "Boolean",
    "Number",
    "String",
    "Symbol",
    "BigInt",
    "Date",
    "RegExp",
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "WeakRef",
    "ArrayBuffer",
    "DataView",
    "Uint8Array",
    "Uint8ClampedArray",
    "Float32Array",
    "BigInt64Array",
    "Promise",
    "Error",
    "AggregateError",
    "Iterator",
];

/// Lists of arguments; the first one is `a`.
const ARGUMENTS: &[&str] = &[
    "",
    "undefined",
    "null",
    "true",
    "3",
    "-1",
    "0.5",
    "1n",
    r#""2""#,
    r#""2020-01-02T03:04:05.006Z""#,
    "Symbol(\"s\")",
    "[]",
    "[1, 2]",
    "[[{}, 1]]",
    "[[]]",
    "[1n]",
    "{}",
    "{length: 2, 0: 1, get 1() { show(\"1 #\"); return 2; }}",
    "{__proto__: null}",
    "/b/g",
    "/b/g, \"i\"",
    "\"b\", {toString() { show(\"flags #\"); return \"y\"; }}",
    "{[Symbol.match]: true, get source() { show(\"source #\"); return \"c\"; }, get flags() { show(\"flags #\"); return \"g\"; }, get constructor() { show(\"constructor #\"); return C; }}",
    "new Date(5)",
    "new Boolean(false)",
    "new String(\"ab\")",
    "Object(1n)",
    "Object(Symbol.iterator)",
    "new Uint8Array([1, 2])",
    "new Uint8Array(0)",
    "new Float32Array([1.5, 300])",
    "new BigInt64Array(1)",
    "(() => { const t = new Uint8Array(2); t.buffer.transfer(); return t; })()",
    "new ArrayBuffer(8)",
    "new ArrayBuffer(8), 8",
    "new ArrayBuffer(8), 1",
    "new ArrayBuffer(8, {maxByteLength: 16}), 0, 1",
    "new ArrayBuffer(8), 0, 9",
    "new SharedArrayBuffer(8)",
    "(() => { const b = new ArrayBuffer(8); b.transfer(); return b; })()",
    "2, {get maxByteLength() { show(\"max #\"); return 4; }}",
    "2020, 1, 2, 3",
    "{[Symbol.iterator]() { show(\"iterator #\"); return [[{}, 1]].values(); }}",
    "{[Symbol.iterator]() { show(\"iterator #\"); let n = 3; return {next() { return {done: !n--, value: n}; }, return() { show(\"return #\"); return {}; }}; }}",
    "{[Symbol.iterator]: null, length: 1, 0: 4}",
    "{[Symbol.iterator]: 1}",
    "{[Symbol.toPrimitive](h) { show(\"toPrimitive #\", h); return 1; }}",
    "{toString() { show(\"toString #\"); return \"3\"; }, valueOf() { show(\"valueOf #\"); return {}; }}",
    "() => { show(\"executor #\"); throw 1; }",
    "(f, r) => { show(\"executor #\", typeof f, f.length, f === r); f(2); r(3); }",
    "(f, r) => r({then() {}})",
    "\"m\", {get cause() { show(\"cause #\"); return 4; }}",
    "[], {toString() { show(\"message #\"); return \"m\"; }}, {cause: undefined}",
    "new Proxy([1], {})",
];

/// The mode is none: only built-in functions are called.
pub(super) const BUILT_INS: Area = area(
    "built-ins",
    "constructors of the library: constructor × arguments × what they find × how they are called",
    &[
        ("constructor", CONSTRUCTORS),
        ("arguments", ARGUMENTS),
        (
            "world",
            &[
                "",
                "for (const x of [\"set\", \"add\"]) Object.defineProperty(C.prototype, x, {get() { show(\"adder #\", typeof this); return 1; }, configurable: true});",
                "for (const x of [\"set\", \"add\"]) Object.defineProperty(C.prototype, x, {value(...q) { show(\"add #\", q.length); if (q[0] === 2) throw 5; return this; }, configurable: true});",
                "const i = Array.prototype[Symbol.iterator]; for (const x of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)]) x[Symbol.iterator] = function () { show(\"iterates #\", this.length); return i.call(this); };",
                "for (const x of [\"source\", \"flags\"]) Object.defineProperty(RegExp.prototype, x, {get() { show(x + \" #\"); return \"g\"; }});",
                "Date.prototype[Symbol.toPrimitive] = Object.prototype[Symbol.toPrimitive] = function (h) { show(\"polluted #\", h); return 7; };",
                "if (a[0] === Object(a[0])) a[0].constructor = C;",
                "if (a[0] === Object(a[0])) Object.setPrototypeOf(a[0], null);",
            ],
        ),
        (
            "way",
            &[
                "new C(...a)",
                "C(...a)",
                "C.apply(C.prototype, a)",
                "Reflect.construct(C, a, class {})",
                "Reflect.construct(C, a, Object.defineProperty((() => {}).bind.call(function () {}), \"prototype\", {get() { show(\"prototype #\"); return 1; }}))",
                "new (class extends C { set(...q) { show(\"set #\", q.length); return super.set(...q); } add(...q) { show(\"add #\", q.length); return super.add(...q); } })(...a)",
                "new ($262.createRealm().global[C.name])(...a)",
            ],
        ),
    ],
    r#"
const C = $constructor;
attempt(#, () => {
  const a = [$arguments];
  attempt(#, () => { $world });
  const r = $way;
  if (r !== Object(r)) return show(#, typeof r, C === Date ? 0 : r);
  chain(#, r);
  const tags = ["size", "length", "byteLength", "resizable", "message", "cause", "lastIndex", "description"];
  attempt(#, () => show(#, r === a[0], ...tags.map(x => Object.hasOwn(r, x) || typeof r[x] !== "object" ? r[x] : 0)));
  attempt(#, () => show(#, Object.prototype.toString.call(r)));
  attempt(#, () => { if (C !== Date || a.length) show(#, C.prototype.valueOf.call(r)); });
  attempt(#, () => { const s = Object.getOwnPropertyDescriptor(RegExp.prototype, "source").get; show(#, s.call(r)); });
  attempt(#, () => { if (r.then) r.then(v => show(#, v), e => show(#, typeof e, e === 1)); });
  if (ArrayBuffer.isView(r) && r.length) show(#, r[0], r.length);
});
"#,
);
