//! A chart's figures as a table.

use leptos::prelude::*;

use crate::chart::present::Table;

/// The table beside a canvas, string for string what the canvas shows.
#[component]
pub fn DataTable(table: Memo<Table>) -> impl IntoView {
    let heads = move || {
        let heads = table.with(|table| table.heads.clone());
        heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }.into_any()).collect_view().into_any()
    };
    let rows = move || {
        let (heads, rows) = table.with(|table| (table.heads.clone(), table.rows.clone()));
        rows.into_iter()
            .map(|row| {
                let mut cells = row.into_iter();
                let name = cells.next().map(|name| view! { <th scope="row"><bdi>{name}</bdi></th> }.into_any());
                // On a phone the style sheet puts each head beside its figure.
                let cells = cells.zip(heads.iter().skip(1)).map(|(cell, head)| {
                    view! { <td data-head=head.clone()><span class="value">{cell}</span></td> }.into_any()
                });
                let cells = cells.collect_view();
                view! { <tr>{name}{cells}</tr> }.into_any()
            })
            .collect_view()
            .into_any()
    };
    view! {
        <div class="table-scroll">
            <table class="data">
                <thead><tr>{move || heads()}</tr></thead>
                <tbody>{move || rows()}</tbody>
            </table>
        </div>
    }
}
