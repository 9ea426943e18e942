//! What is said of a touchpoint, as it is read: where it is, what happens, how it feels, what is in the way.

use leptos::prelude::*;

use super::edits::touchpoint;
use super::feeling::{class_of, feeling_name, sign};
use crate::i18n::Msg;
use crate::plan::{Aspect, Touchpoint};
use crate::state::{App, use_app};

/// Online or offline, in which channel, and whether everybody passes there.
#[component]
pub fn Where(id: u32) -> impl IntoView {
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

/// The aspects of which something is said, and the feeling.
#[component]
pub fn Told(id: u32) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| touchpoint(app, id));
    view! { <dl class="traits">{move || now.get().map_or_else(|| ().into_any(), |it| facts(app, &it))}</dl> }
}

fn facts(app: App, it: &Touchpoint) -> AnyView {
    let fact = |of: Aspect| {
        let class = match of {
            Aspect::Friction => "traits__row traits__row--friction",
            Aspect::Opportunity => "traits__row traits__row--opportunity",
            _ => "traits__row",
        };
        let row = || {
            view! {
                <div class=class>
                    <dt>{app.t(Msg::AspectName(of))}</dt>
                    <dd dir="auto">{it.text(of).to_owned()}</dd>
                </div>
            }
            .into_any()
        };
        it.tells(of).then(row)
    };
    let felt = it.feeling.map(|feeling| {
        view! {
            <div class="traits__row">
                <dt>{app.t(Msg::TouchpointFeeling)}</dt>
                <dd>
                    <span class=class_of(feeling) aria-hidden="true">{sign(feeling)}</span>
                    " "
                    {app.t(feeling_name(feeling))}
                </dd>
            </div>
        }
        .into_any()
    });
    let rows = [Aspect::Does, Aspect::Thinks].map(fact).into_iter().chain([felt]);
    let rows = rows.chain([Aspect::Wants, Aspect::Friction, Aspect::Opportunity].map(fact));
    rows.flatten().collect_view().into_any()
}
