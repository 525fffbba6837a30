//! Planted faults: how many mistakes of an engine some programs would find.
//!
//! A fault takes one outcome of one decision of the specification for the other. The interpreter with a fault is an engine
//! that is wrong in exactly one way, and is held against the interpreter without it.

pub mod labels;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use dunder_engines::{End, Halt, Limits, Observation, Tracer};
use dunder_interpreter::steps::{Algorithm, Coverage, Goal};
use dunder_syntax::Program;

use crate::compare::compare;
use crate::difference::Difference;
use crate::test262::{self, Trial};
use crate::verdict::Verdict;

/// A run with a fault may take this much less fuel than others: a program that comes near it is left out, and a fault that
/// makes a program run for ever is soon seen to.
const IMPATIENCE: u64 = 10;

/// Every fault that can be planted, in the order of the table.
pub fn all() -> Vec<Goal> {
    Algorithm::ALL.into_iter().flat_map(Goal::of).filter(|goal| goal.can_be_negated()).collect()
}

/// The limits of runs with and without faults.
fn impatient(limits: Limits) -> Limits {
    Limits { fuel: limits.fuel / IMPATIENCE, ..limits }
}

/// Those of tests. No more fuel than programs have: a run with a fault that makes more decisions passes for one without an end.
fn limits_of_tests() -> Limits {
    Limits { fuel: impatient(Limits::default()).fuel, ..Limits::conformance() }
}

/// What faults race on.
#[derive(Clone, Debug)]
pub enum Entrant {
    /// A program, which shows a fault where it is observed otherwise.
    Program {
        /// The tree.
        program: Arc<Program>,
        /// The text; nothing where the tree was not parsed from one.
        text: String,
    },
    /// A test of test262, which shows a fault where it does not pass.
    Test(Box<Trial>),
}

/// What a program does without a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// A hash of what it shows.
    hash: u64,
    /// A bit for each fault of [`all`]: whether the program makes the decision with that outcome.
    reached: Vec<u64>,
}

/// What a fault makes of a program that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Catch {
    /// It observes something else.
    Differs(Difference),
    /// It does not end.
    Hangs(Halt),
    /// The interpreter panics: the fault breaks what holds otherwise.
    Panics(String),
    /// It is a test, and fails, for this reason.
    Fails(String),
}

/// What came of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A program shows it.
    Caught {
        /// Which one, counted from one.
        first: usize,
        /// How it shows.
        catch: Catch,
    },
    /// None does.
    Missed {
        /// How many make the decision with the outcome that it negates.
        reached_by: usize,
    },
    /// No program can show it, for this reason (`interpreter/spec/equivalent.tsv`), and none did.
    Equivalent(&'static str),
    /// No program can make the decision with this outcome, for this reason (`interpreter/spec/unreachable.tsv`).
    OutOfReach(&'static str),
}

impl Fate {
    /// What came of a fault that no program has shown, as far as anybody knows why.
    pub fn of_uncaught(fault: Goal, reached_by: usize) -> Fate {
        match (fault.equivalent(), fault.unreachable()) {
            (Some(reason), _) => Fate::Equivalent(reason),
            (None, Some(reason)) if reached_by == 0 => Fate::OutOfReach(reason),
            _ => Fate::Missed { reached_by },
        }
    }

    /// The word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Fate::Caught { .. } => "caught",
            Fate::Missed { .. } => "MISSED",
            Fate::Equivalent(_) => "equivalent",
            Fate::OutOfReach(_) => "out of reach",
        }
    }
}

/// A fault and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raced {
    /// The fault.
    pub fault: Goal,
    /// What came of it.
    pub fate: Fate,
}

/// What came of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// The faults, in the order of the table.
    pub raced: Vec<Raced>,
    /// How many programs there were.
    pub programs: usize,
    /// How many of them decide nothing, whatever the fault.
    pub undecided: usize,
}

/// How many faults met which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Those that were caught.
    pub caught: usize,
    /// Those that were missed.
    pub missed: usize,
    /// Of those that were missed, the ones that no program reaches.
    pub unreached: usize,
    /// Those that are equivalent.
    pub equivalent: usize,
    /// Those that are out of reach.
    pub out_of_reach: usize,
}

impl Score {
    /// How many could be caught.
    pub fn of(&self) -> usize {
        self.caught + self.missed
    }

    fn add(&mut self, fate: &Fate) {
        match fate {
            Fate::Caught { .. } => self.caught += 1,
            Fate::Missed { reached_by } => {
                self.missed += 1;
                self.unreached += usize::from(*reached_by == 0);
            }
            Fate::Equivalent(_) => self.equivalent += 1,
            Fate::OutOfReach(_) => self.out_of_reach += 1,
        }
    }
}

