//! The grid as a spreadsheet: arrows and Enter go from cell to cell, a block is chosen, copied, filled and cleared.

use e2e::{Key, Page, Visit};
use race_planner::i18n::{Catalog, Locale, Msg};
use serde_json::json;

use crate::screens::{go_to, open_example};

/// The cell in which the cursor is, such as `visits-1`.
fn at(page: &Page) -> String {
    let cell = page.js("return document.activeElement.closest('td')?.id ?? ''");
    cell.as_str().unwrap_or_default().trim_start_matches("cell-").to_owned()
}

#[track_caller]
fn until_at(page: &Page, cell: &str) {
    page.until_value(|| at(page), |now| now == cell);
}

fn put_cursor(page: &Page, cell: &str) {
    page.js_with("document.getElementById(arguments[0]).focus()", &[json!(format!("field-{cell}"))]);
}

fn values(page: &Page, kpi: &str) -> [String; 3] {
    [0, 1, 2].map(|lane| page.value(&format!("#field-{kpi}-{lane}")))
}

#[test]
fn arrows_go_from_cell_to_cell_and_through_a_text_first() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        put_cursor(page, "visits-1");
        page.press(&Key::Down.to_string());
        until_at(page, "media-cost-1");
        page.press(&Key::Right.to_string());
        until_at(page, "media-cost-2");
        page.press(&Key::Right.to_string());
        until_at(page, "media-cost-total");
        assert_eq!(page.js("return document.activeElement.tagName"), "BUTTON", "worked out, and reached all the same");
        page.press(&Key::Up.to_string());
        until_at(page, "visits-total");
        page.press(&Key::Home.to_string());
        until_at(page, "visits-0");
        page.press("77");
        page.press(&Key::Left.to_string());
        until_at(page, "visits-0");
        assert_eq!(page.js("return document.activeElement.selectionStart"), 1, "the caret first");
        page.press(&format!("{}{}", Key::Right, Key::Right));
        until_at(page, "visits-1");
        assert_eq!(page.value("#field-visits-0"), "77");
        page.press(&Key::Enter.to_string());
        until_at(page, "media-cost-1");
    });
}

#[test]
fn arrows_are_mirrored_where_the_page_is() {
    Visit::default().speaking("fa").run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        put_cursor(page, "impressions-0");
        page.press(&Key::Left.to_string());
        until_at(page, "impressions-1");
        page.press(&Key::Right.to_string());
        until_at(page, "impressions-0");
    });
}

#[test]
fn escape_brings_back_what_stood_there() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        let before = page.value("#field-visits-1");
        put_cursor(page, "clicks-1");
        // At once, as by quick hands: the first digit takes the place of what stood there, and no later one does.
        page.press(&format!("{}12345", Key::Down));
        until_at(page, "visits-1");
        assert_eq!(page.value("#field-visits-1"), "12345");
        page.press(&Key::Escape.to_string());
        page.until("it is as before", || page.value("#field-visits-1") == before);
        until_at(page, "visits-1");
    });
}

#[test]
fn a_block_is_filled_copied_and_cleared_in_one_step_each() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        page.type_into("#field-impressions-0", "5000");
        page.js("document.activeElement.select()");
        for _ in 0..2 {
            page.js(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
                 { key: 'ArrowRight', code: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true }))",
            );
        }
        page.until("three cells are chosen", || page.text(".grid__count").contains('3'));
        page.click("#grid-fill");
        page.until("the row is filled", || values(page, "impressions") == ["5,000", "5,000", "5,000"].map(str::to_owned));
        let copied = page.js(
            "const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
             document.getElementById('field-impressions-0').dispatchEvent(event);
             return event.clipboardData.getData('text/plain')",
        );
        assert_eq!(copied.as_str().unwrap_or_default().trim_end(), "5000\t5000\t5000");
        page.click("#grid-clear");
        page.until("the row is empty", || values(page, "impressions").iter().all(String::is_empty));
        let told = Catalog::of(Locale::En).text(Msg::EditClearCells);
        assert!(page.text("#toasts").to_lowercase().contains(&told), "the way back is offered");
        page.click("#undo");
        page.until("one step back", || values(page, "impressions").iter().all(|value| value == "5,000"));
        page.click("#undo");
        page.until("two steps back", || values(page, "impressions")[1].is_empty());
        // The same for fingers, which draw no block.
        page.click("#field-impressions-0");
        page.click("#grid-fill-row");
        page.until("the row is filled", || values(page, "impressions").iter().all(|value| value == "5,000"));
    });
}
