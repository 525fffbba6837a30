//! Block-level functions of sloppy code that are variables of the function too
//! (`#sec-block-level-function-declarations-web-legacy-compatibility-semantics`).

use std::sync::Arc;

use super::declarations::{case_block_lexically_declared_names, labelled_function};
use super::{BoundNames, lexically_declared_names, top_level_lexically_declared_names};
use crate::Name;
use crate::tree::*;

/// The function declarations in blocks, clauses and `if` branches of a sloppy body that a `var` of the same name could
/// replace without an early error, in order.
///
/// The other conditions of the three algorithms that ask (that no parameter has the name, that the global object or a
/// surrounding scope allows it) are run-time ones and left to them. Two liberties, which every engine takes: a function
/// declared twice in one block counts (the letter of the rule would make each an obstacle to the other), and so does a
/// labelled one.
pub fn legacy_block_functions(statements: &[Statement]) -> Vec<&Arc<Function>> {
    let mut walk = Walk { obstacles: vec![top_level_lexically_declared_names(statements)], found: Vec::new() };
    walk.nested(statements);
    walk.found
}

struct Walk<'a> {
    /// The names that each surrounding scope declares lexically.
    obstacles: Vec<Vec<&'a Name>>,
    found: Vec<&'a Arc<Function>>,
}

impl<'a> Walk<'a> {
    fn within(&mut self, names: Vec<&'a Name>, body: impl FnOnce(&mut Self)) {
        self.obstacles.push(names);
        body(self);
        self.obstacles.pop();
    }

    fn list(&mut self, statements: &'a [Statement]) {
        // A function is no obstacle to itself: its own list's names count only for what is nested in the list.
        self.functions_of(statements);
        self.within(lexically_declared_names(statements), |walk| walk.nested(statements));
    }

    fn functions_of(&mut self, statements: impl IntoIterator<Item = &'a Statement>) {
        for function in statements.into_iter().filter_map(labelled_function) {
            let free = function.name.as_ref().is_some_and(|name| !self.obstacles.iter().flatten().any(|o| *o == name));
            if free && function.flavour == FunctionFlavour::Normal {
                self.found.push(function);
            }
        }
    }

    fn nested(&mut self, statements: impl IntoIterator<Item = &'a Statement>) {
        let nested = statements.into_iter().filter(|statement| labelled_function(statement).is_none());
        nested.for_each(|statement| self.statement(statement));
    }

    /// A statement that is not in a list: a function here is the branch of an `if`, and stands as if in a block.
    fn statement(&mut self, statement: &'a Statement) {
        match &statement.kind {
            StatementKind::Function(_) => self.functions_of([statement]),
            StatementKind::Block(body) => self.list(body),
            StatementKind::If(node) => {
                self.statement(&node.consequent);
                node.alternate.iter().for_each(|alternate| self.statement(alternate));
            }
            StatementKind::For(node) => {
                let names = match &node.init {
                    Some(ForInit::Variable(declaration)) if declaration.kind != VariableKind::Var => {
                        declaration.bound_names()
                    }
                    _ => Vec::new(),
                };
                self.within(names, |walk| walk.statement(&node.body));
            }
            StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => {
                let names = match &node.head {
                    ForHead::Declaration(VariableKind::Let | VariableKind::Const, target, _) => target.bound_names(),
                    _ => Vec::new(),
                };
                self.within(names, |walk| walk.statement(&node.body));
            }
            StatementKind::While(node) | StatementKind::DoWhile(node) => self.statement(&node.body),
            StatementKind::Try(node) => {
                self.list(&node.block);
                if let Some(handler) = &node.handler {
                    // A simple parameter may be declared again by `var` (`#sec-variablestatements-in-catch-blocks`).
                    let names = match &handler.parameter {
                        Some(pattern @ (Pattern::Object(_) | Pattern::Array(_))) => pattern.bound_names(),
                        _ => Vec::new(),
                    };
                    self.within(names, |walk| walk.list(&handler.body));
                }
                node.finalizer.iter().for_each(|finalizer| self.list(finalizer));
            }
            StatementKind::Switch(node) => {
                let statements = || node.cases.iter().flat_map(|case| &case.body);
                self.functions_of(statements());
                self.within(case_block_lexically_declared_names(&node.cases), |walk| walk.nested(statements()));
            }
            StatementKind::Labelled(_, body) => self.statement(body),
            StatementKind::With(node) => self.statement(&node.body),
            StatementKind::Empty
            | StatementKind::Expression(_)
            | StatementKind::Variable(_)
            | StatementKind::Class(_)
            | StatementKind::Break(_)
            | StatementKind::Continue(_)
            | StatementKind::Return(_)
            | StatementKind::Throw(_)
            | StatementKind::Debugger => {}
        }
    }
}
