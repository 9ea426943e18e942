//! From answers of the reverse planner to sentences and tables. Used by the Forecast screen.

use super::present::Table;
use super::spread::{Spread, with_spread};
use crate::engine::inquiry::Asked;
use crate::engine::model::{Lever, Measure};
use crate::engine::reverse::{Answer, Leeway, Turned, TurnedLever, Way, Wish, figure_of, solve, ways};
use crate::engine::{Engine, Kpi, Lane, Layer, Observed, Report, Unit, Versus};
use crate::i18n::{Args, Msg, Wording};

/// The figures that are asked for first, before all others that the plan knows.
pub const USUAL_WISHES: [Kpi; 9] = [
    Kpi::Orders,
    Kpi::Customers,
    Kpi::Revenue,
    Kpi::Profit,
    Kpi::Leads,
    Kpi::Visits,
    Kpi::Roi,
    Kpi::Cac,
    Kpi::RepeatCustomers,
];

/// The figures in which one sees what else a change brings.
const EFFECTS: [Kpi; 10] = [
    Kpi::Visits,
    Kpi::Leads,
    Kpi::Orders,
    Kpi::Customers,
    Kpi::RepeatCustomers,
    Kpi::Revenue,
    Kpi::Cost,
    Kpi::Profit,
    Kpi::Roi,
    Kpi::Cac,
];

/// What the reverse planner has to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoalView {
    /// The answer in plain sentences.
    pub sentence: String,
    /// Whether the wish is met.
    pub is_reached: bool,
    /// Each lever before and after; empty where nothing is turned.
    pub levers: Table,
    /// The key figures before and after; empty where nothing is turned.
    pub effects: Table,
}

/// The figures of all channels together that one can wish for: those that the plan knows, the usual ones first.
pub fn wishes(engine: &mut Engine, report: &Report, layer: Layer, until: usize) -> Vec<Kpi> {
    let figures = report.horizon(engine, layer, Lane::Total, 0..until + 1);
    let others = Kpi::ALL.into_iter().filter(|kpi| !USUAL_WISHES.contains(kpi));
    USUAL_WISHES.into_iter().chain(others).filter(|kpi| figures.value(*kpi).is_some()).collect()
}

/// The levers by which a figure can be asked for: all that the plan knows, other than the figure itself.
pub fn levers_for(report: &Report, layer: Layer, measure: &Measure, channel: Option<usize>) -> Vec<Lever> {
    let mut levers = Lever::known(report, layer, &measure.periods(), channel);
    levers.retain(|lever| lever.kpi != measure.kpi);
    levers
}

/// What somebody asks of the reverse planner.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalQuestion {
    /// Target or actual.
    pub layer: Layer,
    /// The figure.
    pub measure: Measure,
    /// What it is to become, in its unit, if that was said.
    pub value: Option<f64>,
    /// What may change for it, and how far.
    pub leeways: Vec<Leeway>,
}

impl GoalQuestion {
    fn wish(&self) -> Option<Wish> {
        Some(Wish { measure: self.measure, value: self.value? })
    }

    /// The answer with what it brings besides, or what is still to be said.
    pub fn answer(&self, words: &Wording, engine: &mut Engine, report: &Report) -> GoalView {
        let kpi = self.measure.kpi;
        let said = |sentence| GoalView { sentence, ..GoalView::default() };
        let args = Args::new().text("kpi", words.kpi(kpi));
        let Some(today) = self.measure.read(engine, report, self.layer) else {
            return said(words.catalog.format(Msg::GoalUnknown, &args));
        };
        let Some(wish) = self.wish() else {
            let args = args.text("value", words.format.value(kpi.unit(), today));
            return said(words.catalog.format(Msg::GoalAsk, &args));
        };
        if self.leeways.is_empty() {
            return said(words.catalog.text(Msg::GoalNoLever));
        }
        let answer = solve(engine, report, self.layer, &wish, &self.leeways);
        goal_view(words, engine, report, self.layer, &wish, &answer)
    }

