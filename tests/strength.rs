//! `dunder strength`: what it measures, and that the committed table still holds.

use std::path::Path;
use std::process::Command;

/// What the command prints on standard output, where it ends well.
fn strength(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env_remove("DUNDER_TEST262");
    let output = command.arg("strength").args(arguments).output().expect("the command can be started");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("what it prints is UTF-8")
}

/// The cells of the rows of a table that begin with these two.
fn rows<'a>(table: &'a str, made: &str, programs: &str) -> Vec<Vec<&'a str>> {
    let cells = |line: &'a str| line.split('|').map(str::trim).skip(1).collect::<Vec<_>>();
    table.lines().map(cells).filter(|cells| cells.len() > 2 && cells[0] == made && cells[1] == programs).collect()
}

/// The first cells of the rows of a table.
fn names(table: &str) -> Vec<(&str, &str)> {
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    rows.filter_map(|line| line[2..].split_once(" | "))
        .map(|(made, rest)| (made, rest.split(" | ").next().unwrap()))
        .collect()
}

/// The share in a cell such as `635 of 982 (64.66 %)`, in per cent.
fn share(cell: &str) -> f64 {
    let (_, share) = cell.split_once('(').unwrap_or_else(|| panic!("{cell} is a share"));
    share.trim_end_matches(" %)").parse().unwrap_or_else(|error| panic!("{cell}: {error}"))
}

#[test]
fn the_table_depends_on_the_programs_alone() {
    let arguments = |jobs| ["--count", "10", "--count", "30", "--jobs", jobs];
    let table = strength(&arguments("1"));
    assert_eq!(table, strength(&arguments("3")));
    let made = ["random", "random", "guided", "guided", "exhaustive", "exhaustive", "test262"];
    assert_eq!(names(&table).iter().map(|(made, _)| *made).collect::<Vec<_>>(), made);
    assert!(table.contains("\ndunder strength --count 10 --count 30\n"), "{table}");
    assert!(table.contains("| test262 | skipped: no test262"), "{table}");
    for made in ["random", "guided", "exhaustive"] {
        let [few, more] = ["10", "30"].map(|count| rows(&table, made, count).remove(0));
        for column in 2..5 {
            assert!(share(few[column]) < share(more[column]), "{made}: {few:?} {more:?}");
        }
    }
}

#[test]
fn a_test_catches_what_it_fails_with() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("harness/assert.js", "function assert(holds) { if (holds !== true) throw new Test262Error(); }");
    write("harness/sta.js", "function Test262Error() {}");
    let test = |code: &str| format!("/*---\ndescription: d\nflags: [noStrict]\n---*/\n{code}\n");
    write("test/asks.js", &test("assert(Reflect.has({ a: 1 }, 'a'));"));
    write("test/fails.js", &test("assert(Reflect.has({}, 'a'));"));
    write("test/looks-away.js", &test("try { Reflect.has({}, 'a'); } catch {}"));
    for (tier, test) in ["asks.js", "fails.js", "looks-away.js"].into_iter().enumerate() {
        write(&format!("tiers/tier{}.txt", tier + 1), test);
    }
    let [suite, tiers] = ["", "tiers"].map(|path| folder.path().join(path).to_str().unwrap().to_owned());
    let arguments = ["--only", "test262", "--test262", &suite, "--tiers", &tiers, "--commit", "0123456789"];
    let table = strength(&arguments);
    assert!(table.contains("test262 at 01234567."), "{table}");
    let points = ["tier 1: 1 files, 1 runs", "tiers 1 to 2: 2 files, 2 runs", "tiers 1 to 3: 3 files, 3 runs"];
    let rows = points.map(|point| rows(&table, "test262", point).remove(0));
    let caught = |row: &[&str]| row[4].split(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(caught(&rows[0]) > 5, "{table}");
    assert_eq!(caught(&rows[0]), caught(&rows[1]), "a test that fails anyhow catches nothing");
    assert!(share(rows[2][3]) > share(rows[0][3]), "one that looks away reaches something: {table}");
}

/// The committed table.
const TABLE: &str = "reports/snapshots/strength.md";

/// By how many of a hundred steps, outcomes or faults the first rows may differ from the committed ones: each row that the generator
/// gains moves them a little, and the whole table takes minutes.
const TOLERANCE: f64 = 1.0;

#[test]
fn the_committed_table_holds() {
    let committed = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE)).unwrap();
    let measured = strength(&["--only", "random", "--count", "1000"]);
    let [then, now] = [&committed, &measured].map(|table| rows(table, "random", "1,000").remove(0));
    for column in 2..5 {
        let difference = (share(then[column]) - share(now[column])).abs();
        assert!(difference <= TOLERANCE, "{TABLE} has {}, and it is {}: take it anew", then[column], now[column]);
    }
}
