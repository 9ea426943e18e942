//! The page as it is packed: below any path, under its policy, without a network, from one version to the next, and as a
//! single file.

use std::fs;
use std::path::{Path, PathBuf};

use e2e::{Engine, Page, Visit, copy_of_site, scratch};
use race_planner::i18n::{Locale, Msg};
use serde_json::json;

use crate::screens::{SCREENS, go_to, open_blank, open_example, say, until_drawn, until_saved};

/// A copy of the page, which must be a packed one.
fn packed(name: &str) -> PathBuf {
    let site = copy_of_site(name, |_| false);
    assert!(site.join("sw.js").is_file(), "these scenarios need a packed page: `cargo xtask pack`");
    site
}

/// Has the page note whatever its policy refuses from now on.
const WATCH_POLICY: &str = "window.refused = [];
    addEventListener('securitypolicyviolation', event => refused.push(event.violatedDirective + ' ' + event.blockedURI))";

/// Goes through all that an open plan has to show.
fn look_at_everything(page: &Page) {
    for screen in SCREENS {
        go_to(page, screen);
    }
    for tool in ["forecast", "improve"] {
        page.click(&format!("#nav-{tool}"));
        page.until(tool, || page.attribute(&format!("#nav-{tool}"), "aria-current") == "page");
        page.until("its part is there", || !page.has(".part-progress"));
    }
    go_to(page, "overview");
    until_drawn(page, "#funnel");
}

/// The one file of this kind beside the page.
fn file_of(site: &Path, extension: &str) -> PathBuf {
    let files = fs::read_dir(site).unwrap().map(|file| file.unwrap().path());
    let files: Vec<_> = files.filter(|file| file.extension() == Some(extension.as_ref())).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files[0].clone()
}

fn build(page: &Page) -> String {
    page.attribute("meta[name=build]", "content")
}

/// Waits until the worker that keeps the page has all of it.
fn until_kept(page: &Page) {
    let state =
        "navigator.serviceWorker.getRegistration().then(found => done(found && found.active && found.active.state))";
    page.until("the worker keeps the page", || page.js_async(state) == "activated");
}

/// Puts another version in the place of the page: the same files but for the number of the build.
fn publish_next(site: &Path, old: &str) -> String {
    let next: String = old.chars().rev().collect();
    assert_ne!(next, old);
    for file in ["index.html", "sw.js"] {
        let text = fs::read_to_string(site.join(file)).unwrap();
        assert!(text.contains(old), "{file} names its build");
        fs::write(site.join(file), text.replace(old, &next)).unwrap();
    }
    next
}

#[test]
fn below_any_path_it_runs_under_its_policy() {
    let site = packed("site-below");
    // The one that is provoked at last.
    let visit = Visit::default().of(site).below("/a/b/c/").expecting_error("Content Security Policy");
    // So the watch over engines without a log calls it.
    visit.expecting_error("the policy forbids").run(|page| {
        page.open("");
        page.js(WATCH_POLICY);
        open_example(page, "bakery");
        look_at_everything(page);
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
            page.until("it speaks", || page.attribute("html", "lang") == locale.tag());
            look_at_everything(page);
        }
        page.click("#share");
        page.until("the dialog is open", || page.shows("#share-dialog"));
        assert_eq!(page.js("return refused"), json!([]));
        page.js("document.body.setAttribute('style', 'top: 0')");
        page.until("the policy is in force", || page.js("return refused.join()") == "style-src-attr inline");
        let added = "const script = document.createElement('script');
            script.textContent = 'window.evaluated = true'; document.head.append(script);
            return String(window.evaluated)";
        assert_eq!(page.js(added), "undefined", "no script but the page's own");
    });
}

#[test]
fn after_the_first_visit_it_opens_without_a_network() {
    let site = packed("site-offline");
    // What the worker asks for in vain before it looks into its cache.
    Visit::default().of(site).below("/planner/").expecting_error("ERR_EMPTY_RESPONSE").run(|page| {
        page.open("?lang=fr");
        until_kept(page);
        page.cut_off(true);
        page.reload();
        assert_eq!(page.attribute("html", "lang"), "fr");
        open_example(page, "bakery");
        page.type_into("#quick-visits", "432");
        until_saved(page);
        look_at_everything(page);
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
            page.until("it speaks", || page.attribute("html", "lang") == locale.tag());
        }
        page.choose("#language", "en");
        page.reload();
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
        page.go("index.html");
        page.until_ready();
        page.cut_off(false);
    });
}

