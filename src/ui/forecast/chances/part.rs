//! The chances' part of the Forecast screen: the answer in a sentence, then the spread, its sources and the objectives.

use leptos::prelude::*;

use super::choice_form::ChoiceForm;
use super::fan_figure::FanFigure;
use super::figure_table::FigureTable;
use super::how::How;
use super::no_ranges::NoRanges;
use super::objective_chances::ObjectiveChances;
use super::reading::{figure_name, read};
use super::run_bar::RunBar;
use super::source_list::SourceList;
use super::spread_figure::SpreadFigure;
use crate::engine::Kpi;
use crate::state::{App, use_app};
use crate::ui::erased::{either, shown_if, text};

/// How sure the results are.
#[component]
pub fn ChancesPart() -> impl IntoView {
    let app = use_app();
    let has_ranges = move || {
        let layer = app.workspace.layer().get();
        let ranges = app.workspace.plan().with(|plan| plan.ranges());
        ranges.iter().any(|range| range.cells.iter().any(|cell| cell.layer == layer))
    };
    either(has_ranges, move || results(app), || view! { <NoRanges/> }.into_any())
}

fn results(app: App) -> AnyView {
    let answer = move || {
        let sentences = read(app, |words, look| {
            let (kpi, spread) = (look.ground.kpi, look.spread());
            let profit = spread.filter(|_| kpi == Kpi::Profit).map(|profit| words.chance_of_profit(profit));
            let named = figure_name(words, kpi, look.ground.lane);
            [Some(words.spread(kpi, &named, spread)), profit].into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        sentences.unwrap_or_default()
    };
    let has_found = move || app.chances.look().with(Option::is_some);
    let has_periods = move || has_found() && app.workspace.plan().with(|plan| plan.periods().count > 1);
    let is_old = move || app.chances.progress().with(Option::is_some);
    let figures = move || {
        view! {
            <SpreadFigure/>
            <FigureTable/>
            {shown_if(has_periods, || view! { <FanFigure/> }.into_any())}
        }
        .into_any()
    };
    let rest = || view! { <SourceList/><ObjectiveChances/> }.into_any();
    view! {
        <div class="chances" class:chances--old=is_old>
            <p class="panel chances__answer" id="chances-answer" aria-live="polite">{text(answer)}</p>
            <div class="chances__main">{shown_if(has_found, figures)}</div>
            <div class="chances__side">
                <ChoiceForm/>
                {shown_if(has_found, rest)}
                <RunBar/>
                <How/>
            </div>
        </div>
    }
    .into_any()
}
