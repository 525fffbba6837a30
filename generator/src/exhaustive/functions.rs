//! Functions by their kinds: what they are called, what they have, what calling and constructing them makes.

use super::{Area, MODES, area};

/// Where a function comes to stand, and so what it is called.
const NAMINGS: &[&str] = &[
    "const n = $function; return n;",
    "return ($function);",
    "let n; n = $function; return n;",
    "let n; n ??= $function; return n;",
    "let n; (n) = $function; return n;",
    "return {n: $function}.n;",
    "const k = Symbol(\"s\"); return {[k]: $function}[k];",
    "const {n = $function} = {}; return n;",
    "let n; [n = $function] = []; return n;",
    "return ((n = $function) => n)();",
    "return new (class { n = $function; })().n;",
    "return (class { static #n = $function; static m() { return this.#n; } }).m();",
];

/// In strict code a function's `this` is another one.
pub(super) const FUNCTIONS: Area = area(
    "functions",
    "kinds of functions: mode × function × where it stands × what it is given",
    &[
        MODES,
        (
            "function",
            &[
                "function (p) { return p; }",
                "function g(p) { return g; }",
                "p => p",
                "async function (p) { return p; }",
                "async function g(p) { return typeof this; }",
                "async p => p",
                "function* (p) { yield p; return this; }",
                "function* g(p) { yield g; }",
                "async function* (p) { yield p; }",
                "async function* g(p) { yield g; }",
                "class { constructor(p) { this.p = p; } }",
                "class g { static n = g.name; }",
                "class { static name() { return 1; } }",
                "({m(p) { return p; }}).m",
                "({*m(p) { yield p; }}).m",
                "({async m(p) { return p; }}).m",
                "({async *m(p) { yield p; }}).m",
                "Object.getOwnPropertyDescriptor({get m() { return 1; }}, \"m\").get",
                "Object.getOwnPropertyDescriptor(class { static set m(v) {} }, \"m\").set",
                "Function(\"p\", \"return p\")",
                "new (Object.getPrototypeOf(function* () {}).constructor)(\"p\", \"yield p\")",
                "Object.getPrototypeOf(async () => 1).constructor(\"p\", \"return p\")",
                "new (Object.getPrototypeOf(async function* () {}).constructor)(\"p\", \"yield p\")",
                "Reflect.construct(Object.getPrototypeOf(function* () {}).constructor, [], Object.assign(function () {}, {prototype: null}))",
                "Reflect.construct(Object.getPrototypeOf(async () => 1).constructor, [\"return 2\"], Object.assign(function () {}, {prototype: 1}))",
                "Reflect.construct(Object.getPrototypeOf(async function* () {}).constructor, [\"yield 3\"], Object.assign(function () {}, {prototype: \"s\"}))",
                "Reflect.construct(Function, [\"p\", \"r\", \"return p + r\"], Object.assign(function () {}, {prototype: undefined}))",
                "new ($262.createRealm().global.Function)(\"p\", \"return p\")",
                "(function (p, r) { return r; }).bind(1, 2)",
                "(p => p).bind()",
                "new Proxy(function (p) { return p; }, {})",
                "new Proxy(p => p, {})",
                "Math.max",
                "Array",
            ],
        ),
        ("naming", NAMINGS),
        (
            "change",
            &[
                "",
                "delete f.length; Object.setPrototypeOf(f, {__proto__: Function.prototype, length: 4, name: \"i\"});",
                "f.prototype = {q: 1};",
                "f.prototype = 1;",
                "Object.freeze(f);",
                "Object.setPrototypeOf(f, null);",
            ],
        ),
    ],
    r#"
function make() { $naming }
function tell(n, r) {
  if (r !== Object(r) || typeof r === "function") return show(n, r);
  chain(n, r);
  if (typeof r.then === "function") r.then(v => show(n, v), e => caught(n, e));
  else if (typeof r.next === "function") { const v = r.next(6); if (typeof v.then === "function") v.then(w => dump(n, w), e => caught(n, e)); else dump(n, v); }
}
attempt(#, () => {
  const f = make();
  attempt(#, () => { $change });
  descriptor(#, f, "name"); descriptor(#, f, "length"); descriptor(#, f, "prototype"); chain(#, f);
  show(#, Object.prototype.toString.call(f), Object.prototype.toString.call(f.prototype));
  attempt(#, () => { const p = f.prototype; if (p === Object(p)) { chain(#, p); descriptor(#, p, "constructor"); } });
  attempt(#, () => tell(#, Reflect.apply(f, {t: 1}, [5])));
  const b = Function.prototype.bind.call(f, {t: 2}, 6);
  descriptor(#, b, "name"); descriptor(#, b, "length");
  attempt(#, () => tell(#, b(7)));
  for (const c of [f, b]) {
    attempt(#, () => chain(#, new c(8)));
    attempt(#, () => chain(#, Reflect.construct(Object, [], c)));
    attempt(#, () => chain(#, new (class extends c {})(9)));
    attempt(#, () => show(#, {} instanceof c));
  }
});
"#,
);
