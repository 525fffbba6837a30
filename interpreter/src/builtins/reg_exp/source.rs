//! get RegExp.prototype.source (ECMA-262, 22.2.6.13).

use super::super::{NewTarget, text};
use super::record;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::{Args, Intrinsic};
use crate::value::Value;

/// The source of what matches the empty text.
const EMPTY: &str = "(?:)";

/// get RegExp.prototype.source (`#sec-get-regexp.prototype.source`)
pub(super) fn source(agent: &mut Agent, this: Value, _: Args<'_>, _: NewTarget) -> Completion {
    let Value::Object(r) = this else {
        return Err(agent.type_error("this is no object"));
    };
    let Some(slots) = record::slots(agent, r) else {
        if r == agent.intrinsic(Intrinsic::RegExpPrototype) {
            return Ok(agent.heap.strings.intern(EMPTY).into());
        }
        return Err(agent.type_error("this is no RegExp"));
    };
    let src = slots.original_source;
    let escaped = escape_reg_exp_pattern(text::units(agent, src).units());
    text::allow(agent, escaped.len())?;
    Ok(agent.heap.strings.intern_units(&escaped).into())
}

/// EscapeRegExpPattern (`#sec-escaperegexppattern`)
fn escape_reg_exp_pattern(src: &[u16]) -> Vec<u16> {
    if src.is_empty() {
        return EMPTY.encode_utf16().collect();
    }
    let mut escaped = Vec::with_capacity(src.len());
    let (mut in_class, mut is_escaped) = (false, false);
    for unit in src {
        let letter = char::from_u32(u32::from(*unit));
        let escape = match letter {
            Some('/') if !in_class && !is_escaped => "\\/",
            Some('\n') => "\\n",
            Some('\r') => "\\r",
            Some('\u{2028}') => "\\u2028",
            Some('\u{2029}') => "\\u2029",
            _ => "",
        };
        // A backslash that is there already does for the one of the escape.
        let escape = if is_escaped { escape.strip_prefix('\\').unwrap_or(escape) } else { escape };
        match escape {
            "" => escaped.push(*unit),
            escape => escaped.extend(escape.encode_utf16()),
        }
        match letter {
            Some('[') if !is_escaped => in_class = true,
            Some(']') if !is_escaped => in_class = false,
            _ => {}
        }
        is_escaped = letter == Some('\\') && !is_escaped;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape_reg_exp_pattern;

    #[test]
    fn sources_can_stand_between_slashes() {
        for (source, expected) in [
            ("", "(?:)"),
            ("a/b", "a\\/b"),
            ("a\\/b", "a\\/b"),
            ("[/]/", "[/]\\/"),
            ("\\[/]", "\\[\\/]"),
            ("\n\\\n\\\\\n", "\\n\\n\\\\\\n"),
            ("\u{2028}", "\\u2028"),
        ] {
            let units: Vec<u16> = source.encode_utf16().collect();
            assert_eq!(String::from_utf16_lossy(&escape_reg_exp_pattern(&units)), expected, "{source:?}");
        }
    }
}
