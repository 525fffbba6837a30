//! The field on which planted faults race: programs, and what each reaches and does without a fault.

use std::panic;
use std::sync::Arc;

use dunder_differential::corpus::Mode;
use dunder_differential::faults::labels::{Label, Labeller};
use dunder_differential::faults::{Baseline, Catch, Entrant, Fate, Raced, Results, Track};
use dunder_differential::test262::{Suite, Trial};
use dunder_interpreter::steps::{Coverage, Goal};
use dunder_syntax::parse_script;

use crate::failure::Failure;
use crate::jobs;
use crate::programs::Program;

/// What faults race on, read or generated when it is asked for.
pub(crate) enum Competitor {
    /// A program.
    Program(Program),
    /// A test of test262 in one of its modes, by its path.
    Test(Arc<Suite>, String, Mode),
}

/// How many programs a fault is raced on that is said to be equivalent: to check what is said, and no search.
const RUNS_OF_EQUIVALENT: usize = 1_000;

/// Programs, and what each does without a fault.
pub(crate) struct Field {
    programs: Vec<Competitor>,
    baselines: Vec<Option<Baseline>>,
    /// Numbers of programs, ascending, each with what the programs before it reach.
    reached: Vec<(usize, Coverage)>,
}

/// Something is done that was to be done.
pub(crate) type Advance<'a> = &'a (dyn Fn() + Sync);

impl Field {
    /// Runs every program without a fault. What they reach is known after so many programs as `counts` names, in ascending
    /// order; where it names none, that is cheaper.
    pub(crate) fn new(
        programs: Vec<Competitor>,
        counts: &[usize],
        jobs: usize,
        advance: Advance,
    ) -> Result<Field, Failure> {
        let parts = jobs::share(jobs, programs.len(), |indices| {
            let mut track = Track::default();
            let mut reached = vec![Coverage::default(); counts.len() + 1];
            let mut baseline = |index: usize| {
                advance();
                let reached = &mut reached[counts.partition_point(|count| *count <= index)];
                let reached = (!counts.is_empty()).then_some(reached);
                let baseline = entrant(&programs[index])?.and_then(|entrant| track.baseline(&entrant, reached));
                Ok((index, baseline))
            };
            let baselines = indices.map(&mut baseline).collect::<Result<Vec<_>, Failure>>();
            (baselines, reached)
        })?;
        let mut baselines = vec![None; programs.len()];
        let mut reached: Vec<_> = counts.iter().map(|count| (*count, Coverage::default())).collect();
        for (part, reached_by_part) in parts {
            for (index, baseline) in part? {
                baselines[index] = baseline;
            }
            for (at, (_, reached)) in reached.iter_mut().enumerate() {
                reached_by_part[..=at].iter().for_each(|part| *reached += part);
            }
        }
        Ok(Field { programs, baselines, reached })
    }

    /// What the first so many programs reach, beside the harness: one of the numbers that were named.
    pub(crate) fn reached(&self, programs: usize) -> Option<&Coverage> {
        self.reached.iter().find(|(count, _)| *count == programs).map(|(_, reached)| reached)
    }

    /// Races faults, each with its number among all, on the programs that reach it, in order, until one shows it.
    pub(crate) fn race(&self, faults: &[(usize, Goal)], jobs: usize, advance: Advance) -> Result<Vec<Raced>, Failure> {
        let mut fates = share_in_silence(jobs, faults.len(), |indices| {
            let mut track = Track::default();
            let mut fate = |at: usize| {
                let fate = self.fate(&mut track, faults[at]);
                advance();
                fate.map(|fate| (at, fate))
            };
            indices.map(&mut fate).collect()
        })?;
        fates.sort_by_key(|(at, _)| *at);
        Ok(fates.into_iter().map(|(at, fate)| Raced { fault: faults[at].1, fate }).collect())
    }

