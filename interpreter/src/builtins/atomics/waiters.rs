//! Waiter Records and WaiterList Records (ECMA-262, 25.4.1 and 25.4.2). With one agent, every waiter is a call of Atomics.waitAsync.

use super::super::promise::PromiseCapability;
use super::access::AtomicAccess;
use crate::agent::Agent;
use crate::value::ObjectId;

/// The identity of a Waiter Record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WaiterId(u32);

/// A Waiter Record.
#[derive(Clone, Copy, Debug)]
struct Waiter {
    id: WaiterId,
    /// Which WaiterList it is in: the buffer whose block it is, and the byte offset into that.
    location: (ObjectId, usize),
    /// [[PromiseCapability]]
    promise_capability: PromiseCapability,
}

/// The store of WaiterList Records: all waiters, those of each list in order.
#[derive(Default)]
pub(crate) struct Waiters {
    waiters: Vec<Waiter>,
    next: u32,
}

impl Waiters {
    /// Forgets what an earlier run has left.
    pub(crate) fn reset(&mut self) {
        self.waiters.clear();
        self.next = 0;
    }

    /// AddWaiter (`#sec-addwaiter`)
    pub(super) fn add(&mut self, location: (ObjectId, usize), promise_capability: PromiseCapability) -> WaiterId {
        let id = WaiterId(self.next);
        self.next += 1;
        self.waiters.push(Waiter { id, location, promise_capability });
        id
    }

    /// RemoveWaiter (`#sec-removewaiter`), where it is still in its list: its [[PromiseCapability]]
    pub(super) fn remove(&mut self, id: WaiterId) -> Option<PromiseCapability> {
        let place = self.waiters.iter().position(|waiter| waiter.id == id)?;
        Some(self.waiters.remove(place).promise_capability)
    }

    /// RemoveWaiters (`#sec-removewaiters`): the [[PromiseCapability]] of each
    pub(super) fn remove_first(&mut self, location: (ObjectId, usize), c: f64) -> Vec<PromiseCapability> {
        let mut removed = Vec::new();
        self.waiters.retain(|waiter| {
            let stays = waiter.location != location || removed.len() as f64 >= c;
            if !stays {
                removed.push(waiter.promise_capability);
            }
            stays
        });
        removed
    }
}

/// GetWaiterList (`#sec-getwaiterlist`): the key of the list of an element
pub(super) fn get_waiter_list(agent: &Agent, access: AtomicAccess) -> (ObjectId, usize) {
    (agent.heap.typed_array(access.typed_array).buffer(), access.byte_index_in_buffer)
}
