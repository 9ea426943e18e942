//! From the effects behind a difference of profit to the waterfall, its equal table, the table of channels and the
//! sentences. Amounts are rounded so that they add up as they are read. Used by the Forecast screen.

use std::ops::Range;

use super::parts::Mood;
use super::present::{Table, View};
use super::waterfall::{Fall, WaterfallInput, WaterfallRow, waterfall_ticks};
use crate::engine::inquiry::{Asked, World};
use crate::engine::variance::{Effect, Variance};
use crate::engine::{Kpi, Lane, Layer, Unit};
use crate::i18n::{Args, Msg, Wording, period_name};
use crate::plan::Slot;

/// A difference in amounts that are rounded to what is written, and still add up.
#[derive(Clone, Debug, PartialEq)]
struct Rounded {
    target: f64,
    actual: f64,
    /// The effects that are told, with their sums.
    effects: Vec<(Effect, f64)>,
    /// The same by channel, the business last.
    parts: Vec<Vec<f64>>,
}

impl Rounded {
    fn of(words: &Wording, variance: &Variance) -> Self {
        let effects = variance.effects();
        // More than any amount or sum of them that is written can be.
        let lanes = || variance.channels.iter().chain([&variance.business]);
        let largest = lanes().flatten().fold(variance.target.abs(), |sum, amount| sum + amount.abs());
        let step = words.format.money_step(largest);
        let whole = |amount: f64| (amount / step).round();
        let (target, actual) = (whole(variance.target), whole(variance.actual));
        let sums = apportioned(&effects.map(|effect| effect / step), actual - target);
        let is_told = |effect: &Effect| match effect {
            Effect::Fixed | Effect::Rest => effects[*effect as usize] != 0.0,
            _ => true,
        };
        let told: Vec<Effect> = Effect::ALL.into_iter().filter(is_told).collect();
        let columns = told.iter().map(|effect| {
            let amounts: Vec<f64> = lanes().map(|lane| lane[*effect as usize] / step).collect();
            apportioned(&amounts, sums[*effect as usize])
        });
        let columns: Vec<Vec<f64>> = columns.collect();
        let back = |steps: f64| steps * step;
        let parts = (0..lanes().count()).map(|lane| columns.iter().map(|column| back(column[lane])).collect());
        Self {
            target: back(target),
            actual: back(actual),
            effects: told.into_iter().map(|effect| (effect, back(sums[effect as usize]))).collect(),
            parts: parts.collect(),
        }
    }
}

/// The amounts in whole steps that add up to `sum`: each rounded down, then up again those that lost most.
fn apportioned(amounts: &[f64], sum: f64) -> Vec<f64> {
    let mut whole: Vec<f64> = amounts.iter().map(|amount| amount.floor()).collect();
    let mut order: Vec<usize> = (0..amounts.len()).collect();
    let lost = |at: &usize| amounts[*at] - amounts[*at].floor();
    order.sort_by(|a, b| lost(b).total_cmp(&lost(a)));
    let mut missing = sum - whole.iter().sum::<f64>();
    for at in order {
        if missing < 0.5 {
            break;
        }
        whole[at] += 1.0;
        missing -= 1.0;
    }
    // Amounts beyond whole numbers of a float leave a difference that nobody can see.
    whole
}

/// The waterfall.
pub fn waterfall_input(words: &Wording, variance: Option<&Variance>, view: View) -> WaterfallInput {
    let format = words.format;
    let rows = variance.map(|variance| rows(words, &Rounded::of(words, variance))).unwrap_or_default();
    let ticks = waterfall_ticks(&rows, view.width).into_iter();
    WaterfallInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        stage: Slot::stage_of(Kpi::Profit),
        ticks: ticks.map(|tick| (tick, format.short(Unit::Money, tick))).collect(),
        rows,
        cut_text: words.catalog.text(Msg::VarianceCut),
        empty_text: words.catalog.text(Msg::VarianceNone),
    }
}