    /// Makes up to so many programs small for each of some faults, of those that are observed otherwise with it.
    pub(crate) fn label(
        &self,
        faults: &[(usize, Goal)],
        wanted: usize,
        jobs: usize,
        advance: Advance,
    ) -> Result<Vec<Label>, Failure> {
        let mut labels = share_in_silence(jobs, faults.len(), |indices| {
            let (mut track, mut labeller) = (Track::default(), Labeller::new());
            let mut label = |at: usize| {
                let shows = |index: &usize| self.shows(&mut track, faults[at], *index);
                let indices = self.reaching(faults[at].0).filter(shows);
                let label =
                    labeller.label(faults[at].1, indices.filter_map(|index| self.programs[index].text()), wanted);
                advance();
                Ok((at, label))
            };
            indices.map(&mut label).collect()
        })?;
        labels.sort_by_key(|(at, _)| *at);
        Ok(labels.into_iter().map(|(_, label)| label).collect())
    }

    /// Whether a program is observed otherwise with a fault, to its end.
    fn shows(&self, track: &mut Track, (_, fault): (usize, Goal), index: usize) -> bool {
        let (Ok(Some(entrant)), Some(baseline)) = (entrant(&self.programs[index]), &self.baselines[index]) else {
            return false;
        };
        matches!(track.race(fault, &entrant, baseline), Some(Catch::Differs(_)))
    }

    /// The numbers of the programs that make the decision of a fault with its outcome.
    fn reaching(&self, number: usize) -> impl Iterator<Item = usize> {
        let reaches = move |baseline: &Option<Baseline>| baseline.as_ref().is_some_and(|it| it.reaches(number));
        self.baselines.iter().enumerate().filter_map(move |(index, it)| reaches(it).then_some(index))
    }

    fn fate(&self, track: &mut Track, (number, fault): (usize, Goal)) -> Result<Fate, Failure> {
        let reached_by = self.reaching(number).count();
        let step = fault.equivalent().map_or(1, |_| reached_by.div_ceil(RUNS_OF_EQUIVALENT).max(1));
        for index in self.reaching(number).step_by(step) {
            let (Some(entrant), Some(baseline)) = (entrant(&self.programs[index])?, &self.baselines[index]) else {
                continue;
            };
            if let Some(catch) = track.race(fault, &entrant, baseline) {
                return Ok(Fate::Caught { first: index + 1, catch });
            }
        }
        Ok(Fate::of_uncaught(fault, reached_by))
    }

    /// What had come of some faults after so many programs.
    pub(crate) fn results(&self, faults: &[(usize, Goal)], raced: &[Raced], programs: usize) -> Results {
        let baselines = &self.baselines[..programs];
        let fate = |((number, fault), raced): (&(usize, Goal), &Raced)| {
            let fate = match &raced.fate {
                Fate::Caught { first, .. } if *first <= programs => raced.fate.clone(),
                _ => {
                    let reached_by = baselines.iter().flatten().filter(|baseline| baseline.reaches(*number)).count();
                    Fate::of_uncaught(*fault, reached_by)
                }
            };
            Raced { fault: *fault, fate }
        };
        let undecided = baselines.iter().filter(|baseline| baseline.is_none()).count();
        Results { raced: faults.iter().zip(raced).map(fate).collect(), programs, undecided }
    }
}

/// Has threads share the numbers below `count`, and tells nobody of panics: a fault may break what the interpreter relies on, which is
/// a way to be caught.
fn share_in_silence<R: Send>(
    jobs: usize,
    count: usize,
    work: impl Fn(&mut dyn Iterator<Item = usize>) -> Result<Vec<R>, Failure> + Sync,
) -> Result<Vec<R>, Failure> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let parts = jobs::share(jobs, count, work);
    panic::set_hook(hook);
    Ok(parts?.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

impl Competitor {
    /// Its text, where it is a program.
    fn text(&self) -> Option<String> {
        match self {
            Competitor::Program(program) => Some(program.text()),
            Competitor::Test(..) => None,
        }
    }
}

/// A program as something to race on; none of a text that cannot be parsed.
fn entrant(competitor: &Competitor) -> Result<Option<Entrant>, Failure> {
    Ok(match competitor {
        Competitor::Program(Program::Text(text)) => {
            parse_script(text).ok().map(|program| Entrant::Program { program: Arc::new(program), text: text.clone() })
        }
        Competitor::Program(Program::Generated(stream, index)) => {
            Some(Entrant::Program { program: Arc::new(stream.program(*index)), text: String::new() })
        }
        Competitor::Test(suite, path, mode) => {
            Trial::read(suite, path, *mode)?.map(|trial| Entrant::Test(Box::new(trial)))
        }
    })
}
