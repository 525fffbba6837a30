//! Texts that are dates (ECMA-262, 21.4.1.32 and 21.4.3.2).
//!
//! What an engine makes of a text of another form is its own matter, and nothing that the specification could tell.

use super::strings::{DAY_NAMES, MONTH_NAMES};
use super::time::{make_date, make_day, make_time, time_clip, utc};

/// What a text was found to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Parsed {
    /// A date, or one with a part out of bounds, which is no time.
    Time(f64),
    /// Not of a form that the specification knows, but there are digits in it: some engine may know what it is.
    Unknown,
}

/// The time value of a text.
pub(super) fn parse(text: &[u16]) -> Parsed {
    let text = String::from_utf16_lossy(text);
    let found = date_time(&text).or_else(|| date_string(&text)).or_else(|| utc_string(&text));
    match found {
        Some(time) => Parsed::Time(time_clip(time)),
        None if text.bytes().any(|byte| byte.is_ascii_digit()) => Parsed::Unknown,
        None => Parsed::Time(f64::NAN),
    }
}

/// A text of which the beginning has been read.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    /// Reads a text where it comes next.
    fn eat(&mut self, text: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    /// Reads exactly so many digits.
    fn digits(&mut self, count: usize) -> Option<f64> {
        let digits = self.0.get(..count).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        self.0 = &self.0[count..];
        digits.parse().ok()
    }

    /// Reads one of some names, and gives its index.
    fn one_of(&mut self, names: &[&str]) -> Option<f64> {
        let index = names.iter().position(|name| self.0.starts_with(name))?;
        self.0 = &self.0[names[index].len()..];
        Some(index as f64)
    }

    /// Reads a sign, and gives it as a factor.
    fn sign(&mut self) -> Option<f64> {
        [("+", 1.0), ("-", -1.0)].into_iter().find_map(|(text, sign)| self.eat(text).map(|()| sign))
    }

    /// Reads a year as [`super::strings`] writes it.
    fn year(&mut self) -> Option<f64> {
        let sign = if self.eat("-").is_some() { -1.0 } else { 1.0 };
        let length = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if !(4..=6).contains(&length) {
            return None;
        }
        Some(sign * self.digits(length)?)
    }

    /// Reads hours, minutes and seconds with colons between them.
    fn time(&mut self) -> Option<[f64; 3]> {
        let hour = self.digits(2)?;
        self.eat(":")?;
        let min = self.digits(2)?;
        self.eat(":")?;
        Some([hour, min, self.digits(2)?])
    }

    fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

/// The parts of a date and a time, as they are written.
struct Parts {
    year: f64,
    /// From 1 on.
    month: f64,
    day: f64,
    hour: f64,
    min: f64,
    sec: f64,
    ms: f64,
}

impl Parts {
    /// The time, which is none where a part is out of bounds.
    fn time(&self) -> f64 {
        let day = make_day(self.year, self.month - 1.0, self.day);
        let is_day =
            (1.0..=12.0).contains(&self.month) && self.day >= 1.0 && day < make_day(self.year, self.month, 1.0);
        let is_end_of_day = self.hour == 24.0 && self.min == 0.0 && self.sec == 0.0 && self.ms == 0.0;
        if !is_day || (self.hour > 23.0 && !is_end_of_day) || self.min > 59.0 || self.sec > 59.0 {
            return f64::NAN;
        }
        make_date(day, make_time(self.hour, self.min, self.sec, self.ms))
    }
}

/// A text in the Date Time String Format (`#sec-date-time-string-format`)
fn date_time(text: &str) -> Option<f64> {
    let mut reader = Reader(text);
    let mut parts = Parts { year: 0.0, month: 1.0, day: 1.0, hour: 0.0, min: 0.0, sec: 0.0, ms: 0.0 };
    let mut is_valid = true;
    parts.year = match reader.sign() {
        None => reader.digits(4)?,
        Some(sign) => {
            let year = reader.digits(6)?;
            is_valid = sign > 0.0 || year > 0.0;
            sign * year
        }
    };
    if reader.eat("-").is_some() {
        parts.month = reader.digits(2)?;
        if reader.eat("-").is_some() {
            parts.day = reader.digits(2)?;
        }
    }
    let mut offset = Some(0.0);
    if reader.eat("T").is_some() {
        parts.hour = reader.digits(2)?;
        reader.eat(":")?;
        parts.min = reader.digits(2)?;
        if reader.eat(":").is_some() {
            parts.sec = reader.digits(2)?;
            if reader.eat(".").is_some() {
                parts.ms = reader.digits(3)?;
            }
        }
        offset = match (reader.eat("Z"), reader.end()) {
            (Some(()), _) => Some(0.0),
            (None, Some(())) => None,
            (None, None) => Some(offset_from_utc(&mut reader)?),
        };
    }
    reader.end()?;
    if !is_valid {
        return Some(f64::NAN);
    }
    let time = parts.time();
    Some(offset.map_or_else(|| utc(time), |offset| time - offset))
}

/// UTCOffset (`#prod-UTCOffset`) in hours and minutes, in milliseconds
fn offset_from_utc(reader: &mut Reader<'_>) -> Option<f64> {
    let sign = reader.sign()?;
    let hour = reader.digits(2)?;
    reader.eat(":")?;
    let min = reader.digits(2)?;
    let is_valid = hour < 24.0 && min < 60.0;
    Some(if is_valid { sign * make_time(hour, min, 0.0, 0.0) } else { f64::NAN })
}

/// A text as ToDateString makes it (`#sec-todatestring`)
fn date_string(text: &str) -> Option<f64> {
    let mut reader = Reader(text);
    reader.one_of(&DAY_NAMES)?;
    reader.eat(" ")?;
    let month = reader.one_of(&MONTH_NAMES)? + 1.0;
    reader.eat(" ")?;
    let day = reader.digits(2)?;
    reader.eat(" ")?;
    let year = reader.year()?;
    let mut parts = Parts { year, month, day, hour: 0.0, min: 0.0, sec: 0.0, ms: 0.0 };
    if reader.end().is_some() {
        return Some(utc(parts.time()));
    }
    reader.eat(" ")?;
    [parts.hour, parts.min, parts.sec] = reader.time()?;
    reader.eat(" GMT")?;
    let sign = reader.sign()?;
    let (hour, min) = (reader.digits(2)?, reader.digits(2)?);
    reader.end()?;
    Some(parts.time() - sign * make_time(hour, min, 0.0, 0.0))
}

/// A text as Date.prototype.toUTCString makes it (`#sec-date.prototype.toutcstring`)
fn utc_string(text: &str) -> Option<f64> {
    let mut reader = Reader(text);
    reader.one_of(&DAY_NAMES)?;
    reader.eat(", ")?;
    let day = reader.digits(2)?;
    reader.eat(" ")?;
    let month = reader.one_of(&MONTH_NAMES)? + 1.0;
    reader.eat(" ")?;
    let year = reader.year()?;
    reader.eat(" ")?;
    let [hour, min, sec] = reader.time()?;
    reader.eat(" GMT")?;
    reader.end()?;
    Some(Parts { year, month, day, hour, min, sec, ms: 0.0 }.time())
}
