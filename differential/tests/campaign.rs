//! Campaigns as a whole: the same findings whatever the number of jobs, on the disk before they are told, and going on
//! whatever an engine does to its process.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use dunder_differential::campaign::{
    Announcement, BATCH, Bounds, Campaign, Engines, Finding, Fresh, Guide, InProcess, Journal, Nursery, Raw, Reduced,
    Reducer, Reducing, Runner, Summary, Supervised, SupervisedReducer, Task, Ways,
};
use dunder_differential::corpus::{Case, Trace};
use dunder_differential::expectations::Status;
use dunder_differential::reduce::Budget;
use dunder_differential::{Contender, Expectation, Expectations, Judge, Kind, Signature};
use dunder_engines::{Engine, Limits, QuickJs};
use dunder_syntax::{Program, parse_script};

/// Programs that take turns in the stream; QuickJS-NG 0.16.2 diverges on those at odd places.
const PROGRAMS: &[&str] = &[
    "show(1, Object.keys({ a: 1 }));",
    "var a = []; Object.defineProperty(a, 'length', { writable: false }); show(1, Reflect.set(a, 'length', { valueOf() { show(2); return 0; } }));",
    "class A { constructor() { show(1, new.target === A); } } new A();",
    "function f() {} function g() {} Object.setPrototypeOf(f, g); show(1, Object.getPrototypeOf(f.bind()) === g);",
    "throw new TypeError('x');",
    "class B extends Array {} show(1, 2); var b = B.bind(); show(2, b.prototype === Array.prototype);",
    "for (;;);",
    "show(1, Object.isFrozen(new Proxy(Object.preventExtensions({ a: 1 }), { isExtensible(t) { show('trap'); return false; } })));",
];

fn program(index: u64) -> Program {
    parse_script(PROGRAMS[index as usize % PROGRAMS.len()]).unwrap()
}

fn limits() -> Limits {
    Limits { fuel: 20_000, ..Limits::default() }
}

fn quickjs() -> Vec<Contender> {
    let make = || Ok(Box::new(QuickJs::rewound(limits())) as Box<dyn Engine>);
    let make_witness = || Ok(Box::new(QuickJs::fresh(limits())) as Box<dyn Engine>);
    vec![Contender::with_witness(make, make_witness).unwrap()]
}

/// What a campaign told, in order, as lines; and its figures without the time.
#[derive(Debug, Default, PartialEq)]
struct Told {
    lines: Vec<String>,
    findings: Vec<Finding>,
    summary: Summary,
}

fn run(count: u64, jobs: usize, reduces: bool, expectations: &Expectations, out: &Path) -> Told {
    run_of(program, count, jobs, reduces, expectations, out)
}

fn run_of(
    program: fn(u64) -> Program,
    count: u64,
    jobs: usize,
    reduces: bool,
    expectations: &Expectations,
    out: &Path,
) -> Told {
    let bounds = Bounds { count: Some(count), until: None, stop: Box::new(|| false) };
    let campaign = Campaign { seed: 7, bounds, expectations, out: out.to_owned(), guide: None, journal: None };
    tell(&campaign, program, jobs, reduces)
}

/// Runs a campaign of programs.
fn tell(campaign: &Campaign<'_>, program: fn(u64) -> Program, jobs: usize, reduces: bool) -> Told {
    let runners = (0..jobs).map(|_| || InProcess::new(program, quickjs(), limits())).collect();
    let budget = reduces.then(Budget::default);
    let mut reducer = Reducing::new(Judge::new(limits()), quickjs(), budget);
    let mut told = Told::default();
    let summary = campaign.run(runners, &mut reducer, &mut |announcement| match announcement {
        Announcement::New(finding, _) => {
            let file = finding.file.as_ref().expect("a new finding has a file");
            assert!(file.exists(), "{} is told before it is there", file.display());
            told.lines.push(format!("new {} {}", finding.signature, finding.index));
        }
        Announcement::Diverging(finding) => {
            told.lines.push(format!("{finding:?}"));
            told.findings.push(finding.clone());
        }
        Announcement::Behind(finding) => told.lines.push(format!("behind {finding:?}")),
        Announcement::Progress(_) => {}
    });
    told.summary = Summary { seconds: 0.0, ..summary.unwrap() };
    told
}

fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().into(), std::fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn the_findings_depend_on_the_programs_alone() {
    let count = 5 * BATCH + 3;
    let none = Expectations::default();
    for reduces in [true, false] {
        let folders = [(); 3].map(|()| tempfile::tempdir().unwrap());
        let [one, two, three] = [0, 1, 2].map(|at| {
            // The folder is a part of what is told: all of them write to the same name.
            let out = folders[at].path().join("out");
            let mut told = run(count, at + 1, reduces, &none, &out);
            let root = folders[at].path().to_str().unwrap();
            told.lines.iter_mut().for_each(|line| *line = line.replace(root, ""));
            told.findings.clear();
            (told, files(&out))
        });
        assert_eq!(one, two);
        assert_eq!(one, three);
        assert_eq!(one.0.summary.programs, count);
        assert_eq!(one.0.summary.divergences, count / 2);
        assert_eq!(one.0.summary.inconclusive, count / 8);
        assert_eq!(one.1.len() as u64, one.0.summary.new);
    }
}

#[test]
fn findings_come_in_the_order_of_the_stream_and_their_cases_hold() {
    let folder = tempfile::tempdir().unwrap();
    let told = run(2 * BATCH, 2, true, &Expectations::default(), folder.path());
    let indices: Vec<u64> = told.findings.iter().map(|finding| finding.index).collect();
    assert_eq!(indices, (0..2 * BATCH).filter(|index| index % 2 == 1).collect::<Vec<_>>());
    let (mut judge, mut contenders) = (Judge::new(limits()), quickjs());
    for finding in &told.findings {
        assert!(!finding.known && finding.seed == 7 && finding.clause.is_some(), "{finding:?}");
        let case = Case::read(finding.file.as_ref().unwrap()).unwrap();
        let source = case.source(case.modes()[0]);
        assert_eq!(case.expected.as_ref(), Some(&Trace::of(&judge.expect(&source))), "{case}");
        let dunder_differential::Verdict::Diverge(divergence) = judge.judge(&source, &mut contenders[0]) else {
            panic!("{case}")
        };
        assert_eq!(divergence.signature().id(), finding.signature, "{case}");
    }
}

/// Two programs of [`PROGRAMS`] that diverge, one behind the other, and something between that agrees.
fn two_in_one(_: u64) -> Program {
    let text = [3, 0, 1].map(|at| PROGRAMS[at].replace("show(1", &format!("show(1{at}"))).join("\n");
    parse_script(&text).unwrap()
}

#[test]
fn what_is_known_hides_nothing_behind_it() {
    let (none, folder) = (Expectations::default(), tempfile::tempdir().unwrap());
    let told = run_of(two_in_one, 3, 1, true, &none, &folder.path().join("both"));
    let behind: Vec<_> = told.lines.iter().filter(|line| line.starts_with("behind ")).collect();
    assert_eq!((told.summary.divergences, told.summary.signatures, told.summary.new), (3, 2, 2), "{told:?}");
    assert_eq!((told.findings.len(), behind.len()), (3, 1), "{told:?}");
    let [bind, length] = [3, 1].map(|at| {
        let folder = folder.path().join(at.to_string());
        let program = if at == 3 { |_| program(3) } else { |_| program(1) };
        run_of(program, 1, 1, true, &none, &folder).findings.remove(0).signature
    });
    assert_eq!(told.findings[0].signature, bind);
    assert!(behind[0].contains(&length), "as alone: {behind:?}");
    let told = run_of(two_in_one, 3, 1, false, &none, &folder.path().join("as met"));
    assert_eq!(told.summary.signatures, 1, "nothing is told behind another one where nothing is reduced");
}

/// Expectations that hold these signatures.
fn known(signatures: impl IntoIterator<Item = String>) -> Expectations {
    let entry = |signature: String| Expectation {
        case: Some(format!("cases/{signature}.js")),
        signature,
        status: Status::EngineBug,
        clause: "sec-x".into(),
        reason: "it is so".into(),
        cause: None,
        issue: None,
        observed: None,
        test262: None,
        versions: None,
        review: None,
        shows: None,
    };
    Expectations::of("quickjs", signatures.into_iter().map(entry).collect())
}

