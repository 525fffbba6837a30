//! What reads the chain: property access, `in`, `instanceof`, `isPrototypeOf`, iteration, spread.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    // Properties
    row("get-member", 18, "show($n, $object.$key, $object[$key]);"),
    row("get-two-keys", 9, "show($n, $object_o.$key, $object_o.$key, $object_o.$key);"),
    row("get-primitive", 9, "show($n, ($primitive).$key, ($primitive)[$key]);"),
    row("get-heir", 12, "const q = Object.create($object); show($n, q.$key, q[$key]);"),
    row("get-method", 9, "show($n, $object.$key($value));"),
    row("get-typeof", 3, "show($n, typeof $any, typeof $object.$key);"),
    row("get-deep", 6, "show($n, Object.create(Object.create(Object.create($object))).$key);"),
    row("in", 15, "show($n, $key in $object);"),
    row("in-heir", 6, "show($n, $key in Object.create($object));"),
    row("in-primitive", 3, "show($n, $key in $primitive);"),
    row("has-own-property", 9, "show($n, Object.prototype.hasOwnProperty.call($any, $key));"),
    row(
        "has-own-and-in",
        2,
        "show($n, $key_k in $object_a, Object.hasOwn($object_a, $key_k), Object.prototype.propertyIsEnumerable.call($object_a, $key_k));",
    ),
    row("optional", 6, "show($n, $any?.$key, $any ?? 1);").needs(Features::SHORT_CIRCUITS),
    row(
        "logical-assignment",
        2,
        "show($n, $object_a.$key_k ??= $value, $object_a.$key ||= $value, $object_a.$key &&= $value);",
    )
    .needs(Features::SHORT_CIRCUITS),
    // instanceof
    row("instanceof", 21, "show($n, $object instanceof $constructor);"),
    row("instanceof-primitive", 3, "show($n, $primitive instanceof $constructor);"),
    row("instanceof-not-callable", 6, "show($n, $any instanceof $object);"),
    row("instanceof-bound", 12, "show($n, $object instanceof $constructor.bind($any));"),
    row(
        "instanceof-bound-watched",
        3,
        r#"const q = Object.defineProperty(function () {}, Symbol.hasInstance, {value(v) { show("hasInstance #", this, v); return $any; }}); show($n, $any instanceof q, $any instanceof q.bind());"#,
    ),
    row(
        "instanceof-proxy",
        4,
        r#"show($n, $object instanceof new Proxy($constructor, {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }}));"#,
    ),
    row(
        "instanceof-value-proxy",
        4,
        r#"show($n, new Proxy($keyed, {getPrototypeOf(t) { show("getPrototypeOf #"); return Reflect.getPrototypeOf(t); }}) instanceof $constructor);"#,
    ),
    row(
        "instanceof-has-instance",
        8,
        r#"show($n, $any instanceof {[Symbol.hasInstance](v) { show("hasInstance #", this, v); return $any; }});"#,
    ),
    row(
        "instanceof-has-instance-getter",
        4,
        r#"show($n, $any instanceof {get [Symbol.hasInstance]() { show("get hasInstance #"); return $any; }});"#,
    ),
    row(
        "instanceof-has-instance-class",
        2,
        r#"class q { static [Symbol.hasInstance](v) { show("hasInstance #", v); return $primitive; } } show($n, $any instanceof q, $any instanceof (class extends q {}));"#,
    ),
    row("instanceof-prototype", 8, "$constructor_a.prototype = $any; show($n, $object instanceof $constructor_a);"),
    row(
        "instanceof-prototype-getter",
        3,
        r#"show($n, $any instanceof Object.defineProperty(() => {}, "prototype", {get() { show("prototype #", this); return $any; }}));"#,
    ),
    row("instanceof-arrow", 2, "show($n, $primitive instanceof (() => {})); show($n, $object instanceof (() => {}));"),
    row("instanceof-order", 4, r#"show($n, (show("left #"), $any) instanceof (show("right #"), $constructor));"#),
    row("has-instance-call", 9, "show($n, Function.prototype[Symbol.hasInstance].call($any, $any));"),
    row(
        "has-instance-proxy",
        4,
        "show($n, Function.prototype[Symbol.hasInstance].call(new Proxy($constructor, $handler), $object));",
    ),
    row(
        "has-instance-write",
        4,
        "$function_a[Symbol.hasInstance] = $value; descriptor($n, $function_a, Symbol.hasInstance);",
    ),
    row(
        "has-instance-define",
        2,
        "Object.defineProperty($function_a, Symbol.hasInstance, $descriptor); show($n, $object instanceof $function_a);",
    ),
    // isPrototypeOf
    row("is-prototype-of", 12, "show($n, Object.prototype.isPrototypeOf.call($object, $object));"),
    row("is-prototype-of-any", 6, "show($n, Object.prototype.isPrototypeOf.call($any, $any));"),
    row("is-prototype-of-method", 6, "show($n, $constructor.prototype.isPrototypeOf($object));"),
    row(
        "is-prototype-of-proxy",
        3,
        r#"show($n, Object.prototype.isPrototypeOf.call($object, new Proxy($keyed, {getPrototypeOf(t) { show("getPrototypeOf #"); return $proto; }})));"#,
    ),
    row(
        "is-prototype-of-undefined",
        1,
        "show($n, Object.prototype.isPrototypeOf.call(undefined, $primitive)); show($n, Object.prototype.isPrototypeOf.call(null, $object));",
    ),
    row("chain", 9, "chain($n, $any);"),
    row("prototype-compare", 4, "show($n, Object.getPrototypeOf($object) === Reflect.getPrototypeOf($object));"),
    // Iteration and spread
    row("for-of", 9, r#"for (const q of $iterable) show("item #", q);"#),
    row("for-of-break", 6, r#"for (const q of $iterable) { show("item #", q); break; }"#),
    row("spread-array", 9, "dump($n, [...$iterable, ...$iterable]);"),
    row("spread-of-object", 3, "show($n, [...$object]);"),
    row("array-from", 9, "dump($n, Array.from($like));"),
    row(
        "array-from-iterable",
        2,
        r#"dump($n, Array.from($iterable, function (v, i) { "use strict"; show("map #", this, v, i); return $value; }, $any));"#,
    ),
    row("spread-string", 3, r#"dump($n, [..."a\ud83d\ude00\ud800"]);"#),
    row(
        "iterator-watched",
        3,
        r#"for (const q of {get [Symbol.iterator]() { show("iterator #"); return function () { show("open #", this === undefined); let i = 0; return {get next() { show("next #"); return () => ({get done() { show("done #"); return i++ > 1; }, get value() { show("value #"); return i; }}); }, return() { show("return #"); return $any; }}; }; }}) { show("item #", q); if ($boolean) break; }"#,
    ),
    row(
        "iterator-throws",
        2,
        r#"for (const q of {[Symbol.iterator]: () => ({next: () => ({done: false, value: 1}), return() { show("return #"); return $any; }})}) throw $thrown;"#,
    ),
    row("for-of-var", 3, r#"for (var q of $iterable) show("item #", q); show($n, q);"#),
    row("for-of-target", 4, "for ($object_a.$key_k of $iterable) show(\"item #\", $object_a.$key_k);").property(),
    row(
        "instanceof-primitive-tested",
        2,
        r#"Object.defineProperty(Number.prototype, Symbol.hasInstance, {value(v) { show("hasInstance #", v); return true; }, configurable: true}); show($n, $object instanceof 1);"#,
    ),
    row("in-nothing", 2, r#"show($n, $coerced in $primitive);"#),
    row(
        "instance-behind-proxy",
        4,
        r#"const q = {}, r = Object.create(Object.create(new Proxy(Object.create(q), {$traps}))); function f() {} f.prototype = q; show($n, q.isPrototypeOf(r), r instanceof f, Object.create(r) instanceof f);"#,
    ),
];
