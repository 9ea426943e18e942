//! Which objectives are met, as they are read. Used by the summary, by the Plan screen, by the chances and on paper.

use super::Wording;
use crate::engine::{Engine, Kpi, Layer, Report};
use crate::plan::Objective;

impl Wording<'_> {
    /// Whether such a value meets the objective. Both count as they are written: who reads 1,235 of 1,235 is there, even if
    /// it is 1,234.6 of 1,235.
    pub fn is_met(&self, objective: &Objective, value: f64) -> bool {
        objective.is_met_by(value) || self.reads_alike(objective.kpi, value, objective.value)
    }

    /// Whether two values of a figure are written alike.
    pub(super) fn reads_alike(&self, kpi: Kpi, one: f64, other: f64) -> bool {
        let read = |value| self.format.as_read(kpi.unit(), value);
        read(one).total_cmp(&read(other)).is_eq()
    }

    /// How many objectives are met by what a layer comes to. A rate that was observed in too few cases meets none yet.
    pub fn objectives_met(&self, engine: &mut Engine, report: &Report, layer: Layer) -> usize {
        let mut is_met = |objective: &&Objective| {
            let observed = self.plan.observed_of(engine, report, objective, layer);
            let value = self.plan.value_of(engine, report, objective, layer);
            observed.is_none_or(|observed| observed.is_enough)
                && value.is_some_and(|value| self.is_met(objective, value))
        };
        self.plan.objectives().iter().filter(|objective| is_met(objective)).count()
    }
}
