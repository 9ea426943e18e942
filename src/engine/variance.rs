//! Why the profit that was made differs from the one that was aimed at: the difference in effects that add up to it.
//!
//! Used by the Forecast screen. It knows no document and no words; a part of the difference whose members are not known
//! on both sides is told as rest, never guessed.

mod working;

use std::ops::Range;

use super::inputs::{Cell, Lane, Layer};
use super::kpi::Kpi;
use super::relation::ROUNDING;
use super::report::Report;

pub use working::Moved;

/// What a difference of profit comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// More or fewer visits.
    Volume,
    /// More or fewer orders of the visits.
    Rate,
    /// More or less gross profit of an order: order value and margin together.
    Price,
    /// More or less cost of the channels.
    Cost,
    /// More or less fixed costs.
    Fixed,
    /// What cannot be split, since a member of it is not known on both sides.
    Rest,
}

impl Effect {
    /// Every effect, in the order in which they are told.
    pub const ALL: [Self; 6] = [Self::Volume, Self::Rate, Self::Price, Self::Cost, Self::Fixed, Self::Rest];
}

/// How much each effect adds to the profit (money), by [`Effect`].
pub type Effects = [f64; Effect::ALL.len()];

/// A difference of profit in effects.
#[derive(Clone, Debug, PartialEq)]
pub struct Variance {
    /// The periods of which both profits are known; only these are compared.
    pub periods: Vec<usize>,
    /// The profit aimed at in these periods (money).
    pub target: f64,
    /// The profit made in them (money).
    pub actual: f64,
    /// By channel.
    pub channels: Vec<Effects>,
    /// What belongs to no channel: fixed costs, and what the channels leave open.
    pub business: Effects,
}

impl Variance {
    /// Actual profit − target profit (money).
    pub fn difference(&self) -> f64 {
        self.actual - self.target
    }

    /// The effects of all channels and of the business together; they add up to the difference.
    pub fn effects(&self) -> Effects {
        let mut all = self.business;
        for (sum, effect) in self.channels.iter().flat_map(|channel| channel.iter().enumerate()) {
            all[sum] += effect;
        }
        all
    }

    /// The effect that moves the profit most, the earlier one of equals; nothing where none moves it.
    pub fn largest(&self) -> Option<Effect> {
        let effects = self.effects();
        let moving = Effect::ALL.into_iter().filter(|effect| effects[*effect as usize] != 0.0);
        let size = |effect: Effect| effects[effect as usize].abs();
        moving.reduce(|first, other| if size(other) > size(first) { other } else { first })
    }

    /// The channels of which a part cannot be split.
    pub fn unsplit(&self) -> impl Iterator<Item = usize> + '_ {
        let channels = self.channels.iter().enumerate();
        channels.filter(|(_, effects)| effects[Effect::Rest as usize] != 0.0).map(|(position, _)| position)
    }
}

impl Report {
    /// Why actual and target profit differ in the periods of `among` of which both are known; nothing where there are none,
    /// or where the profit is hidden.
    ///
    /// In each channel and period, gross profit = visits · (orders ÷ visits) · (gross profit ÷ orders). Which part of a
    /// changed product belongs to which factor depends on the order in which one lets them change, and no order is right.
    /// So each gets the mean over all six orders, its Shapley value, the only split that adds up, is the same for equal
    /// factors and gives nothing to one that has not changed (Shapley 1953, A value for n-person games). Costs are a sum:
    /// each has its difference. A factor that has no value on one side, such as the rate of a channel without visits,
    /// counts as unchanged.
    pub fn variance(&self, among: Range<usize>) -> Option<Variance> {
        if self.hides(Kpi::Profit) {
            return None;
        }
        let profit = |layer, period| self.known(Cell { layer, period, lane: Lane::Total }, Kpi::Profit);
        let both = |period| Some((period, profit(Layer::Target, period)?, profit(Layer::Actual, period)?));
        let compared: Vec<(usize, f64, f64)> = among.filter_map(both).collect();
        if compared.is_empty() {
            return None;
        }
        let mut variance = Variance {
            periods: compared.iter().map(|(period, ..)| *period).collect(),
            target: compared.iter().map(|(_, target, _)| target).sum(),
            actual: compared.iter().map(|(.., actual)| actual).sum(),
            channels: vec![[0.0; Effect::ALL.len()]; self.grid().channels],
            business: [0.0; Effect::ALL.len()],
        };
        // Of what the sums are made: differences smaller than its rounding are none.
        let mut size = variance.target.abs() + variance.actual.abs();
        for &period in &variance.periods {
            for (channel, effects) in variance.channels.iter_mut().enumerate() {
                let of = |layer| Members::of(self, Cell { layer, period, lane: Lane::Channel(channel) });
                let (target, actual) = (of(Layer::Target), of(Layer::Actual));
                size += target.size() + actual.size();
                target.part(&actual, effects);
            }
            let fixed = |layer| self.known(Cell { layer, period, lane: Lane::Total }, Kpi::FixedCosts);
            if let (Some(target), Some(actual)) = (fixed(Layer::Target), fixed(Layer::Actual)) {
                variance.business[Effect::Fixed as usize] += target - actual;
            }
        }
        let told: f64 = variance.effects().iter().sum();
        let rest = variance.difference() - told;
        variance.business[Effect::Rest as usize] = if rest.abs() <= size * ROUNDING { 0.0 } else { rest };
        let is_finite = variance.effects().iter().chain([&variance.target, &variance.actual]).all(|it| it.is_finite());
        is_finite.then_some(variance)
    }
}

