//! A file of expectations: read with the place of every mistake, rewritten sorted and with its comments kept.

use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, Document, DocumentMut, Item, Table, value};

use super::entry::{Expectation, KEYS, Wrong};
use crate::files::{FileError, read_text, write_atomically};

/// The name of the array of tables that a file consists of.
const TABLES: &str = "expectation";

/// A file of expectations that can be changed and written back.
#[derive(Clone, Debug)]
pub struct ExpectationFile {
    path: PathBuf,
    document: DocumentMut,
    entries: Vec<Expectation>,
}

impl ExpectationFile {
    /// Reads `<engine>.toml`; a file that is not there is an empty one.
    ///
    /// # Errors
    /// Where it cannot be read or is malformed.
    pub fn read(path: &Path) -> Result<ExpectationFile, FileError> {
        let text = if path.exists() { read_text(path)? } else { String::new() };
        ExpectationFile::parse(path, &text)
    }

    /// Reads the text of a file; the path tells the engine's name.
    ///
    /// # Errors
    /// Where it is malformed.
    pub fn parse(path: &Path, text: &str) -> Result<ExpectationFile, FileError> {
        let document = Document::parse(text.to_owned()).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let problem = error.message().lines().collect::<Vec<_>>().join("; ");
            FileError::at(path, text, offset, problem, "TOML", "mend the syntax")
        })?;
        let entries = read_entries(path, document.as_table()).map_err(|wrong| {
            let offset = wrong.span.map_or(0, |span| span.start);
            FileError::at(path, text, offset, wrong.problem, wrong.expected, wrong.remedy)
        })?;
        Ok(ExpectationFile { path: path.to_owned(), document: document.into_mut(), entries })
    }

    /// The entries.
    pub fn entries(&self) -> &[Expectation] {
        &self.entries
    }

    /// Looks whether the cases are there that entries name, below a corpus.
    ///
    /// # Errors
    /// Where one is not.
    pub fn require_cases(&self, root: &Path) -> Result<(), FileError> {
        let case_of = |entry: &Expectation| entry.case.as_ref().map(|case| root.join(case));
        let is_missing = |entry: &Expectation| case_of(entry).is_some_and(|path| !path.is_file());
        let Some(at) = self.entries.iter().position(is_missing) else { return Ok(()) };
        let text = self.text();
        // What can be changed knows no places.
        let document = Document::parse(text.as_str()).expect("it was parsed before");
        let tables = document.get(TABLES).and_then(Item::as_array_of_tables).expect("it was checked when it was read");
        let span = tables.get(at).and_then(|table| table.get("case")?.span()).unwrap_or_default();
        let problem = format!("no case of this name: {}", self.entries[at].case.as_deref().unwrap_or_default());
        let expected = format!("the path of a case below {}", root.display());
        Err(FileError::at(&self.path, &text, span.start, problem, expected, "name the case, or remove the expectation"))
    }

    /// Adds an entry, or puts it in the place of the one with the same signature and case, whose comments it takes over.
    pub fn put(&mut self, entry: Expectation) {
        let at = self.entries.iter().position(|other| other.key() == entry.key());
        let tables = self.tables();
        let table = match at {
            Some(at) => tables.get_mut(at).expect("an entry is a table"),
            None => {
                tables.push(Table::new());
                tables.iter_mut().last().expect("a table was pushed")
            }
        };
        for ((key, _), text) in KEYS.iter().zip(entry.values()) {
            match (text, table.get_mut(key).and_then(Item::as_value_mut)) {
                (Some(text), Some(old)) if old.as_str() == Some(&text) => {}
                (Some(text), Some(old)) => {
                    let decor = old.decor().clone();
                    *old = text.into();
                    *old.decor_mut() = decor;
                }
                (Some(text), None) => {
                    table.insert(key, value(text));
                }
                (None, _) => {
                    table.remove(key);
                }
            }
        }
        match at {
            Some(at) => self.entries[at] = entry,
            None => self.entries.push(entry),
        }
        self.sort();
    }

    /// Has the entries of a case be of another one, which is where it was moved to; gives their number.
    pub fn move_case(&mut self, from: &str, to: &str) -> usize {
        let of_case = |entry: &&Expectation| entry.case.as_deref() == Some(from);
        let moved: Vec<Expectation> = self.entries.iter().filter(of_case).cloned().collect();
        for old in &moved {
            let at = self.entries.iter().position(|entry| entry == old).expect("it is one of them");
            let table = self.tables().get_mut(at).expect("an entry is a table");
            if let Some(case) = table.get_mut("case").and_then(Item::as_value_mut) {
                let decor = case.decor().clone();
                *case = to.into();
                *case.decor_mut() = decor;
            }
            self.entries[at].case = Some(to.to_owned());
        }
        self.sort();
        moved.len()
    }

    /// Removes the entries that `unwanted` holds of, with their comments; gives their number.
    pub fn remove(&mut self, unwanted: impl Fn(&Expectation) -> bool) -> usize {
        let keep: Vec<bool> = self.entries.iter().map(|entry| !unwanted(entry)).collect();
        let before = self.entries.len();
        let header = self.take_header();
        let mut kept = keep.iter();
        self.tables().retain(|_| *kept.next().expect("an entry is a table"));
        let mut kept = keep.iter();
        self.entries.retain(|_| *kept.next().expect("as many as there are entries"));
        self.give_header(&header);
        before - self.entries.len()
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// Writes the file, as a whole or not at all.
    ///
    /// # Errors
    /// Where the operating system refuses.
    pub fn write(&self) -> Result<(), FileError> {
        write_atomically(&self.path, &self.text())
    }

    fn tables(&mut self) -> &mut ArrayOfTables {
        let item = self.document.entry(TABLES).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        item.as_array_of_tables_mut().expect("checked when the file was read")
    }

    /// Sorts the tables by signature and case. What stands above the first table up to a blank line is the file's.
    fn sort(&mut self) {
        let header = self.take_header();
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.sort_by(|a, b| self.entries[*a].key().cmp(&self.entries[*b].key()));
        self.entries = order.iter().map(|at| self.entries[*at].clone()).collect();
        let old = self.tables().clone();
        let tables = self.tables();
        tables.clear();
        for (at, from) in order.iter().enumerate() {
            let mut table = old.get(*from).expect("an entry is a table").clone();
            table.set_position(isize::try_from(at).ok());
            tables.push(table);
        }
        self.give_header(&header);
    }

    /// Takes the comment of the file as a whole from above the first table; leaves what belongs to the table.
    fn take_header(&mut self) -> String {
        let Some(first) = self.tables().get_mut(0) else { return String::new() };
        let above = first.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
        let (header, own) = above.split_at(above.rfind("\n\n").map_or(0, |at| at + 2));
        first.decor_mut().set_prefix(own);
        header.to_owned()
    }

    /// Puts the comment of the file as a whole above what is now the first table, and a blank line between any two tables.
    fn give_header(&mut self, header: &str) {
        for (at, table) in self.tables().iter_mut().enumerate() {
            let own = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
            let own = own.trim_start_matches('\n');
            let prefix = if at == 0 { format!("{header}{own}") } else { format!("\n{own}") };
            table.decor_mut().set_prefix(prefix);
        }
        if self.tables().is_empty() {
            let trailing = format!("{header}{}", self.document.trailing().as_str().unwrap_or_default());
            self.document.set_trailing(trailing);
        }
    }
}

