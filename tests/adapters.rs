//! Engines that a table of `dunder.toml` describes, which misbehave in every way there is: the campaign goes on, names what
//! they did, and stays small.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "it tells which engines it does without")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// Programs of each campaign.
const COUNT: usize = 12;

/// What an engine does with a program, in the language of the shell, and what the finding is called.
const DEEDS: &[(&str, &str, &str)] = &[
    ("exit", "exit 3", "crash"),
    ("abort", "kill -ABRT $$", "crash"),
    ("recurse", "f() { f; }; f", "crash"),
    ("hang", "sleep 1000", "timeout"),
    ("loop", "while :; do :; done", "timeout"),
    ("allocate", "x=$(yes)", "memory"),
    ("print a gigabyte of lines", "yes | head -c 1000000000", "crash"),
    ("print a gigabyte", "head -c 1000000000 /dev/zero | tr '\\0' x", "crash"),
    ("print what is not text", "printf '\\377\\376\\n'; sleep 1000", "crash"),
    ("close its output", "exec >&-; sleep 1000", "crash"),
];

/// An engine that has a process for many programs. Of those that it does not mind it says that they met a limit.
const WORKER: &str = r#"read -r hello
echo '{"version":"Fake 1"}'
while read -r request; do
  case "$request" in *WORD*) DEED ;; esac
  id=$(printf '%s' "$request" | sed 's/{"id":\([0-9]*\).*/\1/')
  echo "{\"id\":$id,\"observation\":{\"events\":[],\"end\":{\"halted\":\"output\"}}}"
done
"#;

/// An engine that has a process for every program, which stands in the last line of a file.
const SHELL: &str = r#"if [ "$1" = --version ]; then echo Fake 1; exit; fi
program=$(tail -n 1 "$1")
case "$program" in
  *'print(1)'*) printf 'dunder\tbegan\ndunder\tevent\t\t1\ndunder\tcompleted\n' ;;
  *WORD*) DEED ;;
  *) printf 'dunder\thalted\toutput\n' ;;
esac
"#;

/// What a table says of it.
const KEYS: &str = "evaluate = \"evaluate\"\nversion = [\"fake.sh\", \"--version\"]\n";

const TABLE: &str = r#"
[limits]
wall = 3_000
process-memory = 67_108_864

[engine.fake]
command = "sh"
"#;

fn folder(script: &str, word: &str, deed: &str, keys: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let script = script.replace("WORD", word).replace("DEED", deed);
    fs::write(folder.path().join("fake.sh"), script).unwrap();
    fs::write(folder.path().join("dunder.toml"), format!("{TABLE}arguments = [\"fake.sh\"]\n{keys}")).unwrap();
    folder
}

fn dunder(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(folder).args(arguments);
    command
}

/// A word that stands in a single program of the campaign, and its number.
fn word() -> (String, usize) {
    let folder = tempfile::tempdir().unwrap();
    let output = dunder(folder.path(), &["gen", "--seed", "7", "-n", &COUNT.to_string()]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let programs = text.split("// seed 7 index ").skip(1);
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, program) in programs.enumerate() {
        let words = program.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 5);
        words.for_each(|word| places.entry(word).or_default().push(at));
    }
    let (word, at) = places.iter().find(|(_, at)| at.len() == 1).expect("programs differ");
    ((*word).to_owned(), at[0])
}

/// The most memory in KiB that a process and its own workers have had resident.
fn most_memory(process: u32) -> u64 {
    let children = |process: u32| {
        let tasks = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        let lists = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
        lists.collect::<Vec<_>>().join(" ").split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()
    };
    let memory = |process: &u32| {
        let is_dunder = fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|exe| exe.ends_with("dunder"));
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        if is_dunder { line.trim().trim_end_matches(" kB").parse().unwrap_or(0) } else { 0 }
    };
    [vec![process], children(process)].concat().iter().map(memory).sum()
}

