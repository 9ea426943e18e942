//! One month or period of the calendar.

use leptos::prelude::*;

use super::row::ActionRow;
use super::view::CalendarView;
use crate::i18n::agenda::{Section, action_name};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::capital;

/// One month or period; `begin` are the actions whose rows stand here.
#[component]
pub fn SectionCard(view: CalendarView, now: Memo<Vec<Section>>, name: String, begin: Vec<u32>) -> impl IntoView {
    let app = use_app();
    let section = {
        let name = name.clone();
        Memo::new(move |_| now.with(|now| now.iter().find(|it| it.name == name).cloned()))
    };
    let cost = text(move || {
        let cost = section.with(|section| section.as_ref().and_then(|it| it.cost));
        cost.map(|cost| app.say(Msg::CalendarSum, &Args::new().text("cost", app.format().money(cost))))
            .unwrap_or_default()
    });
    let count = begin.len();
    let count = text(move || match count {
        0 => String::new(),
        count => app.say(Msg::CalendarCount, &Args::new().count("number", &app.format(), count as f64)),
    });
    let go_on = text(move || {
        let ids = section.with(|section| section.as_ref().map(|it| it.go_on.clone()).unwrap_or_default());
        let names = view.ask(app, |words, actions| {
            let names = actions.iter().filter(|it| ids.contains(&it.id));
            names.map(|it| action_name(words, it)).collect::<Vec<_>>()
        });
        app.say(Msg::CalendarGoOn, &Args::new().text("names", names.join(&app.text(Msg::ListSeparator))))
    });
    let goes_on = move || section.with(|section| section.as_ref().is_some_and(|it| !it.go_on.is_empty()));
    let has_rows = !begin.is_empty();
    let rows = begin.into_iter().map(|id| view! { <ActionRow view id/> }.into_any()).collect_view().into_any();
    view! {
        <section class="panel calendar__section" class:calendar__section--quiet=!has_rows>
            <header class="calendar__head">
                <h3>{capital(&name)}</h3>
                <span class="muted">{count}</span>
                <span class="calendar__cost">{cost}</span>
            </header>
            {has_rows.then(|| view! { <ul class="deeds">{rows}</ul> }.into_any())}
            {shown_if(goes_on, move || view! { <p class="muted calendar__go-on">{go_on}</p> }.into_any())}
        </section>
    }
}
