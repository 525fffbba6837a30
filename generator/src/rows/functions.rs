//! Functions of every kind, how they are called, bound and looked at.

use crate::Features;
use crate::row::{Row, row};
use crate::scope::Kind;

/// Functions made where they are used.
pub(super) const INLINE: &[Row] = &[
    row("inline-call-logged", 5, r#"function (p) { show("call #", this, p); }"#),
    row("inline-call-strict", 4, r#"function (p) { "use strict"; show("call #", this, new.target); return $result; }"#),
    row("inline-call-sloppy", 3, r#"function (p) { show("call #", this, new.target); return $result; }"#),
    row("inline-function-arrow", 3, "p => $value"),
    row("inline-method", 2, r#"({a(p) { show("call #", this, p); return $result; }}).a"#),
    row("inline-bound", 2, "$function.bind($any)").risky(),
    row(
        "inline-proxy-of-function",
        1,
        r#"new Proxy($function, {apply(t, r, q) { show("apply #", r, ...q); return Reflect.apply(t, r, q); }})"#,
    ),
    row("inline-intrinsic", 1, "Object.prototype.valueOf"),
];

pub(super) const MAKERS: &[Row] = &[
    row("function", 3, r#"function $new(p) { show("call #", this, p); }"#).makes(Kind::SLOPPY_FUNCTION).sure(),
    row("function-logged", 6, r#"function $new(p, q) { show("call #", this, new.target, p); $body; return $result; }"#).makes(Kind::SLOPPY_FUNCTION).sure(),
    row("function-strict", 6, r#"function $new(p) { "use strict"; show("call #", this, new.target); $body; return $result; }"#).makes(Kind::STRICT_FUNCTION).sure(),
    row("constructor-writes", 5, r#"function $new(p) { "use strict"; this.$key = p; }"#).makes(Kind::STRICT_FUNCTION).sure(),
    row("constructor-with-prototype", 5, r#"function $new(p) { "use strict"; this.$key = p; } $new.prototype = $proto;"#).makes(Kind::STRICT_FUNCTION).sure(),
    row("constructor-with-method", 4, r#"function $new() { "use strict"; } $new.prototype.$key = function () { show("call #", this); return $result; };"#).makes(Kind::STRICT_FUNCTION).sure(),
    row("constructor-inherits", 4, r#"var $new = function () { "use strict"; $constructor_f.call(this); }; $new.prototype = Object.create($constructor_f.prototype);"#).makes(Kind::STRICT_FUNCTION).risky(),
    row("constructor-primitive-prototype", 2, r#"function $new() { "use strict"; } $new.prototype = $primitive;"#).makes(Kind::STRICT_FUNCTION).sure(),
    row("function-expression", 2, r#"var $new = function f() { "use strict"; show("call #", this === f, new.target === f); };"#).makes(Kind::STRICT_FUNCTION).sure(),
    row("function-defaults", 2, r#"function $new(p, q = (show("default #"), $primitive), ...r) { show("call #", p, q, r.length, arguments.length); }"#).makes(Kind::SLOPPY_FUNCTION).sure(),
    row("arrow", 3, r#"var $new = (p = $primitive) => { show("call #", p); return $value; };"#).makes(Kind::METHOD).sure(),
    row("method-function", 4, r#"var $new = {$key_k(p) { show("call #", this, p); return $result; }}.$key_k;"#).makes(Kind::METHOD),
    row("super-method-function", 2, r#"var $new = {__proto__: $proto, $key_k(p) { return super.$key_k; }}.$key_k;"#).makes(Kind::METHOD),
    row("getter-function", 2, r#"var $new = Object.getOwnPropertyDescriptor({get a() { show("get #", this); return $result; }}, "a").get;"#).makes(Kind::METHOD).sure(),
    row("bound", 6, "var $new = $function_t.bind($any, ...$values);").makes(Kind::BOUND).risky(),
    row("bound-class", 3, "var $new = $class_t.bind($any);").makes(Kind::BOUND).risky(),
    row("generator", 2, "function* $new() {}").makes(Kind::SLEEPER).sure(),
    row("async", 1, "async function $new() {}").makes(Kind::SLEEPER).sure(),
    row("async-generator", 1, "async function* $new() {}").makes(Kind::SLEEPER).sure(),
    row("async-arrow", 1, "var $new = async () => 1;").makes(Kind::SLEEPER).sure(),
    row("generator-object", 2, "var $new = (function* () { yield 1; })();").makes(Kind::OBJECT).needs(Features::GENERATORS).risky(),
    row("function-from-text", 1, r#"var $new = new Function("p", "show(0, this, p)");"#).makes(Kind::SLOPPY_FUNCTION).needs(Features::EVAL).risky(),
];

pub(super) const ROWS: &[Row] = &[
    // Calls: this values, arguments
    row("call", 12, "show($n, $function($value));"),
    row("call-this", 18, "show($n, $function.call($any, $value));"),
    row("call-method", 15, "$object_o.$key_k = $function; show($n, $object_o.$key_k($value));"),
    row("call-borrowed", 9, "show($n, Function.prototype.call.call($function, $any, $value));"),
    row("apply", 9, "show($n, $function.apply($any, $like));"),
    row(
        "apply-watched",
        3,
        r#"show($n, Reflect.apply($function, $any, {get length() { show("length #"); return 2; }, get 0() { show("0 #"); return $value; }, get 1() { show("1 #"); }}));"#,
    ),
    row("apply-bad-arguments", 3, "show($n, Reflect.apply($function, $any, $primitive));"),
    row("call-spread", 6, "show($n, $function(...$iterable, $value));"),
    row("call-class", 6, "show($n, $class());"),
    row("call-not-callable", 3, "show($n, $object());"),
    row("call-class-through-apply", 3, "show($n, Reflect.apply($class, $any, []));"),
    row("call-primitive-method", 6, "Object.prototype.z = $function; show($n, ($primitive).z());"),
    // Bound functions
    row(
        "bind-properties",
        4,
        "const q = $function.bind($any, ...$values); descriptor($n, q, \"name\"); descriptor($n, q, \"length\"); chain($n, q);",
    ),
    row(
        "bind-prototype",
        6,
        "Object.setPrototypeOf($function_a, $parent_a); chain($n, Function.prototype.bind.call($function_a));",
    ),
    row("bind-named", 6, r#"show($n, Object.defineProperty(function () {}, "name", {value: $any}).bind().name);"#),
    row(
        "bind-name-getter",
        3,
        r#"show($n, Object.defineProperty(function () {}, "name", {get() { show("name #", this); return $primitive; }}).bind().name);"#,
    ),
    row(
        "bind-length",
        3,
        r#"show($n, Object.defineProperty(function (p, q, r) {}, "length", {value: $primitive}).bind(null, ...$values).length);"#,
    ),
    row(
        "bind-length-extreme",
        2,
        r#"show($n, Object.defineProperty(() => {}, "length", {value: -1e999}).bind().length, Object.defineProperty(() => {}, "length", {value: 1e999}).bind(null, 1).length, Object.defineProperty(() => {}, "length", {value: 2147483648.7}).bind(null, 1).length, Object.defineProperty(() => {}, "length", {value: -3}).bind(null, 1).length);"#,
    ),
    row(
        "bind-without-length",
        2,
        r#"const q = function (p, r) {}; delete q.length; delete q.name; descriptor($n, q.bind(), "length"); descriptor($n, q.bind(), "name");"#,
    ),
    row(
        "bind-symbol-name",
        2,
        r#"show($n, ({[$symbol]() {}})[$symbol], Object.defineProperty(() => {}, "name", {value: "n"}).bind().bind().name);"#,
    ),
    row(
        "bind-proxy",
        6,
        "const q = Function.prototype.bind.call(new Proxy($function, $handler), $any); descriptor($n, q, \"name\"); show($n, q.length);",
    ),
    row(
        "bind-watched-proxy",
        3,
        r#"const q = Function.prototype.bind.call(new Proxy($function, {get(t, k, r) { show("get #", k, r); return Reflect.get(t, k, r); }, getOwnPropertyDescriptor(t, k) { show("own #", k); return Reflect.getOwnPropertyDescriptor(t, k); }, getPrototypeOf(t) { show("prototype #"); return Reflect.getPrototypeOf(t); }}), $any); descriptor($n, q, "length");"#,
    ),
    row("bind-twice", 6, "show($n, $function.bind($any, 1).bind($any, 2)(3));"),
    row("bind-not-callable", 3, "show($n, Function.prototype.bind.call($object));"),
    row(
        "bound-has-no-prototype",
        4,
        "const q = $constructor.bind(); show($n, Object.hasOwn(q, \"prototype\"), q.prototype);",
    ),
    // Own properties
    row(
        "function-properties",
        3,
        "const q = $function; descriptor($n, q, \"prototype\"); descriptor($n, q, \"name\"); descriptor($n, q, \"length\");",
    ),
    row(
        "function-delete-name",
        4,
        "show($n, delete $function_a.name, $function_a.name, delete $function_a.length, $function_a.length);",
    ),
    row("function-name-write", 6, "$function_a.name = $value; show($n, $function_a.name);"),
    row(
        "function-name-define",
        4,
        "Object.defineProperty($function_a, \"name\", $descriptor); show($n, $function_a.name);",
    ),
    row(
        "function-prototype-write",
        8,
        "$constructor_a.prototype = $any; descriptor($n, $constructor_a, \"prototype\");",
    ),
    row(
        "function-prototype-define",
        3,
        "Object.defineProperty($constructor_a, \"prototype\", $descriptor); descriptor($n, $constructor_a, \"prototype\");",
    ),
    row(
        "function-prototype-delete",
        4,
        "show($n, delete $constructor_a.prototype); descriptor($n, $constructor_a, \"prototype\");",
    ),
    row(
        "function-own-keys",
        2,
        r#"show($n, ...Reflect.ownKeys(function (p) { "use strict"; }), ...Reflect.ownKeys(() => {}), ...Reflect.ownKeys(function* () {}), ...Reflect.ownKeys({m() {}}.m));"#,
    ),
    row(
        "function-flavours",
        2,
        "chain($n, function* () {}); chain($n, async () => {}); dump($n, (function* () {}).prototype); descriptor($n, async function () {}, \"prototype\");",
    ),
    row(
        "function-names",
        2,
        r#"{ let f = function () {}, g = () => {}, h = class {}, o = {["a" + 1]: () => {}, [$symbol]: function () {}, get b() {}}; show($n, f.name, g.name, h.name, o.a1.name, o[$symbol].name, Object.getOwnPropertyDescriptor(o, "b").get.name); }"#,
    ),
    row(
        "function-lengths",
        1,
        "show($n, (function (p, q = 1, r) {}).length, ((...r) => {}).length, (class { constructor(p, q) {} }).length);",
    ),
    row("function-restricted", 6, r#"show($n, (() => {}).caller);"#),
    row(
        "function-restricted-descriptor",
        1,
        r#"const q = Object.getOwnPropertyDescriptor(Function.prototype, "caller"); show($n, q.get === q.set, q.enumerable, q.configurable, Object.isFrozen(q.get));"#,
    ),
    // this in both modes
    row(
        "this-primitive",
        3,
        r#"Object.defineProperty(Object.prototype, "z", {get: function () { "use strict"; show("strict #", this); return typeof this; }, set: function (v) { show("sloppy #", typeof this); }, configurable: true}); show($n, ($primitive).z); ($primitive).z = 1;"#,
    ),
    row(
        "this-undefined",
        4,
        r#"show($n, (function () { return typeof this; })(), (function () { "use strict"; return this; })());"#,
    ),
    row("parameters-shadow", 2, r#"show($n, (function (p, q = () => p) { var p = 2; return q(); })($primitive));"#),
    row("closure", 4, r#"const q = []; for (let i = 0; i < 2; i++) q.push(() => i); show($n, q[0](), q[1]());"#),
    row(
        "function-thrower",
        2,
        r#"const q = Object.getOwnPropertyDescriptor((function () { "use strict"; return arguments; })(), "callee"); show($n, q.get === q.set, q.get.name, q.get.length, Object.isFrozen(q.get), Reflect.isExtensible(q.get)); q.get();"#,
    ),
    row("apply-nothing", 3, "show($n, $function.apply($any), $function.apply($any, $boolean ? null : undefined));"),
    row("apply-not-callable", 2, "show($n, Function.prototype.apply.call($object, $any, $like));"),
    row("call-call-not-callable", 1, "show($n, Function.prototype.call.call($object, $any));"),
    row(
        "function-asleep",
        3,
        "const q = async function () {}; dump($n, q); dump($n, async p => p); dump($n, async function* () {}); dump($n, function* g() {});",
    ),
    row(
        "function-asleep-prototype",
        2,
        "chain($n, async function* f() {}); dump($n, (async function* () {}).prototype); descriptor($n, {*m() {}}.m, \"prototype\"); descriptor($n, {async m() {}}.m, \"prototype\");",
    ),
    row("bind-this", 3, r#"show($n, function () { "use strict"; return this; }.bind($primitive)());"#),
    row(
        "bind-inherited-length",
        2,
        r#"const q = Object.setPrototypeOf(function (a, b) {}, {__proto__: Function.prototype, get length() { show("length #"); return 5; }, name: $value}); $boolean && delete q.length; delete q.name; const r = q.bind(null, 1); show($n, r.length, r.name);"#,
    ),
    row(
        "bind-construct",
        5,
        "const q = $function.bind($any, $value); chain($n, $boolean ? new q($value) : Reflect.construct(Object, [], q));",
    ),
    row(
        "function-names-asleep",
        3,
        r#"let q = function* () {}, r = async function () {}, t = async function* () {}, v = async () => 1; show($n, q.name, r.name, t.name, v.name, {$key_k: function* () {}}.$key_k.name, ((p = async p => p) => p.name)());"#,
    ),
];
