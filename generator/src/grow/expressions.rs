//! Expressions, keys and lists.

use dunder_syntax::tree::*;
use dunder_syntax::{JsString, Name, Span};

use super::{Frame, Grower};
use crate::hole::{Fill, Hole};

impl Grower<'_, '_> {
    /// An expression with its holes filled.
    pub(super) fn expression(&mut self, node: &Expression, frame: &mut Frame) -> Expression {
        self.size += 2;
        match node {
            Expression::Identifier(name) => match Hole::of(name) {
                Some(hole) => self.filled(hole, frame),
                None => Expression::Identifier(self.name(name)),
            },
            Expression::Literal(Literal::String(text)) => Expression::Literal(Literal::String(self.string(text))),
            Expression::This | Expression::Literal(_) | Expression::NewTarget => node.clone(),
            Expression::Array(elements) => Expression::Array(self.elements(elements, frame)),
            Expression::Object(properties) => Expression::Object(self.properties(properties, frame)),
            Expression::Function(function) => Expression::Function(self.function(function, frame)),
            Expression::Class(class) => Expression::Class(self.class(class, frame)),
            Expression::Template(template) => Expression::Template(Box::new(self.text_template(template, frame))),
            Expression::TaggedTemplate(node) => Expression::TaggedTemplate(Box::new(TaggedTemplate {
                tag: self.expression(&node.tag, frame),
                template: self.text_template(&node.template, frame),
                span: Span::NONE,
            })),
            Expression::Member(node) => {
                let object = self.expression(&node.object, frame);
                let key = self.member_key(&node.key, frame);
                Expression::Member(Box::new(Member { object, key, optional: node.optional }))
            }
            Expression::SuperMember(key) => Expression::SuperMember(Box::new(self.member_key(key, frame))),
            Expression::Call(call) => Expression::Call(Box::new(self.call(call, frame))),
            Expression::New(call) => Expression::New(Box::new(self.call(call, frame))),
            Expression::SuperCall(call) => {
                let arguments = self.arguments(&call.arguments, frame);
                Expression::SuperCall(Box::new(SuperCall { arguments, span: Span::NONE }))
            }
            Expression::OptionalChain(inner) => Expression::OptionalChain(self.boxed(inner, frame)),
            Expression::Update(node) => Expression::Update(Box::new(Update {
                increment: node.increment,
                prefix: node.prefix,
                argument: self.expression(&node.argument, frame),
            })),
            Expression::Unary(operator, inner) => {
                self.size += 4;
                Expression::Unary(*operator, self.boxed(inner, frame))
            }
            Expression::Binary(node) => {
                let left = self.expression(&node.left, frame);
                let right = self.expression(&node.right, frame);
                Expression::Binary(Box::new(Binary { operator: node.operator, left, right }))
            }
            Expression::PrivateIn(name, inner) => Expression::PrivateIn(name.clone(), self.boxed(inner, frame)),
            Expression::Logical(node) => {
                let left = self.expression(&node.left, frame);
                let right = self.expression(&node.right, frame);
                Expression::Logical(Box::new(Logical { operator: node.operator, left, right }))
            }
            Expression::Conditional(node) => {
                let test = self.expression(&node.test, frame);
                let consequent = self.expression(&node.consequent, frame);
                let alternate = self.expression(&node.alternate, frame);
                Expression::Conditional(Box::new(Conditional { test, consequent, alternate }))
            }
            Expression::Assign(node) => {
                let target = self.pattern(&node.target, frame);
                let value = self.expression(&node.value, frame);
                Expression::Assign(Box::new(Assign { operator: node.operator, target, value }))
            }
            Expression::Sequence(nodes) => {
                Expression::Sequence(nodes.iter().map(|node| self.expression(node, frame)).collect())
            }
            Expression::Yield(node) => {
                let argument = node.argument.as_ref().map(|argument| self.expression(argument, frame));
                Expression::Yield(Box::new(Yield { argument, delegate: node.delegate }))
            }
            Expression::Await(inner) => Expression::Await(self.boxed(inner, frame)),
            Expression::Parenthesized(inner) => Expression::Parenthesized(self.boxed(inner, frame)),
            Expression::ImportCall(inner) => Expression::ImportCall(self.boxed(inner, frame)),
        }
    }

