//! A plan in one paragraph: what it brings, where it leaks, what to do first, how its objectives stand. Used by `ui` for
//! the Overview, the Report and charts that are read out; every sentence is a message of its own.

use std::ops::Range;

use super::wording::isolated;
use super::{Args, Msg, Wording, period_name};
use crate::engine::{
    Cell, Engine, FUNNEL, Finding, FindingKind, Kpi, Lane, Layer, Report, Stage, Unit, Weight, of_period, problems,
};
use crate::plan::assignment::{Area, Subject};
use crate::plan::{Goal, Objective, PeriodKind};

/// More objectives than these are not named one by one.
const MOST_NAMED: usize = 3;

/// Amounts of more letters than this are told in short, as the tiles do that show the same figures.
const AMOUNT_LETTERS: usize = 10;

/// What a paragraph tells of.
#[derive(Clone, Debug)]
pub struct Scope<'a> {
    /// The plan's report, period by period.
    pub report: &'a Report,
    /// The figures that are told: the report itself, or several of its periods as one.
    pub shown: &'a Report,
    /// Layer and period of `shown`.
    pub cell: Cell,
    /// The periods of the plan that are told.
    pub periods: Range<usize>,
}

impl Scope<'_> {
    /// Whether nothing is known of which a paragraph could tell.
    fn is_bare(&self) -> bool {
        let told = [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::Orders, Kpi::Revenue, Kpi::Cost];
        told.iter().all(|kpi| self.shown.value(self.cell.total(), *kpi).is_none())
    }

    fn finding(&self, is_it: fn(&FindingKind) -> bool) -> Option<&Finding> {
        let all = of_period(self.shown.findings(), self.cell.layer, self.cell.period);
        all.into_iter().find(|it| it.cell.lane == Lane::Total && is_it(&it.kind))
    }

    fn problems(&self) -> usize {
        if self.periods.len() > 1 {
            return problems(self.report.findings(), self.cell.layer).len();
        }
        let all = of_period(self.shown.findings(), self.cell.layer, self.cell.period);
        all.filter(|it| it.weight() == Weight::Problem).count()
    }
}

