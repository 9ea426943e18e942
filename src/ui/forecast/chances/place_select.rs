//! Whose figures are looked at: a channel's, or those of them all.

use leptos::prelude::*;

use super::reading::lane;
use crate::i18n::Msg;
use crate::plan::{ChannelId, Place};
use crate::state::{Choice, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::ChoiceField;
use crate::ui::words::lane_name;

/// The list of channels, where there are several.
#[component]
pub fn PlaceSelect() -> impl IntoView {
    let app = use_app();
    let choices = Signal::derive(move || {
        let all = [(String::new(), app.text(Msg::PlaceTotal))];
        let ids: Vec<ChannelId> =
            app.workspace.plan().with(|plan| plan.channels().iter().map(|channel| channel.id).collect());
        let lane_of = |id| app.workspace.plan().with(|plan| plan.lane(Place::Channel(id)));
        let named = ids.into_iter().filter_map(|id| Some((id.0.to_string(), lane_name(app, lane_of(id)?))));
        all.into_iter().chain(named).collect()
    });
    let chosen = text(move || match app.chances.choice().place {
        Place::Channel(id) if lane(app) != crate::engine::Lane::Total => id.0.to_string(),
        _ => String::new(),
    });
    let choose = Callback::new(move |id: String| {
        let place = id.parse().map_or(Place::Business, |id| Place::Channel(ChannelId(id)));
        app.chances.choose(&|choice| *choice = Choice::of(choice.kpi, place));
    });
    let several = move || app.workspace.plan().with(|plan| plan.channels().len() > 1);
    let list = move || {
        view! { <ChoiceField id="chances-place" label=app.t(Msg::HeadChannel) choices chosen choose/> }.into_any()
    };
    shown_if(several, list)
}
