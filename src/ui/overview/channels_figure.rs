//! The channels side by side by a figure of one's choice: shown where a plan has several.

use leptos::prelude::*;

use crate::chart::build_channels_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_channels::{MEASURES, channels_finding, channels_input, channels_table, usual_measure};
use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::plan::assignment::Subject;
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::{kpi_name, wording};

/// The comparison in the layer and period that are looked at.
#[component]
pub fn ChannelsFigure() -> impl IntoView {
    let app = use_app();
    let picked = RwSignal::new(None::<Kpi>);
    let has_several = move || app.workspace.plan().with(|plan| plan.channels().len() > 1);
    let cell = move || app.workspace.cell(Lane::Total);
    let usual = Memo::new(move |_| app.workspace.shown().with(|report| usual_measure(report, cell())));
    let kpi = Memo::new(move |_| picked.get().unwrap_or_else(|| usual.get()));
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        wording(app, |words| {
            app.workspace.shown().with(|report| channels_input(words, report, cell(), kpi.get(), view))
        })
    });
    let scene = Memo::new(move |_| input.with(build_channels_scene));
    let table = Memo::new(move |_| {
        let table =
            wording(app, |words| app.workspace.shown().with(|report| channels_table(words, report, cell(), kpi.get())));
        table.over(&app.workspace.span())
    });
    let title = text(move || {
        wording(app, |words| app.workspace.shown().with(|report| channels_finding(words, report, cell(), kpi.get())))
    });
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    let is_measured = Signal::derive(move || input.with(|input| input.bars.iter().any(|bar| bar.spread.is_some())));
    let option = move |of: Kpi| {
        let is_hidden = move || app.workspace.hides(Subject::Figure(of));
        view! {
            <option value=of.id() hidden=is_hidden prop:selected=move || kpi.get() == of>
                {text(move || kpi_name(app, of))}
            </option>
        }
        .into_any()
    };
    let group = move |(name, kpis): (Msg, &'static [Kpi])| {
        let options = kpis.iter().map(|of| option(*of)).collect_view();
        view! { <optgroup label=app.t(name)>{options}</optgroup> }.into_any()
    };
    let pick = move |event| picked.set(Kpi::from_id(&event_target_value(&event)));
    let section = move || {
        view! {
            <section class="compare" aria-labelledby="compare-title">
                <header class="compare__head">
                    <h3 id="compare-title">{app.t(Msg::CompareTitle)}</h3>
                    <label for="compare-by">{app.t(Msg::CompareBy)}</label>
                    <select id="compare-by" class="select" on:change=pick>{MEASURES.map(group).collect_view()}</select>
                </header>
                <ChartFigure id="channels-chart" title spoken scene table width is_measured/>
            </section>
        }
        .into_any()
    };
    shown_if(has_several, section)
}
