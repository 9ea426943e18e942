//! Today's split of the money beside the best one, on canvas and in its equal table.

use leptos::prelude::*;

use crate::chart::build_split_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_budget::{split_finding, split_input, split_shares_table};
use crate::i18n::{Args, Msg};
use crate::plan::Allocation;
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;
use crate::ui::words::wording;

/// The two splits.
#[component]
pub fn SplitFigure(asked: Memo<Allocation>) -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        wording(app, |words| asked.with(|asked| split_input(words, asked, view)))
    });
    let scene = Memo::new(move |_| input.with(build_split_scene));
    let table = Memo::new(move |_| wording(app, |words| input.with(|input| split_shares_table(words, input))));
    let title = text(move || wording(app, |words| input.with(|input| split_finding(words, input))));
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    view! { <ChartFigure id="split-chart" title spoken scene table width/> }
}
