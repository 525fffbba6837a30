//! Characters that differ in case only (ECMA-262, 22.2.2.7.3).

use std::sync::LazyLock;

use dunder_syntax::regexp::unicode::{cased, simple_fold};

use super::char_set::CharSet;

/// How characters are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Case {
    /// As they are: `i` is not given
    Exact,
    /// By their simple case folding: `i` together with `u` or `v`
    Folded,
    /// By their upper case: `i` without `u` and `v`
    Upper,
}

/// The characters that become another one, in ascending order, and which.
type Table = Vec<(u32, u32)>;

static FOLDED: LazyLock<Table> = LazyLock::new(|| table(simple_fold));
static UPPER: LazyLock<Table> = LazyLock::new(|| table(upper));

fn table(change: fn(u32) -> u32) -> Table {
    let pairs = cased().into_iter().flatten().map(|character| (character, change(character)));
    let mut table: Table = pairs.filter(|(from, to)| from != to).collect();
    table.sort_unstable();
    table.dedup();
    table
}

/// The upper case of a code unit, where it is one code unit, and one of ASCII only for one of ASCII.
fn upper(character: u32) -> u32 {
    let Some(letter) = char::from_u32(character).filter(|_| character <= 0xffff) else { return character };
    let mut letters = letter.to_uppercase();
    match (letters.next(), letters.next()) {
        (Some(upper), None) if u32::from(upper) <= 0xffff && (letter.is_ascii() || !upper.is_ascii()) => {
            u32::from(upper)
        }
        _ => character,
    }
}

impl Case {
    fn table(self) -> &'static [(u32, u32)] {
        match self {
            Case::Exact => &[],
            Case::Folded => &FOLDED,
            Case::Upper => &UPPER,
        }
    }

    /// The fuel that an operation on all characters uses.
    pub(super) fn cost(self) -> u64 {
        self.table().len() as u64 / 16
    }

    /// Canonicalize (`#sec-runtime-semantics-canonicalize-ch`)
    pub(super) fn canonicalize(self, ch: u32) -> u32 {
        let table = self.table();
        table.binary_search_by_key(&ch, |(from, _)| *from).map_or(ch, |index| table[index].1)
    }

    /// What the members of a set become: Canonicalize of each, and MaybeSimpleCaseFolding (`#sec-maybesimplecasefolding`)
    pub(super) fn canonical_set(self, set: CharSet) -> CharSet {
        let table = self.table();
        if table.is_empty() {
            return set;
        }
        let members: Vec<_> = table.iter().filter(|(from, _)| set.contains(*from)).collect();
        let from = members.iter().map(|(from, _)| *from..=*from).collect();
        let to: CharSet = members.iter().map(|(_, to)| *to..=*to).collect();
        CharSet::union([&set.difference(&from), &to])
    }

    /// The characters that are the canonical form of none, not even of themselves.
    pub(super) fn changing(self) -> CharSet {
        self.table().iter().map(|(from, _)| *from..=*from).collect()
    }

    /// The characters that become a member of a set.
    pub(super) fn becoming(self, set: &CharSet) -> CharSet {
        self.table().iter().filter(|(_, to)| set.contains(*to)).map(|(from, _)| *from..=*from).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::char_set::CharSet;
    use super::Case;

    #[test]
    fn letters_have_a_canonical_form() {
        for (case, letter, expected) in [
            (Case::Exact, 'a', 'a'),
            (Case::Upper, 'a', 'A'),
            (Case::Upper, 'ſ', 'ſ'),
            (Case::Upper, 'ß', 'ß'),
            (Case::Upper, 'ς', 'Σ'),
            (Case::Upper, '\u{1044F}', '\u{1044F}'),
            (Case::Folded, 'A', 'a'),
            (Case::Folded, 'ſ', 's'),
            (Case::Folded, '\u{212A}', 'k'),
            (Case::Folded, 'ẞ', 'ß'),
            (Case::Folded, 'İ', 'İ'),
            (Case::Folded, '\u{10400}', '\u{10428}'),
        ] {
            assert_eq!(case.canonicalize(u32::from(letter)), u32::from(expected), "{case:?} {letter}");
        }
    }

    #[test]
    fn the_canonical_form_of_a_set_is_that_of_its_members() {
        let letters = CharSet::range(u32::from('Y')..=u32::from('b'));
        for case in [Case::Exact, Case::Folded, Case::Upper] {
            let canonical = case.canonical_set(letters.clone());
            for character in 0..0x300 {
                let expected = (u32::from('Y')..=u32::from('b')).any(|member| case.canonicalize(member) == character);
                assert_eq!(canonical.contains(character), expected, "{case:?} {character:x}");
            }
        }
    }
}
