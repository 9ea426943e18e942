//! Charts are read out: pointed at or stepped through, they show the row of their table; and the funnel in its other looks.

use e2e::{Key, Page, Visit};
use race_planner::i18n::Locale;
use serde_json::json;

use crate::screens::{CUSTOMERS, LEADS, funnel, go_to, open_example, until_drawn};

const LAYER: &str = ".chart:has(#funnel) .read-out";
const WORDS: &str = ".chart:has(#funnel) .read-out__words";

/// Moves the mouse over the funnel to this share of its height.
fn point(page: &Page, share: f64) {
    page.js_with(
        "const layer = document.querySelector(arguments[0]), box = layer.getBoundingClientRect();
        layer.dispatchEvent(new PointerEvent('pointermove', {
            bubbles: true, pointerType: 'mouse', clientX: box.left + box.width / 2, clientY: box.top + box.height * arguments[1],
        }))",
        &[json!(LAYER), json!(share)],
    );
}

fn shown(page: &Page) -> Vec<String> {
    let mut shown = page.texts(&format!("{WORDS} .read-out__name"));
    shown.extend(page.texts(&format!("{WORDS} dd")));
    shown
}

fn row(page: &Page, row: usize) -> Vec<String> {
    (0..6).map(|column| funnel(page, row, column)).collect()
}

fn told_after(page: &Page, keys: &[Key]) -> String {
    page.press(&keys.iter().map(ToString::to_string).collect::<String>());
    page.attribute(LAYER, "aria-valuetext")
}

#[test]
fn pointing_shows_the_row_of_the_table_and_paints_nothing_anew() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let painted = page.picture("#funnel").hash;
        // Watches every command that is given to the canvas.
        page.js("window.strokes = 0;
            const own = CanvasRenderingContext2D.prototype.fillText;
            CanvasRenderingContext2D.prototype.fillText = function (...it) { window.strokes += 1; own.apply(this, it); }");
        point(page, 0.98);
        page.until("the last band is told", || shown(page) == row(page, 3));
        point(page, 0.05);
        page.until("then the first", || shown(page) == row(page, 0));
        assert!(page.has(".chart:has(#funnel) .read-out__mark"));
        page.js_with(
            "document.querySelector(arguments[0]).dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }))",
            &[json!(LAYER)],
        );
        page.until("it is gone", || !page.has(WORDS));
        assert_eq!((page.js("return window.strokes"), page.picture("#funnel").hash), (json!(0), painted));
    });
}

#[test]
fn keys_step_through_a_chart_in_the_direction_of_the_page() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        for (locale, onwards, back) in [(Locale::En, Key::Right, Key::Left), (Locale::Fa, Key::Left, Key::Right)] {
            page.choose("#language", locale.tag());
            page.until("the page speaks it", || page.attribute("html", "lang") == locale.tag());
            page.js_with("document.querySelector(arguments[0]).focus()", &[json!(LAYER)]);
            assert_eq!(page.attribute(LAYER, "aria-valuenow"), "0");
            let told = told_after(page, &[onwards, onwards]);
            assert_eq!(page.attribute(LAYER, "aria-valuenow"), "2");
            for cell in row(page, LEADS) {
                assert!(told.contains(&cell), "{cell} is not in {told}");
            }
            assert_eq!(shown(page), row(page, LEADS));
            told_after(page, &[Key::End, Key::Down, back]);
            assert_eq!(shown(page), row(page, CUSTOMERS), "the end is not left");
            page.press(&Key::Escape.to_string());
            page.until("it is gone", || !page.has(WORDS));
            assert_eq!(page.attribute(LAYER, "aria-valuemax"), "4");
        }
        // A chart that is left with its screen takes its focus along.
        told_after(page, &[Key::Home]);
        page.js("location.hash = '#act'");
        until_drawn(page, "#metrics");
        go_to(page, "overview");
        until_drawn(page, "#funnel");
        assert!(!page.has(WORDS));
    });
}

#[test]
fn the_funnel_is_split_narrowed_and_read_under_another_model() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let heads = || page.texts("figure:has(#funnel) table.data thead th");
        let (plain, volume) = (heads(), funnel(page, CUSTOMERS, 1));
        let pictures = ["#funnel-split", "#funnel-tapered"].map(|choice| {
            let before = page.picture("#funnel").hash;
            page.click(choice);
            page.until(choice, || page.picture("#funnel").hash != before);
            page.picture("#funnel").hash
        });
        assert_ne!(pictures[0], pictures[1]);
        let channels = page.texts("#quick-channel option");
        assert_eq!(heads().len(), plain.len() + channels.len());
        assert!(channels.iter().all(|channel| heads().contains(channel)), "{:?}", heads());
        page.choose("#funnel-lens", "aarrr");
        page.until("the model's words", || funnel(page, CUSTOMERS, 0).starts_with("C – Revenue · "));
        assert_eq!(funnel(page, CUSTOMERS, 1), volume, "the figures stay");
        page.choose("#funnel-lens", "lifecycle");
        page.until("those to be reached come first", || funnel(page, 0, 0).starts_with("P – Target audience · "));
        // It is the same funnel on every screen.
        go_to(page, "act");
        until_drawn(page, "#funnel");
        assert!(funnel(page, 0, 0).starts_with("P – Target audience · "));
    });
}
