//! Which screen is shown; it lives in the address's hash, since a static host knows no routes.

use leptos::prelude::*;

use crate::browser::{address, document, parent};
use crate::engine::Stage;
use crate::exchange::address::Address;

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
    /// The plan on paper.
    Report,
    /// A way to learn the terms and the reckoning.
    Learn(Lesson),
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

/// A part of the Learn screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lesson {
    /// What do the terms mean?
    Glossary,
    /// Which of them are known by heart?
    Cards,
    /// Who can reckon it?
    Exercises,
}

impl Lesson {
    /// All parts, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Glossary, Self::Cards, Self::Exercises];
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
            Self::Report => "report",
            Self::Learn(Lesson::Glossary) => "learn",
            Self::Learn(Lesson::Cards) => "learn-cards",
            Self::Learn(Lesson::Exercises) => "learn-exercises",
        }
    }

    /// Whether the two are tabs of one screen.
    fn is_beside(self, other: Self) -> bool {
        let screen = |it| match it {
            Self::Planning(_) => Self::Stage(Stage::Plan),
            Self::Forecast(_) => Self::Forecast(Question::Timeline),
            Self::Improve(_) => Self::Improve(Tool::Comparison),
            Self::Learn(_) => Self::Learn(Lesson::Glossary),
            it => it,
        };
        screen(self) == screen(other)
    }

    /// The screen of this hash.
    pub fn from_hash(hash: &str) -> Option<Self> {
        let stages = Stage::ALL.into_iter().map(Self::Stage);
        let topics = Topic::ALL.into_iter().map(Self::Planning);
        let questions = Question::ALL.into_iter().map(Self::Forecast);
        let tools = Tool::ALL.into_iter().map(Self::Improve);
        let lessons = Lesson::ALL.into_iter().map(Self::Learn);
        let all = [Self::Start, Self::Overview, Self::Report].into_iter().chain(stages).chain(topics);
        let all = all.chain(questions).chain(tools).chain(lessons);
        all.into_iter().find(|screen| screen.hash() == hash)
    }
}

/// The screen that is shown.
#[derive(Clone, Copy)]
pub struct Navigation {
    screen: RwSignal<Screen>,
    /// The only screens that may be shown; none for all.
    allowed: StoredValue<Vec<String>>,
    /// In a frame the back button belongs to the page around it.
    leaves_no_steps: bool,
}

impl Navigation {
    /// Starts on the screen that the address names behind `#`, else as a parameter, else on the overview; where that may
    /// not be shown, on the first one that may.
    pub fn new(asked: &Address) -> Self {
        let named = Screen::from_hash(&address::hash());
        let first = asked.screen.as_deref().and_then(Screen::from_hash).unwrap_or(Screen::Overview);
        let navigation = Self {
            screen: RwSignal::new(first),
            allowed: StoredValue::new(asked.screens.clone()),
            leaves_no_steps: parent::is_framed(),
        };
        navigation.screen.set(navigation.nearest(named.filter(|it| navigation.allows(*it)).unwrap_or(first)));
        let listener = address::on_hash_change(move |hash| {
            if let Some(named) = Screen::from_hash(&hash) {
                navigation.stay_on(named);
            }
        });
        on_cleanup({
            let listener = StoredValue::new_local(listener);
            move || listener.dispose()
        });
        navigation
    }

    /// Whether a screen may be shown: `forecast` stands for all of its tabs.
    pub fn allows(&self, screen: Screen) -> bool {
        let hash = screen.hash();
        let covers =
            |name: &String| hash.strip_prefix(name.as_str()).is_some_and(|it| it.is_empty() || it.starts_with('-'));
        self.allowed.with_value(|allowed| allowed.is_empty() || allowed.iter().any(covers))
    }

    /// Whether more than one screen may be shown.
    pub fn has_ways(&self) -> bool {
        self.allowed.with_value(|allowed| allowed.len() != 1)
    }

    /// The screen itself if it may be shown, else the one that is shown, else the first that may be.
    fn nearest(&self, screen: Screen) -> Screen {
        let shown = self.screen.get_untracked();
        if self.allows(screen) {
            return screen;
        }
        if self.allows(shown) {
            return shown;
        }
        self.allowed.with_value(|allowed| allowed.first().and_then(|name| Screen::from_hash(name))).unwrap_or(screen)
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screen.get()
    }

    /// Shows a screen that the address names already, or is not to name.
    pub(super) fn stay_on(&self, screen: Screen) {
        self.turn_to(self.nearest(screen));
    }

    fn turn_to(&self, screen: Screen) {
        let left = self.screen.get_untracked();
        self.screen.set(screen);
        // The place to which one had scrolled was that of another screen.
        if !screen.is_beside(left) {
            document::scroll_to_top();
        }
    }

    /// Shows a screen and names it in the address; one that may not be shown is not.
    pub fn go(&self, screen: Screen) {
        let screen = self.nearest(screen);
        self.turn_to(screen);
        if self.leaves_no_steps {
            address::replace_hash(screen.hash());
        } else {
            address::set_hash(screen.hash());
        }
    }
}
