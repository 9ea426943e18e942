//! On which days an action happens.

use crate::i18n::{Date, Locale};
use crate::plan::{Action, ActionState, Plan, Repeat};

/// The first and the last day of something.
pub type Stretch = (Date, Date);

fn date(day: Option<(i16, u8, u8)>) -> Option<Date> {
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
    let Some(first) = start(action) else { return Vec::new() };
    let last = end(action);
    let nth = |number: i32| match action.repeat {
        Repeat::Once => None,
        Repeat::Weekly => first.plus_days(7 * number),
        Repeat::Monthly => first.plus_own_months(number, locale),
    };
    let earliest = match action.repeat {
        Repeat::Once => {
            let stretch = (first, last.unwrap_or(first));
            return if stretch.0 <= to && stretch.1 >= from { vec![stretch] } else { Vec::new() };
        }
        Repeat::Weekly => from.days_since(first).div_euclid(7),
        // No month is shorter than 28 days or longer than 31.
        Repeat::Monthly => from.days_since(first).div_euclid(31),
    };
    let to = last.map_or(to, |last| last.min(to));
    let days = (earliest.max(0)..).map_while(nth).take_while(|day| *day <= to);
    days.filter(|day| *day >= from).map(|day| (day, day)).collect()
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

/// What is still to be done and begins next, today or later, with the day; at most a year ahead.
pub fn next(plan: &Plan, today: Date, locale: Locale) -> Option<(&Action, Date)> {
    let to = today.plus_days(366)?;
    let open = plan.actions().iter().filter(|action| action.is_open());
    let coming = open.filter_map(|action| {
        let begins = times(action, (today, to), locale).into_iter().map(|time| time.0);
        begins.filter(|day| *day >= today).min().map(|day| (action, day))
    });
    coming.min_by_key(|(action, day)| (*day, action.id))
}
