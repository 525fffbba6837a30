//! Two traces as one list of lines: what both have, what only the interpreter has, what only the engine has.

use similar::{Algorithm, ChangeTag, capture_diff_slices};

/// One line of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose it is.
    pub whose: Whose,
    /// Its text.
    pub text: String,
}

/// Whose line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Both have it.
    Both,
    /// The interpreter has it and the engine does not.
    Interpreter,
    /// The engine has it and the interpreter does not.
    Engine,
}

impl Whose {
    /// The sign in front of the line, as in a patch.
    pub fn sign(self) -> char {
        match self {
            Whose::Both => ' ',
            Whose::Interpreter => '-',
            Whose::Engine => '+',
        }
    }
}

/// How the engine's lines differ from the interpreter's.
pub fn lines(expected: &[String], actual: &[String]) -> Vec<Line> {
    let operations = capture_diff_slices(Algorithm::Myers, expected, actual);
    let changes = operations.iter().flat_map(|operation| operation.iter_changes(expected, actual));
    changes
        .map(|change| Line {
            whose: match change.tag() {
                ChangeTag::Equal => Whose::Both,
                ChangeTag::Delete => Whose::Interpreter,
                ChangeTag::Insert => Whose::Engine,
            },
            text: change.value(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_somebodys() {
        let list = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let lines = lines(&list("a b c"), &list("a x c"));
        let text: Vec<_> = lines.iter().map(|line| format!("{}{}", line.whose.sign(), line.text)).collect();
        assert_eq!(text, [" a", "-b", "+x", " c"]);
    }
}
