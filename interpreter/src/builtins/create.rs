//! Realms and their intrinsics (ECMA-262, 9.3).

use crate::agent::Agent;
use crate::value::RealmId;

/// InitializeHostDefinedRealm (`#sec-initializehostdefinedrealm`) but for the execution context: a realm with its intrinsics, its global object and its global environment
pub fn create_realm(agent: &mut Agent) -> RealmId {
    todo!()
}
