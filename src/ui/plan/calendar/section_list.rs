//! The actions by month or period.

use leptos::prelude::*;

use super::section_card::SectionCard;
use super::view::CalendarView;
use crate::i18n::agenda::sections;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{either, text};

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
