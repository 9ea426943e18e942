//! The calendar as a strip of bars: where each action lies on a line of days. Positions are shares of its whole length.

use super::action_name;
use super::days::{days_text, is_late, start, times};
use super::sections::{By, spans};
use crate::engine::Stage;
use crate::i18n::{Date, Wording};
use crate::plan::{Action, ActionState};

/// Part of the line: where it begins and how long it is (shares from 0 to 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Where it begins.
    pub start: f64,
    /// How long it is.
    pub length: f64,
}

/// One action on the strip.
#[derive(Clone, Debug, PartialEq)]
pub struct StripRow {
    /// The action.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Its stage.
    pub stage: Stage,
    /// When it happens, in words.
    pub days: String,
    /// How far it has come.
    pub state: ActionState,
    /// Whether something is still to be done about it.
    pub is_open: bool,
    /// Whether it should have begun or been over by today.
    pub is_late: bool,
    /// When it happens.
    pub bars: Vec<Bar>,
}

/// The strip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strip {
    /// Its months or periods with their names.
    pub spans: Vec<(Bar, String)>,
    /// The actions that have days, by the first one.
    pub rows: Vec<StripRow>,
    /// Where today is, if it is there.
    pub today: Option<f64>,
}

/// How many months or periods a strip has room for: ten years of months.
const MOST: usize = 120;

/// The strip of these actions; empty where there is nothing to see on it: without days, or over too long a time.
pub fn strip(words: &Wording, actions: &[&Action], by: By, today: Date) -> Strip {
    let spans = spans(words, actions, by);
    let Some((first, last)) = spans.first().zip(spans.last()).filter(|_| spans.len() <= MOST) else {
        return Strip::default();
    };
    let (from, to) = (first.days.0, last.days.1);
    let whole = f64::from(to.days_since(from) + 1);
    let bar = |(first, last): (Date, Date)| {
        let (first, last) = (first.max(from), last.min(to));
        let length = f64::from(last.days_since(first) + 1) / whole;
        Bar { start: f64::from(first.days_since(from)) / whole, length }
    };
    let mut dated: Vec<(Date, &Action)> = actions.iter().filter_map(|action| Some((start(action)?, *action))).collect();
    dated.sort_by_key(|(day, action)| (*day, action.id));
    let row = |(_, action): (Date, &Action)| StripRow {
        id: action.id,
        name: action_name(words, action),
        stage: action.stage,
        days: days_text(words, action),
        state: action.state,
        is_open: action.is_open(),
        is_late: is_late(action, today),
        bars: times(action, (from, to), words.format.locale).into_iter().map(bar).collect(),
    };
    Strip {
        spans: spans.iter().map(|span| (bar(span.days), span.name.clone())).collect(),
        rows: dated.into_iter().map(row).filter(|row| !row.bars.is_empty()).collect(),
        today: (from <= today && today <= to).then(|| bar((today, today)).start),
    }
}
