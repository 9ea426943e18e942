//! The planner as a part of another page: what it shows there, what it keeps and where, and what it leaves alone.

use e2e::{Page, Visit, seen};
use race_planner::exchange::address::{Address, Theme};
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use serde_json::{Value, json};

use crate::blocked_storage::refused_in_sandbox;
use crate::screens::{go_to, open_blank, open_example, say, stored_plans, tile, until_drawn, until_saved};
use crate::share::REFUSE_COPY;

/// A page with the planner in frames, each with further attributes and the end of its address. What they say is kept in
/// `said`; `{host}` in an address is the page's own origin.
pub fn host(frames: &[(&str, &str)]) -> String {
    let frames: Vec<String> = frames
        .iter()
        .map(|(attributes, query)| {
            format!("<iframe title=planner {attributes} data-query='{query}' width=1000 height=700></iframe>")
        })
        .collect();
    format!(
        "<!doctype html><title>a course</title><link rel=icon href=data:,>{}
         <script>
             window.said = [];
             addEventListener('message', event => {{
                 const from = [...document.querySelectorAll('iframe')].findIndex(it => it.contentWindow === event.source);
                 said.push({{ from, data: event.data }});
             }});
             window.tell = (frame, message) => frames[frame].postMessage({{ app: 'race-planner', v: 1, ...message }}, '*');
             const planner = location.origin.replace('localhost', '127.0.0.1');
             for (const frame of document.querySelectorAll('iframe')) {{
                 frame.src = planner + '/' + frame.dataset.query.replace('{{host}}', encodeURIComponent(location.origin));
             }}
         </script>",
        frames.join("")
    )
}

/// Opens the host under another name of the same server, hence of another origin than the planner.
#[track_caller]
pub fn go_to_other_origin(page: &Page) {
    page.go(&format!("{}host.html", page.url().replace("127.0.0.1", "localhost")));
}

#[track_caller]
pub fn in_frame<T>(page: &Page, place: u16, act: impl FnOnce(&Page) -> T) -> T {
    page.enter_frame_at(place);
    page.until_ready();
    let outcome = act(page);
    page.leave_frame();
    outcome
}

/// Keys that the planner has written, as the page that is open sees them.
fn keys(page: &Page) -> Vec<String> {
    page.stored().into_keys().filter(|key| key.starts_with("race-planner:")).collect()
}

#[test]
fn an_embed_keeps_its_own_plans_for_its_own_page() {
    Visit::default().beside("/host.html", host(&[("", "?preset=bakery&slot=week3&origin={host}")])).run(|page| {
        page.open("");
        open_example(page, "trial");
        until_saved(page);
        let own = stored_plans(page);
        for is_other in [false, true] {
            if is_other {
                go_to_other_origin(page);
            } else {
                page.go("host.html");
            }
            let origin = page.js("return location.origin").as_str().unwrap().to_owned();
            in_frame(page, 0, |page| {
                until_drawn(page, "#funnel");
                assert_eq!(page.value("#plan-title"), "Online bakery", "not the plan of the page that stands alone");
                assert_eq!(page.text("#save-state"), say(Locale::En, Msg::SaveDirty));
                assert!(!keys(page).iter().any(|key| key.contains("e:") && key.contains("/p:")), "nothing is stored yet");
                page.type_into("#quick-visits", "4321");
                page.until("it is saved", || page.text("#save-state") == say(Locale::En, Msg::SaveEmbedded));
                let space = format!("race-planner:e:{origin}:week3/");
                assert!(keys(page).iter().any(|key| key.starts_with(&format!("{space}p:"))), "{:?}", keys(page));
                assert!(page.shows("#open-tab"));
            });
            page.reload_host();
            in_frame(page, 0, |page| {
                until_drawn(page, "#funnel");
                // The work that was saved, not the preset once more.
                assert_eq!(page.value("#quick-visits"), "4,321");
                // What one embed keeps is nothing to the next origin.
                page.js("for (const key of Object.keys(localStorage)) if (key.includes(':e:')) localStorage.removeItem(key)");
            });
        }
        page.open("");
        assert_eq!(stored_plans(page), own, "the page's own plans are as they were");
    });
}

