//! The machine that runs a compiled pattern.

use super::case::Case;
use super::program::{Direction, Instruction, Program};
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;

/// So many instructions use a unit of fuel.
const PER_UNIT: u64 = 16;

/// What the groups have captured, from the first one on: the range of code units.
pub(crate) type Captures = Vec<Option<(usize, usize)>>;

/// What is undone, in reverse order, when the machine goes back.
enum Undo {
    /// Nothing: the machine goes on from here.
    Choice { instruction: usize, position: usize },
    /// A register had this value.
    Register { register: usize, value: u64 },
    /// A group had captured this.
    Capture { group: usize, range: Option<(usize, usize)> },
}

/// A MatchState (`#pattern-notation`) and the choices behind it.
pub(crate) struct Machine<'a> {
    program: &'a Program,
    text: &'a [u16],
    position: usize,
    captures: Captures,
    registers: Vec<u64>,
    undo: Vec<Undo>,
    most_undo: usize,
    /// What was done since fuel was last used, in instructions.
    done: u64,
}

impl<'a> Machine<'a> {
    /// A machine that matches a text.
    pub(crate) fn new(agent: &Agent, program: &'a Program, text: &'a [u16]) -> Machine<'a> {
        Machine {
            program,
            text,
            position: 0,
            captures: vec![None; program.groups],
            registers: vec![0; program.registers],
            undo: Vec::new(),
            most_undo: agent.limits.memory.saturating_sub(agent.heap.bytes()) / size_of::<Undo>(),
            done: 0,
        }
    }

    /// Matches the text from a place on: where the match ends, and the captures; none where there is no match.
    ///
    /// # Errors
    /// A halt, where that takes more fuel or memory than there is.
    pub(crate) fn run(&mut self, agent: &mut Agent, start: usize) -> Completion<Option<(usize, &Captures)>> {
        self.position = start;
        self.captures.fill(None);
        self.undo.clear();
        self.done += self.captures.len() as u64;
        let mut at = 0;
        loop {
            self.done += 1;
            if self.done >= PER_UNIT {
                agent.burn(self.done / PER_UNIT)?;
                self.done %= PER_UNIT;
                if self.undo.len() > self.most_undo {
                    return Err(Halt::Memory.into());
                }
            }
            let instruction = &self.program.instructions[at];
            if matches!(instruction, Instruction::Matched) {
                return Ok(Some((self.position, &self.captures)));
            }
            at = match self.step(instruction, at) {
                Some(next) => next,
                None => match self.go_back(0) {
                    Some(next) => next,
                    None => return Ok(None),
                },
            };
        }
    }

    /// Runs one instruction: which one follows, or none where it fails.
    fn step(&mut self, instruction: &'a Instruction, at: usize) -> Option<usize> {
        match instruction {
            Instruction::Character { canonical, case, direction } => {
                let character = self.read(*direction)?;
                (case.canonicalize(character) == *canonical).then_some(at + 1)
            }
            Instruction::Set { set, negated, case, direction } => {
                let character = self.read(*direction)?;
                let is_found = self.program.sets[*set].contains(case.canonicalize(character));
                (is_found != *negated).then_some(at + 1)
            }
            Instruction::Start { multiline } => self.is_start(*multiline).then_some(at + 1),
            Instruction::End { multiline } => self.is_end(*multiline).then_some(at + 1),
            Instruction::WordBoundary { negated, words } => {
                let (before, behind) = (self.before(self.position), self.behind(self.position));
                let is_word = |place: Option<(u32, usize)>| {
                    place.is_some_and(|(character, _)| self.program.sets[*words].contains(character))
                };
                ((is_word(before) != is_word(behind)) != *negated).then_some(at + 1)
            }
            Instruction::Choice { otherwise } => {
                self.choose(*otherwise);
                Some(at + 1)
            }
            Instruction::Jump { to } => Some(*to),
            Instruction::GroupStart { register } => {
                self.set(*register, self.position as u64);
                Some(at + 1)
            }
            Instruction::GroupEnd { group, register, direction } => {
                let start = self.registers[*register] as usize;
                let range = match direction {
                    Direction::Forward => (start, self.position),
                    Direction::Backward => (self.position, start),
                };
                self.capture(*group, Some(range));
                Some(at + 1)
            }
            Instruction::LookStart { register, negated, end } => {
                self.registers[*register] = self.undo.len() as u64;
                self.registers[register + 1] = self.position as u64;
                if *negated {
                    self.choose(*end);
                }
                Some(at + 1)
            }
            Instruction::LookEnd { register, negated } => {
                let height = self.registers[*register] as usize;
                if *negated {
                    while self.go_back(height).is_some() {}
                    return None;
                }
                self.forget_choices(height);
                self.position = self.registers[register + 1] as usize;
                Some(at + 1)
            }
            Instruction::LoopStart { register } => {
                self.set(*register, 0);
                Some(at + 1)
            }
            Instruction::Loop(bounds) => {
                let turns = self.registers[bounds.register];
                if bounds.max.is_some_and(|max| turns >= max) {
                    return Some(bounds.end);
                }
                let (first, second) = if bounds.greedy { (at + 1, bounds.end) } else { (bounds.end, at + 1) };
                if turns < bounds.min {
                    return Some(at + 1);
                }
                self.choose(second);
                Some(first)
            }
            Instruction::TurnStart { register, groups } => {
                self.set(*register, self.registers[*register].saturating_add(1));
                self.set(register + 1, self.position as u64);
                self.done += groups.len() as u64;
                for group in groups.clone() {
                    if self.captures[group].is_some() {
                        self.capture(group, None);
                    }
                }
                Some(at + 1)
            }
            Instruction::TurnEnd { register, min, start } => {
                let is_empty = self.registers[register + 1] == self.position as u64;
                (!is_empty || self.registers[*register] <= *min).then_some(*start)
            }
            Instruction::BackReference { groups, case, direction } => {
                self.done += groups.len() as u64;
                let captured = groups.iter().find_map(|group| self.captures[*group]);
                let is_there = captured.is_none_or(|range| self.read_again(range, *case, *direction));
                is_there.then_some(at + 1)
            }
            Instruction::Matched => Some(at),
        }
    }

    /// Undoes everything down to the last choice above a height, and takes it.
    fn go_back(&mut self, height: usize) -> Option<usize> {
        while self.undo.len() > height {
            match self.undo.pop()? {
                Undo::Choice { instruction, position } => {
                    self.position = position;
                    return Some(instruction);
                }
                Undo::Register { register, value } => self.registers[register] = value,
                Undo::Capture { group, range } => self.captures[group] = range,
            }
        }
        None
    }

    fn choose(&mut self, instruction: usize) {
        self.undo.push(Undo::Choice { instruction, position: self.position });
    }

    /// Forgets the choices above a height; what has to be undone stays.
    fn forget_choices(&mut self, height: usize) {
        let mut kept = height;
        for index in height..self.undo.len() {
            if !matches!(self.undo[index], Undo::Choice { .. }) {
                self.undo.swap(kept, index);
                kept += 1;
            }
        }
        self.undo.truncate(kept);
    }

    fn set(&mut self, register: usize, value: u64) {
        self.undo.push(Undo::Register { register, value: self.registers[register] });
        self.registers[register] = value;
    }

    fn capture(&mut self, group: usize, range: Option<(usize, usize)>) {
        self.undo.push(Undo::Capture { group, range: self.captures[group] });
        self.captures[group] = range;
    }

    /// The character behind a place, and where it ends.
    fn behind(&self, place: usize) -> Option<(u32, usize)> {
        let unit = *self.text.get(place)?;
        let next = self.text.get(place + 1).copied().filter(|_| self.program.is_unicode);
        Some(match (unit, next) {
            (0xd800..=0xdbff, Some(trail @ 0xdc00..=0xdfff)) => (combine(unit, trail), place + 2),
            _ => (u32::from(unit), place + 1),
        })
    }

    /// The character before a place, and where it begins.
    fn before(&self, place: usize) -> Option<(u32, usize)> {
        let unit = *self.text.get(place.checked_sub(1)?)?;
        let previous = place.checked_sub(2).map(|place| self.text[place]).filter(|_| self.program.is_unicode);
        Some(match (previous, unit) {
            (Some(lead @ 0xd800..=0xdbff), 0xdc00..=0xdfff) => (combine(lead, unit), place - 2),
            _ => (u32::from(unit), place - 1),
        })
    }

    fn read(&mut self, direction: Direction) -> Option<u32> {
        let (character, position) = match direction {
            Direction::Forward => self.behind(self.position)?,
            Direction::Backward => self.before(self.position)?,
        };
        self.position = position;
        Some(character)
    }

    /// BackreferenceMatcher (`#sec-backreference-matcher`): reads the characters of a range once more
    fn read_again(&mut self, (start, end): (usize, usize), case: Case, direction: Direction) -> bool {
        let mut place = if direction == Direction::Forward { start } else { end };
        while place != if direction == Direction::Forward { end } else { start } {
            let expected = match direction {
                Direction::Forward => self.behind(place),
                Direction::Backward => self.before(place),
            };
            let (Some((expected, next)), Some(found)) = (expected, self.read(direction)) else { return false };
            if case.canonicalize(expected) != case.canonicalize(found) {
                return false;
            }
            place = next;
            self.done += 1;
        }
        true
    }

    fn is_start(&self, multiline: bool) -> bool {
        self.position == 0 || multiline && is_line_terminator(self.text[self.position - 1])
    }

    fn is_end(&self, multiline: bool) -> bool {
        self.text.get(self.position).is_none_or(|unit| multiline && is_line_terminator(*unit))
    }
}

fn combine(lead: u16, trail: u16) -> u32 {
    0x10000 + ((u32::from(lead) - 0xd800) << 10) + (u32::from(trail) - 0xdc00)
}

fn is_line_terminator(unit: u16) -> bool {
    matches!(unit, 0x0a | 0x0d | 0x2028 | 0x2029)
}
