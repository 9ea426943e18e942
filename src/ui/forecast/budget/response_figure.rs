//! What each channel makes of money, on canvas and in its equal table.

use leptos::prelude::*;

use crate::chart::build_response_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_budget::{response_finding, response_input, response_table};
use crate::i18n::{Args, Msg};
use crate::plan::Allocation;
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;
use crate::ui::words::wording;

/// The response curves.
#[component]
pub fn ResponseFigure(asked: Memo<Allocation>) -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        wording(app, |words| asked.with(|asked| response_input(words, asked, view)))
    });
    let scene = Memo::new(move |_| input.with(build_response_scene));
    let table = Memo::new(move |_| {
        wording(app, |words| asked.with(|asked| input.with(|input| response_table(words, asked, input))))
    });
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::BudgetCurvesAlt, &Args::new().text("summary", summary))
    });
    let title = text(move || wording(app, |words| asked.with(|asked| response_finding(words, asked))));
    view! { <ChartFigure id="responses" title spoken scene table width/> }
}
