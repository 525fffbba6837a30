//! Code that can be suspended in the middle: the bodies of generators and async functions. The only file that knows corosensei.
//!
//! An algorithm of the specification that suspends a context goes on behind that step when the context is resumed. So that it
//! is the same here, a body runs on a native stack of its own. What runs there sees an [`Agent`] of its own: the agent's
//! [`State`] is moved into it when the body goes on, and moved back when it is suspended or ends. In between it holds nothing.

use corosensei::CoroutineResult;
use corosensei::stack::{DefaultStack, Stack};

use super::{Agent, ExecutionContext, Limits, State};
use crate::abrupt::{Completion, Halt};
use crate::steps::Marks;
use crate::value::Value;

/// Bytes that code may use of a native stack, where the limits allow more for the thread's. Only what is used takes memory.
const LARGEST: usize = 32 << 20;

/// Further bytes of a native stack, for what runs between two looks at its height, the parser among them.
const RESERVE: usize = 2 << 20;

/// Bodies that may be under way at once.
const MOST: usize = 2_000;

/// Bytes of native stacks that suspended code may have used.
const USED: usize = 128 << 20;

/// Stacks that are kept for the next bodies, and how many bytes of one may be in use.
const KEPT: usize = 16;
const KEPT_USED: usize = 512 << 10;

/// An execution context that can be suspended, by its place among the agent's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Coroutine(u32);

/// What runs when a context is resumed for the first time, with the completion that it is resumed with.
type Body = dyn FnOnce(&mut Agent, Completion) -> Completion;

type Input = (Box<State>, Completion);
type Output = (Box<State>, Completion);
type Native = corosensei::Coroutine<Input, Output, Output, DefaultStack>;

/// What an agent on a native stack of its own knows of it.
#[derive(Clone, Copy)]
pub(super) struct Running<'stack> {
    /// Whose code runs on the stack.
    coroutine: Coroutine,
    yielder: &'stack corosensei::Yielder<Input, Output>,
}

impl From<Coroutine> for Value {
    /// The context as a closure of the library captures it; no program ever sees it.
    fn from(coroutine: Coroutine) -> Value {
        f64::from(coroutine.0).into()
    }
}

impl Coroutine {
    /// The context that a closure has captured.
    ///
    /// # Panics
    /// Where it has captured something else.
    pub(crate) fn from_capture(value: Value) -> Coroutine {
        match value {
            Value::Number(place) => Coroutine(place as u32),
            other => panic!("{other:?} is no context"),
        }
    }
}

/// The code evaluation state of a context that is suspended.
enum Code {
    /// It has not begun.
    Fresh(Box<Body>),
    /// It waits in the middle.
    Begun(Native),
}

/// A context that is suspended.
struct Suspended {
    code: Code,
    context: ExecutionContext,
    /// Calls between the beginning of its code and the place where that waits.
    depth: u32,
    /// Where its native stack begins; 0 while it has none.
    base: usize,
    /// Bytes of its native stack that were in use at once, counted where calls begin.
    used: usize,
}

/// Every context that can be suspended, and native stacks for further ones.
#[derive(Default)]
pub(crate) struct Coroutines {
    /// None where the context is running, and where its code has ended.
    suspended: Vec<Option<Suspended>>,
    /// The places whose code has ended.
    free: Vec<Coroutine>,
    /// How many native stacks are in use.
    begun: usize,
    /// Bytes of the native stacks of suspended code that were in use.
    used: usize,
    stacks: Vec<DefaultStack>,
    /// What agents hold that do not hold the state.
    #[allow(clippy::vec_box, reason = "what is exchanged is the box")]
    empty: Vec<Box<State>>,
}

impl Coroutines {
    /// A native stack for code that begins.
    fn stack(&mut self, limits: &Limits) -> Result<DefaultStack, Halt> {
        if self.begun >= MOST {
            return Err(Halt::Memory);
        }
        let stack = match self.stacks.pop() {
            Some(stack) => stack,
            None => DefaultStack::new(limits.stack.min(LARGEST) + RESERVE).map_err(|_| Halt::Memory)?,
        };
        self.begun += 1;
        Ok(stack)
    }

    /// Gets back the native stack of code that has ended.
    fn ended(&mut self, native: Native, used: usize) {
        self.begun -= 1;
        if self.stacks.len() < KEPT && used <= KEPT_USED {
            self.stacks.push(native.into_stack());
        }
    }
}

impl<'stack> Agent<'stack> {
    /// Makes a context one that can be suspended, as it is before its code has begun: `code` is what runs when it is resumed,
    /// with the completion that it is resumed with. At the end `code` removes the context from the execution context stack.
    pub(crate) fn suspended(
        &mut self,
        context: ExecutionContext,
        code: impl FnOnce(&mut Agent, Completion) -> Completion + 'static,
    ) -> Coroutine {
        let suspended = Some(Suspended { code: Code::Fresh(Box::new(code)), context, depth: 0, base: 0, used: 0 });
        match self.coroutines.free.pop() {
            Some(place) => {
                self.coroutines.suspended[place.0 as usize] = suspended;
                place
            }
            None => {
                self.coroutines.suspended.push(suspended);
                Coroutine(self.coroutines.suspended.len() as u32 - 1)
            }
        }
    }

