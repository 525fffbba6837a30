//! Arrays: `length`, indices, species, and the methods of `Array.prototype` on arrays, array-likes and proxies.

use crate::row::{Row, row};
use crate::scope::Kind;

pub(super) const INLINE: &[Row] = &[
    row("inline-array-literal", 3, "[1, 2, 3]"),
    row("inline-array-values", 3, "[...$elements]"),
    row("inline-array-holes", 2, "[, $primitive, , 2]"),
    row("inline-array-proxy", 2, "new Proxy([1, 2], {$traps})"),
    row("inline-array-subclass", 2, "new (class extends Array { $members; })(1, 2)").risky(),
    row("inline-array-frozen", 1, "Object.freeze([1, 2])"),
    row("inline-array-closed", 1, r#"Object.preventExtensions([1, 2])"#),
    row("inline-array-sealed", 1, r#"Object.seal([1, $primitive])"#),
    row(
        "inline-array-setter-behind",
        1,
        r#"Object.setPrototypeOf([1, 2], {__proto__: Array.prototype, set 2(v) { show("set #", this.length, v); }})"#,
    ),
];

/// What the methods of arrays are called on.
pub(super) const LIKE: &[Row] = &[
    row("like-object", 3, "{length: 2, 0: 1, 1: 2}"),
    row("like-values", 3, "{0: $value, 2: $value, length: 3}"),
    row(
        "like-watched",
        4,
        r#"{get length() { show("length #"); return $number; }, get 0() { show("0 #"); return $value; }, set 0(v) { show("set 0 #", v); }, 1: 2}"#,
    ),
    row("like-length-coerced", 2, r#"{length: {valueOf() { show("valueOf #"); return 2; }}, 0: $value, 1: 1}"#),
    row("like-length-odd", 2, "{length: $primitive, 0: 1}"),
    row("like-proxy", 3, r#"new Proxy({length: 2, 0: 1}, {$traps})"#),
    row("like-heir", 2, "Object.create([1, 2, 3])"),
    row("like-text", 1, r#""ab""#),
    row("like-arguments", 2, "(function () { return arguments; })(1, $value)"),
    row("like-frozen", 1, "Object.freeze({length: 2, 0: 1, 1: 2})"),
    row("like-function", 1, "(p, q) => 1"),
    row("like-none", 1, "{}"),
];

/// What is iterated over, where it is no array of the scope.
pub(super) const ITERABLE: &[Row] = &[
    row("iterable-array", 3, "[1, 2]"),
    row("iterable-values", 3, "[...$elements]"),
    row("iterable-holes", 2, "[1, , $value]"),
    row("iterable-text", 1, r#""ab""#),
    row("iterable-arguments", 2, "(function () { return arguments; })(1, $value)"),
    row("iterable-keys", 2, "[1, 2].keys()"),
    row("iterable-entries", 1, "[$value].entries()"),
    row(
        "iterable-object",
        2,
        r#"{[Symbol.iterator]() { show("iterator #", this); return [1, $value][Symbol.iterator](); }}"#,
    ),
    row("iterable-getters", 1, r#"[1, {get a() { return 1; }}]"#),
    row(
        "iterable-array-with-iterator",
        2,
        r#"Object.assign([1], {[Symbol.iterator]() { show("iterator #"); return [$value].values(); }})"#,
    )
    .risky(),
    row(
        "iterable-watched-array",
        2,
        r#"Object.defineProperty([1, 2], 1, {get() { show("get #", this); return $value; }})"#,
    ),
    row("iterable-proxy", 2, r#"new Proxy([1, 2], {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }})"#),
    row("iterable-not", 1, "$object"),
];

pub(super) const MAKERS: &[Row] = &[
    row("array", 3, "var $new = [1, 2, 3];").makes(Kind::ARRAY).sure(),
    row("array-values", 6, "var $new = [...$elements];").makes(Kind::ARRAY),
    row("array-holes", 4, "var $new = [, $primitive, , $primitive];").makes(Kind::ARRAY).sure(),
    row("array-sized", 1, "var $new = new Array(3);").makes(Kind::ARRAY).sure(),
    row("array-accessor", 3, r#"var $new = Object.defineProperty([1, 2, 3], 1, {get() { show("get #", this); return $result; }, set(v) { show("set #", v); }, configurable: $boolean});"#).makes(Kind::ARRAY).sure(),
    row("array-fixed-element", 3, "var $new = Object.defineProperty([1, 2, 3], 1, {configurable: false});").makes(Kind::ARRAY).sure(),
    row("array-fixed-length", 3, r#"var $new = Object.defineProperty([1, 2], "length", {writable: false});"#).makes(Kind::ARRAY).sure(),
    row("array-closed", 2, "var $new = Object.preventExtensions([1, , 3]);").makes(Kind::ARRAY).sure(),
    row("array-frozen", 1, "var $new = Object.freeze([1, 2]);").makes(Kind::ARRAY).sure(),
    row("array-with-property", 2, "var $new = Object.assign([1, 2], {$key: $value});").makes(Kind::ARRAY).risky(),
    row("array-other-prototype", 3, "var $new = Object.setPrototypeOf([1, , 3], $proto);").makes(Kind::ARRAY),
    row("array-subclass-instance", 4, "var $new = new (class extends Array { $members; })(1, 2);").makes(Kind::ARRAY).risky(),
    row("array-constructor", 3, "var $new = Object.assign([1, 2, 3], {constructor: $any});").makes(Kind::ARRAY),
    row("array-species", 4, r#"var $new = Object.assign([1, 2, 3], {constructor: {get [Symbol.species]() { show("species #"); return $constructor; }}});"#).makes(Kind::ARRAY),
    row("array-like", 4, "var $new = {length: 2, 0: $value, 1: $primitive};").makes(Kind::ARRAY_LIKE).sure(),
    row("array-like-watched", 3, r#"var $new = {get length() { show("length #"); return 2; }, set length(v) { show("set length #", v); }, get 0() { show("0 #"); return $primitive; }, set 0(v) { show("set 0 #", v); }};"#).makes(Kind::ARRAY_LIKE).sure(),
    row("array-like-heir", 2, "var $new = Object.create([1, 2, 3], {length: $descriptor});").makes(Kind::ARRAY_LIKE).risky(),
    row("array-closed-full", 2, r#"var $new = Object.preventExtensions([1, 2, 3]);"#).makes(Kind::ARRAY).sure(),
    row("array-sealed", 2, r#"var $new = Object.seal([1, $primitive]);"#).makes(Kind::ARRAY).sure(),
];

pub(super) const ROWS: &[Row] = &[
    // length and indices
    row(
        "array-define-length",
        10,
        r#"show($n, Reflect.defineProperty($array_a, "length", {value: $number, writable: $boolean}));"#,
    )
    .whole(),
    row("array-define-length-descriptor", 6, r#"show($n, Reflect.defineProperty($array_a, "length", $descriptor));"#)
        .whole(),
    row("array-define-index", 10, "show($n, Reflect.defineProperty($array_a, $number, $descriptor));").whole(),
    row(
        "array-length-fixed-element",
        4,
        r#"const q = Object.defineProperty([1, 2, 3, 4], 1, {value: $value, configurable: false}); show($n, Reflect.set(q, "length", 0), q.length); q.length = 0;"#,
    ),
    row(
        "array-length-order",
        4,
        r#"const q = [1, 2, 3]; Object.defineProperty(q, "length", {get value() { show("value #"); return {valueOf() { show("valueOf #"); Object.defineProperty(q, "length", {writable: false}); return $number; }}; }}); dump($n, q);"#,
    ),
    row(
        "array-length-coerced-twice",
        3,
        r#"const q = [1, 2, 3]; q.length = {valueOf() { show("valueOf #"); return $number; }, toString() { show("toString #"); return "1"; }}; dump($n, q);"#,
    ),
    row("array-length-invalid", 4, r#"const q = [1, 2]; show($n, Reflect.set(q, "length", $primitive), q.length);"#),
    row(
        "array-length-fixed-then-index",
        3,
        r#"const q = Object.defineProperty([1, 2], "length", {writable: false}); show($n, Reflect.set(q, 2, 1), Reflect.set(q, 0, $value), Reflect.defineProperty(q, "5", $descriptor)); q[2] = 1;"#,
    ),
    row(
        "array-largest-index",
        2,
        r#"const q = []; q[4294967294] = 1; q[4294967295] = 2; show($n, q.length, ...Reflect.ownKeys(q)); q.push(3); show($n, q.length);"#,
    ),
    row(
        "array-largest-push",
        2,
        r#"const q = []; q.length = 4294967295; try { q.push($value, 2); } finally { show($n, q.length, ...Reflect.ownKeys(q)); }"#,
    ),
    row(
        "array-like-largest-push",
        2,
        "const q = {length: 9007199254740990}; show($n, Array.prototype.push.call(q, $value), ...Reflect.ownKeys(q)); Array.prototype.push.call(q, 1);",
    ),
    row(
        "array-index-through-chain",
        4,
        r#"const q = [1, , 3]; Object.setPrototypeOf(q, Object.create(Array.prototype, {1: $descriptor})); q[1] = $value; show($n, q[1]); dump($n, q);"#,
    ),
    row(
        "array-index-setter-on-prototype",
        2,
        r#"Object.defineProperty(Array.prototype, 1, {get() { show("get #"); return 9; }, set(v) { show("set #", v); }, configurable: true}); const q = [0, , 2]; q[1] = $value; q.push(1); dump($n, q); delete Array.prototype[1];"#,
    ),
    row("array-negative-index", 2, "const q = [1]; q[-1] = 1; q[\"01\"] = 2; q[1.5] = 3; q[\"1\"] = 4; dump($n, q);"),
    row("array-is-array", 6, "show($n, Array.isArray($any), Array.isArray(new Proxy($array, {})));"),
    // Adding and removing
    row("push", 12, "show($n, $array_a.push(...$values));").whole(),
    row("pop", 9, "show($n, $array_a.pop());").whole(),
    row("shift", 9, "show($n, $array_a.shift());").whole(),
    row("unshift", 9, "show($n, $array_a.unshift(...$values));").whole(),
    row("splice", 9, "dump($n, $array_a.splice($number, $number, ...$values));").whole(),
    row("push-like", 8, "const q = $like; show($n, Array.prototype.push.call(q, ...$elements)); dump($n, q);"),
    row("pop-like", 9, "const q = $like; show($n, Array.prototype.pop.call(q)); dump($n, q);"),
    row("shift-like", 9, "const q = $like; show($n, Array.prototype.shift.call(q)); dump($n, q);"),
    row("unshift-like", 4, "const q = $like; show($n, Array.prototype.unshift.call(q, $value)); dump($n, q);"),
    row(
        "splice-like",
        6,
        "const q = $like; dump($n, Array.prototype.splice.call(q, $number, $number, $value)); dump($n, q);",
    ),
    row("reverse", 4, "const q = $like; show($n, Array.prototype.reverse.call(q) === q); dump($n, q);"),
    row("fill", 4, "const q = $like; dump($n, Array.prototype.fill.call(q, $value, $number));"),
    row("copy-within", 4, "const q = $like; dump($n, Array.prototype.copyWithin.call(q, $number, $number));"),
    row("sort", 2, "dump($n, [3, 1, , 2, undefined].sort()); dump($n, [\"b\", \"a\"].sort());"),
    // Species
    row("concat", 9, "dump($n, $array.concat($array, $value));"),
    row(
        "concat-spreadable",
        4,
        r#"dump($n, [].concat({length: 2, 0: $value, get [Symbol.isConcatSpreadable]() { show("spreadable #"); return $primitive; }}, $like));"#,
    ),
    row("slice", 9, "dump($n, $array.slice($number, $number));"),
    row("slice-like", 6, "dump($n, Array.prototype.slice.call($like, $number));"),
    row(
        "map-species",
        4,
        r#"dump($n, $array.map(function (v, i) { "use strict"; show("map #", this, v, i); return $value; }, $any));"#,
    ),
    row("filter-species", 6, r#"dump($n, $array.filter((v, i) => (show("filter #", v, i), $boolean)));"#),
    row("flat", 6, "dump($n, [1, [2, [$value]], , 3].flat($number));"),
    row("flat-map", 3, r#"dump($n, $array.flatMap(v => [v, 1]));"#),
    row(
        "species-constructor",
        5,
        r#"const q = Object.assign([1, 2, 3], {constructor: {get [Symbol.species]() { show("species #"); return $any; }}}); dump($n, q.slice(1));"#,
    ),
    row(
        "species-function",
        4,
        r#"const q = [1, 2, 3]; q.constructor = {[Symbol.species]: function (p) { "use strict"; show("species #", new.target === undefined, p); return $keyed; }}; dump($n, q.map(v => v));"#,
    ),
    row("species-array-constructor", 9, "const q = [1, 2]; q.constructor = $any; dump($n, q.concat(3));"),
    row(
        "species-not-for-likes",
        2,
        r#"const q = {length: 1, 0: 1, get constructor() { show("constructor #"); return $any; }}; dump($n, Array.prototype.slice.call(q));"#,
    ),
    row(
        "species-proxy",
        4,
        r#"dump($n, new Proxy([1, 2], {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }, has(t, k) { show("has #", k); return k in t; }, getOwnPropertyDescriptor(t, k) { show("own #", k); return Reflect.getOwnPropertyDescriptor(t, k); }}).concat([3]));"#,
    ),
    row(
        "species-subclass",
        3,
        r#"dump($n, new (class extends Array { constructor(...r) { show("construct #", ...r); super(...r); } })(1, 2, 3).filter(v => v > 1));"#,
    ),
    row(
        "species-getter-on-array",
        4,
        r#"show($n, Object.getOwnPropertyDescriptor(Array, Symbol.species).get.call($any));"#,
    ),
    row(
        "species-fixed-target",
        3,
        r#"const q = [1, 2, 3]; q.constructor = {[Symbol.species]: function () { return Object.defineProperty([], 0, {value: 0, writable: $boolean, configurable: $boolean}); }}; dump($n, q.slice());"#,
    ),
    // Visiting
    row(
        "for-each",
        3,
        r#"Array.prototype.forEach.call($like, function (v, i, q) { show("each #", this, v, i, typeof q); }, $any);"#,
    ),
    row(
        "for-each-deletes",
        3,
        r#"const q = [1, 2, 3]; q.forEach((v, i) => { show("each #", v, i); delete q[$number]; q.length = $number; });"#,
    ),
    row(
        "some-every",
        2,
        r#"show($n, Array.prototype.some.call($like, v => (show("some #", v), $primitive)), Array.prototype.every.call($like, v => (show("every #", v), $primitive)));"#,
    ),
    row(
        "find",
        2,
        r#"show($n, Array.prototype.find.call($like, (v, i) => (show("find #", v, i), $boolean)), Array.prototype.findLastIndex.call($like, (v, i) => (show("findLast #", v, i), $boolean)));"#,
    ),
    row(
        "reduce",
        2,
        r#"show($n, Array.prototype.reduce.call($like, (p, v, i) => (show("reduce #", p, v, i), v), $value), Array.prototype.reduceRight.call($like, (p, v, i) => (show("reduceRight #", v, i), p), 1));"#,
    ),
    row("reduce-empty", 3, "show($n, Array.prototype.reduce.call($like, (p, v) => v));"),
    row(
        "index-of",
        3,
        "show($n, Array.prototype.indexOf.call($like, $value), Array.prototype.lastIndexOf.call($like, $value), Array.prototype.includes.call($like, undefined));",
    ),
    row(
        "index-of-proxy",
        3,
        r#"show($n, Array.prototype.indexOf.call(new Proxy($array, {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }, has(t, k) { show("has #", k); return k in t; }}), $value, $number));"#,
    ),
    row("join", 4, r#"show($n, Array.prototype.join.call({length: $number, 0: $coerced, 1: null}, $coerced));"#),
    row(
        "to-string-without-join",
        2,
        r#"const q = [1, 2]; q.join = $any; show($n, Array.prototype.toString.call({join: () => $primitive}), Array.prototype.toString.call({}));"#,
    ),
    row("at-with", 4, "show($n, Array.prototype.at.call($like, $number)); dump($n, [1, 2, 3].with($number, $value));"),
    row("copies", 4, "dump($n, $array.toReversed()); dump($n, $array.toSpliced($number, 1, $value));"),
    // Making
    row("array-of", 9, "dump($n, Array.of.call($constructor, ...$values));"),
    row("array-from-constructor", 12, "dump($n, Array.from.call($constructor, $like));"),
    row("array-from-iterable-constructor", 6, "dump($n, Array.from.call($constructor, $iterable));"),
    row("array-call", 6, "dump($n, Array($number)); dump($n, new Array($primitive, $value));"),
    row(
        "array-literal-define",
        1,
        r#"Object.defineProperty(Array.prototype, 0, {set(v) { show("set #", v); }, configurable: true}); dump($n, [1, ...[2]]); dump($n, Array.of(3)); delete Array.prototype[0];"#,
    ),
    row(
        "array-iterators",
        4,
        r#"const q = $array[Symbol.iterator](); chain($n, q); dump($n, q.next()); q.next(); dump($n, q.next());"#,
    ),
    row("array-unscopables", 3, "chain($n, Array.prototype[Symbol.unscopables]);"),
    row(
        "map-too-long",
        3,
        r#"show($n, Array.prototype.map.call({get length() { show("length #"); return 4294967296; }}, $function));"#,
    ),
    row("copies-too-long", 2, "show($n, Array.prototype.toReversed.call({length: 4294967296}));"),
    row("with-too-long", 1, "show($n, Array.prototype.with.call({length: 4294967296}, 0, $value));"),
    row(
        "array-closed-grows",
        4,
        r#"const q = Object[$boolean ? "seal" : "preventExtensions"]([1, $value]); try { show($n, q.push($value)); } finally { dump($n, q); show($n, Reflect.set(q, 2, 1), Reflect.set(q, "length", $number)); dump($n, q); }"#,
    ),
    row(
        "array-length-partly",
        4,
        r#"const q = Object.defineProperty([1, 2, 3, 4], $number, {configurable: false}); show($n, Reflect.defineProperty(q, "length", {value: 0, writable: $boolean})); descriptor($n, q, "length"); show($n, ...Reflect.ownKeys(q));"#,
    ),
    row(
        "flat-nested",
        3,
        r#"dump($n, [$array, new Proxy([1, [2]], $handler), {length: 1, 0: 3}, [[$value]]].flat($number));"#,
    ),
    row(
        "find-in-heir",
        3,
        r#"const q = Object.create($like, {length: {value: 3}}); show($n, Array.prototype.lastIndexOf.call(q, $value), Array.prototype.indexOf.call(q, 1), Array.prototype.includes.call(q, 2), Array.prototype.at.call(q, -1));"#,
    ),
    row(
        "array-length-fixed-with-element",
        4,
        r#"const q = Object.defineProperty([1, 2, 3, 4], $boolean ? 1 : 2, {configurable: false}); show($n, Reflect.defineProperty(q, "length", {value: $number & 3, writable: $boolean})); dump($n, q);"#,
    ),
    row(
        "fixed-element-moved",
        5,
        r#"const q = $boolean ? [1, , 3, 4] : {length: 4, 0: 1, 2: 3, 3: 4}; Object.defineProperty(q, $number & 3, {value: $value, configurable: false, writable: true}); try { show($n, typeof Array.prototype[$boolean ? "shift" : $boolean ? "reverse" : $boolean ? "pop" : "copyWithin"].call(q, 0, 1)); } finally { dump($n, q); }"#,
    ),
];
