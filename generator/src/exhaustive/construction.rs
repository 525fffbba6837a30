//! Construction: what a new object inherits from, and what a constructor may return.

use super::{Area, MODES, area};

const PROTOTYPES: &[&str] = &[
    "",
    "t.prototype = {a: 1};",
    "t.prototype = null;",
    "t.prototype = 1;",
    "t.prototype = undefined;",
    "t.prototype = [1];",
    "t.prototype = () => 1;",
    "t.prototype = new Proxy({}, {});",
    r#"Object.defineProperty(t, "prototype", {value: {b: 1}, writable: false});"#,
    r#"Object.defineProperty(t, "prototype", {get() { show("prototype #", this === t); return {c: 1}; }});"#,
    r#"Object.defineProperty(t, "prototype", {get() { show("prototype #"); return "s"; }});"#,
    r#"Object.defineProperty(t, "prototype", {get() { throw 1; }});"#,
    "delete t.prototype; Object.setPrototypeOf(t, {prototype: {d: 1}});",
];

/// The mode is none: constructors look at new.target in the same way in both.
pub(super) const NEW_TARGETS: Area = area(
    "new-targets",
    "Reflect.construct: constructor × new target × its prototype",
    &[
        (
            "constructor",
            &[
                "function () { show(\"construct #\", new.target === t); }, []",
                "class {}, []",
                "class extends Object {}, []",
                "class extends Array { constructor() { super(2); show(\"derived #\", new.target === t); } }, []",
                "(function () {}).bind(1), []",
                "new Proxy(function () {}, {}), []",
                r#"new Proxy(function () {}, {construct(f, a, n) { show("construct #", n === t); return Reflect.construct(f, a, n); }}), []"#,
                "Object, []",
                "Object, [1]",
                "Array, [2]",
                "String, [1]",
                "Number, [{valueOf() { show(\"valueOf #\"); return 1; }}]",
                "Boolean, []",
                "Function, []",
                "Error, [{toString() { show(\"toString #\"); return \"m\"; }}]",
                "TypeError, []",
                "AggregateError, [[]]",
                "Map, []",
                "Set, [[1]]",
                "WeakMap, []",
                "WeakSet, []",
                "Promise, [() => { show(\"executor #\"); }]",
                "RegExp, [\"a\"]",
                "Date, [NaN]",
                "ArrayBuffer, [{valueOf() { show(\"valueOf #\"); return 1; }}]",
                "Uint8Array, [1]",
                "BigInt64Array, [[1n]]",
                "DataView, [new ArrayBuffer(1)]",
                "WeakRef, [{}]",
                "Iterator, []",
                "Symbol, []",
                "Proxy, [{}, {}]",
                "Math.max, []",
                "() => 1, []",
                "function* () {}, []",
                "Object.getPrototypeOf(function* () {}).constructor, []",
                "$262.createRealm().global.Array, []",
            ],
        ),
        (
            "target",
            &[
                "function () {}",
                "class {}",
                "class extends Array {}",
                "(function () {}).bind()",
                "new Proxy(function () {}, {})",
                r#"new Proxy(function () {}, {get(f, x, r) { show("get #", x, r === t); return Reflect.get(f, x, r); }})"#,
                "new ($262.createRealm().global.Function)()",
                "new ($262.createRealm().global.Function)().bind()",
                "new Proxy(new ($262.createRealm().global.Function)(), {})",
                "Array",
                "() => 1",
                "{m() {}}.m",
                "{}",
            ],
        ),
        ("prototype", PROTOTYPES),
    ],
    r#"
const t = $target;
attempt(#, () => { $prototype });
attempt(#, () => { const q = Reflect.construct($constructor, t); chain(#, q); show(#, q instanceof Object, Object.prototype.toString.call(q)); });
attempt(#, () => { const q = new t; chain(#, q); });
"#,
);

const RESULTS_OF: &[&str] = &[
    "",
    "return;",
    "return undefined;",
    "return null;",
    "return 1;",
    "return \"s\";",
    "return Symbol.iterator;",
    "return {b: 1};",
    "return () => 1;",
    "return this;",
    "return new Proxy({}, {});",
    "throw 1;",
];

/// The mode changes what a plain call's `this` is.
pub(super) const RESULTS: Area = area(
    "results",
    "what constructors return: mode × form × result of the parent × result",
    &[
        MODES,
        (
            "form",
            &[
                "function c() { this.a = 1; $result }",
                "class c { constructor() { this.a = 1; $result } }",
                "class c extends parent { constructor() { super(); $result } }",
                "class c extends parent { constructor() { $result } }",
                "class c extends parent { constructor() { super(); super(); $result } }",
                "class c extends parent { constructor() { (() => super())(); $result } }",
                "class c extends parent { constructor() { try { $result } finally { super(); } } }",
                "class c extends parent { constructor() { show(\"this #\", this); super(); $result } }",
                "class c extends parent { x = (show(\"field #\", this), 1); constructor() { super(); $result } }",
                "class c extends parent { constructor() { super.y = 1; super(); $result } }",
                "class c extends null { constructor() { $result } }",
                "const c = new Proxy(class {}, {construct(t, q, n) { $result }});",
                "const c = new Proxy(parent, {});",
                "const c = parent.bind(1);",
                "function d() { $result } const c = d.bind(1, 2);",
            ],
        ),
        ("parent", RESULTS_OF),
        ("result", RESULTS_OF),
    ],
    r#"
function parent() { this.p = 1; $parent }
attempt(#, () => {
  $form
  attempt(#, () => { const q = new c; dump(#, q); chain(#, q); show(#, q instanceof c); });
  attempt(#, () => chain(#, Reflect.construct(c, [], Array)));
  attempt(#, () => show(#, typeof c.call({})));
});
"#,
);
