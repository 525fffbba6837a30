//! The page of what engines are known to do wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use dunder_differential::Expectation;
use dunder_differential::corpus::Flag;
use dunder_differential::findings::{Coverage, Known, causes};

use crate::diff;

/// How the page begins.
const HEAD: &str = "\
# Findings

What engines do otherwise than ECMA-262 says, as far as Dunder has found it and somebody has read it against the specification's text. This page is made
by a command, of `corpus/cases` and `corpus/expectations`:

```
dunder report findings --out reports/findings.md
```

Where a program differs, the lines with `-` are what the specification asks for, those with `+` what the engine prints. The programs use Dunder's harness;
`dunder report issue CASE --engine NAME` makes one of them that needs none. Versions are those in which it was seen. test262 covers a finding if it has
a test that the engine fails: searched were the tests of the clause that decides, and of the functions that the program names, and what somebody has noted.
";

/// The page, in Markdown; `family` says what an engine is made of, by its name.
pub fn text<'a>(known: &'a [Known], family: &dyn Fn(&'a str) -> &'a str) -> String {
    let mut text = HEAD.to_owned();
    engines(&mut text, known, family);
    list(&mut text, known);
    for alike in known.chunk_by(|a, b| area(a) == area(b)) {
        let _ = writeln!(text, "\n## {}", area(&alike[0]));
        alike.iter().for_each(|finding| section(&mut text, finding));
    }
    text
}

/// How many there are of each engine.
fn engines<'a>(text: &mut String, known: &'a [Known], family: &dyn Fn(&'a str) -> &'a str) {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for (engine, entries) in known.iter().flat_map(|finding| &finding.engines) {
        let row = rows.entry(engine).or_default();
        row.findings += 1;
        row.versions.extend(entries.iter().filter_map(|entry| entry.versions.as_ref()).map(ToString::to_string));
        match coverage(entries) {
            Coverage::Unknown => row.unknown += 1,
            Coverage::None => row.not_covered += 1,
            Coverage::Failing(_) => {}
        }
    }
    let of_test262 =
        |is_it: fn(&Coverage) -> bool| known.iter().filter(|finding| is_it(&coverage(all(finding)))).count();
    let not_covered = of_test262(|coverage| *coverage == Coverage::None);
    let unknown = of_test262(|coverage| *coverage == Coverage::Unknown);
    let _ = writeln!(
        text,
        "\n{} findings, of {} engines; {not_covered} of them are not covered by test262, and {unknown} were not looked up there.",
        known.len(),
        rows.len()
    );
    let of_families: usize = causes(known, family).values().map(BTreeSet::len).sum();
    let of_engines = causes(known, &|engine| engine);
    let _ = writeln!(
        text,
        "Counted by what engines are made of, they come down to {of_families} root causes: cases that are known to have one in common count once, and engines of a family\n(V8, JavaScriptCore) share theirs; a case that engines of several families get wrong has one in each of them.\n"
    );
    *text += "| engine | versions | findings | root causes | not covered by test262 | not looked up |\n|---|---|---|---|---|---|\n";
    for (engine, Row { versions, findings, not_covered, unknown }) in rows {
        let versions = versions.into_iter().collect::<Vec<_>>().join("; ");
        let causes = of_engines[engine].len();
        let _ =
            writeln!(text, "| {engine} | {} | {findings} | {causes} | {not_covered} | {unknown} |", cell(&versions));
    }
}

/// What is counted of an engine.
#[derive(Default)]
struct Row {
    versions: BTreeSet<String>,
    findings: usize,
    not_covered: usize,
    unknown: usize,
}

/// All of them, a line each.
fn list(text: &mut String, known: &[Known]) {
    *text += "\n| finding | clause | engines | test262 |\n|---|---|---|---|\n";
    for finding in known {
        let engines: Vec<_> = finding.engines.iter().map(|(engine, _)| engine.as_str()).collect();
        let clause = all(finding).next().map(|entry| link(&entry.clause)).unwrap_or_default();
        let covered = words(&coverage(all(finding)), false);
        let _ = writeln!(
            text,
            "| [{}](#{}) | {clause} | {} | {covered} |",
            cell(&title(finding)),
            anchor(finding),
            engines.join(", ")
        );
    }
}

