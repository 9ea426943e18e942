//! What no person but a device or a machine does: its size, its preferences, its downloads, its logs. Each engine in its way.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use xtask::engine::Engine;

use crate::page::{Page, string};

/// Hosts that Firefox itself asks for its settings, whatever the page does.
const ASKED_BY_FIREFOX: &str = ".mozilla.";

impl Page {
    /// Makes the screen of the device this wide, with so many pixels for each of the page's. WebKit keeps its ratio of 1.
    #[track_caller]
    pub fn resize(&self, width: u32, pixel_ratio: f64) {
        match self.engine {
            Engine::Chromium => {
                let ratio = pixel_ratio;
                let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": ratio, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
            }
            Engine::Firefox => {
                let set = "const [width, ratio] = arguments, page = gBrowser.selectedBrowser;
                    for (const [side, size] of [['width', width], ['height', 900]])
                        for (const limit of ['', 'min-', 'max-']) page.style.setProperty(limit + side, size + 'px');
                    page.browsingContext.overrideDPPX = ratio;";
                self.in_firefox(set, vec![json!(width), json!(pixel_ratio)]);
            }
            Engine::WebKit => self.wait(self.client.set_window_size(width, 900)),
        }
        self.until("the screen has its new width", || self.js("return innerWidth") == width);
    }

    /// Makes the device prefer the `light` or the `dark` scheme. WebKit has that from the desktop when it starts.
    #[track_caller]
    pub fn prefer_scheme(&self, scheme: &str) {
        match self.engine {
            Engine::Chromium => {
                let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
                self.devtools("Emulation.setEmulatedMedia", &features);
            }
            Engine::Firefox => {
                let set = "gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = arguments[0]";
                self.in_firefox(set, vec![json!(scheme)]);
            }
            Engine::WebKit => panic!("WebKit's scheme is the desktop's"),
        }
    }

    /// Has every page that the tab in front loads from now on run this first.
    #[track_caller]
    pub fn add_prelude(&self, script: &str) {
        if self.engine == Engine::Chromium {
            self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
        } else {
            self.front.add_prelude(script);
        }
    }

    /// The folder in which downloads are saved from now on.
    #[track_caller]
    pub fn downloads(&self) -> PathBuf {
        static ASKED: AtomicU32 = AtomicU32::new(0);
        let folder = self.driver.folder().join("downloads");
        if self.engine != Engine::Chromium {
            return folder;
        }
        let folder = folder.join(ASKED.fetch_add(1, Ordering::Relaxed).to_string());
        std::fs::create_dir_all(&folder).expect("the driver's folder can be written to");
        self.devtools("Browser.setDownloadBehavior", &json!({ "behavior": "allow", "downloadPath": folder }));
        folder
    }

    /// A command of Chromium's own.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.vendor("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Runs a script in Firefox itself instead of in the page.
    #[track_caller]
    fn in_firefox(&self, script: &str, arguments: Vec<Value>) {
        self.vendor("moz/context", json!({ "context": "chrome" }));
        self.wait(self.client.execute(script, arguments));
        self.vendor("moz/context", json!({ "context": "content" }));
    }

    /// Takes the network away, or gives it back.
    pub fn cut_off(&self, is_cut_off: bool) {
        self.front.cut_off(is_cut_off);
    }

    /// The errors that were written to the console since the last call.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        if self.engine == Engine::Chromium {
            let entries = self.log("browser");
            let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE");
            return severe.map(|entry| string(&entry["message"])).collect();
        }
        // A page that is just being left, or that the door does not watch, has nothing more to tell.
        let rest = "const done = arguments[0]; window['~told'] ? window['~told']().finally(() => done()) : done()";
        self.wait_for(self.client.execute_async(rest, Vec::new())).ok();
        self.front.seen(|seen| std::mem::take(&mut seen.errors))
    }

    /// The addresses that were asked for since the last call and are not the server's own.
    #[track_caller]
    pub fn foreign_requests(&self) -> Vec<String> {
        if self.engine == Engine::Chromium {
            return self.requests().into_iter().filter(|address| !self.is_own(address)).collect();
        }
        let mut foreign = self.front.seen(|seen| std::mem::take(&mut seen.foreign));
        foreign.retain(|address| self.engine != Engine::Firefox || !address.contains(ASKED_BY_FIREFOX));
        foreign
    }

    /// The addresses that were asked for since the last call; of a browser other than Chromium, those of the server.
    #[track_caller]
    pub fn requests(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            let paths = self.front.seen(|seen| std::mem::take(&mut seen.own));
            return paths.into_iter().map(|path| format!("http://{}{path}", self.front.address())).collect();
        }
        let entries = self.log("performance");
        let events = entries.iter().filter_map(|entry| {
            serde_json::from_str::<Value>(entry["message"].as_str()?).ok().map(|event| event["message"].clone())
        });
        let sent = events.filter(|event| event["method"] == "Network.requestWillBeSent");
        sent.map(|event| string(&event["params"]["request"]["url"])).collect()
    }

    fn is_own(&self, address: &str) -> bool {
        let url = url::Url::parse(self.url()).expect("the page's address is one");
        // A page from the disk has no origin; the only other files that it may show are copies of it beside it.
        let own = match self.url().rsplit_once('/').filter(|_| url.scheme() == "file") {
            Some((folder, _)) => folder.to_owned(),
            None => url.origin().ascii_serialization(),
        };
        // The same server, by another name where a scenario needs another origin.
        let address = address.replacen("://localhost:", "://127.0.0.1:", 1);
        address.starts_with(&format!("{own}/")) || address.starts_with("data:") || address.starts_with("blob:")
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

/// A command that only one driver knows.
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