    /// What each lever alone must become; no rows where none leads any nearer.
    pub fn ways(&self, words: &Wording, engine: &mut Engine, report: &Report) -> Table {
        let Some(wish) = self.wish() else { return Table::default() };
        let beside = self.beside(engine, report);
        let ways = ways(engine, report, self.layer, &wish, &self.leeways, beside);
        let observed = |way: &Way| report.observed_lever(engine, self.layer, way.lever.lever, wish.measure.periods());
        let observed: Vec<_> = ways.iter().map(observed).collect();
        let mut table = trusted(words, ways_table(words, &wish, &ways, beside), &observed);
        table.asked = ways.iter().map(|way| self.asked(way, beside)).collect();
        table
    }

    fn asked(&self, way: &Way, beside: Option<Measure>) -> Vec<Option<Asked>> {
        let measure = figure_of(way.lever.lever, &self.measure);
        let then = |measure| Asked::of_plays(self.layer, measure, [way.play.clone()]);
        let now = Asked::of_plays(self.layer, measure, [way.play.unturned()]);
        let mut asked = changes(&now, &then(measure), then(self.measure));
        // The share of the change alone, then what stands beside it and where it leads.
        asked.remove(2);
        asked.extend(beside.map(|measure| Some(then(measure))));
        asked.push((!way.is_reached).then(|| then(self.measure)));
        asked
    }

    /// What tells a dear way from a cheap one: the profit, or else what comes nearest to it.
    fn beside(&self, engine: &mut Engine, report: &Report) -> Option<Measure> {
        let measures = [Kpi::Profit, Kpi::Contribution, Kpi::Cost].map(|kpi| Measure { kpi, ..self.measure });
        let mut others = measures.into_iter().filter(|measure| measure.kpi != self.measure.kpi);
        others.find(|measure| measure.read(engine, report, self.layer).is_some())
    }
}

/// An answer, with what it brings besides.
pub fn goal_view(
    words: &Wording,
    engine: &mut Engine,
    report: &Report,
    layer: Layer,
    wish: &Wish,
    answer: &Answer,
) -> GoalView {
    let sentence = words.goal(wish, answer);
    let (turned, is_reached) = match answer {
        Answer::Reached(turned) => (turned, true),
        Answer::Nearest(turned) => (turned, false),
        Answer::Unmoved | Answer::Unknown => return GoalView { sentence, ..GoalView::default() },
    };
    let periods = wish.measure.periods();
    let before = report.horizon(engine, layer, Lane::Total, periods.clone());
    let after = turned.report.horizon(engine, layer, Lane::Total, periods);
    let is_endless = turned.levers.iter().any(TurnedLever::is_endless);
    if is_endless {
        return GoalView { sentence, is_reached, ..GoalView::default() };
    }
    let cost = before.value(Kpi::Cost).zip(after.value(Kpi::Cost)).filter(|_| wish.measure.kpi != Kpi::Cost);
    let cost = cost.and_then(|(before, after)| words.goal_cost(before, after));
    let sentence = cost.into_iter().fold(sentence, |sentence, cost| format!("{sentence} {cost}"));
    let own = (!EFFECTS.contains(&wish.measure.kpi)).then_some(wish.measure.kpi);
    let rows = own.into_iter().chain(EFFECTS).filter_map(|kpi| {
        let (before, after) = before.value(kpi).zip(after.value(kpi))?;
        let row = change_row(words, words.kpi(kpi), kpi.unit(), before, after);
        let measure = Measure { kpi, ..wish.measure };
        let plan = Asked::of_plan(layer, measure);
        let then = Asked::of_plays(layer, measure, [turned.play.clone()]);
        Some((row, changes(&plan, &then, then.clone())))
    });
    let effects = Table::asking(change_heads(words, Msg::GoalHeadThen), rows);
    let observed = |it: &TurnedLever| report.observed_lever(engine, layer, it.lever, wish.measure.periods());
    let observed: Vec<_> = turned.levers.iter().map(observed).collect();
    let levers = trusted(words, levers_table(words, layer, wish, turned), &observed);
    GoalView { sentence, is_reached, levers, effects }
}

/// Now, then, the difference and its share.
fn changes(now: &Asked, then: &Asked, shown: Asked) -> Vec<Option<Asked>> {
    let [difference, share] = [Versus::Difference, Versus::Share].map(|versus| Some(then.against(versus, now)));
    vec![Some(now.clone()), Some(shown), difference, share]
}

