//! Object's functions about extensibility, sealing and freezing.

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::internal_methods as internal;
use crate::operations::objects::{IntegrityLevel, set_integrity_level, test_integrity_level};
use crate::operations::testing;
use crate::realm::Args;
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// Object.freeze (`#sec-object.freeze`)
pub(super) fn freeze(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let o = arguments.get(0);
    let Some(object) = none!(agent, Object_freeze, "1", o.as_object()) else {
        return Ok(o);
    };
    step!(agent, Object_freeze, "2");
    let status = set_integrity_level(agent, object, IntegrityLevel::Frozen)?;
    if when!(agent, Object_freeze, "3", !status) {
        return Err(agent.type_error("the object cannot be frozen"));
    }
    step!(agent, Object_freeze, "4");
    Ok(o)
}

/// Object.isExtensible (`#sec-object.isextensible`)
pub(super) fn is_extensible(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Some(o) = none!(agent, Object_isExtensible, "1", arguments.get(0).as_object()) else {
        return Ok(false.into());
    };
    step!(agent, Object_isExtensible, "2");
    Ok(testing::is_extensible(agent, o)?.into())
}

/// Object.isFrozen (`#sec-object.isfrozen`)
pub(super) fn is_frozen(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Some(o) = none!(agent, Object_isFrozen, "1", arguments.get(0).as_object()) else {
        return Ok(true.into());
    };
    step!(agent, Object_isFrozen, "2");
    Ok(test_integrity_level(agent, o, IntegrityLevel::Frozen)?.into())
}

/// Object.isSealed (`#sec-object.issealed`)
pub(super) fn is_sealed(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let Some(o) = none!(agent, Object_isSealed, "1", arguments.get(0).as_object()) else {
        return Ok(true.into());
    };
    step!(agent, Object_isSealed, "2");
    Ok(test_integrity_level(agent, o, IntegrityLevel::Sealed)?.into())
}

/// Object.preventExtensions (`#sec-object.preventextensions`)
pub(super) fn prevent_extensions(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let o = arguments.get(0);
    let Some(object) = none!(agent, Object_preventExtensions, "1", o.as_object()) else {
        return Ok(o);
    };
    step!(agent, Object_preventExtensions, "2");
    let status = internal::prevent_extensions(agent, object)?;
    if when!(agent, Object_preventExtensions, "3", !status) {
        return Err(agent.type_error("the object stays extensible"));
    }
    step!(agent, Object_preventExtensions, "4");
    Ok(o)
}

/// Object.seal (`#sec-object.seal`)
pub(super) fn seal(agent: &mut Agent, _: Value, arguments: Args<'_>, _: Option<ObjectId>) -> Completion {
    let o = arguments.get(0);
    let Some(object) = none!(agent, Object_seal, "1", o.as_object()) else {
        return Ok(o);
    };
    step!(agent, Object_seal, "2");
    let status = set_integrity_level(agent, object, IntegrityLevel::Sealed)?;
    if when!(agent, Object_seal, "3", !status) {
        return Err(agent.type_error("the object cannot be sealed"));
    }
    step!(agent, Object_seal, "4");
    Ok(o)
}
