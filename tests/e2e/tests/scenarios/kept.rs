//! What is kept beside the plans: deleted ones, damaged ones, earlier states; and what is told while all is well.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Args, Catalog, Format, Locale, Msg};
use race_planner::plan::Currency;
use serde_json::{Value, json};

use crate::screens::{go_to, go_to_start, open_blank, open_example, say, stored_plan, stored_plans, until_saved};

const DAY: u64 = 24 * 60 * 60 * 1000;

#[track_caller]
fn open_plans(page: &Page) {
    page.click("#plans-open");
    page.until("the plans are listed", || page.has("#plans-search"));
}

/// The texts under keys that begin like this, with the keys.
fn under(page: &Page, prefix: &str) -> Vec<(String, String)> {
    let prefix = format!("race-planner:{prefix}");
    page.stored().into_iter().filter(|(key, _)| key.starts_with(&prefix)).collect()
}

#[test]
fn a_deleted_plan_is_had_back_from_the_trash_or_goes_for_good() {
    Visit::default().speaking("fr").run(|page| {
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        go_to_start(page);
        open_blank(page);
        page.type_into("#plan-title", "Zoo");
        until_saved(page);
        open_plans(page);
        assert!(!page.has("#plans-trash"), "nothing is deleted yet");
        for row in [2, 1] {
            page.click(&format!("#plans .stored__row:nth-child({row}) [id^=plans-delete-]"));
            page.until("the row is gone", || page.texts("#plans .stored__title").len() == row - 1);
        }
        // The open one is gone as well, and so is the toast after a reload: the trash still has both.
        page.reload();
        page.until("the trash is there", || page.has("#start-trash"));
        assert!(stored_plans(page).is_empty());
        page.click("#start-trash summary");
        let titles = page.texts("#start-trash .kept__title");
        assert_eq!(titles.len(), 2);
        assert_eq!(titles[0], "Zoo", "the last deleted comes first");
        let format = Format::new(Locale::Fr, Currency::EUR);
        let head = Catalog::of(Locale::Fr).format(Msg::PlansTrash, &Args::new().text("number", format.count(2.0)));
        assert_eq!(page.text("#start-trash summary"), seen(&head));
        page.click("#start-trash .kept__row:first-child [id^=start-restore-]");
        page.until("it is back", || page.texts(".start .stored__title") == ["Zoo"]);
        page.until("the focus is on it", || page.focused().starts_with("start-open-"));
        // The other one goes for good, in two steps; the first can be left.
        page.click("#start-trash [id^=start-forget-]");
        page.until("it asks", || page.focused().ends_with("-not"));
        page.press("\n");
        page.until("nothing has happened", || page.has("#start-trash [id^=start-forget-]:not([id$=-sure])"));
        page.click("#start-trash [id^=start-forget-]");
        page.click("#start-trash [id$=-sure]");
        page.until("the trash is empty", || !page.has("#start-trash"));
        assert!(under(page, "t:").is_empty());
        assert_eq!(stored_plan(page).1.matches("Zoo").count(), 1);
    });
}

#[test]
fn a_damaged_plan_is_had_as_a_text_and_dropped_in_a_second_step() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#plan-title", "Zoo");
        until_saved(page);
        page.reload();
        page.type_into("#quick-visits", "222");
        until_saved(page);
        let (id, text) = stored_plan(page);
        let damaged = &text[..text.len() * 2 / 3];
        page.js_with(
            "localStorage.setItem('race-planner:p:' + arguments[0], arguments[1])",
            &[json!(id), json!(damaged)],
        );
        page.reload();
        page.until("the state before is open", || page.has("#plan-title") && page.value("#plan-title") == "Zoo");
        // The banner offers it as a file, and as a text.
        page.click("section.notice[role=alert] button");
        page.until("the text is there", || page.has("#notice-file-text"));
        assert_eq!(page.value("#notice-file-text"), damaged);
        open_plans(page);
        page.click("#plans-asides summary");
        let name = Catalog::of(Locale::En).format(Msg::PlansAsideOf, &Args::new().text("name", "Zoo"));
        assert_eq!(page.text("#plans-asides .kept__title"), seen(&name));
        page.click("#plans-asides [id^=plans-aside-copy-]");
        page.until("the text is shown", || page.has("#plans-asides textarea"));
        assert_eq!(page.value("#plans-asides textarea"), damaged, "byte by byte");
        assert_eq!(under(page, "q:").len(), 1);
        page.click("#plans-asides [id^=plans-aside-drop-]");
        page.until("it asks", || page.has("#plans-asides [id$=-sure]"));
        assert_eq!(under(page, "q:").len(), 1, "nothing goes with one click");
        page.click("#plans-asides [id$=-sure]");
        page.until("there is none left", || !page.has("#plans-asides"));
        assert!(under(page, "q:").is_empty());
    });
}