#[test]
fn two_embeds_on_a_page_share_nothing() {
    let frames = [("", "?slot=a"), ("", "?slot=b"), ("", "?slot=c&storage=none")];
    Visit::default().beside("/host.html", host(&frames)).run(|page| {
        page.go("host.html");
        for (place, visits) in [(0, "111"), (1, "222"), (2, "333")] {
            in_frame(page, place, |page| {
                open_blank(page);
                page.type_into("#quick-visits", visits);
                if place < 2 {
                    until_saved(page);
                } else {
                    assert_eq!(page.text("#notice-memory p"), say(Locale::En, Msg::StorageNone));
                }
            });
        }
        page.reload_host();
        for (place, visits) in [(0, "111"), (1, "222")] {
            in_frame(page, place, |page| {
                page.until("the plan is back", || page.has("#quick-visits"));
                assert_eq!(page.value("#quick-visits"), visits);
            });
        }
        in_frame(page, 2, |page| {
            assert!(page.shows("#start-blank"), "nothing was kept");
            assert!(!keys(page).iter().any(|key| key.contains(":c/")), "{:?}", keys(page));
        });
    });
}

#[test]
fn a_preset_opens_what_was_made_of_it() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "999");
        until_saved(page);
        let own = stored_plans(page);
        page.open("?preset=bakery");
        until_drawn(page, "#funnel");
        assert_eq!(page.value("#plan-title"), "Online bakery");
        assert_eq!(stored_plans(page), own, "nothing of it is stored before it is changed");
        page.type_into("#plan-title", "My bakery");
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 2);
        page.reload();
        assert_eq!(page.value("#plan-title"), "My bakery", "not the preset once more");
        assert!(stored_plans(page).contains(&own[0]), "the other plan is as it was, to the letter");
    });
}

#[test]
fn a_broken_link_opens_what_would_have_opened_without_it() {
    Visit::default().run(|page| {
        for place in ["", "&embed=1"] {
            page.go("about:blank");
            page.open(&format!("?preset=bakery{place}#plan=1.AAAA"));
            until_drawn(page, "#funnel");
            assert_eq!(page.value("#plan-title"), "Online bakery");
            let told = say(Locale::En, Msg::LinkBroken);
            page.until("it is told", || page.texts(".notice p").contains(&told));
            page.reload();
            page.until("the example is there again", || page.has("#plan-title"));
            assert!(!page.texts(".notice p").contains(&told), "told once");
        }
    });
}

/// Controls in use that are not there for looking alone.
const EDITING: &str = "
    const looking = '.header__settings, #share, #share-dialog, #open-export, #exchange, .switch, .periods, .tile, .derived, '
        + '.field__working, .grid__about, .drawer, .notice, .address-notice, .toasts, .figure, .about, .brief, .compare__head, .looks, .lab';
    return [...document.querySelectorAll('#app :is(input, select, textarea, button, [contenteditable])')]
        .filter(it => !it.matches(':disabled') && it.tabIndex >= 0 && !it.closest(looking)).map(it => it.outerHTML)";

#[test]
fn in_view_mode_nothing_can_be_changed_and_nothing_is_stored() {
    Visit::default().beside("/host.html", host(&[("", "?preset=bakery&mode=view&origin={host}")])).run(|page| {
        page.go("host.html");
        in_frame(page, 0, |page| {
            until_drawn(page, "#funnel");
            assert_eq!(page.text("#save-state"), say(Locale::En, Msg::SaveReadOnly));
            for screen in ["overview", "plan", "reach", "act", "convert", "engage", "forecast", "improve"] {
                go_to(page, screen);
                page.until(screen, || !page.has(".part-progress"));
                let editing = page.until_value(|| page.js(EDITING), |found| found == &json!([]));
                assert_eq!(editing, json!([]), "{screen}");
                assert!(page.shows("#notice-view"));
            }
            // A calculator changes no plan, so that it can be tried out.
            for (field, number) in
                [("a-visitors", "1000"), ("a-conversions", "50"), ("b-visitors", "1000"), ("b-conversions", "80")]
            {
                page.type_into(&format!("#test-{field}"), number);
            }
            page.until("it answers", || page.text("#test-answer").contains("better"));
            go_to(page, "overview");
            page.click("#tile-profit");
            page.until("workings can be looked at", || page.shows("#working"));
            page.click("#working-close");
        });
        // Out of looking no message leads.
        page.js("tell(0, { type: 'setMode', value: 'edit' }); tell(0, { type: 'hello' })");
        let modes = "return said.filter(it => it.data.type === 'ready').map(it => it.data.mode)";
        page.until("it answers", || page.js(modes).as_array().is_some_and(|modes| modes.len() > 1));
        assert!(page.js(modes).as_array().unwrap().iter().all(|mode| mode == "view"), "{}", page.js(modes));
        in_frame(page, 0, |page| {
            assert_eq!(page.attribute("html", "data-mode"), "view");
            assert_eq!(keys(page), [] as [String; 0], "nothing is stored");
            page.click("#own-copy");
        });
        page.go_to_opened_tab();
        page.until_ready();
        page.until("the copy is there", || page.has("#notice-shared"));
        assert_eq!(page.value("#plan-title"), "Online bakery");
        page.click("#keep-shared");
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 1, "among the plans of the page that stands alone");
    });
}

