//! The desk: everything that is there while one works on plans. Loaded at the first wish to open one.

use leptos::prelude::*;

use super::embed::{OfferedText, Stillness, ViewBanner};
use super::erased::shown_if;
use super::exchange::ExchangeDialog;
use super::overview::OverviewScreen;
use super::palette::{PaletteDialog, provide_palette};
use super::parts;
use super::plan::{PlanScreen, provide_walker};
use super::plans::{PlansDialog, provide_plans_dialog};
use super::shell::{Header, NoticeList, PlanPart, Rail, ToolNav, UndoKeys};
use super::stage::{StageScreen, provide_grid_extent};
use super::start::StartScreen;
use super::working::{WorkingDrawer, provide_inspection};
use crate::browser::document;
use crate::engine::Stage;
use crate::exchange::address::Mode;
use crate::i18n::{Args, Msg};
use crate::state::{App, Screen, use_front};

/// Header, rail of stages, notices, screen and drawer.
#[component]
pub fn Desk() -> impl IntoView {
    let app = App::start(use_front());
    provide_context(app);
    provide_inspection();
    provide_plans_dialog();
    provide_grid_extent();
    provide_palette();
    provide_walker();
    // The title leaves the reactive graph, hence an effect.
    Effect::new(move |_| {
        let title = app.workspace.plan().with(|plan| plan.title().to_owned());
        let name = app.text(Msg::AppName);
        let is_titled = app.workspace.is_open() && !title.is_empty();
        document::set_title(&if is_titled {
            app.settings.plain(Msg::PageTitle, &Args::new().text("title", title).text("app", name))
        } else {
            name
        });
    });
    // Remembered, since the plan is asked: a screen must not be made anew at each keystroke.
    let shown = Memo::new(move |_| shown_screen(app));
    view! {
        <UndoKeys/>
        <Header plan_part=shown_if(move || app.workspace.is_open(), || view! { <PlanPart/> }.into_any())/>
        <div class="page" class:page--bare=move || !app.workspace.is_open() || !has_ways(app)>
            {shown_if(
                move || app.workspace.is_open() && has_ways(app),
                || view! { <div class="sidebar"><Rail/><ToolNav/></div> }.into_any(),
            )}
            <main id="content" tabindex="-1">
                <ViewBanner/>
                <NoticeList/>
                {shown_if(move || has_assignment(app), move || parts::task(app.front))}
                <OfferedText/>
                {move || screen(app, shown.get())}
            </main>
            <WorkingDrawer/>
            <ExchangeDialog/>
        </div>
        <PlansDialog/>
        {shown_if(move || app.front.place.mode() == Mode::Edit, || view! { <PaletteDialog/> }.into_any())}
        {shown_if(move || app.front.place.is_viewing(), || view! { <Stillness/> }.into_any())}
    }
}

/// Whether there is anywhere to go.
fn has_ways(app: App) -> bool {
    app.navigation.has_ways() && app.front.place.mode() != Mode::Present
}

fn has_assignment(app: App) -> bool {
    app.workspace.is_open() && app.workspace.plan().with(|plan| plan.assignment().is_some())
}

/// The screen that is asked for, if the plan's task shows it.
fn shown_screen(app: App) -> Screen {
    match app.navigation.screen() {
        _ if !app.workspace.is_open() => Screen::Start,
        asked if app.shows(asked) => asked,
        _ => Screen::Overview,
    }
}

fn screen(app: App, shown: Screen) -> AnyView {
    match shown {
        Screen::Start => view! { <StartScreen/> }.into_any(),
        Screen::Overview => view! { <OverviewScreen/> }.into_any(),
        Screen::Stage(Stage::Plan) => view! { <PlanScreen topic=None/> }.into_any(),
        Screen::Planning(topic) => view! { <PlanScreen topic=Some(topic)/> }.into_any(),
        Screen::Stage(stage) => view! { <StageScreen stage/> }.into_any(),
        Screen::Forecast(question) => parts::forecast(app.front, question),
        Screen::Improve(tool) => parts::improve(app.front, tool),
        Screen::Report => parts::report(app.front),
        Screen::Learn(lesson) => parts::learn(app.front, lesson),
    }
}
