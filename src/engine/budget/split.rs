//! The split of a budget over channels that brings most profit or most customers.

use super::curve::{Curve, LARGEST};
use super::pool::{Bent, Pool, Straight};

/// What the split is to bring most of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aim {
    /// Σ worth · visits − spend, worth in money per visit; money that would earn less than itself stays unspent.
    MostProfit,
    /// Σ worth · visits, worth in customers per visit; all money that has any effect is spent.
    MostCustomers,
}

/// A channel that may get a part of the budget.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lane {
    /// What it yields for its money.
    pub curve: Curve,
    /// What a visit is worth: gross profit for [`Aim::MostProfit`] (money), customers for [`Aim::MostCustomers`].
    pub worth: f64,
    /// The least it has to get (money).
    pub low: f64,
    /// The most it may get (money), if there is a limit.
    pub high: Option<f64>,
}

/// What one channel gets and yields.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// What it gets (money).
    pub spend: f64,
    /// What that yields (count).
    pub visits: f64,
    /// Its part of the aim: profit (money) or customers (count).
    pub outcome: f64,
}

/// Some split, with what it yields.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// One a channel, in their order.
    pub shares: Vec<Share>,
    /// All of them together.
    pub total: Share,
}

/// The best split.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// What each channel gets and yields.
    pub best: Division,
    /// What is left of the budget (money).
    pub unspent: f64,
    /// What one more unit of money would add to the outcome: profit (money) or customers (count). 0 where more money
    /// would not help.
    pub multiplier: f64,
}

/// Why there is no split.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SplitError {
    /// A budget, spend, worth or limit is negative, too large or no number.
    NotAnAmount,
    /// The least of this channel is above its most.
    LimitsCross {
        /// Position of the channel.
        lane: usize,
    },
    /// The budget does not even cover what every channel has to get.
    BudgetTooSmall {
        /// What they have to get together (money).
        least: f64,
    },
}

/// Spends and budgets that differ by less than this share are the same: it is rounding.
const ROUNDING: f64 = 1e-12;

/// Splits `budget` over the channels so that the aim is met best; exactly, since each curve bends one way only.
///
/// Of channels without a ceiling that are worth the same, the earlier one is filled first. Memory is taken for the
/// channels once, the time grows in proportion to them.
///
/// # Errors
/// See [`SplitError`].
pub fn split(budget: f64, lanes: &[Lane], aim: Aim) -> Result<Split, SplitError> {
    let slack = slack(budget, lanes)?;
    let mut spends: Vec<f64> = lanes.iter().map(|lane| lane.low).collect();
    let mut pool = Pool { bent: Vec::with_capacity(lanes.len()), straight: Vec::new() };
    let (mut least, mut most) = (0.0, 0.0);
    for (position, lane) in lanes.iter().enumerate() {
        let (low, high) = (lane.low, lane.high.map_or(lane.low + slack, |high| high.min(lane.low + slack)));
        let value = lane.worth * lane.curve.first();
        if value <= 0.0 || low >= high {
            continue;
        }
        (least, most) = (least + low, most + high);
        // So faint a bend cannot be told from none, and dividing by it would drown the spends in rounding.
        if lane.curve.bend() * high <= ROUNDING {
            pool.straight.push(Straight { lane: position, threshold: 1.0 / value.sqrt(), low, high });
        } else {
            let offset = 1.0 / lane.curve.bend();
            pool.bent.push(Bent { lane: position, scale: value.sqrt() * offset, offset, low, high });
        }
    }
    let money = least + slack;
    let (nothing, everything) = pool.ends();
    // A channel stops where one more unit of money is worth no more than itself (ease 1), or nothing.
    let (stop, wanted) = match aim {
        Aim::MostProfit => (1.0, pool.spent(1.0).0),
        Aim::MostCustomers => (everything, most),
    };
    if wanted <= money {
        pool.write(stop, &mut spends);
    } else {
        pool.use_up(money, (nothing, stop), &mut spends);
    }
    let best = Division::weigh(&spends, lanes, aim);
    let unspent = budget - best.total.spend;
    let unspent = if unspent > ROUNDING * budget { unspent } else { 0.0 };
    let multiplier = if unspent > 0.0 { 0.0 } else { gain_of_more(&spends, lanes, aim) };
    Ok(Split { best, unspent, multiplier })
}

/// What is left when every channel has got its least.
fn slack(budget: f64, lanes: &[Lane]) -> Result<f64, SplitError> {
    let is_amount = |value: f64| (0.0..=LARGEST).contains(&value);
    if !is_amount(budget) {
        return Err(SplitError::NotAnAmount);
    }
    let mut least = 0.0;
    for (position, lane) in lanes.iter().enumerate() {
        if !is_amount(lane.worth) || !is_amount(lane.low) || !lane.high.is_none_or(is_amount) {
            return Err(SplitError::NotAnAmount);
        }
        if lane.high.is_some_and(|high| high < lane.low) {
            return Err(SplitError::LimitsCross { lane: position });
        }
        least += lane.low;
    }
    if least > budget * (1.0 + ROUNDING) {
        return Err(SplitError::BudgetTooSmall { least });
    }
    Ok((budget - least).max(0.0))
}

/// What the best place for one more unit of money adds.
fn gain_of_more(spends: &[f64], lanes: &[Lane], aim: Aim) -> f64 {
    let takes_more = |(spend, lane): &(&f64, &Lane)| lane.high.is_none_or(|high| **spend < high * (1.0 - ROUNDING));
    let gain = |(spend, lane): (&f64, &Lane)| lane.worth * lane.curve.marginal(*spend);
    let most = spends.iter().zip(lanes).filter(takes_more).map(gain).fold(0.0, f64::max);
    match aim {
        Aim::MostProfit => (most - 1.0).max(0.0),
        Aim::MostCustomers => most,
    }
}

impl Division {
    /// What given spends (money) yield, such as today's; one a channel.
    ///
    /// # Errors
    /// [`SplitError::NotAnAmount`] for a spend that is no amount, or for more or fewer of them than channels.
    pub fn of(spends: &[f64], lanes: &[Lane], aim: Aim) -> Result<Self, SplitError> {
        let is_amount = |spend: &f64| (0.0..=LARGEST).contains(spend);
        if spends.len() != lanes.len() || !spends.iter().all(is_amount) {
            return Err(SplitError::NotAnAmount);
        }
        slack(LARGEST, lanes)?;
        Ok(Self::weigh(spends, lanes, aim))
    }

    fn weigh(spends: &[f64], lanes: &[Lane], aim: Aim) -> Self {
        let mut total = Share { spend: 0.0, visits: 0.0, outcome: 0.0 };
        let shares = spends.iter().zip(lanes).map(|(&spend, lane)| {
            let visits = lane.curve.visits(spend);
            let cost = if aim == Aim::MostProfit { spend } else { 0.0 };
            let share = Share { spend, visits, outcome: lane.worth * visits - cost };
            total.spend += share.spend;
            total.visits += share.visits;
            total.outcome += share.outcome;
            share
        });
        Self { shares: shares.collect(), total }
    }
}

impl Split {
    /// What the best split adds to today's: money spent, visits, and profit or customers. It may be below zero only in
    /// the outcome of a split that breaks the limits or spends another budget.
    pub fn gain_over(&self, today: &Division) -> Share {
        let (best, today) = (self.best.total, today.total);
        Share {
            spend: best.spend - today.spend,
            visits: best.visits - today.visits,
            outcome: best.outcome - today.outcome,
        }
    }
}
