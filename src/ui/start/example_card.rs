//! One example to open.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::Example;
use crate::state::{Wish, use_front};
use crate::ui::erased::text;

/// A card with the example's name, what it shows, and the way in.
#[component]
pub fn ExampleCard(example: Example) -> impl IntoView {
    let front = use_front();
    let name = front.t(Msg::ExampleTitle(example));
    let open_label = text(move || front.settings.say(Msg::StartExampleOpen, &Args::new().text("name", name.get())));
    view! {
        <article class="card card--example">
            <h4 class="card__title">{name}</h4>
            <p class="card__goal">{front.t(Msg::GoalName(example.goal()))}</p>
            <p class="card__text">{front.t(Msg::ExampleBlurb(example))}</p>
            <button
                type="button"
                id=format!("example-{}", example.id())
                class="button"
                aria-label=open_label
                on:click=move |_| front.open(Wish::Example(example))
            >
                {front.t(Msg::StartOpen)}
            </button>
        </article>
    }
}
