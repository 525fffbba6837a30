//! Passes over statements: fewer of them, and less around them.

use dunder_syntax::Program;
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    ArrayElement, Body, Declarator, Expression, ForEach, ForHead, ForInit, Statement, StatementKind, Try,
    VariableDeclaration,
};

use super::calls;
use crate::reduce::chooser::Chooser;

/// Removes runs of statements, and directives.
pub(super) fn remove(program: &mut Program, chooser: &mut Chooser) {
    Remove(chooser).body(&mut program.body);
}

struct Remove<'a>(&'a mut Chooser);

impl VisitMut for Remove<'_> {
    fn body(&mut self, node: &mut Body) {
        self.0.shrink(&mut node.directives, 0);
        walk_mut::body(self, node);
    }

    fn statements(&mut self, nodes: &mut Vec<Statement>) {
        self.0.shrink(nodes, 0);
        if !self.0.has_chosen() {
            walk_mut::statements(self, nodes);
        }
    }
}

/// Puts the parts of statements in their place.
pub(super) fn unwrap(program: &mut Program, chooser: &mut Chooser) {
    Unwrap(chooser).body(&mut program.body);
}

struct Unwrap<'a>(&'a mut Chooser);

impl VisitMut for Unwrap<'_> {
    fn statements(&mut self, nodes: &mut Vec<Statement>) {
        for at in 0..nodes.len() {
            let mut pieces = pieces(&nodes[at].kind);
            if let Some(choice) = self.0.pick(pieces.len()) {
                nodes.splice(at..=at, pieces.swap_remove(choice));
                return;
            }
        }
        walk_mut::statements(self, nodes);
    }

    fn statement(&mut self, node: &mut Statement) {
        if matches!(node.kind, StatementKind::Empty) {
            return;
        }
        // A body that is one statement can only become one statement.
        let single = pieces(&node.kind).into_iter().filter_map(|mut piece| match piece.len() {
            1 => piece.pop(),
            _ => None,
        });
        let items = std::iter::once(StatementKind::Empty.into()).chain(single).collect();
        self.0.replace(node, items);
        if !self.0.has_chosen() {
            walk_mut::statement(self, node);
        }
    }
}

fn expression(expression: &Expression) -> Vec<Statement> {
    vec![StatementKind::Expression(expression.clone()).into()]
}

/// The shorter runs of statements that a statement holds, or that it can be without one of its parts.
fn pieces(kind: &StatementKind) -> Vec<Vec<Statement>> {
    match kind {
        StatementKind::Empty | StatementKind::Break(_) | StatementKind::Continue(_) | StatementKind::Debugger => vec![],
        StatementKind::Function(_) | StatementKind::Class(_) | StatementKind::Return(None) => vec![],
        StatementKind::Expression(inner) => calls::bodies(inner).into_iter().chain(calls::handed(inner)).collect(),
        StatementKind::Return(Some(value)) => vec![expression(value), vec![StatementKind::Return(None).into()]],
        StatementKind::Throw(value) => vec![expression(value)],
        StatementKind::Variable(declaration) => vec![values(declaration)],
        StatementKind::Block(body) => vec![body.clone()],
        StatementKind::If(node) => {
            let mut pieces = vec![vec![node.consequent.clone()], expression(&node.test)];
            if let Some(alternate) = &node.alternate {
                let mut without = node.clone();
                without.alternate = None;
                pieces.extend([vec![alternate.clone()], vec![StatementKind::If(without).into()]]);
            }
            pieces
        }
        StatementKind::For(node) => {
            let init = match &node.init {
                Some(ForInit::Variable(declaration)) => vec![StatementKind::Variable(declaration.clone()).into()],
                Some(ForInit::Expression(inner)) => expression(inner),
                None => vec![],
            };
            vec![init.iter().chain([&node.body]).cloned().collect(), vec![node.body.clone()], init]
        }
        StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => {
            let mut pieces = vec![vec![node.body.clone()], expression(&node.right)];
            pieces.extend(first_turn(node));
            pieces
        }
        StatementKind::While(node) | StatementKind::DoWhile(node) => {
            vec![vec![node.body.clone()], expression(&node.test)]
        }
        StatementKind::Try(node) => pieces_of_try(node),
        StatementKind::Switch(node) => {
            vec![node.cases.iter().flat_map(|case| &case.body).cloned().collect(), expression(&node.discriminant)]
        }
        StatementKind::Labelled(_, body) => vec![vec![(**body).clone()]],
        StatementKind::With(node) => vec![vec![node.body.clone()], expression(&node.object)],
    }
}

/// A loop as its first turn: its variable declared as the first element of an array, or as what is looped over, and its body.
fn first_turn(node: &ForEach) -> Option<Vec<Statement>> {
    let ForHead::Declaration(kind, target, _) = &node.head else { return None };
    let value = match &node.right {
        Expression::Array(elements) => match elements.first()? {
            ArrayElement::Value(value) => value.clone(),
            ArrayElement::Hole | ArrayElement::Spread(_) => return None,
        },
        other => other.clone(),
    };
    let declarators = vec![Declarator { target: target.clone(), value: Some(value) }];
    let declaration = StatementKind::Variable(VariableDeclaration { kind: *kind, declarators });
    Some(vec![declaration.into(), node.body.clone()])
}

fn pieces_of_try(node: &Try) -> Vec<Vec<Statement>> {
    let finalizer = node.finalizer.iter().flatten();
    let mut pieces = vec![node.block.iter().chain(finalizer.clone()).cloned().collect()];
    if let Some(handler) = &node.handler {
        pieces.extend([node.block.clone(), handler.body.clone()]);
        if handler.parameter.is_some() {
            let mut without = node.clone();
            without.handler.iter_mut().for_each(|handler| handler.parameter = None);
            pieces.push(vec![StatementKind::Try(Box::new(without)).into()]);
        }
    }
    if node.handler.is_some() && node.finalizer.is_some() {
        let (mut without_handler, mut without_finalizer) = (node.clone(), node.clone());
        (without_handler.handler, without_finalizer.finalizer) = (None, None);
        pieces.extend([without_finalizer, without_handler].map(|node| vec![StatementKind::Try(Box::new(node)).into()]));
    }
    pieces.push(finalizer.cloned().collect());
    pieces
}

/// What a declaration evaluates, without the names.
fn values(declaration: &VariableDeclaration) -> Vec<Statement> {
    declaration.declarators.iter().filter_map(|declarator| declarator.value.as_ref()).flat_map(expression).collect()
}
