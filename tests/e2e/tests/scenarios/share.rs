//! A plan as a link: what is told before it is copied, and what opening one does to one's own plans: nothing.

use e2e::{Page, Visit, seen};
use race_planner::exchange::link;
use race_planner::i18n::{Args, Catalog, Format, Locale, Msg};
use race_planner::plan::{Currency, Example, ExampleWords, Plan};
use serde_json::json;

use crate::blocked_storage::refused_in_sandbox;
use crate::full_storage;
use crate::screens::{
    CUSTOMERS, LEADS, VISITS, VOLUME, funnel, funnel_table, go_to, go_to_start, open_blank, open_example, say,
    stored_plans, tile, until_drawn, until_saved,
};

/// Opens the dialog and gives back the link that it offers.
#[track_caller]
fn share(page: &Page) -> String {
    page.click("#share");
    page.until("the link is there", || page.has("#share-link"));
    page.value("#share-link")
}

/// What comes after the planner's own address.
fn fragment(page: &Page, link: &str) -> String {
    let fragment = link.strip_prefix(page.url()).expect("the planner's own address");
    assert!(fragment.starts_with("#plan=1."), "{fragment}");
    fragment.to_owned()
}

fn hash(page: &Page) -> String {
    page.js("return location.hash").as_str().unwrap_or_default().to_owned()
}

/// The link to an example.
fn school() -> String {
    let catalog = Catalog::of(Locale::En);
    let channels =
        Example::School.channel_ids().map(|id| catalog.text(Msg::ExampleChannel(Example::School, id))).collect();
    let words = ExampleWords { title: "A shared school".to_owned(), channels, ..ExampleWords::default() };
    link_to(&Example::School.plan("SHARED", Currency::EUR, &words))
}

fn link_to(plan: &Plan) -> String {
    format!("#{}", link::encode(plan))
}

#[track_caller]
fn until_shared(page: &Page) {
    page.until("the shared plan is shown", || page.has("#notice-shared"));
}

/// Sees what is copied, in place of the clipboard.
const CATCH_COPY: &str = "
    Object.defineProperty(navigator, 'clipboard', { configurable: true,
        value: { writeText: text => { window.copied = text; return Promise.resolve(); } } });";

/// A page that may not use the clipboard in any way, as in many frames.
pub const REFUSE_COPY: &str = "
    Object.defineProperty(navigator, 'clipboard', { configurable: true,
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
    document.execCommand = () => false;";

#[test]
fn a_shared_plan_opens_with_the_same_figures_in_another_browser() {
    let mut shared = (String::new(), Vec::new());
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "trial");
        until_saved(page);
        page.js(CATCH_COPY);
        let link = share(page);
        let length = Format::new(Locale::En, Currency::USD).count(f64::from(u32::try_from(link.len()).unwrap()));
        let sized = Catalog::of(Locale::En).format(Msg::ShareSize, &Args::new().text("size", length));
        assert_eq!(seen(&page.text("#share-size")), seen(&sized));
        assert!(
            page.text(".share").contains("all its figures"),
            "what the link gives away is said before it is copied"
        );
        assert_eq!(page.text("#share-told"), "");
        page.click("#share-copy");
        page.until("it is told", || page.text("#share-told") == say(Locale::En, Msg::ShareCopied));
        assert_eq!(page.js("return window.copied"), json!(link));
        page.click("#share-close");
        page.until("the dialog is gone", || !page.shows("#share-dialog"));
        assert_eq!(page.focused(), "share", "the focus is where it was");
        shared = (fragment(page, &link), funnel_table(page));
    });
    let (link, figures) = shared;
    Visit::default().run(|page| {
        page.open(&link);
        until_shared(page);
        until_drawn(page, "#funnel");
        assert_eq!(funnel_table(page), figures);
        assert!(!funnel(page, VISITS, VOLUME).is_empty() && !funnel(page, LEADS, VOLUME).is_empty());
        assert!(stored_plans(page).is_empty(), "nothing is stored before it is kept");
        assert_eq!(page.text("#save-state"), "Not saved yet");
    });
}

