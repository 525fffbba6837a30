//! Promise objects (ECMA-262, 27.2).

mod capability;
mod combinators;
mod constructor;
mod elements;
mod finally;
mod jobs;
mod prototype;
mod resolving;

pub(crate) use capability::{PromiseCapability, if_abrupt_reject_promise, new_promise_capability, promise_resolve};
pub(crate) use jobs::Job;
pub(crate) use prototype::perform_promise_then;

use super::rows::{Holder, constructor, intrinsic, method, ordinary, prototype as prototype_row, symbol_accessor, tag};
use super::{LibrarySlots, NewTarget};
use crate::agent::{Agent, State};
use crate::heap::names;
use crate::heap::names::symbol;
use crate::heap::object::Slots;
use crate::objects::builtin_function::create_builtin_function;
use crate::realm::{BuiltinFunction, Intrinsic};
use crate::value::{ObjectId, Value};

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Promise,
        form: constructor("Promise", 1, constructor::promise),
        rows: &[
            method("all", 1, combinators::all),
            method("allSettled", 1, combinators::all_settled),
            method("any", 1, combinators::any),
            prototype_row(Intrinsic::PromisePrototype),
            method("race", 1, combinators::race),
            method("reject", 1, constructor::reject),
            method("resolve", 1, constructor::resolve),
            method("try", 1, constructor::r#try),
            method("withResolvers", 0, constructor::with_resolvers),
            symbol_accessor(symbol::SPECIES, constructor::species, None),
        ],
    },
    Holder {
        intrinsic: Intrinsic::PromisePrototype,
        form: ordinary(),
        rows: &[
            method("catch", 1, prototype::catch),
            intrinsic("constructor", Intrinsic::Promise),
            method("finally", 1, finally::finally),
            method("then", 2, prototype::then),
            tag("Promise"),
        ],
    },
];

/// Internal slots of a Promise (`#table-internal-slots-of-promise-instances`).
#[derive(Clone, Debug)]
pub struct Promise {
    /// [[PromiseState]] and [[PromiseResult]]
    state: PromiseState,
    /// [[PromiseFulfillReactions]]
    fulfill_reactions: Vec<PromiseReaction>,
    /// [[PromiseRejectReactions]]
    reject_reactions: Vec<PromiseReaction>,
}

/// [[PromiseState]], with [[PromiseResult]] where there is one.
///
/// [[PromiseIsHandled]] is left out: this host does not track rejections.
#[derive(Clone, Copy, Debug)]
enum PromiseState {
    /// ~pending~
    Pending,
    /// ~fulfilled~
    Fulfilled(Value),
    /// ~rejected~
    Rejected(Value),
}

/// A PromiseReaction Record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PromiseReaction {
    /// [[Capability]]
    capability: Option<PromiseCapability>,
    /// [[Type]]
    kind: ReactionType,
    /// [[Handler]]: this host's JobCallback Records hold a function and nothing else.
    handler: Option<ObjectId>,
}

/// [[Type]] of a PromiseReaction Record
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReactionType {
    /// ~fulfill~
    Fulfill,
    /// ~reject~
    Reject,
}

/// The slots of a promise that is pending and that nothing waits for.
fn pending() -> Slots {
    let (fulfill_reactions, reject_reactions) = (Vec::new(), Vec::new());
    let promise = Promise { state: PromiseState::Pending, fulfill_reactions, reject_reactions };
    Slots::Library(Box::new(LibrarySlots::Promise(promise)))
}

/// IsPromise (`#sec-ispromise`): the promise
pub(crate) fn is_promise(agent: &Agent, x: Value) -> Option<ObjectId> {
    x.as_object().filter(|x| match &agent[*x].slots {
        Slots::Library(slots) => matches!(**slots, LibrarySlots::Promise(_)),
        _ => false,
    })
}

fn slots_mut(agent: &mut State, promise: ObjectId) -> &mut Promise {
    match &mut agent[promise].slots {
        Slots::Library(slots) => match &mut **slots {
            LibrarySlots::Promise(promise) => promise,
            slots => unreachable!("{slots:?} is no promise"),
        },
        slots => unreachable!("{slots:?} is no promise"),
    }
}

/// CreateBuiltinFunction (`#sec-createbuiltinfunction`) of an Abstract Closure, with an empty name
pub(crate) fn create_function(
    agent: &mut Agent,
    closure: BuiltinFunction,
    length: u32,
    captures: Vec<Value>,
) -> ObjectId {
    let realm = agent.current_realm();
    create_builtin_function(agent, closure, length, names::EMPTY.into(), realm, None, None, captures)
}