impl Wording<'_> {
    /// The plan in a handful of sentences, to be joined by spaces. Figures are written as everywhere else on the page.
    pub fn summary(&self, engine: &mut Engine, scope: &Scope) -> Vec<String> {
        if scope.is_bare() {
            let msg = if scope.cell.layer == Layer::Actual { Msg::PeriodAllNothing } else { Msg::SummaryEmpty };
            return vec![self.catalog.text(msg)];
        }
        let before = [self.brings(scope), self.money(scope), self.attained(scope), self.what_is_wrong(scope)];
        let advice = self.advice(scope);
        let mut sentences: Vec<String> = before.into_iter().flatten().chain(advice).collect();
        sentences.extend(self.gap(scope));
        sentences.extend(self.objectives(engine, scope));
        sentences
    }

    /// What the funnel alone says: its volumes, where it leaks, where to start.
    pub fn funnel_summary(&self, scope: &Scope) -> Vec<String> {
        if scope.is_bare() {
            return Vec::new();
        }
        self.brings(scope).into_iter().chain(self.advice(scope)).collect()
    }

    /// A figure that is known and may be shown.
    fn known(&self, scope: &Scope, kpi: Kpi) -> Option<f64> {
        scope.shown.value(scope.cell.total(), kpi).filter(|_| self.shows(kpi))
    }

    fn shows(&self, kpi: Kpi) -> bool {
        !self.plan.hides(Subject::Figure(kpi))
    }

    fn sentence(&self, msg: Msg, args: &Args) -> String {
        self.catalog.format(msg, args)
    }

    fn brings(&self, scope: &Scope) -> Option<String> {
        let goal = self.plan.goal();
        let customers = self.known(scope, Kpi::Customers).map(|value| (Msg::GoalCustomers(goal), value));
        let orders = || self.known(scope, Kpi::Orders).map(|value| (Msg::GoalOrders(goal), value));
        let volumes = [
            self.known(scope, Kpi::Visits).map(|value| (Msg::CountVisits, value)),
            self.known(scope, Kpi::Leads).map(|value| (Msg::CountLeads, value)),
            customers.or_else(orders),
        ];
        let counted = |(msg, value)| self.sentence(msg, &Args::new().count("number", &self.format, value));
        let volumes: Vec<String> = volumes.into_iter().flatten().map(counted).collect();
        let args = || Args::new();
        let volumes = match volumes.as_slice() {
            [] => return None,
            [only] => only.clone(),
            [first, second] => self.sentence(Msg::SummaryTwo, &args().text("first", first).text("second", second)),
            [first, second, third, ..] => self
                .sentence(Msg::SummaryThree, &args().text("first", first).text("second", second).text("third", third)),
        };
        let args = args().text("volumes", volumes);
        let is_actual = scope.cell.layer == Layer::Actual;
        let (msg, args) = if self.plan.periods().count < 2 {
            (if is_actual { Msg::SummaryBrought } else { Msg::SummaryBrings }, args)
        } else if scope.periods.len() > 1 {
            let args = args.text("over", self.over(scope.periods.len()));
            (if is_actual { Msg::SummaryBroughtOver } else { Msg::SummaryBringsOver }, args)
        } else {
            let args =
                args.text("period", capital(&period_name(&self.plan.periods(), scope.periods.start, &self.format)));
            (if is_actual { Msg::SummaryBroughtIn } else { Msg::SummaryBringsIn }, args)
        };
        Some(self.sentence(msg, &args))
    }

    fn over(&self, periods: usize) -> String {
        let msg = match self.plan.periods().kind {
            PeriodKind::Week => Msg::SummaryOverWeek,
            PeriodKind::Month => Msg::SummaryOverMonth,
            PeriodKind::Quarter => Msg::SummaryOverQuarter,
            PeriodKind::Year => Msg::SummaryOverYear,
        };
        self.sentence(msg, &Args::new().count("periods", &self.format, periods as f64))
    }

    /// An amount with the word for what it is.
    fn amount(&self, kpi: Kpi, value: f64) -> String {
        let msg = match (kpi, self.plan.goal()) {
            (Kpi::Profit, _) => Msg::SummaryOfProfit,
            (Kpi::Contribution, _) => Msg::SummaryOfContribution,
            (_, Goal::Sale) => Msg::SummaryRevenueSale,
            (_, Goal::Donation) => Msg::SummaryRevenueDonation,
            (_, Goal::Membership) => Msg::SummaryRevenueMembership,
            (_, Goal::Subscription) => Msg::SummaryRevenueSubscription,
            (_, Goal::Trial) => Msg::SummaryRevenueTrial,
        };
        self.sentence(msg, &Args::new().text("amount", self.money_text(value)))
    }

    fn money_text(&self, value: f64) -> String {
        let whole = self.format.money(value);
        if whole.chars().count() > AMOUNT_LETTERS { self.format.short(Unit::Money, value) } else { whole }
    }

    fn money(&self, scope: &Scope) -> Option<String> {
        let known = |kpi| self.known(scope, kpi);
        let money = |value: f64| self.money_text(value);
        let revenue = known(Kpi::Revenue).map(|value| self.amount(Kpi::Revenue, value));
        let (revenue, cost) = match (revenue, known(Kpi::Cost)) {
            (Some(revenue), Some(cost)) => (revenue, cost),
            (Some(revenue), None) => {
                return Some(self.sentence(Msg::SummaryNoCost, &Args::new().text("revenue", revenue)));
            }
            (None, Some(cost)) => return Some(self.sentence(Msg::SummaryCost, &Args::new().text("cost", money(cost)))),
            (None, None) => return None,
        };
        let args = Args::new().text("revenue", revenue).text("cost", money(cost));
        let Some(profit) = known(Kpi::Profit) else { return Some(self.sentence(Msg::SummaryNoProfit, &args)) };
        let roi = known(Kpi::Roi).map(|roi| self.format.value(Kpi::Roi.unit(), roi));
        let (name, with_roi, alone) = if profit < 0.0 {
            ("loss", Msg::SummaryLoss, Msg::SummaryLossAlone)
        } else {
            ("profit", Msg::SummaryProfit, Msg::SummaryProfitAlone)
        };
        let args = args.text(name, money(profit.abs()));
        Some(match roi {
            Some(roi) => self.sentence(with_roi, &args.text("roi", roi)),
            None => self.sentence(alone, &args),
        })
    }

    /// How much of the target has come in, where what has happened is told.
    fn attained(&self, scope: &Scope) -> Option<String> {
        let target = Cell { layer: Layer::Target, ..scope.cell.total() };
        let kpi = [Kpi::Revenue, Kpi::Customers, Kpi::Leads, Kpi::Visits].into_iter().find(|kpi| {
            scope.cell.layer == Layer::Actual
                && self.known(scope, *kpi).is_some()
                && scope.shown.value(target, *kpi) > Some(0.0)
        })?;
        let share = self.known(scope, kpi)? / scope.shown.value(target, kpi)?;
        let args = Args::new().text("kpi", self.kpi(kpi)).text("share", self.format.rate(share));
        share.is_finite().then(|| self.sentence(Msg::SummaryAttained, &args))
    }

    fn what_is_wrong(&self, scope: &Scope) -> Option<String> {
        let args = |number: usize| Args::new().count("number", &self.format, number as f64);
        Some(scope.problems()).filter(|number| *number > 0).map(|it| self.sentence(Msg::SummaryProblems, &args(it)))
    }

    /// Where the funnel leaks most, and where one more point is worth most.
    fn advice(&self, scope: &Scope) -> Vec<String> {
        let shown = |it: &&Finding| self.shows(it.kpi);
        let leak = scope.finding(|kind| matches!(kind, FindingKind::LosesMost { .. })).filter(shown);
        let worth = scope.finding(|kind| matches!(kind, FindingKind::WorthMost { .. })).filter(shown);
        let is_thin = |finding: &Finding| finding.weight() == Weight::Note;
        if leak.is_some_and(is_thin) {
            return vec![self.catalog.text(Msg::SummaryFew)];
        }
        let told = leak.and_then(|leak| self.leak(leak));
        let is_there = told.is_some() && leak.zip(worth).is_some_and(|(leak, worth)| step(leak.kpi) == step(worth.kpi));
        let start = worth.filter(|worth| !is_thin(worth)).and_then(|worth| {
            let FindingKind::WorthMost { outcome, gain, .. } = worth.kind else { return None };
            let args = Args::new().text("kpi", self.kpi(worth.kpi)).text("gain", self.amount(outcome, gain));
            let msg = if is_there { Msg::SummaryStartThere } else { Msg::SummaryStartWith };
            self.shows(outcome).then(|| self.sentence(msg, &args))
        });
        told.into_iter().chain(start).collect()
    }

    fn leak(&self, finding: &Finding) -> Option<String> {
        let FindingKind::LosesMost { lost, of, .. } = finding.kind else { return None };
        let to = FUNNEL.iter().position(|(_, _, rate)| *rate == Some(finding.kpi))?;
        let from = FUNNEL[to.checked_sub(1)?].0;
        let args = Args::new().text("from", self.stage(from)).text("to", self.stage(FUNNEL[to].0));
        let args = args.text("of", self.format.count(of)).count("lost", &self.format, lost);
        Some(self.sentence(Msg::SummaryLeak, &args))
    }

    /// A stage's name, which may be copied: without the places where it may be broken.
    fn stage(&self, stage: Stage) -> String {
        self.catalog.stage_name(stage).replace('\u{ad}', "")
    }

    /// The figure without which the plan does not go on.
    fn gap(&self, scope: &Scope) -> Option<String> {
        // What is hidden is there, and is not to be asked for.
        let lacks = |kpi: Kpi| self.shows(kpi) && scope.shown.value(scope.cell.total(), kpi).is_none();
        let has_revenue = !lacks(Kpi::Revenue);
        let gaps = [
            (Kpi::Visits, Kpi::Visits, has_revenue),
            (Kpi::Leads, Kpi::LeadRate, has_revenue),
            (Kpi::Customers, Kpi::SaleRate, has_revenue),
            (Kpi::Revenue, Kpi::Aov, false),
            (Kpi::Profit, Kpi::GrossMargin, lacks(Kpi::Cost)),
            (Kpi::Cost, Kpi::MediaCost, false),
        ];
        let is_gap = |(needed, entered, may_lack): &(Kpi, Kpi, bool)| {
            lacks(*needed) && !may_lack && !self.plan.locks(Subject::Figure(*entered))
        };
        let (_, entered, _) = gaps.into_iter().find(is_gap).filter(|_| scope.cell.layer == Layer::Target)?;
        Some(self.sentence(Msg::SummaryGap, &Args::new().text("kpi", self.kpi(entered))))
    }

    fn objectives(&self, engine: &mut Engine, scope: &Scope) -> Vec<String> {
        let objectives = self.plan.objectives();
        if objectives.is_empty() || self.plan.hides(Subject::Area(Area::Objectives)) {
            return Vec::new();
        }
        let (layer, number) = (scope.cell.layer, objectives.len());
        let met = self.objectives_met(engine, scope.report, layer);
        let number_text = || self.format.count(number as f64);
        let all = |msg| self.sentence(msg, &Args::new().text("number", number_text()));
        let mut sentences: Vec<String> = match (met, number) {
            (1, 1) => vec![self.catalog.text(Msg::SummaryObjective)],
            (0, 1) => Vec::new(),
            (0, _) => vec![all(Msg::SummaryNoObjectiveMet)],
            (met, number) if met == number => vec![all(Msg::SummaryObjectivesAll)],
            _ => {
                let args = Args::new().count("met", &self.format, met as f64).text("number", number_text());
                vec![self.sentence(Msg::SummaryObjectives, &args)]
            }
        };
        let mut names: Vec<String> = Vec::new();
        for objective in objectives.iter().filter(|it| self.shows(it.kpi)) {
            let name = isolated(&self.sentence(Msg::SummaryQuoted, &Args::new().text("name", self.kpi(objective.kpi))));
            if self.is_missed(engine, scope.report, objective, layer) && !names.contains(&name) {
                names.push(name);
            }
        }
        if !names.is_empty() {
            let more = names.len().saturating_sub(MOST_NAMED);
            names.truncate(MOST_NAMED);
            let args = Args::new().text("names", names.join(&self.catalog.text(Msg::ListSeparator)));
            sentences.push(match more {
                0 => self.sentence(Msg::SummaryOffTrack, &args),
                more => self.sentence(Msg::SummaryOffTrackMore, &args.count("number", &self.format, more as f64)),
            });
        }
        sentences
    }

    /// Whether an objective is known to be missed, on enough cases.
    fn is_missed(&self, engine: &mut Engine, report: &Report, objective: &Objective, layer: Layer) -> bool {
        let value = self.plan.value_of(engine, report, objective, layer);
        let observed = self.plan.observed_of(engine, report, objective, layer);
        value.is_some_and(|value| !self.is_met(objective, value)) && observed.is_none_or(|observed| observed.is_enough)
    }
}

/// A name that opens a sentence.
fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Orders and customers are two ways to count the same step.
fn step(rate: Kpi) -> Kpi {
    if rate == Kpi::SaleRate { Kpi::LeadToCustomerRate } else { rate }
}
