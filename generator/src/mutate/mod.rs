//! Mutators: small changes to the tree of any program, generated or not.
//!
//! A mutator need not keep a program valid: what comes of it is printed and parsed, and given up where it does not parse.
//! What it adds shows what it does, and cannot end the program by a throw.

mod expressions;
mod insertions;
mod literals;
mod modes;
mod places;
mod receivers;
mod snippet;
mod statements;

use std::sync::Arc;

use arbitrary::Unstructured;
use dunder_syntax::{Program, parse_script};

use crate::draw::Draw;
use crate::random;

/// A mutator: changes a program, with material from another one; gives whether it did.
type Change = fn(&mut Program, &Program, &mut Draw<'_, '_>) -> bool;

/// Every mutator, by the name that statistics have for it.
const MUTATORS: &[(&str, Change)] = &[
    ("insert an operation", insertions::operation),
    ("re-parent", insertions::parent),
    ("seal or define", insertions::attributes),
    ("splice statements", statements::splice),
    ("remove a statement", statements::remove),
    ("repeat a statement", statements::repeat),
    ("swap statements", statements::swap),
    ("wrap in a proxy", expressions::in_proxy),
    ("wrap", expressions::in_other),
    ("insert an effect", expressions::effect),
    ("replace an expression", expressions::replace),
    ("take another name", expressions::rename),
    ("change the receiver", receivers::change),
    ("change a literal", literals::change),
    ("swap modes", modes::swap),
];

/// What engines may do as they like once a change has put it in another place: which pairs a sort compares, what is printed for
/// a locale, what an error says, which own keys an intrinsic has beside those of the specification.
const OPEN: &[&str] = &[
    ".sort(",
    ".toSorted(",
    "toLocale",
    "localeCompare",
    ".message",
    ".stack",
    ".caller",
    "ownKeys(Array",
    "ownKeys(Object",
];

/// How often a change is tried that cannot be made, or whose result does not parse, before there is no mutant.
const TRIES: u8 = 8;

/// Tells the stream that programs are chosen from from the one that changes are drawn from.
const BREED: u64 = 0x62_7265_6564;

/// How many changes a mutant has at most.
const CHANGES: u16 = 3;

/// A program that was changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Mutant {
    /// The program, as its text is parsed.
    pub program: Program,
    /// Its text.
    pub text: String,
    /// Which mutators changed it, by their names.
    pub mutators: Vec<&'static str>,
}

/// The names of all mutators, in the order of the table.
pub fn mutators() -> impl Iterator<Item = &'static str> {
    MUTATORS.iter().map(|(name, _)| *name)
}

/// A mutant of a program with material from another one: the same for the same seed and index, everywhere. None where
/// nothing that was tried parses.
pub fn mutate(program: &Program, donor: &Program, seed: u64, index: u64) -> Option<Mutant> {
    let bytes = random::bytes(seed, index);
    let mut bytes = Unstructured::new(&bytes);
    let mut draw = Draw::new(&mut bytes);
    // Most often one: a step at a time is understood best, but some goals take two.
    let changes = if draw.chance(60) { 1 } else { draw.between(2, CHANGES) };
    (0..TRIES).find_map(|_| attempt(program, donor, changes, &mut draw))
}

/// A mutant of one of some programs, of the favoured ones every second time, with material from another of them: the same
/// for the same programs, seed and index. None where there are no programs, or nothing that was tried parses.
pub fn breed(favoured: &[Arc<Program>], all: &[Arc<Program>], seed: u64, index: u64) -> Option<Mutant> {
    let bytes = random::bytes(seed ^ BREED, index);
    let mut bytes = Unstructured::new(&bytes);
    let mut draw = Draw::new(&mut bytes);
    let from = if draw.chance(50) && !favoured.is_empty() { favoured } else { all };
    if from.is_empty() || all.is_empty() {
        return None;
    }
    let program = draw.one_of(from);
    let donor = draw.one_of(all);
    mutate(program, donor, seed, index)
}

fn attempt(program: &Program, donor: &Program, changes: u16, draw: &mut Draw<'_, '_>) -> Option<Mutant> {
    let mut mutant = program.clone();
    let mut mutators = Vec::new();
    for _ in 0..changes {
        let (name, change) = draw.one_of(MUTATORS);
        if change(&mut mutant, donor, draw) {
            mutators.push(*name);
        }
    }
    let text = mutant.to_string();
    if mutators.is_empty() || text == program.to_string() || OPEN.iter().any(|name| text.contains(name)) {
        return None;
    }
    let program = parse_script(&text).ok()?;
    Some(Mutant { program, text, mutators })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Config, from_seed};

    fn program(index: u64) -> Program {
        from_seed(1, index, &Config::default()).program
    }

    #[test]
    fn mutants_parse_differ_and_are_the_same_again() {
        let mut used = BTreeSet::new();
        for index in 0..400 {
            let (program, donor) = (program(index % 40), program(index % 37));
            let Some(mutant) = mutate(&program, &donor, 3, index) else { continue };
            assert_ne!(mutant.program, program);
            assert_eq!(parse_script(&mutant.text).unwrap(), mutant.program);
            assert_eq!(mutate(&program, &donor, 3, index).unwrap(), mutant);
            used.extend(mutant.mutators);
        }
        assert_eq!(used, mutators().collect(), "every mutator has its turn");
    }

    #[test]
    fn nearly_every_program_has_a_mutant() {
        let made = (0..200).filter(|index| mutate(&program(*index), &program(index + 1), 5, *index).is_some()).count();
        assert!(made >= 190, "{made} of 200");
    }

    #[test]
    fn any_program_may_be_mutated() {
        let (empty, odd) =
            (parse_script("").unwrap(), parse_script("'use strict'; label: for (;;) { break label; }").unwrap());
        for index in 0..100 {
            mutate(&empty, &odd, 1, index);
            mutate(&odd, &empty, 1, index);
        }
    }
}