/// Programs of two rows, of which one shows a known divergence.
#[derive(Default)]
struct TwoRows {
    avoids_odd: bool,
}

impl Nursery for TwoRows {
    fn fresh(&self, index: u64) -> Fresh {
        let row = if index.is_multiple_of(4) && !self.avoids_odd { "odd" } else { "even" };
        let text = PROGRAMS[if row == "odd" { 3 } else { 0 }].to_owned();
        Fresh { text, rows: vec![row], areas: if row == "odd" { 1 } else { 2 } }
    }

    fn avoid(&mut self, names: &[&'static str]) {
        self.avoids_odd |= names.contains(&"odd");
    }

    fn mutant(&self, _: &[Arc<Program>], _: &[Arc<Program>], _: u64) -> Option<(String, Vec<&'static str>)> {
        None
    }

    fn names(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        (vec!["odd", "even"], Vec::new())
    }
}

#[test]
fn a_campaign_can_steer_clear_of_what_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let first = run(8, 1, true, &Expectations::default(), &folder.path().join("first"));
    let expectations = known(first.findings.iter().map(|finding| finding.signature.clone()));
    let ways = Ways { mutates: false, avoids_known: true };
    let campaign = Campaign {
        seed: 7,
        bounds: Bounds { count: Some(2_000), until: None, stop: Box::new(|| false) },
        expectations: &expectations,
        out: folder.path().join("out"),
        guide: Some(Mutex::new(Guide::new(ways, Box::new(TwoRows::default()), Vec::new()))),
        journal: None,
    };
    let runners = [0, 1].map(|_| || InProcess::new(program, quickjs(), limits())).into();
    let mut reducer = Reducing::new(Judge::new(limits()), quickjs(), Some(Budget::default()));
    let mut last = 0;
    let summary = campaign.run(runners, &mut reducer, &mut |announcement| {
        if let Announcement::Diverging(finding) = announcement {
            assert!(finding.known, "{finding:?}");
            last = finding.index;
        }
    });
    let summary = summary.unwrap();
    assert_eq!(summary.guided.as_ref().unwrap().avoided, ["odd"]);
    // Nothing is decided in the first generation, and what was handed out before it is decided is run.
    assert!((100..1_000).contains(&last), "{last}");
    assert_eq!(summary.divergences, last / 4 + 1);
    let areas = [0, 1].map(|area| summary.health.areas.of(area));
    assert_eq!((areas, summary.health.completed), ([last / 4 + 1, 2_000 - (last / 4 + 1)], 2_000));
}

#[test]
fn a_campaign_goes_on_where_another_one_ended() {
    let folder = tempfile::tempdir().unwrap();
    let expectations = Expectations::default();
    let part = |count, journal| {
        let bounds = Bounds { count: Some(count), until: None, stop: Box::new(|| false) };
        let out = folder.path().join("out");
        let campaign = Campaign { seed: 7, bounds, expectations: &expectations, out, guide: None, journal };
        tell(&campaign, program, 2, true)
    };
    let read = || Journal::read(&folder.path().join("out")).unwrap();
    assert_eq!(read(), None);
    let whole = part(4 * BATCH, None);
    let first = part(2 * BATCH, Some(Journal { what: "odd ones".into(), seed: 7, ..Journal::default() }));
    let journal = read().unwrap();
    assert_eq!((journal.what.as_str(), journal.next, journal.summary.programs), ("odd ones", 2 * BATCH, 2 * BATCH));
    let second = part(4 * BATCH, Some(journal));
    assert_eq!(second.summary, whole.summary);
    assert_eq!([first.lines, second.lines].concat(), whole.lines);
    assert_eq!(part(4 * BATCH, read()).lines, Vec::<String>::new(), "there is nothing left");
    std::fs::write(folder.path().join("out/campaign.json"), "{\n  \"what\": 1").unwrap();
    let error = Journal::read(&folder.path().join("out")).unwrap_err();
    assert_eq!(error.line, 2, "{error}");
}

