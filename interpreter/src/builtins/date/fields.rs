//! Reading and writing the parts of a date (ECMA-262, 21.4.4 and B.2.3).

use super::super::NewTarget;
use super::shared::{date_value, set_date_value};
use super::time::{
    date_from_time, hour_from_time, local_time, make_date, make_day, make_full_year, make_time, min_from_time,
    month_from_time, ms_from_time, sec_from_time, time_clip, utc, week_day, year_from_time,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::operations::type_conversion::to_number;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

/// Which time a method speaks of.
#[derive(Clone, Copy)]
enum Zone {
    Local,
    Utc,
}

impl Zone {
    fn time(self, t: f64) -> f64 {
        match self {
            Zone::Local => local_time(t),
            Zone::Utc => t,
        }
    }

    fn utc(self, t: f64) -> f64 {
        match self {
            Zone::Local => utc(t),
            Zone::Utc => t,
        }
    }
}

/// The parts of a date, in the order of a setter's arguments; a part's place is its discriminant.
#[derive(Clone, Copy)]
enum Part {
    FullYear,
    Month,
    Date,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
}

/// How each part is read, in their order.
const PARTS: [fn(f64) -> f64; 7] =
    [year_from_time, month_from_time, date_from_time, hour_from_time, min_from_time, sec_from_time, ms_from_time];

fn get(agent: &mut Agent, this: Value, zone: Zone, part: fn(f64) -> f64) -> Completion {
    let (_, t) = date_value(agent, this)?;
    if t.is_nan() {
        return Ok(t.into());
    }
    Ok(part(zone.time(t)).into())
}

/// Sets the parts from `first` on to the arguments: the first one in any case, then as many of `most` as there are.
fn set(agent: &mut Agent, this: Value, arguments: Args<'_>, zone: Zone, first: Part, most: usize) -> Completion {
    let (date, t) = date_value(agent, this)?;
    let mut given = Vec::with_capacity(most);
    for index in 0..arguments.len().clamp(1, most) {
        given.push(to_number(agent, arguments.get(index))?);
    }
    let t = match (t.is_nan(), first) {
        (true, Part::FullYear) => 0.0,
        (true, _) => return Ok(t.into()),
        (false, _) => zone.time(t),
    };
    Ok(write(agent, date, t, zone, first, &given).into())
}

/// Gives a Date the parts of `t`, but for those from `first` on that are given.
fn write(agent: &mut Agent, date: ObjectId, t: f64, zone: Zone, first: Part, given: &[f64]) -> f64 {
    let mut parts = PARTS.map(|part| part(t));
    parts[first as usize..][..given.len()].copy_from_slice(given);
    let [year, month, day, hour, min, sec, ms] = parts;
    let new_date = make_date(make_day(year, month, day), make_time(hour, min, sec, ms));
    let u = time_clip(zone.utc(new_date));
    set_date_value(agent, date, u);
    u
}

/// Writes out the getters and the setters, which differ in their zone and part only.
macro_rules! fields {
    (
        get { $($getter:ident $get_name:literal $get_zone:ident $part:ident,)* }
        set { $($setter:ident $set_name:literal $set_zone:ident $first:ident $most:literal,)* }
    ) => {
        $(
            #[doc = concat!("Date.prototype.", $get_name)]
            pub(super) fn $getter(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
                get(agent, this, Zone::$get_zone, $part)
            }
        )*
        $(
            #[doc = concat!("Date.prototype.", $set_name)]
            pub(super) fn $setter(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
                set(agent, this, arguments, Zone::$set_zone, Part::$first, $most)
            }
        )*
    };
}

fields! {
    get {
        get_date "getDate" Local date_from_time,
        get_day "getDay" Local week_day,
        get_full_year "getFullYear" Local year_from_time,
        get_hours "getHours" Local hour_from_time,
        get_milliseconds "getMilliseconds" Local ms_from_time,
        get_minutes "getMinutes" Local min_from_time,
        get_month "getMonth" Local month_from_time,
        get_seconds "getSeconds" Local sec_from_time,
        get_utc_date "getUTCDate" Utc date_from_time,
        get_utc_day "getUTCDay" Utc week_day,
        get_utc_full_year "getUTCFullYear" Utc year_from_time,
        get_utc_hours "getUTCHours" Utc hour_from_time,
        get_utc_milliseconds "getUTCMilliseconds" Utc ms_from_time,
        get_utc_minutes "getUTCMinutes" Utc min_from_time,
        get_utc_month "getUTCMonth" Utc month_from_time,
        get_utc_seconds "getUTCSeconds" Utc sec_from_time,
        get_year "getYear" Local year_since_1900,
    }
    set {
        set_date "setDate" Local Date 1,
        set_full_year "setFullYear" Local FullYear 3,
        set_hours "setHours" Local Hours 4,
        set_milliseconds "setMilliseconds" Local Milliseconds 1,
        set_minutes "setMinutes" Local Minutes 3,
        set_month "setMonth" Local Month 2,
        set_seconds "setSeconds" Local Seconds 2,
        set_utc_date "setUTCDate" Utc Date 1,
        set_utc_full_year "setUTCFullYear" Utc FullYear 3,
        set_utc_hours "setUTCHours" Utc Hours 4,
        set_utc_milliseconds "setUTCMilliseconds" Utc Milliseconds 1,
        set_utc_minutes "setUTCMinutes" Utc Minutes 3,
        set_utc_month "setUTCMonth" Utc Month 2,
        set_utc_seconds "setUTCSeconds" Utc Seconds 2,
    }
}

fn year_since_1900(t: f64) -> f64 {
    year_from_time(t) - 1900.0
}

/// Date.prototype.getTimezoneOffset (`#sec-date.prototype.gettimezoneoffset`)
pub(super) fn get_timezone_offset(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    get(agent, this, Zone::Utc, |t| (t - local_time(t)) / 60_000.0)
}

/// Date.prototype.getTime (`#sec-date.prototype.gettime`) and Date.prototype.valueOf (`#sec-date.prototype.valueof`)
pub(super) fn get_time(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (_, t) = date_value(agent, this)?;
    Ok(t.into())
}

/// Date.prototype.setTime (`#sec-date.prototype.settime`)
pub(super) fn set_time(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (date, _) = date_value(agent, this)?;
    let t = to_number(agent, arguments.get(0))?;
    let v = time_clip(t);
    set_date_value(agent, date, v);
    Ok(v.into())
}

/// Date.prototype.setYear (`#sec-date.prototype.setyear`)
pub(super) fn set_year(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let (date, t) = date_value(agent, this)?;
    let y = to_number(agent, arguments.get(0))?;
    let t = if t.is_nan() { 0.0 } else { local_time(t) };
    let yyyy = make_full_year(y);
    Ok(write(agent, date, t, Zone::Local, Part::FullYear, &[yyyy]).into())
}
