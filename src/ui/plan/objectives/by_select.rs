//! The last period that counts for an objective.

use leptos::prelude::*;

use super::row::Change;
use crate::i18n::Msg;
use crate::plan::Objective;
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::period_text;

/// One of the periods, or the end of the plan.
#[component]
pub fn BySelect(id: u32, objective: Memo<Option<Objective>>, change: Callback<Change>) -> impl IntoView {
    let app = use_app();
    let periods = Memo::new(move |_| app.workspace.plan().with(|plan| plan.periods().count));
    let end = move |period: u16| {
        let is_chosen = move || objective.with(|it| it.as_ref().is_some_and(|it| it.by == Some(period)));
        let name = move || period_text(app, usize::from(period));
        view! { <option value=period.to_string() prop:selected=is_chosen>{text(name)}</option> }.into_any()
    };
    let pick = move |event| {
        let by = event_target_value(&event).parse().ok();
        change.run(Box::new(move |it| it.by = by));
        app.workspace.leave_field();
    };
    view! {
        <div class="form__row">
            <label for=format!("objective-{id}-by")>{app.t(Msg::ObjectiveBy)}</label>
            <select id=format!("objective-{id}-by") class="select" on:change=pick>
                <option value="">{app.t(Msg::ObjectiveByEnd)}</option>
                {move || (0..periods.get()).map(end).collect_view().into_any()}
            </select>
        </div>
    }
}
