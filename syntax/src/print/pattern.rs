//! Patterns and keys.

use super::{Printer, precedence};
use crate::tree::*;

impl Printer {
    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Binding(name) => self.name(name),
            Pattern::Target(target) => self.expression(target, precedence::CALL),
            Pattern::Object(pattern) => self.object_pattern(pattern),
            Pattern::Array(pattern) => self.array_pattern(pattern),
        }
    }

    pub(super) fn pattern_element(&mut self, element: &PatternElement) {
        self.pattern(&element.target);
        self.initializer(element.default.as_ref());
    }

    /// ` = value`, if there is one.
    pub(super) fn initializer(&mut self, value: Option<&Expression>) {
        if let Some(value) = value {
            self.text(" = ");
            self.expression(value, precedence::ASSIGNMENT);
        }
    }

    fn object_pattern(&mut self, pattern: &ObjectPattern) {
        let items = pattern.properties.iter().map(Ok).chain(pattern.rest.iter().map(Err));
        let item = |printer: &mut Self, item: Result<&PatternProperty, &Pattern>| match item {
            Ok(property) => printer.pattern_property(property),
            Err(rest) => printer.rest(rest),
        };
        self.bracketed("{", |printer| printer.list(items, item), "}");
    }

    fn pattern_property(&mut self, property: &PatternProperty) {
        match property {
            PatternProperty::Shorthand(name, default) => {
                self.name(name);
                self.initializer(default.as_ref());
            }
            PatternProperty::Keyed(key, element) => {
                self.property_name(key);
                self.text(": ");
                self.pattern_element(element);
            }
        }
    }

    fn array_pattern(&mut self, pattern: &ArrayPattern) {
        let items = pattern.elements.iter().map(Ok).chain(pattern.rest.iter().map(Err));
        let item = |printer: &mut Self, item: Result<&Option<PatternElement>, &Pattern>| match item {
            Ok(Some(element)) => printer.pattern_element(element),
            Ok(None) => {}
            Err(rest) => printer.rest(rest),
        };
        // An elision at the end needs a comma of its own.
        let close =
            if pattern.rest.is_none() && pattern.elements.last().is_some_and(Option::is_none) { ",]" } else { "]" };
        self.bracketed("[", |printer| printer.list(items, item), close);
    }

    pub(super) fn rest(&mut self, rest: &Pattern) {
        self.text("...");
        self.pattern(rest);
    }

    pub(super) fn property_name(&mut self, key: &PropertyName) {
        match key {
            PropertyName::Identifier(name) => self.name(name),
            PropertyName::String(string) => self.string(string),
            PropertyName::Number(number) => self.number(*number),
            PropertyName::BigInt(digits) => {
                self.text(digits);
                self.text("n");
            }
            PropertyName::Computed(expression) => self.computed(expression, precedence::ASSIGNMENT),
            PropertyName::Private(name) => self.private_name(name),
        }
    }

    pub(super) fn computed(&mut self, expression: &Expression, least: u8) {
        self.bracketed("[", |printer| printer.expression(expression, least), "]");
    }

    pub(super) fn private_name(&mut self, name: &crate::Name) {
        self.text("#");
        self.name(name);
    }
}
