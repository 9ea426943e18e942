//! Undo and redo, by name.

use e2e::{Key, Page, Visit, seen};
use race_planner::engine::Kpi;
use race_planner::i18n::{Args, Catalog, Locale, Msg};

use crate::screens::{open_blank, say};

fn label(locale: Locale, msg: Msg, kpi: Kpi) -> String {
    let what = say(locale, Msg::KpiName(kpi));
    seen(&Catalog::of(locale).format(msg, &Args::new().text("what", what)))
}

fn undo_label(page: &Page) -> String {
    seen(&page.attribute("#undo", "aria-label"))
}

#[test]
fn the_buttons_take_back_and_do_again_what_they_name() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        assert_eq!(undo_label(page), say(Locale::En, Msg::UndoNothing));
        page.type_into("#quick-visits", "123");
        page.type_into("#quick-aov", "56");
        assert_eq!(undo_label(page), label(Locale::En, Msg::Undo, Kpi::Aov));
        page.click("#undo");
        assert_eq!((page.value("#quick-visits"), page.value("#quick-aov")), ("123".to_owned(), String::new()));
        assert_eq!(undo_label(page), label(Locale::En, Msg::Undo, Kpi::Visits));
        assert_eq!(seen(&page.attribute("#redo", "aria-label")), label(Locale::En, Msg::Redo, Kpi::Aov));
        page.click("#undo");
        assert_eq!(page.value("#quick-visits"), "", "the three keystrokes of a figure are one step");
        page.click("#redo");
        page.click("#redo");
        assert_eq!((page.value("#quick-visits"), page.value("#quick-aov")), ("123".to_owned(), "56".to_owned()));
        page.choose("#language", "ru");
        page.until("the name is Russian", || undo_label(page) == label(Locale::Ru, Msg::Undo, Kpi::Aov));
    });
}

#[test]
fn the_keys_take_back_and_do_again() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "123");
        page.press_with(&[Key::Control], 'z');
        page.until("undone", || page.value("#quick-visits").is_empty());
        page.press_with(&[Key::Control, Key::Shift], 'z');
        page.until("done again", || page.value("#quick-visits") == "123");
        page.press("5");
        assert_eq!(page.value("#quick-visits"), "1235", "one goes on typing where one was");
        page.press_with(&[Key::Control], 'z');
        page.until("the further keystroke is a step of its own", || page.value("#quick-visits") == "123");
    });
}

#[test]
fn undoing_brings_back_a_figure_behind_a_mistake() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "123");
        page.click("#quick-aov");
        page.type_into("#quick-visits", "abc");
        page.empty("#quick-visits");
        assert_eq!(page.value("#quick-visits"), "");
        page.press_with(&[Key::Control], 'z');
        page.until("the good figure is back", || page.value("#quick-visits") == "123");
        assert_eq!(page.attribute("#quick-visits", "aria-invalid"), "");
    });
}
