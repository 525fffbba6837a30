//! Date objects (ECMA-262, 21.4).

mod constructor;
mod conversions;
mod fields;
mod parse;
mod shared;
mod strings;
mod time;

pub(super) use shared::date_value_of;

use super::rows::{
    Attributes, Holder, Key, Row, constructor as constructor_form, intrinsic, method, ordinary, prototype, same,
    symbol_method,
};
use crate::heap::names::symbol;
use crate::realm::Intrinsic;

/// The constructor and its prototype.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::Date,
        form: constructor_form("Date", 7, constructor::date),
        rows: &[
            method("now", 0, constructor::now),
            method("parse", 1, constructor::parse),
            prototype(Intrinsic::DatePrototype),
            method("UTC", 7, constructor::utc),
        ],
    },
    Holder { intrinsic: Intrinsic::DatePrototype, form: ordinary(), rows: PROTOTYPE_ROWS },
];

const PROTOTYPE_ROWS: &[Row] = &[
    intrinsic("constructor", Intrinsic::Date),
    method("getDate", 0, fields::get_date),
    method("getDay", 0, fields::get_day),
    method("getFullYear", 0, fields::get_full_year),
    method("getHours", 0, fields::get_hours),
    method("getMilliseconds", 0, fields::get_milliseconds),
    method("getMinutes", 0, fields::get_minutes),
    method("getMonth", 0, fields::get_month),
    method("getSeconds", 0, fields::get_seconds),
    method("getTime", 0, fields::get_time),
    method("getTimezoneOffset", 0, fields::get_timezone_offset),
    method("getUTCDate", 0, fields::get_utc_date),
    method("getUTCDay", 0, fields::get_utc_day),
    method("getUTCFullYear", 0, fields::get_utc_full_year),
    method("getUTCHours", 0, fields::get_utc_hours),
    method("getUTCMilliseconds", 0, fields::get_utc_milliseconds),
    method("getUTCMinutes", 0, fields::get_utc_minutes),
    method("getUTCMonth", 0, fields::get_utc_month),
    method("getUTCSeconds", 0, fields::get_utc_seconds),
    method("setDate", 1, fields::set_date),
    method("setFullYear", 3, fields::set_full_year),
    method("setHours", 4, fields::set_hours),
    method("setMilliseconds", 1, fields::set_milliseconds),
    method("setMinutes", 3, fields::set_minutes),
    method("setMonth", 2, fields::set_month),
    method("setSeconds", 2, fields::set_seconds),
    method("setTime", 1, fields::set_time),
    method("setUTCDate", 1, fields::set_utc_date),
    method("setUTCFullYear", 3, fields::set_utc_full_year),
    method("setUTCHours", 4, fields::set_utc_hours),
    method("setUTCMilliseconds", 1, fields::set_utc_milliseconds),
    method("setUTCMinutes", 3, fields::set_utc_minutes),
    method("setUTCMonth", 2, fields::set_utc_month),
    method("setUTCSeconds", 2, fields::set_utc_seconds),
    method("toDateString", 0, strings::to_date_string_method),
    method("toISOString", 0, strings::to_iso_string),
    method("toJSON", 1, conversions::to_json),
    method("toLocaleDateString", 0, strings::to_date_string_method),
    method("toLocaleString", 0, strings::to_string),
    method("toLocaleTimeString", 0, strings::to_time_string),
    method("toString", 0, strings::to_string),
    method("toTimeString", 0, strings::to_time_string),
    method("toUTCString", 0, strings::to_utc_string),
    method("valueOf", 0, fields::get_time),
    symbol_method(symbol::TO_PRIMITIVE, 1, conversions::symbol_to_primitive, Attributes::Configurable),
    method("getYear", 0, fields::get_year),
    method("setYear", 1, fields::set_year),
    same(Key::Name("toGMTString"), "toUTCString"),
];
