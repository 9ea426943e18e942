//! The ranges by what they explain of the chosen figure's spread: measure the first one first.

use leptos::prelude::*;

use super::reading::{figure, read};
use crate::chart::present_chances::{SourceRow, source_rows, whole};
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::text;

/// Bars of shares, the longest first.
#[component]
pub fn SourceList() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        let kpi = figure(app);
        let rows = read(app, |words, found| {
            found.outcome.spread(whole(kpi)).map(|spread| source_rows(words, &found.ranges, spread))
        });
        rows.flatten().unwrap_or_default()
    });
    let strongest = move || {
        let kpi = figure(app);
        let sentence =
            read(app, |words, found| words.strongest_range(&found.ranges, found.outcome.spread(whole(kpi))?.sources()));
        sentence.flatten().unwrap_or_default()
    };
    let row = |row: SourceRow| {
        view! {
            <tr>
                <th scope="row">
                    <bdi>{row.name}</bdi>
                    <span class="sources__range value">{row.range}</span>
                </th>
                <td>
                    <span class="value">{row.share_text}</span>
                    <span class="sources__track" aria-hidden="true">
                        <span class="sources__bar" style:inline-size=format!("{}%", row.share * 100.0)></span>
                    </span>
                </td>
            </tr>
        }
        .into_any()
    };
    view! {
        <section class="panel" aria-labelledby="chances-sources-title">
            <h3 id="chances-sources-title">{app.t(Msg::ChancesSources)}</h3>
            <p class="chances__lead" id="chances-strongest">{text(strongest)}</p>
            <table class="data sources">
                <thead>
                    <tr>
                        <th scope="col">{app.t(Msg::ChancesRange)}</th>
                        <th scope="col">{app.t(Msg::ChancesSourceShare)}</th>
                    </tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view().into_any()}</tbody>
            </table>
            <p class="muted">{app.t(Msg::ChancesSourcesHelp)}</p>
        </section>
    }
}
