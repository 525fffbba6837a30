//! Why a text did not become a tree.

use std::fmt;

use crate::Span;

/// Why a text did not become a tree.
#[derive(Clone, Debug)]
pub enum ParseError {
    /// The text is no script: an engine throws a SyntaxError before it runs any of it.
    Syntax(SyntaxError),
    /// The text may be a script, but holds something that the tree has no node for.
    Unsupported {
        /// What it is, as a noun.
        what: String,
        /// Where it stands.
        span: Span,
    },
    /// Expressions, statements or functions are nested deeper than [`super::MAX_DEPTH`].
    TooDeep {
        /// The innermost place that was reached.
        span: Span,
    },
    /// The text is longer than [`super::MAX_LENGTH`].
    TooLong {
        /// Its length in bytes.
        length: usize,
    },
}

/// An early error.
#[derive(Clone, Debug)]
pub struct SyntaxError {
    /// What is wrong, as a phrase.
    pub message: String,
    /// Where it is; empty where the parser does not say.
    pub span: Span,
}

impl ParseError {
    /// Where the reason stands; `0..0` for a text that is too long.
    pub fn span(&self) -> Span {
        match self {
            ParseError::Syntax(error) => error.span,
            ParseError::Unsupported { span, .. } | ParseError::TooDeep { span } => *span,
            ParseError::TooLong { .. } => Span::NONE,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParseError::Syntax(error) => error.fmt(f),
            ParseError::Unsupported { what, .. } => write!(f, "{what} not supported"),
            ParseError::TooDeep { .. } => write!(f, "nested deeper than {} levels", super::MAX_DEPTH),
            ParseError::TooLong { length } => {
                write!(f, "{length} bytes long, where {} is the most", super::MAX_LENGTH)
            }
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParseError {}

impl std::error::Error for SyntaxError {}