#[test]
fn a_new_version_waits_until_it_is_wanted() {
    let site = packed("site-renewed");
    Visit::default().of(site.clone()).run(|page| {
        page.open("?lang=fa");
        until_kept(page);
        let old = build(page);
        page.reload();
        open_blank(page);
        page.type_into("#quick-visits", "432");
        assert!(!page.has("#notice-renewal"), "this is the latest");
        page.js("window.notReloaded = true");
        let next = publish_next(&site, &old);
        page.js("navigator.serviceWorker.getRegistration().then(found => found.update())");
        page.until("it is told", || page.shows("#notice-renewal"));
        assert_eq!(page.text("#notice-renewal p"), say(Locale::Fa, Msg::RenewalReady));
        page.type_into("#quick-visits", "567");
        assert_eq!(page.js("return window.notReloaded"), true, "nobody is reloaded in the middle of her work");
        assert_eq!(build(page), old);
        page.click("#renew");
        page.until("the new version is there", || {
            page.js("return !window.notReloaded && document.querySelector('meta[name=build]')?.content")
                == next.as_str()
        });
        page.until_ready();
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "۵۶۷");
        assert!(!page.has("#notice-renewal"));
        let names = page.js_async("caches.keys().then(done)");
        assert_eq!(names.as_array().map(Vec::len), Some(2), "one step back is kept for other tabs: {names}");
    });
}

#[test]
fn a_visit_with_a_network_is_one_of_the_new_version_and_has_nothing_to_ask() {
    let site = packed("site-visited-again");
    Visit::default().of(site.clone()).run(|page| {
        page.open("");
        until_kept(page);
        let next = publish_next(&site, &build(page));
        page.reload();
        assert_eq!(build(page), next);
        let kept = "caches.keys().then(names => navigator.serviceWorker.getRegistration().then(found =>
            done([names.length, !!found.waiting, !!found.installing, found.active.state])))";
        page.until_value(|| page.js_async(kept), |kept| *kept == json!([2, false, false, "activated"]));
        assert!(!page.has("#notice-renewal"));
    });
}

/// Hosts let browsers keep the page for some minutes, so it may ask for files that a newer version has replaced.
#[test]
fn an_old_page_whose_files_are_gone_says_so_and_a_reload_mends_it() {
    let site = packed("site-outdated");
    let program = file_of(&site, "wasm");
    let kept = scratch("files-of-the-new-version").join("program");
    fs::rename(&program, &kept).unwrap();
    // The missing file and its echo.
    Visit::default().of(site.clone()).expecting_error(".wasm").expecting_error("WebAssembly").run(|page| {
        page.go("");
        page.until("it is told", || page.shows("#failure [data-when=boot]"));
        fs::rename(&kept, &program).unwrap();
        page.click("#failure button[value=reload]");
        page.until_ready();
        open_blank(page);
    });
}

#[test]
fn a_program_that_never_starts_is_given_up_after_a_while() {
    let site = packed("site-that-waits");
    let glue = fs::read_dir(&site).unwrap().map(|file| file.unwrap().path());
    let glue = glue.filter(|file| file.file_name().unwrap().to_string_lossy().starts_with("planner-"));
    for script in glue.filter(|file| file.extension() == Some("js".as_ref())) {
        fs::write(script, "export default () => new Promise(() => {});").unwrap();
    }
    Visit::default().of(site).run(|page| {
        page.go("?lang=fr");
        // The page waits for 15 seconds, longer than a scenario does otherwise.
        page.js_async("setTimeout(done, 8000, null)");
        assert!(!page.shows("#failure"), "a slow network is no failure");
        page.until("it is told", || page.shows("#failure [data-when=boot]"));
        assert!(page.shows("#failure button[value=reload]"));
    });
}

#[test]
fn no_worker_comes_with_a_page_in_a_frame() {
    let course = "<!doctype html><title>a course</title><link rel=icon href=data:,>
        <iframe title=planner src=./ width=1200 height=800></iframe>";
    let site = packed("site-framed");
    Visit::default().of(site).beside("/course.html", course.to_owned()).run(|page| {
        page.go("course.html");
        page.enter_frame();
        page.until_ready();
        // Longer than the page outside of a frame waits.
        page.js_async("setTimeout(done, 2500)");
        assert_eq!(page.js_async("navigator.serviceWorker.getRegistrations().then(all => done(all.length))"), 0);
    });
}

