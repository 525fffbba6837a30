//! What the estimate must count, and what it must not.

use super::estimate;

/// Scripts after which the scan must know again where it is.
fn scripts() -> impl Iterator<Item = String> {
    let list = include_str!("../../../tests/snippets.txt").lines().filter(|line| !line.starts_with("# "));
    list.map(|line| line.replace('⏎', "\n"))
}

#[test]
fn nothing_hides_what_follows_it() {
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    for script in scripts() {
        for text in [
            format!("{script}\n{deep}"),
            format!("{{{script}\n;{deep}}}"),
            format!("(function () {{ {script}\n}}, {deep})"),
        ] {
            assert!(estimate(&text).depth >= 100, "{text}");
        }
    }
}

#[test]
fn what_surrounds_a_script_counts_in_it() {
    for script in scripts() {
        let text = format!("{}function () {{ {script}\n{} }}", "! ".repeat(100), "- ".repeat(100));
        assert!(estimate(&text).depth >= 200, "{text}");
    }
}

#[test]
fn groups_and_classes_of_regular_expressions_nest() {
    for text in ["/((((((((((x))))))))))/", "x = /[[[[[[[[[[x]]]]]]]]]]/v", "[[[[[/(((((x)))))/]]]]]"] {
        assert!(estimate(text).depth >= 10, "{text}");
    }
    assert!(estimate("/(a)(b)(c)(d)(e)(f)(g)(h)/").depth < 5);
}

#[test]
fn tricks_hide_nothing() {
    let tricks = [
        "'\\\r\n'",
        "// \u{2028}",
        "/* */ -->",
        "x\n/**/--> '",
        "<!-- `",
        "#!`",
        "x++ / `${1}` / 1",
        "x\n++\n/`/.y",
        "({}) / '/'",
        "(function () {}) / '/'",
        "x = function () {} / '/'",
        "{} /'/.x",
        "if (x) /'/.y",
        "x.if (y) / '/'",
        "yield / '/'",
        "yield\n/'/",
        "017.x",
        "1..x / '/'",
        "1.5.if / '/'",
        "x = \\u{61} / '/'",
        "x = é / '/'",
        "éif(x) / '/'",
        "[...typeof /'/]",
        "x = a\u{A0}/ '/'",
        "`${{}}${'}'}`",
        "/[/'`]/",
        "class A extends B\n{}",
        "/'",
    ];
    let deep = "(".repeat(100);
    for trick in tricks {
        let text = format!("{trick}\n{deep}");
        assert!(estimate(&text).depth >= 100, "{text}");
    }
}

#[test]
fn what_stands_side_by_side_does_not_add_up() {
    let texts = [
        "x = y + 1;\n",
        "x = y + 1\n",
        "f(x)\n",
        "'a'\n1\n",
        "function f() { return 1 }\n",
        "class A { a = 1; b() {} static c() { return 2 } }\n",
        "if (x) { y } else { z }\n",
        "if (x) y; else z;\n",
        "while (x) y;\nz;\n",
        "a.b('c', `d${e}`).f;\n",
        "for (const [a, b] of c) { d(a / b, /e/g) }\n",
        "switch (x) { case 1: y(); break; default: z() }\n",
        "var a = {b: 1, c: [2, 3]};\n",
        "try { a() } catch (e) { b } finally { c }\n",
    ];
    for text in texts {
        let many = estimate(&text.repeat(1000));
        assert!(many.depth < 20, "{}: {text}", many.depth);
    }
    for (open, item, close) in [("[", "a + b, ", "]"), ("f(", "{a: b.c, d: [e]}, ", ")"), ("x = {", "a: !b, ", "}")] {
        let many = estimate(&format!("{open}{}{close}", item.repeat(1000)));
        assert!(many.depth < 20, "{}: {item}", many.depth);
    }
}

#[test]
fn the_place_is_the_deepest() {
    let found = estimate("a; ((b)); (((((c))))); (d)");
    assert_eq!((found.depth, found.place), (5, 14));
}
