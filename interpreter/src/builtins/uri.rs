//! The functions of URIs (ECMA-262, 19.2.6), escape and unescape (B.2.1).

use super::{NewTarget, text};
use crate::abrupt::{Abrupt, Completion};
use crate::agent::Agent;
use crate::operations::type_conversion::to_string;
use crate::realm::{Args, ErrorKind};
use crate::value::Value;
use dunder_syntax::JsString;

const ALPHANUMERIC: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const URI_MARK: &str = "-_.!~*'()";
const URI_RESERVED: &str = ";/?:@&=+$,";

fn argument(agent: &mut Agent, arguments: Args<'_>) -> Completion<JsString> {
    let string = to_string(agent, arguments.get(0))?;
    let units = text::units(agent, string);
    text::allow(agent, units.units().len().saturating_mul(9))?;
    Ok(units)
}

fn malformed(agent: &mut Agent) -> Abrupt {
    agent.throw(ErrorKind::UriError, "the URI is malformed")
}

fn is_among(unit: u16, sets: &[&str]) -> bool {
    u8::try_from(unit).is_ok_and(|unit| sets.iter().any(|set| set.as_bytes().contains(&unit)))
}

fn push_escape(r: &mut Vec<u16>, byte: u8) {
    r.extend(format!("%{byte:02X}").encode_utf16());
}

/// encodeURI (`#sec-encodeuri-uri`)
pub(super) fn encode_uri(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    encode(agent, arguments, &[ALPHANUMERIC, URI_MARK, URI_RESERVED, "#"])
}

/// encodeURIComponent (`#sec-encodeuricomponent-uricomponent`)
pub(super) fn encode_uri_component(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    encode(agent, arguments, &[ALPHANUMERIC, URI_MARK])
}

/// Encode (`#sec-encode`)
fn encode(agent: &mut Agent, arguments: Args<'_>, unescaped: &[&str]) -> Completion {
    let string = argument(agent, arguments)?;
    let mut r = Vec::new();
    for scalar in char::decode_utf16(string.units().iter().copied()) {
        let Ok(scalar) = scalar else {
            return Err(malformed(agent));
        };
        match u16::try_from(u32::from(scalar)) {
            Ok(unit) if is_among(unit, unescaped) => r.push(unit),
            _ => scalar.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| push_escape(&mut r, byte)),
        }
    }
    Ok(agent.heap.strings.intern_units(&r).into())
}

/// decodeURI (`#sec-decodeuri-encodeduri`)
pub(super) fn decode_uri(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    decode(agent, arguments, &[URI_RESERVED, "#"])
}

/// decodeURIComponent (`#sec-decodeuricomponent-encodeduricomponent`)
pub(super) fn decode_uri_component(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    decode(agent, arguments, &[])
}

/// Decode (`#sec-decode`)
fn decode(agent: &mut Agent, arguments: Args<'_>, preserve_escape: &[&str]) -> Completion {
    let string = argument(agent, arguments)?;
    let units = string.units();
    let mut r = Vec::new();
    let mut k = 0;
    while k < units.len() {
        if units[k] != u16::from(b'%') {
            r.push(units[k]);
            k += 1;
            continue;
        }
        let Some((scalar, end)) = escaped_scalar(units, k) else {
            return Err(malformed(agent));
        };
        match u16::try_from(u32::from(scalar)) {
            Ok(unit) if end == k + 3 && is_among(unit, preserve_escape) => r.extend_from_slice(&units[k..end]),
            _ => r.extend_from_slice(scalar.encode_utf16(&mut [0; 2])),
        }
        k = end;
    }
    Ok(agent.heap.strings.intern_units(&r).into())
}

/// The code point that escapes at `k` stand for in UTF-8, and where they end; none where they stand for none.
fn escaped_scalar(units: &[u16], k: usize) -> Option<(char, usize)> {
    let first = escaped_byte(units, k)?;
    let n = match first.leading_ones() {
        0 => return Some((char::from(first), k + 3)),
        n @ 2..=4 => n as usize,
        _ => return None,
    };
    let octets: Vec<u8> = (0..n).map_while(|at| escaped_byte(units, k + at * 3)).collect();
    if octets.len() < n {
        return None;
    }
    let text = std::str::from_utf8(&octets).ok()?;
    text.chars().next().map(|scalar| (scalar, k + n * 3))
}

/// The byte of an escape `%XX` at `k`.
fn escaped_byte(units: &[u16], k: usize) -> Option<u8> {
    let [percent, high, low] = units.get(k..k + 3)? else {
        return None;
    };
    if *percent != u16::from(b'%') {
        return None;
    }
    Some((hex_digit(*high)? << 4 | hex_digit(*low)?) as u8)
}

fn hex_digit(unit: u16) -> Option<u16> {
    char::from_u32(u32::from(unit))?.to_digit(16).map(|digit| digit as u16)
}

/// escape (`#sec-escape-string`)
pub(super) fn escape(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let string = argument(agent, arguments)?;
    let mut r = Vec::new();
    for unit in string.units() {
        if is_among(*unit, &[ALPHANUMERIC, "@*_+-./"]) {
            r.push(*unit);
        } else if let Ok(byte) = u8::try_from(*unit) {
            push_escape(&mut r, byte);
        } else {
            r.extend(format!("%u{unit:04X}").encode_utf16());
        }
    }
    Ok(agent.heap.strings.intern_units(&r).into())
}

/// unescape (`#sec-unescape-string`)
pub(super) fn unescape(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let string = argument(agent, arguments)?;
    let units = string.units();
    let mut r = Vec::new();
    let mut k = 0;
    while k < units.len() {
        let (unit, length) = escaped_unit(units, k).unwrap_or((units[k], 1));
        r.push(unit);
        k += length;
    }
    Ok(agent.heap.strings.intern_units(&r).into())
}

/// The code unit of an escape `%XX` or `%uXXXX` at `k`, and its length.
fn escaped_unit(units: &[u16], k: usize) -> Option<(u16, usize)> {
    if let Some([percent, u, digits @ ..]) = units.get(k..k + 6)
        && (*percent, *u) == (u16::from(b'%'), u16::from(b'u'))
    {
        let value = digits.iter().try_fold(0, |value: u16, digit| Some(value << 4 | hex_digit(*digit)?));
        if let Some(value) = value {
            return Some((value, 6));
        }
    }
    escaped_byte(units, k).map(|byte| (u16::from(byte), 3))
}
