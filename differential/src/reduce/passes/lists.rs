//! A pass over lists inside statements: fewer members, arguments, elements, parameters, declarators, cases.

use dunder_syntax::Program;
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Argument, Body, Class, Expression, Function, Pattern, PatternElement, Statement, StatementKind, Template,
    VariableDeclaration,
};

use crate::reduce::chooser::Chooser;

/// Removes runs of each list.
pub(super) fn remove(program: &mut Program, chooser: &mut Chooser) {
    Lists(chooser).body(&mut program.body);
}

/// Removes runs of what classes have, and nothing that is said of values.
pub(super) fn remove_members(program: &mut Program, chooser: &mut Chooser) {
    struct Members<'a>(&'a mut Chooser);
    impl VisitMut for Members<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn class(&mut self, node: &mut Class) {
            self.0.shrink(&mut node.elements, 0);
            walk_mut::class(self, node);
        }
    }
    Members(chooser).body(&mut program.body);
}

struct Lists<'a>(&'a mut Chooser);

impl VisitMut for Lists<'_> {
    fn body(&mut self, node: &mut Body) {
        if !self.0.has_chosen() {
            walk_mut::body(self, node);
        }
    }

    fn statement(&mut self, node: &mut Statement) {
        if let StatementKind::Switch(node) = &mut node.kind {
            self.0.shrink(&mut node.cases, 0);
        }
        walk_mut::statement(self, node);
    }

    fn variables(&mut self, node: &mut VariableDeclaration) {
        self.0.shrink(&mut node.declarators, 1);
        for declarator in &mut node.declarators {
            // A pattern and a constant need their values; a change that takes one is no program, and passed over.
            if declarator.value.is_some() {
                self.0.offer(|| declarator.value = None);
            }
        }
        walk_mut::variables(self, node);
    }

    fn expression(&mut self, node: &mut Expression) {
        match node {
            Expression::Array(elements) => self.0.shrink(elements, 0),
            Expression::Object(members) => self.0.shrink(members, 0),
            Expression::Sequence(items) => {
                self.0.shrink(items, 1);
                if let [_] = &items[..] {
                    *node = items.swap_remove(0);
                }
            }
            Expression::Template(template) => shorten(self.0, template),
            Expression::TaggedTemplate(node) => shorten(self.0, &mut node.template),
            _ => {}
        }
        walk_mut::expression(self, node);
    }

    fn arguments(&mut self, nodes: &mut Vec<Argument>) {
        self.0.shrink(nodes, 0);
        walk_mut::arguments(self, nodes);
    }

    fn pattern(&mut self, node: &mut Pattern) {
        match node {
            Pattern::Binding(_) | Pattern::Target(_) => {}
            Pattern::Object(pattern) => {
                self.0.shrink(&mut pattern.properties, 0);
                without(self.0, &mut pattern.rest);
            }
            Pattern::Array(pattern) => {
                self.0.shrink(&mut pattern.elements, 0);
                without(self.0, &mut pattern.rest);
            }
        }
        walk_mut::pattern(self, node);
    }

    fn pattern_element(&mut self, node: &mut PatternElement) {
        without(self.0, &mut node.default);
        walk_mut::pattern_element(self, node);
    }

    fn function(&mut self, node: &mut Function) {
        self.0.shrink(&mut node.parameters.items, 0);
        without(self.0, &mut node.parameters.rest);
        walk_mut::function(self, node);
    }

    fn class(&mut self, node: &mut Class) {
        self.0.shrink(&mut node.elements, 0);
        without(self.0, &mut node.heritage);
        walk_mut::class(self, node);
    }
}

/// Offers to leave out what may be absent.
fn without<T>(chooser: &mut Chooser, part: &mut Option<T>) {
    if part.is_some() {
        chooser.offer(|| *part = None);
    }
}

/// Offers to take each expression of a template out, with the string behind it.
fn shorten(chooser: &mut Chooser, template: &mut Template) {
    if let Some(at) = chooser.pick(template.expressions.len()) {
        template.expressions.remove(at);
        template.strings.remove(at + 1);
    }
}
