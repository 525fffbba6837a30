//! From the tree of a pattern to instructions: CompileSubpattern (`#sec-compilesubpattern`) and CompileAtom
//! (`#sec-compileatom`).

use dunder_syntax::JsString;
use dunder_syntax::regexp::{
    CharacterClass, Disjunction, Flags, Group, GroupKind, Look, Modifiers, Pattern, Quantified, Reference, Term,
};

use super::case::Case;
use super::char_set::CharSet;
use super::classes::{ClassSet, Classes};
use super::program::{Direction, Instruction, Loop, Program};
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;

/// The most that the sets of a program may cost, in ranges.
const MOST_RANGES: usize = 1 << 20;

/// The part of a RegExp Record that groups change.
#[derive(Clone, Copy)]
struct Settings {
    ignore_case: bool,
    multiline: bool,
    dot_all: bool,
}

/// What a pattern is compiled in.
pub(super) struct Compiler<'a, 'stack> {
    agent: &'a mut Agent<'stack>,
    names: &'a [Option<JsString>],
    is_unicode: bool,
    is_sets: bool,
    settings: Settings,
    program: Program,
    ranges: usize,
}

impl<'a, 'stack> Compiler<'a, 'stack> {
    pub(super) fn new(agent: &'a mut Agent<'stack>, pattern: &'a Pattern, flags: Flags) -> Compiler<'a, 'stack> {
        let is_unicode = flags.has_either_unicode_flag();
        let Flags { ignore_case, multiline, dot_all, .. } = flags;
        Compiler {
            agent,
            names: &pattern.groups,
            is_unicode,
            is_sets: flags.unicode_sets,
            settings: Settings { ignore_case, multiline, dot_all },
            program: Program {
                instructions: Vec::new(),
                sets: Vec::new(),
                groups: pattern.groups.len(),
                registers: 0,
                is_unicode,
            },
            ranges: 0,
        }
    }

    pub(super) fn pattern(mut self, pattern: &Pattern) -> Completion<Program> {
        self.disjunction(&pattern.body, Direction::Forward)?;
        self.emit(Instruction::Matched);
        Ok(self.program)
    }

    fn emit(&mut self, instruction: Instruction) -> usize {
        self.program.instructions.push(instruction);
        self.program.instructions.len() - 1
    }

    fn here(&self) -> usize {
        self.program.instructions.len()
    }

    fn registers(&mut self, count: usize) -> usize {
        self.program.registers += count;
        self.program.registers - count
    }

    fn case(&self) -> Case {
        match (self.settings.ignore_case, self.is_unicode) {
            (false, _) => Case::Exact,
            (true, true) => Case::Folded,
            (true, false) => Case::Upper,
        }
    }

    fn classes(&self) -> Classes {
        Classes { is_unicode: self.is_unicode, is_sets: self.is_sets, case: self.case() }
    }

    /// Adds a set to the program, and gives its place.
    fn set(&mut self, set: CharSet) -> Completion<usize> {
        self.ranges += set.cost();
        if self.ranges > MOST_RANGES {
            return Err(Halt::Memory.into());
        }
        self.program.sets.push(set);
        Ok(self.program.sets.len() - 1)
    }

    fn disjunction(&mut self, disjunction: &Disjunction, direction: Direction) -> Completion<()> {
        self.alternatives(disjunction, |compiler, alternative| compiler.alternative(alternative, direction))
    }

