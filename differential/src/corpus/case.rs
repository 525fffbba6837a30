//! A case: one self-contained file with front matter, code, and what the interpreter is expected to observe.

use std::fmt;
use std::path::{Path, PathBuf};

use dunder_engines::Observation;
use serde::{Deserialize, Serialize};

use super::{Flag, FrontMatter};
use crate::files::{FileError, read_text, write_atomically};

/// The line above the expected trace.
const EXPECTED: &str = "// Expected:";

/// A case of the corpus, or any other script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What it is about; a script that is no case has none.
    pub front_matter: Option<FrontMatter>,
    /// The code, without front matter and expected trace.
    pub code: String,
    /// What the interpreter is expected to observe.
    pub expected: Option<Trace>,
}

/// An observation as lines: one for each event, and one for the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace(pub Vec<String>);

impl Trace {
    /// An observation's lines, without white space at their ends, which editors like to remove.
    pub fn of(observation: &Observation) -> Trace {
        let events = observation.events.iter().map(|event| event.to_string().trim_end().to_owned());
        Trace(events.chain([format!("({})", observation.end)]).collect())
    }
}

/// How a case's code is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// As it stands
    Sloppy,
    /// With a Use Strict Directive in front
    Strict,
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mode::Sloppy => "sloppy",
            Mode::Strict => "strict",
        })
    }
}

impl Case {
    /// Reads a case, or any other script.
    ///
    /// # Errors
    /// Where the file cannot be read, or its front matter or trace are malformed.
    pub fn read(path: &Path) -> Result<Case, FileError> {
        Case::parse(path, &read_text(path)?)
    }

    /// Reads the text of a case, or of any other script; the path is for messages only.
    ///
    /// # Errors
    /// Where its front matter or trace are malformed.
    pub fn parse(path: &Path, text: &str) -> Result<Case, FileError> {
        let Some(range) = FrontMatter::range(path, text)? else {
            return Ok(Case { front_matter: None, code: text.to_owned(), expected: None });
        };
        let front_matter = FrontMatter::parse(path, text, range.clone())?;
        let start = range.end + "---*/".len();
        let (end, expected) = trace(path, text, start)?;
        // What stands above the front matter (a licence, as a rule) is kept in front of the code.
        let above = &text[..range.start - "/*---".len()];
        let code = format!("{above}{}", text[start..end].strip_prefix('\n').unwrap_or(&text[start..end]));
        Ok(Case { front_matter: Some(front_matter), code, expected })
    }

    /// Where a line of [`Case::source`] stands in the text of the file that this case was read from, both counted from one;
    /// none of the directive that makes the code strict.
    pub fn line_of_file(text: &str, mode: Mode, line: usize) -> Option<usize> {
        let line = match mode {
            Mode::Sloppy => line,
            Mode::Strict => line.checked_sub(1).filter(|line| *line > 0)?,
        };
        let Ok(Some(range)) = FrontMatter::range(Path::new(""), text) else { return Some(line) };
        let lines = |end: usize| text[..end].matches('\n').count();
        let (start, end) = (range.start - "/*---".len(), range.end + "---*/".len());
        let above = lines(start);
        let taken_out = lines(end) - above + usize::from(text[end..].starts_with('\n'));
        Some(if line <= above { line } else { line + taken_out })
    }

    /// Writes the case, as a whole or not at all.
    ///
    /// # Errors
    /// Where the operating system refuses.
    pub fn write(&self, path: &Path) -> Result<(), FileError> {
        write_atomically(path, &self.to_string())
    }

    /// The front matter of a file that is to be a case.
    ///
    /// # Errors
    /// Where it has none.
    pub fn front_matter(&self, path: &Path) -> Result<&FrontMatter, FileError> {
        self.front_matter.as_ref().ok_or_else(|| {
            let remedy = "say in it what the case shows: esid, description";
            FileError::at(path, "", 0, "a case without front matter", "`/*---` and `---*/` around it", remedy)
        })
    }

    /// How it is run: as it stands (`noStrict`, `raw`, or any other script), as strict mode code (`onlyStrict`), or, as
    /// test262 has it, both.
    pub fn modes(&self) -> &'static [Mode] {
        let Some(front_matter) = &self.front_matter else { return &[Mode::Sloppy] };
        if front_matter.has(Flag::OnlyStrict) {
            &[Mode::Strict]
        } else if front_matter.has(Flag::NoStrict) || front_matter.has(Flag::Raw) || front_matter.has(Flag::Module) {
            &[Mode::Sloppy]
        } else {
            &[Mode::Sloppy, Mode::Strict]
        }
    }

    /// The text that an engine runs in a mode.
    pub fn source(&self, mode: Mode) -> String {
        match mode {
            Mode::Sloppy => self.code.clone(),
            Mode::Strict => format!("\"use strict\";\n{}", self.code),
        }
    }
}

/// Where a case's code ends, and the trace behind it.
fn trace(path: &Path, text: &str, start: usize) -> Result<(usize, Option<Trace>), FileError> {
    let Some(at) = text[start..].rfind(EXPECTED).map(|at| start + at) else { return Ok((text.len(), None)) };
    let is_line = text[..at].ends_with('\n') && text[at + EXPECTED.len()..].starts_with(['\n', '\r']);
    if !is_line {
        return Ok((text.len(), None));
    }
    let mut lines = Vec::new();
    let mut line_at = at;
    for line in text[at..].split_inclusive('\n') {
        let content = line.trim_end();
        let Some(comment) = content.strip_prefix("//") else {
            let problem = "a line behind the expected trace that is no part of it";
            return Err(FileError::at(path, text, line_at, problem, "`//   ` and an event", "move it above the trace"));
        };
        line_at += line.len();
        lines.push(comment.strip_prefix("   ").unwrap_or(comment.trim_start()).to_owned());
    }
    lines.remove(0);
    if lines.last().is_none_or(|line| !(line.starts_with('(') && line.ends_with(')'))) {
        let problem = "an expected trace without its end";
        return Err(FileError::at(
            path,
            text,
            text.len(),
            problem,
            "`//   (completed)` as its last line",
            "add the line",
        ));
    }
    Ok((at, Some(Trace(lines))))
}

