//! Ways between screens and plans: links, the back button, the list of earlier plans.

use e2e::{Key, Visit};
use race_planner::i18n::{Locale, Msg};

use crate::screens::{go_to, go_to_start, open_blank, open_example, say, stored_plans, until_saved};

#[test]
fn a_link_opens_its_screen() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        page.go("about:blank");
        page.open("#convert");
        assert!(page.has("#field-orders-0"));
        page.js("location.hash = 'engage'");
        page.until("the address is followed", || page.has("#field-repeat-customers-0"));
        page.js("location.hash = 'nowhere'");
        assert!(page.has("#field-repeat-customers-0"), "an address of nothing changes nothing");
    });
}

#[test]
fn the_back_button_returns_to_the_screen_before() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        go_to(page, "act");
        page.go_back();
        page.until("one is back", || page.has("#field-visits-0"));
        // The field that is typed into goes away under the hands.
        page.type_into("#field-visits-1", "950");
        page.go_back();
        page.until("one is back", || page.has("#quick-visits"));
        assert!(!page.shows("#failure"));
        page.choose("#quick-channel", "3");
        page.until("what was typed counts", || page.value("#quick-visits") == "950");
    });
}

#[test]
fn another_screen_begins_at_its_top_and_another_tab_where_one_is() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "engage");
        page.js("scrollTo(0, 1e6)");
        assert!(page.js("return scrollY").as_f64() > Some(100.0), "it is long enough to be scrolled");
        go_to(page, "plan");
        assert_eq!(page.js("return scrollY"), 0);
        page.js("scrollTo(0, 60)");
        page.click("a[href='#plan-personas']");
        page.until("the tab is there", || page.has("#personas-title"));
        assert_eq!(page.js("return scrollY"), 60);
    });
}

#[test]
fn undoing_a_channel_takes_its_focused_field_away_and_nothing_else() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "plan");
        page.click("#add-channel");
        page.until("the new channel's name can be typed", || page.focused().starts_with("channel-"));
        page.press_with(&[Key::Control], 'z');
        page.until("the channel is gone", || page.texts(".channel").len() == 1);
        assert!(!page.shows("#failure"));
        page.press_with(&[Key::Control, Key::Shift], 'z');
        page.until("the channel is there again", || page.texts(".channel").len() == 2);
    });
}

#[test]
fn earlier_plans_can_be_continued() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#plan-title", "First");
        page.type_into("#quick-visits", "111");
        go_to_start(page);
        open_blank(page);
        page.type_into("#plan-title", "Second");
        go_to_start(page);
        assert_eq!(page.texts(".stored__title"), ["Second", "First"], "the last saved comes first");
        page.click("li:nth-child(2) > .stored__item");
        page.until("the first is open", || page.has("#quick-visits") && page.value("#quick-visits") == "111");
        page.type_into("#quick-visits", "222");
        page.reload();
        assert_eq!(page.value("#plan-title"), "First");
        assert_eq!(page.value("#quick-visits"), "222");
        assert_eq!(stored_plans(page).len(), 2);
    });
}

#[test]
fn goal_and_currency_change_the_words_and_signs_everywhere() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "plan");
        page.choose("#plan-goal", "donation");
        page.choose("#plan-currency", "GBP");
        go_to(page, "overview");
        let customers = page.text("figure:has(#funnel) table.data tbody tr:nth-child(3) th");
        let donors =
            say(Locale::En, Msg::kpi_name(race_planner::engine::Kpi::Customers, race_planner::plan::Goal::Donation));
        assert_eq!(customers, format!("C – {donors}"));
        assert_eq!(page.text("#tile-revenue .tile__value"), "£3,106");
        page.click("#undo");
        page.until("the currency is back", || page.text("#tile-revenue .tile__value") == "$3,106");
    });
}