fn rows(words: &Wording, rounded: &Rounded) -> Vec<WaterfallRow> {
    let whole = |layer, fall, value| WaterfallRow {
        label: profit_in(words, layer),
        fall,
        value,
        value_text: words.format.money(value),
    };
    let mut rows = vec![whole(Layer::Target, Fall::Target, rounded.target)];
    let mut value = rounded.target;
    for &(effect, amount) in &rounded.effects {
        value += amount;
        let mood = match amount {
            0.0 => Mood::Neutral,
            _ if effect == Effect::Rest => Mood::Neutral,
            ..0.0 => Mood::Bad,
            _ => Mood::Good,
        };
        rows.push(WaterfallRow {
            label: words.effect(effect),
            fall: Fall::Step(mood),
            value,
            value_text: words.format.whole_change(Unit::Money, amount),
        });
    }
    rows.push(whole(Layer::Actual, Fall::Actual, rounded.actual));
    rows
}

fn profit_in(words: &Wording, layer: Layer) -> String {
    let layer = words.catalog.text(Msg::LayerName(layer));
    let args = Args::new().text("name", words.kpi(Kpi::Profit)).text("value", layer);
    words.catalog.plain(Msg::ListItem, &args)
}

/// The waterfall's equal table: a row a bar, with where profit stands after it.
pub fn waterfall_table(words: &Wording, input: &WaterfallInput) -> Table {
    let heads = [Msg::VarianceEffect, Msg::VarianceAmount, Msg::VarianceThen].map(|head| words.catalog.text(head));
    let row = |row: &WaterfallRow| vec![row.label.clone(), row.value_text.clone(), words.format.money(row.value)];
    Table::of(heads.to_vec(), input.rows.iter().map(row).collect())
}

/// The same table with what its cells show.
pub fn waterfall_asking(words: &Wording, table: Table, variance: Option<&Variance>) -> Table {
    let Some(variance) = variance else { return table };
    let of = |world| Some(of_profit(world, Lane::Total, variance));
    let whole = |layer| vec![profit(layer, variance); 2];
    let steps = Rounded::of(words, variance).effects.into_iter();
    let steps = steps.map(|(effect, _)| vec![of(World::Effect(effect)), of(World::After(effect))]);
    let asked = [whole(Layer::Target)].into_iter().chain(steps).chain([whole(Layer::Actual)]);
    Table { asked: asked.collect(), ..table }
}

fn compared(variance: &Variance) -> Range<usize> {
    let first = variance.periods.first().copied().unwrap_or_default();
    first..variance.periods.last().map_or(first, |last| last + 1)
}

fn of_profit(world: World, lane: Lane, variance: &Variance) -> Asked {
    Asked::of_profit(world, lane, &compared(variance))
}

/// The profit of the periods that are compared, where none between them is left out.
fn profit(layer: Layer, variance: &Variance) -> Option<Asked> {
    let is_whole = compared(variance).len() == variance.periods.len();
    is_whole.then(|| Asked { layer, ..of_profit(World::Plan, Lane::Total, variance) })
}

/// What the cells of a row of effects show: each effect, then their sum. Without a lane it is the row of what belongs to
/// no channel.
fn row_asked(rounded: &Rounded, variance: &Variance, lane: Option<Lane>) -> Vec<Option<Asked>> {
    let cell = |effect: Effect| match (lane, effect) {
        // No channel has fixed costs, and without a channel nobody has visits.
        (Some(Lane::Channel(_)), Effect::Fixed) => None,
        (Some(_), effect) => Some(World::Effect(effect)),
        (None, Effect::Fixed | Effect::Rest) => Some(World::Business(Some(effect))),
        (None, _) => None,
    };
    let all = if lane.is_some() { World::Effects } else { World::Business(None) };
    let worlds = rounded.effects.iter().map(|(effect, _)| cell(*effect)).chain([Some(all)]);
    worlds.map(|world| Some(of_profit(world?, lane.unwrap_or(Lane::Total), variance))).collect()
}