#[test]
fn in_present_mode_there_is_only_the_screen() {
    Visit::default().run(|page| {
        page.open("?preset=bakery&mode=present&screen=reach");
        until_drawn(page, "#funnel");
        assert!(page.has(".stage.hue-reach"), "the screen that the address names");
        for gone in ["#nav-overview", "#nav-forecast"] {
            assert!(!page.has(gone), "{gone}");
        }
        for gone in ["#plans-open", "#undo", "#language", "#share"] {
            assert!(!page.shows(gone), "{gone}");
        }
        let size = page.js("return parseFloat(getComputedStyle(document.documentElement).fontSize)");
        assert_eq!(size.as_f64(), Some(22.0), "16 pixels and three eighths");
    });
}

#[test]
fn only_the_screens_that_are_named_can_be_reached() {
    Visit::default().run(|page| {
        page.open("?preset=bakery&screens=reach,act,forecast-goal&screen=act#plan");
        page.until("the screen is there", || page.has(".stage.hue-act"));
        let links = page.js("return [...document.querySelectorAll('.sidebar a')].map(it => it.id)");
        assert_eq!(links, json!(["nav-reach", "nav-act", "nav-forecast"]));
        page.js("location.hash = '#overview'");
        go_to(page, "reach");
        assert!(page.has(".stage.hue-reach"));
        page.click("#nav-forecast");
        page.until("the one tab is there", || page.has("#tab-forecast-goal"));
        assert!(!page.has("#tab-forecast") && !page.has("#tab-forecast-levers"));
        assert_eq!(page.js("return document.querySelector('.brand__link').href"), "", "no way to the start screen");
    });
}

#[test]
fn what_the_address_asks_in_vain_is_told_in_every_language() {
    for locale in Locale::ALL {
        Visit::default().run(|page| {
            page.open(&format!("?lang={}&mode=admin&theme=pink&utm=1", locale.tag()));
            page.until("it is told", || page.has("#notice-address"));
            let told = Catalog::of(locale).format(Msg::EmbedRefused, &Args::new().text("names", "mode, theme"));
            assert_eq!(page.text("#notice-address p"), seen(&told));
            page.click("#notice-address button");
            page.until("it is gone", || !page.has("#notice-address"));
        });
    }
}

#[test]
fn in_a_sandbox_nothing_is_lost_without_a_word() {
    let visit = Visit::default().beside("/host.html", host(&[("sandbox='allow-scripts'", "?preset=bakery")]));
    refused_in_sandbox(visit).run(|page| {
        page.go("host.html");
        in_frame(page, 0, |page| {
            until_drawn(page, "#funnel");
            assert!(page.shows("#notice-memory"));
            page.js("for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { throw new Error(name); };");
            let asks = "const event = new Event('beforeunload', { cancelable: true }); dispatchEvent(event); return event.defaultPrevented";
            assert_eq!(page.js(asks), false, "there is nothing to lose yet");
            page.type_into("#quick-visits", "4321");
            page.until("there is work", || page.js(asks) == true);
            page.click("#notice-memory button");
            page.until("the file is there as a text as well", || page.has("#notice-file-text"));
            assert!(page.value("#notice-file-text").contains("4321.0"));
            assert_eq!(page.js(asks), false, "it is out of the page");
            page.js(REFUSE_COPY);
            page.click("#memory-link");
            page.until("the link is there as a text", || page.has(".offered__text") && page.value(".offered__text").contains("#plan=1."));
        });
        let storage = page.js("return said.find(it => it.data.type === 'ready').data.storage");
        assert_eq!(storage, "memory");
    });
}

