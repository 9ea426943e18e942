//! The earlier states of a plan, each to be opened as a plan of its own.

use leptos::prelude::*;

use super::told::{deed_named, moment_of, size_text};
use crate::i18n::{Args, Msg};
use crate::library::{Copy, Earlier};
use crate::state::{Collection, Front, Wish, use_front};
use crate::ui::erased::text;

/// The states that can be read, or that there are none.
#[component]
pub fn EarlierList(collection: Collection, id: String, open: Callback<Wish>, scope: &'static str) -> impl IntoView {
    let front = use_front();
    let states = collection.earlier(&id);
    let is_empty = states.is_empty();
    let rows = states
        .into_iter()
        .enumerate()
        .map(|(place, state)| row(front, collection, state, open, format!("{scope}state-{id}-{place}")));
    let rows = rows.collect_view();
    view! {
        <div class="earlier" id=format!("{scope}earlier-{id}")>
            <p class="muted">{front.t(if is_empty { Msg::PlansEarlierNone } else { Msg::PlansEarlierHelp })}</p>
            <ul class="kept__list">{rows}</ul>
        </div>
    }
}

fn row(front: Front, collection: Collection, state: Earlier, open: Callback<Wish>, button: String) -> AnyView {
    let state = StoredValue::new(state);
    let which = front.t(state.with_value(|state| match state.copy {
        Copy::Backup => Msg::PlansEarlierSave,
        Copy::Day => Msg::PlansEarlierDay,
        Copy::Original => Msg::PlansEarlierVersion,
    }));
    let date = move || state.with_value(|state| moment_of(front, &state.saved));
    let about = move || {
        let saved = front.settings.say(Msg::StartContinueHelp, &Args::new().text("date", date()));
        format!("{saved} · {}", size_text(front, state.with_value(|state| state.bytes)))
    };
    let label = text(move || deed_named(front, Msg::PlansEarlierOpen, which.get()));
    let look_back = move |_| {
        let date = untrack(date);
        let name = |title: &str| {
            let title = if title.is_empty() { front.settings.text(Msg::StartNewName) } else { title.to_owned() };
            front.settings.plain(Msg::PlansAsOf, &Args::new().text("name", title).text("date", date.clone()))
        };
        let copy = state.with_value(|state| untrack(|| collection.look_back(state, &name)));
        if let Some(id) = copy {
            open.run(Wish::Stored(id));
        }
    };
    view! {
        <li class="kept__row">
            <p class="kept__title">{which}</p>
            <p class="muted">{text(about)}</p>
            <div class="kept__ways">
                <button
                    type="button"
                    id=button
                    class="button"
                    aria-label=label
                    on:click=look_back
                >
                    {front.t(Msg::PlansEarlierOpen)}
                </button>
            </div>
        </li>
    }
    .into_any()
}
