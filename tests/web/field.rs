//! The field in which a figure is typed: every keystroke counts, and none is disturbed.

use js_sys::Function;
use leptos::prelude::*;
use race_planner::engine::Kpi;
use race_planner::i18n::Locale;
use race_planner::plan::Quantity::{Exact, Range};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, settle};

#[wasm_bindgen_test]
async fn every_keystroke_is_in_the_plan_at_once() {
    let field = Mounted::new(Locale::En, Kpi::Leads).await;
    for (key, leads) in [("4", 4.0), ("5", 45.0), ("0", 450.0)] {
        field.insert(key).await;
        assert_eq!(field.entered(Kpi::Leads), Some(Exact(leads)));
    }
    field.backspace().await;
    assert_eq!(field.entered(Kpi::Leads), Some(Exact(45.0)));
    assert_eq!(field.alert(), None);
}

#[wasm_bindgen_test]
async fn a_percent_sign_makes_the_figure_the_rate_of_its_pair() {
    let field = Mounted::new(Locale::En, Kpi::Leads).await;
    field.insert("3 ").await;
    assert_eq!((field.entered(Kpi::Leads), field.entered(Kpi::LeadRate)), (Some(Exact(3.0)), None));
    field.insert("%").await;
    assert_eq!((field.entered(Kpi::Leads), field.entered(Kpi::LeadRate)), (None, Some(Exact(0.03))));
    field.backspace().await;
    assert_eq!((field.entered(Kpi::Leads), field.entered(Kpi::LeadRate)), (Some(Exact(3.0)), None));
}

#[wasm_bindgen_test]
async fn two_ends_are_a_range() {
    let field = Mounted::new(Locale::En, Kpi::Leads).await;
    field.retype("1.5–3 %").await;
    assert_eq!(field.entered(Kpi::LeadRate), Some(Range { low: 0.015, high: 0.03 }));
    assert_eq!((field.entered(Kpi::Leads), field.alert()), (None, None));
    field.retype("400-500").await;
    assert_eq!(field.entered(Kpi::Leads), Some(Range { low: 400.0, high: 500.0 }));
    assert_eq!(field.entered(Kpi::LeadRate), None);
}

#[wasm_bindgen_test]
async fn each_language_is_understood_in_its_own_digits_and_marks() {
    for (locale, typed, kpi, value) in [
        (Locale::Fa, "۳٪", Kpi::LeadRate, 0.03),
        (Locale::Fa, "۱۲٬۳۴۵", Kpi::Leads, 12345.0),
        (Locale::Fa, "۱۲٫۵", Kpi::Leads, 12.5),
        (Locale::Fr, "12 345,6", Kpi::Leads, 12345.6),
        (Locale::Ru, "12 345,6", Kpi::Leads, 12345.6),
        (Locale::Fr, "12\u{202f}345,6", Kpi::Leads, 12345.6),
        (Locale::En, "12,345.6", Kpi::Leads, 12345.6),
        (Locale::En, "۱۲٬۳۴۵", Kpi::Leads, 12345.0),
    ] {
        let field = Mounted::new(locale, Kpi::Leads).await;
        field.insert(typed).await;
        assert_eq!((field.entered(kpi), field.alert()), (Some(Exact(value)), None), "{locale:?} {typed}");
        assert_eq!(field.text(), typed);
    }
}

#[wasm_bindgen_test]
async fn the_caret_stays_where_it_is_in_the_middle_of_a_figure() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.insert("4500").await;
    field.input().set_selection_range(1, 1).unwrap();
    field.insert("9,").await;
    assert_eq!((field.text().as_str(), field.caret()), ("49,500", 3));
    assert_eq!(field.entered(Kpi::Visits), Some(Exact(49500.0)));
    field.backspace().await;
    field.backspace().await;
    assert_eq!((field.text().as_str(), field.caret()), ("4500", 1));
    // The same value in other digits: nothing tidies the text up while it is being typed.
    field.insert("۵").await;
    assert_eq!((field.text().as_str(), field.caret()), ("4۵500", 2));
    assert_eq!(field.entered(Kpi::Visits), Some(Exact(45500.0)));
}

#[wasm_bindgen_test]
async fn a_figure_at_rest_has_groups_and_bare_digits_for_editing() {
    for (locale, at_rest, bare) in [
        (Locale::En, "12,345.6", "12345.6"),
        (Locale::Fr, "12\u{202f}345,6", "12345,6"),
        (Locale::Ru, "12\u{a0}345,6", "12345,6"),
        (Locale::Fa, "۱۲٬۳۴۵٫۶", "۱۲۳۴۵٫۶"),
    ] {
        let field = Mounted::new(locale, Kpi::Visits).await;
        field.insert("12345.6").await;
        field.blur().await;
        assert_eq!(field.text(), at_rest);
        field.focus().await;
        assert_eq!(field.text(), bare);
        assert_eq!(field.entered(Kpi::Visits), Some(Exact(12345.6)));
        field.blur().await;
        assert_eq!(field.text(), at_rest);
    }
}

