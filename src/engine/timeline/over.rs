//! How figures of several periods make one: the decision, apart from any numbers.
//!
//! Used wherever periods are taken together, so that a sum over the year is the same everywhere.

use std::sync::Arc;

use crate::engine::kpi::{Adding, Kpi};
use crate::engine::mask::Mask;
use crate::engine::program::{Level, Program};
use crate::engine::report::Engine;

/// What a figure of several periods is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OverPeriods {
    /// The sum over the periods that know it: volumes, money, and fixed costs, which are told per period.
    Added,
    /// The first one known: what there was when the time began.
    First,
    /// The last one known: a stock such as followers.
    Last,
    /// What follows from the sums, never a mean; where nothing follows, as with an order value before there are orders,
    /// the figure of the periods if it is the same in all of them.
    FromSums,
    /// Only what follows from the sums: a profit that is the same in each period is not that of all together.
    OnlyFromSums,
}

/// How periods make the value of them all.
pub fn over_periods(kpi: Kpi) -> OverPeriods {
    match kpi.adding() {
        Adding::Sum | Adding::UpperBound => OverPeriods::Added,
        Adding::First => OverPeriods::First,
        Adding::Last => OverPeriods::Last,
        Adding::FromSums if kpi.is_of_one_period() => OverPeriods::OnlyFromSums,
        Adding::FromSums => OverPeriods::FromSums,
    }
}

/// Which figures are taken over because they are the same in all periods, and the program that yields the rest, when
/// the ones in `added` are known for all periods together.
pub(in crate::engine) fn together(
    engine: &mut Engine,
    level: Level,
    added: Mask,
    is_same: impl Fn(Kpi) -> bool,
) -> (Mask, Arc<Program>) {
    let program = engine.program(added, level);
    let is_kept = |kpi: &Kpi| over_periods(*kpi) == OverPeriods::FromSums && !program.yields(*kpi) && is_same(*kpi);
    let kept: Mask = Kpi::ALL.into_iter().filter(is_kept).collect();
    (kept, engine.program(added.iter().chain(kept.iter()).collect(), level))
}
