//! Loyalty in depth: the published cases on the screen, a cohort that is projected, and what stays after reloading.

use e2e::{Page, Visit, seen};
use race_planner::engine::Kpi;
use race_planner::i18n::{Args, Catalog, Locale, Msg};

use crate::screens::{go_to, open_blank, open_example, say, until_drawn, until_saved};

fn unfold(page: &Page, subject: &str) {
    page.click(&format!("#loyalty-{subject} > summary"));
    page.until("it is unfolded", || page.has(&format!("#loyalty-{subject} .facts")));
}

fn answer(page: &Page, subject: &str) -> String {
    seen(&page.text(&format!("#loyalty-{subject} .loyal__value")))
}

/// The figure and the note of one of a subject's statements, from 0.
fn fact(page: &Page, subject: &str, index: usize) -> (String, String) {
    let item = format!("#loyalty-{subject} .facts__item:nth-child({})", index + 1);
    (seen(&page.text(&format!("{item} .facts__value"))), seen(&page.text(&format!("{item} > .muted"))))
}

#[test]
fn promoters_make_a_score_with_its_margin() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "engage");
        assert_eq!(answer(page, "nps"), say(Locale::En, Msg::LoyaltyUnknown));
        unfold(page, "nps");
        for (kpi, count) in [("promoters", "60"), ("passives", "25"), ("detractors", "15")] {
            page.type_into(&format!("#loyalty-{kpi}"), count);
        }
        page.until("the score is there", || answer(page, "nps") == "45");
        assert_eq!(fact(page, "nps", 1).0, "± 14.5");
        until_drawn(page, "#nps-parts");
        page.click("#loyalty-nps .facts__formulas > summary");
        let formula = seen(&page.text("#loyalty-nps .formula"));
        for part in ["Margin of error", "E = 100 × z × √((p + d − (p − d)²) ÷ n)", "60% + 15% − (60% − 15%)²"]
        {
            assert!(formula.contains(part), "{part} is not in {formula}");
        }
        page.click("#loyalty-nps .facts__working");
        page.until("the catalogue shows its working", || page.has("#working[open]"));
        assert!(seen(&page.text("#working .working")).contains("Promoters"));
    });
}

#[test]
fn lifetime_value_follows_its_convention() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "engage");
        unfold(page, "worth");
        page.type_into("#loyalty-retention-rate", "80");
        page.type_into("#loyalty-discount", "213.84");
        // A year's 213.84 % is 10 % a month, as the plan's periods are months.
        page.until("the multiple is there", || fact(page, "worth", 5).0 == "2.67×");
        page.choose("#loyalty-first", "1");
        page.until("one margin more", || fact(page, "worth", 5).0 == "3.67×");
        page.empty("#loyalty-discount");
        page.type_into("#loyalty-discount", "0");
        page.empty("#loyalty-retention-rate");
        page.type_into("#loyalty-retention-rate", "100");
        page.until("it has no bound", || fact(page, "worth", 5).1.starts_with("Without bound"));
        assert_eq!(fact(page, "worth", 5).0, "–");
    });
}

#[test]
fn a_cohort_is_projected_and_kept() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "engage");
        unfold(page, "stays");
        page.type_into("#cohort-0", "1000");
        page.type_into("#cohort-1", "869");
        assert!(fact(page, "stays", 0).1.starts_with("Too few to fit"), "{:?}", fact(page, "stays", 0));
        page.type_into("#cohort-2", "743");
        page.click("#cohort-add");
        page.until("there is one field more", || page.has("#cohort-3"));
        page.type_into("#cohort-3", "653");
        until_drawn(page, "#retention-curve");
        assert_eq!(answer(page, "stays"), "221", "customers after twelve renewals");
        page.choose("#loyalty-horizon", "0");
        page.until("sooner there are more", || answer(page, "stays") == "442");
        let rows = page.texts("figure:has(#retention-curve) table.data tbody tr > th");
        assert_eq!(rows, ["0", "1", "2", "3", "4", "5", "6"]);
        until_saved(page);
        page.reload();
        go_to(page, "engage");
        assert_eq!(answer(page, "stays"), "221");
        unfold(page, "stays");
        assert_eq!(page.value("#cohort-3"), "653");
        page.click("#cohort-remove");
        page.until("the last is gone", || !page.has("#cohort-3"));
        page.click("#undo");
        page.until("and comes back", || page.has("#cohort-3") && page.value("#cohort-3") == "653");
    });
}

