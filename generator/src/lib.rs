//! Dunder's generator: bytes or a seed to a JavaScript program.
//!
//! A program is put together from a table of constructs (`src/rows/`), each row a piece of JavaScript with holes. What
//! fills a hole is drawn from the bytes: a name whose value is known to fit, or a further row. Every program parses, in
//! every engine; what it does is observed through the functions of the harness (`show`, `caught`, `descriptor`, `chain`,
//! `dump`).
//!
//! ```
//! use dunder_generator::{Config, from_seed};
//!
//! let config = Config::default();
//! let once = from_seed(1, 0, &config);
//! assert_eq!(once, from_seed(1, 0, &config));
//! println!("{}", once.program);
//! ```

mod config;
mod draw;
mod exhaustive;
mod features;
mod grow;
mod hole;
mod library;
mod mutate;
mod parse;
mod plan;
mod program;
mod random;
mod row;
mod rows;
mod scope;
mod selection;

use std::fmt;

use arbitrary::{Arbitrary, Unstructured};
use dunder_syntax::Program;

pub use config::{Config, Setting};
pub use exhaustive::{Area, Matrix};
pub use features::Features;
pub use mutate::{Mutant, breed, mutate, mutators};
pub use selection::Rows;

/// The version of the stream: the same version, seed and index give the same program everywhere.
pub const VERSION: &str = "8";

/// A program and what it was made from.
#[derive(Clone, PartialEq)]
pub struct Generated {
    /// The program.
    pub program: Program,
    /// The names of the rows of the table of constructs that were taken, in the order in which they were begun.
    pub rows: Vec<&'static str>,
    /// The themes that its operations and what it begins with are of: a bit for each of [`themes`], the first one's the lowest.
    pub themes: u64,
}

/// The names of the themes that programs are put together from, in order.
pub fn themes() -> impl Iterator<Item = String> {
    rows::THEMES.iter().map(|theme| words(&format!("{:?}", theme.category)))
}

/// `ObjectFunctions` as `object functions`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// A program from bytes. The more bytes, the longer the program, up to what `config` allows; no bytes, a short program.
pub fn generate(bytes: &mut Unstructured<'_>, config: &Config) -> Generated {
    program::program(draw::Draw::new(bytes), config)
}

/// Program `index` of the stream that `seed` names: the one that [`generate`] makes from bytes drawn from these two numbers.
pub fn from_seed(seed: u64, index: u64, config: &Config) -> Generated {
    generate(&mut Unstructured::new(&random::bytes(seed, index)), config)
}

impl fmt::Debug for Generated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.program, f)
    }
}

impl<'a> Arbitrary<'a> for Generated {
    /// A program from a fuzzer's bytes, made with the default configuration.
    fn arbitrary(bytes: &mut Unstructured<'a>) -> arbitrary::Result<Generated> {
        Ok(generate(bytes, &Config::default()))
    }
}
