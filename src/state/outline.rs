//! What few edits of a plan change and nearly every text of the page asks for. It knows no signals.

use crate::plan::{Currency, Goal, Periods, Plan};

/// A plan without its figures: who needs no more of it is not asked again at each keystroke.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outline {
    /// What the plan's periods are.
    pub periods: Periods,
    /// What it is to bring.
    pub goal: Goal,
    /// In which currency it reckons.
    pub currency: Currency,
    /// Whether it is an assignment, which may lock and hide things.
    pub is_assignment: bool,
}

impl Outline {
    /// That of this plan.
    pub fn of(plan: &Plan) -> Self {
        Self {
            periods: plan.periods(),
            goal: plan.goal(),
            currency: plan.currency(),
            is_assignment: plan.assignment().is_some(),
        }
    }
}
