//! Statements around prototypes: completion by try and finally, loops with labels, switch, closures over what changes.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row(
        "finally-returns",
        3,
        r#"show($n, (function () { try { return $object.$key; } finally { return (show("finally #"), $value); } })());"#,
    ),
    row("finally-throws", 2, r#"try { throw $thrown; } finally { show("finally #"); $object.$key = $value; }"#),
    row(
        "catch-value",
        3,
        r#"try { $object.$key($value); } catch (q) { caught($n, q); show($n, q instanceof TypeError); }"#,
    ),
    row("catch-scope", 2, r#"var q = 1; try { throw $value; } catch (q) { q = $object; show($n, q); } show($n, q);"#),
    row(
        "labelled",
        2,
        r#"outer: for (let i = 0; i < 2; i++) { for (const q of $iterable) { show("inner #", i, q); if ($boolean) continue outer; break outer; } }"#,
    ),
    row(
        "switch",
        3,
        r#"switch ($any) { case (show("case #"), $any): show($n, 1); case $primitive: show($n, 2); break; default: show($n, 3); }"#,
    ),
    row(
        "while",
        2,
        r#"let q = $object; for (let i = 0; q !== null && i < 5; i++) { show("link #", q); q = Object.getPrototypeOf(q); }"#,
    ),
    row(
        "do-while",
        2,
        r#"let i = 0; do { i++; if (i === 2) continue; show("turn #", i, $object.$key); } while (i < 3);"#,
    ),
    row("conditional", 2, r#"show($n, $object.$key ? (show("then #"), $value) : (show("else #"), $value));"#),
    row("logical", 2, r#"show($n, $any && (show("and #"), $value), $any || (show("or #"), $value));"#),
    row(
        "closure-loop",
        2,
        r#"const q = {}; for (let i = 0; i < 3; i++) Object.defineProperty(q, i, {get: () => (show("get #", i), i), enumerable: true}); show($n, ...Object.values(q));"#,
    ),
    row("getter-loop", 1, r#"for (let i = 0, q = $object; i < 2; i++) show("turn #", q.$key, i in q);"#),
    row("comma", 1, r#"show($n, (show("left #"), $object.$key, show("right #"), $value));"#),
    row(
        "temporal-dead-zone",
        2,
        r#"{ const f = () => q; try { show($n, f()); } catch (e) { caught($n, e); } let q = $value; show($n, f()); }"#,
    ),
    row(
        "const-assignment",
        2,
        r#"{ const q = $value; try { q = (show("value #"), 1); } catch (e) { caught($n, e); } show($n, q); }"#,
    ),
    row("var-hoisting", 1, r#"show($n, typeof hoisted); var hoisted = $value; show($n, hoisted);"#),
    row("void-typeof", 1, r#"show($n, void $object.$key, typeof $object.$key, typeof unknown);"#),
    row("delete-non-reference", 1, r#"show($n, delete (show("value #"), 1), delete $object[$key]);"#),
    row(
        "return-from-for-of",
        2,
        r#"show($n, (function () { for (const q of $iterable) { try { return q; } finally { show("finally #", q); } } })());"#,
    ),
    row(
        "break-through-finally",
        2,
        r#"one: { try { break one; } finally { show("finally #", $object.$key); } show($n, 1); }"#,
    ),
    row(
        "global-property",
        2,
        r#"Object.defineProperty(globalThis, "shared", {get() { show("get #", this === globalThis); return $value; }, set(v) { show("set #", v); }, configurable: true}); shared = $value; show($n, typeof shared, shared); show($n, delete globalThis.shared); shared = 1;"#,
    ),
    row(
        "global-inherited",
        2,
        r#"Object.defineProperty(Object.prototype, "shared", {value: 1, writable: $boolean, configurable: true}); show($n, typeof shared, shared); shared = 2; show($n, shared, Object.hasOwn(globalThis, "shared"));"#,
    ),
    row(
        "global-absent",
        2,
        r#"show($n, typeof absent); const q = () => { absent = (delete globalThis.absent, 1); }; globalThis.absent = 2; q(); show($n, typeof absent);"#,
    ),
    row(
        "chained-assignment",
        2,
        r#"$object_a.$key_k = $object.$key = $value; ($object_a).$key_k ??= (show("value #"), 1); descriptor($n, $object_a, $key_k);"#,
    ).needs(Features::SHORT_CIRCUITS),
    row(
        "optional-chain",
        2,
        r#"show($n, $any?.$key, $object?.[$key]?.$key, $object.$key?.($value)); show($n, delete $object?.$key);"#,
    ).needs(Features::SHORT_CIRCUITS),
    row(
        "optional-call-this",
        1,
        r#"const q = {m() { return this === q; }, n: null}; show($n, q.m?.(), (q?.m)(), q?.n?.(show("never #")), q.n?.a.b.c);"#,
    ).needs(Features::SHORT_CIRCUITS),
    row(
        "logical-assignment",
        2,
        r#"const q = Object.freeze({a: $primitive}); q.a ||= 1; q.a &&= 2; q.a ??= 3; q.b ??= (show("value #"), 4);"#,
    ).needs(Features::SHORT_CIRCUITS),
    row(
        "tagged-template",
        1,
        r#"const q = {t(s, ...r) { show("tag #", this === q, ...r); dump($n, s.raw); return s; }}; show($n, Object.isFrozen(q.t`a${$any}b`), q.t`` === q.t``);"#,
    ),
    row(
        "block-function",
        1,
        r#"show($n, (function () { { function f() { return 1; } } return typeof f; })()); switch (1) { case 1: function chosen() {} } chain($n, (function () { if (true) { function h() {} return h; } })());"#,
    ),
    row(
        "global-unscopables",
        1,
        r#"globalThis.visible = $value; globalThis[Symbol.unscopables] = {visible: true}; show($n, visible); delete globalThis[Symbol.unscopables]; delete globalThis.visible;"#,
    ),
];
