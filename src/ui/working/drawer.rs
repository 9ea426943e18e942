//! The drawer in which a figure's working is shown.

use leptos::prelude::*;

use super::beside::{comparisons, observed};
use super::inspection::{Inspection, use_inspection};
use super::line::line;
use crate::engine::inquiry::{Asked, Ground, World};
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::dialog::Dialog;
use crate::ui::erased::text;
use crate::ui::focus::focus_later;
use crate::ui::stage::{GridExtent, use_grid_extent};
use crate::ui::words::wording;

/// A dialog with the path from the entered figures to the one that was asked about.
#[component]
pub fn WorkingDrawer() -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let extent = use_grid_extent();
    let title = text(move || inspection.shown().map(|asked| title(app, &asked)).unwrap_or_default());
    let content = view! { {move || inspection.shown().map_or_else(|| ().into_any(), |asked| content(app, inspection, extent, &asked))} };
    view! {
        <Dialog
            id="working"
            name="working"
            class="drawer"
            title
            is_open=Signal::derive(move || inspection.shown().is_some())
            close=Callback::new(move |()| inspection.close())
            content=content.into_any()
        />
    }
}

fn title(app: App, asked: &Asked) -> String {
    let name = wording(app, |words| words.asked_name(asked));
    app.say(Msg::WorkingTitle, &Args::new().text("kpi", name))
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
    let unknown = lines.is_empty().then(|| app.say(Msg::WorkingUnknown, &Args::new().text("kpi", name)));
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
        <div class="drawer__head">
            {inspection.has_before().then(|| way("working-back", Msg::WorkingBack, None))}
            <p class="muted">{place}</p>
            {is_figure.then(|| view! { <p>{app.text(Msg::KpiHelp(kpi))}</p> }.into_any())}
            {observed(app, asked)}
            {comparisons(app, inspection, asked)}
            {text.whole.map(|whole| way("working-whole", Msg::PeriodAll, Some(whole)))}
        </div>
        {unknown.map(|text| view! { <p>{text}</p> }.into_any())}
        <ol class="working">{lines}</ol>
    }
    .into_any()
}
