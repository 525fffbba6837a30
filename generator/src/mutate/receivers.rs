//! Receivers that are changed: of calls, and of the operations of Reflect that take one.

use dunder_syntax::Program;
use dunder_syntax::tree::{Argument, Expression, MemberKey};

use super::places::{a_name, one_expression};
use super::snippet;
use crate::draw::Draw;

/// Other receivers than a name of the program.
const RECEIVERS: &[&str] = &[
    "null",
    "undefined",
    "1",
    "'s'",
    "Symbol.iterator",
    "true",
    "1n",
    "{}",
    "[]",
    "Object.create(null)",
    "Object.freeze({})",
];

/// Operations of Reflect with a receiver, or a new.target, and its place among the arguments.
const PLACES: &[(&str, usize)] = &[("get", 2), ("set", 3), ("construct", 2), ("apply", 1)];

/// Has a method called with another receiver, or an operation of Reflect be given another one.
pub(super) fn change(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    let receiver = if draw.chance(60) { a_name(program, draw) } else { snippet::one_of(RECEIVERS, &[], draw) };
    let is_method = |node: &Expression| matches!(node, Expression::Call(call) if matches!(call.callee, Expression::Member(_)) && !call.optional);
    one_expression(program, draw, &is_method, |node, _| {
        let Expression::Call(call) = node else { return };
        if let Some(at) = place_of(&call.callee) {
            call.arguments.truncate(at);
            let missing = at - call.arguments.len();
            let padding = std::iter::repeat_n(Expression::Object(Vec::new()), missing);
            call.arguments.extend(padding.chain([receiver.clone()]).map(Argument::Value));
        } else {
            call.callee = snippet::expression("$f.call", &[("$f", &call.callee)]);
            call.arguments.insert(0, Argument::Value(receiver.clone()));
        }
    })
}

/// Where an operation of Reflect takes its receiver.
fn place_of(callee: &Expression) -> Option<usize> {
    let Expression::Member(member) = callee else { return None };
    let (Expression::Identifier(object), MemberKey::Name(name)) = (&member.object, &member.key) else { return None };
    let row = PLACES.iter().find(|(operation, _)| *operation == &**name)?;
    (&**object == "Reflect").then_some(row.1)
}
