//! What a plan is to reach: a figure, how much of it, and by when.

use super::document::Extra;
use super::edit::{check_note, check_value};
use super::part::Fault;
use super::{At, EditError, FiveS, MAX_PERIODS, Place, Plan};
use crate::engine::model::Measure;
use crate::engine::timeline::Figures;
use crate::engine::{Better, Engine, Kpi, Layer, Observed, Report, Scope};

/// How many objectives a plan may have.
pub const MAX_OBJECTIVES: usize = 50;

/// An objective.
#[derive(Clone, Debug, PartialEq)]
pub struct Objective {
    /// Identity within the plan, see [`Plan::next_part_id`].
    pub id: u32,
    /// Which KPI.
    pub kpi: Kpi,
    /// One channel, or all of them together.
    pub place: Place,
    /// How much of it, in the KPI's unit.
    pub value: f64,
    /// The last period that counts, from 0; nothing for the end of the plan.
    pub by: Option<u16>,
    /// Why, in the user's words.
    pub note: String,
    /// What it is good for.
    pub s: Option<FiveS>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Objective {
    /// An objective for the end of the plan, without a note.
    pub fn new(id: u32, kpi: Kpi, place: Place, value: f64) -> Self {
        Self { id, kpi, place, value, by: None, note: String::new(), s: None, extra: Extra::new() }
    }

    /// Whether such a value meets the objective to the last digit: at least as much where more is better, at most where less
    /// is. What is told goes by what is read, see `Wording::is_met`.
    pub fn is_met_by(&self, value: f64) -> bool {
        match self.kpi.better() {
            Better::Lower => value <= self.value,
            Better::Higher | Better::Neutral => value >= self.value,
        }
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        plan.check_lane(self.place, self.kpi).map_err(|error| Fault("at", error))?;
        check_value(self.kpi, self.value).map_err(|error| Fault("value", error))?;
        if self.by.is_some_and(|period| period >= MAX_PERIODS) {
            return Err(Fault("by", EditError::PeriodCount));
        }
        check_note(&self.note).map_err(|error| Fault("note", error))
    }
}

impl Plan {
    /// Where the figure of an objective stands in the plan's report: from the first period to the last that counts.
    pub fn value_of(&self, engine: &mut Engine, report: &Report, objective: &Objective, layer: Layer) -> Option<f64> {
        self.figures_of(engine, report, objective, layer)?.value(objective.kpi)
    }

    /// What an objective looks at: its figure from the first period to the last that counts.
    pub fn measure_of(&self, objective: &Objective) -> Option<Measure> {
        let lane = self.lane(objective.place)?;
        let periods = objective.by.map_or(self.periods.count, |by| (by + 1).min(self.periods.count));
        Some(Measure { kpi: objective.kpi, lane, from: 0, to: usize::from(periods.max(1)) - 1 })
    }

    /// How far that figure can be trusted, where it is a rate that was observed.
    pub fn observed_of(
        &self,
        engine: &mut Engine,
        report: &Report,
        objective: &Objective,
        layer: Layer,
    ) -> Option<Observed> {
        report.observed_over(&self.figures_of(engine, report, objective, layer)?, objective.kpi)
    }

    fn figures_of(&self, engine: &mut Engine, report: &Report, objective: &Objective, layer: Layer) -> Option<Figures> {
        let measure = self.measure_of(objective)?;
        Some(report.horizon(engine, layer, measure.lane, measure.periods()))
    }

    /// A figure that is read, not entered, stands in a channel or in all of them; what belongs to the business as a
    /// whole has no meaning in a channel.
    pub(super) fn check_lane(&self, place: Place, kpi: Kpi) -> Result<(), EditError> {
        match place {
            Place::Channel(_) if kpi.scope() == Scope::Channel => {
                self.check_place(At { place, layer: Layer::Target, period: None }, kpi)
            }
            Place::Channel(id) if self.channel(id).is_none() => Err(EditError::UnknownChannel),
            Place::Channel(_) if kpi.scope() == Scope::Total => Err(EditError::WrongPlace(kpi)),
            _ => Ok(()),
        }
    }
}