/// One of them.
fn section(text: &mut String, finding: &Known) {
    let _ = writeln!(text, "\n<a id=\"{}\"></a>\n\n### {}\n", anchor(finding), title(finding));
    let clauses: BTreeSet<&str> =
        finding.engines.iter().flat_map(|(_, entries)| entries).map(|entry| entry.clause.as_str()).collect();
    let clauses: Vec<_> = clauses.into_iter().map(link).collect();
    let _ = writeln!(text, "[{0}](../corpus/{0}){1}: {2}\n", finding.name, mode(finding), clauses.join(", "));
    let _ = writeln!(text, "```js\n{}\n```\n", finding.case.code.trim_end());
    let expected = finding.case.expected.as_ref().map(|trace| trace.0.clone()).unwrap_or_default();
    // Engines that print the same share it.
    let mut observed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (engine, entries) in &finding.engines {
        if let Some(trace) = entries.iter().find_map(|entry| entry.observed.as_deref()) {
            observed.entry(trace).or_default().push(engine);
        }
    }
    if observed.is_empty() {
        let _ = writeln!(text, "Expected:\n\n```\n{}\n```\n", expected.join("\n"));
    }
    for (trace, engines) in &observed {
        let lines: Vec<String> = trace.lines().map(str::to_owned).collect();
        let _ = writeln!(text, "{}:\n\n```diff", engines.join(", "));
        for line in diff::lines(&expected, &lines) {
            let _ = writeln!(text, "{}", format!("{} {}", line.whose.sign(), line.text).trim_end());
        }
        *text += "```\n\n";
    }
    *text += "| engine | versions | what it does | test262 | reported |\n|---|---|---|---|---|\n";
    for (engine, entries) in &finding.engines {
        let versions: BTreeSet<_> =
            entries.iter().filter_map(|entry| entry.versions.as_ref()).map(ToString::to_string).collect();
        let versions = versions.into_iter().collect::<Vec<_>>().join("; ");
        let mut reasons: Vec<&str> = Vec::new();
        for entry in entries {
            if !reasons.contains(&entry.reason.as_str()) {
                reasons.push(&entry.reason);
            }
        }
        let shared: BTreeSet<_> = entries.iter().filter_map(|entry| entry.cause.as_deref()).collect();
        let shared =
            shared.into_iter().map(|cause| format!(" (a cause of several findings: {cause})")).collect::<String>();
        let issues: Vec<_> = entries.iter().filter_map(|entry| entry.issue.as_deref()).collect();
        let _ = writeln!(
            text,
            "| {engine} | {} | {} | {} | {} |",
            cell(&versions),
            cell(&(reasons.join("; ") + &shared)),
            words(&coverage(entries), true),
            cell(&issues.join(" "))
        );
    }
}

/// Everything that is known of a case.
fn all(finding: &Known) -> impl Iterator<Item = &Expectation> {
    finding.engines.iter().flat_map(|(_, entries)| entries)
}

/// What a case shows, in a line.
fn title(finding: &Known) -> String {
    let description = finding.case.front_matter.as_ref().map(|matter| matter.description.clone()).unwrap_or_default();
    if description.is_empty() { finding.name.clone() } else { description }
}

/// The folder of a case.
fn area(finding: &Known) -> &str {
    let folder = finding.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder.strip_prefix("cases/").unwrap_or(folder)
}

/// The name of a case's place on the page.
fn anchor(finding: &Known) -> String {
    finding.name.trim_start_matches("cases/").trim_end_matches(".js").replace('/', "-")
}

/// The mode that a case is of, where it is of one alone.
fn mode(finding: &Known) -> &'static str {
    let has = |flag| finding.case.front_matter.as_ref().is_some_and(|matter| matter.has(flag));
    if has(Flag::OnlyStrict) {
        " (strict mode code)"
    } else if has(Flag::NoStrict) {
        " (sloppy mode code)"
    } else {
        ""
    }
}

