//! Scripts that run inside other code: what the code around a direct eval lends to the script it evaluates.
//!
//! oxc parses whole files and knows no such surroundings. Strictness is lent by a directive put in front of the text.
//! For the rest, oxc's complaints about what stands outside the class or function that it needs are let pass where the
//! surroundings have it; but oxc complains in the same words of a `super` that no surroundings allow, so the tree is
//! checked for those again.

use std::sync::Arc;

use oxc_diagnostics::OxcDiagnostic;

use super::{ParseError, SyntaxError};
use crate::tree::visit::{Visit, walk};
use crate::tree::{Expression, Function, FunctionForm, Statement};
use crate::{Name, Program, Span, scope};

/// What surrounds a script: the variables of PerformEval (`#sec-performeval`), all absent for a script of its own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Whether the script is strict mode code even without a directive.
    pub strict: bool,
    /// Whether it may hold `new.target`.
    pub in_function: bool,
    /// Whether it may hold a SuperProperty.
    pub in_method: bool,
    /// Whether it may hold a SuperCall.
    pub in_derived_constructor: bool,
    /// Whether it may not mention `arguments`.
    pub in_class_field_initializer: bool,
    /// The names, without their `#`, of the private elements in scope.
    pub private_names: &'a [Name],
}

impl Options<'_> {
    /// Whether a complaint of oxc's is about something that the surroundings may have.
    pub(super) fn let_pass(&self, diagnostic: &OxcDiagnostic) -> bool {
        const SUPER_CALL: &str =
            "Super calls are not permitted outside constructors or in nested functions inside constructors.";
        const SUPER_PROPERTY: &str =
            "'super' can only be referenced in members of derived classes or object literal expressions.";
        match &*diagnostic.message {
            "Unexpected new.target expression" => self.in_function,
            SUPER_PROPERTY => self.in_method,
            SUPER_CALL => self.in_derived_constructor,
            // oxc sees targets where there are none, in keys and defaults: these are looked for in the tree.
            "Cannot assign to 'eval' in strict mode" | "Cannot assign to 'arguments' in strict mode" => true,
            message => private_name(message).is_some_and(|used| self.private_names.iter().any(|name| &**name == used)),
        }
    }

    /// The early errors that depend on the surroundings, of a tree that oxc was let pass.
    pub(super) fn check(&self, program: &Program) -> Result<(), ParseError> {
        let refuse = |message: &str, span| {
            let message = message.to_owned();
            Err(ParseError::Syntax(SyntaxError { message, span }))
        };
        if self.in_class_field_initializer {
            let statements = &program.body.statements;
            if let Some(statement) = statements.iter().find(|statement| scope::statement_contains_arguments(statement))
            {
                return refuse("'arguments' is not allowed in class field initializer", statement.span);
            }
        }
        if self.in_method || self.in_derived_constructor {
            let lent = Super { property: self.in_method, call: self.in_derived_constructor };
            let mut search = SuperSearch { allowed: lent, statement: Span::NONE, misplaced: None };
            walk::statements(&mut search, &program.body.statements);
            if let Some(span) = search.misplaced {
                return refuse("'super' is not allowed here", span);
            }
        }
        Ok(())
    }
}

/// The private name that one of oxc's two complaints is about.
fn private_name(message: &str) -> Option<&str> {
    let inner = |start, end| message.strip_prefix(start)?.strip_suffix(end);
    inner("Private field '#", "' must be declared in an enclosing class")
        .or_else(|| inner("Private identifier '#", "' is not allowed outside class bodies"))
}

/// The forms of `super` that may stand at a place.
#[derive(Clone, Copy)]
struct Super {
    property: bool,
    call: bool,
}

/// A search for a `super` where none may stand.
struct SuperSearch {
    allowed: Super,
    /// The place of the innermost statement.
    statement: Span,
    misplaced: Option<Span>,
}

impl SuperSearch {
    fn within(&mut self, allowed: Super, walk: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.allowed, allowed);
        walk(self);
        self.allowed = outer;
    }
}

impl<'a> Visit<'a> for SuperSearch {
    fn statement(&mut self, node: &'a Statement) {
        let outer = std::mem::replace(&mut self.statement, node.span);
        walk::statement(self, node);
        self.statement = outer;
    }

