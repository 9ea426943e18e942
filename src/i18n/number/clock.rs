//! Seconds as a clock shows them. Used by `write`; `read` takes the same form back.

/// Whether a clock shows so many seconds to the bit.
pub(super) fn is_whole(seconds: f64) -> bool {
    // A whole number of such a size is itself again by way of u64.
    seconds.abs() < 1e9 && (seconds.abs() as u64 as f64).to_bits() == seconds.abs().to_bits()
}

/// Seconds as minutes and seconds, from an hour on as hours, minutes and seconds.
pub(super) fn on_clock(seconds: f64) -> String {
    let all = seconds.round() as u64;
    let (minutes, seconds) = (all / 60, all % 60);
    if minutes < 60 {
        format!("{minutes}:{seconds:02}")
    } else {
        format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)
    }
}
