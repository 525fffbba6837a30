//! The data of a corpus as `dunder check` takes it: masks, and expectations.

use std::path::Path;
use std::process::{Command, Output};

use dunder_differential::expectations::ExpectationFile;

fn dunder(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder"));
    command.current_dir(folder).args(arguments).output().expect("the command can be started")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("standard output is UTF-8")
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("standard error is UTF-8")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the command ends by itself")
}

/// A folder with the files of a corpus in `corpus/`.
fn corpus(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in files {
        let path = folder.path().join("corpus").join(name);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The text of a case.
fn case(code: &str, trace: &str) -> String {
    let trace: String = trace.lines().map(|line| format!("//   {line}\n")).collect();
    format!("/*---\ndescription: a case\nflags: [noStrict]\n---*/\n{code}\n// Expected:\n{trace}")
}

const MASK: &str = "[[mask]]\nclause = \"sec-ecmascript-standard-built-in-objects\"\nreason = \"its keys\"\n\
    properties-of = \"%*\"\ncase = \"cases/a.js\"\nengines = [\"quickjs\"]\n";

/// QuickJS has these keys in another order.
const KEYS: &str = "dump(1, Boolean.prototype);";
const KEYS_TRACE: &str = "1: %Boolean.prototype% {extensible, prototype: %Object.prototype%, \"constructor\": \
    {value: %Boolean%, w-c}, \"toString\": {value: function#1, w-c}, \"valueOf\": {value: function#2, w-c}}\n(completed)";

/// What QuickJS does otherwise, and how its expectations tell it.
const SET: &str = "show(1, Reflect.set({}, 'k', 1, undefined));";
const SET_TRACE: &str = "1: false\n(completed)";
const SET_SIGNATURE: &str = "quickjs-OrdinarySetWithOwnDescriptor-2.b";

/// Expectations of others, which nothing is to touch.
const OTHERS: &str = "# Of QuickJS.\n\n# It comes first.\n[[expectation]]\nsignature = \"quickjs-A\" # by hand\n\
    status = \"engine-bug\"\nreason = 'the order is mine'\nclause = \"sec-a\"\n\n\
    [[expectation]]\nsignature = \"quickjs-Z\"\nstatus   =   \"spec-ambiguity\"\nclause = \"sec-z\"\n\
    reason = '''\nSeveral\nlines'''\nreview = \"2100-01-01\"\n# The end.\n";

#[test]
fn blessing_adds_what_is_new_as_pending_and_touches_nothing_else() {
    let folder = corpus(&[("cases/a.js", &case(SET, SET_TRACE)), ("expectations/quickjs.toml", OTHERS)]);
    let file = folder.path().join("corpus/expectations/quickjs.toml");
    let first = dunder(folder.path(), &["check", "--bless"]);
    assert_eq!(code(&first), 1, "{}", out(&first));
    let text = std::fs::read_to_string(&file).unwrap();
    let at = text.find(&format!("[[expectation]]\nsignature = \"{SET_SIGNATURE}\"")).expect(&text);
    let end = at + text[at..].find("\n\n").expect("it is not the last one") + 2;
    assert_eq!(format!("{}{}", &text[..at], &text[end..]), OTHERS);
    for part in ["shows = \"throw TypeError\"", "case = \"cases/a.js\"", "status = \"pending\"", "clause = \"sec-"] {
        assert!(text[at..end].contains(part), "{part}: {}", &text[at..end]);
    }
    // What somebody has noted stays; what is pending fails, and is not added again.
    let noted = text.replace("to be read against", "half read against");
    std::fs::write(&file, &noted).unwrap();
    let again = dunder(folder.path(), &["check", "--bless"]);
    assert_eq!(code(&again), 1, "{}", out(&again));
    assert!(out(&again).contains("NEW cases/a.js"), "{}", out(&again));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), noted);
    std::fs::write(&file, noted.replace("pending", "engine-bug")).unwrap();
    let settled = dunder(folder.path(), &["check", "--bless"]);
    assert_eq!(code(&settled), 0, "{}", out(&settled));
}

