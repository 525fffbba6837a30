//! The front matter of a case: what it is about and how it is to be run, in the form that test262 has.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;
use std::path::Path;

use super::yaml::{self, Entry, Value};
use crate::FileError;

/// What stands between `/*---` and `---*/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The clause's id.
    pub esid: Option<String>,
    /// What the case shows, in one sentence.
    pub description: String,
    /// More of it.
    pub info: Option<String>,
    /// Features of the language that the case needs, as test262 names them.
    pub features: Vec<String>,
    /// How it is to be run.
    pub flags: Vec<Flag>,
    /// Files of test262's harness that it needs.
    pub includes: Vec<String>,
    /// The error that it is to end with.
    pub negative: Option<Negative>,
    /// A statement that somebody makes of the language, and that the case is about.
    pub claim: Option<String>,
    /// Whether the claim holds; the case is its counter-example where it does not.
    pub holds: Option<bool>,
    /// Keys that test262 has and that change nothing here, in order: `author`, `es5id`, `es6id`, `locale`.
    pub other: Vec<(String, String)>,
}

/// How a case is to be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Only as strict mode code
    OnlyStrict,
    /// Only as it stands
    NoStrict,
    /// As a module
    Module,
    /// As it stands, without the harness
    Raw,
    /// Until it says that it is done
    Async,
    /// Made by a tool
    Generated,
    /// Only where the main thread may not block
    CanBlockIsFalse,
    /// Only where the main thread may block
    CanBlockIsTrue,
    /// Its result is not the same each time
    NonDeterministic,
}

/// Every flag and its name.
const FLAGS: [(Flag, &str); 9] = [
    (Flag::OnlyStrict, "onlyStrict"),
    (Flag::NoStrict, "noStrict"),
    (Flag::Module, "module"),
    (Flag::Raw, "raw"),
    (Flag::Async, "async"),
    (Flag::Generated, "generated"),
    (Flag::CanBlockIsFalse, "CanBlockIsFalse"),
    (Flag::CanBlockIsTrue, "CanBlockIsTrue"),
    (Flag::NonDeterministic, "non-deterministic"),
];

/// Flags that exclude each other.
const OPPOSITES: &[[Flag; 2]] = &[
    [Flag::OnlyStrict, Flag::NoStrict],
    [Flag::OnlyStrict, Flag::Module],
    [Flag::OnlyStrict, Flag::Raw],
    [Flag::CanBlockIsFalse, Flag::CanBlockIsTrue],
];

impl Flag {
    /// The flag's name.
    pub fn name(self) -> &'static str {
        FLAGS[self as usize].1
    }
}

/// The error that a case is to end with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Negative {
    /// When: `parse`, `resolution` or `runtime`.
    pub phase: String,
    /// The name of the error's constructor.
    pub kind: String,
}

/// The keys and how each is read into the front matter.
type Read = fn(&mut FrontMatter, Entry) -> Result<(), Wrong>;

