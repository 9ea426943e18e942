//! Values of the engine and the plan in the page's words: [`Wording`] with the open plan and the page's language.

use leptos::prelude::*;

use crate::chart::present_scenarios::scenario_name;
use crate::engine::{Cell, Kpi, Lane, Unit};
use crate::i18n::{Args, Catalog, Msg, ParseError, Wording, period_name, period_short};
use crate::plan::{EditError, EditName, Slot};
use crate::state::App;
use crate::ui::told::{Told, When};

/// Speaks about the open plan; whoever calls it inside a view follows plan and language.
pub fn wording<R>(app: App, speak: impl FnOnce(&Wording) -> R) -> R {
    let format = app.format();
    let catalog = Catalog::of(format.locale);
    app.workspace.plan().with(|plan| speak(&Wording { catalog, format, plan }))
}

/// A figure's name in this plan: the goal decides what customers are called.
pub fn kpi_name(app: App, kpi: Kpi) -> String {
    let format = app.format();
    Catalog::of(format.locale).kpi_name(kpi, app.workspace.outline().goal)
}

/// The name of a lane: the channel's, or "total".
pub fn lane_name(app: App, lane: Lane) -> String {
    wording(app, |words| words.place(lane))
}

/// The name of a period of the open plan, from 0.
pub fn period_text(app: App, period: usize) -> String {
    let (periods, format) = (app.workspace.outline().periods, app.format());
    period_name(&periods, period, &format)
}

/// The same in few letters.
pub fn period_short_text(app: App, period: usize) -> String {
    let (periods, format) = (app.workspace.outline().periods, app.format());
    period_short(&periods, period, &format)
}

/// What an edit is called.
pub fn edit_name(app: App, name: EditName) -> String {
    wording(app, |words| {
        let position = |id: u32| words.plan.scenarios().iter().position(|it| it.id == id);
        match name {
            EditName::Adopt(id) if position(id).is_some() => {
                let name = scenario_name(words, position(id).unwrap_or_default());
                words.catalog.format(Msg::EditAdoptNamed, &Args::new().text("name", name))
            }
            _ => words.catalog.edit_name(name, words.plan.goal()),
        }
    })
}

/// The text with a capital letter, as it stands alone.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A finding as a sentence.
pub fn finding_text(app: App, told: &Told) -> String {
    wording(app, |words| match told.when {
        When::Now => words.finding(&told.finding),
        When::Together => words.finding_together(&told.finding),
        When::InPeriods { more } => words.finding_of_period(&told.finding, more),
    })
}

/// Why a typed figure is not taken.
pub fn parse_error(app: App, error: &ParseError) -> String {
    wording(app, |words| words.catalog.parse_error(error, &words.format))
}

/// Why an edit is not made.
pub fn edit_error(app: App, error: EditError) -> String {
    wording(app, |words| words.catalog.edit_error(error, words.plan.goal(), &words.format))
}

/// Identity of the field in which a figure of a lane is typed, for links and labels.
pub fn field_id(kpi: Kpi, lane: Lane) -> String {
    let slot = Slot::of_kpi(kpi).main;
    match lane {
        Lane::Total => format!("field-{}-total", slot.id()),
        Lane::Channel(index) => format!("field-{}-{index}", slot.id()),
    }
}

/// Identity of the grid's cell for a figure of a lane.
pub fn grid_cell_id(kpi: Kpi, lane: Lane) -> String {
    field_id(kpi, lane).replacen("field", "cell", 1)
}

/// A figure of a cell, written for reading; a dash where it is absent, a word where the task hides it.
pub fn figure_text(app: App, cell: Cell, kpi: Kpi) -> String {
    let value = app.workspace.shown().with(|report| report.value(cell, kpi));
    wording(app, |words| words.seen(kpi, value))
}

/// More letters than these are cut off in a cell.
const MOST_LETTERS: usize = 9;

/// A figure of a cell where there is little room: a million and more in few characters and, as where one types it,
/// without its currency; its working shows it whole.
pub fn brief_text(app: App, cell: Cell, kpi: Kpi) -> String {
    brief(app, cell, kpi, Unit::Count)
}

/// The same as it is called: with its currency, and holding what is read.
pub fn brief_name(app: App, cell: Cell, kpi: Kpi) -> String {
    brief(app, cell, kpi, kpi.unit())
}

fn brief(app: App, cell: Cell, kpi: Kpi, unit: Unit) -> String {
    let whole = figure_text(app, cell, kpi);
    match app.workspace.shown().with(|report| report.value(cell, kpi)) {
        Some(value) if value.abs() >= 1e6 => app.format().short(unit, value),
        // A currency that is a word leaves the number no room.
        Some(value) if value.abs() >= 1e3 && kpi.unit() == Unit::Money && whole.chars().count() > MOST_LETTERS => {
            app.format().value(unit, value)
        }
        _ => whole,
    }
}

/// A figure of a cell in few characters.
pub fn short_figure_text(app: App, cell: Cell, kpi: Kpi) -> String {
    let value = app.workspace.shown().with(|report| report.value(cell, kpi));
    let format = app.format();
    value.map_or_else(|| format.optional(Unit::Count, None), |value| format.short(kpi.unit(), value))
}
