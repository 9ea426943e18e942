//! What surveys say, in sentences: NPS, CSI in three definitions, CSAT.

use super::{Args, Behind, Confidence, Msg, Proportion, Statement, Wording};
use crate::engine::loyalty::{Nps, SurveyError};
use crate::engine::{Cell, Kpi, Report, Unit};
use crate::i18n::formula::{Formula, operand};
use crate::plan::CsiMethod;

/// Wilson's interval.
pub(super) const WILSON: Formula = Formula {
    symbol: "p↓↑",
    name: Msg::LoyaltyIntervalName,
    shape: "(a + b² ÷ (2 × c) ± b × √(a × (1 − a) ÷ c + b² ÷ (4 × c²))) ÷ (1 + b² ÷ c)",
    operands: &[
        operand("p", Msg::LoyaltyShare, Unit::Rate),
        operand("z", Msg::LoyaltyCritical, Unit::Number),
        operand("n", Msg::LoyaltyAnswers, Unit::Count),
    ],
};

const NPS_MARGIN: Formula = Formula {
    symbol: "E",
    name: Msg::LoyaltyMarginOfError,
    shape: "100 × a × √((b + c − (b − c)²) ÷ d)",
    operands: &[
        operand("z", Msg::LoyaltyCritical, Unit::Number),
        operand("p", Msg::LoyaltyPromoterShare, Unit::Rate),
        operand("d", Msg::LoyaltyDetractorShare, Unit::Rate),
        operand("n", Msg::KpiName(Kpi::NpsAnswers), Unit::Count),
    ],
};

const CSI_BY_IMPORTANCE: Formula = Formula {
    symbol: "CSI",
    name: Msg::KpiName(Kpi::Csi),
    shape: "a ÷ (b × c)",
    operands: &[
        operand("Σ(w·s)", Msg::LoyaltySumWeighted, Unit::Number),
        operand("Σw", Msg::LoyaltySumImportance, Unit::Number),
        operand("M", Msg::LoyaltyBest, Unit::Number),
    ],
};

const CSI_BY_LEVELS: Formula = Formula {
    operands: &[
        operand("Σ(k·n)", Msg::LoyaltySumLevels, Unit::Number),
        operand("K", Msg::LoyaltyHighestLevel, Unit::Count),
        operand("Σn", Msg::LoyaltyAnswers, Unit::Count),
    ],
    ..CSI_BY_IMPORTANCE
};

const CSI_OF_MEANS: Formula = Formula {
    operands: &[
        operand("Σs", Msg::LoyaltySumScores, Unit::Number),
        operand("n", Msg::LoyaltyCriteriaCount, Unit::Count),
        operand("M", Msg::LoyaltyBest, Unit::Number),
    ],
    ..CSI_BY_IMPORTANCE
};

const CSAT: Formula = Formula {
    symbol: "CSAT",
    name: Msg::KpiName(Kpi::Csat),
    shape: "a ÷ b",
    operands: &[
        operand("n₄₊₅", Msg::KpiName(Kpi::SatisfiedAnswers), Unit::Count),
        operand("n", Msg::KpiName(Kpi::SatisfactionAnswers), Unit::Count),
    ],
};

