//! Why the profit that was made differs from the target: shown where something has happened.

use leptos::prelude::*;

use crate::chart::build_waterfall_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_variance::{
    effects_table, variance_finding, variance_notes, waterfall_asking, waterfall_input, waterfall_table,
};
use crate::engine::Kpi;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::{ChartFigure, DataTable};
use crate::ui::erased::{shown_if, text};
use crate::ui::words::wording;

/// How the visits' share is worked out; the others' follow by exchanging the letters.
const SHARE: &str = "(v₁ − v₀) × ((r₀p₀ + r₁p₁) ÷ 3 + (r₀p₁ + r₁p₀) ÷ 6)";

/// The waterfall of profit, its effects by channel, and how they are worked out.
#[component]
pub fn ProfitVariance() -> impl IntoView {
    let app = use_app();
    // Nor is there anything to tell while the task hides the profit.
    let has_happened =
        move || app.workspace.report().with(|report| !report.hides(Kpi::Profit) && !report.reported().is_empty());
    let variance = Memo::new(move |_| app.workspace.report().with(|report| report.variance(report.reported())));
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        wording(app, |words| variance.with(|variance| waterfall_input(words, variance.as_ref(), view)))
    });
    let scene = Memo::new(move |_| input.with(build_waterfall_scene));
    let table = Memo::new(move |_| {
        wording(app, |words| {
            let table = input.with(|input| waterfall_table(words, input));
            variance.with(|variance| waterfall_asking(words, table, variance.as_ref()))
        })
    });
    let by_channel =
        Memo::new(move |_| wording(app, |words| variance.with(|variance| effects_table(words, variance.as_ref()))));
    let title =
        text(move || wording(app, |words| variance.with(|variance| variance_finding(words, variance.as_ref()))));
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    let notes = move || {
        let notes = wording(app, |words| {
            variance.with(|variance| variance.as_ref().map(|variance| variance_notes(words, variance)))
        });
        let notes = notes.unwrap_or_default().into_iter();
        notes.map(|note| view! { <li>{note}</li> }.into_any()).collect_view().into_any()
    };
    let rest = move || {
        view! {
            <ul class="muted timeline__notes" id="variance-notes">{move || notes()}</ul>
            <section class="variance__channels" id="variance-channels" aria-labelledby="variance-by-channel">
                <h4 id="variance-by-channel">{app.t(Msg::VarianceByChannel)}</h4>
                <DataTable table=by_channel/>
            </section>
            <details class="variance__how" id="variance-how">
                <summary>{app.t(Msg::VarianceHow)}</summary>
                <p class="muted">{app.t(Msg::VarianceHowWords)}</p>
                <p class="formula__line" dir="ltr">{SHARE}</p>
            </details>
        }
        .into_any()
    };
    let section = move || {
        view! {
            <section class="panel variance" aria-labelledby="variance-title">
                <h3 id="variance-title">{app.t(Msg::VarianceTitle)}</h3>
                <ChartFigure id="variance" title spoken scene table width/>
                {shown_if(move || variance.with(Option::is_some), rest)}
            </section>
        }
        .into_any()
    };
    shown_if(has_happened, section)
}
