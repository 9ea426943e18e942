//! The parts of a plan beside its figures: objectives, scenarios, trials, outlook, spending, loyalty and the question.

use std::collections::BTreeMap;

use super::assignment::Assignment;
use super::document::Foreign;
use super::edit::plain_name;
use super::{
    ChannelId, EditError, EditName, Loyalty, MAX_OBJECTIVES, MAX_SCENARIOS, MAX_TRIALS, Objective, Outlook, Place,
    Plan, Response, SavedQuestion, SavedScenario, Spending, Trial,
};

/// An item of one of the plan's lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// An objective.
    Objective(Objective),
    /// A scenario.
    Scenario(SavedScenario),
    /// A trial.
    Trial(Trial),
    /// What a channel makes of money.
    Response(Response),
}

/// Which item of the plan's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKey {
    /// The objective with this identity.
    Objective(u32),
    /// The scenario with this identity.
    Scenario(u32),
    /// The trial with this identity.
    Trial(u32),
    /// The response of this channel.
    Response(ChannelId),
}

/// What is wrong with a part, after the field in which it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault(pub &'static str, pub EditError);

impl Part {
    /// Which item it is.
    pub fn key(&self) -> PartKey {
        match self {
            Self::Objective(it) => PartKey::Objective(it.id),
            Self::Scenario(it) => PartKey::Scenario(it.id),
            Self::Trial(it) => PartKey::Trial(it.id),
            Self::Response(it) => PartKey::Response(it.channel),
        }
    }

    /// The item, its texts without the marks that names may not have.
    pub(super) fn plain(mut self) -> Self {
        let text = match &mut self {
            Self::Objective(it) => &mut it.note,
            Self::Scenario(it) => &mut it.name,
            Self::Trial(it) => &mut it.hypothesis,
            Self::Response(_) => return self,
        };
        *text = plain_name(std::mem::take(text));
        self
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        match self {
            Self::Objective(it) => it.check(plan),
            Self::Scenario(it) => it.check(plan),
            Self::Trial(it) => it.check(plan),
            Self::Response(it) => it.check(plan),
        }
    }
}

impl PartKey {
    /// What a change of the item is called.
    pub fn name(self) -> EditName {
        match self {
            Self::Objective(_) => EditName::Objective,
            Self::Scenario(_) => EditName::Scenario,
            Self::Trial(_) => EditName::Trial,
            Self::Response(_) => EditName::Response,
        }
    }

    /// What taking the item out is called.
    pub fn removal(self) -> EditName {
        match self {
            Self::Objective(_) => EditName::RemoveObjective,
            Self::Scenario(_) => EditName::RemoveScenario,
            Self::Trial(_) => EditName::RemoveTrial,
            Self::Response(_) => EditName::RemoveResponse,
        }
    }

    /// The item's number, unless a channel tells which it is.
    pub(super) fn id(self) -> Option<u32> {
        match self {
            Self::Objective(id) | Self::Scenario(id) | Self::Trial(id) => Some(id),
            Self::Response(_) => None,
        }
    }
}

/// The parts, as a plan holds them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parts {
    pub objectives: Vec<Objective>,
    pub scenarios: Vec<SavedScenario>,
    pub trials: Vec<Trial>,
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
            PartKey::Response(channel) => self.spending.response(channel).is_some(),
        }
    }

    /// How many items the list has in which `key` is, and how many it may have; a channel has one response at most.
    fn room(&self, key: PartKey) -> (usize, usize) {
        match key {
            PartKey::Objective(_) => (self.objectives.len(), MAX_OBJECTIVES),
            PartKey::Scenario(_) => (self.scenarios.len(), MAX_SCENARIOS),
            PartKey::Trial(_) => (self.trials.len(), MAX_TRIALS),
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
            Part::Response(new) => replace(&mut self.spending.responses, new, |a, b| a.channel == b.channel),
        }
    }

    fn remove(&mut self, key: PartKey) {
        match key {
            PartKey::Objective(id) => self.objectives.retain(|it| it.id != id),
            PartKey::Scenario(id) => self.scenarios.retain(|it| it.id != id),
            PartKey::Trial(id) => self.trials.retain(|it| it.id != id),
            PartKey::Response(channel) => self.spending.responses.retain(|it| it.channel != channel),
        }
    }

    /// Takes out what speaks of a removed channel. A trial keeps what was learnt, as one of the whole business.
    pub(super) fn forget_channel(&mut self, id: ChannelId) {
        self.objectives.retain(|it| it.place != Place::Channel(id));
        for scenario in &mut self.scenarios {
            scenario.turns.retain(|turn| turn.channel != Some(id));
        }
        for trial in self.trials.iter_mut().filter(|trial| trial.channel == Some(id)) {
            trial.channel = None;
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

impl Plan {
    /// The objectives, in the order in which they were put in.
    pub fn objectives(&self) -> &[Objective] {
        &self.parts.objectives
    }

    /// The scenarios, in the order in which they were put in.
    pub fn scenarios(&self) -> &[SavedScenario] {
        &self.parts.scenarios
    }

    /// The trials, in the order in which they were put in.
    pub fn trials(&self) -> &[Trial] {
        &self.parts.trials
    }

    /// How the periods to come are forecast.
    pub fn outlook(&self) -> &Outlook {
        &self.parts.outlook
    }

    /// How a budget is to be split.
    pub fn spending(&self) -> &Spending {
        &self.parts.spending
    }

    /// What is known about loyalty.
    pub fn loyalty(&self) -> &Loyalty {
        &self.parts.loyalty
    }

    /// The identity of the next new objective, scenario or trial; never that of one there has been.
    pub fn next_part_id(&self) -> u32 {
        self.parts.next
    }

    pub(super) fn put_part(&mut self, part: Part) -> Result<(), EditError> {
        let part = part.plain();
        part.check(self).map_err(|Fault(_, error)| error)?;
        let key = part.key();
        if !self.parts.has(key) {
            self.parts.check_room(key)?;
            if let Some(id) = key.id() {
                // An item that was removed does not come back by a late keystroke, and none takes its number.
                if id != self.parts.next || id == u32::MAX {
                    return Err(EditError::UnknownPart);
                }
                self.parts.next = id + 1;
            }
        }
        self.parts.put(part);
        Ok(())
    }

    pub(super) fn remove_part(&mut self, key: PartKey) -> Result<(), EditError> {
        if !self.parts.has(key) {
            return Err(EditError::UnknownPart);
        }
        self.parts.remove(key);
        Ok(())
    }
}

/// Refuses a number outside of these bounds, and what is no number.
pub(super) fn check_number(number: f64, least: f64, most: f64) -> Result<(), EditError> {
    let is_small_limit = most <= f64::from(u32::MAX);
    match () {
        () if (least..=most).contains(&number) => Ok(()),
        () if number > most && is_small_limit => Err(EditError::NumberTooLarge(most as u32)),
        () => Err(EditError::NumberOutOfBounds),
    }
}
