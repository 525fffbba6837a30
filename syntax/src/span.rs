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
