//! What stands in place of the entry's scope while all periods are looked at together.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::period_text;

/// Which periods are taken together, how, and the way to where figures are typed.
#[component]
pub fn WholeNote() -> impl IntoView {
    let app = use_app();
    let span = text(move || {
        let span = app.workspace.span();
        match span.len() {
            0 => app.text(Msg::PeriodAllNothing),
            1 => period_text(app, span.start),
            _ => {
                let args = Args::new().text("first", period_text(app, span.start));
                app.say(Msg::PlanPeriodSpan, &args.text("last", period_text(app, span.end - 1)))
            }
        }
    });
    let enter =
        text(move || app.say(Msg::PeriodEnter, &Args::new().text("period", period_text(app, app.workspace.period()))));
    view! {
        <div class="whole" id="whole">
            <p><strong>{span}</strong></p>
            <p class="muted">{app.t(Msg::PeriodAllHelp)}</p>
            <button type="button" id="period-enter" class="button" on:click=move |_| app.workspace.look_at_whole(false)>
                {enter}
            </button>
        </div>
    }
}
