//! What was entered, as a table: a row a figure. The file says of itself what it is, so that it can be read again.

use super::Dialect;
use super::write::Writer;
use crate::engine::{Kpi, Layer, Unit};
use crate::i18n::{Catalog, Digits, Format, Msg, period_name};
use crate::plan::assignment::Subject;
use crate::plan::{Entry, EntryKey, Periods, Place, Plan, Quantity, Slot};

/// Heads the column of identifiers, by which our own tables are known.
pub const MARK: &str = "race-planner";

/// The columns of the table, in their order; after the first one the identifiers stand under [`MARK`].
pub(super) const HEADS: [Msg; 12] = [
    Msg::CsvStage,
    Msg::CsvFigure,
    Msg::CsvChannelNumber,
    Msg::CsvChannel,
    Msg::CsvLayer,
    Msg::CsvPeriodNumber,
    Msg::CsvPeriod,
    Msg::CsvValue,
    Msg::CsvLow,
    Msg::CsvHigh,
    Msg::CsvUnit,
    Msg::CsvSource,
];

/// What a row says that is no figure.
pub(super) const TITLE: &str = "plan-title";
pub(super) const GOAL: &str = "plan-goal";
pub(super) const CURRENCY: &str = "plan-currency";
pub(super) const PERIODS: &str = "plan-periods";
pub(super) const START: &str = "plan-start";
pub(super) const CHANNEL: &str = "channel";

/// What the plan's periods, goal and channels are, and every figure that was entered. Same plan and language, same bytes.
///
/// Objectives, scenarios and the like are not in it: a table holds figures only.
pub fn inputs(plan: &Plan, format: &Format, dialect: Dialect) -> String {
    let mut writer = Writer::file(dialect);
    let catalog = Catalog::of(format.locale);
    for (position, head) in HEADS.into_iter().enumerate() {
        if position == 1 {
            writer.text(MARK);
        }
        writer.text(&catalog.text(head));
    }
    writer.end_row();
    let about = |id, msg, value: &str, count: Option<f64>| About {
        id,
        name: catalog.text(msg),
        value: value.to_owned(),
        count,
    };
    let Periods { kind, count, .. } = plan.periods();
    about(TITLE, Msg::PlanName, plan.title(), None).write(&mut writer);
    about(GOAL, Msg::PlanGoal, plan.goal().id(), None).write(&mut writer);
    about(CURRENCY, Msg::PlanCurrency, plan.currency().code(), None).write(&mut writer);
    about(PERIODS, Msg::CsvPeriod, kind.id(), Some(count.into())).write(&mut writer);
    if let Some(start) = plan.periods().start_iso() {
        about(START, Msg::CsvStart, &start, None).write(&mut writer);
    }
    for (position, channel) in plan.channels().iter().enumerate() {
        writer
            .text("")
            .text(CHANNEL)
            .text(&catalog.text(Msg::CsvChannel))
            .whole(Some(position + 1))
            .text(&channel.name);
        writer.text("").text("").text(channel.media.id()).text(channel.kind.id());
        fill(&mut writer, 4);
    }
    // What a task hides stays in the plan, and no table tells it.
    let shown = plan.entries().filter(|(key, _)| !plan.hides(Subject::Figure(key.kpi)));
    for (key, entry) in shown {
        figure(&mut writer, plan, *format, key, entry);
    }
    writer.done()
}

struct About {
    id: &'static str,
    name: String,
    value: String,
    count: Option<f64>,
}

impl About {
    fn write(self, writer: &mut Writer) {
        writer.text("").text(self.id).text(&self.name);
        for _ in 0..5 {
            writer.text("");
        }
        writer.text(&self.value).number(Unit::Count, self.count);
        fill(writer, 3);
    }
}

fn fill(writer: &mut Writer, cells: usize) {
    for _ in 0..cells {
        writer.text("");
    }
    writer.end_row();
}

fn figure(writer: &mut Writer, plan: &Plan, format: Format, key: &EntryKey, entry: &Entry) {
    let catalog = Catalog::of(format.locale);
    let unit = key.kpi.unit();
    let channel = match key.at.place {
        Place::Business => None,
        Place::Channel(id) => plan.channels().iter().position(|channel| channel.id == id),
    };
    let name = channel.map_or("", |position| plan.channels()[position].name.as_str());
    about_figure(writer, plan, format, key.kpi);
    writer.whole(channel.map(|position| position + 1)).text(name);
    let period = key.at.period.map_or(Err(Msg::CsvEveryPeriod), |period| Ok(usize::from(period)));
    layer_and_period(writer, plan, format, key.at.layer, period);
    let (value, low, high) = match entry.quantity {
        Quantity::Exact(value) => (Some(value), None, None),
        Quantity::Range { low, high } => (None, Some(low), Some(high)),
    };
    writer.number(unit, value).number(unit, low).number(unit, high).text(&unit_text(plan, unit, format));
    let source = catalog.text(Msg::ProvenanceName(entry.provenance));
    let date = entry.date.map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"));
    writer.text(&date.map_or(source.clone(), |date| format!("{source} {date}")));
    writer.end_row();
}

/// Stage, identifier and name of a figure.
pub(super) fn about_figure(writer: &mut Writer, plan: &Plan, format: Format, kpi: Kpi) {
    let catalog = Catalog::of(format.locale);
    writer.text(&catalog.stage_name(Slot::stage_of(kpi))).text(kpi.id()).text(&catalog.kpi_name(kpi, plan.goal()));
}

/// Layer, number and name of a period; of several together there is no number.
pub(super) fn layer_and_period(
    writer: &mut Writer,
    plan: &Plan,
    format: Format,
    layer: Layer,
    period: Result<usize, Msg>,
) {
    let catalog = Catalog::of(format.locale);
    writer.text(&catalog.text(Msg::LayerName(layer))).whole(period.ok().map(|period| period + 1));
    let format = Format { digits: Digits::Latin, ..format };
    let name = period.map(|period| period_name(&plan.periods(), period, &format));
    writer.text(&name.unwrap_or_else(|together| catalog.text(together)));
}

/// What a number of the unit counts, as far as the number itself does not say it.
pub(super) fn unit_text(plan: &Plan, unit: Unit, format: Format) -> String {
    let msg = match unit {
        Unit::Money => return plan.currency().code().to_owned(),
        Unit::Rate => return "%".to_owned(),
        Unit::Years => Msg::CsvYears,
        Unit::Months => Msg::CsvMonths,
        Unit::Seconds => Msg::CsvSeconds,
        Unit::Count | Unit::Multiple | Unit::Number | Unit::Points => return String::new(),
    };
    Catalog::of(format.locale).text(msg)
}
