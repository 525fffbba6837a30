//! The agent: everything that a run has and does belongs to it.
//!
//! A function that takes `&mut Agent` may run JavaScript; one that takes `&Agent` only reads; one that takes neither is pure.

mod context;
mod coroutine;
mod extensions;
#[cfg(test)]
mod fixture;
mod host;
mod jobs;
mod limits;
mod plain;
mod run;
mod surroundings;

pub use context::ExecutionContext;
pub(crate) use coroutine::{Coroutine, Coroutines};
pub use limits::Limits;
pub use plain::Script;
pub use run::{Ending, Interpreter, Line, Run};

use std::collections::VecDeque;
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::Span;
use dunder_syntax::tree::Function;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::abrupt::{Abrupt, Completion, Halt};
use crate::builtins::{Job, RegExpRecord, Waiters};
use crate::code::Code;
use crate::harness::Names;
use crate::heap::Heap;
use crate::realm::{ErrorKind, Intrinsic};
use crate::steps::{Marks, Record};
use crate::value::{ObjectId, RealmId, StringId};

/// An agent (`#sec-agents`), as the code that runs in it sees it.
///
/// What the agent has and does is its [`State`]. Code that can be suspended runs on a native stack of its own, with an agent
/// of its own there, and is handed the state when it goes on (see [`coroutine`]); `'stack` is the life of that stack.
pub struct Agent<'stack> {
    /// What the code on this stack has marked; here, and not in the state, so that to mark needs no other pointer.
    pub(crate) marks: Marks,
    state: Box<State>,
    running: Option<coroutine::Running<'stack>>,
}

impl Deref for Agent<'_> {
    type Target = State;
    #[inline]
    fn deref(&self) -> &State {
        &self.state
    }
}

impl DerefMut for Agent<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut State {
        &mut self.state
    }
}

/// What an agent has and does: its heap, its execution context stack and its limits.
#[derive(Default)]
pub struct State {
    /// Every string, symbol, object, environment and realm.
    pub heap: Heap,
    /// The execution context stack; the last one is running.
    pub contexts: Vec<ExecutionContext>,
    /// What bounds the run.
    pub limits: Limits,
    /// What is recorded of the run: its marks, above all.
    pub(crate) record: Record,
    /// The lines that the program has printed.
    pub lines: Vec<Line>,
    /// What values are called in the lines that a program prints.
    pub(crate) names: Names,
    /// What is added to the edition.
    pub(crate) extensions: extensions::Extensions,
    fuel: u64,
    depth: u32,
    output: usize,
    /// Where the program's last call stands in its text.
    place: Span,
    /// The state of the generator behind Math.random.
    random: u64,
    /// The address that the native stack must stay above.
    stack_floor: usize,
    /// The lowest address of the native stack at which a call has begun.
    lowest: usize,
    /// Trees that names of the heap point into; they live until the run ends.
    programs: Vec<Arc<dunder_syntax::Program>>,
    /// Trees that names of the heap's base point into.
    programs_of_base: Vec<Arc<dunder_syntax::Program>>,
    /// The code of each function's tree that the run has made a function of, by the tree's address and whether it is strict.
    codes: FxHashMap<(usize, bool), Rc<Code>>,
    /// The regular expressions that the run has made, by their source and flags.
    pub(crate) patterns: FxHashMap<(StringId, StringId), Rc<RegExpRecord>>,
    /// The trees of functions in blocks that are variables of the code around too, by address.
    hoisted: FxHashSet<usize>,
    /// Realms of the heap's base that no program runs in before one asks for it, in order.
    spare_realms: Vec<RealmId>,
    /// How many of them the run has taken.
    spare_realms_taken: usize,
    /// What runs behind the script, with the realm that it runs in.
    jobs: VecDeque<(Job, Option<RealmId>)>,
    /// What runs when no other job is left.
    timeouts: jobs::Timeouts,
    /// The calls of Atomics.waitAsync that nothing has notified yet.
    pub(crate) waiters: Waiters,
    /// The native stacks of bodies that can be suspended.
    pub(crate) coroutines: Coroutines,
}

