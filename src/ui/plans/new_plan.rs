//! A new plan: blank, or an example as a plan of one's own.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::plan::Example;
use crate::state::{Wish, use_front};

/// What it starts from, and the way in.
#[component]
pub fn NewPlan(open: Callback<Wish>) -> impl IntoView {
    let front = use_front();
    let chosen = RwSignal::new(String::new());
    let examples = Example::ALL
        .map(|example| view! { <option value=example.id()>{front.t(Msg::ExampleTitle(example))}</option> }.into_any());
    let create = move |_| {
        let example = Example::ALL.into_iter().find(|example| chosen.with_untracked(|id| id == example.id()));
        open.run(example.map_or(Wish::Blank, Wish::Example));
    };
    view! {
        <section class="plans__new" aria-label=front.t(Msg::PlansNew)>
            <div class="form__row">
                <label for="plans-from">{front.t(Msg::PlansNew)}</label>
                <select id="plans-from" class="select" on:change=move |event| chosen.set(event_target_value(&event))>
                    <option value="">{front.t(Msg::StartBlank)}</option>
                    {examples.collect_view()}
                </select>
            </div>
            <button type="button" id="plans-create" class="button button--primary" on:click=create>
                {front.t(Msg::PlansCreate)}
            </button>
        </section>
    }
}
