//! The strings of a run: UTF-16, interned, with a shared base.

use std::rc::Rc;

use dunder_syntax::{JsString, Name};
use rustc_hash::FxHashMap;

use super::arena::LARGE;
use super::names;
use crate::value::StringId;

/// How many addresses are remembered; a power of two.
const RECENT: usize = 256;

/// How many integers, from 0 on, have an id that is known without a look-up.
const INTEGERS: u32 = 256;

/// Bytes that a string takes beside its code units.
const OVERHEAD: usize = 128;

/// A set of interned strings, ids from `first` on.
#[derive(Default)]
struct Pool {
    texts: Vec<JsString>,
    /// Per string, the array index that it is the canonical form of, or [`Strings::NOT_AN_INDEX`].
    indices: Vec<u32>,
    ids: FxHashMap<JsStringKey, StringId>,
}

/// A [`JsString`] looked up by its code units.
#[derive(PartialEq, Eq, Hash)]
struct JsStringKey(JsString);

impl std::borrow::Borrow<[u16]> for JsStringKey {
    fn borrow(&self) -> &[u16] {
        self.0.units()
    }
}

/// Every string of the heap.
pub struct Strings {
    base: Rc<Pool>,
    new: Pool,
    /// Ids of the names and literals of the programs that run, by address: an interned text is found without reading it.
    by_address: FxHashMap<usize, StringId>,
    base_by_address: Rc<FxHashMap<usize, StringId>>,
    /// What was found by address last, each in the place that its address tells: most look-ups end here.
    recent: [(usize, StringId); RECENT],
    scratch: Vec<u16>,
    bytes: usize,
}

/// No strings at all, not even those of [`names`]: a place that strings were moved out of.
impl Default for Strings {
    fn default() -> Strings {
        Strings {
            base: Rc::default(),
            new: Pool::default(),
            by_address: FxHashMap::default(),
            base_by_address: Rc::default(),
            recent: [(0, names::EMPTY); RECENT],
            scratch: Vec::new(),
            bytes: 0,
        }
    }
}

impl Strings {
    const NOT_AN_INDEX: u32 = u32::MAX;

    /// The strings of [`names`], and small integers.
    pub fn new() -> Strings {
        let mut strings = Strings::default();
        for (expected, text) in names::ALL.iter().enumerate() {
            let id = strings.intern(text);
            assert_eq!(id.0 as usize, expected, "{text:?} stands twice in the table of names");
        }
        for integer in 0..INTEGERS {
            let id = strings.intern(&integer.to_string());
            assert_eq!(id.0, names::ALL.len() as u32 + integer, "the table of names holds an integer");
        }
        strings
    }

    /// The code units of a string.
    #[inline]
    pub fn get(&self, id: StringId) -> &JsString {
        match (id.0 as usize).checked_sub(self.base.texts.len()) {
            None => &self.base.texts[id.0 as usize],
            Some(at) => &self.new.texts[at],
        }
    }

    /// The array index (`+0` to 2³² − 2) that the string is the canonical form of.
    #[inline]
    pub fn array_index(&self, id: StringId) -> Option<u32> {
        let index = match (id.0 as usize).checked_sub(self.base.texts.len()) {
            None => self.base.indices[id.0 as usize],
            Some(at) => self.new.indices[at],
        };
        (index != Strings::NOT_AN_INDEX).then_some(index)
    }

    /// The id of a string of code units.
    pub fn intern_units(&mut self, units: &[u16]) -> StringId {
        if let Some(id) = self.base.ids.get(units).or_else(|| self.new.ids.get(units)) {
            return *id;
        }
        self.add(units.into())
    }

    fn add(&mut self, text: JsString) -> StringId {
        let id = StringId((self.base.texts.len() + self.new.texts.len()) as u32);
        self.bytes += text.units().len() * 2 + OVERHEAD;
        self.new.indices.push(canonical_array_index(text.units()).unwrap_or(Strings::NOT_AN_INDEX));
        self.new.texts.push(text.clone());
        self.new.ids.insert(JsStringKey(text), id);
        id
    }

    /// The id of a text.
    pub fn intern(&mut self, text: &str) -> StringId {
        let mut units = std::mem::take(&mut self.scratch);
        units.clear();
        units.extend(text.encode_utf16());
        let id = self.intern_units(&units);
        self.scratch = units;
        id
    }

    /// The id of an integer's decimal digits.
    pub fn intern_integer(&mut self, integer: u32) -> StringId {
        if integer < INTEGERS {
            return StringId(names::ALL.len() as u32 + integer);
        }
        let mut units = [0; 10];
        let (mut start, mut rest) = (units.len(), integer);
        while rest > 0 {
            start -= 1;
            units[start] = u16::from(b'0') + (rest % 10) as u16;
            rest /= 10;
        }
        self.intern_units(&units[start..])
    }