fn read_entries(path: &Path, root: &Table) -> Result<Vec<Expectation>, Wrong> {
    if let Some((key, item)) = root.iter().find(|(key, _)| *key != TABLES) {
        return Err(Wrong {
            span: root.key(key).and_then(|key| key.span()).or(item.span()),
            problem: format!("unknown key `{key}`"),
            expected: format!("`[[{TABLES}]]`"),
            remedy: "rename or remove it",
        });
    }
    let Some(item) = root.get(TABLES) else { return Ok(Vec::new()) };
    let Some(tables) = item.as_array_of_tables() else {
        return Err(Wrong {
            span: item.span(),
            problem: format!("`{TABLES}` is no list of tables"),
            expected: format!("`[[{TABLES}]]`, in two pairs of brackets"),
            remedy: "add the second pair",
        });
    };
    let engine = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let mut entries: Vec<Expectation> = Vec::new();
    for table in tables {
        let entry = Expectation::of_table(engine, table)?;
        if entries.iter().any(|other| other.key() == entry.key()) {
            return Err(Wrong {
                span: table.get("signature").and_then(Item::span),
                problem: format!("a second expectation of `{}` for the same case", entry.signature),
                expected: "one entry for each signature and case".to_owned(),
                remedy: "join the two",
            });
        }
        entries.push(entry);
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expectations::Status;

    fn parse(text: &str) -> Result<ExpectationFile, FileError> {
        ExpectationFile::parse(Path::new("corpus/quickjs.toml"), text)
    }

    fn entry(signature: &str, case: Option<&str>) -> Expectation {
        Expectation {
            signature: signature.into(),
            case: case.map(str::to_owned),
            status: Status::Pending,
            clause: "sec-get".into(),
            reason: "new".into(),
            cause: None,
            issue: None,
            observed: None,
            test262: None,
            versions: None,
            review: None,
            shows: None,
        }
    }

    const FILE: &str = "\
# What QuickJS does differently.

# The oldest of all.
[[expectation]]
signature = \"quickjs-value-55555555\" # seen twice
# It needs a proxy.
status = \"engine-bug\"
clause = \"sec-a\"
reason = '''
Several
lines'''

[[expectation]]
signature = \"quickjs-value-77777777\"
case = \"a.js\"
status = \"pending\"
clause = \"sec-b\"
reason = \"r\"
# The end.
";

    #[test]
    fn a_file_that_is_not_changed_is_written_as_it_was() {
        assert_eq!(parse(FILE).unwrap().text(), FILE);
        assert_eq!(parse("").unwrap().text(), "");
        assert_eq!(parse("# nothing\n").unwrap().text(), "# nothing\n");
    }

    #[test]
    fn putting_an_entry_keeps_order_and_comments() {
        let mut file = parse(FILE).unwrap();
        file.put(entry("quickjs-value-66666666", None));
        file.put(entry("quickjs-value-33333333", Some("b.js")));
        let expected = FILE
            .replace(
                "# The oldest",
                "[[expectation]]\nsignature = \"quickjs-value-33333333\"\ncase = \"b.js\"\nstatus = \"pending\"\n\
                 clause = \"sec-get\"\nreason = \"new\"\n\n# The oldest",
            )
            .replace(
                "[[expectation]]\nsignature = \"quickjs-value-7",
                "[[expectation]]\nsignature = \"quickjs-value-66666666\"\nstatus = \"pending\"\nclause = \"sec-get\"\n\
                 reason = \"new\"\n\n[[expectation]]\nsignature = \"quickjs-value-7",
            );
        assert_eq!(file.text(), expected);
        assert_eq!(parse(&expected).unwrap().entries(), file.entries());
    }

    #[test]
    fn putting_an_entry_again_changes_its_values_only() {
        let mut file = parse(FILE).unwrap();
        let first = file.entries()[0].clone();
        file.put(first.clone());
        assert_eq!(file.text(), FILE);
        file.put(Expectation { status: Status::OracleBug, issue: Some("https://x".into()), ..first });
        let expected =
            FILE.replace("engine-bug", "oracle-bug").replace("lines'''\n", "lines'''\nissue = \"https://x\"\n");
        assert_eq!(file.text(), expected);
    }

    #[test]
    fn removing_an_entry_leaves_the_others_and_the_header() {
        let mut file = parse(FILE).unwrap();
        assert_eq!(file.remove(|entry| entry.signature.ends_with("5")), 1);
        let start = FILE.find("# The oldest").unwrap();
        let end = FILE.find("[[expectation]]\nsignature = \"quickjs-value-7").unwrap();
        assert_eq!(file.text(), format!("{}{}", &FILE[..start], &FILE[end..]));
        assert_eq!(file.remove(|_| true), 1);
        assert_eq!(file.text(), "# What QuickJS does differently.\n\n# The end.\n");
        assert_eq!(file.remove(|_| true), 0);
    }

    #[test]
    fn a_case_can_be_moved() {
        let mut file = parse(FILE).unwrap();
        assert_eq!(file.move_case("a.js", "b/a.js"), 1);
        assert_eq!(file.text(), FILE.replace("\"a.js\"", "\"b/a.js\""));
        assert_eq!(parse(&file.text()).unwrap().entries(), file.entries());
        assert_eq!(file.move_case("a.js", "c.js"), 0);
    }

    #[test]
    fn a_new_file_is_made_from_nothing() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("quickjs.toml");
        let mut file = ExpectationFile::read(&path).unwrap();
        file.put(entry("quickjs-value-66666666", None));
        file.write().unwrap();
        let again = ExpectationFile::read(&path).unwrap();
        assert_eq!(again.entries(), file.entries());
        assert!(again.text().starts_with("[[expectation]]\n"), "{}", again.text());
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        let entry = "[[expectation]]\nsignature = \"quickjs-value-55555555\"\nstatus = \"pending\"\nclause = \"c\"\nreason = \"r\"\n";
        let table = [
            (entry.replace("pending", "wontfix"), "3:10: unknown status `wontfix`; expected one of `engine-bug`"),
            (
                entry.replace("quickjs-value", "quickjs/value"),
                "2:13: `quickjs/value-55555555` is no signature of quickjs",
            ),
            (
                entry.replace("reason = \"r\"", "reasons = \"r\""),
                "5:1: unknown key `reasons`; expected one of `signature`",
            ),
            (
                format!("{entry}shows = \"extra | surplus *\"\n"),
                "6:9: `surplus *` begins with no kind of difference; expected one of `value`, `throw`",
            ),
            (entry.replace("reason = \"r\"\n", ""), "1:1: an expectation without `reason`; expected `reason = \"…\"`"),
            (entry.replace("\"r\"", "\" \""), "5:10: an expectation without `reason`"),
            (entry.replace("\"r\"", "1"), "5:10: `reason` is no string; expected `reason = \"…\"`"),
            (format!("{entry}\n{entry}"), "8:13: a second expectation of `quickjs-value-55555555` for the same case"),
            (entry.replace("[[expectation]]", "[expectation]"), "1:1: `expectation` is no list of tables"),
            (
                entry.replace("[[expectation]]", "[[expected]]"),
                "1:3: unknown key `expected`; expected `[[expectation]]`",
            ),
            (entry.replace("\"c\"", "\"c"), "4:"),
        ];
        for (text, message) in table {
            let error = parse(&text).unwrap_err().to_string();
            assert!(error.starts_with(&format!("corpus/quickjs.toml:{message}")), "{error}\n{message}");
        }
    }
}
