//! Scenarios beside the plan, and the ledger of experiments.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Args, Catalog, Locale, Msg};

use crate::screens::{open_blank, open_example, say, tile, until_saved};

#[track_caller]
fn go_to_tab(page: &Page, hash: &str, mark: &str) {
    page.js(&format!("location.hash = '{hash}'"));
    page.until(hash, || page.has(mark));
}

/// The texts of a row of the comparison, by its place from 1: the name, then a cell each.
fn compared(page: &Page, row: usize) -> Vec<String> {
    page.texts(&format!(".compared__table tbody tr:nth-child({row}) > *"))
}

/// A plan of one channel: 1000 visits for 0.50 each, 100 leads, 20 orders of 50.
fn enter_shop(page: &Page) {
    page.open("");
    open_blank(page);
    page.type_into("#quick-visits", "1000");
    page.type_into("#quick-cpc", "0.5");
    page.type_into("#quick-lead-rate", "10");
    page.type_into("#quick-sale-rate", "20");
    page.type_into("#quick-aov", "50");
}

/// The identity that the page gave the last scenario or experiment.
fn last(page: &Page, what: &str) -> String {
    let ids = page.js(&format!("return [...document.querySelectorAll('section.{what}')].map(it => it.id)"));
    ids.as_array().and_then(|ids| ids.last()?.as_str()).expect("one").to_owned()
}

#[test]
fn a_scenario_stands_beside_the_plan_and_becomes_it() {
    Visit::default().run(|page| {
        enter_shop(page);
        go_to_tab(page, "#forecast-scenarios", "#scenario-starters");
        page.click("#add-scenario");
        page.until("its name can be typed", || page.focused().ends_with("-name"));
        let card = last(page, "scenario");
        page.empty(&format!("#{card}-name"));
        page.type_into(&format!("#{card}-name"), "Better form");
        page.click(&format!("#{card}-add"));
        page.until("a figure can be chosen", || page.has(&format!("#{card}-turn-0-figure")));
        page.choose(&format!("#{card}-turn-0-figure"), "lead-rate");
        page.empty(&format!("#{card}-turn-0-value"));
        page.type_into(&format!("#{card}-turn-0-value"), "50");
        page.until("leads follow", || compared(page, 2).iter().any(|cell| cell.contains("150")));
        let leads = compared(page, 2);
        assert!(leads[1].contains("100") && leads[2].contains("+50"), "{leads:?}");
        assert!(leads[2].contains(&say(Locale::En, Msg::NewsBetter)), "{leads:?}");
        assert!(page.text("#scenarios-best").contains("Better form"), "{}", page.text("#scenarios-best"));
        until_saved(page);
        page.reload();
        page.until("the scenario is still there", || page.has(&format!("#{card}-name")));
        assert_eq!(page.value(&format!("#{card}-name")), "Better form");
        page.click(&format!("#{card}-apply"));
        let applied = Catalog::of(Locale::En).format(Msg::ScenariosApplied, &Args::new().text("name", "Better form"));
        page.until("it is said", || page.text(".scenario__applied p") == seen(&applied));
        page.until("the plan has the leads", || compared(page, 2)[1].contains("150"));
        page.click("#undo");
        page.until("one step takes it back", || compared(page, 2)[1].contains("100"));
        assert_eq!(page.text(".scenario__applied p"), "", "and is no longer said");
    });
}

#[test]
fn ready_scenarios_come_with_one_click_and_go_with_one_undo() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let revenue = tile(page, "revenue");
        go_to_tab(page, "#forecast-scenarios", "#scenario-starters");
        page.click("#scenario-starters");
        page.until("both are there", || page.texts(".compared__table thead th").len() == 4);
        let heads = page.texts(".compared__table thead th");
        let names = [Msg::ScenariosPlan, Msg::ScenariosCareful, Msg::ScenariosHopeful].map(|msg| say(Locale::En, msg));
        assert_eq!(heads[1..], names);
        assert_eq!(compared(page, 4)[1], revenue);
        page.click("#undo");
        page.until("none is left", || page.has("#scenario-starters"));
        page.click("#redo");
        page.until("both are back", || page.has(".compared__table"));
        let first = page.js("return document.querySelector('section.scenario').id");
        page.click(&format!("#{} .scenario__head .button", first.as_str().expect("an id")));
        page.until("one is left", || page.texts(".compared__table thead th").len() == 3);
    });
}

