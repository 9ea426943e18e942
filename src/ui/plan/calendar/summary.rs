//! The calendar in a few sentences: what is late, what comes next, what all of it costs.

use leptos::prelude::*;

use super::view::CalendarView;
use crate::i18n::agenda::{action_name, is_late, next};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::wording;

/// What is late and what comes next, of all actions.
#[component]
pub fn Summary(view: CalendarView) -> impl IntoView {
    let app = use_app();
    let late = Memo::new(move |_| {
        let plan = app.workspace.plan();
        let is_late = |today| plan.with(|plan| plan.actions().iter().filter(|it| is_late(it, today)).count());
        view.today.map_or(0, is_late)
    });
    let late_text = text(move || match late.get() {
        0 => app.text(Msg::CalendarNoneLate),
        number => app.say(Msg::CalendarLate, &Args::new().count("number", &app.format(), number as f64)),
    });
    let next_text = text(move || {
        wording(app, |words| {
            let today = view.today?;
            let (action, day) = next(words.plan, today, words.format.locale)?;
            let args = Args::new().text("name", action_name(words, action));
            Some(if day == today {
                words.catalog.format(Msg::CalendarNextToday, &args)
            } else {
                words.catalog.format(Msg::CalendarNext, &args.text("date", day.long(&words.format)))
            })
        })
        .unwrap_or_default()
    });
    view! {
        <p class="calendar__summary" id="calendar-summary">
            <span class:calendar__late=move || { late.get() > 0 }>{late_text}</span>
            " "
            <span>{next_text}</span>
        </p>
    }
}