#[test]
fn what_is_expected_is_known_and_not_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = run(BATCH, 1, true, &Expectations::default(), &folder.path().join("first"));
    let mut signatures: Vec<String> = first.findings.iter().map(|finding| finding.signature.clone()).collect();
    signatures.sort();
    signatures.dedup();
    assert!(signatures.len() >= 3, "{signatures:?}");
    let expectations = known(signatures);
    let out = folder.path().join("second");
    let second = run(BATCH, 1, true, &expectations, &out);
    assert_eq!((second.summary.new, out.exists()), (0, false));
    assert_eq!(second.summary.divergences, first.summary.divergences);
    assert!(second.findings.iter().all(|finding| finding.known && finding.file.is_some()));
}

#[test]
fn what_shows_otherwise_than_expected_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let first = run(BATCH, 1, true, &Expectations::default(), &folder.path().join("first"));
    let expect = |finding: &Finding, shows: &str| {
        let mut entries = known([finding.signature.clone()]).entries("quickjs").to_vec();
        entries.iter_mut().for_each(|entry| entry.shows = Some(shows.to_owned()));
        Expectations::of("quickjs", entries)
    };
    let finding = &first.findings[0];
    let as_it_is =
        run(2, 1, true, &expect(finding, &format!("crash | {}", finding.shows)), &folder.path().join("same"));
    assert!(as_it_is.findings[0].known && as_it_is.findings[0].signature == finding.signature, "{as_it_is:?}");
    let otherwise = run(2, 1, true, &expect(finding, "crash | accepted"), &folder.path().join("other"));
    let kind = finding.shows.split(' ').next().unwrap();
    assert_eq!(otherwise.findings[0].signature, format!("{}-{kind}", finding.signature));
    assert_eq!((otherwise.findings[0].known, otherwise.summary.new), (false, 1));
}

/// A reducer that comes to something else with every program but the first.
struct OthersDiffer(Vec<u64>);

impl Reducer for OthersDiffer {
    fn reduce(&mut self, found: &Raw) -> Option<Reduced> {
        self.0.push(found.index);
        let mut reduced = Reduced::as_met(found);
        if found.index > 0 {
            reduced.finding.signature.cause = format!("Other{}", found.index);
        }
        Some(reduced)
    }
}

#[test]
fn what_looks_like_something_known_is_looked_at_now_and_then() {
    let folder = tempfile::tempdir().unwrap();
    let first = run_of(|_| program(3), 1, 1, false, &Expectations::default(), &folder.path().join("first"));
    let none = Expectations::default();
    let known = known([first.findings[0].signature.clone()]);
    for (expectations, asked) in [(&none, vec![0]), (&known, vec![0, 1, 3, 7])] {
        let bounds = Bounds { count: Some(10), until: None, stop: Box::new(|| false) };
        let campaign =
            Campaign { seed: 7, bounds, expectations, out: folder.path().join("out"), guide: None, journal: None };
        let runners = vec![|| InProcess::new(|_| program(3), quickjs(), limits())];
        let mut reducer = OthersDiffer(Vec::new());
        let mut others = Vec::new();
        let tell = &mut |announcement: Announcement<'_>| match announcement {
            Announcement::Diverging(finding) if finding.signature.contains("Other") => others.push(finding.index),
            _ => {}
        };
        assert_eq!(campaign.run(runners, &mut reducer, tell).unwrap().divergences, 10);
        assert_eq!((&reducer.0, others.as_slice()), (&asked, &asked[1..]));
    }
}

#[test]
fn a_finding_that_cannot_be_written_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("file");
    std::fs::write(&out, "in the way").unwrap();
    let bounds = Bounds { count: Some(BATCH), until: None, stop: Box::new(|| false) };
    let campaign = Campaign {
        seed: 7,
        bounds,
        expectations: &Expectations::default(),
        out: out.clone(),
        guide: None,
        journal: None,
    };
    let runners = vec![|| InProcess::new(program, quickjs(), limits())];
    let mut reducer = Reducing::new(Judge::new(limits()), quickjs(), None);
    let result = campaign.run(runners, &mut reducer, &mut |announcement| {
        assert!(matches!(announcement, Announcement::Progress(_)), "something was told that is not on the disk");
    });
    assert!(result.unwrap_err().path.starts_with(&out));
}

