//! A page as HTML: one file, no scripts, nothing fetched.

use std::fmt::Write;

use crate::diff::Whose;
use crate::page::{Entry, Page};

const STYLE: &str = "\
:root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --bad: #cf222e }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
pre { background: #8881; border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; font-size: .85rem }
h2 { border-bottom: 1px solid var(--line); margin-top: 3rem }
h3 { margin: 2rem 0 .3rem }
.verdict { font-weight: 600 } .holds { color: var(--good) } .fails { color: var(--bad) }
.interpreter { color: var(--good) } .engine { color: var(--bad) }
footer, .clause { font-size: .85rem; opacity: .8 }
";

/// The text of a page.
pub fn render(page: &Page) -> String {
    let title = escaped(&page.title);
    let mut text = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n<h1>{title}</h1>\n"
    );
    let versions: Vec<_> = page.engines.iter().map(|(_, version)| escaped(version)).collect();
    let counts: Vec<_> = page.counts().iter().map(|(word, count)| format!("{word} {count}")).collect();
    let _ = writeln!(
        text,
        "<p>{} cases, the interpreter against {}: {}.</p>",
        page.entries.len(),
        versions.join(", "),
        counts.join(", ")
    );
    let mut area = "";
    for entry in &page.entries {
        if entry.area != area {
            area = &entry.area;
            let _ = writeln!(text, "<h2>{}</h2>", escaped(area));
        }
        one(&mut text, page, entry);
    }
    text + "</html>\n"
}

fn one(text: &mut String, page: &Page, entry: &Entry) {
    let id = escaped(&entry.name);
    let (head, verdict) = match &entry.claim {
        Some((claim, true)) => (claim, "<span class=\"verdict holds\">This holds.</span> "),
        Some((claim, false)) => (claim, "<span class=\"verdict fails\">Not in general.</span> "),
        None => (&entry.description, ""),
    };
    let _ = writeln!(text, "<section id=\"{id}\">\n<h3>{}</h3>", escaped(head));
    if entry.claim.is_some() {
        let _ = writeln!(text, "<p>{verdict}{}.</p>", escaped(&entry.description));
    }
    if !entry.info.is_empty() {
        let _ = writeln!(text, "<p>{}</p>", escaped(&entry.info));
    }
    let _ = writeln!(text, "<pre><code>{}</code></pre>\n<p>prints</p>", escaped(&entry.code));
    let _ = writeln!(text, "<pre>{}</pre>", escaped(&entry.trace.join("\n")));
    if let Some(esid) = entry.esid.as_deref().map(escaped) {
        let _ = writeln!(
            text,
            "<p class=\"clause\"><a href=\"https://tc39.es/ecma262/#{esid}\">{esid}</a> · <code>{id}</code></p>"
        );
    }
    for (answer, (_, version)) in entry.answers.iter().zip(&page.engines) {
        let note = if answer.note.is_empty() { String::new() } else { format!(": {}", escaped(&answer.note)) };
        let _ = writeln!(text, "<p>{}: <b>{}</b>{note}</p>", escaped(version), answer.word);
        if !answer.difference.is_empty() {
            text.push_str("<pre>");
            for line in &answer.difference {
                let class = match line.whose {
                    Whose::Both => "both",
                    Whose::Interpreter => "interpreter",
                    Whose::Engine => "engine",
                };
                let _ = writeln!(text, "<span class=\"{class}\">{} {}</span>", line.whose.sign(), escaped(&line.text));
            }
            text.push_str("</pre>\n");
        }
    }
    text.push_str("</section>\n");
}

/// Text that HTML shows as it stands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Answer;

    #[test]
    fn nothing_of_a_case_becomes_markup() {
        let entry = Entry {
            name: "a/<b>".into(),
            area: "a".into(),
            claim: Some(("<script>".into(), false)),
            description: "x & y".into(),
            info: String::new(),
            esid: None,
            code: "1 < 2 && \"</pre>\"".into(),
            trace: vec!["<".into()],
            answers: vec![Answer { word: "agree", note: String::new(), difference: Vec::new() }],
        };
        let page = Page { title: "<t>".into(), engines: vec![("e".into(), "E <1>".into())], entries: vec![entry] };
        let text = render(&page);
        assert!(
            !text.contains("<script>") && !text.contains("<t>") && !text.contains("<b>\"") && !text.contains("E <1>")
        );
        assert!(text.contains("1 &lt; 2 &amp;&amp; &quot;&lt;/pre&gt;&quot;"));
        assert!(text.contains("Not in general."));
    }
}
