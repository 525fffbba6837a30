//! Arguments objects, mapped and not: what happens to the mapping when properties are written, defined, deleted, frozen.

use crate::row::{Row, row};
use crate::scope::Kind;

pub(super) const INLINE: &[Row] = &[
    row("inline-arguments", 3, "(function (p, q) { return arguments; })(1, 2, 3)"),
    row("inline-arguments-strict", 2, r#"(function () { "use strict"; return arguments; })(1, 2)"#),
    row("inline-arguments-values", 3, "(function (p, q) { return arguments; })(...$elements)"),
    row("inline-arguments-defaults", 1, "(function (p = 1) { return arguments; })($value)"),
    row("inline-arguments-written", 2, "(function (p, q) { p = $value; return arguments; })(1, 2)"),
];

pub(super) const MAKERS: &[Row] = &[
    row("arguments", 5, "var $new = (function (p, q) { return arguments; })(1, $value, 3);").makes(Kind::ARGUMENTS).sure(),
    row("arguments-strict", 2, r#"var $new = (function (p) { "use strict"; return arguments; })(1, $value);"#).makes(Kind::ARGUMENTS).sure(),
    row("arguments-unmapped", 2, "var $new = (function (p, q = 1) { return arguments; })(1, 2);").makes(Kind::ARGUMENTS).sure(),
    row("arguments-frozen-element", 3, "var $new = (function (p, q) { Object.defineProperty(arguments, 0, {writable: false}); p = 9; return arguments; })(1, 2);").makes(Kind::ARGUMENTS).sure(),
];

pub(super) const ROWS: &[Row] = &[
    row("arguments-write", 8, "(function (p, q) { arguments[0] = $value; show($n, p); p = $value; show($n, arguments[0]); })(1, 2);"),
    row("arguments-beyond", 4, "(function (p, q) { arguments[1] = $value; q = 3; show($n, q, arguments[1], arguments.length); })(1);"),
    row("arguments-define", 6, "(function (p, q) { show($n, Reflect.defineProperty(arguments, 0, $descriptor)); p = 5; show($n, p, arguments[0]); arguments[0] = 6; show($n, p); dump($n, arguments); })(1, 2);"),
    row("arguments-define-twice", 5, "(function (p) { show($n, Reflect.defineProperty(arguments, 0, $descriptor), Reflect.defineProperty(arguments, 0, $descriptor)); p = 5; dump($n, arguments); show($n, p); })(1);"),
    row("arguments-read-only", 4, "(function (p) { Object.defineProperty(arguments, 0, {writable: false}); p = 2; show($n, arguments[0], Reflect.set(arguments, 0, 3)); Object.defineProperty(arguments, 0, {value: 4}); show($n, p, arguments[0]); })(1);"),
    row("arguments-accessor", 3, r#"(function (p) { Object.defineProperty(arguments, 0, {get() { show("get #", this === arguments); return 7; }, set(v) { show("set #", v); }}); arguments[0] = 8; p = 9; show($n, p, arguments[0]); })(1);"#),
    row("arguments-delete", 4, "(function (p, q) { show($n, delete arguments[0]); p = 3; show($n, arguments[0]); arguments[0] = $value; show($n, p); dump($n, arguments); })(1, 2);"),
    row("arguments-delete-define", 3, "(function (p) { delete arguments[0]; Object.defineProperty(arguments, 0, $descriptor); p = 4; show($n, p); dump($n, arguments); })(1);"),
    row("arguments-freeze", 4, "(function (p, q) { Object.freeze(arguments); p = 2; show($n, arguments[0], Reflect.set(arguments, 0, 3), p); dump($n, arguments); })(1);"),
    row("arguments-seal", 2, "(function (p, q) { Object.seal(arguments); p = 2; show($n, arguments[0], Reflect.set(arguments, 0, 3), p); dump($n, arguments); })(1);"),
    row("arguments-set-receiver", 4, "(function (p) { show($n, Reflect.set(arguments, 0, $value, $object_a), p); show($n, Reflect.set($object_a, 0, $value, arguments), p); })(1);"),
    row("arguments-heir", 3, "(function (p) { const r = Object.create(arguments); r[0] = $value; show($n, p, arguments[0]); dump($n, r); })(1);"),
    row("arguments-proxy", 3, r#"(function (p) { const r = new Proxy(arguments, $handler); r[0] = $value; p = 3; show($n, p, r[0]); Object.defineProperty(r, 0, $descriptor); show($n, p); })(1);"#),
    row("arguments-get-receiver", 2, "(function (p) { p = 2; show($n, Reflect.get(arguments, 0, $any), Reflect.get(Object.create(arguments), 0)); descriptor($n, arguments, 0); })(1);"),
    row("arguments-prototype", 2, "(function () { Object.setPrototypeOf(arguments, $proto); chain($n, arguments); show($n, Object.prototype.toString.call(arguments)); })(1);"),
    row("arguments-dump", 6, "(function (p, q) { dump($n, arguments); })($value);"),
    row("arguments-length", 3, "(function (p) { arguments.length = $number; show($n, ...Array.prototype.slice.call(arguments)); show($n, delete arguments.length, arguments.length); })(1, 2);"),
    row("arguments-iterator", 2, r#"(function () { show($n, arguments[Symbol.iterator] === Array.prototype.values, ...arguments); arguments[Symbol.iterator] = $any; show($n, ...arguments); })(1, 2);"#),
    row("arguments-shared-name", 4, "(function (p, p) { arguments[0] = 3; p = 4; show($n, arguments[0], arguments[1]); })(1, 2);").sloppy(),
    row("arguments-callee", 6, "show($n, (function f() { return arguments.callee === f; })());"),
    row("arguments-methods", 2, "(function (p, q) { show($n, Array.prototype.shift.call(arguments), p, q); dump($n, arguments); })(1, 2, 3);"),
    row("arguments-reverse", 4, "(function (p, q) { Array.prototype.reverse.call(arguments); show($n, p, q); })(1, 2);"),
    row("arguments-assign", 2, "(function (p) { Object.assign(arguments, {0: $value}); show($n, p); show($n, ...Object.entries(arguments).flat()); })(1);"),
    row("arguments-keys", 4, "(function (p) { arguments.a = 1; arguments[5] = 2; show($n, ...Reflect.ownKeys(arguments)); })(1, 2);"),
    row("arguments-parameter-kinds", 1, r#"show($n, (function (p, ...r) { p = 2; return arguments[0]; })(1), (function (p, q = 1) { arguments[0] = 2; return p; })(1), ((...r) => r.length)(1, 2));"#),
    row("arguments-variable", 1, "show($n, (function () { var arguments; return typeof arguments; })(1), (function (arguments) { return arguments; })(1));").sloppy(),
    row("arguments-closure", 2, "(function (p) { const f = () => p, g = () => arguments[0]; arguments[0] = $value; show($n, f()); p = 3; show($n, g()); })(1);"),
    row("arguments-in-chain", 3, r#"(function (p, q) { const r = Object.setPrototypeOf([, , 5], arguments); r[0] = $value; show($n, r[1], 1 in r, p); p = 3; show($n, r[0], Reflect.get(r, 0, $any)); dump($n, r); })(1, 2);"#),
    row("arguments-seal-twice", 2, r#"(function (p, q) { Object.seal(arguments); Object.freeze(arguments); p = 5; q = 6; show($n, ...arguments, Object.isFrozen(arguments)); dump($n, arguments); })(1, 2);"#),
    row("arguments-define-accessor-then-data", 2, r#"(function (p) { Object.defineProperty(arguments, 0, {get: () => 5, configurable: true}); show($n, arguments[0], p); Object.defineProperty(arguments, 0, {value: 6, writable: true}); p = 7; show($n, arguments[0], p); })(1);"#),
    row("arguments-set-value-undefined", 2, r#"(function (p) { show($n, Reflect.defineProperty(arguments, "0", {writable: $boolean, enumerable: $boolean}), Reflect.defineProperty(arguments, "0", {value: undefined})); p = 2; dump($n, arguments); })(1);"#),
    row("arguments-many", 3, r#"show($n, ...(function (p, q) { p = 9; arguments[1] = $primitive; show("mapped #", p, q, arguments.length); return arguments; })(1, 2, 3, $value, 5));"#),
    row("arguments-write-then-define", 4, r#"(function (p, q) { p = $value; show($n, Reflect.defineProperty(arguments, "0", $descriptor)); q = 3; Object.freeze(arguments); p = 4; show($n, p, q); dump($n, arguments); })(1, 2);"#),
];
