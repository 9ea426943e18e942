//! Which screen is shown; it lives in the address's hash, since a static host knows no routes.

use leptos::prelude::*;

use crate::browser::address;
use crate::engine::Stage;

/// A screen of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Plans to continue, examples, a blank one, a file.
    Start,
    /// The funnel and what follows from it.
    Overview,
    /// One of the five stages.
    Stage(Stage),
    /// What a plan holds beside its figures: a tab of the Plan stage.
    Planning(Topic),
    /// A question about what is to come.
    Forecast(Question),
    /// A tool for getting better.
    Improve(Tool),
}

/// A tab of the Plan stage; its figures are the stage itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Whom is the plan for?
    Personas,
    /// Which way do they go?
    Journey,
    /// What is done, and when?
    Calendar,
}

impl Topic {
    /// All topics, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Personas, Self::Journey, Self::Calendar];
}

/// A question of the Forecast screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// How do the periods go on?
    Timeline,
    /// What must change to reach a goal?
    Goal,
    /// What is worth working on?
    Levers,
    /// What if several things change at once?
    Scenarios,
    /// How sure is it?
    Chances,
    /// Where does the budget bring most?
    Budget,
}

impl Question {
    /// All questions, in the order of their tabs.
    pub const ALL: [Self; 6] = [Self::Timeline, Self::Goal, Self::Levers, Self::Scenarios, Self::Chances, Self::Budget];
}

/// A tool of the Improve screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tool {
    /// Which of two variants is better?
    Comparison,
    /// How many visitors does a test need?
    SampleSize,
    /// What was tried, and what came of it?
    Ledger,
}

impl Tool {
    /// All tools, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Comparison, Self::SampleSize, Self::Ledger];
}

impl Screen {
    /// The hash of the screen, without `#`.
    pub fn hash(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Overview => "overview",
            Self::Stage(stage) => stage.id(),
            Self::Planning(Topic::Personas) => "plan-personas",
            Self::Planning(Topic::Journey) => "plan-journey",
            Self::Planning(Topic::Calendar) => "plan-calendar",
            Self::Forecast(Question::Timeline) => "forecast",
            Self::Forecast(Question::Goal) => "forecast-goal",
            Self::Forecast(Question::Levers) => "forecast-levers",
            Self::Forecast(Question::Scenarios) => "forecast-scenarios",
            Self::Forecast(Question::Chances) => "forecast-chances",
            Self::Forecast(Question::Budget) => "forecast-budget",
            Self::Improve(Tool::Comparison) => "improve",
            Self::Improve(Tool::SampleSize) => "improve-sample",
            Self::Improve(Tool::Ledger) => "improve-ledger",
        }
    }

    fn from_hash(hash: &str) -> Option<Self> {
        let stages = Stage::ALL.into_iter().map(Self::Stage);
        let topics = Topic::ALL.into_iter().map(Self::Planning);
        let questions = Question::ALL.into_iter().map(Self::Forecast);
        let tools = Tool::ALL.into_iter().map(Self::Improve);
        let all = [Self::Start, Self::Overview].into_iter().chain(stages).chain(topics).chain(questions).chain(tools);
        all.into_iter().find(|screen| screen.hash() == hash)
    }
}

/// The screen that is shown.
#[derive(Clone, Copy)]
pub struct Navigation {
    screen: RwSignal<Screen>,
}

impl Navigation {
    /// Starts on the screen that the address names, else on the overview.
    pub fn new() -> Self {
        let screen = RwSignal::new(Screen::from_hash(&address::hash()).unwrap_or(Screen::Overview));
        let listener = address::on_hash_change(move |hash| {
            if let Some(named) = Screen::from_hash(&hash) {
                screen.set(named);
            }
        });
        on_cleanup({
            let listener = StoredValue::new_local(listener);
            move || listener.dispose()
        });
        Self { screen }
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screen.get()
    }

    /// Shows a screen that the address names already, or is not to name.
    pub(super) fn stay_on(&self, screen: Screen) {
        self.screen.set(screen);
    }

    /// Shows a screen and names it in the address.
    pub fn go(&self, screen: Screen) {
        self.screen.set(screen);
        address::set_hash(screen.hash());
    }
}

impl Default for Navigation {
    fn default() -> Self {
        Self::new()
    }
}
