//! DisposableStack and AsyncDisposableStack objects, and what is disposed of (ECMA-262, 27.3, 27.4 and 7.5: explicit resource management).

mod asynchronous;
mod resources;
mod shared;
mod synchronous;

use resources::DisposableResource;

use super::rows::{Holder, Key, constructor, getter, intrinsic, method, ordinary, prototype, same, tag};
use crate::heap::names::symbol;
use crate::realm::Intrinsic;

/// The constructors and their prototypes.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::DisposableStack,
        form: constructor("DisposableStack", 0, synchronous::disposable_stack),
        rows: &[prototype(Intrinsic::DisposableStackPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::DisposableStackPrototype,
        form: ordinary(),
        rows: &[
            method("adopt", 2, synchronous::adopt),
            intrinsic("constructor", Intrinsic::DisposableStack),
            method("defer", 1, synchronous::defer),
            method("dispose", 0, synchronous::dispose),
            getter("disposed", synchronous::disposed),
            method("move", 0, synchronous::r#move),
            method("use", 1, synchronous::r#use),
            same(Key::Symbol(symbol::DISPOSE), "dispose"),
            tag("DisposableStack"),
        ],
    },
    Holder {
        intrinsic: Intrinsic::AsyncDisposableStack,
        form: constructor("AsyncDisposableStack", 0, asynchronous::async_disposable_stack),
        rows: &[prototype(Intrinsic::AsyncDisposableStackPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::AsyncDisposableStackPrototype,
        form: ordinary(),
        rows: &[
            method("adopt", 2, asynchronous::adopt),
            intrinsic("constructor", Intrinsic::AsyncDisposableStack),
            method("defer", 1, asynchronous::defer),
            method("disposeAsync", 0, asynchronous::dispose_async),
            getter("disposed", asynchronous::disposed),
            method("move", 0, asynchronous::r#move),
            method("use", 1, asynchronous::r#use),
            same(Key::Symbol(symbol::ASYNC_DISPOSE), "disposeAsync"),
            tag("AsyncDisposableStack"),
        ],
    },
];

/// Whether what is disposed of is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// ~sync-dispose~
    Sync,
    /// ~async-dispose~
    Async,
}

/// Internal slots of a DisposableStack or an AsyncDisposableStack.
#[derive(Clone, Debug)]
pub struct Stack {
    /// Which of the two it is.
    hint: Hint,
    /// [[DisposeCapability]]; none where [[DisposableState]] or [[AsyncDisposableState]] is ~disposed~
    capability: Option<Vec<DisposableResource>>,
}
