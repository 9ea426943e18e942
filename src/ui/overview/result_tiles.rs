//! What it comes to: revenue, cost, profit and the ratios that judge them.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::assignment::Subject;
use crate::state::{App, use_app};
use crate::ui::compared::{compared, difference};
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
        let amount = move || app.workspace.shown().with(|report| report.value(cell(), kpi));
        let tile_text = move || short_if_long(value(), short_figure_text(app, cell(), kpi));
        view! {
            <li hidden=move || app.workspace.hides(Subject::Figure(kpi))>
                <button
                    type="button"
                    id=format!("tile-{}", kpi.id())
                    class="tile"
                    class:tile--loss=move || amount().is_some_and(|it| it < 0.0)
                    class:tile--long=move || TILE_LETTERS < tile_text().chars().count()
                    on:click=move |_| inspection.open_cell(app, Lane::Total, kpi)
                >
                    <span class="tile__name">{text(move || kpi_name(app, kpi))}</span>
                    <span class="tile__value value">{text(tile_text)}</span>
                    {move || changes(app, kpi)}
                    <span class="visually-hidden">{app.t(Msg::WorkingShow)}</span>
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

/// How far it is from its target and from the period before, as shares: absolute beside the working.
fn changes(app: App, kpi: Kpi) -> AnyView {
    let told = compared(app, Lane::Total, kpi).into_iter().filter(|(_, far)| !far.relative.is_empty());
    let lines = told.map(|(head, far)| {
        let share = far.relative.clone();
        let (_, _, class) = difference(app, far);
        view! { <span class="tile__change"><span class=class>{share}</span>" "{app.text(head)}</span> }.into_any()
    });
    lines.collect_view().into_any()
}

/// The whole figure where it fits; its working shows it whole in any case.
fn short_if_long(whole: String, short: String) -> String {
    if whole.chars().count() > TILE_LETTERS { short } else { whole }
}
