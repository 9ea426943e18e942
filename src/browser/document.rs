//! The page around the app: its language, direction, title and theme, and the place where the app is mounted.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlCanvasElement, HtmlDetailsElement, HtmlElement};

use super::Listener;

/// Which way text runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Sets the page's language (a tag such as `fa`) and direction.
pub fn set_language(tag: &str, direction: Direction) {
    set_root_attribute("lang", tag);
    set_root_attribute("dir", direction.as_str());
}

/// The page's language as a tag; at first the one that `boot/boot.js` chose.
pub fn language() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Whether the fold that has just been turned is open.
pub fn is_open_now(event: &Event) -> bool {
    let fold = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
    fold.is_some_and(|fold| fold.open())
}

/// Sets what the tab and the bookmark are called.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `data-theme`, which the style sheets go by: `light` or `dark`.
pub fn set_theme(theme: &str) {
    set_root_attribute("data-theme", theme);
}

/// Sets `data-mode` and `data-embed`, which the style sheets go by: how the page may be used, and whether it looks as a
/// part of another.
pub fn set_use(mode: &str, is_compact: bool) {
    set_root_attribute("data-mode", mode);
    set_root_attribute("data-embed", if is_compact { "1" } else { "0" });
}

/// The languages that the user has told the browser, best first.
pub fn preferred_languages() -> Vec<String> {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return Vec::new();
    };
    let listed: Vec<String> = navigator.languages().iter().filter_map(|tag| tag.as_string()).collect();
    if listed.is_empty() { navigator.language().into_iter().collect() } else { listed }
}

/// The element to mount the app in, emptied of what was shown while the app loaded. `None` if the page lacks it.
pub fn app_root() -> Option<HtmlElement> {
    let document = document()?;
    let app = document.get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    app.set_text_content(None);
    app.set_hidden(false);
    // The app may arrive after the page has given it up.
    if let Some(failure) = document.get_element_by_id("failure") {
        let _ = failure.set_attribute("hidden", "");
    }
    Some(app)
}

/// The element with this id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Whether there is an element with this id.
pub fn has(id: &str) -> bool {
    document().is_some_and(|document| document.get_element_by_id(id).is_some())
}

/// Moves the keyboard focus to the element with this id; says whether there is one.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    element.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| element.focus().is_ok())
}

/// Scrolls to the element with this id unless all of it is in view.
pub fn bring_into_view(id: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    let place = element.get_bounding_client_rect();
    let height = root().map_or(0, |root| root.client_height());
    if place.top() < 0.0 || place.bottom() > f64::from(height) {
        element.scroll_into_view();
    }
}

/// Scrolls to where the page begins.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Calls `callback` whenever fonts have arrived, until the listener is dropped: what was drawn before has others.
pub fn watch_fonts(callback: impl Fn() + 'static) -> Option<Listener> {
    let fonts = js_sys::Reflect::get(document()?.as_ref(), &"fonts".into()).ok()?;
    let fonts: web_sys::EventTarget = fonts.dyn_into().ok()?;
    Some(Listener::new(&fonts, "loadingdone", move |_| callback()))
}

/// A canvas of so many points that is nowhere on the page.
pub fn new_canvas(width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    Some(canvas)
}

/// Says something to whoever looks after the page around this one, on the console.
pub fn log(words: &str) {
    web_sys::console::warn_1(&words.into());
}

/// The first chart on the page as a data address of a picture in PNG.
pub fn picture() -> Option<String> {
    let canvas = document()?.query_selector("main canvas").ok()??;
    canvas.dyn_into::<HtmlCanvasElement>().ok()?.to_data_url().ok()
}

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = root() {
        // Fails only for a name that is no name.
        let _ = root.set_attribute(name, value);
    }
}

/// Where something is to stand in the window, in CSS pixels from its edges.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Place {
    /// From the left.
    pub left: f64,
    /// From the top, if it hangs below what it belongs to.
    pub top: Option<f64>,
    /// From the bottom, if it stands above it.
    pub bottom: Option<f64>,
}

/// Where something of this width and height has room beside the element with this id: below it, or else above.
pub fn place_beside(id: &str, (width, height): (f64, f64)) -> Option<Place> {
    let element = document()?.get_element_by_id(id)?;
    let (beside, root) = (element.get_bounding_client_rect(), root()?);
    let (right, bottom) = (f64::from(root.client_width()), f64::from(root.client_height()));
    let is_rtl = root.get_attribute("dir").as_deref() == Some("rtl");
    let wanted = if is_rtl { beside.right() - width } else { beside.left() };
    let left = wanted.min(right - width - 8.0).max(8.0);
    let is_below = beside.bottom() + height <= bottom || beside.top() < height;
    Some(Place {
        left,
        top: is_below.then(|| beside.bottom() + 4.0),
        bottom: (!is_below).then(|| bottom - beside.top() + 4.0),
    })
}

/// Presses the button with this id, as a click would; says whether there is one.
pub fn press(id: &str) -> bool {
    let button = document().and_then(|document| document.get_element_by_id(id));
    button.and_then(|button| button.dyn_into::<HtmlElement>().ok()).map(|button| button.click()).is_some()
}

/// Whether a modal dialog other than the one with this id lies over the page.
pub fn has_dialog_beside(id: &str) -> bool {
    let open = document().and_then(|document| document.query_selector("dialog[open]").ok().flatten());
    open.is_some_and(|dialog| dialog.id() != id)
}

/// Scrolls the list around the item with this id just so far that the item is seen.
pub fn bring_into_list(id: &str) {
    let Some(item) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    let Some(list) = item.parent_element() else { return };
    let (item, place) = (item.get_bounding_client_rect(), list.get_bounding_client_rect());
    let past = (item.bottom() - place.bottom()).max(0.0) - (place.top() - item.top()).max(0.0);
    list.set_scroll_top(list.scroll_top() + past as i32);
}

/// Scrolls a row of items sideways, and nothing else, until the link with this id and the beginnings of its neighbours
/// are in view.
pub fn bring_into_row(id: &str) {
    /// So much of a neighbour is to be seen, in pixels of the sheet.
    const BESIDE: f64 = 48.0;
    let Some(link) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    let Some(row) = link.parent_element().and_then(|item| item.parent_element()) else { return };
    let (link, place) = (link.get_bounding_client_rect(), row.get_bounding_client_rect());
    let past = (link.right() + BESIDE - place.right()).max(0.0) - (place.left() + BESIDE - link.left()).max(0.0);
    row.set_scroll_left(row.scroll_left() + past as i32);
}
