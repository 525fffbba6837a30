//! The tree of a pattern. What is written in different ways and means the same is the same here.

use std::ops::Range;

use crate::JsString;

/// Pattern (`#prod-Pattern`)
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// The pattern itself.
    pub body: Disjunction,
    /// The names of the capturing groups, in the order of their left parentheses.
    pub groups: Vec<Option<JsString>>,
}

/// Disjunction (`#prod-Disjunction`): its alternatives, each a list of terms
pub type Disjunction = Vec<Vec<Term>>;

/// Term (`#prod-Term`)
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// `^`
    Start,
    /// `$`
    End,
    /// `\b`, and `\B` where it is negated
    WordBoundary {
        /// Whether it is `\B`.
        negated: bool,
    },
    /// A lookahead or a lookbehind
    Look(Box<Look>),
    /// A term with a quantifier
    Quantified(Box<Quantified>),
    /// A code point, or a code unit where neither `u` nor `v` is given
    Character(u32),
    /// `.`
    Any,
    /// `\d` and its kin
    Escape(ClassEscape),
    /// `[…]`
    Class(Box<CharacterClass>),
    /// A group
    Group(Box<Group>),
    /// A back reference
    BackReference(Reference),
}

/// A lookahead or a lookbehind.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Whether it looks behind.
    pub behind: bool,
    /// Whether it matches where its inside does not.
    pub negated: bool,
    /// Its inside.
    pub body: Disjunction,
}

/// A term with a quantifier.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantified {
    /// The term.
    pub term: Term,
    /// How often at least; counts beyond what the type holds are its greatest value.
    pub min: u64,
    /// How often at most; none without bound.
    pub max: Option<u64>,
    /// Whether it prefers to repeat more often.
    pub greedy: bool,
    /// The capturing groups in the term: from 0 on.
    pub groups: Range<usize>,
}

/// A group.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it does beside grouping.
    pub kind: GroupKind,
    /// Its inside.
    pub body: Disjunction,
}

/// What a group does beside grouping.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GroupKind {
    /// It captures what it matches, and is the group of this number: from 0 on.
    Capturing(usize),
    /// It sets some flags in its inside and clears others.
    Modifying {
        /// The flags that it sets.
        add: Modifiers,
        /// The flags that it clears.
        remove: Modifiers,
    },
}

/// RegularExpressionModifiers (`#prod-RegularExpressionModifiers`)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers {
    /// `i`
    pub ignore_case: bool,
    /// `m`
    pub multiline: bool,
    /// `s`
    pub dot_all: bool,
}

/// What a back reference refers to.
#[derive(Clone, Debug, PartialEq)]
pub enum Reference {
    /// The group of this number: from 0 on.
    Number(usize),
    /// The groups of this name, of which one at most has matched.
    Name(JsString),
}

/// CharacterClassEscape (`#prod-CharacterClassEscape`)
#[derive(Clone, Debug, PartialEq)]
pub struct ClassEscape {
    /// Which characters it speaks of.
    pub kind: EscapeKind,
    /// Whether it stands for all others.
    pub negated: bool,
}

/// Which characters a class escape speaks of.
#[derive(Clone, Debug, PartialEq)]
pub enum EscapeKind {
    /// `\d`
    Digit,
    /// `\s`
    Space,
    /// `\w`
    Word,
    /// `\p{name}` and `\p{name=value}`
    Property(Box<Property>),
}

/// A property of code points or of strings, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Property {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
}

/// CharacterClass (`#prod-CharacterClass`)
#[derive(Clone, Debug, PartialEq)]
pub struct CharacterClass {
    /// Whether it begins with `^`.
    pub negated: bool,
    /// What stands in it.
    pub contents: ClassContents,
}

/// ClassContents (`#prod-ClassContents`)
#[derive(Clone, Debug, PartialEq)]
pub enum ClassContents {
    /// What belongs to any of the operands
    Union(Vec<ClassOperand>),
    /// What belongs to each of the operands: `v` only
    Intersection(Vec<ClassOperand>),
    /// What belongs to the first operand and to no other: `v` only
    Subtraction(Vec<ClassOperand>),
}

/// An operand in a class.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassOperand {
    /// The characters from the first to the last
    Range(u32, u32),
    /// `\d` and its kin
    Escape(ClassEscape),
    /// A class in a class: `v` only
    Class(CharacterClass),
    /// `\q{…}`, each alternative as its characters: `v` only
    Strings(Vec<Vec<u32>>),
}
