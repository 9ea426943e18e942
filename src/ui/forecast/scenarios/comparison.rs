//! The plan and its scenarios in columns, a key figure a row.

use leptos::prelude::*;

use crate::chart::present_scenarios::{ComparedCell, ComparedRow, Comparison, side_by_side};
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::words::wording;
use crate::ui::working::{Inspection, explained, use_inspection};

/// The table; many columns scroll in their own box.
#[component]
pub fn ComparisonTable(comparison: Memo<Comparison>) -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let table = Memo::new(move |_| comparison.with(|it| wording(app, |words| side_by_side(words, it))));
    let heads = move || {
        let names = table.with(|table| table.names.clone());
        let head = |name| view! { <th scope="col"><bdi>{name}</bdi></th> }.into_any();
        names.into_iter().map(head).collect_view().into_any()
    };
    let rows = move || {
        let (names, rows) = table.with(|table| (table.names.clone(), table.rows.clone()));
        let heads: Vec<String> = [app.text(Msg::ScenariosPlan)].into_iter().chain(names).collect();
        rows.into_iter().map(|it| row(app, inspection, it, &heads)).collect_view().into_any()
    };
    let periods = move || {
        let count = app.workspace.plan().with(|plan| f64::from(plan.periods().count));
        app.say(Msg::ScenariosPeriods, &Args::new().count("number", &app.format(), count))
    };
    let whole = move || {
        view! {
            <section class="panel compared" aria-labelledby="scenarios-compare">
                <h3 id="scenarios-compare">{app.t(Msg::ScenariosCompare)}</h3>
                {shown_if(
                    move || app.workspace.plan().with(|plan| plan.periods().count > 1),
                    move || view! { <p class="muted">{text(periods)}</p> }.into_any(),
                )}
                <div class="table-scroll" tabindex="0" role="group" aria-labelledby="scenarios-compare">
                    <table class="data compared__table">
                        <thead>
                            <tr>
                                <th scope="col">{app.t(Msg::HeadKpi)}</th>
                                <th scope="col">{app.t(Msg::ScenariosPlan)}</th>
                                {move || heads()}
                            </tr>
                        </thead>
                        <tbody>{move || rows()}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    };
    shown_if(move || table.with(|table| !table.rows.is_empty()), whole)
}

fn row(app: App, inspection: Inspection, row: ComparedRow, heads: &[String]) -> AnyView {
    let cells = row
        .cells
        .into_iter()
        .zip(heads)
        .map(|(it, head)| cell(app, inspection, &row.name, it, head.clone()))
        .collect_view();
    view! { <tr><th scope="row">{row.name.clone()}</th>{cells}</tr> }.into_any()
}

/// On a phone the style sheet puts the column's head beside the figure.
fn cell(app: App, inspection: Inspection, row: &str, cell: ComparedCell, head: String) -> AnyView {
    let name = format!("{row}{}{head}", app.text(Msg::ListSeparator));
    let [figure, difference] = cell.asked;
    let (class, word) = match cell.news {
        1.. => ("compared__change compared__change--good", Some(Msg::NewsBetter)),
        0 => ("compared__change", None),
        _ => ("compared__change compared__change--bad", Some(Msg::NewsWorse)),
    };
    let best = cell.is_best.then(|| view! { <span class="compared__best">{app.t(Msg::NewsBest)}</span> }.into_any());
    let change = cell.change.map(|change| {
        view! {
            <span class=class>
                {explained(app, inspection, &name, change, Some(difference))}
                {word.map(|word| view! { <span class="compared__news">{app.t(word)}</span> }.into_any())}
            </span>
        }
        .into_any()
    });
    view! {
        <td class:compared--best=cell.is_best data-head=head>
            <span class="compared__value">{explained(app, inspection, &name, cell.value, cell.is_known.then_some(figure))}{best}</span>
            {change}
        </td>
    }
    .into_any()
}
