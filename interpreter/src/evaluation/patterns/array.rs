//! Array patterns, and parameter lists, which take their values from a list as an array pattern does from an iterator.

use dunder_syntax::tree::{ArrayPattern, Pattern, PatternElement};

use super::target::{name_of, put, resolve, with_default};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::objects::array::array_create;
use crate::operations::iterators::{IteratorRecord, get_iterator, iterator_close, iterator_step, iterator_step_value};
use crate::operations::objects::create_data_property_or_throw;
use crate::operations::type_conversion::index_key;
use crate::value::{EnvironmentId, Value};

/// Where the values come from.
#[derive(Debug)]
pub(super) enum Values<'a> {
    /// An iterator
    Iterator(IteratorRecord),
    /// What is left of a list
    List(&'a [Value]),
}

impl Values<'_> {
    /// The next value; none once there are no more.
    fn next(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        match self {
            Values::Iterator(record) if record.done => Ok(None),
            Values::Iterator(record) => iterator_step_value(agent, record),
            Values::List(list) => Ok(list.split_off_first().copied()),
        }
    }

    /// Leaves one value out without reading it.
    fn skip(&mut self, agent: &mut Agent) -> Completion<()> {
        match self {
            Values::Iterator(record) if record.done => {}
            Values::Iterator(record) => {
                iterator_step(agent, record)?;
            }
            Values::List(list) => {
                list.split_off_first();
            }
        }
        Ok(())
    }
}

/// BindingInitialization of an ArrayBindingPattern, DestructuringAssignmentEvaluation of an ArrayAssignmentPattern
pub(super) fn initialize(
    agent: &mut Agent,
    pattern: &ArrayPattern,
    value: Value,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    let mut values = Values::Iterator(get_iterator(agent, value)?);
    let result = elements(agent, pattern, &mut values, environment);
    match values {
        Values::Iterator(record) if !record.done => iterator_close(agent, record, result),
        _ => result,
    }
}

/// IteratorBindingInitialization (`#sec-runtime-semantics-iteratorbindinginitialization`) and
/// IteratorDestructuringAssignmentEvaluation (`#sec-runtime-semantics-iteratordestructuringassignmentevaluation`)
fn elements(
    agent: &mut Agent,
    pattern: &ArrayPattern,
    values: &mut Values<'_>,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    for slot in &pattern.elements {
        match slot {
            None => values.skip(agent)?,
            Some(node) => element(agent, node, values, environment)?,
        }
    }
    match &pattern.rest {
        Some(node) => rest(agent, node, values, environment),
        None => Ok(()),
    }
}

/// The same of one element
pub(super) fn element(
    agent: &mut Agent,
    node: &PatternElement,
    values: &mut Values<'_>,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    let lhs = resolve(agent, &node.target, environment)?;
    let v = values.next(agent)?.unwrap_or_default();
    let v = with_default(agent, v, node.default.as_ref(), name_of(&node.target))?;
    put(agent, lhs, v, environment)
}

/// The same of the rest
pub(super) fn rest(
    agent: &mut Agent,
    node: &Pattern,
    values: &mut Values<'_>,
    environment: Option<EnvironmentId>,
) -> Completion<()> {
    let lhs = resolve(agent, node, environment)?;
    let a = array_create(agent, 0.0, None).must()?;
    let mut n = 0.0;
    while let Some(next) = values.next(agent)? {
        agent.tick()?;
        agent.guard()?;
        let key = index_key(agent, n);
        create_data_property_or_throw(agent, a, key, next).must()?;
        n += 1.0;
    }
    put(agent, lhs, a.into(), environment)
}
