//! A text that can be filed as it stands: a program, what an engine makes of it, and why that is wrong.

use std::fmt::Write;

use dunder_differential::Clause;

/// What there is to say.
pub struct Issue {
    /// What is wrong, in a line.
    pub title: String,
    /// The engine's name and version.
    pub version: String,
    /// What a reader types to run the program, which is in the file `program.js`.
    pub by_hand: String,
    /// The program.
    pub program: String,
    /// Whether the program needs our harness.
    pub needs_harness: bool,
    /// The lines that the specification asks for.
    pub expected: Vec<String>,
    /// The lines that the engine prints.
    pub actual: Vec<String>,
    /// The step that decides.
    pub clause: Option<Clause>,
    /// What somebody has written about it.
    pub reason: Option<String>,
    /// Name and version of every other engine, and what it does.
    pub answers: Vec<(String, String)>,
    /// What the conformance suite has about it, where it is at hand.
    pub covered: Option<Covered>,
}

/// What the conformance suite has about a difference.
pub struct Covered {
    /// Its commit, where it is known.
    pub commit: Option<String>,
    /// What was looked for.
    pub subject: Vec<String>,
    /// How many tests are about that.
    pub tests: usize,
    /// Those of them that the engine fails, with what they say; nothing where it was not asked.
    pub failed: Option<Vec<(String, String)>>,
}

impl Issue {
    /// The text, in Markdown.
    pub fn text(&self) -> String {
        let mut text = format!("# {}\n\n{}\n\n", self.title, self.version);
        text += &block("js", &self.program);
        if self.needs_harness {
            text += "The program needs Dunder's harness: `dunder run` has it.\n\n";
        } else {
            let _ = writeln!(text, "Run it as `{}`.\n", self.by_hand);
        }
        let _ = write!(text, "## Expected\n\n{}", block("", &self.expected.join("\n")));
        let _ = write!(text, "## Actual\n\n{}", block("", &self.actual.join("\n")));
        text += "## Specification\n\n";
        let _ = match &self.clause {
            Some(clause) => writeln!(text, "[{clause}]({}) of ECMA-262 decides.\n", clause.link()),
            None => writeln!(text, "No single step of ECMA-262 decides.\n"),
        };
        if let Some(reason) = &self.reason {
            let _ = writeln!(text, "In detail: {reason}.\n");
        }
        if !self.answers.is_empty() {
            text += "## Other engines\n\n| engine | what it does |\n|---|---|\n";
            for (version, answer) in &self.answers {
                let _ = writeln!(text, "| {} | {} |", cell(version), cell(answer));
            }
            text.push('\n');
        }
        if let Some(covered) = &self.covered {
            let _ = writeln!(text, "## test262\n\n{}", covered.text());
        }
        let _ = writeln!(text, "Found with Dunder {}.", env!("CARGO_PKG_VERSION"));
        text
    }
}

impl Covered {
    fn text(&self) -> String {
        let commit = self.commit.as_ref().map(|commit| format!(" ({})", &commit[..commit.len().min(8)]));
        let subject = self.subject.iter().map(|subject| format!("`{subject}`")).collect::<Vec<_>>().join(", ");
        let mut text = format!("test262{} has {} tests about {subject}", commit.unwrap_or_default(), self.tests);
        match &self.failed {
            None => text += "; the engine was not asked.\n",
            Some(failed) if failed.is_empty() => text += "; the engine passes them all: this is not covered.\n",
            Some(failed) => {
                let _ = writeln!(text, "; the engine fails {}, one of which may cover this:\n", failed.len());
                for (path, why) in failed {
                    let _ = writeln!(text, "- `{path}`: {}", cell(why));
                }
            }
        }
        text
    }
}

fn block(language: &str, code: &str) -> String {
    let fence = if code.contains("```") { "````" } else { "```" };
    format!("{fence}{language}\n{}\n{fence}\n\n", code.trim_end())
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_says_everything_that_is_known() {
        let clause = Clause { id: "sec-a".into(), algorithm: "A".into(), step: "3.b".into() };
        let failed = vec![("built-ins/A/b.js".to_owned(), "fail: x | y".to_owned())];
        let covered =
            |failed| Covered { commit: Some("0123456789".into()), subject: vec!["sec-a".into()], tests: 7, failed };
        let mut issue = Issue {
            title: "A is wrong".into(),
            version: "Engine 1".into(),
            by_hand: "engine program.js".into(),
            program: "print(1);\n".into(),
            needs_harness: false,
            expected: vec!["1".into()],
            actual: vec!["2".into()],
            clause: Some(clause),
            reason: Some("step 3.b asks for 1".into()),
            answers: vec![("Other 2".into(), "agrees with the specification".into())],
            covered: Some(covered(Some(failed))),
        };
        let text = issue.text();
        for part in [
            "# A is wrong\n\nEngine 1\n\n```js\nprint(1);\n```\n\nRun it as `engine program.js`.\n",
            "## Expected\n\n```\n1\n```\n\n## Actual\n\n```\n2\n```\n",
            "[A step 3.b](https://tc39.es/ecma262/#sec-a)",
            "In detail: step 3.b asks for 1.",
            "| Other 2 | agrees with the specification |",
            "test262 (01234567) has 7 tests about `sec-a`; the engine fails 1",
            "- `built-ins/A/b.js`: fail: x \\| y",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        issue.covered = Some(covered(Some(Vec::new())));
        assert!(issue.text().contains("this is not covered"));
        issue.covered = Some(covered(None));
        assert!(issue.text().contains("the engine was not asked"));
    }
}
