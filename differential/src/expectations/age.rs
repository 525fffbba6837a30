//! How expectations age: the versions of an engine that one is of, and the day from which it is to be looked at again.

use std::fmt;

use jiff::civil::Date;
use semver::{Version, VersionReq};

/// A range of versions of an engine, written as Cargo writes requirements: `0.16.2` is that version and those compatible with
/// it, `=0.16.2` that one alone, `>=22, <26` a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    text: String,
    range: VersionReq,
}

impl Versions {
    /// Reads a range; nothing where it is none.
    pub fn parse(text: &str) -> Option<Versions> {
        Some(Versions { text: text.to_owned(), range: VersionReq::parse(text).ok()? })
    }

    /// The range of an engine that introduces itself so, and of those compatible with it; nothing where it tells no number.
    pub fn of(engine: &str) -> Option<Versions> {
        Versions::parse(&version_of(engine)?.to_string())
    }

    /// Whether an engine that introduces itself so (`QuickJS-NG 0.16.2`) is among them. One that tells no number may be.
    pub fn include(&self, engine: &str) -> bool {
        version_of(engine).is_none_or(|version| self.range.matches(&version))
    }

    /// The range as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The first word that is a version, as three numbers.
fn version_of(engine: &str) -> Option<Version> {
    let number = |word: &str| {
        let mut parts = word.trim_start_matches('v').split('.').map(|part| {
            let digits = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
            part[..digits].parse::<u64>().ok()
        });
        let major = parts.next()??;
        let mut next = || parts.next().flatten().unwrap_or(0);
        Some(Version::new(major, next(), next()))
    };
    engine.split_whitespace().find_map(number)
}

/// A day, written `2027-05-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// Reads a day; nothing where it is none.
    pub fn parse(text: &str) -> Option<Day> {
        // A time behind the day would be read, and left out.
        (text.len() == 10).then(|| text.parse().ok()).flatten().map(Day)
    }

    /// The day on which it is, by the system's clock, in UTC.
    pub fn today() -> Day {
        Day(jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_of_the_versions_that_engines_tell() {
        let table = [
            ("0.16.2", "QuickJS-NG 0.16.2", true),
            ("0.16.2", "QuickJS-NG 0.16.3", true),
            ("=0.16.2", "QuickJS-NG 0.16.3", false),
            ("0.16.2", "QuickJS-NG 0.17.0", false),
            (">=22, <26", "node v24.1.0 (V8 13.6)", true),
            (">=22, <26", "node v26.10.0 (V8 14.6)", false),
            ("2.9", "deno 2.9.6+abc (V8 15.0)", true),
            ("1", "an engine of ours", true),
        ];
        for (range, engine, included) in table {
            assert_eq!(Versions::parse(range).unwrap().include(engine), included, "{range}: {engine}");
        }
        assert_eq!(Versions::parse("new ones"), None);
        assert_eq!(Versions::of("QuickJS-NG 0.16.2").unwrap().text(), "0.16.2");
        assert_eq!(Versions::of("JavaScriptCore (jsc)"), None);
    }

    #[test]
    fn days_are_in_order() {
        let day = |text| Day::parse(text).unwrap();
        assert!(day("2026-12-31") < day("2027-01-01") && day("2020-02-29") < Day::today());
        assert_eq!(day("2027-05-01").to_string(), "2027-05-01");
        for text in ["2027-02-30", "2027-5-1", "tomorrow", "2027-05-01T10:00"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
