//! The main job: open an example, type, see everything follow, come back later.

use e2e::{Key, Page, Visit};

use crate::screens::{
    CUSTOMERS, LEADS, VISITS, VOLUME, funnel, funnel_table, go_to, open_example, stored_plan, tile, until_drawn,
    until_saved,
};

#[test]
fn an_example_opens_with_its_funnel_drawn_and_its_results_told() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        assert_eq!(page.value("#plan-title"), "Online bakery");
        assert_eq!(page.title(), "Online bakery – RACE Planner");
        assert_eq!(funnel(page, VISITS, VOLUME), "2,480");
        assert_eq!(tile(page, "revenue"), "$3,106");
        for screen in ["reach", "act", "convert", "engage"] {
            go_to(page, screen);
            until_drawn(page, "#metrics");
            until_drawn(page, "#funnel");
        }
    });
}

#[test]
fn each_example_opens_complete() {
    for example in ["trial", "charity"] {
        Visit::default().run(|page| {
            page.open("");
            open_example(page, example);
            for row in [VISITS, LEADS, CUSTOMERS] {
                assert_ne!(funnel(page, row, VOLUME), "–", "{example}, row {row}");
            }
            assert_ne!(tile(page, "profit"), "–", "{example}");
        });
    }
}

#[test]
fn a_keystroke_changes_canvas_table_and_results() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let (picture, table, revenue) = (page.picture("#funnel"), funnel_table(page), tile(page, "revenue"));
        page.click("#quick-aov");
        page.press(&Key::End.to_string());
        page.press("0");
        // 34 has become 340 in one of three channels.
        assert_eq!(page.value("#quick-aov"), "340");
        page.until("the revenue follows", || tile(page, "revenue") != revenue);
        assert_eq!(funnel_table(page), table, "an order's value moves nobody through the funnel");
        assert_eq!(page.picture("#funnel"), picture);
        page.type_into("#quick-visits", "5000");
        page.until("the canvas follows", || page.picture("#funnel").hash != picture.hash);
        assert_eq!(funnel(page, VISITS, VOLUME), "6,280");
        assert_ne!(funnel_table(page), table);
        go_to(page, "reach");
        until_drawn(page, "#metrics");
        let metrics = page.picture("#metrics");
        page.type_into("#field-visits-1", "1");
        page.until("the stage's chart follows", || page.picture("#metrics").hash != metrics.hash);
        assert_eq!(funnel(page, VISITS, VOLUME), "5,381");
    });
}

/// Types, reloads twice and finds everything as it was left.
fn come_back(page: &Page) {
    page.open("");
    open_example(page, "bakery");
    go_to(page, "reach");
    page.type_into("#field-visits-1", "911");
    until_saved(page);
    let (id, _) = stored_plan(page);
    let table = funnel_table(page);
    let picture = page.picture("#funnel");
    for _ in 0..2 {
        page.reload();
        until_drawn(page, "#funnel");
        assert_eq!(page.value("#plan-title"), "Online bakery");
        assert_eq!(page.value("#field-visits-1"), "911", "the same screen shows the same figure");
        assert_eq!(funnel_table(page), table);
        page.until("the funnel looks as before", || page.picture("#funnel") == picture);
        assert_eq!(stored_plan(page).0, id, "it is still the one plan");
    }
}

#[test]
fn reloading_twice_keeps_plan_screen_and_figures() {
    Visit::default().run(come_back);
}

#[test]
fn the_page_works_below_any_path_of_a_host() {
    Visit::default().below("/a/b/").run(|page| {
        assert!(page.url().ends_with("/a/b/"));
        come_back(page);
    });
}
