//! How somebody else's table is to be read: where the figures go, and what each column holds.

use leptos::prelude::*;

use super::importing::Importing;
use crate::engine::{Kpi, Layer, Stage};
use crate::exchange::csv::{DayOrder, Dialect, Mapping, Role, Understood};
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::state::App;
use crate::ui::erased::text;
use crate::ui::field::ChoiceField;
use crate::ui::words::kpi_name;

/// How many columns can be changed; a table with more is better trimmed.
const SHOWN: usize = 40;

/// The choices; of a table of ours only where the figures go.
pub(super) fn choices(app: App, importing: Importing, table: &Understood) -> AnyView {
    let has_plan = untrack(|| app.workspace.is_open());
    let place = has_plan.then(|| place(app, importing));
    if table.is_own() {
        return view! { {place} }.into_any();
    }
    let separators = [(",", Msg::ImportComma), (";", Msg::ImportSemicolon), ("\t", Msg::ImportTab)];
    let separator = table.separator.to_string();
    let columns = table.mapping.columns.len().min(SHOWN);
    let names = Memo::new(move |_| role_names(app));
    let list = (0..columns).map(|position| column(app, importing, position, names)).collect_view();
    view! {
        <section class="exchange__mapping">
            {place}
            {choice(
                app,
                ("import-layer", Msg::ImportLayer),
                vec![("actual", Msg::LayerName(Layer::Actual)), ("target", Msg::LayerName(Layer::Target))],
                text(move || layer_id(importing.mapping.with(|it| it.as_ref().map(|it| it.layer))).to_owned()),
                Callback::new(move |id: String| {
                    change(importing, move |it| it.layer = if id == "target" { Layer::Target } else { Layer::Actual });
                }),
            )}
            {choice(
                app,
                ("import-separator", Msg::ImportSeparator),
                separators.to_vec(),
                text(move || separator.clone()),
                Callback::new(move |sign: String| importing.read(sign.chars().next())),
            )}
            {choice(
                app,
                ("import-decimal", Msg::ImportDecimal),
                vec![("comma", Msg::ImportComma), ("point", Msg::ImportPoint)],
                text(move || {
                    let dialect = importing.mapping.with(|it| it.as_ref().map(|it| it.dialect));
                    if dialect == Some(Dialect::Semicolon) { "comma" } else { "point" }.to_owned()
                }),
                Callback::new(move |id: String| {
                    change(importing, move |it| it.dialect = if id == "comma" { Dialect::Semicolon } else { Dialect::Plain });
                }),
            )}
            {choice(
                app,
                ("import-days", Msg::ImportDays),
                vec![("day", Msg::ImportDayFirst), ("month", Msg::ImportMonthFirst)],
                text(move || {
                    let order = importing.mapping.with(|it| it.as_ref().map(|it| it.order));
                    if order == Some(DayOrder::MonthFirst) { "month" } else { "day" }.to_owned()
                }),
                Callback::new(move |id: String| {
                    change(importing, move |it| it.order = if id == "month" { DayOrder::MonthFirst } else { DayOrder::DayFirst });
                }),
            )}
            <h3>{app.t(Msg::ImportColumns)}</h3>
            {list}
        </section>
    }
    .into_any()
}

fn change(importing: Importing, change: impl FnOnce(&mut Mapping)) {
    importing.mapping.update(|mapping| {
        if let Some(mapping) = mapping {
            change(mapping);
        }
    });
    importing.take();
}

fn layer_id(layer: Option<Layer>) -> &'static str {
    if layer == Some(Layer::Target) { "target" } else { "actual" }
}

fn choice(
    app: App,
    (id, label): (&'static str, Msg),
    choices: Vec<(&'static str, Msg)>,
    chosen: Signal<String>,
    choose: Callback<String>,
) -> AnyView {
    let choices =
        Signal::derive(move || choices.iter().map(|(id, msg)| ((*id).to_owned(), app.text(*msg))).collect::<Vec<_>>());
    view! { <ChoiceField id label=app.t(label) choices chosen choose/> }.into_any()
}

fn place(app: App, importing: Importing) -> AnyView {
    let choices = Signal::derive(move || {
        let title = app.workspace.plan().with(|plan| plan.title().to_owned());
        let this = app.say(Msg::ImportThis, &Args::new().text("title", title));
        vec![("new".to_owned(), app.text(Msg::ImportNew)), ("this".to_owned(), this)]
    });
    let chosen = text(move || if importing.is_new.get() { "new" } else { "this" }.to_owned());
    let choose = Callback::new(move |id: String| {
        importing.is_new.set(id == "new");
        importing.take();
    });
    view! { <ChoiceField id="import-where" label=app.t(Msg::ImportWhere) choices chosen choose/> }.into_any()
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
    let of = move |tell: fn(&crate::exchange::csv::Column) -> String| {
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
