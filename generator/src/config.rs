//! What may be generated, how big and how deep: one declaration, from which each program draws its own share.

use std::ops::RangeInclusive;

use crate::{Features, Rows};

/// What may be generated. The defaults are what a campaign should use; `Config::default()` documents them by being them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Of a hundred programs, how many are strict scripts. Default: 50.
    pub strict: u8,
    /// Of a hundred programs, how many run inside a function and not at the top level of the script. Default: 20.
    pub wrapped: u8,
    /// How many objects, functions, classes, proxies a program makes before anything is done to them. Default: 2 to 4.
    pub objects: RangeInclusive<u8>,
    /// How many operations follow. Default: 6 to 16.
    pub operations: RangeInclusive<u8>,
    /// How many bytes of source text a program may have, roughly, before it begins no further operation. Default: 500 to 1,100.
    pub bytes: RangeInclusive<u16>,
    /// How deep constructs are nested in one another before only those that nest nothing are taken. Default: 1 to 3.
    pub depth: RangeInclusive<u8>,
    /// Of a hundred themes (reflection, classes, pollution, …), how many a program leaves out. Default: 35.
    pub themes_left_out: u8,
    /// Of a hundred optional parts of the language and the library, how many a program leaves out. Default: 25.
    pub features_left_out: u8,
    /// Of a hundred rows of the table of constructs, how many a program leaves out. Default: 20.
    pub rows_left_out: u8,
    /// Which optional parts of the language and the library may be used. Default: all of them ([`Features::ALL`]).
    pub features: Features,
    /// Rows of the table of constructs that no program takes, unless nothing else is left. Default: none.
    pub avoid: Rows,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            strict: 50,
            wrapped: 20,
            objects: 2..=4,
            operations: 6..=16,
            bytes: 500..=1100,
            depth: 1..=3,
            themes_left_out: 35,
            features_left_out: 25,
            rows_left_out: 20,
            features: Features::ALL,
            avoid: Rows::default(),
        }
    }
}
