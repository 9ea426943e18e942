//! The answers: which variant is better, how long it still takes, how many visitors are needed.

use super::{ExperimentWording, NamedFigure, letter};
use crate::engine::experiment::{
    Arm, Comparison, DesignError, ENOUGH_EXPECTED, PlannedTest, RunningTest, SampleForm, Test, USUAL_POWER, Verdict,
};
use crate::engine::interval::{CountError, ENOUGH_SUCCESSES, ENOUGH_TRIALS, Proportion};
use crate::i18n::wording::isolated;
use crate::i18n::{Args, Msg};

impl ExperimentWording {
    /// The answer in one sentence.
    pub fn verdict(&self, test: &RunningTest) -> String {
        match test.verdict() {
            Verdict::Incomplete => self.catalog.text(Msg::VerdictIncomplete),
            Verdict::NotWhole => self.catalog.text(Msg::MistakeNotWhole),
            Verdict::TooFew(_) => self.catalog.text(Msg::VerdictTooFew),
            Verdict::Mistaken(arm, error) => {
                let msg = match error {
                    CountError::MoreSuccessesThanTrials => Msg::MistakeMore,
                    CountError::NoTrials | CountError::NotACount => Msg::MistakeNoVisitors,
                };
                self.say(msg, Args::new().text("arm", letter(arm)))
            }
            Verdict::Better(arm, comparison) => self.better(test, arm, comparison),
            Verdict::MayBeChance(comparison) => {
                let args = Args::new().text("control", self.rate(test, Arm::Control));
                let args = args.text("variant", self.rate(test, Arm::Variant));
                self.say(Msg::VerdictChance, args.text("p", self.p_value(comparison.p_value)))
            }
        }
    }

    fn better(&self, test: &RunningTest, arm: Arm, comparison: Comparison) -> String {
        let other = if arm == Arm::Control { Arm::Variant } else { Arm::Control };
        let rate = |arm| test.proportion(arm).ok().flatten().map_or(f64::NAN, Proportion::rate);
        let args = Args::new()
            .text("arm", letter(arm))
            .text("rate", self.rate(test, arm))
            .text("other", self.rate(test, other))
            .text("lift", self.format.rate(rate(arm) / rate(other) - 1.0));
        self.say(Msg::VerdictBetter, args.text("p", self.p_value(comparison.p_value)))
    }

    fn rate(&self, test: &RunningTest, arm: Arm) -> String {
        let proportion = test.proportion(arm).ok().flatten();
        proportion.map(|proportion| self.format.rate(proportion.rate())).unwrap_or_default()
    }

    /// What is to be added to the answer, if anything.
    pub fn verdict_help(&self, test: &RunningTest) -> Vec<String> {
        match test.verdict() {
            Verdict::MayBeChance(_) => {
                let confidence = self.format.rate(test.confidence.level());
                vec![self.say(Msg::VerdictChanceHelp, Args::new().text("confidence", confidence))]
            }
            Verdict::TooFew(comparison) => {
                let args = Args::new().text("visitors", self.format.count(ENOUGH_TRIALS));
                let args = args.text("conversions", self.format.count(ENOUGH_SUCCESSES));
                let yet = comparison
                    .is_significant()
                    .then(|| self.say(Msg::VerdictTooFewYet, Args::new().text("p", self.p_value(comparison.p_value))));
                [Some(self.say(Msg::VerdictTooFewHelp, args)), yet].into_iter().flatten().collect()
            }
            Verdict::Incomplete | Verdict::Mistaken(..) | Verdict::NotWhole | Verdict::Better(..) => Vec::new(),
        }
    }

