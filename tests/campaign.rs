//! Campaigns: the same findings whatever the number of jobs, and nothing lost when one is cut off.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

fn fuzz(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(folder).arg("fuzz").args(arguments);
    command
}

fn lines(arguments: &[&str]) -> (Vec<Value>, Value, i32) {
    let folder = tempfile::tempdir().unwrap();
    let output = fuzz(folder.path(), arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    let summary = lines.pop().expect("a summary");
    (lines, summary, output.status.code().unwrap())
}

#[test]
fn findings_depend_on_the_seed_alone() {
    let run = |jobs| lines(&["--seed", "7", "--count", "150", "--json", "--no-reduce", "--jobs", jobs]);
    let ((one, mut summary, code), (two, mut other, _)) = (run("1"), run("2"));
    assert!(!one.is_empty(), "a campaign of 150 programs finds something");
    assert_eq!(one, two);
    assert_eq!(code, 1);
    assert_eq!(summary["programs"], 150);
    assert_eq!(summary["divergences"], one.len());
    (summary["seconds"], other["seconds"]) = (0.into(), 0.into());
    assert_eq!(summary, other, "the figures too");
    let health = |what: &str| summary["health"][what].as_u64().unwrap();
    let ends = ["completed", "threw", "rejected", "halted"].map(health);
    assert_eq!(ends.iter().sum::<u64>(), 150);
    assert!(ends[0] > 140, "programs go on behind what throws: {ends:?}");
    let (operations, thrown) = (health("operations"), health("thrown"));
    assert!(operations > 150 && (1..=operations * 4 / 10).contains(&thrown), "{thrown} of {operations} throw");
    let areas = summary["health"]["areas"].as_object().unwrap();
    let of = |area: &str| areas[area].as_u64().unwrap();
    assert!(areas.len() > 30 && of("make object") > 50 && (1..50).contains(&of("for in")), "{areas:?}");
    assert!(one.is_sorted_by_key(|line| line["index"].as_u64()));
    for line in &one {
        assert_eq!(
            (&line["type"], &line["seed"], &line["engine"]),
            (&"divergence".into(), &7.into(), &"quickjs".into())
        );
        assert!(line["signature"].is_string() && line["known"].is_boolean(), "{line}");
    }
}

#[test]
fn a_sweep_tells_the_areas_of_the_matrix() {
    let part = ["--exhaustive", "--area", "literals", "--area", "lengths", "--partition", "hash:1/100"];
    let (_, summary, _) = lines(&[&["--json", "--no-reduce", "--jobs", "2"][..], &part].concat());
    let areas = summary["health"]["areas"].as_object().unwrap();
    let [literals, lengths] = ["literals", "lengths"].map(|area| areas[area].as_u64().unwrap());
    assert!(literals > 0 && lengths > 0, "{areas:?}");
    assert_eq!(Some(literals + lengths), summary["programs"].as_u64());
    assert_eq!(areas.values().filter(|count| **count != 0).count(), 2);
}

#[test]
fn guided_campaigns_depend_on_the_seed_and_the_seeds_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("seed.js"), "assert.sameValue(new Proxy([], {}).concat(1).length, 1);").unwrap();
    std::fs::write(folder.path().join("odd.js"), "this is no program").unwrap();
    let seeds = folder.path().to_str().unwrap();
    let run = |jobs| {
        lines(&[
            "--guided",
            "--seeds",
            seeds,
            "--seed",
            "7",
            "--count",
            "3000",
            "--json",
            "--no-reduce",
            "--jobs",
            jobs,
        ])
    };
    let ((one, mut summary, _), (two, mut other, _)) = (run("1"), run("2"));
    assert_eq!(one, two);
    (summary["seconds"], other["seconds"]) = (0.into(), 0.into());
    assert_eq!(summary, other, "the statistics too");
    let guided = &summary["guided"];
    assert_eq!(guided["seeds"]["programs"], 1);
    assert!(guided["goals"].as_u64().unwrap() > 2_000 && guided["ways"].as_u64().unwrap() > 1_000, "{guided}");
    let of = |name: &str| guided["mutators"][name]["programs"].as_u64().unwrap();
    assert!(of("wrap in a proxy") > 5 && of("swap modes") > 5, "{guided}");
    assert!(guided["fresh"]["new"].as_u64().unwrap() > 50, "{guided}");
    let health = &summary["health"];
    assert_eq!(
        ["completed", "threw", "rejected", "halted"].map(|end| health[end].as_u64().unwrap()).iter().sum::<u64>(),
        3000
    );
    let made = health["areas"]["make object"].as_u64().unwrap();
    assert!((1..guided["fresh"]["programs"].as_u64().unwrap()).contains(&made), "{health}");
}