/// A worker that dies of index 5 and hangs at indices 9 and 12: whatever an engine does, the others are run.
#[cfg(unix)]
const WORKER: &str = r#"
while read -r line; do
  from=${line#*:}; from=${from%%,*}; to=${line##*:}; to=${to%\}}
  if [ "$from" -le 5 ] && [ 5 -lt "$to" ]; then echo "Assertion failed: (x), function f" >&2; kill -ABRT $$; fi
  for index in 9 12; do
    if [ "$from" -le $index ] && [ $index -lt "$to" ]; then exec sleep 100; fi
  done
  echo "{\"from\":$from,\"to\":$to,\"found\":[],\"inconclusive\":{},\"health\":{\"completed\":$((to - from)),\"areas\":[1]}}"
done
"#;

#[cfg(unix)]
#[test]
fn a_worker_that_dies_or_hangs_is_replaced() {
    let start = || {
        let mut command = std::process::Command::new("sh");
        command.args(["-c", WORKER]);
        command
    };
    // The interpreter does not finish program 12 either, so that its hanging says nothing.
    let text = |index| if index == 12 { "for (;;);".to_owned() } else { format!("show({index});") };
    let mut supervised = Supervised::new(start, text, "quickjs", Limits { wall: 1_000, ..limits() });
    let batch = supervised.run(Task::numbered(0..BATCH));
    assert_eq!((batch.from, batch.to), (0, BATCH));
    let found: Vec<(u64, Kind)> = batch.found.iter().map(|raw| (raw.index, raw.kind)).collect();
    assert_eq!(found, [(5, Kind::Crash), (9, Kind::Timeout)]);
    let crash = &batch.found[0];
    assert_eq!((crash.engine.as_str(), crash.source.as_str()), ("quickjs", "show(5);"));
    assert!(crash.signature.cause.starts_with("crash-"), "{:?}", crash.signature);
    let reasons: Vec<(&str, u64)> =
        batch.inconclusive.iter().map(|(reason, count)| (reason.as_str(), *count)).collect();
    assert_eq!(reasons, [("interpreter: out of fuel", 1)]);
    let health = (batch.health.programs(), batch.health.areas.of(0));
    assert_eq!(health, (BATCH - 3, BATCH - 3), "those that a worker lives through, each once");
    let again = supervised.run(Task::numbered(BATCH..2 * BATCH));
    assert_eq!((again.from, again.found.len()), (BATCH, 0), "the next batch has a worker that lives");
}

/// A reducer whose engines live apart: it answers with the program that it was sent.
#[cfg(unix)]
const REDUCER: &str = r#"
while read -r found; do
  echo "{\"finding\":$found,\"expected\":null,\"actual\":null,\"opinions\":[],\"calls\":7}"
done
"#;

#[cfg(unix)]
#[test]
fn what_ends_a_reducer_is_reduced_by_one_whose_engines_live_apart() {
    let started = Arc::new(Mutex::new(Vec::new()));
    let homes = started.clone();
    let start = move |home| {
        homes.lock().unwrap().push(home);
        let mut command = std::process::Command::new("sh");
        command.args(["-c", if home == Engines::Apart { REDUCER } else { "read -r found; kill -ABRT $$" }]);
        command
    };
    let mut reducer = SupervisedReducer::new(start, std::time::Duration::from_secs(60));
    let found = |kind| Raw {
        index: 5,
        engine: "quickjs".into(),
        kind,
        difference: None,
        signature: Signature::of_death("quickjs", kind, ""),
        clause: None,
        source: "show(5);".into(),
        is_behind: false,
        behind: Vec::new(),
    };
    for (kind, homes) in [(Kind::Crash, &[Engines::Apart][..]), (Kind::Value, &[Engines::InWorker, Engines::Apart])] {
        let reduced = reducer.reduce(&found(kind)).expect("the second reducer lives");
        assert_eq!((reduced.finding.source.as_str(), reduced.calls), ("show(5);", 7));
        assert_eq!(std::mem::take(&mut *started.lock().unwrap()), homes, "{kind:?}");
    }
}
