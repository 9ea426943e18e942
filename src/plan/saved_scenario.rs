//! A scenario: levers turned together, kept by name to be compared with the plan or adopted into it.

use super::document::Extra;
use super::edit::{check_name, check_value};
use super::part::{Fault, check_number};
use super::{ChannelId, EditError, Place, Plan};
use crate::engine::model::Change;
use crate::engine::{Kpi, Scope, is_enterable};

/// How many scenarios a plan may have.
pub const MAX_SCENARIOS: usize = 20;
/// How many levers a scenario may turn.
pub const MAX_TURNS: usize = 40;
/// The largest factor by which a lever may be turned.
pub const MAX_FACTOR: f64 = 1e6;

/// A lever of the plan and how it is turned.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanTurn {
    /// Which KPI.
    pub kpi: Kpi,
    /// The channel; nothing for all channels that know the figure, and for figures of the business.
    pub channel: Option<ChannelId>,
    /// How it is turned.
    pub change: Change,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl PlanTurn {
    /// A turn.
    pub fn new(kpi: Kpi, channel: Option<ChannelId>, change: Change) -> Self {
        Self { kpi, channel, change, extra: Extra::new() }
    }
}

/// A named scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedScenario {
    /// Identity within the plan, see [`Plan::next_part_id`].
    pub id: u32,
    /// Name in the user's words; may be empty.
    pub name: String,
    /// The levers; where they determine each other the first ones count.
    pub turns: Vec<PlanTurn>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl SavedScenario {
    /// A scenario.
    pub fn new(id: u32, name: impl Into<String>, turns: Vec<PlanTurn>) -> Self {
        Self { id, name: name.into(), turns, extra: Extra::new() }
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        check_name(&self.name).map_err(|error| Fault("name", error))?;
        if self.turns.len() > MAX_TURNS {
            return Err(Fault("turns", EditError::TooMany(MAX_TURNS)));
        }
        self.turns.iter().try_for_each(|turn| turn.check(plan)).map_err(|error| Fault("turns", error))
    }
}

impl PlanTurn {
    fn check(&self, plan: &Plan) -> Result<(), EditError> {
        if let Some(id) = self.channel {
            plan.check_lane(Place::Channel(id), self.kpi)?;
            if self.kpi.scope() != Scope::Channel {
                return Err(EditError::WrongPlace(self.kpi));
            }
        }
        match self.change {
            Change::By(factor) => check_number(factor, 0.0, MAX_FACTOR),
            Change::Add(more) if is_enterable(self.kpi, more.abs()) => Ok(()),
            Change::Add(_) => Err(EditError::OutOfBounds(self.kpi)),
            Change::To(value) => check_value(self.kpi, value),
        }
    }
}
