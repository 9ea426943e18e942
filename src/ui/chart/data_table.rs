//! A chart's figures as a table.

use leptos::prelude::*;

use crate::browser::files;
use crate::chart::present::Table;
use crate::exchange::csv::copied;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::working::{explained, use_inspection};

/// The table beside a canvas, string for string what the canvas shows.
#[component]
pub fn DataTable(table: Memo<Table>) -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let heads = move || {
        let heads = table.with(|table| table.heads.clone());
        heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }.into_any()).collect_view().into_any()
    };
    let rows = move || {
        let Table { heads, rows, asked } = table.get();
        let mut asked = asked.into_iter();
        let separator = app.text(Msg::ListSeparator);
        rows.into_iter()
            .map(|row| {
                let mut cells = row.into_iter();
                let mut asked = asked.next().unwrap_or_default().into_iter();
                let of = cells.next().unwrap_or_default();
                let name = view! { <th scope="row"><bdi>{of.clone()}</bdi></th> }.into_any();
                // On a phone the style sheet puts each head beside its figure.
                let cells = cells.zip(heads.iter().skip(1)).map(|(cell, head)| {
                    let name = format!("{of}{separator}{head}");
                    let figure = explained(app, inspection, &name, cell, asked.next().flatten());
                    view! { <td data-head=head.clone()>{figure}</td> }.into_any()
                });
                let cells = cells.collect_view();
                view! { <tr>{name}{cells}</tr> }.into_any()
            })
            .collect_view()
            .into_any()
    };
    // Whether copying went well, once it was tried.
    let is_copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        let text = table.with_untracked(|table| {
            let rows = std::iter::once(&table.heads).chain(&table.rows).map(Vec::as_slice);
            untrack(|| copied(rows, &app.format()))
        });
        files::copy_text(&text, move |went_well| {
            // The table may be gone by then.
            is_copied.try_set(Some(went_well));
        });
    };
    let told = move || {
        let msg = is_copied.get().map(|it| if it { Msg::ExportCopied } else { Msg::ExportNotCopied });
        msg.map(|msg| app.text(msg)).unwrap_or_default()
    };
    view! {
        <p class="table-copy">
            <button type="button" class="button button--quiet table-copy__button" on:click=copy>{app.t(Msg::TableCopy)}</button>
            <span role="status">{text(told)}</span>
        </p>
        <div class="table-scroll">
            <table class="data">
                <thead><tr>{move || heads()}</tr></thead>
                <tbody>{move || rows()}</tbody>
            </table>
        </div>
    }
}
