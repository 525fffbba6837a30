//! `dunder fuzz --guided`: the programs of the generator and of its mutators, and the seeds to begin with.

use std::path::PathBuf;
use std::sync::Arc;

use dunder_differential::campaign::{Fresh, Guide, Nursery, Ways};
use dunder_generator::{Config, Generated, Rows, breed, from_seed, mutators};
use dunder_syntax::{Program, parse_script};

use crate::failure::Failure;
use crate::programs;
use crate::stream::Stream;

/// The generator as a nursery.
struct Generator {
    seed: u64,
    config: Config,
}

impl Nursery for Generator {
    fn fresh(&self, index: u64) -> Fresh {
        let Generated { program, rows, themes } = from_seed(self.seed, index, &self.config);
        Fresh { text: program.to_string(), rows, areas: themes }
    }

    fn avoid(&mut self, names: &[&'static str]) {
        self.config.avoid.add(names.iter().copied()).expect("the names are those of rows");
    }

    fn mutant(
        &self,
        favoured: &[Arc<Program>],
        all: &[Arc<Program>],
        index: u64,
    ) -> Option<(String, Vec<&'static str>)> {
        breed(favoured, all, self.seed, index).map(|mutant| (mutant.text, mutant.mutators))
    }

    fn names(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        (Rows::names().collect(), mutators().collect())
    }
}

/// What the assertions of test262 become in a seed that uses them: they show what they are asked about.
const ASSERTIONS: &str = r#"
function Test262Error() {}
function assert(value) { show("assert", value); }
assert.sameValue = assert.notSameValue = assert.compareArray = function (a, b) { show("same", a, b); };
assert.throws = function (_, f) { try { f(); show("throws nothing"); } catch (e) { caught("throws", e); } };
function verifyProperty(object, key) { descriptor("verify", object, key); }
var verifyEnumerable = verifyProperty, verifyNotEnumerable = verifyProperty, verifyWritable = verifyProperty;
var verifyNotWritable = verifyProperty, verifyConfigurable = verifyProperty, verifyNotConfigurable = verifyProperty;
function isConstructor(f) { try { Reflect.construct(Object, [], f); return true; } catch { return false; } }
"#;

/// The guide of a campaign, and how many of its seeds cannot be used, since they do not parse.
///
/// # Errors
/// Where a file or a folder of seeds cannot be read.
pub(crate) fn guide(ways: Ways, seed: u64, config: Config, folders: &[PathBuf]) -> Result<(Guide, usize), Failure> {
    let programs = programs::list(folders, 0, Stream::Seeded(seed, config.clone()))?;
    let seeds: Vec<String> = programs.iter().filter_map(|program| seed_of(&program.text())).collect();
    let left_out = programs.len() - seeds.len();
    Ok((Guide::new(ways, Box::new(Generator { seed, config }), seeds), left_out))
}

/// A text as a seed; none where it does not parse.
fn seed_of(text: &str) -> Option<String> {
    let mut program = parse_script(text).ok()?;
    if text.contains("assert") || text.contains("verifyProperty") {
        let assertions = parse_script(ASSERTIONS).expect("the assertions parse");
        program.body.statements.splice(0..0, assertions.body.statements);
    }
    Some(program.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assertions_show_and_the_mode_stays() {
        let seed = seed_of("'use strict'; assert.sameValue(typeof this, 'undefined');").unwrap();
        assert!(seed.starts_with("\"use strict\";") || seed.starts_with("'use strict';"), "{seed}");
        assert!(seed.contains("function assert(") && parse_script(&seed).is_ok(), "{seed}");
        assert_eq!(seed_of("var a = 1;").unwrap(), "var a = 1;\n");
        assert_eq!(seed_of("var ="), None);
    }
}
