//! Whether an engine is wrong about what a program says, and not about what that means: it is right where parentheses say
//! the same.

use dunder_syntax::Program;
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{Expression, MemberKey};

/// What holds an operand, around which parentheses change nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// What is constructed, where something is constructed first
    NewOfNew,
    /// What else is constructed
    New,
    /// What is called
    Call,
    /// The object of a property
    Member,
    /// The operand of an operator before or behind it
    Unary,
    /// An operand of an operator between two
    Binary,
    /// A part of a conditional
    Conditional,
}

/// Every place: its name in signatures.
pub(crate) const PLACES: &[(Place, &str)] = &[
    (Place::NewOfNew, "new"),
    (Place::New, "new"),
    (Place::Call, "call"),
    (Place::Member, "member"),
    (Place::Unary, "unary"),
    (Place::Binary, "binary"),
    (Place::Conditional, "conditional"),
];

/// The place that engines were found to be wrong about, which is looked at for every divergence; at the others, for those that
/// are made small.
pub(crate) const USUAL: &[(Place, &str)] = PLACES.split_at(1).0;

/// What the text of every program has in it that has such a place.
pub(crate) const USUAL_TEXT: &str = "new new";

/// A program's text with parentheses around every operand in such places that is no single token; nothing where there is none.
pub(crate) fn with_parentheses(program: &Program, places: &[Place]) -> Option<String> {
    let mut program = program.clone();
    let mut wrap = Wrap { places, wrapped: false };
    wrap.body(&mut program.body);
    wrap.wrapped.then(|| program.to_string())
}

struct Wrap<'a> {
    places: &'a [Place],
    wrapped: bool,
}

impl Wrap<'_> {
    fn operand(&mut self, place: Place, node: &mut Expression) {
        let is_one_of_many = matches!(
            node,
            Expression::New(_)
                | Expression::Call(_)
                | Expression::Member(_)
                | Expression::TaggedTemplate(_)
                | Expression::Unary(..)
                | Expression::Update(_)
                | Expression::Binary(_)
                | Expression::Logical(_)
                | Expression::Conditional(_)
        );
        if is_one_of_many && self.places.contains(&place) {
            let inner = std::mem::replace(node, Expression::This);
            *node = Expression::Parenthesized(Box::new(inner));
            self.wrapped = true;
        }
    }
}

/// Whether an operand's first token is `new`.
fn begins_with_new(node: &Expression) -> bool {
    match node {
        Expression::New(_) => true,
        Expression::Member(node) => begins_with_new(&node.object),
        Expression::Call(node) => begins_with_new(&node.callee),
        Expression::TaggedTemplate(node) => begins_with_new(&node.tag),
        _ => false,
    }
}

impl VisitMut for Wrap<'_> {
    fn expression(&mut self, node: &mut Expression) {
        match node {
            // Parentheses would end the chain.
            Expression::OptionalChain(_) => return,
            _ => walk_mut::expression(self, node),
        }
        match node {
            Expression::New(node) => {
                let place = if begins_with_new(&node.callee) { Place::NewOfNew } else { Place::New };
                self.operand(place, &mut node.callee);
            }
            Expression::Call(node) if !matches!(node.callee, Expression::Member(_)) => {
                self.operand(Place::Call, &mut node.callee);
            }
            Expression::Member(node) => {
                self.operand(Place::Member, &mut node.object);
                if let MemberKey::Computed(key) = &mut node.key {
                    self.operand(Place::Member, key);
                }
            }
            Expression::Unary(_, operand) | Expression::Await(operand) => self.operand(Place::Unary, operand),
            Expression::Binary(node) => {
                self.operand(Place::Binary, &mut node.left);
                self.operand(Place::Binary, &mut node.right);
            }
            Expression::Logical(node) => {
                self.operand(Place::Binary, &mut node.left);
                self.operand(Place::Binary, &mut node.right);
            }
            Expression::Conditional(node) => {
                for part in [&mut node.test, &mut node.consequent, &mut node.alternate] {
                    self.operand(Place::Conditional, part);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use dunder_syntax::parse_script;

    use super::*;

    #[test]
    fn operands_are_put_in_parentheses_and_nothing_else() {
        let table = [
            ("new new F(1)(2);", Some("new (new F(1))(2);\n")),
            ("new (a.b)();", Some("new (a.b)();\n")),
            ("a.b.c(d.e, -f);", Some("(a.b).c(d.e, -f);\n")),
            ("a + b.c || !d.e;", Some("(a + (b.c)) || (!(d.e));\n")),
            ("a?.b.c;", None),
            ("a.b = c;", None),
            ("new new 0()().a = 0;", Some("(new (new 0())()).a = 0;\n")),
            ("a(b)[0];", Some("(a(b))[0];\n")),
            ("delete a.b;", Some("delete (a.b);\n")),
        ];
        let wrapped = |source: &str, places: &[Place]| with_parentheses(&parse_script(source).unwrap(), places);
        let all: Vec<Place> = PLACES.iter().map(|(place, _)| *place).collect();
        for (source, expected) in table {
            assert_eq!(wrapped(source, &all).as_deref(), expected, "{source}");
        }
        assert_eq!(wrapped("new new F()();", &[Place::Call]), None);
    }
}
