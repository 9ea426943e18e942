//! The line under a measured rate: how far it can be trusted, and the badge where it rests on too few cases.

use leptos::prelude::*;

use crate::engine::{Lane, Unit};
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::state::App;
use crate::ui::erased::{shown_if, text};

/// What stands beside the figure, and after it the interval of the slot's rate if it was observed.
pub fn observed_note(app: App, lane: Lane, slot: Slot, beside: Signal<String>) -> AnyView {
    let rate = slot.rate.unwrap_or(slot.main);
    let observed = Memo::new(move |_| {
        let cell = app.workspace.cell(lane);
        app.workspace.report().with(|report| report.observed(cell, rate))
    });
    let note = move || {
        let value = beside.get();
        let Some(observed) = observed.get() else { return value };
        let range = app.format().range(Unit::Rate, observed.interval.low, observed.interval.high);
        if value.is_empty() {
            range
        } else {
            app.say(Msg::ObservedNote, &Args::new().text("value", value).text("range", range))
        }
    };
    let badge = move || view! { <span class="few">{app.t(Msg::BadgeTooFew)}</span> }.into_any();
    view! {
        {text(note)}
        {shown_if(move || observed.get().is_some_and(|observed| !observed.is_enough), badge)}
    }
    .into_any()
}
