//! Functions of every form.

use super::{Printer, precedence};
use crate::tree::*;

impl Printer {
    /// A function without what its surroundings say of it: the key of a method, the `static` of a class element.
    pub(super) fn function(&mut self, function: &Function) {
        match function.form {
            FunctionForm::Declaration | FunctionForm::Expression => self.function_keyword(function),
            FunctionForm::Arrow => self.arrow(function),
            FunctionForm::Method | FunctionForm::Getter | FunctionForm::Setter | FunctionForm::ClassConstructor => {
                self.parameters(&function.parameters);
                self.text(" ");
                self.function_body(function);
            }
            FunctionForm::FieldInitializer | FunctionForm::StaticBlock => self.function_body(function),
        }
    }

    fn function_keyword(&mut self, function: &Function) {
        self.text(match function.flavour {
            FunctionFlavour::Normal => "function ",
            FunctionFlavour::Generator => "function* ",
            FunctionFlavour::Async => "async function ",
            FunctionFlavour::AsyncGenerator => "async function* ",
        });
        function.name.iter().for_each(|name| self.name(name));
        self.parameters(&function.parameters);
        self.text(" ");
        self.function_body(function);
    }

    fn arrow(&mut self, function: &Function) {
        if function.flavour == FunctionFlavour::Async {
            self.text("async ");
        }
        self.parameters(&function.parameters);
        self.text(" => ");
        match &function.body {
            FunctionBody::Block(body) => self.body(body),
            FunctionBody::Expression(expression) => {
                let start = self.out.len();
                self.expression(expression, precedence::ASSIGNMENT);
                // Behind an arrow, a brace opens a body.
                if self.out[start..].starts_with('{') {
                    self.out.insert(start, '(');
                    self.text(")");
                }
            }
        }
    }

    fn function_body(&mut self, function: &Function) {
        match &function.body {
            FunctionBody::Block(body) => self.body(body),
            FunctionBody::Expression(expression) => self.expression(expression, precedence::ASSIGNMENT),
        }
    }

    fn parameters(&mut self, parameters: &Parameters) {
        let items = parameters.items.iter().map(Ok).chain(parameters.rest.iter().map(Err));
        let item = |printer: &mut Self, item: Result<&PatternElement, &Pattern>| match item {
            Ok(element) => printer.pattern_element(element),
            Err(rest) => printer.rest(rest),
        };
        self.bracketed("(", |printer| printer.list(items, item), ")");
    }

    /// A method with its key, of an object literal or a class.
    pub(super) fn method(&mut self, key: &PropertyName, function: &Function) {
        self.text(match (function.form, function.flavour) {
            (FunctionForm::Getter, _) => "get ",
            (FunctionForm::Setter, _) => "set ",
            (_, FunctionFlavour::Normal) => "",
            (_, FunctionFlavour::Generator) => "*",
            (_, FunctionFlavour::Async) => "async ",
            (_, FunctionFlavour::AsyncGenerator) => "async *",
        });
        self.property_name(key);
        self.function(function);
    }
}
