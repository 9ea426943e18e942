//! The parts of a plan as it holds them: its lists with what only a newer version knows, and the single parts.

use std::collections::BTreeMap;

use super::assignment::Assignment;
use super::document::Foreign;
use super::{
    Action, ChannelId, EditError, Loyalty, MAX_ACTIONS, MAX_OBJECTIVES, MAX_PERSONAS, MAX_SCENARIOS, MAX_TOUCHPOINTS,
    MAX_TRIALS, Objective, Outlook, Part, PartKey, Persona, Place, SavedQuestion, SavedScenario, Spending, Touchpoint,
    Trial,
};

/// The parts, as a plan holds them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parts {
    pub objectives: Vec<Objective>,
    pub scenarios: Vec<SavedScenario>,
    pub trials: Vec<Trial>,
    pub actions: Vec<Action>,
    pub personas: Vec<Persona>,
    pub touchpoints: Vec<Touchpoint>,
    pub outlook: Outlook,
    pub spending: Spending,
    pub loyalty: Loyalty,
    pub question: SavedQuestion,
    pub assignment: Option<Box<Assignment>>,
    /// Number of the next new item, above those of all items there have been.
    pub next: u32,
    /// By list, the items of which only a newer minor version knows what they say; kept as they are.
    pub foreign: BTreeMap<&'static str, Vec<Foreign>>,
}

impl Default for Parts {
    fn default() -> Self {
        Self {
            objectives: Vec::new(),
            scenarios: Vec::new(),
            trials: Vec::new(),
            actions: Vec::new(),
            personas: Vec::new(),
            touchpoints: Vec::new(),
            outlook: Outlook::default(),
            spending: Spending::default(),
            loyalty: Loyalty::default(),
            question: SavedQuestion::default(),
            assignment: None,
            next: 1,
            foreign: BTreeMap::new(),
        }
    }
}

impl Parts {
    pub(super) fn has(&self, key: PartKey) -> bool {
        match key {
            PartKey::Objective(id) => self.objectives.iter().any(|it| it.id == id),
            PartKey::Scenario(id) => self.scenarios.iter().any(|it| it.id == id),
            PartKey::Trial(id) => self.trials.iter().any(|it| it.id == id),
            PartKey::Action(id) => self.actions.iter().any(|it| it.id == id),
            PartKey::Persona(id) => self.personas.iter().any(|it| it.id == id),
            PartKey::Touchpoint(id) => self.touchpoints.iter().any(|it| it.id == id),
            PartKey::Response(channel) => self.spending.response(channel).is_some(),
        }
    }

    /// The number of a new item, which no other will have.
    pub(super) fn number(&mut self) -> u32 {
        let number = self.next;
        self.next = number.saturating_add(1);
        number
    }

    /// How many items the list has in which `key` is, and how many it may have; a channel has one response at most.
    fn room(&self, key: PartKey) -> (usize, usize) {
        match key {
            PartKey::Objective(_) => (self.objectives.len(), MAX_OBJECTIVES),
            PartKey::Scenario(_) => (self.scenarios.len(), MAX_SCENARIOS),
            PartKey::Trial(_) => (self.trials.len(), MAX_TRIALS),
            PartKey::Action(_) => (self.actions.len(), MAX_ACTIONS),
            PartKey::Persona(_) => (self.personas.len(), MAX_PERSONAS),
            PartKey::Touchpoint(_) => (self.touchpoints.len(), MAX_TOUCHPOINTS),
            PartKey::Response(_) => (0, usize::MAX),
        }
    }

    /// Refuses one item more than a list may have.
    pub(super) fn check_room(&self, key: PartKey) -> Result<(), EditError> {
        let (length, most) = self.room(key);
        if length < most { Ok(()) } else { Err(EditError::TooMany(most)) }
    }

    /// Puts an item in the place of the one with the same key, or at the end.
    pub(super) fn put(&mut self, part: Part) {
        match part {
            Part::Objective(new) => replace(&mut self.objectives, new, |a, b| a.id == b.id),
            Part::Scenario(new) => replace(&mut self.scenarios, new, |a, b| a.id == b.id),
            Part::Trial(new) => replace(&mut self.trials, new, |a, b| a.id == b.id),
            Part::Action(new) => replace(&mut self.actions, new, |a, b| a.id == b.id),
            Part::Persona(new) => {
                // Whoever becomes the main one takes the place of the one before.
                self.personas.iter_mut().for_each(|it| it.is_main &= !new.is_main);
                replace(&mut self.personas, new, |a, b| a.id == b.id);
            }
            Part::Touchpoint(new) => replace(&mut self.touchpoints, new, |a, b| a.id == b.id),
            Part::Response(new) => replace(&mut self.spending.responses, new, |a, b| a.channel == b.channel),
        }
    }

    pub(super) fn remove(&mut self, key: PartKey) {
        match key {
            PartKey::Objective(id) => self.objectives.retain(|it| it.id != id),
            PartKey::Scenario(id) => self.scenarios.retain(|it| it.id != id),
            PartKey::Trial(id) => self.trials.retain(|it| it.id != id),
            PartKey::Persona(id) => {
                self.personas.retain(|it| it.id != id);
                // The way that was thought through stays, as everybody's, and what is to be done for them.
                for touchpoint in self.touchpoints.iter_mut().filter(|it| it.persona == Some(id)) {
                    touchpoint.persona = None;
                }
                for action in self.actions.iter_mut().filter(|it| it.persona == Some(id)) {
                    action.persona = None;
                }
            }
            PartKey::Touchpoint(id) => self.touchpoints.retain(|it| it.id != id),
            PartKey::Action(id) => self.actions.retain(|it| it.id != id),
            PartKey::Response(channel) => self.spending.responses.retain(|it| it.channel != channel),
        }
    }

    /// Takes out what speaks of a removed channel. A trial keeps what was learnt, as one of the whole business; personas,
    /// touchpoints and actions stay.
    pub(super) fn forget_channel(&mut self, id: ChannelId) {
        self.objectives.retain(|it| it.place != Place::Channel(id));
        for scenario in &mut self.scenarios {
            scenario.turns.retain(|turn| turn.channel != Some(id));
        }
        for trial in self.trials.iter_mut().filter(|trial| trial.channel == Some(id)) {
            trial.channel = None;
        }
        for persona in &mut self.personas {
            persona.channels.retain(|channel| *channel != id);
        }
        let touchpoints = self.touchpoints.iter_mut().map(|it| &mut it.channel);
        for channel in touchpoints.chain(self.actions.iter_mut().map(|it| &mut it.channel)) {
            *channel = channel.filter(|channel| *channel != id);
        }
        self.question.channel = self.question.channel.filter(|channel| *channel != id);
        self.remove(PartKey::Response(id));
    }
}

fn replace<T>(list: &mut Vec<T>, new: T, is_same: fn(&T, &T) -> bool) {
    match list.iter_mut().find(|old| is_same(old, &new)) {
        Some(old) => *old = new,
        None => list.push(new),
    }
}