#[test]
fn an_index_is_put_into_the_plan() {
    Visit::default().run(|page| {
        page.open("?lang=fr");
        open_blank(page);
        go_to(page, "engage");
        unfold(page, "csi");
        page.click("#criterion-add");
        page.until("a criterion", || page.has("#criterion-0-score"));
        page.click("#criterion-add");
        page.until("two criteria", || page.has("#criterion-1-score"));
        page.type_into("#criterion-0-importance", "3");
        for (index, score) in [(0, "4"), (1, "2")] {
            page.empty(&format!("#criterion-{index}-score"));
            page.type_into(&format!("#criterion-{index}-score"), score);
        }
        page.empty("#criterion-0-importance");
        page.type_into("#criterion-0-importance", "3");
        page.until("weighted", || answer(page, "csi") == "70\u{202f}%");
        page.choose("#csi-definition", "2");
        page.until("plain", || answer(page, "csi") == "60\u{202f}%");
        page.click("#csi-put");
        let in_plan = Args::new().text("value", "60\u{202f}%");
        let in_plan = seen(&Catalog::of(Locale::Fr).format(Msg::LoyaltyIsInPlan, &in_plan));
        page.until("the plan has it", || seen(&page.text("#csi-put-state")) == in_plan && !page.has("#csi-put"));
        page.click("#undo");
        page.until("it can be put again", || page.has("#csi-put"));
    });
}

#[test]
fn growth_without_bound_is_said_to_be_none_that_lasts() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "engage");
        unfold(page, "bring");
        page.type_into("#loyalty-invites-per-customer", "5");
        page.type_into("#loyalty-invite-acceptance", "25");
        page.until("K is known", || answer(page, "bring") == "1.25");
        let (_, note) = fact(page, "bring", 1);
        assert!(note.contains("without bound") && note.ends_with("shown for 6 cycles only."), "{note}");
    });
}

#[test]
fn a_figure_of_the_grid_explains_itself_to_the_keyboard() {
    Visit::default().run(|page| {
        page.open("?lang=fa");
        open_example(page, "bakery");
        go_to(page, "reach");
        let help = say(Locale::Fa, Msg::KpiHelp(Kpi::Visits));
        assert!(!page.has(".grid__help"));
        page.js("document.getElementById('about-visits').focus()");
        page.press("\u{e007}");
        page.until("it is explained", || page.has(".grid__help"));
        assert_eq!(page.text(".grid__help"), help);
        assert_eq!(page.attribute("#about-visits", "aria-expanded"), "true");
        page.press("\u{e007}");
        page.until("it is folded up", || !page.has(".grid__help"));
    });
}

#[test]
fn nothing_scrolls_sideways_when_all_is_unfolded() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "engage");
        for subject in ["worth", "stays", "nps", "csi", "csat", "bring"] {
            unfold(page, subject);
        }
        page.click("#criterion-add");
        for language in ["en", "fr", "ru", "fa"] {
            page.resize(1440, 1.0);
            page.choose("#language", language);
            page.until("the language", || page.js("return document.documentElement.lang") == language);
            for width in [1440, 768, 320] {
                page.resize(width, 1.0);
                page.until("the width settles", || {
                    page.js("return document.documentElement.scrollWidth <= innerWidth") == true
                });
            }
            let doubles = page.js("const ids = [...document.querySelectorAll('[id]')].map(it => it.id);
                return ids.filter((id, index) => ids.indexOf(id) !== index)");
            assert_eq!(doubles, serde_json::json!([]), "{language}");
        }
    });
}