    /// Pushes a suspended context onto the execution context stack and resumes its code: what that gives when it is
    /// suspended again or ends.
    ///
    /// # Errors
    /// What the code throws where it ends so, or a halt where no more code can be under way.
    ///
    /// # Panics
    /// Where the context is running, or its code has ended.
    pub(crate) fn resume(&mut self, coroutine: Coroutine, completion: Completion) -> Completion {
        if self.coroutines.used > USED {
            return Err(Halt::Memory.into());
        }
        self.nested(|agent| agent.resume_here(coroutine, completion))
    }

    fn resume_here(&mut self, coroutine: Coroutine, completion: Completion) -> Completion {
        let place = coroutine.0 as usize;
        let mut suspended = self.coroutines.suspended[place].take().expect("the context is suspended");
        self.coroutines.used -= suspended.used;
        let mut native = match suspended.code {
            Code::Begun(native) => native,
            Code::Fresh(code) => {
                let state = &mut self.state;
                let stack = state.coroutines.stack(&state.limits)?;
                suspended.base = stack.base().get();
                self.native(stack, coroutine, code)
            }
        };
        let caller = self.go_on(suspended.context.source.is_harness, suspended.depth);
        self.contexts.push(suspended.context);
        let (depth, stack_floor, lowest) = (self.depth, self.stack_floor, self.lowest);
        self.depth += suspended.depth;
        self.lowest = usize::MAX;
        let state = self.hand_over();
        let resumed = native.resume((state, completion));
        let has_ended = matches!(resumed, CoroutineResult::Return(_));
        let (CoroutineResult::Yield((state, result)) | CoroutineResult::Return((state, result))) = resumed;
        self.take_over(state);
        let used = suspended.used.max(suspended.base.saturating_sub(self.lowest));
        if has_ended {
            self.coroutines.ended(native, used);
            self.coroutines.free.push(coroutine);
        } else {
            let context = self.contexts.pop().expect("the context is running");
            let (code, depth) = (Code::Begun(native), self.depth - depth);
            self.coroutines.used += used;
            self.coroutines.suspended[place] = Some(Suspended { code, context, depth, used, ..suspended });
        }
        (self.depth, self.stack_floor, self.lowest) = (depth, stack_floor, lowest);
        self.come_back(caller);
        result
    }

    /// Takes the agent's state out, for another stack.
    fn hand_over(&mut self) -> Box<State> {
        let empty = self.coroutines.empty.pop().unwrap_or_default();
        std::mem::replace(&mut self.state, empty)
    }

    /// Puts the agent's state back.
    fn take_over(&mut self, state: Box<State>) {
        let empty = std::mem::replace(&mut self.state, state);
        self.coroutines.empty.push(empty);
    }

    /// Code on a native stack, with an agent of its own.
    fn native(&self, stack: DefaultStack, coroutine: Coroutine, code: Box<Body>) -> Native {
        let floor = stack.limit().get() + RESERVE;
        Native::with_stack(stack, move |yielder, (state, completion): Input| {
            let mut agent = Agent { marks: Marks::default(), state, running: Some(Running { coroutine, yielder }) };
            agent.stack_floor = floor;
            let result = code(&mut agent, completion);
            agent.leave_marks();
            (agent.state, result)
        })
    }

    /// Discards a context whose code has not begun and never will.
    ///
    /// # Panics
    /// Where it has begun.
    pub(crate) fn discard(&mut self, coroutine: Coroutine) {
        let suspended = self.coroutines.suspended[coroutine.0 as usize].take();
        assert!(matches!(suspended, Some(Suspended { code: Code::Fresh(_), .. })), "the code has not begun");
        self.coroutines.free.push(coroutine);
    }

    /// Suspends the running context, removes it from the execution context stack, and gives `value` to what resumed it: the
    /// completion that it is resumed with.
    ///
    /// # Errors
    /// That completion, where it is abrupt.
    ///
    /// # Panics
    /// Where the code that runs is not that of a context that can be suspended.
    pub(crate) fn suspend(&mut self, value: Value) -> Completion {
        let yielder = self.running().yielder;
        let stack_floor = self.stack_floor;
        self.leave_marks();
        let state = self.hand_over();
        let (state, completion) = yielder.suspend((state, Ok(value)));
        self.take_over(state);
        self.stack_floor = stack_floor;
        completion
    }

    /// The context whose code runs on this stack.
    ///
    /// # Panics
    /// Where the code that runs is not that of a context that can be suspended.
    pub(crate) fn running_coroutine(&self) -> Coroutine {
        self.running().coroutine
    }

