//! The words that tell how far what is nested in them reaches.

/// The words that are told apart.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Word {
    /// An identifier, or a word that is one in places.
    Name,
    /// A word that is a value.
    Value,
    /// `await`, `yield`, `of`: keyword or name.
    Either,
    /// A word that a head follows, and then a statement.
    Head,
    /// A word that goes on with what a `;`, a `}` or a line end seemed to end.
    GoesOn,
    /// Both: of a `do`, or a statement of its own.
    While,
    /// An operator that is a word, behind which a brace is an object's.
    Operator,
    /// Any other reserved word.
    Keyword,
}

impl Word {
    pub(super) fn of(word: &[u8]) -> Word {
        if !word[0].is_ascii_lowercase() || word.len() < 2 {
            return Word::Name;
        }
        match word {
            b"this" | b"super" | b"null" | b"true" | b"false" => Word::Value,
            b"await" | b"yield" | b"of" => Word::Either,
            b"if" | b"for" | b"with" => Word::Head,
            b"while" => Word::While,
            b"else" | b"in" | b"instanceof" | b"extends" | b"catch" | b"finally" => Word::GoesOn,
            b"typeof" | b"void" | b"delete" | b"new" | b"case" | b"var" | b"const" => Word::Operator,
            b"break" | b"class" | b"continue" | b"debugger" | b"default" | b"do" | b"enum" | b"export"
            | b"function" | b"import" | b"return" | b"switch" | b"throw" | b"try" => Word::Keyword,
            _ => Word::Name,
        }
    }
}
