//! The Forecast screen: a tab a question.

use leptos::prelude::*;

use super::budget::BudgetPart;
use super::chances::ChancesPart;
use super::goal::GoalPart;
use super::levers::LeversPart;
use super::scenarios::ScenariosPart;
use super::timeline::TimelinePart;
use crate::i18n::Msg;
use crate::plan::assignment::Area;
use crate::state::{Question, Screen, use_app};
use crate::ui::lock::{lock_note, stilled};
use crate::ui::shell::Tabs;

/// The Forecast screen with one of its questions.
#[component]
pub fn ForecastScreen(question: Question) -> impl IntoView {
    let app = use_app();
    let parts = Question::ALL.map(|question| (Screen::Forecast(question), name(question)));
    view! {
        <div class="forecast">
            <header class="screen-head">
                <h2>{app.t(Msg::NavForecast)}</h2>
                <p class="screen-head__purpose">{app.t(purpose(question))}</p>
            </header>
            <Tabs name=Msg::NavForecast parts=parts.to_vec()/>
            {lock_note(app, area(question))}
            {stilled(app, area(question), move || part(question))}
        </div>
    }
}

fn name(question: Question) -> Msg {
    match question {
        Question::Timeline => Msg::TimelineTab,
        Question::Goal => Msg::GoalTab,
        Question::Levers => Msg::LeversTab,
        Question::Scenarios => Msg::ScenariosTab,
        Question::Chances => Msg::ChancesTab,
        Question::Budget => Msg::BudgetTab,
    }
}

fn area(question: Question) -> Area {
    match question {
        Question::Scenarios => Area::Scenarios,
        Question::Budget => Area::Budget,
        _ => Area::Forecast,
    }
}

fn purpose(question: Question) -> Msg {
    match question {
        Question::Timeline => Msg::TimelinePurpose,
        Question::Goal => Msg::GoalPurpose,
        Question::Levers => Msg::LeversPurpose,
        Question::Scenarios => Msg::ScenariosPurpose,
        Question::Chances => Msg::ChancesPurpose,
        Question::Budget => Msg::BudgetPurpose,
    }
}

fn part(question: Question) -> AnyView {
    match question {
        Question::Goal => view! { <GoalPart/> }.into_any(),
        Question::Levers => view! { <LeversPart/> }.into_any(),
        Question::Timeline => view! { <TimelinePart/> }.into_any(),
        Question::Scenarios => view! { <ScenariosPart/> }.into_any(),
        Question::Chances => view! { <ChancesPart/> }.into_any(),
        Question::Budget => view! { <BudgetPart/> }.into_any(),
    }
}
