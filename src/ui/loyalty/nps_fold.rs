//! Who would recommend: the net promoter score with its margin of error.
#![expect(clippy::redundant_closure_for_method_calls, reason = "the method alone serves one lifetime only")]

use leptos::prelude::*;

use super::fold::Fold;
use super::rows::{figure_row, said};
use crate::chart::build_parts_scene;
use crate::chart::present::{self, View};
use crate::chart::present_loyalty::{nps_finding, nps_input, parts_table};
use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;
use crate::ui::words::kpi_name;

/// The fold about the net promoter score.
#[component]
pub fn NpsFold() -> impl IntoView {
    let app = use_app();
    let said = said(app, |words, report, cell| words.nps(report, cell));
    let title = text(move || kpi_name(app, Kpi::Nps));
    view! { <Fold id="loyalty-nps" title said content=fields/> }
}

fn fields() -> AnyView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        let cell = app.workspace.cell(Lane::Total);
        app.workspace.plan().with(|plan| app.workspace.report().with(|report| nps_input(plan, report, cell, view)))
    });
    let scene = Memo::new(move |_| input.with(build_parts_scene));
    let table = Memo::new(move |_| input.with(|input| parts_table(input, &app.format())));
    let title = text(move || {
        let cell = app.workspace.cell(Lane::Total);
        app.workspace.plan().with(|plan| {
            app.workspace
                .report()
                .with(|report| input.with(|input| nps_finding(plan, report, cell, input, app.format())))
        })
    });
    let spoken = text(move || {
        let summary = table.with(|table| present::spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    view! {
        <div class="form">
            {[Kpi::Promoters, Kpi::Passives, Kpi::Detractors].map(|kpi| figure_row(app, kpi)).collect_view()}
        </div>
        <ChartFigure id="nps-parts" title spoken scene table width/>
    }
    .into_any()
}