#[test]
fn an_embed_is_usable_in_320_by_480() {
    for locale in [Locale::En, Locale::Fa] {
        let page_around =
            host(&[("style='inline-size:320px;block-size:480px'", &format!("?lang={}&preset=bakery", locale.tag()))]);
        Visit::default().beside("/host.html", page_around).run(|page| {
            page.go("host.html");
            in_frame(page, 0, |page| {
                until_drawn(page, "#funnel");
                let sizes = "const page = document.documentElement; return [page.scrollWidth, page.clientWidth, page.scrollHeight > 480]";
                let sizes = page.js(sizes);
                assert!(sizes[0].as_f64() <= sizes[1].as_f64(), "sideways: {sizes}");
                assert_eq!(sizes[2], true, "it scrolls inside");
                page.type_into("#quick-visits", "4321");
                page.until("it counts", || !tile(page, "profit").is_empty());
                go_to(page, "engage");
            });
        });
    }
}

/// What the boot script chooses before the app is there: the script of the page, with an address and a browser of its own.
#[test]
fn before_the_first_paint_language_and_theme_are_those_of_the_app() {
    let bare = "<!doctype html><title>bare</title><link rel=icon href=data:,>".to_owned();
    Visit::default().beside("/bare.html", bare).run(|page| {
        page.open("");
        let boot = page.js("return [...document.scripts].find(it => !it.src && it.type !== 'module').textContent");
        page.go("bare.html");
        page.js_with(
            "const source = arguments[0];
                const choose = (query, prefs) => {
                    let key;
                    const root = { setAttribute: (name, value) => { root[name] = value; } };
                    const page = { documentElement: root, readyState: 'loading', addEventListener() {}, getElementById: () => null,
                        querySelector: () => ({ content: '' }) };
                    const around = { WebAssembly: null, localStorage: { getItem: asked => { key = asked; return prefs; } }, sessionStorage: { getItem: () => null } };
                    around.parent = around;
                    new Function('document', 'window', 'location', 'navigator', 'matchMedia', 'addEventListener', 'setTimeout', source)(
                        page, around, { search: query }, { languages: ['de', 'ru-RU'] }, () => ({ matches: false }), () => 0, () => 0);
                    return [root.lang, root['data-theme'], key];
                };
                window.choose = choose;",
            &[boot],
        );
        for saved in [None, Some("fr")] {
            for tag in ["", "fa", "FA", "fa-AF", "fa_IR", "xx", "xx-XX", "french", "fr-", "en1", "auto", "%20ru", "ru%20", "f", "-fa", "fa.IR"] {
                for theme in ["", "dark", "light", "DARK", "pink", "auto"] {
                    let query = format!("?lang={tag}&theme={theme}&lang=en");
                    let prefs = saved.map(|lang| json!({ "lang": lang, "theme": "dark" }).to_string());
                    let chosen = page.js_with("return choose(...arguments)", &[json!(query), json!(prefs)]);
                    let asked = Address::read(&query, |_| false);
                    let locale = asked.lang.or(saved.and_then(Locale::from_tag)).unwrap_or(Locale::Ru);
                    let usual = if saved.is_some() { Theme::Dark } else { Theme::Auto };
                    let theme = if asked.theme.unwrap_or(usual) == Theme::Dark { "dark" } else { "light" };
                    assert_eq!(chosen, json!([locale.tag(), theme, "race-planner:prefs"]), "{query} {saved:?}");
                }
            }
        }
        assert_eq!(page.js_with("return choose(...arguments)", &[json!("?x"), Value::Null])[0], "ru");
        for rest in ["", "&slot=week-3", "&origin=none", "&origin=HTTPS://LMS.Example.org/", "&origin=http://localhost:81"] {
            let query = format!("?embed=1{rest}");
            let key = format!("race-planner:{}prefs", Address::read(&query, |_| false).space(true));
            assert_eq!(page.js_with("return choose(...arguments)", &[json!(query), Value::Null])[2], json!(key), "{query}");
        }
    });
}
