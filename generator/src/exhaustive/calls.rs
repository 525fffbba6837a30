//! Calls: what `this` is, what bound functions are, and the functions of the library on every kind of object.

use super::kinds::{FEW_KEYS, KINDS};
use super::{Area, MODES, area};

pub(super) const CALLS: Area = area(
    "calls",
    "calls: mode × function × this × what the function looks at",
    &[
        MODES,
        (
            "function",
            &[
                "function (p) { $looks }",
                r#"function (p) { "use strict"; $looks }"#,
                "p => { $looks }",
                "({m(p) { $looks }}).m",
                "Object.getOwnPropertyDescriptor({get a() { const p = 0; $looks }}, \"a\").get",
                "class { constructor(p) { $looks } }",
                "(function (p) { $looks }).bind({b: 1})",
                "(p => { $looks }).bind({b: 1})",
                "new Proxy(function (p) { $looks }, {})",
                r#"new Proxy(function (p) { $looks }, {apply(t, r, a) { show("apply #", r, ...a); return Reflect.apply(t, r, a); }})"#,
                "new Proxy({}, {apply() { return 1; }})",
                "Object.prototype.valueOf",
                "new ($262.createRealm().global.Function)(\"p\", \"return this\")",
                "new ($262.createRealm().global.Function)(\"p\", \"'use strict'; return this\")",
            ],
        ),
        (
            "this",
            &[
                "undefined",
                "null",
                "true",
                "1",
                "1n",
                r#""ab""#,
                "Symbol.iterator",
                "{}",
                "[1]",
                "() => 1",
                "new String(\"ab\")",
                "new Proxy({}, {})",
                "new ($262.createRealm().global.Object)",
            ],
        ),
        (
            "looks",
            &[
                "return this;",
                "return typeof this;",
                "return [p, arguments.length];",
                "return new.target;",
                "return this === v || Object.getPrototypeOf(Object(this ?? 0));",
            ],
        ),
    ],
    r#"
function outer() {
  const f = $function, v = $this;
  attempt(#, () => show(#, f(1)));
  attempt(#, () => show(#, f.call(v, 2), f.apply(v, {length: 1, 0: 3}), Reflect.apply(f, v, [4])));
  attempt(#, () => show(#, f.apply(v), f.apply(v, null), Reflect.apply(f, v, v)));
  attempt(#, () => show(#, {__proto__: {f}}.f(5), [f][0](6), (0, {f}.f)(7)));
  attempt(#, () => show(#, f`a`, f?.(8), f.bind(v)(9)));
  attempt(#, () => show(#, new f(10)));
  attempt(#, () => { Object.defineProperty(Object.prototype, "z", {get: f, set: f, configurable: true}); show(#, v.z, Reflect.get({}, "z", v)); v.z = 1; });
}
attempt(#, () => outer.call({o: 1}));
"#,
);

/// The mode is none: the bound function decides nothing by it.
pub(super) const BOUND: Area = area(
    "bound",
    "bound functions: target × its length × its name × its prototype × bound arguments",
    &[
        (
            "target",
            &[
                "function (p, r) { return [this, p, r, new.target]; }",
                "(p, r) => [p, r]",
                "class { constructor(p) { this.p = p; } }",
                "(function (p, r) {}).bind(1, 2)",
                "new Proxy(function (p) {}, {})",
                r#"new Proxy(function (p) {}, {get(t, x, r) { show("get #", x); return Reflect.get(t, x, r); }, getOwnPropertyDescriptor(t, x) { show("own #", x); return Reflect.getOwnPropertyDescriptor(t, x); }, getPrototypeOf(t) { show("prototype #"); return Array.prototype; }})"#,
                "{m(p) { return this; }}.m",
                "function* (p) { yield this; }",
                "Array",
                "{}",
                "new ($262.createRealm().global.Function)(\"p\", \"return this\")",
            ],
        ),
        (
            "length",
            &[
                "",
                "{value: 5}",
                "{value: -1}",
                "{value: 1.7}",
                "{value: Infinity}",
                "{value: -Infinity}",
                "{value: NaN}",
                "{value: \"3\"}",
                "{value: 4294967296}",
                "{get() { show(\"length #\"); return 3; }}",
                "{get() { throw 1; }}",
                "null",
            ],
        ),
        (
            "name",
            &[
                "",
                "{value: \"n\"}",
                "{value: 1}",
                "{value: Symbol.iterator}",
                "{get() { show(\"name #\"); return \"g\"; }}",
                "null",
            ],
        ),
        ("prototype", &["", "null", "{a: 1}", "Array.prototype", "new Proxy({}, {})"]),
        ("arguments", &["", ", 7", ", 7, 8, 9"]),
    ],
    r#"
const f = $target, at = (x, d) => { if (d === null) delete f[x]; else if (d) Object.defineProperty(f, x, d); };
attempt(#, () => at("length", [$length][0])); attempt(#, () => at("name", [$name][0]));
attempt(#, () => { const p = [$prototype]; if (p.length) Object.setPrototypeOf(f, p[0]); });
attempt(#, () => {
  const b = Function.prototype.bind.call(f, {t: 1}$arguments);
  descriptor(#, b, "length"); descriptor(#, b, "name"); chain(#, b); show(#, Object.hasOwn(b, "prototype"), ...Reflect.ownKeys(b));
  attempt(#, () => show(#, ...Object.values(Object(b(4)))));
  attempt(#, () => { const q = new b(5); chain(#, q); show(#, q instanceof b); });
});
"#,
);

/// The mode is none: only built-in functions are called.
pub(super) const OBJECT_FUNCTIONS: Area = area(
    "object-functions",
    "functions of Object and Reflect: function × object or value × key",
    &[
        (
            "function",
            &[
                "Object.getPrototypeOf(o)",
                "Object.setPrototypeOf(o, k)",
                "Object.setPrototypeOf(o, null)",
                "Object.create(o)",
                "Object.getOwnPropertyDescriptor(o, k)?.value",
                "Object.defineProperty(o, k, {value: 1})",
                "Object.defineProperty({}, k, o)",
                "Object.defineProperties(o, {[k]: {value: 2}})",
                "Object.defineProperties({}, o)",
                "Object.assign(o, {[k]: 3})",
                "Object.assign({}, o)",
                "Object.hasOwn(o, k)",
                "Object.is(o, k)",
                "Object(o)",
                "new Object(o)",
                "Object.isFrozen(Object.freeze(o))",
                "Object.isSealed(Object.seal(o))",
                "Object.isExtensible(Object.preventExtensions(o))",
                "Object.fromEntries([[k, o]])[k]",
                "Object.groupBy([1, 2], () => k)[k]?.length",
                "Reflect.get(o, k)",
                "Reflect.set(o, k, 4)",
                "Reflect.has(o, k)",
                "Reflect.deleteProperty(o, k)",
                "Reflect.defineProperty(o, k, {get: undefined})",
                "Reflect.getPrototypeOf(o)",
                "Reflect.setPrototypeOf(o, {})",
                "Reflect.isExtensible(o)",
                "Reflect.preventExtensions(o)",
                "Reflect.getOwnPropertyDescriptor(o, k)?.writable",
                "Reflect.ownKeys(o).includes(k)",
                "Reflect.apply(Object.prototype.toString, o, [])",
                "Reflect.apply(o, k, {get length() { show(\"length #\"); return 0; }})",
                "Reflect.apply(() => 1, k, o)",
                "Function.prototype.apply.call(o, k, {get length() { show(\"length #\"); return 0; }})",
                "Function.prototype.apply.call((...q) => q.length, k, o)",
                "Object.getOwnPropertyDescriptor(Iterator.prototype, Symbol.toStringTag).get.call(o)",
                "Object.getOwnPropertyDescriptor(Iterator.prototype, Symbol.toStringTag).set.call(o, k)",
                "Object.getOwnPropertyDescriptor(Iterator.prototype, \"constructor\").set.call(o, k)",
                "Object.getOwnPropertyDescriptor(Iterator.prototype, \"constructor\").set.call(Object.defineProperty(o, \"constructor\", {set(v) { show(\"set #\", v); }, configurable: true}), k)",
                "Reflect.construct(Object, [], o)",
                "Reflect.construct(o, [])",
                "Object.prototype.hasOwnProperty.call(o, k)",
                "Object.prototype.isPrototypeOf.call(Object.prototype, o)",
                "Object.prototype.propertyIsEnumerable.call(o, k)",
                "Object.prototype.toString.call(o)",
                "Object.prototype.valueOf.call(o)",
                "Object.prototype.__defineGetter__.call(o, k, () => 5)",
                "Object.prototype.__defineSetter__.call(o, k, v => { show(\"set #\", v); })",
                "Object.prototype.__lookupGetter__.call(o, k)",
                "Object.prototype.__lookupSetter__.call(o, k)",
                "Object.getOwnPropertyDescriptor(Object.prototype, \"__proto__\").get.call(o)",
                "Object.getOwnPropertyDescriptor(Object.prototype, \"__proto__\").set.call(o, {})",
                "Function.prototype[Symbol.hasInstance].call(o, {})",
                "Array.isArray(o)",
                "Symbol.prototype.valueOf.call(o)",
                "Number.prototype.valueOf.call(o)",
                "String.prototype.valueOf.call(o)",
                "Boolean.prototype.valueOf.call(o)",
                "Error.prototype.toString.call({name: \"n\", message: k === Symbol.iterator ? 1 : k})",
            ],
        ),
        ("object", KINDS),
        ("key", FEW_KEYS),
    ],
    r#"
const k = $key;
attempt(#, () => { const o = $object; show(#, $function); descriptor(#, o, k); chain(#, o); });
attempt(#, () => { for (const o of [undefined, null, true, 1, 1n, "ab", Symbol.iterator]) attempt(#, () => show(#, $function)); });
"#,
);

/// Receivers of the methods of arrays.
const ARRAY_LIKES: &[&str] = &[
    "[3, 1, 2]",
    "[3, , 2]",
    "[]",
    "Object.freeze([3, 1, 2])",
    "Object.seal([3, , 2])",
    "Object.preventExtensions([3, , 2])",
    "Object.defineProperty([3, 1, 2], \"length\", {writable: false})",
    "Object.defineProperty([3, 1, 2], 1, {get() { show(\"get #\"); return 5; }, set(v) { show(\"set #\", v); }, configurable: true})",
    "Object.setPrototypeOf([3, , 2], {__proto__: Array.prototype, 1: 7})",
    "{length: 3, 0: 3, 1: 1, 2: 2}",
    "{length: 2, get 0() { show(\"0 #\"); return 4; }, set 0(v) { show(\"set #\", v); }}",
    "{length: {valueOf() { show(\"valueOf #\"); return 2; }}, 0: 1}",
    "{__proto__: null, length: -1}",
    "(function (p, r) { return arguments; })(3, 1)",
    "new String(\"ab\")",
    "\"ab\"",
    "new Uint8Array([3, 1, 2])",
    "new Proxy([3, 1, 2], {})",
    r#"new Proxy([3, 1], new Proxy({}, {get: (t, x) => (...q) => (show(x + " #", typeof q[1] === "symbol" ? 0 : q[1]), Reflect[x](...q))}))"#,
    "Object.create([3, 1, 2])",
    "new (class extends Array { static get [Symbol.species]() { show(\"species #\"); return Array; } })(3, 1)",
    "Object.assign([3, 1, 2], {constructor: undefined})",
    "Object.assign([3, 1, 2], {constructor: 1})",
    "Object.assign([3, 1, 2], {constructor: {[Symbol.species]: null}})",
    "Object.assign([3, 1, 2], {constructor: {[Symbol.species]: function (n) { show(\"species #\", n); return {length: 0}; }}})",
    "Object.assign([3, 1, 2], {constructor: {[Symbol.species]: function (n) { return Object.freeze([]); }}})",
    "Object.assign([3, 1, 2], {constructor: $262.createRealm().global.Array})",
    "Object.assign([3, 1, 2], {constructor: Object.assign(new ($262.createRealm().global.Function)(), {[Symbol.species]: function (n) { show(\"species #\", n); return {length: 0}; }})})",
    "Object.assign([3, 1, 2], {constructor: $262.createRealm().global.Object})",
    "new ($262.createRealm().global.Array)(3, 1, 2)",
    "Object.assign([3, [1]], {[Symbol.isConcatSpreadable]: false})",
    "Object.assign({length: 2, 0: 1}, {[Symbol.isConcatSpreadable]: true})",
    "() => 1",
    "1",
    "null",
];

/// The mode is none: only built-in functions are called.
pub(super) const ARRAY_METHODS: Area = area(
    "array-methods",
    "methods of arrays: method × receiver × what becomes of it",
    &[
        (
            "method",
            &[
                r#""at", -1"#,
                r#""concat", [8], 9"#,
                r#""copyWithin", 0, 1"#,
                r#""entries""#,
                r#""every", f"#,
                r#""fill", 6, 1"#,
                r#""filter", f"#,
                r#""find", f"#,
                r#""findIndex", f"#,
                r#""findLast", f"#,
                r#""flat""#,
                r#""flatMap", v => [v, v]"#,
                r#""forEach", f"#,
                r#""includes", 2"#,
                r#""indexOf", 2"#,
                r#""join""#,
                r#""keys""#,
                r#""lastIndexOf", 2"#,
                r#""map", f"#,
                r#""pop""#,
                r#""push", 7, 8"#,
                r#""push""#,
                r#""reduce", (p, v) => f(v)"#,
                r#""reduceRight", (p, v) => f(v), 0"#,
                r#""reverse""#,
                r#""shift""#,
                r#""slice", 1"#,
                r#""some", f"#,
                r#""splice", 1, 1"#,
                r#""splice", 0, 0, 7, 8"#,
                r#""splice", 5"#,
                r#""toReversed""#,
                r#""toSpliced", 1, 1, 9"#,
                r#""toString""#,
                r#""unshift", 7"#,
                r#""unshift""#,
                r#""values""#,
                r#""with", 0, 9"#,
            ],
        ),
        ("receiver", ARRAY_LIKES),
        (
            "change",
            &[
                "",
                "Object.defineProperty(o, 0, {configurable: false});",
                "Object.defineProperty(o, 1, {configurable: false}); delete o[2];",
                "Object.defineProperty(o, 2, {value: 4, configurable: false, writable: true}); delete o[0];",
                "Object.defineProperty(o, 1, {writable: false, configurable: false});",
                "Object.seal(o);",
                "Object.setPrototypeOf(o, {__proto__: Object.getPrototypeOf(o), 1: 8}); delete o[1];",
            ],
        ),
    ],
    r#"
const f = v => (show("call #", v), v);
attempt(#, () => {
  const o = $receiver;
  attempt(#, () => { $change });
  const [x, ...a] = [$method];
  attempt(#, () => { const r = Array.prototype[x].call(o, ...a); if (r === Object(r)) { chain(#, r); if (Array.isArray(r)) dump(#, r); } else show(#, r); });
  if (typeof o !== "function") dump(#, o);
});
"#,
);