    /// A name of a row that is no hole, or the one that the row declares.
    pub(super) fn binding(&mut self, name: &Name, frame: &Frame) -> Name {
        let name = match (Hole::of(name), &frame.new) {
            (Some(_), Some(new)) => new,
            _ => name,
        };
        self.name(name)
    }

    fn name(&mut self, name: &Name) -> Name {
        self.size += name.len() as u32;
        name.clone()
    }

    fn boxed(&mut self, node: &Expression, frame: &mut Frame) -> Box<Expression> {
        Box::new(self.expression(node, frame))
    }

    fn call(&mut self, call: &Call, frame: &mut Frame) -> Call {
        let callee = self.expression(&call.callee, frame);
        let arguments = self.arguments(&call.arguments, frame);
        Call { callee, arguments, optional: call.optional, span: Span::NONE }
    }

    fn text_template(&mut self, template: &Template, frame: &mut Frame) -> Template {
        let expressions = template.expressions.iter().map(|node| self.expression(node, frame)).collect();
        Template { strings: template.strings.clone(), expressions }
    }

    fn arguments(&mut self, arguments: &[Argument], frame: &mut Frame) -> Vec<Argument> {
        let mut out = Vec::with_capacity(arguments.len());
        for argument in arguments {
            match argument {
                Argument::Value(value) => out.push(Argument::Value(self.expression(value, frame))),
                Argument::Spread(value) => match several_values(value) {
                    Some(counts) => out.extend(self.values(counts, frame).into_iter().map(Argument::Value)),
                    None => out.push(Argument::Spread(self.expression(value, frame))),
                },
            }
        }
        out
    }

    fn elements(&mut self, elements: &[ArrayElement], frame: &mut Frame) -> Vec<ArrayElement> {
        let mut out = Vec::with_capacity(elements.len());
        for element in elements {
            match element {
                ArrayElement::Hole => out.push(ArrayElement::Hole),
                ArrayElement::Value(value) => out.push(ArrayElement::Value(self.expression(value, frame))),
                ArrayElement::Spread(value) => match several_values(value) {
                    Some(counts) => out.extend(self.values(counts, frame).into_iter().map(ArrayElement::Value)),
                    None => out.push(ArrayElement::Spread(self.expression(value, frame))),
                },
            }
        }
        out
    }

    /// The members of an object literal, of which one at most sets the prototype: more are an early error.
    pub(super) fn properties(&mut self, nodes: &[PropertyDefinition], frame: &mut Frame) -> Vec<PropertyDefinition> {
        let mut out = Vec::with_capacity(nodes.len());
        self.add_properties(nodes, frame, &mut out);
        let mut seen = false;
        for property in &mut out {
            if let PropertyDefinition::Value(key, _) = property
                && key.is_proto()
            {
                if seen {
                    *key = PropertyName::Computed(Box::new(string("__proto__")));
                }
                seen = true;
            }
        }
        out
    }

    pub(super) fn add_properties(
        &mut self,
        nodes: &[PropertyDefinition],
        frame: &mut Frame,
        out: &mut Vec<PropertyDefinition>,
    ) {
        for node in nodes {
            self.size += 3;
            match node {
                PropertyDefinition::Shorthand(name) => match Hole::of(name).map(Hole::fill) {
                    Some(Fill::Several(category, least, most)) => {
                        self.several(category, least, most, frame, |grower, fragment, inner| {
                            grower.add_properties(fragment.properties(), inner, out);
                        });
                    }
                    _ => out.push(PropertyDefinition::Shorthand(self.binding(name, frame))),
                },
                PropertyDefinition::Value(key, value) => {
                    let key = self.property_name(key, frame);
                    out.push(PropertyDefinition::Value(key, self.expression(value, frame)));
                }
                PropertyDefinition::Method(key, function) => {
                    let key = self.property_name(key, frame);
                    out.push(PropertyDefinition::Method(key, self.function(function, frame)));
                }
                PropertyDefinition::Spread(value) => {
                    out.push(PropertyDefinition::Spread(self.expression(value, frame)));
                }
            }
        }
    }

