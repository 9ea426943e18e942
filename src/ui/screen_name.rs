//! What every screen is called, for whatever leads there.

use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::{App, Lesson, Question, Screen, Tool, Topic};

/// Every screen of an open plan.
pub fn screens() -> Vec<Screen> {
    let stages = Stage::ALL.map(Screen::Stage);
    let (topics, questions) = (Topic::ALL.map(Screen::Planning), Question::ALL.map(Screen::Forecast));
    let (tools, lessons) = (Tool::ALL.map(Screen::Improve), Lesson::ALL.map(Screen::Learn));
    let all = [Screen::Overview].into_iter().chain(stages).chain(topics).chain(questions).chain(tools).chain(lessons);
    all.chain([Screen::Report, Screen::Start]).collect()
}

/// The screen's name, and the tab's where it is one of several.
pub fn screen_name(app: App, screen: Screen) -> String {
    let (screen, tab) = messages(screen);
    match tab {
        None => app.text(screen),
        Some(tab) => {
            let args = crate::i18n::Args::new().text("name", app.text(screen)).text("value", app.text(tab));
            app.settings.plain(Msg::ListItem, &args)
        }
    }
}

/// The messages of which the name is made.
pub fn messages(screen: Screen) -> (Msg, Option<Msg>) {
    match screen {
        Screen::Start => (Msg::NavStart, None),
        Screen::Overview => (Msg::NavOverview, None),
        Screen::Stage(stage) => (Msg::StageName(stage), None),
        Screen::Planning(topic) => (
            Msg::StageName(Stage::Plan),
            Some(match topic {
                Topic::Personas => Msg::PlanTabPersonas,
                Topic::Journey => Msg::PlanTabJourney,
                Topic::Calendar => Msg::PlanTabCalendar,
            }),
        ),
        Screen::Forecast(question) => (
            Msg::NavForecast,
            Some(match question {
                Question::Timeline => Msg::TimelineTab,
                Question::Goal => Msg::GoalTab,
                Question::Levers => Msg::LeversTab,
                Question::Scenarios => Msg::ScenariosTab,
                Question::Chances => Msg::ChancesTab,
                Question::Budget => Msg::BudgetTab,
            }),
        ),
        Screen::Improve(tool) => (
            Msg::NavImprove,
            Some(match tool {
                Tool::Comparison => Msg::ComparisonTab,
                Tool::SampleSize => Msg::SampleTab,
                Tool::Ledger => Msg::LedgerTab,
            }),
        ),
        Screen::Report => (Msg::ReportNav, None),
        Screen::Learn(lesson) => (Msg::NavLearn, Some(lesson_name(lesson))),
    }
}

/// What a part of the Learn screen is called.
pub fn lesson_name(lesson: Lesson) -> Msg {
    match lesson {
        Lesson::Glossary => Msg::LearnGlossary,
        Lesson::Cards => Msg::LearnCards,
        Lesson::Exercises => Msg::LearnExercises,
    }
}
