//! Escapes, in and outside of classes.

use super::super::{ClassEscape, EscapeKind, Property, Reference, Term, unicode};
use super::{Parsed, Parser, error};

/// The code point of two surrogates.
pub(super) fn combine(lead: u32, trail: u32) -> u32 {
    0x10000 + ((lead - 0xd800) << 10) + (trail - 0xdc00)
}

fn digit(byte: u8, radix: u32) -> Option<u32> {
    char::from(byte).to_digit(radix)
}

impl Parser<'_> {
    /// AtomEscape (`#prod-AtomEscape`) behind its backslash
    pub(super) fn atom_escape(&mut self) -> Parsed<Term> {
        if let Some(b'1'..=b'9') = self.peek_ascii() {
            let start = self.at;
            let number = self.decimal_digits().map_or(0, super::value);
            let number = usize::try_from(number).unwrap_or(usize::MAX);
            if self.is_unicode || number <= self.group_count {
                return Ok(self.reference(number));
            }
            self.at = start;
        }
        if self.is_named && self.eat("k") {
            if !self.eat("<") {
                return error("\\k without a group's name");
            }
            let name = self.group_name()?;
            self.named_references.push(name.clone());
            return Ok(Term::BackReference(Reference::Name(name)));
        }
        if let Some(escape) = self.class_escape()? {
            return Ok(Term::Escape(escape));
        }
        self.character_escape().map(Term::Character)
    }

    /// CharacterClassEscape (`#prod-CharacterClassEscape`) behind its backslash
    pub(super) fn class_escape(&mut self) -> Parsed<Option<ClassEscape>> {
        let (kind, negated) = match self.peek_ascii() {
            Some(letter @ (b'd' | b'D')) => (EscapeKind::Digit, letter == b'D'),
            Some(letter @ (b's' | b'S')) => (EscapeKind::Space, letter == b'S'),
            Some(letter @ (b'w' | b'W')) => (EscapeKind::Word, letter == b'W'),
            Some(letter @ (b'p' | b'P')) if self.is_unicode => {
                self.at += 1;
                return self.property(letter == b'P').map(Some);
            }
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some(ClassEscape { kind, negated }))
    }

    /// The name of a property in braces (`#prod-UnicodePropertyValueExpression`)
    fn property(&mut self, negated: bool) -> Parsed<ClassEscape> {
        if !self.eat("{") {
            return error("a property without a name");
        }
        let name = self.property_word();
        let value = if self.eat("=") { Some(self.property_word()) } else { None };
        if !self.eat("}") {
            return error("a property's name does not end");
        }
        let is_of_strings = value.is_none() && unicode::is_property_of_strings(&name);
        let is_known = match is_of_strings {
            true => self.is_sets && !negated,
            false => unicode::is_property(&name, value.as_deref()),
        };
        if !is_known {
            return error("there is no such property");
        }
        Ok(ClassEscape { kind: EscapeKind::Property(Box::new(Property { name, value })), negated })
    }

    fn property_word(&mut self) -> String {
        let mut word = String::new();
        while let Some(letter @ (b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_')) = self.peek_ascii() {
            self.at += 1;
            word.push(char::from(letter));
        }
        word
    }

    /// CharacterEscape (`#prod-CharacterEscape`) behind its backslash
    pub(super) fn character_escape(&mut self) -> Parsed<u32> {
        let Some(letter) = self.peek_ascii() else {
            return match self.next() {
                Some(character) if !self.is_unicode => Ok(character),
                Some(_) => error("an escape of what needs none"),
                None => error("a backslash at the end"),
            };
        };
        let start = self.at;
        self.at += 1;
        let control = match letter {
            b'f' => Some(0x0c),
            b'n' => Some(0x0a),
            b'r' => Some(0x0d),
            b't' => Some(0x09),
            b'v' => Some(0x0b),
            b'0' if !self.peek_ascii().is_some_and(|next| next.is_ascii_digit()) => Some(0),
            _ => None,
        };
        if let Some(control) = control {
            return Ok(control);
        }
        match letter {
            b'c' => return self.control_letter(),
            b'x' => {
                if let Some(value) = self.hex_digits(2) {
                    return Ok(value);
                }
            }
            b'u' => {
                self.at = start;
                if let Some(character) = self.unicode_escape(self.is_unicode)? {
                    return Ok(character);
                }
            }
            b'0'..=b'7' if !self.is_unicode => {
                self.at = start;
                return Ok(self.legacy_octal());
            }
            _ => {}
        }
        self.at = start + 1;
        self.identity_escape(letter)
    }

    /// Behind `\c`: a control letter. Without one, annex B has the backslash stand for itself.
    fn control_letter(&mut self) -> Parsed<u32> {
        if let Some(letter) = self.peek_ascii().filter(u8::is_ascii_alphabetic) {
            self.at += 1;
            return Ok(u32::from(letter) % 32);
        }
        if self.is_unicode {
            return error("a control escape without a letter");
        }
        self.at -= 1;
        Ok(u32::from(b'\\'))
    }

    /// IdentityEscape (`#prod-IdentityEscape`) of an ASCII character that has been read
    fn identity_escape(&self, letter: u8) -> Parsed<u32> {
        let is_allowed = match self.is_unicode {
            true => b"^$\\.*+?()[]{}|/".contains(&letter),
            false => letter != b'k' || !self.is_named,
        };
        if is_allowed { Ok(u32::from(letter)) } else { error("an unknown escape") }
    }

    /// LegacyOctalEscapeSequence (`#prod-annexB-LegacyOctalEscapeSequence`)
    fn legacy_octal(&mut self) -> u32 {
        let mut value = 0;
        for _ in 0..3 {
            let Some(next) = self.peek_ascii().and_then(|letter| digit(letter, 8)) else { break };
            if value * 8 + next > 0o377 {
                break;
            }
            value = value * 8 + next;
            self.at += 1;
        }
        value
    }

    /// RegExpUnicodeEscapeSequence (`#prod-RegExpUnicodeEscapeSequence`): none, and nothing read, where there is none and the grammar allows that
    pub(super) fn unicode_escape(&mut self, is_unicode: bool) -> Parsed<Option<u32>> {
        let start = self.at;
        if !self.eat("u") {
            return error("a name holds an escape of another kind");
        }
        if is_unicode && self.eat("{") {
            return self.code_point().map(Some);
        }
        let Some(value) = self.hex_digits(4) else {
            if is_unicode {
                return error("an escape without its digits");
            }
            self.at = start;
            return Ok(None);
        };
        if is_unicode && matches!(value, 0xd800..=0xdbff) {
            let behind = self.at;
            if self.eat("\\u") {
                match self.hex_digits(4) {
                    Some(trail @ 0xdc00..=0xdfff) => return Ok(Some(combine(value, trail))),
                    _ => self.at = behind,
                }
            }
        }
        Ok(Some(value))
    }

    /// The hexadecimal digits of a code point, and the brace behind them.
    fn code_point(&mut self) -> Parsed<u32> {
        let mut value: u32 = 0;
        let start = self.at;
        while let Some(next) = self.peek_ascii().and_then(|letter| digit(letter, 16)) {
            value = (value * 16 + next).min(0x11_0000);
            self.at += 1;
        }
        if self.at == start || !self.eat("}") || value > 0x10_ffff {
            return error("an escape of no code point");
        }
        Ok(value)
    }

    /// Reads exactly so many hexadecimal digits.
    fn hex_digits(&mut self, count: usize) -> Option<u32> {
        let digits = self.characters.get(self.at..self.at + count)?;
        let mut value = 0;
        for character in digits {
            value = value * 16 + digit(u8::try_from(*character).ok()?, 16)?;
        }
        self.at += count;
        Some(value)
    }
}
