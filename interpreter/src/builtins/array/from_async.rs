//! Array.fromAsync (ECMA-262, 23.1.2.2).

use super::super::NewTarget;
use super::super::promise::new_promise_capability;
use super::constructor::create_from_this;
use super::shared::{MAX_LENGTH, define_element, element, set_length};
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::builtins::create_async_from_sync_iterator;
use crate::evaluation::Flow;
use crate::evaluation::asynchronous::{async_function_start, r#await};
use crate::heap::names::symbol;
use crate::operations::async_iterators::{async_iterator_close, next_value};
use crate::operations::iterators::{IteratorRecord, get_iterator_from_method};
use crate::operations::objects::{call, get_method, length_of_array_like};
use crate::operations::testing::is_callable;
use crate::operations::type_conversion::to_object;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// Array.fromAsync (`#sec-array.fromasync`)
pub(super) fn from_async(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (async_items, mapper, this_arg) = (arguments.get(0), arguments.get(1), arguments.get(2));
    let constructor = agent.intrinsic(Intrinsic::Promise);
    let promise_capability = new_promise_capability(agent, constructor.into()).must()?;
    async_function_start(agent, promise_capability, move |agent| {
        let mapper = Mapper { mapper, this_arg };
        Ok(Flow::Return(from_async_closure(agent, this, async_items, mapper)?))
    })?;
    Ok(promise_capability.promise.into())
}

/// mapper and thisArg; mapping is whether the first is there.
#[derive(Clone, Copy)]
struct Mapper {
    mapper: Value,
    this_arg: Value,
}

impl Mapper {
    /// What becomes of an element, which is awaited.
    fn map(self, agent: &mut Agent, value: Value, k: f64) -> Completion {
        if self.mapper.is_undefined() {
            return Ok(value);
        }
        let mapped = call(agent, self.mapper, self.this_arg, &[value, k.into()])?;
        r#await(agent, mapped)
    }
}

/// fromAsyncClosure
fn from_async_closure(agent: &mut Agent, c: Value, async_items: Value, mapper: Mapper) -> Completion {
    if !mapper.mapper.is_undefined() && !is_callable(agent, mapper.mapper) {
        return Err(agent.type_error("the mapper is no function"));
    }
    if let Some(using_async_iterator) = get_method(agent, async_items, symbol::ASYNC_ITERATOR.into())? {
        let iterator_record = get_iterator_from_method(agent, async_items, using_async_iterator)?;
        return from_iterator(agent, c, iterator_record, mapper);
    }
    if let Some(using_sync_iterator) = get_method(agent, async_items, symbol::ITERATOR.into())? {
        let sync_iterator_record = get_iterator_from_method(agent, async_items, using_sync_iterator)?;
        let iterator_record = create_async_from_sync_iterator(agent, sync_iterator_record)?;
        return from_iterator(agent, c, iterator_record, mapper);
    }
    let array_like = to_object(agent, async_items).must()?;
    let len = length_of_array_like(agent, array_like)?;
    let a = create_from_this(agent, c, Some(len))?;
    let mut k = 0.0;
    while k < len {
        agent.tick()?;
        let k_value = element(agent, array_like, k)?;
        let k_value = r#await(agent, k_value)?;
        let mapped_value = mapper.map(agent, k_value, k)?;
        define_element(agent, a, k, mapped_value)?;
        k += 1.0;
    }
    set_length(agent, a, len)?;
    Ok(a.into())
}

/// The steps of fromAsyncClosure where there is an iterator.
fn from_iterator(agent: &mut Agent, c: Value, iterator_record: IteratorRecord, mapper: Mapper) -> Completion {
    let a = create_from_this(agent, c, None)?;
    let mut k = 0.0;
    loop {
        agent.tick()?;
        if k >= MAX_LENGTH {
            let error = Err(agent.type_error("there are too many elements"));
            return async_iterator_close(agent, iterator_record, error);
        }
        let Some(next_value) = next_value(agent, iterator_record)? else {
            set_length(agent, a, k)?;
            return Ok(a.into());
        };
        let define_status = mapper.map(agent, next_value, k).and_then(|mapped| define_element(agent, a, k, mapped));
        if define_status.is_err() {
            async_iterator_close(agent, iterator_record, define_status)?;
        }
        k += 1.0;
    }
}
