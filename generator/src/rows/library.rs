//! Other built-in constructors: optional, for their instances, their subclasses and their own exotic objects.

use crate::Features;
use crate::row::{Row, row};
use crate::scope::Kind;

pub(super) const MAKERS: &[Row] = &[
    row("library-instance", 4, "var $new = Reflect.construct([Map, Set, WeakMap, WeakSet][$number & 3], [], $constructor);").makes(Kind::OBJECT).needs(Features::CONSTRUCTORS).risky(),
    row("library-promise", 2, "var $new = Reflect.construct(Promise, [() => {}], $constructor);").makes(Kind::OBJECT).needs(Features::CONSTRUCTORS).risky(),
    row("library-date", 1, "var $new = Reflect.construct(Date, [0], $constructor);").makes(Kind::OBJECT).needs(Features::CONSTRUCTORS).risky(),
    row("library-regexp", 1, r#"var $new = new (class extends RegExp { $members; })("a");"#).makes(Kind::OBJECT).needs(Features::CONSTRUCTORS).risky(),
    row("library-buffer", 1, "var $new = Reflect.construct(ArrayBuffer, [8], $constructor);").makes(Kind::OBJECT).needs(Features::CONSTRUCTORS).risky(),
    row("typed-array", 4, "var $new = new Uint8Array(3);").makes(Kind::ARRAY_LIKE).sure().needs(Features::TYPED_ARRAYS),
    row("typed-array-construct", 2, "var $new = Reflect.construct(Int16Array, [2], $constructor);").makes(Kind::ARRAY_LIKE).needs(Features::TYPED_ARRAYS).risky(),
    row("typed-array-heir", 2, "var $new = Object.create(new Float64Array(2));").makes(Kind::ARRAY_LIKE).sure().needs(Features::TYPED_ARRAYS),
    row("realm-instance", 3, "var $new = Reflect.construct($constructor, [], Object.assign(new ($262.createRealm().global.Function)(), {prototype: $primitive}));").makes(Kind::SOMETHING).needs(Features::REALMS.and(Features::EVAL)).risky(),
    row("realm-array", 2, "var $new = new ($262.createRealm().global.Array)(1, 2, 3);").makes(Kind::ARRAY).needs(Features::REALMS).risky(),
    row("realm-proxy", 1, "var $new = new ($262.createRealm().global.Proxy)($keyed_t, {$traps});").makes(Kind::PROXY).needs(Features::REALMS).risky(),
];

pub(super) const ROWS: &[Row] = &[
    row("library-new-target", 6, r#"chain($n, Reflect.construct([Map, Set, WeakMap, WeakSet, Promise, Date, RegExp, ArrayBuffer, DataView][$number & 3], [], $target));"#).needs(Features::CONSTRUCTORS),
    row("library-promise-new-target", 2, r#"chain($n, Reflect.construct(Promise, [() => { show("executor #"); }], $target));"#).needs(Features::CONSTRUCTORS),
    row("library-date-new-target", 2, r#"chain($n, Reflect.construct(Date, [$coerced], $target));"#).needs(Features::CONSTRUCTORS),
    row("library-regexp-new-target", 2, r#"chain($n, Reflect.construct(RegExp, ["a"], $target));"#).needs(Features::CONSTRUCTORS),
    row("library-buffer-new-target", 2, r#"chain($n, Reflect.construct(ArrayBuffer, [$coerced], $target));"#).needs(Features::CONSTRUCTORS),
    row("library-map-subclass", 3, r#"const q = class extends Map { $members; }; const r = new q([[$value, $value]]); chain($n, r); show($n, r.size);"#).needs(Features::CONSTRUCTORS),
    row("library-map-adder", 3, r#"const q = class extends Map { set(k, v) { show("set #", k, v); return super.set(k, v); } }; show($n, new q([[$value, 1]]).size);"#).needs(Features::CONSTRUCTORS),
    row("library-set-adder", 2, r#"Object.defineProperty(Set.prototype, "add", {get() { show("add #", this.size); return $function; }, configurable: true}); new Set($iterable);"#).needs(Features::CONSTRUCTORS),
    row("library-receiver", 3, r#"show($n, Map.prototype.has.call($any, 1));"#).needs(Features::CONSTRUCTORS),
    row("library-size-getter", 2, r#"show($n, Reflect.get(Map.prototype, "size", $any));"#).needs(Features::CONSTRUCTORS),
    row("library-proxy", 2, r#"new Proxy(new Map, {}).get(1);"#).needs(Features::CONSTRUCTORS),
    row("library-heir", 2, r#"show($n, Object.create(new Set).size);"#).needs(Features::CONSTRUCTORS),
    row("library-regexp-species", 2, r#"show($n, ..."ab".split(Object.assign(/b/, {constructor: {get [Symbol.species]() { show("species #"); return $any; }}})));"#).needs(Features::CONSTRUCTORS),
    row("library-regexp-last-index", 2, r#"const q = Object.freeze(/a/g); q.test("a");"#).needs(Features::CONSTRUCTORS),
    row("library-regexp-exec", 2, r#"show($n, RegExp.prototype.test.call({exec(s) { show("exec #", s); return $any; }}, $coerced));"#).needs(Features::CONSTRUCTORS),
    row("library-date-to-primitive", 3, r#"show($n, Date.prototype[Symbol.toPrimitive].call({valueOf() { show("valueOf #"); return 1; }, toString() { show("toString #"); return "s"; }}, $primitive));"#).needs(Features::CONSTRUCTORS),
    row("library-promise-species", 2, r#"const q = Promise.resolve(1); q.constructor = {get [Symbol.species]() { show("species #"); return $any; }}; chain($n, q.then());"#).needs(Features::CONSTRUCTORS),
    row("library-promise-constructor", 2, r#"show($n, Promise.resolve.call($constructor, $value));"#).needs(Features::CONSTRUCTORS),
    row("library-error-cause", 2, r#"dump($n, Object.getOwnPropertyDescriptor(new Error("m", {cause: $value}), "cause"));"#).needs(Features::CONSTRUCTORS),
    row("library-aggregate-error", 2, r#"const q = Reflect.construct(AggregateError, [$iterable], $target); chain($n, q); descriptor($n, q, "errors");"#).needs(Features::CONSTRUCTORS),
    row("library-json", 2, r#"show($n, JSON.stringify({toJSON(k) { show("toJSON #", k); return $primitive; }}), JSON.stringify({a: 1, get $key() { show("get #"); return 2; }}));"#).needs(Features::CONSTRUCTORS),
    row("library-json-parse", 2, r#"dump($n, JSON.parse('{"__proto__": 1, "a": 2, "0": 3}'));"#).needs(Features::CONSTRUCTORS),
    row("library-weak-ref", 1, r#"chain($n, Reflect.construct(WeakRef, [$object], $target));"#).needs(Features::CONSTRUCTORS),
];
