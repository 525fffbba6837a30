//! The methods that make HTML (ECMA-262, B.2.2.2 to B.2.2.14).

use super::super::{NewTarget, text};
use super::shared::{string_of, this_string, value_of};
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::Value;

/// CreateHTML (`#sec-createhtml`)
fn create_html(agent: &mut Agent, string: Value, tag: &str, attribute: &str, value: Value) -> Completion {
    let s = this_string(agent, string)?;
    let mut p1: Vec<u16> = format!("<{tag}").encode_utf16().collect();
    if !attribute.is_empty() {
        let v = string_of(agent, value)?;
        text::check_length(agent, v.units().len().saturating_mul(6))?;
        p1.extend(format!(" {attribute}=\"").encode_utf16());
        for unit in v.units() {
            if *unit == u16::from(b'"') {
                p1.extend("&quot;".encode_utf16());
            } else {
                p1.push(*unit);
            }
        }
        p1.push(u16::from(b'"'));
    }
    p1.push(u16::from(b'>'));
    p1.extend_from_slice(s.units());
    p1.extend(format!("</{tag}>").encode_utf16());
    value_of(agent, &p1)
}

/// Writes out the methods: their name, their tag and their attribute.
macro_rules! html_methods {
    ($($name:ident $tag:literal $attribute:literal,)*) => {$(
        #[doc = concat!("String.prototype.", stringify!($name), " (`#sec-string.prototype.", stringify!($name), "`)")]
        pub(super) fn $name(agent: &mut Agent, this: Value, arguments: Args<'_>, _: NewTarget) -> Completion {
            create_html(agent, this, $tag, $attribute, arguments.get(0))
        }
    )*};
}

html_methods! {
    anchor "a" "name",
    big "big" "",
    blink "blink" "",
    bold "b" "",
    fixed "tt" "",
    fontcolor "font" "color",
    fontsize "font" "size",
    italics "i" "",
    link "a" "href",
    small "small" "",
    strike "strike" "",
    sub "sub" "",
    sup "sup" "",
}
