//! The line under a measured rate: how far it can be trusted, and the badge where it rests on too few cases.

use leptos::prelude::*;

use crate::engine::{Lane, Unit};
use crate::i18n::Msg;
use crate::plan::Slot;
use crate::state::App;
use crate::ui::erased::{either, shown_if, text};

/// What stands beside the figure, and after it the interval of the slot's rate if it was observed.
pub fn observed_note(app: App, lane: Lane, slot: Slot, beside: Signal<String>) -> AnyView {
    let rate = slot.rate.unwrap_or(slot.main);
    let observed = Memo::new(move |_| {
        let cell = app.workspace.cell(lane);
        app.workspace.shown().with(|report| report.observed(cell, rate))
    });
    let range = move || {
        let interval = observed.get().map(|observed| observed.interval);
        interval.map(|it| app.format().range(Unit::Rate, it.low, it.high)).unwrap_or_default()
    };
    let separator =
        move || if beside.with(String::is_empty) { String::new() } else { app.text(Msg::ObservedSeparator) };
    // Each figure stays on one line; between the two a narrow column may break.
    let figures = move || {
        view! {
            <span class="piece">{beside}</span>
            {text(separator)}
            <span class="piece">{text(range)}</span>
        }
        .into_any()
    };
    let badge = move || view! { <span class="few">{app.t(Msg::BadgeTooFew)}</span> }.into_any();
    view! {
        {either(move || observed.with(Option::is_some), figures, move || view! { {beside} }.into_any())}
        {shown_if(move || observed.get().is_some_and(|observed| !observed.is_enough), badge)}
    }
    .into_any()
}
