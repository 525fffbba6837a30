//! The parser of patterns (ECMA-262, 22.2.1 and B.1.2). Where neither `u` nor `v` is given the grammar is that of annex B.

mod classes;
mod escapes;
mod groups;
mod sets;
#[cfg(test)]
mod tests;

use groups::Names;

use super::{Disjunction, Flags, Look, Pattern, Quantified, Reference, Term};

/// The deepest nesting of groups and classes that a parsed pattern has.
pub const MAX_DEPTH: usize = 200;

/// The longest text that is parsed, in code units.
pub const MAX_LENGTH: usize = 1 << 20;

/// The most groups of one name in a parsed pattern.
pub const MAX_NAMESAKES: usize = 1000;

/// Why a text is no pattern that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// It is none; what is wrong, as a phrase.
    Syntax(&'static str),
    /// It is longer than [`MAX_LENGTH`], its groups or classes are nested deeper than [`MAX_DEPTH`], or more than
    /// [`MAX_NAMESAKES`] groups have the same name.
    TooLarge,
}

/// What a part of the parser gives.
type Parsed<T> = Result<T, PatternError>;

fn error<T>(message: &'static str) -> Parsed<T> {
    Err(PatternError::Syntax(message))
}

/// ParsePattern (`#sec-parsepattern`); of the flags only `u` and `v` count
///
/// # Errors
/// See [`PatternError`].
pub fn parse_pattern(text: &[u16], flags: Flags) -> Parsed<Pattern> {
    if text.len() > MAX_LENGTH {
        return Err(PatternError::TooLarge);
    }
    let is_unicode = flags.has_either_unicode_flag();
    let characters: Vec<u32> = match is_unicode {
        true => char::decode_utf16(text.iter().copied())
            .map(|letter| letter.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from))
            .collect(),
        false => text.iter().copied().map(u32::from).collect(),
    };
    let (pattern, has_names) = Parser::new(&characters, flags, is_unicode).pattern()?;
    if is_unicode || !has_names {
        return Ok(pattern);
    }
    // Where groups have names, \k is a reference even without a flag.
    Parser::new(&characters, flags, true).pattern().map(|(pattern, _)| pattern)
}

