//! What can be turned, and how.

use std::ops::Range;

use super::super::inputs::{Cell, Lane, Layer};
use super::super::kpi::{Kpi, Scope, Unit};
use super::super::report::Report;

/// A figure that people can work on: a price, a rate, a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lever {
    /// Which figure.
    pub kpi: Kpi,
    /// The channel at this position; nothing for all channels that know the figure, and for figures of the business.
    pub channel: Option<usize>,
}

impl Lever {
    /// The figures that are worth turning, down the funnel.
    pub const KPIS: [Kpi; 16] = [
        Kpi::MediaCost,
        Kpi::Cpc,
        Kpi::Ctr,
        Kpi::LandingRate,
        Kpi::Visits,
        Kpi::LeadRate,
        Kpi::QualifiedRate,
        Kpi::OpportunityRate,
        Kpi::CloseRate,
        Kpi::SaleRate,
        Kpi::OrdersPerCustomer,
        Kpi::Aov,
        Kpi::GrossMargin,
        Kpi::RepeatRate,
        Kpi::SetupCost,
        Kpi::FixedCosts,
    ];

    /// The figure wherever it is known.
    pub fn everywhere(kpi: Kpi) -> Self {
        Self { kpi, channel: None }
    }

    /// The figure of one channel.
    pub fn of_channel(kpi: Kpi, channel: usize) -> Self {
        Self { kpi, channel: Some(channel) }
    }

    /// The levers that a plan knows in these periods, of one channel or wherever it knows them; what is zero can't be turned.
    ///
    /// A figure that a single one of several channels knows is that channel's: beside the sums of them all, which the
    /// others have a part in, it would say something else.
    pub fn known(report: &Report, layer: Layer, periods: &Range<usize>, channel: Option<usize>) -> Vec<Self> {
        let is_at = |kpi: Kpi, lane: Lane| {
            let value = |period| report.value(Cell { layer, period, lane }, kpi);
            periods.clone().any(|period| value(period).is_some_and(|value| value != 0.0))
        };
        let channels = report.grid().channels;
        let lever = |kpi: Kpi| {
            if kpi.scope() != Scope::Channel {
                return is_at(kpi, Lane::Total).then(|| Self::everywhere(kpi));
            }
            let asked = channel.map_or(0..channels, |channel| channel..channel + 1);
            let mut knowing = asked.filter(|channel| is_at(kpi, Lane::Channel(*channel)));
            let first = knowing.next()?;
            let is_only = channel.is_some() || (channels > 1 && knowing.next().is_none());
            Some(Self { kpi, channel: is_only.then_some(first) })
        };
        Self::KPIS.into_iter().filter_map(lever).collect()
    }

    /// The least and the most that the figure can be, in its unit: nothing falls below zero, no share exceeds the whole.
    pub fn natural_limits(self) -> (f64, f64) {
        let is_share = self.kpi.unit() == Unit::Rate;
        (0.0, if is_share { 1.0 } else { f64::MAX })
    }
}

/// How a lever is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Every value times this factor.
    By(f64),
    /// Every value plus this much, in the KPI's unit (0.01 is one percentage point).
    Add(f64),
    /// Every value becomes this one.
    To(f64),
}

impl Change {
    /// The value after the change.
    pub fn apply(self, value: f64) -> f64 {
        match self {
            Self::By(factor) => value * factor,
            Self::Add(more) => value + more,
            Self::To(fixed) => fixed,
        }
    }
}
