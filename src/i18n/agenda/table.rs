//! The calendar as a table of texts, to be copied into a spreadsheet.

use super::days::{end, start};
use super::{action_channel, action_name, action_persona, repeat_name, state_name};
use crate::i18n::{Date, Msg, Wording};
use crate::plan::Action;

/// Heads and rows of these actions; days are told as ISO dates, which every spreadsheet takes.
pub fn actions_table(words: &Wording, actions: &[&Action]) -> Vec<Vec<String>> {
    let text = |msg| words.catalog.text(msg);
    let heads = [
        Msg::ActionStage,
        Msg::ActionTitle,
        Msg::ActionTactic,
        Msg::ActionFirst,
        Msg::ActionLast,
        Msg::ActionRepeat,
        Msg::HeadChannel,
        Msg::ActionPersona,
        Msg::ActionOwner,
        Msg::ActionCost,
        Msg::ActionState,
        Msg::ActionNote,
    ];
    let row = |action: &&Action| {
        vec![
            text(Msg::StageName(action.stage)),
            action_name(words, action),
            action.tactic.map(|tactic| text(Msg::TacticName(tactic))).unwrap_or_default(),
            start(action).map(Date::iso).unwrap_or_default(),
            end(action).map(Date::iso).unwrap_or_default(),
            text(repeat_name(action.repeat)),
            action_channel(words, action).unwrap_or_default(),
            action_persona(words, action).unwrap_or_default(),
            action.owner.clone(),
            action.cost.map(|cost| words.format.money(cost)).unwrap_or_default(),
            text(state_name(action.state)),
            action.note.clone(),
        ]
    };
    let heads = heads.map(text).to_vec();
    [heads].into_iter().chain(actions.iter().map(row)).collect()
}
