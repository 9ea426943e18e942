//! One figure's row of percentiles.

use leptos::prelude::*;

use crate::browser::document;
use crate::chart::present_chances::ChanceRow;
use crate::state::{App, Choice};

/// The name, by which the figure is chosen, and its percentiles under these heads.
pub fn figure_row(app: App, row: ChanceRow, heads: &[String]) -> AnyView {
    let kpi = row.kpi;
    let is_chosen = Signal::derive(move || app.chances.choice().kpi == kpi);
    let choose = move |_| {
        if !untrack(move || is_chosen.get()) {
            app.chances.choose(&|choice| *choice = Choice::of(kpi, choice.place));
        }
        // The answer may be far up the page, and the row keeps the focus.
        document::bring_into_view("chances-answer");
    };
    let cells = row
        .cells
        .into_iter()
        .zip(heads.iter().skip(1))
        .map(|(cell, head)| view! { <td data-head=head.clone()><span class="value">{cell}</span></td> }.into_any());
    let cells = cells.collect_view();
    view! {
        <tr class="chances__row" class:chances__row--chosen=is_chosen class:chances__row--certain=!row.varies>
            <th scope="row">
                <button
                    type="button"
                    class="chances__choose"
                    id=format!("chances-row-{}", kpi.id())
                    aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
                    on:click=choose
                >
                    {row.name}
                </button>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}