#[test]
fn what_changed_is_told_until_somebody_has_looked() {
    let old = "[[expectation]]\nsignature = \"quickjs-Old\"\ncase = \"cases/a.js\"\nstatus = \"engine-bug\"\n\
        clause = \"sec-a\"\nreason = \"r\"\n";
    let folder = corpus(&[("cases/a.js", &case(SET, SET_TRACE)), ("expectations/quickjs.toml", old)]);
    let check = |arguments: &[&str]| {
        let output = dunder(folder.path(), &[&["check"], arguments].concat());
        (code(&output), out(&output))
    };
    let (ended, said) = check(&[]);
    assert!(ended == 1 && said.contains("CHANGED cases/a.js"), "{said}");
    check(&["--bless"]);
    let file = folder.path().join("corpus/expectations/quickjs.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.starts_with(old) && text.contains(SET_SIGNATURE), "{text}");
    std::fs::write(folder.path().join("corpus/cases/a.js"), case("print(1);", "1\n(completed)")).unwrap();
    let (ended, said) = check(&[]);
    assert!(ended == 3 && said.contains("STALE cases/a.js"), "{said}");
    assert!(said.contains("remove the expectation quickjs-Old"), "{said}");
}

#[test]
fn an_expectation_is_to_be_looked_at_again_from_its_day_on() {
    let entry = |more: &str| {
        format!(
            "[[expectation]]\nsignature = \"{SET_SIGNATURE}\"\ncase = \"cases/a.js\"\nstatus = \"engine-bug\"\n\
             clause = \"sec-a\"\nreason = \"r\"\n{more}\n"
        )
    };
    for (more, expected, told) in [
        ("review = \"2100-01-01\"", 0, "known cases/a.js"),
        ("review = \"2020-01-01\"", 3, "EXPIRED cases/a.js"),
        ("versions = \"<1\"", 0, "known cases/a.js"),
        ("versions = \">1\"", 1, "NEW cases/a.js"),
    ] {
        let folder = corpus(&[("cases/a.js", &case(SET, SET_TRACE)), ("expectations/quickjs.toml", &entry(more))]);
        let output = dunder(folder.path(), &["check"]);
        assert_eq!(code(&output), expected, "{more}: {}", out(&output));
        assert!(out(&output).contains(told), "{more}: {}", out(&output));
    }
}

#[test]
fn an_expectation_of_a_case_that_is_not_there_is_told_with_its_place() {
    let entry = "[[expectation]]\nsignature = \"quickjs-A\"\ncase = \"cases/b.js\"\nstatus = \"engine-bug\"\n\
        clause = \"sec-a\"\nreason = \"r\"\n";
    let fine = case("print(1);", "1\n(completed)");
    let folder = corpus(&[("cases/a.js", &fine), ("expectations/quickjs.toml", entry)]);
    let output = dunder(folder.path(), &["check"]);
    assert_eq!(code(&output), 2, "{}", out(&output));
    let told = "corpus/expectations/quickjs.toml:3:8: no case of this name: cases/b.js; expected the path of a case below corpus";
    assert!(errors(&output).contains(told), "{}", errors(&output));
}

#[test]
fn the_expectations_of_this_corpus_are_sorted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/expectations");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = ExpectationFile::read(&path).unwrap_or_else(|error| panic!("{error}"));
        let keys: Vec<_> = file.entries().iter().map(|entry| entry.key()).collect();
        assert!(keys.is_sorted(), "{}: sort its entries by signature, case and versions", path.display());
    }
}

#[test]
fn a_mask_that_no_case_needs_is_an_error() {
    let (needs, does_not) = (case(KEYS, KEYS_TRACE), case("print(1);", "1\n(completed)"));
    for (case, expected, told) in
        [(&needs, 0, "0 masks not needed"), (&does_not, 3, "UNNEEDED corpus/masks.toml:1:1: quickjs")]
    {
        let folder = corpus(&[("masks.toml", MASK), ("cases/a.js", case)]);
        let output = dunder(folder.path(), &["check"]);
        assert_eq!((code(&output), errors(&output).as_str()), (expected, ""), "{}", out(&output));
        assert!(out(&output).contains(told), "{}", out(&output));
    }
    // Where its case is not checked, nothing is known of it.
    let folder = corpus(&[("masks.toml", MASK), ("cases/a.js", &does_not), ("cases/b.js", &does_not)]);
    assert_eq!(code(&dunder(folder.path(), &["check", "corpus/cases/b.js"])), 0);
}

#[test]
fn masks_with_mistakes_are_told_with_their_place() {
    let fine = case("print(1);", "1\n(completed)");
    let no_case = MASK.replace("a.js", "b.js");
    for (masks, told) in [
        (
            MASK.replace("reason", "raison").as_str(),
            "corpus/masks.toml:3:1: unknown key `raison`; expected one of clause",
        ),
        ("[[mask]]\n", "corpus/masks.toml:1:1: a mask has to say one thing that it leaves out"),
        ("mask = 1", "corpus/masks.toml:1:8: `mask` is `1`"),
        (&no_case, "corpus/masks.toml:1:1: no case of this name: cases/b.js"),
    ] {
        let folder = corpus(&[("masks.toml", masks), ("cases/a.js", &fine)]);
        let output = dunder(folder.path(), &["check"]);
        assert_eq!(code(&output), 2, "{}", out(&output));
        assert!(errors(&output).contains(told), "{}", errors(&output));
    }
}

#[test]
fn the_masks_of_the_corpus_at_hand_are_in_force() {
    let own = corpus(&[("cases/a.js", &case(KEYS, KEYS_TRACE))]);
    let none = corpus(&[("masks.toml", "# nothing is open\n"), ("cases/a.js", &case(KEYS, KEYS_TRACE))]);
    for (command, by_default, without) in [("run", 0, 1), ("check", 0, 1), ("reduce", 4, 1)] {
        for (folder, expected) in [(&own, by_default), (&none, without)] {
            let output = dunder(folder.path(), &[command, "corpus/cases/a.js"]);
            assert_eq!(code(&output), expected, "{command}: {}{}", out(&output), errors(&output));
        }
    }
}
