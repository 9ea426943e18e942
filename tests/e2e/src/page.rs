//! The page in the browser: what a person does to it and what she can see of it. Calls wait for the browser.

use std::collections::BTreeMap;
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{self, Runtime};

use crate::picture::Picture;

/// A busy machine is slow, but not that slow.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(30);

/// An open page.
pub struct Page {
    runtime: Runtime,
    client: Client,
    url: String,
}

impl Page {
    pub(crate) fn new(driver: &str, capabilities: &Value, url: String) -> Self {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let capabilities = capabilities.as_object().expect("capabilities are an object").clone();
        let client = runtime.block_on(async {
            ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(driver).await
        });
        Self { runtime, client: client.expect("chromedriver opens a browser"), url }
    }

    pub(crate) fn close(self) {
        self.runtime.block_on(self.client.close()).ok();
    }

    #[track_caller]
    fn wait<T>(&self, what: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.runtime.block_on(what) {
            Ok(answer) => answer,
            Err(error) => panic!("the browser refused: {error}"),
        }
    }

    /// The first such element, as soon as there is one: parts of the page come when they are first shown.
    #[track_caller]
    fn element(&self, css: &str) -> Element {
        let start = Instant::now();
        loop {
            match self.runtime.block_on(self.client.find(Locator::Css(css))) {
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
        self.wait(self.client.refresh());
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
        self.until("the planner has started", || {
            self.js("return !document.getElementById('skeleton') && !!document.getElementById('language')") == true
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
        let tab = self.wait(self.client.new_window(true));
        self.wait(self.client.switch_to_window(tab.handle));
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

    #[track_caller]
    fn go_to_tab(&self, place: usize) {
        let tabs = self.wait(self.client.windows());
        self.wait(self.client.switch_to_window(tabs[place].clone()));
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

    /// Clicks the element.
    #[track_caller]
    pub fn click(&self, css: &str) {
        let element = self.element(css);
        if let Err(error) = self.runtime.block_on(element.click()) {
            panic!("{css} cannot be clicked: {error}");
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
        self.devtools("Input.insertText", &json!({ "text": text }));
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

    /// Makes the screen of the device this wide, with so many pixels for each of the page's.
    #[track_caller]
    pub fn resize(&self, width: u32, pixel_ratio: f64) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": pixel_ratio, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
        self.until("the screen has its new width", || self.js("return innerWidth") == width);
    }

    /// A command of Chromium's own, for what no person but a device or a machine does.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.vendor("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// What is painted on a canvas.
    #[track_caller]
    pub fn picture(&self, css: &str) -> Picture {
        Picture::read(&self.js_with(Picture::SCRIPT, &[json!(css)]))
    }

    pub(crate) fn screenshot(&self) -> Option<Vec<u8>> {
        self.runtime.block_on(self.client.screenshot()).ok()
    }

    /// The errors that were written to the console since the last call.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        let entries = self.log("browser");
        entries.iter().filter(|entry| entry["level"] == "SEVERE").map(|entry| string(&entry["message"])).collect()
    }

    /// The addresses that were asked for since the last call and are not the server's own.
    #[track_caller]
    pub fn foreign_requests(&self) -> Vec<String> {
        self.requests().into_iter().filter(|address| !self.is_own(address)).collect()
    }

    /// The addresses that were asked for since the last call.
    #[track_caller]
    pub fn requests(&self) -> Vec<String> {
        let entries = self.log("performance");
        let events = entries.iter().filter_map(|entry| {
            serde_json::from_str::<Value>(entry["message"].as_str()?).ok().map(|event| event["message"].clone())
        });
        let sent = events.filter(|event| event["method"] == "Network.requestWillBeSent");
        sent.map(|event| string(&event["params"]["request"]["url"])).collect()
    }

    fn is_own(&self, address: &str) -> bool {
        let origin = url::Url::parse(&self.url).expect("the server's address is one").origin().ascii_serialization();
        // The same server, by another name where a scenario needs another origin.
        let address = address.replacen("://localhost:", "://127.0.0.1:", 1);
        address.starts_with(&format!("{origin}/")) || address.starts_with("data:") || address.starts_with("blob:")
    }

    #[track_caller]
    fn log(&self, kind: &str) -> Vec<Value> {
        self.vendor("se/log", json!({ "type": kind })).as_array().cloned().unwrap_or_default()
    }

    #[track_caller]
    fn vendor(&self, path: &'static str, body: Value) -> Value {
        self.wait(self.client.issue_cmd(VendorCommand { path, body }))
    }
}

/// A command that only chromedriver knows.
#[derive(Debug)]
struct VendorCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for VendorCommand {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _request_url: &url::Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A text as a person sees it: without the invisible marks that keep directions of writing apart.
#[must_use]
pub fn seen(text: &str) -> String {
    text.replace(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
