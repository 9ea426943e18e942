//! The steps of a working, one by one: how a figure came about in words, and the same with the numbers put in. Used by
//! `wording_working`.

use super::wording_effects::effect_how;
use super::{Args, Msg, Wording, period_name};
use crate::engine::{How, Operation, Solution, ToDate, Unit, Versus, WorkingLine};

/// A sum of more terms than a year has months is told by its first ones and its last.
const MOST_TERMS: usize = 12;
const FIRST_TERMS: usize = 4;

impl Wording<'_> {
    /// The name of a period of the plan.
    pub(super) fn period(&self, period: usize) -> String {
        period_name(&self.plan.periods(), period, &self.format)
    }

    /// How a figure came about, in words: "entered", "= visits × lead rate" …
    pub fn working(&self, line: &WorkingLine) -> String {
        if let Some(msg) = effect_how(line) {
            return self.catalog.text(msg);
        }
        let count = |name, parts: &Vec<_>| Args::new().count(name, &self.format, parts.len() as f64);
        let (msg, args) = match &line.how {
            How::Entered => (Msg::WorkingEntered, Args::new()),
            How::TakenOver => (Msg::WorkingTakenOver, Args::new()),
            How::Assumed => (Msg::WorkingAssumed, Args::new()),
            How::ForOneVisit => (Msg::WorkingForOneVisit, Args::new()),
            How::Summed(parts) => (Msg::WorkingSummed, count("channels", parts)),
            How::SummedOverPeriods(parts) => (Msg::WorkingSummedPeriods, count("periods", parts)),
            How::First(period) => (Msg::WorkingFirst, Args::new().text("period", self.period(*period))),
            How::Last(period) => (Msg::WorkingLast, Args::new().text("period", self.period(*period))),
            How::Same => (Msg::WorkingSame, Args::new()),
            How::Kept => (Msg::WorkingKept, Args::new()),
            How::Turned { before } => {
                (Msg::WorkingTurned, Args::new().text("before", self.format.value(line.kpi.unit(), *before)))
            }
            How::Happened => (Msg::WorkingHappened, Args::new()),
            How::AsTarget => (Msg::WorkingAsTarget, Args::new()),
            How::ToDate(ToDate::Latest) => (Msg::WorkingLatest, Args::new()),
            How::ToDate(ToDate::OfSums { solution, .. }) => {
                (Msg::WorkingToDate, Args::new().text("formula", self.formula_in_names(solution)))
            }
            How::Arrived(period) => (Msg::WorkingArrived, Args::new().text("period", self.period(*period))),
            How::NothingYet => (Msg::WorkingNothingYet, Args::new()),
            How::Versus { versus: Versus::Difference, .. } => (Msg::WorkingDifference, Args::new()),
            How::Versus { versus: Versus::Share, .. } => (Msg::WorkingShare, Args::new()),
            How::Versus { versus: Versus::Attained, .. } => (Msg::WorkingAttained, Args::new()),
            // Told above.
            How::Moved(_)
            | How::Spent { .. }
            | How::NoEffect
            | How::Unsplit { .. }
            | How::Left { .. }
            | How::Effects(_)
            | How::Step { .. } => return String::new(),
            How::Solved { solution, .. } => {
                (Msg::WorkingDerived, Args::new().text("formula", self.formula_in_names(solution)))
            }
        };
        self.catalog.format(msg, &args)
    }

    /// The same with the numbers put in, where there are any: "12,000 × 3% = 360", "120 + 240 = 360".
    pub fn working_numbers(&self, line: &WorkingLine) -> Option<String> {
        let unit = line.kpi.unit();
        let formula = match &line.how {
            How::Summed(parts) | How::SummedOverPeriods(parts) => self.sum(unit, parts)?,
            How::Solved { solution, first, second } | How::ToDate(ToDate::OfSums { solution, first, second }) => {
                let [first, second] = [(solution.first, first), (solution.second, second)]
                    .map(|(kpi, value)| self.seen(kpi, Some(*value)));
                self.formula(solution, first, second)
            }
            How::Versus { versus, now, reference } => {
                let [now, before] = [now, reference].map(|value| self.format.value(unit, *value));
                match versus {
                    Versus::Difference => self.pair(Msg::WorkingSubtract, now, before),
                    Versus::Attained => self.pair(Msg::WorkingDivide, now, before),
                    Versus::Share => {
                        let size = self.format.value(unit, reference.abs());
                        let top = self.pair(Msg::WorkingSubtract, now, before);
                        self.pair(Msg::WorkingDivide, format!("({top})"), size)
                    }
                }
            }
            _ => self.effect_numbers(line)?,
        };
        let args = Args::new().text("formula", formula).text("value", self.line_value(line));
        Some(self.catalog.format(Msg::WorkingResult, &args))
    }

    /// The figure of a line, a comparison in the terms in which it is shown.
    pub(super) fn line_value(&self, line: &WorkingLine) -> String {
        match line.how {
            How::Versus { versus: Versus::Difference, .. } => self.format.change(line.kpi.unit(), line.value),
            How::Versus { versus: Versus::Share, now, reference } => {
                let told = self.format.relative_change(reference, now);
                told.unwrap_or_else(|| self.format.rate(line.value))
            }
            How::Versus { versus: Versus::Attained, .. } => self.format.rate(line.value),
            _ => self.format.value(line.kpi.unit(), line.value),
        }
    }

    fn sum(&self, unit: Unit, parts: &[(usize, f64)]) -> Option<String> {
        let told = |(_, part): &(usize, f64)| self.format.value(unit, *part);
        let mut terms: Vec<String> = parts.iter().map(told).collect();
        if terms.len() > MOST_TERMS {
            terms.splice(FIRST_TERMS..parts.len() - 1, ["…".to_owned()]);
        }
        terms.into_iter().reduce(|sum, part| self.pair(Msg::WorkingAdd, sum, part))
    }

    pub(super) fn formula_in_names(&self, solution: &Solution) -> String {
        self.formula(solution, self.kpi(solution.first), self.kpi(solution.second))
    }

    fn formula(&self, solution: &Solution, first: String, second: String) -> String {
        let msg = match solution.operation {
            Operation::Multiply => Msg::WorkingMultiply,
            Operation::Divide => Msg::WorkingDivide,
            Operation::Add => Msg::WorkingAdd,
            Operation::Subtract => Msg::WorkingSubtract,
            Operation::Complement => return self.pair(Msg::WorkingSubtract, self.format.rate(1.0), first),
            Operation::Invert => return self.pair(Msg::WorkingDivide, self.format.count(1.0), first),
            Operation::UndoGrowth => {
                let whole = self.pair(Msg::WorkingAdd, self.format.rate(1.0), second);
                return self.pair(Msg::WorkingDivide, first, format!("({whole})"));
            }
            Operation::UndoReduction => {
                let whole = self.pair(Msg::WorkingSubtract, self.format.rate(1.0), second);
                return self.pair(Msg::WorkingDivide, first, format!("({whole})"));
            }
        };
        let formula = self.pair(msg, first, second);
        let (msg, number) = match solution.factor {
            factor if (factor - 1.0).abs() < f64::EPSILON => return formula,
            // The reverse of a twelfth is twelve but for its last bit.
            factor if factor < 1.0 => (Msg::WorkingDivideBy, 1.0 / factor),
            factor => (Msg::WorkingMultiplyBy, factor),
        };
        let args = Args::new().text("formula", formula).text("number", self.format.value(Unit::Count, number));
        self.catalog.format(msg, &args)
    }

    pub(super) fn pair(&self, msg: Msg, first: String, second: String) -> String {
        self.catalog.format(msg, &Args::new().text("first", first).text("second", second))
    }
}
