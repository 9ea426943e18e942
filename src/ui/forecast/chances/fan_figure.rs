//! The chosen figure's spread over the periods, with its equal table.

use leptos::prelude::*;

use super::reading::{drawn_name, read, view};
use crate::chart::build_fan_scene;
use crate::chart::present::{Table, spoken};
use crate::chart::present_chances::{fan_against, fan_input, fan_table};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;

/// The fan.
#[component]
pub fn FanFigure() -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = view(app, width);
        read(app, |words, look| {
            let asked = look.ground.asked();
            let fan = fan_input(words, asked, &look.outcome, view);
            app.workspace.report().with(|report| fan_against(fan, words, asked, report))
        })
    });
    let scene = Memo::new(move |_| input.with(|input| input.as_ref().map(build_fan_scene)).unwrap_or_default());
    let table = Memo::new(move |_| {
        let table = read(app, |words, look| {
            input.with(|input| input.as_ref().map(|input| fan_table(words, look.ground.kpi, input)))
        });
        table.flatten().unwrap_or(Table::default())
    });
    let named = move || Args::new().text("kpi", drawn_name(app));
    let title = text(move || app.say(Msg::ChancesFan, &named()));
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::ChancesFanAlt, &named().text("summary", summary))
    });
    view! { <ChartFigure id="fan" title spoken scene table width/> }
}
