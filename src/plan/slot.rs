//! Where figures are typed: a count and the rate that produces it share one place, and the user types whichever she
//! knows.

use crate::engine::{Kpi, Stage};

/// A place in the form of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    /// The figure that a plain number means.
    pub main: Kpi,
    /// The rate that a percentage means, if it shares the place.
    pub rate: Option<Kpi>,
    /// Whether it is shown at once, or only when more is asked for.
    pub is_essential: bool,
}

impl Slot {
    /// A figure that has its place for itself.
    pub const fn single(main: Kpi) -> Self {
        Self { main, rate: None, is_essential: true }
    }

    const fn pair(main: Kpi, rate: Kpi) -> Self {
        Self { main, rate: Some(rate), is_essential: true }
    }

    const fn more(self) -> Self {
        Self { is_essential: false, ..self }
    }

    /// The slots of a stage's form, from top to bottom.
    pub fn of_stage(stage: Stage) -> &'static [Self] {
        match stage {
            Stage::Plan => PLAN,
            Stage::Reach => REACH,
            Stage::Act => ACT,
            Stage::Convert => CONVERT,
            Stage::Engage => ENGAGE,
        }
    }

    /// The slot in which `kpi` is typed.
    pub fn of_kpi(kpi: Kpi) -> Self {
        let slots = Stage::ALL.into_iter().flat_map(Self::of_stage).copied();
        slots.into_iter().find(|slot| slot.main == kpi || slot.rate == Some(kpi)).unwrap_or(Self::single(kpi))
    }

    /// The figure that shares the place with `kpi`, if there is one.
    pub fn partner(self, kpi: Kpi) -> Option<Kpi> {
        if kpi == self.main { self.rate } else { Some(self.main).filter(|_| self.rate == Some(kpi)) }
    }

    /// The stage on whose screen the slot of `kpi` stands.
    pub fn stage_of(kpi: Kpi) -> Stage {
        let holds = |slot: &Self| slot.main == kpi || slot.rate == Some(kpi);
        Stage::ALL.into_iter().find(|stage| Self::of_stage(*stage).iter().any(holds)).unwrap_or(kpi.stage())
    }
}

const PLAN: &[Slot] = &[
    Slot::single(Kpi::GrossMargin),
    Slot::single(Kpi::VariableCost),
    Slot::single(Kpi::FixedCosts),
    Slot::single(Kpi::MarginPerOrder),
    Slot::single(Kpi::BreakEvenOrders),
];

const REACH: &[Slot] = &[
    Slot::single(Kpi::Impressions),
    Slot::pair(Kpi::Clicks, Kpi::Ctr),
    Slot::pair(Kpi::Visits, Kpi::LandingRate),
    Slot::single(Kpi::MediaCost),
    Slot::single(Kpi::Cpc),
    Slot::single(Kpi::CostPerVisit),
    Slot::single(Kpi::SetupCost).more(),
    Slot::single(Kpi::Cost).more(),
    Slot::single(Kpi::Cpm).more(),
    Slot::single(Kpi::VisitValue).more(),
];

const ACT: &[Slot] = &[
    Slot::pair(Kpi::Leads, Kpi::LeadRate),
    Slot::pair(Kpi::QualifiedLeads, Kpi::QualifiedRate),
    Slot::single(Kpi::Cpl),
];

const CONVERT: &[Slot] = &[
    Slot::pair(Kpi::Orders, Kpi::SaleRate),
    Slot::pair(Kpi::Customers, Kpi::LeadToCustomerRate),
    Slot::single(Kpi::Aov),
    Slot::single(Kpi::Revenue),
    Slot::single(Kpi::Cac),
    Slot::single(Kpi::Contribution),
    Slot::single(Kpi::Roi),
    Slot::pair(Kpi::Opportunities, Kpi::OpportunityRate).more(),
    Slot::single(Kpi::CloseRate).more(),
    Slot::single(Kpi::ConversionRate).more(),
    Slot::single(Kpi::OnlineOrders).more(),
    Slot::single(Kpi::OfflineOrders).more(),
    Slot::single(Kpi::OrdersPerCustomer).more(),
    Slot::single(Kpi::RevenuePerCustomer).more(),
    Slot::single(Kpi::Cpa).more(),
    Slot::single(Kpi::Roas).more(),
    Slot::single(Kpi::GrossProfit).more(),
    Slot::single(Kpi::NetRevenue).more(),
    Slot::single(Kpi::RoiOnRevenue).more(),
    Slot::single(Kpi::Profit).more(),
];

const ENGAGE: &[Slot] = &[
    Slot::pair(Kpi::RepeatCustomers, Kpi::RepeatRate),
    Slot::pair(Kpi::LoyalCustomers, Kpi::LoyaltyRate),
    Slot::single(Kpi::PurchaseFrequency),
    Slot::single(Kpi::Lifespan),
    Slot::single(Kpi::LifetimeValue),
    Slot::single(Kpi::LtvToCac),
    Slot::single(Kpi::LoyalShare).more(),
    Slot::single(Kpi::YearlyRevenuePerCustomer).more(),
    Slot::single(Kpi::LifetimeRevenue).more(),
];
