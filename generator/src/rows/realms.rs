//! A second realm: fallback prototypes by new.target's realm, errors of the right realm, intrinsics that are twins and not the same.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("realm-new-target", 5, r#"const q = $262.createRealm().global, r = new q.Function(); r.prototype = $primitive; chain($n, Reflect.construct($constructor, [], r));"#).needs(Features::REALMS),
    row("realm-new-target-bound", 4, r#"const q = $262.createRealm().global, r = new q.Function(); r.prototype = $primitive; chain($n, Reflect.construct(Array, [], r.bind())); chain($n, Reflect.construct($constructor, [], new Proxy(r.bind(), {})));"#).needs(Features::REALMS),
    row("realm-new-target-proxy", 3, r#"const q = $262.createRealm().global, r = new q.Function(); r.prototype = null; chain($n, Reflect.construct(Object, [], new q.Proxy(r, {})));"#).needs(Features::REALMS),
    row("realm-new-target-class", 3, r#"const q = $262.createRealm().global, r = new q.Function(); r.prototype = $primitive; chain($n, Reflect.construct(class extends $heritage {}, [], r));"#).needs(Features::REALMS),
    row("realm-revoked", 2, r#"const q = $262.createRealm().global.Proxy.revocable(function () {}, {get(t, k) { q.revoke(); return $primitive; }}); Reflect.construct($constructor, [], q.proxy);"#).needs(Features::REALMS),
    row("realm-instanceof", 3, r#"const q = $262.createRealm().global; show($n, [] instanceof q.Array, new q.Array instanceof Array, Array.isArray(new q.Array)); show($n, new q.Object instanceof $constructor);"#).needs(Features::REALMS),
    row("realm-error", 3, r#"const q = $262.createRealm().global; try { q.Object.defineProperty($primitive, "a", {}); } catch (e) { caught($n, e); show($n, e instanceof TypeError, e instanceof q.TypeError); }"#).needs(Features::REALMS),
    row("realm-error-strict", 2, r#"const q = $262.createRealm().global, r = q.Object.freeze({a: 1}); try { r.a = 1; Reflect.set(r, "a", $value); } catch (e) { caught($n, e); }"#).needs(Features::REALMS),
    row("realm-species", 4, r#"const q = $262.createRealm().global, r = [1, 2]; r.constructor = q.Array; chain($n, r.map(v => v)); chain($n, q.Array.prototype.slice.call(r));"#).needs(Features::REALMS),
    row("realm-proto-getter", 3, r#"const q = $262.createRealm().global, r = q.Object.getOwnPropertyDescriptor(q.Object.prototype, "__proto__"); show($n, r.get.call($any)); r.set.call($keyed_a, $parent_a); chain($n, $keyed_a);"#).needs(Features::REALMS),
    row("realm-primitive-this", 3, r#"const q = $262.createRealm().global; chain($n, new q.Function("return this").call($primitive)); chain($n, q.Object($primitive));"#).needs(Features::REALMS),
    row("realm-symbols", 1, r#"const q = $262.createRealm().global; show($n, q.Symbol.iterator === Symbol.iterator, q.Symbol.for("r") === Symbol.for("r"));"#).needs(Features::REALMS),
    row("realm-arguments", 2, r#"const q = $262.createRealm().global; chain($n, new q.Function("return arguments")(1)); show($n, new q.Function("return arguments")()[Symbol.iterator] === q.Array.prototype.values);"#).needs(Features::REALMS),
    row("realm-immutable", 2, r#"const q = $262.createRealm().global; show($n, Reflect.setPrototypeOf(q.Object.prototype, $object), Reflect.setPrototypeOf($keyed_a, q.Object.prototype)); chain($n, $keyed_a);"#).needs(Features::REALMS),
    row("realm-class-heritage", 3, r#"const q = $262.createRealm().global; chain($n, new (class extends q.Array { $members; })); chain($n, class extends q.Object {});"#).needs(Features::REALMS),
    row("realm-bound", 2, r#"const q = $262.createRealm().global; chain($n, q.Function.prototype.bind.call($function, $any)); chain($n, Function.prototype.bind.call(q.Object));"#).needs(Features::REALMS),
    row("realm-function-prototype", 2, r#"const q = $262.createRealm().global; q.Object.prototype.$key = $value; show($n, new q.Function().$key, ({}).$key, new q.Object().$key);"#).needs(Features::REALMS),
    row("realm-proxy-trap", 2, r#"const q = $262.createRealm().global; show($n, Reflect.getPrototypeOf(new q.Proxy($keyed, {$traps})));"#).needs(Features::REALMS),
    row("realm-thrower", 1, r#"const q = $262.createRealm().global; show($n, new q.Function("'use strict'; return Object.getOwnPropertyDescriptor(arguments, 'callee').get")() === Object.getOwnPropertyDescriptor((function () { "use strict"; return arguments; })(), "callee").get);"#).needs(Features::REALMS),
];
