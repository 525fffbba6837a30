//! The file that a shell runs: the harness, and the program in it or behind it.

use std::sync::Arc;

use dunder_syntax::parse_script;

use super::Spelled;
use crate::{HARNESS, Limits, PLAIN, Prelude};

/// What shell.js is: a function that runs a program.
const SHELL: &str = include_str!("../../harness/shell.js");

/// What shell-plain.js is: a function that makes what stands for the harness in a plain realm.
const SHELL_PLAIN: &str = include_str!("../../harness/shell-plain.js");

/// What the program announces itself with.
const BEGAN: &str = "$dunderBegan();\n";

/// A directive prologue of one directive.
const STRICT: &str = "\"use strict\";\n";

/// Whether a program is strict mode code as a whole; where it does not parse, whether it looks so.
pub(super) fn is_strict(source: &str) -> bool {
    match parse_script(source) {
        Ok(program) => program.body.directives.iter().any(|directive| &**directive == "use strict"),
        Err(_) => ["\"use strict\"", "'use strict'"].iter().any(|directive| source.trim_start().starts_with(directive)),
    }
}

/// The text of the file.
pub(super) fn file(spelled: &Spelled, source: &str, strict: bool, limits: &Limits) -> String {
    let Spelled { print, evaluate, .. } = spelled;
    let output = limits.output;
    let (harness, shell) = (HARNESS.trim_end(), SHELL.trim_end());
    let directive = if strict { STRICT } else { "" };
    let call = |evaluate: &str, source: &str| {
        format!("(\n{shell}\n)({print}, {evaluate}, (\n{harness}\n), {source}, {{ output: {output} }});\n")
    };
    match evaluate {
        Some(evaluate) => call(evaluate, &literal(&format!("{directive}{BEGAN}{source}"))),
        None => {
            // What does not parse by itself might parse with a call behind it.
            let completed = if parse_script(source).is_ok() { "\n;$dunderCompleted();\n" } else { "" };
            format!("{directive}{}{BEGAN}{source}{completed}", call("undefined", "undefined"))
        }
    }
}

/// The text of a file that runs a program in a plain realm, by the shell's function `evaluate`, behind other scripts: as one text, since
/// what `evaluate` runs may keep its lexical declarations for itself.
pub(super) fn plain_file(
    spelled: &Spelled,
    evaluate: &str,
    before: &[Arc<Prelude>],
    source: &str,
    strict: bool,
    limits: &Limits,
) -> String {
    let (print, output) = (&spelled.print, limits.output);
    let (plain, shell, harness) = (PLAIN.trim_end(), SHELL.trim_end(), SHELL_PLAIN.trim_end());
    let directive = if strict { STRICT } else { "" };
    let before: String = before.iter().map(|prelude| format!("{}\n;\n", prelude.text())).collect();
    let source = literal(&format!("{directive}{before}{BEGAN}{source}"));
    format!(
        "(\n{shell}\n)({print}, {evaluate}, (\n{harness}\n)((\n{plain}\n), {evaluate}), {source}, {{ output: {output}, behind: true }});\n"
    )
}

/// A string literal of ASCII, whatever the text is.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for unit in text.encode_utf16() {
        match u8::try_from(unit).map(char::from) {
            Ok(c @ (' '..='!' | '#'..='[' | ']'..='~')) => literal.push(c),
            _ => literal.push_str(&format!("\\u{unit:04x}")),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict_programs_are_told_by_their_directives() {
        for (source, strict) in [
            ("\"use strict\"; x", true),
            ("// a\n'a'; 'use strict'", true),
            ("x; 'use strict'", false),
            ("'use\\x20strict'", false),
            ("'use strict'; (", true),
            ("(", false),
        ] {
            assert_eq!(is_strict(source), strict, "{source}");
        }
    }

    #[test]
    fn a_literal_is_the_text_that_it_stands_for() {
        assert_eq!(literal("a\"\\\n\u{e9}\u{1f600}"), r#""a\u0022\u005c\u000a\u00e9\ud83d\ude00""#);
    }

    #[test]
    fn what_does_not_parse_is_not_mended_by_what_comes_behind_it() {
        let spelled = Spelled::default();
        let behind = |source| file(&spelled, source, false, &Limits::default()).contains("\n;$dunderCompleted()");
        assert!(behind("if (a) b") && !behind("if (a)") && !behind("a:"));
    }
}
