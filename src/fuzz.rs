//! `dunder fuzz`: the main job.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clap::Args;
use dunder_differential::campaign::{
    Announcement, Bounds, Campaign, Finding, Guide, Health, Journal, Raw, Statistics, Summary, Supervised, Ways, Yield,
};
use dunder_differential::opinions::{Matrix, Pair};
use dunder_differential::{Contender, Expectations, FileError};
use dunder_engines::Limits;
use dunder_generator::Config;
use dunder_generator::VERSION;
use serde_json::{Map, Value, json};

use crate::configuration::{Configuration, Machine};
use crate::contenders;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::guided;
use crate::interrupt::Interrupt;
use crate::output;
use crate::progress::Progress;
use crate::reduce::reducer;
use crate::stream::{Exhaustive, Settings, Stream};

/// How long a campaign is where nothing says otherwise.
const DEFAULT_TIME: Duration = Duration::from_secs(60);

/// The share of inconclusive programs, in per cent, above which a campaign without findings is not a success.
const INCONCLUSIVE_BUDGET: u64 = 5;

/// Generate programs, run each through the interpreter and the engines, and report every difference
#[derive(Args)]
pub(crate) struct Fuzz {
    /// The seed that names the stream of programs [default: drawn from the clock]
    #[arg(long)]
    seed: Option<u64>,
    /// Run exactly so many programs
    #[arg(long, conflicts_with = "time")]
    count: Option<u64>,
    /// Run for so long: 90, 60s, 5m, 1h [default: 60s]
    #[arg(long, value_parser = duration)]
    time: Option<Duration>,
    /// Worker processes [default: one for each core]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// An engine to hold against the interpreter, as `dunder engines` lists them; may be given more than once [default:
    /// quickjs; with --self-check, one of each family that is there]
    #[arg(long)]
    engine: Vec<String>,
    /// Look for faults of the interpreter: report nothing but what all the engines agree on, against it. It takes engines of at least two
    /// families
    #[arg(long)]
    self_check: bool,
    /// Print JSON lines: one for every diverging program, then a summary
    #[arg(long)]
    json: bool,
    /// The folder for new cases
    #[arg(long, default_value = "corpus/found")]
    out: PathBuf,
    /// The folder of the expectations
    #[arg(long, default_value = "corpus/expectations")]
    pub(crate) expectations: PathBuf,
    /// Keep programs that reach something new in the specification, and change them to reach more
    #[arg(long, conflicts_with = "exhaustive")]
    guided: bool,
    /// Programs, or folders of them, to begin a guided campaign with; may be given more than once
    #[arg(long, value_name = "DIR", requires = "guided")]
    seeds: Vec<PathBuf>,
    /// Leave out what the generator makes that shows known divergences, as far as it is known which rows of its table do
    #[arg(long, value_name = "WHAT", conflicts_with = "exhaustive")]
    avoid: Option<Avoid>,
    /// Go on with the campaign that used the folder for new cases last, and was stopped or killed: with the same settings
    #[arg(long, conflicts_with_all = ["guided", "avoid"])]
    resume: bool,
    /// Leave the reducer out: signatures are those of the programs as they were generated
    #[arg(long)]
    no_reduce: bool,
    #[command(flatten)]
    exhaustive: Exhaustive,
    #[command(flatten)]
    settings: Settings,
}

/// What a campaign can steer clear of.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Avoid {
    /// What expectations hold.
    Known,
}

/// A number and a unit: `90`, `60s`, `5m`, `1h`.
fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        unit => return Err(format!("{unit} is no unit: s, m or h")),
    };
    let number: u64 = digits.parse().map_err(|_| "a number and a unit, as in 60s".to_owned())?;
    number.checked_mul(unit).map(Duration::from_secs).ok_or_else(|| "too long".to_owned())
}

