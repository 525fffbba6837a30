//! Statements and patterns.

use dunder_syntax::tree::*;

use super::{Frame, Grower};
use crate::hole::{Fill, Hole};

impl Grower<'_, '_> {
    /// Statements with their holes filled, behind those of `out`.
    pub(super) fn statements(&mut self, nodes: &[Statement], frame: &mut Frame, out: &mut Vec<Statement>) {
        for node in nodes {
            match several_statements(node) {
                Some(Fill::Several(category, least, most)) => {
                    self.several(category, least, most, frame, |grower, fragment, inner| {
                        grower.statements(fragment.statements(), inner, out);
                    });
                }
                _ => out.push(self.statement(node, frame)),
            }
        }
    }

    fn list(&mut self, nodes: &[Statement], frame: &mut Frame) -> Vec<Statement> {
        let mut out = Vec::with_capacity(nodes.len());
        self.statements(nodes, frame, &mut out);
        out
    }

    /// A directive prologue, which has no holes, and the statements behind it.
    pub(super) fn body(&mut self, body: &Body, frame: &mut Frame) -> Body {
        self.size += 14 * body.directives.len() as u32;
        Body { directives: body.directives.clone(), statements: self.list(&body.statements, frame) }
    }

    fn statement(&mut self, node: &Statement, frame: &mut Frame) -> Statement {
        self.size += 2;
        let kind = match &node.kind {
            StatementKind::Empty
            | StatementKind::Break(_)
            | StatementKind::Continue(_)
            | StatementKind::Debugger
            | StatementKind::Return(None) => node.kind.clone(),
            StatementKind::Expression(expression) => StatementKind::Expression(self.expression(expression, frame)),
            StatementKind::Variable(declaration) => StatementKind::Variable(self.variables(declaration, frame)),
            StatementKind::Function(function) => StatementKind::Function(self.function(function, frame)),
            StatementKind::Class(class) => StatementKind::Class(self.class(class, frame)),
            StatementKind::Block(body) => StatementKind::Block(self.list(body, frame)),
            StatementKind::If(node) => StatementKind::If(Box::new(If {
                test: self.expression(&node.test, frame),
                consequent: self.statement(&node.consequent, frame),
                alternate: node.alternate.as_ref().map(|alternate| self.statement(alternate, frame)),
            })),
            StatementKind::For(node) => {
                let init = node.init.as_ref().map(|init| match init {
                    ForInit::Variable(declaration) => ForInit::Variable(self.variables(declaration, frame)),
                    ForInit::Expression(expression) => ForInit::Expression(self.expression(expression, frame)),
                });
                StatementKind::For(Box::new(For {
                    init,
                    test: node.test.as_ref().map(|test| self.expression(test, frame)),
                    update: node.update.as_ref().map(|update| self.expression(update, frame)),
                    body: self.statement(&node.body, frame),
                }))
            }
            StatementKind::ForIn(node) => StatementKind::ForIn(Box::new(self.for_each(node, frame))),
            StatementKind::ForOf(node) => StatementKind::ForOf(Box::new(self.for_each(node, frame))),
            StatementKind::ForAwaitOf(node) => StatementKind::ForAwaitOf(Box::new(self.for_each(node, frame))),
            StatementKind::While(node) => StatementKind::While(Box::new(self.loop_of(node, frame))),
            StatementKind::DoWhile(node) => StatementKind::DoWhile(Box::new(self.loop_of(node, frame))),
            StatementKind::Return(Some(value)) => StatementKind::Return(Some(self.expression(value, frame))),
            StatementKind::Throw(value) => StatementKind::Throw(self.expression(value, frame)),
            StatementKind::Try(node) => {
                let block = self.list(&node.block, frame);
                let handler = node.handler.as_ref().map(|handler| Catch {
                    parameter: handler.parameter.as_ref().map(|parameter| self.pattern(parameter, frame)),
                    body: self.list(&handler.body, frame),
                });
                let finalizer = node.finalizer.as_ref().map(|finalizer| self.list(finalizer, frame));
                StatementKind::Try(Box::new(Try { block, handler, finalizer }))
            }
            StatementKind::Switch(node) => {
                let discriminant = self.expression(&node.discriminant, frame);
                let cases = node.cases.iter().map(|case| Case {
                    test: case.test.as_ref().map(|test| self.expression(test, frame)),
                    body: self.list(&case.body, frame),
                });
                StatementKind::Switch(Box::new(Switch { discriminant, cases: cases.collect() }))
            }
            StatementKind::Labelled(label, body) => {
                StatementKind::Labelled(label.clone(), Box::new(self.statement(body, frame)))
            }
            StatementKind::With(node) => {
                let object = self.expression(&node.object, frame);
                StatementKind::With(Box::new(With { object, body: self.statement(&node.body, frame) }))
            }
        };
        kind.into()
    }

