//! Classes: heritage of every kind, elements of every kind, and super from every home.

use super::{Area, MODES, area};

/// Class code is strict: the mode is none.
pub(super) const HERITAGE: Area = area(
    "heritage",
    "what a class extends: heritage × its prototype × constructor",
    &[
        (
            "heritage",
            &[
                "null",
                "undefined",
                "1",
                "{}",
                "function () { show(\"super #\", new.target === c); }",
                "function () { return {r: 1}; }",
                "class { m() { return 1; } static s() { return this; } }",
                "class extends Array {}",
                "() => 1",
                "{m() {}}.m",
                "async function () {}",
                "function* () {}",
                "(function () { show(\"super #\"); }).bind(1)",
                "new Proxy(class {}, {})",
                r#"new Proxy(class {}, {get(t, x, r) { show("get #", x); return Reflect.get(t, x, r); }, construct(t, a, n) { show("construct #"); return Reflect.construct(t, a, n); }})"#,
                "new Proxy(() => 1, {})",
                "Object",
                "Array",
                "Function",
                "String",
                "Number",
                "Symbol",
                "Error",
                "Promise",
                "Map",
                "Uint8Array",
                "Date",
                "RegExp",
                "Iterator",
                "Proxy",
                "$262.createRealm().global.Array",
            ],
        ),
        (
            "prototype",
            &[
                "",
                "h.prototype = null;",
                "h.prototype = undefined;",
                "h.prototype = 1;",
                "h.prototype = {z: 1};",
                "h.prototype = () => 1;",
                "h.prototype = new Proxy({}, {});",
                r#"Object.defineProperty(h, "prototype", {value: {y: 1}});"#,
                r#"Object.defineProperty(h, "prototype", {get() { show("prototype #"); return {x: 1}; }});"#,
                r#"Object.defineProperty(h, "prototype", {get() { throw 1; }});"#,
            ],
        ),
        (
            "form",
            &[
                "",
                "constructor() { super(); }",
                "constructor(...q) { super(...q); this.a = 1; }",
                "constructor() { return {b: 1}; }",
                "constructor() { return Object.create(new.target.prototype); }",
                "constructor() { Object.setPrototypeOf(c, function () { show(\"other #\"); }); super(); }",
                "a = (show(\"field #\", this), 1);",
                "get m() { return super.m; }",
            ],
        ),
    ],
    r#"
let c;
attempt(#, () => {
  const h = $heritage;
  $prototype
  c = class extends h { $form };
  chain(#, c); chain(#, c.prototype); descriptor(#, c, "prototype"); descriptor(#, c.prototype, "constructor");
  attempt(#, () => { const q = new c; chain(#, q); show(#, q.a, q.m, q instanceof h); });
  attempt(#, () => chain(#, Reflect.construct(c, [1], function () {})));
});
"#,
);

/// Class code is strict: the mode is none.
pub(super) const ELEMENTS: Area = area(
    "elements",
    "elements of classes: element × a second one × key × what the parent has",
    &[
        (
            "first",
            &[
                "[k]() { return 1; }",
                "get [k]() { show(\"get #\", this); return 1; }",
                "set [k](v) { show(\"set #\", v); }",
                "[k] = 1;",
                "[k];",
                "[k] = (() => { show(\"field #\"); throw 1; })();",
                "static [k] = (() => { throw 1; })();",
                "[k] = () => this;",
                "static [k]() { return 1; }",
                "static get [k]() { show(\"get #\"); return 1; }",
                "static set [k](v) { show(\"set #\", v); }",
                "static [k] = (show(\"static #\", this), 1);",
                "static { show(\"block #\", this); this[k] = 1; }",
                "*[k]() {}",
                "async [k]() {}",
                "static async *[k]() {}",
                "#a = 1; [k]() { return this.#a; }",
                "#b() { return 1; } [k] = this.#b();",
                "get #c() { return 1; } static [k](o) { return #c in o; }",
                "static #d = 1; static [k]() { return this.#d; }",
            ],
        ),
        (
            "second",
            &[
                "",
                "[k]() { return 2; }",
                "get [k]() { return 2; }",
                "set [k](v) { show(\"second #\", v); }",
                "[k] = 2;",
                "static [k]() { return 2; }",
                "static [k] = 2;",
                "static set [k](v) { show(\"second #\", v); }",
            ],
        ),
        (
            "key",
            &[
                r#""a""#,
                "0",
                r#""constructor""#,
                r#""prototype""#,
                r#""name""#,
                r#""length""#,
                r#""__proto__""#,
                "Symbol.iterator",
                "Symbol.hasInstance",
                r#"{toString() { show("key #"); return "b"; }}"#,
                r#"{toString() { show("key #"); throw 1; }}"#,
            ],
        ),
        (
            "parent",
            &[
                "",
                "extends class { get a() { return 3; } set a(v) { show(\"parent #\", v); } static set a(v) { show(\"static parent #\", v); } }",
                "extends class { constructor() { return Object.freeze({a: 3}); } }",
                "extends class { constructor() { return new Proxy({}, {defineProperty(t, x, d) { show(\"define #\", x); return Reflect.defineProperty(t, x, d); }}); } }",
            ],
        ),
    ],
    r#"
const k = $key;
attempt(#, () => {
  const c = class $parent { $first $second };
  for (const x of [c, c.prototype]) { descriptor("own #", x, "a"); show("keys #", ...Reflect.ownKeys(x)); }
  attempt(#, () => { const q = new c; dump(#, q); q.a = 4; show(#, q.a); });
  attempt(#, () => { show(#, typeof c[k], c.name, c.length); show(#, typeof c[k] === "function" ? c[k](new c) : 0); });
  attempt(#, () => { const q = new c, m = q[k]; show(#, typeof m === "function" ? q[k](1) : m, m && m.name); });
});
"#,
);

const HOMES: &[&str] = &[
    "const h = {__proto__: p, m() { $use }}; const r = h;",
    "const h = {__proto__: p, m() { return (() => { $use })(); }}; const r = h;",
    "const h = {__proto__: p, get m() { return () => { $use }; }}; const r = h;",
    "const c = class { m() { $use } }; const h = c.prototype; Object.setPrototypeOf(h, p); const r = new c;",
    "const h = class { static m() { $use } }; Object.setPrototypeOf(h, p); const r = h;",
    "const c = class { m = () => { $use }; }; const h = c.prototype; Object.setPrototypeOf(h, p); const r = new c;",
    "const h = {__proto__: p, *m() { $use }}; h.m = h.m; const n = h.m; h.m = function () { return n.call(this).next().value; }; const r = h;",
    "const h = {__proto__: p, m() { return eval(\"super.a\"); }}; const r = h;",
];

/// In strict code a write that is refused throws; class code is strict in both modes.
pub(super) const SUPER: Area = area(
    "super",
    "super: home × what it inherits from × what is done × what the home is given × receiver",
    &[
        MODES,
        ("home", HOMES),
        (
            "parent",
            &[
                "{a: 1}",
                "{get a() { show(\"get #\", this === r); return 2; }, set a(v) { show(\"set #\", this === r, v); }}",
                "{get a() { show(\"get #\", typeof this); return 3; }}",
                "Object.freeze({a: 1})",
                "{a() { show(\"call #\", this === r); return this; }}",
                "null",
                "new Proxy({a: 1}, {get(t, x, q) { show(\"get #\", x, q === r); return Reflect.get(t, x, q); }, set(t, x, v, q) { show(\"set #\", x, q === r); return Reflect.set(t, x, v, q); }})",
                "(function (a) { return arguments; })(1)",
            ],
        ),
        (
            "use",
            &[
                "return super.a;",
                "return super[k];",
                "return super.a = 5;",
                "super[(show(\"key #\"), k)] = (show(\"value #\"), 6); return 0;",
                "return super.a += 1;",
                "return super.a++;",
                "return super.a ??= 7;",
                "return super.a();",
                "return super.a?.();",
                "return delete super.a;",
                "[super.a] = [8]; return 0;",
                "for (super.a of [9]); return 0;",
                "return super.a`x`;",
                "return typeof super.toString;",
                "return super.__proto__;",
            ],
        ),
        (
            "change",
            &[
                "",
                "Object.setPrototypeOf(h, {a: 10});",
                "Object.setPrototypeOf(h, null);",
                "Object.defineProperty(r, \"a\", {value: 11, configurable: true});",
                "Object.defineProperty(r, \"a\", {get() { return 12; }, configurable: true});",
                "Object.preventExtensions(r);",
            ],
        ),
        ("receiver", &["r.m()", "r.m.call({a: 13})", "r.m.call(1)", "r.m.call(undefined)"]),
    ],
    r#"
const k = {toString() { show("toString #"); return "a"; }}, p = $parent;
$home
attempt(#, () => { $change });
attempt(#, () => { show(#, $receiver); });
descriptor(#, r, "a"); descriptor(#, h, "a");
if (p) descriptor(#, p, "a");
"#,
);
