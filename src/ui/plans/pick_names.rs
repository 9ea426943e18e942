//! What the parts of a plan are called where they are picked, each with its number.

use crate::chart::present_scenarios::scenario_name;
use crate::engine::Lane;
use crate::i18n::agenda::action_name;
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Aspect, Trait};

/// The channels.
pub fn channels(words: &Wording) -> Vec<(u32, String)> {
    let channels = words.plan.channels().iter().enumerate();
    channels.map(|(position, channel)| (channel.id.0, words.place(Lane::Channel(position)))).collect()
}

/// The objectives, each with what it asks for.
pub fn objectives(words: &Wording) -> Vec<(u32, String)> {
    let tell = |objective: &crate::plan::Objective| {
        let value = words.format.value(objective.kpi.unit(), objective.value);
        let args = Args::new().text("name", words.kpi(objective.kpi)).text("value", value);
        let told = words.catalog.format(Msg::ListItem, &args);
        match words.plan.lane(objective.place).filter(|lane| *lane != Lane::Total) {
            None => told,
            Some(lane) => format!("{told} · {}", words.place(lane)),
        }
    };
    words.plan.objectives().iter().map(|objective| (objective.id, tell(objective))).collect()
}

/// The scenarios.
pub fn scenarios(words: &Wording) -> Vec<(u32, String)> {
    let scenarios = words.plan.scenarios().iter().enumerate();
    scenarios.map(|(position, scenario)| (scenario.id, scenario_name(words, position))).collect()
}

/// The trials, by what is believed.
pub fn trials(words: &Wording) -> Vec<(u32, String)> {
    let name = |trial: &crate::plan::Trial| match trial.hypothesis.trim() {
        "" => words.kpi(trial.kpi),
        hypothesis => hypothesis.to_owned(),
    };
    words.plan.trials().iter().map(|trial| (trial.id, name(trial))).collect()
}

/// The name, or the number where it has none.
fn named(words: &Wording, name: &str, unnamed: Msg, position: usize) -> String {
    let number = words.format.count((position + 1) as f64);
    match name.trim() {
        "" => words.catalog.format(unnamed, &Args::new().text("number", number)),
        name => name.to_owned(),
    }
}

/// The personas.
pub fn personas(words: &Wording) -> Vec<(u32, String)> {
    let personas = words.plan.personas().iter().enumerate();
    personas.map(|(at, it)| (it.id, named(words, it.text(Trait::Name), Msg::PersonaUnnamed, at))).collect()
}

/// The touchpoints of everybody's way; the others come with their personas.
pub fn touchpoints(words: &Wording) -> Vec<(u32, String)> {
    let touchpoints = words.plan.touchpoints().iter().enumerate().filter(|(_, it)| it.persona.is_none());
    touchpoints.map(|(at, it)| (it.id, named(words, it.text(Aspect::Name), Msg::TouchpointUnnamed, at))).collect()
}

/// The actions.
pub fn actions(words: &Wording) -> Vec<(u32, String)> {
    words.plan.actions().iter().map(|action| (action.id, action_name(words, action))).collect()
}
