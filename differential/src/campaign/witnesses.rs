//! Which divergences a fresh engine has to show too.

use std::collections::HashMap;
use std::sync::Arc;

use dunder_engines::Observation;
use dunder_syntax::Program;

use super::Raw;
use crate::judge::{Contender, Judge};
use crate::{Reason, Verdict};

/// What fresh engines have borne witness to: of each bucket, how often the engine at hand has shown it.
///
/// A divergence becomes a finding only where a fresh engine shows it from the program's text alone. What is like one of those is
/// counted with it: the second, the fourth, the eighth is asked for again, and so is the next one where a fresh engine
/// contradicts the one at hand, which is replaced then. An engine's death always is.
#[derive(Default)]
pub(super) struct Witnesses(HashMap<String, u64>);

impl Witnesses {
    /// What comes of a program of the stream in which the engine at hand differs.
    pub(super) fn look_at(
        &mut self,
        (index, source): (u64, &str),
        tree: Option<&Arc<Program>>,
        actual: Observation,
        judge: &mut Judge,
        contender: &mut Contender,
    ) -> Verdict<Raw> {
        judge.look_at(source, tree, actual, contender).and_then(|divergence| {
            let raw = Raw::of(index, source, &divergence);
            let bucket = raw.bucket();
            if !self.is_due(&bucket) && !raw.kind.is_death() {
                return Verdict::Diverge(raw);
            }
            match contender.observe_afresh(source) {
                Ok(again) if again == *divergence.actual => Verdict::Diverge(raw),
                again => {
                    let verdict = judge.confirm(source, tree, again, contender);
                    if verdict == Verdict::Inconclusive(Reason::Unstable) {
                        self.0.remove(&bucket);
                    }
                    verdict.map(|divergence| Raw::of(index, source, &divergence))
                }
            }
        })
    }

    /// Counts one of a bucket: whether a witness is wanted.
    fn is_due(&mut self, bucket: &str) -> bool {
        if let Some(count) = self.0.get_mut(bucket) {
            *count += 1;
            return count.is_power_of_two();
        }
        self.0.insert(bucket.to_owned(), 1);
        true
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use dunder_engines::{End, Engine, Event, Limits};

    use super::*;

    /// An engine that prints the same whatever the program.
    struct Prints(&'static str);

    impl Engine for Prints {
        fn name(&self) -> &str {
            "odd"
        }

        fn version(&self) -> &str {
            "Odd 1"
        }

        fn observe(&mut self, _: &str) -> Observation {
            let event = Event { site: String::new(), text: self.0.into() };
            Observation { events: vec![event], end: End::Completed }
        }
    }

    /// What comes of looking at some programs one after the other, and how many witnesses that takes.
    fn looks(programs: &[&str], witness: &'static str) -> (Vec<Verdict<Raw>>, u64) {
        let asked = Rc::new(Cell::new(0));
        let count = asked.clone();
        let at_hand = || Ok(Box::new(Prints("2")) as Box<dyn Engine>);
        let bears_witness = move || {
            count.set(count.get() + 1);
            Ok(Box::new(Prints(witness)) as Box<dyn Engine>)
        };
        let mut contender = Contender::with_witness(at_hand, bears_witness).unwrap();
        let (mut judge, mut witnesses) = (Judge::new(Limits::default()), Witnesses::default());
        let look = |(index, source): (usize, &&str)| {
            let actual = contender.observe(source);
            witnesses.look_at((index as u64, source), None, actual, &mut judge, &mut contender)
        };
        (programs.iter().enumerate().map(look).collect(), asked.get())
    }

    #[test]
    fn what_is_like_what_a_witness_has_shown_is_taken_for_shown_most_of_the_time() {
        let (verdicts, witnesses) = looks(&["print(1)"; 10], "2");
        assert!(verdicts.iter().all(|verdict| matches!(verdict, Verdict::Diverge(_))));
        assert_eq!(witnesses, 4, "for the first, second, fourth and eighth");
        let (_, witnesses) = looks(&["print(1)", "print({})", "print(1)"], "2");
        assert_eq!(witnesses, 3, "for the first of each sort, and the second");
    }

    #[test]
    fn what_a_witness_contradicts_is_none_and_neither_is_the_next() {
        let (verdicts, witnesses) = looks(&["print(1)"; 5], "1");
        assert!(verdicts.iter().all(|verdict| *verdict == Verdict::Inconclusive(Reason::Unstable)));
        assert_eq!(witnesses, 5);
    }
}
