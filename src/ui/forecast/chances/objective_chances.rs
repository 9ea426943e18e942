//! How likely each of the plan's objectives is.

use leptos::prelude::*;

use super::reading::words;
use crate::chart::present::Table;
use crate::chart::present_chances::objective_rows;
use crate::i18n::Msg;
use crate::plan::Objective;
use crate::state::{objective_spread, use_app};
use crate::ui::chart::DataTable;
use crate::ui::erased::either;

/// A row an objective; without any, where they are set.
#[component]
pub fn ObjectiveChances() -> impl IntoView {
    let app = use_app();
    let table = Memo::new(move |_| {
        let (main, earlier) = (app.chances.main().get(), app.chances.earlier().get());
        let rows = main.map(|main| {
            let spread = |objective: &Objective| objective_spread(objective, &main, earlier.as_deref()).cloned();
            words(app, &main.ground.plan, |words| objective_rows(words, spread))
        });
        let heads = [Msg::HeadKpi, Msg::HeadTarget, Msg::ChancesChance].map(|head| app.text(head));
        Table::of(heads.to_vec(), rows.unwrap_or_default())
    });
    let nothing = move || view! { <p class="muted">{app.t(Msg::ChancesNoObjectives)}</p> }.into_any();
    view! {
        <section class="panel" id="chances-objectives" aria-labelledby="chances-objectives-title">
            <h3 id="chances-objectives-title">{app.t(Msg::ChancesObjectives)}</h3>
            {either(
                move || table.with(|table| !table.rows.is_empty()),
                move || view! { <DataTable table/> }.into_any(),
                nothing,
            )}
        </section>
    }
}
