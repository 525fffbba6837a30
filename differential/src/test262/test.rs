//! A test: one file of the suite.

use std::path::Path;

use crate::FileError;
use crate::corpus::{Flag, FrontMatter, Mode};
use crate::files::read_text;

/// Evaluated before every test that is not raw.
const ALWAYS: &[&str] = &["assert.js", "sta.js"];

/// Evaluated before every asynchronous test.
const ASYNCHRONOUS: &str = "doneprintHandle.js";

/// A file of the suite that is a test.
#[derive(Clone, Debug)]
pub struct Test {
    /// Its path below the suite's folder `test`, with `/`.
    pub path: String,
    /// Its whole text.
    pub text: String,
    /// What it asks for.
    pub front_matter: FrontMatter,
}

impl Test {
    /// Reads a test below the suite's folder `test`.
    ///
    /// # Errors
    /// Where it cannot be read, or has no front matter or a malformed one.
    pub fn read(folder: &Path, path: &str) -> Result<Test, FileError> {
        let file = folder.join(path);
        Test::parse(&file, path, read_text(&file)?)
    }

    pub(super) fn parse(file: &Path, path: &str, text: String) -> Result<Test, FileError> {
        // A few tests are about line terminators, and have one or the other throughout.
        let lines = if text.contains('\r') { &text.replace("\r\n", "\n").replace('\r', "\n") } else { &text };
        let range = FrontMatter::range(file, lines)?.ok_or_else(|| {
            FileError::at(file, "", 0, "a test without front matter", "`/*---`", "name a file that is a test")
        })?;
        let front_matter = FrontMatter::parse(file, lines, range)?;
        Ok(Test { path: path.to_owned(), text, front_matter })
    }

    /// The modes that it is run in.
    pub fn modes(&self) -> &'static [Mode] {
        let has = |flag| self.front_matter.has(flag);
        if has(Flag::OnlyStrict) {
            &[Mode::Strict]
        } else if has(Flag::NoStrict) || has(Flag::Raw) || has(Flag::Module) {
            &[Mode::Sloppy]
        } else {
            &[Mode::Sloppy, Mode::Strict]
        }
    }

    /// The names of the harness files that are evaluated before it, in order.
    pub fn includes(&self) -> Vec<&str> {
        if self.front_matter.has(Flag::Raw) {
            return Vec::new();
        }
        let mut names = ALWAYS.to_vec();
        if self.is_async() {
            names.push(ASYNCHRONOUS);
        }
        for name in &self.front_matter.includes {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// Whether it tells by itself, with `print`, that it is done.
    pub fn is_async(&self) -> bool {
        self.front_matter.has(Flag::Async)
    }

    /// The text that an engine runs in a mode.
    pub fn source(&self, mode: Mode) -> String {
        match mode {
            Mode::Sloppy => self.text.clone(),
            Mode::Strict => format!("\"use strict\";\n{}", self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(front_matter: &str) -> Test {
        let text = format!("// licence\n/*---\ndescription: d\n{front_matter}\n---*/\n1;\n");
        Test::parse(Path::new("a.js"), "a.js", text).unwrap()
    }

    #[test]
    fn flags_say_which_modes() {
        assert_eq!(test("").modes(), [Mode::Sloppy, Mode::Strict]);
        assert_eq!(test("flags: [onlyStrict]").modes(), [Mode::Strict]);
        for flag in ["noStrict", "raw", "module"] {
            assert_eq!(test(&format!("flags: [{flag}]")).modes(), [Mode::Sloppy], "{flag}");
        }
    }

    #[test]
    fn includes_come_behind_what_every_test_has() {
        assert_eq!(test("").includes(), ["assert.js", "sta.js"]);
        assert_eq!(test("flags: [raw]\nincludes: [a.js]").includes(), [""; 0]);
        let both = test("flags: [async]\nincludes: [a.js, sta.js]").includes().join(" ");
        assert_eq!(both, "assert.js sta.js doneprintHandle.js a.js");
    }

    #[test]
    fn strict_mode_code_says_so_first() {
        assert!(test("").source(Mode::Strict).starts_with("\"use strict\";\n// licence\n"));
    }

    #[test]
    fn line_terminators_may_be_others_and_stay() {
        let text = "/*---\rdescription: d\rflags: [raw]\r---*/\r1;";
        let test = Test::parse(Path::new("a.js"), "a.js", text.to_owned()).unwrap();
        assert_eq!((test.modes(), test.source(Mode::Sloppy).as_str()), (&[Mode::Sloppy][..], text));
    }

    #[test]
    fn a_file_without_front_matter_is_no_test() {
        let error = Test::parse(Path::new("a.js"), "a.js", "1;".to_owned()).unwrap_err();
        assert!(error.to_string().contains("without front matter"), "{error}");
    }
}
