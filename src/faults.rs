//! `dunder faults`: how many planted faults programs find.

use std::path::{Path, PathBuf};

use clap::Args;
use dunder_differential::faults::labels::{self, Label};
use dunder_differential::faults::{self, Catch, Fate, Raced, Results};
use dunder_differential::files::write_atomically;
use dunder_generator::Config;
use dunder_interpreter::steps::Goal;
use serde_json::{Value, json};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::field::{Competitor, Field};
use crate::programs::{self, Program};
use crate::progress::Together;
use crate::stream::{Exhaustive, Settings, Stream};
use crate::{jobs, output};

/// How many programs are generated where nobody says.
const COUNT: u64 = 1_000;

/// How many programs a fault has in a labelled set.
const LABELLED: usize = 3;

/// Plant faults in the interpreter, one at a time, and show which of them programs find
///
/// A fault takes one outcome of one decision of the specification for the other.
#[derive(Args)]
pub(crate) struct Faults {
    /// The seed that names the generator's stream of programs
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// So many programs of the generator [default: 1000, none with --suite; with --exhaustive, as many as there are, and fewer
    /// are a sample of all areas]
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// Programs, or folders of them, before those of the generator; may be given more than once
    #[arg(long, value_name = "DIR")]
    suite: Vec<PathBuf>,
    /// Only the faults of an algorithm, by the name that it has in reports, and the event that shows each; may be given more
    /// than once
    #[arg(long, value_name = "ALGORITHM")]
    only: Vec<String>,
    /// Only every Nth of the faults that a program can show
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    every: Option<u16>,
    /// Write a labelled set to this file: for each fault, up to three programs that show it, made small
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    label: Option<PathBuf>,
    /// Threads [default: one for each core]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Print one JSON object, with what came of every fault
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    exhaustive: Exhaustive,
    #[command(flatten)]
    settings: Settings,
}

impl Faults {
    pub(crate) fn run(self, base: &Config) -> Result<Exit, Failure> {
        let stream = Stream::new(self.seed, base, &self.settings, &self.exhaustive)?;
        let count = match (self.count.or(stream.len()), self.suite.is_empty()) {
            (Some(count), _) => count,
            (None, true) => COUNT,
            (None, false) => 0,
        };
        let programs = programs::list(&self.suite, count, stream)?;
        let faults = self.chosen()?;
        if let Some(path) = &self.label {
            return self.write_labels(path, programs, &faults);
        }
        let results = self.race(programs, &faults)?;
        output::print(&if self.json {
            self.json(&results)
        } else {
            dunder_reports::faults::text(&results, !self.only.is_empty())
        });
        let refuted: Vec<_> = results.refuted().map(|fault| fault.to_string()).collect();
        if !refuted.is_empty() {
            output::complain(&format!("caught, but said to be equivalent: {}", refuted.join(", ")));
            output::complain("  help: remove these rows of interpreter/spec/equivalent.tsv");
            return Ok(Exit::Stale);
        }
        Ok(match (results.programs, results.undecided) {
            (0, _) => Exit::NothingSelected,
            (programs, undecided) if programs == undecided => Exit::Inconclusive,
            _ => Exit::Expected,
        })
    }

    fn race(&self, programs: Vec<Program>, faults: &[(usize, Goal)]) -> Result<Results, Failure> {
        let (jobs, all) = (jobs::number(self.jobs), programs.len());
        let field = self.field(programs, jobs)?;
        let progress = Together::start(faults.len(), self.json);
        let raced = field.race(faults, jobs, &|| progress.advance("faults"))?;
        Ok(field.results(faults, &raced, all))
    }

    fn field(&self, programs: Vec<Program>, jobs: usize) -> Result<Field, Failure> {
        let progress = Together::start(programs.len(), self.json);
        let programs = programs.into_iter().map(Competitor::Program).collect();
        Field::new(programs, &[], jobs, &|| progress.advance("programs without a fault"))
    }

