//! `dunder explain`: the steps of the specification behind each line that a program prints.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use dunder_differential::corpus::{Case, Mode};
use dunder_differential::plumbing::{Weight, weight_of};
use dunder_engines::{Interpreter, Limits, Traced};
use dunder_interpreter::steps::Taken;
use dunder_reports::explanation;
use serde_json::{Value, json};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::{jobs, output, source};

/// Show which steps of the specification led to each line that a program prints
#[derive(Args)]
pub(crate) struct Explain {
    /// A program; with :LINE behind it, only what the calls in that line of it print
    #[arg(value_name = "FILE[:LINE]")]
    program: PathBuf,
    /// Run it as strict mode code, where it does not say itself how it is to be run
    #[arg(long)]
    strict: bool,
    /// Show every step: those that are on the way of nearly any statement too, and the harness's
    #[arg(long)]
    all: bool,
    /// Print JSON lines: one for every event and one for the end, with every step
    #[arg(long)]
    json: bool,
}

/// What is told together: a printed line, or the end of the program.
struct Event<'a> {
    /// Counted from one; the end has the number behind the last.
    number: usize,
    /// The line of the file in which the call stands that printed it.
    line: Option<usize>,
    text: String,
    window: &'a [Taken],
}

impl Explain {
    pub(crate) fn run(self, limits: Limits) -> Result<Exit, Failure> {
        let (file, line) = place(&self.program);
        let text = source::read(&file)?;
        let case = Case::parse(&file, &text).map_err(|error| Failure::usage(error.to_string()))?;
        let mode = match case.modes() {
            [mode] if case.front_matter.is_some() => *mode,
            _ if self.strict => Mode::Strict,
            _ => Mode::Sloppy,
        };
        let code = case.source(mode);
        let traced = jobs::alone(|| Interpreter::new(limits).observe_traced(&code))?;
        let line_at = |offset: u32| {
            let before = code.get(..offset as usize)?;
            Case::line_of_file(&text, mode, before.matches('\n').count() + 1)
        };
        let events = events(&traced, line_at);
        let chosen: Vec<_> = events.iter().filter(|event| line.is_none() || event.line == line).collect();
        if chosen.is_empty() {
            return Err(nothing(&file, &events));
        }
        for event in chosen {
            output::print(&if self.json { event.json() } else { event.told(&file, self.all) });
        }
        Ok(Exit::Expected)
    }
}

/// The file, and the line behind its name.
fn place(program: &Path) -> (PathBuf, Option<usize>) {
    let whole = (program.to_owned(), None);
    let Some((file, line)) = program.to_str().and_then(|text| text.rsplit_once(':')) else { return whole };
    match line.parse() {
        Ok(line) if !program.exists() => (file.into(), Some(line)),
        _ => whole,
    }
}

fn events(traced: &Traced, line_at: impl Fn(u32) -> Option<usize>) -> Vec<Event<'_>> {
    let Traced { observation, windows, places } = traced;
    let lines = places.iter().map(|place| line_at(place.start).filter(|_| place.is_known()));
    let texts = observation.events.iter().map(ToString::to_string).chain([format!("({})", observation.end)]);
    let events = texts.zip(lines.chain([None])).zip(windows.iter()).zip(1..);
    events.map(|(((text, line), window), number)| Event { number, line, text, window }).collect()
}

/// What to say where a line prints nothing.
fn nothing(file: &Path, events: &[Event<'_>]) -> Failure {
    let lines: BTreeSet<_> = events.iter().filter_map(|event| event.line).collect();
    let lines: Vec<_> = lines.iter().map(ToString::to_string).collect();
    let failure = Failure::usage(format!("{}: no call in this line prints anything", file.display()));
    failure.with_remedy(match &lines[..] {
        [] => "the program prints nothing; leave the line out".to_owned(),
        lines => format!("name a line that does: {}", lines.join(", ")),
    })
}

impl Event<'_> {
    fn told(&self, file: &Path, all: bool) -> String {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        explanation::event(&format!("{}{line}  {}", file.display(), self.text), self.window, all)
    }

    fn json(&self) -> String {
        let Event { number, line, text, window } = self;
        let steps: Vec<_> = window.iter().map(step).collect();
        json!({ "type": "event", "event": number, "line": line, "text": text, "steps": steps }).to_string()
    }
}

fn step(taken: &Taken) -> Value {
    let Taken { mark, outcome, by_harness, throws, depth } = *taken;
    json!({
        "algorithm": format!("{:?}", mark.algorithm), "step": mark.label(), "outcome": outcome, "depth": depth,
        "throws": throws, "harness": by_harness, "plumbing": weight_of(mark) == Weight::Plumbing,
        "link": mark.algorithm.link(),
    })
}
