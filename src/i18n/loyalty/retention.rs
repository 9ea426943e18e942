//! Who stays, in sentences: the rate of a period and the curve of a cohort.

use super::{Args, Msg, Statement, Wording};
use crate::engine::interval::{ENOUGH_TRIALS, Proportion};
use crate::engine::loyalty::{CurveError, CurveFit, FirstMargin, RetentionCurve};
use crate::engine::{Cell, Kpi, Report, Unit};
use crate::i18n::formula::{Formula, Operand, operand};

const BEFORE: Operand = operand("S(t−1)", Msg::LoyaltySurvivorsBefore, Unit::Count);
const ALPHA: Operand = operand("α", Msg::LoyaltyAlpha, Unit::Number);
const BETA: Operand = operand("β", Msg::LoyaltyBeta, Unit::Number);
const AGE: Operand = operand("t", Msg::LoyaltyRenewals, Unit::Count);
const CHURN: Operand = operand("c", Msg::KpiName(Kpi::ChurnRate), Unit::Rate);

const SURVIVORS: Formula = Formula {
    symbol: "S(t)",
    name: Msg::LoyaltySurvivors,
    shape: "a × (b + c − 1) ÷ (d + b + c − 1)",
    operands: &[BEFORE, BETA, AGE, ALPHA],
};
const SURVIVORS_ALIKE: Formula =
    Formula { symbol: "S(t)", name: Msg::LoyaltySurvivors, shape: "a × (1 − b)", operands: &[BEFORE, CHURN] };
const LIFETIME: Formula =
    Formula { symbol: "E", name: Msg::LoyaltyLifetime, shape: "(a + b − 1) ÷ (a − 1)", operands: &[ALPHA, BETA] };
const LIFETIME_ALIKE: Formula =
    Formula { symbol: "E", name: Msg::LoyaltyLifetime, shape: "1 ÷ a", operands: &[CHURN] };

impl Wording<'_> {
    /// Retention and churn of the period, then what the cohort's curve says over `horizon` renewals.
    pub fn retention(
        &self,
        report: &Report,
        cell: Cell,
        curve: &Result<CurveFit, CurveError>,
        horizon: u32,
    ) -> Vec<Statement> {
        let value = |kpi| report.value(cell, kpi);
        let kept = value(Kpi::RetainedCustomers)
            .zip(value(Kpi::CustomersAtStart))
            .and_then(|(kept, start)| Proportion::new(kept, start).ok());
        let rate_note = match (kept, value(Kpi::RetentionRate)) {
            (Some(kept), _) => self.trust(kept),
            (None, Some(_)) => String::new(),
            (None, None) => self.needs(&[
                (Msg::KpiName(Kpi::CustomersAtStart), value(Kpi::CustomersAtStart)),
                (Msg::KpiName(Kpi::CustomersAtEnd), value(Kpi::CustomersAtEnd)),
                (Msg::KpiName(Kpi::Customers), value(Kpi::Customers)),
            ]),
        };
        let rate = self.figure(Kpi::RetentionRate, value(Kpi::RetentionRate), rate_note);
        let churn = self.figure(Kpi::ChurnRate, value(Kpi::ChurnRate), String::new());
        let [survivors, lifetime, fit] = match curve {
            Ok(fit) => self.curve(&fit.curve, horizon),
            Err(error) => {
                let why = self.curve_error(*error);
                let unknown = |name, note| Statement::unknown(self.say(name), note);
                [
                    unknown(Msg::LoyaltySurvivors, why),
                    unknown(Msg::LoyaltyLifetime, String::new()),
                    unknown(Msg::LoyaltyFit, String::new()),
                ]
            }
        };
        vec![survivors, lifetime, fit, rate, churn]
    }

    fn curve(&self, curve: &RetentionCurve, horizon: u32) -> [Statement; 3] {
        let format = self.format;
        let cohort = &self.plan.loyalty().cohort;
        let start = cohort.first().copied().unwrap_or_default();
        let horizon = horizon.max(1);
        let mut shares = curve.survival().skip(horizon as usize - 1);
        let (before, after) = (shares.next().unwrap_or_default(), shares.next().unwrap_or_default());
        let churn = 1.0 - curve.retention(1);

        let left = format.count(start * after);
        let parameters = curve.parameters();
        let line = match parameters {
            Some((alpha, beta)) => {
                self.told(&SURVIVORS, &[start * before, beta, f64::from(horizon), alpha], left.clone())
            }
            None => self.told(&SURVIVORS_ALIKE, &[start * before, churn], left.clone()),
        };
        let args = Args::new().count("periods", &format, f64::from(horizon)).text("share", format.rate(after));
        let note = self.catalog.format(Msg::LoyaltySurvivorsNote, &args);
        let survivors = Statement::known(self.say(Msg::LoyaltySurvivors), left, note, vec![line]);

        let name = self.say(Msg::LoyaltyLifetime);
        let lifetime = match curve.expected_lifetime(0, 0.0, FirstMargin::Now) {
            Ok(periods) => {
                let written = format.value(Unit::Number, periods);
                let line = match parameters {
                    Some((alpha, beta)) => self.told(&LIFETIME, &[alpha, beta], written.clone()),
                    None => self.told(&LIFETIME_ALIKE, &[churn], written.clone()),
                };
                let value = self.catalog.format(Msg::LoyaltyPeriods, &Args::new().counted("periods", written, periods));
                Statement::known(name, value, self.say(Msg::LoyaltyLifetimeNote), vec![line])
            }
            Err(_) => Statement::unknown(name, self.say(Msg::LoyaltyLifetimeUnbounded)),
        };

        let gap = curve.largest_gap(cohort).unwrap_or_default();
        let gap = self.catalog.format(Msg::LoyaltyGap, &Args::new().text("gap", format.rate(gap)));
        let told = match parameters {
            Some((alpha, beta)) => {
                let number = |number| format.value(Unit::Number, number);
                let args = Args::new().text("alpha", number(alpha)).text("beta", number(beta));
                self.catalog.format(Msg::LoyaltyFitNote, &args)
            }
            None => self.say(Msg::LoyaltyAlike),
        };
        let note = if start < ENOUGH_TRIALS { format!("{told} {}", self.say(Msg::LoyaltyTooFew)) } else { told };
        [survivors, lifetime, Statement::known(self.say(Msg::LoyaltyFit), gap, note, Vec::new())]
    }

    fn curve_error(&self, error: CurveError) -> String {
        self.say(match error {
            CurveError::TooFewPeriods => Msg::LoyaltyTooFewPeriods,
            CurveError::NotACount => Msg::LoyaltyNoResult,
            CurveError::Rising => Msg::LoyaltyRising,
            CurveError::NobodyLeft => Msg::LoyaltyNobodyLeft,
            CurveError::NobodyStayed => Msg::LoyaltyNobodyStayed,
            CurveError::NobodyLeftLater => Msg::LoyaltyNobodyLeftLater,
        })
    }
}
