//! The holes of a row's code: `$object`, `$key`, `$n`, and what fills them.
//!
//! A hole is an identifier that begins with `$`. A letter behind an underscore is its label: holes of one row with the same
//! word and label are filled alike (`$object_a` twice is one object), and a few labels have a meaning to the program's
//! maker: `a` is the object that an operation changes, `k` the key under which it does, `t` the value that a new one is
//! made from. Where a list stands, `...$values` or a lone `$properties` is filled with several elements or none.
//! In a string literal, `#` stands for a site of its own: `show("get #", k)`.

use crate::rows::Category;
use crate::scope::Traits;

/// What fills a hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// The number of an event that the program prints: unique, in the order of the text.
    Site,
    /// The name that the row declares.
    New,
    /// A key: mostly one of the few that the program has chosen for itself.
    Key,
    /// A prototype for what `$object_a` holds, older than it, or null.
    Parent,
    /// A name from the scope that holds such a value, or an expression of a category.
    Value {
        /// What the value must be.
        wanted: Traits,
        /// What it must not be.
        barred: Traits,
        /// In how many of a hundred cases the scope is asked first.
        scope: u8,
        /// What is taken otherwise.
        otherwise: Category,
    },
    /// A construct of a category.
    One(Category),
    /// In a list, several constructs of a category.
    Several(Category, u8, u8),
    /// In an argument list or an array literal, several values.
    Values(u8, u8),
}

/// A hole as it stands in a row: its kind, by its place in [`HOLES`], and its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hole {
    kind: u8,
    /// The label, or 0.
    pub(crate) label: u8,
}

/// From this share of the scope on, a hole is one that the scope should be able to fill.
const NEEDED: u8 = 75;

const OBJECT: Traits = Traits::OBJECT;
/// No array: one that holds itself makes join recurse without end.
const NEVER_STORED: Traits = Traits::ARRAY.and(Traits::ARRAY_LIKE).and(Traits::SLEEPER).and(Traits::INTRINSIC);
const UNUSUAL: Traits = Traits::REVOKED.and(Traits::HANDLER);

const fn value(wanted: Traits, barred: Traits, scope: u8, otherwise: Category) -> Fill {
    Fill::Value { wanted, barred: barred.and(UNUSUAL), scope, otherwise }
}

/// Every hole by its word.
const HOLES: &[(&str, Fill)] = &[
    ("n", Fill::Site),
    ("new", Fill::New),
    ("key", Fill::Key),
    ("parent", Fill::Parent),
    // Objects
    ("object", value(OBJECT, Traits::NONE, 88, Category::Object)),
    ("keyed", value(OBJECT, Traits::OPEN_KEYS, 90, Category::Keyed)),
    // What may be converted to a string: a function's text and an array of functions may not be looked at.
    (
        "plain",
        value(
            OBJECT,
            Traits::CALLABLE.and(Traits::SLEEPER).and(Traits::ARRAY).and(Traits::UNCERTAIN),
            88,
            Category::Keyed,
        ),
    ),
    ("proxy", value(Traits::PROXY, Traits::INTRINSIC, 92, Category::Proxy)),
    ("function", value(Traits::CALLABLE, Traits::CLASS, 75, Category::Function)),
    ("constructor", value(Traits::CONSTRUCTOR, Traits::NONE, 80, Category::Constructor)),
    ("class", value(Traits::CLASS, Traits::NONE, 95, Category::Class)),
    ("heritage", value(Traits::CONSTRUCTOR, Traits::NONE, 60, Category::Heritage)),
    ("array", value(Traits::ARRAY, Traits::NONE, 92, Category::Array)),
    ("like", value(Traits::ARRAY_LIKE, Traits::NONE, 80, Category::ArrayLike)),
    ("arguments", value(Traits::ARGUMENTS, Traits::NONE, 92, Category::Arguments)),
    ("wrapper", value(Traits::WRAPPER, Traits::NONE, 80, Category::Wrapper)),
    ("proto", value(OBJECT, Traits::NONE, 65, Category::Prototype)),
    ("handler", Fill::Value { wanted: Traits::HANDLER, barred: Traits::NONE, scope: 70, otherwise: Category::Handler }),
    // Values
    ("symbol", value(Traits::SYMBOL, Traits::NONE, 95, Category::Symbol)),
    (
        "any",
        Fill::Value {
            wanted: Traits::NONE,
            barred: Traits::HANDLER.and(Traits::SLEEPER),
            scope: 65,
            otherwise: Category::Value,
        },
    ),
    ("value", value(OBJECT, NEVER_STORED, 22, Category::Value)),
    // Never a function either: whoever converts it would see its text.
    ("argument", value(OBJECT, NEVER_STORED.and(Traits::CALLABLE), 30, Category::Primitive)),
    ("primitive", Fill::One(Category::Primitive)),
    ("number", Fill::One(Category::Number)),
    ("boolean", Fill::One(Category::Boolean)),
    ("coerced", Fill::One(Category::Coerced)),
    ("descriptor", Fill::One(Category::Descriptor)),
    ("thrown", Fill::One(Category::Thrown)),
    ("result", Fill::One(Category::Result)),
    ("iterable", value(Traits::ARRAY, Traits::NONE, 50, Category::Iterable)),
    ("target", Fill::One(Category::NewTarget)),
    // Lists
    ("values", Fill::Values(0, 3)),
    ("elements", Fill::Values(1, 4)),
    ("properties", Fill::Several(Category::Properties, 1, 3)),
    ("members", Fill::Several(Category::Members, 1, 4)),
    ("base", Fill::Several(Category::BaseConstructor, 0, 1)),
    ("derived", Fill::Several(Category::DerivedConstructor, 0, 1)),
    ("traps", Fill::Several(Category::Traps, 1, 4)),
    ("body", Fill::Several(Category::Body, 0, 1)),
];

