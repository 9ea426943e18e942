//! The question of the reverse planner: which figure is to reach what by when, and what may change for it.
//!
//! Kept with the plan, so that who comes back finds the question where she left it. It changes no figure.

use super::document::Extra;
use super::edit::check_value;
use super::part::Fault;
use super::{ChannelId, EditError, MAX_PERIODS, Plan};
use crate::engine::Kpi;
use crate::engine::model::Lever;

/// How far one lever may go, in its figure's unit; as far as it can where nothing is typed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// The least.
    pub low: Option<f64>,
    /// The most.
    pub high: Option<f64>,
}

/// "I want this figure to reach that value by changing these."
#[derive(Clone, Debug, PartialEq)]
pub struct SavedQuestion {
    /// The figure.
    pub kpi: Kpi,
    /// Its value, in its unit; nothing for the one that suggests itself.
    pub value: Option<f64>,
    /// The last period that counts, from 0; nothing for the whole plan.
    pub until: Option<u16>,
    /// The figures that may change, of [`Lever::KPIS`].
    pub levers: Vec<Kpi>,
    /// Where they may change; nothing for all channels.
    pub channel: Option<ChannelId>,
    /// Limits that were typed.
    pub limits: Vec<(Kpi, Limits)>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Default for SavedQuestion {
    fn default() -> Self {
        let (levers, limits, extra) = (vec![Kpi::Visits], Vec::new(), Extra::new());
        Self { kpi: Kpi::Orders, value: None, until: None, levers, channel: None, limits, extra }
    }
}

impl SavedQuestion {
    /// The limits of a lever.
    pub fn limits_of(&self, kpi: Kpi) -> Limits {
        self.limits.iter().find(|(of, _)| *of == kpi).map(|(_, limits)| *limits).unwrap_or_default()
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        let value = self.value.map_or(Ok(()), |value| check_value(self.kpi, value));
        value.map_err(|error| Fault("value", error))?;
        if self.until.is_some_and(|until| until >= MAX_PERIODS) {
            return Err(Fault("until", EditError::PeriodCount));
        }
        if self.channel.is_some_and(|id| plan.channel(id).is_none()) {
            return Err(Fault("at", EditError::UnknownChannel));
        }
        let of = |field, kpis: Vec<Kpi>| match kpis.iter().find(|kpi| !Lever::KPIS.contains(kpi)) {
            Some(kpi) => Err(Fault(field, EditError::WrongPlace(*kpi))),
            None if kpis.len() > Lever::KPIS.len() => Err(Fault(field, EditError::TooMany(Lever::KPIS.len()))),
            None => Ok(()),
        };
        of("levers", self.levers.clone())?;
        of("limits", self.limits.iter().map(|(kpi, _)| *kpi).collect())?;
        let ends = self.limits.iter().flat_map(|(kpi, limits)| [(*kpi, limits.low), (*kpi, limits.high)]);
        let mut ends = ends.filter_map(|(kpi, end)| Some((kpi, end?)));
        ends.try_for_each(|(kpi, end)| check_value(kpi, end)).map_err(|error| Fault("limits", error))
    }
}

impl Plan {
    /// What is asked of the reverse planner.
    pub fn question(&self) -> &SavedQuestion {
        &self.parts.question
    }

    /// The figure that is wished for, and its value where one was typed. Where the assignment hides it, it is the first of
    /// these that may be seen, and what was typed for the other does not count.
    pub fn wish(&self, among: &[Kpi]) -> (Kpi, Option<f64>) {
        let SavedQuestion { kpi, value, .. } = *self.question();
        let seen = self.seen(kpi, among);
        (seen, value.filter(|_| seen == kpi))
    }
}
