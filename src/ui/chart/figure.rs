//! A chart with its title and its table.

use leptos::prelude::*;

use super::canvas::Canvas;
use super::data_table::DataTable;
use super::save_buttons::SaveButtons;
use crate::browser::document;
use crate::chart::Scene;
use crate::chart::present::Table;
use crate::chart::read_out::row_count;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::shown_if;

/// A table of more rows is made when it is opened: nobody sees it before, and each keystroke would make it anew.
const AT_HAND: usize = 8;

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
    /// What chooses how the picture looks, between its title and itself.
    #[prop(optional)]
    tools: Option<AnyView>,
    /// Whether it draws how far measured rates can be trusted, which is then explained.
    #[prop(optional)]
    is_measured: Option<Signal<bool>>,
) -> impl IntoView {
    let app = use_app();
    let hint = move || view! { <p class="muted figure__hint">{app.t(Msg::ObservedDrawn)}</p> }.into_any();
    let is_open = RwSignal::new(false);
    // Counted in the picture: the table itself is worked out when something of it is shown.
    let is_made = move || is_open.get() || scene.with(row_count) <= AT_HAND;
    view! {
        <figure class="figure">
            <figcaption class="figure__title">{title}</figcaption>
            {tools}
            <Canvas id title spoken scene table width/>
            {is_measured.map(|is_measured| shown_if(move || is_measured.get(), hint))}
            <details class="figure__data" on:toggle=move |event| is_open.set(document::is_open_now(&event))>
                <summary>{app.t(Msg::ChartShowData)}</summary>
                <SaveButtons id scene/>
                {shown_if(is_made, move || view! { <DataTable table/> }.into_any())}
            </details>
        </figure>
    }
}
