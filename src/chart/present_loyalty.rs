//! From a cohort and from answers to the inputs of their charts and to the equal tables: the same strings in both.

use super::parts::{BarPart, Mood, PartsInput};
use super::present::{Table, View};
use super::retention::RetentionInput;
use super::scale::LinearScale;
use super::spread::join;
use crate::engine::loyalty::RetentionCurve;
use crate::engine::{Cell, Kpi, Layer, Report, Unit};
use crate::i18n::{Args, Catalog, Format, Msg};
use crate::plan::Plan;

/// A cohort and its curve up to `horizon` renewals as a chart.
pub fn retention_input(cohort: &[f64], curve: Option<&RetentionCurve>, horizon: u32, view: View) -> RetentionInput {
    let (catalog, format) = (Catalog::of(view.format.locale), view.format);
    let start = cohort.first().copied().unwrap_or_default();
    let points = (horizon as usize).max(cohort.len().saturating_sub(1)) + 1;
    let curve = curve.map_or_else(Vec::new, |curve| curve.survival().take(points).map(|share| start * share).collect());
    let last = cohort.len().max(curve.len()).saturating_sub(1);
    let step = [1, 2, 3, 6, 12].into_iter().find(|step| last / step <= 12).unwrap_or(12);
    let renewals = (0..=last).step_by(step).map(|renewal| (renewal, format.count(renewal as f64)));
    let ticks = LinearScale::from_zero(cohort.iter().copied(), (0.0, 1.0)).ticks(5);
    RetentionInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        observed: cohort.to_vec(),
        renewals: renewals.collect(),
        customers: ticks.into_iter().map(|tick| (tick, format.short(Unit::Count, tick))).collect(),
        curve,
        legend: [Msg::LoyaltyObserved, Msg::LoyaltyCurveName, Msg::LoyaltyProjected].map(|msg| catalog.text(msg)),
        axis: catalog.text(Msg::LoyaltyRenewals),
        empty_text: catalog.text(Msg::LoyaltyCurveEmpty),
    }
}

/// How many customers are left after `horizon` renewals as the curve has it, or after the last one that was counted;
/// without any of them what the chart is.
pub fn retention_finding(input: &RetentionInput, horizon: u32, format: &Format) -> String {
    let catalog = Catalog::of(format.locale);
    let (msg, start, left, periods) = match (input.curve.get(horizon as usize), input.observed.as_slice()) {
        (Some(left), _) => (Msg::LoyaltyCurveTitle, input.curve[0], *left, f64::from(horizon)),
        (None, [start, .., left]) => (Msg::LoyaltyCurveCounted, *start, *left, (input.observed.len() - 1) as f64),
        _ => return catalog.text(Msg::LoyaltyCurvePlain),
    };
    let args = Args::new().text("start", format.count(start)).text("left", format.count(left));
    catalog.format(msg, &args.count("periods", format, periods))
}

/// The equal table of a cohort: one row a renewal.
pub fn retention_table(input: &RetentionInput, format: &Format) -> Table {
    let catalog = Catalog::of(format.locale);
    let heads = [Msg::LoyaltyRenewals, Msg::LoyaltyObserved, Msg::LoyaltyCurveName].map(|msg| catalog.text(msg));
    let rows = (0..input.observed.len().max(input.curve.len())).map(|renewal| {
        let number = |values: &[f64]| format.optional(Unit::Count, values.get(renewal).copied());
        vec![format.count(renewal as f64), number(&input.observed), number(&input.curve)]
    });
    Table::of(heads.to_vec(), rows.collect())
}

/// Promoters, passives and detractors as parts of all answers.
pub fn nps_input(plan: &Plan, report: &Report, cell: Cell, view: View) -> PartsInput {
    let (catalog, format) = (Catalog::of(view.format.locale), view.format);
    let groups = [(Kpi::Promoters, Mood::Good), (Kpi::Passives, Mood::Neutral), (Kpi::Detractors, Mood::Bad)];
    let counts = groups.map(|(kpi, _)| report.value(cell, kpi));
    // Two known groups without the third make no whole.
    let whole: Option<f64> = counts.iter().copied().sum::<Option<f64>>().filter(|whole| *whole > 0.0);
    let parts = groups.into_iter().zip(counts).filter_map(|((kpi, mood), count)| {
        let (count, whole) = (count?, whole?);
        let label = catalog.kpi_name(kpi, plan.goal());
        let (count_text, share_text) = (format.count(count), format.rate(count / whole));
        Some(BarPart { label, value: count, count_text, share_text, mood })
    });
    PartsInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        parts: parts.collect(),
        empty_text: catalog.text(Msg::LoyaltyNpsEmpty),
    }
}

/// The score with the shares that it is made of, and its target where one is known; without answers what the chart is.
pub fn nps_finding(plan: &Plan, report: &Report, cell: Cell, input: &PartsInput, format: Format) -> String {
    let catalog = Catalog::of(format.locale);
    let (Some(score), [promoters, _, detractors]) = (report.value(cell, Kpi::Nps), input.parts.as_slice()) else {
        return catalog.text(Msg::LoyaltyNpsTitle);
    };
    let value = |score| format.value(Unit::Points, score);
    let args = Args::new().text("kpi", catalog.kpi_name(Kpi::Nps, plan.goal())).text("value", value(score));
    let args = args.text("promoters", promoters.share_text.clone()).text("detractors", detractors.share_text.clone());
    let told = catalog.format(Msg::LoyaltyNpsFinding, &args);
    let target = Cell { layer: Layer::Target, ..cell };
    match report.value(target, Kpi::Nps).filter(|_| cell.layer == Layer::Actual) {
        Some(target) => {
            join(told, &catalog.format(Msg::ChartTarget, &Args::new().text("value", value(target))), format)
        }
        None => told,
    }
}

/// The equal table of parts: one row a part.
pub fn parts_table(input: &PartsInput, format: &Format) -> Table {
    let catalog = Catalog::of(format.locale);
    let heads = [Msg::LoyaltyGroup, Msg::LoyaltyAnswers, Msg::LoyaltyShareHead].map(|msg| catalog.text(msg));
    let row = |part: &BarPart| vec![part.label.clone(), part.count_text.clone(), part.share_text.clone()];
    Table::of(heads.to_vec(), input.parts.iter().map(row).collect())
}
