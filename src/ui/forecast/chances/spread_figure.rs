//! The chosen figure's spread on canvas, with its target and its equal table.

use leptos::prelude::*;

use super::reading::{drawn_name, drawn_target, read, view};
use crate::chart::build_histogram_scene;
use crate::chart::present::{Table, spoken};
use crate::chart::present_chances::{histogram_input, histogram_table};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;

/// The histogram.
#[component]
pub fn SpreadFigure() -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let (target, view) = (drawn_target(app), view(app, width));
        read(app, |words, look| histogram_input(words, look.ground.kpi, look.spread(), target, view))
    });
    let scene = Memo::new(move |_| input.with(|input| input.as_ref().map(build_histogram_scene)).unwrap_or_default());
    let table = Memo::new(move |_| {
        let table = read(app, |words, look| {
            input.with(|input| input.as_ref().map(|input| histogram_table(words, look.ground.kpi, input)))
        });
        table.flatten().unwrap_or(Table::default())
    });
    let named = move || Args::new().text("kpi", drawn_name(app));
    let title = text(move || {
        let chance = read(app, |words, look| {
            let (target, spread) = drawn_target(app).zip(look.spread())?;
            let args = named().text("target", words.target(look.ground.kpi, target.better, target.value));
            let rate = words.chance(look.ground.kpi, spread, target.value, target.better);
            Some(words.catalog.format(Msg::ChancesHistogramChance, &args.text("rate", rate)))
        });
        chance.flatten().unwrap_or_else(|| app.say(Msg::ChancesHistogram, &named()))
    });
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::ChancesHistogramAlt, &named().text("summary", summary))
    });
    view! { <ChartFigure id="histogram" title spoken scene table width/> }
}
