//! Where the parser says that things stand.

use std::sync::Arc;

use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::*;
use dunder_syntax::{ParseError, Span, parse_script};

/// The texts that the spans of a script cover, in order.
struct Texts<'t> {
    text: &'t str,
    functions: Vec<&'t str>,
    classes: Vec<&'t str>,
    calls: Vec<&'t str>,
    statements: Vec<&'t str>,
}

impl<'t> Texts<'t> {
    fn of(text: &'t str) -> Texts<'t> {
        let tree = parse_script(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let mut texts = Texts { text, functions: vec![], classes: vec![], calls: vec![], statements: vec![] };
        walk::statements(&mut texts, &tree.body.statements);
        texts
    }

    fn slice(&self, span: Span) -> &'t str {
        &self.text[span.start as usize..span.end as usize]
    }
}

impl<'a> Visit<'a> for Texts<'_> {
    fn statement(&mut self, node: &'a Statement) {
        self.statements.push(self.slice(node.span));
        walk::statement(self, node);
    }

    fn expression(&mut self, node: &'a Expression) {
        match node {
            Expression::Call(call) | Expression::New(call) => self.calls.push(self.slice(call.span)),
            Expression::SuperCall(call) => self.calls.push(self.slice(call.span)),
            Expression::TaggedTemplate(node) => self.calls.push(self.slice(node.span)),
            _ => {}
        }
        walk::expression(self, node);
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        self.functions.push(self.slice(node.span));
        walk::function(self, node);
    }

    fn class(&mut self, node: &'a Arc<Class>) {
        self.classes.push(self.slice(node.span));
        walk::class(self, node);
    }
}

/// Function.prototype.toString gives these texts (`#sec-function.prototype.tostring`).
#[test]
fn functions() {
    for (text, expected) in [
        ("x; function f ( ) { } y", "function f ( ) { }"),
        ("x = function ( ) { } ;", "function ( ) { }"),
        ("async function * f() {}", "async function * f() {}"),
        ("( a ) => b", "( a ) => b"),
        ("x = async a => { }", "async a => { }"),
        ("({ m ( ) { } })", "m ( ) { }"),
        ("({ get [ m ] ( ) { } })", "get [ m ] ( ) { }"),
        ("({ async * m ( ) { } , })", "async * m ( ) { }"),
        ("class A { m ( ) { } }", "m ( ) { }"),
        ("class A { static m ( ) { } }", "m ( ) { }"),
        ("class A { static /* a */ // b\n get m ( ) { } }", "get m ( ) { }"),
        ("class A { static ( ) { } }", "static ( ) { }"),
        ("class A { static static ( ) { } }", "static ( ) { }"),
        ("class A { constructor ( ) { } }", "constructor ( ) { }"),
        ("class A { a = b + c ; }", "b + c"),
        ("class A { static { a } }", "static { a }"),
    ] {
        assert_eq!(Texts::of(text).functions, [expected], "{text}");
    }
}

#[test]
fn classes_and_calls() {
    assert_eq!(Texts::of("x; class A extends B { } y").classes, ["class A extends B { }"]);
    assert_eq!(Texts::of("(x, class { })").classes, ["class { }"]);
    assert_eq!(Texts::of("x = (f ( a ) ) ;").calls, ["f ( a )"]);
    assert_eq!(Texts::of("x = new F ;").calls, ["new F"]);
    assert_eq!(Texts::of("a?.b ( c ) ;").calls, ["a?.b ( c )"]);
    assert_eq!(Texts::of("a `b` ;").calls, ["a `b`"]);
}

#[test]
fn statements() {
    assert_eq!(Texts::of(" a ; b\n if (c) d ; else { }").statements, ["a ;", "b", "if (c) d ; else { }", "d ;", "{ }"]);
    assert_eq!(Texts::of("'use strict'; é: 'é'").statements, ["é: 'é'", "'é'"]);
}

#[test]
fn errors() {
    for (text, expected) in [
        ("a +* b", "*"),
        ("let a; let a", "a"),
        ("({__proto__: 1, '__proto__': 2})", "'__proto__'"),
        ("x; import a from 'b'", "import a from 'b'"),
        ("x; { using a = b }", "using a = b"),
        ("import(a, b)", "b"),
        ("class A { @b c() {} }", "@b"),
        ("class A { accessor b }", "accessor b"),
    ] {
        let error = parse_script(text).map(|_| ()).expect_err(text);
        let Span { start, end } = error.span();
        let slice = &text[start as usize..end as usize];
        assert!(slice == expected || expected.starts_with(slice) && start < end, "{text}: {error}: {slice:?}");
    }
}

/// What is no error, but has no node in the tree, is named.
#[test]
fn unsupported() {
    for (text, expected) in [
        ("{ using a = b }", "a using declaration"),
        ("async function f() { await using a = b }", "a using declaration"),
        ("import(a, b)", "the second argument of import()"),
        ("import.source(a)", "import.source and import.defer"),
        ("class A { @b c() {} }", "a decorator"),
        ("@b class A {}", "a decorator"),
        ("class A { accessor b }", "an auto-accessor"),
    ] {
        match parse_script(text) {
            Err(ParseError::Unsupported { what, span }) => {
                assert!(what == expected && span.is_known(), "{text}: {what}")
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}
