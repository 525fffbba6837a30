//! Private names of classes: on instances, on what a constructor returns, through proxies and prototypes.

use crate::Features;
use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("private-read", 3, r#"const q = class { #p = $value; static r(o) { return o.#p; } }; show($n, q.r(new q)); show($n, q.r($object));"#).needs(Features::PRIVATE_NAMES),
    row("private-through-proxy", 3, r#"const q = class { #p = 1; r() { return this.#p; } }; const r = new q; show($n, r.r()); show($n, new Proxy(r, $handler).r());"#).needs(Features::PRIVATE_NAMES),
    row("private-through-prototype", 2, r#"const q = class { #p = 1; r() { return this.#p; } }; show($n, Object.create(new q).r());"#).needs(Features::PRIVATE_NAMES),
    row("private-in-tests", 3, r#"const q = class { #p; static r(o) { return #p in o; } }; show($n, q.r(new q), q.r($object), q.r(Object.create(new q))); show($n, q.r($primitive));"#).needs(Features::PRIVATE_NAMES),
    row("private-on-returned", 3, r#"const q = class { constructor(o) { return o; } }; const r = class extends q { #p = $value; static r(o) { return o.#p; } }; new r($keyed_o); show($n, r.r($keyed_o)); new r($keyed_o);"#).needs(Features::PRIVATE_NAMES),
    row("private-method-read", 2, r#"const q = class { #m() { return this; } r() { return this.#m() === this; } w() { this.#m = 1; } }; const r = new q; show($n, r.r()); r.w();"#).needs(Features::PRIVATE_NAMES),
    row("private-accessor", 3, r#"const q = class { get #p() { show("get #", this); return 1; } set #p(v) { show("set #", this, v); } r() { this.#p += $primitive; return this.#p++; } }; show($n, new q().r());"#).needs(Features::PRIVATE_NAMES),
    row("private-getter-only", 2, r#"const q = class { get #p() { return 1; } w() { this.#p = $value; } }; new q().w();"#).needs(Features::PRIVATE_NAMES),
    row("private-setter-only", 2, r#"const q = class { set #p(v) { show("set #", v); } r() { this.#p = 1; return this.#p; } }; show($n, new q().r());"#).needs(Features::PRIVATE_NAMES),
    row("private-static", 3, r#"const q = class { static #p = $value; static r() { return this.#p; } static s() { return q.#p; } }; show($n, q.r(), q.s()); const t = class extends q {}; show($n, t.s()); show($n, t.r());"#).needs(Features::PRIVATE_NAMES),
    row("private-static-method", 2, r#"const q = class { static #m() { return this === q; } static r() { return this.#m(); } }; show($n, q.r()); show($n, q.r.call(class extends q {}));"#).needs(Features::PRIVATE_NAMES),
    row("private-order", 2, r#"const q = class { #a = (show("a #"), 1); b = (show("b #"), this.#a); #c = (show("c #"), #a in this); }; dump($n, new q);"#).needs(Features::PRIVATE_NAMES),
    row("private-names", 1, r#"const q = class { #f = function () {}; #g = () => 1; #m() {} r() { show($n, this.#f.name, this.#g.name, this.#m.name); } }; new q().r();"#).needs(Features::PRIVATE_NAMES),
    row("private-brand-early", 2, r#"const q = class { constructor() { this.r(); } r() {} }; const r = class extends q { #p = 1; r() { return this.#p; } }; new r;"#).needs(Features::PRIVATE_NAMES),
    row("private-same-name", 1, r#"const q = class { #p = 1; r(o) { return o.#p; } }; const r = class { #p = 2; }; show($n, new q().r(new r));"#).needs(Features::PRIVATE_NAMES),
    row("private-frozen-class", 1, r#"const q = Object.freeze(class { static #p = 1; static w() { q.#p = $value; return q.#p; } }); show($n, q.w());"#).needs(Features::PRIVATE_NAMES),
    row("private-pair", 3, r#"const q = class { set #p(v) { show("set #", this === q, v); } get #p() { show("get #"); return $value; } r() { return this.#p++; } static set #s(v) { show("set #", v); } static get #s() { return 1; } static t() { return q.#s += 1; } }; show($n, new q().r(), q.t()); q.prototype.r.call($any);"#).needs(Features::PRIVATE_NAMES),
    row("private-write-absent", 2, r#"const q = class { #p = 1; static w(o) { o.#p = (show("value #"), $value); return o.#p; } }; show($n, q.w(new q)); q.w($any);"#).needs(Features::PRIVATE_NAMES),
    row("private-optional", 2, r#"const q = class { #p = $any; static r(o) { return o?.#p; } static t(o) { return q.u(o).#p?.$key; } static u(o) { return o; } }; show($n, q.r(null), q.r(new q)); show($n, q.t(new q)); q.r($primitive);"#).needs(Features::PRIVATE_NAMES.and(Features::SHORT_CIRCUITS)),
    row("private-call-this", 2, r#"const q = class { #m = function () { show("call #", this); }; r(o) { o.#m(1); (0, o.#m)(2); o.#m?.(3); } }; const r = new q; r.r(r); r.r($object);"#).needs(Features::PRIVATE_NAMES),
    row("private-destructured", 2, r#"const q = class { #p; #q; r() { ({a: this.#p, b: this.#q = $value} = $object); [this.#p] = [1]; show($n, this.#p, this.#q); } }; new q().r();"#).needs(Features::PRIVATE_NAMES.and(Features::DESTRUCTURING)),
    row("private-static-inherited", 2, r#"const q = class { static #p = 1; static get r() { return this.#p; } static has(o) { return #p in o; } }; const r = class extends q {}; show($n, q.has(q), q.has(r), q.r); show($n, r.r);"#).needs(Features::PRIVATE_NAMES),
    row("private-nested", 2, r#"const q = class { #p = 1; static r = class { #p = 2; static s(o) { return o.#p; } }; static t(o) { return o.#p; } }; show($n, q.t(new q), q.r.s(new q.r)); q.t(new q.r);"#).needs(Features::PRIVATE_NAMES),
    row("private-twice", 2, r#"const q = class { constructor(o) { return o; } }; const r = class extends q { #m() {} get #g() { return 1; } }; const t = $keyed; new r(t); new r(t);"#).needs(Features::PRIVATE_NAMES),
    row("private-flavours", 1, r#"const q = class { *#g() { yield this; } async #a() {} async *#h() {} static r(o) { chain($n, o.#g()); chain($n, o.#a); chain($n, o.#h); } }; q.r(new q);"#).needs(Features::PRIVATE_NAMES),
];
