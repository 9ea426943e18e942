//! Which figures a period that has not (wholly) happened takes over, and from where.
//!
//! Only a choice of figures, no arithmetic: the solver works out what follows from them.

use std::collections::HashMap;

use super::super::kpi::{Adding, Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::{Level, Program, Step};
use super::forecast::Basis;

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The target of the same period.
    Target,
    /// The actual figures to date.
    ToDate,
}

/// What is known in and around one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Situation {
    /// Actual figures entered here.
    pub actual: Mask,
    /// Target figures entered here.
    pub entered: Mask,
    /// Target figures known here, without neutral values.
    pub known: Mask,
    /// Rates and prices known from the actual figures to date.
    pub to_date: Mask,
    /// Figures of the business that hold here as well.
    pub business: Mask,
}

/// The ratios down the funnel, each after what it works on; the others of the catalogue follow in its order.
const RATES: [Kpi; 18] = [
    Kpi::Ctr,
    Kpi::LandingRate,
    Kpi::Cpc,
    Kpi::Cpm,
    Kpi::CostPerVisit,
    Kpi::LeadRate,
    Kpi::QualifiedRate,
    Kpi::OpportunityRate,
    Kpi::CloseRate,
    Kpi::SaleRate,
    Kpi::ConversionRate,
    Kpi::OrdersPerCustomer,
    Kpi::LeadToCustomerRate,
    Kpi::Aov,
    Kpi::GrossMargin,
    Kpi::RepeatRate,
    Kpi::LoyalShare,
    Kpi::LoyaltyRate,
];

/// What a channel decides on: how much to show, how many to bring, what to pay.
const TOP: [Kpi; 6] = [Kpi::Visits, Kpi::Clicks, Kpi::Impressions, Kpi::MediaCost, Kpi::SetupCost, Kpi::Cost];
const MONEY: [Kpi; 3] = [Kpi::MediaCost, Kpi::SetupCost, Kpi::Cost];
const AUDIENCE: [Kpi; 3] = [Kpi::Visits, Kpi::Clicks, Kpi::Impressions];

pub(super) fn is_ratio(kpi: Kpi) -> bool {
    kpi.adding() == Adding::FromSums && kpi.scope() != Scope::Total
}

fn ratios() -> impl Iterator<Item = Kpi> {
    let others = Kpi::ALL.into_iter().filter(|kpi| is_ratio(*kpi) && !RATES.contains(kpi));
    RATES.into_iter().chain(others)
}

/// The choices made so far: the same situation always has the same answer.
#[derive(Debug)]
pub(super) struct Choices {
    basis: Basis,
    made: HashMap<(Level, Situation), Vec<(Kpi, From)>>,
}

impl Choices {
    pub fn new(basis: Basis) -> Self {
        Self { basis, made: HashMap::new() }
    }

    /// The figures to take over beside the actual ones entered in the cell.
    pub fn get(&mut self, level: Level, situation: Situation) -> &[(Kpi, From)] {
        let basis = self.basis;
        self.made.entry((level, situation)).or_insert_with(|| choose(basis, level, situation))
    }
}

fn choose(basis: Basis, level: Level, situation: Situation) -> Vec<(Kpi, From)> {
    let Situation { actual, entered, known, to_date, business } = situation;
    if basis == Basis::KeepTarget && actual.is_empty() {
        return entered.iter().map(|kpi| (kpi, From::Target)).collect();
    }
    let mut wanted: Vec<(Kpi, From)> = Vec::new();
    let from_target = |kpi| (kpi, From::Target);
    match basis {
        Basis::KeepTarget => {
            let is_decided = |kpi: &Kpi| TOP.contains(kpi) || is_ratio(*kpi);
            wanted.extend(entered.iter().filter(is_decided).map(from_target));
        }
        Basis::ActualRates => {
            let money = || MONEY.into_iter().filter(|kpi| entered.contains(*kpi));
            wanted.extend(money().map(from_target));
            if money().all(|kpi| kpi == Kpi::SetupCost) {
                let top = AUDIENCE.into_iter().find(|kpi| entered.contains(*kpi));
                let top = top.or_else(|| AUDIENCE.into_iter().find(|kpi| known.contains(*kpi)));
                wanted.extend(top.map(from_target));
            }
            wanted.extend(ratios().filter(|kpi| to_date.contains(*kpi)).map(|kpi| (kpi, From::ToDate)));
        }
    }
    wanted.extend(ratios().filter(|kpi| known.contains(*kpi)).map(from_target));
    wanted.extend(entered.iter().map(from_target));
    wanted.retain(|(kpi, _)| (kpi.scope() == Scope::Channel) == (level == Level::Channel));
    without_contradiction(level, actual, business, &wanted)
}

/// Of the wanted figures, in their order, those that nothing before them has settled yet.
fn without_contradiction(level: Level, actual: Mask, business: Mask, wanted: &[(Kpi, From)]) -> Vec<(Kpi, From)> {
    let mut given: Mask = actual.iter().chain(business.iter()).collect();
    let mut program = Program::compile(given, level);
    let mut taken = Vec::new();
    for &(kpi, from) in wanted {
        // A neutral value settles nothing.
        if given.contains(kpi) || matches!(program.step(kpi), Some(Step::Solve { .. })) {
            continue;
        }
        given.insert(kpi);
        taken.push((kpi, from));
        program = Program::compile(given, level);
    }
    taken
}
