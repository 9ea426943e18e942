//! The drawer in which a figure's working is shown.

use leptos::html;
use leptos::prelude::*;

use super::beside::{comparisons, observed};
use super::inspection::{Inspection, use_inspection};
use super::line::line;
use crate::engine::inquiry::{Asked, Ground, World};
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::focus::focus_later;
use crate::ui::stage::{GridExtent, use_grid_extent};
use crate::ui::words::wording;

/// A dialog with the path from the entered figures to the one that was asked about.
#[component]
pub fn WorkingDrawer() -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let extent = use_grid_extent();
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
            on:close=move |_| {
                // It is told a little later, when the next figure may have been asked for.
                if dialog.get_untracked().is_none_or(|dialog| !dialog.open()) { inspection.close(); }
            }
            on:click=move |event| {
                // A click on the dialog itself, not on its content, is one on the backdrop.
                if event.target() == event.current_target() { inspection.close(); }
            }
        >
            <div class="drawer__content">
                {move || inspection.shown().map_or_else(|| ().into_any(), |asked| content(app, inspection, extent, &asked))}
                <div class="drawer__close">
                    <button type="button" class="button" id="working-close" on:click=move |_| inspection.close()>
                        {app.t(Msg::Close)}
                    </button>
                </div>
            </div>
        </dialog>
    }
}

fn content(app: App, inspection: Inspection, extent: GridExtent, asked: &Asked) -> AnyView {
    let (inputs, settings) = app.workspace.plan().with(|plan| (plan.inputs(), plan.outlook().settings()));
    let lines = app
        .workspace
        .ask(|engine, report| asked.working(engine, Ground { report, inputs: &inputs, settings: &settings }));
    let kpi = asked.measure.kpi;
    let name = wording(app, |words| words.asked_name(asked));
    // What a figure means does not say what an effect on it is.
    let is_figure = !matches!(asked.world, World::Effect(_) | World::Effects | World::Business(_) | World::After(_));
    let args = || Args::new().text("kpi", name.clone());
    let unknown = lines.is_empty().then(|| app.say(Msg::WorkingUnknown, &args()));
    let text = wording(app, |words| words.working_text(asked, lines));
    let place = app.say(Msg::WorkingPlace, &Args::new().text("place", text.place));
    let lines = text.lines.into_iter().map(|it| line(app, inspection, extent, it)).collect_view();
    let way = |id, msg, to: Option<Asked>| {
        let go = move |_| {
            match to.clone() {
                Some(asked) => inspection.follow(asked),
                None => inspection.back(),
            }
            focus_later("working-title".to_owned());
        };
        view! { <button type="button" id=id class="button button--quiet" on:click=go>{app.text(msg)}</button> }
            .into_any()
    };
    view! {
        <header class="drawer__head">
            {inspection.has_before().then(|| way("working-back", Msg::WorkingBack, None))}
            <h2 id="working-title" tabindex="-1">{app.say(Msg::WorkingTitle, &args())}</h2>
            <p class="muted">{place}</p>
            {is_figure.then(|| view! { <p>{app.text(Msg::KpiHelp(kpi))}</p> }.into_any())}
            {observed(app, asked)}
            {comparisons(app, inspection, asked)}
            {text.whole.map(|whole| way("working-whole", Msg::PeriodAll, Some(whole)))}
        </header>
        {unknown.map(|text| view! { <p>{text}</p> }.into_any())}
        <ol class="working">{lines}</ol>
    }
    .into_any()
}
