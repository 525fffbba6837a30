//! Pieces of JavaScript with holes: `$x` and others, which stand for expressions.

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{Expression, Statement, StatementKind};
use dunder_syntax::{Program, parse_script};

use crate::draw::Draw;

/// What fills a hole.
pub(super) type Filling<'a> = (&'a str, &'a Expression);

struct Filler<'a>(&'a [Filling<'a>]);

impl VisitMut for Filler<'_> {
    fn expression(&mut self, node: &mut Expression) {
        if let Expression::Identifier(name) = node
            && let Some((_, filling)) = self.0.iter().find(|(hole, _)| *hole == &**name)
        {
            *node = (*filling).clone();
            return;
        }
        walk_mut::expression(self, node);
    }
}

/// The statements of a piece of code, its holes filled.
///
/// # Panics
/// Where the code does not parse: it is a constant.
pub(super) fn statements(code: &str, fillings: &[Filling<'_>]) -> Vec<Statement> {
    let mut program: Program = parse_script(code).expect("a snippet parses");
    Filler(fillings).body(&mut program.body);
    program.body.statements
}

/// The expression that a piece of code is, its holes filled.
///
/// # Panics
/// As [`statements`].
pub(super) fn expression(code: &str, fillings: &[Filling<'_>]) -> Expression {
    let statement = statements(&format!("({code});"), fillings).swap_remove(0);
    match statement.kind {
        StatementKind::Expression(expression) => expression,
        other => unreachable!("{other:?} in parentheses"),
    }
}

/// One of some pieces of code, as an expression.
pub(super) fn one_of(codes: &[&str], fillings: &[Filling<'_>], draw: &mut Draw<'_, '_>) -> Expression {
    expression(draw.one_of::<&str>(codes), fillings)
}

#[cfg(test)]
mod tests {
    use dunder_syntax::tree::Body;

    use super::*;

    #[test]
    fn holes_are_filled_wherever_they_stand() {
        let (a, b) = (expression("f(1)", &[]), expression("[2]", &[]));
        let statements = statements("$a[$b] = { k: $a, get g() { return $b; } };", &[("$a", &a), ("$b", &b)]);
        let text = Program { body: Body::from(statements) }.to_string();
        assert!(!text.contains('$') && text.matches("f(1)").count() == 2, "{text}");
    }
}
