//! Destructuring: patterns that read through the chain, with defaults, computed keys and rest.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("destructuring", 3, r#"const {$key: q, [$key]: r = $value, ...t} = $keyed; show($n, q, r); dump($n, t);"#).needs(Features::DESTRUCTURING),
    row("destructuring-array", 4, "const [q, , r = $value, ...t] = $iterable; show($n, q, r); dump($n, t);").needs(Features::DESTRUCTURING),
    row("destructuring-assignment", 2, r#"({$key: $object_a.$key_k, $key: (show("target #"), $object).$key} = $object);"#).property().needs(Features::DESTRUCTURING),
    row("destructuring-rest", 3, r#"const {$key: q, ...r} = $keyed; dump($n, r);"#).needs(Features::DESTRUCTURING),
    row("destructuring-order", 3, r#"const {[(show("key #"), $coerced)]: q = (show("default #"), $value), [$coerced]: r} = (show("value #"), $keyed); show($n, q, r);"#).needs(Features::DESTRUCTURING),
    row("destructuring-primitive", 2, r#"const {length: q, $key: r, __proto__: t} = $primitive; show($n, q, r, t);"#).needs(Features::DESTRUCTURING),
    row("destructuring-parameter", 2, r#"show($n, (({$key: p = $value, ...q}) => [p, q].length)($keyed));"#).needs(Features::DESTRUCTURING),
    row("destructuring-nested", 2, r#"const {a: {$key: q} = {}, b: [r] = [$value]} = $keyed; show($n, q, r);"#).needs(Features::DESTRUCTURING),
    row("destructuring-names", 2, r#"const {q = function () {}, r = class {}, t = () => 1} = {}; show($n, q.name, r.name, t.name);"#).needs(Features::DESTRUCTURING),
    row("destructuring-target", 2, r#"[$object_a.$key_k, $object.$key] = [$value, 2];"#).property().needs(Features::DESTRUCTURING),
    row("destructuring-target-order", 2, r#"const q = {}; ({a: (show("1 #"), q)[(show("2 #"), "b")] = (show("3 #"), 1)} = {get a() { show("get #"); }}); dump($n, q);"#).needs(Features::DESTRUCTURING),
    row("destructuring-iterator-close", 2, r#"const [q] = {[Symbol.iterator]: () => ({next: () => ({value: $value, done: $boolean}), return() { show("return #"); return {}; }})}; show($n, q);"#).needs(Features::DESTRUCTURING),
    row("destructuring-super", 1, r#"const q = {__proto__: $object, m() { ({a: super.$key} = {a: $value}); }}; q.m(); dump($n, q);"#).needs(Features::DESTRUCTURING),
    row("destructuring-for-of", 1, r#"for (const {$key: q, ...r} of [$keyed]) { show("item #", q); dump($n, r); }"#).needs(Features::DESTRUCTURING),
    row("destructuring-catch", 1, r#"try { throw $keyed; } catch ({$key: q, ...r}) { show($n, q); dump($n, r); }"#).needs(Features::DESTRUCTURING),
    row("destructuring-proxy", 3, r#"const {$key: q, ...r} = new Proxy($keyed, $handler); show($n, q); dump($n, r);"#).needs(Features::DESTRUCTURING),
    row("destructuring-rest-symbols", 3, r#"const {[$symbol_s]: q, $key: r, ...t} = {[$symbol_s]: 1, [Symbol("p")]: 2, $key: 3, a: 4}; show($n, q, r); dump($n, t);"#).needs(Features::DESTRUCTURING),
];
