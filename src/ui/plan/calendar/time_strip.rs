//! The actions as bars on a line of time, with their equal table.

use leptos::prelude::*;

use super::view::CalendarView;
use crate::chart::build_agenda_scene;
use crate::chart::present::{View, spoken};
use crate::chart::present_agenda::{agenda_finding, agenda_input, agenda_table};
use crate::i18n::agenda::{Strip, strip};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::wording;

/// The actions that are looked at; nothing while none of them has a day.
#[component]
pub fn TimeStrip(view: CalendarView) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| {
        let by = view.by(app);
        let Some(today) = view.today else { return Strip::default() };
        view.ask(app, |words, actions| strip(words, actions, by, today))
    });
    let width = RwSignal::new(0.0);
    let scene = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        wording(app, |words| now.with(|now| build_agenda_scene(&agenda_input(words, now, view))))
    });
    let table = Memo::new(move |_| wording(app, |words| now.with(|now| agenda_table(words, now))));
    let title = text(move || wording(app, |words| now.with(|now| agenda_finding(words, now))));
    let spoken = text(move || {
        let summary = table.with(|table| spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    shown_if(
        move || now.with(|now| !now.rows.is_empty()),
        move || view! { <ChartFigure id="agenda" title spoken scene table width/> }.into_any(),
    )
}
