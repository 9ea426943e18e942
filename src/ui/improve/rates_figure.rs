//! The rates of both variants on canvas, with their equal table.

use leptos::prelude::*;

use crate::chart::{build_rates_scene, present, present_rates};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;

/// The chart of the running test.
#[component]
pub fn RatesFigure() -> impl IntoView {
    let app = use_app();
    let test = app.lab.running();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let (format, palette) = (app.format(), app.settings.palette());
        let view = present::View { format, palette, width: width.get(), height: None };
        test.with(|test| present_rates::rates_input(test, view))
    });
    let scene = Memo::new(move |_| input.with(build_rates_scene));
    let table = Memo::new(move |_| input.with(|input| present_rates::rates_table(input, &app.format())));
    let title = text(move || {
        let confidence = app.format().rate(test.with(|test| test.confidence.level()));
        app.say(Msg::RatesTitle, &Args::new().text("confidence", confidence))
    });
    let spoken = text(move || {
        let summary = table.with(|table| present::spoken(table, &app.format()));
        app.settings.plain(Msg::RatesAlt, &Args::new().text("summary", summary))
    });
    view! { <ChartFigure id="rates" title spoken scene table width/> }
}
