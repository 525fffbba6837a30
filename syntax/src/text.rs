//! The two kinds of text in a tree: names (Unicode, no lone surrogates) and string values (UTF-16, anything goes).

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// An identifier's name: StringValue of an IdentifierName. Cloning is cheap.
#[derive(Clone, Eq, PartialOrd, Ord)]
pub struct Name(Arc<str>);

impl Name {
    /// The address of the shared text, for caches keyed by identity that live no longer than the name.
    pub fn address(&self) -> usize {
        Arc::as_ptr(&self.0) as *const u8 as usize
    }
}

// Written by hand for the comparison of addresses: names of one parse are shared, and compared all the time.
impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name(text.into())
    }
}

impl From<String> for Name {
    fn from(text: String) -> Name {
        Name(text.into())
    }
}

impl Deref for Name {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A String value: a sequence of UTF-16 code units that may hold lone surrogates. Cloning is cheap.
#[derive(Clone, Eq, PartialOrd, Ord)]
pub struct JsString(Arc<[u16]>);

impl JsString {
    /// The code units.
    pub fn units(&self) -> &[u16] {
        &self.0
    }

    /// The address of the shared units, for caches keyed by identity that live no longer than the string.
    pub fn address(&self) -> usize {
        Arc::as_ptr(&self.0) as *const u16 as usize
    }

    /// Whether the code units are those of `text`.
    pub fn is(&self, text: &str) -> bool {
        self.0.iter().copied().eq(text.encode_utf16())
    }
}

impl PartialEq for JsString {
    fn eq(&self, other: &JsString) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Hash for JsString {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl From<&str> for JsString {
    fn from(text: &str) -> JsString {
        JsString(text.encode_utf16().collect())
    }
}

impl From<&[u16]> for JsString {
    fn from(units: &[u16]) -> JsString {
        JsString(units.into())
    }
}

impl From<Vec<u16>> for JsString {
    fn from(units: Vec<u16>) -> JsString {
        JsString(units.into())
    }
}

impl fmt::Debug for JsString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf16_lossy(&self.0), f)
    }
}
