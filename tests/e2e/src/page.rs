//! The page in the browser: what a person does to it and what she can see of it. Calls wait for the browser.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{self, Runtime};
use tokio::time::timeout;

use xtask::engine::Engine;

use crate::capabilities::capabilities;
use crate::driver::Driver;
use crate::front::Front;
use crate::picture::Picture;

/// A busy machine is slow, but not that slow.
const PATIENCE: Duration = Duration::from_secs(30);
/// Longer than the browser gives a page or a script.
const SILENCE: Duration = Duration::from_mins(1);
/// A browser that is not there by then does not come.
const OPENING: Duration = Duration::from_secs(40);
/// Longer than any movement of the page.
const REST: Duration = Duration::from_secs(3);
const FAREWELL: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(30);

/// An open page.
pub struct Page {
    runtime: Runtime,
    pub(crate) client: Client,
    pub(crate) engine: Engine,
    pub(crate) driver: Arc<Driver>,
    pub(crate) front: Front,
    url: String,
    /// In the order in which they were opened, which drivers do not keep.
    tabs: RefCell<Vec<WindowHandle>>,
}

impl Page {
    pub(crate) fn new(engine: Engine, languages: &str, front: Front, url: String) -> Self {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let connect = || {
            let driver = Driver::for_visit(engine);
            let capabilities = capabilities(engine, languages, driver.folder(), front.address());
            let capabilities = capabilities.as_object().expect("capabilities are an object").clone();
            let client = runtime.block_on(async {
                let mut builder = ClientBuilder::new(HttpConnector::new());
                timeout(OPENING, builder.capabilities(capabilities).connect(driver.url())).await
            });
            Some((driver, client.ok()?.unwrap_or_else(|error| panic!("{} opens no browser: {error}", engine.driver()))))
        };
        // On a busy machine WebKit's driver and its browser sometimes miss each other.
        let (driver, client) = connect().or_else(connect).expect("a browser opens");
        let first = runtime.block_on(client.window()).expect("a browser has a window");
        Self { runtime, client, engine, driver, front, url, tabs: RefCell::new(vec![first]) }
    }

    pub(crate) fn close(self) {
        // WebKit's browser sometimes says no goodbye; it ends with its driver.
        self.runtime.block_on(async { timeout(FAREWELL, self.client.close()).await }).ok();
    }

    /// The browser engine that shows it.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    #[track_caller]
    pub(crate) fn wait<T>(&self, what: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.wait_for(what) {
            Ok(answer) => answer,
            Err(error) => panic!("the browser refused: {error}"),
        }
    }

    pub(crate) fn wait_for<T>(&self, what: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        let silence = || CmdError::Lost(io::Error::new(io::ErrorKind::TimedOut, "no answer"));
        self.runtime.block_on(async { timeout(SILENCE, what).await }).unwrap_or_else(|_| Err(silence()))
    }

    /// The first such element, as soon as there is one: parts of the page come when they are first shown.
    #[track_caller]
    fn element(&self, css: &str) -> Element {
        let start = Instant::now();
        loop {
            match self.wait_for(self.client.find(Locator::Css(css))) {
                Ok(element) => return element,
                Err(error) => assert!(start.elapsed() < PATIENCE, "{css}: {error}"),
            }
            sleep(PAUSE);
        }
    }

    /// The address of the planner.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens the planner at this end of its address, such as `?lang=fa`, and waits until it is there.
    #[track_caller]
    pub fn open(&self, rest: &str) {
        self.go(rest);
        self.until_ready();
    }

    /// Goes to an address that counts from the planner's own. Waits for no more than the document.
    #[track_caller]
    pub fn go(&self, address: &str) {
        let base = url::Url::parse(&self.url).expect("the server's address is one");
        let address = base.join(address).expect("an address");
        self.wait(self.client.goto(address.as_str()));
    }

