//! From the ledger of experiments to what the kept ones come to: the steps, their equal table and the sentences. Used by the
//! Improve screen.

use super::present::{Table, View};
use super::steps::{StepRow, StepsInput};
use crate::engine::inquiry::Asked;
use crate::engine::ledger::{Kept, Standing, Stride, cumulate, is_as_expected};
use crate::engine::model::Measure;
use crate::engine::scenario::Play;
use crate::engine::{Engine, Kpi, Lane, Layer, Report, Unit, Versus};
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Plan, Trial, Verdict};

/// What the kept experiments come to together.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// Where the plan stands without them.
    before: Standing,
    /// After each of them, in the order of their last days.
    strides: Vec<Stride>,
    /// What each of them is called, in the same order.
    names: Vec<String>,
    /// What each of them plays, in the same order; nothing where it took no effect.
    plays: Vec<Option<Play>>,
    /// The last of the periods, from 0.
    last: usize,
}

/// An experiment that was kept, with what came of it.
fn kept(plan: &Plan, trial: &Trial) -> Option<Kept> {
    let actual = trial.actual.filter(|_| trial.verdict == Verdict::Keep)?;
    Some(Kept { lever: plan.lever(trial.kpi, trial.channel)?, actual, end: trial.end })
}

/// Whether an experiment is over and both its expected and its actual change are known: whether it came out as expected.
pub fn is_met(trial: &Trial) -> Option<bool> {
    let (expected, actual) = trial.expected.zip(trial.actual).filter(|_| trial.verdict != Verdict::Running)?;
    Some(is_as_expected(trial.kpi, expected, actual))
}

/// Plays the kept experiments on the plan's targets, over all of its periods.
pub fn sum_up(words: &Wording, engine: &mut Engine, report: &Report) -> Sum {
    let plan = words.plan;
    let chosen: Vec<(&Trial, Kept)> =
        plan.trials().iter().filter_map(|trial| Some((trial, kept(plan, trial)?))).collect();
    let all: Vec<Kept> = chosen.iter().map(|(_, kept)| *kept).collect();
    let periods = 0..report.grid().periods;
    let (before, strides) = cumulate(engine, report, Layer::Target, &all, &periods);
    let name = |stride: &Stride| {
        let (trial, Kept { lever, .. }) = chosen[stride.position];
        let name = if trial.hypothesis.trim().is_empty() { words.lever(lever) } else { trial.hypothesis.clone() };
        let args = Args::new().text("name", name.clone());
        if stride.took_effect { name } else { words.catalog.plain(Msg::LedgerNoEffect, &args) }
    };
    let names = strides.iter().map(name);
    let plays = strides.iter().map(|stride| stride.took_effect.then(|| all[stride.position].play(&periods)));
    let (names, plays) = (names.collect(), plays.collect());
    Sum { before, strides, names, plays, last: periods.end.max(1) - 1 }
}

/// The sentences above the steps: what the return on investment comes to, and the profit.
pub fn sum_sentence(words: &Wording, sum: &Sum) -> String {
    let Some(Stride { after, .. }) = sum.strides.last() else { return words.catalog.text(Msg::LedgerEffectNone) };
    let Some((before_roi, after_roi)) = sum.before.roi.zip(after.roi) else {
        return words.catalog.text(Msg::LedgerRoiUnknown);
    };
    let sentence = words.catalog.format(Msg::LedgerEffectSentence, &moved(words, Unit::Rate, before_roi, after_roi));
    match sum.before.profit.zip(after.profit) {
        None => sentence,
        Some((before, after)) => {
            let args = moved(words, Unit::Money, before, after).text("kpi", words.kpi(Kpi::Profit));
            format!("{sentence} {}", words.catalog.format(Msg::LedgerEffectProfit, &args))
        }
    }
}

fn moved(words: &Wording, unit: Unit, before: f64, after: f64) -> Args {
    let value = |value| words.format.value(unit, value);
    let change = words.format.change(unit, after - before);
    Args::new().text("before", value(before)).text("after", value(after)).text("change", change)
}

/// Where the return on investment stands, with the names of what led there; empty while it is not known.
fn stands(words: &Wording, sum: &Sum) -> Vec<(String, Standing, f64)> {
    let first = [(words.catalog.text(Msg::LedgerBefore), sum.before)];
    let others = sum.names.iter().cloned().zip(sum.strides.iter().map(|stride| stride.after));
    let all = first.into_iter().chain(others.filter(|_| !sum.strides.is_empty()));
    let known: Option<Vec<_>> = all.map(|(name, standing)| Some((name, standing, standing.roi?))).collect();
    known.filter(|_| !sum.strides.is_empty()).unwrap_or_default()
}

/// The steps of the return on investment.
pub fn steps_input(words: &Wording, sum: &Sum, view: View) -> StepsInput {
    let mut before = None;
    let rows = stands(words, sum).into_iter().map(|(label, _, roi)| {
        let change = before.replace(roi).map(|before| words.format.change(Unit::Rate, roi - before));
        StepRow {
            label: label.replace(['\u{2068}', '\u{2069}'], ""),
            value: roi,
            value_text: words.format.rate(roi),
            change_text: change.unwrap_or_default(),
        }
    });
    StepsInput {
        direction: words.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        rows: rows.collect(),
        empty_text: sum_sentence(words, sum),
    }
}

/// The steps' equal table, with the profit beside.
pub fn steps_table(words: &Wording, sum: &Sum) -> Table {
    let heads = [
        words.catalog.text(Msg::LedgerStep),
        words.kpi(Kpi::Roi),
        words.catalog.text(Msg::GoalHeadChange),
        words.kpi(Kpi::Profit),
    ];
    let mut before = None;
    let mut plays = Vec::new();
    let rows = stands(words, sum).into_iter().enumerate().map(|(position, (name, standing, roi))| {
        let change = before.replace(roi).map(|before| words.format.change(Unit::Rate, roi - before));
        let row = vec![
            name,
            words.format.rate(roi),
            change.unwrap_or_else(|| words.format.optional(Unit::Rate, None)),
            words.format.optional(Unit::Money, standing.profit),
        ];
        let figure = |kpi, plays: &[Play]| {
            let measure = Measure { kpi, lane: Lane::Total, from: 0, to: sum.last };
            if plays.is_empty() {
                return Asked::of_plan(Layer::Target, measure);
            }
            Asked::of_plays(Layer::Target, measure, plays)
        };
        let earlier = figure(Kpi::Roi, &plays);
        // The first row is the plan before any of them.
        let is_first = position == 0;
        plays.extend(position.checked_sub(1).and_then(|position| sum.plays[position].clone()));
        let roi = figure(Kpi::Roi, &plays);
        let change = (!is_first).then(|| roi.against(Versus::Difference, &earlier));
        (row, vec![Some(roi), change, Some(figure(Kpi::Profit, &plays))])
    });
    Table::asking(heads.to_vec(), rows)
}

/// How often experiments came out as expected; what to do for it while none can be told.
pub fn hits(words: &Wording) -> String {
    let told: Vec<bool> = words.plan.trials().iter().filter_map(is_met).collect();
    if told.is_empty() {
        return words.catalog.text(Msg::LedgerHitsNone);
    }
    let count = |number: usize| words.format.count(number as f64);
    let met = told.iter().filter(|is_met| **is_met).count();
    let args = Args::new().text("met", count(met)).text("told", count(told.len()));
    words.catalog.format(Msg::LedgerHits, &args)
}
