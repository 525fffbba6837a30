//! The table of constructs, row by row: what the other areas do not combine is at least done, in both modes, with several
//! things in its holes.

use std::sync::LazyLock;

use arbitrary::Unstructured;
use dunder_syntax::Program;

use crate::draw::Draw;
use crate::library::{LIBRARY, Template};
use crate::random::bytes;
use crate::rows::{CATEGORIES, Category, Shape};
use crate::{Config, program};

pub(super) const HELP: &str = "every operation of the random programs alone: mode × operation × what fills it";

/// How often a row is filled, in each mode.
pub(super) const FILLINGS: u64 = 128;

/// Where the bytes are from that fill a row: a stream of no seed that anyone would choose.
const SEED: u64 = u64::MAX;

/// The rows that are whole operations.
static ROWS: LazyLock<Vec<&'static Template>> = LazyLock::new(|| {
    // A body stands in a function only.
    let whole = |category, shape| shape == Shape::Statements && category != Category::Body;
    let categories = CATEGORIES.iter().filter(|(category, shape, _)| whole(*category, *shape));
    categories.flat_map(|(category, ..)| LIBRARY.shelf(*category).templates()).collect()
});

/// How many programs there are. Rows for sloppy code are sloppy in both halves, and filled otherwise.
pub(super) fn programs() -> u64 {
    2 * ROWS.len() as u64 * FILLINGS
}

/// A program.
pub(super) fn program(index: u64) -> Program {
    let rows = ROWS.len() as u64;
    let (filling, row, mode) = (index % FILLINGS, index / FILLINGS % rows, index / FILLINGS / rows);
    let template = ROWS[row as usize];
    let config = Config {
        strict: if mode == 1 && !template.row.sloppy { 100 } else { 0 },
        wrapped: if filling % 4 == 3 { 100 } else { 0 },
        objects: 1..=2,
        depth: 1..=2,
        themes_left_out: 0,
        features_left_out: 0,
        rows_left_out: 0,
        ..Config::default()
    };
    let bytes = bytes(SEED, index);
    program::program_of(template, Draw::new(&mut Unstructured::new(&bytes)), &config).program
}