    /// Loads the page anew and waits until it is there.
    #[track_caller]
    pub fn reload(&self) {
        if self.engine == Engine::Firefox {
            // Its driver reloads past the service worker, as people do who hold Shift down.
            self.js("window.isBefore = true; location.reload()");
            self.until("the page is loaded anew", || self.js("return !!window.isBefore") == false);
        } else {
            self.wait(self.client.refresh());
        }
        self.until_ready();
    }

    /// Loads the page that holds the planner anew; waits for no more than the document.
    #[track_caller]
    pub fn reload_host(&self) {
        self.wait(self.client.refresh());
    }

    /// Presses the browser's back button.
    #[track_caller]
    pub fn go_back(&self) {
        self.wait(self.client.back());
    }

    /// Waits until the program has taken the place of the static shell.
    #[track_caller]
    pub fn until_ready(&self) {
        let is_ready = "return !document.getElementById('skeleton') && !!document.getElementById('language')";
        // A page that gives way to another at this moment answers nobody.
        self.until("the planner has started", || {
            self.wait_for(self.client.execute(is_ready, Vec::new())).is_ok_and(|it| it == true)
        });
    }

    /// Goes into the first frame of the page that is open.
    #[track_caller]
    pub fn enter_frame(&self) {
        self.enter_frame_at(0);
    }

    /// Goes into a frame of the page that is open, counted from 0.
    #[track_caller]
    pub fn enter_frame_at(&self, place: u16) {
        if self.engine == Engine::WebKit {
            // Its driver scrolls a frame, but not always what is around it.
            let show = "document.querySelectorAll('iframe')[arguments[0]]?.scrollIntoView({ behavior: 'instant' })";
            self.js_with(show, &[json!(place)]);
        }
        self.wait(self.client.enter_frame(place));
    }

