//! By the end of which period: shown where a plan has several.

use leptos::prelude::*;

use super::inquiry::until;
use super::question::ask_at_once;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::period_text;

/// The list of periods; what is asked counts from the first one to the end of the chosen one.
#[component]
pub fn UntilSelect() -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| app.workspace.plan().with(|plan| usize::from(plan.periods().count)));
    let option = move |period: usize| {
        let name = move || period_text(app, period);
        view! { <option value=period.to_string() prop:selected=move || until(app) == period>{text(name)}</option> }
            .into_any()
    };
    let list = move || {
        view! {
            <div class="form__row">
                <label for="ask-until">{app.t(Msg::GoalBy)}</label>
                <select
                    id="ask-until"
                    class="select"
                    on:change=move |event| {
                        let until = event_target_value(&event).parse().ok();
                        ask_at_once(app, &|question| question.until = until);
                    }
                >
                    {move || (0..count.get()).map(option).collect_view().into_any()}
                </select>
            </div>
        }
        .into_any()
    };
    shown_if(move || count.get() > 1, list)
}
