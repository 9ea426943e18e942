//! How an effect on profit came about: the figures before and after, channel by channel and period by period.
//!
//! Read by `inquiry`. It knows no words.

use super::{Effect, Effects, Members, shapley};
use crate::engine::inputs::{Cell, Lane, Layer};
use crate::engine::kpi::Kpi;
use crate::engine::model::Measure;
use crate::engine::report::Report;
use crate::engine::working::{How, WorkingLine};

/// A factor of gross profit that moved, and those beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// Which of them: [`Effect::Volume`], [`Effect::Rate`] or [`Effect::Price`].
    pub effect: Effect,
    /// Visits (count), orders per visit (fraction), gross profit per order (money), as aimed at. What had no value counts
    /// as unchanged.
    pub before: [f64; 3],
    /// The same as they came about.
    pub after: [f64; 3],
}

impl Moved {
    /// The KPIs of the factors, in their order.
    pub const FACTORS: [Kpi; 3] = [Kpi::Visits, Kpi::ConversionRate, Kpi::MarginPerOrder];

    /// What it adds to the profit (money).
    pub fn amount(&self) -> f64 {
        shapley(self.before, self.after)[self.effect as usize % 3]
    }
}

impl Report {
    /// How an effect on the profit of a channel or of all came about in these periods; without one, the sum of all of
    /// them. Nothing where the profits are not known, or hidden.
    pub(in crate::engine) fn effect_working(&self, effect: Option<Effect>, measure: &Measure) -> Option<WorkingLine> {
        let variance = self.variance(measure.periods())?;
        let own = |effects: &Effects| effect.map_or(effects.iter().sum(), |effect| effects[effect as usize]);
        let effects = match measure.lane {
            Lane::Total => variance.effects(),
            Lane::Channel(channel) => *variance.channels.get(channel)?,
        };
        let value = own(&effects);
        let line = |how| Some(WorkingLine { kpi: Kpi::Profit, value, how });
        let Some(effect) = effect else {
            let parts = Effect::ALL.into_iter().map(|effect| (effect, effects[effect as usize]));
            return line(How::Effects(parts.filter(|(_, amount)| *amount != 0.0).collect()));
        };
        if effect == Effect::Rest {
            let told = effects.iter().sum::<f64>() - value;
            return line(How::Unsplit { difference: told + value, told });
        }
        if measure.lane == Lane::Total && effect != Effect::Fixed {
            let parts = variance.channels.iter().map(own).enumerate();
            return line(How::Summed(parts.collect()));
        }
        if let [period] = variance.periods[..] {
            return line(self.moved(effect, measure.lane, period));
        }
        let part = |period: &usize| {
            let alone = self.variance(*period..*period + 1)?;
            let effects = match measure.lane {
                Lane::Total => alone.business,
                Lane::Channel(channel) => *alone.channels.get(channel)?,
            };
            Some((*period, own(&effects)))
        };
        line(How::SummedOverPeriods(variance.periods.iter().filter_map(part).collect()))
    }

    /// How what belongs to no channel came about: this effect of it, or the sum of them.
    pub(in crate::engine) fn business_working(&self, effect: Option<Effect>, measure: &Measure) -> Option<WorkingLine> {
        let variance = self.variance(measure.periods())?;
        let own = |effect: Effect| variance.business[effect as usize];
        let line = |value, how| Some(WorkingLine { kpi: Kpi::Profit, value, how });
        match effect {
            None => {
                let parts = Effect::ALL.into_iter().map(|effect| (effect, own(effect)));
                let parts = parts.filter(|(_, amount)| *amount != 0.0).collect();
                line(variance.business.iter().sum(), How::Effects(parts))
            }
            Some(Effect::Rest) => {
                let channels = variance.channels.iter().map(|effects| effects.iter().sum()).enumerate().collect();
                let (difference, fixed) = (variance.difference(), own(Effect::Fixed));
                line(own(Effect::Rest), How::Left { difference, channels, fixed })
            }
            // All else of it is that of all together, or there is none.
            Some(effect) => self.effect_working(Some(effect), measure),
        }
    }

    /// Where the profit of all channels stands after this effect and those before it, on the way from target to actual.
    pub(in crate::engine) fn profit_after(&self, effect: Effect, measure: &Measure) -> Option<WorkingLine> {
        let variance = self.variance(measure.periods())?;
        let effects = variance.effects();
        let before = variance.target + effects[..effect as usize].iter().sum::<f64>();
        let amount = effects[effect as usize];
        Some(WorkingLine { kpi: Kpi::Profit, value: before + amount, how: How::Step { effect, before, amount } })
    }

    /// How it came about in one period of a channel, or of the business.
    fn moved(&self, effect: Effect, lane: Lane, period: usize) -> How {
        let cell = |layer| Cell { layer, period, lane };
        let spent = |kpi| self.known(cell(Layer::Target), kpi).zip(self.known(cell(Layer::Actual), kpi));
        let cost = match effect {
            Effect::Cost => Some(Kpi::Cost),
            Effect::Fixed => Some(Kpi::FixedCosts),
            _ => None,
        };
        if let Some(cost) = cost {
            return spent(cost).map_or(How::NoEffect, |(target, actual)| How::Spent { cost, target, actual });
        }
        let [target, actual] = [Layer::Target, Layer::Actual].map(|layer| Members::of(self, cell(layer)).factors());
        target.zip(actual).map_or(How::NoEffect, |(before, after)| {
            let known = |one: [Option<f64>; 3], other: [Option<f64>; 3]| {
                std::array::from_fn(|factor: usize| one[factor].or(other[factor]).unwrap_or(0.0))
            };
            How::Moved(Moved { effect, before: known(before, after), after: known(after, before) })
        })
    }
}
