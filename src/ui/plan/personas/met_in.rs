//! The channels in which a persona is met, each to be ticked.

use leptos::prelude::*;

use super::edits::{change_at_once, persona};
use crate::engine::Lane;
use crate::i18n::Msg;
use crate::plan::{ChannelId, EditError};
use crate::state::use_app;
use crate::ui::words::lane_name;

/// A box a channel of the plan.
#[component]
pub fn MetIn(id: u32, error: RwSignal<Option<EditError>>) -> impl IntoView {
    let app = use_app();
    let channels = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.channels().iter().map(|it| (it.id, it.name.clone())).collect::<Vec<_>>())
    });
    let met = Memo::new(move |_| persona(app, id).map(|it| it.channels).unwrap_or_default());
    let choice = move |(position, (channel, _)): (usize, (ChannelId, String))| {
        let turn = move |_| {
            let change = move |it: &mut crate::plan::Persona| {
                if it.channels.contains(&channel) {
                    it.channels.retain(|other| *other != channel);
                } else {
                    it.channels.push(channel);
                }
            };
            error.set(change_at_once(app, id, &change).err());
        };
        view! {
            <label class="picks__item">
                <input
                    type="checkbox"
                    id=format!("persona-{id}-channel-{}", channel.0)
                    prop:checked=move || met.with(|met| met.contains(&channel))
                    on:change=turn
                />
                <span dir="auto">{lane_name(app, Lane::Channel(position))}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="people__group">
            <legend>{app.t(Msg::PersonaChannels)}</legend>
            <div class="people__channels">
                {move || channels.get().into_iter().enumerate().map(choice).collect_view().into_any()}
            </div>
        </fieldset>
    }
}
