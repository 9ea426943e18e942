//! Which values a figure may have at all. Asked by fields, documents and findings; it knows no values of a plan.

use super::kpi::Kpi;

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

/// Whether a value may be entered for `kpi` at all: amounts of people, money and time start at zero.
pub fn is_enterable(kpi: Kpi, value: f64) -> bool {
    value.is_finite() && value.abs() <= kpi.unit().largest() && (value >= 0.0 || may_be_negative(kpi))
}
