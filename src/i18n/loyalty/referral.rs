//! Recommendation as growth, in sentences.

use super::{Args, Msg, Statement, Wording};
use crate::engine::loyalty::Referral;
use crate::engine::{Cell, Kpi, Report, Unit};
use crate::i18n::formula::{Formula, Operand, operand};

/// How many cycles are shown until the user says otherwise.
pub const USUAL_CYCLES: u16 = 6;

const FACTOR: Operand = operand("K", Msg::KpiName(Kpi::KFactor), Unit::Number);

const CUSTOMERS: Formula = Formula {
    symbol: "N",
    name: Msg::LoyaltyReferred,
    shape: "a × (1 + b + … + b^c)",
    operands: &[
        operand("N₀", Msg::KpiName(Kpi::Customers), Unit::Count),
        FACTOR,
        operand("n", Msg::LoyaltyCycles, Unit::Count),
    ],
};

const MULTIPLIER: Formula =
    Formula { symbol: "V", name: Msg::LoyaltyMultiplier, shape: "1 ÷ (1 − a)", operands: &[FACTOR] };

impl Wording<'_> {
    /// How customers bring customers, over a number of cycles that is never endless.
    pub fn referral(&self, report: &Report, cell: Cell) -> Vec<Statement> {
        let format = self.format;
        let value = |kpi| report.value(cell, kpi);
        let wanted = [Kpi::InvitesPerCustomer, Kpi::InviteAcceptance].map(|kpi| (Msg::KpiName(kpi), value(kpi)));
        let factor = self.figure(Kpi::KFactor, value(Kpi::KFactor), String::new());
        let names = [Msg::LoyaltyReferred, Msg::LoyaltyMultiplier].map(|name| self.say(name));
        let [customers_name, multiplier_name] = names;
        let referral = value(Kpi::KFactor).and_then(Referral::of_factor);
        let Some(referral) = referral else {
            let all = [wanted[0], wanted[1], (Msg::KpiName(Kpi::Customers), value(Kpi::Customers))];
            let missing = if value(Kpi::KFactor).is_some() { self.say(Msg::LoyaltyNoResult) } else { self.needs(&all) };
            return vec![
                factor,
                Statement::unknown(customers_name, missing),
                Statement::unknown(multiplier_name, self.needs(&wanted)),
            ];
        };
        let cycles = self.plan.loyalty().cycles.unwrap_or(USUAL_CYCLES);
        let start = value(Kpi::Customers);
        let customers = match start.and_then(|start| referral.after(start, cycles.into()).ok()) {
            Some(referred) => {
                let count = format.count(referred.customers);
                let shown = f64::from(referred.cycles);
                let note = if referral.multiplier().is_none() {
                    Msg::LoyaltyGrowsWithoutBound
                } else {
                    Msg::LoyaltyAfterCycles
                };
                let note = self.catalog.format(note, &Args::new().count("cycles", &format, shown));
                let numbers = [start.unwrap_or_default(), referral.factor(), shown];
                let line = self.told(&CUSTOMERS, &numbers, count.clone());
                Statement::known(customers_name, count, note, vec![line])
            }
            None => Statement::unknown(customers_name, self.needs(&[(Msg::KpiName(Kpi::Customers), start)])),
        };
        let multiplier = match referral.multiplier() {
            Some(multiplier) => {
                let text = format.value(Unit::Number, multiplier);
                let line = self.told(&MULTIPLIER, &[referral.factor()], text.clone());
                Statement::known(multiplier_name, text, self.say(Msg::LoyaltyMultiplierNote), vec![line])
            }
            None => Statement::unknown(multiplier_name, self.say(Msg::LoyaltyNoEnd)),
        };
        vec![factor, customers, multiplier]
    }
}