    /// Difference, lift, test statistic and the test's name, as far as they are known.
    pub fn figures(&self, test: &RunningTest) -> Vec<NamedFigure> {
        let Some(found) = test.comparison() else { return Vec::new() };
        let points = |rate: f64| self.format.plain(100.0 * rate, 2);
        let difference = Args::new()
            .text("value", points(found.difference))
            .text("low", points(found.interval.low))
            .text("high", points(found.interval.high));
        let figure = |name, value| NamedFigure { name: self.catalog.text(name), value };
        let p = self.p_value(found.p_value);
        let (z, test) = match found.test {
            Test::PooledZ { z } => {
                let z = self.say(Msg::FigureZ, Args::new().text("z", self.format.plain(z, 3)));
                (Some(z), self.catalog.text(Msg::TestPooled))
            }
            Test::FisherExact => {
                let expected = Args::new().text("expected", self.format.count(ENOUGH_EXPECTED));
                (None, self.say(Msg::TestFisher, expected))
            }
        };
        // Each stays in one piece where the text around it runs the other way.
        let separator = self.catalog.text(Msg::ListSeparator);
        let chance = z.map_or_else(|| p.clone(), |z| isolated(&z) + &separator + &isolated(&p));
        let lift = found.lift.map(|lift| figure(Msg::FigureLift, self.format.rate(lift)));
        let first = figure(Msg::FigureDifference, self.say(Msg::FigureDifferenceValue, difference));
        [Some(first), lift, Some(figure(Msg::FigureChance, chance)), Some(figure(Msg::FigureTest, test))]
            .into_iter()
            .flatten()
            .collect()
    }

    /// How many visitors and days it still takes.
    pub fn wait(&self, test: &RunningTest) -> Vec<String> {
        let wait = match test.wait() {
            Err(error) => return vec![self.design_error(error)],
            Ok(None) => return vec![self.catalog.text(Msg::WaitMissing)],
            Ok(Some(wait)) => wait,
        };
        let lift = self.format.rate(test.lift.unwrap_or_default());
        let needs = Args::new().text("lift", lift).count("number", &self.format, wait.per_arm.ceil());
        let days = match wait.days {
            None => self.catalog.text(Msg::WaitNoTraffic),
            Some(days) if days <= 0.0 => self.catalog.text(Msg::WaitEnough),
            Some(days) => self.say(Msg::WaitDays, Args::new().count("days", &self.format, days.ceil())),
        };
        let note = Args::new().text("power", self.format.rate(USUAL_POWER));
        vec![self.say(Msg::WaitNeeds, needs), days, self.say(Msg::WaitNote, note)]
    }

    /// How many visitors a planned test needs, and from which rate to which.
    pub fn sample(&self, test: &PlannedTest) -> Vec<String> {
        let per_arm = match test.per_arm(test.form) {
            Err(error) => return vec![self.design_error(error)],
            Ok(None) => return vec![self.catalog.text(Msg::SampleMissing)],
            Ok(Some(per_arm)) => per_arm.ceil(),
        };
        let answer = Args::new().count("number", &self.format, per_arm);
        let answer = self.say(Msg::SampleAnswer, answer.text("total", self.format.count(2.0 * per_arm)));
        let rates = Args::new().text("base", self.format.rate(test.base.unwrap_or_default()));
        let rates = rates.text("target", self.format.rate(test.target().unwrap_or_default()));
        let days = test.days().map(|days| {
            let days = Args::new().count("days", &self.format, days.ceil());
            self.say(Msg::SampleDays, days)
        });
        [Some(answer), days, Some(self.say(Msg::SampleTarget, rates))].into_iter().flatten().collect()
    }

    /// Visitors for each variant by one of the forms, rounded up; a dash where they cannot be told.
    pub fn per_arm(&self, test: &PlannedTest, form: SampleForm) -> String {
        let per_arm = test.per_arm(form).ok().flatten().map(f64::ceil);
        self.format.optional(crate::engine::Unit::Count, per_arm)
    }

    fn design_error(&self, error: DesignError) -> String {
        self.catalog.text(match error {
            DesignError::RateOutOfRange | DesignError::PowerOutOfRange => Msg::DesignRate,
            DesignError::NoEffect => Msg::DesignNoEffect,
            DesignError::TooMany => Msg::DesignTooMany,
        })
    }
}