/// Runs a campaign on an engine that does something bad with one program, in a folder that has it so for a word, and holds what
/// comes of it against what is expected.
fn campaign_survives(engine: &str, name: &str, kind: &str, folder: impl Fn(&str) -> TempDir) {
    let (word, at) = word();
    let folder = folder(&word);
    let arguments = ["fuzz", "--seed", "7", "--jobs", "1", "--json", "--no-reduce", "--engine", engine, "--count"];
    let start = Instant::now();
    let mut campaign = dunder(folder.path(), &[&arguments[..], &[&COUNT.to_string()]].concat());
    campaign.env_remove(format!("DUNDER_{}", engine.to_uppercase()));
    let mut campaign = campaign.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut memory = 0;
    while campaign.try_wait().unwrap().is_none() {
        memory = memory.max(most_memory(campaign.id()));
        assert!(start.elapsed() < Duration::from_secs(300), "{engine}: {name}: the campaign does not end");
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = campaign.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(output.status.code(), Some(1), "{engine}: {name}: {text}");
    let of_word: Vec<_> = lines.iter().filter(|line| line["index"] == at).collect();
    let ([found], Some(summary)) = (&of_word[..], lines.last()) else { panic!("{engine}: {name}: {text}") };
    let signature = found["signature"].as_str().unwrap();
    assert!(signature.starts_with(&format!("{engine}-{kind}")), "{name}: {signature}");
    let case = fs::read_to_string(folder.path().join(found["file"].as_str().unwrap())).unwrap();
    assert!(case.contains(&word), "{name}: {case}");
    assert_eq!((&summary["programs"], &summary["crashes"]), (&COUNT.into(), &1.into()), "{engine}: {name}: {text}");
    assert!(memory < 512 << 10, "{engine}: {name}: {memory} KiB");
}

fn survives(script: &str, keys: &str) {
    for (name, deed, kind) in DEEDS {
        campaign_survives("fake", name, kind, |word| folder(script, word, deed, keys));
    }
}

#[test]
fn whatever_a_worker_does_the_campaign_goes_on() {
    survives(WORKER, "worker = \"json-lines\"\n");
}

#[test]
fn whatever_a_process_for_a_program_does_the_campaign_goes_on() {
    survives(SHELL, KEYS);
}

/// What happens to a program within an engine, in JavaScript, and what the finding is called.
const DEEDS_WITHIN: &[(&str, &str, &str)] = &[
    ("exit", "process.exit(3)", "crash"),
    ("recurse", "(function f() { f(); f(); })()", "crash"),
    ("loop", "for (;;);", "timeout"),
    ("allocate", "const a = []; for (;;) a.push(Buffer.alloc(1 << 20, 1))", "memory"),
    (
        "print a gigabyte of lines",
        "for (const b = Buffer.alloc(1 << 20, '\\n'); ; ) require('fs').writeSync(1, b)",
        "crash",
    ),
    ("print what is not text", "require('fs').writeSync(1, Buffer.from([255, 254, 10])); for (;;);", "crash"),
];

/// Engines by the names of their variables and commands that run our driver in Node.js's modules.
const ENGINES: &[(&str, &str)] = &[("node", "DUNDER_NODE"), ("deno", "DUNDER_DENO"), ("bun", "DUNDER_BUN")];

/// Stands in front of an engine and has a script run before the driver.
const WRAPPER: &str = r#"#!/bin/sh
for argument do
  shift
  case "$argument" in "// The conversation"*) argument="$(cat 'FOLDER/before.js')
$argument" ;; esac
  set -- "$@" "$argument"
done
exec 'ENGINE' "$@"
"#;

/// Does something when the driver is given a program that has a word.
const BEFORE: &str = r#"{
  const { parse } = JSON;
  JSON.parse = (text) => {
    const message = parse(text);
    if (message.source !== undefined && message.source.includes('WORD')) { DEED }
    return message;
  };
}
"#;

/// A folder in which an engine's command has a deed done within it.
fn folder_within(engine: &str, command: &str, word: &str, deed: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (path, wrapper) = (folder.path().to_str().unwrap(), folder.path().join("engine.sh"));
    fs::write(&wrapper, WRAPPER.replace("FOLDER", path).replace("ENGINE", command)).unwrap();
    fs::set_permissions(&wrapper, PermissionsExt::from_mode(0o755)).unwrap();
    fs::write(folder.path().join("before.js"), BEFORE.replace("WORD", word).replace("DEED", deed)).unwrap();
    let table = format!(
        "[limits]\nwall = 6_000\nprocess-memory = 268_435_456\n[engine.{engine}]\ncommand = \"{path}/engine.sh\"\n"
    );
    fs::write(folder.path().join("dunder.toml"), table).unwrap();
    folder
}

/// The path of an engine's command, where it is there.
fn command_of(engine: &str, variable: &str) -> Option<String> {
    let command = std::env::var(variable).unwrap_or_else(|_| engine.to_owned());
    let found = Command::new("sh").args(["-c", "command -v -- \"$0\"", &command]).output().unwrap();
    let path = String::from_utf8(found.stdout).unwrap().trim().to_owned();
    Command::new(&path).arg("--version").output().is_ok_and(|output| output.status.success()).then_some(path)
}

#[test]
fn whatever_happens_in_an_engine_that_is_there_the_campaign_goes_on() {
    std::thread::scope(|scope| {
        for (engine, variable) in ENGINES {
            scope.spawn(move || match command_of(engine, variable) {
                Some(command) => DEEDS_WITHIN.iter().for_each(|(name, deed, kind)| {
                    campaign_survives(engine, name, kind, |word| folder_within(engine, &command, word, deed));
                }),
                None => println!("{engine} is not there"),
            });
        }
    });
}

