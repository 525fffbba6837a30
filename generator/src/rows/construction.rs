//! `new`, `Reflect.construct` and everything that can stand in for a constructor or a new target.

use crate::row::{Row, row};

/// Constructors, where the scope has none that would do.
pub(super) const CONSTRUCTORS: &[Row] = &[
    row("constructor-function", 4, r#"function () { "use strict"; show("construct #", this, new.target); }"#),
    row("constructor-function-returns", 2, r#"function () { "use strict"; show("construct #", this); return $any; }"#),
    row("constructor-class", 3, "class { $base; $members; }").risky(),
    row("constructor-derived", 2, "class extends $heritage { $derived; }").risky(),
    row("constructor-object", 1, "Object"),
    row("constructor-array", 2, "Array"),
    row("constructor-string", 1, "String"),
    row("constructor-number", 1, "Number"),
    row("constructor-boolean", 1, "Boolean"),
    row("constructor-bound", 2, r#"(function () { show("construct #", this, new.target); }).bind($any)"#),
    row("constructor-proxy", 2, "new Proxy(class { $base; }, $handler)"),
];

/// New targets whose `prototype` is worth a look.
pub(super) const NEW_TARGETS: &[Row] = &[
    row("new-target-function", 1, "function () {}"),
    row("new-target-with-prototype", 4, r#"Object.assign(function () {}, {prototype: $any})"#),
    row(
        "new-target-getter",
        5,
        r#"Object.defineProperty((function () {}).bind(), "prototype", {get() { show("prototype #", this); return $any; }})"#,
    ),
    row(
        "new-target-getter-throws",
        1,
        r#"Object.defineProperty((function () {}).bind(), "prototype", {get() { show("prototype #"); throw $thrown; }})"#,
    ),
    row("new-target-bound", 3, "$constructor.bind()").risky(),
    row("new-target-bound-inherits", 2, r#"Object.setPrototypeOf((function () {}).bind(), {prototype: $any})"#),
    row(
        "new-target-proxy",
        4,
        r#"new Proxy($constructor, {get(t, k, r) { show("get #", k, r); return Reflect.get(t, k, r); }})"#,
    ),
    row("new-target-proxy-lies", 2, r#"new Proxy(function () {}, {get(t, k) { show("get #", k); return $any; }})"#),
    row(
        "new-target-revoked-in-get",
        1,
        r#"(() => { const q = Proxy.revocable(function () {}, {get(t, k) { show("get #", k); q.revoke(); return $primitive; }}); return q.proxy; })()"#,
    ),
    row("new-target-class", 2, "class extends $heritage {}").risky(),
    row("new-target-intrinsic", 2, "Array"),
    row("new-target-scope", 5, "$constructor"),
    row("new-target-not-constructor", 1, "$function"),
];

pub(super) const ROWS: &[Row] = &[
    row("new", 18, "show($n, new $constructor(...$values));"),
    row("new-dump", 12, "dump($n, new $constructor($argument));"),
    row("new-chain", 12, "chain($n, new $constructor);"),
    row("new-spread", 6, "show($n, new $constructor(...$iterable));"),
    row("new-order", 4, r#"show($n, new ((show("callee #"), $constructor))((show("argument #"), $value)));"#),
    row("new-not-constructor", 6, r#"show($n, new $object((show("argument #"), 1)));"#),
    row("new-arrow", 3, "show($n, new (() => {}));"),
    row("new-method", 3, "show($n, new {m() {}}.m);"),
    row("new-member", 6, "show($n, new $plain.constructor);"),
    // Reflect.construct and the prototype of new.target
    row("reflect-construct", 12, "chain($n, Reflect.construct($constructor, [...$arguments], $constructor));"),
    row("construct-new-target", 18, "chain($n, Reflect.construct($constructor, [$argument], $target));"),
    row(
        "construct-function-new-target",
        8,
        r#"chain($n, Reflect.construct(function () { show("construct #", new.target); }, [], $target));"#,
    ),
    row(
        "construct-derived-new-target",
        4,
        r#"chain($n, Reflect.construct(class extends $heritage { constructor() { show("derived #", new.target); super(); } }, [], $target));"#,
    ),
    row(
        "construct-array-new-target",
        3,
        "const q = Reflect.construct(Array, [$number], $target); chain($n, q); show($n, Array.isArray(q), q.length);",
    ),
    row("construct-object-new-target", 9, "chain($n, Reflect.construct(Object, [$argument], $target));"),
    row(
        "construct-wrapper-new-target",
        8,
        "const q = Reflect.construct(String, [$coerced], $target); chain($n, q); descriptor($n, q, \"length\");",
    ),
    row("construct-number-new-target", 6, "chain($n, Reflect.construct(Number, [$coerced], $target));"),
    row("construct-boolean-new-target", 3, "chain($n, Reflect.construct(Boolean, [$coerced], $target));"),
    row(
        "construct-error-new-target",
        3,
        r#"const q = Reflect.construct(TypeError, [$coerced], $target); chain($n, q); show($n, Object.hasOwn(q, "message"));"#,
    ),
    row(
        "construct-error-cause",
        2,
        r#"const q = Reflect.construct(Error, [$coerced, {get cause() { show("cause #"); return $value; }}], $target); descriptor($n, q, "cause");"#,
    ),
    row("construct-symbol", 3, "show($n, Reflect.construct(Symbol, [], $target));"),
    row("construct-proxy", 3, "show($n, Reflect.construct(Proxy, [$object, {}], $target));"),
    row("construct-array-bad-length", 6, "show($n, Reflect.construct(Array, [-1], $target));"),
    row(
        "construct-arguments",
        3,
        r#"show($n, Reflect.construct($constructor, {get length() { show("length #"); return 2; }, get 0() { show("0 #"); return $argument; }, get 1() { show("1 #"); }}, $target));"#,
    ),
    row("construct-not-constructor", 6, "show($n, Reflect.construct($object, $like, $object));"),
    row(
        "construct-new-target-not-constructor",
        4,
        r#"show($n, Reflect.construct($constructor, {get length() { show("length #"); return 0; }}, $object));"#,
    ),
    // Bound functions
    row("new-bound", 12, "chain($n, new ($constructor.bind($any, $argument))($argument));"),
    row("new-bound-twice", 9, "chain($n, new ($constructor.bind($any).bind($any)));"),
    row(
        "new-bound-is-target",
        4,
        r#"const q = (function () { show("new.target #", new.target === q, new.target); }).bind(); new q; Reflect.construct(q, [], $target); Reflect.construct($constructor, [], q);"#,
    ),
    row(
        "new-bound-new-target-self",
        6,
        r#"const q = $constructor.bind($any, 1); chain($n, Reflect.construct(q, [2], q));"#,
    ),
    row(
        "new-bound-with-prototype",
        3,
        "const q = $constructor.bind(); q.prototype = $any; chain($n, new q); chain($n, Reflect.construct($constructor, [], q));",
    ),
    row("new-bound-class", 6, "show($n, new ($class.bind())($argument));"),
    row(
        "new-bound-proxy",
        3,
        r#"const q = new Proxy($constructor, {construct(t, a, r) { show("construct #", a.length, r === q, r); return Reflect.construct(t, a, r); }}); chain($n, new (q.bind($any, 1))(2));"#,
    ),
    row(
        "new-proxy-bound",
        3,
        r#"const q = new Proxy($constructor.bind(), {construct(t, a, r) { show("construct #", r === q); return Reflect.construct(t, a, r); }, get(t, k, r) { show("get #", k); return Reflect.get(t, k, r); }}); chain($n, new q);"#,
    ),
    // .prototype
    row("new-prototype-changes", 12, "$constructor_a.prototype = $any; chain($n, new $constructor_a);"),
    row(
        "new-prototype-object",
        4,
        "$constructor_a.prototype = $proto; const q = new $constructor_a; $constructor_a.prototype = {}; show($n, q instanceof $constructor_a);",
    ),
    row(
        "new-prototype-frozen",
        4,
        "Object.freeze($constructor_a); $constructor_a.prototype = $any; chain($n, new $constructor_a);",
    ),
    row("new-prototype-in-argument", 6, r#"show($n, new $constructor_a(($constructor_a.prototype = $any, 1)));"#),
    row(
        "new-prototype-proxy",
        3,
        r#"const q = function () { show("this #", this); this.$key = 1; }; q.prototype = new Proxy({}, $handler); chain($n, new q);"#,
    ),
    row(
        "new-target-deleted-prototype",
        2,
        r#"const q = $function.bind(); delete q.prototype; chain($n, Reflect.construct(Array, [], new Proxy(function () {}, {get: () => undefined})));"#,
    ),
    // What a constructor returns
    row("returns-object", 4, "show($n, new (function () { return $keyed; }) instanceof $constructor);"),
    row("returns-primitive", 6, "dump($n, new (function () { this.a = 1; return $primitive; }));"),
    row(
        "derived-returns",
        6,
        r#"show($n, new (class extends $heritage { constructor() { super(); return $any; } }));"#,
    ),
    row("derived-never-super", 4, r#"show($n, new (class extends $heritage { constructor() { return $any; } }));"#),
    row(
        "proxy-construct-returns",
        3,
        r#"show($n, new (new Proxy($constructor, {construct(t, q, r) { show("construct #", ...q); return $any; }}))($value));"#,
    ),
    row(
        "new-target-value",
        2,
        r#"show($n, (function () { return new.target; })(), new (function () { return {a: new.target}; })().a === undefined);"#,
    ),
    row(
        "new-target-in-arrow",
        4,
        r#"const q = function () { return () => new.target; }; show($n, q()(), new q()() === q);"#,
    ),
    row("constructor-property", 6, "show($n, $object.constructor, $constructor.prototype.constructor);"),
];