struct Parser<'a> {
    characters: &'a [u32],
    at: usize,
    /// \[UnicodeMode\]
    is_unicode: bool,
    /// \[UnicodeSetsMode\]
    is_sets: bool,
    /// \[NamedCaptureGroups\]
    is_named: bool,
    /// How many capturing groups the whole pattern has.
    group_count: usize,
    names: Names,
    /// The greatest number of a group that a back reference names, and the names.
    greatest_reference: usize,
    named_references: Vec<crate::JsString>,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn new(characters: &'a [u32], flags: Flags, is_named: bool) -> Parser<'a> {
        Parser {
            characters,
            at: 0,
            is_unicode: flags.has_either_unicode_flag(),
            is_sets: flags.unicode_sets,
            is_named,
            group_count: count_groups(characters),
            names: Names::default(),
            greatest_reference: 0,
            named_references: Vec::new(),
            depth: 0,
        }
    }

    /// Pattern (`#prod-Pattern`), and whether a group in it has a name
    fn pattern(mut self) -> Parsed<(Pattern, bool)> {
        let body = self.disjunction()?;
        if self.at < self.characters.len() {
            return error("a parenthesis closes nothing");
        }
        if self.greatest_reference > self.names.count() {
            return error("a back reference refers to no group");
        }
        if !self.named_references.iter().all(|name| self.names.has(name)) {
            return error("a back reference refers to no group's name");
        }
        let groups = self.names.groups();
        let has_names = groups.iter().any(Option::is_some);
        Ok((Pattern { body, groups }, has_names))
    }

    fn peek(&self) -> Option<u32> {
        self.characters.get(self.at).copied()
    }

    /// The next character, where it is ASCII.
    fn peek_ascii(&self) -> Option<u8> {
        self.peek().and_then(|character| u8::try_from(character).ok()).filter(u8::is_ascii)
    }

    /// Reads a text where it comes next.
    fn eat(&mut self, text: &str) -> bool {
        let is_next = self.characters[self.at..].len() >= text.len()
            && text.bytes().zip(&self.characters[self.at..]).all(|(byte, character)| u32::from(byte) == *character);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Reads the next character.
    fn next(&mut self) -> Option<u32> {
        let character = self.peek()?;
        self.at += 1;
        Some(character)
    }

    fn is_next(&self, text: &str) -> bool {
        text.bytes().enumerate().all(|(index, byte)| self.characters.get(self.at + index) == Some(&u32::from(byte)))
    }

    /// Reads something one level deeper.
    fn nested<T>(&mut self, inner: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == MAX_DEPTH {
            return Err(PatternError::TooLarge);
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    /// Disjunction (`#prod-Disjunction`)
    fn disjunction(&mut self) -> Parsed<Disjunction> {
        self.names.enter();
        let mut alternatives = vec![self.alternative()?];
        while self.eat("|") {
            self.names.next_alternative();
            alternatives.push(self.alternative()?);
        }
        self.names.leave();
        Ok(alternatives)
    }

    /// The inside of parentheses, and what closes them.
    fn parenthesized(&mut self) -> Parsed<Disjunction> {
        let body = self.nested(Self::disjunction)?;
        if self.eat(")") { Ok(body) } else { error("a parenthesis is not closed") }
    }

    /// Alternative (`#prod-Alternative`)
    fn alternative(&mut self) -> Parsed<Vec<Term>> {
        let mut terms = Vec::new();
        while !matches!(self.peek_ascii(), Some(b'|' | b')')) && self.at < self.characters.len() {
            terms.push(self.term()?);
        }
        Ok(terms)
    }

    /// Term (`#prod-Term`)
    fn term(&mut self) -> Parsed<Term> {
        let first_group = self.names.count();
        let (term, is_quantifiable) = match self.assertion()? {
            Some((assertion, is_quantifiable)) => (assertion, is_quantifiable),
            None => (self.atom()?, true),
        };
        if !is_quantifiable {
            return Ok(term);
        }
        let Some((min, max)) = self.quantifier_prefix()? else { return Ok(term) };
        let greedy = !self.eat("?");
        let groups = first_group..self.names.count();
        Ok(Term::Quantified(Box::new(Quantified { term, min, max, greedy, groups })))
    }

    /// Assertion (`#prod-Assertion`), and whether a quantifier may follow it
    fn assertion(&mut self) -> Parsed<Option<(Term, bool)>> {
        const LOOKS: [(&str, bool, bool); 4] =
            [("(?=", false, false), ("(?!", false, true), ("(?<=", true, false), ("(?<!", true, true)];
        let simple = if self.eat("^") {
            Term::Start
        } else if self.eat("$") {
            Term::End
        } else if self.eat("\\b") {
            Term::WordBoundary { negated: false }
        } else if self.eat("\\B") {
            Term::WordBoundary { negated: true }
        } else {
            let Some((_, behind, negated)) = LOOKS.into_iter().find(|(text, ..)| self.eat(text)) else {
                return Ok(None);
            };
            let body = self.parenthesized()?;
            return Ok(Some((Term::Look(Box::new(Look { behind, negated, body })), !behind && !self.is_unicode)));
        };
        Ok(Some((simple, false)))
    }

    /// Atom (`#prod-Atom`) and ExtendedAtom (`#prod-annexB-ExtendedAtom`)
    fn atom(&mut self) -> Parsed<Term> {
        match self.peek_ascii() {
            Some(b'.') => {
                self.at += 1;
                Ok(Term::Any)
            }
            Some(b'\\') => {
                self.at += 1;
                self.atom_escape()
            }
            Some(b'[') => {
                self.at += 1;
                Ok(Term::Class(Box::new(self.nested(Self::class)?)))
            }
            Some(b'(') => {
                self.at += 1;
                self.group()
            }
            Some(b'*' | b'+' | b'?') => error("a quantifier has nothing to repeat"),
            Some(b'{') if self.quantifier_prefix()?.is_some() => error("a quantifier has nothing to repeat"),
            Some(b'{' | b'}' | b']') if self.is_unicode => error("a bracket stands alone"),
            _ => self.next().map(Term::Character).ok_or(PatternError::Syntax("the pattern ends too early")),
        }
    }

    /// QuantifierPrefix (`#prod-QuantifierPrefix`)
    fn quantifier_prefix(&mut self) -> Parsed<Option<(u64, Option<u64>)>> {
        for (text, min, max) in [("*", 0, None), ("+", 1, None), ("?", 0, Some(1))] {
            if self.eat(text) {
                return Ok(Some((min, max)));
            }
        }
        let start = self.at;
        if let Some(bounds) = self.braces() {
            let (min, max) = bounds?;
            return Ok(Some((min, max)));
        }
        self.at = start;
        Ok(None)
    }

    /// A quantifier in braces; none where the braces are no quantifier.
    fn braces(&mut self) -> Option<Parsed<(u64, Option<u64>)>> {
        if !self.eat("{") {
            return None;
        }
        let min = self.decimal_digits()?;
        if self.eat("}") {
            return Some(Ok((value(min), Some(value(min)))));
        }
        if !self.eat(",") {
            return None;
        }
        if self.eat("}") {
            return Some(Ok((value(min), None)));
        }
        let max = self.decimal_digits()?;
        if !self.eat("}") {
            return None;
        }
        // Without leading zeros, the longer one of two numbers is the greater.
        if (min.len(), min) > (max.len(), max) {
            return Some(error("a quantifier's bounds are out of order"));
        }
        Some(Ok((value(min), Some(value(max)))))
    }

    /// DecimalDigits (`#prod-DecimalDigits`) without leading zeros
    fn decimal_digits(&mut self) -> Option<&'a [u32]> {
        let is_digit = |character: &&u32| (u32::from(b'0')..=u32::from(b'9')).contains(character);
        let rest = &self.characters[self.at..];
        let digits = &rest[..rest.iter().take_while(is_digit).count()];
        self.at += digits.len();
        let zeros = digits.iter().take_while(|digit| **digit == u32::from(b'0')).count();
        (!digits.is_empty()).then(|| &digits[zeros..])
    }

    /// A back reference to the group of a number from 1 on.
    fn reference(&mut self, number: usize) -> Term {
        self.greatest_reference = self.greatest_reference.max(number);
        Term::BackReference(Reference::Number(number - 1))
    }
}

/// The number that digits stand for, or the greatest there is.
fn value(digits: &[u32]) -> u64 {
    let add = |sum: u64, digit: &u32| sum.saturating_mul(10).saturating_add(u64::from(*digit - u32::from(b'0')));
    digits.iter().fold(0, add)
}

/// CountLeftCapturingParensWithin (`#sec-countleftcapturingparenswithin`) of a pattern, before it is parsed: right of every text that is one
/// without `v`, whose classes nest
fn count_groups(characters: &[u32]) -> usize {
    let is = |index: usize, byte: u8| characters.get(index) == Some(&u32::from(byte));
    let (mut count, mut index, mut in_class) = (0, 0, false);
    while index < characters.len() {
        if is(index, b'\\') {
            index += 1;
        } else if is(index, b'[') {
            in_class = true;
        } else if is(index, b']') {
            in_class = false;
        } else if is(index, b'(') && !in_class {
            let is_named = is(index + 2, b'<') && !is(index + 3, b'=') && !is(index + 3, b'!');
            count += usize::from(!is(index + 1, b'?') || is_named);
        }
        index += 1;
    }
    count
}
