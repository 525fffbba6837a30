//! What the library does not have yet: it halts instead of being absent, which a program could observe.

use super::LibrarySlots;
use crate::abrupt::{Completion, Halt};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::builtin_function::capture;
use crate::realm::Args;
use crate::value::{ObjectId, PropertyKey, RealmId, StringId, Value};
use dunder_syntax::Span;

/// The properties that the global object should have and does not.
pub const NAMES: &[&str] = &["FinalizationRegistry", "WeakRef"];

/// From now on the realm's global object halts when one of [`NAMES`] is looked up in it.
///
/// A harness that looks before what there is runs earlier.
pub fn halt_on_missing(agent: &mut Agent, realm: RealmId) {
    let global = agent.heap[realm].global_object;
    let mut names: Vec<StringId> = NAMES.iter().map(|name| agent.heap.strings.intern(name)).collect();
    names.sort_unstable();
    agent[global].slots = Slots::Library(Box::new(LibrarySlots::IncompleteGlobal(names.into())));
}

/// [[GetOwnProperty]] of a global object that lacks properties: every look into it begins here.
///
/// # Errors
/// A halt, where the property is one of [`NAMES`].
pub fn check(agent: &Agent, global: ObjectId, p: PropertyKey) -> Completion<()> {
    if let Slots::Library(slots) = &agent[global].slots
        && let LibrarySlots::IncompleteGlobal(missing) = &**slots
        && let PropertyKey::String(name) = p
        && missing.binary_search(&name).is_ok()
    {
        let name = String::from_utf16_lossy(agent.heap.strings.get(name).units());
        return Err(Halt::Unsupported(name, Span::NONE).into());
    }
    Ok(())
}

/// The behaviour of a built-in function that is not implemented.
pub(super) fn call(agent: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Value::String(name) = capture(agent, 0) else { unreachable!("the table gives it its name") };
    let name = String::from_utf16_lossy(agent.heap.strings.get(name).units());
    Err(Halt::Unsupported(name, Span::NONE).into())
}
