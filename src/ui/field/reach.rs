//! For which periods the figure in a field counts, in a few words under it.

use leptos::prelude::With;

use super::draft::{standing, text_at_rest};
use crate::engine::Lane;
use crate::i18n::{Args, Msg};
use crate::plan::{Place, Quantity, Slot, Standing};
use crate::state::App;
use crate::ui::words::{figure_text, period_text};

/// A word where the figure counts for every period, or what counts in this one instead; nothing where all is plain.
pub(super) fn reach_note(app: App, slot: Slot, place: Place, lane: Lane, shown: Option<Standing>) -> Option<String> {
    let workspace = &app.workspace;
    if !workspace.has_periods() {
        return None;
    }
    let here = |value: String| {
        let args = Args::new().text("period", period_text(app, workspace.period())).text("value", value);
        Some(app.say(Msg::FieldHere, &args))
    };
    if workspace.is_for_every() {
        let own = standing(app, workspace.at_period(place), slot).filter(|own| !own.is_for_every);
        if let Some(own) = own {
            return here(text_at_rest(&app.format(), own.kpi, own.quantity));
        }
    }
    let shown = shown.filter(|shown| shown.is_for_every)?;
    let cell = workspace.cell(lane);
    let counts = workspace.report().with(|report| report.value(cell, shown.kpi));
    // A season makes of an ordinary period's figure that of this one.
    let differs = |exact: f64| counts.is_some_and(|counts| (counts - exact).abs() > 1e-9 * exact.abs());
    match shown.quantity {
        Quantity::Exact(exact) if differs(exact) => here(figure_text(app, cell, shown.kpi)),
        _ if workspace.is_for_every() => None,
        _ => Some(app.text(Msg::EntryScopeEvery)),
    }
}
