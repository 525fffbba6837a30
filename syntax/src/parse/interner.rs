//! One shared text for equal names, and for equal strings, of a parse.

use rustc_hash::FxHashMap;

use crate::{JsString, Name};

/// The names and strings of one parse so far.
#[derive(Default)]
pub(super) struct Interner<'a> {
    names: FxHashMap<&'a str, Name>,
    strings: FxHashMap<&'a str, JsString>,
    escaped: FxHashMap<&'a str, JsString>,
}

impl<'a> Interner<'a> {
    pub(super) fn name(&mut self, text: &'a str) -> Name {
        self.names.entry(text).or_insert_with(|| text.into()).clone()
    }

    pub(super) fn string(&mut self, text: &'a str) -> JsString {
        self.strings.entry(text).or_insert_with(|| text.into()).clone()
    }

    /// A string that holds lone surrogates, which oxc writes as U+FFFD and four hexadecimal digits; U+FFFD itself too.
    pub(super) fn string_with_surrogates(&mut self, text: &'a str) -> JsString {
        self.escaped.entry(text).or_insert_with(|| unescape_surrogates(text).into()).clone()
    }
}

fn unescape_surrogates(text: &str) -> Vec<u16> {
    const ESCAPE: &str = "\u{FFFD}";
    let mut parts = text.split(ESCAPE);
    let mut units: Vec<u16> = parts.next().unwrap_or_default().encode_utf16().collect();
    for part in parts {
        let (digits, rest) = part.split_at_checked(4).unwrap_or((part, ""));
        units.push(u16::from_str_radix(digits, 16).unwrap_or(0xFFFD));
        units.extend(rest.encode_utf16());
    }
    units
}
