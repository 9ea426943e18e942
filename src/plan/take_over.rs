//! Parts of another plan brought into this one, as one edit. Used by the Plans dialog; knows no language: the caller says
//! how a name is numbered.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Action, At, Channel, ChannelId, EditName, EntryKey, MAX_NAME_CHARS, Objective, Part, Place, Plan, PlanEdit,
    Response, SavedScenario, Touchpoint, Trait, Trial,
};

/// What is wanted of another plan, by its identities there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// Channels, with their figures and what they make of money.
    pub channels: BTreeSet<ChannelId>,
    /// Objectives.
    pub objectives: BTreeSet<u32>,
    /// Scenarios.
    pub scenarios: BTreeSet<u32>,
    /// Trials.
    pub trials: BTreeSet<u32>,
    /// Actions.
    pub actions: BTreeSet<u32>,
    /// Personas, with the touchpoints that are theirs alone.
    pub personas: BTreeSet<u32>,
    /// Touchpoints of everybody's way.
    pub touchpoints: BTreeSet<u32>,
}

impl Picked {
    /// How many items are wanted.
    pub fn len(&self) -> usize {
        let people = [&self.personas, &self.touchpoints, &self.actions];
        let numbered = [&self.objectives, &self.scenarios, &self.trials].into_iter().chain(people);
        self.channels.len() + numbered.map(BTreeSet::len).sum::<usize>()
    }

    /// Whether nothing is wanted.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The edit that brings parts of another plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeOver {
    /// All of it as one step.
    pub edit: PlanEdit,
    /// How many items it brings.
    pub brought: usize,
    /// How many items speak of a channel that does not come along and is not here by its name: objectives and levers
    /// of scenarios, which stay behind, and trials, personas, touchpoints and actions, which come without it.
    pub left_out: usize,
}

/// A name like no other: `name` itself or the first numbered one that is free, cut to the length of names.
/// `numbered` writes a name with a number, from 2.
pub fn unique(name: &str, is_taken: &dyn Fn(&str) -> bool, numbered: &dyn Fn(&str, usize) -> String) -> String {
    let fit = |name: &str, number: usize| {
        let mut base: String = name.to_owned();
        loop {
            let whole = if number == 1 { base.clone() } else { numbered(&base, number) };
            if whole.chars().count() <= MAX_NAME_CHARS || base.pop().is_none() {
                return whole;
            }
        }
    };
    // As many tries as there can be names, and one more.
    let mut number = 1;
    loop {
        let name = fit(name, number);
        if number > 10_000 || !is_taken(&name) {
            return name;
        }
        number += 1;
    }
}

impl Plan {
    /// The edit that brings what is picked of another plan; amounts come as they are, whatever their currency. Refused
    /// like any edit where there is no room for all of it.
    pub fn take_over(&self, other: &Self, picked: &Picked, numbered: &dyn Fn(&str, usize) -> String) -> TakeOver {
        let mut bringing =
            Bringing { plan: self, other, numbered, channels: BTreeMap::new(), edits: Vec::new(), left_out: 0 };
        let here = |channel: &Channel| self.channels.iter().find(|it| !it.name.is_empty() && it.name == channel.name);
        bringing.channels = other.channels.iter().filter_map(|it| Some((it.id, here(it)?.id))).collect();
        bringing.bring_channels(&picked.channels);
        let channels = other.channels.iter().filter(|it| picked.channels.contains(&it.id)).count();
        let parts = bringing.bring_parts(picked);
        let (edits, left_out) = (bringing.edits, bringing.left_out);
        TakeOver { edit: PlanEdit::Batch(EditName::TakeOver, edits), brought: channels + parts, left_out }
    }
}

struct Bringing<'a> {
    plan: &'a Plan,
    other: &'a Plan,
    numbered: &'a dyn Fn(&str, usize) -> String,
    /// Channels of the other plan with those that stand for them here.
    channels: BTreeMap<ChannelId, ChannelId>,
    edits: Vec<PlanEdit>,
    left_out: usize,
}

