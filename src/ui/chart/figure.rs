//! A chart with its title and its table.

use leptos::prelude::*;

use super::canvas::Canvas;
use super::data_table::DataTable;
use crate::chart::Scene;
use crate::chart::present::Table;
use crate::i18n::Msg;
use crate::state::use_app;

/// A figure: what it says, the picture, and the same in a table.
#[component]
pub fn ChartFigure(
    /// Identity of the canvas.
    id: &'static str,
    /// What the chart says.
    title: Signal<String>,
    /// The chart in words.
    spoken: Signal<String>,
    /// The picture.
    scene: Memo<Scene>,
    /// The same as text.
    table: Memo<Table>,
    /// Receives the room there is, in CSS pixels.
    width: RwSignal<f64>,
) -> impl IntoView {
    let app = use_app();
    view! {
        <figure class="figure">
            <figcaption class="figure__title">{title}</figcaption>
            <Canvas id spoken scene width/>
            <details class="figure__data">
                <summary>{app.t(Msg::ChartShowData)}</summary>
                <DataTable table/>
            </details>
        </figure>
    }
}