#[test]
fn a_program_alone_shows_what_an_engine_does() {
    for (script, keys) in [(WORKER, "worker = \"json-lines\"\n"), (SHELL, KEYS)] {
        for (deed, told) in [
            ("kill -ABRT $$", "crashed: signal 6 (SIGABRT)"),
            ("sleep 1000", "did not come to an end"),
            ("x=$(yes)", "ran out of memory: more than 64 MiB of memory"),
        ] {
            let folder = folder(script, "trigger", deed, keys);
            fs::write(folder.path().join("a.js"), "print('trigger');").unwrap();
            let output = dunder(folder.path(), &["run", "a.js", "--engine", "fake"]).output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            assert_eq!(output.status.code(), Some(1), "{text}");
            assert!(text.contains("Fake 1 (+) differs") && text.contains(told), "{text}");
        }
    }
}

#[test]
fn engines_of_the_table_are_listed_and_what_is_wrong_with_it_is_told() {
    let folder = folder(SHELL, "trigger", "exit", KEYS);
    let output = dunder(folder.path(), &["engines"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().any(|line| line.starts_with("fake ") && line.contains("Fake 1")), "{text}");
    let silent = folder_with_release("Fake 2");
    let output = dunder(silent.path(), &["engines"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().any(|line| line.starts_with("fake ") && line.contains("Fake 2")), "{text}");
    fs::write(folder.path().join("other.toml"), "[engine.fake]\ncommand = \"sh\"\nprints = \"print\"\n").unwrap();
    let output = dunder(folder.path(), &["engines", "--config", "other.toml"]).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains("other.toml:3:1: unknown key `prints`") && text.contains("one of command"), "{text}");
    let output =
        dunder(folder.path(), &["run", "a.js", "--engine", "fake", "--config", "nowhere.toml"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "a file that is named is there");
}

/// A folder whose configuration tells the version of an engine.
fn folder_with_release(release: &str) -> TempDir {
    folder(SHELL, "trigger", "exit", &format!("{KEYS}release = \"{release}\"\n"))
}

/// A folder whose configuration has an engine that does what QuickJS-NG does, under another name.
fn with_twin(family: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let worker = format!("sed -u 's/\"twin\"/\"quickjs\"/' | '{}' worker engine", env!("CARGO_BIN_EXE_dunder"));
    let table =
        format!("[engine.twin]\ncommand = 'sh'\narguments = ['twin.sh']\nworker = 'json-lines'\nfamily = '{family}'\n");
    fs::write(folder.path().join("twin.sh"), worker).unwrap();
    fs::write(folder.path().join("dunder.toml"), table).unwrap();
    folder
}

#[test]
fn engines_that_agree_against_the_interpreter_are_told_first() {
    let folder = with_twin("Twin");
    fs::write(folder.path().join("a.js"), "show(1, Reflect.set({}, 'k', 1, undefined));").unwrap();
    let output = dunder(folder.path(), &["run", "a.js", "--engine", "quickjs", "--engine", "twin"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Vec<_>> = text.lines().take(6).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(lines[1].join(" ").starts_with("all the engines agree against the interpreter"), "{text}");
    assert_eq!(lines[2], ["interpreter", "quickjs", "twin"], "{text}");
    assert_eq!(lines[3], ["interpreter", "≠", "≠"], "{text}");
    assert_eq!(lines[4], ["quickjs", "≠", "="], "{text}");

    let arguments =
        ["fuzz", "--seed", "7", "--count", "64", "--json", "--no-reduce", "--engine", "quickjs", "--engine", "twin"];
    let output = dunder(folder.path(), &arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.pop().unwrap();
    let differ = |pair: usize| summary["matrix"][pair]["differ"].as_u64().unwrap();
    assert!(differ(0) > 0 && differ(0) == differ(1) && differ(2) == 0, "{summary}");
    assert_eq!(summary["against-all"], differ(0), "{summary}");
    assert!(!lines.is_empty() && lines.iter().all(|line| line["against-all"] == true), "{text}");
    assert!(lines.iter().any(|line| line["engine"] == "quickjs" && line["opinions"]["twin"] == "alike"), "{text}");
}

#[test]
fn a_self_check_reports_what_engines_of_two_families_agree_on() {
    let run = |folder: &TempDir, engines: &[&str]| {
        let mut command = dunder(folder.path(), &["fuzz", "--self-check", "--seed", "7", "--count", "64", "--json"]);
        for engine in engines {
            command.args(["--engine", engine]);
        }
        command.output().unwrap()
    };
    let folder = with_twin("Twin");
    let output = run(&folder, &["twin", "quickjs"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(lines.pop().unwrap()["new"].as_u64().unwrap() > 0, "{text}");
    assert!(lines.iter().all(|line| line["signature"].as_str().unwrap().starts_with("others-")), "{text}");

    for (engines, folder) in [(&["quickjs", "twin"][..], with_twin("QuickJS")), (&["quickjs"], folder)] {
        let output = run(&folder, engines);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.contains("engines of one family have their bugs in common"), "{text}");
    }
}
