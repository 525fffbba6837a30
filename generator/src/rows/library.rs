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
