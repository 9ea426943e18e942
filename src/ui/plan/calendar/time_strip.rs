//! The actions as bars on a line of time, for wide screens. The list below says the same in words, so that readers of the
//! page need not hear it twice.

use leptos::prelude::*;

use super::view::CalendarView;
use crate::i18n::Msg;
use crate::i18n::agenda::{Bar, Strip, StripRow, strip};
use crate::state::use_app;
use crate::ui::erased::shown_if;

/// The strip.
#[component]
pub fn TimeStrip(view: CalendarView) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| {
        let by = view.by(app);
        let Some(today) = view.today else { return Strip::default() };
        view.ask(app, |words, actions| strip(words, actions, by, today))
    });
    let is_worth_it = move || now.with(|now| now.rows.len() > 1);
    let content = move || view! { {move || drawn(app.text(Msg::CalendarToday), now.get())} }.into_any();
    let whole = move || {
        view! {
            <div class="panel strip" aria-hidden="true">
                <p class="strip__title">{app.t(Msg::CalendarStrip)}</p>
                {content()}
            </div>
        }
        .into_any()
    };
    shown_if(is_worth_it, whole)
}

fn share(share: f64) -> String {
    // Tenths of a per cent are finer than any screen.
    let tenths = (share * 1000.0).round() as i64;
    format!("{}.{}%", tenths / 10, tenths % 10)
}

fn drawn(today: String, strip: Strip) -> AnyView {
    let Strip { spans, rows, today: now } = strip;
    let span = |(bar, name): (Bar, String)| {
        view! {
            <span class="strip__span" style:inset-inline-start=share(bar.start) style:inline-size=share(bar.length)>
                {name}
            </span>
        }
        .into_any()
    };
    let row = |row: StripRow| {
        let bar = |bar: Bar| {
            view! {
                <span
                    class="strip__bar"
                    style:inset-inline-start=share(bar.start)
                    style:inline-size=share(bar.length)
                ></span>
            }
            .into_any()
        };
        let class = if row.is_open { "strip__row" } else { "strip__row strip__row--over" };
        view! {
            <div class=format!("{class} hue-{}", row.stage.id())>
                <span class="badge strip__badge">{row.stage.letter().to_string()}</span>
                <span class="strip__name" dir="auto">{row.name}</span>
                <span class="strip__line">{row.bars.into_iter().map(bar).collect_view()}</span>
            </div>
        }
        .into_any()
    };
    let mark = now.map(|at| {
        view! { <span class="strip__today" style:inset-inline-start=share(at)><span>{today}</span></span> }.into_any()
    });
    view! {
        <div class="strip__grid">
            <div class="strip__scale"><div class="strip__line">{spans.into_iter().map(span).collect_view()}{mark}</div></div>
            {rows.into_iter().map(row).collect_view()}
        </div>
    }
    .into_any()
}
