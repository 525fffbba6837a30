//! Patterns of texts, as expectations and masks have them.

/// Whether a text is like a pattern, in which `*` stands for anything.
pub(crate) fn is_like(text: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => text == pattern,
        Some((front, rest)) => text.strip_prefix(front).is_some_and(|text| {
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.into_iter().any(|at| is_like(&text[at..], rest))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_whole_texts_with_gaps() {
        for (pattern, like, unlike) in [
            ("extra", "extra", "extra x"),
            ("value * / intrinsic", "value object / intrinsic", "value object / object"),
            ("throw *", "throw RangeError", "no-throw TypeError"),
            ("* / *", "value ! / {", "value"),
        ] {
            assert!(is_like(like, pattern), "{pattern}: {like}");
            assert!(!is_like(unlike, pattern), "{pattern}: {unlike}");
        }
    }
}
