//! The sensitivity's part of the Forecast screen: the finding, its picture and its table.

use leptos::prelude::*;

use super::rank_form::RankForm;
use crate::chart::build_tornado_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_levers::{RESULTS, Ranking, levers_table, rest_table, tornado_input};
use crate::engine::model::Lever;
use crate::engine::sensitivity::{Worth, all_levers};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::{Canvas, DataTable, SaveButtons};
use crate::ui::erased::{shown_if, text};
use crate::ui::forecast::inquiry::{measure, outlay};
use crate::ui::words::wording;

/// What moves the result most.
#[component]
pub fn LeversPart() -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let order = Memo::new(move |_| {
        let (result, is_by_channel) = app.inquiry.rank.with(|rank| (rank.result, rank.is_by_channel));
        let result = app.workspace.seen(result, &RESULTS);
        let (measure, layer) = (measure(app, result), app.workspace.layer().get());
        app.workspace.ask(|engine, report| {
            let periods = measure.periods();
            let levers = if is_by_channel {
                all_levers(report, layer, &periods)
            } else {
                Lever::known(report, layer, &periods, None)
            };
            Ranking::of(engine, report, layer, measure, &levers)
        })
    });
    // Apart from the order, which another outlay leaves as it is.
    let ranking = Memo::new(move |_| {
        let (layer, outlay) = (app.workspace.layer().get(), outlay(app));
        app.workspace.ask(|engine, report| order.get().with_payback(engine, report, layer, outlay))
    });
    let finding = text(move || {
        wording(app, |words| ranking.with(|ranking| words.strongest_lever(ranking.measure.kpi, &ranking.worths)))
    });
    let scene = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        wording(app, |words| ranking.with(|ranking| build_tornado_scene(&tornado_input(words, ranking, view))))
    });
    let table = Memo::new(move |_| wording(app, |words| ranking.with(|ranking| levers_table(words, ranking))));
    let rest = Memo::new(move |_| wording(app, |words| ranking.with(|ranking| rest_table(words, ranking))));
    let spoken = text(move || {
        let summary = table.with(|table| {
            let mut effects = table.clone();
            // Name and effect of ten percent more; the table beside it has the rest.
            effects.rows.iter_mut().for_each(|row| drop(row.remove(1)));
            spoken(&effects, &app.format())
        });
        app.settings.plain(Msg::LeversAlt, &Args::new().text("summary", summary))
    });
    let payback = move || {
        let amount = ranking.with(|ranking| ranking.payback.as_ref().map(|(outlay, _)| *outlay));
        let amount = app.format().money(amount.unwrap_or_default());
        app.say(Msg::LeversPaysHelp, &Args::new().text("amount", amount))
    };
    let help = move || view! { <p class="muted">{text(payback)}</p> }.into_any();
    let is_cut = move || ranking.with(|ranking| ranking.worths.iter().any(Worth::is_cut));
    let cut = move || view! { <p class="muted" id="rank-cut">{app.t(Msg::LeversCut)}</p> }.into_any();
    let rest_name = move || {
        let number = rest.with(|rest| rest.rows.len() as f64);
        app.say(Msg::LeversRest, &Args::new().count("number", &app.format(), number))
    };
    let others = move || {
        view! {
            <details class="rest" id="rank-rest">
                <summary>{text(rest_name)}</summary>
                <DataTable table=rest/>
            </details>
        }
        .into_any()
    };
    let figures = move || {
        view! {
            <section class="panel" id="rank-table" aria-labelledby="rank-table-title">
                <h3 id="rank-table-title">{app.t(Msg::LeversTable)}</h3>
                {shown_if(move || ranking.with(|ranking| ranking.payback.is_some()), help)}
                {shown_if(is_cut, cut)}
                <SaveButtons id="tornado" scene/>
                <DataTable table/>
                {shown_if(move || rest.with(|rest| !rest.rows.is_empty()), others)}
            </section>
        }
        .into_any()
    };
    view! {
        <div class="ask">
            <RankForm/>
            <div class="ask__answer">
                <figure class="figure">
                    <figcaption class="figure__title" id="rank-finding">{finding}</figcaption>
                    <Canvas id="tornado" title=finding spoken scene table width/>
                </figure>
                {shown_if(move || table.with(|table| !table.rows.is_empty()), figures)}
            </div>
        </div>
    }
}