/// What all of some entries say: of what is not known nothing can be said, and one failing test may be about all of them.
fn coverage<'a>(entries: impl IntoIterator<Item = &'a Expectation>) -> Coverage {
    let all: Vec<Coverage> = entries.into_iter().map(Coverage::of).collect();
    let mut failing = BTreeSet::new();
    for one in &all {
        if let Coverage::Failing(paths) = one {
            failing.extend(paths.iter().cloned());
        }
    }
    if !failing.is_empty() {
        Coverage::Failing(failing.into_iter().collect())
    } else if all.contains(&Coverage::None) {
        Coverage::None
    } else {
        Coverage::Unknown
    }
}

/// What is said of the conformance suite, with the tests or without.
fn words(coverage: &Coverage, in_full: bool) -> String {
    match coverage {
        Coverage::Unknown => "not looked up".to_owned(),
        Coverage::None => "not covered".to_owned(),
        Coverage::Failing(_) if !in_full => "may be covered".to_owned(),
        Coverage::Failing(paths) => {
            let paths: Vec<_> = paths.iter().map(|path| format!("`{path}`")).collect();
            format!("may be covered by {}", paths.join(", "))
        }
    }
}

/// A clause with its address, where it has one.
fn link(clause: &str) -> String {
    if clause.starts_with("sec-") {
        format!("[{clause}](https://tc39.es/ecma262/#{clause})")
    } else {
        clause.to_owned()
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use dunder_differential::corpus::Case;
    use dunder_differential::expectations::ExpectationFile;

    use super::*;

    fn entry(engine: &str, more: &str) -> Expectation {
        let text = format!(
            "[[expectation]]\nsignature = \"{engine}-A\"\ncase = \"cases/a/b.js\"\nstatus = \"engine-bug\"\nclause = \"sec-a\"\nreason = \"it | prints\"\n{more}"
        );
        ExpectationFile::parse(&Path::new(engine).with_extension("toml"), &text).unwrap().entries()[0].clone()
    }

    #[test]
    fn a_page_tells_everything_that_is_known() {
        let case = "/*---\ndescription: A is B\nflags: [onlyStrict]\n---*/\nprint(1);\nprint(2);\n// Expected:\n//   1\n//   2\n//   (completed)\n";
        let case = Case::parse(Path::new("b.js"), case).unwrap();
        let looked_up = "observed = \"1\\n3\\n(completed)\"\nversions = \"1.2\"\ntest262 = \"none\"\n";
        let engines = vec![
            ("e".to_owned(), vec![entry("e", looked_up), entry("e", "test262 = \"x.js, y.js\"")]),
            ("f".to_owned(), vec![entry("f", looked_up)]),
            ("g".to_owned(), vec![entry("g", "issue = \"https://g\"\ncause = \"of two\"\n")]),
        ];
        let known = [Known { name: "cases/a/b.js".into(), case, engines }];
        let text = text(&known, &|engine| if engine == "g" { "G" } else { "EF" });
        for part in [
            "\n1 findings, of 3 engines; 0 of them are not covered by test262, and 0 were not looked up there.\n",
            "they come down to 2 root causes: ",
            "| e | 1.2 | 1 | 1 | 0 | 0 |\n| f | 1.2 | 1 | 1 | 1 | 0 |\n| g |  | 1 | 1 | 0 | 1 |\n",
            "| [A is B](#a-b) | [sec-a](https://tc39.es/ecma262/#sec-a) | e, f, g | may be covered |\n",
            "\n## a\n\n<a id=\"a-b\"></a>\n\n### A is B\n",
            "[cases/a/b.js](../corpus/cases/a/b.js) (strict mode code): [sec-a]",
            "```js\nprint(1);\nprint(2);\n```\n",
            "e, f:\n\n```diff\n  1\n- 2\n+ 3\n  (completed)\n```\n",
            "| e | 1.2 | it \\| prints | may be covered by `x.js`, `y.js` |  |\n",
            "| f | 1.2 | it \\| prints | not covered |  |\n| g |  | it \\| prints (a cause of several findings: of two) | not looked up | https://g |\n",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