#[wasm_bindgen_test]
async fn clearing_takes_the_entry_out_whichever_of_the_pair_it_was() {
    let field = Mounted::new(Locale::En, Kpi::Leads).await;
    for typed in ["450", "3%", "1–2%"] {
        field.retype(typed).await;
        assert!(field.entered(Kpi::Leads).is_some() || field.entered(Kpi::LeadRate).is_some());
        field.clear().await;
        assert_eq!((field.entered(Kpi::Leads), field.entered(Kpi::LeadRate)), (None, None));
        assert_eq!((field.text(), field.alert()), (String::new(), None));
    }
    field.insert("  ").await;
    assert_eq!((field.entered(Kpi::Leads), field.alert()), (None, None));
}

#[wasm_bindgen_test]
async fn undo_takes_back_what_a_field_got_and_with_it_what_stands_there() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.insert("450").await;
    field.blur().await;
    field.focus().await;
    field.retype("9000").await;
    field.app.workspace.undo();
    settle().await;
    assert_eq!((field.text().as_str(), field.entered(Kpi::Visits)), ("450", Some(Exact(450.0))));
    field.app.workspace.undo();
    settle().await;
    assert_eq!((field.text().as_str(), field.entered(Kpi::Visits)), ("", None));
    field.app.workspace.redo();
    field.app.workspace.redo();
    settle().await;
    assert_eq!((field.text().as_str(), field.entered(Kpi::Visits)), ("9000", Some(Exact(9000.0))));
}

#[wasm_bindgen_test]
async fn enter_finishes_a_figure_and_the_next_is_a_step_of_its_own() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.insert("12,345").await;
    let press = "input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))";
    Function::new_with_args("input", press).call1(&JsValue::NULL, &field.input()).unwrap();
    settle().await;
    assert_eq!(field.text(), "12345");
    field.retype("7").await;
    field.app.workspace.undo();
    settle().await;
    assert_eq!(field.entered(Kpi::Visits), Some(Exact(12345.0)));
}

#[wasm_bindgen_test]
async fn a_figure_that_follows_stands_in_the_empty_field_with_its_working() {
    let field = Mounted::new(Locale::En, Kpi::Cpc).await;
    assert_eq!((field.placeholder().as_str(), field.working_button()), ("", None));
    field.enter(Kpi::MediaCost, 900.0).await;
    field.enter(Kpi::Clicks, 450.0).await;
    assert_eq!((field.text().as_str(), field.placeholder().as_str()), ("", "€2"));
    assert_eq!(field.entered(Kpi::Cpc), None);
    let button = field.working_button().unwrap();
    assert!(button.get_attribute("aria-label").unwrap().contains("€2"));
    assert!(!field.drawer().has_attribute("open"));
    button.click();
    settle().await;
    assert!(field.drawer().has_attribute("open"));
    assert!(field.drawer().text_content().unwrap().contains("€900"));
    field.enter(Kpi::Clicks, 300.0).await;
    assert_eq!(field.placeholder(), "€3");
}

#[wasm_bindgen_test]
async fn the_other_figure_of_a_pair_stands_beside_the_entered_one() {
    let field = Mounted::new(Locale::En, Kpi::Leads).await;
    field.enter(Kpi::Visits, 15_000.0).await;
    field.insert("3%").await;
    let note = || field.input().closest(".field").unwrap().unwrap().query_selector(".field__note").unwrap().unwrap();
    assert_eq!(note().text_content().unwrap(), "450");
    field.retype("300").await;
    assert_eq!(note().text_content().unwrap(), "2%");
}

#[wasm_bindgen_test]
async fn a_field_may_go_while_it_is_being_typed_into() {
    for typed in ["450", "45x"] {
        let field = Mounted::new(Locale::En, Kpi::Visits).await;
        field.insert(typed).await;
        field.is_there.set(false);
        settle().await;
        field.is_there.set(true);
        settle().await;
        let kept = if typed == "450" { 450.0 } else { 45.0 };
        assert_eq!(field.entered(Kpi::Visits), Some(Exact(kept)));
        assert_eq!((field.text(), field.alert()), (kept.to_string(), None));
        field.focus().await;
        field.insert("1").await;
        assert_eq!(field.close().await, 0);
    }
}
