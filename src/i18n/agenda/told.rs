//! When an action happens, in words.

use super::days::date;
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Action, Repeat};

/// Its days and how often it comes again.
pub fn days_text(words: &Wording, action: &Action) -> String {
    let written = |day| date(day).map(|day| day.short(&words.format));
    let say = |msg, args: Args| words.catalog.format(msg, &args);
    let days = match (written(action.first), written(action.last)) {
        (None, None) => return words.catalog.text(Msg::ActionNoDays),
        (Some(day), None) | (None, Some(day)) => (day, None),
        (Some(first), Some(last)) => (first, Some(last)),
    };
    match (action.repeat, days) {
        (Repeat::Once, (day, None)) => day,
        (Repeat::Once, (first, Some(last))) if first == last && action.first == action.last => first,
        (Repeat::Once, (first, Some(last))) => {
            say(Msg::ActionDays, Args::new().text("first", first).text("last", last))
        }
        (Repeat::Weekly, (day, None)) => say(Msg::ActionWeeklyFrom, Args::new().text("first", day)),
        (Repeat::Monthly, (day, None)) => say(Msg::ActionMonthlyFrom, Args::new().text("first", day)),
        (Repeat::Weekly, (first, Some(last))) => {
            say(Msg::ActionWeeklyUntil, Args::new().text("first", first).text("last", last))
        }
        (Repeat::Monthly, (first, Some(last))) => {
            say(Msg::ActionMonthlyUntil, Args::new().text("first", first).text("last", last))
        }
    }
}
