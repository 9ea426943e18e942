//! The blocks that tell figures.

use super::table::{PaperCell, PaperRow, PaperTable};
use super::{Basis, Item, NARROW_WIDTH, PAGE_WIDTH, caption};
use crate::chart::present::{View, funnel_input, funnel_table, funnel_title, spoken};
use crate::chart::present_scenarios::{compare, side_by_side, verdict};
use crate::chart::present_trend::{timeline_finding, trend_input, trend_table};
use crate::chart::{Palette, Spread, build_funnel_scene, build_trend_scene, spread};
use crate::engine::timeline::{course, forecast};
use crate::engine::{Better, Cell, Engine, Kpi, Lane, Layer, Unit, Weight, of_period, problems};
use crate::i18n::{Args, Msg, Scope, Wording, period_name};
use crate::plan::assignment::Subject;
use crate::plan::{Objective, Place};

/// Scenarios beside the plan; their cells tell the difference too.
const MOST_SCENARIOS: usize = 4;
/// More letters than this make a figure too wide for its column.
const FIGURE_LETTERS: usize = 11;
/// Height of the funnel and of a trend, in CSS pixels.
const FUNNEL_HEIGHT: f64 = 300.0;
const TREND_HEIGHT: f64 = 170.0;
/// More notes than these are only counted.
const MOST_NOTES: usize = 40;

const RESULTS: [Kpi; 9] = [
    Kpi::Revenue,
    Kpi::Cost,
    Kpi::GrossProfit,
    Kpi::Profit,
    Kpi::Roi,
    Kpi::Roas,
    Kpi::Cac,
    Kpi::LifetimeValue,
    Kpi::LtvToCac,
];
const COURSES: [Kpi; 4] = [Kpi::Visits, Kpi::Customers, Kpi::Revenue, Kpi::Profit];
const BY_PERIOD: [Kpi; 6] = [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::Revenue, Kpi::Cost, Kpi::Profit];

pub(super) fn text(words: &Wording, msg: Msg) -> String {
    words.catalog.text(msg)
}

/// A figure in as few letters as a column has room for.
pub(super) fn written(words: &Wording, kpi: Kpi, value: Option<f64>) -> String {
    let whole = words.format.optional(kpi.unit(), value);
    match value {
        Some(value) if whole.chars().count() > FIGURE_LETTERS => words.format.short(kpi.unit(), value),
        _ => whole,
    }
}

pub(super) fn is_shown(words: &Wording, kpi: Kpi) -> bool {
    !words.plan.hides(Subject::Figure(kpi))
}

fn scopes<'a>(basis: &'a Basis) -> impl Iterator<Item = Scope<'a>> {
    [Some(basis.target()), basis.actual()].into_iter().flatten()
}

fn view(words: &Wording, width: f64, height: f64) -> View {
    View { format: words.format, palette: Palette::LIGHT, width, height: Some(height) }
}

pub(super) fn funnel(words: &Wording, basis: &Basis) -> Vec<Item> {
    let is_hidden = |kpi: &Kpi| !is_shown(words, *kpi);
    if [Kpi::Visits, Kpi::Leads, Kpi::Customers].iter().any(is_hidden) {
        return Vec::new();
    }
    let has_both = basis.actual().is_some();
    let mut items = Vec::new();
    for scope in scopes(basis) {
        if scope.shown.funnel(scope.cell).iter().all(|step| step.volume.is_none()) {
            continue;
        }
        let input = funnel_input(words.plan, scope.shown, scope.cell, view(words, PAGE_WIDTH, FUNNEL_HEIGHT));
        let narrow = View { height: None, ..view(words, NARROW_WIDTH, FUNNEL_HEIGHT) };
        let narrow = funnel_input(words.plan, scope.shown, scope.cell, narrow);
        let table = funnel_table(&input, scope.shown, scope.cell, &words.format);
        if has_both {
            items.push(Item::Heading(caption(words, &scope)));
        }
        items.push(Item::Picture {
            title: funnel_title(words.plan, scope.shown, scope.cell, &words.format),
            spoken: words.funnel_summary(&scope).join(" "),
            scene: build_funnel_scene(&input),
            narrow: Some(build_funnel_scene(&narrow)),
        });
        let mut table = PaperTable::of(table);
        // Without targets the last column is empty.
        if table
            .rows
            .iter()
            .all(|row| row.cells.last().is_some_and(|cell| cell.text == words.format.optional(Unit::Count, None)))
        {
            table.heads.pop();
            table.rows.iter_mut().for_each(|row| row.cells.truncate(table.heads.len() - 1));
        }
        items.push(Item::Table(table));
    }
    items
}

