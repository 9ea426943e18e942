//! What students can't change and don't see: a row for each part of the plan, and below them one for each figure.

use leptos::prelude::*;

use super::assign::change;
use crate::engine::Stage;
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::plan::assignment::{Area, Subject, marked, means};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::words::kpi_name;

/// The parts of the plan, each with two boxes, and the figures stage by stage.
#[component]
pub fn AreaTable() -> impl IntoView {
    let app = use_app();
    let areas = Area::ALL.map(|area| row(app, area.id(), app.t(name(area)), vec![Subject::Area(area)]));
    let stages = Stage::ALL.map(|stage| figures(app, stage));
    view! {
        <h3>{app.t(Msg::AssignParts)}</h3>
        <p class="muted">{app.t(Msg::AssignNoSecret)}</p>
        {table(app, areas.collect_view().into_any())}
        {stages.collect_view()}
    }
}

fn table(app: App, rows: AnyView) -> AnyView {
    view! {
        <table class="teach__table">
            <thead>
                <tr>
                    <th scope="col">{app.t(Msg::AssignPart)}</th>
                    <th scope="col">{app.t(Msg::AssignLock)}</th>
                    <th scope="col">{app.t(Msg::AssignHide)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A table that is made when it is unfolded.
fn figures(app: App, stage: Stage) -> AnyView {
    let is_open = RwSignal::new(false);
    let title = move || app.say(Msg::AssignFigures, &Args::new().text("stage", app.text(name(Area::of_stage(stage)))));
    let rows = move || {
        let rows = Slot::of_stage(stage).iter().map(|slot| {
            let (main, rate) = (slot.main, slot.rate);
            let label = text(move || match rate {
                Some(rate) => format!("{} · {}", kpi_name(app, main), kpi_name(app, rate)),
                None => kpi_name(app, main),
            });
            let subjects = [Some(main), rate].into_iter().flatten().map(Subject::Figure).collect();
            row(app, main.id(), label, subjects)
        });
        table(app, rows.collect_view().into_any())
    };
    view! {
        <div>
            <button
                type="button"
                id=format!("assign-figures-{}", stage.id())
                class="button button--quiet"
                aria-expanded=text(move || is_open.get().to_string())
                on:click=move |_| is_open.update(|it| *it = !*it)
            >
                {text(title)}
            </button>
            {shown_if(move || is_open.get(), rows)}
        </div>
    }
    .into_any()
}

fn row(app: App, id: &'static str, label: Signal<String>, subjects: Vec<Subject>) -> AnyView {
    let subjects = StoredValue::new(subjects);
    let tick = move |is_lock: bool| {
        let is_ticked = move || {
            app.workspace.plan().with(|plan| {
                plan.assignment().is_some_and(|it| {
                    let list = if is_lock { &it.lock } else { &it.hide };
                    subjects.with_value(|subjects| subjects.iter().all(|subject| means(list, *subject)))
                })
            })
        };
        let take = move |event| {
            let is_marked = event_target_checked(&event);
            app.workspace.leave_field();
            change(app, &|it| {
                let list = if is_lock { &mut it.lock } else { &mut it.hide };
                *list = subjects.with_value(|subjects| marked(list, subjects, is_marked));
            });
            app.workspace.leave_field();
        };
        let (kind, words) = if is_lock { ("lock", Msg::AssignLockPart) } else { ("hide", Msg::AssignHidePart) };
        let told = text(move || app.say(words, &Args::new().text("part", label.get())));
        view! {
            <td>
                <label class="teach__tick">
                    <input type="checkbox" id=format!("assign-{kind}-{id}") aria-label=told prop:checked=is_ticked on:change=take/>
                </label>
            </td>
        }
        .into_any()
    };
    view! { <tr><th scope="row">{label}</th>{tick(true)}{tick(false)}</tr> }.into_any()
}

fn name(area: Area) -> Msg {
    match area {
        Area::Title => Msg::PlanName,
        Area::Goal => Msg::PlanGoal,
        Area::Currency => Msg::PlanCurrency,
        Area::Periods => Msg::PlanPeriods,
        Area::Channels => Msg::PlanChannels,
        Area::Budget => Msg::AssignBudget,
        Area::Economics => Msg::PlanEconomics,
        Area::Reach => Msg::StageName(Stage::Reach),
        Area::Act => Msg::StageName(Stage::Act),
        Area::Convert => Msg::StageName(Stage::Convert),
        Area::Engage => Msg::StageName(Stage::Engage),
        Area::Loyalty => Msg::LoyaltyTitle,
        Area::Objectives => Msg::ObjectivesTitle,
        Area::Personas => Msg::PlanTabPersonas,
        Area::Journey => Msg::PlanTabJourney,
        Area::Calendar => Msg::PlanTabCalendar,
        Area::Forecast => Msg::NavForecast,
        Area::Scenarios => Msg::ScenariosTab,
        Area::Improve => Msg::NavImprove,
    }
}
