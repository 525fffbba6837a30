//! Expressions that are wrapped, given an effect, replaced.

use dunder_syntax::Program;
use dunder_syntax::tree::Expression;

use super::places::{a_name, one_expression};
use super::snippet;
use crate::draw::Draw;

/// Proxies of `$x`: they forward, tell, lie, throw, change the target or the chain on the way.
const PROXIES: &[&str] = &[
    "new Proxy($x, {})",
    "new Proxy($x, new Proxy({}, { get(t, k) { show('trap', k); return undefined; } }))",
    "new Proxy($x, { get(t, k, r) { show('get', k); return Reflect.get(t, k, r); } })",
    "new Proxy($x, { get(t, k, r) { Object.setPrototypeOf(t, null); return Reflect.get(t, k, r); } })",
    "new Proxy($x, { set(t, k, v, r) { show('set', k, v); return Reflect.set(t, k, v, r); } })",
    "new Proxy($x, { set() { return false; } })",
    "new Proxy($x, { has(t, k) { show('has', k); return Reflect.has(t, k); }, deleteProperty() { return false; } })",
    "new Proxy($x, { has() { return false; }, get() { return 1; } })",
    "new Proxy($x, { defineProperty(t, k, d) { dump('define', d); return Reflect.defineProperty(t, k, d); } })",
    "new Proxy($x, { defineProperty() { return true; }, getOwnPropertyDescriptor() { return undefined; } })",
    "new Proxy($x, { getOwnPropertyDescriptor(t, k) { show('own', k); return Reflect.getOwnPropertyDescriptor(t, k); } })",
    "new Proxy($x, { getOwnPropertyDescriptor() { return { value: 1, configurable: true }; } })",
    "new Proxy($x, { ownKeys(t) { show('keys'); return Reflect.ownKeys(t); }, preventExtensions() { return true; } })",
    "new Proxy($x, { ownKeys() { return ['a', 'b', Symbol.iterator]; } })",
    "new Proxy($x, { getPrototypeOf(t) { show('parent'); return Reflect.getPrototypeOf(t); } })",
    "new Proxy($x, { getPrototypeOf() { return null; }, setPrototypeOf() { return true; }, isExtensible() { return true; } })",
    "new Proxy($x, { setPrototypeOf(t, v) { show('adopt'); return Reflect.setPrototypeOf(t, v); } })",
    "new Proxy($x, { apply(t, r, a) { show('apply', a.length); return Reflect.apply(t, r, a); } })",
    "new Proxy($x, { construct(t, a, n) { show('construct', a.length, n === t); return Reflect.construct(t, a, n); } })",
    "new Proxy($x, { construct() { return 1; }, apply: null })",
    "new Proxy($x, { get() { throw 1; }, has() { throw 2; }, ownKeys() { throw 3; } })",
    "((r) => (r.revoke(), r.proxy))(Proxy.revocable($x, {}))",
];

/// Other things that are made of `$x`.
const OTHERS: &[&str] = &[
    "Object.create($x)",
    "Object.freeze($x)",
    "Object.preventExtensions($x)",
    "Object($x)",
    "$x.bind(null)",
    "class extends $x {}",
    "{ __proto__: $x }",
    "[$x]",
    "(() => $x)",
    "new $x()",
    "$x.prototype",
    "Object.getPrototypeOf($x)",
    "$x.constructor",
    "Object.setPrototypeOf($x, null)",
    "Object.setPrototypeOf(function () {}, $x)",
    "Object.setPrototypeOf([], $x)",
    "void $x",
    "typeof $x",
    "[...$x]",
    "{ ...$x }",
    "new class extends $x {}()",
    "Object.assign({}, $x)",
    "$262.createRealm().global.Object($x)",
    "Object.setPrototypeOf(new $262.createRealm().global.Function(), $x)",
];

/// Ways to give `$x` an effect that shows when and how often it is evaluated or converted.
const EFFECTS: &[&str] = &[
    "(show('m'), $x)",
    "{ toString() { show('toString'); return $x; }, valueOf() { show('valueOf'); return $x; } }",
    "{ [Symbol.toPrimitive](hint) { show('toPrimitive', hint); return $x; } }",
    "{ get value() { show('value'); return $x; }, get length() { show('length'); return $x; } }",
    "{ get prototype() { show('prototype'); return $x; }, get constructor() { show('constructor'); return $x; } }",
    "{ get [Symbol.toPrimitive]() { show('method'); return () => $x; } }",
    "{ *[Symbol.iterator]() { show('iterate'); yield $x; show('end'); } }",
    "(() => { throw $x; })()",
];

/// Whether the expression may be any other one, and is not just there to be printed.
fn is_value(node: &Expression) -> bool {
    !matches!(
        node,
        Expression::SuperCall(_) | Expression::Yield(_) | Expression::Await(_) | Expression::OptionalChain(_)
    )
}

/// Puts a proxy of a value in its place.
pub(super) fn in_proxy(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    let is_object = |node: &Expression| {
        matches!(
            node,
            Expression::Object(_)
                | Expression::Array(_)
                | Expression::Function(_)
                | Expression::Class(_)
                | Expression::New(_)
        )
    };
    wrap(PROXIES, program, draw, &is_object)
}

/// Puts something that is made of a value in its place.
pub(super) fn in_other(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    wrap(OTHERS, program, draw, &is_value)
}

/// Gives a value an effect.
pub(super) fn effect(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    wrap(EFFECTS, program, draw, &is_value)
}

fn wrap(codes: &[&str], program: &mut Program, draw: &mut Draw<'_, '_>, is: &dyn Fn(&Expression) -> bool) -> bool {
    one_expression(program, draw, is, |node, draw| {
        let wrapped = snippet::one_of(codes, &[("$x", node)], draw);
        *node = wrapped;
    })
}

/// Puts an expression of this program or of the other one in the place of another.
pub(super) fn replace(program: &mut Program, donor: &Program, draw: &mut Draw<'_, '_>) -> bool {
    let mut source = if draw.chance(50) { donor.clone() } else { program.clone() };
    let mut taken = None;
    one_expression(&mut source, draw, &is_value, |node, _| taken = Some(node.clone()));
    let Some(taken) = taken else { return false };
    one_expression(program, draw, &is_value, |node, _| *node = taken.clone())
}

/// Has an expression refer to another name of the program.
pub(super) fn rename(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    let name = a_name(program, draw);
    let is_name = |node: &Expression| matches!(node, Expression::Identifier(_) | Expression::This);
    one_expression(program, draw, &is_name, |node, _| *node = name.clone())
}
