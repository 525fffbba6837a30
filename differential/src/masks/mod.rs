//! What the specification leaves open, as data, and how it is left out of a comparison.
//!
//! The masks are those of `corpus/masks.toml`: the command's own copy, or the file that a corpus has.

mod dates;
mod file;
mod need;

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use dunder_interpreter::steps::Algorithm;
use serde::{Deserialize, Serialize};

use crate::files::FileError;

/// The masks that are part of the command.
const OWN: &str = include_str!("../../../corpus/masks.toml");

/// The masks of this process.
static IN_FORCE: OnceLock<Arc<Masks>> = OnceLock::new();

/// One thing that engines may do either way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// The id of the clause that leaves it open.
    pub clause: String,
    /// What is left open, and why.
    pub reason: String,
    /// What is left out of a comparison.
    pub ignores: Ignored,
    /// The case that shows that it is needed, as a path below the corpus.
    pub case: String,
    /// The engines that need it in that case.
    pub engines: Vec<String>,
    /// Where it stands in its file, as `line:column`.
    pub place: String,
}

/// What a mask leaves out of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// The properties in the dump of a value that is printed like this pattern
    PropertiesOf(String),
    /// What a proxy's trap shows while this algorithm is under way
    TrapsWithin(Algorithm),
    /// What follows from the keys of a typed array while this algorithm is under way
    TypedArraysWithin(Algorithm),
    /// The order of the properties in the dump of a proxy that gives its keys by this algorithm
    OrderThrough(Algorithm),
    /// Texts of dates with their time of day and time zone, wherever they stand in an event
    TextsOfDates,
}

/// A set of masks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "file::Written", into = "file::Written")]
pub struct Masks {
    /// The file that they are from; nothing where they are the command's own.
    path: Option<PathBuf>,
    text: String,
    entries: Vec<Mask>,
}

impl Default for Masks {
    /// The masks that are part of the command.
    fn default() -> Masks {
        // A test parses them; the command is not built with others.
        Masks::parse(None, OWN).expect("the command's own masks are well-formed")
    }
}

impl Masks {
    /// The masks of a corpus: those of its file `masks.toml`, or the command's own where it has none.
    ///
    /// # Errors
    /// Where the file cannot be read or is malformed.
    pub fn of_corpus(root: &Path) -> Result<Masks, FileError> {
        let path = root.join("masks.toml");
        if path.exists() { Masks::read(&path) } else { Ok(Masks::default()) }
    }

    /// The masks of this process: those that were put in force, or the command's own.
    pub fn in_force() -> &'static Arc<Masks> {
        IN_FORCE.get_or_init(Arc::default)
    }

    /// Has every comparison of this process go by these masks.
    ///
    /// # Panics
    /// Where something was compared already.
    pub fn put_in_force(self) {
        assert!(IN_FORCE.set(Arc::new(self)).is_ok(), "masks are put in force before anything is compared");
    }

    /// The masks, in the order of their file.
    pub fn entries(&self) -> &[Mask] {
        &self.entries
    }

    /// Whether they are the same as the command's own.
    pub fn are_own(&self) -> bool {
        self.text == OWN
    }

    /// The file that they are from; nothing where they are the command's own.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The same masks but for one.
    pub fn without(&self, mask: &Mask) -> Masks {
        let entries = self.entries.iter().filter(|other| *other != mask).cloned().collect();
        Masks { entries, ..self.clone() }
    }

    /// An event's text with everything left out that is open.
    pub fn normal<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.entries.iter().fold(Cow::Borrowed(text), |text, mask| {
            let normal = match &mask.ignores {
                Ignored::PropertiesOf(pattern) => without_properties(pattern, &text),
                Ignored::TextsOfDates => dates::without_dates(&text),
                Ignored::TrapsWithin(_) | Ignored::TypedArraysWithin(_) | Ignored::OrderThrough(_) => None,
            };
            normal.map_or(text, Cow::Owned)
        })
    }

    /// The mask that says that a proxy's trap may show anything while an algorithm is under way.
    pub fn of_traps_within(&self, algorithm: Algorithm) -> Option<&Mask> {
        self.of(&Ignored::TrapsWithin(algorithm))
    }

    /// The mask that says that anything may follow from a typed array's keys while an algorithm is under way.
    pub fn of_typed_arrays_within(&self, algorithm: Algorithm) -> Option<&Mask> {
        self.of(&Ignored::TypedArraysWithin(algorithm))
    }

    /// The mask that says that the properties in a dump may come in any order where this algorithm gives a proxy's keys.
    pub fn of_order_through(&self, algorithm: Algorithm) -> Option<&Mask> {
        self.of(&Ignored::OrderThrough(algorithm))
    }

    fn of(&self, ignored: &Ignored) -> Option<&Mask> {
        self.entries.iter().find(|mask| mask.ignores == *ignored)
    }
}

