//! What a customer is worth, in sentences.

use super::{Args, Msg, Statement, Wording};
use crate::engine::loyalty::{CustomerMargin, FirstMargin, LifetimeError, discount_per_period, margin_multiple};
use crate::engine::{Cell, Kpi, Report, Unit};
use crate::i18n::formula::{Formula, Operand, operand};

const MARGIN: Formula = Formula {
    symbol: "m",
    name: Msg::LoyaltyMargin,
    shape: "a × b ÷ c",
    operands: &[
        operand("R", Msg::KpiName(Kpi::YearlyRevenuePerCustomer), Unit::Money),
        operand("g", Msg::KpiName(Kpi::GrossMargin), Unit::Rate),
        operand("n", Msg::LoyaltyPeriodsPerYear, Unit::Count),
    ],
};

const DISCOUNT: Formula = Formula {
    symbol: "i",
    name: Msg::LoyaltyDiscountPeriod,
    shape: "(1 + a)^(1 ÷ b) − 1",
    operands: &[operand("d", Msg::LoyaltyDiscount, Unit::Rate), operand("n", Msg::LoyaltyPeriodsPerYear, Unit::Count)],
};

const RETENTION: Operand = operand("r", Msg::KpiName(Kpi::RetentionRate), Unit::Rate);
const RATE: Operand = operand("i", Msg::LoyaltyDiscountPeriod, Unit::Rate);
const EARNED: Operand = operand("m", Msg::LoyaltyMargin, Unit::Money);
const SPENT: Operand = operand("AC", Msg::KpiName(Kpi::Cac), Unit::Money);

/// The discounted value and its multiple, by when the first margin comes in.
const fn formulas(first: FirstMargin) -> (Formula, Formula) {
    let (value, multiple) = match first {
        FirstMargin::AfterOnePeriod => ("a × b ÷ (1 + c − b) − d", "a ÷ (1 + b − a)"),
        FirstMargin::Now => ("a × (1 + c) ÷ (1 + c − b) − d", "(1 + b) ÷ (1 + b − a)"),
    };
    let operands = &[EARNED, RETENTION, RATE, SPENT];
    let value = Formula { symbol: "CLV", name: Msg::LoyaltyDiscounted, shape: value, operands };
    let operands = &[RETENTION, RATE];
    (value, Formula { symbol: "M", name: Msg::LoyaltyMultiple, shape: multiple, operands })
}

