//! The browser engines that the page is tested in: their names, and those of their programs.

use std::env;

/// A browser engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Of Chrome, Edge, Opera and most of Android: Blink.
    Chromium,
    /// Gecko.
    Firefox,
    /// Of Safari, here in the port for GTK.
    WebKit,
}

impl Engine {
    /// All of them. Every scenario runs in the first, those of [`crate::matrix`] in the others too.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The variable that tells the scenarios which one to use.
    pub const VARIABLE: &str = "RACE_PLANNER_ENGINE";

    /// The word for it on a command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Its name in prose.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// The engine of that word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.word() == word)
    }

    /// The engine that [`Engine::VARIABLE`] names, else Chromium.
    ///
    /// # Panics
    /// When the variable names none.
    #[must_use]
    pub fn chosen() -> Self {
        match env::var(Self::VARIABLE) {
            Ok(word) => Self::of_word(&word).unwrap_or_else(|| panic!("{}: there is no `{word}`", Self::VARIABLE)),
            Err(_) => Self::Chromium,
        }
    }

    /// The name of its WebDriver server.
    #[must_use]
    pub fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// The variable that names a WebDriver server other than the first on `PATH`.
    #[must_use]
    pub fn driver_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITWEBDRIVER",
        }
    }

    /// Names by which its browser is found on `PATH`; WebKit's driver knows its own.
    #[must_use]
    pub fn browsers(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome", "chrome"],
            Self::Firefox => &["firefox", "firefox-esr"],
            Self::WebKit => &[],
        }
    }
}
