//! `dunder coverage`: which steps of the specification programs reach, and which way its decisions went.

use clap::Args;
use dunder_engines::{End, Interpreter};
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
        let Found { reached, halted } = found;
        let runs = programs.len() as u64;
        output::print(&if self.json {
            json(&reached, runs, halted)
        } else {
            coverage::text(&reached, runs, halted, self.missing)
        });
        let refuted: Vec<_> = reached.refuted().map(|goal| goal.to_string()).collect();
        if !refuted.is_empty() {
            return Err(Failure::internal(format!("reached, but said to be out of reach: {}", refuted.join(", ")))
                .with_remedy("remove these rows of interpreter/spec/unreachable.tsv"));
        }
        Ok(if programs.is_empty() { Exit::NothingSelected } else { Exit::Expected })
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
