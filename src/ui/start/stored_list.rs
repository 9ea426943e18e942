//! The plans on this device, the last saved first.

use leptos::prelude::*;

use crate::i18n::{Args, Date, Msg};
use crate::state::{Front, Library, StoredPlan, Wish, use_front};
use crate::ui::erased::text;

/// A list of stored plans to go on with; nothing if there are none.
#[component]
pub fn StoredList() -> impl IntoView {
    let front = use_front();
    front.flush();
    let plans = Library::new(front.store()).list();
    (!plans.is_empty()).then(|| {
        let items = plans.into_iter().map(|plan| item(front, plan)).collect_view();
        view! {
            <section class="start__section" aria-labelledby="start-continue">
                <h3 id="start-continue">{front.t(Msg::StartContinue)}</h3>
                <ul class="stored">{items}</ul>
            </section>
        }
    })
}

fn item(front: Front, plan: StoredPlan) -> AnyView {
    let StoredPlan { id, title, saved, is_newer } = plan;
    let id = StoredValue::new(id);
    let when = move || match Date::from_iso(saved.get(..10).unwrap_or_default()) {
        Some(date) => {
            let date = date.long(&front.settings.format(crate::plan::Currency::EUR));
            front.settings.say(Msg::StartContinueHelp, &Args::new().text("date", date))
        }
        None if is_newer => front.settings.text(Msg::StartNewerVersion),
        None => front.settings.text(Msg::StartUnreadable),
    };
    let name = move || if title.is_empty() { front.settings.text(Msg::StartNewName) } else { title.clone() };
    view! {
        <li>
            <button type="button" class="stored__item" on:click=move |_| front.open(Wish::Stored(id.get_value()))>
                <span class="stored__title" dir="auto">{text(name)}</span>
                <span class="stored__when">{text(when)}</span>
            </button>
        </li>
    }
    .into_any()
}
