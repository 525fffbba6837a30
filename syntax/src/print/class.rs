//! Classes, one element a line.

use super::{Printer, precedence};
use crate::tree::*;

impl Printer {
    pub(super) fn class(&mut self, class: &Class) {
        self.text("class ");
        if let Some(name) = &class.name {
            self.name(name);
            self.text(" ");
        }
        if let Some(heritage) = &class.heritage {
            self.text("extends ");
            self.expression(heritage, precedence::LEFT_HAND_SIDE);
            self.text(" ");
        }
        if class.elements.is_empty() {
            return self.text("{}");
        }
        self.bracketed("{", |printer| printer.class_elements(&class.elements), "}");
    }

    fn class_elements(&mut self, elements: &[ClassElement]) {
        self.indent += 1;
        for element in elements {
            self.new_line();
            self.class_element(element);
        }
        self.indent -= 1;
        self.new_line();
    }

    fn class_element(&mut self, element: &ClassElement) {
        match element {
            ClassElement::Constructor(function) => {
                self.text("constructor");
                self.function(function);
            }
            ClassElement::Method { is_static, key, function } => {
                self.is_static(*is_static);
                self.method(key, function);
            }
            ClassElement::Field { is_static, key, value } => {
                self.is_static(*is_static);
                self.property_name(key);
                if let Some(value) = value {
                    self.text(" = ");
                    self.function(value);
                }
                self.text(";");
            }
            ClassElement::StaticBlock(function) => {
                self.text("static ");
                self.function(function);
            }
        }
    }

    fn is_static(&mut self, is_static: bool) {
        if is_static {
            self.text("static ");
        }
    }
}
