//! Built-in prototypes that a program changes: getters, setters, read-only values, proxies in the chain of everything.
//!
//! Nothing is put back: what the program does afterwards has to live with it.

use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    // Properties of Object.prototype
    row("pollute-data", 12, "Object.prototype.$key = $value;"),
    row(
        "pollute-getter",
        5,
        r#"Object.defineProperty(Object.prototype, $key, {get() { show("get #", typeof this); return $value; }, configurable: true});"#,
    ),
    row(
        "pollute-strict-getter",
        4,
        r#"Object.defineProperty(Object.prototype, $key, {get: function () { "use strict"; show("get #", this); return $primitive; }, set: function (v) { "use strict"; show("set #", this, v); }, configurable: true});"#,
    ),
    row(
        "pollute-setter",
        4,
        r#"Object.defineProperty(Object.prototype, $key, {set(v) { show("set #", typeof this, v); }, configurable: true});"#,
    ),
    row("pollute-read-only", 8, "Object.defineProperty(Object.prototype, $key, {value: $value, configurable: true});"),
    row(
        "pollute-index",
        2,
        r#"Object.defineProperty(Object.prototype, $number, {get() { show("get #", typeof this); return 1; }, set(v) { show("set #", typeof this, v); }, configurable: true});"#,
    ),
    row(
        "pollute-descriptor-get",
        2,
        r#"Object.prototype.get = $function; const q = {}; try { Object.defineProperty(q, "a", $descriptor); } finally { delete Object.prototype.get; dump($n, q); }"#,
    ),
    row(
        "pollute-descriptor-fields",
        3,
        r#"Object.prototype.enumerable = true; Object.prototype.writable = $boolean; const q = Object.defineProperty({}, "a", {value: 1}); delete Object.prototype.enumerable; delete Object.prototype.writable; dump($n, q);"#,
    ),
    row(
        "pollute-handler",
        3,
        r#"Object.prototype.$key_h = $value; Object.prototype.has = function (t, k) { show("has #", k); return Reflect.has(t, k); }; show($n, $key in new Proxy($keyed, {})); delete Object.prototype.has;"#,
    ),
    row(
        "pollute-to-primitive",
        2,
        r#"Object.prototype[Symbol.toPrimitive] = function (h) { show("toPrimitive #", this, h); return $primitive; }; show($n, $plain + 1, `${$plain}`); delete Object.prototype[Symbol.toPrimitive];"#,
    ),
    row(
        "pollute-value-of",
        2,
        r#"Object.prototype.valueOf = function () { show("valueOf #", typeof this); return $primitive; };"#,
    ),
    row("pollute-constructor", 4, "Object.prototype.constructor = $value; show($n, ({}).constructor, [].constructor);"),
    row(
        "pollute-iterator",
        1,
        r#"Object.prototype[Symbol.iterator] = function () { show("iterator #", this); return [1, 2].values(); }; show($n, ...{}, ...(() => 1)); delete Object.prototype[Symbol.iterator];"#,
    ),
    row("pollute-freeze", 3, "Object.freeze(Object.prototype); $object_a.toString = $value;"),
    row(
        "pollute-close",
        1,
        "Object.preventExtensions(Object.prototype); show($n, Reflect.set(Object.prototype, \"w\", 1), Reflect.setPrototypeOf(Object.prototype, null));",
    ),
    row(
        "pollute-immutable",
        2,
        "show($n, Reflect.setPrototypeOf(Object.prototype, $object)); Object.setPrototypeOf(Object.prototype, $object);",
    ),
    // Array.prototype
    row(
        "pollute-array-index",
        3,
        r#"Object.defineProperty(Array.prototype, $number, {get() { show("get #", this.length); return $value; }, set(v) { show("set #", v); }, configurable: true}); const q = [, , 1]; show($n, q[0], q[1], 0 in q); q[1] = 2; q.push(1); q.unshift(0);"#,
    ),
    row(
        "pollute-array-constructor",
        3,
        r#"Object.defineProperty(Array.prototype, "constructor", {get() { show("constructor #"); return $any; }, configurable: true}); dump($n, [1, 2].slice(1));"#,
    ),
    row(
        "pollute-array-species",
        2,
        r#"Object.defineProperty(Array, Symbol.species, {get() { show("species #", this === Array); return $any; }, configurable: true}); dump($n, [1, 2].map(v => v));"#,
    ),
    row(
        "pollute-array-iterator",
        2,
        r#"const q = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { show("iterator #", this.length); return q.call(this); }; show($n, ...[1, 2], Math.max(...[1]));"#,
    ),
    row(
        "pollute-array-iterator-next",
        1,
        r#"const q = Object.getPrototypeOf([].values()), r = q.next; q.next = function () { show("next #"); return r.call(this); }; show($n, ...[1]); for (const t of [1]) show("item #", t); q.next = r;"#,
    ),
    row(
        "pollute-array-prototype",
        3,
        "Object.setPrototypeOf(Array.prototype, {__proto__: $parent, $key: $value}); show($n, [].$key, Array.isArray([]));",
    ),
    row(
        "pollute-array-null",
        2,
        "Object.setPrototypeOf(Array.prototype, null); show($n, [1].$key, [1].hasOwnProperty);",
    ),
    row(
        "pollute-array-length",
        2,
        "Array.prototype.length = $number; show($n, Array.prototype.length); Array.prototype[1] = 1; dump($n, [1, , 3]); Array.prototype.length = 0;",
    ),
    row(
        "pollute-concat-spreadable",
        2,
        r#"Object.defineProperty(Array.prototype, Symbol.isConcatSpreadable, {get() { show("spreadable #"); return $primitive; }, configurable: true}); dump($n, [1].concat([2]));"#,
    ),
    // Function.prototype
    row("pollute-function-data", 6, "Function.prototype.$key = $value; show($n, $function.$key, $class.$key);"),
    row(
        "pollute-function-getter",
        3,
        r#"Object.defineProperty(Function.prototype, $key, {get() { show("get #", this); return $primitive; }, configurable: true}); show($n, $function.$key);"#,
    ),
    row(
        "pollute-function-prototype",
        4,
        "Function.prototype.prototype = $any; chain($n, Reflect.construct($constructor, [], $constructor.bind())); show($n, $object instanceof (() => {}));",
    ),
    row(
        "pollute-function-has-instance",
        1,
        "show($n, Reflect.set(Function.prototype, Symbol.hasInstance, 1), Reflect.defineProperty(Function.prototype, Symbol.hasInstance, $descriptor));",
    ),
    row(
        "pollute-function-chain",
        3,
        "Object.setPrototypeOf(Function.prototype, {__proto__: Object.prototype, $key: $value}); show($n, $function.$key, (() => {}).$key);",
    ),
    row(
        "pollute-function-proxy",
        2,
        r#"Object.setPrototypeOf(Function.prototype, new Proxy(Object.create(null), {get(t, k, r) { show("get #", k, typeof r); return $value; }, has(t, k) { show("has #", k); return $boolean; }})); show($n, $function.$key, $key in $function);"#,
    ),
    row(
        "pollute-function-name",
        2,
        "delete $function_a.name; Object.defineProperty(Function.prototype, \"name\", {value: $value, configurable: true}); show($n, $function_a.name, $function_a.bind().name);",
    ),
    // The prototypes of primitives
    row(
        "pollute-primitive-getter",
        5,
        r#"Object.defineProperty($constructor.prototype, $key_k, {get: function () { "use strict"; show("get #", this); return typeof this; }, set: function (v) { "use strict"; show("set #", this, v); }, configurable: true}); show($n, ($primitive).$key_k); ($primitive).$key_k = $value;"#,
    ),
    row(
        "pollute-number",
        4,
        r#"Object.defineProperty(Number.prototype, $key_k, {get: function () { "use strict"; show("strict #", this); return 1; }, set(v) { show("sloppy #", this, v); }, configurable: true}); show($n, (1).$key_k, Reflect.get(Number.prototype, $key_k, $any)); (1).$key_k = $value; show($n, (2).$key_k++);"#,
    ),
    row(
        "pollute-string-index",
        4,
        r#"String.prototype[5] = $value; show($n, "ab"[5], "ab"[1], new String("ab")[5], 5 in new String("a"));"#,
    ),
    row(
        "pollute-string-chain",
        3,
        r#"Object.setPrototypeOf(String.prototype, {__proto__: $parent, $key: $value}); show($n, "ab".$key, "ab".length);"#,
    ),
    row(
        "pollute-boolean-proxy",
        4,
        r#"Object.setPrototypeOf(Boolean.prototype, new Proxy({}, {get(t, k, r) { show("get #", k, r); return $value; }, set(t, k, v, r) { show("set #", k, v, r); return $boolean; }, has(t, k) { show("has #", k); return false; }})); show($n, true.zz); false.zz = 1;"#,
    ),
    row(
        "pollute-symbol",
        2,
        r#"Symbol.prototype.$key = $value; show($n, $symbol.$key, Reflect.get(Symbol.prototype, "description", $any));"#,
    ),
    row(
        "pollute-number-write",
        3,
        "Number.prototype.$key_k = $value; (1).$key_k = 2; Object.defineProperty(Number.prototype, $key_k, {writable: false}); (1).$key_k = 3;",
    ),
    row(
        "pollute-class-prototype",
        3,
        r#"Object.defineProperty($class_a.prototype, $key_k, $descriptor); const q = new $class_a; q.$key_k = $value; show($n, q.$key_k);"#,
    ),
    row(
        "pollute-error",
        2,
        r#"Object.defineProperty(Error.prototype, "message", {get() { show("message #"); return $primitive; }, configurable: true}); show($n, Object.hasOwn(new TypeError, "message"), Object.hasOwn(new TypeError("a"), "message"));"#,
    ),
    row("pollute-reflect", 2, "Reflect.$key = $value; Object.setPrototypeOf(Reflect, $proto); show($n, Reflect.$key);"),
    row(
        "pollute-global",
        2,
        "Object.defineProperty(Object.prototype, \"undeclared\", {get() { show(\"global #\", this === globalThis); return 1; }, set(v) { show(\"set global #\", v); }, configurable: true}); show($n, undeclared); undeclared = $value; show($n, typeof undeclared);",
    ),
    row(
        "pollute-array-reparent",
        2,
        r#"Object.setPrototypeOf(Array.prototype, {__proto__: Object.prototype, get 2() { show("get #"); return 1; }, set 2(v) { show("set #", v); }}); const q = [1, 2]; q.push($value); q[2] = 3; show($n, [0, , ,][2], [0, , ,].indexOf(1));"#,
    ),
    row(
        "pollute-array-push",
        2,
        r#"Object.defineProperty(Array.prototype, 2, {set(v) { show("set #", v); }, configurable: true}); const q = [1, 2]; q.push($value); q[2] = 1; delete Array.prototype[2];"#,
    ),
];
