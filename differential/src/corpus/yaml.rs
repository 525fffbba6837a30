//! The part of YAML that test262's front matter is written in: a block mapping of scalars, lists of scalars and mappings
//! of scalars.

use std::ops::Range;

/// A value of the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A scalar, plain, quoted or of a block
    Scalar(String),
    /// A list of scalars, in brackets or one a line
    List(Vec<String>),
    /// A mapping of scalars
    Map(Vec<(String, String)>),
}

/// A key with its value and where both stand, in byte offsets of the text that was parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_at: usize,
    pub(super) value: Value,
    pub(super) value_at: usize,
}

/// What is wrong, and at which offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) at: usize,
    pub(super) problem: String,
    pub(super) expected: &'static str,
}

/// Parses the lines of `text[range]` as a mapping.
pub(super) fn parse(text: &str, range: Range<usize>) -> Result<Vec<Entry>, Malformed> {
    let mut lines = Lines::new(text, range);
    let mut entries: Vec<Entry> = Vec::new();
    while let Some(line) = lines.next_content() {
        if line.indent > 0 {
            return Err(malformed(line.start(), "an indented line that belongs to no key", "`key: value`"));
        }
        let (key, rest_at) = key_of(&line)?;
        if entries.iter().any(|entry| entry.key == key) {
            return Err(malformed(line.start(), format!("key `{key}` stands twice"), "each key once"));
        }
        let (value, value_at) = value(&mut lines, &line, rest_at)?;
        entries.push(Entry { key, key_at: line.start(), value, value_at });
    }
    Ok(entries)
}

fn malformed(at: usize, problem: impl Into<String>, expected: &'static str) -> Malformed {
    Malformed { at, problem: problem.into(), expected }
}

/// A line: its offset, its indentation in spaces, and its text without indentation and trailing white space.
#[derive(Clone, Copy)]
struct Line<'a> {
    at: usize,
    indent: usize,
    text: &'a str,
}

impl Line<'_> {
    fn start(&self) -> usize {
        self.at + self.indent
    }

    fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

