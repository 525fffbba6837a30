//! Texts of dates, as `Date` and its method `toString` make them: what they say of the time zone is open, and a clock goes on.

/// What stands in front of the distance from UTC.
const ZONE: &str = " GMT";

/// How a time of day looks: `0` is a digit, and what is no letter is itself.
const TIME: &str = "00:00:00";

/// How a day looks, in front of the time: `a` is a letter.
const DAY: &str = "Aaa Aaa 00 0000 ";

/// How a distance from UTC looks.
const DISTANCE: &str = "+0000";

/// What stands for a date.
const DATE: &str = "(date)";

/// A text with a word in the place of each date in it; nothing where there is none.
pub(super) fn without_dates(text: &str) -> Option<String> {
    let mut normal = String::new();
    let mut rest = text;
    while let Some((before, date, behind)) = split(rest) {
        // What looks like the beginning of a date and is none stays.
        normal += before;
        normal += if date.is_empty() { ZONE } else { DATE };
        rest = behind;
    }
    (!normal.is_empty()).then(|| normal + rest)
}

/// What stands in front of the first time zone or date, the date, and what stands behind.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    let zone = text.find(ZONE)?;
    let none = (&text[..zone], "", &text[zone + ZONE.len()..]);
    let Some(time) = begin(&text[..zone], TIME) else { return Some(none) };
    let behind = &text[zone + ZONE.len()..];
    if !behind.get(..DISTANCE.len()).is_some_and(|distance| is_like(distance, DISTANCE)) {
        return Some(none);
    }
    let start = begin(&text[..time], DAY).unwrap_or(time);
    let behind = &behind[DISTANCE.len()..];
    // The name of the zone, which an implementation may give in parentheses.
    let name = behind.strip_prefix(" (").and_then(|name| name.find(')')).map_or(0, |end| end + 3);
    let end = text.len() - behind.len() + name;
    Some((&text[..start], &text[start..end], &text[end..]))
}

/// Where a text begins at the end of another one, if it looks like a pattern.
fn begin(text: &str, pattern: &str) -> Option<usize> {
    let start = text.len().checked_sub(pattern.len())?;
    text.get(start..).is_some_and(|end| is_like(end, pattern)).then_some(start)
}

fn is_like(text: &str, pattern: &str) -> bool {
    let is_like = |(byte, like): (u8, u8)| match like {
        b'0' => byte.is_ascii_digit(),
        b'A' | b'a' => byte.is_ascii_alphabetic(),
        b'+' => matches!(byte, b'+' | b'-'),
        _ => byte == like,
    };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(is_like)
}

#[cfg(test)]
mod tests {
    use super::without_dates;

    #[test]
    fn dates_are_left_out_and_nothing_else_is() {
        let table = [
            ("\"Thu Jan 01 1970 00:00:00 GMT+0000\"", Some("\"(date)\"")),
            (
                "Symbol(Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time))#1, 2",
                Some("Symbol((date))#1, 2"),
            ),
            ("\"a 01:02:03 GMT-0130\" (b)", Some("\"a (date)\" (b)")),
            ("a GMT b 00:00:00 GMT+00 c", Some("a GMT b 00:00:00 GMT+00 c")),
            ("ä00:00:00 GMT+0000 (ö", Some("ä(date) (ö")),
            (" GMT", Some(" GMT")),
            ("\"Thu Jan 01 1970\"", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(without_dates(text).as_deref(), expected, "{text}");
        }
    }
}
