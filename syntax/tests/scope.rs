//! The static semantics, each on a script that has what it looks for and what it must not take for that.

use dunder_syntax::scope::{self, BoundNames, Declaration};
use dunder_syntax::tree::*;
use dunder_syntax::{Name, Program, parse_script};

fn parse(text: &str) -> Program {
    parse_script(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn join(names: Vec<&Name>) -> String {
    names.iter().map(|name| &***name).collect::<Vec<_>>().join(" ")
}

fn function(text: &str) -> std::sync::Arc<Function> {
    match parse(text).body.statements.pop().map(|statement| statement.kind) {
        Some(StatementKind::Function(function)) => function,
        Some(StatementKind::Expression(Expression::Function(function))) => function,
        other => panic!("{other:?}"),
    }
}

#[test]
fn bound_names() {
    for (parameters, expected) in [
        ("", ""),
        ("a, b = c, ...d", "a b d"),
        ("{a, b: c, d = e, f: {g}, [h]: i, ...j}", "a c d g i j"),
        ("[a, , b = c, [d], ...[e, ...f]]", "a b d e f"),
        ("a, a", "a a"),
    ] {
        let function = function(&format!("function f({parameters}) {{}}"));
        assert_eq!(join(function.parameters.bound_names()), expected, "{parameters}");
    }
}

/// A script; its names declared by `var`, lexically, and both again as top level.
const DECLARATIONS: &[(&str, [&str; 4])] = &[
    (
        "var a, {b, c: [d]} = e; let f; const g = 1; class H {} function i() {}",
        ["a b d", "f g H i", "a b d i", "f g H"],
    ),
    ("a: function b() {} c: d: function e() {}", ["", "b e", "b e", ""]),
    ("{ var a; let b; function c() {} }", ["a", "", "a", ""]),
    ("if (x) { var a } else var b; if (x) function c() {}", ["a b", "", "a b", ""]),
    ("for (var a;;) var b; for (let c;;) { var d; let e }", ["a b d", "", "a b d", ""]),
    ("for (var a in x) var b; for (var [c] of x); for (let d of x); for (e of x);", ["a b c", "", "a b c", ""]),
    ("while (x) var a; do var b; while (x); with (x) var c; l: var d;", ["a b c d", "", "a b c d", ""]),
    ("try { var a } catch (b) { var c; let d } finally { var e }", ["a c e", "", "a c e", ""]),
    ("switch (x) { case 1: var a; let b; default: var c }", ["a c", "", "a c", ""]),
    (
        "function a() { var b } (function () { var c }); x = () => { var d }; class E { static { var f } }",
        ["", "a E", "a", "E"],
    ),
    ("async function a() {} function* b() {} async function* c() {}", ["", "a b c", "a b c", ""]),
];

#[test]
fn declared_names() {
    for (text, expected) in DECLARATIONS {
        let program = parse(text);
        let statements = &program.body.statements;
        let found = [
            scope::var_declared_names(statements),
            scope::lexically_declared_names(statements),
            scope::top_level_var_declared_names(statements),
            scope::top_level_lexically_declared_names(statements),
        ];
        assert_eq!(found.map(join), *expected, "{text}");
    }
}

#[test]
fn declarations() {
    let program = parse("let a; const b = 1; class C {} var d; function e() {}");
    let lexical = scope::top_level_lexically_scoped_declarations(&program.body.statements);
    assert_eq!(
        lexical.iter().map(|declaration| declaration.is_constant_declaration()).collect::<Vec<_>>(),
        [false, true, false]
    );
    let var = scope::top_level_var_scoped_declarations(&program.body.statements);
    assert!(matches!(var[..], [Declaration::Var(Pattern::Binding(_)), Declaration::Function(_)]), "{var:?}");
}

#[test]
fn case_blocks() {
    let program = parse("switch (x) { case 1: let a; function b() {} case 2: class C {} default: var d; }");
    let StatementKind::Switch(node) = &program.body.statements[0].kind else { panic!() };
    assert_eq!(join(scope::case_block_lexically_declared_names(&node.cases)), "a b C");
}

/// Parameters; whether they are simple, the expected count of arguments, whether they contain an expression.
#[test]
fn parameters() {
    for (parameters, expected) in [
        ("", (true, 0, false)),
        ("a, b", (true, 2, false)),
        ("a, b = 1, c", (false, 1, true)),
        ("a, ...b", (false, 1, false)),
        ("{a}, [b]", (false, 2, false)),
        ("{a = 1}", (false, 1, true)),
        ("{[a]: b}", (false, 1, true)),
        ("{a: {b: [c = 1]}}", (false, 1, true)),
        ("...[a = 1]", (false, 0, true)),
        ("{...a}", (false, 1, false)),
    ] {
        let function = function(&format!("function f({parameters}) {{}}"));
        let parameters = &function.parameters;
        let found = (
            scope::is_simple_parameter_list(parameters),
            scope::expected_argument_count(parameters),
            scope::contains_expression(parameters),
        );
        assert_eq!(found, expected, "{parameters:?}");
    }
}

#[test]
fn function_definitions() {
    for (text, is_definition, is_anonymous) in [
        ("(function () {})", true, true),
        ("(function f() {})", true, false),
        ("(() => {})", true, true),
        ("(class {})", true, true),
        ("(class A {})", true, false),
        ("((function () {}))", true, true),
        ("(0, function () {})", false, false),
        ("f", false, false),
    ] {
        let program = parse(text);
        let StatementKind::Expression(expression) = &program.body.statements[0].kind else { panic!() };
        assert_eq!(scope::is_function_definition(expression), is_definition, "{text}");
        assert_eq!(scope::is_anonymous_function_definition(expression), is_anonymous, "{text}");
    }
}

#[test]
fn classes() {
    let program =
        parse("class A { #a; get #b() {} set #b(c) {} static #d() {} e; constructor() {} static constructor() {} }");
    let StatementKind::Class(class) = &program.body.statements[0].kind else { panic!() };
    assert_eq!(join(scope::private_bound_identifiers(class)), "a b b d");
    assert!(scope::constructor_method(class).is_some());
    assert_eq!(scope::non_constructor_elements(class).count(), 6);
}

/// The body of a sloppy function; the block functions that are its variables too.
const LEGACY: &[(&str, &str)] = &[
    ("function a() {}", ""),
    ("{ function a() {} }", "a"),
    ("{ { function a() {} } }", "a"),
    ("{ function a() {} function a() {} }", "a a"),
    ("{ l: function a() {} }", "a"),
    ("{ async function a() {} function* b() {} async function* c() {} class D {} }", ""),
    ("if (x) function a() {} else function b() {}", "a b"),
    ("switch (x) { case 1: function a() {} default: { function b() {} } }", "a b"),
    ("try { function a() {} } catch (e) { function b() {} } finally { function c() {} }", "a b c"),
    ("while (x) { function a() {} } for (;;) { function b() {} } with (x) { function c() {} }", "a b c"),
    ("let a; { function a() {} }", ""),
    ("let a; { { function a() {} } } { function b() {} }", "b"),
    ("{ let a; { function a() {} } }", ""),
    ("{ function a() {} { function a() {} } }", "a"),
    ("function a() {} { function a() {} }", "a"),
    ("var a; { function a() {} }", "a"),
    ("for (let a;;) { function a() {} }", ""),
    ("for (let a of x) { function a() {} } for (const [b] in x) { function b() {} }", ""),
    ("for (var a of x) { function a() {} }", "a"),
    ("try {} catch (a) { { function a() {} } }", "a"),
    ("try {} catch ({a}) { { function a() {} } }", ""),
    ("switch (x) { case 1: let a; default: { function a() {} } }", ""),
    ("class a {} { function a() {} }", ""),
    ("(function () { { function a() {} } }); () => { { function b() {} } }", ""),
];

#[test]
fn legacy_block_functions() {
    for (body, expected) in LEGACY {
        let program = parse(body);
        let found = scope::legacy_block_functions(&program.body.statements);
        let names = found.iter().filter_map(|function| function.name.as_ref()).collect();
        assert_eq!(join(names), *expected, "{body}");
    }
}

/// The body of a function; whether it may see its `arguments`, whether it holds a direct eval.
#[test]
fn mentions() {
    for (body, expected) in [
        ("", (false, false)),
        ("arguments", (true, false)),
        ("return [...arguments]", (true, false)),
        ("({arguments})", (true, false)),
        ("({arguments} = x)", (true, false)),
        ("x = `${arguments}`", (true, false)),
        ("arguments = 1", (true, false)),
        ("for (arguments in x);", (true, false)),
        ("() => () => arguments", (true, false)),
        ("class A extends arguments {}", (true, false)),
        ("class A { [arguments]() {} }", (true, false)),
        ("x.arguments; ({arguments: 1}); arguments_", (false, false)),
        ("function f() { arguments } ({m() { arguments }})", (false, false)),
        ("eval(x)", (true, true)),
        ("() => eval(x)", (true, true)),
        ("function f() { eval(x) }", (false, true)),
        ("class A { a = eval(x) }", (false, true)),
        ("(0, eval)(x); eval?.(x); a.eval(x); new eval(x)", (false, false)),
        ("(eval)(x)", (true, true)),
    ] {
        let function = function(&format!("function f() {{ {body} }}"));
        let found = (scope::contains_arguments(&function), scope::contains_direct_eval(&function));
        assert_eq!(found, expected, "{body}");
    }
    assert!(scope::contains_arguments(&function("function f(a = arguments) {}")));
}
