//! What is wrong with a table of a configuration.

use std::ops::Range;

use toml_edit::{Item, Key, TableLike};

/// What is wrong with a table, for whoever knows the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where, in bytes of the text.
    pub at: Range<usize>,
    /// What is wrong.
    pub problem: String,
    /// What should stand there.
    pub expected: String,
    /// What to do about it.
    pub remedy: String,
}

impl Wrong {
    /// Something wrong with what stands somewhere.
    pub fn new(at: Option<Range<usize>>, problem: String, expected: String, remedy: &str) -> Wrong {
        Wrong { at: at.unwrap_or_default(), problem, expected, remedy: remedy.to_owned() }
    }

    /// A key that no table has.
    pub fn unknown<'a>(table: &dyn TableLike, key: &str, known: impl IntoIterator<Item = &'a str>) -> Wrong {
        let known: Vec<_> = known.into_iter().collect();
        let at = table.key(key).and_then(Key::span);
        let expected = format!("one of {}", known.join(", "));
        Wrong::new(at, format!("unknown key `{key}`"), expected, "rename or remove it")
    }

    /// A value that is not what its key wants.
    pub fn value(key: &str, item: &Item, expected: &str) -> Wrong {
        let remedy = "give it such a value, or remove it";
        let what = match item {
            Item::Value(value) if !value.is_inline_table() => format!("`{}`", value.to_string().trim()),
            _ => format!("a TOML {}", item.type_name()),
        };
        Wrong::new(item.span(), format!("`{key}` is {what}"), expected.to_owned(), remedy)
    }
}