#[test]
fn own_plans_are_untouched_until_the_copy_is_kept() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        let own = stored_plans(page);
        page.go("about:blank");
        page.open(&school());
        until_shared(page);
        assert_eq!(page.value("#plan-title"), "A shared school");
        assert_eq!(hash(page), "#overview", "the plan does not stand in the address any more");
        assert_eq!(stored_plans(page), own);
        // Going about in it keeps nothing, and a reload loses nothing.
        go_to(page, "reach");
        page.reload();
        until_shared(page);
        assert_eq!((page.value("#plan-title").as_str(), hash(page).as_str()), ("A shared school", "#reach"));
        assert_eq!(stored_plans(page), own);
        page.click("#keep-shared");
        page.until("it is kept", || !page.has("#notice-shared"));
        until_saved(page);
        let kept = stored_plans(page);
        assert_eq!(kept.len(), 2);
        assert!(kept.contains(&own[0]), "the own plan is as it was, to the letter");
        assert!(kept.iter().all(|(id, _)| id != "SHARED"), "the copy has an identity of its own");
        page.reload();
        assert_eq!(page.value("#plan-title"), "A shared school");
        assert!(!page.has("#notice-shared"));
        assert_eq!(stored_plans(page).len(), 2, "a reload makes no further copy");
    });
}

#[test]
fn the_first_edit_keeps_the_copy_and_nothing_else_does() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        let own = stored_plans(page);
        // Put into the address of the open page, as by hand.
        page.js_with("location.hash = arguments[0]", &[json!(school())]);
        until_shared(page);
        assert_eq!(stored_plans(page), own);
        // Another plan is opened in its place: the copy was not wanted.
        go_to_start(page);
        page.click(".stored__item");
        page.until("the own plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
        page.reload();
        assert_eq!(page.value("#quick-visits"), "432");
        assert!(!page.has("#notice-shared"));
        assert_eq!(stored_plans(page), own);
        page.js_with("location.hash = arguments[0]", &[json!(school())]);
        until_shared(page);
        page.type_into("#plan-title", "Mine now");
        page.until("it is kept", || !page.has("#notice-shared"));
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 2);
        page.reload();
        assert_eq!(page.value("#plan-title"), "Mine now");
    });
}

#[test]
fn a_broken_link_is_told_and_opens_what_would_have_opened() {
    Visit::default().run(|page| {
        page.open("#plan=1.AAAA");
        let broken = say(Locale::En, Msg::LinkBroken);
        page.until("it is told", || page.has(".notice") && page.text(".notice p") == broken);
        assert!(page.shows("#start-blank"), "there is no plan yet");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        let own = stored_plans(page);
        let school = school();
        for (link, msg) in [
            (&school[..school.len() - 9], Msg::LinkBroken),
            ("#plan=2.AAAA", Msg::LinkNewer),
            ("#plan=", Msg::LinkBroken),
            (&format!("#plan=1.{}", "A".repeat(70_000)), Msg::LinkTooLong),
        ] {
            page.go("about:blank");
            page.open(link);
            let told = say(Locale::En, msg);
            page.until("it is told", || page.has(".notice") && page.text(".notice p") == told);
            page.until("the own plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
            assert!(!page.has("#notice-shared"));
        }
        assert_eq!(stored_plans(page), own);
        go_to(page, "reach");
        page.reload();
        assert!(!page.has(".notice"), "it is not told twice");
    });
}

#[test]
fn a_plan_too_long_for_a_link_is_offered_as_a_file() {
    Visit::default().run(|page| {
        let mut plan = Plan::blank("LONG", "Five years", Currency::EUR, "Search");
        fill(&mut plan);
        page.open(&link_to(&plan));
        until_shared(page);
        page.click("#share");
        page.until("it is told", || page.has("#share-only-file"));
        assert!(page.text("#share-only-file").contains("8,000"), "{}", page.text("#share-only-file"));
        assert!(!page.has("#share-link") && page.shows("#share-file"));
        page.js(
            "const make = URL.createObjectURL;
             URL.createObjectURL = blob => { blob.text().then(text => { window.offered = text; }); return make.call(URL, blob); };",
        );
        page.click("#share-file");
        let offered = page.until_value(|| page.js("return window.offered ?? null"), serde_json::Value::is_string);
        assert!(offered.as_str().unwrap().contains("Five years"), "the file holds the plan");
    });
}

/// Enters so many figures that no link holds them.
fn fill(plan: &mut Plan) {
    use race_planner::engine::{Kpi, Layer};
    use race_planner::plan::{At, Entry, PeriodKind, Periods, Place, PlanEdit, Provenance, Quantity};
    let months = Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: 60 };
    plan.apply(PlanEdit::SetPeriods(months)).expect("months");
    let channel = plan.channels()[0].id;
    let mut figure = 0x9e37_79b9_u32;
    for period in 0..60 {
        for layer in [Layer::Target, Layer::Actual] {
            for kpi in [Kpi::Visits, Kpi::MediaCost, Kpi::Leads, Kpi::Orders, Kpi::Revenue, Kpi::RepeatCustomers] {
                figure = figure.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = At { place: Place::Channel(channel), layer, period: Some(period) };
                let entry = Entry::new(Quantity::Exact(f64::from(figure) / 1000.0), Provenance::Measured);
                plan.apply(PlanEdit::Enter { at, kpi, entry, instead_of: None }).expect("a figure");
            }
        }
    }
}

