//! The block of the stages: what leads each of them, by channel.

use super::figures::{is_shown, text, written};
use super::table::{PaperCell, PaperRow, PaperTable};
use super::{Basis, Item, caption};
use crate::chart::present::stage_metrics;
use crate::engine::{Cell, Kpi, Lane, Layer, Origin, Stage};
use crate::i18n::{Msg, Scope, Wording};
use crate::plan::assignment::{Area, Subject};
use crate::plan::{Entry, EntryKey, Slot};

/// Most columns of figures beside the names of the rows.
const MOST_COLUMNS: usize = 6;
/// Up to so many channels stand side by side; more of them stand one below the other.
const SIDE_BY_SIDE: usize = 5;

pub(super) fn stages(words: &Wording, basis: &Basis) -> Vec<Item> {
    let mut items = Vec::new();
    for stage in Stage::ALL {
        let is_hidden = stage != Stage::Plan && words.plan.hides(Subject::Area(Area::of_stage(stage)));
        let mut tables: Vec<PaperTable> = stage_tables(words, &basis.target(), stage);
        if let Some(actual) = basis.actual() {
            let done = stage_tables(words, &actual, stage);
            // Of the same time, a target that stands beneath its figure need not stand by itself.
            if actual.periods == basis.target().periods && tables.iter().all(|table| is_in(table, &done)) {
                tables.clear();
            }
            tables.extend(done);
        }
        if is_hidden || tables.is_empty() {
            continue;
        }
        let name = words.catalog.stage_name(stage);
        items.push(Item::Heading(format!("{} – {name}", stage.letter())));
        items.extend(tables.into_iter().map(Item::Table));
    }
    if basis.actual().is_some() && !items.is_empty() {
        items.insert(0, Item::Words(text(words, Msg::ReportBeneath)));
    }
    items
}

/// Whether all rows and columns of a table are there in others, too.
fn is_in(table: &PaperTable, others: &[PaperTable]) -> bool {
    let names = |table: &PaperTable| {
        let rows = table.rows.iter().map(|row| row.name.text.clone());
        rows.chain(table.heads.iter().cloned()).collect::<Vec<String>>()
    };
    let there: Vec<String> = others.iter().flat_map(names).collect();
    names(table).iter().all(|name| there.contains(name))
}

/// The figures of a stage that are more than assumptions, by channel.
fn stage_tables(words: &Wording, scope: &Scope, stage: Stage) -> Vec<PaperTable> {
    let channels = words.plan.channels().len();
    // What a single channel holds is the total.
    let lanes: Vec<Lane> =
        [Lane::Total].into_iter().chain((0..channels).filter(|_| channels > 1).map(Lane::Channel)).collect();
    let at = |lane| Cell { lane, ..scope.cell };
    let is_told = |kpi: &Kpi| {
        let is_known = |lane: &Lane| !matches!(scope.shown.origin(at(*lane), *kpi), Origin::Assumed | Origin::Absent);
        Slot::stage_of(*kpi) == stage
            && is_shown(words, *kpi)
            && is_worth_paper(words, stage, *kpi)
            && lanes.iter().any(is_known)
    };
    let kpis: Vec<Kpi> = Kpi::ALL.into_iter().filter(is_told).collect();
    let cell = |kpi: Kpi, lane: Lane| {
        let target = (scope.cell.layer == Layer::Actual)
            .then(|| scope.shown.value(Cell { layer: Layer::Target, ..at(lane) }, kpi))
            .flatten();
        PaperCell {
            text: written(words, kpi, scope.shown.value(at(lane), kpi)),
            note: target.map(|target| written(words, kpi, Some(target))).unwrap_or_default(),
        }
    };
    let row = |kpi: &Kpi| {
        let cells = lanes.iter().map(|lane| cell(*kpi, *lane)).collect();
        PaperRow { name: PaperCell::of(words.kpi(*kpi)), cells, is_total: false }
    };
    let name = |lane: &Lane| if *lane == Lane::Total { text(words, Msg::GridTotal) } else { words.place(*lane) };
    let heads = [text(words, Msg::HeadKpi)].into_iter().chain(lanes.iter().map(name)).collect();
    let caption = caption(words, scope);
    let table = PaperTable { caption, heads, rows: kpis.iter().map(row).collect(), is_worded: false };
    match kpis.len() {
        0 => Vec::new(),
        _ if channels > SIDE_BY_SIDE => table.turned(text(words, Msg::HeadChannel)).in_blocks(MOST_COLUMNS),
        _ => vec![table],
    }
}

/// Whether a figure is one of those by which a stage is led, or was entered; the page has all that follows from them.
fn is_worth_paper(words: &Wording, stage: Stage, kpi: Kpi) -> bool {
    let slot = Slot::of_kpi(kpi);
    let is_led_by = stage_metrics(stage).contains(&kpi) || (slot.is_essential && Slot::of_stage(stage).contains(&slot));
    let is_entered = |(key, _): (&EntryKey, &Entry)| key.kpi == kpi;
    (is_led_by && kpi.assumed().is_none()) || words.plan.entries().any(is_entered)
}
