//! What the user has asked of the whole system: dark pages, calm pages, forced colours.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MediaQueryList};

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

/// What these colours of style sheets are at present: red, green and blue of each, 0–255. Those of the system have names.
pub fn computed_colors<const N: usize>(names: [&str; N]) -> Option<[[u8; 3]; N]> {
    let (window, body) = (web_sys::window()?, super::document::document()?.body()?);
    let probe: HtmlElement = super::document::document()?.create_element("span").ok()?.dyn_into().ok()?;
    body.append_child(&probe).ok()?;
    let color = |name: &str| {
        probe.style().set_property("color", name).ok()?;
        channels(&window.get_computed_style(&probe).ok()??.get_property_value("color").ok()?)
    };
    let mut colors = [[0; 3]; N];
    let mut is_known = true;
    for (color_of, name) in colors.iter_mut().zip(names) {
        match color(name) {
            Some(known) => *color_of = known,
            None => is_known = false,
        }
    }
    probe.remove();
    is_known.then_some(colors)
}

/// Reads a colour as browsers write it, three numbers among its letters; how opaque it is does not matter.
fn channels(text: &str) -> Option<[u8; 3]> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u8> = numbers.take(3).map_while(|part| part.parse().ok()).collect();
    numbers.try_into().ok()
}

pub(super) fn query(condition: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(condition).ok().flatten()
}
