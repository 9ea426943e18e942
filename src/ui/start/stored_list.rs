//! The plans on this device, the last saved first.

use leptos::prelude::*;

use crate::i18n::{Args, Date, Msg};
use crate::state::{App, StoredPlan, use_app};
use crate::ui::erased::text;

/// A list of stored plans to go on with; nothing if there are none.
#[component]
pub fn StoredList() -> impl IntoView {
    let app = use_app();
    let plans = app.keeper.stored_plans();
    (!plans.is_empty()).then(|| {
        let items = plans.into_iter().map(|plan| item(app, plan)).collect_view();
        view! {
            <section class="start__section" aria-labelledby="start-continue">
                <h3 id="start-continue">{app.t(Msg::StartContinue)}</h3>
                <ul class="stored">{items}</ul>
            </section>
        }
    })
}

fn item(app: App, plan: StoredPlan) -> AnyView {
    let StoredPlan { id, title, saved, is_newer } = plan;
    let id = StoredValue::new(id);
    let when = move || match Date::from_iso(saved.get(..10).unwrap_or_default()) {
        Some(date) => {
            let date = date.long(&app.settings.format(crate::plan::Currency::EUR));
            app.say(Msg::StartContinueHelp, &Args::new().text("date", date))
        }
        None if is_newer => app.text(Msg::StartNewerVersion),
        None => app.text(Msg::StartUnreadable),
    };
    let name = move || if title.is_empty() { app.text(Msg::StartNewName) } else { title.clone() };
    view! {
        <li>
            <button type="button" class="stored__item" on:click=move |_| app.open_stored(&id.get_value())>
                <span class="stored__title" dir="auto">{text(name)}</span>
                <span class="stored__when">{text(when)}</span>
            </button>
        </li>
    }
    .into_any()
}
