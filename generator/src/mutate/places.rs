//! Places in a tree: those of a kind are counted, one is drawn and changed.

use std::collections::BTreeSet;

use dunder_syntax::scope::BoundNames;
use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{Expression, Pattern, Statement, StatementKind};
use dunder_syntax::{Name, Program};

use crate::draw::Draw;

/// Counts the places that a question holds of, and changes the one of a number.
struct Nth<'a, T> {
    is: &'a dyn Fn(&T) -> bool,
    change: &'a mut dyn FnMut(&mut T),
    left: usize,
    met: usize,
}

impl<T> Nth<'_, T> {
    fn look(&mut self, node: &mut T) -> bool {
        if !(self.is)(node) {
            return false;
        }
        self.met += 1;
        let is_it = self.met == self.left + 1;
        if is_it {
            (self.change)(node);
        }
        is_it
    }
}

impl VisitMut for Nth<'_, Expression> {
    fn expression(&mut self, node: &mut Expression) {
        if !self.look(node) {
            walk_mut::expression(self, node);
        }
    }
}

impl VisitMut for Nth<'_, Vec<Statement>> {
    fn statements(&mut self, node: &mut Vec<Statement>) {
        if !self.look(node) {
            walk_mut::statements(self, node);
        }
    }
}

/// Changes one of the places of a kind; gives whether there is one.
fn one<T>(
    program: &mut Program,
    draw: &mut Draw<'_, '_>,
    is: &dyn Fn(&T) -> bool,
    change: &mut dyn FnMut(&mut T, &mut Draw<'_, '_>),
    walk: impl Fn(&mut Nth<'_, T>, &mut Program),
) -> bool {
    let mut count = Nth { is, change: &mut |_| {}, left: usize::MAX - 1, met: 0 };
    walk(&mut count, program);
    let Ok(bound @ 1..) = u16::try_from(count.met) else { return false };
    let left = usize::from(draw.below(bound));
    walk(&mut Nth { is, change: &mut |node| change(node, draw), left, met: 0 }, program);
    true
}

/// Changes one of the expressions that a question holds of.
pub(super) fn one_expression(
    program: &mut Program,
    draw: &mut Draw<'_, '_>,
    is: &dyn Fn(&Expression) -> bool,
    mut change: impl FnMut(&mut Expression, &mut Draw<'_, '_>),
) -> bool {
    one(program, draw, is, &mut change, |nth, program| nth.body(&mut program.body))
}

/// Changes one of the statement lists that a question holds of: the script's, a function's, a block's.
pub(super) fn one_list(
    program: &mut Program,
    draw: &mut Draw<'_, '_>,
    is: &dyn Fn(&Vec<Statement>) -> bool,
    mut change: impl FnMut(&mut Vec<Statement>, &mut Draw<'_, '_>),
) -> bool {
    one(program, draw, is, &mut change, |nth, program| nth.body(&mut program.body))
}

/// Collects the names that a program declares.
struct Declared(BTreeSet<Name>);

impl<'a> Visit<'a> for Declared {
    fn statement(&mut self, node: &'a Statement) {
        match &node.kind {
            StatementKind::Variable(declaration) => {
                let targets = declaration.declarators.iter().map(|declarator| &declarator.target);
                self.0.extend(targets.flat_map(Pattern::bound_names).cloned());
            }
            StatementKind::Function(function) => self.0.extend(function.name.clone().filter(|name| &**name != ATTEMPT)),
            StatementKind::Class(class) => self.0.extend(class.name.clone()),
            _ => {}
        }
        walk::statement(self, node);
    }
}

/// A function that some programs declare for themselves, and that is no part of what they do.
const ATTEMPT: &str = "attempt";

/// One of the names that a program declares, as an expression; an object of its own where it declares none. What is no
/// program's own (an intrinsic) is not for all operations: its own keys, for one, are not the same in all engines.
pub(super) fn a_name(program: &Program, draw: &mut Draw<'_, '_>) -> Expression {
    let mut names = Declared(BTreeSet::new());
    walk::statements(&mut names, &program.body.statements);
    let names: Vec<Name> = names.0.into_iter().collect();
    match names.as_slice() {
        [] => Expression::Object(Vec::new()),
        names => Expression::Identifier(draw.one_of(names).clone()),
    }
}
