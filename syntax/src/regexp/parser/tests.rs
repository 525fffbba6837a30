//! What is a pattern and what is not, and what it is parsed as.

use super::{MAX_DEPTH, PatternError, parse_pattern};
use crate::regexp::{ClassContents, ClassOperand, Flags, GroupKind, Reference, Term};

fn parse(text: &str, flags: &str) -> Result<Vec<Vec<Term>>, PatternError> {
    let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
    let flags = Flags::parse(&units(flags)).expect("these are flags");
    parse_pattern(&units(text), flags).map(|pattern| pattern.body)
}

/// Patterns, and whether each is one without a flag, with `u` and with `v`.
const PATTERNS: &[(&str, bool, bool, bool)] = &[
    ("", true, true, true),
    ("a|", true, true, true),
    ("(a)(?:b)(?<c>d)", true, true, true),
    ("(", false, false, false),
    (")", false, false, false),
    ("a)", false, false, false),
    ("*", false, false, false),
    ("a**", false, false, false),
    ("a??", true, true, true),
    ("^*", false, false, false),
    ("\\b+", false, false, false),
    ("(?=a)*", true, false, false),
    ("(?!a){2}", true, false, false),
    ("(?<=a)*", false, false, false),
    ("{", true, false, false),
    ("{1}", false, false, false),
    ("{1,}", false, false, false),
    ("a{", true, false, false),
    ("a{,5}", true, false, false),
    ("a{2,1}", false, false, false),
    ("a{0000000000000000000002,0000000000000003}", true, true, true),
    ("a{99999999999999999999999,99999999999999999999998}", false, false, false),
    ("a{99999999999999999999998,99999999999999999999999}", true, true, true),
    ("}", true, false, false),
    ("]", true, false, false),
    ("[", false, false, false),
    ("[b-a]", false, false, false),
    ("[a-\\d]", true, false, false),
    ("[\\d-a]", true, false, false),
    ("[a-]", true, true, false),
    ("[\\b\\c0\\c_]", true, false, false),
    ("[\\c]", true, false, false),
    ("[\\-]", true, true, true),
    ("[\\B]", true, false, false),
    ("\\1", true, false, false),
    ("\\1()", true, true, true),
    ("(?i:a)\\1", true, false, false),
    ("[(]\\1", true, false, false),
    ("\\8", true, false, false),
    ("\\0", true, true, true),
    ("\\00", true, false, false),
    ("[\\1]", true, false, false),
    ("\\c", true, false, false),
    ("\\ca", true, true, true),
    ("\\x1", true, false, false),
    ("\\x11", true, true, true),
    ("\\u1", true, false, false),
    ("\\u{1}", true, true, true),
    ("\\u{110000}", true, false, false),
    ("\\u{}", true, false, false),
    ("\\a", true, false, false),
    ("\\/", true, true, true),
    ("\\-", true, false, false),
    ("\\", false, false, false),
    ("\\k", true, false, false),
    ("\\k<a>", true, false, false),
    ("\\k<a>(?<a>)", true, true, true),
    ("\\k<b>(?<a>)", false, false, false),
    ("\\k(?<a>)", false, false, false),
    ("[\\k](?<a>)", false, false, false),
    ("(?<a>)(?<a>)", false, false, false),
    ("(?<a>)|(?<a>)", true, true, true),
    ("(?:(?<a>)|b)(?<a>)", false, false, false),
    ("(?:(?<a>)|(?<b>))|(?<a>)", true, true, true),
    ("(?<a>(?<a>))", false, false, false),
    ("(?<>)", false, false, false),
    ("(?<1>)", false, false, false),
    ("(?<a", false, false, false),
    ("(?<\\u0061>)|(?<a>)|(?<\\u{61}>)", true, true, true),
    ("(?<\\u0061>)(?<a>)", false, false, false),
    ("(?<𝒜>.)(?<\\ud835\\udc9e>.)", true, true, true),
    ("(?<\\x61>.)", false, false, false),
    ("(?ims-:a)(?-i:a)(?i-s:a)", true, true, true),
    ("(?-:a)", false, false, false),
    ("(?ii:a)", false, false, false),
    ("(?i-i:a)", false, false, false),
    ("(?g:a)", false, false, false),
    ("(?i)", false, false, false),
    ("\\p{Lu}", true, true, true),
    ("\\p{Nope}", true, false, false),
    ("\\pL", true, false, false),
    ("\\P{Script=Greek}", true, true, true),
    ("\\p{RGI_Emoji}", true, false, true),
    ("\\P{RGI_Emoji}", true, false, false),
    ("[^\\p{RGI_Emoji}]", true, false, false),
    ("[^\\q{ab}]", true, false, false),
    ("[\\q{ab|c|}]", true, false, true),
    ("[^\\q{a|b}]", true, false, true),
    ("[a&&b]", true, true, true),
    ("[a&&&b]", true, true, false),
    ("[a--b]", false, false, true),
    ("[a--b&&c]", false, false, false),
    ("[ab--c]", false, false, false),
    ("[a-c--b]", true, true, false),
    ("[[a-z]--[aeiou]]", true, false, true),
    ("[a--&]", false, false, true),
    ("[!!]", true, true, false),
    ("[!]", true, true, true),
    ("[(]", true, true, false),
    ("[\\&\\!]", true, false, true),
    ("[[a][b-c]\\d]", true, false, true),
];