    /// Writes a labelled set, and tells which faults have no program there.
    fn write_labels(&self, path: &Path, programs: Vec<Program>, faults: &[(usize, Goal)]) -> Result<Exit, Failure> {
        if programs.is_empty() || faults.is_empty() {
            return Ok(Exit::NothingSelected);
        }
        let jobs = jobs::number(self.jobs);
        let field = self.field(programs, jobs)?;
        let progress = Together::start(faults.len(), false);
        let labels = field.label(faults, LABELLED, jobs, &|| progress.advance("faults"))?;
        drop(progress);
        write_atomically(path, &labels::print(&labels)).map_err(|error| Failure::usage(error.to_string()))?;
        let (shown, without): (Vec<&Label>, Vec<&Label>) = labels.iter().partition(|label| !label.programs.is_empty());
        let programs: usize = shown.iter().map(|label| label.programs.len()).sum();
        let mut text = format!("{}: {} of {} faults, {programs} programs\n", path.display(), shown.len(), faults.len());
        without.iter().for_each(|label| text.push_str(&format!("  no program for {}\n", label.fault)));
        output::print(&text);
        Ok(Exit::Expected)
    }

    /// The faults by their numbers.
    fn chosen(&self) -> Result<Vec<(usize, Goal)>, Failure> {
        let all = || faults::all().into_iter().enumerate();
        let is_of = |fault: &Goal, only: &String| format!("{:?}", fault.mark.algorithm) == *only;
        if let Some(none) = self.only.iter().find(|only| !all().any(|(_, fault)| is_of(&fault, only))) {
            return Err(Failure::usage(format!("{none}: no algorithm of this name decides anything"))
                .with_remedy("`dunder faults --json` names them all"));
        }
        let is_chosen = |fault: &Goal| self.only.is_empty() || self.only.iter().any(|only| is_of(fault, only));
        let can_be_shown = |fault: &Goal| fault.equivalent().or(fault.unreachable()).is_none();
        let chosen = all().filter(|(_, fault)| is_chosen(fault));
        Ok(match self.every {
            Some(every) => chosen.filter(|(_, fault)| can_be_shown(fault)).step_by(every.into()).collect(),
            None => chosen.collect(),
        })
    }

    fn json(&self, results: &Results) -> String {
        let score = results.score();
        let clauses = results.by_algorithm().into_iter().map(|(algorithm, score, _)| {
            let id = algorithm.row().id;
            json!({ "algorithm": format!("{algorithm:?}"), "id": id, "caught": score.caught, "of": score.of() })
        });
        json!({
            "type": "faults", "seed": self.seed, "programs": results.programs, "undecided": results.undecided,
            "faults": results.raced.len(), "caught": score.caught, "missed": score.missed, "unreached": score.unreached,
            "equivalent": score.equivalent, "out_of_reach": score.out_of_reach, "median": results.median(),
            "clauses": clauses.collect::<Vec<_>>(), "each": results.raced.iter().map(fate).collect::<Vec<_>>(),
        })
        .to_string()
    }
}

fn fate(Raced { fault, fate }: &Raced) -> Value {
    let mut value = json!({
        "algorithm": format!("{:?}", fault.mark.algorithm), "step": fault.mark.label(), "outcome": fault.outcome,
        "link": fault.mark.algorithm.link(), "fate": fate.word(),
    });
    let more = match fate {
        Fate::Caught { first, catch } => {
            let how = match catch {
                Catch::Differs(difference) => difference.kind.name(),
                Catch::Hangs(_) => "hang",
                Catch::Panics(_) => "panic",
                Catch::Fails(_) => "fail",
            };
            vec![("first", json!(first)), ("how", json!(how))]
        }
        Fate::Missed { reached_by } => vec![("reached_by", json!(reached_by))],
        Fate::Equivalent(reason) | Fate::OutOfReach(reason) => vec![("reason", json!(reason))],
    };
    for (key, of) in more {
        value[key] = of;
    }
    value
}
