//! Answers of the reverse planner and of the sensitivity in sentences. Used by `chart::present_goal` and its neighbour.

use super::{Args, Msg, Wording};
use crate::engine::model::Lever;
use crate::engine::reverse::{Answer, Turned, TurnedLever, Wish};
use crate::engine::sensitivity::Worth;
use crate::engine::{Better, Kpi, Lane};

impl Wording<'_> {
    /// The name of a lever: the figure's, and the channel's where it is of one.
    pub fn lever(&self, lever: Lever) -> String {
        let kpi = self.kpi(lever.kpi);
        match lever.channel {
            Some(channel) => {
                let channel = self.place(Lane::Channel(channel));
                format!("{kpi}{}{channel}", self.catalog.text(Msg::ListSeparator))
            }
            None => kpi,
        }
    }

    /// The answer of the reverse planner in one sentence.
    pub fn goal(&self, wish: &Wish, answer: &Answer) -> String {
        let value = |value| self.format.value(wish.measure.kpi.unit(), value);
        let args = Args::new().text("kpi", self.kpi(wish.measure.kpi));
        let (msg, args) = match answer {
            Answer::Unknown => (Msg::GoalUnknown, args),
            Answer::Unmoved => (Msg::GoalUnmoved, args),
            Answer::Reached(turned) => self.reached(turned, args.text("value", value(wish.value))),
            Answer::Nearest(turned) => {
                let args = args.text("value", value(wish.value)).text("outcome", value(turned.outcome));
                if turned.levers.iter().any(TurnedLever::is_endless) {
                    (Msg::GoalEndless, args)
                } else {
                    (Msg::GoalNearest, args.text("steps", self.steps(turned)))
                }
            }
        };
        self.catalog.format(msg, &args)
    }

    fn reached(&self, turned: &Turned, args: Args) -> (Msg, Args) {
        let [only] = turned.levers[..] else {
            return match turned.levers[..] {
                [] => (Msg::GoalAlready, args),
                _ => (Msg::GoalTogether, args.text("steps", self.steps(turned))),
            };
        };
        // Equal up to the rounding of the search.
        if (only.after - only.before).abs() <= 1e-9 * only.before.abs() {
            return (Msg::GoalAlready, args);
        }
        let msg = if only.after > only.before { Msg::GoalUp } else { Msg::GoalDown };
        (msg, self.step(only, args))
    }

    fn steps(&self, turned: &Turned) -> String {
        let step = |lever: &TurnedLever| self.catalog.format(Msg::GoalStep, &self.step(*lever, Args::new()));
        turned.levers.iter().map(step).collect::<Vec<_>>().join(&self.catalog.text(Msg::ListSeparator))
    }

    fn step(&self, lever: TurnedLever, args: Args) -> Args {
        let unit = lever.lever.kpi.unit();
        let change = self.format.relative_change(lever.before, lever.after);
        args.text("lever", self.lever(lever.lever))
            .text("before", self.format.value(unit, lever.before))
            .text("after", self.format.value(unit, lever.after))
            .text("change", change.unwrap_or_else(|| self.format.change(unit, lever.after - lever.before)))
    }

    /// What the marketing then costs more or less; nothing where that is the same.
    pub fn goal_cost(&self, before: f64, after: f64) -> Option<String> {
        let difference = after - before;
        if difference.abs() <= 1e-9 * before.abs() {
            return None;
        }
        let msg = if difference > 0.0 { Msg::GoalCostsMore } else { Msg::GoalCostsLess };
        let amount = self.format.money(difference.abs());
        Some(self.catalog.format(msg, &Args::new().text("amount", amount)))
    }

    /// What moves a result most, in one sentence; the levers stand in order of their effect.
    pub fn strongest_lever(&self, result: Kpi, worths: &[Worth]) -> String {
        let args = Args::new().text("result", self.kpi(result));
        let Some(worth) = worths.first() else { return self.catalog.format(Msg::LeversNone, &args) };
        // Of what cannot become a tenth more, a tenth less is told.
        let is_more = worth.tenth_more >= worth.tenth_less && !worth.is_cut();
        let (msg, gain) =
            if is_more { (Msg::LeversMore, worth.tenth_more) } else { (Msg::LeversLess, worth.tenth_less) };
        let effect = self.format.change(result.unit(), moved(result, gain));
        self.catalog.format(msg, &args.text("lever", self.lever(worth.lever)).text("effect", effect))
    }
}

/// By how much the figure itself moves when that is so much of a gain: what should be low gains by falling.
pub fn moved(result: Kpi, gain: f64) -> f64 {
    if result.better() == Better::Lower { -gain } else { gain }
}
