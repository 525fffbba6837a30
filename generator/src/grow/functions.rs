//! Functions and classes.

use std::sync::Arc;

use dunder_syntax::tree::*;
use dunder_syntax::{Name, Span};

use super::{Frame, Grower};
use crate::hole::{Fill, Hole};

impl Grower<'_, '_> {
    /// A function with its holes filled.
    pub(super) fn function(&mut self, node: &Function, frame: &mut Frame) -> Arc<Function> {
        self.size += 6;
        self.functions += 1;
        let name = node.name.as_ref().map(|name| self.binding(name, frame));
        let items = node.parameters.items.iter().map(|item| self.pattern_element(item, frame)).collect();
        let rest = node.parameters.rest.as_ref().map(|rest| self.pattern(rest, frame));
        let body = match &node.body {
            FunctionBody::Block(body) => FunctionBody::Block(self.body(body, frame)),
            FunctionBody::Expression(expression) => {
                FunctionBody::Expression(Box::new(self.expression(expression, frame)))
            }
        };
        self.functions -= 1;
        Arc::new(Function {
            name,
            form: node.form,
            flavour: node.flavour,
            parameters: Parameters { items, rest },
            body,
            span: Span::NONE,
        })
    }

    /// A class with its holes filled. It has one constructor and one element of each private name at most: more are an
    /// early error.
    pub(super) fn class(&mut self, node: &Class, frame: &mut Frame) -> Arc<Class> {
        self.size += 10;
        let name = node.name.as_ref().map(|name| self.binding(name, frame));
        let heritage = node.heritage.as_ref().map(|heritage| self.expression(heritage, frame));
        let mut elements = Vec::with_capacity(node.elements.len());
        self.add_members(&node.elements, frame, &mut elements);
        let mut seen = false;
        let mut names: Vec<(Name, Half)> = Vec::new();
        elements.retain(|element| match element {
            ClassElement::Constructor(_) => !std::mem::replace(&mut seen, true),
            ClassElement::Method { key: PropertyName::Private(name), .. }
            | ClassElement::Field { key: PropertyName::Private(name), .. } => {
                let half = Half::of(element);
                let is_new = names.iter().all(|(other, whole)| other != name || whole.completes(half));
                names.push((name.clone(), half));
                is_new
            }
            _ => true,
        });
        Arc::new(Class { name, heritage, elements, span: Span::NONE })
    }

    fn add_members(&mut self, nodes: &[ClassElement], frame: &mut Frame, out: &mut Vec<ClassElement>) {
        for node in nodes {
            self.size += 3;
            if let Some(Fill::Several(category, least, most)) = several_members(node) {
                self.several(category, least, most, frame, |grower, fragment, inner| {
                    grower.add_members(fragment.members(), inner, out);
                });
                continue;
            }
            out.push(match node {
                ClassElement::Constructor(function) => ClassElement::Constructor(self.function(function, frame)),
                ClassElement::Method { is_static, key, function } => {
                    let key = self.property_name(key, frame);
                    ClassElement::Method { is_static: *is_static, key, function: self.function(function, frame) }
                }
                ClassElement::Field { is_static, key, value } => {
                    let key = self.property_name(key, frame);
                    let value = value.as_ref().map(|value| self.function(value, frame));
                    ClassElement::Field { is_static: *is_static, key, value }
                }
                ClassElement::StaticBlock(function) => ClassElement::StaticBlock(self.function(function, frame)),
            });
        }
    }
}

/// What an element with a private name takes of that name: a getter and a setter share one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Whole,
    Getter { is_static: bool },
    Setter { is_static: bool },
}

impl Half {
    fn of(element: &ClassElement) -> Half {
        match element {
            ClassElement::Method { is_static, function, .. } => match function.form {
                FunctionForm::Getter => Half::Getter { is_static: *is_static },
                FunctionForm::Setter => Half::Setter { is_static: *is_static },
                _ => Half::Whole,
            },
            _ => Half::Whole,
        }
    }

    /// Whether both together are one accessor.
    fn completes(self, other: Half) -> bool {
        match (self, other) {
            (Half::Getter { is_static }, Half::Setter { is_static: same })
            | (Half::Setter { is_static }, Half::Getter { is_static: same }) => is_static == same,
            _ => false,
        }
    }
}

/// What fills a field that is a lone hole, if it stands for several members.
fn several_members(node: &ClassElement) -> Option<Fill> {
    match node {
        ClassElement::Field { is_static: false, key: PropertyName::Identifier(name), value: None } => {
            let fill = Hole::of(name)?.fill();
            matches!(fill, Fill::Several(..)).then_some(fill)
        }
        _ => None,
    }
}
