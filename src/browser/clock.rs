//! What time it is, for the save state, for ids and for new plans.

use js_sys::Date;
use wasm_bindgen::JsValue;

/// A time of day by the clock on the wall.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WallTime {
    /// 0 to 23.
    pub hours: u32,
    /// 0 to 59.
    pub minutes: u32,
}

/// A day in the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Day {
    /// Such as 2026.
    pub year: u32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

/// Milliseconds since 1970.
pub fn now() -> u64 {
    Date::now() as u64
}

/// The local time of day.
pub fn wall_time() -> WallTime {
    let date = Date::new_0();
    WallTime { hours: date.get_hours(), minutes: date.get_minutes() }
}

/// The local time of day at a moment given in milliseconds since 1970.
pub fn wall_time_at(moment: u64) -> WallTime {
    let date = Date::new(&JsValue::from_f64(moment as f64));
    WallTime { hours: date.get_hours(), minutes: date.get_minutes() }
}

/// The local date and time of day of a moment in UTC such as `2026-11-22T05:04:00.000Z`; nothing if it is none.
pub fn local(moment: &str) -> Option<(Day, WallTime)> {
    let date = Date::new(&JsValue::from_str(moment));
    let is_moment = !date.get_time().is_nan();
    is_moment.then(|| {
        let day = Day { year: date.get_full_year(), month: date.get_month() + 1, day: date.get_date() };
        (day, WallTime { hours: date.get_hours(), minutes: date.get_minutes() })
    })
}

/// The local date.
pub fn today() -> Day {
    let date = Date::new_0();
    Day { year: date.get_full_year(), month: date.get_month() + 1, day: date.get_date() }
}

/// A moment in milliseconds since 1970 in UTC, as in `2026-11-22T05:04:00.000Z`; empty if it is out of reach.
pub fn timestamp_at(moment: u64) -> String {
    let date = Date::new(&JsValue::from_f64(moment as f64));
    if date.get_time().is_nan() { String::new() } else { String::from(date.to_iso_string()) }
}

/// Now in UTC, as in `2026-11-22T05:04:00.000Z`.
pub fn timestamp() -> String {
    String::from(Date::new_0().to_iso_string())
}
