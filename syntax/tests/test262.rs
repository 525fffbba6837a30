//! The parser and the printer against test262, where a copy of it is at hand: `DUNDER_TEST262=<folder> cargo test`.
#![allow(clippy::print_stdout, reason = "what the long test over many files found is read by people")]

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use dunder_syntax::{ParseError, parse_script};

/// What one file says of itself, as far as parsing goes.
struct Case {
    path: String,
    text: String,
    negative: bool,
    strict: bool,
    sloppy: bool,
}

impl Case {
    /// Absent for a module.
    fn new(root: &Path, path: &Path) -> Option<Case> {
        let text = std::fs::read_to_string(path).ok()?;
        let (_, rest) = text.split_once("/*---")?;
        let (front, _) = rest.split_once("---*/")?;
        let flags = front.lines().find_map(|line| line.trim().strip_prefix("flags:")).unwrap_or_default();
        assert!(!front.contains("flags:\n"), "{}: flags are not on one line", path.display());
        let has = |flag| flags.contains(flag);
        let negative = front.lines().any(|line| line.trim() == "phase: parse");
        (!has("module")).then(|| Case {
            path: path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned(),
            negative,
            strict: !has("noStrict") && !has("raw"),
            sloppy: !has("onlyStrict"),
            text: text.clone(),
        })
    }

    fn texts(&self) -> Vec<String> {
        let strict = self.strict.then(|| format!("\"use strict\";\n{}", self.text));
        self.sloppy.then(|| self.text.clone()).into_iter().chain(strict).collect()
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("test262's folder is readable").flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, files);
        } else if name.ends_with(".js") && !name.contains("_FIXTURE") {
            files.push(path);
        }
    }
}

/// What is wrong with a case, if anything.
fn judge(case: &Case) -> Option<String> {
    for text in case.texts() {
        let tree = match parse_script(&text) {
            Ok(_) if case.negative => return Some("accepted".to_owned()),
            Ok(tree) => tree,
            Err(ParseError::Syntax(_)) if case.negative => continue,
            Err(ParseError::Unsupported { .. }) => return None,
            Err(error) => return Some(format!("rejected: {error}")),
        };
        let printed = tree.to_string();
        match parse_script(&printed) {
            Ok(again) if again == tree => {}
            Ok(again) => return Some(format!("printed differently:\n{printed}\n{again}")),
            Err(error) => return Some(format!("printed wrongly: {error}\n{printed}")),
        }
    }
    None
}

#[test]
fn test262() {
    let Some(root) = std::env::var_os("DUNDER_TEST262").map(PathBuf::from) else {
        println!("skipped: no test262");
        return;
    };
    let mut files = Vec::new();
    for folder in ["test/language", "test/built-ins", "test/annexB"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let Some(case) = Case::new(&root, path) else { continue };
                    if let Some(complaint) = judge(&case) {
                        failures.lock().unwrap().push((case.path, complaint));
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    for (path, complaint) in &failures {
        println!("{path}: {complaint}");
    }
    assert!(failures.is_empty(), "{} of {} files", failures.len(), files.len());
}