/// The place of a word in [`HOLES`].
const fn kind_of(word: &str) -> u8 {
    let mut kind = 0;
    while !equal(HOLES[kind as usize].0.as_bytes(), word.as_bytes()) {
        kind += 1;
    }
    kind
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// The letters that stand for the places in [`HOLES`]: what a compiled row's hole is called behind its `$`.
const LETTERS: &[u8; 52] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

impl Hole {
    /// `$value`
    pub(crate) const VALUE: Hole = Hole { kind: kind_of("value"), label: 0 };
    /// `$argument`
    pub(crate) const ARGUMENT: Hole = Hole { kind: kind_of("argument"), label: 0 };

    /// What fills it.
    pub(crate) fn fill(self) -> Fill {
        HOLES[usize::from(self.kind)].1
    }

    /// Whether it nests further constructs, however deep it stands.
    pub(crate) fn nests(self) -> bool {
        match self.fill() {
            Fill::Site | Fill::New | Fill::Key | Fill::Parent => false,
            Fill::One(category) => !matches!(category, Category::Primitive | Category::Number | Category::Boolean),
            Fill::Several(_, least, _) => least > 0,
            Fill::Value { .. } | Fill::Values(..) => true,
        }
    }

    /// What the scope should hold for it, if not just any value: what is made in its place is long.
    pub(crate) fn needs(self) -> Option<Traits> {
        match self.fill() {
            Fill::Value { wanted, scope, .. } if scope >= NEEDED && wanted != Traits::NONE => Some(wanted),
            _ => None,
        }
    }

    /// The hole that a name of a compiled row stands for, if it is one.
    pub(crate) fn of(name: &str) -> Option<Hole> {
        let &[b'$', letter, ref rest @ ..] = name.as_bytes() else { return None };
        let kind = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            _ => return None,
        };
        Some(Hole { kind, label: rest.first().copied().unwrap_or(0) })
    }

    /// The name of the hole that is written as `word_label` in a row, or nothing where there is no such hole.
    fn compiled(word: &str) -> Option<String> {
        let (word, label) = word.split_once('_').unwrap_or((word, ""));
        let kind = HOLES.iter().position(|(known, _)| *known == word)?;
        (label.len() <= 1).then(|| format!("${}{label}", char::from(LETTERS[kind])))
    }
}

/// The holes of a compiled row.
pub(crate) fn holes(code: &str) -> Vec<Hole> {
    let letter = |piece: &str| Hole::of(&format!("${}", piece.chars().next()?));
    code.split('$').skip(1).filter_map(letter).collect()
}

/// A row's code with its holes renamed to what [`Hole::of`] reads, or the word of a hole that there is not.
pub(crate) fn compile(code: &str) -> Result<String, String> {
    let mut pieces = code.split('$');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(piece.len());
        let (word, rest) = piece.split_at(end);
        match word {
            // The `${` of a template literal.
            "" => out.push('$'),
            _ => out += &Hole::compiled(word).ok_or_else(|| word.to_owned())?,
        }
        out += rest;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiled_name_leads_back_to_its_hole() {
        assert!(HOLES.len() <= LETTERS.len());
        for &(word, fill) in HOLES {
            let name = Hole::compiled(word).expect(word);
            assert_eq!(Hole::of(&name).map(|hole| (hole.fill(), hole.label)), Some((fill, 0)));
            let name = Hole::compiled(&format!("{word}_a")).expect(word);
            assert_eq!(Hole::of(&name).map(|hole| (hole.fill(), hole.label)), Some((fill, b'a')));
        }
        assert_eq!(Hole::of("show"), None);
    }

    #[test]
    fn code_keeps_everything_but_the_names_of_its_holes() {
        let code = compile("show($n, $object_a[$key], 'a # b')").unwrap();
        assert_eq!(code, "show($A, $Ea[$C], 'a # b')");
        assert_eq!(compile("`${$n}`").unwrap(), "`${$A}`");
        assert_eq!(compile("$nonsense"), Err("nonsense".to_owned()));
    }
}
