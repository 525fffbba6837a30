//! The methods of Iterator.prototype that give an iterator, and Iterator Helper objects (ECMA-262, 27.1.3 and 27.1.2.1).

use super::super::rows::{Holder, inherits, method, tag};
use super::super::{LibrarySlots, NewTarget};
use super::flattenable::{PrimitiveHandling, get_iterator_flattenable};
use super::shared::{begin, require_object};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::iterators::{
    IteratorRecord, create_iter_result_object, get_iterator_direct, iterator_close, iterator_step, iterator_step_value,
};
use crate::operations::objects::call;
use crate::operations::type_conversion::{to_boolean, to_integer_or_infinity, to_number};
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};

/// %IteratorHelperPrototype%.
pub(super) const PROTOTYPE: Holder = Holder {
    intrinsic: Intrinsic::IteratorHelperPrototype,
    form: inherits(Intrinsic::IteratorPrototype),
    rows: &[method("next", 0, next), method("return", 0, return_early), tag("Iterator Helper")],
};

/// Internal slots of an Iterator Helper: a generator of the library's, with what its closure holds between two steps.
#[derive(Clone, Copy, Debug)]
pub struct IteratorHelper {
    /// [[GeneratorState]]
    state: State,
    /// [[UnderlyingIterator]]
    iterated: IteratorRecord,
    /// Which closure it is.
    closure: Closure,
    /// How many values the closure has taken.
    counter: f64,
}

/// [[GeneratorState]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// ~suspended-start~
    SuspendedStart,
    /// ~suspended-yield~
    SuspendedYield,
    /// ~executing~
    Executing,
    /// ~completed~
    Completed,
}

/// The closures of the methods.
#[derive(Clone, Copy, Debug)]
enum Closure {
    /// drop, with how many are still to be left out
    Drop(f64),
    /// filter, with the predicate
    Filter(Value),
    /// flatMap, with the mapper and the iterator inside, while there is one
    FlatMap(Value, Option<IteratorRecord>),
    /// map, with the mapper
    Map(Value),
    /// take, with how many may still come
    Take(f64),
}

/// CreateIteratorFromClosure (`#sec-createiteratorfromclosure`) of an Iterator Helper
fn create(agent: &mut Agent, iterated: IteratorRecord, closure: Closure) -> Completion {
    let helper = IteratorHelper { state: State::SuspendedStart, iterated, closure, counter: 0.0 };
    let prototype = agent.intrinsic(Intrinsic::IteratorHelperPrototype);
    let slots = Slots::Library(Box::new(LibrarySlots::IteratorHelper(helper)));
    Ok(ordinary_object_create(agent, Some(prototype), slots).into())
}

/// Iterator.prototype.drop (`#sec-iterator.prototype.drop`)
pub(super) fn drop(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (iterated, limit) = begin_with_limit(agent, this, arguments.get(0))?;
    create(agent, iterated, Closure::Drop(limit))
}

/// Iterator.prototype.filter (`#sec-iterator.prototype.filter`)
pub(super) fn filter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let iterated = begin(agent, this, arguments.get(0))?;
    create(agent, iterated, Closure::Filter(arguments.get(0)))
}

/// Iterator.prototype.flatMap (`#sec-iterator.prototype.flatmap`)
pub(super) fn flat_map(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let iterated = begin(agent, this, arguments.get(0))?;
    create(agent, iterated, Closure::FlatMap(arguments.get(0), None))
}

/// Iterator.prototype.map (`#sec-iterator.prototype.map`)
pub(super) fn map(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let iterated = begin(agent, this, arguments.get(0))?;
    create(agent, iterated, Closure::Map(arguments.get(0)))
}

/// Iterator.prototype.take (`#sec-iterator.prototype.take`)
pub(super) fn take(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (iterated, limit) = begin_with_limit(agent, this, arguments.get(0))?;
    create(agent, iterated, Closure::Take(limit))
}

/// The first steps of drop and take, which close the iterator where the limit is none.
fn begin_with_limit(agent: &mut Agent, this: Value, limit: Value) -> Completion<(IteratorRecord, f64)> {
    let o = require_object(agent, this)?;
    let iterated = IteratorRecord { iterator: o, next_method: Value::Undefined, done: false };
    let num_limit = match to_number(agent, limit) {
        Ok(num_limit) => num_limit,
        Err(abrupt) => return iterator_close(agent, iterated, Err(abrupt)),
    };
    if num_limit.is_nan() || num_limit.trunc() < 0.0 {
        let error = Err(agent.range_error("that is no number of values"));
        return iterator_close(agent, iterated, error);
    }
    let integer_limit = to_integer_or_infinity(agent, num_limit.into())?;
    Ok((get_iterator_direct(agent, o)?, integer_limit))
}

impl IteratorHelper {
    /// Runs the closure to its next yield: the value, or none where it returns.
    fn step(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        match self.closure {
            Closure::Drop(_) => self.step_drop(agent),
            Closure::Filter(predicate) => self.step_filter(agent, predicate),
            Closure::FlatMap(mapper, inner) => self.step_flat_map(agent, mapper, inner),
            Closure::Map(mapper) => match iterator_step_value(agent, &mut self.iterated)? {
                Some(value) => self.call_back(agent, mapper, value).map(Some),
                None => Ok(None),
            },
            Closure::Take(remaining) => {
                if remaining == 0.0 {
                    return iterator_close(agent, self.iterated, Ok(None));
                }
                self.closure = Closure::Take(remaining - 1.0);
                iterator_step_value(agent, &mut self.iterated)
            }
        }
    }

