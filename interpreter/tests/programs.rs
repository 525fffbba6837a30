//! Programs and what they print: every `programs/*.js` holds cases, and a case is a title, a script and its lines.
//!
//! ```text
//! // case: the title
//! print(1 + 1);
//! //> 2
//! ```
//!
//! A script that throws ends with a line `//! Name` of the exception's name.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use dunder_interpreter::agent::{Ending, Interpreter, Limits};
use dunder_syntax::parse::parse_script;

/// `print` writes its arguments as strings, `error` tells the name of what a function throws; an exception is told by its name, or
/// as a string where it is no object.
const HARNESS: &str = "(function (emit) {
    var string = function (v) { return typeof v === 'symbol' ? v.toString() : '' + v; };
    var print = function () {
        var line = '';
        for (var i = 0; i < arguments.length; i++) line += (i ? ' ' : '') + string(arguments[i]);
        emit('', line);
    };
    var error = function (run) {
        try { run(); } catch (thrown) { return string(thrown.name); }
        return 'none';
    };
    var define = Object.defineProperty;
    return {
        begin: function (global) {
            define(global, 'print', { writable: true, enumerable: false, configurable: true, value: print });
            define(global, 'error', { writable: true, enumerable: false, configurable: true, value: error });
        },
        threw: function (e) { return typeof e === 'object' && e !== null ? string(e.name) : string(e); },
    };
})";

struct Case<'a> {
    title: &'a str,
    script: String,
    expected: Vec<&'a str>,
}

fn cases(text: &str) -> Vec<Case<'_>> {
    let mut cases: Vec<Case<'_>> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("// case: ") {
            cases.push(Case { title, script: String::new(), expected: Vec::new() });
        } else if let Some(case) = cases.last_mut() {
            match line.strip_prefix("//") {
                Some(rest) if rest.starts_with(['>', '!']) => case.expected.push(line),
                _ => {
                    case.script.push_str(line);
                    case.script.push('\n');
                }
            }
        }
    }
    cases
}

fn observe(interpreter: &mut Interpreter, script: &str) -> Vec<String> {
    let program = match parse_script(script) {
        Ok(program) => program,
        Err(error) => return vec![format!("//! does not parse: {error:?}")],
    };
    let run = interpreter.run(Arc::new(program), script, false);
    let mut lines: Vec<String> =
        run.lines.iter().map(|line| format!("//> {}", line.text).trim_end().to_owned()).collect();
    match run.ending {
        Ending::Completed => {}
        Ending::Threw(name) => lines.push(format!("//! {name}")),
        Ending::Halted(halt) => lines.push(format!("//! {halt:?}")),
    }
    lines
}

#[test]
fn every_program_prints_its_lines() {
    let harness = parse_script(HARNESS).expect("the harness parses");
    let mut interpreter = Interpreter::new(harness, Limits::default());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut count, mut failures) = (0, Vec::new());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for case in cases(&text) {
            count += 1;
            let lines = observe(&mut interpreter, &case.script);
            if lines != case.expected {
                let name = file.file_name().unwrap().display();
                let (expected, lines) = (case.expected.join("\n  "), lines.join("\n  "));
                failures.push(format!("{name}: {}\nexpected\n  {expected}\nprinted\n  {lines}\n", case.title));
            }
        }
    }
    assert!(count > 50, "only {count} cases were found");
    assert!(failures.is_empty(), "{} of {count} cases differ\n\n{}", failures.len(), failures.join("\n"));
}