pub(super) fn results(words: &Wording, basis: &Basis) -> Vec<Item> {
    let target = basis.target();
    let actual = basis.actual();
    let value = |scope: &Scope, layer, kpi| scope.shown.value(Cell { layer, ..scope.cell }, kpi);
    let mut heads = vec![text(words, Msg::HeadKpi), caption(words, &target)];
    if let Some(actual) = &actual {
        let planned = Scope { cell: Cell { layer: Layer::Target, ..actual.cell }, ..actual.clone() };
        if actual.periods != target.periods {
            heads.push(caption(words, &planned));
        }
        heads.extend([caption(words, actual), text(words, Msg::HeadDifference)]);
    }
    let row = |kpi: Kpi| {
        let mut cells = vec![written(words, kpi, value(&target, Layer::Target, kpi))];
        let mut is_known = value(&target, Layer::Target, kpi).is_some();
        if let Some(actual) = &actual {
            let (aim, now) = (value(actual, Layer::Target, kpi), value(actual, Layer::Actual, kpi));
            if actual.periods != target.periods {
                cells.push(written(words, kpi, aim));
            }
            cells.push(written(words, kpi, now));
            let difference = aim.zip(now).map(|(aim, now)| words.format.change(kpi.unit(), now - aim));
            let difference = match (difference, aim.zip(now).map(|(aim, now)| words.format.relative_change(aim, now))) {
                (Some(_), Some(Some(relative))) if kpi.unit() != Unit::Rate => relative,
                (difference, _) => difference.unwrap_or_else(|| words.format.optional(kpi.unit(), None)),
            };
            cells.push(difference);
            is_known |= now.is_some();
        }
        is_known.then(|| PaperRow::of(words.kpi(kpi), cells))
    };
    let rows: Vec<PaperRow> = RESULTS.into_iter().filter(|kpi| is_shown(words, *kpi)).filter_map(row).collect();
    let table = PaperTable { heads, rows, ..PaperTable::default() };
    if table.rows.is_empty() { Vec::new() } else { vec![Item::Table(table)] }
}