#[test]
fn an_earlier_state_opens_beside_the_plan() {
    Visit::default().speaking("ru").run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#plan-title", "Зоопарк");
        page.type_into("#quick-visits", "111");
        page.until("it is stored", || stored_plans(page).iter().any(|(_, text)| text.contains("111.0")));
        page.reload();
        page.type_into("#quick-visits", "222");
        page.until("it is stored", || stored_plans(page).iter().any(|(_, text)| text.contains("222.0")));
        let (id, text) = stored_plan(page);
        open_plans(page);
        page.click(&format!("#plans-states-{id}"));
        page.click(&format!("#plans-state-{id}-0"));
        page.until("the dialog is closed and the state open", || {
            !page.has("#plans[open]") && page.value("#quick-visits") == "111"
        });
        let title = page.value("#plan-title");
        assert!(title.starts_with("Зоопарк, состояние на "), "{title}");
        until_saved(page);
        let plans = stored_plans(page);
        assert_eq!(plans.len(), 2);
        assert!(plans.contains(&(id, text)), "the plan is as it was");
    });
}

#[test]
fn the_nudge_comes_after_a_week_of_changes_and_goes_with_the_file() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "111");
        until_saved(page);
        page.type_into("#quick-visits", "222");
        page.until("the change is noted", || changed(page).is_some());
        let today = page.js("return Math.floor(Date.now() / 86400000)").as_u64().unwrap();
        assert_eq!(changed(page), Some(today));
        for (days, is_due) in [(6, false), (9, true)] {
            let prefs = "const prefs = JSON.parse(localStorage['race-planner:prefs']);
                prefs.changed = arguments[0];
                localStorage['race-planner:prefs'] = JSON.stringify(prefs)";
            page.js_with(prefs, &[json!(today - days)]);
            page.reload();
            page.until("the plan is there", || page.has("#quick-visits"));
            let format = Format::new(Locale::En, Currency::EUR);
            let args = Args::new().count("days", &format, f64::from(u32::try_from(days).unwrap()));
            let due = seen(&Catalog::of(Locale::En).format(Msg::StorageExportDue, &args));
            assert_eq!(page.texts("section.notice p").contains(&due), is_due, "after {days} days");
        }
        page.click("section.notice[role=alert] button");
        page.until("it is told no longer", || !page.has("section.notice[role=alert]"));
        assert!(page.value("#notice-file-text").contains("222.0"), "the text is there where no file arrives");
        assert_eq!(changed(page), None);
        let prefs = page.stored().remove("race-planner:prefs").unwrap();
        assert!(prefs.contains(&format!("\"exported\":{today}")), "{prefs}");
        page.reload();
        page.until("the plan is there", || page.has("#quick-visits"));
        assert!(!page.has("section.notice"));
    });
}

fn changed(page: &Page) -> Option<u64> {
    let prefs: Value = serde_json::from_str(page.stored().get("race-planner:prefs")?).ok()?;
    prefs["changed"].as_u64()
}

#[test]
fn it_is_told_when_seventy_percent_of_the_room_are_taken() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "111");
        until_saved(page);
        // 70 % of 5 MB in UTF-16 units, less and more than what else is there.
        let fill = "localStorage.setItem('race-planner:q:1', 'x'.repeat(arguments[0]))";
        for (units, is_told) in [(3_640_000, false), (3_675_000, true)] {
            page.js_with(fill, &[json!(units)]);
            page.reload();
            page.until("the plan is there", || page.has("#quick-visits"));
            let told = seen(&say(Locale::En, Msg::StorageNearlyFull));
            assert_eq!(page.texts("section.notice p").contains(&told), is_told, "with {units} units");
            open_plans(page);
            assert_eq!(page.has("#plans-full"), is_told);
            page.click("#plans-close");
        }
    });
}

#[test]
fn the_browser_is_asked_to_keep_everything_with_the_first_work() {
    Visit::default().run(|page| {
        page.open("");
        page.js(
            "window.asked = 0; navigator.storage.persist = () => { window.asked += 1; return Promise.resolve(false); }",
        );
        let asked = || page.js("return window.asked").as_u64();
        open_example(page, "bakery");
        until_saved(page);
        assert_eq!(asked(), Some(0), "an example is no work");
        page.type_into("#quick-visits", "2481");
        page.until("it is asked", || asked() == Some(1));
        until_saved(page);
        page.type_into("#quick-visits", "2482");
        page.until("it is stored", || stored_plans(page).iter().any(|(_, text)| text.contains("2482.0")));
        assert_eq!(asked(), Some(1), "once");
    });
}

#[test]
fn the_trash_forgets_what_is_older_than_a_week() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        until_saved(page);
        open_plans(page);
        page.click("#plans [id^=plans-delete-]");
        page.until("it is in the trash", || under(page, "t:").len() == 1);
        let age = "const key = Object.keys(localStorage).find(key => key.startsWith('race-planner:t:'));
            const [, , time, id] = key.split(':');
            localStorage.setItem(`race-planner:t:${time - arguments[0]}:${id}`, localStorage.getItem(key));
            localStorage.removeItem(key)";
        page.js_with(age, &[json!(6 * DAY)]);
        page.reload();
        page.until("the trash is there", || page.has("#start-trash"));
        // The desk empties it of what is too old.
        page.js_with(age, &[json!(2 * DAY)]);
        page.reload();
        open_blank(page);
        until_saved(page);
        page.until("it is gone", || under(page, "t:").is_empty());
        go_to(page, "plan");
    });
}
