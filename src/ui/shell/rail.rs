//! The signature of the product: P · R · A · C · E, each with its name and one live figure.

use leptos::prelude::*;

use crate::chart::Spread;
use crate::chart::spread::with_spread;
use crate::engine::{Kpi, Lane, Stage};
use crate::i18n::{Args, Msg};
use crate::state::{App, Screen, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::plan::{OnTrack, objectives_on_track};
use crate::ui::words::{kpi_name, short_figure_text};

/// The stages as navigation: beside the screen, or below it on a phone.
#[component]
pub fn Rail() -> impl IntoView {
    let app = use_app();
    let current = move |screen: Screen| {
        let shown = match app.navigation.screen() {
            Screen::Planning(_) => Screen::Stage(Stage::Plan),
            shown => shown,
        };
        (shown == screen).then_some("page")
    };
    let allowed = Stage::ALL.into_iter().filter(|stage| app.navigation.allows(Screen::Stage(*stage)));
    let stages = allowed.map(|stage| {
        let screen = Screen::Stage(stage);
        let kpi = live_figure(stage);
        let value = move || match objectives(app, stage) {
            Some(objectives) => objectives.short,
            None => short_figure_text(app, app.workspace.cell(Lane::Total), kpi),
        };
        let spread = Memo::new(move |_| live_spread(app, kpi));
        let is_thin = move || spread.with(|spread| spread.as_ref().is_some_and(Spread::is_thin));
        let told = move || {
            let spread = spread.get()?;
            let figure = short_figure_text(app, app.workspace.cell(Lane::Total), kpi);
            let figure = with_spread(figure, Some(&spread), app.format());
            Some(app.settings.plain(Msg::ListItem, &Args::new().text("name", kpi_name(app, kpi)).text("value", figure)))
        };
        let badge = move || view! { <span class="few">{app.t(Msg::BadgeTooFew)}</span> }.into_any();
        view! {
            <li hidden=move || !app.shows(screen)>
                <a
                    id=format!("nav-{}", stage.id())
                    class=format!("rail__item hue-{}", stage.id())
                    href=format!("#{}", screen.hash())
                    aria-current=move || current(screen)
                    title=told
                    on:click=move |event| { event.prevent_default(); app.navigation.go(screen); }
                >
                    <span class="rail__letter" aria-hidden="true">{stage.letter()}</span>
                    <span class="rail__name">{app.t(Msg::StageName(stage))}</span>
                    <span class="rail__figure">
                        <span class="rail__kpi">{text(move || objectives(app, stage).map_or_else(|| kpi_name(app, kpi), |it| it.sentence))}</span>
                        <span class="rail__value value" class:rail__value--short=move || objectives(app, stage).is_some() class:rail__value--few=is_thin>{text(value)}</span>
                        {shown_if(is_thin, badge)}
                    </span>
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <nav class="rail" aria-label=app.t(Msg::NavStages)>
            <ul class="rail__list">
                {app.navigation.allows(Screen::Overview).then(|| overview(app))}
                {stages.collect_view()}
            </ul>
        </nav>
    }
}

fn overview(app: App) -> AnyView {
    view! {
        <li>
            <a
                id="nav-overview"
                class="rail__item rail__item--overview"
                href="#overview"
                aria-current=move || (app.navigation.screen() == Screen::Overview).then_some("page")
                on:click=move |event| { event.prevent_default(); app.navigation.go(Screen::Overview); }
            >
                <span class="rail__letter" aria-hidden="true"><span class="icon icon--funnel"></span></span>
                <span class="rail__name">{app.t(Msg::NavOverview)}</span>
            </a>
        </li>
    }
    .into_any()
}

/// What the Plan stage says instead of its figure where there are objectives.
fn objectives(app: App, stage: Stage) -> Option<OnTrack> {
    if stage == Stage::Plan { objectives_on_track(app) } else { None }
}

/// How far the figure of a stage can be trusted, where it was measured.
fn live_spread(app: App, kpi: Kpi) -> Option<Spread> {
    let cell = app.workspace.cell(Lane::Total);
    let observed = app.workspace.report().with(|report| report.observed(cell, kpi));
    observed.map(|observed| Spread::of(observed, app.format()))
}

/// The figure by which a stage is known at a glance.
fn live_figure(stage: Stage) -> Kpi {
    match stage {
        Stage::Plan => Kpi::Profit,
        Stage::Reach => Kpi::Visits,
        Stage::Act => Kpi::LeadRate,
        Stage::Convert => Kpi::Revenue,
        Stage::Engage => Kpi::LoyalCustomers,
    }
}
