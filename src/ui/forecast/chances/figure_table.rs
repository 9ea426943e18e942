//! The percentiles of the main figures or of all of them, stage by stage; choosing a row looks at that figure.

use leptos::prelude::*;

use super::figure_row::figure_row;
use super::narrow_form::NarrowForm;
use super::reading::words;
use crate::chart::present_chances::{CHANCES, ChanceRow, chance_heads, chance_rows, narrowed};
use crate::engine::{Lane, Stage};
use crate::i18n::{Args, Msg};
use crate::state::{Points, use_app};
use crate::ui::erased::{shown_if, text};

/// What the table can show.
#[derive(Clone, Default, PartialEq)]
struct Contents {
    heads: Vec<String>,
    figures: Vec<ChanceRow>,
    /// The channel, where it is one.
    place: String,
}

/// The table, with the ways to more and to fewer rows.
#[component]
pub fn FigureTable() -> impl IntoView {
    let app = use_app();
    let (stage, typed) = (RwSignal::new(None::<Stage>), RwSignal::new(String::new()));
    let wants_all = app.chances.wants_all();
    let points = move || {
        let main = app.chances.main().get().map(|main| {
            let mut points = Points::of(&main);
            points.points.retain(|(kpi, _)| CHANCES.contains(kpi));
            points
        })?;
        let all = app.chances.all().get().filter(|all| wants_all.get() && all.ground.lane == main.ground.lane);
        Some(all.map_or(main, |all| Points::clone(&all)))
    };
    let whole = Memo::new(move |_| {
        let Some(points) = points() else { return Contents::default() };
        words(app, &points.ground.plan, |words| Contents {
            heads: chance_heads(words),
            figures: chance_rows(words, &points.points, &points.figures),
            place: if points.ground.lane == Lane::Total { String::new() } else { words.place(points.ground.lane) },
        })
    });
    let shown = Memo::new(move |_| {
        let (stage, typed) = if wants_all.get() { (stage.get(), typed.get()) } else { (None, String::new()) };
        whole.with(|whole| narrowed(&whole.figures, stage, &typed))
    });
    let heads = move || {
        let heads = whole.with(|whole| whole.heads.clone());
        heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }.into_any()).collect_view().into_any()
    };
    let stage_rows = move |of: Stage| {
        let heads = whole.with(|whole| whole.heads.clone());
        let rows = shown.with(|rows| narrowed(rows, Some(of), ""));
        if rows.is_empty() {
            return ().into_any();
        }
        let rows = rows.into_iter().map(|row| figure_row(app, row, &heads)).collect_view();
        view! {
            <tbody class=format!("hue-{}", of.id())>
                <tr class="chances__stage">
                    <th scope="rowgroup" colspan="7">{app.t(Msg::StageName(of))}</th>
                </tr>
                {rows}
            </tbody>
        }
        .into_any()
    };
    let title = text(move || match whole.with(|whole| whole.place.clone()) {
        place if place.is_empty() => app.text(Msg::ChancesTable),
        channel => app.say(Msg::ChancesTableOf, &Args::new().text("channel", channel)),
    });
    let is_bare = move || wants_all.get() && shown.with(Vec::is_empty);
    let none = move || view! { <p class="muted" id="chances-none">{app.t(Msg::ChancesNone)}</p> }.into_any();
    let differs = move || shown.with(|rows| rows.iter().any(|row| row.differs));
    let why = move || view! { <p class="muted" id="chances-differs">{app.t(Msg::ChancesDiffers)}</p> }.into_any();
    view! {
        <section class="panel chances__table" aria-labelledby="chances-table-title">
            <h3 id="chances-table-title">{title}</h3>
            <NarrowForm stage typed/>
            <div
                class="table-scroll chances__rows"
                class:chances__rows--all=move || wants_all.get()
                tabindex="0"
                role="group"
                aria-labelledby="chances-table-title"
            >
                <table class="data" id="chances-figures">
                    <thead><tr>{move || heads()}</tr></thead>
                    {move || Stage::ALL.map(stage_rows).collect_view().into_any()}
                </table>
            </div>
            {shown_if(is_bare, none)}
            <p class="muted">{app.t(Msg::ChancesPercentileHelp)}</p>
            {shown_if(differs, why)}
        </section>
    }
}