    /// Calls the callback with a value and its place, and closes the iterator where that throws.
    fn call_back(&mut self, agent: &mut Agent, callback: Value, value: Value) -> Completion {
        let result = call(agent, callback, Value::Undefined, &[value, self.counter.into()]);
        self.counter += 1.0;
        self.close_if_abrupt(agent, result)
    }

    fn close_if_abrupt<T>(&self, agent: &mut Agent, result: Completion<T>) -> Completion<T> {
        if result.is_err() { iterator_close(agent, self.iterated, result) } else { result }
    }

    fn step_drop(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        while let Closure::Drop(remaining) = self.closure
            && remaining > 0.0
        {
            agent.tick()?;
            self.closure = Closure::Drop(remaining - 1.0);
            if iterator_step(agent, &mut self.iterated)?.is_none() {
                return Ok(None);
            }
        }
        iterator_step_value(agent, &mut self.iterated)
    }

    fn step_filter(&mut self, agent: &mut Agent, predicate: Value) -> Completion<Option<Value>> {
        while let Some(value) = iterator_step_value(agent, &mut self.iterated)? {
            agent.tick()?;
            let selected = self.call_back(agent, predicate, value)?;
            if to_boolean(agent, selected) {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    fn step_flat_map(
        &mut self,
        agent: &mut Agent,
        mapper: Value,
        mut inner: Option<IteratorRecord>,
    ) -> Completion<Option<Value>> {
        loop {
            agent.tick()?;
            let mut inner_iterator = match inner.take() {
                Some(inner_iterator) => inner_iterator,
                None => {
                    let Some(value) = iterator_step_value(agent, &mut self.iterated)? else {
                        return Ok(None);
                    };
                    let mapped = self.call_back(agent, mapper, value)?;
                    let flattened = get_iterator_flattenable(agent, mapped, PrimitiveHandling::Reject);
                    self.close_if_abrupt(agent, flattened)?
                }
            };
            let inner_value = iterator_step_value(agent, &mut inner_iterator);
            if let Some(inner_value) = self.close_if_abrupt(agent, inner_value)? {
                self.closure = Closure::FlatMap(mapper, Some(inner_iterator));
                return Ok(Some(inner_value));
            }
        }
    }

    /// Resumes the closure, which waits at a yield, with a return completion.
    fn close(&self, agent: &mut Agent) -> Completion<()> {
        let completion = match self.closure {
            Closure::FlatMap(_, Some(inner_iterator)) => iterator_close(agent, inner_iterator, Ok(())),
            _ => Ok(()),
        };
        iterator_close(agent, self.iterated, completion)
    }
}

/// %IteratorHelperPrototype%.next (`#sec-%iteratorhelperprototype%.next`)
fn next(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, mut helper) = validate(agent, this)?;
    if helper.state == State::Completed {
        return Ok(create_iter_result_object(agent, Value::Undefined, true)?.into());
    }
    write(agent, o, IteratorHelper { state: State::Executing, ..helper });
    let result = helper.step(agent);
    helper.state = if matches!(result, Ok(Some(_))) { State::SuspendedYield } else { State::Completed };
    write(agent, o, helper);
    let value = result?;
    Ok(create_iter_result_object(agent, value.unwrap_or_default(), value.is_none())?.into())
}

/// %IteratorHelperPrototype%.return (`#sec-%iteratorhelperprototype%.return`)
fn return_early(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (o, helper) = validate(agent, this)?;
    match helper.state {
        State::SuspendedStart => {
            write(agent, o, IteratorHelper { state: State::Completed, ..helper });
            iterator_close(agent, helper.iterated, Ok(()))?;
        }
        State::SuspendedYield => {
            write(agent, o, IteratorHelper { state: State::Executing, ..helper });
            let result = helper.close(agent);
            write(agent, o, IteratorHelper { state: State::Completed, ..helper });
            result?;
        }
        State::Executing | State::Completed => {}
    }
    Ok(create_iter_result_object(agent, Value::Undefined, true)?.into())
}

/// GeneratorValidate (`#sec-generatorvalidate`) of an Iterator Helper
fn validate(agent: &mut Agent, this: Value) -> Completion<(ObjectId, IteratorHelper)> {
    if let Value::Object(o) = this
        && let Slots::Library(slots) = &agent[o].slots
        && let LibrarySlots::IteratorHelper(helper) = **slots
    {
        if helper.state == State::Executing {
            return Err(agent.type_error("the iterator runs already"));
        }
        return Ok((o, helper));
    }
    Err(agent.type_error("this is no Iterator Helper"))
}

fn write(agent: &mut Agent, o: ObjectId, helper: IteratorHelper) {
    if let Slots::Library(slots) = &mut agent[o].slots {
        **slots = LibrarySlots::IteratorHelper(helper);
    }
}
