//! How deep a text may nest, told by one look over its tokens before anything recurses on it.
//!
//! The estimate never falls short of the truth, and is near it for texts as people write them. It counts the tokens that
//! can nest what follows them (brackets, operators, keywords), sums them up over the open brackets, and forgets those of
//! a bracket's inside where a statement or an element surely ends there: at `;` and `,`, at a line end that the grammar
//! makes a statement's end, and at a `}` before a word. Where `/` may start a regular expression or divide, and only a
//! parser could tell, every token of the rest counts.

#[cfg(test)]
mod tests;
mod word;

use word::Word;

/// What a text was found to hold.
pub(super) struct Nesting {
    /// No part of the text is nested deeper than this many tokens.
    pub(super) depth: usize,
    /// Where the deepest place is, as a byte offset.
    pub(super) place: usize,
}

/// Looks over a text.
pub(super) fn estimate(text: &str) -> Nesting {
    let mut scan = Scan {
        text,
        bytes: text.as_bytes(),
        at: 0,
        open: Vec::new(),
        chain: 0,
        depth: 0,
        deepest: Nesting { depth: 0, place: 0 },
        last: Last::Start,
        after_dot: false,
        new_line: true,
        ended: false,
        head: false,
    };
    scan.run();
    scan.deepest
}

/// The kinds of bracket that are told apart.
#[derive(Clone, Copy, PartialEq)]
enum Bracket {
    /// `(` and `[`: what a comma separates are siblings.
    List,
    /// `(` behind `if`, `for`, `while`, `with`: what follows its end is a statement.
    Head,
    /// `(` behind `await`, `yield`, `of`: a head or not.
    Either,
    /// The braces of an object literal or pattern.
    Object,
    /// Braces that hold statements, class elements or what is not known.
    Block,
    /// `${` in a template.
    Template,
}

/// An open bracket, with the count of what stands around it.
struct Open {
    bracket: Bracket,
    chain: usize,
}

/// What the last token was, as far as it tells what may follow.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Start,
    /// A name, a literal or a bracket's end: an expression may end here.
    Operand,
    /// The end of a [`Bracket::Head`].
    HeadEnd,
    /// The end of braces that are not known to be an object's.
    BlockEnd,
    /// A word after which a slash starts a regular expression.
    Keyword,
    /// `await`, `yield`, `of`, keyword or name, with parentheses behind it or none.
    Either,
    /// A punctuator that wants an operand, and so makes a brace an object's.
    Operator,
    /// Any other punctuator.
    Other,
}

struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    open: Vec<Open>,
    /// The tokens that count since the inside of the innermost bracket last started anew.
    chain: usize,
    /// The sum of the chains of all open brackets, the innermost included.
    depth: usize,
    deepest: Nesting,
    last: Last,
    /// Whether the last token was a dot, behind which every word is a name.
    after_dot: bool,
    /// Whether a line end stands between the last token and this one.
    new_line: bool,
    /// Whether the last token was a `;`, which ends a statement unless `else` or `while` follows.
    ended: bool,
    /// Whether the last token was a word that a [`Bracket::Head`] follows, or may follow.
    head: bool,
}

