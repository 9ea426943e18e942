//! What each column of somebody else's table is taken for, and the choice of something else.

use leptos::prelude::*;

use super::import_choices::change;
use crate::engine::{Kpi, Stage};
use crate::exchange::csv::{Column, Role};
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::state::{App, Importing};
use crate::ui::erased::text;
use crate::ui::field::ChoiceField;
use crate::ui::words::kpi_name;

/// How many columns can be changed; a table with more is better trimmed.
const SHOWN: usize = 40;

/// The columns, so many in all.
pub(super) fn column_list(app: App, importing: Importing, count: usize) -> AnyView {
    let names = Memo::new(move |_| role_names(app));
    (0..count.min(SHOWN)).map(|position| column(app, importing, position, names)).collect_view().into_any()
}

/// What a column may hold, in the order of the stages.
fn role_names(app: App) -> Vec<(String, String)> {
    let first =
        [("-", Msg::ImportIgnore), ("channel", Msg::CsvChannel), ("period", Msg::CsvPeriod), ("layer", Msg::CsvLayer)];
    let figures =
        Stage::ALL.into_iter().flat_map(Slot::of_stage).flat_map(|slot| [Some(slot.main), slot.rate]).flatten();
    let figures = figures.map(|kpi| (kpi.id().to_owned(), kpi_name(app, kpi)));
    first.into_iter().map(|(id, msg)| (id.to_owned(), app.text(msg))).chain(figures).collect()
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Ignored => "-",
        Role::Channel => "channel",
        Role::Period => "period",
        Role::Layer => "layer",
        Role::Figure(kpi) => kpi.id(),
    }
}

fn role_of(id: &str) -> Role {
    match id {
        "channel" => Role::Channel,
        "period" => Role::Period,
        "layer" => Role::Layer,
        id => Kpi::from_id(id).map_or(Role::Ignored, Role::Figure),
    }
}

fn column(app: App, importing: Importing, position: usize, names: Memo<Vec<(String, String)>>) -> AnyView {
    let of = move |tell: fn(&Column) -> String| {
        importing.mapping.with(|it| it.as_ref().and_then(|it| it.columns.get(position).map(tell)).unwrap_or_default())
    };
    let label = text(move || app.say(Msg::ImportColumn, &Args::new().text("name", of(|column| column.name.clone()))));
    let example = move || match of(|column| column.example.clone()) {
        empty if empty.is_empty() => empty,
        example => app.say(Msg::ImportExample, &Args::new().text("text", example)),
    };
    let chosen = text(move || of(|column| role_id(column.role).to_owned()));
    let choose = Callback::new(move |id: String| {
        change(importing, move |mapping| {
            let role = role_of(&id);
            // A role is one column's.
            for column in mapping.columns.iter_mut().filter(|column| column.role == role) {
                column.role = Role::Ignored;
            }
            if let Some(column) = mapping.columns.get_mut(position) {
                column.role = role;
            }
        });
    });
    view! {
        <div class="exchange__column">
            <ChoiceField
                id=format!("import-column-{}", position + 1)
                label
                choices=Signal::derive(move || names.get())
                chosen
                choose
            />
            <p class="muted">{text(example)}</p>
        </div>
    }
    .into_any()
}
