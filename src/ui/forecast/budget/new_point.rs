//! One more observed point of a channel: so much was spent, so many visits came.

use leptos::prelude::*;

use crate::i18n::{Field, Msg};
use crate::plan::{ChannelId, Response};
use crate::state::use_app;
use crate::ui::field::NumberField;

/// Two fields and a button that adds what they say.
#[component]
pub fn NewPoint(id: ChannelId, response: Memo<Response>, put: Callback<Response>) -> impl IntoView {
    let app = use_app();
    let (spend, visits) = (RwSignal::new(None::<f64>), RwSignal::new(None::<f64>));
    let field = move |which: &str, label: Msg, takes: Field, value: RwSignal<Option<f64>>| {
        let set = Callback::new(move |number| {
            value.set(number);
            Ok(())
        });
        let value = Signal::derive(move || value.get());
        view! { <NumberField id=format!("response-{}-{which}", id.0) label=app.t(label) takes value set/> }.into_any()
    };
    let point = move || spend.get().zip(visits.get());
    let add = move |_| {
        if let Some(point) = untrack(point) {
            let mut changed = response.get_untracked();
            changed.points.push(point);
            put.run(changed);
            spend.set(None);
            visits.set(None);
            app.workspace.leave_field();
        }
    };
    view! {
        <div class="form chances__form">
            {field("spend", Msg::BudgetPointSpend, Field::Money, spend)}
            {field("visits", Msg::BudgetPointVisits, Field::Count, visits)}
        </div>
        <button
            type="button"
            id=format!("response-{}-add", id.0)
            class="button"
            disabled=move || point().is_none()
            on:click=add
        >
            {app.t(Msg::BudgetPointAdd)}
        </button>
    }
}
