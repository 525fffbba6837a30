//! Statements that are added: operations, other parents, other attributes.

use dunder_syntax::Program;
use dunder_syntax::tree::Expression;

use super::places::{a_name, one_list};
use super::snippet;
use crate::draw::Draw;

/// Keys, as expressions.
const KEYS: &[&str] = &[
    "'a'",
    "'b'",
    "'value'",
    "0",
    "1",
    "'length'",
    "'name'",
    "'prototype'",
    "'constructor'",
    "'__proto__'",
    "Symbol.iterator",
    "Symbol.toStringTag",
    "Symbol.hasInstance",
    "Symbol.toPrimitive",
    "{ toString() { show('key'); return 'a'; } }",
];

/// Values, as expressions.
const VALUES: &[&str] = &[
    "undefined",
    "null",
    "0",
    "-0",
    "NaN",
    "'s'",
    "10n",
    "true",
    "Symbol.iterator",
    "{}",
    "[]",
    "function () {}",
    "class {}",
    "$b",
];

/// Operations on `$a`, with another object `$b`, a key `$k` and a value `$v`.
const OPERATIONS: &[&str] = &[
    "show('m', $a[$k]);",
    "show('m', $a[$k] = $v); descriptor('m', $a, $k);",
    "show('m', delete $a[$k]);",
    "show('m', $k in $a);",
    "show('m', $a instanceof $b);",
    "show('m', new $a($v));",
    "show('m', new ($a.bind($b))($v));",
    "show('m', $a($v));",
    "show('m', $a.call($b, $v));",
    "show('m', typeof $a, $a == $b);",
    "show('m', Reflect.construct($a, [$v], $b));",
    "show('m', Reflect.get($a, $k, $b));",
    "show('m', Reflect.set($a, $k, $v, $b)); descriptor('m', $b, $k);",
    "show('m', Reflect.has($a, $k), Reflect.deleteProperty($a, $k));",
    "dump('m', $a);",
    "show('m', $b.isPrototypeOf($a)); chain('m', $a);",
    "show('m', Object.getPrototypeOf($a) === $a.__proto__);",
    "dump('m', Object.assign($a, $b));",
    "dump('m', { ...$a }); dump('m', { __proto__: $a, [$k]: $v });",
    "dump('m', class extends $a {}); dump('m', new class extends $a {}($v));",
    "({ m() { show('m', super[$k]); super[$k] = $v; }, __proto__: $a }).m();",
    "for (const k in $a) show('m', k);",
    "for (const k of $a) show('m', k);",
    "show('m', `${$a}`, $a + $b);",
    "show('m', Object.prototype.toString.call($a));",
    "dump('m', Array.from($a)); show('m', [].concat($a, $b).length);",
    "with ($a) show('m', typeof length, typeof a);",
];

/// Ways to give `$a` another prototype, among them `$b`.
const PARENTS: &[&str] = &[
    "Object.setPrototypeOf($a, $b);",
    "Object.setPrototypeOf($a, null);",
    "show('m', Reflect.setPrototypeOf($a, $b));",
    "$a.__proto__ = $b;",
    "$a.__proto__ = null;",
    "$a.prototype = $b;",
    "Object.setPrototypeOf($a.prototype, $b);",
    "Object.setPrototypeOf($a, new Proxy($b, {}));",
    "Object.setPrototypeOf(Object.getPrototypeOf($a), $b);",
    "Object.prototype.__lookupSetter__('__proto__').call($a, $b);",
];

/// Ways to change what may be done to `$a`.
const ATTRIBUTES: &[&str] = &[
    "Object.preventExtensions($a);",
    "Object.seal($a);",
    "Object.freeze($a);",
    "Object.freeze(Object.getPrototypeOf($a));",
    "Object.defineProperty($a, $k, { value: $v });",
    "Object.defineProperty($a, $k, { value: $v, writable: true, configurable: true });",
    "Object.defineProperty($a, $k, { get() { show('get m', this === $a); return $v; }, set(v) { show('set m', this === $a, v); }, configurable: true });",
    "Object.defineProperty($a, $k, { get: undefined });",
    "Object.defineProperty($a, $k, { writable: false });",
    "Object.defineProperty($a, $k, { enumerable: false });",
    "Object.defineProperty($a, 'length', { writable: false });",
    "Object.defineProperties($a, { a: { value: $v }, b: { get() { return $v; } } });",
];

/// Adds an operation.
pub(super) fn operation(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    insert(OPERATIONS, program, draw)
}

/// Gives an object another prototype.
pub(super) fn parent(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    insert(PARENTS, program, draw)
}

/// Changes what may be done to an object.
pub(super) fn attributes(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    insert(ATTRIBUTES, program, draw)
}

/// Adds one of some statements somewhere, so that the program goes on where it throws.
fn insert(codes: &[&str], program: &mut Program, draw: &mut Draw<'_, '_>) -> bool {
    let (a, b) = (a_name(program, draw), a_name(program, draw));
    let a = if draw.chance(10) { dunder_prototype(a) } else { a };
    let key = snippet::one_of(KEYS, &[], draw);
    let value = snippet::one_of(VALUES, &[("$b", &b)], draw);
    let code = format!("try {{ {} }} catch (e) {{ caught('m', e); }}", draw.one_of(codes));
    let new = snippet::statements(&code, &[("$a", &a), ("$b", &b), ("$k", &key), ("$v", &value)]);
    one_list(program, draw, &|_| true, |list, draw| {
        let at = usize::from(draw.between(0, list.len().min(1000) as u16));
        list.splice(at..at, new.iter().cloned());
    })
}

/// `x.prototype`
fn dunder_prototype(x: Expression) -> Expression {
    snippet::expression("$x.prototype", &[("$x", &x)])
}
