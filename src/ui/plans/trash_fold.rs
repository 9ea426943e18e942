//! Deleted plans that can still be had back.

use leptos::prelude::*;

use super::sure_button::SureButton;
use super::told::{deed_named, moment, resting_place, size_text, title_or_new};
use crate::i18n::{Args, Msg};
use crate::library::{TRASH_DAYS, TRASH_PLACES, Trashed};
use crate::plan::Currency;
use crate::state::{Collection, Front, use_front};
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;

/// The trash in a fold; nothing while it is empty.
#[component]
pub fn TrashFold(collection: Collection, scope: &'static str) -> impl IntoView {
    let front = use_front();
    let trash = collection.trash();
    let title = move || {
        let format = front.settings.format(Currency::EUR);
        front.settings.say(Msg::PlansTrash, &Args::new().text("number", format.count(trash.with(Vec::len) as f64)))
    };
    let help = move || {
        let format = front.settings.format(Currency::EUR);
        let args = Args::new().count("days", &format, TRASH_DAYS as f64);
        front.settings.say(Msg::PlansTrashHelp, &args.text("places", format.count(TRASH_PLACES as f64)))
    };
    let rows =
        move || trash.get().into_iter().map(|plan| row(front, collection, plan, scope)).collect_view().into_any();
    let fold = move || {
        view! {
            <details class="kept" id=format!("{scope}trash")>
                <summary>{text(title)}</summary>
                <p class="muted">{text(help)}</p>
                <ul class="kept__list">{rows}</ul>
            </details>
        }
        .into_any()
    };
    shown_if(move || trash.with(|trash| !trash.is_empty()), fold)
}

fn row(front: Front, collection: Collection, plan: Trashed, scope: &'static str) -> AnyView {
    let id = plan.removed.id.clone();
    let plan = StoredValue::new(plan);
    let name = move || plan.with_value(|plan| title_or_new(front, &plan.title));
    let named = move |deed: Msg| text(move || deed_named(front, deed, name()));
    let when = move || {
        let (deleted, until, bytes) = plan.with_value(|plan| (plan.deleted, plan.until, plan.bytes));
        let args = Args::new().text("date", moment(front, deleted)).text("until", moment(front, until));
        format!("{} · {}", front.settings.say(Msg::PlansTrashed, &args), size_text(front, bytes))
    };
    let restore = move |_| {
        let back = plan.with_value(|plan| collection.restore(&plan.removed, &name(), false));
        if let Some(id) = back {
            focus_later(format!("{scope}open-{id}"));
        }
    };
    let forget = Callback::new(move |()| {
        plan.with_value(|plan| collection.forget(plan));
        focus_later(resting_place(scope));
    });
    view! {
        <li class="kept__row">
            <p class="kept__title"><bdi>{text(name)}</bdi></p>
            <p class="muted">{text(when)}</p>
            <div class="kept__ways">
                <button
                    type="button"
                    id=format!("{scope}restore-{id}")
                    class="button"
                    aria-label=named(Msg::PlansRestore)
                    on:click=restore
                >
                    {front.t(Msg::PlansRestore)}
                </button>
                <SureButton
                    id=format!("{scope}forget-{id}")
                    msg=Msg::PlansForget
                    label=named(Msg::PlansForget)
                    act=forget
                />
            </div>
        </li>
    }
    .into_any()
}
