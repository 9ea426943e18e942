//! What the user has asked of the whole system: dark pages, calm pages, forced colours.

use web_sys::MediaQueryList;

use super::Listener;

/// A wish that holds for all pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Preference {
    /// Light text on a dark page.
    DarkTheme,
    /// Nothing moves.
    ReducedMotion,
    /// The system's own few colours instead of ours.
    ForcedColors,
}

impl Preference {
    /// Whether it is wished at present.
    pub fn holds(self) -> bool {
        self.list().is_some_and(|list| list.matches())
    }

    /// Calls `callback` with whether it is wished, each time that changes.
    pub fn watch(self, callback: impl Fn(bool) + 'static) -> Option<Listener> {
        let list = self.list()?;
        Some(Listener::new(&list.clone(), "change", move |_| callback(list.matches())))
    }

    fn list(self) -> Option<MediaQueryList> {
        query(match self {
            Self::DarkTheme => "(prefers-color-scheme: dark)",
            Self::ReducedMotion => "(prefers-reduced-motion: reduce)",
            Self::ForcedColors => "(forced-colors: active)",
        })
    }
}

pub(super) fn query(condition: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(condition).ok().flatten()
}