impl Scan<'_> {
    fn run(&mut self) {
        if self.bytes.starts_with(b"#!") {
            self.line_comment();
        }
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' | b'\r' => self.skip(1, true),
                b' ' | b'\t' | 0x0B | 0x0C => self.at += 1,
                b'/' if self.slash() => {}
                b'<' if self.bytes[self.at..].starts_with(b"<!--") => self.line_comment(),
                b'-' if self.new_line && self.bytes[self.at..].starts_with(b"-->") => self.line_comment(),
                b'"' | b'\'' => self.string(byte),
                b'`' => {
                    self.settle(false);
                    self.count();
                    self.at += 1;
                    self.template();
                }
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' | b'\\' | b'#' => self.word(),
                b'0'..=b'9' => self.number(),
                0x80.. => self.not_ascii(),
                _ => self.punctuator(byte),
            }
        }
    }

    fn skip(&mut self, length: usize, is_line_end: bool) {
        self.at += length;
        self.new_line |= is_line_end;
    }

    /// Counts the token at this place.
    fn count(&mut self) {
        self.chain += 1;
        self.depth += 1;
        if self.depth > self.deepest.depth {
            self.deepest = Nesting { depth: self.depth, place: self.at };
        }
    }

    /// Forgets what was counted since the innermost bracket.
    fn start_anew(&mut self) {
        self.depth -= self.chain;
        self.chain = 0;
    }

    fn token(&mut self, last: Last) {
        self.last = last;
        self.after_dot = false;
        self.new_line = false;
        self.ended = false;
        self.head = false;
    }

    /// A semicolon before this token ended what was counted, unless the statement goes on.
    fn settle(&mut self, goes_on: bool) {
        if self.ended && !goes_on {
            self.start_anew();
        }
    }

    fn is_line_end(letter: char) -> bool {
        matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{2029}')
    }

    fn line_comment(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.find(Self::is_line_end).unwrap_or(rest.len());
    }

    /// A comment or a regular expression; false for a division, which is a punctuator like the others.
    fn slash(&mut self) -> bool {
        match (self.bytes.get(self.at + 1), self.last) {
            (Some(b'/'), _) => self.line_comment(),
            (Some(b'*'), _) => {
                let rest = &self.text[self.at + 2..];
                let length = rest.find("*/").map_or(rest.len(), |length| length + 2);
                let has_line_end = rest[..length].contains(Self::is_line_end);
                self.skip(2 + length, has_line_end);
            }
            (_, Last::Operand) => return false,
            (_, Last::BlockEnd | Last::Either) => self.count_the_rest(),
            _ => self.regular_expression(),
        }
        true
    }

    fn regular_expression(&mut self) {
        self.settle(false);
        let mut in_class = false;
        // Groups nest, and with the flag `v` classes do: without it, their brackets count too often.
        let (mut level, mut deepest) = (0_usize, 0);
        let mut letters = self.text[self.at + 1..].char_indices();
        let mut length = self.text.len() - self.at - 1;
        while let Some((index, letter)) = letters.next() {
            match letter {
                '(' | '[' => level += 1,
                ')' | ']' => level = level.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(level);
            match letter {
                '\\' => drop(letters.next()),
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => {
                    length = index + 1;
                    break;
                }
                // No regular expression spans lines: the text is in error, and what follows may be anything.
                letter if Self::is_line_end(letter) => {
                    length = index;
                    break;
                }
                _ => {}
            }
        }
        if self.depth + deepest > self.deepest.depth {
            self.deepest = Nesting { depth: self.depth + deepest, place: self.at };
        }
        self.at += 1 + length;
        self.token(Last::Operand);
    }

    /// Counts every token from here on, without knowing where they end.
    fn count_the_rest(&mut self) {
        let mut in_word = false;
        while let Some(&byte) = self.bytes.get(self.at) {
            let is_word = byte.is_ascii_alphanumeric() || byte >= 0x80;
            if is_word && !in_word || byte.is_ascii_punctuation() {
                self.count();
            }
            in_word = is_word;
            self.at += 1;
        }
    }

    fn string(&mut self, quote: u8) {
        self.settle(false);
        self.ends_statement();
        self.at += 1;
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += match byte {
                b'\\' if self.bytes[self.at..].starts_with(b"\\\r\n") => 3,
                b'\\' => 2,
                _ => 1,
            };
            if byte == quote || matches!(byte, b'\n' | b'\r') {
                break;
            }
        }
        self.at = self.at.min(self.text.len());
        self.token(Last::Operand);
    }

    /// The text of a template up to its end or to the next substitution.
    fn template(&mut self) {
        loop {
            match self.bytes.get(self.at) {
                None => return,
                Some(b'`') => {
                    self.at += 1;
                    return self.token(Last::Operand);
                }
                Some(b'$') if self.bytes.get(self.at + 1) == Some(&b'{') => {
                    self.at += 2;
                    return self.open(Bracket::Template);
                }
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
            }
        }
    }

    /// A word or a literal begins here: a statement ended before it if no expression goes on like this.
    fn ends_statement(&mut self) {
        let ended = match self.last {
            Last::Operand => self.new_line,
            Last::BlockEnd => true,
            _ => false,
        };
        if ended {
            self.start_anew();
        }
    }

    fn word(&mut self) {
        let start = self.at;
        let end = start + self.word_length();
        let kind = if self.after_dot { Word::Name } else { Word::of(&self.bytes[start..end]) };
        self.settle(matches!(kind, Word::GoesOn | Word::While));
        if !matches!(kind, Word::GoesOn | Word::While) {
            self.ends_statement();
        }
        if !matches!(kind, Word::Name | Word::Value) {
            self.count();
        }
        self.at = end;
        self.token(match kind {
            Word::Name | Word::Value => Last::Operand,
            Word::Either => Last::Either,
            Word::Head | Word::While | Word::GoesOn | Word::Keyword => Last::Keyword,
            Word::Operator => Last::Operator,
        });
        self.head = matches!(kind, Word::Head | Word::While | Word::Either);
    }

    /// The length of the word at this place, with its escapes and its letters of any script.
    fn word_length(&self) -> usize {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#');
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        match rest.get(length) {
            Some(b'\\' | 0x80..) => self.long_word_length(length),
            _ => length,
        }
    }

    /// The same for a word with escapes or letters that are not ASCII.
    #[cold]
    fn long_word_length(&self, mut length: usize) -> usize {
        let rest = &self.text[self.at..];
        while let Some(letter) = rest[length..].chars().next() {
            length += match letter {
                '\\' if rest[length..].starts_with("\\u{") => rest[length..].find('}').map_or(3, |end| end + 1),
                '\\' | '#' | '_' | '$' | '0'..='9' | 'a'..='z' | 'A'..='Z' => 1,
                letter if letter.is_ascii() || Self::is_space(letter) => break,
                letter => letter.len_utf8(),
            };
        }
        length
    }

    fn is_space(letter: char) -> bool {
        // U+200B is no white space of the language; oxc takes it for some.
        letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}') || Self::is_line_end(letter)
    }

    fn number(&mut self) {
        self.settle(false);
        self.ends_statement();
        let start = self.at;
        let letters = |scan: &Self| {
            let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            scan.bytes[scan.at..].iter().take_while(|byte| is_part(byte)).count()
        };
        self.at += letters(self);
        let is_whole = self.bytes[start..self.at].iter().all(|byte| matches!(byte, b'0'..=b'9' | b'_'));
        // The first dot behind digits is the number's own.
        if is_whole && self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.at += letters(self);
        }
        self.token(Last::Operand);
    }

    fn not_ascii(&mut self) {
        let letter = self.text[self.at..].chars().next().unwrap_or_default();
        match Self::is_space(letter) {
            true => self.skip(letter.len_utf8(), Self::is_line_end(letter)),
            false => self.word(),
        }
    }

    fn open(&mut self, bracket: Bracket) {
        self.open.push(Open { bracket, chain: std::mem::take(&mut self.chain) });
        self.token(Last::Operator);
    }

    fn close(&mut self) {
        let Some(Open { bracket, chain }) = self.open.pop() else { return self.token(Last::Operand) };
        self.start_anew();
        self.chain = chain;
        match bracket {
            Bracket::List | Bracket::Object => self.token(Last::Operand),
            Bracket::Head => self.token(Last::HeadEnd),
            Bracket::Either => self.token(Last::Either),
            Bracket::Block => self.token(Last::BlockEnd),
            Bracket::Template => self.template(),
        }
    }

    fn punctuator(&mut self, byte: u8) {
        self.settle(byte == b';');
        match byte {
            b'(' | b'[' | b'{' => {
                self.count();
                let bracket = self.bracket(byte);
                self.at += 1;
                self.open(bracket);
                if byte == b'{' && bracket == Bracket::Block {
                    self.last = Last::Other;
                }
            }
            b')' | b']' | b'}' => {
                self.at += 1;
                self.close();
            }
            b';' => {
                self.at += 1;
                self.token(Last::Other);
                self.ended = true;
            }
            b',' => {
                if !matches!(self.open.last(), None | Some(Open { bracket: Bracket::Block, .. })) {
                    self.start_anew();
                }
                self.at += 1;
                self.token(Last::Operator);
            }
            b'.' if self.bytes[self.at..].starts_with(b"...") => {
                self.count();
                self.at += 3;
                self.token(Last::Operator);
            }
            b'+' | b'-' if self.bytes.get(self.at + 1) == Some(&byte) => self.increment(),
            _ => {
                self.count();
                let is_arrow = byte == b'=' && self.bytes.get(self.at + 1) == Some(&b'>');
                self.at += if is_arrow { 2 } else { 1 };
                // Behind a colon braces may be a statement's, except where there are none.
                let in_block = matches!(self.open.last(), None | Some(Open { bracket: Bracket::Block, .. }));
                let other = is_arrow || byte == b':' && in_block;
                self.token(if other { Last::Other } else { Last::Operator });
                self.after_dot = byte == b'.';
            }
        }
    }

    /// `++` or `--`, behind its operand or before it.
    fn increment(&mut self) {
        self.count();
        let is_postfix = self.last == Last::Operand && !self.new_line;
        self.at += 2;
        self.token(if is_postfix { Last::Operand } else { Last::Other });
    }

    fn bracket(&self, byte: u8) -> Bracket {
        match (byte, self.last) {
            (b'(', Last::Either) if self.head => Bracket::Either,
            (b'(', _) if self.head => Bracket::Head,
            (b'{', Last::Operator) => Bracket::Object,
            (b'{', _) => Bracket::Block,
            _ => Bracket::List,
        }
    }
}
