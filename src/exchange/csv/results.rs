//! Every figure that follows from a plan, as a table: a row a figure of a channel or the total in a period.

use super::Dialect;
use super::inputs::{about_figure, layer_and_period, unit_text};
use super::write::Writer;
use crate::engine::{Cell, Engine, Kpi, Lane, Layer, Origin, Report};
use crate::i18n::{Catalog, Format, Msg};
use crate::plan::Plan;

/// Heads the column of identifiers; such a table is not read again, since its figures follow from others.
pub const RESULTS_MARK: &str = "race-planner-results";

/// Every known figure by layer, channel and period, those of all channels, and where there are several periods those of
/// the whole time. Same report, same bytes.
pub fn results(plan: &Plan, report: &Report, engine: &mut Engine, format: &Format, dialect: Dialect) -> String {
    let mut writer = Writer::file(dialect);
    let catalog = Catalog::of(format.locale);
    writer.text(&catalog.text(Msg::CsvStage)).text(RESULTS_MARK);
    for head in [
        Msg::CsvFigure,
        Msg::CsvChannel,
        Msg::CsvLayer,
        Msg::CsvPeriodNumber,
        Msg::CsvPeriod,
        Msg::CsvValue,
        Msg::CsvUnit,
        Msg::CsvOrigin,
    ] {
        writer.text(&catalog.text(head));
    }
    writer.end_row();
    let periods = report.grid().periods;
    for layer in Layer::ALL {
        for lane in (0..report.grid().channels).map(Lane::Channel).chain([Lane::Total]) {
            let mut row = Row { writer: &mut writer, plan, format: *format, layer, lane };
            for period in 0..periods {
                let cell = Cell { layer, period, lane };
                for kpi in Kpi::ALL {
                    let Some(value) = report.value(cell, kpi) else { continue };
                    row.write(kpi, Ok(period), value, origin(report.origin(cell, kpi)));
                }
            }
            if periods > 1 {
                let whole = report.horizon(engine, layer, lane, 0..periods);
                for kpi in Kpi::ALL {
                    let Some(value) = whole.value(kpi) else { continue };
                    row.write(kpi, Err(Msg::CsvWholeTime), value, Msg::CellDerived);
                }
            }
        }
    }
    writer.done()
}

struct Row<'a> {
    writer: &'a mut Writer,
    plan: &'a Plan,
    format: Format,
    layer: Layer,
    lane: Lane,
}

impl Row<'_> {
    fn write(&mut self, kpi: Kpi, period: Result<usize, Msg>, value: f64, origin: Msg) {
        let catalog = Catalog::of(self.format.locale);
        about_figure(self.writer, self.plan, self.format, kpi);
        let total = catalog.text(Msg::GridTotal);
        let channel = match self.lane {
            Lane::Channel(position) => self.plan.channels().get(position).map_or("", |channel| channel.name.as_str()),
            Lane::Total => &total,
        };
        self.writer.text(channel);
        layer_and_period(self.writer, self.plan, self.format, self.layer, period);
        self.writer.number(kpi.unit(), Some(value)).text(&unit_text(self.plan, kpi.unit(), self.format));
        self.writer.text(&catalog.text(origin));
        self.writer.end_row();
    }
}

fn origin(origin: Origin) -> Msg {
    match origin {
        Origin::Entered => Msg::CsvEntered,
        Origin::TakenOver => Msg::CellTakenOver,
        Origin::Assumed => Msg::CellAssumed,
        Origin::Summed | Origin::Together | Origin::Derived(_) | Origin::Absent => Msg::CellDerived,
    }
}
