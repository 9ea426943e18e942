//! The chosen figure's spread over the periods, with its equal table.

use leptos::prelude::*;

use super::reading::{figure, read, view};
use crate::chart::build_fan_scene;
use crate::chart::present::{Table, spoken};
use crate::chart::present_chances::{fan_input, fan_table};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;
use crate::ui::words::kpi_name;

/// The fan.
#[component]
pub fn FanFigure() -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let (kpi, view) = (figure(app), view(app, width));
        read(app, |words, found| fan_input(words, kpi, &found.outcome, view))
    });
    let scene = Memo::new(move |_| input.with(|input| input.as_ref().map(build_fan_scene)).unwrap_or_default());
    let table = Memo::new(move |_| {
        let kpi = figure(app);
        let table = read(app, |words, _| input.with(|input| input.as_ref().map(|input| fan_table(words, kpi, input))));
        table.flatten().unwrap_or(Table::default())
    });
    let named = move || Args::new().text("kpi", kpi_name(app, figure(app)));
    let title = text(move || app.say(Msg::ChancesFan, &named()));
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::ChancesFanAlt, &named().text("summary", summary))
    });
    view! { <ChartFigure id="fan" title spoken scene table width/> }
}