impl Fuzz {
    pub(crate) fn run(self, configuration: &Configuration) -> Result<Exit, Failure> {
        let machine = &configuration.machine;
        let limits = machine.limits;
        let names = match self.self_check {
            false => contenders::names(machine, &self.engine)?,
            true => contenders::jury(machine, &self.engine)?,
        };
        let mut expectations =
            Expectations::read(&self.expectations).map_err(|error| Failure::usage(error.to_string()))?;
        let interrupt = Interrupt::install()?;
        let journal = if self.resume { Some(self.journal()?) } else { None };
        let seed = self.seed.or(journal.as_ref().map(|journal| journal.seed)).unwrap_or_else(seed_of_the_clock);
        let stream = Stream::new(seed, &configuration.generator, &self.settings, &self.exhaustive)?;
        let jobs = self.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
        let contenders =
            names.iter().map(|name| contenders::contender(machine, name, limits)).collect::<Result<Vec<_>, _>>()?;
        for contender in &contenders {
            expectations.keep_those_of(contender.name(), contender.version());
        }
        self.begin(&stream, jobs, &contenders);
        let ways = Ways { mutates: self.guided, avoids_known: self.avoid.is_some() };
        let config = self.settings.config(&configuration.generator)?;
        let guide = if ways.mutates || ways.avoids_known { Some(self.guide(ways, seed, config)?) } else { None };

        let count = match (self.count, stream.len()) {
            (Some(count), Some(all)) => Some(count.min(all)),
            (count, all) => count.or(all),
        };
        let journal = self.keep(journal, &stream, &names, seed)?;
        let time = self.time.or(count.is_none().then_some(DEFAULT_TIME));
        let asked = interrupt.clone();
        let campaign = Campaign {
            seed,
            bounds: Bounds {
                count,
                until: time.map(|time| Instant::now() + time),
                stop: Box::new(move || asked.is_asked()),
            },
            expectations: &expectations,
            out: self.out.clone(),
            journal: guide.is_none().then_some(journal),
            guide: guide.map(Mutex::new),
        };
        let runners: Vec<_> = (0..jobs).map(|_| runner(machine, &stream, &names, self.self_check)).collect();
        let mut reducer = reducer(machine, &names, self.self_check, !self.no_reduce);
        let mut progress = Progress::start(count, self.json);
        let summary = campaign.run(runners, &mut reducer, &mut |announcement| match announcement {
            Announcement::New(finding, shown) if !self.json => {
                progress.print(&new_signature(&self.origin(&stream, finding.index), &stream, &names, finding, shown));
            }
            Announcement::Diverging(finding) if self.json => output::print(&line("divergence", finding)),
            Announcement::Behind(finding) if self.json => output::print(&line("behind", finding)),
            Announcement::Progress(summary) => {
                let Summary { divergences, new, .. } = summary;
                progress.at(summary.programs, &format!("programs, {divergences} diverging, {new} new signatures"));
            }
            _ => {}
        });
        progress.finish();
        let summary = summary.map_err(|error| unwritten(&error))?;
        self.end(&summary, &stream.areas());
        Ok(outcome(&summary, interrupt.is_asked(), self.self_check))
    }

    /// What the campaign before has left.
    fn journal(&self) -> Result<Journal, Failure> {
        let journal = Journal::read(&self.out).map_err(|error| Failure::usage(error.to_string()))?;
        journal.ok_or_else(|| {
            Failure::usage(format!("{}: there is no campaign to go on with", self.out.display()))
                .with_remedy("name the folder of its cases with --out, or leave --resume out")
        })
    }

    /// The journal of this campaign: that of the one before, if it is the same, or a new one.
    fn keep(
        &self,
        before: Option<Journal>,
        stream: &Stream,
        engines: &[String],
        seed: u64,
    ) -> Result<Journal, Failure> {
        let flags = stream.arguments().join(" ");
        let mut what = format!("stream {VERSION}, {flags}, against {}", engines.join(", "));
        if self.no_reduce {
            what += ", not reduced";
        }
        match before {
            None => Ok(Journal { what, seed, ..Journal::default() }),
            Some(journal) if journal.what == what => {
                output::complain(&format!("going on at program {}", journal.next));
                Ok(journal)
            }
            Some(journal) => Err(Failure::usage(format!(
                "{}: the campaign there is another one: {}; this one is {what}",
                self.out.display(),
                journal.what
            ))
            .with_remedy("repeat its settings, or leave --resume out")),
        }
    }

    fn begin(&self, stream: &Stream, jobs: usize, contenders: &[Contender]) {
        let versions: Vec<_> = contenders.iter().map(Contender::version).collect();
        let among = if self.self_check { " and " } else { ", " };
        let text = format!("{}: the interpreter against {}, {jobs} jobs", stream.name(), versions.join(among));
        if self.json { output::complain(&text) } else { output::print(&text) }
    }

    fn guide(&self, ways: Ways, seed: u64, config: Config) -> Result<Guide, Failure> {
        let (guide, left_out) = guided::guide(ways, seed, config, &self.seeds)?;
        if left_out > 0 {
            output::complain(&format!("{left_out} seeds are left out: they do not parse as scripts of the language"));
        }
        Ok(guide)
    }

    /// Where a program is from, in words. Of one that a guide made, the index alone tells nothing.
    fn origin(&self, stream: &Stream, index: u64) -> String {
        let guided = if self.guided || self.avoid.is_some() { "guided campaign, " } else { "" };
        format!("{guided}{}", stream.origin(index))
    }

    fn end(&self, summary: &Summary, areas: &[String]) {
        if self.json {
            let mut line = json!({
                "type": "summary", "programs": summary.programs, "divergences": summary.divergences,
                "signatures": summary.signatures, "new": summary.new, "inconclusive": summary.inconclusive,
                "crashes": summary.crashes, "health": health(&summary.health, areas), "seconds": summary.seconds,
            });
            if let Some(matrix) = &summary.matrix {
                line["against-all"] = matrix.against_all.into();
                line["matrix"] = pairs(matrix);
            }
            if let Some(guided) = &summary.guided {
                line["guided"] = statistics(guided);
            }
            return output::print(&line.to_string());
        }
        let next = if summary.new > 0 {
            format!("next: dunder check {}", self.out.display())
        } else {
            "next: dunder fuzz --time 10m".to_owned()
        };
        output::print(&format!("{}{next}", dunder_reports::terminal::summary(summary, areas)));
    }
}

