//! `dunder strength`: what the programs of each kind reach and find, after how many of them.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use dunder_differential::campaign::{Ways, rehearse};
use dunder_differential::faults;
use dunder_differential::test262::{Suite, paths_of_list};
use dunder_generator::{Config, Matrix, VERSION};
use dunder_interpreter::steps::Goal;
use dunder_reports::strength::{self, Row};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::field::{Competitor, Field};
use crate::programs::Program;
use crate::progress::{Progress, Together};
use crate::stream::{Exhaustive, Stream};
use crate::{guided, jobs, output};

/// After how many programs is measured where nobody says.
const COUNTS: [usize; 3] = [1_000, 10_000, 100_000];

/// Measure what programs reach of the specification, and which planted faults they catch, by the way they are made
///
/// A table in Markdown; `reports/snapshots/strength.md` is one.
#[derive(Args)]
pub(crate) struct Strength {
    /// The seed of the random and of the guided programs
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Measure after so many programs; may be given more than once [default: 1000, 10000 and 100000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Vec<u64>,
    /// Only programs that are made so; may be given more than once
    #[arg(long, value_name = "HOW")]
    only: Vec<Made>,
    /// Measure the whole matrix too
    #[arg(long)]
    sweep: bool,
    /// A clone of test262
    #[arg(long, env = "DUNDER_TEST262", value_name = "DIR")]
    test262: Option<PathBuf>,
    /// The suite's commit, where the folder is no clone
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
    /// The folder of the lists of its tests, by tiers
    #[arg(long, value_name = "DIR", default_value = "corpus/test262")]
    tiers: PathBuf,
    /// Threads [default: one for each core]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
}

/// How programs are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Made {
    /// What a seed draws
    Random,
    /// What a guided campaign of the seed runs
    Guided,
    /// A sample of the matrix
    Exhaustive,
    /// The tests of test262
    Test262,
}

/// Programs in their order, and after how many of them is measured, with the words for it.
struct Series {
    programs: Vec<Competitor>,
    points: Vec<(usize, String)>,
}

impl Strength {
    pub(crate) fn run(self) -> Result<Exit, Failure> {
        // A fault that nothing can show would be run in every program that reaches it; `dunder faults` does that.
        let can_be_shown = |fault: &Goal| fault.equivalent().is_none() && fault.unreachable().is_none();
        let faults: Vec<_> = faults::all().into_iter().enumerate().filter(|(_, fault)| can_be_shown(fault)).collect();
        let wanted = |made: &Made| self.only.is_empty() || self.only.contains(made);
        // What cannot be read is told before anything takes its time.
        let mut tests = if wanted(&Made::Test262) { self.tests()? } else { None };
        output::print(&strength::head(&self.command(), &self.notes()?));
        for made in [Made::Random, Made::Guided, Made::Exhaustive, Made::Test262].into_iter().filter(wanted) {
            let series = match made {
                Made::Test262 => tests.take(),
                _ => Some(self.series(made)?),
            };
            match series {
                Some(series) => self.measure(made, series, &faults)?,
                None => {
                    output::print(&strength::skipped("test262", "no test262: name a clone of it with --test262 DIR"))
                }
            }
        }
        Ok(Exit::Expected)
    }
}

impl Made {
    /// What a row of the table begins with.
    fn name(self) -> &'static str {
        match self {
            Made::Random => "random",
            Made::Guided => "guided",
            Made::Exhaustive => "exhaustive",
            Made::Test262 => "test262",
        }
    }
}

impl Strength {
    /// The command line that gives the same table, but for where test262 is.
    fn command(&self) -> String {
        let mut command = "dunder strength".to_owned();
        for made in &self.only {
            command += &format!(" --only {}", made.name());
        }
        for count in &self.count {
            command += &format!(" --count {count}");
        }
        if self.seed != 0 {
            command += &format!(" --seed {}", self.seed);
        }
        if self.sweep {
            command += " --sweep";
        }
        if self.suite_folder().is_some() {
            command += " --test262 DIR";
        }
        command
    }

    /// What is measured, in words.
    fn notes(&self) -> Result<String, Failure> {
        let programs = strength::number(usize::try_from(matrix().len()).unwrap_or(usize::MAX));
        let mut notes = format!("seed {}, stream {VERSION}, a matrix of {programs} programs", self.seed);
        if let Some(suite) = self.suite()?
            && let Some(commit) = self.commit.clone().or_else(|| suite.commit())
        {
            notes += &format!(", test262 at {}", commit.get(..8).unwrap_or(&commit));
        }
        Ok(notes)
    }

    fn suite_folder(&self) -> Option<&PathBuf> {
        self.test262.as_ref().filter(|folder| !folder.as_os_str().is_empty())
    }