/// How the first property in a dump begins: with its key, behind what the object inherits from.
const KEYS: &[&str] = &[", \"", ", @@", ", Symbol"];

/// Whether two texts are dumps of the same properties in another order.
pub(crate) fn are_reordered(text: &str, other: &str) -> bool {
    match (properties(text), properties(other)) {
        (Some(properties), Some(others)) => text != other && properties == others,
        _ => false,
    }
}

/// What a dump says, and its properties, sorted; nothing of what is no dump.
fn properties(text: &str) -> Option<Vec<&str>> {
    let text = text.strip_suffix('}')?;
    let starts = KEYS.iter().flat_map(|key| text.match_indices(key).map(|(at, _)| at));
    let mut starts: Vec<usize> = starts.chain([0, text.len()]).collect();
    starts.sort_unstable();
    let mut parts: Vec<&str> = starts.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect();
    parts.sort_unstable();
    Some(parts)
}

/// The dump of a value that is printed like a pattern, without its properties; nothing for any other text.
fn without_properties(pattern: &str, text: &str) -> Option<String> {
    let (value, rest) = text.split_once(" {")?;
    if value.contains(' ') || !crate::pattern::is_like(value, pattern) {
        return None;
    }
    let first = KEYS.iter().filter_map(|key| rest.find(key)).min()?;
    Some(format!("{value} {{{}}}", &rest[..first]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_properties_of_intrinsics_are_left_out_and_no_others() {
        let masks = Masks::default();
        let table = [
            ("%Math% {extensible, prototype: null, \"a\": {value: 1, wec}}", "%Math% {extensible, prototype: null}"),
            ("%Math%@2 {sealed, prototype: null, @@iterator: {value: 1, wec}}", "%Math%@2 {sealed, prototype: null}"),
            ("%Math% {extensible, prototype: null, Symbol(a)#1: 1, \"a\": 1}", "%Math% {extensible, prototype: null}"),
            ("%Math% {extensible, prototype: null}", "%Math% {extensible, prototype: null}"),
            (
                "object#1 {extensible, prototype: %Math%, \"a\": 1}",
                "object#1 {extensible, prototype: %Math%, \"a\": 1}",
            ),
            ("%Math%, object#1 {a, \"b\": 1}", "%Math%, object#1 {a, \"b\": 1}"),
            ("%Math% > null", "%Math% > null"),
            ("%Math%, \"a\"", "%Math%, \"a\""),
        ];
        for (text, expected) in table {
            assert_eq!(masks.normal(text), expected);
            assert_eq!(masks.normal(&masks.normal(text)), expected);
        }
    }

    #[test]
    fn the_order_of_properties_is_told_from_what_they_are() {
        let text = "object#1 {extensible, prototype: null, \"a\": {value: 1, wec}, @@iterator: 1, \"b\": ! TypeError}";
        let other = "object#1 {extensible, prototype: null, \"b\": ! TypeError, \"a\": {value: 1, wec}, @@iterator: 1}";
        assert!(are_reordered(text, other));
        assert!(!are_reordered(text, text) && !are_reordered("1", "2") && !are_reordered(text, "2"));
        assert!(!are_reordered(text, &other.replace("value: 1", "value: 2")));
    }

    #[test]
    fn one_of_the_masks_can_be_left_out() {
        let masks = Masks::default();
        let text = "%Math% {extensible, prototype: null, \"a\": {value: 1, wec}}";
        for mask in masks.entries() {
            let others = masks.without(mask);
            assert_eq!(others.entries().len(), masks.entries().len() - 1);
            assert_eq!(others.normal(text) == text, matches!(mask.ignores, Ignored::PropertiesOf(_)), "{mask:?}");
        }
    }

    #[test]
    fn masks_go_to_another_process_as_they_are() {
        let masks = Masks::parse(Some(Path::new("a/masks.toml")), OWN).unwrap();
        for masks in [masks, Masks::default()] {
            let text = serde_json::to_string(&masks).unwrap();
            assert_eq!(serde_json::from_str::<Masks>(&text).unwrap(), masks);
        }
        assert!(serde_json::from_str::<Masks>("{\"path\": null, \"text\": \"[[mask]]\"}").is_err());
    }
}
