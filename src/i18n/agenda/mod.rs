//! The calendar of a plan's actions, in the language's own months: on which days they happen, which of them are late, what
//! lies in which month or period. There is no clock here: the caller says which day it is. Used by `ui` and `exchange`.

mod days;
mod sections;
mod strip;
mod table;

pub use days::{Stretch, days_text, is_late, next, times};
pub use sections::{By, Section, Span, has_periods, money, money_text, sections};
pub use strip::{Bar, Strip, StripRow, strip};
pub use table::actions_table;

use super::{Args, Msg, Wording};
use crate::plan::{Action, ActionState, Repeat, Trait};

/// What an action is called: in the user's words, else by its tactic, else by its number.
pub fn action_name(words: &Wording, action: &Action) -> String {
    match (action.title.trim(), action.tactic) {
        ("", Some(tactic)) => words.catalog.text(Msg::TacticName(tactic)),
        ("", None) => {
            let position = words.plan.actions().iter().position(|it| it.id == action.id).unwrap_or_default();
            let number = words.format.in_own_digits(&(position + 1).to_string());
            words.catalog.plain(Msg::ActionNumber, &Args::new().text("number", number))
        }
        (title, _) => title.to_owned(),
    }
}

/// The name of a channel of the plan.
pub fn action_channel(words: &Wording, action: &Action) -> Option<String> {
    let position = words.plan.channels().iter().position(|it| Some(it.id) == action.channel)?;
    Some(words.place(crate::engine::Lane::Channel(position)))
}

/// The persona for whom it is meant.
pub fn action_persona(words: &Wording, action: &Action) -> Option<String> {
    let position = words.plan.personas().iter().position(|it| Some(it.id) == action.persona)?;
    Some(persona_name(words, position))
}

/// What a persona of the plan is called, by its position: by name, else by number.
pub fn persona_name(words: &Wording, position: usize) -> String {
    let name = words.plan.personas().get(position).map(|it| it.text(Trait::Name).trim()).unwrap_or_default();
    let number = words.format.count((position + 1) as f64);
    match name {
        "" => words.catalog.format(Msg::PersonaUnnamed, &Args::new().text("number", number)),
        name => name.to_owned(),
    }
}

/// How far an action has come, in words.
pub fn state_name(state: ActionState) -> Msg {
    match state {
        ActionState::Planned => Msg::ActionPlanned,
        ActionState::UnderWay => Msg::ActionUnderWay,
        ActionState::Done => Msg::ActionDone,
        ActionState::Dropped => Msg::ActionDropped,
    }
}

/// How often an action comes again, in words.
pub fn repeat_name(repeat: Repeat) -> Msg {
    match repeat {
        Repeat::Once => Msg::ActionOnce,
        Repeat::Weekly => Msg::ActionWeekly,
        Repeat::Monthly => Msg::ActionMonthly,
    }
}