/// The lever is the model's, whose totals are those of the channels that hold it. The needed value is asked for what it
/// leads to: the wished figure, reckoned with it.
fn levers_table(words: &Wording, layer: Layer, wish: &Wish, turned: &Turned) -> Table {
    let rows = turned.levers.iter().map(|lever| {
        let kpi = lever.lever.kpi;
        let row = change_row(words, words.lever(lever.lever), kpi.unit(), lever.before, lever.after);
        let measure = figure_of(lever.lever, &wish.measure);
        let [figure, goal] = [measure, wish.measure].map(|it| Asked::of_plays(layer, it, [turned.play.clone()]));
        (row, changes(&Asked::of_plays(layer, measure, [turned.play.unturned()]), &figure, goal))
    });
    Table::asking(change_heads(words, Msg::GoalHeadNeeded), rows)
}

/// The table with how far the measured rates of its second column can be trusted.
fn trusted(words: &Wording, mut table: Table, observed: &[Option<Observed>]) -> Table {
    for (row, observed) in table.rows.iter_mut().zip(observed) {
        if let (Some(now), Some(observed)) = (row.get_mut(1), observed) {
            *now = with_spread(std::mem::take(now), Some(&Spread::of(*observed, words.format)), words.format);
        }
    }
    table
}

fn change_heads(words: &Wording, after: Msg) -> Vec<String> {
    let heads = [Msg::HeadKpi, Msg::GoalHeadNow, after, Msg::GoalHeadChange, Msg::GoalHeadRelative];
    heads.map(|head| words.catalog.text(head)).to_vec()
}

fn change_row(words: &Wording, name: String, unit: Unit, before: f64, after: f64) -> Vec<String> {
    let format = words.format;
    let relative = format.relative_change(before, after);
    vec![
        name,
        format.value(unit, before),
        format.value(unit, after),
        format.change(unit, without_rounding(before, after)),
        relative.unwrap_or_else(|| format.optional(Unit::Rate, None)),
    ]
}

/// The difference, or none where the two are equal up to rounding.
fn without_rounding(before: f64, after: f64) -> f64 {
    let difference = after - before;
    if difference.abs() <= 1e-9 * before.abs() { 0.0 } else { difference }
}

/// Each lever alone: what it must become, what that makes of the figure beside, and where it leads if not to the wish.
pub fn ways_table(words: &Wording, wish: &Wish, ways: &[Way], beside: Option<Measure>) -> Table {
    let format = words.format;
    let heads = [Msg::HeadKpi, Msg::GoalHeadNow, Msg::GoalHeadNeeded, Msg::GoalHeadChange];
    let mut heads = heads.map(|head| words.catalog.text(head)).to_vec();
    heads.extend(beside.map(|measure| words.kpi(measure.kpi)));
    let has_failures = ways.iter().any(|way| !way.is_reached);
    heads.extend(has_failures.then(|| words.catalog.text(Msg::GoalHeadLeadsTo)));
    let rows = ways.iter().map(|way| {
        let lever = way.lever;
        let unit = lever.lever.kpi.unit();
        let has_end = way.is_reached || !lever.is_endless();
        let change = format.relative_change(lever.before, lever.after).filter(|_| has_end);
        let mut row = vec![
            words.lever(lever.lever),
            format.value(unit, lever.before),
            format.optional(unit, Some(lever.after).filter(|_| has_end)),
            change.unwrap_or_else(|| format.optional(Unit::Rate, None)),
        ];
        row.extend(beside.map(|measure| format.optional(measure.kpi.unit(), way.beside.filter(|_| has_end))));
        row.extend(has_failures.then(|| leads_to(words, wish, way)));
        row
    });
    Table::of(heads, rows.collect())
}

fn leads_to(words: &Wording, wish: &Wish, way: &Way) -> String {
    if way.is_reached {
        return words.catalog.text(Msg::GoalReached);
    }
    let outcome = words.format.value(wish.measure.kpi.unit(), way.outcome);
    words.catalog.format(Msg::GoalAtBest, &Args::new().text("outcome", outcome))
}