    fn variables(&mut self, node: &VariableDeclaration, frame: &mut Frame) -> VariableDeclaration {
        self.size += 4;
        let declarators = node.declarators.iter().map(|declarator| Declarator {
            target: self.pattern(&declarator.target, frame),
            value: declarator.value.as_ref().map(|value| self.expression(value, frame)),
        });
        VariableDeclaration { kind: node.kind, declarators: declarators.collect() }
    }

    fn for_each(&mut self, node: &ForEach, frame: &mut Frame) -> ForEach {
        let head = match &node.head {
            ForHead::Declaration(kind, target, value) => {
                let target = self.pattern(target, frame);
                ForHead::Declaration(*kind, target, value.as_ref().map(|value| self.expression(value, frame)))
            }
            ForHead::Target(target) => ForHead::Target(self.pattern(target, frame)),
        };
        let right = self.expression(&node.right, frame);
        ForEach { head, right, body: self.statement(&node.body, frame) }
    }

    fn loop_of(&mut self, node: &While, frame: &mut Frame) -> While {
        let test = self.expression(&node.test, frame);
        While { test, body: self.statement(&node.body, frame) }
    }

    /// A pattern with its holes filled; a lone `$new` is the name that the row declares.
    pub(super) fn pattern(&mut self, node: &Pattern, frame: &mut Frame) -> Pattern {
        match node {
            Pattern::Binding(name) => Pattern::Binding(self.binding(name, frame)),
            Pattern::Target(target) => Pattern::Target(self.expression(target, frame)),
            Pattern::Object(node) => {
                let properties = node.properties.iter().map(|property| match property {
                    PatternProperty::Shorthand(name, default) => {
                        let default = default.as_ref().map(|default| self.expression(default, frame));
                        PatternProperty::Shorthand(name.clone(), default)
                    }
                    PatternProperty::Keyed(key, element) => {
                        let key = self.property_name(key, frame);
                        PatternProperty::Keyed(key, self.pattern_element(element, frame))
                    }
                });
                let properties = properties.collect();
                let rest = node.rest.as_ref().map(|rest| self.pattern(rest, frame));
                Pattern::Object(Box::new(ObjectPattern { properties, rest }))
            }
            Pattern::Array(node) => {
                let elements = node.elements.iter();
                let elements = elements.map(|element| element.as_ref().map(|it| self.pattern_element(it, frame)));
                let elements = elements.collect();
                let rest = node.rest.as_ref().map(|rest| self.pattern(rest, frame));
                Pattern::Array(Box::new(ArrayPattern { elements, rest }))
            }
        }
    }

    /// A target and its default.
    pub(super) fn pattern_element(&mut self, node: &PatternElement, frame: &mut Frame) -> PatternElement {
        let target = self.pattern(&node.target, frame);
        PatternElement { target, default: node.default.as_ref().map(|default| self.expression(default, frame)) }
    }
}

/// What fills a statement that is a lone hole, if it stands for several.
fn several_statements(node: &Statement) -> Option<Fill> {
    match &node.kind {
        StatementKind::Expression(Expression::Identifier(name)) => {
            let fill = Hole::of(name)?.fill();
            matches!(fill, Fill::Several(..)).then_some(fill)
        }
        _ => None,
    }
}
