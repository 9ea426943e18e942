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
}

impl Screen {
    /// The hash of the screen, without `#`.
    pub fn hash(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Overview => "overview",
            Self::Stage(stage) => stage.id(),
        }
    }

    fn from_hash(hash: &str) -> Option<Self> {
        let stages = Stage::ALL.into_iter().map(Self::Stage);
        [Self::Start, Self::Overview].into_iter().chain(stages).find(|screen| screen.hash() == hash)
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