    fn running(&self) -> Running<'stack> {
        self.running.expect("the code stands in a body that can be suspended")
    }

    /// Ends every context that is suspended: the run is over, and nothing can see it. A halt is what takes the code out of
    /// wherever it waits, without running any JavaScript.
    pub(super) fn abandon_suspended(&mut self) {
        if self.coroutines.begun > 0 {
            let marks = self.marks.clone();
            for place in 0..self.coroutines.suspended.len() {
                if let Some(Suspended { code: Code::Begun(_), .. }) = self.coroutines.suspended[place] {
                    let result = self.resume_here(Coroutine(place as u32), Err(Halt::Depth.into()));
                    debug_assert!(result.is_err(), "a halt ends the code");
                    self.contexts.clear();
                }
            }
            debug_assert_eq!(self.coroutines.begun, 0);
            self.marks = marks;
        }
        self.coroutines.suspended.clear();
        self.coroutines.free.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abrupt::Abrupt;

    fn number(value: Value) -> f64 {
        match value {
            Value::Number(number) => number,
            other => panic!("{other:?} is no Number"),
        }
    }

    fn suspended(agent: &mut Agent, code: impl FnOnce(&mut Agent, Completion) -> Completion + 'static) -> Coroutine {
        let context = agent.context().clone();
        agent.suspended(context, |agent, completion| {
            let result = code(agent, completion);
            agent.contexts.pop();
            result
        })
    }

    fn sum_of_three(agent: &mut Agent, first: Completion) -> Completion {
        let mut sum = 0.0;
        let mut next = first;
        for _ in 0..3 {
            sum += number(next?);
            next = agent.nested(|agent| Ok(agent.suspend(sum.into())))?;
        }
        number(next?);
        Ok((-sum).into())
    }

    #[test]
    fn code_goes_on_where_it_was_suspended() {
        let mut agent = Agent::fixture();
        let (a, b) = (suspended(&mut agent, sum_of_three), suspended(&mut agent, sum_of_three));
        let (depth, contexts) = (agent.depth, agent.contexts.len());
        let mut send = |to, value: f64| number(agent.resume(to, Ok(value.into())).unwrap());
        assert_eq!([send(a, 1.0), send(b, 10.0), send(a, 2.0), send(b, 20.0)], [1.0, 10.0, 3.0, 30.0]);
        assert_eq!([send(a, 3.0), send(a, 0.0), send(b, 1.0)], [6.0, -6.0, 31.0]);
        assert_eq!((agent.depth, agent.contexts.len()), (depth, contexts));
        agent.abandon_suspended();
    }

    #[test]
    fn what_waits_is_dropped_with_the_agent() {
        let held = std::rc::Rc::new(());
        let mut agent = Agent::fixture();
        let inside = held.clone();
        let body = suspended(&mut agent, move |agent, _| {
            let result = agent.suspend(Value::Undefined);
            drop(inside);
            result
        });
        agent.resume(body, Ok(Value::Undefined)).unwrap();
        assert_eq!(std::rc::Rc::strong_count(&held), 2);
        drop(agent);
        assert_eq!(std::rc::Rc::strong_count(&held), 1);
    }

    #[test]
    fn stacks_that_were_used_deeply_are_bounded_together() {
        fn down(agent: &mut Agent, from: usize) -> Completion {
            let here = 0u8;
            if from - (&raw const here as usize) > 2 << 20 {
                return agent.suspend(Value::Undefined);
            }
            agent.nested(|agent| down(agent, from))
        }
        let mut agent = Agent::fixture();
        agent.limits.depth = u32::MAX;
        let mut begin = || {
            let body = suspended(&mut agent, |agent, _| {
                let here = 0u8;
                down(agent, &raw const here as usize)
            });
            agent.resume(body, Ok(Value::Undefined))
        };
        let begun = (0..MOST).take_while(|_| begin().is_ok()).count();
        assert!((USED >> 21..=(USED >> 21) + 1).contains(&begun), "{begun}");
        agent.abandon_suspended();
    }

    #[test]
    fn each_has_a_stack_with_a_floor() {
        fn endless(agent: &mut Agent) -> Completion {
            agent.guard()?;
            let result = endless(agent);
            std::hint::black_box(agent.depth);
            result
        }
        let mut agent = Agent::fixture();
        let body = suspended(&mut agent, |agent, _| endless(agent));
        let result = agent.resume(body, Ok(Value::Undefined));
        let Err(Abrupt::Halt(halt)) = result else { panic!("{result:?}") };
        assert_eq!(*halt, Halt::Depth);
        assert!(agent.guard().is_ok());
    }

    #[test]
    fn only_so_many_are_under_way_at_once() {
        let mut agent = Agent::fixture();
        for _ in 0..2 {
            let fresh: Vec<_> = (0..2 * MOST).map(|_| suspended(&mut agent, sum_of_three)).collect();
            let (first, others) = fresh.split_at(MOST);
            for body in first {
                agent.resume(*body, Ok(1.0.into())).unwrap();
            }
            let result = agent.resume(others[0], Ok(1.0.into()));
            assert!(matches!(result, Err(Abrupt::Halt(halt)) if *halt == Halt::Memory));
            agent.abandon_suspended();
            let context = agent.contexts.len();
            assert_eq!(context, 0);
            agent = Agent::fixture();
        }
    }
}
