//! How somebody else's table is to be read: where the figures go, and what each column holds.

use leptos::prelude::*;

use super::import_columns::column_list;
use crate::engine::Layer;
use crate::exchange::csv::{DayOrder, Dialect, Mapping, Understood};
use crate::i18n::{Args, Msg};
use crate::state::{App, Importing};
use crate::ui::erased::text;
use crate::ui::field::ChoiceField;

/// The choices; of a table of ours only where the figures go.
pub(super) fn choices(app: App, importing: Importing, table: &Understood) -> AnyView {
    let has_plan = untrack(|| app.workspace.is_open());
    let place = has_plan.then(|| place(app, importing));
    if table.is_own() {
        return view! { {place} }.into_any();
    }
    let separators = [(",", Msg::ImportComma), (";", Msg::ImportSemicolon), ("\t", Msg::ImportTab)];
    let separator = table.separator.to_string();
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
            <h3>{app.t(Msg::ImportColumns)}</h3>
            {column_list(app, importing, table.mapping.columns.len())}
            <div class="exchange__options">
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
            </div>
        </section>
    }
    .into_any()
}

pub(super) fn change(importing: Importing, change: impl FnOnce(&mut Mapping)) {
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
