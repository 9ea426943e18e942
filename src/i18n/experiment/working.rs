//! The working of a test: each formula in words, in symbols, and with the numbers put in.

use super::{ExperimentWording, Formula, letter};
use crate::engine::experiment::{Arm, Change, PlannedTest, RunningTest, SampleForm, Test, USUAL_POWER};
use crate::engine::interval::{Confidence, Interval, Proportion};
use crate::i18n::{Args, Msg};

/// Significant digits of numbers in formulas.
const DIGITS: i32 = 4;

/// A letter of a formula: the argument of its message, the symbol, and the number in its place.
type Letter = (&'static str, &'static str, f64);

impl ExperimentWording {
    /// How the figures of a running test are worked out.
    pub fn working(&self, test: &RunningTest) -> Vec<Formula> {
        let mut formulas = Vec::new();
        for arm in Arm::ALL {
            if let Ok(Some(proportion)) = test.proportion(arm) {
                formulas.extend(self.rate_working(arm, proportion, test.confidence));
            }
        }
        if let Some((control, variant)) = test.proportions() {
            formulas.push(self.difference_working(control, variant, test));
            formulas.extend(self.test_working(control, variant, test));
        }
        formulas.extend(self.wait_working(test));
        formulas
    }

    fn rate_working(&self, arm: Arm, proportion: Proportion, confidence: Confidence) -> [Formula; 2] {
        let named = |msg| self.say(msg, Args::new().text("arm", letter(arm)));
        let (n, rate, z) = (proportion.trials(), proportion.rate(), confidence.critical());
        let counts = [("x", "x", proportion.successes()), ("n", "n", n)];
        let words = self.catalog.text(Msg::WorkRateWords);
        let share =
            self.formula(named(Msg::WorkRate), words, Msg::FormulaDivide, &counts, &self.format.plain(rate, DIGITS));
        let level = Args::new().text("confidence", self.format.rate(confidence.level()));
        let words = self.say(Msg::WorkWilsonWords, level.text("z", self.format.plain(z, DIGITS)));
        let letters = [("p", "p", rate), ("n", "n", n), ("z", "z", z)];
        let wilson = self.interval(proportion.wilson(confidence));
        [share, self.formula(named(Msg::WorkWilson), words, Msg::FormulaWilson, &letters, &wilson)]
    }

    fn difference_working(&self, control: Proportion, variant: Proportion, test: &RunningTest) -> Formula {
        let [before, after] = [control, variant].map(|proportion| proportion.wilson(test.confidence));
        let letters = [
            ("p1", "p₁", control.rate()),
            ("p2", "p₂", variant.rate()),
            ("l1", "l₁", before.low),
            ("l2", "l₂", after.low),
            ("u1", "u₁", before.high),
            ("u2", "u₂", after.high),
        ];
        let Interval { low, high } = crate::engine::interval::newcombe(control, variant, test.confidence);
        let [name, words] = [Msg::WorkNewcombe, Msg::WorkNewcombeWords].map(|msg| self.catalog.text(msg));
        let result = format!("{} … {}", self.format.plain(low, DIGITS), self.format.plain(high, DIGITS));
        self.formula(name, words, Msg::FormulaNewcombe, &letters, &result)
    }

    fn test_working(&self, control: Proportion, variant: Proportion, test: &RunningTest) -> Vec<Formula> {
        let Some(found) = test.comparison() else { return Vec::new() };
        let (n1, n2) = (control.trials(), variant.trials());
        let successes = control.successes() + variant.successes();
        let told = |msg| self.catalog.text(msg);
        let p = self.format.plain(found.p_value, 2);
        let Test::PooledZ { z } = found.test else {
            let letters = [("n1", "n₁", n1), ("n2", "n₂", n2), ("x", "x", successes), ("n", "n", n1 + n2)];
            return vec![self.formula(told(Msg::WorkP), told(Msg::WorkFisherWords), Msg::FormulaFisher, &letters, &p)];
        };
        let letters = [
            ("p", "p", successes / (n1 + n2)),
            ("p1", "p₁", control.rate()),
            ("p2", "p₂", variant.rate()),
            ("n1", "n₁", n1),
            ("n2", "n₂", n2),
        ];
        let result = self.format.plain(z, DIGITS);
        vec![
            self.formula(told(Msg::WorkZ), told(Msg::WorkZWords), Msg::FormulaZ, &letters, &result),
            self.formula(told(Msg::WorkP), told(Msg::WorkPWords), Msg::FormulaP, &[("z", "z", z)], &p),
        ]
    }

