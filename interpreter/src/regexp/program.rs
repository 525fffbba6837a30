//! What a pattern is compiled to.

use std::ops::Range;

use super::case::Case;
use super::char_set::CharSet;

/// A compiled pattern: the matcher that CompilePattern (`#sec-compilepattern`) gives.
#[derive(Debug)]
pub(crate) struct Program {
    pub(super) instructions: Vec<Instruction>,
    /// The sets that instructions refer to.
    pub(super) sets: Vec<CharSet>,
    /// How many capturing groups there are.
    pub(super) groups: usize,
    /// How many registers there are.
    pub(super) registers: usize,
    /// Whether characters are code points.
    pub(super) is_unicode: bool,
}

/// Which way a pattern goes through the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

/// What the machine does. Where one is not said to go elsewhere, the next instruction follows; where one fails, the machine goes back to
/// the last choice.
#[derive(Debug)]
pub(super) enum Instruction {
    /// Reads a character, or fails.
    Character { canonical: u32, case: Case, direction: Direction },
    /// Reads a character of a set, or one that is not in it, or fails.
    Set { set: usize, negated: bool, case: Case, direction: Direction },
    /// Fails, unless this is the start of the text or of a line.
    Start { multiline: bool },
    /// Fails, unless this is the end of the text or of a line.
    End { multiline: bool },
    /// Fails, unless this is a boundary between what is in a set and what is not, or where it is negated if it is one.
    WordBoundary { negated: bool, words: usize },
    /// Goes on here, and later there if this fails.
    Choice { otherwise: usize },
    /// Goes elsewhere.
    Jump { to: usize },
    /// Remembers where a group begins.
    GroupStart { register: usize },
    /// Captures from where the group began to here.
    GroupEnd { group: usize, register: usize, direction: Direction },
    /// Remembers this place. What is negated goes on behind `end`, where its inside fails.
    LookStart { register: usize, negated: bool, end: usize },
    /// Goes back to that place, and forgets the choices since then. What is negated fails.
    LookEnd { register: usize, negated: bool },
    /// Begins to count the turns of a loop.
    LoopStart { register: usize },
    /// Decides whether the next turn begins, which the next instruction does, or what is behind the loop.
    Loop(Box<Loop>),
    /// Begins a turn: counts it, remembers this place, and forgets what the groups in it have captured.
    TurnStart { register: usize, groups: Range<usize> },
    /// Ends a turn, which fails if it was not asked for and is empty.
    TurnEnd { register: usize, min: u64, start: usize },
    /// Reads what the one of some groups has captured that has captured anything.
    BackReference { groups: Vec<usize>, case: Case, direction: Direction },
    /// The whole pattern has matched.
    Matched,
}

/// A loop's bounds.
#[derive(Debug)]
pub(super) struct Loop {
    pub register: usize,
    pub min: u64,
    pub max: Option<u64>,
    pub greedy: bool,
    pub end: usize,
}
