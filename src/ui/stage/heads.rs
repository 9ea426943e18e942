//! The names over the grid's columns, and on a phone the list from which one of them is chosen.

use leptos::prelude::*;

use crate::engine::Lane;
use crate::i18n::Msg;
use crate::plan::ChannelId;
use crate::state::App;

type Channels = Memo<Vec<(ChannelId, String)>>;

/// The heads of the channels' columns.
pub(super) fn heads(channels: Channels, shown_lane: RwSignal<Lane>) -> AnyView {
    channels
        .get()
        .into_iter()
        .enumerate()
        .map(|(index, (_, name))| {
            let lane = Lane::Channel(index);
            view! { <th scope="col" class="grid__head" class:grid--shown=move || shown_lane.get() == lane><bdi>{name}</bdi></th> }
                .into_any()
        })
        .collect_view()
        .into_any()
}

/// The lanes to choose from.
pub(super) fn lane_choices(app: App, channels: Channels, shown_lane: RwSignal<Lane>) -> AnyView {
    let names = channels.get().into_iter().enumerate().map(|(index, (_, name))| (Lane::Channel(index), name));
    let total = (Lane::Total, app.text(Msg::GridTotal));
    names
        .chain([total])
        .map(|(lane, name)| {
            let value = if let Lane::Channel(index) = lane { index.to_string() } else { "total".to_owned() };
            view! { <option value=value prop:selected=move || shown_lane.get() == lane>{name}</option> }.into_any()
        })
        .collect_view()
        .into_any()
}