/// The diverging programs of a campaign as often as it told them.
fn told(output: impl BufRead) -> Vec<String> {
    let lines = output.lines().map(|line| line.expect("a line of UTF-8"));
    lines.filter(|line| line.ends_with('}') && !line.contains("\"summary\"")).collect()
}

#[test]
fn a_campaign_that_is_killed_goes_on_and_loses_nothing() {
    let arguments = ["--seed", "7", "--count", "1000", "--json", "--no-reduce", "--jobs", "1"];
    let whole = tempfile::tempdir().unwrap();
    let output = fuzz(whole.path(), &arguments).output().unwrap();
    let expected: BTreeSet<String> = told(&output.stdout[..]).into_iter().collect();
    let folder = tempfile::tempdir().unwrap();
    let refused = fuzz(folder.path(), &arguments).arg("--resume").output().unwrap();
    assert_eq!(refused.status.code(), Some(2), "there is nothing to go on with");
    let (mut seen, mut kills) = (BTreeSet::new(), 0);
    // Killed after so many lines, again and again, until it comes to its end.
    for pause in (0..).map(|turn| 7 + 13 * turn % 40) {
        let mut command = fuzz(folder.path(), &arguments);
        if folder.path().join("corpus/found/campaign.json").exists() {
            command.arg("--resume");
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut lines = String::new();
        let read = (0..pause).map(|_| output.read_line(&mut lines).unwrap());
        let is_over = read.last() == Some(0);
        if !is_over {
            child.kill().unwrap();
            kills += 1;
        }
        output.read_to_string(&mut lines).unwrap();
        child.wait().unwrap();
        seen.extend(told(lines.as_bytes()));
        if is_over {
            break;
        }
        for line in &seen {
            let file: Value = serde_json::from_str(line).unwrap();
            let file = file["file"].as_str().unwrap();
            assert!(folder.path().join(file).exists(), "{file} was told, and is not there");
        }
    }
    assert!(kills > 2, "{kills}");
    assert_eq!(seen, expected);
    let cases = |folder: &Path| {
        let files = std::fs::read_dir(folder.join("corpus/found")).unwrap().map(|file| file.unwrap().path());
        let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "js"));
        texts
            .map(|path| (path.file_name().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(cases(folder.path()), cases(whole.path()));
    let other = fuzz(folder.path(), &["--seed", "8", "--count", "1000", "--no-reduce", "--resume"]).output().unwrap();
    let message = String::from_utf8(other.stderr).unwrap();
    assert!(
        other.status.code() == Some(2) && message.contains("--seed 7") && message.contains("--seed 8"),
        "{message}"
    );
}

#[test]
fn every_announced_finding_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = fuzz(folder.path(), &["--seed", "7", "--count", "100000", "--json", "--no-reduce"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut announced = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        announced.push(line["file"].as_str().expect("a file").to_owned());
        if announced.len() == 8 {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    for file in &announced {
        let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(text.starts_with("/*---\n") && text.trim_end().ends_with(')'), "{file} is whole: {text}");
    }
}

#[test]
fn known_divergences_are_counted_and_not_announced() {
    let folder = tempfile::tempdir().unwrap();
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/expectations");
    let corpus = corpus.to_str().unwrap();
    let arguments = ["--seed", "7", "--count", "60", "--json", "--expectations", corpus];
    let output = fuzz(folder.path(), &arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    for line in text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        if line["known"] == true {
            assert!(line["file"].as_str().is_none_or(|file| !file.starts_with("corpus/found")), "{line}");
        }
    }
}

/// The campaigns that are disturbed while they run; signals are sent, and processes looked at, by what Linux has for it.
#[cfg(target_os = "linux")]
mod disturbed {
    use std::collections::BTreeSet;
    use std::process::Child;
    use std::time::{Duration, Instant};

    use super::*;

    fn campaign(folder: &Path, arguments: &[&str]) -> Child {
        let mut command = fuzz(folder, &["--seed", "7", "--json", "--no-reduce"]);
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
    }

    fn send(signal: &str, process: u32) {
        let status = Command::new("kill").args([signal, &process.to_string()]).stderr(Stdio::null()).status();
        status.expect("there is a command kill");
    }

    /// The worker processes of a campaign.
    fn workers(campaign: u32) -> BTreeSet<u32> {
        let Ok(threads) = std::fs::read_dir(format!("/proc/{campaign}/task")) else { return BTreeSet::new() };
        let children = threads.map(|thread| thread.unwrap().path().join("children"));
        let children = children.filter_map(|path| std::fs::read_to_string(path).ok()).collect::<Vec<_>>().join(" ");
        children.split_whitespace().map(|process| process.parse().unwrap()).collect()
    }

    fn is_alive(process: u32) -> bool {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        status.lines().any(|line| line.starts_with("State:") && !line.contains('Z') && !line.contains('X'))
    }

    /// Reads some lines that announce findings; gives them and the rest.
    fn findings(child: &mut Child, count: usize) -> (Vec<Value>, impl Iterator<Item = Value> + use<>) {
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut lines = lines.map(|line| serde_json::from_str(&line.unwrap()).expect("a whole line of JSON"));
        (lines.by_ref().take(count).collect(), lines)
    }

    fn assert_whole(folder: &Path, announced: &[Value]) {
        let found: BTreeSet<_> =
            std::fs::read_dir(folder.join("corpus/found")).unwrap().map(|f| f.unwrap().path()).collect();
        for line in announced {
            assert!(found.contains(&folder.join(line["file"].as_str().expect("a file"))), "{line}");
        }
        for path in found.iter().filter(|path| path.extension().is_some_and(|ending| ending == "js")) {
            let text = std::fs::read_to_string(path).unwrap();
            assert!(text.starts_with("/*---\n") && text.trim_end().ends_with(')'), "{path:?} is whole: {text}");
        }
    }

    #[test]
    fn an_interrupted_campaign_sums_up_what_it_found() {
        let folder = tempfile::tempdir().unwrap();
        let mut child = campaign(folder.path(), &["--time", "10m"]);
        let (mut announced, rest) = findings(&mut child, 3);
        send("-INT", child.id());
        announced.extend(rest);
        let summary = announced.pop().unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert_eq!((&summary["type"], &summary["divergences"]), (&"summary".into(), &announced.len().into()));
        assert_whole(folder.path(), &announced);
    }

    #[test]
    fn a_campaign_that_is_killed_leaves_whole_files_and_no_worker() {
        for count in [1, 4, 15] {
            let folder = tempfile::tempdir().unwrap();
            let mut child = campaign(folder.path(), &["--time", "10m", "--jobs", "2"]);
            let (announced, _rest) = findings(&mut child, count);
            let workers = workers(child.id());
            assert!(workers.len() >= 2, "{workers:?}");
            child.kill().unwrap();
            child.wait().unwrap();
            assert_whole(folder.path(), &announced);
            let start = Instant::now();
            while workers.iter().any(|worker| is_alive(*worker)) {
                assert!(start.elapsed() < Duration::from_secs(20), "a worker outlives its campaign");
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }

    #[test]
    fn workers_that_are_killed_lose_nothing() {
        let bounds = ["--count", "600", "--jobs", "2"];
        let (undisturbed, figures, _) = lines(&[&["--seed", "7", "--json", "--no-reduce"], &bounds[..]].concat());
        let folder = tempfile::tempdir().unwrap();
        let mut child = campaign(folder.path(), &bounds);
        let (mut announced, rest) = findings(&mut child, 1);
        let process = child.id();
        let killer = std::thread::spawn(move || {
            let mut killed = 0;
            for turn in 0.. {
                let workers: Vec<_> = workers(process).into_iter().collect();
                if workers.is_empty() || turn == 8 {
                    return killed;
                }
                send("-KILL", workers[turn % workers.len()]);
                killed += 1;
                // A worker that dies of the same program twice would be a finding: it has to be up again by then.
                std::thread::sleep(Duration::from_millis(400));
            }
            killed
        });
        announced.extend(rest);
        assert!(killer.join().unwrap() > 0, "a worker was killed");
        let summary = announced.pop().expect("a summary");
        assert_eq!(announced, undisturbed);
        assert_eq!(summary["health"], figures["health"], "a batch that is run again counts once");
        child.wait().unwrap();
    }
}
