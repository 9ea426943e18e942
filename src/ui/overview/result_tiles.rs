//! What it comes to: revenue, cost, profit and the ratios that judge them.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::words::{figure_text, kpi_name};
use crate::ui::working::use_inspection;

const RESULTS: [Kpi; 6] = [Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Roi, Kpi::Cac, Kpi::LtvToCac];

/// Tiles of the results; each shows its working when pressed.
#[component]
pub fn ResultTiles() -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let tiles = RESULTS.map(|kpi| {
        let cell = move || app.workspace.cell(Lane::Total);
        let value = move || figure_text(app, cell(), kpi);
        let is_loss = move || app.workspace.report().with(|report| report.value(cell(), kpi)).is_some_and(|it| it < 0.0);
        let label = move || {
            app.say(Msg::CellShowWorking, &Args::new().text("kpi", kpi_name(app, kpi)).text("value", value()))
        };
        view! {
            <li>
                <button
                    type="button"
                    id=format!("tile-{}", kpi.id())
                    class="tile"
                    class:tile--loss=is_loss
                    aria-label=label
                    on:click=move |_| inspection.open(Lane::Total, kpi)
                >
                    <span class="tile__name">{move || kpi_name(app, kpi)}</span>
                    <bdi class="tile__value">{value}</bdi>
                </button>
            </li>
        }
    });
    view! {
        <section class="results" aria-labelledby="results-title">
            <h3 id="results-title">{move || app.text(Msg::OverviewResults)}</h3>
            <ul class="tiles">{tiles.collect_view()}</ul>
        </section>
    }
}
