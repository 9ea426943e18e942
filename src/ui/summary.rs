//! What the plan says in one paragraph, for the figures that are looked at.

use leptos::prelude::*;

use crate::browser::files;
use crate::engine::Lane;
use crate::i18n::{Msg, Scope};
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::words::wording;

/// The paragraph of the layer and the periods that are looked at; whoever calls it in a memo follows the plan.
pub fn summary_text(app: App) -> String {
    let (shown, cell, periods) = (app.workspace.shown().get(), app.workspace.cell(Lane::Total), app.workspace.span());
    app.workspace.ask(|engine, report| {
        let scope = Scope { report, shown: &shown, cell, periods };
        wording(app, |words| words.summary(engine, &scope).join(" "))
    })
}

/// What the funnel alone says, to be read aloud.
pub fn funnel_words(app: App, lane: Lane) -> String {
    let (shown, cell, periods) = (app.workspace.shown().get(), app.workspace.cell(lane), app.workspace.span());
    let report = app.workspace.report();
    let told = report.with(|report| {
        let scope = Scope { report, shown: &shown, cell, periods };
        wording(app, |words| words.funnel_summary(&scope).join(" "))
    });
    as_copied(&told)
}

/// The same without the invisible marks around names and numbers, which other programs may show.
fn as_copied(told: &str) -> String {
    told.replace(['\u{2068}', '\u{2069}'], "")
}

/// The paragraph with a button that copies it.
#[component]
pub fn SummaryPanel() -> impl IntoView {
    let app = use_app();
    let told = Memo::new(move |_| summary_text(app));
    // Whether copying went well, once it was tried.
    let is_copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        files::copy_text(&as_copied(&told.get_untracked()), move |went_well| {
            // The panel may be gone by then.
            is_copied.try_set(Some(went_well));
        });
    };
    let outcome = move || {
        let msg = is_copied.get().map(|it| if it { Msg::ExportCopied } else { Msg::ExportNotCopied });
        msg.map(|msg| app.text(msg)).unwrap_or_default()
    };
    view! {
        <section class="panel brief" aria-labelledby="summary-title">
            <h3 id="summary-title">{app.t(Msg::SummaryTitle)}</h3>
            <p id="summary" class="brief__text">{text(move || told.get())}</p>
            <p class="brief__copy">
                <button type="button" id="summary-copy" class="button button--quiet" on:click=copy>
                    {app.t(Msg::SummaryCopy)}
                </button>
                <span role="status">{text(outcome)}</span>
            </p>
        </section>
    }
}
