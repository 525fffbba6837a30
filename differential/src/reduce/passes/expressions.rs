//! A pass over expressions: parts and constants in their place.

use std::sync::Arc;

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Argument, ArrayElement, Body, Expression, Function, FunctionBody, FunctionFlavour, FunctionForm, Literal, Member,
    MemberKey, Parameters, Pattern, PropertyDefinition, PropertyName, UnaryOperator,
};
use dunder_syntax::{Program, Span};

use super::calls;
use crate::reduce::chooser::Chooser;

/// Replaces expressions by their parts and by constants.
pub(super) fn replace(program: &mut Program, chooser: &mut Chooser) {
    Replace(chooser).body(&mut program.body);
}

struct Replace<'a>(&'a mut Chooser);

impl VisitMut for Replace<'_> {
    fn body(&mut self, node: &mut Body) {
        if !self.0.has_chosen() {
            walk_mut::body(self, node);
        }
    }

    fn expression(&mut self, node: &mut Expression) {
        let mut items = constants(node);
        items.extend(parts(node));
        self.0.replace(node, items);
        if !self.0.has_chosen() {
            walk_mut::expression(self, node);
        }
    }
}

/// The constants that may do in the place of an expression, the shortest first; none but a number for what is short itself.
fn constants(node: &Expression) -> Vec<Expression> {
    let zero = Expression::Literal(Literal::Number(0.0));
    let undefined = Expression::Unary(UnaryOperator::Void, Box::new(zero.clone()));
    let empty = || [empty_function(FunctionForm::Arrow), empty_function(FunctionForm::Expression)];
    let object = || Expression::Object(Vec::new());
    match node {
        Expression::Literal(Literal::Number(_)) => vec![],
        Expression::Identifier(_) => vec![zero, undefined],
        Expression::Literal(_) | Expression::This => vec![zero],
        Expression::Object(members) if members.is_empty() => vec![zero],
        Expression::Function(_) => [zero, object()].into_iter().chain(empty()).collect(),
        _ => [zero, object(), Expression::Literal(Literal::Null), undefined].into_iter().chain(empty()).collect(),
    }
}

/// A function that does nothing.
pub(super) fn empty_function(form: FunctionForm) -> Expression {
    Expression::Function(Arc::new(Function {
        name: None,
        form,
        flavour: FunctionFlavour::Normal,
        parameters: Parameters::default(),
        body: FunctionBody::Block(Body::default()),
        span: Span::NONE,
    }))
}

/// The expressions that an expression holds.
fn parts(node: &Expression) -> Vec<Expression> {
    let parts: Vec<&Expression> = match node {
        Expression::This | Expression::Identifier(_) | Expression::Literal(_) | Expression::NewTarget => vec![],
        Expression::Array(elements) => elements.iter().filter_map(element).collect(),
        Expression::Object(members) => members.iter().filter_map(member).collect(),
        Expression::Function(function) => match &function.body {
            FunctionBody::Expression(body) => vec![body],
            FunctionBody::Block(_) => vec![],
        },
        Expression::Class(class) => class.heritage.iter().collect(),
        Expression::Template(template) => template.expressions.iter().collect(),
        Expression::TaggedTemplate(node) => std::iter::once(&node.tag).chain(&node.template.expressions).collect(),
        Expression::Member(node) => match &node.key {
            MemberKey::Computed(key) => vec![&node.object, key],
            MemberKey::Name(_) | MemberKey::Private(_) => vec![&node.object],
        },
        Expression::SuperMember(key) => match &**key {
            MemberKey::Computed(key) => vec![key],
            MemberKey::Name(_) | MemberKey::Private(_) => vec![],
        },
        Expression::Call(node) | Expression::New(node) => {
            let receiver = match &node.callee {
                Expression::Member(callee) => Some(&callee.object),
                _ => None,
            };
            node.arguments.iter().map(argument).chain([&node.callee]).chain(receiver).collect()
        }
        Expression::SuperCall(node) => node.arguments.iter().map(argument).collect(),
        Expression::Update(node) => vec![&node.argument],
        Expression::Unary(UnaryOperator::Delete, reference) => parts_of_reference(reference),
        Expression::OptionalChain(inner)
        | Expression::Unary(_, inner)
        | Expression::PrivateIn(_, inner)
        | Expression::Await(inner)
        | Expression::Parenthesized(inner)
        | Expression::ImportCall(inner) => vec![inner],
        Expression::Binary(node) => vec![&node.left, &node.right],
        Expression::Logical(node) => vec![&node.left, &node.right],
        Expression::Conditional(node) => vec![&node.consequent, &node.alternate, &node.test],
        Expression::Assign(node) => match &node.target {
            Pattern::Target(target) => [&node.value].into_iter().chain(parts_of_reference(target)).collect(),
            _ => vec![&node.value],
        },
        Expression::Sequence(nodes) => nodes.iter().collect(),
        Expression::Yield(node) => node.argument.iter().collect(),
    };
    let mut parts: Vec<Expression> = parts.into_iter().cloned().collect();
    parts.extend(plain_call(node));
    parts.extend(calls::value(node));
    parts
}

/// The parts of a reference that is not read: to read it would be something else.
fn parts_of_reference(node: &Expression) -> Vec<&Expression> {
    match node {
        Expression::Member(node) => match &node.key {
            MemberKey::Computed(key) => vec![&node.object, key],
            MemberKey::Name(_) | MemberKey::Private(_) => vec![&node.object],
        },
        _ => vec![],
    }
}

/// A call through `Function.prototype.call` as a call without its receiver: `a.b.call(c, d)` as `a.b(d)`.
fn plain_call(node: &Expression) -> Option<Expression> {
    let Expression::Call(call) = node else { return None };
    let Expression::Member(member) = &call.callee else { return None };
    let Member { object: Expression::Member(_), key: MemberKey::Name(name), .. } = &**member else { return None };
    let (Some(_), "call") = (call.arguments.first(), &**name) else { return None };
    let mut shorter = call.clone();
    shorter.callee = member.object.clone();
    shorter.arguments.remove(0);
    Some(Expression::Call(shorter))
}

fn element(node: &ArrayElement) -> Option<&Expression> {
    match node {
        ArrayElement::Hole => None,
        ArrayElement::Value(value) | ArrayElement::Spread(value) => Some(value),
    }
}

fn argument(node: &Argument) -> &Expression {
    match node {
        Argument::Value(value) | Argument::Spread(value) => value,
    }
}

fn member(node: &PropertyDefinition) -> Option<&Expression> {
    match node {
        PropertyDefinition::Value(_, value) | PropertyDefinition::Spread(value) => Some(value),
        PropertyDefinition::Method(PropertyName::Computed(key), _) => Some(key),
        PropertyDefinition::Method(..) | PropertyDefinition::Shorthand(_) => None,
    }
}
