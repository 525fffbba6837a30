//! Texts that nest absurdly deep are refused with a place, and what is not refused can be walked, on a small stack.

use dunder_syntax::{ParseError, parse_script};

/// What opens a level, what stands innermost, what closes a level.
const NESTS: &[(&str, &str, &str)] = &[
    ("(", "1", ")"),
    ("[", "", "]"),
    ("{", "", "}"),
    ("!", "1", ""),
    ("- ", "1", ""),
    ("typeof ", "1", ""),
    ("a=>", "1", ""),
    ("(a)=>", "1", ""),
    ("(a=", "1", ")=>1"),
    ("async a=>", "1", ""),
    ("async(a)=>", "1", ""),
    ("async(", "1", ")"),
    ("(a)=>(", "1", ")"),
    ("a?b:", "1", ""),
    ("a?", "1", ":b"),
    ("a=", "1", ""),
    ("a,b=", "1", ""),
    ("if(1)", ";", ""),
    ("if(1)\n", ";", ""),
    ("if(1);else ", ";", ""),
    ("if(1){}else ", ";", ""),
    ("while(1)", ";", ""),
    ("do ", "1", ";while(1)"),
    ("do{", "1", "}while(1)"),
    ("for(;;)", ";", ""),
    ("for(a in b)", ";", ""),
    ("with(a)", ";", ""),
    ("switch(1){case 1:", "", "}"),
    ("try{", "", "}finally{}"),
    ("try{}catch{", "", "}"),
    ("new ", "a", ""),
    ("new ", "a", "()"),
    ("1+", "1", ""),
    ("1**", "1", ""),
    ("a&&", "1", ""),
    ("a??", "1", ""),
    ("a", "", ".b"),
    ("", "a", ".b"),
    ("", "a", "?.b"),
    ("", "a", "\n.b"),
    ("", "a", "()"),
    ("", "a", "[0]"),
    ("", "a", "``"),
    ("", "1", "+1"),
    ("", "1", "\n+1"),
    ("", "'a'", "+'b'"),
    ("a[", "1", "]"),
    ("a(", "1", ")"),
    ("`${", "1", "}`"),
    ("({a:", "1", "})"),
    ("[...", "a", "]"),
    ("function f(){", "", "}"),
    ("(function(){", "", "})()"),
    ("(class{[", "1", "](){}})"),
    ("(class{a(){", "1", "}})"),
    ("(class{a=", "1", "})"),
    ("(class{static{", "1", "}})"),
    ("(class extends ", "a", "{})"),
    ("({a(){", "1", "}})"),
    ("(function(a=", "1", "){})"),
    ("import(", "a", ")"),
    ("/**/(", "1", ")"),
    ("//\n(", "1", ")"),
    ("<!--\n(", "1", ")"),
    ("{}/1/(", "1", ")"),
];

fn texts(levels: usize) -> Vec<String> {
    let mut texts: Vec<_> = NESTS
        .iter()
        .map(|(open, core, close)| format!("{}{core}{}", open.repeat(levels), close.repeat(levels)))
        .collect();
    let (patterns, objects) = ("[".repeat(levels), "{a:".repeat(levels));
    texts.extend([
        format!("var {patterns}a{}=1", "]".repeat(levels)),
        format!("var {objects}a{}=1", "}".repeat(levels)),
        format!("{patterns}a{}=1", "]".repeat(levels)),
        format!("({objects}a{}=1)", "}".repeat(levels)),
        format!("{}a{}", "[a=".repeat(levels), "]=1".repeat(levels)),
        format!("function f({patterns}a{}){{}}", "]".repeat(levels)),
        format!("function*g(){{{}1}}", "yield ".repeat(levels)),
        format!("async function f(){{{}1}}", "await ".repeat(levels)),
        (0..levels).map(|level| format!("a{level}:")).collect::<String>() + ";",
    ]);
    texts
}

#[test]
fn absurdly_deep_texts_are_refused() {
    for text in texts(100_000) {
        match parse_script(&text) {
            Err(ParseError::TooDeep { span }) => assert!(span.is_known() && (span.end as usize) <= text.len()),
            other => panic!("{}…: {:?}", &text[..20], other.map(|_| "parsed")),
        }
    }
}

/// Whatever is parsed can be copied, compared, printed and dropped, here on a test's thread of 2 MiB.
#[test]
fn deep_texts_are_refused_or_can_be_walked() {
    for levels in [50, 200, 450, 600, 5000] {
        for text in texts(levels) {
            match parse_script(&text) {
                Ok(tree) => {
                    assert_eq!(tree.clone(), tree);
                    assert_eq!(parse_script(&tree.to_string()).unwrap(), tree);
                }
                Err(ParseError::TooDeep { span }) => assert!(levels > 50 && span.is_known()),
                Err(error) => panic!("{}…: {error}", &text[..20]),
            }
        }
    }
}

#[test]
fn a_text_of_ten_megabytes() {
    let line = format!("f('{}', a.b)\n", "x".repeat(1000));
    let tree = parse_script(&line.repeat(10_000)).unwrap();
    assert_eq!(tree.body.statements.len(), 10_000);
}

#[test]
fn a_text_that_is_too_long() {
    let length = dunder_syntax::parse::MAX_LENGTH + 1;
    match parse_script(&" ".repeat(length)) {
        Err(ParseError::TooLong { length: said }) => assert_eq!(said, length),
        other => panic!("{:?}", other.map(|_| "parsed")),
    }
}
