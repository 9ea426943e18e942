//! Tools and tactics, ticked into the calendar of actions; the calendar in another calendar, in another plan, in a file.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use race_planner::plan::{EditName, Tactic};

use crate::screens::{go_to, go_to_start, open_blank, open_example, say, until_saved};

#[track_caller]
fn go_to_calendar(page: &Page) {
    page.js("location.hash = '#plan-calendar'");
    page.until("the calendar is open", || page.has("#add-action"));
}

/// Puts a day into a field of the action with this number, as its picker does.
#[track_caller]
fn pick_day(page: &Page, field: &str, day: &str) {
    page.js(&format!(
        "const field = document.querySelector('{field}');
         field.value = '{day}';
         field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ));
    page.until("the day is taken", || page.value(field) == day);
}

/// Unfolds the tactics of a stage and ticks one; gives what is said of how many are in the calendar.
#[track_caller]
fn tick(page: &Page, stage: &str, tactic: Tactic) -> String {
    go_to(page, stage);
    if page.js("return document.querySelector('#tactics').open") != true {
        page.click("#tactics summary");
    }
    let box_of = format!("#tactic-{}", tactic.id());
    page.until("the tactics are there", || page.has(&box_of));
    page.click(&box_of);
    page.text("#tactics-count")
}

/// The text as it is seen, with ordinary spaces.
fn spaced(text: &str) -> String {
    seen(text).replace('\u{a0}', " ")
}

fn count(locale: Locale, used: &str, all: &str) -> String {
    seen(&Catalog::of(locale).format(Msg::TacticsCount, &Args::new().text("used", used).text("all", all)))
}

#[test]
fn a_tactic_that_is_ticked_stands_in_the_calendar_gets_days_and_a_cost_and_is_kept() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to_calendar(page);
        page.until("what to do next is said", || page.has("#calendar-empty"));
        tick(page, "reach", Tactic::Seo);
        page.until("it is counted", || seen(&page.text("#tactics-count")) == count(Locale::En, "1", "10"));
        go_to_calendar(page);
        page.until("it stands there", || page.texts(".deed__title") == ["SEO"]);
        assert_eq!(seen(&page.text(".calendar__section h3")), say(Locale::En, Msg::CalendarUndated));
        page.click("#action-1-edit");
        page.until("its fields are there", || page.has("#action-1-first"));
        pick_day(page, "#action-1-first", "2031-03-05");
        pick_day(page, "#action-1-last", "2031-03-20");
        page.type_into("#action-1-cost", "450");
        page.type_into("#action-1-owner", "Nora");
        page.click("#action-1-close");
        page.until("it has moved to its month", || page.text(".calendar__section h3") == "March 2031");
        let said = spaced(&page.text("#action-1 .deed__row"));
        for part in ["5 Mar to 20 Mar", "Nora", "450"] {
            assert!(said.contains(part), "{part} is not in {said}");
        }
        assert!(page.text("#calendar-total").contains("450"), "{}", page.text("#calendar-total"));
        assert!(spaced(&page.text("#calendar-summary")).contains("5 March 2031"), "{}", page.text("#calendar-summary"));
        page.choose("#action-1-state", "done");
        until_saved(page);
        page.reload();
        page.until("it is still there", || page.texts(".deed__title") == ["SEO"]);
        assert_eq!(page.value("#action-1-state"), "done");
        // Taken out where it was ticked, and had back at once.
        assert_eq!(seen(&tick(page, "reach", Tactic::Seo)), count(Locale::En, "0", "10"));
        page.until("the way back is offered", || page.has(".toast button"));
        page.click(".toast button");
        page.until("it is ticked again", || seen(&page.text("#tactics-count")) == count(Locale::En, "1", "10"));
        go_to_calendar(page);
        page.until("with its days", || page.text(".calendar__section h3") == "March 2031");
    });
}

