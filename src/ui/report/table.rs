//! A table on paper.

use leptos::prelude::*;

use crate::chart::paper::{Block, PaperCell, PaperRow, PaperTable};
use crate::state::App;

/// So many rows are not parted between two pages; longer tables are, but not near their ends.
const SHORT: usize = 10;

/// The table; on a narrow screen it scrolls in a box of its own.
pub fn table_view(app: App, block: Block, table: &PaperTable) -> AnyView {
    let head = |head: &String| view! { <th scope="col"><bdi>{head.clone()}</bdi></th> }.into_any();
    let caption = (!table.caption.is_empty())
        .then(|| view! { <caption class="paper__caption">{table.caption.clone()}</caption> }.into_any());
    let class = if table.is_worded { "paper__table paper__table--worded" } else { "paper__table" };
    let is_short = table.rows.len() <= SHORT;
    let scroll = if is_short { "paper__scroll paper__scroll--short" } else { "paper__scroll" };
    view! {
        <div class=scroll tabindex="0" role="group" aria-label=app.t(block.title())>
            <table class=class>
                {caption}
                <thead><tr>{table.heads.iter().map(head).collect_view()}</tr></thead>
                <tbody>{table.rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(row: &PaperRow) -> AnyView {
    let class = if row.is_total { "paper__total" } else { "" };
    let cells = row.cells.iter().map(|cell| view! { <td>{said(cell)}</td> }.into_any());
    view! { <tr class=class><th scope="row">{said(&row.name)}</th>{cells.collect_view()}</tr> }.into_any()
}

fn said(cell: &PaperCell) -> AnyView {
    let note = (!cell.note.is_empty())
        .then(|| view! { <small class="paper__beneath"><bdi>{cell.note.clone()}</bdi></small> }.into_any());
    let text = (!cell.text.is_empty()).then(|| view! { <bdi>{cell.text.clone()}</bdi> }.into_any());
    view! { {text}{note} }.into_any()
}