/// Effects by channel; columns and rows add up to the difference. Nothing without one.
pub fn effects_table(words: &Wording, variance: Option<&Variance>) -> Table {
    let Some(variance) = variance else { return Table::default() };
    let rounded = Rounded::of(words, variance);
    let mut heads = vec![words.catalog.text(Msg::HeadChannel)];
    heads.extend(rounded.effects.iter().map(|(effect, _)| words.effect(*effect)));
    heads.push(words.catalog.text(Msg::HeadDifference));
    let row = |name: String, amounts: &[f64]| {
        let told =
            amounts.iter().copied().chain([amounts.iter().sum()]).map(|it| words.format.whole_change(Unit::Money, it));
        [name].into_iter().chain(told).collect::<Vec<String>>()
    };
    let channels = variance.channels.len();
    let name = |at: usize| {
        if at < channels { words.place(Lane::Channel(at)) } else { words.catalog.text(Msg::VarianceBusiness) }
    };
    let lanes = rounded.parts.iter().enumerate();
    let told = lanes.filter(|(at, amounts)| *at < channels || amounts.iter().any(|amount| *amount != 0.0));
    let lane = |at: usize| (at < channels).then_some(Lane::Channel(at));
    let mut rows: Vec<_> =
        told.map(|(at, amounts)| (row(name(at), amounts), row_asked(&rounded, variance, lane(at)))).collect();
    let sums: Vec<f64> = rounded.effects.iter().map(|(_, amount)| *amount).collect();
    let sum = row(words.catalog.text(Msg::VarianceSum), &sums);
    rows.push((sum, row_asked(&rounded, variance, Some(Lane::Total))));
    Table::asking(heads, rows.into_iter())
}

/// How far profit is from its target, and which effect is the largest.
pub fn variance_finding(words: &Wording, variance: Option<&Variance>) -> String {
    let Some(variance) = variance else { return words.catalog.text(Msg::VarianceTitle) };
    let rounded = Rounded::of(words, variance);
    let difference = rounded.actual - rounded.target;
    let args = || Args::new().text("kpi", words.kpi(Kpi::Profit)).text("amount", words.format.money(difference.abs()));
    let first = words.catalog.format(
        match difference {
            0.0 => Msg::VarianceSame,
            ..0.0 => Msg::VarianceLess,
            _ => Msg::VarianceMore,
        },
        &args(),
    );
    let largest = variance.largest().and_then(|largest| rounded.effects.iter().find(|(effect, _)| *effect == largest));
    let Some((effect, amount)) = largest.filter(|(_, amount)| *amount != 0.0) else { return first };
    let change = words.format.whole_change(Unit::Money, *amount);
    let args = Args::new().text("effect", words.effect(*effect)).text("change", change);
    format!("{first} {}", words.catalog.format(Msg::VarianceLargest, &args))
}

/// What is to be said beside it: which periods are compared, and what could not be split.
pub fn variance_notes(words: &Wording, variance: &Variance) -> Vec<String> {
    let periods = words.plan.periods();
    let name = |at: &usize| period_name(&periods, *at, &words.format);
    let (first, last) = (variance.periods.first(), variance.periods.last());
    let compared = first.zip(last).filter(|_| periods.count > 1).map(|(first, last)| {
        let span = Args::new().text("from", name(first)).text("to", name(last));
        let span = if first == last { name(first) } else { words.catalog.plain(Msg::WorkingSpan, &span) };
        let count = variance.periods.len() as f64;
        words
            .catalog
            .format(Msg::VariancePeriods, &Args::new().text("span", span).count("periods", &words.format, count))
    });
    let names: Vec<String> = variance.unsplit().map(|at| words.place(Lane::Channel(at))).collect();
    let separator = words.catalog.text(Msg::ListSeparator);
    let rest = (!names.is_empty())
        .then(|| words.catalog.format(Msg::VarianceUnsplit, &Args::new().text("channels", names.join(&separator))));
    compared.into_iter().chain(rest).collect()
}
