//! What other engines do with a program on which one differs from the interpreter.

use std::sync::Arc;

use dunder_differential::opinions::Opinion;
use dunder_differential::{Divergence, Verdict, compare};
use dunder_engines::Engine;

use crate::configuration::Machine;
use crate::contenders;
use crate::failure::Failure;

/// Engines that are asked for their opinions.
pub(crate) struct Others {
    engines: Vec<(String, Box<dyn Engine>)>,
    /// Whether somebody has named them.
    are_named: bool,
}

impl Others {
    /// The engines that were named, or every one that is there.
    ///
    /// # Errors
    /// Where one that was named is not there.
    pub(crate) fn open(machine: &Arc<Machine>, named: &[String]) -> Result<Others, Failure> {
        let mut engines = Vec::new();
        for contenders::Row { name, .. } in contenders::rows(machine) {
            if !named.is_empty() && !named.contains(&name) {
                continue;
            }
            match contenders::isolated(machine, &name, machine.limits) {
                Ok(engine) => engines.push((name, engine)),
                Err(_) if named.is_empty() => {}
                Err(failure) => return Err(failure),
            }
        }
        Ok(Others { engines, are_named: !named.is_empty() })
    }

    /// Each one's name and version, and what it does, in words; not that of the diverging one, unless it is named.
    pub(crate) fn answers(&mut self, source: &str, divergence: &Divergence) -> Vec<(String, String)> {
        let others = self.engines.iter_mut().filter(|(name, _)| self.are_named || *name != divergence.engine);
        let answer = |(_, engine): &mut (String, Box<dyn Engine>)| {
            let own = engine.observe(source);
            let opinion = Opinion::of(&divergence.expected, &divergence.actual, &own);
            let answer = match (opinion, compare(&divergence.expected, &own)) {
                (Opinion::Specified, _) => "what the specification says".to_owned(),
                (Opinion::Otherwise, Verdict::Diverge(difference)) => {
                    format!("{}: `{}`", difference.kind.sentence(), difference.actual)
                }
                (opinion, _) => opinion.sentence().to_owned(),
            };
            (engine.version().to_owned(), answer)
        };
        others.map(answer).collect()
    }
}
