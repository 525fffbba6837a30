//! The file of the masks, read with the place of every mistake.

use std::path::{Path, PathBuf};

use dunder_engines::Wrong;
use dunder_interpreter::steps::Algorithm;
use serde::{Deserialize, Serialize};
use toml_edit::{Document, Table};

use super::{Ignored, Mask, Masks};
use crate::files::{FileError, read_text};

/// The name of the array of tables that the file consists of.
const TABLES: &str = "mask";

/// The name of the command's own file, for messages.
const OWN: &str = "masks.toml";

/// Masks as they are handed to another process.
#[derive(Serialize, Deserialize)]
pub(super) struct Written {
    path: Option<PathBuf>,
    text: String,
}

impl From<Masks> for Written {
    fn from(masks: Masks) -> Written {
        Written { path: masks.path, text: masks.text }
    }
}

impl TryFrom<Written> for Masks {
    type Error = FileError;

    fn try_from(written: Written) -> Result<Masks, FileError> {
        Masks::parse(written.path.as_deref(), &written.text)
    }
}

/// A key that says what is left out, and what its value means.
type Kind = (&'static str, fn(&str) -> Option<Ignored>, &'static str);

/// What can be left out.
const KINDS: &[Kind] = &[
    ("properties-of", properties_of, "how the values are printed, as in `%*` for intrinsics"),
    ("traps-within", traps_within, "the name of an algorithm, as `dunder coverage --generated 1` lists them"),
    (
        "typed-arrays-within",
        typed_arrays_within,
        "the name of an algorithm, as `dunder coverage --generated 1` lists them",
    ),
    ("order-through", order_through, "the name of an algorithm, as `dunder coverage --generated 1` lists them"),
    ("texts-of", texts_of, "`Date`"),
];

/// The other keys.
const KEYS: &[&str] = &["clause", "reason", "case", "engines"];

impl Masks {
    /// Reads a file.
    ///
    /// # Errors
    /// Where it cannot be read or is malformed.
    pub fn read(path: &Path) -> Result<Masks, FileError> {
        Masks::parse(Some(path), &read_text(path)?)
    }

    /// Reads the text of a file; without a path, it is the command's own.
    ///
    /// # Errors
    /// Where it is malformed.
    pub fn parse(path: Option<&Path>, text: &str) -> Result<Masks, FileError> {
        let name = path.unwrap_or(Path::new(OWN));
        let document = Document::parse(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let problem = error.message().lines().collect::<Vec<_>>().join("; ");
            FileError::at(name, text, offset, problem, "TOML", "mend the syntax")
        })?;
        let entries = entries(name, text, document.as_table())
            .map_err(|wrong| FileError::at(name, text, wrong.at.start, wrong.problem, wrong.expected, wrong.remedy))?;
        Ok(Masks { path: path.map(Path::to_owned), text: text.to_owned(), entries })
    }
}

fn entries(path: &Path, text: &str, root: &Table) -> Result<Vec<Mask>, Wrong> {
    if let Some((key, _)) = root.iter().find(|(key, _)| *key != TABLES) {
        return Err(Wrong::unknown(root, key, [TABLES]));
    }
    let Some(item) = root.get(TABLES) else { return Ok(Vec::new()) };
    let tables = item.as_array_of_tables().ok_or_else(|| Wrong::value(TABLES, item, "tables `[[mask]]`"))?;
    let mut masks: Vec<Mask> = Vec::new();
    for table in tables {
        let offset = table.span().unwrap_or_default().start;
        let FileError { line, column, .. } = FileError::at(path, text, offset, "", "", "");
        let mask = mask(table, format!("{line}:{column}"))?;
        if let Some(other) = masks.iter().find(|other| other.ignores == mask.ignores) {
            let problem = format!("a second mask of what the one at {} leaves out", other.place);
            let expected = "one mask for each thing that is left out".to_owned();
            return Err(Wrong::new(table.span(), problem, expected, "join the two"));
        }
        masks.push(mask);
    }
    Ok(masks)
}

fn mask(table: &Table, place: String) -> Result<Mask, Wrong> {
    let names = || KINDS.iter().map(|(name, ..)| *name);
    if let Some((key, _)) = table.iter().find(|(key, _)| !KEYS.contains(key) && !names().any(|name| name == *key)) {
        return Err(Wrong::unknown(table, key, KEYS.iter().copied().chain(names())));
    }
    let mut kinds = KINDS.iter().filter_map(|kind| Some((kind, table.get(kind.0)?)));
    let (Some(((name, read, expected), item)), None) = (kinds.next(), kinds.next()) else {
        let expected = format!("one of {}", names().collect::<Vec<_>>().join(", "));
        let problem = "a mask has to say one thing that it leaves out".to_owned();
        return Err(Wrong::new(table.span(), problem, expected, "give it one such key; another thing is another mask"));
    };
    let ignores = item.as_str().and_then(read).ok_or_else(|| Wrong::value(name, item, expected))?;
    Ok(Mask {
        clause: text(table, "clause", "the id of the clause that leaves it open, as in `sec-array`")?,
        reason: text(table, "reason", "what is left open, and why")?,
        ignores,
        case: text(table, "case", "the case that shows that it is needed, as a path below the corpus")?,
        engines: engines(table)?,
        place,
    })
}

