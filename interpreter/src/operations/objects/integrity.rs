//! Integrity levels (ECMA-262, 7.3.15 and 7.3.16).

use super::define_property_or_throw;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::descriptor::{PropertyDescriptor, is_accessor_descriptor, is_data_descriptor};
use crate::objects::internal_methods as internal;
use crate::operations::testing::is_extensible;
use crate::value::ObjectId;
use crate::{some, step, when};

/// ~sealed~ or ~frozen~
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegrityLevel {
    /// ~sealed~
    Sealed,
    /// ~frozen~
    Frozen,
}

/// SetIntegrityLevel (`#sec-setintegritylevel`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn set_integrity_level(agent: &mut Agent, o: ObjectId, level: IntegrityLevel) -> Completion<bool> {
    let locked = PropertyDescriptor { configurable: Some(false), ..PropertyDescriptor::default() };
    step!(agent, SetIntegrityLevel, "1");
    let status = internal::prevent_extensions(agent, o)?;
    if when!(agent, SetIntegrityLevel, "2", !status) {
        return Ok(false);
    }
    step!(agent, SetIntegrityLevel, "3");
    let keys = internal::own_property_keys(agent, o)?;
    if when!(agent, SetIntegrityLevel, "4", level == IntegrityLevel::Sealed) {
        for k in keys {
            agent.tick()?;
            step!(agent, SetIntegrityLevel, "4.a");
            step!(agent, SetIntegrityLevel, "4.a.i");
            define_property_or_throw(agent, o, k, locked)?;
        }
    } else {
        step!(agent, SetIntegrityLevel, "5");
        step!(agent, SetIntegrityLevel, "5.a");
        for k in keys {
            agent.tick()?;
            step!(agent, SetIntegrityLevel, "5.b");
            step!(agent, SetIntegrityLevel, "5.b.i");
            let current_desc = internal::get_own_property(agent, o, k)?;
            if let Some(current_desc) = some!(agent, SetIntegrityLevel, "5.b.ii", current_desc) {
                let accessor = is_accessor_descriptor(agent, &current_desc);
                let desc = if when!(agent, SetIntegrityLevel, "5.b.ii.1", accessor) {
                    step!(agent, SetIntegrityLevel, "5.b.ii.1.a");
                    locked
                } else {
                    step!(agent, SetIntegrityLevel, "5.b.ii.2");
                    step!(agent, SetIntegrityLevel, "5.b.ii.2.a");
                    PropertyDescriptor { writable: Some(false), ..locked }
                };
                step!(agent, SetIntegrityLevel, "5.b.ii.3");
                define_property_or_throw(agent, o, k, desc)?;
            }
        }
    }
    step!(agent, SetIntegrityLevel, "6");
    Ok(true)
}

/// TestIntegrityLevel (`#sec-testintegritylevel`)
///
/// # Errors
/// Whatever the JavaScript that it runs throws, or a TypeError.
pub fn test_integrity_level(agent: &mut Agent, o: ObjectId, level: IntegrityLevel) -> Completion<bool> {
    step!(agent, TestIntegrityLevel, "1");
    let extensible = is_extensible(agent, o)?;
    if when!(agent, TestIntegrityLevel, "2", extensible) {
        return Ok(false);
    }
    step!(agent, TestIntegrityLevel, "3");
    step!(agent, TestIntegrityLevel, "4");
    let keys = internal::own_property_keys(agent, o)?;
    for k in keys {
        agent.tick()?;
        step!(agent, TestIntegrityLevel, "5");
        step!(agent, TestIntegrityLevel, "5.a");
        let current_desc = internal::get_own_property(agent, o, k)?;
        if let Some(current_desc) = some!(agent, TestIntegrityLevel, "5.b", current_desc) {
            if when!(agent, TestIntegrityLevel, "5.b.i", current_desc.configurable == Some(true)) {
                return Ok(false);
            }
            let frozen_data = level == IntegrityLevel::Frozen && is_data_descriptor(agent, &current_desc);
            if when!(agent, TestIntegrityLevel, "5.b.ii", frozen_data)
                && when!(agent, TestIntegrityLevel, "5.b.ii.1", current_desc.writable == Some(true))
            {
                return Ok(false);
            }
        }
    }
    step!(agent, TestIntegrityLevel, "6");
    Ok(true)
}
