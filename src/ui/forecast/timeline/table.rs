//! The forecast table: a row a period, and all of them together.

use leptos::prelude::*;

use crate::chart::present_trend::TimelineRow;
use crate::engine::{Kpi, Layer, Unit};
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::compared::difference;
use crate::ui::erased::text;
use crate::ui::words::kpi_name;
use crate::ui::working::{Inspection, explained, use_inspection};

const HEADS: [Msg; 7] = [
    Msg::HeadPeriod,
    Msg::LayerName(Layer::Target),
    Msg::LayerName(Layer::Actual),
    Msg::HeadForecast,
    Msg::HeadDifference,
    Msg::HeadAttainment,
    Msg::HeadChange,
];

const PART: &str = "timeline__part";

/// The rows of one figure.
#[component]
pub fn TimelineTable(kpi: Signal<Kpi>, rows: Memo<Vec<TimelineRow>>) -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let heads = HEADS.map(|head| view! { <th scope="col">{app.t(head)}</th> }.into_any());
    let caption = text(move || app.say(Msg::TimelineCaption, &Args::new().text("kpi", kpi_name(app, kpi.get()))));
    let body = move || {
        let all = rows.get();
        let last = all.len() - 1;
        let is_sum = |index: usize| last > 0 && index == last;
        let rows = all.into_iter().enumerate();
        rows.map(|(index, it)| row(app, inspection, it, is_sum(index))).collect_view().into_any()
    };
    view! {
        <section class="panel">
            <h3 id="timeline-caption">{caption}</h3>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="timeline-caption">
                <table class="data timeline" id="timeline-table">
                    <thead><tr>{heads.collect_view()}</tr></thead>
                    <tbody>{move || body()}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(app: App, inspection: Inspection, row: TimelineRow, is_sum: bool) -> AnyView {
    let part = row.part.map(|part| app.text(part)).unwrap_or_default();
    let cells = [
        (row.target, String::new(), PART),
        (row.actual, row.spread, PART),
        (row.forecast, part, PART),
        difference(app, row.to_target),
        (row.attained, String::new(), PART),
        difference(app, row.to_before),
    ];
    // On a phone each figure stands with its head beside it.
    let separator = app.text(Msg::ListSeparator);
    let cells = HEADS[1..].iter().zip(cells).zip(row.asked).map(|((head, (figure, detail, class)), asked)| {
        let figure = if figure.is_empty() { app.format().optional(Unit::Count, None) } else { figure };
        let name = format!("{}{separator}{}", row.name, app.text(*head));
        let figure = explained(app, inspection, &name, figure, asked);
        let detail = (!detail.is_empty()).then(|| view! { <span class=class>{detail}</span> }.into_any());
        view! { <td data-head=app.text(*head)><span class="timeline__figure">{figure}{detail}</span></td> }.into_any()
    });
    view! {
        <tr class:timeline__sum=is_sum>
            <th scope="row">{row.name.clone()}</th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}