impl Bringing<'_> {
    fn bring_channels(&mut self, picked: &BTreeSet<ChannelId>) {
        let mut names: BTreeSet<String> = self.plan.channels.iter().map(|it| it.name.clone()).collect();
        let new_ids = (self.plan.next_channel..).map(ChannelId);
        for (channel, id) in self.other.channels.iter().filter(|it| picked.contains(&it.id)).zip(new_ids) {
            // Channels without a name are called by their number, which is another one here.
            let name = match channel.name.as_str() {
                "" => String::new(),
                name => unique(name, &|name| names.contains(name), self.numbered),
            };
            names.insert(name.clone());
            self.edits.push(PlanEdit::AddChannel { name, media: channel.media, kind: channel.kind });
            self.bring_figures(channel.id, id);
            self.channels.insert(channel.id, id);
        }
    }

    fn bring_figures(&mut self, from: ChannelId, to: ChannelId) {
        // In the plan's order those for every period come before those of one.
        for (EntryKey { at, kpi }, entry) in
            self.other.entries().filter(|(key, _)| key.at.place == Place::Channel(from))
        {
            let at = At { place: Place::Channel(to), ..*at };
            self.edits.push(PlanEdit::Enter { at, kpi: *kpi, entry: entry.clone(), instead_of: None });
        }
        if let Some(response) = self.other.spending().response(from) {
            self.edits.push(PlanEdit::Put(Part::Response(Response { channel: to, ..response.clone() })));
        }
    }

    fn bring_parts(&mut self, picked: &Picked) -> usize {
        let other = self.other;
        let mut parts = Vec::new();
        for objective in other.objectives().iter().filter(|it| picked.objectives.contains(&it.id)) {
            match self.place(objective.place) {
                Some(place) => parts.push(Part::Objective(Objective { place, ..objective.clone() })),
                None => self.left_out += 1,
            }
        }
        let mut names: BTreeSet<String> = self.plan.scenarios().iter().map(|it| it.name.clone()).collect();
        for scenario in other.scenarios().iter().filter(|it| picked.scenarios.contains(&it.id)) {
            let scenario = self.scenario(scenario, &names);
            names.insert(scenario.name.clone());
            parts.push(Part::Scenario(scenario));
        }
        for trial in other.trials().iter().filter(|it| picked.trials.contains(&it.id)) {
            let channel = trial.channel.and_then(|id| self.channels.get(&id).copied());
            self.left_out += usize::from(trial.channel.is_some() && channel.is_none());
            parts.push(Part::Trial(Trial { channel, ..trial.clone() }));
        }
        let along = self.bring_people(picked, &mut parts);
        self.bring_actions(picked, &mut parts);
        let brought = parts.len() - along;
        for (part, id) in parts.into_iter().zip(self.plan.next_part_id()..) {
            self.edits.push(PlanEdit::Put(part.numbered(id)));
        }
        brought
    }

    /// Brings personas, each followed by its touchpoints, and everybody's; says how many come along with a persona.
    fn bring_people(&mut self, picked: &Picked, parts: &mut Vec<Part>) -> usize {
        let (plan, other) = (self.plan, self.other);
        let mut along = 0;
        let mut names: BTreeSet<String> = plan.personas().iter().map(|it| it.text(Trait::Name).to_owned()).collect();
        let mut has_main = plan.main_persona().is_some();
        for persona in other.personas().iter().filter(|it| picked.personas.contains(&it.id)) {
            let mut copy = persona.clone();
            copy.is_main &= !has_main;
            has_main |= copy.is_main;
            copy.channels = persona.channels.iter().filter_map(|id| self.channels.get(id).copied()).collect();
            self.left_out += usize::from(copy.channels.len() < persona.channels.len());
            if !persona.text(Trait::Name).is_empty() {
                copy =
                    copy.with(Trait::Name, unique(persona.text(Trait::Name), &|it| names.contains(it), self.numbered));
            }
            names.insert(copy.text(Trait::Name).to_owned());
            // Parts are numbered in this order.
            let number = plan.next_part_id().saturating_add(parts.len() as u32);
            parts.push(Part::Persona(copy));
            for touchpoint in other.touchpoints().iter().filter(|it| it.persona == Some(persona.id)) {
                parts.push(self.touchpoint(touchpoint, Some(number)));
                along += 1;
            }
        }
        let is_picked = |it: &&Touchpoint| it.persona.is_none() && picked.touchpoints.contains(&it.id);
        for touchpoint in other.touchpoints().iter().filter(is_picked) {
            parts.push(self.touchpoint(touchpoint, None));
        }
        along
    }

    /// Brings actions; each stays with its persona if that comes along or is here by its name.
    fn bring_actions(&mut self, picked: &Picked, parts: &mut Vec<Part>) {
        let (plan, other) = (self.plan, self.other);
        // Parts are numbered in this order; until then a persona has its number there.
        let along: Vec<Option<u32>> =
            parts.iter().map(|part| if let Part::Persona(it) = part { Some(it.id) } else { None }).collect();
        let persona = |id: u32| {
            let comes = along.iter().position(|it| *it == Some(id));
            let name = other.persona(id).map_or("", |it| it.text(Trait::Name));
            let here = plan.personas().iter().find(|it| !name.is_empty() && it.text(Trait::Name) == name);
            comes.map(|at| plan.next_part_id().saturating_add(at as u32)).or_else(|| here.map(|it| it.id))
        };
        for action in other.actions().iter().filter(|it| picked.actions.contains(&it.id)) {
            let channel = action.channel.and_then(|id| self.channels.get(&id).copied());
            self.left_out += usize::from(action.channel.is_some() && channel.is_none());
            parts.push(Part::Action(Action { channel, persona: action.persona.and_then(persona), ..action.clone() }));
        }
    }

    fn touchpoint(&mut self, touchpoint: &Touchpoint, persona: Option<u32>) -> Part {
        let channel = touchpoint.channel.and_then(|id| self.channels.get(&id).copied());
        self.left_out += usize::from(touchpoint.channel.is_some() && channel.is_none());
        let mut copy = touchpoint.clone();
        (copy.persona, copy.channel) = (persona, channel);
        Part::Touchpoint(copy)
    }

    fn place(&self, place: Place) -> Option<Place> {
        match place {
            Place::Business => Some(place),
            Place::Channel(id) => self.channels.get(&id).copied().map(Place::Channel),
        }
    }

    fn scenario(&mut self, scenario: &SavedScenario, names: &BTreeSet<String>) -> SavedScenario {
        let mut scenario = scenario.clone();
        let count = scenario.turns.len();
        scenario.turns.retain_mut(|turn| match turn.channel {
            None => true,
            Some(id) => {
                turn.channel = self.channels.get(&id).copied();
                turn.channel.is_some()
            }
        });
        self.left_out += count - scenario.turns.len();
        if !scenario.name.is_empty() {
            scenario.name = unique(&scenario.name, &|name| names.contains(name), self.numbered);
        }
        scenario
    }
}

impl Part {
    /// The item under another number; a channel's has none.
    fn numbered(mut self, number: u32) -> Self {
        match &mut self {
            Self::Objective(it) => it.id = number,
            Self::Scenario(it) => it.id = number,
            Self::Trial(it) => it.id = number,
            Self::Action(it) => it.id = number,
            Self::Persona(it) => it.id = number,
            Self::Touchpoint(it) => it.id = number,
            Self::Response(_) => {}
        }
        self
    }
}
