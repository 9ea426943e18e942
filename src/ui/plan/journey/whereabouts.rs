//! Where a touchpoint is.

use leptos::prelude::*;

use super::edits::touchpoint;
use crate::i18n::Msg;
use crate::state::use_app;

/// Online or offline, in which channel, and whether everybody passes there.
#[component]
pub fn Whereabouts(id: u32) -> impl IntoView {
    let app = use_app();
    let words = Memo::new(move |_| {
        let Some(it) = touchpoint(app, id) else { return Vec::new() };
        let is_online = if it.is_offline { Msg::TouchpointOffline } else { Msg::TouchpointOnline };
        let (channel, has_personas) = app.workspace.plan().with(|plan| {
            let channel = it.channel.and_then(|id| plan.channel(id)).map(|channel| channel.name.clone());
            (channel.filter(|name| !name.is_empty()), !plan.personas().is_empty())
        });
        let everybody = (has_personas && it.persona.is_none()).then(|| app.text(Msg::JourneyEverybody));
        [Some(app.text(is_online)), channel, everybody].into_iter().flatten().collect::<Vec<String>>()
    });
    let chip = |words| view! { <li class="chip" dir="auto">{words}</li> }.into_any();
    view! { <ul class="chips">{move || words.get().into_iter().map(chip).collect_view().into_any()}</ul> }
}
