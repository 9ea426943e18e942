//! The parts of a plan beside its figures: objectives, scenarios, trials, personas, touchpoints, actions, outlook,
//! spending, loyalty and the question.

use super::edit::plain_name;
use super::{
    Action, ChannelId, EditError, EditName, Loyalty, Objective, Outlook, Persona, Plan, Response, SavedScenario,
    Spending, Touchpoint, Trial,
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
    /// An action of the calendar.
    Action(Action),
    /// A persona.
    Persona(Persona),
    /// A touchpoint.
    Touchpoint(Touchpoint),
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
    /// The action with this identity.
    Action(u32),
    /// The persona with this identity.
    Persona(u32),
    /// The touchpoint with this identity.
    Touchpoint(u32),
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
            Self::Action(it) => PartKey::Action(it.id),
            Self::Persona(it) => PartKey::Persona(it.id),
            Self::Touchpoint(it) => PartKey::Touchpoint(it.id),
            Self::Response(it) => PartKey::Response(it.channel),
        }
    }

    /// The item, its texts without the marks that names may not have.
    pub(super) fn plain(mut self) -> Self {
        let text = match &mut self {
            Self::Objective(it) => &mut it.note,
            Self::Scenario(it) => &mut it.name,
            Self::Trial(it) => &mut it.hypothesis,
            Self::Action(it) => {
                for text in [&mut it.title, &mut it.owner, &mut it.note] {
                    *text = plain_name(std::mem::take(text));
                }
                return self;
            }
            Self::Persona(it) => {
                it.make_plain();
                return self;
            }
            Self::Touchpoint(it) => {
                it.make_plain();
                return self;
            }
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
            Self::Action(it) => it.check(plan),
            Self::Persona(it) => it.check(plan),
            Self::Touchpoint(it) => it.check(plan),
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
            Self::Action(_) => EditName::Action,
            Self::Persona(_) => EditName::Persona,
            Self::Touchpoint(_) => EditName::Touchpoint,
            Self::Response(_) => EditName::Response,
        }
    }

    /// What taking the item out is called.
    pub fn removal(self) -> EditName {
        match self {
            Self::Objective(_) => EditName::RemoveObjective,
            Self::Scenario(_) => EditName::RemoveScenario,
            Self::Trial(_) => EditName::RemoveTrial,
            Self::Action(_) => EditName::RemoveAction,
            Self::Persona(_) => EditName::RemovePersona,
            Self::Touchpoint(_) => EditName::RemoveTouchpoint,
            Self::Response(_) => EditName::RemoveResponse,
        }
    }

    /// The item's number, unless a channel tells which it is.
    pub(super) fn id(self) -> Option<u32> {
        match self {
            Self::Objective(id)
            | Self::Scenario(id)
            | Self::Trial(id)
            | Self::Persona(id)
            | Self::Touchpoint(id)
            | Self::Action(id) => Some(id),
            Self::Response(_) => None,
        }
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

    /// The identity of the next new numbered item of any list; never that of one there has been.
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

    /// Lets two touchpoints change places; other lists have no order that means something.
    pub(super) fn swap_parts(&mut self, one: PartKey, other: PartKey) -> Result<(), EditError> {
        let list = &mut self.parts.touchpoints;
        let position = |key| list.iter().position(|it| PartKey::Touchpoint(it.id) == key);
        let (one, other) = position(one).zip(position(other)).ok_or(EditError::UnknownPart)?;
        list.swap(one, other);
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
