//! Proxies: over every kind of target, with handlers that forward, lie, watch or are proxies themselves.

use crate::row::{Row, row};
use crate::scope::Kind;

pub(super) const INLINE: &[Row] = &[
    row("inline-proxy-transparent", 2, "new Proxy({a: 1}, {})"),
    row("inline-proxy", 6, "new Proxy($keyed, {$traps})"),
    row("inline-proxy-of-array", 1, "new Proxy([1, 2], {$traps})"),
    row("inline-proxy-of-proxy", 1, "new Proxy(new Proxy($keyed, {$traps}), {$traps})"),
];

pub(super) const HANDLERS: &[Row] = &[
    row("handler-empty", 1, "{}"),
    row("handler-traps", 8, "{$traps}"),
    row("handler-all", 4, r#"new Proxy({}, {get: (t, k) => (...q) => (show(k + " #", ...q), Reflect[k](...q))})"#),
    row("handler-watched", 2, r#"new Proxy({$traps}, {get(t, k, r) { show("trap #", k); return t[k]; }})"#),
    row("handler-inherits", 1, "{__proto__: {$traps}}"),
    row(
        "handler-getter",
        1,
        r#"{get get() { show("trap get #"); return undefined; }, get has() { show("trap has #"); return null; }, get ownKeys() { show("trap ownKeys #"); }}"#,
    ),
    row("handler-not-callable", 1, "{get: $primitive, has: 1, ownKeys: {}}"),
    row("handler-array", 1, "[]"),
];

pub(super) const MAKERS: &[Row] = &[
    row("proxy-transparent", 1, "var $new = new Proxy($keyed_t, {});").makes(Kind::PROXY),
    row("proxy-traps", 10, "var $new = new Proxy($keyed_t, {$traps});").makes(Kind::PROXY),
    row("proxy-all", 6, r#"var $new = new Proxy($keyed_t, new Proxy({}, {get: (t, k) => (...q) => (show(k + " #", ...q), Reflect[k](...q))}));"#).makes(Kind::PROXY),
    row("proxy-handler", 6, "var $new = new Proxy($keyed_t, $handler);").makes(Kind::PROXY),
    row("proxy-of-function", 4, "var $new = new Proxy($function_t, {$traps});").makes(Kind::PROXY),
    row("proxy-of-class", 4, "var $new = new Proxy($class_t, {$traps});").makes(Kind::PROXY),
    row("proxy-of-array", 4, "var $new = new Proxy($array_t, {$traps});").makes(Kind::PROXY),
    row("proxy-of-arguments", 1, "var $new = new Proxy($arguments_t, {$traps});").makes(Kind::PROXY),
    row("proxy-of-wrapper", 1, "var $new = new Proxy($wrapper_t, {$traps});").makes(Kind::PROXY),
    row("proxy-of-proxy", 3, "var $new = new Proxy($proxy_t, {$traps});").makes(Kind::PROXY),
    row("proxy-of-frozen", 2, "var $new = new Proxy(Object.freeze({$properties}), {$traps});").makes(Kind::PROXY),
    row("proxy-of-fixed", 4, "var $new = new Proxy(Object.defineProperty({}, $key, $descriptor), {$traps});").makes(Kind::PROXY).risky(),
    row("proxy-of-non-extensible", 3, "var $new = new Proxy(Object.preventExtensions({__proto__: $proto, $properties}), {$traps});").makes(Kind::PROXY),
    row("proxy-heir", 4, "var $new = Object.create(new Proxy($keyed, {$traps}));").makes(Kind::OBJECT),
    row("handler-object", 3, "var $new = {$traps};").makes(Kind::HANDLER),
    row("handler-all-object", 3, r#"var $new = new Proxy({}, {get: (t, k) => (...q) => (show(k + " #", ...q), Reflect[k](...q))});"#).makes(Kind::HANDLER).sure(),
    row("proxy-revoked", 1, "var $new = (() => { const q = Proxy.revocable($keyed, {}); q.revoke(); return q.proxy; })();").makes(Kind::REVOKED),
    row("proxy-revoked-function", 1, "var $new = (() => { const q = Proxy.revocable(function () {}, {}); q.revoke(); return q.proxy; })();").makes(Kind::REVOKED),
];

pub(super) const ROWS: &[Row] = &[
    row("proxy-construct", 6, "dump($n, new Proxy($any, $any));"),
    row("proxy-call", 3, "show($n, Proxy($object, {}));"),
    row("proxy-typeof", 2, "show($n, typeof $proxy, Array.isArray($proxy), Object.prototype.toString.call($proxy));"),
    row("proxy-dump", 12, "dump($n, $proxy);"),
    row("proxy-get", 9, "show($n, $proxy.$key, $proxy[$key]);"),
    row("proxy-set", 9, "$proxy_a.$key_k = $value;").property(),
    row("proxy-has", 6, "show($n, $key in $proxy);"),
    row("proxy-delete", 9, "show($n, delete $proxy_a.$key_k);").property(),
    row("proxy-define", 6, "show($n, Reflect.defineProperty($proxy_a, $key_k, $descriptor));").property(),
    row("proxy-own-keys", 9, "show($n, ...Reflect.ownKeys($proxy));"),
    row(
        "proxy-prototype",
        6,
        "show($n, Object.getPrototypeOf($proxy_a), Reflect.setPrototypeOf($proxy_a, $parent_a));",
    )
    .prototype(),
    row("proxy-integrity", 6, "show($n, Reflect.preventExtensions($proxy_a), Reflect.isExtensible($proxy_a));").whole(),
    row("proxy-freeze", 6, "show($n, Object.isFrozen(Object.freeze($proxy_a)), Object.isSealed($proxy_a));").whole(),
    row("proxy-spread", 6, "dump($n, {...$proxy});"),
    row("proxy-assign", 4, "show($n, Object.assign($proxy_a, {$key_k: $value}) === $proxy_a);").property(),
    row("proxy-entries", 6, "show($n, ...Object.entries($proxy).flat());"),
    row("proxy-descriptors", 2, "const q = Object.getOwnPropertyDescriptors($proxy); show($n, ...Reflect.ownKeys(q));"),
    row(
        "proxy-in-chain-get",
        4,
        r#"const q = Object.create(new Proxy($keyed, {get(t, k, r) { show("get #", k, r === q); return Reflect.get(t, k, r); }})); show($n, q.$key, q[$key]);"#,
    ),
    row(
        "proxy-in-chain-set",
        5,
        r#"const q = Object.create(new Proxy($keyed, {set(t, k, v, r) { show("set #", k, v, r === q); return Reflect.set(t, k, v, r); }})); q.$key_k = $value; dump($n, q);"#,
    ),
    row(
        "proxy-in-chain-has",
        2,
        r#"const q = Object.create(new Proxy($keyed, {has(t, k) { show("has #", k); return $boolean; }})); show($n, $key in q, Object.hasOwn(q, $key));"#,
    ),
    row(
        "proxy-receiver-define",
        4,
        r#"const q = new Proxy($keyed, {getOwnPropertyDescriptor(t, k) { show("own #", k); return Reflect.getOwnPropertyDescriptor(t, k); }, defineProperty(t, k, d) { dump("define #", d); return Reflect.defineProperty(t, k, d); }}); show($n, Reflect.set($object, $key_k, $value, q)); q.$key_k = $value;"#,
    ),
    row(
        "proxy-call-trap",
        4,
        r#"const q = new Proxy($function, {apply(t, r, a) { show("apply #", r, Array.isArray(a), ...a); return $result; }}); show($n, q($value), q.call($any), Reflect.apply(q, $any, $like));"#,
    ),
    row(
        "proxy-construct-trap",
        4,
        r#"const q = new Proxy($constructor, {construct(t, a, r) { show("construct #", ...a, r === q); return Reflect.construct(t, a, $constructor); }}); chain($n, new q($value));"#,
    ),
    row(
        "proxy-of-arrow-construct",
        2,
        r#"show($n, new (new Proxy(() => {}, {construct() { show("construct #"); return {}; }})));"#,
    ),
    row(
        "proxy-as-prototype-of-function",
        3,
        r#"Object.setPrototypeOf($function_a, new Proxy({}, {get(t, k, r) { show("get #", k, r === $function_a); return Reflect.get(Function.prototype, k, r); }, has(t, k) { show("has #", k); return k in t; }})); show($n, $function_a.$key, $key in $function_a);"#,
    ),
    row(
        "proxy-as-prototype-of-array",
        3,
        r#"const q = [1, , 3]; Object.setPrototypeOf(q, new Proxy(Array.prototype, {get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }, has(t, k) { show("has #", k); return k in t; }, set(t, k, v, r) { show("set #", k); return Reflect.set(t, k, v, r); }})); show($n, q[1], 1 in q); q[1] = $value; q.push(4); dump($n, q);"#,
    ),
    row(
        "proxy-trap-change",
        3,
        "const r = {}, q = new Proxy($keyed, r); r.get = (t, k) => (show(\"get #\", k), $value); show($n, q.$key); r.get = $any; show($n, q.$key);",
    ),
    row(
        "proxy-watched-handler",
        3,
        r#"const q = new Proxy($keyed, new Proxy({}, {get(t, k) { show("trap #", k); return $boolean ? undefined : Reflect[k]; }})); q.$key = $value; show($n, $key in q, q.$key, delete q.$key);"#,
    ),
    row(
        "proxy-invariant-get",
        5,
        r#"const q = new Proxy(Object.defineProperty({}, "a", $descriptor), {get(t, k) { show("get #", k); return $value; }}); show($n, q.a);"#,
    ),
    row(
        "proxy-invariant-set",
        5,
        r#"const q = new Proxy(Object.defineProperty({}, "a", $descriptor), {set(t, k, v) { show("set #", k); return $boolean; }}); show($n, Reflect.set(q, "a", $value));"#,
    ),
    row(
        "proxy-invariant-has",
        3,
        r#"const q = new Proxy(Object.preventExtensions(Object.defineProperty({}, "a", $descriptor)), {has(t, k) { show("has #", k); return $boolean; }}); show($n, "a" in q);"#,
    ),
    row(
        "proxy-invariant-delete",
        4,
        r#"const q = Object.defineProperty({}, "a", $descriptor); const r = new Proxy(q, {deleteProperty(t, k) { show("delete #", k); $body; return $boolean; }}); show($n, Reflect.deleteProperty(r, "a"));"#,
    ),
    row(
        "proxy-invariant-own",
        6,
        r#"const q = new Proxy(Object.defineProperty({}, "a", $descriptor), {getOwnPropertyDescriptor(t, k) { show("own #", k); return $descriptor; }}); dump($n, Reflect.getOwnPropertyDescriptor(q, "a"));"#,
    ),
    row(
        "proxy-invariant-own-closed",
        4,
        r#"const q = new Proxy(Object.preventExtensions({a: 1}), {getOwnPropertyDescriptor(t, k) { show("own #", k); return $descriptor; }}); dump($n, Reflect.getOwnPropertyDescriptor(q, "a")); dump($n, Reflect.getOwnPropertyDescriptor(q, "b"));"#,
    ),
    row(
        "proxy-invariant-define",
        5,
        r#"const q = Object.defineProperty({}, "a", $descriptor); show($n, Reflect.defineProperty(new Proxy(q, {defineProperty(t, k, d) { dump("define #", d); return true; }}), "a", $descriptor));"#,
    ),
    row(
        "proxy-invariant-define-closed",
        3,
        r#"show($n, Reflect.defineProperty(new Proxy(Object.preventExtensions({}), {defineProperty: () => $boolean}), "a", $descriptor));"#,
    ),
    row(
        "proxy-invariant-keys",
        5,
        r#"const q = new Proxy(Object.defineProperty({b: 1}, "a", $descriptor), {ownKeys(t) { show("ownKeys #"); return [$key, "a", $key]; }}); show($n, ...Reflect.ownKeys(q));"#,
    ),
    row(
        "proxy-invariant-keys-closed",
        4,
        r#"const q = new Proxy(Object.preventExtensions({a: 1, b: 2}), {ownKeys(t) { return ["b", $key]; }}); show($n, ...Reflect.ownKeys(q));"#,
    ),
    row(
        "proxy-invariant-prototype",
        4,
        r#"const q = new Proxy(Object.preventExtensions({__proto__: $object_o}), {getPrototypeOf(t) { show("getPrototypeOf #"); return $boolean ? $object_o : $proto; }, setPrototypeOf(t, v) { show("setPrototypeOf #", v); return true; }}); show($n, Reflect.getPrototypeOf(q)); show($n, Reflect.setPrototypeOf(q, $proto));"#,
    ),
    row(
        "proxy-invariant-extensible",
        3,
        r#"const q = new Proxy($keyed, {isExtensible(t) { show("isExtensible #"); return $boolean; }, preventExtensions(t) { show("preventExtensions #"); return $boolean; }}); show($n, Reflect.preventExtensions(q)); show($n, Object.isExtensible(q));"#,
    ),
    row(
        "proxy-keys-enumerable",
        3,
        r#"show($n, ...Object.keys(new Proxy({}, {ownKeys: () => ["a", "b", $key], getOwnPropertyDescriptor(t, k) { show("own #", k); return k === "b" ? undefined : {value: 1, enumerable: $boolean, configurable: true}; }})));"#,
    ),
    row(
        "revocable",
        3,
        r#"const q = Proxy.revocable($keyed, {get(t, k) { show("get #", k); q.revoke(); return $value; }}); show($n, q.proxy.$key); show($n, q.proxy.$key);"#,
    ),
    row(
        "revoked-operations",
        3,
        r#"const q = Proxy.revocable($function, {}); q.revoke(); q.revoke(); show($n, typeof q.proxy); show($n, q.proxy instanceof $constructor, q.proxy.$key);"#,
    ),
    row("revoked-is-array", 2, "const q = Proxy.revocable([], {}); q.revoke(); show($n, Array.isArray(q.proxy));"),
    row(
        "revoked-in-chain",
        2,
        "const q = Proxy.revocable({}, {}), r = Object.create(q.proxy); q.revoke(); r.a = 1; show($n, r.a); show($n, r.b);",
    ),
    row(
        "revoked-in-trap",
        2,
        r#"const q = Proxy.revocable({a: 1}, {has(t, k) { show("has #", k); q.revoke(); return false; }, defineProperty(t, k, d) { q.revoke(); return true; }, deleteProperty() { q.revoke(); return $boolean; }}); show($n, $boolean ? "a" in q.proxy : $boolean ? delete q.proxy.a : Reflect.defineProperty(q.proxy, $key, $descriptor)); chain($n, q.proxy);"#,
    ),
    row(
        "proxy-cycle",
        2,
        "const q = {a: 1}; show($n, Reflect.setPrototypeOf(q, new Proxy(Object.create(q), {}))); show($n, q.a);",
    ),
    row("revoked-any", 6, "show($n, Reflect.has($any, $key));"),
    row(
        "proxy-invariant-define-writable",
        3,
        r#"const q = Object.defineProperty({}, "a", {value: 1, writable: true}); show($n, Reflect.defineProperty(new Proxy(q, {defineProperty(t, k, d) { dump("define #", d); return $boolean; }}), "a", {value: $value, writable: false})); descriptor($n, q, "a");"#,
    ),
    row(
        "proxy-invariant-keys-extra",
        3,
        r#"const q = new Proxy(Object.preventExtensions({a: 1, b: 2}), {ownKeys(t) { return ["b", "a", $key, "c"]; }}); show($n, ...Reflect.ownKeys(q));"#,
    ),
    row(
        "proxy-invariant-keys-sealed",
        2,
        r#"show($n, ...Reflect.ownKeys(new Proxy(Object.seal({a: 1, b: 2}), {ownKeys: () => $boolean ? ["b", "a"] : ["a"]})));"#,
    ),
    row(
        "proxy-invariant-own-incompatible",
        3,
        r#"const q = new Proxy(Object.defineProperty({}, "a", {value: 1, writable: $boolean, configurable: $boolean}), {getOwnPropertyDescriptor: () => ({value: $primitive, writable: $boolean, configurable: $boolean})}); dump($n, Reflect.getOwnPropertyDescriptor(q, "a")); dump($n, Reflect.getOwnPropertyDescriptor(q, "b"));"#,
    ),
    row(
        "proxy-get-undefined-accessor",
        2,
        r#"const q = new Proxy(Object.defineProperty({}, "a", {set(v) {}, configurable: $boolean}), {get: () => $primitive, set: () => true}); show($n, q.a); const r = new Proxy(Object.defineProperty({}, "a", {get() { return 1; }}), {set: () => true, get: () => 2}); show($n, r.a); r.a = 1;"#,
    ),
    row(
        "proxy-in-chain-all",
        4,
        r#"const q = Object.create(new Proxy($keyed, new Proxy({}, {get: (t, k) => (...p) => (show(k + " #", p.length), Reflect[k](...p))}))); show($n, q.$key, $key in q, Reflect.set(q, $key_k, $value), delete q.$key_k);"#,
    ),
    row(
        "proxy-traps-of-other-kinds",
        2,
        r#"const q = new Proxy($keyed, {get: class {}, has: $boolean ? () => 1 : async () => 0, ownKeys: function* () {}}); show($n, $key in q); show($n, q.$key); Reflect.ownKeys(q);"#,
    ),
    row(
        "proxy-target-changes-in-trap",
        4,
        r#"const q = {a: 1, b: 2}, r = new Proxy(q, {deleteProperty(t, k) { Object.preventExtensions(t); return true; }, has(t, k) { Object.defineProperty(t, "a", {configurable: false}); Object.preventExtensions(t); return $boolean; }, getOwnPropertyDescriptor(t, k) { delete t.b; return $descriptor; }, ownKeys(t) { Object.freeze(t); return ["a", "b"]; }, defineProperty(t, k, d) { Object.preventExtensions(t); return true; }}); show($n, $boolean ? "a" in r : delete r.a); show($n, Reflect.defineProperty(r, "c", {value: 1})); show($n, ...Reflect.ownKeys(r)); dump($n, Reflect.getOwnPropertyDescriptor(r, "b"));"#,
    ),
    row(
        "proxy-exotic-target",
        4,
        r#"const q = new Proxy($like, {$traps}); show($n, q.length, Reflect.ownKeys(q).length, Reflect.set(q, $number, $value), Reflect.deleteProperty(q, "length"), Reflect.defineProperty(q, "length", $descriptor));"#,
    ),
    row(
        "proxy-apply-receivers",
        2,
        r#"const q = new Proxy($function, {apply: $boolean ? undefined : (t, r, a) => { show("apply #", r); chain($n, a); return $any; }}); show($n, q.call($any, 1), {__proto__: null, q}.q(2), q`a`, [1].map(q).length);"#,
    ),
    row(
        "proxy-of-proxy-refuses-delete",
        3,
        r#"show($n, delete new Proxy(new Proxy({a: 1}, {deleteProperty: () => $primitive}), {}).a);"#,
    ),
    row("proxy-of-proxy-refuses-set", 3, r#"show($n, new Proxy(new Proxy({}, {set: () => $primitive}), {}).a = 1);"#),
    row(
        "proxy-keys-left-out",
        4,
        r#"show($n, ...Reflect.ownKeys(new Proxy(Object.defineProperty({a: 1, [Symbol("p")]: 2, b: 3}, $boolean ? $key : $symbol, $descriptor), {ownKeys: (t) => Reflect.ownKeys(t).filter((k) => typeof k === ($boolean ? "string" : "symbol"))})));"#,
    ),
    row("proxy-construct-primitive", 3, r#"show($n, new (new Proxy(function () {}, {construct: () => $primitive})));"#),
    row(
        "proxy-denies-fixed",
        4,
        r#"show($n, $key_k in new Proxy(Object.defineProperty({}, $key_k, $descriptor), {has: () => $boolean}));"#,
    ),
    row(
        "proxy-hides-of-closed",
        4,
        r#"show($n, Reflect.getOwnPropertyDescriptor(new Proxy(Object[$boolean ? "preventExtensions" : "freeze"]({$key_k: 1}), {getOwnPropertyDescriptor() {}}), $key_k));"#,
    ),
    row(
        "proxy-defines-fixed",
        4,
        r#"show($n, Reflect.defineProperty(new Proxy(Object.defineProperty({}, $key_k, $descriptor), {defineProperty: () => true}), $key_k, $descriptor));"#,
    ),
    row(
        "proxy-of-proxy-lies",
        4,
        r#"const q = new Proxy(new Proxy({a: 1}, {isExtensible: () => $boolean, preventExtensions: () => $boolean, getPrototypeOf: () => null}), {isExtensible: () => $boolean}); try { show($n, Reflect.isExtensible(q)); } finally { show($n, Reflect.getPrototypeOf(q), Reflect.preventExtensions(q)); }"#,
    ),
    row(
        "proxy-denies-fixed-symbol",
        3,
        r#"show($n, $symbol_s in new Proxy(Object.defineProperty({}, $symbol_s, {value: $primitive, writable: $boolean}), {has: () => $boolean}));"#,
    ),
    row(
        "proxy-over-watched",
        4,
        r#"const q = new Proxy(new Proxy($keyed, new Proxy({}, {get: (t, k) => (...q) => (show(k + " #", ...q), Reflect[k](...q))})), {$traps}); show($n, $key in q, delete q.$key); q.$key = $value; show($n, Object.hasOwn(q, $key), ...Reflect.ownKeys(q));"#,
    ),
    row(
        "proxy-over-watched-own",
        3,
        r#"const q = new Proxy(new Proxy({a: 1}, new Proxy({}, {get: (t, k) => (...q) => (show(k + " #", ...q), Reflect[k](...q))})), {getOwnPropertyDescriptor(t, k) { show("own #", k); return $boolean ? $primitive : $descriptor; }}); descriptor($n, q, $boolean ? "a" : $key);"#,
    ),
    row(
        "proxy-invariant-has-fixed",
        3,
        r#"const q = new Proxy(Object.defineProperty({}, "a", $descriptor), {has(t, k) { show("has #", k); return $boolean; }}); show($n, Reflect.has(q, $key), "a" in q);"#,
    ),
    row(
        "proxy-invariant-same",
        4,
        r#"const q = $primitive, r = new Proxy(Object.defineProperty({}, "a", {value: q, writable: $boolean, configurable: $boolean}), {get: () => q, set: () => $boolean}); show($n, r.a, Reflect.set(r, "a", q)); show($n, Reflect.set(r, "a", $value));"#,
    ),
    row(
        "proxy-invariant-keys-short",
        4,
        r#"show($n, ...Reflect.ownKeys(new Proxy(Object.preventExtensions(Object.defineProperty({a: 1, b: 2}, "c", $descriptor)), {ownKeys: () => $boolean ? ["a", "b"] : $boolean ? ["c", "a"] : ["b", "c", "a"]})));"#,
    ),
    row(
        "proxy-invariant-define-flags",
        4,
        r#"const q = Object.defineProperty({}, $boolean ? "a" : "b", {value: 1, writable: $boolean, enumerable: $boolean, configurable: $boolean}); show($n, Reflect.defineProperty(new Proxy(q, {defineProperty(t, k, d) { dump("define #", d); return $boolean; }}), "a", {writable: $boolean, configurable: $boolean}));"#,
    ),
];
