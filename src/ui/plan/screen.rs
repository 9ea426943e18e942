//! The screen of the Plan stage: a tab for its figures, and one for each topic beside them.

use leptos::prelude::*;

use super::figures::Figures;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::plan::assignment::Area;
use crate::state::{App, Screen, Topic, use_app};
use crate::ui::lock::{lock_note, lockable};
use crate::ui::parts;
use crate::ui::shell::Tabs;

/// The Plan stage with one of its topics, or with its figures.
#[component]
pub fn PlanScreen(topic: Option<Topic>) -> impl IntoView {
    let app = use_app();
    let figures = (Screen::Stage(Stage::Plan), Msg::PlanTabFigures);
    let topics = Topic::ALL.map(|topic| (Screen::Planning(topic), name(topic)));
    let part = match topic {
        None => view! { <Figures/> }.into_any(),
        Some(topic) => lockable(app, area(topic), planning(app, topic)),
    };
    // The topics say themselves what they are for.
    let purpose = topic
        .is_none()
        .then(|| view! { <p class="screen-head__purpose">{app.t(Msg::StagePurpose(Stage::Plan))}</p> }.into_any());
    view! {
        <div class="stage stage--plan hue-plan">
            <header class="screen-head">
                <div class="screen-head__title">
                    <span class="badge badge--large" aria-hidden="true">{Stage::Plan.letter()}</span>
                    <h2>{app.t(Msg::StageName(Stage::Plan))}</h2>
                </div>
                {purpose}
            </header>
            <Tabs name=Msg::StageName(Stage::Plan) parts=[figures].into_iter().chain(topics).collect()/>
            {part}
        </div>
    }
}

fn planning(app: App, topic: Topic) -> AnyView {
    view! { <div>{lock_note(app, area(topic))}{parts::planning(app.front, topic)}</div> }.into_any()
}

fn area(topic: Topic) -> Area {
    match topic {
        Topic::Personas => Area::Personas,
        Topic::Journey => Area::Journey,
        Topic::Calendar => Area::Calendar,
    }
}

fn name(topic: Topic) -> Msg {
    match topic {
        Topic::Personas => Msg::PlanTabPersonas,
        Topic::Journey => Msg::PlanTabJourney,
        Topic::Calendar => Msg::PlanTabCalendar,
    }
}
