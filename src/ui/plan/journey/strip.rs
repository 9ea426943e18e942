//! The whole way as a picture: how it feels from touchpoint to touchpoint, and what is missing.

use leptos::prelude::*;

use super::seat::Seat;
use crate::chart::build_journey_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_journey::{journey_finding, journey_input, journey_table};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::wording;

/// The strip; nothing while there is no touchpoint on the way.
#[component]
pub fn Strip(seat: Seat) -> impl IntoView {
    let app = use_app();
    let is_begun = move || {
        let persona = seat.persona.get();
        app.workspace.plan().with(|plan| plan.journey(persona).touchpoints().next().is_some())
    };
    let width = RwSignal::new(0.0);
    let scene = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        let persona = seat.persona.get();
        wording(app, |words| build_journey_scene(&journey_input(words, &words.plan.journey(persona), view)))
    });
    let table = Memo::new(move |_| {
        let persona = seat.persona.get();
        wording(app, |words| journey_table(words, &words.plan.journey(persona)))
    });
    let title = text(move || {
        let persona = seat.persona.get();
        wording(app, |words| journey_finding(words, &words.plan.journey(persona)))
    });
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    shown_if(is_begun, move || view! { <ChartFigure id="journey-strip" title spoken scene table width/> }.into_any())
}
