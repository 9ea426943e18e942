//! What the draws said, each with the plan that was drawn.

use std::sync::Arc;

use crate::engine::timeline::Figures;
use crate::engine::uncertainty::{Asked, EnteredRange, Outcome, Percentiles, Spread};
use crate::engine::{Kpi, Lane, Layer};
use crate::plan::{Objective, Plan};

/// What was drawn.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The plan.
    pub plan: Arc<Plan>,
    /// Whose figures.
    pub layer: Layer,
    /// The channel, or all of them.
    pub lane: Lane,
    /// The figure that was looked at.
    pub kpi: Kpi,
    /// How many draws.
    pub draws: usize,
}

impl Ground {
    /// Whether both are of the very same plan and layer.
    pub fn is_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.plan, &other.plan) && self.layer == other.layer
    }

    /// The figure that was looked at, over the whole time.
    pub fn asked(&self) -> Asked {
        Asked { kpi: self.kpi, lane: self.lane, period: None }
    }
}

/// What the draws said of some figures.
#[derive(Debug)]
pub struct Found {
    /// What was drawn.
    pub ground: Ground,
    /// The ranges, as the sources name them by position.
    pub ranges: Vec<EnteredRange>,
    /// What the plan itself says over the whole time.
    pub figures: Figures,
    /// What the draws say.
    pub outcome: Outcome,
}

impl Found {
    /// The spread of the figure that is looked at, over the whole time.
    pub fn spread(&self) -> Option<&Spread> {
        self.outcome.spread(self.ground.asked())
    }
}

/// The percentiles of many figures, and no more of them than that.
#[derive(Clone, Debug)]
pub struct Points {
    /// What was drawn.
    pub ground: Ground,
    /// What the plan itself says over the whole time.
    pub figures: Figures,
    /// The figures that are known, in the catalogue's order.
    pub points: Vec<(Kpi, Percentiles)>,
}

impl Points {
    /// Keeps of what was found the percentiles in the place that was drawn, over the whole time.
    pub fn of(found: &Found) -> Self {
        let spreads = found.outcome.spreads().iter();
        let here = spreads.filter(|(asked, _)| asked.lane == found.ground.lane && asked.period.is_none());
        let mut points: Vec<(Kpi, Percentiles)> =
            here.filter_map(|(asked, spread)| Some((asked.kpi, spread.percentiles()?))).collect();
        points.sort_by_key(|(kpi, _)| *kpi);
        points.dedup_by_key(|(kpi, _)| *kpi);
        Self { ground: found.ground.clone(), figures: found.figures.clone(), points }
    }
}

/// What the draws said of the first periods alone, up to the last that counts for some objective.
#[derive(Debug)]
pub struct Earlier {
    /// What was drawn.
    pub ground: Ground,
    /// The last period that counts, and what was found until then.
    pub outcomes: Vec<(u16, Outcome)>,
}

/// The spread of what an objective is about, by its time.
pub fn objective_spread<'a>(
    objective: &Objective,
    main: &'a Found,
    earlier: Option<&'a Earlier>,
) -> Option<&'a Spread> {
    let asked = asked(&main.ground.plan, objective)?;
    match earlier_end(&main.ground.plan, objective) {
        None => main.outcome.spread(asked),
        Some(end) => {
            let earlier = earlier.filter(|earlier| earlier.ground.is_of(&main.ground))?;
            earlier.outcomes.iter().find(|(by, _)| *by == end)?.1.spread(asked)
        }
    }
}

/// What the objectives that count up to this period ask; nothing for the plan's own last.
pub(super) fn asked_until(plan: &Plan, end: Option<u16>) -> Vec<Asked> {
    let by_then = plan.objectives().iter().filter(|it| earlier_end(plan, it) == end);
    by_then.filter_map(|it| asked(plan, it)).collect()
}

/// The last periods that count for some objective, other than the plan's own.
pub(super) fn earlier_ends(plan: &Plan) -> Vec<u16> {
    let mut ends: Vec<u16> = plan.objectives().iter().filter_map(|it| earlier_end(plan, it)).collect();
    ends.sort_unstable();
    ends.dedup();
    ends
}

fn asked(plan: &Plan, objective: &Objective) -> Option<Asked> {
    Some(Asked { kpi: objective.kpi, lane: plan.lane(objective.place)?, period: None })
}

/// The last period that counts, where that is not the plan's own.
fn earlier_end(plan: &Plan, objective: &Objective) -> Option<u16> {
    objective.by.filter(|by| by + 1 < plan.periods().count)
}
