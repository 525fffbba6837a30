//! Statements, one a line.

use super::expression::starts_with_word;
use super::{Printer, precedence};
use crate::tree::*;

impl Printer {
    pub(super) fn statement(&mut self, statement: &Statement) {
        match &statement.kind {
            StatementKind::Empty => self.text(";"),
            StatementKind::Expression(expression) => self.expression_statement(expression),
            StatementKind::Variable(declaration) => {
                self.variables(declaration);
                self.text(";");
            }
            StatementKind::Function(function) => self.function(function),
            StatementKind::Class(class) => self.class(class),
            StatementKind::Block(statements) => self.block(statements),
            StatementKind::If(node) => self.if_statement(node),
            StatementKind::For(node) => self.for_statement(node),
            StatementKind::ForIn(node) => self.for_in(node),
            StatementKind::ForOf(node) => self.for_of("for (", node, &["let", "async"]),
            StatementKind::ForAwaitOf(node) => self.for_of("for await (", node, &["let"]),
            StatementKind::While(node) => self.while_statement(node),
            StatementKind::DoWhile(node) => self.do_while(node),
            StatementKind::Break(label) => self.jump("break", label.as_ref()),
            StatementKind::Continue(label) => self.jump("continue", label.as_ref()),
            StatementKind::Return(value) => self.leave("return", value.as_ref()),
            StatementKind::Throw(value) => self.leave("throw", Some(value)),
            StatementKind::Try(node) => self.try_statement(node),
            StatementKind::Switch(node) => self.switch(node),
            StatementKind::Labelled(label, body) => {
                self.name(label);
                self.text(": ");
                self.statement(body);
            }
            StatementKind::With(node) => self.with(node),
            StatementKind::Debugger => self.text("debugger;"),
        }
    }

    /// An expression and its semicolon, in parentheses if it starts like a statement of another kind.
    fn expression_statement(&mut self, expression: &Expression) {
        let start = self.out.len();
        self.expression(expression, precedence::SEQUENCE);
        let text = &self.out[start..];
        let words = ["function", "class", "let", "async function"];
        if text.starts_with('{') || words.iter().any(|word| starts_with_word(text, word)) {
            self.out.insert(start, '(');
            self.text(")");
        }
        self.text(";");
    }

    fn variables(&mut self, declaration: &VariableDeclaration) {
        self.text(keyword(declaration.kind));
        self.list(&declaration.declarators, |printer, declarator| {
            printer.pattern(&declarator.target);
            printer.initializer(declarator.value.as_ref());
        });
    }

    fn block(&mut self, statements: &[Statement]) {
        if statements.is_empty() {
            return self.text("{}");
        }
        self.text("{");
        self.indented(statements);
        self.new_line();
        self.text("}");
    }

    fn indented(&mut self, statements: &[Statement]) {
        self.indent += 1;
        for statement in statements {
            self.new_line();
            self.statement(statement);
        }
        self.indent -= 1;
    }

    /// The body of an `if` or a loop: behind its head if it is a block or nothing, on a line of its own otherwise.
    fn sub_statement(&mut self, body: &Statement) {
        if let StatementKind::Block(_) | StatementKind::Empty = body.kind {
            self.text(" ");
            return self.statement(body);
        }
        self.indent += 1;
        self.new_line();
        self.statement(body);
        self.indent -= 1;
    }

    /// What follows a body on the line of its closing brace, or on a line of its own.
    fn after_body(&mut self, body: &Statement) {
        match body.kind {
            StatementKind::Block(_) => self.text(" "),
            _ => self.new_line(),
        }
    }

    fn head(&mut self, open: &str, expression: &Expression) {
        self.text(open);
        self.expression(expression, precedence::SEQUENCE);
        self.text(")");
    }

    fn if_statement(&mut self, node: &If) {
        self.head("if (", &node.test);
        let Some(alternate) = &node.alternate else { return self.sub_statement(&node.consequent) };
        if takes_else(&node.consequent) {
            // No text gives this tree: the nearest one has a block.
            self.text(" {");
            self.indented(std::slice::from_ref(&node.consequent));
            self.new_line();
            self.text("} ");
        } else {
            self.sub_statement(&node.consequent);
            self.after_body(&node.consequent);
        }
        self.text("else");
        match alternate.kind {
            StatementKind::If(_) => {
                self.text(" ");
                self.statement(alternate);
            }
            _ => self.sub_statement(alternate),
        }
    }