    fn expression(&mut self, node: &'a Expression) {
        let misplaced = match node {
            Expression::SuperMember(_) => !self.allowed.property,
            Expression::SuperCall(_) => !self.allowed.call,
            _ => false,
        };
        if misplaced {
            self.misplaced.get_or_insert(self.statement);
        }
        walk::expression(self, node);
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        let allowed = match node.form {
            FunctionForm::Arrow => self.allowed,
            FunctionForm::Declaration | FunctionForm::Expression => Super { property: false, call: false },
            FunctionForm::Method
            | FunctionForm::Getter
            | FunctionForm::Setter
            | FunctionForm::FieldInitializer
            | FunctionForm::StaticBlock => Super { property: true, call: false },
            // Of a class without heritage, oxc complains in other words.
            FunctionForm::ClassConstructor => Super { property: true, call: true },
        };
        self.within(allowed, |search| walk::function(search, node));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse_script_with;

    static NONE: Options<'static> = Options {
        strict: false,
        in_function: false,
        in_method: false,
        in_derived_constructor: false,
        in_class_field_initializer: false,
        private_names: &[],
    };

    fn is_script(text: &str, options: &Options<'_>) -> bool {
        match parse_script_with(text, options) {
            Ok(_) => true,
            Err(ParseError::Syntax(_)) => false,
            Err(error) => panic!("{text}: {error}"),
        }
    }

    #[test]
    fn strictness_is_lent() {
        let strict = Options { strict: true, ..NONE };
        for text in ["with (a) b", "010", "'\\01'", "delete a", "eval = 1", "function f(a, a) {}", "let;", "var yield"]
        {
            assert!(is_script(text, &NONE), "{text}");
            assert!(!is_script(text, &strict), "{text}");
        }
        for text in ["", "#!a\nb", "--> a", "'use strict'; a", "'another'; a", "a\n--> b"] {
            let (strict, sloppy) = (parse_script_with(text, &strict), parse_script_with(text, &NONE));
            assert_eq!(strict.unwrap(), sloppy.unwrap(), "{text}");
        }
        let tree = parse_script_with("#!a\n  b;", &strict).unwrap();
        assert_eq!((tree.body.statements[0].span.start, tree.body.statements[0].span.end), (6, 8));
        match parse_script_with("a;\n  010;", &strict) {
            Err(ParseError::Syntax(error)) => assert_eq!((error.span.start, error.span.end), (5, 8)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_the_surroundings_lend() {
        let in_function = Options { in_function: true, ..NONE };
        let in_method = Options { in_function: true, in_method: true, ..NONE };
        let in_constructor = Options { in_derived_constructor: true, ..in_method };
        let names = ["a".into()];
        let in_class = Options { private_names: &names, ..NONE };
        let all: &[&Options<'_>] = &[&NONE, &in_function, &in_method, &in_constructor, &in_class];
        let rows: &[(&str, &[&Options<'_>])] = &[
            ("new.target", &[&in_function, &in_method, &in_constructor]),
            ("() => new.target", &[&in_function, &in_method, &in_constructor]),
            ("function f() { new.target }", all),
            ("super.a", &[&in_method, &in_constructor]),
            ("() => super.a", &[&in_method, &in_constructor]),
            ("class A extends super.b { [super.c]() {} }", &[&in_method, &in_constructor]),
            ("function f() { super.a }", &[]),
            ("super.a; (function () { super.a })", &[]),
            ("({f: function () { super.a }})", &[]),
            ("({f() { super.a }})", all),
            ("super()", &[&in_constructor]),
            ("() => super()", &[&in_constructor]),
            ("super(); ({f() { super() }})", &[]),
            ("super(); function f() { super() }", &[]),
            ("super(); class A { b = super() }", &[]),
            ("super(); class A { constructor() { super() } }", &[]),
            ("class A extends B { constructor() { super() } }", all),
            ("this.#a", &[&in_class]),
            ("#a in this", &[&in_class]),
            ("class A { b() { this.#a } }", &[&in_class]),
            ("class A { #b; c() { this.#a + this.#b } }", &[&in_class]),
            ("this.#a + this.#b", &[]),
            ("this.#\\u0061", &[&in_class]),
            ("delete this.#a", &[]),
            ("return", &[]),
        ];
        for (text, accepting) in rows {
            for options in all {
                let expected = accepting.iter().any(|accepting| std::ptr::eq(*accepting, *options));
                assert_eq!(is_script(text, options), expected, "{text}: {options:?}");
            }
        }
    }

    #[test]
    fn arguments_in_a_field_initializer() {
        let in_field = Options { in_class_field_initializer: true, ..NONE };
        for text in
            ["arguments", "() => arguments", "({arguments})", "a; b(arguments.c)", "class A { [arguments]() {} }"]
        {
            assert!(is_script(text, &NONE) && !is_script(text, &in_field), "{text}");
        }
        for text in ["a.arguments", "function f() { arguments }", "({arguments: 1})", "eval('arguments')"] {
            assert!(is_script(text, &in_field), "{text}");
        }
    }
}
