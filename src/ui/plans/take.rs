//! Parts of another plan, to be copied into the open one.

use std::sync::Arc;

use leptos::prelude::*;

use super::differences::Differences;
use super::picks::Picks;
use super::told::list_name;
use crate::i18n::{Args, Msg};
use crate::library::{Condition, StoredPlan};
use crate::plan::{EditError, Picked, Plan};
use crate::state::{App, Collection, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::undoable;
use crate::ui::words::edit_error;

/// Chooses a plan and what to copy of it.
#[component]
pub fn Take(collection: Collection) -> impl IntoView {
    let app = use_app();
    let other = RwSignal::new(None::<Arc<Plan>>);
    let picked = RwSignal::new(Picked::default());
    let error = RwSignal::new(None::<EditError>);
    let left_out = RwSignal::new(0_usize);
    let start = move |plan: Option<Arc<Plan>>| {
        other.set(plan);
        picked.set(Picked::default());
        error.set(None);
        left_out.set(0);
    };
    let option = move |plan: StoredPlan| {
        let (id, name) = (plan.id.clone(), list_name(app.front, &plan));
        let is_chosen = move || other.with(|other| other.as_ref().is_some_and(|other| other.id() == id));
        view! { <option value=plan.id prop:selected=is_chosen>{name}</option> }.into_any()
    };
    let options = move || {
        let open = app.workspace.plan().with(|plan| plan.id().to_owned());
        let is_offered = |plan: &StoredPlan| plan.id != open && plan.condition == Condition::Sound;
        collection.plans().get().into_iter().filter(is_offered).map(option).collect_view().into_any()
    };
    let choose = move |event| start(collection.plan(&event_target_value(&event)).map(Arc::new));
    let take = move |_| {
        let Some(plan) = other.get_untracked() else { return };
        match picked.with_untracked(|picked| take_over(app, &plan, picked)) {
            Ok(behind) => {
                picked.set(Picked::default());
                error.set(None);
                left_out.set(behind);
            }
            Err(refusal) => error.set(Some(refusal)),
        }
    };
    let count = move |msg: Msg, items: usize| app.say(msg, &Args::new().count("items", &app.format(), items as f64));
    let parts = move || {
        let is_there = |plan: &Arc<Plan>| collection.plans().with(|plans| plans.iter().any(|it| it.id == plan.id()));
        let Some(plan) = other.get().filter(is_there) else { return ().into_any() };
        view! {
            <Differences plan=Arc::clone(&plan)/>
            <Picks plan picked/>
            <button
                type="button"
                id="take-over"
                class="button button--primary"
                disabled=move || picked.with(Picked::is_empty)
                on:click=take
            >
                {text(move || count(Msg::PlansTakeButton, picked.with(Picked::len)))}
            </button>
        }
        .into_any()
    };
    let behind = move || {
        view! { <p class="muted" id="take-left-out">{text(move || count(Msg::PlansLeftOut, left_out.get()))}</p> }
            .into_any()
    };
    view! {
        <details class="take" id="plans-take">
            <summary>{app.t(Msg::PlansTake)}</summary>
            <p class="muted">{app.t(Msg::PlansTakeHelp)}</p>
            <div class="form__row">
                <label for="take-from">{app.t(Msg::PlansTakeFrom)}</label>
                <select id="take-from" class="select" on:change=choose>
                    <option value="">{app.t(Msg::PlansTakeChoose)}</option>
                    {options}
                </select>
            </div>
            {parts}
            <p class="field__error" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
            {shown_if(move || left_out.get() > 0, behind)}
        </details>
    }
}

/// Brings the parts in one step and offers to take it back; says how much stayed behind.
fn take_over(app: App, plan: &Arc<Plan>, picked: &Picked) -> Result<usize, EditError> {
    let format = untrack(|| app.format());
    let numbered = |name: &str, number: usize| {
        let args = Args::new().text("name", name).text("number", format.count(number as f64));
        untrack(|| app.settings.plain(Msg::PlansNumbered, &args))
    };
    let taken = app.workspace.plan().with_untracked(|mine| mine.take_over(plan, picked, &numbered));
    app.workspace.leave_field();
    app.workspace.edit(taken.edit)?;
    let (title, brought) = (plan.title().to_owned(), taken.brought as f64);
    undoable::tell(app, move || {
        let args = Args::new().count("items", &app.format(), brought).text("plan", title.clone());
        app.say(Msg::PlansTaken, &args)
    });
    Ok(taken.left_out)
}
