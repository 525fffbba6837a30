//! Texts that oxc refuses although they are scripts: they are parsed once more with something put in that oxc takes.
//!
//! - A call as an assignment target (`f() = 1`), which sloppy code may hold: it throws when it runs
//!   (`#sec-static-semantics-assignmenttargettype`). It becomes a member with a name that stands nowhere else in the text,
//!   which the conversion takes away again.
//! - `let` as a name where oxc wants a declaration (`let: x`, `{ let }`): written with an escape, it is a name for oxc too.
//!
//! What is put in makes no script of what is none: the escape is refused in strict mode code, and a call that may not be a
//! target is looked for in the tree.

use std::borrow::Cow;

/// How often a text is mended: each time costs a parse.
const MOST: usize = 64;

/// The keyword that may be a name, and how it is written so that it is one.
const LET: &str = "let";
const ESCAPED_LET: &str = "l\\u0065t";

/// A text with what was put into it.
pub(super) struct Mended<'a> {
    text: Cow<'a, str>,
    edits: Edits,
    marker: Option<String>,
}

/// What was put into a text, in order.
#[derive(Clone, Default)]
pub(super) struct Edits(Vec<Edit>);

/// At this offset of the mended text, so many bytes that stand for so many of the original one.
#[derive(Clone, Copy)]
struct Edit {
    at: u32,
    new: u32,
    old: u32,
}

