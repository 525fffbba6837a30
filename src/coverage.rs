//! `dunder coverage`: which steps of the specification programs reach, and which way its decisions went.

use std::path::PathBuf;

use clap::Args;
use dunder_differential::test262::{Suite, Trial, Verdict, paths_of_list};
use dunder_engines::{End, Interpreter, Limits, Tracer};
use dunder_interpreter::steps::{Algorithm, Count, Coverage as Reached, Goal};
use dunder_reports::coverage;
use serde_json::{Value, json};

use crate::configuration::Configuration;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::programs::Programs;
use crate::{jobs, output};

/// Show which steps of the specification programs reach, and which outcomes of its decisions
#[derive(Args)]
pub(crate) struct Coverage {
    #[command(flatten)]
    programs: Programs,
    /// Tests of test262 that a file lists, a path below `test` a line; may be given more than once
    #[arg(long, value_name = "FILE")]
    list: Vec<PathBuf>,
    /// A clone of test262
    #[arg(long, env = "DUNDER_TEST262", value_name = "DIR")]
    test262: Option<PathBuf>,
    /// List what was not reached
    #[arg(long)]
    missing: bool,
    /// Print one JSON object, with everything that was not reached
    #[arg(long)]
    json: bool,
    /// Threads [default: one for each core]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
}

/// What a thread has found.
#[derive(Default)]
struct Found {
    reached: Reached,
    halted: u64,
}

impl Coverage {
    pub(crate) fn run(self, configuration: &Configuration) -> Result<Exit, Failure> {
        let programs = self.programs.list(&configuration.generator)?;
        let parts = jobs::share(jobs::number(self.jobs), programs.len(), |indices| {
            let (mut interpreter, mut found) = (Interpreter::new(configuration.machine.limits), Found::default());
            for index in indices {
                let traced = interpreter.observe_traced(&programs[index].text());
                found.halted += u64::from(matches!(traced.observation.end, End::Halted(_) | End::Crashed(_)));
                for taken in traced.windows.steps().iter().filter(|taken| !taken.by_harness) {
                    found.reached.add(taken.mark, taken.outcome);
                }
            }
            found
        })?;
        let mut found = Found::default();
        for part in parts {
            found.reached += &part.reached;
            found.halted += part.halted;
        }
        let (found_by_tests, tests) = self.tests()?;
        // The host makes realms while tests run, and what does so is out of reach of programs.
        let refuted: Vec<_> = found.reached.refuted().map(|goal| goal.to_string()).collect();
        found.reached += &found_by_tests.reached;
        found.halted += found_by_tests.halted;
        let Found { reached, halted } = found;
        let runs = programs.len() as u64 + tests;
        output::print(&if self.json {
            json(&reached, runs, halted)
        } else {
            coverage::text(&reached, runs, halted, self.missing)
        });
        if !refuted.is_empty() {
            return Err(Failure::internal(format!("reached, but said to be out of reach: {}", refuted.join(", ")))
                .with_remedy("remove these rows of interpreter/spec/unreachable.tsv"));
        }
        Ok(if runs == 0 { Exit::NothingSelected } else { Exit::Expected })
    }

    /// What the tests of the lists reach that pass, and how many there are, each mode counted by itself.
    fn tests(&self) -> Result<(Found, u64), Failure> {
        if self.list.is_empty() {
            return Ok((Found::default(), 0));
        }
        let root = self.test262.as_ref().filter(|root| !root.as_os_str().is_empty()).ok_or_else(|| {
            Failure::usage("the tests of a list are test262's".to_owned())
                .with_remedy("name a clone of it with --test262 DIR or DUNDER_TEST262")
        })?;
        let suite = Suite::open(root)?;
        let mut tests = Vec::new();
        for list in &self.list {
            for path in paths_of_list(list)? {
                let modes = suite.test(&path)?.modes();
                tests.extend(modes.iter().map(|mode| (path.clone(), *mode)));
            }
        }
        let parts = jobs::share(jobs::number(self.jobs), tests.len(), |indices| {
            let (mut tracer, mut found) = (Tracer::new(Limits::conformance()), Found::default());
            for (path, mode) in indices.map(|index| &tests[index]) {
                let Some(trial) = Trial::read(&suite, path, *mode)? else { continue };
                // One that does not pass may have gone astray.
                match trial.run(&mut tracer, None) {
                    (Verdict::Pass, reached) => found.reached += &reached,
                    _ => found.halted += 1,
                }
            }
            Ok::<_, Failure>(found)
        })?;
        let mut found = Found::default();
        for part in parts {
            let part = part?;
            found.reached += &part.reached;
            found.halted += part.halted;
        }
        Ok((found, tests.len() as u64))
    }
}

fn json(reached: &Reached, runs: u64, halted: u64) -> String {
    let total = reached.of_domain();
    let mut clauses = Vec::new();
    for algorithm in Algorithm::ALL {
        let (row, share) = (algorithm.row(), reached.of(algorithm));
        clauses.push(json!({
            "algorithm": format!("{algorithm:?}"), "id": row.id, "number": row.number, "name": row.name, "group": row.group,
            "steps": count(share.steps), "outcomes": count(share.outcomes), "unmarked": share.unmarked,
            "missing": reached.missing(algorithm).map(goal).collect::<Vec<_>>(),
        }));
    }
    json!({
        "type": "coverage", "runs": runs, "halted": halted, "steps": count(total.steps),
        "outcomes": count(total.outcomes), "unmarked": total.unmarked, "clauses": clauses,
    })
    .to_string()
}

fn count(count: Count) -> Value {
    json!({ "reached": count.reached, "reachable": count.reachable(), "unreachable": count.unreachable })
}

fn goal(goal: Goal) -> Value {
    json!({ "step": goal.mark.label(), "outcome": goal.outcome })
}
