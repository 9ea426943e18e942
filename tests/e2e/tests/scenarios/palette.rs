//! The command palette: opened by keys or button, found in the page's language and in English, gone to from the keyboard.

use e2e::{Key, Page, Visit};

use crate::screens::{go_to, open_example};

fn open(page: &Page) {
    page.press_with(&[Key::Control], 'k');
    page.until("the palette is open", || page.focused() == "palette-input");
}

fn first(page: &Page) -> String {
    page.text("#palette-0 .palette__name")
}

#[test]
fn a_figure_is_found_and_its_field_gets_the_cursor() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        open(page);
        page.press("xyzzy");
        page.until("nothing is called that", || !page.has("#palette-0"));
        page.press(&Key::Backspace.to_string().repeat(5));
        page.press("aov");
        page.until("it is found", || first(page) == "Average order value");
        assert_eq!(page.attribute("#palette-input", "aria-activedescendant"), "palette-0");
        page.press(&Key::Enter.to_string());
        page.until("the cursor is in its field", || page.focused() == "field-aov-0");
        assert!(!page.has("dialog#palette[open]"));
    });
}

#[test]
fn persian_is_found_with_arabic_letters_and_by_its_english_name() {
    Visit::default().speaking("fa").run(|page| {
        page.open("");
        open_example(page, "bakery");
        open(page);
        page.paste_into("#palette-input", "هزينه هر كليك");
        page.until("found with Arabic letters", || first(page).contains("(CPC)"));
        page.paste_into("#palette-input", "revenue");
        page.until("found by its English name", || page.text("#palette-list").contains("درآمد"));
    });
}

#[test]
fn commands_are_done_and_escape_closes() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        page.click("#palette-open");
        page.until("the palette is open", || page.focused() == "palette-input");
        page.press("dark");
        page.until("found", || first(page).contains("Dark"));
        page.press(&Key::Enter.to_string());
        page.until("it is dark", || page.attribute("html", "data-theme") == "dark");
        open(page);
        page.press(&Key::Down.to_string());
        page.until("the second is chosen", || page.attribute("#palette-1", "aria-selected") == "true");
        page.press(&Key::Escape.to_string());
        page.until("it is closed", || !page.has("dialog#palette[open]"));
        open(page);
        page.press("seasonality");
        page.until("a term is found", || first(page) == "Seasonality");
        page.press(&Key::Enter.to_string());
        page.until("it is explained", || page.focused() == "term-seasonality");
    });
}
