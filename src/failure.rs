//! What ends a command before it has a result: a message with the place and the remedy, and the exit code.

use std::fmt;

use crate::exit::Exit;

/// A failure to report on standard error.
#[derive(Debug)]
pub(crate) struct Failure {
    /// How the command ends.
    pub(crate) exit: Exit,
    /// What happened and where.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) remedy: Option<String>,
}

impl Failure {
    /// A failure of the command line, a file or a setting.
    pub(crate) fn usage(message: impl Into<String>) -> Failure {
        Failure { exit: Exit::Usage, message: message.into(), remedy: None }
    }

    /// A failure of ours or of the system's.
    pub(crate) fn internal(message: impl Into<String>) -> Failure {
        Failure { exit: Exit::Internal, message: message.into(), remedy: None }
    }

    /// Another exit code.
    pub(crate) fn with_exit(self, exit: Exit) -> Failure {
        Failure { exit, ..self }
    }

    /// A remedy beside the message.
    pub(crate) fn with_remedy(self, remedy: impl Into<String>) -> Failure {
        Failure { remedy: Some(remedy.into()), ..self }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        match &self.remedy {
            Some(remedy) => write!(f, "\n  help: {remedy}"),
            None => Ok(()),
        }
    }
}
