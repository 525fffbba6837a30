//! A page as Markdown.

use std::fmt::Write;

use crate::page::{Entry, Page};

/// The text of a page.
pub fn render(page: &Page) -> String {
    let mut text = format!("# {}\n\n", page.title);
    let versions: Vec<_> = page.engines.iter().map(|(_, version)| version.as_str()).collect();
    let _ = writeln!(text, "{} cases, the interpreter against {}.", page.entries.len(), versions.join(", "));
    for (word, count) in page.counts() {
        let _ = writeln!(text, "- {word}: {count}");
    }
    let mut area = "";
    for entry in &page.entries {
        if entry.area != area {
            area = &entry.area;
            let _ = writeln!(text, "\n## {area}");
        }
        one(&mut text, page, entry);
    }
    text
}

fn one(text: &mut String, page: &Page, entry: &Entry) {
    let _ = match &entry.claim {
        Some((claim, true)) => writeln!(text, "\n### {claim}\n\nThis holds. {}.\n", entry.description),
        Some((claim, false)) => writeln!(text, "\n### {claim}\n\nNot in general. {}.\n", entry.description),
        None => writeln!(text, "\n### {}\n", entry.description),
    };
    if !entry.info.is_empty() {
        let _ = writeln!(text, "{}\n", entry.info);
    }
    let fence = if entry.code.contains("```") { "````" } else { "```" };
    let _ = writeln!(text, "{fence}js\n{}\n{fence}\n\nprints\n", entry.code);
    let _ = writeln!(text, "```\n{}\n```\n", entry.trace.join("\n"));
    if let Some(esid) = &entry.esid {
        let _ = writeln!(text, "[{esid}](https://tc39.es/ecma262/#{esid}) · `{}`\n", entry.name);
    }
    for (answer, (_, version)) in entry.answers.iter().zip(&page.engines) {
        let note = if answer.note.is_empty() { String::new() } else { format!(": {}", answer.note) };
        let _ = writeln!(text, "{version}: {}{note}\n", answer.word);
        if !answer.difference.is_empty() {
            let lines = answer.difference.iter().map(|line| format!("{} {}\n", line.whose.sign(), line.text));
            let _ = writeln!(text, "```diff\n{}```\n", lines.collect::<String>());
        }
    }
}
