//! Every dialog has the same head, and closes by its button, by Escape and by a press beside it, but not when a press that
//! began inside ends outside.

use e2e::{Page, Visit};
use serde_json::json;

use crate::screens::open_example;

/// What opens each dialog, the dialog, and its button.
const DIALOGS: [(&str, &str, &str); 4] = [
    ("#plans-open", "#plans", "#plans-close"),
    ("#share", "#share-dialog", "#share-close"),
    ("#open-export", "#exchange", "#exchange-close"),
    ("#tile-revenue", "#working", "#working-close"),
];

/// A press that begins at one element and ends at the dialog itself, which is the page behind it.
const PRESS: &str = "
    const [begin, dialog] = [...arguments].map(css => document.querySelector(css));
    begin.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }))";

/// Where the button is: how far from the head's end and top, in pixels.
const CORNER: &str = "
    const [dialog, button] = [...arguments].map(css => document.querySelector(css).getBoundingClientRect());
    return [dialog.right - button.right, button.top - dialog.top].map(Math.round)";

fn open(page: &Page, (button, dialog, _): (&str, &str, &str)) {
    page.click(button);
    page.until(dialog, || page.has(&format!("{dialog}[open]")));
    page.until("the cursor is at its title", || page.js("return document.activeElement.matches('dialog h2')") == true);
}

#[test]
fn dialogs_open_and_close_alike() {
    Visit::default().run(|page| {
        page.open("?lang=en");
        open_example(page, "bakery");
        page.resize(1280, 1.0);
        for way in DIALOGS {
            let (_, dialog, close) = way;
            let is_gone = || page.until("it is closed", || !page.has("dialog[open]"));
            open(page, way);
            let corner = page.js_with(CORNER, &[json!(dialog), json!(close)]);
            assert_eq!(corner, json!([12, 8]), "{dialog}");
            page.click(close);
            is_gone();
            open(page, way);
            page.press("\u{e00c}");
            is_gone();
            open(page, way);
            page.js_with(PRESS, &[json!(format!("{dialog} h2")), json!(dialog)]);
            page.rest_for_two_frames();
            assert!(page.has(&format!("{dialog}[open]")), "{dialog}");
            page.js_with(PRESS, &[json!(dialog), json!(dialog)]);
            is_gone();
        }
    });
}
