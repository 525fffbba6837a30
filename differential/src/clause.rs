//! Which step of the specification decides a difference: what a reader is sent to first.

use std::fmt;

use dunder_interpreter::steps::Taken;
use serde::{Deserialize, Serialize};

/// The step that decides a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Clause {
    /// The clause's id: `sec-ordinaryset`.
    pub id: String,
    /// The algorithm's identifier: `OrdinarySet`, `Proxy_Get`.
    pub algorithm: String,
    /// The step's label: `2`, `7.c.i`; nothing where the algorithm as a whole is meant.
    pub step: String,
}

impl Clause {
    /// The clause of a step.
    pub fn at(taken: Taken) -> Clause {
        let label = taken.mark.label();
        Clause {
            id: taken.mark.algorithm.row().id.to_owned(),
            algorithm: format!("{:?}", taken.mark.algorithm),
            step: label.split_once(':').map_or(label, |(_, label)| label).to_owned(),
        }
    }

    /// The address of the clause.
    pub fn link(&self) -> String {
        format!("https://tc39.es/ecma262/#{}", self.id)
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step.as_str() {
            "" => f.write_str(&self.algorithm),
            step => write!(f, "{} step {step}", self.algorithm),
        }
    }
}

#[cfg(test)]
mod tests {
    use dunder_interpreter::steps::{Algorithm, Mark};

    use super::*;

    #[test]
    fn a_clause_is_told_with_its_step_and_its_address() {
        let clause = Clause::at(Taken::of(Mark::of(Algorithm::OrdinarySetPrototypeOf, "2"), None));
        assert_eq!(clause.to_string(), "OrdinarySetPrototypeOf step 2");
        assert_eq!(clause.link(), "https://tc39.es/ecma262/#sec-ordinarysetprototypeof");
    }
}
