//! Sets of characters as patterns write them (ECMA-262, 22.2.2.9): CompileToCharSet, and what it needs.

use std::collections::BTreeSet;

use dunder_syntax::Span;
use dunder_syntax::regexp::{CharacterClass, ClassContents, ClassEscape, ClassOperand, EscapeKind, Property, unicode};

use super::case::Case;
use super::char_set::CharSet;
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;

/// A CharSet where `v` is given: characters, and strings of none or several of them.
#[derive(Clone, Debug, Default)]
pub(super) struct ClassSet {
    pub(super) characters: CharSet,
    pub(super) strings: BTreeSet<Vec<u32>>,
}

impl From<CharSet> for ClassSet {
    fn from(characters: CharSet) -> ClassSet {
        ClassSet { characters, strings: BTreeSet::new() }
    }
}

/// What sets depend on: the part of a RegExp Record that counts here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Classes {
    /// Whether `u` or `v` is given.
    pub(super) is_unicode: bool,
    /// Whether `v` is given.
    pub(super) is_sets: bool,
    /// How characters are compared.
    pub(super) case: Case,
}

impl Classes {
    /// How the members of a set are written where `v` is given.
    fn case_of_sets(self) -> Case {
        if self.is_sets { self.case } else { Case::Exact }
    }

    /// AllCharacters (`#sec-allcharacters`)
    pub(super) fn all_characters(self) -> CharSet {
        let last = if self.is_unicode { u32::from(char::MAX) } else { 0xffff };
        CharSet::range(0..=last).difference(&self.case_of_sets().changing())
    }

    /// CharacterComplement (`#sec-charactercomplement`)
    fn character_complement(self, set: &CharSet) -> CharSet {
        self.all_characters().difference(set)
    }

    /// The characters that end a line (`#prod-LineTerminator`)
    pub(super) fn line_terminators() -> CharSet {
        [0x0a..=0x0a, 0x0d..=0x0d, 0x2028..=0x2029].into_iter().collect()
    }

    /// WordCharacters (`#sec-wordcharacters`)
    pub(super) fn word_characters(self) -> CharSet {
        let basic: CharSet = [0x30..=0x39, 0x41..=0x5a, 0x5f..=0x5f, 0x61..=0x7a].into_iter().collect();
        let extra = self.case.becoming(&basic);
        CharSet::union([&basic, &extra])
    }

    /// CompileToCharSet of a CharacterClassEscape
    pub(super) fn escape(self, agent: &mut Agent, escape: &ClassEscape) -> Completion<ClassSet> {
        let set = match &escape.kind {
            EscapeKind::Digit => CharSet::range(0x30..=0x39),
            EscapeKind::Space => white_space(),
            EscapeKind::Word => self.case_of_sets().canonical_set(self.word_characters()),
            EscapeKind::Property(property) => self.case_of_sets().canonical_set(property_set(agent, property)?),
        };
        Ok(if escape.negated { self.character_complement(&set) } else { set }.into())
    }

    /// CompileCharacterClass (`#sec-compilecharacterclass`): without `v`, whether it is negated is for the matcher to see
    pub(super) fn class(self, agent: &mut Agent, class: &CharacterClass) -> Completion<ClassSet> {
        let set = match &class.contents {
            ClassContents::Union(operands) => {
                let mut characters = Vec::with_capacity(operands.len());
                let mut strings = BTreeSet::new();
                for operand in operands {
                    let set = self.operand(agent, operand)?;
                    characters.push(set.characters);
                    strings.extend(set.strings);
                }
                ClassSet { characters: CharSet::union(&characters), strings }
            }
            ClassContents::Intersection(operands) => self.fold(agent, operands, |set, operand| ClassSet {
                characters: set.characters.intersection(&operand.characters),
                strings: set.strings.intersection(&operand.strings).cloned().collect(),
            })?,
            ClassContents::Subtraction(operands) => self.fold(agent, operands, |set, operand| ClassSet {
                characters: set.characters.difference(&operand.characters),
                strings: set.strings.difference(&operand.strings).cloned().collect(),
            })?,
        };
        agent.burn(set.characters.cost() as u64 / 8)?;
        if class.negated && self.is_sets {
            return Ok(self.character_complement(&set.characters).into());
        }
        Ok(set)
    }

    fn fold(
        self,
        agent: &mut Agent,
        operands: &[ClassOperand],
        combine: fn(&ClassSet, &ClassSet) -> ClassSet,
    ) -> Completion<ClassSet> {
        let [first, rest @ ..] = operands else { return Ok(ClassSet::default()) };
        let mut set = self.operand(agent, first)?;
        for operand in rest {
            let operand = self.operand(agent, operand)?;
            set = combine(&set, &operand);
            agent.burn(set.characters.cost() as u64 / 8)?;
        }
        Ok(set)
    }

    fn operand(self, agent: &mut Agent, operand: &ClassOperand) -> Completion<ClassSet> {
        let case = self.case_of_sets();
        agent.burn(case.cost())?;
        Ok(match operand {
            ClassOperand::Range(first, last) => case.canonical_set(CharSet::range(*first..=*last)).into(),
            ClassOperand::Escape(escape) => self.escape(agent, escape)?,
            ClassOperand::Class(class) => self.class(agent, class)?,
            ClassOperand::Strings(strings) => {
                let mut set = ClassSet::default();
                let mut characters = Vec::new();
                for string in strings {
                    let mut string: Vec<u32> = string.iter().map(|character| case.canonicalize(*character)).collect();
                    match string[..] {
                        [character] => characters.push(character..=character),
                        _ => drop(set.strings.insert(std::mem::take(&mut string))),
                    }
                }
                set.characters = characters.into_iter().collect();
                set
            }
        })
    }
}

/// The characters of `\s`: WhiteSpace (`#prod-WhiteSpace`) and LineTerminator (`#prod-LineTerminator`)
fn white_space() -> CharSet {
    let spaces = unicode::property("Zs", None).unwrap_or_default();
    let others = [0x09..=0x0d, 0xfeff..=0xfeff, 0x2028..=0x2029];
    spaces.into_iter().chain(others).collect()
}

fn property_set(agent: &mut Agent, property: &Property) -> Completion<CharSet> {
    match unicode::property(&property.name, property.value.as_deref()) {
        Some(ranges) => {
            // Finding a set takes about as long as so many calls.
            agent.burn(200 + ranges.len() as u64)?;
            Ok(ranges.into_iter().collect())
        }
        None => Err(Halt::Unsupported(format!("\\p{{{}}}", property.name), Span::NONE).into()),
    }
}