impl Wording<'_> {
    /// The net promoter score of the plan's answers and its margin of error.
    pub fn nps(&self, report: &Report, cell: Cell) -> Vec<Statement> {
        let format = self.format;
        let groups = [Kpi::Promoters, Kpi::Passives, Kpi::Detractors];
        let [promoters, passives, detractors] = groups.map(|kpi| report.value(cell, kpi));
        let mut score = self.figure(Kpi::Nps, report.value(cell, Kpi::Nps), String::new());
        let margin_name = self.say(Msg::LoyaltyMarginOfError);
        let (Some(promoters), Some(passives), Some(detractors)) = (promoters, passives, detractors) else {
            let wanted = groups.map(|kpi| (Msg::KpiName(kpi), report.value(cell, kpi)));
            return vec![score, Statement::unknown(margin_name, self.needs(&wanted))];
        };
        let Ok(nps) = Nps::new(promoters, passives, detractors) else {
            return vec![score, Statement::unknown(margin_name, self.say(Msg::LoyaltyNoAnswers))];
        };
        let points = |points| format.value(Unit::Points, points);
        if nps.too_few().is_some() {
            score.note = self.say(Msg::LoyaltyTooFew);
        }
        let (Some(margin), Some(interval)) = (nps.margin(Confidence::USUAL), nps.interval(Confidence::USUAL)) else {
            return vec![score, Statement::unknown(margin_name, self.say(Msg::LoyaltyOneGroup))];
        };
        let answers = nps.answers();
        let numbers = [Confidence::USUAL.critical(), promoters / answers, detractors / answers, answers];
        let written = format!("± {}", points(margin));
        let range = format.range(Unit::Points, interval.low, interval.high);
        let note = self.catalog.format(Msg::LoyaltyInterval, &Args::new().text("range", range));
        let line = self.told(&NPS_MARGIN, &numbers, points(margin));
        vec![score, Statement::known(margin_name, written, note, vec![line])]
    }

    /// The satisfaction index by the chosen definition.
    pub fn csi(&self) -> Vec<Statement> {
        let loyalty = self.plan.loyalty();
        let name = self.kpi(Kpi::Csi);
        let index = match loyalty.csi_index() {
            Ok(index) => index,
            Err(error) => return vec![Statement::unknown(name, self.survey_error(error))],
        };
        let value = self.format.rate(index);
        let (scores, best) = (loyalty.criteria.iter(), loyalty.best);
        let (formula, numbers) = match loyalty.csi {
            CsiMethod::ByImportance => {
                let weighted = scores.clone().map(|it| it.importance * it.score).sum();
                (&CSI_BY_IMPORTANCE, [weighted, scores.map(|it| it.importance).sum(), best])
            }
            CsiMethod::ByLevels => {
                let weighted = loyalty.answers.iter().zip(1_u32..).map(|(count, level)| count * f64::from(level)).sum();
                (&CSI_BY_LEVELS, [weighted, loyalty.answers.len() as f64, loyalty.answers.iter().sum()])
            }
            CsiMethod::MeanOfCriteria => {
                (&CSI_OF_MEANS, [scores.clone().map(|it| it.score).sum(), scores.count() as f64, best])
            }
        };
        let line = self.told(formula, &numbers, value.clone());
        vec![Statement::known(name, value, String::new(), vec![line])]
    }

    /// The satisfaction score with its interval: of the five levels where they are known, else of the plan.
    pub fn csat(&self, report: &Report, cell: Cell) -> Vec<Statement> {
        let value = |kpi| report.value(cell, kpi);
        let asked = (Msg::KpiName(Kpi::SatisfactionAnswers), value(Kpi::SatisfactionAnswers));
        let satisfied = (Msg::KpiName(Kpi::SatisfiedAnswers), value(Kpi::SatisfiedAnswers));
        if let Some(Ok(share)) = self.plan.loyalty().csat() {
            let rate = self.format.rate(share.rate());
            let line = self.told(&CSAT, &[share.successes(), share.trials()], rate.clone());
            let lines = vec![line, self.interval_formula(share)];
            return vec![Statement::known(self.kpi(Kpi::Csat), rate, self.trust(share), lines)];
        }
        let share = satisfied.1.zip(asked.1).and_then(|(satisfied, asked)| Proportion::new(satisfied, asked).ok());
        let note = share.map_or_else(|| self.needs(&[asked, satisfied]), |share| self.trust(share));
        let statement = self.figure(Kpi::Csat, value(Kpi::Csat), note);
        vec![match share {
            Some(share) => {
                let rate = self.format.rate(share.rate());
                let line = self.told(&CSAT, &[share.successes(), share.trials()], rate);
                Statement { behind: Behind::Formulas(vec![line, self.interval_formula(share)]), ..statement }
            }
            None => statement,
        }]
    }

    fn survey_error(&self, error: SurveyError) -> String {
        self.say(match error {
            SurveyError::NoAnswers => Msg::LoyaltyNoCriteria,
            SurveyError::AboveBest => Msg::LoyaltyAboveBest,
            SurveyError::NotACount => Msg::LoyaltyNoResult,
        })
    }
}
