//! The months or periods of the calendar, and what lies in each.

use super::days::{Stretch, end, start, times};
use crate::i18n::{Date, Msg, Wording, first_day, month_name, period_name};
use crate::plan::{Action, ActionState, Periods, Repeat};

/// What the calendar is parted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Months of the language's own calendar.
    Month,
    /// The plan's periods, where they have days.
    Period,
}

/// A month or period.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Its name.
    pub name: String,
    /// Its first and its last day.
    pub days: Stretch,
}

/// What lies in a month or period, or outside of them all.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Identities of the actions that begin here, by day.
    pub begin: Vec<u32>,
    /// Identities of the actions that began before and go on or come again here.
    pub go_on: Vec<u32>,
    /// What is spent here (money): what happens once is paid when it begins, what repeats each time. Absent where nothing
    /// has a cost.
    pub cost: Option<f64>,
}

/// Whether the calendar can be parted by the plan's periods.
pub fn has_periods(periods: &Periods) -> bool {
    periods.start.is_some() && periods.count > 1
}

/// The last day of a plan's periods.
fn plan_end(periods: &Periods) -> Option<Date> {
    first_day(periods, usize::from(periods.count))?.plus_days(-1)
}

/// The days that the actions take, from the first to the last. What comes again without an end is followed to the end of
/// the plan, or for a year.
fn extent(words: &Wording, actions: &[&Action]) -> Option<Stretch> {
    let plan_end = plan_end(&words.plan.periods());
    let last = |action: &&Action| {
        let first = start(action)?;
        let year = || first.plus_own_months(12, words.format.is_persian())?.plus_days(-1);
        let open_end = || match action.repeat {
            Repeat::Once => Some(first),
            Repeat::Weekly | Repeat::Monthly => plan_end.filter(|end| *end >= first).or_else(year),
        };
        end(action).or_else(open_end)
    };
    let from = actions.iter().filter_map(|action| start(action)).min()?;
    let to = actions.iter().filter_map(last).max()?;
    Some((from, to.max(from)))
}

/// The months or periods over which the actions lie, without gaps; at most 600.
pub(super) fn spans(words: &Wording, actions: &[&Action], by: By) -> Vec<Span> {
    const MOST: i32 = 600;
    let format = words.format;
    let periods = words.plan.periods();
    if by == By::Period && has_periods(&periods) {
        let days = |index| Some((first_day(&periods, index)?, first_day(&periods, index + 1)?.plus_days(-1)?));
        let span = |index| Some(Span { name: period_name(&periods, index, &format), days: days(index)? });
        return (0..usize::from(periods.count)).map_while(span).collect();
    }
    let Some((from, to)) = extent(words, actions) else { return Vec::new() };
    let month = from.first_of_own_month(format.is_persian());
    let begin = |number: i32| month?.plus_own_months(number, format.is_persian());
    let span = |number| {
        let first = begin(number).filter(|first| *first <= to)?;
        Some(Span { name: month_name(first, &format), days: (first, begin(number + 1)?.plus_days(-1)?) })
    };
    (0..MOST).map_while(span).collect()
}

/// The calendar: first what has no day yet, then the months or periods in which something happens, before them and after
/// them what lies outside of the plan's periods.
pub fn sections(words: &Wording, actions: &[&Action], by: By) -> Vec<Section> {
    let spans = spans(words, actions, by);
    let (first, last) = (spans.first().map(|span| span.days.0), spans.last().map(|span| span.days.1));
    let begins_where = |is_there: &dyn Fn(Date) -> bool| -> Vec<&Action> {
        let mut found: Vec<(Date, &Action)> =
            actions.iter().filter_map(|action| Some((start(action).filter(|day| is_there(*day))?, *action))).collect();
        found.sort_by_key(|(day, action)| (*day, action.id));
        found.into_iter().map(|(_, action)| action).collect()
    };
    let outside = |msg, begin: Vec<&Action>| Section {
        name: words.catalog.text(msg),
        cost: money(begin.iter().map(|action| (*action, 1))),
        begin: begin.iter().map(|action| action.id).collect(),
        go_on: Vec::new(),
    };
    let inside = |span: &Span| {
        let begin = begins_where(&|day| span.days.0 <= day && day <= span.days.1);
        let happening: Vec<(&Action, Vec<Stretch>)> =
            actions.iter().map(|action| (*action, times(action, span.days, words.format.locale))).collect();
        let go_on = happening.iter().filter(|(action, times)| !times.is_empty() && !begin.contains(action));
        let paid = |times: &[Stretch]| times.iter().filter(|time| time.0 >= span.days.0).count();
        Section {
            name: span.name.clone(),
            go_on: go_on.map(|(action, _)| action.id).collect(),
            cost: money(happening.iter().map(|(action, times)| (*action, paid(times)))),
            begin: begin.iter().map(|action| action.id).collect(),
        }
    };
    let undated = actions.iter().copied().filter(|action| start(action).is_none()).collect();
    let before = outside(Msg::CalendarBefore, begins_where(&|day| first.is_some_and(|first| day < first)));
    let after = outside(Msg::CalendarAfter, begins_where(&|day| last.is_some_and(|last| day > last)));
    let all = [outside(Msg::CalendarUndated, undated), before].into_iter();
    all.chain(spans.iter().map(inside))
        .chain([after])
        .filter(|section| !section.begin.is_empty() || !section.go_on.is_empty())
        .collect()
}

/// What so many times of each action cost together; absent where none has a cost. What was given up costs nothing.
pub fn money<'a>(actions: impl Iterator<Item = (&'a Action, usize)>) -> Option<f64> {
    let costs = actions
        .filter(|(action, times)| *times > 0 && action.state != ActionState::Dropped)
        .filter_map(|(action, times)| Some(action.cost? * times as f64));
    costs.reduce(|sum, cost| sum + cost)
}

/// A sum of costs, written with its currency; nothing where there is none.
pub fn money_text(words: &Wording, cost: Option<f64>) -> String {
    cost.map(|cost| words.format.money(cost)).unwrap_or_default()
}
