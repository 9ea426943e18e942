//! A choice of the channel in which a figure is meant.

use leptos::prelude::*;

use super::ChoiceField;
use crate::engine::{Kpi, Scope};
use crate::i18n::Msg;
use crate::plan::ChannelId;
use crate::state::use_app;
use crate::ui::erased::text;

/// All channels, or one of them; a figure of the business has none to choose.
#[component]
pub fn ChannelChoice(
    /// Identity of the list.
    #[prop(into)]
    id: String,
    /// Which figure.
    kpi: Memo<Kpi>,
    /// The channel that holds; nothing for all of them.
    #[prop(into)]
    chosen: Signal<Option<ChannelId>>,
    /// Takes another choice.
    choose: Callback<Option<ChannelId>>,
) -> impl IntoView {
    let app = use_app();
    let choices = Signal::derive(move || {
        let all = [(String::new(), app.text(Msg::PlaceTotal))];
        let channels = app.workspace.plan().with(|plan| {
            let named = plan.channels().iter().map(|it| (it.id.0.to_string(), it.name.clone()));
            if is_in_channels(kpi.get()) { named.collect() } else { Vec::new() }
        });
        all.into_iter().chain(channels).collect()
    });
    let choose = Callback::new(move |id: String| choose.run(id.parse().ok().map(ChannelId)));
    let chosen = text(move || chosen.get().map(|id| id.0.to_string()).unwrap_or_default());
    view! { <ChoiceField id label=app.t(Msg::HeadChannel) choices chosen choose/> }
}

/// Whether the figure is told per channel, so that one can be chosen.
pub fn is_in_channels(kpi: Kpi) -> bool {
    kpi.scope() == Scope::Channel
}