/// What the programs of a campaign do.
fn health(health: &Health, areas: &[String]) -> Value {
    let Health { completed, threw, rejected, halted, operations, thrown, areas: counts } = health;
    let areas = areas.iter().enumerate().map(|(at, name)| (name.clone(), counts.of(at).into()));
    json!({
        "completed": completed, "threw": threw, "rejected": rejected, "halted": halted,
        "operations": operations, "thrown": thrown, "areas": areas.collect::<Map<_, _>>(),
    })
}

/// What came of a guided campaign's programs.
fn statistics(statistics: &Statistics) -> Value {
    let of = |Yield { programs, kept, new }: &Yield| json!({ "programs": programs, "kept": kept, "new": new });
    let all =
        |of_names: &BTreeMap<&str, Yield>| of_names.iter().map(|(name, came)| ((*name).to_owned(), of(came))).collect();
    let (mutators, rows): (Map<_, _>, Map<_, _>) = (all(&statistics.mutators), all(&statistics.rows));
    json!({
        "goals": statistics.goals, "ways": statistics.ways, "one_sided": statistics.one_sided, "kept": statistics.kept,
        "avoided": statistics.avoided, "seeds": of(&statistics.seeds), "fresh": of(&statistics.fresh), "mutators": mutators, "rows": rows,
    })
}

/// How each two of the interpreter and the engines are divided.
fn pairs(matrix: &Matrix) -> Value {
    let mut pairs = Vec::new();
    for (a, one) in matrix.names.iter().enumerate() {
        for (b, other) in matrix.names.iter().enumerate().skip(a + 1) {
            let Pair { agree, differ } = matrix.pairs[a][b];
            pairs.push(json!({ "of": [one, other], "agree": agree, "differ": differ }));
        }
    }
    pairs.into()
}

/// What ends a campaign whose cases cannot be written.
fn unwritten(error: &FileError) -> Failure {
    Failure::usage(error.to_string())
        .with_remedy("name another folder with --out; every finding that was announced is on the disk")
}

fn new_signature(origin: &str, stream: &Stream, engines: &[String], finding: &Finding, shown: &Raw) -> String {
    let engines = engines.iter().map(|name| format!(" --engine {name}")).collect::<String>();
    let replay = match &finding.file {
        Some(file) => format!("dunder run {}{engines}", file.display()),
        None => stream.replay(finding.index),
    };
    dunder_reports::terminal::finding(finding, shown, origin, &replay)
}

type Maker = Box<dyn FnOnce() -> Supervised + Send>;

/// A job: a worker process, and the programs' texts for those that kill it.
fn runner(machine: &Arc<Machine>, stream: &Stream, engines: &[String], together: bool) -> Maker {
    let (machine, stream, engines) = (machine.clone(), stream.clone(), engines.to_vec());
    Box::new(move || {
        let blamed = contenders::in_worker(&engines).join("+");
        let limits = Limits { wall: contenders::wall(&machine, &engines), ..machine.limits };
        let arguments = stream.arguments();
        let start = move || {
            let mut command = contenders::worker(&machine, &["batches"]);
            command.args(&arguments);
            if together {
                command.arg("--together");
            }
            for engine in &engines {
                command.args(["--engine", engine]);
            }
            command
        };
        let program = move |index| stream.program(index).to_string();
        Supervised::new(start, program, &blamed, limits)
    })
}

/// A finding as a line of JSON.
fn line(kind: &str, finding: &Finding) -> String {
    let mut line = json!({
        "type": kind, "index": finding.index, "seed": finding.seed, "engine": finding.engine,
        "signature": finding.signature, "clause": finding.clause.as_ref().map(|clause| clause.id.as_str()),
        "step": finding.clause.as_ref().map(ToString::to_string), "shows": finding.shows,
        "known": finding.known, "file": finding.file,
    });
    if !finding.opinions.is_empty() {
        let opinions: Map<_, _> =
            finding.opinions.iter().map(|(name, opinion)| (name.clone(), json!(opinion))).collect();
        line["opinions"] = opinions.into();
        line["against-all"] = finding.is_against_all().into();
    }
    line.to_string()
}

/// How a campaign ends. Where one looks for what engines agree on, that they do not decides nothing, and is no failure.
fn outcome(summary: &Summary, interrupted: bool, self_check: bool) -> Exit {
    if interrupted {
        Exit::Interrupted
    } else if summary.new > 0 {
        Exit::Divergence
    } else if summary.programs == 0 {
        Exit::NothingSelected
    } else if !self_check && summary.inconclusive * 100 > summary.programs * INCONCLUSIVE_BUDGET {
        Exit::Inconclusive
    } else {
        Exit::Expected
    }
}

/// A seed nobody chose: it is printed, so that the campaign can be repeated.
fn seed_of_the_clock() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_nanos() as u64 % 1_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("60s"), Ok(Duration::from_secs(60)));
        assert_eq!(duration("5m"), Ok(Duration::from_secs(300)));
        assert!(duration("5 minutes").is_err() && duration("").is_err() && duration("99999999999999999999h").is_err());
    }
}