#[test]
fn where_nothing_can_be_copied_the_link_is_marked_to_be_copied_by_hand() {
    for locale in Locale::ALL {
        Visit::default().run(|page| {
            page.open(&format!("?lang={}", locale.tag()));
            open_example(page, "bakery");
            page.js(REFUSE_COPY);
            let link = share(page);
            page.click("#share-copy");
            let told = e2e::seen(&say(locale, Msg::ShareNotCopied));
            page.until("it is told", || page.text("#share-told") == told);
            let marked = page.js("const field = document.getElementById('share-link');
                 return field.value.slice(field.selectionStart, field.selectionEnd)");
            assert_eq!(marked, json!(link));
            assert_eq!(page.text("#share-title"), e2e::seen(&say(locale, Msg::ShareTitle)));
        });
    }
}

#[test]
fn a_link_works_in_a_sandbox_that_stores_and_copies_nothing() {
    let course = format!(
        "<!doctype html><title>a course</title><link rel=icon href=data:,>
         <iframe title=planner sandbox='allow-scripts' src='./{}' width=1200 height=800></iframe>",
        school()
    );
    refused_in_sandbox(Visit::default()).beside("/course.html", course).run(|page| {
        page.go("course.html");
        page.enter_frame();
        page.until_ready();
        until_shared(page);
        until_drawn(page, "#funnel");
        assert_eq!(page.value("#plan-title"), "A shared school");
        assert!(page.shows("#notice-memory"), "that nothing will be kept is said as well");
        let customers = (funnel(page, CUSTOMERS, VOLUME), tile(page, "revenue"));
        page.js(REFUSE_COPY);
        let link = share(page);
        assert!(link.contains("#plan=1."), "{link}");
        page.click("#share-copy");
        page.until("it is told", || page.text("#share-told") == say(Locale::En, Msg::ShareNotCopied));
        page.click("#share-close");
        assert_eq!((funnel(page, CUSTOMERS, VOLUME), tile(page, "revenue")), customers);
    });
}

#[test]
fn a_link_does_not_take_the_place_of_work_that_cannot_be_saved() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        // No room, whatever the library clears away for it.
        page.js("const write = window.write = Storage.prototype.setItem;
             Storage.prototype.setItem = function (key, text) {
                 if (key.startsWith('race-planner:p:')) throw new DOMException('full', 'QuotaExceededError');
                 return write.call(this, key, text);
             };");
        page.type_into("#quick-media-cost", "987");
        page.until("it is not saved", || page.has("#save-state.save--failed"));
        page.js_with("location.hash = arguments[0]", &[json!(school())]);
        let told = say(Locale::En, Msg::LinkOwnFirst);
        page.until("it is told", || page.texts(".notice p").contains(&told));
        assert!(!page.has("#notice-shared"));
        assert_eq!(page.value("#quick-media-cost"), "987");
        // Once there is room it is saved and the link opens.
        page.js("Storage.prototype.setItem = window.write;");
        page.type_into("#quick-cpc", "2");
        until_saved(page);
        page.js_with("location.hash = arguments[0]", &[json!(school())]);
        until_shared(page);
        assert_eq!(page.value("#plan-title"), "A shared school");
        assert!(stored_plans(page)[0].1.contains("987.0"));
    });
}

#[test]
fn keeping_where_there_is_no_room_is_told_and_loses_nothing() {
    Visit::default().run(|page| {
        page.open(&school());
        until_shared(page);
        full_storage::fill(page);
        page.click("#keep-shared");
        page.until("it is told", || page.has("#save-state.save--failed"));
        assert!(page.has("#notice-shared"), "it is still not kept");
        page.reload();
        until_shared(page);
        assert_eq!(page.value("#plan-title"), "A shared school");
        page.js("Object.keys(localStorage).filter(key => key.startsWith('other-page:')).forEach(key => localStorage.removeItem(key))");
        page.click("#keep-shared");
        page.until("it is kept", || !page.has("#notice-shared"));
        assert_eq!(stored_plans(page).len(), 1);
    });
}
