//! Dates as texts (ECMA-262, 21.4.1.32 and 21.4.4.35 to 21.4.4.43).

use super::super::NewTarget;
use super::shared::date_value;
use super::time::{
    date_from_time, hour_from_time, local_time, min_from_time, month_from_time, ms_from_time, sec_from_time, week_day,
    year_from_time,
};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// The names of the days of the week (`#sec-todatestring-day-names`).
pub(super) const DAY_NAMES: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/// The names of the months (`#sec-todatestring-month-names`).
pub(super) const MONTH_NAMES: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What a date that is no time is written as.
const INVALID: &str = "Invalid Date";

fn day_name(t: f64) -> &'static str {
    DAY_NAMES[week_day(t) as usize]
}

fn month_name(t: f64) -> &'static str {
    MONTH_NAMES[month_from_time(t) as usize]
}

/// A year with its sign where it is negative, in four digits at least.
fn year(t: f64) -> String {
    let yv = year_from_time(t);
    format!("{}{:04}", if yv < 0.0 { "-" } else { "" }, yv.abs())
}

/// TimeString (`#sec-timestring`)
fn time_string(tv: f64) -> String {
    format!("{:02}:{:02}:{:02} GMT", hour_from_time(tv), min_from_time(tv), sec_from_time(tv))
}

/// DateString (`#sec-datestring`)
fn date_string(tv: f64) -> String {
    format!("{} {} {:02} {}", day_name(tv), month_name(tv), date_from_time(tv), year(tv))
}

/// TimeZoneString (`#sec-timezoneestring`): the time zone is UTC, and its name is left out
fn time_zone_string() -> &'static str {
    "+0000"
}

/// ToDateString (`#sec-todatestring`)
pub(super) fn to_date_string(tv: f64) -> String {
    if tv.is_nan() {
        return INVALID.to_owned();
    }
    let t = local_time(tv);
    format!("{} {}{}", date_string(t), time_string(t), time_zone_string())
}

/// What every method does that writes a date: `write` is called of a time in UTC.
fn written(agent: &mut Agent, this: Value, write: fn(f64) -> String) -> Completion {
    let (_, tv) = date_value(agent, this)?;
    let text = if tv.is_nan() { INVALID.to_owned() } else { write(tv) };
    Ok(agent.heap.strings.intern(&text).into())
}

/// Date.prototype.toString (`#sec-date.prototype.tostring`), and toLocaleString (`#sec-date.prototype.tolocalestring`), whose form is the implementation's own
pub(super) fn to_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    written(agent, this, to_date_string)
}

/// Date.prototype.toDateString (`#sec-date.prototype.todatestring`), and toLocaleDateString (`#sec-date.prototype.tolocaledatestring`)
pub(super) fn to_date_string_method(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    written(agent, this, |tv| date_string(local_time(tv)))
}

/// Date.prototype.toTimeString (`#sec-date.prototype.totimestring`), and toLocaleTimeString (`#sec-date.prototype.tolocaletimestring`)
pub(super) fn to_time_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    written(agent, this, |tv| {
        let t = local_time(tv);
        format!("{}{}", time_string(t), time_zone_string())
    })
}

/// Date.prototype.toUTCString (`#sec-date.prototype.toutcstring`)
pub(super) fn to_utc_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    written(agent, this, |tv| {
        let (day, date, month) = (day_name(tv), date_from_time(tv), month_name(tv));
        format!("{day}, {date:02} {month} {} {}", year(tv), time_string(tv))
    })
}

/// Date.prototype.toISOString (`#sec-date.prototype.toisostring`)
pub(super) fn to_iso_string(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let (_, tv) = date_value(agent, this)?;
    if !tv.is_finite() {
        return Err(agent.range_error("the date is no time"));
    }
    let text = date_time_string(tv);
    Ok(agent.heap.strings.intern(&text).into())
}

/// The Date Time String Format (`#sec-date-time-string-format`) of a time, with every part, in UTC
fn date_time_string(tv: f64) -> String {
    let yv = year_from_time(tv);
    let year = match yv {
        0.0..=9999.0 => format!("{yv:04}"),
        _ => format!("{}{:06}", if yv < 0.0 { '-' } else { '+' }, yv.abs()),
    };
    let (month, date) = (month_from_time(tv) + 1.0, date_from_time(tv));
    let (hour, min, sec) = (hour_from_time(tv), min_from_time(tv), sec_from_time(tv));
    format!("{year}-{month:02}-{date:02}T{hour:02}:{min:02}:{sec:02}.{:03}Z", ms_from_time(tv))
}

#[cfg(test)]
mod tests {
    use super::super::parse::{Parsed, parse};
    use super::{date_time_string, to_date_string};

    #[test]
    fn what_is_written_is_read_again() {
        for t in [0.0, -1000.0, 951_782_400_000.0, 253_402_300_800_000.0, -62_198_755_200_000.0, -8.64e15, 8.64e15] {
            for text in [date_time_string(t), to_date_string(t)] {
                let units: Vec<u16> = text.encode_utf16().collect();
                assert_eq!(parse(&units), Parsed::Time(t), "{text}");
            }
        }
    }

    #[test]
    fn texts_and_what_they_are() {
        let time = |text: &str| match parse(&text.encode_utf16().collect::<Vec<_>>()) {
            Parsed::Time(time) => Some(time),
            Parsed::Unknown => None,
        };
        for (text, expected) in [
            ("1970", 0.0),
            ("1970-01-02", 86_400_000.0),
            ("1970-01-01T00:00", 0.0),
            ("1970-01-01T24:00:00", 86_400_000.0),
            ("1970-01-01T00:00:00.001+01:00", -3_599_999.0),
            ("+001970-01", 0.0),
            ("Thu, 01 Jan 1970 00:00:01 GMT", 1000.0),
            ("Thu Jan 01 1970", 0.0),
            ("Thu Jan 01 1970 00:00:00 GMT-0130", 5_400_000.0),
        ] {
            assert_eq!(time(text), Some(expected), "{text}");
        }
        for text in
            ["1970-02-29", "1970-13", "1970-00", "1970-01-01T24:00:01", "-000000", "1970-01-01T00:60", "never", ""]
        {
            assert!(time(text).is_some_and(f64::is_nan), "{text}");
        }
        for text in ["1970-1-1", "Jan 1 1970", "1970-01-01T00:00:00.1Z", "1970-01-01 00:00", "12"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