impl Agent<'_> {
    /// The running execution context.
    ///
    /// # Panics
    /// Where none is running.
    #[inline]
    pub fn context(&self) -> &ExecutionContext {
        self.contexts.last().expect("a context is running")
    }

    /// The running execution context, to write to.
    ///
    /// # Panics
    /// Where none is running.
    #[inline]
    pub fn context_mut(&mut self) -> &mut ExecutionContext {
        self.contexts.last_mut().expect("a context is running")
    }

    /// The current Realm Record.
    #[inline]
    pub fn current_realm(&self) -> RealmId {
        self.context().realm
    }

    /// An intrinsic object of the current realm.
    #[inline]
    pub fn intrinsic(&self, intrinsic: Intrinsic) -> ObjectId {
        self.intrinsic_of(self.current_realm(), intrinsic)
    }

    /// An intrinsic object of a realm.
    #[inline]
    pub fn intrinsic_of(&self, realm: RealmId, intrinsic: Intrinsic) -> ObjectId {
        self.heap[realm].intrinsic(intrinsic)
    }

    /// Uses one unit of fuel.
    ///
    /// # Errors
    /// A halt, where there is none left.
    #[inline]
    pub fn tick(&mut self) -> Completion<()> {
        self.burn(1)
    }

    /// Uses some fuel: for a loop whose turns run no JavaScript.
    ///
    /// # Errors
    /// A halt, where there is not enough left.
    #[inline]
    pub fn burn(&mut self, units: u64) -> Completion<()> {
        match self.fuel.checked_sub(units) {
            Some(left) => {
                self.fuel = left;
                Ok(())
            }
            None => Err(Halt::Fuel.into()),
        }
    }

    /// Checks the native stack and the size of the heap: once in everything that recurses or allocates in a loop.
    ///
    /// # Errors
    /// A halt, where a limit is met.
    #[inline]
    pub fn guard(&self) -> Completion<()> {
        if !self.is_within_stack(0) {
            return Err(Halt::Depth.into());
        }
        if self.heap.added() > self.limits.objects as usize || self.heap.bytes() > self.limits.memory {
            return Err(Halt::Memory.into());
        }
        Ok(())
    }

    /// Whether the native stack's limit is kept, but for so many bytes.
    #[inline]
    pub(crate) fn is_within_stack(&self, but_for: usize) -> bool {
        let here = 0u8;
        (&raw const here as usize) >= self.stack_floor.saturating_sub(but_for)
    }

    /// Runs something one call deeper, and remembers whose code made the call.
    ///
    /// # Errors
    /// A halt, where that is too deep; else what `inner` gives.
    pub fn nested<T>(&mut self, inner: impl FnOnce(&mut Agent) -> Completion<T>) -> Completion<T> {
        self.guard()?;
        if self.depth >= self.limits.depth {
            return Err(Halt::Depth.into());
        }
        let here = 0u8;
        self.lowest = self.lowest.min(&raw const here as usize);
        self.depth += 1;
        let caller = self.enter();
        let result = inner(self);
        self.leave(caller);
        self.depth -= 1;
        result
    }

    /// A throw completion with a new error of the current realm. The message is for people who debug: no observation holds it.
    #[cold]
    pub fn throw(&mut self, kind: ErrorKind, message: &str) -> Abrupt {
        self.record.throws();
        Abrupt::Throw(crate::builtins::new_error(self, kind, message).into())
    }

    /// A throw completion with a new TypeError.
    #[cold]
    pub fn type_error(&mut self, message: &str) -> Abrupt {
        self.throw(ErrorKind::TypeError, message)
    }

    /// A throw completion with a new RangeError.
    #[cold]
    pub fn range_error(&mut self, message: &str) -> Abrupt {
        self.throw(ErrorKind::RangeError, message)
    }

    /// Prints one line.
    ///
    /// # Errors
    /// A halt, where the program has printed too much.
    pub fn print(&mut self, site: String, text: String) -> Completion<()> {
        self.output += site.len() + text.len() + 1;
        if self.output > self.limits.output {
            return Err(Halt::Output.into());
        }
        let taken = self.record.length();
        let place = self.place;
        self.lines.push(Line { site, text, taken, place });
        Ok(())
    }

    /// Remembers where in its text the program calls something: the place of the lines that this prints.
    #[inline]
    pub(crate) fn calls_at(&mut self, place: Span) {
        if self.context().source.is_program {
            self.place = place;
        }
    }

    /// The code of a function's tree in the running context: made once, so that what is found out about it is found out once.
    pub fn code(&mut self, function: &Arc<Function>, strict: bool) -> Rc<Code> {
        let key = (Arc::as_ptr(function) as usize, strict);
        if let Some(code) = self.codes.get(&key) {
            return code.clone();
        }
        let source = self.context().source.clone();
        let code = Rc::new(Code { function: function.clone(), strict, source, declarations: Default::default() });
        self.codes.insert(key, code.clone());
        code
    }

    /// Records that a function in a block is a variable of the code around it too: that evaluating its declaration gives the
    /// variable its value (`#sec-block-level-function-declarations-web-legacy-compatibility-semantics`).
    pub fn hoist(&mut self, function: &Arc<Function>) {
        self.hoisted.insert(Arc::as_ptr(function) as usize);
    }

    /// Whether [`Agent::hoist`] was called for the function's tree.
    pub fn is_hoisted(&self, function: &Arc<Function>) -> bool {
        self.hoisted.contains(&(Arc::as_ptr(function) as usize))
    }

    /// Keeps a tree alive until the run ends, because names of the heap are found by their address in it.
    pub fn keep(&mut self, program: Arc<dunder_syntax::Program>) {
        self.programs.push(program);
    }
}

/// `agent[id]` is `agent.heap[id]`.
impl<Id> Index<Id> for State
where
    Heap: Index<Id>,
{
    type Output = <Heap as Index<Id>>::Output;
    #[inline]
    fn index(&self, id: Id) -> &Self::Output {
        &self.heap[id]
    }
}

impl<Id> IndexMut<Id> for State
where
    Heap: IndexMut<Id>,
{
    #[inline]
    fn index_mut(&mut self, id: Id) -> &mut Self::Output {
        &mut self.heap[id]
    }
}
