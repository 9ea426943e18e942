//! Many plans: made, renamed, found, sorted, copied, deleted and had back; parts of one taken into another; the way
//! back over many steps.

use e2e::{Key, Page, Visit, seen};
use race_planner::engine::Kpi;
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use race_planner::plan::EditName;

use crate::screens::{go_to, go_to_start, open_blank, open_example, say, stored_plans, until_saved};

#[track_caller]
fn open_plans(page: &Page) {
    page.click("#plans-open");
    page.until("the plans are listed", || page.has("#plans-search"));
}

#[track_caller]
fn until_listed(page: &Page, titles: &[&str]) {
    page.until_value(|| page.texts("#plans .stored__title"), |listed| listed == titles);
}

/// Types over a title of the row with this position, from 1.
#[track_caller]
fn rename(page: &Page, row: usize, title: &str) {
    page.click(&format!(".stored__row:nth-child({row}) [id^=plans-rename-]"));
    page.until("the name can be typed", || {
        page.has(".stored__rename input") && page.focused().starts_with("plans-name-")
    });
    page.empty(".stored__rename input");
    page.type_into(".stored__rename input", title);
    page.press("\n");
    page.until("the name is kept", || !page.has(".stored__rename"));
}

/// Three plans, of which the blank one is open.
fn three_plans(page: &Page) {
    page.open("");
    open_example(page, "bakery");
    until_saved(page);
    go_to_start(page);
    open_example(page, "trial");
    until_saved(page);
    go_to_start(page);
    open_blank(page);
    until_saved(page);
}

#[test]
fn plans_are_renamed_found_and_sorted_and_stay_so() {
    Visit::default().run(|page| {
        three_plans(page);
        open_plans(page);
        assert_eq!(page.texts("#plans .stored__title").len(), 3);
        rename(page, 1, "Zoo");
        page.until("the open plan has the name as well", || page.value("#plan-title") == "Zoo");
        rename(page, 3, "autumn Ads");
        page.choose("#plans-sort", "name");
        until_listed(page, &["autumn Ads", "Software trial", "Zoo"]);
        page.type_into("#plans-search", "ADS aut");
        until_listed(page, &["autumn Ads"]);
        assert_eq!(seen(&page.text("#plans-count")), "1 plan");
        page.type_into("#plans-search", "x");
        page.until("nothing is found", || page.texts("#plans .stored__title").is_empty());
        page.press_with(&[Key::Control], 'a');
        page.press("\u{e003}");
        page.until("all are listed", || page.texts("#plans .stored__title").len() == 3);
        page.click("#plans-close");
        page.until("the dialog is closed", || !page.shows("#plans"));
        page.reload();
        open_plans(page);
        let mut titles = page.texts("#plans .stored__title");
        titles.sort();
        assert_eq!((titles[1].as_str(), titles[2].as_str()), ("Zoo", "autumn Ads"));
    });
}

#[test]
fn a_copy_has_a_name_of_its_own_and_a_deleted_plan_can_be_had_back() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.empty("#plan-title");
        page.type_into("#plan-title", "Zoo");
        until_saved(page);
        open_plans(page);
        page.click("[id^=plans-copy-]");
        page.until("there are two", || page.texts("#plans .stored__title").len() == 2);
        assert!(page.texts("#plans .stored__title").iter().any(|title| seen(title) == "Zoo (2)"));
        // The open plan is deleted, and had back: it is open again.
        page.click(".stored__row--here [id^=plans-delete-]");
        page.until("one is left", || page.texts("#plans .stored__title").len() == 1);
        assert_eq!(seen(&page.text("#plans .toast__words")), "“Zoo” deleted");
        assert_eq!(page.texts("[role=status]#toasts").len(), 1, "one region speaks");
        assert!(!page.has("#plan-title"), "no plan is open");
        page.click("#plans .toast__undo");
        page.until("both are there", || page.texts("#plans .stored__title").len() == 2);
        page.click("#plans-close");
        page.until("the plan is open again", || page.has("#plan-title") && page.value("#plan-title") == "Zoo");
        // From the start screen as well, where no undo is asked for: it stays deleted.
        go_to_start(page);
        page.until("both are listed", || page.texts(".start .stored__title").len() == 2);
        let copy = page.texts(".start .stored__title").iter().position(|title| seen(title) == "Zoo (2)").unwrap();
        page.click(&format!(".stored__row:nth-child({}) [id^=start-delete-]", copy + 1));
        page.until_value(|| page.texts(".start .stored__title"), |listed| listed == &["Zoo"]);
        page.reload();
        assert_eq!(stored_plans(page).len(), 1);
    });
}

