//! The invariants of the house, checked on the source itself.

use std::fs;
use std::path::{Path, PathBuf};

const CRATES: &[&str] = &["syntax", "generator", "steps", "interpreter", "engines", "differential", "reports"];

/// Which workspace crates each crate may depend on. The arrows run one way.
const ALLOWED: &[(&str, &[&str])] = &[
    ("syntax", &[]),
    ("generator", &["syntax"]),
    ("steps", &[]),
    ("interpreter", &["syntax", "steps"]),
    ("interpreter/traced", &["syntax", "steps"]),
    ("engines", &["syntax", "interpreter"]),
    ("differential", &["syntax", "interpreter", "engines"]),
    ("reports", &["syntax", "interpreter", "engines", "differential"]),
];

const ALL: &[&str] =
    &["syntax", "generator", "steps", "interpreter", "engines", "differential", "reports", "src", "fuzz"];

/// What only some places may name: the text, who may not, and why.
const FORBIDDEN: &[(&str, &[&str], &str)] = &[
    (
        "dunder_generator",
        &["interpreter", "engines", "differential", "reports"],
        "the generator meets the interpreter only in syntax",
    ),
    ("dunder_interpreter", &["generator"], "the generator must not know the answers"),
    (
        "oxc_",
        &["generator", "interpreter", "engines", "differential", "reports", "src"],
        "the parser has one bridge, in syntax",
    ),
    (
        "rquickjs",
        &["syntax", "generator", "interpreter", "differential", "reports", "src"],
        "QuickJS has one adapter, in engines",
    ),
    ("std::fs", &["syntax", "generator", "steps", "interpreter"], "the pure crates touch no file system"),
    ("std::env", &["syntax", "generator", "steps", "interpreter"], "the pure crates touch no environment"),
    ("std::time", &["syntax", "generator", "steps", "interpreter"], "the pure crates touch no clock"),
    ("std::process", &["syntax", "generator", "interpreter", "reports"], "processes are for engines and campaigns"),
    (
        "println!",
        &["syntax", "generator", "steps", "interpreter", "engines", "differential", "reports"],
        "only src/ prints",
    ),
    ("Verdict", &["syntax", "generator", "interpreter", "engines"], "only differential judges"),
    ("static mut", ALL, "no mutable statics"),
    ("thread_local!", ALL, "no thread-local state"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn source_folder(name: &str) -> String {
    match name {
        "src" | "fuzz" => name.to_owned(),
        name => format!("{name}/src"),
    }
}

/// The lines of a file, with their numbers, that are neither comments nor its unit tests.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().enumerate().take_while(|(_, line)| line.trim() != "#[cfg(test)]");
    let lines = lines.filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines.map(|(at, line)| (at + 1, line.to_owned())).collect()
}

#[test]
fn dependencies_run_one_way() {
    for (name, allowed) in ALLOWED {
        let manifest = fs::read_to_string(root().join(name).join("Cargo.toml")).unwrap();
        for other in CRATES.iter().filter(|other| !allowed.contains(other)) {
            let dependency = format!("\ndunder-{other}");
            assert!(!manifest.contains(&dependency), "{name}/Cargo.toml depends on {other}, against the arrows");
        }
    }
}

#[test]
fn what_is_forbidden_is_not_named() {
    let mut found = Vec::new();
    for (text, folders, why) in FORBIDDEN {
        for path in folders.iter().flat_map(|folder| rust_files(&source_folder(folder))) {
            for (line, content) in code(&path).into_iter().filter(|(_, content)| content.contains(text)) {
                found.push(format!("{}:{line}: `{}`: {why}", path.display(), content.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn files_are_small() {
    let folders = CRATES.iter().map(|name| source_folder(name)).chain(["src", "fuzz", "tests"].map(str::to_owned));
    let mut lengths: Vec<(usize, PathBuf)> = folders
        .flat_map(|folder| rust_files(&folder))
        .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), path))
        .collect();
    lengths.sort();
    let long: Vec<_> = lengths.iter().filter(|(length, _)| *length > 800).collect();
    assert!(long.is_empty(), "longer than 800 lines: {long:?}");
    let (median, _) = lengths[lengths.len() / 2];
    assert!(median < 200, "the median file has {median} lines");
}

/// Where unsafe code may be.
const UNSAFE: &str = "engines/src/quickjs/arena.rs";

/// The lints of a manifest, by the head of its tables.
fn lints(manifest: &str, head: &str) -> Vec<String> {
    let (_, tables) = manifest.split_once(&format!("\n[{head}.rust]\n")).unwrap_or_default();
    let tables = tables.replace(&format!("[{head}.clippy]"), "[clippy]");
    let lines = tables.lines().take_while(|line| !line.starts_with('[') || *line == "[clippy]");
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn unsafe_code_is_in_one_file() {
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("unsafe_code = \"forbid\""), "the workspace forbids unsafe code");
    for name in CRATES.iter().chain(&["interpreter/traced", "fuzz"]).filter(|name| **name != "engines") {
        let manifest = fs::read_to_string(root().join(name).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{name} takes the workspace's lints");
    }
    let denied = lints(&workspace, "workspace.lints").into_iter().map(|line| line.replace("\"forbid\"", "\"deny\""));
    let denied: Vec<_> = denied.collect();
    let engines = fs::read_to_string(root().join("engines/Cargo.toml")).unwrap();
    assert_eq!(lints(&engines, "lints"), denied, "engines has the workspace's lints, but for one");
    let mut found = Vec::new();
    for path in rust_files("engines").into_iter().filter(|path| *path != root().join(UNSAFE)) {
        let uses = |line: &str| {
            ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"].iter().any(|use_| line.contains(use_))
        };
        found.extend(code(&path).into_iter().filter(|(_, line)| uses(line)).map(|(line, _)| (path.clone(), line)));
    }
    assert!(found.is_empty(), "unsafe code outside {UNSAFE}: {found:?}");
    let lifted = |path: &PathBuf| code(path).iter().filter(|(_, line)| line.contains("allow(unsafe_code")).count();
    assert_eq!(rust_files("engines").iter().map(lifted).sum::<usize>(), 1, "the lint is lifted once");
}

#[test]
fn fuzz_targets_are_glue() {
    for path in rust_files("fuzz") {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 40, "{} has {lines} lines, more than 40", path.display());
    }
}

#[test]
fn the_documents_are_there_and_name_the_engine() {
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        assert!(root().join(name).is_file(), "{name} is missing");
    }
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains("QuickJS-NG 0.16.2"), "README.md states the version of the engine that results are about");
}