/// The text of the file.
impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(front_matter) = &self.front_matter {
            front_matter.fmt(f)?;
        }
        f.write_str(&self.code)?;
        if let Some(Trace(lines)) = &self.expected {
            if !self.code.is_empty() && !self.code.ends_with('\n') {
                f.write_str("\n")?;
            }
            writeln!(f, "{EXPECTED}")?;
            for line in lines {
                writeln!(f, "{}", format!("//   {line}").trim_end())?;
            }
        }
        Ok(())
    }
}

/// The cases below a directory: every file named `*.js` whose name and directories do not start with a dot, sorted.
///
/// A path that names a file is that file alone.
///
/// # Errors
/// Where a directory cannot be read.
pub fn list(path: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut found = Vec::new();
    if path.is_dir() {
        collect(path, &mut found)?
    } else {
        found.push(path.to_owned())
    }
    found.sort();
    Ok(found)
}

fn collect(directory: &Path, found: &mut Vec<PathBuf>) -> Result<(), FileError> {
    let error = |error| FileError::io(directory, "list", &error);
    for entry in std::fs::read_dir(directory).map_err(error)? {
        let path = entry.map_err(error)?.path();
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if hidden {
            continue;
        }
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "js") {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use dunder_engines::{End, Event};

    use super::*;

    fn parse(text: &str) -> Result<Case, FileError> {
        Case::parse(Path::new("case.js"), text)
    }

    fn event(site: &str, text: &str) -> Event {
        Event { site: site.into(), text: text.into() }
    }

    #[test]
    fn lines_of_the_code_are_lines_of_the_file() {
        let text = "// licence\n/*---\ndescription: lines\n---*/\nfirst;\nsecond;\n";
        let case = Case::parse(Path::new("case.js"), text).unwrap();
        for mode in [Mode::Sloppy, Mode::Strict] {
            for (line, content) in (1..).zip(case.source(mode).lines()) {
                match Case::line_of_file(text, mode, line) {
                    Some(line) => assert_eq!(text.lines().nth(line - 1), Some(content), "{mode}"),
                    None => assert_eq!(content, "\"use strict\";"),
                }
            }
        }
        assert_eq!(Case::line_of_file("first;\nsecond;", Mode::Strict, 3), Some(2));
    }

    #[test]
    fn a_case_reads_back_as_it_was_written() {
        let events =
            vec![event("1", "true"), event("", ""), event("2", ""), event("", "(completed)"), event("3", "*/")];
        let observation = Observation { events, end: End::Threw("TypeError".into()) };
        let case = Case {
            front_matter: Some(FrontMatter { description: "Nothing".into(), ..FrontMatter::default() }),
            code: "show(1, true);\n".into(),
            expected: Some(Trace::of(&observation)),
        };
        let text = case.to_string();
        assert_eq!(parse(&text).unwrap(), case, "{text}");
        assert_eq!(parse(&text).unwrap().to_string(), text);
        let without = Case { expected: None, ..case };
        assert_eq!(parse(&without.to_string()).unwrap(), without);
    }

    #[test]
    fn any_script_is_read_as_it_stands() {
        for text in ["", "x", "x = `a /*---\n`", "// Expected:\n//   1", "'use strict'; x\n"] {
            let case = parse(text).unwrap();
            assert_eq!((case.code.as_str(), case.modes()), (text, &[Mode::Sloppy][..]));
            assert!(case.front_matter(Path::new("x.js")).is_err());
        }
    }

    #[test]
    fn flags_say_how_it_is_run() {
        let modes = |flags: &str| parse(&format!("/*---\nflags: [{flags}]\n---*/\nx")).unwrap().modes();
        assert_eq!(modes("onlyStrict"), [Mode::Strict]);
        assert_eq!(modes("noStrict"), [Mode::Sloppy]);
        assert_eq!(modes("generated"), [Mode::Sloppy, Mode::Strict]);
        let case = parse("// licence\n/*---\nesid: a\n---*/\nx").unwrap();
        assert_eq!(case.source(Mode::Sloppy), "// licence\nx");
        assert_eq!(case.source(Mode::Strict), "\"use strict\";\n// licence\nx");
    }

    #[test]
    fn a_malformed_trace_has_a_place() {
        let at = |text: &str| {
            let error = parse(&format!("/*---\nesid: a\n---*/\n{text}")).unwrap_err();
            (error.line, error.column)
        };
        assert_eq!(at("x\n// Expected:\n//   1\ny\n"), (7, 1));
        assert_eq!(at("x\n// Expected:\n//   1\n"), (7, 1));
    }

    #[test]
    fn the_list_is_sorted_and_leaves_hidden_files_out() {
        let root = tempfile::tempdir().unwrap();
        for name in ["b/x.js", "a.js", "b/a.js", ".git/x.js", "b/.dunder-1.js", "note.txt"] {
            write_atomically(&root.path().join(name), "").unwrap();
        }
        let names: Vec<PathBuf> = list(root.path()).unwrap();
        let names: Vec<_> =
            names.iter().map(|path| path.strip_prefix(root.path()).unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["a.js", "b/a.js", "b/x.js"]);
        assert_eq!(list(&root.path().join("a.js")).unwrap().len(), 1);
        assert!(list(&root.path().join("none")).unwrap().len() == 1, "what is not there is told when it is read");
    }
}