fn text(table: &Table, key: &str, expected: &str) -> Result<String, Wrong> {
    let item = table.get(key).ok_or_else(|| without(table, key, expected))?;
    let text = item.as_str().filter(|text| !text.trim().is_empty());
    text.map(str::to_owned).ok_or_else(|| Wrong::value(key, item, expected))
}

fn engines(table: &Table) -> Result<Vec<String>, Wrong> {
    let (key, expected) = ("engines", "the names of engines that need it, as in `[\"quickjs\"]`");
    let item = table.get(key).ok_or_else(|| without(table, key, expected))?;
    let names = item.as_array().map(|array| array.iter().map(|name| name.as_str().map(str::to_owned)));
    let names = names.and_then(|names| names.collect::<Option<Vec<_>>>());
    names.filter(|names| !names.is_empty()).ok_or_else(|| Wrong::value(key, item, expected))
}

fn without(table: &Table, key: &str, expected: &str) -> Wrong {
    Wrong::new(
        table.span(),
        format!("a mask without `{key}`"),
        expected.to_owned(),
        "add it: what is left out has to be needed",
    )
}

fn properties_of(pattern: &str) -> Option<Ignored> {
    let is_value = !pattern.is_empty() && !pattern.contains(' ');
    is_value.then(|| Ignored::PropertiesOf(pattern.to_owned()))
}

fn traps_within(name: &str) -> Option<Ignored> {
    algorithm(name).map(Ignored::TrapsWithin)
}

fn typed_arrays_within(name: &str) -> Option<Ignored> {
    algorithm(name).map(Ignored::TypedArraysWithin)
}

fn order_through(name: &str) -> Option<Ignored> {
    algorithm(name).map(Ignored::OrderThrough)
}

fn texts_of(name: &str) -> Option<Ignored> {
    (name == "Date").then_some(Ignored::TextsOfDates)
}

fn algorithm(name: &str) -> Option<Algorithm> {
    Algorithm::ALL.into_iter().find(|algorithm| format!("{algorithm:?}") == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MASK: &str =
        "[[mask]]\nclause = \"c\"\nreason = \"r\"\nproperties-of = \"%*\"\ncase = \"a.js\"\nengines = [\"quickjs\"]\n";

    #[test]
    fn a_mask_says_where_it_stands() {
        let text = format!(
            "# A comment.\n\n{MASK}\n{}",
            MASK.replace("properties-of = \"%*\"", "traps-within = \"OrdinaryGet\"")
        );
        let masks = Masks::parse(None, &text).unwrap();
        assert_eq!(masks.entries().iter().map(|mask| mask.place.as_str()).collect::<Vec<_>>(), ["3:1", "10:1"]);
        assert_eq!(masks.entries()[1].ignores, Ignored::TrapsWithin(Algorithm::OrdinaryGet));
        assert_eq!(Masks::parse(None, "# none").unwrap().entries(), []);
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        let table = [
            (MASK.replace("clause = \"c\"\n", ""), "1:1: a mask without `clause`; expected the id of the clause"),
            (MASK.replace("\"r\"", "\" \""), "3:10: `reason` is `\" \"`; expected what is left open"),
            (MASK.replace("\"r\"", "1"), "3:10: `reason` is `1`"),
            (
                MASK.replace("reason", "raison"),
                "3:1: unknown key `raison`; expected one of clause, reason, case, engines, properties-of",
            ),
            (MASK.replace("properties-of = \"%*\"\n", ""), "1:1: a mask has to say one thing that it leaves out"),
            (format!("{MASK}traps-within = \"Get\"\n"), "1:1: a mask has to say one thing that it leaves out"),
            (MASK.replace("\"%*\"", "\"a value\""), "4:17: `properties-of` is `\"a value\"`; expected how the values"),
            (MASK.replace("properties-of", "traps-within"), "4:16: `traps-within` is `\"%*\"`; expected the name"),
            (MASK.replace("properties-of", "texts-of"), "4:12: `texts-of` is `\"%*\"`; expected `Date`"),
            (MASK.replace("case = \"a.js\"\n", ""), "1:1: a mask without `case`"),
            (MASK.replace("[\"quickjs\"]", "[]"), "6:11: `engines` is `[]`; expected the names of engines"),
            (MASK.replace("[\"quickjs\"]", "\"quickjs\""), "6:11: `engines` is `\"quickjs\"`"),
            (MASK.replace("[\"quickjs\"]", "[1]"), "6:11: `engines` is `[1]`"),
            (format!("{MASK}\n{MASK}"), "8:1: a second mask of what the one at 1:1 leaves out"),
            (MASK.replace("[[mask]]", "[mask]"), "1:1: `mask` is a TOML table; expected tables `[[mask]]`"),
            (MASK.replace("[[mask]]", "[[masks]]"), "1:3: unknown key `masks`; expected one of mask"),
            (MASK.replace("\"c\"", "\"c"), "2:"),
        ];
        for (text, message) in table {
            let error = Masks::parse(Some(Path::new("corpus/masks.toml")), &text).unwrap_err().to_string();
            assert!(error.starts_with(&format!("corpus/masks.toml:{message}")), "{error}\n{message}");
        }
    }
}
