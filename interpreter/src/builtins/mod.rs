//! The library (ECMA-262, clauses 19 to 28): one file or folder per constructor or namespace.
//!
//! Each says in a table which objects there are and which properties they have ([`rows`]); [`create`] makes them.

mod array;
pub mod array_buffer;
mod async_from_sync_iterator;
pub(crate) mod async_generator;
mod atomics;
mod big_int;
mod boolean;
mod closure_iterator;
mod collections;
pub mod create;
pub mod data_view;
mod date;
mod disposable;
mod error;
mod finalization_registry;
mod function;
pub(crate) mod generator;
mod global;
mod grouping;
mod iterator;
mod json;
mod keyed;
mod map;
mod math;
mod number;
mod number_parsing;
mod object;
pub(crate) mod promise;
mod proxy;
mod record;
mod reflect;
mod reg_exp;
mod rows;
mod set;
mod string;
mod symbol;
pub(crate) mod text;
mod typed_array;
mod uri;
mod weak_map;
mod weak_ref;
mod weak_set;

pub(crate) use async_from_sync_iterator::create_async_from_sync_iterator;
pub(crate) use atomics::Waiters;
pub use error::new_error;
pub(crate) use promise::Job;
pub(crate) use reg_exp::{RegExpRecord, is_reg_exp_object, reg_exp_create};

use crate::value::{ObjectId, Value};
use rows::Holder;

/// NewTarget: none where a built-in function was called and not constructed.
pub(crate) type NewTarget = Option<ObjectId>;

/// IfAbruptCloseIterator (`#sec-ifabruptcloseiterator`)
macro_rules! if_abrupt_close_iterator {
    ($agent:expr, $record:expr, $value:expr) => {
        match $value {
            Ok(value) => value,
            Err(abrupt) => return crate::operations::iterators::iterator_close($agent, $record, Err(abrupt)),
        }
    };
}
pub(crate) use if_abrupt_close_iterator;

/// A BigInt's value.
pub type BigInt = num_bigint::BigInt;

/// Every intrinsic: what an intrinsic inherits from comes before it.
const HOLDERS: &[&[Holder]] = &[
    &[object::PROTOTYPE, function::PROTOTYPE],
    global::HOLDERS,
    object::HOLDERS,
    function::HOLDERS,
    error::HOLDERS[0],
    error::HOLDERS[1],
    error::HOLDERS[2],
    error::HOLDERS[3],
    boolean::HOLDERS,
    symbol::HOLDERS,
    iterator::HOLDERS,
    generator::HOLDERS,
    async_generator::HOLDERS,
    async_from_sync_iterator::HOLDERS,
    number::HOLDERS,
    big_int::HOLDERS,
    math::HOLDERS,
    date::HOLDERS,
    string::HOLDERS,
    reg_exp::HOLDERS,
    array::HOLDERS,
    map::HOLDERS,
    set::HOLDERS,
    weak_map::HOLDERS,
    weak_set::HOLDERS,
    weak_ref::HOLDERS,
    finalization_registry::HOLDERS,
    array_buffer::HOLDERS,
    array_buffer::SHARED_HOLDERS,
    data_view::HOLDERS,
    atomics::HOLDERS,
    typed_array::HOLDERS,
    typed_array::CONSTRUCTOR_HOLDERS,
    json::HOLDERS,
    reflect::HOLDERS,
    proxy::HOLDERS,
    promise::HOLDERS,
    disposable::HOLDERS,
];

/// Internal slots of objects that nothing but their own built-ins look into.
#[derive(Clone, Debug)]
pub enum LibrarySlots {
    /// An Array Iterator.
    ArrayIterator(array::ArrayIterator),
    /// An iterator whose closure the library wrote.
    ClosureIterator(closure_iterator::ClosureIterator),
    /// A Record or List that closures share.
    Record(Vec<Value>),
    /// A Promise.
    Promise(promise::Promise),
    /// An Async-from-Sync Iterator: [[SyncIteratorRecord]]
    AsyncFromSyncIterator(crate::operations::iterators::IteratorRecord),
    /// An AsyncGenerator.
    AsyncGenerator(async_generator::AsyncGenerator),
    /// A Generator.
    Generator(generator::Generator),
    /// An Iterator Helper.
    IteratorHelper(iterator::IteratorHelper),
    /// A wrapper of Iterator.from: [[Iterated]]
    WrappedIterator(crate::operations::iterators::IteratorRecord),
    /// A Date: [[DateValue]]
    Date(f64),
    /// A WeakRef: [[WeakRefTarget]]
    WeakRef(Value),
    /// A FinalizationRegistry: the [[UnregisterToken]] of each of its [[Cells]] that has one
    FinalizationRegistry(Vec<Value>),
    /// A DisposableStack or an AsyncDisposableStack.
    DisposableStack(disposable::Stack),
    /// A RegExp.
    RegExp(reg_exp::RegExpSlots),
    /// A Map, Set, WeakMap or WeakSet.
    Collection(collections::CollectionKind, keyed::Entries),
}
