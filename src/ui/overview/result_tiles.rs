//! What it comes to: revenue, cost, profit and the ratios that judge them.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::{figure_text, kpi_name, short_figure_text};
use crate::ui::working::use_inspection;

const RESULTS: [Kpi; 6] = [Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Roi, Kpi::Cac, Kpi::LtvToCac];

/// More letters than this don't fit a tile.
const TILE_LETTERS: usize = 10;

/// Tiles of the results; each shows its working when pressed.
#[component]
pub fn ResultTiles() -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let tiles = RESULTS.map(|kpi| {
        let cell = move || app.workspace.cell(Lane::Total);
        let value = move || figure_text(app, cell(), kpi);
        let amount = move || app.workspace.report().with(|report| report.value(cell(), kpi));
        let tile_text = move || short_if_long(value(), short_figure_text(app, cell(), kpi));
        let label =
            move || app.say(Msg::CellShowWorking, &Args::new().text("kpi", kpi_name(app, kpi)).text("value", value()));
        view! {
            <li>
                <button
                    type="button"
                    id=format!("tile-{}", kpi.id())
                    class="tile"
                    class:tile--loss=move || amount().is_some_and(|it| it < 0.0)
                    class:tile--long=move || TILE_LETTERS < tile_text().chars().count()
                    aria-label=text(label)
                    on:click=move |_| inspection.open_cell(app, Lane::Total, kpi)
                >
                    <span class="tile__name">{text(move || kpi_name(app, kpi))}</span>
                    <span class="tile__value value">{text(tile_text)}</span>
                </button>
            </li>
        }
        .into_any()
    });
    view! {
        <section class="results" aria-labelledby="results-title">
            <h3 id="results-title">{app.t(Msg::OverviewResults)}</h3>
            <ul class="tiles">{tiles.collect_view()}</ul>
        </section>
    }
}

/// The whole figure where it fits; its working shows it whole in any case.
fn short_if_long(whole: String, short: String) -> String {
    if whole.chars().count() > TILE_LETTERS { short } else { whole }
}
