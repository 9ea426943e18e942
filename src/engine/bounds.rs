//! What a figure can be at all. Used by edits and findings; it knows no report.

use super::kpi::Kpi;

/// Whether a value may be entered for `kpi` at all: amounts of people, money and time start at zero.
pub fn is_enterable(kpi: Kpi, value: f64) -> bool {
    value.is_finite() && value.abs() <= kpi.unit().largest() && (value >= 0.0 || may_be_negative(kpi))
}

/// Profits and what derives from them may fall below zero.
pub fn may_be_negative(kpi: Kpi) -> bool {
    matches!(
        kpi,
        Kpi::GrossMargin
            | Kpi::GrossProfit
            | Kpi::MarginPerOrder
            | Kpi::Contribution
            | Kpi::NetRevenue
            | Kpi::Profit
            | Kpi::Roi
            | Kpi::RoiOnRevenue
            | Kpi::LifetimeValue
            | Kpi::LtvToCac
            | Kpi::BreakEvenOrders
            | Kpi::BreakEvenRoas
            | Kpi::MonthlyProfitPerCustomer
            | Kpi::FollowerGain
            | Kpi::FollowerGrowth
            | Kpi::PromoterLead
            | Kpi::Nps
    )
}
