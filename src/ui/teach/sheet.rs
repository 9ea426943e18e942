//! What stands in the teacher's dialog: one of two tasks.

use leptos::prelude::*;

use super::assign::AssignPart;
use super::embed::EmbedPart;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::either;

/// Embedding, or the assignment; whoever has one already begins with it.
#[component]
pub fn TeachSheet() -> impl IntoView {
    let app = use_app();
    let is_assigning = RwSignal::new(app.workspace.plan().with_untracked(|plan| plan.assignment().is_some()));
    let choice = move |assigns: bool, id: &'static str, msg: Msg| {
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="teach"
                    id=id
                    prop:checked=move || is_assigning.get() == assigns
                    on:change=move |_| is_assigning.set(assigns)
                />
                <span>{app.t(msg)}</span>
            </label>
        }
        .into_any()
    };
    let assign = move || view! { <AssignPart embed=Callback::new(move |()| is_assigning.set(false))/> }.into_any();
    view! {
        <div class="exchange__body teach">
            <fieldset class="switch">
                <legend class="visually-hidden">{app.t(Msg::Teach)}</legend>
                {choice(false, "teach-embed", Msg::TeachEmbed)}
                {choice(true, "teach-assign", Msg::TeachAssign)}
            </fieldset>
            {either(move || is_assigning.get(), assign, || view! { <EmbedPart/> }.into_any())}
        </div>
    }
}