struct Lines<'a> {
    lines: Vec<Line<'a>>,
    next: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, range: Range<usize>) -> Lines<'a> {
        let mut at = range.start;
        let mut lines = Vec::new();
        for line in text[range].split_inclusive('\n') {
            let content = line.trim_end();
            let trimmed = content.trim_start_matches(' ');
            lines.push(Line { at, indent: content.len() - trimmed.len(), text: trimmed });
            at += line.len();
        }
        // The keys may all be indented: what counts is how far the rest is indented behind them.
        let base = lines.iter().find(|line| !line.is_blank()).map_or(0, |line| line.indent);
        for line in &mut lines {
            let common = base.min(line.indent);
            (line.at, line.indent) = (line.at + common, line.indent - common);
        }
        Lines { lines, next: 0 }
    }

    /// The next line that is not blank and not a comment.
    fn next_content(&mut self) -> Option<Line<'a>> {
        while let Some(line) = self.lines.get(self.next).copied() {
            self.next += 1;
            if !line.is_blank() && !line.text.starts_with('#') {
                return Some(line);
            }
        }
        None
    }

    /// The next content line, if it is one that `belongs` says belongs to the value at hand.
    fn next_if(&mut self, belongs: impl Fn(&Line<'a>) -> bool) -> Option<Line<'a>> {
        let before = self.next;
        let line = self.next_content().filter(belongs);
        if line.is_none() {
            self.next = before;
        }
        line
    }
}

/// The key of `key: rest`, and where the rest starts.
fn key_of(line: &Line<'_>) -> Result<(String, usize), Malformed> {
    let wrong = || malformed(line.start(), format!("`{}` is no `key: value`", line.text), "`key: value`");
    let colon = line.text.find(':').ok_or_else(wrong)?;
    let key = &line.text[..colon];
    let rest = &line.text[colon + 1..];
    let named = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    if !named || !(rest.is_empty() || rest.starts_with(' ')) {
        return Err(wrong());
    }
    let blanks = rest.len() - rest.trim_start().len();
    Ok((key.to_owned(), line.start() + colon + 1 + blanks))
}

fn value(lines: &mut Lines<'_>, line: &Line<'_>, at: usize) -> Result<(Value, usize), Malformed> {
    let rest = &line.text[at - line.start()..];
    let value = match rest.as_bytes().first() {
        None | Some(b'#') => return nested(lines, at),
        Some(b'|' | b'>') => Value::Scalar(block(lines, rest, at)?),
        Some(b'[') => Value::List(flow_list(lines, rest, at)?),
        Some(b'"' | b'\'') => {
            let (text, length) = quoted(rest, at)?;
            only_comment(&rest[length..], at + length)?;
            Value::Scalar(text)
        }
        Some(b'{' | b'&' | b'*' | b'!' | b'%' | b'@' | b'`') => {
            return Err(malformed(
                at,
                "a value may not start with this character",
                "a plain or quoted value, or a list",
            ));
        }
        Some(_) => {
            let mut text = uncommented(rest).to_owned();
            while let Some(line) = lines.next_if(|line| line.indent > 0) {
                text.push(' ');
                text.push_str(uncommented(line.text));
            }
            Value::Scalar(text)
        }
    };
    Ok((value, at))
}

/// What stands below a key without a value: a list, a mapping or nothing.
fn nested(lines: &mut Lines<'_>, at: usize) -> Result<(Value, usize), Malformed> {
    let is_item = |line: &Line<'_>| line.text == "-" || line.text.starts_with("- ");
    let Some(first) = lines.next_if(|line| line.indent > 0 || is_item(line)) else {
        return Ok((Value::Scalar(String::new()), at));
    };
    let start = first.start();
    if is_item(&first) {
        let mut items = vec![item(&first)?];
        while let Some(line) = lines.next_if(|line| is_item(line) && line.indent == first.indent) {
            items.push(item(&line)?);
        }
        return Ok((Value::List(items), start));
    }
    if key_of(&first).is_err() {
        let mut text = uncommented(first.text).to_owned();
        while let Some(line) = lines.next_if(|line| line.indent > 0) {
            text.push(' ');
            text.push_str(uncommented(line.text));
        }
        return Ok((Value::Scalar(text), start));
    }
    let mut map = vec![pair(&first)?];
    while let Some(line) = lines.next_if(|line| line.indent > 0) {
        map.push(pair(&line)?);
    }
    Ok((Value::Map(map), start))
}

fn item(line: &Line<'_>) -> Result<String, Malformed> {
    scalar(line.text[1..].trim_start(), line.start() + 1)
}

fn pair(line: &Line<'_>) -> Result<(String, String), Malformed> {
    let (key, at) = key_of(line)?;
    Ok((key, scalar(&line.text[at - line.start()..], at)?))
}

fn scalar(text: &str, at: usize) -> Result<String, Malformed> {
    if text.starts_with(['"', '\'']) {
        let (value, length) = quoted(text, at)?;
        only_comment(&text[length..], at + length)?;
        return Ok(value);
    }
    Ok(uncommented(text).to_owned())
}

/// A plain value without the comment behind it.
fn uncommented(text: &str) -> &str {
    text.split(" #").next().unwrap_or_default().trim_end()
}

fn only_comment(rest: &str, at: usize) -> Result<(), Malformed> {
    match rest.trim_start().as_bytes().first() {
        None | Some(b'#') => Ok(()),
        Some(_) => Err(malformed(at, "text behind the closing quote", "the end of the line")),
    }
}

/// A quoted value and the length of its source.
fn quoted(text: &str, at: usize) -> Result<(String, usize), Malformed> {
    let quote = if text.starts_with('"') { '"' } else { '\'' };
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((offset, character)) = characters.next() {
        match character {
            '\'' if quote == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'') => {
                characters.next();
                value.push('\'');
            }
            '\\' if quote == '"' => match characters.next() {
                Some((_, 'n')) => value.push('\n'),
                Some((_, 't')) => value.push('\t'),
                Some((_, 'r')) => value.push('\r'),
                Some((_, escaped @ ('"' | '\\' | '/'))) => value.push(escaped),
                _ => {
                    return Err(malformed(
                        at + offset,
                        "an escape that is not known",
                        "one of `\\n \\r \\t \\\" \\\\ \\/`",
                    ));
                }
            },
            _ if character == quote => return Ok((value, offset + 1)),
            _ => value.push(character),
        }
    }
    Err(malformed(at, "a quote that is not closed", "the closing quote on the same line"))
}

/// `[a, b]`, over as many lines as it takes.
fn flow_list(lines: &mut Lines<'_>, rest: &str, at: usize) -> Result<Vec<String>, Malformed> {
    let mut items = Vec::new();
    let (mut text, mut text_at) = (&rest[1..], at + 1);
    loop {
        let trimmed = text.trim_start();
        text_at += text.len() - trimmed.len();
        text = trimmed;
        if text.is_empty() || text.starts_with('#') {
            let Some(line) = lines.next_content() else {
                return Err(malformed(at, "a list that is not closed", "`]`"));
            };
            (text, text_at) = (line.text, line.start());
        } else if let Some(rest) = text.strip_prefix(']') {
            only_comment(rest, text_at + 1)?;
            return Ok(items);
        } else {
            let (value, length) = match text.as_bytes()[0] {
                b'"' | b'\'' => quoted(text, text_at)?,
                _ => {
                    let length = text.find([',', ']']).unwrap_or(text.len());
                    (text[..length].trim_end().to_owned(), length)
                }
            };
            if value.is_empty() && length == 0 {
                return Err(malformed(text_at, "an item is missing", "an item or `]`"));
            }
            items.push(value);
            let behind = text[length..].trim_start();
            text_at += text.len() - behind.len();
            text = behind;
            if let Some(rest) = text.strip_prefix(',') {
                (text, text_at) = (rest, text_at + 1);
            } else if !text.is_empty() && !text.starts_with([']', '#']) {
                return Err(malformed(text_at, "text behind an item", "`,` or `]`"));
            }
        }
    }
}

