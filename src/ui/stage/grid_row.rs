//! One figure over all channels and in total.

use leptos::prelude::*;

use super::chosen::Chosen;
use crate::engine::{Lane, Scope, Unit};
use crate::i18n::{Args, Msg};
use crate::plan::{ChannelId, Place, Slot};
use crate::state::{App, use_app};
use crate::ui::erased::{either, text};
use crate::ui::field::{FigureField, derived_figure};
use crate::ui::help::about;
use crate::ui::words::{field_id, grid_cell_id, kpi_name, lane_name};

/// A row of the grid: fields where the figure may be typed, read-only cells elsewhere.
#[component]
pub(super) fn GridRow(
    #[prop(name = "figures")] slot: Slot,
    channels: Vec<ChannelId>,
    shown_lane: RwSignal<Lane>,
    chosen: Chosen,
) -> impl IntoView {
    let app = use_app();
    let lanes = channels.into_iter().enumerate().map(|(index, id)| (Lane::Channel(index), Place::Channel(id)));
    let cells = lanes.chain([(Lane::Total, Place::Business)]).map(|(lane, place)| {
        let derived = move || derived_figure(app, slot, slot.main, lane, None);
        let is_typed_here = (slot.main.scope() == Scope::Channel) == (lane != Lane::Total);
        let content = if is_typed_here {
            let label = text(move || field_label(app, slot, lane));
            let field =
                move || view! { <FigureField id=field_id(slot.main, lane) figures=slot place lane label/> }.into_any();
            either(move || app.workspace.is_whole(), derived, field)
        } else {
            derived()
        };
        view! {
            <td
                id=grid_cell_id(slot.main, lane)
                class="grid__cell"
                class:grid__cell--total=lane == Lane::Total
                class:grid__cell--chosen=move || chosen.holds(slot.main, lane)
                class:grid--shown=move || shown_lane.get() == lane
            >
                {content}
            </td>
        }
        .into_any()
    });
    let rate =
        slot.rate.map(|rate| view! { <span class="grid__rate">{text(move || kpi_name(app, rate))}</span> }.into_any());
    let unit = (slot.main.unit() == Unit::Money)
        .then(|| view! { <span class="grid__rate">{text(move || app.format().currency_sign())}</span> }.into_any());
    view! {
        <tr>
            <th scope="row" class="grid__name">
                <span class="grid__title">
                    <span>{text(move || kpi_name(app, slot.main))}</span>
                    {about(app, slot.main)}
                </span>
                {rate}
                {unit}
            </th>
            {cells.collect_view()}
        </tr>
    }
}

fn field_label(app: App, slot: Slot, lane: Lane) -> String {
    let args = Args::new().text("kpi", kpi_name(app, slot.main)).text("channel", lane_name(app, lane));
    app.say(Msg::GridField, &args)
}