    fn member_key(&mut self, key: &MemberKey, frame: &mut Frame) -> MemberKey {
        match key {
            MemberKey::Name(name) => match Hole::of(name) {
                None => MemberKey::Name(self.name(name)),
                Some(hole) => match self.filled(hole, frame) {
                    Expression::Literal(Literal::String(text)) => match self.name_of(&text) {
                        Some(name) => MemberKey::Name(name),
                        None => MemberKey::Computed(Expression::Literal(Literal::String(text))),
                    },
                    key => MemberKey::Computed(key),
                },
            },
            MemberKey::Computed(key) => MemberKey::Computed(self.expression(key, frame)),
            MemberKey::Private(name) => MemberKey::Private(self.name(name)),
        }
    }

    /// The text as an IdentifierName, if it is one.
    fn name_of(&self, text: &JsString) -> Option<Name> {
        match self.plan.keys.iter().find(|key| key.text.as_ref().is_some_and(|known| known.address() == text.address()))
        {
            Some(key) => key.name.clone(),
            None => identifier_name(text),
        }
    }

    /// A key of an object literal, a class or a pattern. One that comes from a hole never means the prototype or a constructor.
    pub(super) fn property_name(&mut self, key: &PropertyName, frame: &mut Frame) -> PropertyName {
        let hole = match key {
            PropertyName::Identifier(name) => Hole::of(name),
            _ => None,
        };
        match (hole, key) {
            (Some(hole), _) => match self.filled(hole, frame) {
                Expression::Literal(Literal::Number(number)) => PropertyName::Number(number),
                Expression::Literal(Literal::String(text)) => match self.name_of(&text) {
                    Some(name) if !RESERVED.contains(&&*name) => PropertyName::Identifier(name),
                    _ => PropertyName::Computed(Box::new(Expression::Literal(Literal::String(text)))),
                },
                key => PropertyName::Computed(Box::new(key)),
            },
            (None, PropertyName::Computed(key)) => PropertyName::Computed(self.boxed(key, frame)),
            (None, PropertyName::Identifier(name)) => PropertyName::Identifier(self.name(name)),
            (None, other) => other.clone(),
        }
    }
}

/// Keys that mean something of their own where they stand as a name in a class body or an object literal.
const RESERVED: &[&str] = &["__proto__", "constructor", "prototype"];

/// How many values a hole behind `...` stands for, if it is one.
fn several_values(node: &Expression) -> Option<(u8, u8)> {
    match node {
        Expression::Identifier(name) => match Hole::of(name)?.fill() {
            Fill::Values(least, most) => Some((least, most)),
            _ => None,
        },
        _ => None,
    }
}

/// A text as an IdentifierName, if it is one of ASCII.
pub(crate) fn identifier_name(text: &JsString) -> Option<Name> {
    let is_start = |unit: &u16| matches!(u8::try_from(*unit), Ok(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$'));
    let is_part = |unit: &u16| is_start(unit) || matches!(u8::try_from(*unit), Ok(b'0'..=b'9'));
    let fits = text.units().first().is_some_and(is_start) && text.units().iter().all(is_part);
    fits.then(|| String::from_utf16_lossy(text.units()).into())
}

/// A string literal.
pub(crate) fn string(text: &str) -> Expression {
    Expression::Literal(Literal::String(text.into()))
}