    fn suite(&self) -> Result<Option<Suite>, Failure> {
        self.suite_folder().map(|folder| Suite::open(folder).map_err(Failure::from)).transpose()
    }

    /// After how many programs is measured, in ascending order; of so many as there are.
    fn counts(&self, all: usize) -> Vec<usize> {
        let given = self.count.iter().map(|count| usize::try_from(*count).unwrap_or(usize::MAX));
        let mut counts: Vec<_> = if self.count.is_empty() { COUNTS.to_vec() } else { given.collect() };
        counts.iter_mut().for_each(|count| *count = all.min(*count));
        counts.sort_unstable();
        counts.dedup();
        counts
    }

    /// The programs of a kind that are made.
    fn series(&self, made: Made) -> Result<Series, Failure> {
        let counts = self.counts(usize::MAX);
        let most = counts.last().copied().unwrap_or(0);
        let numbered = |stream: Stream, indices: &mut dyn Iterator<Item = u64>| {
            let stream = Arc::new(stream);
            indices.map(|index| Competitor::Program(Program::Generated(stream.clone(), index))).collect::<Vec<_>>()
        };
        let (programs, counts) = match made {
            Made::Guided => (self.guided(most)?, counts),
            Made::Exhaustive => {
                let indices = matrix().spread();
                let mut counts = self.counts(indices.len());
                if self.sweep {
                    counts.push(indices.len());
                    counts.dedup();
                }
                let most = counts.last().copied().unwrap_or(0);
                let stream = Stream::Matrix(matrix(), Exhaustive::default());
                (numbered(stream, &mut indices.into_iter().take(most)), counts)
            }
            _ => (numbered(Stream::Seeded(self.seed, Config::default()), &mut (0..most as u64)), counts),
        };
        let points = counts.into_iter().map(|count| (count, strength::number(count))).collect();
        Ok(Series { programs, points })
    }

    /// The programs of a guided campaign.
    fn guided(&self, count: usize) -> Result<Vec<Competitor>, Failure> {
        let ways = Ways { mutates: true, avoids_known: false };
        let (guide, _) = guided::guide(ways, self.seed, Config::default(), &[])?;
        let mut progress = Progress::start(Some(count as u64), false);
        let texts = rehearse(guide, count as u64, jobs::number(self.jobs), |done| {
            progress.at(done, "guided: programs on their way");
        });
        progress.finish();
        Ok(texts.into_iter().map(|text| Competitor::Program(Program::Text(text))).collect())
    }

    /// The tests of test262, tier by tier, each in every mode that it asks for; nothing where it is not at hand.
    fn tests(&self) -> Result<Option<Series>, Failure> {
        let Some(suite) = self.suite()?.map(Arc::new) else { return Ok(None) };
        let (mut programs, mut points, mut files) = (Vec::new(), Vec::new(), 0);
        for tier in 1..=TIERS {
            let paths = paths_of_list(&self.tiers.join(format!("tier{tier}.txt")))?;
            files += paths.len();
            for path in paths {
                let modes = suite.test(&path)?.modes();
                programs.extend(modes.iter().map(|mode| Competitor::Test(suite.clone(), path.clone(), *mode)));
            }
            let tiers = if tier == 1 { "tier 1".to_owned() } else { format!("tiers 1 to {tier}") };
            let (files, runs) = (strength::number(files), strength::number(programs.len()));
            points.push((programs.len(), format!("{tiers}: {files} files, {runs} runs")));
        }
        Ok(Some(Series { programs, points }))
    }

    /// Runs programs without faults and with each, and prints a row for each point.
    fn measure(&self, made: Made, series: Series, faults: &[(usize, Goal)]) -> Result<(), Failure> {
        let Series { programs, points } = series;
        let (jobs, name) = (jobs::number(self.jobs), made.name());
        let counts: Vec<_> = points.iter().map(|(count, _)| *count).collect();
        let progress = Together::start(programs.len(), false);
        let what = format!("{name}: programs without a fault");
        let field = Field::new(programs, &counts, jobs, &|| progress.advance(&what))?;
        drop(progress);
        let progress = Together::start(faults.len(), false);
        let what = format!("{name}: faults");
        let raced = field.race(faults, jobs, &|| progress.advance(&what))?;
        drop(progress);
        for (count, words) in points {
            let results = field.results(faults, &raced, count);
            if let Some(reached) = field.reached(count) {
                output::print(&strength::row(&Row { made: name, programs: &words, reached, results: &results }));
            }
        }
        Ok(())
    }
}

/// The tiers that test262's tests of the domain are listed in.
const TIERS: usize = 3;

/// The whole matrix.
fn matrix() -> Matrix {
    Matrix::new(&[]).expect("no name is unknown")
}
