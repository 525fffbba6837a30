//! The data of a corpus as `dunder check` takes it: masks, and expectations.

use std::path::Path;
use std::process::{Command, Output};

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
        ("mask = 1", "corpus/masks.toml:1:8: `mask` is something else"),
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
