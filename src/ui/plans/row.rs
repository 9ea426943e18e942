//! One stored plan: the way in, and what can be done with it.

use leptos::prelude::*;

use super::earlier_list::EarlierList;
use super::rename_form::RenameForm;
use super::told::{about, list_name, resting_place, saved};
use crate::i18n::{Args, Msg};
use crate::library::{Condition, StoredPlan};
use crate::state::{Collection, Wish, use_front};
use crate::ui::erased::{either, shown_if, text};
use crate::ui::focus::focus_later;

/// The row of a plan; its name is typed in place.
#[component]
pub fn PlanRow(
    collection: Collection,
    plan: StoredPlan,
    open: Callback<Wish>,
    /// The identity of the plan that is being renamed.
    renamed: RwSignal<Option<String>>,
    /// The plans that are listed, for the focus.
    found: Memo<Vec<StoredPlan>>,
    /// What the identities of the list's fields begin with.
    scope: &'static str,
) -> impl IntoView {
    let front = use_front();
    let is_open = collection.open_plan().as_deref() == Some(plan.id.as_str());
    let is_sound = plan.condition == Condition::Sound;
    let details = is_sound.then(|| collection.plan(&plan.id)).flatten();
    let extent = details.map(|plan| (plan.channels().len(), plan.periods().count));
    let plan = StoredValue::new(plan);
    let id = move || plan.with_value(|plan| plan.id.clone());
    let name = move || plan.with_value(|plan| list_name(front, plan));
    let named = move |msg: Msg| text(move || front.settings.say(msg, &Args::new().text("name", name())));
    let is_renamed = move || renamed.with(|renamed| plan.with_value(|plan| renamed.as_deref() == Some(&plan.id)));
    let shows_states = RwSignal::new(false);
    let button = move |part: &'static str, icon: &'static str, msg: Msg, deed: Callback<()>| {
        let is_expanded = (part == "states").then_some(shows_states);
        let label = named(msg);
        view! {
            <button
                type="button"
                id=format!("{scope}{part}-{}", id())
                class="button button--icon"
                aria-label=label
                title=label
                aria-expanded=move || is_expanded.map(|is| is.get().to_string())
                on:click=move |_| deed.run(())
            >
                <span class=icon aria-hidden="true"></span>
            </button>
        }
        .into_any()
    };
    let rename = Callback::new(move |()| {
        renamed.set(Some(id()));
        focus_later(format!("{scope}name-{}", id()));
    });
    let duplicate = Callback::new(move |()| {
        if let Some(copy) = collection.duplicate(&id(), &name()) {
            focus_later(format!("{scope}open-{copy}"));
        }
    });
    let delete = Callback::new(move |()| {
        let next = neighbour(found, &id()).map_or_else(|| resting_place(scope), |id| format!("{scope}delete-{id}"));
        collection.delete(&id(), name());
        focus_later(next);
    });
    let line = move || {
        view! {
            <button
                type="button"
                id=format!("{scope}open-{}", id())
                class="stored__item"
                on:click=move |_| open.run(Wish::Stored(id()))
            >
                <span class="stored__title"><bdi>{text(name)}</bdi></span>
                {is_open.then(|| view! { <span class="stored__here">{front.t(Msg::PlansHere)}</span> }.into_any())}
                <span class="stored__when">{text(move || plan.with_value(|plan| saved(front, plan)))}</span>
                <span class="stored__about">{text(move || plan.with_value(|plan| about(front, plan, extent)))}</span>
            </button>
        }
        .into_any()
    };
    let form = move || {
        view! { <RenameForm collection id=id() name=plan.with_value(|plan| plan.title.clone()) renamed scope/> }
            .into_any()
    };
    let changes = move || {
        view! {
            {button("rename", "icon icon--pen", Msg::PlansRename, rename)}
            {button("copy", "icon icon--copy", Msg::PlansDuplicate, duplicate)}
        }
        .into_any()
    };
    let show_states = Callback::new(move |()| shows_states.update(|shows| *shows = !*shows));
    let has_states = move || collection.has_earlier(&id());
    let states = move || view! { <EarlierList collection id=id() open scope/> }.into_any();
    view! {
        <li class="stored__row" class:stored__row--here=is_open>
            {either(is_renamed, form, line)}
            <div class="stored__actions">
                {shown_if(has_states, move || button("states", "icon icon--earlier", Msg::PlansEarlier, show_states))}
                {shown_if(move || is_sound, changes)}
                {button("delete", "icon icon--remove", Msg::PlansDelete, delete)}
            </div>
            {shown_if(move || shows_states.get(), states)}
        </li>
    }
}

/// The plan whose row takes the focus when this one's is no longer there: the one after it, else before it.
fn neighbour(found: Memo<Vec<StoredPlan>>, id: &str) -> Option<String> {
    found.with_untracked(|plans| {
        let position = plans.iter().position(|plan| plan.id == id)?;
        let next = plans.get(position + 1).or_else(|| plans.get(position.checked_sub(1)?))?;
        Some(next.id.clone())
    })
}
