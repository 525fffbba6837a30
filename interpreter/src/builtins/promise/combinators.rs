//! Promise.all, allSettled, any and race (ECMA-262, 27.2.4).

use super::super::record;
use super::elements::{self, Elements};
use super::{NewTarget, PromiseCapability, if_abrupt_reject_promise, new_promise_capability};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::heap::names;
use crate::operations::iterators::{IteratorRecord, get_iterator, iterator_close, iterator_step_value};
use crate::operations::objects::{call, get, invoke};
use crate::operations::testing::is_callable;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// PerformPromiseAll and its like, with promiseResolve and the constructor it is called on
type Perform = fn(&mut Agent, &mut IteratorRecord, Resolver, PromiseCapability) -> Completion;

/// promiseResolve, and the constructor that it was read from.
#[derive(Clone, Copy)]
struct Resolver {
    constructor: ObjectId,
    promise_resolve: Value,
}

impl Resolver {
    /// The promise of a value that was iterated over.
    fn next_promise(self, agent: &mut Agent, next: Value) -> Completion {
        call(agent, self.promise_resolve, self.constructor.into(), &[next])
    }
}

/// Promise.all (`#sec-promise.all`)
pub(super) fn all(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    combine(agent, this, arguments.get(0), perform_promise_all)
}

/// Promise.allSettled (`#sec-promise.allsettled`)
pub(super) fn all_settled(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    combine(agent, this, arguments.get(0), perform_promise_all_settled)
}

/// Promise.any (`#sec-promise.any`)
pub(super) fn any(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    combine(agent, this, arguments.get(0), perform_promise_any)
}

/// Promise.race (`#sec-promise.race`)
pub(super) fn race(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    combine(agent, this, arguments.get(0), perform_promise_race)
}

/// The steps of all four
fn combine(agent: &mut Agent, c: Value, iterable: Value, perform: Perform) -> Completion {
    let promise_capability = new_promise_capability(agent, c)?;
    let constructor = c.as_object().expect("C is a constructor");
    let promise_resolve = get_promise_resolve(agent, constructor);
    let promise_resolve = if_abrupt_reject_promise!(agent, promise_resolve, promise_capability);
    let iterator_record = get_iterator(agent, iterable);
    let mut iterator_record = if_abrupt_reject_promise!(agent, iterator_record, promise_capability);
    let resolver = Resolver { constructor, promise_resolve };
    let mut result = perform(agent, &mut iterator_record, resolver, promise_capability);
    if let Err(Abrupt::Throw(_)) = result {
        if !iterator_record.done {
            result = iterator_close(agent, iterator_record, result);
        }
        if_abrupt_reject_promise!(agent, result, promise_capability);
        unreachable!("closing an iterator does not undo a throw");
    }
    result
}

/// GetPromiseResolve (`#sec-getpromiseresolve`)
fn get_promise_resolve(agent: &mut Agent, promise_constructor: ObjectId) -> Completion {
    let promise_resolve = get(agent, promise_constructor, names::RESOLVE.into())?;
    if !is_callable(agent, promise_resolve) {
        return Err(agent.type_error("the method resolve is not a function"));
    }
    Ok(promise_resolve)
}

/// PerformPromiseAll (`#sec-performpromiseall`)
fn perform_promise_all(
    agent: &mut Agent,
    iterator_record: &mut IteratorRecord,
    resolver: Resolver,
    result_capability: PromiseCapability,
) -> Completion {
    let values = Elements::new(agent);
    while let Some(next) = iterator_step_value(agent, iterator_record)? {
        let index = values.append(agent);
        let next_promise = resolver.next_promise(agent, next)?;
        let already_called = record::create(agent, vec![false.into()]);
        let on_fulfilled =
            values.function(agent, elements::all_resolve_element, index, already_called, result_capability.resolve);
        values.add_remaining(agent);
        invoke(agent, next_promise, names::THEN.into(), &[on_fulfilled, result_capability.reject])?;
    }
    if values.remove_remaining(agent) {
        let values_array = values.array(agent)?;
        result_capability.resolve(agent, values_array)?;
    }
    Ok(result_capability.promise.into())
}

/// PerformPromiseAllSettled (`#sec-performpromiseallsettled`)
fn perform_promise_all_settled(
    agent: &mut Agent,
    iterator_record: &mut IteratorRecord,
    resolver: Resolver,
    result_capability: PromiseCapability,
) -> Completion {
    let values = Elements::new(agent);
    let resolve = result_capability.resolve;
    while let Some(next) = iterator_step_value(agent, iterator_record)? {
        let index = values.append(agent);
        let next_promise = resolver.next_promise(agent, next)?;
        let called = record::create(agent, vec![false.into()]);
        let on_fulfilled = values.function(agent, elements::all_settled_resolve_element, index, called, resolve);
        let on_rejected = values.function(agent, elements::all_settled_reject_element, index, called, resolve);
        values.add_remaining(agent);
        invoke(agent, next_promise, names::THEN.into(), &[on_fulfilled, on_rejected])?;
    }
    if values.remove_remaining(agent) {
        let values_array = values.array(agent)?;
        result_capability.resolve(agent, values_array)?;
    }
    Ok(result_capability.promise.into())
}

/// PerformPromiseAny (`#sec-performpromiseany`)
fn perform_promise_any(
    agent: &mut Agent,
    iterator_record: &mut IteratorRecord,
    resolver: Resolver,
    result_capability: PromiseCapability,
) -> Completion {
    let errors = Elements::new(agent);
    while let Some(next) = iterator_step_value(agent, iterator_record)? {
        let index = errors.append(agent);
        let next_promise = resolver.next_promise(agent, next)?;
        let already_called = record::create(agent, vec![false.into()]);
        let on_rejected =
            errors.function(agent, elements::any_reject_element, index, already_called, result_capability.reject);
        errors.add_remaining(agent);
        invoke(agent, next_promise, names::THEN.into(), &[result_capability.resolve, on_rejected])?;
    }
    if errors.remove_remaining(agent) {
        let aggregate_error = errors.aggregate_error(agent)?;
        result_capability.reject(agent, aggregate_error)?;
    }
    Ok(result_capability.promise.into())
}

/// PerformPromiseRace (`#sec-performpromiserace`)
fn perform_promise_race(
    agent: &mut Agent,
    iterator_record: &mut IteratorRecord,
    resolver: Resolver,
    result_capability: PromiseCapability,
) -> Completion {
    while let Some(next) = iterator_step_value(agent, iterator_record)? {
        let next_promise = resolver.next_promise(agent, next)?;
        let arguments = [result_capability.resolve, result_capability.reject];
        invoke(agent, next_promise, names::THEN.into(), &arguments)?;
    }
    Ok(result_capability.promise.into())
}