/// What is wrong, and what was expected.
type Wrong = (String, Cow<'static, str>);

const KEYS: &[(&str, Read)] = &[
    ("esid", |to, entry| {
        to.esid = Some(scalar(entry)?).filter(|id| !id.is_empty());
        to.esid.is_some().then_some(()).ok_or_else(|| ("an empty `esid`".into(), "the id of a clause".into()))
    }),
    ("description", |to, entry| {
        to.description = scalar(entry)?;
        Ok(())
    }),
    ("info", |to, entry| {
        to.info = Some(scalar(entry)?);
        Ok(())
    }),
    ("features", |to, entry| {
        to.features = list(entry)?;
        Ok(())
    }),
    ("flags", |to, entry| {
        to.flags = flags(entry)?;
        Ok(())
    }),
    ("includes", |to, entry| {
        to.includes = list(entry)?;
        Ok(())
    }),
    ("negative", |to, entry| {
        to.negative = Some(negative(entry)?);
        Ok(())
    }),
    ("claim", |to, entry| {
        to.claim = Some(scalar(entry)?);
        Ok(())
    }),
    ("holds", |to, entry| {
        to.holds = Some(boolean(entry)?);
        Ok(())
    }),
    ("author", other),
    ("es5id", other),
    ("es6id", other),
    ("locale", other),
];

fn scalar(entry: Entry) -> Result<String, Wrong> {
    match entry.value {
        Value::Scalar(text) => Ok(text.trim_end().to_owned()),
        _ => Err((format!("`{}` has several values", entry.key), "one value".into())),
    }
}

fn boolean(entry: Entry) -> Result<bool, Wrong> {
    let key = entry.key.clone();
    scalar(entry)?.parse().map_err(|_| (format!("`{key}` is neither true nor false"), "`true` or `false`".into()))
}

fn list(entry: Entry) -> Result<Vec<String>, Wrong> {
    match entry.value {
        Value::List(items) => Ok(items),
        Value::Scalar(text) if text.is_empty() => Ok(Vec::new()),
        _ => Err((format!("`{}` is no list", entry.key), "a list such as `[a, b]`".into())),
    }
}

fn flag(name: &str) -> Result<Flag, Wrong> {
    let known = FLAGS.iter().find(|(_, known)| *known == name);
    let names = || FLAGS.map(|(_, name)| format!("`{name}`")).join(", ");
    known
        .map(|(flag, _)| *flag)
        .ok_or_else(|| (format!("unknown flag `{name}`"), format!("some of {}", names()).into()))
}

/// Flags of which no two ask for opposite things.
fn flags(entry: Entry) -> Result<Vec<Flag>, Wrong> {
    let flags = list(entry)?.iter().map(|name| flag(name)).collect::<Result<Vec<_>, _>>()?;
    match OPPOSITES.iter().find(|pair| pair.iter().all(|flag| flags.contains(flag))) {
        Some([one, other]) => {
            Err((format!("`{}` and `{}` ask for opposite things", one.name(), other.name()), "one of them".into()))
        }
        None => Ok(flags),
    }
}

fn negative(entry: Entry) -> Result<Negative, Wrong> {
    let wrong = || ("`negative` is incomplete".to_owned(), "`phase` and `type` below it".into());
    let Value::Map(pairs) = &entry.value else { return Err(wrong()) };
    let get = |key| pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone()).ok_or_else(wrong);
    Ok(Negative { phase: get("phase")?, kind: get("type")? })
}

fn other(to: &mut FrontMatter, entry: Entry) -> Result<(), Wrong> {
    let value = match &entry.value {
        Value::List(items) => format!("[{}]", items.join(", ")),
        _ => scalar(entry.clone())?,
    };
    to.other.push((entry.key, value));
    Ok(())
}

impl FrontMatter {
    /// Where a file's front matter stands, without its marks, of which the first is at the start of a line.
    pub(crate) fn range(path: &Path, text: &str) -> Result<Option<Range<usize>>, FileError> {
        let mut marks = text.match_indices("/*---").map(|(at, _)| at);
        let Some(start) = marks.find(|at| text[..*at].is_empty() || text[..*at].ends_with('\n')) else {
            return Ok(None);
        };
        match text[start..].find("---*/") {
            Some(length) => Ok(Some(start + 5..start + length)),
            None => {
                let problem = "front matter that is not closed";
                Err(FileError::at(path, text, start, problem, "`---*/` on a line of its own", "close it"))
            }
        }
    }

    /// Reads what stands in `range` of a file's text.
    pub(crate) fn parse(path: &Path, text: &str, range: Range<usize>) -> Result<FrontMatter, FileError> {
        let entries = yaml::parse(text, range).map_err(|wrong| {
            FileError::at(path, text, wrong.at, wrong.problem, wrong.expected, "mend the front matter")
        })?;
        let mut to = FrontMatter::default();
        for entry in entries {
            let Some((_, read)) = KEYS.iter().find(|(key, _)| *key == entry.key) else {
                let keys: Vec<String> = KEYS.iter().map(|(key, _)| format!("`{key}`")).collect();
                let expected = format!("one of {}", keys.join(", "));
                let problem = format!("unknown key `{}`", entry.key);
                return Err(FileError::at(path, text, entry.key_at, problem, expected, "rename or remove it"));
            };
            let at = entry.value_at;
            read(&mut to, entry)
                .map_err(|(problem, expected)| FileError::at(path, text, at, problem, expected, "change the value"))?;
        }
        Ok(to)
    }

    /// Whether a flag is set.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }
}

/// Prints the front matter with its marks, each key on lines of its own, in the order of the table.
impl fmt::Display for FrontMatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("/*---\n")?;
        let mut pair = |key: &str, value: &str| writeln!(f, "{key}:{}", written(value));
        if let Some(esid) = &self.esid {
            pair("esid", esid)?;
        }
        pair("description", &self.description)?;
        if let Some(info) = &self.info {
            pair("info", info)?;
        }
        if let Some(claim) = &self.claim {
            pair("claim", claim)?;
        }
        if let Some(holds) = self.holds {
            pair("holds", &holds.to_string())?;
        }
        let flags: Vec<String> = self.flags.iter().map(|flag| flag.name().to_owned()).collect();
        for (key, items) in [("features", &self.features), ("flags", &flags), ("includes", &self.includes)] {
            if !items.is_empty() {
                writeln!(f, "{key}: [{}]", items.join(", "))?;
            }
        }
        if let Some(negative) = &self.negative {
            writeln!(f, "negative:\n  phase: {}\n  type: {}", negative.phase, negative.kind)?;
        }
        for (key, value) in &self.other {
            writeln!(f, "{key}: {value}")?;
        }
        f.write_str("---*/\n")
    }
}

