//! The grammar of JSON (ECMA-404), and the values that its texts stand for.

use crate::abrupt::{Abrupt, Completion, Must};
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_object_create;
use crate::operations::objects::{create_array_from_list, create_data_property_or_throw};
use crate::realm::{ErrorKind, Intrinsic};
use crate::value::{StringId, Value};

/// ParseJSON (`#sec-ParseJSON`)
///
/// # Errors
/// A SyntaxError where the text is no JSON.
pub(super) fn parse_json(agent: &mut Agent, text: &[u16]) -> Completion {
    let mut parser = Parser { agent, text, at: 0 };
    let value = parser.value()?;
    parser.white_space();
    if parser.at < text.len() {
        return Err(parser.error());
    }
    Ok(value)
}

struct Parser<'a, 'stack> {
    agent: &'a mut Agent<'stack>,
    text: &'a [u16],
    at: usize,
}

impl Parser<'_, '_> {
    fn error(&mut self) -> Abrupt {
        self.agent.throw(ErrorKind::SyntaxError, "the text is no JSON")
    }

    /// The code unit at the place, as ASCII; zero at the end and for what is not ASCII, which no token begins with.
    fn peek(&self) -> u8 {
        self.text.get(self.at).and_then(|unit| u8::try_from(*unit).ok()).filter(u8::is_ascii).unwrap_or_default()
    }

    fn white_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn eat(&mut self, token: u8) -> bool {
        let there = self.peek() == token;
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, text: &str) -> Completion<()> {
        for token in text.bytes() {
            if !self.eat(token) {
                return Err(self.error());
            }
        }
        Ok(())
    }

    fn value(&mut self) -> Completion {
        self.agent.tick()?;
        self.agent.guard()?;
        self.white_space();
        match self.peek() {
            b'{' => self.object(),
            b'[' => self.array(),
            b'"' => Ok(self.string()?.into()),
            b't' => self.expect("true").map(|()| true.into()),
            b'f' => self.expect("false").map(|()| false.into()),
            b'n' => self.expect("null").map(|()| Value::Null),
            b'-' | b'0'..=b'9' => self.number(),
            _ => Err(self.error()),
        }
    }

    fn object(&mut self) -> Completion {
        self.expect("{")?;
        let prototype = self.agent.intrinsic(Intrinsic::ObjectPrototype);
        let object = ordinary_object_create(self.agent, Some(prototype), Slots::Ordinary);
        self.white_space();
        if self.eat(b'}') {
            return Ok(object.into());
        }
        loop {
            self.white_space();
            if self.peek() != b'"' {
                return Err(self.error());
            }
            let key = self.string()?;
            self.white_space();
            self.expect(":")?;
            let value = self.value()?;
            create_data_property_or_throw(self.agent, object, key.into(), value).must()?;
            self.white_space();
            if self.eat(b'}') {
                return Ok(object.into());
            }
            self.expect(",")?;
        }
    }

    fn array(&mut self) -> Completion {
        self.expect("[")?;
        let mut elements = Vec::new();
        self.white_space();
        if !self.eat(b']') {
            loop {
                elements.push(self.value()?);
                self.white_space();
                if self.eat(b']') {
                    break;
                }
                self.expect(",")?;
            }
        }
        Ok(create_array_from_list(self.agent, &elements)?.into())
    }

    fn number(&mut self) -> Completion {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        let literal = String::from_utf16_lossy(&self.text[start..self.at]);
        match literal.parse::<f64>() {
            Ok(number) => Ok(number.into()),
            Err(_) => Err(self.error()),
        }
    }

    fn digits(&mut self) -> Completion<()> {
        if !self.peek().is_ascii_digit() {
            return Err(self.error());
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Completion<StringId> {
        self.expect("\"")?;
        let mut units = Vec::new();
        loop {
            let Some(unit) = self.text.get(self.at).copied() else {
                return Err(self.error());
            };
            self.at += 1;
            match unit {
                0x22 => {
                    self.agent.burn(units.len() as u64 / 32)?;
                    return Ok(self.agent.heap.strings.intern_units(&units));
                }
                0x5C => units.push(self.escape()?),
                0..=0x1F => return Err(self.error()),
                unit => units.push(unit),
            }
        }
    }

    fn escape(&mut self) -> Completion<u16> {
        let escaped = self.peek();
        self.at += 1;
        Ok(u16::from(match escaped {
            b'"' | b'\\' | b'/' => escaped,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => return self.code_unit(),
            _ => return Err(self.error()),
        }))
    }

    fn code_unit(&mut self) -> Completion<u16> {
        let mut unit = 0;
        for _ in 0..4 {
            let Some(digit) = char::from(self.peek()).to_digit(16) else {
                return Err(self.error());
            };
            unit = unit << 4 | digit as u16;
            self.at += 1;
        }
        Ok(unit)
    }
}
