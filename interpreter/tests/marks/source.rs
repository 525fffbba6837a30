//! The marks that stand in a Rust source text, found by its tokens alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Labels by algorithm, each with how it is marked.
pub(crate) type Marked = BTreeMap<String, BTreeMap<String, Kind>>;

/// What a mark is of, by the macro that makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// `step!`
    Step,
    /// `some!`
    Some,
    /// `none!`
    None,
    /// `when!`
    When,
}

impl Kind {
    /// What a label is that is marked in both ways.
    fn and(self, other: Kind) -> Kind {
        match (self, other) {
            (kind, Kind::Step) | (Kind::Step, kind) => kind,
            (kind, other) if kind == other => kind,
            _ => Kind::When,
        }
    }
}

/// Every mark of the Rust sources below a folder.
pub(crate) fn marked(folder: &Path) -> Marked {
    let mut marked = Marked::new();
    for mark in sources(folder).iter().flat_map(|path| marks(&read(path))) {
        let labels: &mut BTreeMap<_, _> = marked.entry(mark.algorithm).or_default();
        let kind = labels.entry(mark.label).or_insert(mark.kind);
        *kind = kind.and(mark.kind);
    }
    marked
}

/// The Rust sources below a folder.
pub(crate) fn sources(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A mark of a step or of a decision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark {
    /// The algorithm's identifier.
    pub(crate) algorithm: String,
    /// The step's label.
    pub(crate) label: String,
    /// How it is made.
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

/// Every mark of a source text. A label that is a parameter of a macro of the same text (`$one`) stands for
/// the strings that the macro is used with.
pub(crate) fn marks(source: &str) -> Vec<Mark> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut templates: BTreeMap<&str, Vec<Mark>> = BTreeMap::new();
    let mut within: Option<(&str, usize)> = None;
    for at in 0..tokens.len() {
        if within.is_some_and(|(_, end)| at > end) {
            within = None;
        }
        match &tokens[at..] {
            [Token::Word(rules), Token::Sign('!'), Token::Word(name), ..] if rules == "macro_rules" => {
                within = Some((name, end_of_group(&tokens, at + 3)));
            }
            [Token::Word(word), Token::Sign('!'), Token::Sign('(' | '{' | '['), ..] => {
                if let Some(kind) = kind(word) {
                    match (mark(&tokens[at + 3..], kind), within) {
                        (Some((mark, true)), _) => found.push(mark),
                        (Some((mark, false)), Some((name, _))) => templates.entry(name).or_default().push(mark),
                        _ => {}
                    }
                } else if let Some(templates) = templates.get(word.as_str()) {
                    let group = &tokens[at + 2..end_of_group(&tokens, at + 2)];
                    let labels = group.iter().filter_map(|token| match token {
                        Token::Text(text) => Some(text),
                        _ => None,
                    });
                    found.extend(labels.flat_map(|label| {
                        templates.iter().map(move |mark| Mark { label: label.clone(), ..mark.clone() })
                    }));
                }
            }
            _ => {}
        }
    }
    found
}

/// What a macro of this name marks, where it marks anything.
fn kind(name: &str) -> Option<Kind> {
    match name {
        "step" => Some(Kind::Step),
        "when" => Some(Kind::When),
        "none" => Some(Kind::None),
        "some" => Some(Kind::Some),
        _ => None,
    }
}

/// The mark of a macro's arguments, and whether its label is written out; none where the algorithm is not.
fn mark(arguments: &[Token], kind: Kind) -> Option<(Mark, bool)> {
    let comma = arguments.iter().position(|token| *token == Token::Sign(','))?;
    match &arguments[comma + 1..] {
        [Token::Word(algorithm), Token::Sign(','), Token::Text(label), ..] => {
            Some((Mark { algorithm: algorithm.clone(), label: label.clone(), kind }, true))
        }
        [Token::Word(algorithm), Token::Sign(','), Token::Sign('$'), Token::Word(_), ..] => {
            Some((Mark { algorithm: algorithm.clone(), label: String::new(), kind }, false))
        }
        _ => None,
    }
}

/// The place of the sign that closes the group that opens at `open`.
fn end_of_group(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len()
}

/// The words, strings and signs of a source text, without comments and character literals.
fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let (mut at, mut tokens) = (0, Vec::new());
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    while at < chars.len() {
        match (chars[at], chars.get(at + 1).copied().unwrap_or(' ')) {
            ('/', '/') => at = position(&chars, at, |rest| rest[0] == '\n'),
            ('/', '*') => at = position(&chars, at + 2, |rest| rest.starts_with(&['*', '/'])) + 2,
            ('"', _) => at = text(&chars, at, &mut tokens),
            ('r', '"' | '#') if raw_hashes(&chars, at).is_some() => at = raw_text(&chars, at, &mut tokens),
            ('\'', '\\') => at = position(&chars, at + 3, |rest| rest[0] == '\'') + 1,
            ('\'', _) => at += if chars.get(at + 2) == Some(&'\'') { 3 } else { 1 },
            (c, _) if is_word(c) => {
                let end = position(&chars, at, |rest| !is_word(rest[0]));
                tokens.push(Token::Word(chars[at..end].iter().collect()));
                at = end;
            }
            (c, _) => {
                if !c.is_whitespace() {
                    tokens.push(Token::Sign(c));
                }
                at += 1;
            }
        }
    }
    tokens
}

/// The first place from `from` on where `is` holds of the rest, or the end.
fn position(chars: &[char], from: usize, is: impl Fn(&[char]) -> bool) -> usize {
    (from..chars.len()).find(|at| is(&chars[*at..])).unwrap_or(chars.len())
}

/// Reads a string literal; labels hold no escapes, so that those of others are kept as they stand.
fn text(chars: &[char], open: usize, tokens: &mut Vec<Token>) -> usize {
    let mut at = open + 1;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    let end = at.min(chars.len());
    tokens.push(Token::Text(chars[open + 1..end].iter().collect()));
    end + 1
}

fn raw_hashes(chars: &[char], r: usize) -> Option<usize> {
    let hashes = chars[r + 1..].iter().take_while(|c| **c == '#').count();
    (chars.get(r + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn raw_text(chars: &[char], r: usize, tokens: &mut Vec<Token>) -> usize {
    let hashes = raw_hashes(chars, r).unwrap_or(0);
    let (start, mut closing) = (r + 2 + hashes, vec!['"']);
    closing.resize(hashes + 1, '#');
    let end = position(chars, start, |rest| rest.starts_with(&closing));
    tokens.push(Token::Text(chars[start.min(end)..end].iter().collect()));
    end + closing.len()
}
