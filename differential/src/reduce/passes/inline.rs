//! A pass over variables: the value of one that is used once in its place.

use std::sync::Arc;

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Declarator, Expression, FunctionForm, Pattern, PropertyDefinition, Statement, StatementKind, VariableDeclaration,
};
use dunder_syntax::{Name, Program};

use crate::reduce::chooser::Chooser;

/// Puts the value of a variable, function or class in the place of its only use, and takes its declaration away.
pub(super) fn inline(program: &mut Program, chooser: &mut Chooser) {
    let mut found = Declarations::default();
    found.body(&mut program.body);
    for (name, value) in found.values {
        let mut uses = Uses { name: &name, count: 0 };
        uses.body(&mut program.body);
        if uses.count == 1 && chooser.pick(1).is_some() {
            Inline { name, value: Some(value), declared: true }.body(&mut program.body);
            return;
        }
    }
}

/// What the statements of a program declare, in order, as expressions.
#[derive(Default)]
struct Declarations {
    values: Vec<(Name, Expression)>,
}

impl VisitMut for Declarations {
    fn statement(&mut self, node: &mut Statement) {
        match &node.kind {
            StatementKind::Function(function) => {
                let mut expression = (**function).clone();
                expression.form = FunctionForm::Expression;
                if let Some(name) = expression.name.take() {
                    self.values.push((name, Expression::Function(Arc::new(expression))));
                }
            }
            StatementKind::Class(class) => {
                let mut expression = (**class).clone();
                if let Some(name) = expression.name.take() {
                    self.values.push((name, Expression::Class(Arc::new(expression))));
                }
            }
            StatementKind::Variable(declaration) => {
                for declarator in &declaration.declarators {
                    if let Declarator { target: Pattern::Binding(name), value: Some(value) } = declarator {
                        self.values.push((name.clone(), value.clone()));
                    }
                }
            }
            _ => {}
        }
        walk_mut::statement(self, node);
    }
}

/// Counts the uses of a name.
struct Uses<'a> {
    name: &'a Name,
    count: usize,
}

impl VisitMut for Uses<'_> {
    fn expression(&mut self, node: &mut Expression) {
        if matches!(node, Expression::Identifier(name) if name == self.name) {
            self.count += 1;
        }
        walk_mut::expression(self, node);
    }

    fn property_definition(&mut self, node: &mut PropertyDefinition) {
        // A shorthand property has no place for a value: one use that cannot be replaced counts as several.
        if matches!(node, PropertyDefinition::Shorthand(name) if name == self.name) {
            self.count += 2;
        }
        walk_mut::property_definition(self, node);
    }
}

/// Makes the change.
struct Inline {
    name: Name,
    value: Option<Expression>,
    /// Whether the declaration is still there.
    declared: bool,
}

impl Inline {
    fn is_declared_by(&self, node: &Statement) -> bool {
        let name = match &node.kind {
            StatementKind::Function(function) => function.name.as_ref(),
            StatementKind::Class(class) => class.name.as_ref(),
            StatementKind::Variable(VariableDeclaration { declarators, .. }) => match &declarators[..] {
                [Declarator { target: Pattern::Binding(name), value: Some(_) }] => Some(name),
                _ => None,
            },
            _ => None,
        };
        self.declared && name == Some(&self.name)
    }
}

impl VisitMut for Inline {
    fn statements(&mut self, nodes: &mut Vec<Statement>) {
        if let Some(at) = nodes.iter().position(|node| self.is_declared_by(node)) {
            nodes.remove(at);
            self.declared = false;
        }
        walk_mut::statements(self, nodes);
    }

    fn variables(&mut self, node: &mut VariableDeclaration) {
        let declares = |declarator: &Declarator| matches!(declarator, Declarator { target: Pattern::Binding(name), value: Some(_) } if *name == self.name);
        if let (true, 2.., Some(at)) =
            (self.declared, node.declarators.len(), node.declarators.iter().position(declares))
        {
            node.declarators.remove(at);
            self.declared = false;
        }
        walk_mut::variables(self, node);
    }

    fn expression(&mut self, node: &mut Expression) {
        if matches!(node, Expression::Identifier(name) if *name == self.name) {
            if let Some(value) = self.value.take() {
                *node = value;
            }
            return;
        }
        walk_mut::expression(self, node);
    }
}

#[cfg(test)]
mod tests {
    use dunder_syntax::parse_script;

    use super::*;

    #[test]
    fn a_variable_that_is_used_once_is_its_value() {
        let text = "let a = 1, b = [a], c = a; function d() { return c; } class e {} if (e) { var f = {b}; d(f); }";
        let mut results = Vec::new();
        for number in 0.. {
            let mut program = parse_script(text).unwrap();
            let mut chooser = Chooser::new(number);
            inline(&mut program, &mut chooser);
            if !chooser.has_chosen() {
                break;
            }
            results.push(program);
        }
        let expected = [
            "let a = 1, b = [a]; function d() { return a; } class e {} if (e) { var f = {b}; d(f); }",
            "let a = 1, b = [a], c = a; class e {} if (e) { var f = {b}; (function () { return c; })(f); }",
            "let a = 1, b = [a], c = a; function d() { return c; } if (class {}) { var f = {b}; d(f); }",
            "let a = 1, b = [a], c = a; function d() { return c; } class e {} if (e) { d({b}); }",
        ];
        assert_eq!(results.len(), expected.len());
        for (result, expected) in results.iter().zip(expected) {
            assert_eq!(*result, parse_script(expected).unwrap());
        }
    }
}
