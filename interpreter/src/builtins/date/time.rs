//! Time values and their parts (ECMA-262, 21.4.1): pure arithmetic on Numbers.
//!
//! The time zone is UTC wherever the specification asks the implementation for one, so that a program prints the same everywhere.

pub(super) const MS_PER_DAY: f64 = 86_400_000.0;
const MS_PER_HOUR: f64 = 3_600_000.0;
const MS_PER_MINUTE: f64 = 60_000.0;
const MS_PER_SECOND: f64 = 1000.0;

/// The last time value (`#sec-time-values-and-time-range`); the first is its negation.
const LAST: f64 = 8.64e15;

/// The day within the year on which each month begins, and the length of the year, where it is no leap year.
const MONTHS: [f64; 13] = [0.0, 31.0, 59.0, 90.0, 120.0, 151.0, 181.0, 212.0, 243.0, 273.0, 304.0, 334.0, 365.0];

/// The modulo of the specification: never negative, never −0.
fn modulo(x: f64, y: f64) -> f64 {
    x.rem_euclid(y) + 0.0
}

/// Day (`#sec-day`)
pub(super) fn day(t: f64) -> f64 {
    (t - time_within_day(t)) / MS_PER_DAY
}

/// TimeWithinDay (`#sec-timewithinday`)
pub(super) fn time_within_day(t: f64) -> f64 {
    modulo(t, MS_PER_DAY)
}

/// DaysInYear (`#sec-daysinyear`)
fn days_in_year(y: f64) -> f64 {
    let is_multiple = |of| modulo(y, of) == 0.0;
    if is_multiple(400.0) || (is_multiple(4.0) && !is_multiple(100.0)) { 366.0 } else { 365.0 }
}

/// DayFromYear (`#sec-dayfromyear`)
fn day_from_year(y: f64) -> f64 {
    let years_since = |first: f64, of: f64| ((y - first) / of).floor();
    365.0 * (y - 1970.0) + years_since(1969.0, 4.0) - years_since(1901.0, 100.0) + years_since(1601.0, 400.0)
}

/// TimeFromYear (`#sec-timefromyear`)
fn time_from_year(y: f64) -> f64 {
    MS_PER_DAY * day_from_year(y)
}

/// YearFromTime (`#sec-yearfromtime`)
pub(super) fn year_from_time(t: f64) -> f64 {
    let mut y = 1970.0 + (t / (365.2425 * MS_PER_DAY)).floor();
    while time_from_year(y) > t {
        y -= 1.0;
    }
    while time_from_year(y + 1.0) <= t {
        y += 1.0;
    }
    y
}

/// DayWithinYear (`#sec-daywithinyear`)
fn day_within_year(t: f64) -> f64 {
    day(t) - day_from_year(year_from_time(t))
}

/// InLeapYear (`#sec-inleapyear`)
fn in_leap_year(t: f64) -> f64 {
    days_in_year(year_from_time(t)) - 365.0
}

/// The day within the year on which a month begins. `leap` is 1 in a leap year, otherwise 0.
fn month_begins(month: usize, leap: f64) -> f64 {
    MONTHS[month] + if month > 1 { leap } else { 0.0 }
}

/// MonthFromTime (`#sec-monthfromtime`)
pub(super) fn month_from_time(t: f64) -> f64 {
    let (day_within_year, leap) = (day_within_year(t), in_leap_year(t));
    (1..12).filter(|month| month_begins(*month, leap) <= day_within_year).count() as f64
}

/// DateFromTime (`#sec-datefromtime`)
pub(super) fn date_from_time(t: f64) -> f64 {
    day_within_year(t) - month_begins(month_from_time(t) as usize, in_leap_year(t)) + 1.0
}

/// WeekDay (`#sec-weekday`)
pub(super) fn week_day(t: f64) -> f64 {
    modulo(day(t) + 4.0, 7.0)
}

/// HourFromTime (`#sec-hourfromtime`)
pub(super) fn hour_from_time(t: f64) -> f64 {
    (time_within_day(t) / MS_PER_HOUR).floor()
}

/// MinFromTime (`#sec-minfromtime`)
pub(super) fn min_from_time(t: f64) -> f64 {
    (modulo(t, MS_PER_HOUR) / MS_PER_MINUTE).floor()
}

/// SecFromTime (`#sec-secfromtime`)
pub(super) fn sec_from_time(t: f64) -> f64 {
    (modulo(t, MS_PER_MINUTE) / MS_PER_SECOND).floor()
}

/// msFromTime (`#sec-msfromtime`)
pub(super) fn ms_from_time(t: f64) -> f64 {
    modulo(t, MS_PER_SECOND)
}