#[test]
fn a_figure_that_others_decide_says_so_at_its_place() {
    Visit::default().run(|page| {
        enter_shop(page);
        go_to_tab(page, "#forecast-scenarios", "#add-scenario");
        page.click("#add-scenario");
        page.until("it is there", || page.has("section.scenario"));
        let card = last(page, "scenario");
        let is_idle = |turn: usize| page.has(&format!("#{card}-turn-{turn}-row .turn__idle:not(.field__error)"));
        for (turn, figure) in ["media-cost", "cpc", "visits", "landing-rate"].into_iter().enumerate() {
            page.click(&format!("#{card}-add"));
            page.until("one more", || page.has(&format!("#{card}-turn-{turn}-figure")));
            page.choose(&format!("#{card}-turn-{turn}-figure"), figure);
        }
        page.until("clicks and visits decide how many arrive", || is_idle(3));
        assert!((0..3).all(|turn| !is_idle(turn)));
        page.click(&format!("#{card}-turn-1-row .turn__remove"));
        page.until("three are left", || !page.has(&format!("#{card}-turn-3-row")));
        assert_eq!(page.value(&format!("#{card}-turn-1-figure")), "visits");
        page.choose(&format!("#{card}-turn-1-kind"), "to");
        page.until("it begins where the plan is", || page.value(&format!("#{card}-turn-1-value")) == "1,000");
    });
}

#[test]
fn kept_experiments_add_up_and_stay_over_a_reload() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to_tab(page, "#improve-ledger", "#add-trial");
        page.click("#add-trial");
        page.until("the hypothesis can be typed", || page.focused().ends_with("-hypothesis"));
        let card = last(page, "trial");
        page.type_into(&format!("#{card}-hypothesis"), "A shorter form");
        page.choose(&format!("#{card}-figure"), "lead-rate");
        page.type_into(&format!("#{card}-expected"), "10");
        page.type_into(&format!("#{card}-actual"), "12");
        page.choose(&format!("#{card}-verdict"), "keep");
        page.until("it adds up", || page.has("#ledger-steps"));
        let rows = page.texts("figure:has(#ledger-steps) table.data tbody tr > *");
        assert_eq!((rows.len(), rows[4].as_str()), (8, "A shorter form"));
        assert!(rows[6].starts_with('+'), "{rows:?}");
        assert!(page.text(&format!("#{card} .trial__remark")).contains(&say(Locale::En, Msg::TrialMet)));
        until_saved(page);
        page.reload();
        page.until("it is still there", || page.has(&format!("#{card}-hypothesis")));
        assert_eq!(page.value(&format!("#{card}-hypothesis")), "A shorter form");
        assert_eq!(page.texts("figure:has(#ledger-steps) table.data tbody tr > *"), rows);
        page.choose(&format!("#{card}-verdict"), "drop");
        page.until("what is dropped does not count", || !page.has("#ledger-steps"));
    });
}

#[test]
fn days_in_the_wrong_order_are_refused_where_they_are_typed() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to_tab(page, "#improve-ledger", "#add-trial");
        page.click("#add-trial");
        page.until("it is there", || page.has("section.trial"));
        let card = last(page, "trial");
        let day = |part: &str, day: &str| {
            page.js(&format!(
                "const it = document.getElementById('{card}-{part}'); it.value = '{day}'; \
                 it.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            ));
        };
        day("start", "2027-03-01");
        day("end", "2027-02-01");
        let error = say(Locale::En, Msg::ErrorDatesReversed);
        page.until("it is said", || page.texts(&format!("#{card} .field__error")).contains(&error));
        day("end", "2027-04-01");
        page.until("it is fine", || !page.texts(&format!("#{card} .field__error")).contains(&error));
    });
}
