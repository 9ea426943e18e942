//! How the periods to come are forecast: on which basis, with which delays, and which periods are stronger than others.

use super::document::Extra;
use super::part::{Fault, check_number};
use super::{Basis, EditError, MAX_PERIODS, Plan};
use crate::engine::timeline::{self, Lags};
use crate::engine::{Kpi, Layer};

/// The longest delay between two stages, in periods.
pub const MAX_LAG: u8 = 24;
/// The largest seasonal factor.
pub const MAX_SEASON: f64 = 100.0;

/// What a forecast rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// As planned, or as measured so far.
    pub basis: Basis,
    /// Periods from visits to leads, from leads to orders, and from orders to repeat orders; each up to [`MAX_LAG`].
    pub lags: [u8; 3],
    /// Factors of the periods from the first one on, 1 for an ordinary one; repeated if there are more periods than
    /// factors, none for no seasons. Each 0 to [`MAX_SEASON`], at most [`MAX_PERIODS`].
    pub seasonality: Vec<f64>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Default for Outlook {
    fn default() -> Self {
        Self { basis: Basis::KeepTarget, lags: [0; 3], seasonality: Vec::new(), extra: Extra::new() }
    }
}

impl Outlook {
    /// The factor of a period, from 0.
    pub fn season(&self, period: usize) -> f64 {
        season(&self.seasonality, period)
    }

    /// The outlook as the engine takes it. The seasons stand in the plan's figures already, see [`Plan::inputs`].
    pub fn settings(&self) -> timeline::Settings {
        let [leads, orders, loyalty] = self.lags.map(usize::from);
        let basis = match self.basis {
            Basis::KeepTarget => timeline::Basis::KeepTarget,
            Basis::ActualRates => timeline::Basis::ActualRates,
        };
        timeline::Settings { basis, lags: Lags { leads, orders, loyalty }, seasonality: Vec::new() }
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        if self.lags.iter().any(|lag| *lag > MAX_LAG) {
            return Err(Fault("lags", EditError::NumberTooLarge(MAX_LAG.into())));
        }
        if self.seasonality.len() > usize::from(MAX_PERIODS) {
            return Err(Fault("seasonality", EditError::TooMany(usize::from(MAX_PERIODS))));
        }
        let factors = self.seasonality.iter();
        let mut checked = factors.map(|factor| check_number(*factor, 0.0, MAX_SEASON));
        checked.try_for_each(|check| check.map_err(|error| Fault("seasonality", error)))
    }
}

/// The factor of a period, from 0: factors begin anew when they are used up.
pub(super) fn season(factors: &[f64], period: usize) -> f64 {
    if factors.is_empty() { 1.0 } else { factors[period % factors.len()] }
}

impl Plan {
    /// The factors of the periods by which a figure differs that is entered once for all of them, repeated if there are
    /// more periods; none where there are no seasons.
    ///
    /// Seasons move how many people come and what is paid for that; rates, prices and everything after follow.
    pub(super) fn seasons(&self, kpi: Kpi, layer: Layer) -> &[f64] {
        let is_moved = matches!(kpi, Kpi::Impressions | Kpi::Clicks | Kpi::Visits | Kpi::MediaCost | Kpi::Cost);
        if is_moved && layer == Layer::Target { &self.outlook().seasonality } else { &[] }
    }

    /// The one of those factors that counts in this period.
    pub(super) fn season(&self, kpi: Kpi, layer: Layer, period: usize) -> f64 {
        season(self.seasons(kpi, layer), period)
    }
}