impl Wording<'_> {
    /// Lifetime value in its conventions, against the cost of winning a customer.
    pub fn lifetime(&self, report: &Report, cell: Cell) -> Vec<Statement> {
        let value = |kpi| report.value(cell, kpi);
        let figure = |kpi, note: String| {
            let note = if value(kpi).is_some() { note } else { String::new() };
            self.figure(kpi, value(kpi), note)
        };
        let reading = value(Kpi::LtvToCac).map_or_else(String::new, |ratio| {
            self.say(match ratio {
                ratio if ratio < 1.0 => Msg::LoyaltyRatioLoss,
                ratio if ratio < 3.0 => Msg::LoyaltyRatioBelow,
                _ => Msg::LoyaltyRatioGood,
            })
        });
        let payback = match value(Kpi::CacPayback) {
            Some(months) if months < 0.0 => Msg::LoyaltyPaybackNever,
            _ => Msg::LoyaltyPaybackNote,
        };
        let [discounted, multiple] = self.discounted(report, cell);
        vec![
            discounted,
            figure(Kpi::LifetimeValue, self.say(Msg::LoyaltyOnMargin)),
            figure(Kpi::LifetimeRevenue, self.say(Msg::LoyaltyOnRevenue)),
            figure(Kpi::LtvToCac, reading),
            figure(Kpi::CacPayback, self.say(payback)),
            multiple,
        ]
    }

    fn discounted(&self, report: &Report, cell: Cell) -> [Statement; 2] {
        let value = |kpi| report.value(cell, kpi);
        let loyalty = self.plan.loyalty();
        let first = loyalty.first_margin;
        let per_year = self.plan.periods().kind.per_year();
        let (revenue, gross) = (value(Kpi::YearlyRevenuePerCustomer), value(Kpi::GrossMargin));
        let margin = revenue.zip(gross).map(|(revenue, gross)| revenue * gross / per_year);
        let retention = value(Kpi::RetentionRate);
        let rate = loyalty.discount_rate.and_then(|rate| discount_per_period(rate, per_year));
        let cost = value(Kpi::Cac);
        let names = [Msg::LoyaltyDiscounted, Msg::LoyaltyMultiple].map(|name| self.say(name));
        let wanted = [(Msg::KpiName(Kpi::RetentionRate), retention), (Msg::LoyaltyDiscount, loyalty.discount_rate)];
        let more = [
            (Msg::KpiName(Kpi::YearlyRevenuePerCustomer), revenue),
            (Msg::KpiName(Kpi::GrossMargin), gross),
            (Msg::KpiName(Kpi::Cac), cost),
        ];
        let [value_name, multiple_name] = names;
        let (Some(retention), Some(rate)) = (retention, rate) else {
            let all: Vec<_> = wanted.into_iter().chain(more).collect();
            return [
                Statement::unknown(value_name, self.needs(&all)),
                Statement::unknown(multiple_name, self.needs(&wanted)),
            ];
        };
        let (value_formula, multiple_formula) = formulas(first);
        let convention = self.say(match first {
            FirstMargin::AfterOnePeriod => Msg::LoyaltyFirstAfter,
            FirstMargin::Now => Msg::LoyaltyFirstNow,
        });
        let per_period = || {
            let numbers = [loyalty.discount_rate.unwrap_or_default(), per_year];
            self.told(&DISCOUNT, &numbers, self.format.rate(rate))
        };
        let worth = match (margin, cost) {
            (Some(margin), Some(acquisition_cost)) => {
                let customer = CustomerMargin { margin, retention, discount: rate, acquisition_cost };
                match customer.lifetime_value(first) {
                    Ok(worth) => {
                        let text = self.format.money(worth);
                        let numbers = [margin, retention, rate, acquisition_cost];
                        let earned = [revenue.unwrap_or_default(), gross.unwrap_or_default(), per_year];
                        let lines = vec![
                            self.told(&value_formula, &numbers, text.clone()),
                            self.told(&MARGIN, &earned, self.format.money(margin)),
                            per_period(),
                        ];
                        Statement::known(value_name, text, convention.clone(), lines)
                    }
                    Err(error) => Statement::unknown(value_name, self.lifetime_error(error)),
                }
            }
            _ => Statement::unknown(value_name, self.needs(&more)),
        };
        let multiple = match margin_multiple(retention, rate, first) {
            Ok(multiple) => {
                let text = self.format.value(Unit::Multiple, multiple);
                let lines = vec![self.told(&multiple_formula, &[retention, rate], text.clone()), per_period()];
                Statement::known(multiple_name, text, self.say(Msg::LoyaltyMultipleNote), lines)
            }
            Err(error) => Statement::unknown(multiple_name, self.lifetime_error(error)),
        };
        [worth, multiple]
    }

    pub(super) fn lifetime_error(&self, error: LifetimeError) -> String {
        match error {
            LifetimeError::Unbounded => self.say(Msg::LoyaltyUnbounded),
            LifetimeError::RetentionOutOfRange => {
                let args = Args::new().text("whole", self.format.rate(1.0)).text("nothing", self.format.rate(0.0));
                self.catalog.format(Msg::LoyaltyRetentionRange, &args)
            }
            LifetimeError::DiscountOutOfRange | LifetimeError::AmountOutOfRange => self.say(Msg::LoyaltyNoResult),
        }
    }
}
