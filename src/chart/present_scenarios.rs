//! From the plan's scenarios to the table that sets them side by side, and to the sentence above it. Used by the Forecast
//! screen.

use std::ops::Range;

use crate::engine::inquiry::Asked;
use crate::engine::model::{Change, Lever, Measure};
use crate::engine::scenario::{KEY_FIGURES, Play, Turn, best, key_figures, news, play};
use crate::engine::{Engine, Kpi, Lane, Layer, Report, Unit, Versus};
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Plan, PlanTurn, SavedScenario};

/// By these, in this order, scenarios are judged: the first one that the plan knows.
const JUDGED_BY: [Kpi; 4] = [Kpi::Profit, Kpi::Revenue, Kpi::Customers, Kpi::Leads];

/// A scenario as it was played.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The scenario's identity.
    pub id: u32,
    /// For each of its turns whether it took effect.
    pub took_effect: Vec<bool>,
    /// The key figures, in the order of [`KEY_FIGURES`].
    figures: Vec<Option<f64>>,
    /// What leads to them again; nothing where nothing is turned.
    play: Option<Play>,
}

/// The plan as it stands and all its scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The periods that are compared.
    periods: Range<usize>,
    /// The plan's key figures.
    planned: Vec<Option<f64>>,
    /// The scenarios in the plan's order.
    pub outcomes: Vec<Outcome>,
}

/// The scenarios beside the plan, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    /// What the scenarios are called, in their order.
    pub names: Vec<String>,
    /// One a key figure that any of them knows.
    pub rows: Vec<ComparedRow>,
}

/// One key figure in the plan and in every scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedRow {
    /// The figure's name.
    pub name: String,
    /// The plan first, then the scenarios.
    pub cells: Vec<ComparedCell>,
}

/// A figure and how it differs from the plan's.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCell {
    /// The figure.
    pub value: String,
    /// The difference, absolute and relative; nothing in the plan itself or where the figure is the same.
    pub change: Option<String>,
    /// Greater than zero where the difference is good news, less where it is bad.
    pub news: i8,
    /// Whether no other value of the row is as good.
    pub is_best: bool,
    /// Whether the figure is known.
    pub is_known: bool,
    /// The figure, and its difference from the plan's.
    pub asked: [Asked; 2],
}

/// Plays all scenarios of the plan on its targets, over all of its periods.
pub fn compare(engine: &mut Engine, report: &Report, plan: &Plan) -> Comparison {
    let periods = 0..report.grid().periods;
    let planned = key_figures(engine, report, Layer::Target, &periods);
    let outcomes = plan.scenarios().iter().map(|scenario| outcome(engine, report, plan, scenario, &periods));
    Comparison { outcomes: outcomes.collect(), planned, periods }
}

fn outcome(
    engine: &mut Engine,
    report: &Report,
    plan: &Plan,
    scenario: &SavedScenario,
    periods: &Range<usize>,
) -> Outcome {
    let turn = |turn: &PlanTurn| Some(Turn { lever: plan.lever(turn.kpi, turn.channel)?, change: turn.change });
    let turns: Vec<Option<Turn>> = scenario.turns.iter().map(turn).collect();
    let known: Vec<Turn> = turns.iter().flatten().copied().collect();
    let played = play(engine, report, Layer::Target, &known, periods);
    let mut effects = played.took_effect.into_iter();
    let took_effect = turns.iter().map(|turn| turn.is_some() && effects.next() == Some(true)).collect();
    // Without turns it is the plan itself, whatever the model's rounding.
    let report = if known.is_empty() { report } else { &played.report };
    let again = (!known.is_empty()).then(|| Play::of(&known, periods));
    Outcome { id: scenario.id, took_effect, figures: key_figures(engine, report, Layer::Target, periods), play: again }
}

/// A scenario's name, or its number where it has none; `position` counts from 0.
pub fn scenario_name(words: &Wording, position: usize) -> String {
    let name = words.plan.scenarios().get(position).map(|it| it.name.trim().to_owned()).unwrap_or_default();
    if name.is_empty() { new_name(words, position + 1) } else { name }
}

/// What a scenario of this number is called until somebody names it.
pub fn new_name(words: &Wording, number: usize) -> String {
    let number = words.format.in_own_digits(&number.to_string());
    words.catalog.plain(Msg::ScenariosNew, &Args::new().text("number", number))
}

