//! A pass over literals: the simplest of their kind.

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{Body, Expression, Literal, RegExp, Template, TemplateString};
use dunder_syntax::{JsString, Program};

use crate::reduce::chooser::Chooser;

/// Replaces literals by simpler ones.
pub(super) fn simplify(program: &mut Program, chooser: &mut Chooser) {
    Literals(chooser).body(&mut program.body);
}

struct Literals<'a>(&'a mut Chooser);

impl VisitMut for Literals<'_> {
    fn body(&mut self, node: &mut Body) {
        if !self.0.has_chosen() {
            walk_mut::body(self, node);
        }
    }

    fn expression(&mut self, node: &mut Expression) {
        match node {
            Expression::Literal(literal) => self.0.replace(literal, simpler(literal)),
            Expression::Template(template) => {
                template_strings(self.0, template);
                if let ([TemplateString { cooked: Some(text), .. }], []) =
                    (&template.strings[..], &template.expressions[..])
                {
                    let plain = Expression::Literal(Literal::String(text.clone()));
                    self.0.replace(node, vec![plain]);
                }
            }
            Expression::TaggedTemplate(node) => template_strings(self.0, &mut node.template),
            _ => {}
        }
        if !self.0.has_chosen() {
            walk_mut::expression(self, node);
        }
    }
}

/// Simpler literals of the same kind, the simplest first.
fn simpler(literal: &Literal) -> Vec<Literal> {
    match literal {
        Literal::Null | Literal::Boolean(_) => vec![],
        Literal::Number(_) => [0.0, 1.0, 2.0].map(Literal::Number).into(),
        Literal::BigInt(_) => vec![Literal::BigInt("0".into())],
        Literal::String(text) => strings(text).into_iter().map(Literal::String).collect(),
        Literal::RegExp(_) => {
            vec![Literal::RegExp(Box::new(RegExp { pattern: "a".into(), flags: "".into() }))]
        }
    }
}

/// No text, one letter, one half and the other half.
fn strings(text: &JsString) -> Vec<JsString> {
    let units = text.units();
    let (first, second) = units.split_at(units.len() / 2);
    vec!["".into(), "a".into(), first.into(), second.into()]
}

fn template_strings(chooser: &mut Chooser, template: &mut Template) {
    for string in &mut template.strings {
        if !string.raw.units().is_empty() {
            chooser.offer(|| *string = TemplateString { cooked: Some("".into()), raw: "".into() });
        }
    }
}
