//! What an objective is good for: one of the five S.

use leptos::prelude::*;

use super::row::Change;
use crate::i18n::Msg;
use crate::plan::{FiveS, Objective};
use crate::state::use_app;

/// Sell, serve, speak, save, sizzle, or none of them.
#[component]
pub fn KindSelect(id: u32, objective: Memo<Option<Objective>>, change: Callback<Change>) -> impl IntoView {
    let app = use_app();
    let kind = move |kind: FiveS| {
        let name = match kind {
            FiveS::Sell => Msg::ObjectiveSell,
            FiveS::Serve => Msg::ObjectiveServe,
            FiveS::Speak => Msg::ObjectiveSpeak,
            FiveS::Save => Msg::ObjectiveSave,
            FiveS::Sizzle => Msg::ObjectiveSizzle,
        };
        let is_chosen = move || objective.with(|it| it.as_ref().is_some_and(|it| it.s == Some(kind)));
        view! { <option value=kind.id() prop:selected=is_chosen>{app.t(name)}</option> }.into_any()
    };
    let pick = move |event| {
        let s = FiveS::from_id(&event_target_value(&event));
        change.run(Box::new(move |it| it.s = s));
        app.workspace.leave_field();
    };
    view! {
        <div class="form__row">
            <label for=format!("objective-{id}-s")>{app.t(Msg::ObjectiveS)}</label>
            <select id=format!("objective-{id}-s") class="select" on:change=pick>
                <option value="">{app.t(Msg::ObjectiveNoS)}</option>
                {FiveS::ALL.map(kind).collect_view()}
            </select>
        </div>
    }
}