/// What the contribution of a channel is made of in one period and layer.
struct Members {
    visits: Option<f64>,
    orders: Option<f64>,
    gross_profit: Option<f64>,
    cost: Option<f64>,
}

impl Members {
    fn of(report: &Report, cell: Cell) -> Self {
        let value = |kpi| report.known(cell, kpi);
        Self {
            visits: value(Kpi::Visits),
            orders: value(Kpi::Orders),
            gross_profit: value(Kpi::GrossProfit),
            cost: value(Kpi::Cost),
        }
    }

    fn size(&self) -> f64 {
        self.gross_profit.unwrap_or(0.0).abs() + self.cost.unwrap_or(0.0).abs()
    }

    /// Adds what leads from here to `actual` to the effects.
    fn part(&self, actual: &Self, effects: &mut Effects) {
        let mut add = |effect: Effect, amount: f64| effects[effect as usize] += amount;
        match (self.cost, actual.cost) {
            (Some(target), Some(actual)) => add(Effect::Cost, target - actual),
            (target, actual) => add(Effect::Rest, target.unwrap_or(0.0) - actual.unwrap_or(0.0)),
        }
        let difference = actual.gross_profit.unwrap_or(0.0) - self.gross_profit.unwrap_or(0.0);
        let Some((before, after)) = self.factors().zip(actual.factors()) else {
            return add(Effect::Rest, difference);
        };
        let [from, to]: [[f64; 3]; 2] = [
            std::array::from_fn(|factor| before[factor].or(after[factor]).unwrap_or(0.0)),
            std::array::from_fn(|factor| after[factor].or(before[factor]).unwrap_or(0.0)),
        ];
        let [volume, rate, _] = shapley(from, to);
        let price = difference - volume - rate;
        let noise = (self.size() + actual.size()) * ROUNDING;
        add(Effect::Volume, volume);
        add(Effect::Rate, rate);
        // Taken from the difference, so that the three add up to it to the bit.
        add(Effect::Price, if price.abs() <= noise { 0.0 } else { price });
    }

    /// Visits, orders per visit, gross profit per order; nothing where gross profit is not their product. A ratio to
    /// nothing has no value.
    fn factors(&self) -> Option<[Option<f64>; 3]> {
        let (visits, orders, gross_profit) = (self.visits?, self.orders?, self.gross_profit?);
        let ratio = |part: f64, whole: f64| Some(part / whole).filter(|ratio| whole != 0.0 && ratio.is_finite());
        let (rate, price) = (ratio(orders, visits), ratio(gross_profit, orders));
        let is_product = (rate.is_some() || orders == 0.0) && (price.is_some() || gross_profit == 0.0);
        is_product.then_some([Some(visits), rate, price])
    }
}

/// How much each factor adds to a product of three on its way from one to the other: the mean of what it adds over all
/// orders in which they may change, (b − a) · [(a₁a₂ + b₁b₂) ÷ 3 + (a₁b₂ + b₁a₂) ÷ 6] with the other factors 1 and 2.
pub fn shapley(from: [f64; 3], to: [f64; 3]) -> [f64; 3] {
    std::array::from_fn(|factor| {
        let (one, two) = ((factor + 1) % 3, (factor + 2) % 3);
        let change = to[factor] - from[factor];
        if change.abs() <= ROUNDING * to[factor].abs().max(from[factor].abs()) {
            return 0.0;
        }
        let same = (from[one] * from[two] + to[one] * to[two]) / 3.0;
        let mixed = (from[one] * to[two] + to[one] * from[two]) / 6.0;
        change * (same + mixed)
    })
}
