//! How the periods to come are forecast: on which basis, with which delays, and which periods are stronger than others.

use super::document::Extra;
use super::part::{Fault, check_number};
use super::{Basis, EditError, MAX_PERIODS, Periods, Plan, SeasonMode};
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
    /// Factors of the periods from the first one on, 1 for an ordinary one; none for no seasons. Each 0 to
    /// [`MAX_SEASON`], at most [`MAX_PERIODS`].
    pub seasonality: Vec<f64>,
    /// Whether periods beyond the last factor repeat them or are ordinary ones.
    pub seasons: SeasonMode,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Default for Outlook {
    fn default() -> Self {
        Self {
            basis: Basis::KeepTarget,
            lags: [0; 3],
            seasonality: Vec::new(),
            seasons: SeasonMode::Yearly,
            extra: Extra::new(),
        }
    }
}

impl Outlook {
    /// The factor of a period, from 0.
    pub fn season(&self, period: usize) -> f64 {
        let place = match self.seasons {
            SeasonMode::Yearly => period % self.seasonality.len().max(1),
            SeasonMode::EachPeriod => period,
        };
        self.seasonality.get(place).copied().unwrap_or(1.0)
    }

    /// The factors as they are told: of each period of the plan, or of those of a year that it has.
    pub fn factors(&self, periods: usize) -> Vec<f64> {
        match self.seasons {
            _ if self.seasonality.is_empty() => Vec::new(),
            SeasonMode::Yearly => self.seasonality.iter().copied().take(periods).collect(),
            SeasonMode::EachPeriod => (0..periods).map(|period| self.season(period)).collect(),
        }
    }

    /// The same with factors that stand for a year of such periods, or for each period of the plan; they stay what they
    /// are as far as they find room.
    #[must_use]
    pub fn with_seasons(&self, seasons: SeasonMode, periods: Periods) -> Self {
        let year = periods.kind.per_year() as usize;
        let count = match seasons {
            SeasonMode::Yearly => year,
            SeasonMode::EachPeriod => usize::from(periods.count).max(self.seasonality.len()),
        };
        let seasonality = (0..count).map(|period| self.season(period)).collect();
        Self { seasonality, seasons, ..self.clone() }
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

impl Plan {
    /// Whether the factor of a period moves a figure that is entered once for all of them.
    ///
    /// Seasons move how many people come and what is paid for that; rates, prices and everything after follow.
    pub(super) fn has_seasons(&self, kpi: Kpi, layer: Layer) -> bool {
        let is_moved = matches!(kpi, Kpi::Impressions | Kpi::Clicks | Kpi::Visits | Kpi::MediaCost | Kpi::Cost);
        is_moved && layer == Layer::Target && !self.outlook().seasonality.is_empty()
    }

    /// The factor by which such a figure differs in this period.
    pub(super) fn season(&self, kpi: Kpi, layer: Layer, period: usize) -> f64 {
        if self.has_seasons(kpi, layer) { self.outlook().season(period) } else { 1.0 }
    }
}