    /// The size and the days of [`RunningTest::wait`].
    fn wait_working(&self, test: &RunningTest) -> Vec<Formula> {
        let (Ok(Some(wait)), Ok(Some(control))) = (test.wait(), test.proportion(Arm::Control)) else {
            return Vec::new();
        };
        let planned = PlannedTest {
            base: Some(control.rate()),
            lift: test.lift,
            power: USUAL_POWER,
            confidence: test.confidence,
            per_day: test.per_day,
            ..PlannedTest::default()
        };
        let seen = Arm::ALL.map(|arm| test.counts(arm).visitors.unwrap_or(0.0));
        let mut formulas = self.size_working(&planned);
        formulas.extend(self.days_working(wait.per_arm, seen[0].min(seen[1]), test.per_day, wait.days));
        formulas
    }

    /// How the size of a planned test is worked out.
    pub fn sample_working(&self, test: &PlannedTest) -> Vec<Formula> {
        let mut formulas = self.size_working(test);
        if let Ok(Some(per_arm)) = test.per_arm(test.form) {
            formulas.extend(self.days_working(per_arm, 0.0, test.per_day, test.days()));
        }
        formulas
    }

    fn size_working(&self, test: &PlannedTest) -> Vec<Formula> {
        let (Ok(Some(per_arm)), Some(base), Some(target)) = (test.per_arm(test.form), test.base, test.target()) else {
            return Vec::new();
        };
        let told = |msg| self.catalog.text(msg);
        let msg = if test.change == Change::Points { Msg::FormulaPoints } else { Msg::FormulaRelative };
        let letters = [("p1", "p₁", base), ("d", "d", test.lift.unwrap_or_default())];
        let result = self.format.plain(target, DIGITS);
        let hoped = self.formula(told(Msg::WorkTarget), told(Msg::WorkTargetWords), msg, &letters, &result);

        // The z below which the power lies is the critical value of this level.
        let z_power = Confidence::new(2.0 * test.power - 1.0).map_or(0.0, Confidence::critical);
        let critical = test.confidence.critical();
        let args = Args::new()
            .text("a", self.format.plain(critical, DIGITS))
            .text("b", self.format.plain(z_power, DIGITS))
            .text("confidence", self.format.rate(test.confidence.level()))
            .text("power", self.format.rate(test.power));
        let words = self.say(Msg::WorkSampleWords, args);
        let (msg, common) = match test.form {
            SampleForm::Pooled => (Msg::FormulaSample, ("p", "p", 0.5 * (base + target))),
            SampleForm::EvanMiller => (Msg::FormulaSample, ("p", "p₁", base)),
            SampleForm::Unpooled => (Msg::FormulaUnpooled, ("p", "", 0.0)),
            SampleForm::Arcsine => (Msg::FormulaArcsine, ("p", "", 0.0)),
        };
        let words = if test.form == SampleForm::Pooled { words + " " + &told(Msg::WorkMean) } else { words };
        let letters = [("a", "a", critical), ("b", "b", z_power), common, ("p1", "p₁", base), ("p2", "p₂", target)];
        let result = self.format.plain(per_arm, DIGITS + 1);
        vec![hoped, self.formula(told(Msg::WorkSample), words, msg, &letters, &result)]
    }

    fn days_working(&self, per_arm: f64, seen: f64, per_day: Option<f64>, days: Option<f64>) -> Option<Formula> {
        let days = self.format.plain(days.filter(|days| *days > 0.0)?, DIGITS);
        let letters = [("n", "n", per_arm), ("seen", "n₀", seen), ("v", "v", per_day?)];
        let [name, words] = [Msg::WorkDays, Msg::WorkDaysWords].map(|msg| self.catalog.text(msg));
        Some(self.formula(name, words, Msg::FormulaDays, &letters, &days))
    }

    fn formula(&self, name: String, words: String, msg: Msg, letters: &[Letter], result: &str) -> Formula {
        let put_in = |text: &dyn Fn(&Letter) -> String| {
            self.say(msg, letters.iter().fold(Args::new(), |args, letter| args.text(letter.0, text(letter))))
        };
        let symbols = put_in(&|letter| letter.1.to_owned());
        let numbers = put_in(&|letter| self.format.plain(letter.2, DIGITS));
        let args = Args::new().text("formula", numbers).text("value", result);
        Formula { name, words, symbols, numbers: self.say(Msg::WorkingResult, args) }
    }
}
