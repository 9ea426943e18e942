//! What a driver is asked for, in the words of each.

use std::net::SocketAddr;
use std::path::Path;

use serde_json::{Value, json};
use xtask::engine::Engine;
use xtask::find_program;

/// A browser where no one looks, that asks nobody on the network; the sandbox does not work for root.
const ARGUMENTS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1440,900",
];

/// What is asked of a driver: a browser of these languages, in this folder, for which this door leads everywhere.
pub fn capabilities(engine: Engine, languages: &str, folder: &Path, door: SocketAddr) -> Value {
    // Every host is asked through the door, this machine by Firefox directly.
    let proxy = json!({
        "proxyType": "manual",
        "httpProxy": door.to_string(),
        "sslProxy": door.to_string(),
    });
    let mut capabilities = match engine {
        Engine::Chromium => json!({
            "goog:chromeOptions": { "args": ARGUMENTS, "prefs": { "intl.accept_languages": languages } },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        }),
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": engine.browsers().iter().find_map(|name| find_program(name)),
                "args": ["-headless"],
                "prefs": {
                    "intl.accept_languages": languages,
                    "browser.download.folderList": 2,
                    "browser.download.dir": folder.join("downloads"),
                    "browser.download.alwaysOpenPanel": false,
                },
            },
            "proxy": proxy,
        }),
        // Told of addresses that need no proxy, one in ten of these browsers dies, so this one asks for all through the door.
        Engine::WebKit => json!({ "browserName": "MiniBrowser", "proxy": proxy }),
    };
    capabilities["timeouts"] = json!({ "pageLoad": 50_000, "script": 30_000 });
    capabilities
}
