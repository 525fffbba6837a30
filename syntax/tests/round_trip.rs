//! What is printed parses to the same tree: a list of hard scripts, and the exact text of some.

use dunder_syntax::tree::{ClassElement, Expression, StatementKind};
use dunder_syntax::{parse_script, print};

fn round_trip(source: &str) -> String {
    let tree = parse_script(source).unwrap_or_else(|error| panic!("{error}:\n{source}"));
    let printed = tree.to_string();
    let again = parse_script(&printed).unwrap_or_else(|error| panic!("{error}:\n{source}\n{printed}"));
    assert_eq!(tree, again, "{source}");
    assert_eq!(printed, again.to_string(), "{source}");
    printed
}

#[test]
fn hard_scripts() {
    let lines = include_str!("snippets.txt").lines().filter(|line| !line.starts_with("# "));
    let mut scripts = 0;
    for line in lines {
        round_trip(&line.replace('⏎', "\n"));
        scripts += 1;
    }
    assert!(scripts > 600, "{scripts}");
}

/// A statement and how it is printed.
const EXACT: &[(&str, &str)] = &[
    ("a+b*c", "a + b * c;"),
    ("((a+b))*c", "(a + b) * c;"),
    ("((a)*(b))+c", "a * b + c;"),
    ("(-x)**y", "(-x) ** y;"),
    ("(++x)**y", "++x ** y;"),
    ("- -x", "- -x;"),
    ("+ +x", "+ +x;"),
    ("-(+x)", "-+x;"),
    ("- --x", "- --x;"),
    ("!(typeof(x))", "!typeof x;"),
    ("(a?.b).c", "(a?.b).c;"),
    ("a?.b.c", "a?.b.c;"),
    ("new (f().x)", "new (f().x)();"),
    ("new (f.x)", "new f.x();"),
    ("(a ?? b) || c", "(a ?? b) || c;"),
    ("a ?? (b || c)", "a ?? (b || c);"),
    ("(a && b) || c", "a && b || c;"),
    ("1..x", "1..x;"),
    ("1.50.x", "1.5.x;"),
    ("(a) = function(){}", "(a) = function () {};"),
    ("(a.b) = (c)", "a.b = c;"),
    ("x = (y, z)", "x = (y, z);"),
    ("({}).a", "({}.a);"),
    ("(function(){})()", "(function () {}());"),
    ("() => ({})", "() => ({});"),
    ("async x => {}", "async (x) => {};"),
    ("for (x = (a in b);;);", "for (x = (a in b);;) ;"),
    ("for (var a = (b in c) in d);", "for (var a = (b in c) in d) ;"),
    ("('use strict')", "(\"use strict\");"),
    ("'use strict'", "\"use strict\";"),
    ("'\"'", "'\"';"),
    ("x = 'é\\n\"\\\\\\ud800'", "x = \"\\u00E9\\n\\\"\\\\\\uD800\";"),
    ("x = '\u{1F600}'", "x = \"\\uD83D\\uDE00\";"),
    ("é.ñ", "\\u{E9}.\\u{F1};"),
    ("x = 1e400", "x = 1e999;"),
    ("x = 0x10n", "x = 16n;"),
    ("if (a) b; else if (c) d", "if (a)\n  b;\nelse if (c)\n  d;"),
    ("if (a) {if (b) c} else d", "if (a) {\n  if (b)\n    c;\n} else\n  d;"),
    ("do a; while (b)", "do\n  a;\nwhile (b);"),
    ("class A{static #x=1;get y(){return 1}}", "class A {\n  static #x = 1;\n  get y() {\n    return 1;\n  }\n}"),
    ("x = {a, b: 1, ...c}", "x = {a, b: 1, ...c};"),
    ("x = {get a(){}, b: 1}", "x = {\n  get a() {},\n  b: 1,\n};"),
    ("switch(a){case 1:b;default:}", "switch (a) {\n  case 1:\n    b;\n  default:\n}"),
    ("try{a}catch{b}finally{c}", "try {\n  a;\n} catch {\n  b;\n} finally {\n  c;\n}"),
    ("x = `a${b}\\n`", "x = `a${b}\\n`;"),
    ("[a,,b,,]", "[a, , b, ,];"),
    ("var {a=1,b:[c],...d}=e", "var {a = 1, b: [c], ...d} = e;"),
    ("function*g(){yield*a;yield}", "function* g() {\n  yield* a;\n  yield;\n}"),
    ("a:b:for(;;)break a", "a: b: for (;;)\n  break a;"),
];

#[test]
fn exact_text() {
    for (source, expected) in EXACT {
        assert_eq!(round_trip(source), format!("{expected}\n"), "{source}");
    }
}

#[test]
fn nothing() {
    for source in ["", " \n", "// a comment", "#!/usr/bin/env node\n", "<!-- a comment\n--> another"] {
        assert_eq!(round_trip(source), "");
    }
}

#[test]
fn line_ends_in_templates_are_line_feeds() {
    assert_eq!(round_trip("x = `a\r\nb\rc`"), "x = `a\nb\nc`;\n");
}

/// Parts of a program print on their own.
#[test]
fn parts() {
    let program = parse_script("var {a} = b; x = class A { m(c) { d } };").unwrap();
    let [variable, assignment] = &program.body.statements[..] else { panic!() };
    assert_eq!(variable.to_string(), "var {a} = b;");
    let StatementKind::Variable(declaration) = &variable.kind else { panic!() };
    assert_eq!(declaration.declarators[0].target.to_string(), "{a}");
    let StatementKind::Expression(Expression::Assign(assign)) = &assignment.kind else { panic!() };
    assert_eq!(assign.value.to_string(), "class A {\n  m(c) {\n    d;\n  }\n}");
    let Expression::Class(class) = &assign.value else { panic!() };
    assert_eq!(class.to_string(), assign.value.to_string());
    let ClassElement::Method { function, .. } = &class.elements[0] else { panic!() };
    assert_eq!(function.to_string(), "(c) {\n  d;\n}");
    assert_eq!(format!("{program:?}"), program.to_string());
    assert_eq!(print(&program), program.to_string());
}

/// An `else` that an inner `if` would take: no text gives this tree, the nearest one has a block.
#[test]
fn an_else_keeps_its_if() {
    let mut program = parse_script("if (a) { for (;;) if (b) c; } else d;").unwrap();
    let StatementKind::If(node) = &mut program.body.statements[0].kind else { panic!() };
    let StatementKind::Block(body) = &mut node.consequent.kind else { panic!() };
    node.consequent = body.remove(0);
    assert_eq!(program.to_string(), "if (a) {\n  for (;;)\n    if (b)\n      c;\n} else\n  d;\n");
}
