//! The actions by month or period.

use leptos::prelude::*;

use super::row::ActionRow;
use super::view::CalendarView;
use crate::i18n::agenda::{Section, action_name, sections};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{either, shown_if, text};
use crate::ui::words::capital;

/// The months or periods in order, each with what begins in it and what goes on.
#[component]
pub fn SectionList(view: CalendarView) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| {
        let by = view.by(app);
        view.ask(app, |words, actions| sections(words, actions, by))
    });
    // While an action is being changed none changes its place: the cursor would be lost.
    let shown = Memo::new(move |before: Option<&Vec<(String, Vec<u32>)>>| {
        let fresh = now.with(|now| now.iter().map(|it| (it.name.clone(), it.begin.clone())).collect::<Vec<_>>());
        match before {
            Some(before) if view.open.get().is_some() && ids(before) == ids(&fresh) => before.clone(),
            _ => fresh,
        }
    });
    let list = move || {
        let section = |(name, begin)| view! { <SectionCard view now name begin/> }.into_any();
        shown.get().into_iter().map(section).collect_view().into_any()
    };
    let total = text(move || {
        let cost = now.with(|now| now.iter().filter_map(|it| it.cost).reduce(|sum, cost| sum + cost));
        cost.map(|cost| app.say(Msg::CalendarTotal, &Args::new().text("cost", app.format().money(cost))))
            .unwrap_or_default()
    });
    let nothing = move || view! { <p class="panel muted">{app.t(Msg::CalendarNothing)}</p> }.into_any();
    let filled = move || {
        view! {
            <div class="calendar__sections">{move || list()}</div>
            <p class="calendar__total" id="calendar-total">{total}</p>
        }
        .into_any()
    };
    either(move || shown.with(Vec::is_empty), nothing, filled)
}

fn ids(sections: &[(String, Vec<u32>)]) -> Vec<u32> {
    let mut ids: Vec<u32> = sections.iter().flat_map(|(_, begin)| begin.iter().copied()).collect();
    ids.sort_unstable();
    ids
}

#[component]
fn SectionCard(view: CalendarView, now: Memo<Vec<Section>>, name: String, begin: Vec<u32>) -> impl IntoView {
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
