//! Printing a tree as JavaScript: one statement a line, parentheses only where the tree would be another one without.
//!
//! Parsing what was printed gives the same tree back, provided that some text can give it: a tree that no text gives
//! (an `else` that would move to an inner `if`, a lone surrogate in a template's raw text) prints as the nearest one.
//! Everything is ASCII but what a template, a regular expression or a directive holds as written.

mod class;
mod expression;
mod function;
mod literal;
mod pattern;
mod precedence;
mod statement;

use std::fmt;

use crate::Program;
use crate::tree::{Body, Class, Expression, Function, Pattern, Statement, StatementKind};

/// Bytes of text that most programs of the generator fit in.
const USUAL: usize = 2_048;

/// A script's text: what `to_string` gives, without a copy.
pub fn print(program: &Program) -> String {
    let mut printer = Printer { out: String::with_capacity(USUAL), ..Printer::new() };
    printer.lines(&program.body);
    printer.out
}

/// A text under way.
struct Printer {
    out: String,
    /// The level of indentation.
    indent: usize,
    /// Whether an `in` operator needs parentheses: in the head of a `for`, outside any brackets.
    no_in: bool,
}

impl Printer {
    fn new() -> Printer {
        Printer { out: String::new(), indent: 0, no_in: false }
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn new_line(&mut self) {
        const SPACES: &str = "\n                                                                ";
        let width = 2 * self.indent;
        match SPACES.get(..=width) {
            Some(line) => self.out.push_str(line),
            None => {
                self.out.push('\n');
                self.out.extend(std::iter::repeat_n(' ', width));
            }
        }
    }

    /// What stands in brackets of any kind, where `in` is an operator like the others.
    fn bracketed(&mut self, open: &str, inner: impl FnOnce(&mut Self), close: &str) {
        let no_in = std::mem::replace(&mut self.no_in, false);
        self.text(open);
        inner(self);
        self.text(close);
        self.no_in = no_in;
    }

    /// Items with commas between them.
    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut item: impl FnMut(&mut Self, T)) {
        for (index, value) in items.into_iter().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            item(self, value);
        }
    }

    /// A body as lines of their own, each ended by a line feed.
    fn lines(&mut self, body: &Body) {
        for directive in &body.directives {
            self.directive(directive);
            self.text("\n");
        }
        for (index, statement) in body.statements.iter().enumerate() {
            self.body_statement(index, statement);
            self.text("\n");
        }
    }

    /// A body in braces.
    fn body(&mut self, body: &Body) {
        if body.directives.is_empty() && body.statements.is_empty() {
            return self.text("{}");
        }
        let no_in = std::mem::replace(&mut self.no_in, false);
        self.text("{");
        self.indent += 1;
        for directive in &body.directives {
            self.new_line();
            self.directive(directive);
        }
        for (index, statement) in body.statements.iter().enumerate() {
            self.new_line();
            self.body_statement(index, statement);
        }
        self.indent -= 1;
        self.new_line();
        self.text("}");
        self.no_in = no_in;
    }

    /// A statement of a body; the first one must not become a directive.
    fn body_statement(&mut self, index: usize, statement: &Statement) {
        match &statement.kind {
            StatementKind::Expression(expression) if index == 0 && expression::is_string(expression) => {
                self.text("(");
                self.expression(expression, precedence::SEQUENCE);
                self.text(");");
            }
            _ => self.statement(statement),
        }
    }

    fn finish(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.out)
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::new();
        printer.lines(&self.body);
        printer.finish(f)
    }
}

/// The same as `Display`: a tree is best read as JavaScript.
impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::new();
        printer.statement(self);
        printer.finish(f)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::new();
        printer.expression(self, precedence::SEQUENCE);
        printer.finish(f)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::new();
        printer.pattern(self);
        printer.finish(f)
    }
}

/// The key of a method stands outside its function: what is printed of one starts with its parameters.
impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::new();
        printer.function(self);
        printer.finish(f)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::new();
        printer.class(self);
        printer.finish(f)
    }
}