    /// The id of a name of the program. The program must live until the next [`Strings::reset`].
    #[inline]
    pub fn intern_name(&mut self, name: &Name) -> StringId {
        let address = name.address();
        match self.recent[place(address)] {
            (found, id) if found == address => id,
            _ => self.find(address, |strings| strings.intern(name)),
        }
    }

    /// The id of what stands at an address of the program.
    fn find(&mut self, address: usize, intern: impl FnOnce(&mut Strings) -> StringId) -> StringId {
        let known = self.by_address.get(&address).or_else(|| self.base_by_address.get(&address));
        let id = match known {
            Some(id) => *id,
            None => {
                let id = intern(self);
                self.by_address.insert(address, id);
                id
            }
        };
        self.recent[place(address)] = (address, id);
        id
    }

    /// The id of a string literal of the program. The program must live until the next [`Strings::reset`].
    #[inline]
    pub fn intern_literal(&mut self, text: &JsString) -> StringId {
        let address = text.address();
        if text.units().is_empty() {
            return names::EMPTY;
        }
        match self.recent[place(address)] {
            (found, id) if found == address => id,
            _ => self.find(address, |strings| strings.intern_units(text.units())),
        }
    }

    /// Bytes of strings added since the base was frozen.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Makes what is there now the base. The programs whose names were interned must live as long as the base.
    pub fn freeze(&mut self) {
        let mut pool = Pool::default();
        for text in self.base.texts.iter().chain(&self.new.texts) {
            pool.ids.insert(JsStringKey(text.clone()), StringId(pool.texts.len() as u32));
            pool.texts.push(text.clone());
        }
        pool.indices = self.base.indices.iter().chain(&self.new.indices).copied().collect();
        let addresses =
            self.base_by_address.iter().chain(&self.by_address).map(|(address, id)| (*address, *id)).collect();
        self.reset();
        self.base = Rc::new(pool);
        self.base_by_address = Rc::new(addresses);
    }

    /// Goes back to the base.
    pub fn reset(&mut self) {
        self.new.texts.clear();
        self.new.indices.clear();
        self.new.ids.clear();
        self.by_address.clear();
        self.new.texts.shrink_to(LARGE);
        self.new.indices.shrink_to(LARGE);
        // Clearing a table takes as long as it has places.
        self.new.ids.shrink_to(LARGE);
        self.by_address.shrink_to(LARGE);
        self.scratch.shrink_to(LARGE);
        self.recent = [(0, names::EMPTY); RECENT];
        self.bytes = 0;
    }
}

/// Where an address is remembered. Texts are allocated at multiples of eight.
fn place(address: usize) -> usize {
    address / 8 % RECENT
}

/// The array index that `units` are the canonical decimal form of (`#array-index`).
fn canonical_array_index(units: &[u16]) -> Option<u32> {
    let leading_zero = units.first() == Some(&u16::from(b'0'));
    if units.is_empty() || units.len() > 10 || (leading_zero && units.len() > 1) {
        return None;
    }
    let mut index: u64 = 0;
    for unit in units {
        let digit = unit.wrapping_sub(u16::from(b'0'));
        if digit > 9 {
            return None;
        }
        index = index * 10 + u64::from(digit);
    }
    (index < u64::from(u32::MAX)).then_some(index as u32)
}

#[cfg(test)]
mod tests {
    use super::{Strings, names};

    #[test]
    fn equal_strings_have_equal_ids_across_freeze_and_reset() {
        let mut strings = Strings::new();
        let a = strings.intern("a rare text");
        strings.freeze();
        assert_eq!(strings.intern("a rare text"), a);
        let b = strings.intern("another");
        strings.reset();
        assert_ne!(strings.intern("a third"), a);
        assert_eq!(strings.intern("another").0, b.0 + 1);
        assert_eq!(strings.intern("length"), names::LENGTH);
    }

    #[test]
    fn integers_are_their_digits() {
        let mut strings = Strings::new();
        for integer in [0, 9, 10, 255, 256, 1000, 98765, u32::MAX] {
            let id = strings.intern_integer(integer);
            assert_eq!(strings.intern(&integer.to_string()), id, "{integer}");
        }
    }

    #[test]
    fn array_indices_are_canonical_and_below_the_last() {
        let mut strings = Strings::new();
        for (text, index) in [
            ("0", Some(0)),
            ("10", Some(10)),
            ("01", None),
            ("", None),
            ("-0", None),
            ("4294967294", Some(u32::MAX - 1)),
            ("4294967295", None),
            ("99999999999", None),
        ] {
            let id = strings.intern(text);
            assert_eq!(strings.array_index(id), index, "{text}");
        }
    }
}
