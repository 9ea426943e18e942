//! For which periods counts what is typed, or that nothing is typed here: shown where a plan has several.

use leptos::prelude::*;

use super::whole_note::WholeNote;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::{either, shown_if, text};
use crate::ui::words::period_text;

/// This period or every one: two radio buttons in a sentence.
#[component]
pub fn EntryScope() -> impl IntoView {
    let app = use_app();
    let choice = move |is_for_every: bool| {
        let name = move || {
            if is_for_every { app.text(Msg::EntryScopeEvery) } else { period_text(app, app.workspace.period()) }
        };
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="entry-scope"
                    id=if is_for_every { "entry-every" } else { "entry-this" }
                    prop:checked=move || app.workspace.is_for_every() == is_for_every
                    on:change=move |_| app.workspace.type_for_every(is_for_every)
                />
                <span>{text(name)}</span>
            </label>
        }
        .into_any()
    };
    let switch = move || {
        view! {
            <fieldset class="scope">
                <legend class="scope__legend">{app.t(Msg::EntryScope)}</legend>
                <div class="switch">{choice(true)}{choice(false)}</div>
            </fieldset>
        }
        .into_any()
    };
    let whole = || view! { <WholeNote/> }.into_any();
    let scope = move || either(move || app.workspace.is_whole(), whole, switch);
    shown_if(move || app.workspace.has_periods(), scope)
}
