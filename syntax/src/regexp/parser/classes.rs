//! Classes, but for those of `v`.

use super::super::{CharacterClass, ClassContents, ClassOperand};
use super::{Parsed, Parser, error};

/// An atom of a class: one character, or a class escape.
enum Atom {
    Character(u32),
    Set(ClassOperand),
}

impl Atom {
    fn operand(self) -> ClassOperand {
        match self {
            Atom::Character(character) => ClassOperand::Range(character, character),
            Atom::Set(operand) => operand,
        }
    }
}

impl Parser<'_> {
    /// CharacterClass (`#prod-CharacterClass`) behind its left bracket
    pub(super) fn class(&mut self) -> Parsed<CharacterClass> {
        let negated = self.eat("^");
        let contents = if self.is_sets { self.set_contents()? } else { ClassContents::Union(self.ranges()?) };
        if negated && contents.may_contain_strings() {
            return error("a class of strings is negated");
        }
        Ok(CharacterClass { negated, contents })
    }

    /// NonemptyClassRanges (`#prod-NonemptyClassRanges`) and the right bracket
    fn ranges(&mut self) -> Parsed<Vec<ClassOperand>> {
        let mut operands = Vec::new();
        while !self.eat("]") {
            let first = self.class_atom()?;
            if !self.is_next("-") || self.is_next("-]") {
                operands.push(first.operand());
                continue;
            }
            self.at += 1;
            match (first, self.class_atom()?) {
                (Atom::Character(first), Atom::Character(last)) if first <= last => {
                    operands.push(ClassOperand::Range(first, last));
                }
                (Atom::Character(_), Atom::Character(_)) => return error("a range is out of order"),
                _ if self.is_unicode => return error("a range of what is no character"),
                (first, last) => {
                    let dash = u32::from(b'-');
                    operands.extend([first.operand(), ClassOperand::Range(dash, dash), last.operand()]);
                }
            }
        }
        Ok(operands)
    }

    /// ClassAtom (`#prod-ClassAtom`)
    fn class_atom(&mut self) -> Parsed<Atom> {
        if !self.eat("\\") {
            return match self.next() {
                Some(character) => Ok(Atom::Character(character)),
                None => error("a class does not end"),
            };
        }
        if self.eat("b") {
            return Ok(Atom::Character(0x08));
        }
        if self.is_unicode && self.eat("-") {
            return Ok(Atom::Character(u32::from(b'-')));
        }
        if let Some(escape) = self.class_escape()? {
            return Ok(Atom::Set(ClassOperand::Escape(escape)));
        }
        if !self.is_unicode
            && self.is_next("c")
            && let Some(control @ (b'0'..=b'9' | b'_')) =
                self.characters.get(self.at + 1).and_then(|character| u8::try_from(*character).ok())
        {
            self.at += 2;
            return Ok(Atom::Character(u32::from(control) % 32));
        }
        self.character_escape().map(Atom::Character)
    }
}