    /// MatchTwoAlternatives (`#sec-matchtwoalternatives`) of all alternatives
    fn alternatives<T>(
        &mut self,
        alternatives: &[T],
        mut compile: impl FnMut(&mut Self, &T) -> Completion<()>,
    ) -> Completion<()> {
        let mut jumps = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            if index + 1 == alternatives.len() {
                compile(self, alternative)?;
                continue;
            }
            let choice = self.emit(Instruction::Choice { otherwise: 0 });
            compile(self, alternative)?;
            jumps.push(self.emit(Instruction::Jump { to: 0 }));
            self.program.instructions[choice] = Instruction::Choice { otherwise: self.here() };
        }
        let to = self.here();
        for jump in jumps {
            self.program.instructions[jump] = Instruction::Jump { to };
        }
        Ok(())
    }

    /// MatchSequence (`#sec-matchsequence`) of all terms
    fn alternative(&mut self, terms: &[Term], direction: Direction) -> Completion<()> {
        match direction {
            Direction::Forward => terms.iter().try_for_each(|term| self.term(term, direction)),
            Direction::Backward => terms.iter().rev().try_for_each(|term| self.term(term, direction)),
        }
    }

    fn term(&mut self, term: &Term, direction: Direction) -> Completion<()> {
        self.agent.tick()?;
        match term {
            Term::Start => drop(self.emit(Instruction::Start { multiline: self.settings.multiline })),
            Term::End => drop(self.emit(Instruction::End { multiline: self.settings.multiline })),
            Term::WordBoundary { negated } => {
                self.agent.burn(self.case().cost())?;
                let words = self.set(self.classes().word_characters())?;
                self.emit(Instruction::WordBoundary { negated: *negated, words });
            }
            Term::Look(look) => self.look(look)?,
            Term::Quantified(quantified) => self.quantified(quantified, direction)?,
            Term::Character(character) => self.character(*character, direction),
            Term::Any => {
                let all = self.classes().all_characters();
                let set = if self.settings.dot_all { all } else { all.difference(&Classes::line_terminators()) };
                self.character_set_matcher(set, false, direction)?;
            }
            Term::Escape(escape) => {
                let set = self.classes().escape(self.agent, escape)?;
                self.character_set_matcher(set.characters, false, direction)?;
            }
            Term::Class(class) => self.class(class, direction)?,
            Term::Group(group) => self.group(group, direction)?,
            Term::BackReference(reference) => {
                let groups = self.groups_of(reference);
                self.emit(Instruction::BackReference { groups, case: self.case(), direction });
            }
        }
        Ok(())
    }

    fn look(&mut self, look: &Look) -> Completion<()> {
        let direction = if look.behind { Direction::Backward } else { Direction::Forward };
        let (register, negated) = (self.registers(2), look.negated);
        let start = self.emit(Instruction::LookStart { register, negated, end: 0 });
        self.disjunction(&look.body, direction)?;
        self.emit(Instruction::LookEnd { register, negated });
        self.program.instructions[start] = Instruction::LookStart { register, negated, end: self.here() };
        Ok(())
    }

    /// RepeatMatcher (`#sec-runtime-semantics-repeatmatcher-abstract-operation`)
    fn quantified(&mut self, quantified: &Quantified, direction: Direction) -> Completion<()> {
        let Quantified { term, min, max, greedy, groups } = quantified;
        if *max == Some(0) {
            return Ok(());
        }
        let register = self.registers(2);
        self.emit(Instruction::LoopStart { register });
        let bounds = |end| Instruction::Loop(Box::new(Loop { register, min: *min, max: *max, greedy: *greedy, end }));
        let start = self.emit(bounds(0));
        self.emit(Instruction::TurnStart { register, groups: groups.clone() });
        self.term(term, direction)?;
        self.emit(Instruction::TurnEnd { register, min: *min, start });
        self.program.instructions[start] = bounds(self.here());
        Ok(())
    }

    fn character(&mut self, character: u32, direction: Direction) {
        let case = self.case();
        self.emit(Instruction::Character { canonical: case.canonicalize(character), case, direction });
    }

    /// CharacterSetMatcher (`#sec-runtime-semantics-charactersetmatcher-abstract-operation`)
    fn character_set_matcher(&mut self, set: CharSet, negated: bool, direction: Direction) -> Completion<()> {
        let case = self.case();
        self.agent.burn(case.cost())?;
        let set = self.set(case.canonical_set(set))?;
        self.emit(Instruction::Set { set, negated, case, direction });
        Ok(())
    }

    fn class(&mut self, class: &CharacterClass, direction: Direction) -> Completion<()> {
        let ClassSet { characters, strings } = self.classes().class(self.agent, class)?;
        let negated = class.negated && !self.is_sets;
        if strings.is_empty() {
            return self.character_set_matcher(characters, negated, direction);
        }
        let mut alternatives: Vec<Option<Vec<u32>>> = strings.into_iter().map(Some).collect();
        alternatives.push(None);
        // Longer ones come first; the characters are those of length one.
        alternatives.sort_by_key(|string| std::cmp::Reverse(string.as_ref().map_or(1, Vec::len)));
        self.alternatives(&alternatives, |compiler, string| {
            let Some(string) = string else {
                return compiler.character_set_matcher(characters.clone(), false, direction);
            };
            let terms: Vec<Term> = string.iter().copied().map(Term::Character).collect();
            compiler.alternative(&terms, direction)
        })
    }

    fn group(&mut self, group: &Group, direction: Direction) -> Completion<()> {
        match group.kind {
            GroupKind::Capturing(number) => {
                let register = self.registers(1);
                self.emit(Instruction::GroupStart { register });
                self.disjunction(&group.body, direction)?;
                self.emit(Instruction::GroupEnd { group: number, register, direction });
            }
            GroupKind::Modifying { add, remove } => {
                let outside = self.settings;
                self.settings = update_modifiers(outside, add, remove);
                self.disjunction(&group.body, direction)?;
                self.settings = outside;
            }
        }
        Ok(())
    }

    /// The groups that a back reference refers to; those of a name: GroupSpecifiersThatMatch (`#sec-groupspecifiersthatmatch`)
    fn groups_of(&self, reference: &Reference) -> Vec<usize> {
        match reference {
            Reference::Number(number) => vec![*number],
            Reference::Name(name) => {
                (0..self.names.len()).filter(|number| self.names[*number].as_ref() == Some(name)).collect()
            }
        }
    }
}

/// UpdateModifiers (`#sec-updatemodifiers`)
fn update_modifiers(settings: Settings, add: Modifiers, remove: Modifiers) -> Settings {
    Settings {
        ignore_case: (settings.ignore_case || add.ignore_case) && !remove.ignore_case,
        multiline: (settings.multiline || add.multiline) && !remove.multiline,
        dot_all: (settings.dot_all || add.dot_all) && !remove.dot_all,
    }
}