    fn for_statement(&mut self, node: &For) {
        self.text("for (");
        if let Some(init) = &node.init {
            let start = self.out.len();
            self.no_in = true;
            match init {
                ForInit::Variable(declaration) => self.variables(declaration),
                ForInit::Expression(expression) => self.expression(expression, precedence::SEQUENCE),
            }
            self.no_in = false;
            let is_expression = matches!(init, ForInit::Expression(_));
            self.guard_words(start, if is_expression { &["let"] } else { &[] });
        }
        for part in [&node.test, &node.update] {
            self.text(";");
            if let Some(part) = part {
                self.text(" ");
                self.expression(part, precedence::SEQUENCE);
            }
        }
        self.text(")");
        self.sub_statement(&node.body);
    }

    /// Puts what was printed since `start` in parentheses if it starts with one of the words.
    fn guard_words(&mut self, start: usize, words: &[&str]) {
        if words.iter().any(|word| starts_with_word(&self.out[start..], word)) {
            self.out.insert(start, '(');
            self.text(")");
        }
    }

    fn for_head(&mut self, head: &ForHead, words: &[&str]) {
        match head {
            ForHead::Declaration(kind, target, value) => {
                self.text(keyword(*kind));
                self.pattern(target);
                self.no_in = true;
                self.initializer(value.as_ref());
                self.no_in = false;
            }
            ForHead::Target(target) => {
                let start = self.out.len();
                self.pattern(target);
                self.guard_words(start, words);
            }
        }
    }

    fn for_in(&mut self, node: &ForEach) {
        self.text("for (");
        self.for_head(&node.head, &["let"]);
        self.head(" in ", &node.right);
        self.sub_statement(&node.body);
    }

    fn for_of(&mut self, open: &str, node: &ForEach, words: &[&str]) {
        self.text(open);
        self.for_head(&node.head, words);
        self.text(" of ");
        self.expression(&node.right, precedence::ASSIGNMENT);
        self.text(")");
        self.sub_statement(&node.body);
    }

    fn while_statement(&mut self, node: &While) {
        self.head("while (", &node.test);
        self.sub_statement(&node.body);
    }

    fn do_while(&mut self, node: &While) {
        self.text("do");
        self.sub_statement(&node.body);
        self.after_body(&node.body);
        self.head("while (", &node.test);
        self.text(";");
    }

    fn jump(&mut self, keyword: &str, label: Option<&crate::Name>) {
        self.text(keyword);
        if let Some(label) = label {
            self.text(" ");
            self.name(label);
        }
        self.text(";");
    }

    fn leave(&mut self, keyword: &str, value: Option<&Expression>) {
        self.text(keyword);
        if let Some(value) = value {
            self.text(" ");
            self.expression(value, precedence::SEQUENCE);
        }
        self.text(";");
    }

    fn try_statement(&mut self, node: &Try) {
        self.text("try ");
        self.block(&node.block);
        if let Some(handler) = &node.handler {
            self.text(" catch ");
            if let Some(parameter) = &handler.parameter {
                self.text("(");
                self.pattern(parameter);
                self.text(") ");
            }
            self.block(&handler.body);
        }
        if let Some(finalizer) = &node.finalizer {
            self.text(" finally ");
            self.block(finalizer);
        }
    }

    fn switch(&mut self, node: &Switch) {
        self.head("switch (", &node.discriminant);
        if node.cases.is_empty() {
            return self.text(" {}");
        }
        self.text(" {");
        self.indent += 1;
        for case in &node.cases {
            self.new_line();
            match &case.test {
                Some(test) => {
                    self.text("case ");
                    self.expression(test, precedence::SEQUENCE);
                    self.text(":");
                }
                None => self.text("default:"),
            }
            self.indented(&case.body);
        }
        self.indent -= 1;
        self.new_line();
        self.text("}");
    }

    fn with(&mut self, node: &With) {
        self.head("with (", &node.object);
        self.sub_statement(&node.body);
    }
}

fn keyword(kind: VariableKind) -> &'static str {
    match kind {
        VariableKind::Var => "var ",
        VariableKind::Let => "let ",
        VariableKind::Const => "const ",
    }
}

/// Whether an `else` behind a statement would be taken by an `if` at its end.
fn takes_else(mut statement: &Statement) -> bool {
    loop {
        statement = match &statement.kind {
            StatementKind::If(node) => match &node.alternate {
                Some(alternate) => alternate,
                None => return true,
            },
            StatementKind::For(node) => &node.body,
            StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => &node.body,
            StatementKind::While(node) => &node.body,
            StatementKind::Labelled(_, body) => body,
            StatementKind::With(node) => &node.body,
            _ => return false,
        }
    }
}
