//! RegExp.escape (ECMA-262, 22.2.5.1).

use super::super::{NewTarget, text};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// RegExp.escape (`#sec-regexp.escape`)
pub(super) fn escape(agent: &mut Agent, _: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let Value::String(s) = arguments.get(0) else {
        return Err(agent.type_error("only a string can be escaped"));
    };
    let s = text::units(agent, s);
    text::allow(agent, s.units().len().saturating_mul(6))?;
    let mut escaped = Vec::with_capacity(s.units().len());
    for c in char::decode_utf16(s.units().iter().copied()) {
        match c {
            Ok(letter) if escaped.is_empty() && letter.is_ascii_alphanumeric() => {
                push(&mut escaped, &format!("\\x{:02x}", u32::from(letter)));
            }
            Ok(letter) => encode_for_reg_exp_escape(&mut escaped, letter),
            Err(lone) => push(&mut escaped, &format!("\\u{:04x}", lone.unpaired_surrogate())),
        }
    }
    Ok(agent.heap.strings.intern_units(&escaped).into())
}

fn push(escaped: &mut Vec<u16>, text: &str) {
    escaped.extend(text.encode_utf16());
}

/// EncodeForRegExpEscape (`#sec-encodeforregexpescape`) of what is no surrogate
fn encode_for_reg_exp_escape(escaped: &mut Vec<u16>, c: char) {
    let other_punctuators = ",-=<>#&!%:;@~'`\"";
    let control = match c {
        '\t' => Some('t'),
        '\n' => Some('n'),
        '\u{b}' => Some('v'),
        '\u{c}' => Some('f'),
        '\r' => Some('r'),
        letter if "^$\\.*+?()[]{}|/".contains(letter) => Some(letter),
        _ => None,
    };
    if let Some(letter) = control {
        return push(escaped, &format!("\\{letter}"));
    }
    let is_space = matches!(
        c,
        ' ' | '\u{a0}' | '\u{feff}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    );
    if !is_space && !other_punctuators.contains(c) {
        let mut units = [0; 2];
        return escaped.extend_from_slice(c.encode_utf16(&mut units));
    }
    let cp = u32::from(c);
    push(escaped, &if cp <= 0xff { format!("\\x{cp:02x}") } else { format!("\\u{cp:04x}") });
}
