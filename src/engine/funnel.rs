//! The funnel: the volume of each stage, how many of the stage before came along, and what one of them costs.

use super::Stage;
use super::inputs::Cell;
use super::kpi::Kpi;
use super::report::Report;

/// The volume of each stage of the funnel, and the rate that leads to it from the one before.
pub const FUNNEL: [(Stage, Kpi, Option<Kpi>); 4] = [
    (Stage::Reach, Kpi::Visits, None),
    (Stage::Act, Kpi::Leads, Some(Kpi::LeadRate)),
    (Stage::Convert, Kpi::Customers, Some(Kpi::LeadToCustomerRate)),
    (Stage::Engage, Kpi::LoyalCustomers, Some(Kpi::LoyaltyRate)),
];

/// One stage of the funnel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelStep {
    /// The stage.
    pub stage: Stage,
    /// The KPI that is the stage's volume.
    pub kpi: Kpi,
    /// How many people or visits reach the stage (count).
    pub volume: Option<f64>,
    /// Share of the stage before (fraction); absent at the first stage.
    pub step_rate: Option<f64>,
    /// Share of all visits (fraction); absent at the first stage.
    pub overall_rate: Option<f64>,
    /// Share of all impressions (fraction).
    pub rate_from_impressions: Option<f64>,
    /// The KPI that is the cost of one, where the catalogue has it.
    pub unit_cost_kpi: Option<Kpi>,
    /// Total cost of one (money).
    pub unit_cost: Option<f64>,
}

impl Report {
    /// The funnel of one cell, from Reach to Engage.
    pub fn funnel(&self, cell: Cell) -> [FunnelStep; 4] {
        let volume = |kpi| self.value(cell, kpi);
        let visits = volume(Kpi::Visits);
        std::array::from_fn(|position| {
            let (stage, kpi, rate) = FUNNEL[position];
            let unit_cost_kpi = unit_cost_of(kpi);
            FunnelStep {
                stage,
                kpi,
                volume: volume(kpi),
                step_rate: rate.and_then(|rate| self.value(cell, rate)),
                // At the second stage it is the step rate under another name.
                overall_rate: rate
                    .and_then(|rate| share(volume(kpi), visits).filter(|_| position > 1 || !self.hides(rate))),
                // The visits of so many impressions are the click rate, as far as clicks arrive.
                rate_from_impressions: share(volume(kpi), volume(Kpi::Impressions))
                    .filter(|_| position > 0 || !self.hides(Kpi::Ctr)),
                unit_cost_kpi,
                unit_cost: unit_cost_kpi.and_then(|kpi| self.value(cell, kpi)),
            }
        })
    }
}

fn share(part: Option<f64>, whole: Option<f64>) -> Option<f64> {
    let share = part? / whole.filter(|whole| *whole > 0.0)?;
    share.is_finite().then_some(share)
}

fn unit_cost_of(volume: Kpi) -> Option<Kpi> {
    match volume {
        Kpi::Visits => Some(Kpi::CostPerVisit),
        Kpi::Leads => Some(Kpi::Cpl),
        Kpi::Customers => Some(Kpi::Cac),
        _ => None,
    }
}
