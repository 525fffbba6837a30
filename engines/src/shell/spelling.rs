//! How an engine's shell spells what Dunder needs of it.

use serde::{Deserialize, Serialize};

/// How a shell spells things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spelled {
    /// An expression whose value is a function that prints a line.
    pub print: String,
    /// An expression whose value is a function that runs a text as a script in the realm at hand. Without one the program
    /// stands in the file that the shell runs, and an exception that is not caught decides nothing.
    pub evaluate: Option<String>,
    /// Arguments for programs that are strict mode code as a whole.
    pub strict: Vec<String>,
    /// Arguments for all other programs.
    pub sloppy: Vec<String>,
    /// Arguments that make the command tell its version.
    pub version: Vec<String>,
    /// What stands in the line that tells it.
    pub version_mark: String,
}

impl Default for Spelled {
    /// What most shells have in common.
    fn default() -> Spelled {
        Spelled {
            print: "print".to_owned(),
            evaluate: None,
            strict: Vec::new(),
            sloppy: Vec::new(),
            version: vec!["--version".to_owned()],
            version_mark: String::new(),
        }
    }
}
