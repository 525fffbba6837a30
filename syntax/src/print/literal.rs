//! Names, strings, numbers, templates and regular expressions.

use std::fmt::Write;

use super::{Printer, precedence};
use crate::tree::{Literal, RegExp, Template};
use crate::{JsString, Name};

impl Printer {
    pub(super) fn literal(&mut self, literal: &Literal) {
        match literal {
            Literal::Null => self.text("null"),
            Literal::Boolean(true) => self.text("true"),
            Literal::Boolean(false) => self.text("false"),
            Literal::Number(number) => self.number(*number),
            Literal::BigInt(digits) => {
                self.text(digits);
                self.text("n");
            }
            Literal::String(string) => self.string(string),
            Literal::RegExp(regexp) => self.regexp(regexp),
        }
    }

    /// A name; letters that are not ASCII are escaped, which makes no difference to what it names.
    pub(super) fn name(&mut self, name: &Name) {
        if name.is_ascii() {
            return self.text(name);
        }
        for letter in name.chars() {
            match letter.is_ascii() {
                true => self.out.push(letter),
                false => self.escape(format_args!("\\u{{{:X}}}", u32::from(letter))),
            }
        }
    }

    fn escape(&mut self, escape: std::fmt::Arguments<'_>) {
        self.out.write_fmt(escape).expect("a String takes any text");
    }

    pub(super) fn string(&mut self, string: &JsString) {
        self.text("\"");
        let is_plain = |unit: &u16| matches!(u8::try_from(*unit), Ok(b' ' | b'!' | b'#'..=b'[' | b']'..=b'~'));
        if string.units().iter().all(is_plain) {
            self.out.extend(string.units().iter().map(|unit| char::from(*unit as u8)));
            return self.text("\"");
        }
        for &unit in string.units() {
            match u8::try_from(unit) {
                Ok(byte) if is_plain(&unit) => self.out.push(char::from(byte)),
                Ok(b'\n') => self.text("\\n"),
                Ok(b'"') => self.text("\\\""),
                Ok(b'\\') => self.text("\\\\"),
                _ => self.escape(format_args!("\\u{unit:04X}")),
            }
        }
        self.text("\"");
    }

    /// A directive between the quotes that its text does not hold unescaped.
    pub(super) fn directive(&mut self, raw: &Name) {
        let mut bytes = raw.bytes();
        let mut quote = "\"";
        while let Some(byte) = bytes.next() {
            match byte {
                b'\\' => drop(bytes.next()),
                b'"' => quote = "'",
                _ => {}
            }
        }
        for part in [quote, raw, quote, ";"] {
            self.text(part);
        }
    }

    pub(super) fn number(&mut self, number: f64) {
        // Most numbers are sites and small integers, which need no search for the shortest text.
        let integer = number as u32;
        if f64::from(integer).to_bits() == number.to_bits() {
            return self.integer(integer);
        }
        // A literal so large has the value that no literal names.
        match number.is_infinite() {
            true => self.text("1e999"),
            false => self.text(ryu_js::Buffer::new().format_finite(number)),
        }
    }

    fn integer(&mut self, integer: u32) {
        if integer > 9 {
            self.integer(integer / 10);
        }
        self.out.push(char::from(b'0' + (integer % 10) as u8));
    }

    fn regexp(&mut self, regexp: &RegExp) {
        // Two slashes with nothing between them would be a comment.
        let pattern = if regexp.pattern.is_empty() { "(?:)" } else { &regexp.pattern };
        for part in ["/", pattern, "/", &regexp.flags] {
            self.text(part);
        }
    }

    pub(super) fn template(&mut self, template: &Template) {
        self.bracketed(
            "`",
            |printer| {
                for (index, string) in template.strings.iter().enumerate() {
                    let expression = index.checked_sub(1).and_then(|index| template.expressions.get(index));
                    if let Some(expression) = expression {
                        printer.text("${");
                        printer.expression(expression, precedence::SEQUENCE);
                        printer.text("}");
                    }
                    let letters = char::decode_utf16(string.raw.units().iter().copied());
                    printer.out.extend(letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
                }
            },
            "`",
        );
    }
}
