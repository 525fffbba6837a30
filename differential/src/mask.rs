//! What the specification leaves open, and how it is left out of a comparison.

use std::borrow::Cow;

/// One thing that engines may do either way.
pub struct Mask {
    /// The id of the clause that leaves it open.
    pub clause: &'static str,
    /// What is left open.
    pub reason: &'static str,
    /// A text in which it is always the same; nothing where it is not there.
    pub normal: fn(&str) -> Option<String>,
}

/// Every mask.
pub const MASKS: &[Mask] = &[Mask {
    clause: "sec-function.prototype.tostring",
    reason: "the white space in the source text of a built-in function, of which only the tokens are fixed",
    normal: native_function,
}];

/// A text with everything in it that the specification leaves open made the same.
pub fn normal(text: &str) -> Cow<'_, str> {
    MASKS.iter().fold(Cow::Borrowed(text), |text, mask| match (mask.normal)(&text) {
        Some(normal) => Cow::Owned(normal),
        None => text,
    })
}

/// Removes white space, spaces and escaped line ends alike, around `[native code]`.
fn native_function(text: &str) -> Option<String> {
    const CODE: &str = "[native code]";
    if !text.contains(CODE) {
        return None;
    }
    let mut parts: Vec<&str> = text.split(CODE).collect();
    let last = parts.len() - 1;
    let blanks = [" ", "\\n", "\\r", "\\u0009"];
    for (at, part) in parts.iter_mut().enumerate() {
        while let Some(rest) = blanks.iter().find_map(|blank| part.strip_prefix(blank)).filter(|_| at > 0) {
            *part = rest;
        }
        while let Some(rest) = blanks.iter().find_map(|blank| part.strip_suffix(blank)).filter(|_| at < last) {
            *part = rest;
        }
    }
    Some(parts.join(CODE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_in_native_functions_is_left_out() {
        let table = [
            ("\"function f() { [native code] }0\"", "\"function f() {[native code]}0\""),
            ("\"function f() {\\n    [native code]\\n}0\"", "\"function f() {[native code]}0\""),
            ("\"a [native code]", "\"a[native code]"),
            ("\"function f() { return 1 }\"", "\"function f() { return 1 }\""),
            (" a [native code] b [native code] c ", " a[native code]b[native code]c "),
        ];
        for (text, expected) in table {
            assert_eq!(normal(text), expected);
            assert_eq!(normal(&normal(text)), expected);
        }
    }
}
