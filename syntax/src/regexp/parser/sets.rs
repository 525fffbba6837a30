//! Classes where `v` is given: sets with operators, and strings in them.

use super::super::{CharacterClass, ClassContents, ClassEscape, ClassOperand, EscapeKind, unicode};
use super::{Parsed, Parser, error};

/// ClassSetReservedDoublePunctuator (`#prod-ClassSetReservedDoublePunctuator`): what of two is reserved
const DOUBLE: &[u8] = b"&!#$%*+,.:;<=>?@^`~";

/// ClassSetSyntaxCharacter (`#prod-ClassSetSyntaxCharacter`)
const SYNTAX: &[u8] = b"()[]{}/-\\|";

/// ClassSetReservedPunctuator (`#prod-ClassSetReservedPunctuator`)
const RESERVED: &[u8] = b"&-!#%,:;<=>@`~";

impl Parser<'_> {
    /// ClassSetExpression (`#prod-ClassContents`) and the right bracket
    pub(super) fn set_contents(&mut self) -> Parsed<ClassContents> {
        if self.eat("]") {
            return Ok(ClassContents::Union(Vec::new()));
        }
        let start = self.at;
        let first = self.set_range()?;
        let (operator, make): (_, fn(_) -> _) = match () {
            () if self.is_next("&&") => ("&&", ClassContents::Intersection),
            () if self.is_next("--") => ("--", ClassContents::Subtraction),
            () => return self.union(first),
        };
        // What a range would be read as, is none where an operator follows.
        self.at = start;
        let mut operands = vec![self.set_operand()?];
        while !self.eat("]") {
            if !self.eat(operator) || operator == "&&" && self.is_next("&") {
                return error("a class of operators is not of one kind, or of ranges");
            }
            operands.push(self.set_operand()?);
        }
        Ok(make(operands))
    }

    /// ClassUnion (`#prod-ClassUnion`)
    fn union(&mut self, first: ClassOperand) -> Parsed<ClassContents> {
        let mut operands = vec![first];
        while !self.eat("]") {
            operands.push(self.set_range()?);
        }
        Ok(ClassContents::Union(operands))
    }

    /// ClassSetRange (`#prod-ClassSetRange`) or an operand
    fn set_range(&mut self) -> Parsed<ClassOperand> {
        let operand = self.set_operand()?;
        let is_character = matches!(operand, ClassOperand::Range(..));
        if !is_character || !self.is_next("-") || self.is_next("--") {
            return Ok(operand);
        }
        self.at += 1;
        match (operand, self.set_operand()?) {
            (ClassOperand::Range(first, _), ClassOperand::Range(last, _)) if first <= last => {
                Ok(ClassOperand::Range(first, last))
            }
            (ClassOperand::Range(..), ClassOperand::Range(..)) => error("a range is out of order"),
            _ => error("a range of what is no character"),
        }
    }

    /// ClassSetOperand (`#prod-ClassSetOperand`); a character is a range of one
    fn set_operand(&mut self) -> Parsed<ClassOperand> {
        if self.eat("[") {
            return self.nested(Self::class).map(ClassOperand::Class);
        }
        if self.eat("\\q{") {
            return self.strings();
        }
        if self.is_next("\\") {
            self.at += 1;
            if let Some(escape) = self.class_escape()? {
                return Ok(ClassOperand::Escape(escape));
            }
            self.at -= 1;
        }
        let character = self.set_character()?;
        Ok(ClassOperand::Range(character, character))
    }

    /// ClassStringDisjunction (`#prod-ClassStringDisjunction`) behind its left brace
    fn strings(&mut self) -> Parsed<ClassOperand> {
        let mut strings = vec![Vec::new()];
        while !self.eat("}") {
            if self.eat("|") {
                strings.push(Vec::new());
                continue;
            }
            let character = self.set_character()?;
            if let Some(string) = strings.last_mut() {
                string.push(character);
            }
        }
        Ok(ClassOperand::Strings(strings))
    }

    /// ClassSetCharacter (`#prod-ClassSetCharacter`)
    fn set_character(&mut self) -> Parsed<u32> {
        if self.eat("\\") {
            if self.eat("b") {
                return Ok(0x08);
            }
            if let Some(letter) = self.peek_ascii().filter(|letter| RESERVED.contains(letter)) {
                self.at += 1;
                return Ok(u32::from(letter));
            }
            return self.character_escape();
        }
        if let Some(letter) = self.peek_ascii() {
            let is_double = DOUBLE.contains(&letter) && self.characters.get(self.at + 1) == Some(&u32::from(letter));
            if is_double || SYNTAX.contains(&letter) {
                return error("a character of a class needs an escape");
            }
        }
        match self.next() {
            Some(character) => Ok(character),
            None => error("a class does not end"),
        }
    }
}

impl ClassContents {
    /// MayContainStrings (`#sec-static-semantics-maycontainstrings`)
    pub(super) fn may_contain_strings(&self) -> bool {
        match self {
            ClassContents::Union(operands) => operands.iter().any(ClassOperand::may_contain_strings),
            ClassContents::Intersection(operands) => operands.iter().all(ClassOperand::may_contain_strings),
            ClassContents::Subtraction(operands) => operands.first().is_some_and(ClassOperand::may_contain_strings),
        }
    }
}

impl ClassOperand {
    fn may_contain_strings(&self) -> bool {
        match self {
            ClassOperand::Range(..) => false,
            ClassOperand::Escape(ClassEscape { kind: EscapeKind::Property(property), .. }) => {
                property.value.is_none() && unicode::is_property_of_strings(&property.name)
            }
            ClassOperand::Escape(_) => false,
            ClassOperand::Class(CharacterClass { negated, contents }) => !negated && contents.may_contain_strings(),
            ClassOperand::Strings(strings) => strings.iter().any(|string| string.len() != 1),
        }
    }
}