/// The turns of a scenario in which every rate that the plan knows is this much of what it is planned to be.
pub fn rates_times(engine: &mut Engine, report: &Report, factor: f64) -> Vec<PlanTurn> {
    let periods = 0..report.grid().periods;
    // A margin is no rate of the funnel, and an assumed rate is nobody's figure.
    let is_rate = |kpi: Kpi| kpi.unit() == Unit::Rate && kpi != Kpi::GrossMargin && kpi.assumed().is_none();
    let levers = Lever::known(report, Layer::Target, &periods, None).into_iter().filter(|lever| is_rate(lever.kpi));
    let turns: Vec<Turn> = levers.map(|lever| Turn { lever, change: Change::By(factor) }).collect();
    let took_effect = play(engine, report, Layer::Target, &turns, &periods).took_effect;
    let acting = turns.iter().zip(took_effect).filter(|(_, acts)| *acts);
    acting.map(|(turn, _)| PlanTurn::new(turn.lever.kpi, None, turn.change)).collect()
}

/// The table; rows of which nobody knows anything are left out.
pub fn side_by_side(words: &Wording, comparison: &Comparison) -> SideBySide {
    let names = (0..comparison.outcomes.len()).map(|position| scenario_name(words, position)).collect();
    let rows = KEY_FIGURES.iter().enumerate().filter_map(|(row, kpi)| {
        let planned = comparison.planned[row];
        let others = comparison.outcomes.iter().map(|outcome| outcome.figures[row]);
        let values: Vec<Option<f64>> = [planned].into_iter().chain(others).collect();
        values.iter().any(Option::is_some).then(|| ComparedRow {
            name: words.kpi(*kpi),
            cells: cells(words, *kpi, &values, &asked(comparison, *kpi)),
        })
    });
    SideBySide { names, rows: rows.collect() }
}

/// A figure in the plan and in every scenario.
fn asked(comparison: &Comparison, kpi: Kpi) -> Vec<Asked> {
    let Range { start, end } = comparison.periods;
    let measure = Measure { kpi, lane: Lane::Total, from: start, to: end.max(start + 1) - 1 };
    let planned = Asked::of_plan(Layer::Target, measure);
    let of = |outcome: &Outcome| match &outcome.play {
        Some(play) => Asked::of_plays(Layer::Target, measure, [play.clone()]),
        None => planned.clone(),
    };
    let others = comparison.outcomes.iter().map(of);
    [planned.clone()].into_iter().chain(others).collect()
}

fn cells(words: &Wording, kpi: Kpi, values: &[Option<f64>], asked: &[Asked]) -> Vec<ComparedCell> {
    let first = best(kpi, values);
    let cell = |(position, value): (usize, &Option<f64>)| {
        let both = values[0].zip(*value).filter(|(before, after)| news(kpi, *before, *after) != 0);
        ComparedCell {
            value: words.format.optional(kpi.unit(), *value),
            change: both.map(|(before, after)| change(words, kpi, before, after)),
            news: both.map_or(0, |(before, after)| news(kpi, before, after)),
            is_best: first == Some(position),
            is_known: value.is_some(),
            asked: [asked[position].clone(), asked[position].against(Versus::Difference, &asked[0])],
        }
    };
    values.iter().enumerate().map(cell).collect()
}

/// "+€320 (+12%)".
fn change(words: &Wording, kpi: Kpi, before: f64, after: f64) -> String {
    let absolute = words.format.change(kpi.unit(), after - before);
    match words.format.relative_change(before, after) {
        Some(relative) => format!("{absolute} ({relative})"),
        None => absolute,
    }
}

/// Which scenario comes out best, in one sentence; nothing while there is none.
pub fn verdict(words: &Wording, comparison: &Comparison) -> Option<String> {
    if comparison.outcomes.is_empty() {
        return None;
    }
    let known = |kpi: &Kpi| {
        let row = KEY_FIGURES.iter().position(|it| it == kpi)?;
        Some((*kpi, row, comparison.planned[row]?))
    };
    let Some((kpi, row, planned)) = JUDGED_BY.iter().find_map(known) else {
        return Some(words.catalog.text(Msg::ScenariosUnknown));
    };
    let values = comparison.outcomes.iter().map(|outcome| outcome.figures[row]).enumerate();
    let better = values.filter_map(|(position, value)| Some((position, value?)));
    let first = better
        .filter(|(_, value)| news(kpi, planned, *value) > 0)
        .reduce(|first, other| if news(kpi, first.1, other.1) > 0 { other } else { first });
    let args = Args::new().text("kpi", words.kpi(kpi));
    let (msg, args) = if let Some((position, value)) = first {
        let args = args.text("name", scenario_name(words, position));
        (Msg::ScenariosBest, args.text("change", change(words, kpi, planned, value)))
    } else {
        (Msg::ScenariosNoneBetter, args.text("value", words.format.value(kpi.unit(), planned)))
    };
    Some(words.catalog.format(msg, &args))
}