#[test]
fn channels_of_another_plan_come_in_one_step() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        go_to_start(page);
        open_blank(page);
        until_saved(page);
        open_plans(page);
        page.click("#plans-take summary");
        let id = page.js("return document.querySelectorAll('#take-from option')[1].value");
        page.choose("#take-from", id.as_str().unwrap());
        page.click("#pick-channels");
        page.click("#take-over");
        page.until("they have come", || page.has("#plans .toast__words"));
        page.click("#plans-close");
        go_to(page, "plan");
        let channels = page.texts(".channel__name").len();
        assert!(channels >= 3, "{channels} channels");
        let name = say(Locale::En, Msg::EditTakeOver);
        let undo = Catalog::of(Locale::En).format(Msg::Undo, &Args::new().text("what", name));
        assert_eq!(seen(&page.attribute("#undo", "aria-label")), seen(&undo));
        page.click("#undo");
        page.until("all of them are gone", || page.texts(".channel__name").len() == 1);
        page.click("#redo");
        page.until("and here again", || page.texts(".channel__name").len() == channels);
    });
}

#[test]
fn two_hundred_steps_go_back_one_by_one_or_at_once_in_any_language() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        // Each is a step of its own, since the field is left between them.
        page.js("const field = document.querySelector('#quick-visits');
             for (let step = 1; step <= 200; step += 1) {
                 field.focus();
                 field.value = String(step);
                 field.dispatchEvent(new Event('input', { bubbles: true }));
                 field.blur();
             }");
        page.until("the last is typed", || page.value("#quick-visits") == "200");
        page.click("#history");
        page.until("the steps are listed", || page.texts(".history__step").len() == 21);
        page.until("the present one has the focus", || page.focused() == "step-200");
        page.press("\u{e015}\u{e015}\u{e015}");
        page.until("three steps down", || page.focused() == "step-197");
        page.press("\u{e00c}");
        page.until("closed by Escape", || !page.has("#history-list") && page.focused() == "history");
        page.click("#history");
        page.click("#step-190");
        page.until("ten steps back", || page.value("#quick-visits") == "190");
        page.choose("#language", "fa");
        let visits = say(Locale::Fa, Msg::KpiName(Kpi::Visits));
        let undo = Catalog::of(Locale::Fa).format(Msg::Undo, &Args::new().text("what", visits));
        page.until("the name is Persian", || seen(&page.attribute("#undo", "aria-label")) == seen(&undo));
        page.js("for (let step = 0; step < 190; step += 1) document.querySelector('#undo').click()");
        page.until("all is taken back", || page.value("#quick-visits").is_empty());
        assert_eq!(page.js("return document.querySelector('#undo').disabled"), true);
        page.js("for (let step = 0; step < 200; step += 1) document.querySelector('#redo').click()");
        page.until("and done again", || page.value("#quick-visits") == "۲۰۰");
    });
}

#[test]
fn what_is_taken_away_is_told_with_the_way_back() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "plan");
        let before = page.texts(".channel__name").len();
        page.click(".channel:nth-child(2) .button--icon");
        page.until("it is told", || page.has("#toasts .toast"));
        let said = Catalog::of(Locale::En).edit_name(EditName::RemoveChannel, race_planner::plan::Goal::Sale);
        assert_eq!(page.text(".toast__words").to_lowercase(), said);
        page.click(".toast__undo");
        page.until("it is back", || page.texts(".channel__name").len() == before);
        assert!(!page.has(".toast"), "there is nothing to take back any more");
        page.click(".channel:nth-child(2) .button--icon");
        page.until("it is told", || page.has("#toasts .toast"));
        page.type_into(".channel:nth-child(1) .channel__name", "x");
        page.until("undo would take back something else by now", || !page.has(".toast"));
    });
}
