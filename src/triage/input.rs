//! Where keys come from: a terminal, of which each is read as it is pressed, or anything else, of which each is a line.

use std::io::{BufRead, IsTerminal};

use console::{Key, Term};

use crate::failure::Failure;
use crate::output;

/// Who answers.
pub(crate) enum Input {
    /// Somebody at a terminal
    Terminal(Term),
    /// A file or a pipe
    Lines,
}

impl Input {
    /// Standard input.
    pub(crate) fn open() -> Input {
        let terminal = Term::stderr();
        if std::io::stdin().is_terminal() && terminal.is_term() { Input::Terminal(terminal) } else { Input::Lines }
    }

    /// The next key; nothing where there are no more.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn key(&mut self) -> Result<Option<char>, Failure> {
        match self {
            Input::Terminal(terminal) => loop {
                match terminal.read_key().map_err(unreadable)? {
                    Key::Char(key) => return Ok(Some(key)),
                    Key::CtrlC | Key::Escape => return Ok(None),
                    _ => {}
                }
            },
            Input::Lines => loop {
                let Some(line) = line()? else { return Ok(None) };
                if let Some(key) = line.trim().chars().next() {
                    return Ok(Some(key));
                }
            },
        }
    }

    /// A line of text, or what it is now where that is empty; nothing where there are no more.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn text(&mut self, prompt: &str, now: &str) -> Result<Option<String>, Failure> {
        let text = match self {
            Input::Terminal(terminal) => {
                let keeps = if now.is_empty() { "" } else { " (Enter keeps it)" };
                terminal.write_str(&format!("{prompt}{keeps}: ")).map_err(unreadable)?;
                terminal.read_line().map(Some).map_err(unreadable)?
            }
            Input::Lines => {
                output::print(&format!("{prompt}:"));
                line()?
            }
        };
        Ok(text.map(|text| if text.trim().is_empty() { now.to_owned() } else { text.trim().to_owned() }))
    }
}

fn line() -> Result<Option<String>, Failure> {
    let mut text = String::new();
    let length = std::io::stdin().lock().read_line(&mut text).map_err(unreadable)?;
    Ok((length > 0).then(|| text.trim_end_matches(['\n', '\r']).to_owned()))
}

fn unreadable(error: std::io::Error) -> Failure {
    Failure::usage(format!("standard input: cannot read: {error}"))
}
