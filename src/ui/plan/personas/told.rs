//! What is known of a persona, as it is read.

use leptos::prelude::*;

use super::edits::persona;
use crate::i18n::Msg;
use crate::plan::{Persona, Trait};
use crate::state::{App, use_app};

/// What the head of the card tells already.
const IN_HEAD: [Trait; 4] = [Trait::Name, Trait::Role, Trait::Age, Trait::Place];

/// The traits of which something is said, and the channels.
#[component]
pub fn Told(id: u32) -> impl IntoView {
    let app = use_app();
    let known = Memo::new(move |_| {
        let persona = persona(app, id)?;
        let channels = app.workspace.plan().with(|plan| {
            let channels = persona.channels.iter().filter_map(|id| plan.channel(*id));
            channels.map(|channel| channel.name.clone()).filter(|name| !name.is_empty()).collect()
        });
        Some((persona, channels))
    });
    let told = move || known.get().map_or_else(|| ().into_any(), |(persona, channels)| facts(app, &persona, channels));
    view! { {move || told()} }
}

fn facts(app: App, persona: &Persona, channels: Vec<String>) -> AnyView {
    let is_told = |of: &Trait| !IN_HEAD.contains(of) && !persona.text(*of).trim().is_empty();
    let fact = |of: Trait| {
        view! {
            <div class="traits__row">
                <dt>{app.t(Msg::TraitName(of))}</dt>
                <dd dir="auto">{persona.text(of).to_owned()}</dd>
            </div>
        }
        .into_any()
    };
    let facts: Vec<AnyView> = Trait::ALL.into_iter().filter(is_told).map(fact).collect();
    if facts.is_empty() && channels.is_empty() {
        return view! { <p class="muted">{app.t(Msg::PersonaBare)}</p> }.into_any();
    }
    let chip = |name| view! { <li class="chip" dir="auto">{name}</li> }.into_any();
    let met = (!channels.is_empty()).then(|| {
        view! {
            <div class="traits__row">
                <dt>{app.t(Msg::PersonaChannels)}</dt>
                <dd><ul class="chips">{channels.into_iter().map(chip).collect_view()}</ul></dd>
            </div>
        }
        .into_any()
    });
    view! { <dl class="traits">{facts.into_iter().chain(met).collect_view()}</dl> }.into_any()
}
