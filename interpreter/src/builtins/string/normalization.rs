//! Normalized strings, and the comparison that they make possible.
//!
//! The only user of icu_normalizer: Unicode's four normalization forms.

use std::cmp::Ordering;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::super::NewTarget;
use super::super::text::check_length;
use super::shared::{string_of, this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// A normalization form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

/// The forms, as programs name them.
const FORMS: &[(&str, Form)] = &[("NFC", Form::Nfc), ("NFD", Form::Nfd), ("NFKC", Form::Nfkc), ("NFKD", Form::Nfkd)];

/// How many code units are made between two looks at the limit of memory.
const PORTION: usize = 4096;

/// String.prototype.normalize (`#sec-string.prototype.normalize`)
pub(super) fn normalize(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let form = if arguments.get(0).is_undefined() {
        Form::Nfc
    } else {
        let f = string_of(agent, arguments.get(0))?;
        match FORMS.iter().find(|(name, _)| f.is(name)) {
            Some((_, form)) => *form,
            None => return Err(agent.range_error("that is no normalization form")),
        }
    };
    let ns = normalized(agent, s.units(), form)?;
    value_of(agent, &ns)
}

/// String.prototype.localeCompare (`#sec-string.prototype.localecompare`); which of two strings that are not
/// canonically equivalent comes first is the implementation's own choice: here, the one whose code units do
pub(super) fn locale_compare(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
    let s = this_string(agent, this)?;
    let that_value = string_of(agent, arguments.get(0))?;
    let s = normalized(agent, s.units(), Form::Nfc)?;
    let that_value = normalized(agent, that_value.units(), Form::Nfc)?;
    let order = s.cmp(&that_value);
    if order != Ordering::Equal {
        agent.choose("which of two strings String.prototype.localeCompare puts first")?;
    }
    Ok(f64::from(order as i8).into())
}

/// The code units of a string in a form. Lone surrogates, which nothing combines with, are kept.
fn normalized(agent: &mut Agent, units: &[u16], form: Form) -> Completion<Vec<u16>> {
    agent.burn(units.len() as u64 / 8)?;
    if units.iter().all(|unit| *unit < 0x80) {
        return Ok(units.to_vec());
    }
    let mut result = Vec::new();
    let mut text = String::new();
    for scalar in char::decode_utf16(units.iter().copied()) {
        match scalar {
            Ok(scalar) => text.push(scalar),
            Err(lone) => {
                append(agent, &mut result, &text, form)?;
                text.clear();
                result.push(lone.unpaired_surrogate());
            }
        }
    }
    append(agent, &mut result, &text, form)?;
    Ok(result)
}

fn append(agent: &mut Agent, result: &mut Vec<u16>, text: &str, form: Form) -> Completion<()> {
    let chars = text.chars();
    match form {
        Form::Nfc => extend(agent, result, ComposingNormalizerBorrowed::new_nfc().normalize_iter(chars)),
        Form::Nfd => extend(agent, result, DecomposingNormalizerBorrowed::new_nfd().normalize_iter(chars)),
        Form::Nfkc => extend(agent, result, ComposingNormalizerBorrowed::new_nfkc().normalize_iter(chars)),
        Form::Nfkd => extend(agent, result, DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(chars)),
    }
}

/// Appends, and looks at the limit of memory on the way: a character may become eighteen.
fn extend(agent: &mut Agent, result: &mut Vec<u16>, chars: impl Iterator<Item = char>) -> Completion<()> {
    let mut unchecked = 0;
    for scalar in chars {
        result.extend(scalar.encode_utf16(&mut [0; 2]).iter());
        unchecked += 1;
        if unchecked == PORTION {
            check_length(agent, result.len())?;
            unchecked = 0;
        }
    }
    Ok(())
}