pub(super) fn objectives(words: &Wording, engine: &mut Engine, basis: &Basis) -> Vec<Item> {
    let plan = words.plan;
    let mut standing = |objective: &Objective, layer: Layer| {
        let value = plan.value_of(engine, basis.report, objective, layer);
        let observed = plan.observed_of(engine, basis.report, objective, layer);
        let spread = observed.map(|observed| Spread::of(observed, words.format));
        let args = Args::new().text("layer", text(words, Msg::LayerName(layer)));
        let Some(value) = value else {
            return (layer == Layer::Target).then(|| words.catalog.format(Msg::ObjectiveUnknown, &args));
        };
        let written = words.format.value(objective.kpi.unit(), value);
        let args = args.text("value", spread::with_spread(written, spread.as_ref(), words.format));
        let msg = match spread.as_ref().is_some_and(Spread::is_thin) {
            true => Msg::ObjectiveNotSure,
            false if words.is_met(objective, value) => Msg::ObjectiveOnTrack,
            false => Msg::ObjectiveOffTrack,
        };
        Some(words.catalog.format(msg, &args))
    };
    let periods = plan.periods();
    let mut rows = Vec::new();
    for objective in plan.objectives().iter().filter(|it| is_shown(words, it.kpi)) {
        let lane = plan.lane(objective.place).unwrap_or(Lane::Total);
        let place = if objective.place == Place::Business { String::new() } else { words.place(lane) };
        let least = if objective.kpi.better() == Better::Lower { Msg::ChancesAtMost } else { Msg::ChancesAtLeast };
        let value = words.format.value(objective.kpi.unit(), objective.value);
        let by = match objective.by {
            Some(by) if by + 1 < periods.count => period_name(&periods, usize::from(by), &words.format),
            _ => text(words, Msg::ObjectiveByEnd),
        };
        let [aim, now] = Layer::ALL.map(|layer| standing(objective, layer));
        let cells = vec![
            PaperCell::of(words.catalog.format(least, &Args::new().text("value", value))),
            PaperCell::of(by),
            PaperCell { text: now.clone().or(aim.clone()).unwrap_or_default(), note: now.and(aim).unwrap_or_default() },
            PaperCell::of(objective.note.trim()),
        ];
        rows.push(PaperRow { name: PaperCell { text: words.kpi(objective.kpi), note: place }, cells, is_total: false });
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = [Msg::HeadKpi, Msg::ReportWanted, Msg::ObjectiveBy, Msg::ReportStanding, Msg::ObjectiveNote];
    let heads = heads.map(|head| text(words, head)).to_vec();
    vec![Item::Table(PaperTable { heads, rows, is_worded: true, ..PaperTable::default() }.without_empty_columns())]
}

pub(super) fn trend(words: &Wording, engine: &mut Engine, basis: &Basis) -> Vec<Item> {
    let (plan, report) = (words.plan, basis.report);
    let periods = plan.periods();
    if periods.count < 2 {
        return Vec::new();
    }
    let settings = plan.outlook().settings();
    let outlook = forecast(engine, &plan.inputs(), report, &settings);
    let mut items = Vec::new();
    for kpi in COURSES.into_iter().filter(|kpi| is_shown(words, *kpi)) {
        let course = course(engine, report, &outlook, Lane::Total, kpi);
        if course.all.forecast.is_none() {
            continue;
        }
        let input = trend_input(plan, &course, view(words, PAGE_WIDTH / 2.0 - 8.0, TREND_HEIGHT));
        let sentences = timeline_finding(plan, &course, &settings, words.format);
        items.push(Item::Picture {
            title: sentences.into_iter().take(2).collect::<Vec<_>>().join(" "),
            spoken: spoken(&trend_table(plan, &course, words.format), &words.format),
            scene: build_trend_scene(&input),
            narrow: None,
        });
    }
    let kpis: Vec<Kpi> = BY_PERIOD.into_iter().filter(|kpi| is_shown(words, *kpi)).collect();
    let actual = basis.actual();
    let cell = |shown: &crate::engine::Report, period: usize, kpi: Kpi| {
        let at = |layer| shown.value(Cell { layer, period, lane: Lane::Total }, kpi);
        let target = written(words, kpi, at(Layer::Target));
        if actual.is_none() {
            return PaperCell::of(target);
        }
        let now = at(Layer::Actual).map(|now| written(words, kpi, Some(now)));
        PaperCell { text: now.unwrap_or_default(), note: target }
    };
    let row = |name: String, shown: &crate::engine::Report, period: usize, is_total: bool| {
        let cells = kpis.iter().map(|kpi| cell(shown, period, *kpi)).collect();
        PaperRow { name: PaperCell::of(name), cells, is_total }
    };
    let names = (0..usize::from(periods.count)).map(|period| period_name(&periods, period, &words.format));
    let mut rows: Vec<PaperRow> = names.enumerate().map(|(period, name)| row(name, report, period, false)).collect();
    if let Some(so_far) = basis.so_far.as_ref().filter(|_| basis.reported.len() < usize::from(periods.count)) {
        rows.extend(actual.as_ref().map(|scope| row(caption(words, scope), so_far, 0, true)));
    } else if let Some(together) = &basis.together {
        rows.push(row(text(words, Msg::TimelineAll), together, 0, true));
    }
    let heads = [text(words, Msg::HeadPeriod)].into_iter().chain(kpis.iter().map(|kpi| words.kpi(*kpi))).collect();
    let caption = if actual.is_some() { text(words, Msg::ReportBeneath) } else { caption(words, &basis.target()) };
    items.push(Item::Table(PaperTable { caption, heads, rows, is_worded: false }));
    items
}

pub(super) fn scenarios(words: &Wording, engine: &mut Engine, basis: &Basis) -> Vec<Item> {
    let comparison = compare(engine, basis.report, words.plan);
    let Some(verdict) = verdict(words, &comparison) else { return Vec::new() };
    let table = side_by_side(words, &comparison);
    let row = |row: crate::chart::present_scenarios::ComparedRow| PaperRow {
        name: PaperCell::of(row.name),
        cells: row
            .cells
            .into_iter()
            .map(|cell| PaperCell { text: cell.value, note: cell.change.unwrap_or_default() })
            .collect(),
        is_total: false,
    };
    let heads = [text(words, Msg::HeadKpi), text(words, Msg::ScenariosPlan)].into_iter().chain(table.names).collect();
    let table = PaperTable { heads, rows: table.rows.into_iter().map(row).collect(), ..PaperTable::default() };
    let tables = table.in_blocks(MOST_SCENARIOS).into_iter().map(Item::Table);
    [Item::Words(verdict)].into_iter().chain(tables).collect()
}

/// What can't be right and what was assumed, of the targets and of what has happened.
pub(super) fn notes(words: &Wording, basis: &Basis) -> Vec<Item> {
    let mut told: Vec<String> = Vec::new();
    for scope in scopes(basis) {
        let layer = scope.cell.layer;
        let is_whole = scope.periods.len() > 1;
        if is_whole {
            let found = problems(scope.report.findings(), layer);
            told.extend(found.iter().map(|(finding, more)| words.finding_of_period(finding, *more)));
        }
        let notes = of_period(scope.shown.findings(), layer, scope.cell.period);
        let notes = notes.filter(|it| it.weight() != Weight::Advice && is_shown(words, it.kpi));
        told.extend(notes.map(|it| if is_whole { words.finding_together(it) } else { words.finding(it) }));
    }
    let mut sentences: Vec<String> = Vec::new();
    for sentence in told {
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    let more = sentences.len().saturating_sub(MOST_NOTES);
    sentences.truncate(MOST_NOTES);
    if more > 0 {
        sentences.push(words.catalog.format(Msg::ReportMore, &Args::new().count("number", &words.format, more as f64)));
    }
    if sentences.is_empty() { Vec::new() } else { vec![Item::List(sentences)] }
}
