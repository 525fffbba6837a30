//! %Date% and its own functions (ECMA-262, 21.4.2 and 21.4.3).

use super::super::NewTarget;
use super::parse::{Parsed, parse as parse_text};
use super::shared::{date_value_of, slots};
use super::strings::to_date_string;
use super::time::{make_date, make_day, make_full_year, make_time, time_clip, utc as utc_time};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::type_conversion::{to_number, to_primitive, to_string};
use crate::realm::{Args, Intrinsic};
use crate::value::{StringId, Value};
use crate::{none, some, step, when};

/// Date (`#sec-date`)
pub(super) fn date(agent: &mut Agent, _: Value, values: Args<'_>, new_target: NewTarget) -> Completion {
    let Some(new_target) = none!(agent, Date_constructor, "1", new_target) else {
        step!(agent, Date_constructor, "1.a");
        let now = agent.system_utc_epoch_milliseconds();
        step!(agent, Date_constructor, "1.b");
        let text = to_date_string(now);
        return Ok(agent.heap.strings.intern(&text).into());
    };
    step!(agent, Date_constructor, "2");
    let number_of_args = values.len();
    let dv = if when!(agent, Date_constructor, "3", number_of_args == 0) {
        step!(agent, Date_constructor, "3.a");
        agent.system_utc_epoch_milliseconds()
    } else if when!(agent, Date_constructor, "4", number_of_args == 1) {
        step!(agent, Date_constructor, "4.a");
        let value = values.get(0);
        let date_value = value.as_object().and_then(|object| date_value_of(agent, object));
        let tv = if let Some(date_value) = some!(agent, Date_constructor, "4.b", date_value) {
            step!(agent, Date_constructor, "4.b.i");
            date_value
        } else {
            step!(agent, Date_constructor, "4.c");
            step!(agent, Date_constructor, "4.c.i");
            let v = to_primitive(agent, value, None)?;
            let text = if let Value::String(text) = v { Some(text) } else { None };
            if let Some(text) = some!(agent, Date_constructor, "4.c.ii", text) {
                step!(agent, Date_constructor, "4.c.ii.1");
                step!(agent, Date_constructor, "4.c.ii.2");
                parsed(agent, text)?
            } else {
                step!(agent, Date_constructor, "4.c.iii");
                step!(agent, Date_constructor, "4.c.iii.1");
                to_number(agent, v)?
            }
        };
        step!(agent, Date_constructor, "4.d");
        time_clip(tv)
    } else {
        step!(agent, Date_constructor, "5");
        step!(agent, Date_constructor, "5.a");
        date_of_parts(agent, values)?
    };
    step!(agent, Date_constructor, "6");
    let o = ordinary_create_from_constructor(agent, new_target, Intrinsic::DatePrototype, slots(dv))?;
    step!(agent, Date_constructor, "7");
    step!(agent, Date_constructor, "8");
    Ok(o.into())
}

/// Steps 5.b to 5.k of [`date`]
fn date_of_parts(agent: &mut Agent, values: Args<'_>) -> Completion<f64> {
    step!(agent, Date_constructor, "5.b");
    let y = to_number(agent, values.get(0))?;
    step!(agent, Date_constructor, "5.c");
    let m = to_number(agent, values.get(1))?;
    let is_given = when!(agent, Date_constructor, "5.d", values.len() > 2);
    let dt = if is_given { to_number(agent, values.get(2))? } else { 1.0 };
    let is_given = when!(agent, Date_constructor, "5.e", values.len() > 3);
    let h = if is_given { to_number(agent, values.get(3))? } else { 0.0 };
    let is_given = when!(agent, Date_constructor, "5.f", values.len() > 4);
    let min = if is_given { to_number(agent, values.get(4))? } else { 0.0 };
    let is_given = when!(agent, Date_constructor, "5.g", values.len() > 5);
    let s = if is_given { to_number(agent, values.get(5))? } else { 0.0 };
    let is_given = when!(agent, Date_constructor, "5.h", values.len() > 6);
    let milli = if is_given { to_number(agent, values.get(6))? } else { 0.0 };
    step!(agent, Date_constructor, "5.i");
    let yr = make_full_year(y);
    step!(agent, Date_constructor, "5.j");
    let final_date = make_date(make_day(yr, m, dt), make_time(h, min, s, milli));
    step!(agent, Date_constructor, "5.k");
    Ok(time_clip(utc_time(final_date)))
}

/// The time that a text tells.
fn parsed(agent: &Agent, text: StringId) -> Completion<f64> {
    match parse_text(agent.heap.strings.get(text).units()) {
        Parsed::Time(time) => Ok(time),
        Parsed::Unknown => {
            agent.choose("a date in a form that the specification leaves open")?;
            Ok(f64::NAN)
        }
    }
}

/// Date.now (`#sec-date.now`)
pub(super) fn now(agent: &mut Agent, _: Value, _: Args<'_>, _: NewTarget) -> Completion {
    Ok(agent.system_utc_epoch_milliseconds().into())
}

/// Date.parse (`#sec-date.parse`)
pub(super) fn parse(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let string = to_string(agent, arguments.get(0))?;
    Ok(parsed(agent, string)?.into())
}

/// Date.UTC (`#sec-date.utc`)
pub(super) fn utc(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let mut parts = [f64::NAN, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0];
    for (part, argument) in parts.iter_mut().zip(arguments.0) {
        *part = to_number(agent, *argument)?;
    }
    let [y, m, dt, h, min, s, milli] = parts;
    let yr = make_full_year(y);
    Ok(time_clip(make_date(make_day(yr, m, dt), make_time(h, min, s, milli))).into())
}
