//! The drawer in which a figure's working is shown.

use leptos::html;
use leptos::prelude::*;

use super::inspection::use_inspection;
use super::line::WorkingLineView;
use crate::engine::{Kpi, Lane, Unit};
use crate::i18n::{Args, Msg, in_letters, letter};
use crate::state::{App, use_app};
use crate::ui::compared::{compared, difference};
use crate::ui::words::{kpi_name, lane_name};

/// A dialog with the path from the entered figures to the one that was asked about.
#[component]
pub fn WorkingDrawer() -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let dialog = NodeRef::<html::Dialog>::new();
    // Opening a modal dialog leaves the reactive graph, hence an effect.
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match inspection.shown() {
            // Refused only while it is open already or out of the page, and then there is nothing to do.
            Some(_) if !dialog.open() => {
                let _ = dialog.show_modal();
                // The button that gets the focus is at the end, the answer at the beginning.
                dialog.set_scroll_top(0);
            }
            None if dialog.open() => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog
            node_ref=dialog
            id="working"
            class="drawer"
            aria-labelledby="working-title"
            on:close=move |_| inspection.close()
            on:click=move |event| {
                // A click on the dialog itself, not on its content, is one on the backdrop.
                if event.target() == event.current_target() { inspection.close(); }
            }
        >
            <div class="drawer__content">
                {move || inspection.shown().map_or_else(|| ().into_any(), |(lane, kpi)| content(app, lane, kpi))}
                <form method="dialog" class="drawer__close">
                    <button class="button" id="working-close">{app.t(Msg::Close)}</button>
                </form>
            </div>
        </dialog>
    }
}

fn content(app: App, lane: Lane, kpi: Kpi) -> AnyView {
    let cell = app.workspace.cell(lane);
    let lines = app.workspace.working(lane, kpi);
    let title = app.say(Msg::WorkingTitle, &Args::new().text("kpi", kpi_name(app, kpi)));
    let place = app.say(Msg::WorkingPlace, &Args::new().text("place", lane_name(app, lane)));
    let observed = app.workspace.shown().with(|report| report.observed(cell, kpi)).map(|observed| {
        let format = app.format();
        let args = Args::new()
            .text("part", format.count(observed.proportion.successes()))
            .text("whole", format.count(observed.proportion.trials()))
            .text("range", format.range(Unit::Rate, observed.interval.low, observed.interval.high));
        let badge = (!observed.is_enough).then(|| view! { <span class="few">{app.text(Msg::BadgeTooFew)}</span> });
        view! { <p class="muted">{app.say(Msg::WorkingObserved, &args)}{badge}</p> }.into_any()
    });
    let comparisons = compared(app, lane, kpi).into_iter().map(|(head, far)| {
        let (absolute, detail, class) = difference(app, far);
        view! {
            <p class="working__compared">
                <span class="muted">{app.text(head)}</span>
                <span class="value">{absolute}<span class=class>{detail}</span></span>
            </p>
        }
        .into_any()
    });
    let unknown = lines.is_empty().then(|| app.say(Msg::WorkingUnknown, &Args::new().text("kpi", kpi_name(app, kpi))));
    // The answer first, then what it rests on, step by step.
    let lines: Vec<_> = lines.into_iter().rev().collect();
    let steps: Vec<_> = (0..lines.len()).map(|position| in_letters(&lines, position)).collect();
    // A figure that stands alone needs no letter.
    let has_letters = lines.len() > 1;
    let items = lines.into_iter().zip(steps).enumerate().map(|(position, (line, symbols))| {
        let letter = if has_letters { letter(position) } else { String::new() };
        view! { <WorkingLineView line letter symbols/> }.into_any()
    });
    let items = items.collect_view();
    view! {
        <header class="drawer__head">
            <h2 id="working-title">{title}</h2>
            <p class="muted">{place}</p>
            <p>{app.text(Msg::KpiHelp(kpi))}</p>
            {observed}
            {comparisons.collect_view()}
        </header>
        {unknown.map(|text| view! { <p>{text}</p> }.into_any())}
        <ol class="working">{items}</ol>
    }
    .into_any()
}
