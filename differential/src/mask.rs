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
pub const MASKS: &[Mask] = &[
    Mask {
        clause: "sec-function.prototype.tostring",
        reason: "the white space in the source text of a built-in function, of which only the tokens are fixed",
        normal: native_function,
    },
    Mask {
        clause: "sec-ecmascript-standard-built-in-objects",
        reason: "the own keys of an intrinsic: their order, and those that implementations add",
        normal: keys_of_intrinsic,
    },
];

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

/// Removes the properties from the dump of an intrinsic: all that stands behind what it inherits from.
fn keys_of_intrinsic(text: &str) -> Option<String> {
    let (intrinsic, rest) = text.strip_prefix('%')?.split_once('%')?;
    let is_dump = rest.trim_start_matches(|c: char| c == '@' || c.is_ascii_digit()).starts_with(" {");
    let (head, own) = rest.split_once(", \"").or_else(|| rest.split_once(", @@"))?;
    (is_dump && !own.is_empty()).then(|| format!("%{intrinsic}%{head}}}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_intrinsics_are_left_out_and_no_others() {
        let table = [
            ("%Math% {extensible, prototype: null, \"a\": {value: 1, wec}}", "%Math% {extensible, prototype: null}"),
            ("%Math%@2 {sealed, prototype: null, @@iterator: {value: 1, wec}}", "%Math%@2 {sealed, prototype: null}"),
            ("%Math% {extensible, prototype: null}", "%Math% {extensible, prototype: null}"),
            (
                "object#1 {extensible, prototype: %Math%, \"a\": 1}",
                "object#1 {extensible, prototype: %Math%, \"a\": 1}",
            ),
            ("%Math% > null", "%Math% > null"),
            ("%Math%, \"a\"", "%Math%, \"a\""),
        ];
        for (text, expected) in table {
            assert_eq!(normal(text), expected);
        }
    }

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
