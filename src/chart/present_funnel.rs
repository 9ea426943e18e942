//! The funnel as somebody wants to look at it: its form, another model's words, split by channel, beside the period
//! before. The equal table has whatever the picture has.

use super::funnel::{BandPart, FunnelBar, FunnelInput, FunnelStyle};
use super::lens::Lens;
use super::present::{Table, View, funnel_input, funnel_table, funnel_title};
use crate::engine::inquiry::Asked;
use crate::engine::{Cell, FUNNEL, Kpi, Lane, Report, Stage, Unit};
use crate::i18n::{Args, Catalog, Format, Msg, period_name};
use crate::plan::Plan;

/// How a funnel is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FunnelLook {
    /// Under which model.
    pub lens: Lens,
    /// How volumes become widths.
    pub style: FunnelStyle,
    /// Whether bands are split by channel, where there are several.
    pub is_split: bool,
    /// Whether the period before is outlined, where there is one.
    pub has_before: bool,
}

/// So many channels have a part of their own; the others share one.
const MOST_PARTS: usize = 5;
/// What a part must be of a volume to be worth a name, if it is only what is left (fraction).
const LEAST_REST: f64 = 0.005;

/// The cell of the period before, if there is one and it is wanted.
fn cell_before(cell: Cell, look: FunnelLook) -> Option<Cell> {
    let period = cell.period.checked_sub(1).filter(|_| look.has_before)?;
    Some(Cell { period, ..cell })
}

/// The channels that have parts, those with most visits first; empty where nothing is to be split.
fn channels(plan: &Plan, report: &Report, cell: Cell, look: FunnelLook) -> Vec<usize> {
    if !look.is_split || cell.lane != Lane::Total || plan.channels().len() < 2 {
        return Vec::new();
    }
    let visits = |channel: &usize| report.value(cell.of_channel(*channel), Kpi::Visits).unwrap_or(0.0);
    let mut channels: Vec<usize> = (0..plan.channels().len()).collect();
    channels.sort_by(|a, b| visits(b).total_cmp(&visits(a)));
    channels.truncate(if channels.len() > MOST_PARTS + 1 { MOST_PARTS } else { MOST_PARTS + 1 });
    channels
}

/// The funnel of one cell, looked at in this way.
pub fn looked_at(plan: &Plan, report: &Report, cell: Cell, look: FunnelLook, view: View) -> FunnelInput {
    let (catalog, format) = (Catalog::of(view.format.locale), view.format);
    let mut input = FunnelInput { style: look.style, ..funnel_input(plan, report, cell, view) };
    for bar in &mut input.bars {
        bar.term = look.lens.term(bar.stage).map(|term| catalog.text(term));
    }
    split(&mut input, plan, report, cell, look, format);
    let mut notes = vec![catalog.text(match look.style {
        FunnelStyle::ToScale => Msg::ChartNoteToScale,
        FunnelStyle::Tapered => Msg::ChartNoteTapered,
    })];
    if let Some(before) = cell_before(cell, look) {
        for (bar, (_, kpi, _)) in input.bars.iter_mut().zip(FUNNEL) {
            bar.before = report.value(before, kpi);
            let told = |value| catalog.plain(Msg::FunnelBefore, &Args::new().text("value", format.count(value)));
            bar.before_text = bar.before.map(told);
        }
        let name = period_name(&plan.periods(), before.period, &format);
        notes.push(catalog.plain(Msg::FunnelNoteBefore, &Args::new().text("period", name)));
    }
    notes.extend(look.lens.note().map(|note| catalog.text(note)));
    if look.lens.has_audience() {
        input.bars.insert(0, audience(plan, report, cell, look, format));
    }
    input.note = Some(notes.join(" "));
    input
}

/// Those who are to be reached. No rate leads from them to visits: people are counted here, visits there.
fn audience(plan: &Plan, report: &Report, cell: Cell, look: FunnelLook, format: Format) -> FunnelBar {
    let catalog = Catalog::of(format.locale);
    let volume = report.value(cell, Kpi::AudienceReach);
    FunnelBar {
        stage: Stage::Plan,
        term: look.lens.term(Stage::Plan).map(|term| catalog.text(term)),
        label: catalog.kpi_name(Kpi::AudienceReach, plan.goal()),
        volume,
        volume_text: volume.map_or_else(|| catalog.text(Msg::FunnelMissing), |volume| format.count(volume)),
        step_rate_text: None,
        step_spread: None,
        drop_text: None,
        is_biggest_leak: false,
        overall_text: None,
        unit_cost_text: None,
        target: None,
        target_text: None,
        before: None,
        before_text: None,
        parts: Vec::new(),
    }
}

