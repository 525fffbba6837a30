//! Literals that become others.

use dunder_syntax::Program;
use dunder_syntax::tree::Expression;

use super::places::one_expression;
use super::snippet;
use crate::draw::Draw;

/// Values at which something changes: keys that mean something, numbers at the ends of ranges, one of each type.
const LITERALS: &[&str] = &[
    "undefined",
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "NaN",
    "2 ** 32 - 1",
    "2 ** 53",
    "1e999",
    "0.5",
    "10n",
    "''",
    "'a'",
    "'0'",
    "'-0'",
    "'4294967295'",
    "'length'",
    "'name'",
    "'prototype'",
    "'constructor'",
    "'__proto__'",
    "'caller'",
    "'message'",
    "Symbol.iterator",
    "Symbol.species",
    "Symbol.hasInstance",
    "Symbol.toPrimitive",
    "Symbol.toStringTag",
    "Symbol.unscopables",
    "Symbol.isConcatSpreadable",
    "Symbol.for('a')",
    "{}",
    "[]",
    "() => {}",
];

/// Puts another value in the place of a literal.
pub(super) fn change(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    let is_literal = |node: &Expression| matches!(node, Expression::Literal(_));
    one_expression(program, draw, &is_literal, |node, draw| *node = snippet::one_of(LITERALS, &[], draw))
}