/// LocalTime (`#sec-localtime`): the time zone is UTC
pub(super) fn local_time(t: f64) -> f64 {
    t
}

/// UTC (`#sec-utc-t`): the time zone is UTC
pub(super) fn utc(t: f64) -> f64 {
    if t.is_finite() { t } else { f64::NAN }
}

/// MakeTime (`#sec-maketime`)
pub(super) fn make_time(hour: f64, min: f64, sec: f64, ms: f64) -> f64 {
    if ![hour, min, sec, ms].iter().all(|part| part.is_finite()) {
        return f64::NAN;
    }
    (hour.trunc() * MS_PER_HOUR + min.trunc() * MS_PER_MINUTE) + sec.trunc() * MS_PER_SECOND + ms.trunc()
}

/// MakeDay (`#sec-makeday`); a month that begins outside the range of time values is counted on, as every engine does
pub(super) fn make_day(year: f64, month: f64, date: f64) -> f64 {
    if ![year, month, date].iter().all(|part| part.is_finite()) {
        return f64::NAN;
    }
    let (y, m, dt) = (year.trunc(), month.trunc(), date.trunc());
    let ym = y + (m / 12.0).floor();
    if !ym.is_finite() {
        return f64::NAN;
    }
    let mn = modulo(m, 12.0) as usize;
    day_from_year(ym) + month_begins(mn, days_in_year(ym) - 365.0) + dt - 1.0
}

/// MakeDate (`#sec-makedate`)
pub(super) fn make_date(day: f64, time: f64) -> f64 {
    if !day.is_finite() || !time.is_finite() {
        return f64::NAN;
    }
    let tv = day * MS_PER_DAY + time;
    if tv.is_finite() { tv } else { f64::NAN }
}

/// MakeFullYear (`#sec-makefullyear`)
pub(super) fn make_full_year(year: f64) -> f64 {
    if year.is_nan() {
        return f64::NAN;
    }
    let truncated = year.trunc();
    if (0.0..=99.0).contains(&truncated) { 1900.0 + truncated } else { truncated }
}

/// TimeClip (`#sec-timeclip`)
pub(super) fn time_clip(time: f64) -> f64 {
    if !time.is_finite() || time.abs() > LAST {
        return f64::NAN;
    }
    // Adding +0 turns the −0 that truncation may leave into the mathematical value 0.
    time.trunc() + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(t: f64) -> [f64; 8] {
        let (hour, min, sec, ms) = (hour_from_time(t), min_from_time(t), sec_from_time(t), ms_from_time(t));
        [year_from_time(t), month_from_time(t), date_from_time(t), week_day(t), hour, min, sec, ms]
    }

    #[test]
    fn the_parts_of_a_time() {
        for (t, expected) in [
            (0.0, [1970.0, 0.0, 1.0, 4.0, 0.0, 0.0, 0.0, 0.0]),
            (-1.0, [1969.0, 11.0, 31.0, 3.0, 23.0, 59.0, 59.0, 999.0]),
            (951_782_400_000.0, [2000.0, 1.0, 29.0, 2.0, 0.0, 0.0, 0.0, 0.0]),
            (LAST, [275_760.0, 8.0, 13.0, 6.0, 0.0, 0.0, 0.0, 0.0]),
            (-LAST, [-271_821.0, 3.0, 20.0, 2.0, 0.0, 0.0, 0.0, 0.0]),
        ] {
            assert_eq!(parts(t), expected, "{t}");
            assert!(parts(t).iter().all(|part| part.is_sign_positive() || *part < 0.0), "{t}");
        }
    }

    #[test]
    fn every_day_of_two_cycles_is_made_of_its_parts() {
        for day in -300_000..300_000 {
            let t = f64::from(day) * MS_PER_DAY;
            let made = make_day(year_from_time(t), month_from_time(t), date_from_time(t));
            assert_eq!(made, f64::from(day));
        }
    }

    #[test]
    fn parts_out_of_range_carry_over_and_absurd_ones_are_no_time() {
        assert_eq!(make_day(1970.0, 14.0, 0.0), make_day(1971.0, 1.0, 28.0));
        assert_eq!(make_day(1970.0, -1.0, 1.0), -31.0);
        assert_eq!(make_time(-1.5, 0.0, 0.0, 0.0), -MS_PER_HOUR);
        assert!(make_day(f64::MAX, f64::MAX, 1.0).is_nan());
        assert!(make_date(f64::MAX, 0.0).is_nan());
        assert!(time_clip(LAST + 1.0).is_nan());
        assert!(time_clip(-0.9).is_sign_positive());
    }
}