/// What each channel brought of every volume, and what is left, if that is anything.
fn split(input: &mut FunnelInput, plan: &Plan, report: &Report, cell: Cell, look: FunnelLook, format: Format) {
    let chosen = channels(plan, report, cell, look);
    if chosen.is_empty() {
        return;
    }
    let value = |channel: usize, kpi| report.value(cell.of_channel(channel), kpi);
    let rest = |bar: &FunnelBar, kpi| {
        let known: f64 = chosen.iter().filter_map(|channel| value(*channel, kpi)).sum();
        bar.volume.map(|volume| volume - known).filter(|rest| *rest > LEAST_REST * (known + rest))
    };
    let rests: Vec<Option<f64>> = input.bars.iter().zip(FUNNEL).map(|(bar, (_, kpi, _))| rest(bar, kpi)).collect();
    let has_rest = rests.iter().any(Option::is_some);
    input.parts = chosen.iter().map(|channel| plan.channels()[*channel].name.clone()).collect();
    if has_rest {
        input.parts.push(Catalog::of(format.locale).text(Msg::FunnelOthers));
    }
    for ((bar, (_, kpi, _)), rest) in input.bars.iter_mut().zip(FUNNEL).zip(rests) {
        if bar.volume.is_some() {
            let values = chosen.iter().map(|channel| value(*channel, kpi)).chain(has_rest.then_some(rest));
            let part = |value: Option<f64>| BandPart {
                value: value.unwrap_or(0.0),
                text: format.optional(Unit::Count, value),
            };
            bar.parts = values.map(part).collect();
        }
    }
}

/// The equal table of the same look.
pub fn looked_at_table(
    input: &FunnelInput,
    plan: &Plan,
    report: &Report,
    cell: Cell,
    look: FunnelLook,
    format: &Format,
) -> Table {
    let catalog = Catalog::of(format.locale);
    let skipped = usize::from(look.lens.has_audience());
    let own = FunnelInput { bars: input.bars[skipped..].to_vec(), ..input.clone() };
    let mut table = funnel_table(&own, report, cell, format);
    let before = cell_before(cell, look);
    if let Some(before) = before {
        table.heads.push(catalog.text(Msg::HeadBefore));
        for ((bar, (_, kpi, _)), (row, asked)) in own.bars.iter().zip(FUNNEL).zip(cells(&mut table)) {
            row.push(format.optional(Unit::Count, bar.before));
            asked.push(bar.before.map(|_| Asked::of_cell(before, kpi)));
        }
    }
    let chosen = channels(plan, report, cell, look);
    for (position, name) in input.parts.iter().enumerate() {
        table.heads.push(name.clone());
        for ((bar, (_, kpi, _)), (row, asked)) in own.bars.iter().zip(FUNNEL).zip(cells(&mut table)) {
            let part = bar.parts.get(position);
            row.push(part.map_or_else(|| format.optional(Unit::Count, None), |part| part.text.clone()));
            let channel = chosen.get(position).map(|channel| cell.of_channel(*channel));
            let known = channel.filter(|cell| report.value(*cell, kpi).is_some());
            asked.push(known.map(|cell| Asked::of_cell(cell, kpi)));
        }
    }
    for bar in &input.bars[..skipped] {
        let mut row = vec![bar.name(), format.optional(Unit::Count, bar.volume)];
        row.resize_with(table.heads.len(), || format.optional(Unit::Count, None));
        table.rows.insert(0, row);
        table.asked.insert(0, vec![bar.volume.map(|_| Asked::of_cell(cell, Kpi::AudienceReach))]);
    }
    table
}

fn cells(table: &mut Table) -> impl Iterator<Item = (&mut Vec<String>, &mut Vec<Option<Asked>>)> {
    table.rows.iter_mut().zip(&mut table.asked)
}

/// The sentence above it, with what became of the last volume since the period before, if that is outlined.
pub fn looked_at_title(plan: &Plan, report: &Report, cell: Cell, look: FunnelLook, format: &Format) -> String {
    let title = funnel_title(plan, report, cell, format);
    let Some(before) = cell_before(cell, look) else { return title };
    let change = |kpi| {
        let (was, is) = (report.value(before, kpi)?, report.value(cell, kpi)?);
        Some((kpi, format.relative_change(was, is).unwrap_or_else(|| format.change(Unit::Count, is - was))))
    };
    let Some((kpi, change)) = FUNNEL.into_iter().rev().find_map(|(_, kpi, _)| change(kpi)) else { return title };
    let catalog = Catalog::of(format.locale);
    let args = Args::new()
        .text("title", title)
        .text("end", catalog.kpi_name(kpi, plan.goal()))
        .text("change", change)
        .text("period", period_name(&plan.periods(), before.period, format));
    catalog.format(Msg::FunnelTitleBefore, &args)
}
