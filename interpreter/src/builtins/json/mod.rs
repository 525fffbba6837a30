//! The JSON object (ECMA-262, 25.5).

mod internalize;
mod parse;
mod quote;
mod stringify;

use super::rows::{Holder, method, ordinary, tag};
use crate::realm::Intrinsic;

/// %JSON%.
pub(super) const HOLDERS: &[Holder] = &[Holder {
    intrinsic: Intrinsic::Json,
    form: ordinary(),
    rows: &[method("parse", 2, internalize::parse), method("stringify", 3, stringify::stringify), tag("JSON")],
}];
