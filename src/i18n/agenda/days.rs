//! On which days an action happens.

use crate::i18n::{Args, Date, Locale, Msg, Wording};
use crate::plan::{Action, ActionState, Plan, Repeat};

/// The first and the last day of something.
pub type Stretch = (Date, Date);

pub(super) fn date(day: Option<(i16, u8, u8)>) -> Option<Date> {
    day.and_then(|(year, month, day)| Date::new(i32::from(year), month, day))
}

/// The day from which an action is counted: its first, or its last where only that is known.
pub(super) fn start(action: &Action) -> Option<Date> {
    date(action.first).or(date(action.last))
}

/// The last day, where one is known.
pub(super) fn end(action: &Action) -> Option<Date> {
    date(action.last)
}

/// When an action happens between two days, both included: once, or each time it comes again. Monthly is by the months of
/// the language's own calendar.
pub fn times(action: &Action, (from, to): Stretch, locale: Locale) -> Vec<Stretch> {
    if action.repeat == Repeat::Once {
        let stretch = start(action).map(|first| (first, end(action).unwrap_or(first)));
        return stretch.filter(|(first, last)| *first <= to && *last >= from).into_iter().collect();
    }
    begins(action, from, locale).take_while(|day| *day <= to).map(|day| (day, day)).collect()
}

/// The days on which an action begins, once or again and again, from a day on.
fn begins(action: &Action, from: Date, locale: Locale) -> impl Iterator<Item = Date> {
    let (repeat, first, last) = (action.repeat, start(action), end(action));
    let nth = move |number: i32| match repeat {
        Repeat::Once => first.filter(|_| number == 0),
        Repeat::Weekly => first?.plus_days(number.checked_mul(7)?),
        Repeat::Monthly => first?.plus_own_months(number, locale == Locale::Fa),
    };
    let passed = first.map_or(0, |first| from.days_since(first));
    let earliest = match repeat {
        Repeat::Once => 0,
        Repeat::Weekly => passed.div_euclid(7),
        // No month is longer than 31 days.
        Repeat::Monthly => passed.div_euclid(31),
    };
    let is_over = move |day: &Date| repeat != Repeat::Once && last.is_some_and(|last| *day > last);
    (earliest.max(0)..).map_while(nth).take_while(move |day| !is_over(day)).filter(move |day| *day >= from)
}

/// Whether something should have begun or been over by today and is not.
pub fn is_late(action: &Action, today: Date) -> bool {
    let Some(first) = start(action).filter(|_| action.is_open()) else { return false };
    let has_not_begun = action.state == ActionState::Planned && first < today;
    let over = match action.repeat {
        Repeat::Once => Some(end(action).unwrap_or(first)),
        // Without a last day it goes on.
        Repeat::Weekly | Repeat::Monthly => end(action),
    };
    has_not_begun || over.is_some_and(|over| over < today)
}

/// What is still to be done and begins next, today or later, with the day.
pub fn next(plan: &Plan, today: Date, locale: Locale) -> Option<(&Action, Date)> {
    let open = plan.actions().iter().filter(|action| action.is_open());
    let coming = open.filter_map(|action| Some((action, begins(action, today, locale).next()?)));
    coming.min_by_key(|(action, day)| (*day, action.id))
}

/// Its days and how often it comes again.
pub fn days_text(words: &Wording, action: &Action) -> String {
    let written = |day: Option<(i16, u8, u8)>| date(day).map(|day| day.short(&words.format));
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