impl Results {
    /// The score of all of them.
    pub fn score(&self) -> Score {
        let mut score = Score::default();
        self.raced.iter().for_each(|raced| score.add(&raced.fate));
        score
    }

    /// The faults by their algorithms, in the order of the table, with the score of each.
    pub fn by_algorithm(&self) -> Vec<(Algorithm, Score, &[Raced])> {
        let of = |raced: &[Raced]| {
            let mut score = Score::default();
            raced.iter().for_each(|raced| score.add(&raced.fate));
            score
        };
        let groups = self.raced.chunk_by(|a, b| a.fault.mark.algorithm == b.fault.mark.algorithm);
        groups.map(|raced| (raced[0].fault.mark.algorithm, of(raced), raced)).collect()
    }

    /// How many programs it takes to catch a fault: the median of those that are caught.
    pub fn median(&self) -> Option<usize> {
        self.quartiles().map(|[_, _, median, _, _]| median)
    }

    /// How many programs it takes to catch the easiest of those faults that are caught, a quarter, half and three quarters of
    /// them, and the last one.
    pub fn quartiles(&self) -> Option<[usize; 5]> {
        let mut firsts: Vec<_> = self.firsts().collect();
        firsts.sort_unstable();
        let last = firsts.len().checked_sub(1)?;
        Some([0, 1, 2, 3, 4].map(|quarter| firsts[last.min(firsts.len() * quarter / 4)]))
    }

    fn firsts(&self) -> impl Iterator<Item = usize> {
        self.raced.iter().filter_map(|raced| match raced.fate {
            Fate::Caught { first, .. } => Some(first),
            _ => None,
        })
    }

    /// The faults that are said to be equivalent, and were caught all the same.
    pub fn refuted(&self) -> impl Iterator<Item = Goal> {
        let caught = self.raced.iter().filter(|raced| matches!(raced.fate, Fate::Caught { .. }));
        caught.map(|raced| raced.fault).filter(|fault| fault.equivalent().is_some())
    }
}

/// An interpreter for runs with and without faults.
pub struct Track {
    tracer: Tracer,
    /// The interpreter for tests, which take more, where there are any.
    tests: Option<Tracer>,
    faults: Vec<Goal>,
}

impl Default for Track {
    fn default() -> Track {
        Track { tracer: Tracer::new(impatient(Limits::default())), tests: None, faults: all() }
    }
}

impl Track {
    /// Runs a program without a fault, and adds what it reaches, beside the harness; nobody need ask, which is cheaper. None where
    /// the program decides nothing: it meets a limit, or something is not implemented; a test, where it does not pass.
    pub fn baseline(&mut self, entrant: &Entrant, reached: Option<&mut Coverage>) -> Option<Baseline> {
        match (entrant, reached) {
            (Entrant::Program { program, text }, None) => {
                let observation = self.tracer.observe_with(None, program.clone(), text);
                let decides = !matches!(observation.end, End::Halted(_) | End::Crashed(_));
                decides.then(|| self.baseline_of(hash(&observation), &self.tracer.coverage()))
            }
            (Entrant::Program { program, text }, Some(reached)) => {
                let traced = self.tracer.observe_program(program.clone(), text);
                for taken in traced.windows.steps().iter().filter(|taken| !taken.by_harness) {
                    reached.add(taken.mark, taken.outcome);
                }
                let decides = !matches!(traced.observation.end, End::Halted(_) | End::Crashed(_));
                decides.then(|| self.baseline_of(hash(&traced.observation), &traced.coverage()))
            }
            (Entrant::Test(trial), reached) => {
                let (verdict, coverage) = trial.run(self.tests(), None);
                if let Some(reached) = reached {
                    *reached += &coverage;
                }
                (verdict == test262::Verdict::Pass).then(|| self.baseline_of(0, &coverage))
            }
        }
    }

    fn baseline_of(&self, hash: u64, coverage: &Coverage) -> Baseline {
        let mut reached = vec![0; self.faults.len().div_ceil(64)];
        for (at, _) in self.faults.iter().enumerate().filter(|(_, fault)| coverage.has(**fault)) {
            reached[at / 64] |= 1 << (at % 64);
        }
        Baseline { hash, reached }
    }

    fn tests(&mut self) -> &mut Tracer {
        self.tests.get_or_insert_with(|| Tracer::new(limits_of_tests()))
    }