#[test]
fn texts_are_patterns_or_not() {
    for (text, plain, unicode, sets) in PATTERNS {
        assert_eq!(parse(text, "").is_ok(), *plain, "/{text}/: {:?}", parse(text, ""));
        assert_eq!(parse(text, "u").is_ok(), *unicode, "/{text}/u: {:?}", parse(text, "u"));
        assert_eq!(parse(text, "v").is_ok(), *sets, "/{text}/v: {:?}", parse(text, "v"));
    }
}

#[test]
fn escapes_are_the_characters_that_they_stand_for() {
    for (text, flags, expected) in [
        ("\\ud83d\\ude00", "u", vec![0x1f600]),
        ("\\ud83d\\ude00", "", vec![0xd83d, 0xde00]),
        ("😀", "", vec![0xd83d, 0xde00]),
        ("😀", "v", vec![0x1f600]),
        ("\\ud83d\\u{de00}", "u", vec![0xd83d, 0xde00]),
        ("\\101\\18\\8\\400", "", vec![0x41, 1, 0x38, 0x38, 0x20, 0x30]),
        ("\\cJ\\c1", "", vec![0x0a, 0x5c, 0x63, 0x31]),
        ("\\u{61}", "u", vec![0x61]),
        ("\\xg\\u12", "", vec![0x78, 0x67, 0x75, 0x31, 0x32]),
    ] {
        let characters = expected.into_iter().map(Term::Character).collect();
        assert_eq!(parse(text, flags), Ok(vec![characters]), "/{text}/{flags}");
    }
    let ranges =
        [(8, 8), (0x10, 0x10), (0x5c, 0x5c), (0x63, 0x63)].map(|(first, last)| ClassOperand::Range(first, last));
    let Ok([terms]) = parse("[\\b\\c0\\c]", "").as_deref().map(|body| <[_; 1]>::try_from(body.to_vec()).unwrap())
    else {
        panic!()
    };
    let [Term::Class(class)] = &terms[..] else { panic!() };
    assert_eq!(class.contents, ClassContents::Union(ranges.to_vec()));
}

#[test]
fn groups_are_numbered_by_their_left_parentheses() {
    let body = parse("(?:a(b(c))*)\\2", "").unwrap();
    let Term::Group(outer) = &body[0][0] else { panic!() };
    assert!(matches!(outer.kind, GroupKind::Modifying { .. }));
    let Term::Quantified(quantified) = &outer.body[0][1] else { panic!() };
    assert_eq!(quantified.groups, 0..2);
    assert_eq!(body[0][1], Term::BackReference(Reference::Number(1)));
}

#[test]
fn deep_and_wide_patterns_are_refused_or_parsed() {
    let deep = |depth| format!("{}{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&deep(MAX_DEPTH), "").is_ok());
    for flags in ["", "u", "v"] {
        assert_eq!(parse(&deep(100_000), flags), Err(PatternError::TooLarge));
    }
    assert_eq!(parse(&"[".repeat(100_000), "v"), Err(PatternError::TooLarge));
    assert!(parse(&"[".repeat(100_000), "").is_err());
    assert_eq!(parse(&"(?<a>)|".repeat(100_000), ""), Err(PatternError::TooLarge));
    assert!(parse(&"(a)|".repeat(100_000), "").is_ok());
    assert_eq!(parse(&"a".repeat(2_000_000), ""), Err(PatternError::TooLarge));
}