#[test]
fn it_can_be_installed_wherever_it_lies() {
    let site = packed("site-installed");
    Visit::default().of(site).below("/a/b/").run(|page| {
        page.open("");
        if page.engine() != Engine::Chromium {
            // No other driver tells what its browser makes of the manifest.
            let read = "fetch(document.querySelector('link[rel=manifest]').href).then(async answer => {
                const manifest = await answer.json(), there = it => new URL(it, answer.url).href;
                const icons = await Promise.all(manifest.icons.map(it => fetch(there(it.src)).then(it => it.status)));
                done([there(manifest.start_url), there(manifest.scope), manifest.display, icons]);
            })";
            assert_eq!(page.js_async(read), json!([page.url(), page.url(), "standalone", [200, 200, 200, 200]]));
            until_kept(page);
            return;
        }
        let manifest = page.devtools("Page.getAppManifest", &json!({}));
        assert_eq!(manifest["errors"], json!([]));
        let id = page.devtools("Page.getAppId", &json!({}));
        assert_eq!(id["appId"], page.url(), "two planners on one host are two apps");
        until_kept(page);
        let obstacles = page.devtools("Page.getInstallabilityErrors", &json!({}));
        let obstacles = obstacles["installabilityErrors"].as_array().cloned().unwrap_or_default();
        assert!(obstacles.iter().all(|obstacle| obstacle["errorId"] == "in-incognito"), "{obstacles:?}");
    });
}

#[test]
fn an_unknown_address_leads_home_from_any_depth() {
    let site = packed("site-with-404");
    let lost = fs::read_to_string(site.join("404.html")).unwrap();
    // The folders that it tries before it finds the right one.
    let visit = Visit::default().of(site).below("/a/b/").expecting_error("404 (Not Found)");
    // So the watch over engines without a log calls it.
    let visit = visit.expecting_error("/manifest.webmanifest: 404");
    visit.beside("/a/b/x/y/none.html", lost.clone()).beside("/a/b/none", lost).run(|page| {
        for address in ["x/y/none.html", "none"] {
            page.go(address);
            page.until("it knows the way", || page.js("return document.querySelector('a').href") == page.url());
        }
        page.click("[lang=ru] a");
        page.until_ready();
    });
}

#[test]
fn a_single_file_opens_from_the_disk_and_keeps_the_plan() {
    let site = packed("site-of-single-file");
    let folder = scratch("single");
    let files = ["race-planner.html", "copy.html"].map(|name| folder.join(name));
    for file in &files {
        fs::copy(site.join("race-planner.html"), file).unwrap();
    }
    // What is provoked at last.
    Visit::default().of_file(files[0].clone()).expecting_error("127.0.0.1:9").run(|page| {
        page.open("?lang=ru");
        page.js(WATCH_POLICY);
        open_example(page, "bakery");
        page.type_into("#quick-visits", "432");
        until_saved(page);
        assert!(page.text("#save-state").contains("файл"), "it is said that a file is safer");
        look_at_everything(page);
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
            page.until("it speaks", || page.attribute("html", "lang") == locale.tag());
        }
        assert_eq!(page.js("return refused"), json!([]));
        page.choose("#language", "en");
        page.reload();
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
        let prefix = "race-planner:f:";
        assert!(page.stored().keys().all(|key| key.starts_with(prefix)), "{:?}", page.stored().keys());
        // Another copy of the file is another planner, even where the browser gives both one storage.
        page.go(&format!("file://{}", files[1].display()));
        page.until_ready();
        assert!(page.has("#start-blank") && !page.has(".stored__item"));
        page.go(&format!("file://{}", files[0].display()));
        page.until_ready();
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
        // The network is out of reach for whatever runs in it.
        page.js(WATCH_POLICY);
        let asked = "fetch('http://127.0.0.1:9/').then(() => done('answered'), () => done('refused'))";
        assert_eq!(page.js_async(asked), "refused");
        page.until("it was the policy", || page.js("return refused.join()") == "connect-src http://127.0.0.1:9/");
    });
}