    /// Runs a program with a fault: whether and how it shows it.
    pub fn race(&mut self, fault: Goal, entrant: &Entrant, baseline: &Baseline) -> Option<Catch> {
        match entrant {
            Entrant::Program { program, text } => self.race_program(fault, program, text, baseline),
            Entrant::Test(trial) => match trial.run(self.tests(), Some(fault)).0 {
                test262::Verdict::Pass | test262::Verdict::Unsupported(_) => None,
                test262::Verdict::Timeout => Some(Catch::Hangs(Halt::Fuel)),
                test262::Verdict::Crash(what) => Some(Catch::Panics(what)),
                test262::Verdict::Fail(why) => Some(Catch::Fails(why)),
            },
        }
    }

    fn race_program(&mut self, fault: Goal, program: &Arc<Program>, text: &str, baseline: &Baseline) -> Option<Catch> {
        let actual = self.tracer.observe_with(Some(fault), program.clone(), text);
        if hash(&actual) == baseline.hash {
            return None;
        }
        match &actual.end {
            End::Crashed(what) => return Some(Catch::Panics(what.clone())),
            // What the fault leads to may not be implemented, which no engine could be accused of.
            End::Halted(Halt::Unsupported(_)) => return None,
            End::Halted(halt) => return Some(Catch::Hangs(halt.clone())),
            _ => {}
        }
        let expected = self.tracer.observe_with(None, program.clone(), text);
        match compare(&expected, &actual) {
            Verdict::Diverge(difference) => Some(Catch::Differs(difference)),
            Verdict::Agree | Verdict::Inconclusive(_) => None,
        }
    }
}

impl Baseline {
    /// Whether the program makes the decision of a fault of [`all`] with the outcome that it negates.
    pub fn reaches(&self, fault: usize) -> bool {
        self.reached[fault / 64] & 1 << (fault % 64) != 0
    }
}

/// Sites, texts and the end: the same for two observations that are the same.
fn hash(Observation { events, end }: &Observation) -> u64 {
    let mut hasher = DefaultHasher::new();
    for event in events {
        (&event.site, &event.text).hash(&mut hasher);
    }
    end.to_string().hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::Goal;
    use dunder_syntax::parse_script;

    use super::*;

    fn entrant(text: &str) -> Entrant {
        Entrant::Program { program: Arc::new(parse_script(text).unwrap()), text: text.to_owned() }
    }

    fn race(text: &str, algorithm: Algorithm, label: &str, outcome: bool) -> (bool, Option<Catch>) {
        let (mut track, entrant) = (Track::default(), entrant(text));
        let fault = Goal::of_label(algorithm, label, Some(outcome));
        let baseline = track.baseline(&entrant, None).unwrap();
        let at = all().iter().position(|other| *other == fault).expect("it can be planted");
        (baseline.reaches(at), track.race(fault, &entrant, &baseline))
    }

    #[test]
    fn there_are_more_than_a_thousand() {
        assert!(all().len() > 1_000, "{}", all().len());
    }

    #[test]
    fn a_fault_shows_where_its_outcome_is_reached() {
        let frozen = "show(1, Reflect.set(Object.freeze({ a: 1 }), 'a', 2, {}))";
        let (reached, catch) = race(frozen, Algorithm::OrdinarySetWithOwnDescriptor, "2.a", true);
        assert!(reached && matches!(catch, Some(Catch::Differs(_))), "{catch:?}");
        let plain = "show(1, Reflect.set({ a: 1 }, 'a', 2))";
        let (reached, catch) = race(plain, Algorithm::OrdinarySetWithOwnDescriptor, "2.a", true);
        assert_eq!((reached, catch), (false, None));
    }

    #[test]
    fn a_fault_is_gone_when_the_run_is_over() {
        let (mut track, entrant) = (Track::default(), entrant("show(1, Reflect.has({ a: 1 }, 'a'))"));
        let mut reached = Coverage::default();
        let before = track.baseline(&entrant, Some(&mut reached));
        assert_eq!(track.baseline(&entrant, None), before);
        assert!(reached.has(Goal::of_label(Algorithm::OrdinaryHasProperty, "2", Some(true))));
        let fault = Goal::of_label(Algorithm::OrdinaryHasProperty, "2", Some(true));
        assert!(track.race(fault, &entrant, before.as_ref().unwrap()).is_some());
        assert_eq!(track.baseline(&entrant, Some(&mut reached)), before);
    }

    #[test]
    fn a_fault_that_makes_a_program_hang_or_panic_shows() {
        let cyclic = "const a = {}, b = Object.create(a); show(1, Reflect.setPrototypeOf(a, b)); show(2, 'x' in a)";
        let (_, catch) = race(cyclic, Algorithm::OrdinarySetPrototypeOf, "7.b", true);
        assert!(catch.is_some());
    }
}
