//! String.prototype [ %Symbol.iterator% ] and String Iterator objects (ECMA-262, 22.1.5).

use super::super::NewTarget;
use super::super::closure_iterator::{self, Brand, Closure};
use super::characters::code_point;
use super::shared::{this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;
use dunder_syntax::JsString;

/// String.prototype [ %Symbol.iterator% ] (`#sec-string.prototype-%symbol.iterator%`)
pub(super) fn iterator(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let closure = Closure::String(StringIteration { s, position: 0 });
    Ok(closure_iterator::create(agent, closure).into())
}

/// %StringIteratorPrototype%.next (`#sec-%stringiteratorprototype%.next`)
pub(super) fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    closure_iterator::next(agent, this, Brand::String)
}

/// What the closure of a String Iterator holds between two of its steps.
#[derive(Clone, Debug)]
pub(in crate::builtins) struct StringIteration {
    s: JsString,
    position: usize,
}

impl StringIteration {
    /// The closure's next value, or none at its end.
    ///
    /// # Errors
    /// Only a halt.
    pub(in crate::builtins) fn step(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        if self.position >= self.s.units().len() {
            return Ok(None);
        }
        let (_, length) = code_point(self.s.units(), self.position);
        let result = value_of(agent, &self.s.units()[self.position..][..length])?;
        self.position += length;
        Ok(Some(result))
    }
}