/// A block scalar: `|` keeps line ends, `>` folds them.
fn block(lines: &mut Lines<'_>, header: &str, at: usize) -> Result<String, Malformed> {
    let (style, chomping) = header.split_at(1);
    let chomping = uncommented(chomping);
    if !matches!(chomping, "" | "-" | "+") {
        return Err(malformed(at, format!("`{header}` starts no block"), "`|`, `>`, `|-` or `>-`"));
    }
    let indent = lines.lines[lines.next..].iter().find(|line| !line.is_blank()).map_or(0, |line| line.indent);
    let mut content: Vec<String> = Vec::new();
    while let Some(line) = lines.lines.get(lines.next) {
        if !line.is_blank() && (line.indent == 0 || line.indent < indent) {
            break;
        }
        content.push(format!("{}{}", " ".repeat(line.indent.saturating_sub(indent)), line.text));
        lines.next += 1;
    }
    while content.last().is_some_and(String::is_empty) {
        content.pop();
    }
    let mut text = if style == "|" { content.join("\n") } else { folded(&content) };
    if chomping != "-" && !text.is_empty() {
        text.push('\n');
    }
    Ok(text)
}

/// Lines joined by spaces; a blank line is a line end, and so is the one before a line that is indented further.
fn folded(lines: &[String]) -> String {
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| lines[at].as_str());
        match before {
            None => {}
            Some("") if line.is_empty() => text.push('\n'),
            Some("") => text.push('\n'),
            Some(_) if line.is_empty() => {}
            Some(before) if before.starts_with(' ') || line.starts_with(' ') => text.push('\n'),
            Some(_) => text.push(' '),
        }
        text.push_str(line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<(String, Value)> {
        let entries = parse(text, 0..text.len()).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        entries.into_iter().map(|entry| (entry.key, entry.value)).collect()
    }

    fn only(text: &str) -> Value {
        let mut values = values(text);
        assert_eq!(values.len(), 1);
        values.remove(0).1
    }

    fn scalar(text: &str) -> Value {
        Value::Scalar(text.to_owned())
    }

    fn list(items: &[&str]) -> Value {
        Value::List(items.iter().map(|item| item.to_string()).collect())
    }

    #[test]
    fn scalars() {
        assert_eq!(only("a: b"), scalar("b"));
        assert_eq!(only("a: b c # d"), scalar("b c"));
        assert_eq!(only("a: b\n  c\n  d"), scalar("b c d"));
        assert_eq!(only("a: \"b: \\\"c\\\" # d\" # e"), scalar("b: \"c\" # d"));
        assert_eq!(only("a: 'it''s'"), scalar("it's"));
        assert_eq!(only("a:"), scalar(""));
        assert_eq!(only("a:\n  b\n  c"), scalar("b c"));
    }

    #[test]
    fn blocks() {
        assert_eq!(only("a: |\n  b\n    c\n\n  d\n"), scalar("b\n  c\n\nd\n"));
        assert_eq!(only("a: >\n  b\n  c\n\n  d\n"), scalar("b c\nd\n"));
        assert_eq!(only("a: >-\n    b\n    # c\n"), scalar("b # c"));
        assert_eq!(values("a: |\n  b: c\nd: e").len(), 2);
    }

    #[test]
    fn lists() {
        assert_eq!(only("a: [b, c]"), list(&["b", "c"]));
        assert_eq!(only("a: []"), list(&[]));
        assert_eq!(only("a: [b,\n  'c, d',\n]  # e"), list(&["b", "c, d"]));
        assert_eq!(only("a:\n  - b\n  - \"c\""), list(&["b", "c"]));
        assert_eq!(only("a:\n- b\n- c"), list(&["b", "c"]));
    }

    #[test]
    fn mappings() {
        let map = Value::Map(vec![("b".into(), "c".into()), ("d".into(), "e".into())]);
        assert_eq!(only("a:\n  b: c\n  d: e"), map);
    }

    #[test]
    fn comments_and_blank_lines_are_nothing() {
        assert_eq!(values("# a\n\nb: c\n# d\ne: f\n").len(), 2);
        assert_eq!(values(" b: c\n  d\n e: f\n").len(), 2);
    }

    #[test]
    fn what_is_wrong_has_a_place() {
        let at = |text: &str| parse(text, 0..text.len()).unwrap_err().at;
        assert_eq!(at("a: b\nc"), 5);
        assert_eq!(at("a: b\na: c"), 5);
        assert_eq!(at("a:\n  - b\n  c: d"), 11);
        assert_eq!(at("a: [b c"), 3);
        assert_eq!(at("a: \"b"), 3);
        assert_eq!(at("a: 'b' c"), 6);
        assert_eq!(at("a: {b: c}"), 3);
        assert_eq!(at("a: |x\n  b"), 3);
        assert_eq!(at("a: [b, , c]"), 7);
    }
}
