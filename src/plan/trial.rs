//! The ledger of small improvements (kaizen): what was tried, what was expected of it and what came of it.

use super::document::Extra;
use super::edit::check_note;
use super::part::{Fault, check_number};
use super::{ChannelId, EditError, Periods, Place, Plan, Verdict};
use crate::engine::Kpi;

/// How many trials a plan may have.
pub const MAX_TRIALS: usize = 200;
/// The largest relative change that a trial may tell of.
pub const MAX_RELATIVE_CHANGE: f64 = 1e6;

/// Something that was tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// Identity within the plan, see [`Plan::next_part_id`].
    pub id: u32,
    /// What is believed, in the user's words.
    pub hypothesis: String,
    /// The figure that is to move; it gives the stage.
    pub kpi: Kpi,
    /// Where it was tried; nothing for the whole business.
    pub channel: Option<ChannelId>,
    /// The expected relative change: 0.1 is a tenth more.
    pub expected: Option<f64>,
    /// The relative change that came about.
    pub actual: Option<f64>,
    /// First day: year, month, day (Gregorian).
    pub start: Option<(i16, u8, u8)>,
    /// Last day, not before the first.
    pub end: Option<(i16, u8, u8)>,
    /// What came of it.
    pub verdict: Verdict,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Trial {
    /// A trial that runs, with nothing said of it yet.
    pub fn new(id: u32, kpi: Kpi) -> Self {
        Self {
            id,
            hypothesis: String::new(),
            kpi,
            channel: None,
            expected: None,
            actual: None,
            start: None,
            end: None,
            verdict: Verdict::Running,
            extra: Extra::new(),
        }
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        check_note(&self.hypothesis).map_err(|error| Fault("hypothesis", error))?;
        let place = self.channel.map_or(Place::Business, Place::Channel);
        plan.check_lane(place, self.kpi).map_err(|error| Fault("at", error))?;
        for (field, change) in [("expected", self.expected), ("actual", self.actual)] {
            let change = change.unwrap_or_default();
            check_number(change, -MAX_RELATIVE_CHANGE, MAX_RELATIVE_CHANGE).map_err(|error| Fault(field, error))?;
        }
        for (field, day) in [("start", self.start), ("end", self.end)] {
            if day.is_some_and(|day| !Periods::is_day(day)) {
                return Err(Fault(field, EditError::NumberOutOfBounds));
            }
        }
        if self.start.zip(self.end).is_some_and(|(start, end)| end < start) {
            return Err(Fault("end", EditError::DatesReversed));
        }
        Ok(())
    }
}
