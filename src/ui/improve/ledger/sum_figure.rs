//! The steps of the return on investment on canvas, with their equal table.

use leptos::prelude::*;

use crate::chart::build_steps_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_ledger::{steps_input, steps_table, sum_sentence, sum_up};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::{either, text};
use crate::ui::words::wording;

/// What the kept experiments add up to.
#[component]
pub fn SumFigure() -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let sum =
        Memo::new(move |_| wording(app, |words| app.workspace.ask(|engine, report| sum_up(words, engine, report))));
    let table = Memo::new(move |_| sum.with(|sum| wording(app, |words| steps_table(words, sum))));
    let scene = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        build_steps_scene(&sum.with(|sum| wording(app, |words| steps_input(words, sum, view))))
    });
    let sentence = text(move || sum.with(|sum| wording(app, |words| sum_sentence(words, sum))));
    let alt = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::LedgerAlt, &Args::new().text("summary", summary))
    });
    let figure = move || {
        view! {
            <ChartFigure id="ledger-steps" title=sentence spoken=alt scene table width/>
            <p class="muted">{app.t(Msg::LedgerEffectHelp)}</p>
        }
        .into_any()
    };
    let none = move || view! { <p class="muted">{sentence}</p> }.into_any();
    view! {
        <section class="panel ledger__sum" aria-labelledby="ledger-sum">
            <h3 id="ledger-sum">{app.t(Msg::LedgerEffect)}</h3>
            {either(move || table.with(|table| !table.rows.is_empty()), figure, none)}
        </section>
    }
}
