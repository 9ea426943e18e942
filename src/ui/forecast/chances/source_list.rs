//! The ranges by what they explain of the chosen figure's spread: measure the first one first.

use leptos::prelude::*;

use super::reading::{drawn_name, read};
use crate::chart::present_chances::{SourceRow, source_rows};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;

/// Bars of shares, the longest first.
#[component]
pub fn SourceList() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        let rows = read(app, |words, look| look.spread().map(|spread| source_rows(words, &look.ranges, spread)));
        rows.flatten().unwrap_or_default()
    });
    let strongest = move || {
        let sentence = read(app, |words, look| words.strongest_range(&look.ranges, look.spread()?.sources()));
        sentence.flatten().unwrap_or_default()
    };
    let title = text(move || app.say(Msg::ChancesSources, &Args::new().text("kpi", drawn_name(app))));
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
            <h3 id="chances-sources-title">{title}</h3>
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