#[test]
fn actions_are_late_filtered_duplicated_and_had_back() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to_calendar(page);
        page.click("#add-action");
        page.until("the cursor is in its title", || page.focused() == "action-1-title");
        page.type_into("#action-1-title", "Fair");
        pick_day(page, "#action-1-first", "2020-01-10");
        page.until("it is late", || page.has(".deed__late"));
        let late = Catalog::of(Locale::En).format(Msg::CalendarLate, &Args::new().counted("number", "1", 1.0));
        assert!(seen(&page.text("#calendar-summary")).contains(&seen(&late)));
        page.click("#action-1-duplicate");
        page.until("there are two", || page.texts(".deed__title") == ["Fair", "Fair"]);
        page.choose("#action-2-state", "done");
        page.choose("#calendar-state", "done");
        page.until("one of them is shown", || page.texts(".deed__title").len() == 1);
        page.choose("#calendar-stage", "engage");
        let nothing = say(Locale::En, Msg::CalendarNothing);
        page.until("nothing of that kind", || page.texts(".calendar .panel.muted") == [nothing.clone()]);
        page.choose("#calendar-stage", "");
        page.choose("#calendar-state", "");
        page.click("#action-1-edit");
        page.until("its fields are there", || page.has("#action-1-remove"));
        page.click("#action-1-remove");
        page.until("it is gone", || page.texts(".deed__title").len() == 1);
        let removed = Catalog::of(Locale::En).edit_name(EditName::RemoveAction, race_planner::plan::Goal::Sale);
        let undo = Catalog::of(Locale::En).format(Msg::Undo, &Args::new().text("what", removed));
        assert_eq!(seen(&page.attribute("#undo", "aria-label")), seen(&undo));
        page.click("#undo");
        page.until("it is back", || page.texts(".deed__title").len() == 2);
    });
}

#[test]
fn persian_months_are_those_of_its_own_calendar() {
    Visit::default().speaking("fa").run(|page| {
        page.open("");
        open_blank(page);
        tick(page, "act", Tactic::Webinars);
        page.until("it is counted", || seen(&page.text("#tactics-count")) == count(Locale::Fa, "۱", "۱۵"));
        go_to_calendar(page);
        page.click("#action-1-edit");
        page.until("its fields are there", || page.has("#action-1-first"));
        // 1 Farvardin 1410, then the first day of each month.
        pick_day(page, "#action-1-first", "2031-03-21");
        page.until("the day is told", || spaced(&page.text(".field__note")) == "۱ فروردین ۱۴۱۰");
        pick_day(page, "#action-1-last", "2031-06-21");
        page.choose("#action-1-repeat", "monthly");
        page.type_into("#action-1-cost", "۲۵۰۰");
        page.click("#action-1-close");
        let months = ["فروردین ۱۴۱۰", "اردیبهشت ۱۴۱۰", "خرداد ۱۴۱۰"];
        page.until_value(|| page.texts(".calendar__section h3"), |heads| heads == &months);
        let costs = page.texts(".calendar__cost");
        assert!(costs.len() == 3 && costs.iter().all(|cost| cost.contains("۲٬۵۰۰")), "{costs:?}");
        assert!(page.text("#calendar-total").contains("۷٬۵۰۰"), "{}", page.text("#calendar-total"));
        assert_eq!(page.js("return document.documentElement.scrollWidth <= innerWidth"), true);
    });
}

#[test]
fn actions_go_into_another_plan_and_into_a_calendar_file() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        go_to_calendar(page);
        page.until("the example is busy", || page.texts(".deed__title").len() == 6);
        // What the browser would put into its folder for downloads.
        page.js("URL.createObjectURL = blob => { blob.text().then(text => { window.taken = text }); return 'blob:x' };
                 HTMLAnchorElement.prototype.click = function () { window.named = this.download }");
        page.click("#calendar-file");
        page.until("the file is made", || page.js("return typeof window.taken") == "string");
        let named = page.js("return window.named");
        assert!(named.as_str().is_some_and(|name| name.ends_with(".ics")), "{named}");
        let file = page.js("return window.taken");
        let file = file.as_str().expect("a text");
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{file}");
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 6);
        assert!(file.contains("RRULE:FREQ=WEEKLY;UNTIL="), "{file}");
        go_to_start(page);
        open_blank(page);
        until_saved(page);
        page.click("#plans-open");
        page.until("the plans are listed", || page.has("#plans-take"));
        page.click("#plans-take summary");
        let id = page.js("return document.querySelectorAll('#take-from option')[1].value");
        page.choose("#take-from", id.as_str().expect("a plan"));
        page.until("its actions are offered", || page.has("#pick-actions"));
        page.click("#pick-actions");
        page.click("#take-over");
        page.until("they have come", || page.has("#plans .toast__words"));
        page.click("#plans-close");
        go_to_calendar(page);
        page.until("all of them are here", || page.texts(".deed__title").len() == 6);
        page.click("#undo");
        page.until("and go in one step", || page.has("#calendar-empty"));
    });
}
