//! Running a test in one mode, and judging what was observed.

use std::time::{Duration, Instant};

use dunder_engines::{End, Engine, Event, Halt, Observation};

use super::{Host, Suite, Test, Verdict};
use crate::FileError;
use crate::corpus::{Mode, Negative};

/// What an asynchronous test prints once it is done, and what it prints first where it fails.
const COMPLETE: &str = "Test262:AsyncTestComplete";
const FAILURE: &str = "Test262:AsyncTestFailure:";

/// A test's verdict in one mode.
#[derive(Clone, Debug)]
pub struct Conformed {
    /// The mode.
    pub mode: Mode,
    /// The verdict.
    pub verdict: Verdict,
    /// How long the engine took.
    pub time: Duration,
}

/// What runs tests: an engine, and what its host lacks.
pub struct Conformer {
    engine: Box<dyn Engine>,
    host: Host,
}

impl Conformer {
    /// An engine as a host of tests.
    pub fn new(engine: Box<dyn Engine>) -> Conformer {
        let host = Host::of(engine.name());
        Conformer { engine, host }
    }

    /// Runs a test in each of its modes.
    ///
    /// # Errors
    /// Where it cannot be read or is not a test.
    pub fn run(&mut self, suite: &Suite, path: &str) -> Result<Vec<Conformed>, FileError> {
        let test = suite.test(path)?;
        let lacks = self.host.lacks(&test);
        let one = |mode: &Mode| match &lacks {
            Some(what) => {
                Ok(Conformed { mode: *mode, verdict: Verdict::Unsupported(what.clone()), time: Duration::ZERO })
            }
            None => conform(&mut *self.engine, &self.host, suite, &test, *mode),
        };
        test.modes().iter().map(one).collect()
    }
}

/// Runs a test in one mode.
///
/// # Errors
/// Where a harness file cannot be read.
pub fn conform(
    engine: &mut dyn Engine,
    host: &Host,
    suite: &Suite,
    test: &Test,
    mode: Mode,
) -> Result<Conformed, FileError> {
    let preludes = test.includes().into_iter().map(|name| suite.prelude(name)).collect::<Result<Vec<_>, _>>()?;
    let start = Instant::now();
    let observation = engine.observe_plain(&preludes, &test.source(mode));
    let time = start.elapsed();
    let confessed = match &observation.end {
        End::Threw(what) => host.confessed(what),
        _ => None,
    };
    let verdict = confessed.map_or_else(|| judge(test, &observation), |what| Verdict::Unsupported(what.to_owned()));
    Ok(Conformed { mode, verdict, time })
}

/// Whether a run ended as a test is to end.
pub(super) fn judge(test: &Test, observation: &Observation) -> Verdict {
    match &observation.end {
        End::Crashed(how) => return Verdict::Crash(how.clone()),
        End::Halted(Halt::Unsupported(what)) => return Verdict::Unsupported(what.clone()),
        End::Halted(Halt::Fuel | Halt::Time) | End::TimedOut => return Verdict::Timeout,
        End::Halted(limit) => return Verdict::Fail(format!("met a limit: {limit}")),
        _ => {}
    }
    match &test.front_matter.negative {
        Some(negative) => judge_negative(negative, &observation.end),
        None if test.is_async() => judge_async(observation),
        None => match &observation.end {
            End::Completed => Verdict::Pass,
            end => Verdict::Fail(end.to_string()),
        },
    }
}

fn judge_negative(negative: &Negative, end: &End) -> Verdict {
    let Negative { phase, kind } = negative;
    let error = match (phase.as_str(), end) {
        ("parse" | "early", End::Rejected(error)) | ("runtime", End::Threw(error)) => error,
        _ => return Verdict::Fail(format!("expected a {kind} in phase {phase}: {end}")),
    };
    let name = error.split(':').next().unwrap_or_default();
    if name == kind { Verdict::Pass } else { Verdict::Fail(format!("expected a {kind}: {end}")) }
}

fn judge_async(observation: &Observation) -> Verdict {
    let Observation { events, end } = observation;
    if !matches!(end, End::Completed) {
        return Verdict::Fail(end.to_string());
    }
    let said = |text: &str| events.iter().find(|Event { text: printed, .. }| printed.starts_with(text));
    match (said(FAILURE), said(COMPLETE)) {
        (Some(failure), _) => Verdict::Fail(failure.text.clone()),
        (None, Some(_)) => Verdict::Pass,
        (None, None) => Verdict::Fail("it never said that it was done".to_owned()),
    }
}
