//! What is said of a test in one mode.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whether a test passes in one mode; the better comes first, so that the worst of several is the greatest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "verdict", content = "reason")]
pub enum Verdict {
    /// It ended as it is to end.
    Pass,
    /// The engine or its host lacks what it needs: which is named.
    Unsupported(String),
    /// It ran out of time or steps.
    Timeout,
    /// It ended otherwise, and how.
    Fail(String),
    /// The engine died, and how.
    Crash(String),
}

impl Verdict {
    /// Every verdict's name, in order.
    pub const NAMES: [&str; 5] = ["pass", "unsupported", "timeout", "fail", "crash"];

    /// Its place in [`Verdict::NAMES`].
    pub fn index(&self) -> usize {
        match self {
            Verdict::Pass => 0,
            Verdict::Unsupported(_) => 1,
            Verdict::Timeout => 2,
            Verdict::Fail(_) => 3,
            Verdict::Crash(_) => 4,
        }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        Verdict::NAMES[self.index()]
    }

    /// Why it is not a pass, where there is more to say than its name.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Verdict::Pass | Verdict::Timeout => None,
            Verdict::Unsupported(why) | Verdict::Fail(why) | Verdict::Crash(why) => Some(why),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reason() {
            Some(reason) => write!(f, "{}: {reason}", self.name()),
            None => f.write_str(self.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_the_verdicts() {
        let why = || String::from("why");
        let all =
            [Verdict::Pass, Verdict::Unsupported(why()), Verdict::Timeout, Verdict::Fail(why()), Verdict::Crash(why())];
        assert!(all.is_sorted());
        assert_eq!(all.each_ref().map(Verdict::name), Verdict::NAMES);
        assert_eq!(all.each_ref().map(Verdict::index), [0, 1, 2, 3, 4]);
    }
}
