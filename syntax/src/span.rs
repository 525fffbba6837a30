//! Where a node stands in its source text.

/// A half-open range of byte offsets into the source text; `0..0` in a tree that was not parsed.
///
/// Two spans are always equal and hash alike, so that trees are compared by what they mean and not by where they stood.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The span of a node that no source text holds.
    pub const NONE: Span = Span { start: 0, end: 0 };

    /// Whether the node came from source text.
    pub fn is_known(self) -> bool {
        self.end > self.start
    }
}

impl PartialEq for Span {
    fn eq(&self, _: &Span) -> bool {
        true
    }
}

impl Eq for Span {}

/// The line and the column, both counted from 1, of a byte offset into a text; columns count code points.
///
/// An offset behind the end is taken for the end, and one within a code point for its start.
pub fn line_column(text: &str, offset: u32) -> (usize, usize) {
    let mut offset = text.len().min(offset as usize);
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let (mut line, mut start) = (1, 0);
    for (index, letter) in text[..offset].char_indices() {
        let ends_line = match letter {
            '\n' | '\u{2028}' | '\u{2029}' => true,
            '\r' => !text[index + 1..].starts_with('\n'),
            _ => false,
        };
        if ends_line {
            (line, start) = (line + 1, index + letter.len_utf8());
        }
    }
    (line, text[start..offset].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::line_column;

    #[test]
    fn lines_and_columns() {
        let text = "ab\ncd\r\né𝒳f\rg\u{2028}h";
        let at = |part: &str| line_column(text, text.find(part).unwrap() as u32);
        assert_eq!(at("a"), (1, 1));
        assert_eq!(at("b"), (1, 2));
        assert_eq!(at("\ncd"), (1, 3));
        assert_eq!(at("d"), (2, 2));
        assert_eq!(at("\r\n"), (2, 3));
        assert_eq!(at("é"), (3, 1));
        assert_eq!(at("f"), (3, 3));
        assert_eq!(at("g"), (4, 1));
        assert_eq!(at("h"), (5, 1));
        assert_eq!(line_column(text, u32::MAX), (5, 2));
        assert_eq!(line_column("", 0), (1, 1));
        assert_eq!(line_column("é", 1), (1, 1));
    }
}