impl<'a> Mended<'a> {
    /// A text as it is.
    pub(super) fn new(text: &'a str) -> Mended<'a> {
        Mended { text: Cow::Borrowed(text), edits: Edits::default(), marker: None }
    }

    /// The text as oxc is to parse it.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What was put into it.
    pub(super) fn edits(&self) -> &Edits {
        &self.edits
    }

    /// The name of the property that makes a member of a call.
    pub(super) fn marker(&self) -> Option<&str> {
        self.marker.as_deref()
    }

    /// Whether no more is put in.
    pub(super) fn is_full(&self) -> bool {
        self.edits.0.len() >= MOST
    }

    /// Puts something in that does away with a complaint about a place of the mended text, if there is something.
    pub(super) fn mend(&mut self, complaint: &str, start: usize, end: usize) -> bool {
        if complaint == "Cannot assign to this expression" {
            return self.text[..end].ends_with(')') && self.mark_call(end);
        }
        let before = self.text[..start].trim_ascii_end();
        let name_ends_here = matches!(self.text[start..].bytes().next(), None | Some(b':' | b'}'));
        let Some(rest) = before.strip_suffix(LET).filter(|_| name_ends_here) else { return false };
        if rest.ends_with(|c: char| c == '\\' || c == '$' || c == '_' || c.is_alphanumeric()) {
            return false;
        }
        self.replace(rest.len(), LET.len(), ESCAPED_LET);
        true
    }

    fn mark_call(&mut self, end: usize) -> bool {
        let marker = match &self.marker {
            Some(marker) => marker.clone(),
            None => {
                let mut marker = "target".to_owned();
                while self.text.contains(&marker) {
                    marker.push('_');
                }
                self.marker.insert(marker).clone()
            }
        };
        self.replace(end, 0, &format!(".{marker}"));
        true
    }

    fn replace(&mut self, at: usize, old: usize, new: &str) {
        self.text.to_mut().replace_range(at..at + old, new);
        // Texts are shorter than 4 GiB.
        let edit = Edit { at: at as u32, new: new.len() as u32, old: old as u32 };
        for later in self.edits.0.iter_mut().filter(|later| later.at >= edit.at) {
            later.at = later.at + edit.new - edit.old;
        }
        self.edits.0.push(edit);
        self.edits.0.sort_by_key(|edit| edit.at);
    }
}

impl Edits {
    /// Where a place of the mended text stands in the original one; what was put in stands where it begins.
    pub(super) fn original(&self, offset: u32) -> u32 {
        let mut original = offset;
        for edit in self.0.iter().take_while(|edit| edit.at < offset) {
            let inside = edit.new.min(offset - edit.at);
            original = original - inside + edit.old.min(inside);
        }
        original
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::{Expression, StatementKind};
    use crate::{ParseError, Span, parse_script};

    #[test]
    fn places_are_those_of_the_original_text() {
        let mut mended = Mended::new("{ let } f() = 1; { let } g() = 2");
        for (complaint, start) in [("Unexpected token", 6), ("Unexpected token", 28)] {
            assert!(mended.mend(complaint, start, start + 1), "{}", mended.text());
        }
        let end = mended.text().find("f()").unwrap() + 3;
        assert!(mended.mend("Cannot assign to this expression", end - 3, end));
        let text = mended.text();
        assert_eq!(text, "{ l\\u0065t } f().target = 1; { l\\u0065t } g() = 2");
        for part in ["{", "} f", "f()", "= 1", "} g", "g()", "2"] {
            let (mended_at, original_at) = (text.rfind(part).unwrap(), "{ let } f() = 1; { let } g() = 2".rfind(part));
            assert_eq!(Some(mended.edits().original(mended_at as u32) as usize), original_at, "{part}");
        }
    }

    #[test]
    fn calls_are_targets_of_sloppy_code() {
        let table = [
            ("f() = 1", true),
            ("f() += 1", true),
            ("f()++", true),
            ("--f(1, ...a)", true),
            ("(f()) = g() = target = target_", true),
            ("for (f() in x);", true),
            ("for (f() of x);", true),
            ("async() = 1", true),
            ("a.b(c)(d) = 1", true),
            ("f() &&= 1", false),
            ("f() ??= 1", false),
            ("[f()] = 1", false),
            ("({a: f()} = 1)", false),
            ("[...f()] = 1", false),
            ("for ([f()] of x);", false),
            ("new f() = 1", false),
            ("f`` = 1", false),
            ("a?.b() = 1", false),
            ("import(a) = 1", false),
            ("({a() { super() = 1 }})", false),
            ("f() = ", false),
        ];
        for (text, sloppy) in table {
            assert_eq!(parse_script(text).is_ok(), sloppy, "{text}");
            assert!(
                matches!(parse_script(&format!("'use strict'; {text}")), Err(ParseError::Syntax(_))),
                "strict: {text}"
            );
            let function = format!("function strict() {{ 'use strict'; {text} }}");
            assert!(matches!(parse_script(&function), Err(ParseError::Syntax(_))), "{function}");
        }
    }

    #[test]
    fn a_call_as_a_target_prints_as_it_was() {
        for text in ["(f() = 1);\n", "f(1)(2)++;\n", "for (f() of x) ;\n"] {
            let printed = parse_script(text).unwrap().to_string();
            assert_eq!(parse_script(&printed).unwrap().to_string(), printed, "{text}");
            assert!(!printed.contains("target"), "{printed}");
        }
        let program = parse_script("f() = function () {};").unwrap();
        let StatementKind::Expression(Expression::Assign(assign)) = &program.body.statements[0].kind else { panic!() };
        let Expression::Function(function) = &assign.value else { panic!() };
        assert_eq!(function.span, Span { start: 6, end: 20 });
    }

    #[test]
    fn let_is_a_name_where_it_can_be_no_declaration() {
        for (text, sloppy) in [
            ("let: while (0) break let;", true),
            ("{ let }", true),
            ("let", true),
            ("f(let)\nlet", true),
            ("let let = 1", false),
            ("outlet: let: x", true),
            ("let 1", false),
            ("x.let: 1", false),
        ] {
            assert_eq!(parse_script(text).is_ok(), sloppy, "{text}");
            assert!(
                matches!(parse_script(&format!("'use strict'; {text}")), Err(ParseError::Syntax(_))),
                "strict: {text}"
            );
        }
    }

    #[test]
    fn a_text_that_wants_too_much_mending_is_refused() {
        let text = "f() = 1;".repeat(MOST);
        assert!(parse_script(&text).is_ok());
        assert!(matches!(parse_script(&text.repeat(2)), Err(ParseError::Unsupported { .. })));
    }
}
