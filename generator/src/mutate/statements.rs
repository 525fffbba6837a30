//! Statements that are taken from another program, left out, repeated, swapped.

use dunder_syntax::Program;

use super::places::one_list;
use crate::draw::Draw;

/// Statements that are taken from another program at a time, at most.
const RUN: u16 = 4;

/// Takes over a run of the other program's outermost statements.
pub(super) fn splice(program: &mut Program, donor: &Program, draw: &mut Draw<'_, '_>) -> bool {
    let given = &donor.body.statements;
    let Ok(count @ 1..) = u16::try_from(given.len()) else { return false };
    let from = draw.below(count);
    let to = draw.between(from + 1, (from + RUN).min(count));
    let run = &given[usize::from(from)..usize::from(to)];
    let into = &mut program.body.statements;
    let at = usize::from(draw.between(0, into.len().min(1000) as u16));
    into.splice(at..at, run.iter().cloned());
    true
}

/// Leaves a statement out.
pub(super) fn remove(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    one_list(program, draw, &|list| !list.is_empty(), |list, draw| {
        list.remove(usize::from(draw.below(list.len().min(1000) as u16)));
    })
}

/// Has a statement twice.
pub(super) fn repeat(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    one_list(program, draw, &|list| !list.is_empty(), |list, draw| {
        let at = usize::from(draw.below(list.len().min(1000) as u16));
        let to = usize::from(draw.between(at as u16, list.len().min(1000) as u16));
        list.insert(to, list[at].clone());
    })
}

/// Swaps two statements of a list.
pub(super) fn swap(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    one_list(program, draw, &|list| list.len() > 1, |list, draw| {
        let count = list.len().min(1000) as u16;
        let (a, b) = (draw.below(count), draw.below(count - 1));
        // Not itself: those from `a` on are one further.
        let b = if b < a { b } else { b + 1 };
        list.swap(a.into(), b.into());
    })
}
