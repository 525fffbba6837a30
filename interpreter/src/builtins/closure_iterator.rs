//! Iterators made of a closure (CreateIteratorFromClosure, ECMA-262, 27.5.3.10): generators that the library writes itself.

use super::LibrarySlots;
use super::collections::{CollectionIteration, CollectionKind};
use super::reg_exp::RegExpStringIteration;
use super::string::StringIteration;
use crate::abrupt::Completion;
use crate::agent::{self, Agent};
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::iterators::create_iter_result_object;
use crate::realm::Intrinsic;
use crate::value::{ObjectId, Value};

/// Internal slots of an iterator that is made of a closure.
#[derive(Clone, Debug)]
pub struct ClosureIterator {
    /// [[GeneratorState]]
    state: State,
    /// The closure, with what it holds between two of its steps.
    closure: Closure,
}

/// [[GeneratorState]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// ~suspended-start~ or ~suspended-yield~
    Suspended,
    /// ~executing~
    Executing,
    /// ~completed~
    Completed,
}

/// The closures of the library.
#[derive(Clone, Debug)]
pub(super) enum Closure {
    /// CreateMapIterator and CreateSetIterator
    Collection(CollectionIteration),
    /// String.prototype [ %Symbol.iterator% ]
    String(StringIteration),
    /// CreateRegExpStringIterator
    RegExpString(RegExpStringIteration),
}

/// [[GeneratorBrand]]: which prototype's `next` resumes the iterator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Brand {
    /// `%MapIteratorPrototype%`
    Map,
    /// `%SetIteratorPrototype%`
    Set,
    /// `%StringIteratorPrototype%`
    String,
    /// `%RegExpStringIteratorPrototype%`
    RegExpString,
}

impl Closure {
    fn brand(&self) -> Brand {
        match self {
            Closure::Collection(iteration) if iteration.kind() == CollectionKind::Map => Brand::Map,
            Closure::Collection(_) => Brand::Set,
            Closure::String(_) => Brand::String,
            Closure::RegExpString(_) => Brand::RegExpString,
        }
    }

    /// Runs the closure to its next yield: the value, or none where it returns.
    fn step(&mut self, agent: &mut Agent) -> Completion<Option<Value>> {
        match self {
            Closure::Collection(iteration) => iteration.step(agent),
            Closure::String(iteration) => iteration.step(agent),
            Closure::RegExpString(iteration) => iteration.step(agent),
        }
    }
}

/// CreateIteratorFromClosure (`#sec-createiteratorfromclosure`)
pub(super) fn create(agent: &mut Agent, closure: Closure) -> ObjectId {
    let prototype = match closure.brand() {
        Brand::Map => Intrinsic::MapIteratorPrototype,
        Brand::Set => Intrinsic::SetIteratorPrototype,
        Brand::String => Intrinsic::StringIteratorPrototype,
        Brand::RegExpString => Intrinsic::RegExpStringIteratorPrototype,
    };
    let prototype = agent.intrinsic(prototype);
    let slots = LibrarySlots::ClosureIterator(ClosureIterator { state: State::Suspended, closure });
    ordinary_object_create(agent, Some(prototype), Slots::Library(Box::new(slots)))
}

/// GeneratorResume (`#sec-generatorresume`) of such an iterator, with undefined, and GeneratorValidate
///
/// # Errors
/// A TypeError where `this` is no such iterator or runs already, or what the closure throws.
pub(super) fn next(agent: &mut Agent, this: Value, brand: Brand) -> Completion {
    let iterator = this
        .as_object()
        .filter(|iterator| slots(agent, *iterator).is_some_and(|iterator| iterator.closure.brand() == brand));
    let Some(iterator) = iterator else {
        return Err(agent.type_error("next was called on what is no such iterator"));
    };
    let slots_before = slots_mut(agent, iterator);
    match slots_before.state {
        State::Executing => return Err(agent.type_error("the iterator runs already")),
        State::Completed => return Ok(create_iter_result_object(agent, Value::Undefined, true)?.into()),
        State::Suspended => slots_before.state = State::Executing,
    }
    let mut closure = slots_before.closure.clone();
    let result = closure.step(agent);
    let state = if matches!(result, Ok(Some(_))) { State::Suspended } else { State::Completed };
    *slots_mut(agent, iterator) = ClosureIterator { state, closure };
    let value = result?;
    Ok(create_iter_result_object(agent, value.unwrap_or_default(), value.is_none())?.into())
}

fn slots(agent: &agent::State, iterator: ObjectId) -> Option<&ClosureIterator> {
    match &agent[iterator].slots {
        Slots::Library(slots) => match &**slots {
            LibrarySlots::ClosureIterator(iterator) => Some(iterator),
            _ => None,
        },
        _ => None,
    }
}

fn slots_mut(agent: &mut agent::State, iterator: ObjectId) -> &mut ClosureIterator {
    match &mut agent[iterator].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::ClosureIterator(iterator) => iterator,
            _ => unreachable!("the brand was checked"),
        },
        _ => unreachable!("the brand was checked"),
    }
}
