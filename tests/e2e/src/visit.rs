//! One visit to the page: a server with the page on it, a browser with an empty profile, a scenario, and the checks
//! that hold for every visit.

use std::any::type_name_of_val;
use std::env;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use serde_json::json;
use xtask::engine::Engine;
use xtask::static_server::StaticServer;

use crate::front::Front;
use crate::page::Page;

/// A visit to come. `Visit::default()` opens the page at `/` in a browser that speaks English.
pub struct Visit {
    mount: &'static str,
    site: PathBuf,
    languages: &'static str,
    pages: Vec<(&'static str, String)>,
    file: Option<PathBuf>,
    expected_errors: Vec<&'static str>,
}

impl Default for Visit {
    fn default() -> Self {
        Self {
            mount: "/",
            site: site(),
            languages: "en-US,en",
            pages: Vec::new(),
            file: None,
            expected_errors: Vec::new(),
        }
    }
}

impl Visit {
    /// Serves the page below this path, such as `/a/b/`.
    #[must_use]
    pub fn below(self, mount: &'static str) -> Self {
        Self { mount, ..self }
    }

    /// Serves this folder in place of the built page.
    #[must_use]
    pub fn of(self, site: PathBuf) -> Self {
        Self { site, ..self }
    }

    /// Opens this file from the disk in place of the page on the server.
    #[must_use]
    pub fn of_file(self, file: PathBuf) -> Self {
        Self { file: Some(file), ..self }
    }

    /// The languages of the browser, best first, as in the header `Accept-Language`.
    #[must_use]
    pub fn speaking(self, languages: &'static str) -> Self {
        Self { languages, ..self }
    }

    /// Serves an HTML page beside the planner, at a path from the server's root.
    #[must_use]
    pub fn beside(mut self, path: &'static str, html: String) -> Self {
        self.pages.push((path, html));
        self
    }

    /// Lets pass the console errors that contain this text. Say at the call why the page cannot help it.
    #[must_use]
    pub fn expecting_error(mut self, text: &'static str) -> Self {
        self.expected_errors.push(text);
        self
    }

    /// The same for one engine.
    #[must_use]
    pub fn expecting_error_in(self, engine: Engine, text: &'static str) -> Self {
        if Engine::chosen() == engine { self.expecting_error(text) } else { self }
    }

    /// Makes the visit. Fails like the scenario, or when the page wrote an error to the console or asked another host.
    ///
    /// A picture of the screen is in `target/e2e/` then.
    pub fn run<Scenario: FnOnce(&Page)>(self, scenario: Scenario) {
        fs::create_dir_all(target().join("e2e")).expect("target/ can be written to");
        let name = type_name_of_val(&scenario).replace("::{{closure}}", "").replace("::", "-").replace(['<', '>'], "-");
        let engine = Engine::chosen();
        let server = StaticServer::start(&self.site, self.mount, None).expect("the page's folder can be served");
        let server = self
            .pages
            .into_iter()
            .fold(server, |server, (path, html)| server.with_page(path, "text/html; charset=utf-8", html));
        let url = server.url();
        let host = url.split('/').nth(2).expect("the server's address names its host");
        let front = Front::open(host.to_owned(), engine != Engine::Chromium).expect("there is a free port");
        let url = match &self.file {
            Some(file) => format!("file://{}", file.display()),
            None => format!("http://{}{}", front.address(), self.mount),
        };
        let page = Page::new(engine, self.languages, front, url);
        if engine != Engine::Chromium {
            page.resize(1440, 1.0);
        }
        match engine {
            Engine::Chromium | Engine::Firefox => {}
            Engine::WebKit => {
                // Its driver knows no languages, and the locales that it would take them from are not installed.
                page.add_prelude(&in_languages(self.languages));
            }
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            scenario(&page);
            let errors = page.console_errors();
            let is_expected = |error: &String| self.expected_errors.iter().any(|text| error.contains(text));
            let unexpected: Vec<_> = errors.into_iter().filter(|error| !is_expected(error)).collect();
            assert!(unexpected.is_empty(), "errors on the console: {unexpected:#?}");
            let foreign = page.foreign_requests();
            assert!(foreign.is_empty(), "requests to other hosts: {foreign:#?}");
        }));
        if outcome.is_err() {
            keep_screenshot(&page, &name);
        }
        page.close();
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
    }
}

/// A script that makes the browser one of these languages.
fn in_languages(accepted: &str) -> String {
    let list = json!(accepted.split(',').collect::<Vec<_>>());
    format!(
        "Object.defineProperty(Navigator.prototype, 'languages', {{ configurable: true, get: () => {list} }});
         Object.defineProperty(Navigator.prototype, 'language', {{ configurable: true, get: () => {list}[0] }})"
    )
}

fn keep_screenshot(page: &Page, name: &str) {
    let file = target().join("e2e").join(format!("{name}.png"));
    // A browser that has died can show nothing, and the reason of the failure matters more.
    if let Some(picture) = page.screenshot()
        && fs::write(&file, picture).is_ok()
    {
        eprintln!("screen at the failure: {}", file.display());
    }
}

/// The folder of the built page.
fn site() -> PathBuf {
    let site = env::var_os("RACE_PLANNER_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    assert!(site.join("index.html").is_file(), "no page in {}: run `cargo xtask test --e2e`", site.display());
    site
}

/// A copy of the built page, under `name`, without the files that `is_left_out` picks by their names.
pub fn copy_of_site(name: &str, is_left_out: impl Fn(&str) -> bool) -> PathBuf {
    let copy = scratch(name);
    copy_folder(&site(), &copy, &is_left_out).expect("target/ can be written to");
    copy
}

fn copy_folder(from: &Path, to: &Path, is_left_out: &impl Fn(&str) -> bool) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let file = file?;
        let (name, path) = (file.file_name(), file.path());
        if path.is_dir() {
            copy_folder(&path, &to.join(name), is_left_out)?;
        } else if !is_left_out(&name.to_string_lossy()) {
            fs::copy(path, to.join(name))?;
        }
    }
    Ok(())
}

/// An empty folder with this name, for files that a scenario makes.
#[must_use]
pub fn scratch(name: &str) -> PathBuf {
    let folder = target().join("e2e").join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("target/ can be written to");
    folder.canonicalize().expect("a folder that was just made")
}

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