    /// Goes back to the page around the frame.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.wait(self.client.enter_parent_frame());
    }

    /// Opens an empty tab and brings it to the front.
    #[track_caller]
    pub fn put_new_tab_in_front(&self) {
        let tab = self.wait(self.client.new_window(true)).handle;
        self.wait(self.client.switch_to_window(tab.clone()));
        self.tabs.borrow_mut().push(tab);
    }

    /// Brings the first tab back to the front.
    #[track_caller]
    pub fn go_back_to_first_tab(&self) {
        self.go_to_tab(0);
    }

    /// Brings the second tab to the front.
    #[track_caller]
    pub fn go_to_second_tab(&self) {
        self.go_to_tab(1);
    }

    /// Goes to the tab that the page itself has opened, as soon as it is there.
    #[track_caller]
    pub fn go_to_opened_tab(&self) {
        let start = Instant::now();
        let opened = loop {
            let all = self.wait(self.client.windows());
            if let Some(opened) = all.into_iter().find(|tab| !self.tabs.borrow().contains(tab)) {
                break opened;
            }
            assert!(start.elapsed() < PATIENCE, "no tab was opened");
            sleep(PAUSE);
        };
        self.tabs.borrow_mut().push(opened.clone());
        self.wait(self.client.switch_to_window(opened));
    }

    #[track_caller]
    fn go_to_tab(&self, place: usize) {
        let tab = self.tabs.borrow()[place].clone();
        self.wait(self.client.switch_to_window(tab));
    }

    /// Runs the body of a JavaScript function in the page.
    #[track_caller]
    pub fn js(&self, body: &str) -> Value {
        self.js_with(body, &[])
    }

    /// Runs the body of a JavaScript function with `arguments`.
    #[track_caller]
    pub fn js_with(&self, body: &str, arguments: &[Value]) -> Value {
        self.wait(self.client.execute(body, arguments.to_vec()))
    }

    /// Runs the body of a JavaScript function that calls `done` at last, and waits for that.
    #[track_caller]
    pub fn js_async(&self, body: &str) -> Value {
        let body = format!("const done = arguments[arguments.length - 1]; {body}");
        self.wait(self.client.execute_async(&body, Vec::new()))
    }

    /// Waits until `holds`, or fails.
    #[track_caller]
    pub fn until(&self, what: &str, holds: impl Fn() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
            sleep(PAUSE);
        }
    }

    /// Waits until `read` gives what `is_right` accepts, and returns it; fails with what it gave last.
    #[track_caller]
    pub fn until_value<T: std::fmt::Debug>(&self, read: impl Fn() -> T, is_right: impl Fn(&T) -> bool) -> T {
        let start = Instant::now();
        loop {
            let value = read();
            if is_right(&value) {
                return value;
            }
            assert!(start.elapsed() < PATIENCE, "waited in vain; at last it was {value:?}");
            sleep(PAUSE);
        }
    }

    /// What `read` gives once `is_right` accepts it, or what it gives at the end of the time in which a page comes to rest:
    /// Firefox glides to what has the focus. For what the caller judges herself.
    pub fn settled<T>(&self, read: impl Fn() -> T, is_right: impl Fn(&T) -> bool) -> T {
        let start = Instant::now();
        loop {
            let value = read();
            if is_right(&value) || start.elapsed() > REST {
                return value;
            }
            sleep(PAUSE);
        }
    }

    /// Returns in the frame after the next, in which what was begun now is painted.
    #[track_caller]
    pub fn rest_for_two_frames(&self) {
        self.js_async("requestAnimationFrame(() => requestAnimationFrame(done))");
    }

    /// Clicks the element.
    #[track_caller]
    pub fn click(&self, css: &str) {
        let element = self.element(css);
        if self.engine == Engine::Chromium {
            // Its driver takes what lies below a dialog's head for seen.
            let show = "const it = document.querySelector(arguments[0]);
                if (it?.closest('dialog')) it.scrollIntoView({ behavior: 'instant', block: 'nearest' })";
            self.js_with(show, &[json!(css)]);
        } else {
            // Firefox's driver looks no further than the frame, which itself may be out of sight; WebKit's leaves elements
            // beneath what stands at the bottom of a small frame.
            let block = if self.engine == Engine::WebKit { "center" } else { "nearest" };
            let show =
                "document.querySelector(arguments[0])?.scrollIntoView({ behavior: 'instant', block: arguments[1] })";
            self.js_with(show, &[json!(css), json!(block)]);
        }
        let strike = || {
            if let Err(error) = self.wait_for(element.click()) {
                panic!("{css} cannot be clicked: {error}");
            }
        };
        if self.engine == Engine::WebKit {
            // Its driver finds out where an element is and strikes there a while later, when it may have moved.
            let watch = "const [css] = arguments, element = document.querySelector(css);
                window.isHit = null;
                addEventListener('click', event => { window.isHit = element.contains(event.target); }, { capture: true, once: true })";
            self.js_with(watch, &[json!(css)]);
            strike();
            // A page that is being left has been hit.
            if self.wait_for(self.client.execute("return window.isHit", Vec::new())).is_ok_and(|it| it == false) {
                strike();
            }
        } else {
            strike();
        }
    }

    /// Picks the option with this value from a list.
    #[track_caller]
    pub fn choose(&self, css: &str, value: &str) {
        self.wait(self.element(css).select_by_value(value));
    }

    /// Goes into a field and marks all that it holds.
    #[track_caller]
    pub fn mark(&self, css: &str) {
        self.click(css);
        self.press_with(&[Key::Control], 'a');
        // WebKit's driver does not wait for what a key does.
        let is_marked = "const field = document.activeElement, end = field.selectionEnd ?? null;
            return end === null || field.selectionStart === 0 && end === field.value.length";
        self.until("all is marked", || self.js(is_marked) == true);
    }

    /// Types in the place of what a field holds, key by key.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        self.mark(css);
        self.press(text);
    }

    /// Pastes in the place of what a field holds, all at once.
    #[track_caller]
    pub fn paste_into(&self, css: &str, text: &str) {
        self.mark(css);
        self.js_with("document.execCommand('insertText', false, arguments[0])", &[json!(text)]);
    }

    /// Takes out all that a field holds.
    #[track_caller]
    pub fn empty(&self, css: &str) {
        self.mark(css);
        self.press(&Key::Delete.to_string());
    }

    /// Presses keys one after the other, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        let actions = KeyActions::new("keyboard".to_owned());
        // To Chromium alone a new line is the key that makes one.
        let keys = keys.replace('\n', &Key::Enter.to_string());
        let actions = keys
            .chars()
            .fold(actions, |actions, value| actions.then(KeyAction::Down { value }).then(KeyAction::Up { value }));
        self.wait(self.client.perform_actions(actions));
    }

    /// Presses a key while others are held down.
    #[track_caller]
    pub fn press_with(&self, held: &[Key], value: char) {
        let held: Vec<char> = held.iter().map(|key| char::from(*key)).collect();
        let down = held.iter().map(|&value| KeyAction::Down { value });
        let up = held.iter().map(|&value| KeyAction::Up { value });
        let stroke = [KeyAction::Down { value }, KeyAction::Up { value }];
        let actions = down.chain(stroke).chain(up).fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        self.wait(self.client.perform_actions(actions));
    }

    /// Puts the file at this path into a file field.
    #[track_caller]
    pub fn choose_file(&self, css: &str, path: &std::path::Path) {
        self.wait(self.element(css).send_keys(&path.to_string_lossy()));
    }

    /// The text of the first such element, as soon as there is one, whether it is folded away or not.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.until_value(|| self.texts(css), |texts| !texts.is_empty()).swap_remove(0)
    }

    /// The texts of all such elements, whether they are folded away or not.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let texts = "return [...document.querySelectorAll(arguments[0])].map(element => element.textContent.trim())";
        let texts = self.js_with(texts, &[json!(css)]);
        texts.as_array().into_iter().flatten().map(|text| seen(&string(text))).collect()
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        string(&json!(self.wait(self.element(css).prop("value"))))
    }

    /// An attribute; empty if it is not there.
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> String {
        string(&json!(self.wait(self.element(css).attr(name))))
    }

    /// Whether there is such an element.
    #[track_caller]
    pub fn has(&self, css: &str) -> bool {
        self.js_with("return !!document.querySelector(arguments[0])", &[json!(css)]) == true
    }

    /// Whether there is such an element and a person can see it.
    #[track_caller]
    pub fn shows(&self, css: &str) -> bool {
        if self.engine == Engine::WebKit {
            // Its driver takes what is folded up in a closed `details` for visible.
            let look = "const element = document.querySelector(arguments[0]);
                return element !== null && element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })";
            return self.js_with(look, &[json!(css)]) == true;
        }
        self.has(css) && self.wait(self.element(css).is_displayed())
    }

    /// The id of the element that has the focus; empty if it has none.
    #[track_caller]
    pub fn focused(&self) -> String {
        string(&self.js("return document.activeElement.id"))
    }

    /// The title of the tab.
    #[track_caller]
    pub fn title(&self) -> String {
        self.wait(self.client.title())
    }

    /// What the page has stored: keys and texts of the local storage.
    #[track_caller]
    pub fn stored(&self) -> BTreeMap<String, String> {
        let all = self.js("return { ...localStorage }");
        serde_json::from_value(all).expect("the local storage holds texts")
    }

    /// What is painted on a canvas.
    #[track_caller]
    pub fn picture(&self, css: &str) -> Picture {
        Picture::read(&self.js_with(Picture::SCRIPT, &[json!(css)]))
    }

    pub(crate) fn screenshot(&self) -> Option<Vec<u8>> {
        // WebKit's driver waits for the page to change first, which may never be.
        self.runtime.block_on(async { timeout(FAREWELL, self.client.screenshot()).await }).ok()?.ok()
    }
}

pub(crate) fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A text as a person sees it: without the invisible marks that keep directions of writing apart.
#[must_use]
pub fn seen(text: &str) -> String {
    text.replace(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