/// A scalar as it is written behind its key: plain where that reads back the same, else as a block, else quoted.
fn written(value: &str) -> String {
    let plain_start = value.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii());
    if value.is_empty() {
        return String::new();
    }
    if plain_start
        && value.trim() == value
        && !value.contains(['\n', '\r'])
        && !value.contains(" #")
        && !ends_comment(value)
    {
        return format!(" {value}");
    }
    let keeps_its_lines = |line: &str| line.trim_end() == line && !line.starts_with(' ');
    if value.contains('\n')
        && value.split('\n').all(|line| keeps_its_lines(line) && !line.is_empty())
        && !ends_comment(value)
    {
        let lines = value.split('\n').fold(String::new(), |mut lines, line| {
            write!(lines, "\n  {line}").expect("a string takes what is written");
            lines
        });
        return format!(" |{lines}");
    }
    let mut quoted = String::from(" \"");
    for character in value.chars() {
        match character {
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '"' | '\\' | '/' => quoted.extend(['\\', character]),
            _ => quoted.push(character),
        }
    }
    quoted + "\""
}

/// Whether a text holds what would end the front matter, or the comment that it stands in.
fn ends_comment(text: &str) -> bool {
    text.contains("*/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<FrontMatter, FileError> {
        let path = Path::new("case.js");
        let range = FrontMatter::range(path, text)?.expect("front matter");
        FrontMatter::parse(path, text, range)
    }

    #[test]
    fn the_table_of_flags_is_in_their_order() {
        assert!(FLAGS.iter().enumerate().all(|(at, (flag, _))| *flag as usize == at));
    }

    #[test]
    fn everything_that_is_written_reads_back() {
        let full = FrontMatter {
            esid: Some("sec-ordinaryset".into()),
            description: "A setter # runs: \"once\"".into(),
            info: Some("first\nsecond: x".into()),
            features: vec!["Proxy".into(), "Reflect".into()],
            flags: vec![Flag::OnlyStrict, Flag::Generated],
            includes: vec!["compareArray.js".into()],
            negative: Some(Negative { phase: "parse".into(), kind: "SyntaxError".into() }),
            claim: Some("Setters never run.".into()),
            holds: Some(false),
            other: vec![("author".into(), "nobody".into())],
        };
        assert_eq!(read(&full.to_string()).unwrap(), full);
        for description in [
            "",
            "x",
            "`__proto__` is */ no --- end",
            "'a",
            "a\n\nb",
            "- a",
            "[a]",
            "a\tb",
            "\\",
            "ä ö",
            "a\n b",
            "#",
            "a\rb",
        ] {
            let front_matter = FrontMatter { description: description.into(), ..FrontMatter::default() };
            let text = front_matter.to_string();
            assert_eq!(read(&text).unwrap_or_else(|error| panic!("{text}: {error}")), front_matter, "{text}");
            assert_eq!(text.matches("*/").count(), 1, "{text}");
        }
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        let table = [
            ("x;\n/*---\nesid: a\nesyd: b\n---*/", "case.js:4:1: unknown key `esyd`; expected one of `esid`"),
            ("/*---\nflags: [strict]\n---*/", "case.js:2:8: unknown flag `strict`; expected some of `onlyStrict`"),
            ("/*---\nflags: strict\n---*/", "case.js:2:8: `flags` is no list; expected a list"),
            ("/*---\ndescription: [a]\n---*/", "case.js:2:14: `description` has several values; expected one value"),
            ("/*---\nnegative:\n  phase: parse\n---*/", "case.js:3:3: `negative` is incomplete; expected `phase`"),
            ("/*---\nholds: no\n---*/", "case.js:2:8: `holds` is neither true nor false"),
            ("\n/*---\nesid: a\n", "case.js:2:1: front matter that is not closed; expected `---*/`"),
            ("/*---\nesid a\n---*/", "case.js:2:1: `esid a` is no `key: value`; expected `key: value`"),
        ];
        for (text, message) in table {
            let error = read(text).unwrap_err().to_string();
            assert!(error.starts_with(message), "{error}\n{message}");
        }
    }
}
