//! The plan's budget question as the engine takes it: what each channel makes of money, today's split and the best one.
//!
//! Used by the Forecast screen. It knows no words.

use super::{ChannelId, EditName, Plan, PlanEdit, PlanTurn, Quantity, SpendingAim};
use crate::engine::budget::{Aim, Curve, Division, FitError, Lane as Outlay, Split, SplitError, split};
use crate::engine::model::Change;
use crate::engine::{Cell, Kpi, Lane, Layer, Report};

/// Why a channel's curve is the way it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bend {
    /// A straight line through today's point: nothing is known of diminishing returns.
    Line,
    /// Through today's point, towards the ceiling that was set by hand.
    Ceiling,
    /// Fitted to so many points, today's among them, with its R² where there is one.
    Fitted(usize, Option<f64>),
}

/// Why a channel keeps what it has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// No money is spent there, or no visits follow from it.
    Unpaid,
    /// What a visit is worth is not known.
    NoWorth,
    /// The points give no curve.
    NoCurve(FitError),
}

/// A channel that takes part in the split.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlet {
    /// Which channel.
    pub channel: ChannelId,
    /// Its position in the report.
    pub position: usize,
    /// What is spent today (money) and the visits that follow.
    pub today: (f64, f64),
    /// Visits for money.
    pub curve: Curve,
    /// Where the curve comes from.
    pub bend: Bend,
    /// Gross profit per visit (money), where it is known.
    pub profit: Option<f64>,
    /// Customers per visit (fraction), where they are known.
    pub customers: Option<f64>,
}

/// The budget question with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocation {
    /// What the split is to bring most of.
    pub aim: SpendingAim,
    /// The money to be split (money).
    pub budget: f64,
    /// The channels that take part.
    pub outlets: Vec<Outlet>,
    /// Positions of the others, each with its reason.
    pub others: Vec<(usize, Reason)>,
    /// What today's split yields by the curves.
    pub today: Division,
    /// The best split.
    pub best: Result<Split, SplitError>,
}

impl Plan {
    /// How the media costs of a period's target are best split over the channels.
    ///
    /// A ceiling set by hand goes before observed points; with neither a channel is taken as a straight line.
    pub fn allocation(&self, report: &Report, period: usize) -> Allocation {
        let spending = self.spending();
        let (mut outlets, mut others) = (Vec::new(), Vec::new());
        for position in 0..self.channels.len() {
            match self.outlet(report, period, position) {
                Ok(outlet) => outlets.push(outlet),
                Err(reason) => others.push((position, reason)),
            }
        }
        let aim = match spending.aim {
            SpendingAim::Profit => Aim::MostProfit,
            SpendingAim::Customers => Aim::MostCustomers,
        };
        let outlays: Vec<Outlay> = outlets.iter().map(|outlet| self.outlay(outlet)).collect();
        let spends: Vec<f64> = outlets.iter().map(|outlet| outlet.today.0).collect();
        let nothing = Division {
            shares: Vec::new(),
            total: crate::engine::budget::Share { spend: 0.0, visits: 0.0, outcome: 0.0 },
        };
        let budget = spending.budget.unwrap_or_else(|| spends.iter().sum());
        Allocation {
            aim: spending.aim,
            budget,
            today: Division::of(&spends, &outlays, aim).unwrap_or(nothing),
            best: split(budget, &outlays, aim),
            outlets,
            others,
        }
    }

    fn outlet(&self, report: &Report, period: usize, position: usize) -> Result<Outlet, Reason> {
        let channel = self.channel_id(position).ok_or(Reason::Unpaid)?;
        let cell = Cell { layer: Layer::Target, period, lane: Lane::Channel(position) };
        let value = |kpi| report.value(cell, kpi);
        let today =
            value(Kpi::MediaCost).zip(value(Kpi::Visits)).filter(|(spend, visits)| *spend > 0.0 && *visits > 0.0);
        let today = today.ok_or(Reason::Unpaid)?;
        let (curve, bend) = self.curve(channel, today).map_err(Reason::NoCurve)?;
        let per_visit = |kpi| value(kpi).map(|value| value / today.1).filter(|it| it.is_finite() && *it >= 0.0);
        let (profit, customers) = (per_visit(Kpi::GrossProfit), per_visit(Kpi::Customers));
        let worth = if self.spending().aim == SpendingAim::Profit { profit } else { customers };
        worth.ok_or(Reason::NoWorth)?;
        Ok(Outlet { channel, position, today, curve, bend, profit, customers })
    }

    fn curve(&self, channel: ChannelId, today: (f64, f64)) -> Result<(Curve, Bend), FitError> {
        let response = self.spending().response(channel);
        if let Some(ceiling) = response.and_then(|response| response.ceiling) {
            return Ok((Curve::through(today.0, today.1, Some(ceiling))?, Bend::Ceiling));
        }
        let more = response.map(|response| response.points.as_slice()).unwrap_or_default();
        let points: Vec<(f64, f64)> = [today].into_iter().chain(more.iter().copied()).collect();
        match Curve::fit(&points) {
            Ok(fit) => Ok((fit.curve, Bend::Fitted(points.len(), fit.goodness))),
            Err(FitError::TooFewSpends) => Ok((Curve::through(today.0, today.1, None)?, Bend::Line)),
            Err(error) => Err(error),
        }
    }

    fn outlay(&self, outlet: &Outlet) -> Outlay {
        let response = self.spending().response(outlet.channel);
        let worth = if self.spending().aim == SpendingAim::Profit { outlet.profit } else { outlet.customers };
        Outlay {
            curve: outlet.curve,
            worth: worth.unwrap_or_default(),
            low: response.and_then(|response| response.least).unwrap_or_default(),
            high: response.and_then(|response| response.most),
        }
    }

    /// The edit that makes the best split the plan of a period: each channel's media cost and the visits that its curve
    /// gives for it, in figures as people type them. Rates stay; prices per click and visit follow.
    pub fn adopt_split(&self, allocation: &Allocation, period: usize) -> Option<PlanEdit> {
        let best = &allocation.best.as_ref().ok()?.best;
        let mut turns = Vec::new();
        for (outlet, share) in allocation.outlets.iter().zip(&best.shares) {
            let spend = typed_amount(share.spend);
            let visits = outlet.curve.visits(spend).round();
            turns.push(PlanTurn::new(Kpi::MediaCost, Some(outlet.channel), Change::To(spend)));
            let price = (spend / visits) / (outlet.today.0 / outlet.today.1);
            if price.is_finite() && price > 0.0 {
                turns.push(PlanTurn::new(Kpi::Cpc, Some(outlet.channel), Change::By(price)));
            }
        }
        let edits: Vec<PlanEdit> = self.adopt(&turns, &(period..period + 1)).into_iter().map(plain).collect();
        (!edits.is_empty()).then_some(PlanEdit::Batch(EditName::Split, edits))
    }
}

/// Whole from a hundred on, else with two decimals.
fn typed_amount(amount: f64) -> f64 {
    if amount >= 100.0 { amount.round() } else { (amount * 100.0).round() / 100.0 }
}

/// An entered figure with six digits, as a person would type it.
fn plain(mut edit: PlanEdit) -> PlanEdit {
    if let PlanEdit::Enter { entry, .. } = &mut edit
        && let Quantity::Exact(value) = &mut entry.quantity
        && *value > 0.0
    {
        let scale = 10_f64.powi((5.0 - value.log10().floor()).clamp(0.0, 15.0) as i32);
        *value = (*value * scale).round() / scale;
    }
    edit
}
