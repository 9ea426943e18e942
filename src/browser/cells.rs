//! Cells of a table that hold a field or a button each: where the cursor is, and how it is put into another one.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::document;

/// What holds the cursor in a cell.
const INSIDE: &str = "input, button.derived, .derived[tabindex]";
/// How many turns of microtasks a field takes at most to show what it holds.
const FOLLOWING: usize = 4;

/// Where the caret stands in the text of a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Caret {
    /// All of the text is marked, or there is none: what is typed takes its place.
    pub is_all: bool,
    /// It stands before the text, and nothing is marked.
    pub is_first: bool,
    /// It stands behind the text, and nothing is marked.
    pub is_last: bool,
}

/// The identity of the table cell in which something happened.
pub fn cell_of(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("td[id]").ok().flatten().map(|cell| cell.id())
}

/// Where the caret stands in the field in which something happened; nothing if it is no field.
pub fn caret(event: &Event) -> Option<Caret> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let from = field.selection_start().ok().flatten().unwrap_or_default();
    let to = field.selection_end().ok().flatten().unwrap_or_default();
    let length = u32::try_from(field.value().encode_utf16().count()).unwrap_or(u32::MAX);
    Some(Caret { is_all: from == 0 && to == length, is_first: to == 0, is_last: from == length })
}

/// Puts the cursor into a cell, its text marked; says whether the cell is there to be seen.
pub fn enter(cell: &str) -> bool {
    let Some(inside) = inside(cell).filter(|it| it.offset_parent().is_some()) else { return false };
    let is_in = inside.focus().is_ok();
    // The field shows its figure for editing first, which takes the marking away.
    mark_later(inside);
    is_in
}

/// Scrolls the table sideways until the cell in which something happened is neither beyond its ends nor below its last
/// column, which stays in sight.
pub fn bring_into_sight(event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(cell) = target.and_then(|it| it.closest("td[id]").ok().flatten()) else { return };
    let Some(last) = cell.parent_element().and_then(|row| row.last_element_child()).filter(|last| *last != cell) else {
        return;
    };
    let Some(scroller) = cell.closest("table").ok().flatten().and_then(|table| table.parent_element()) else { return };
    // The first cell comes with the row's name before it.
    let first = cell.previous_element_sibling().filter(|it| it.tag_name() == "TH").unwrap_or_else(|| cell.clone());
    let [cell, first, last, sight] = [&cell, &first, &last, &scroller].map(Element::get_bounding_client_rect);
    let (mut from, mut to) = (sight.left(), sight.right());
    if last.left() - from < to - last.right() {
        from = last.right();
    } else {
        to = last.left();
    }
    let past = (cell.right().max(first.right()) - to).max(0.0) - (from - cell.left().min(first.left())).max(0.0);
    // Away from zero: a cell ends between two pixels.
    scroller.set_scroll_left(scroller.scroll_left() + (past.abs().ceil().copysign(past)) as i32);
}

/// Marks all of the text in the field in which something happened, as soon as the page has followed.
pub fn mark(event: &Event) {
    if let Some(field) = event.target().and_then(|target| target.dyn_into().ok()) {
        mark_later(field);
    }
}

/// Puts the caret behind the text of the field in which something happened.
pub fn go_behind(event: &Event) {
    if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        let end = u32::try_from(field.value().encode_utf16().count()).unwrap_or(u32::MAX);
        // Refused only by kinds of fields that have no caret.
        let _ = field.set_selection_range(end, end);
    }
}

fn mark_later(element: HtmlElement) {
    if let Ok(field) = element.dyn_into::<HtmlInputElement>() {
        wasm_bindgen_futures::spawn_local(async move {
            // The page follows in microtasks. A timer would come behind keys that are already waiting, and mark what they typed.
            for _ in 0..FOLLOWING {
                drop(JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await);
            }
            field.select();
        });
    }
}

fn inside(cell: &str) -> Option<HtmlElement> {
    let cell = document::document()?.get_element_by_id(cell)?;
    cell.query_selector(INSIDE).ok().flatten()?.dyn_into().ok()
}

/// The identity of the table cell in which the cursor is.
pub fn cell_with_cursor() -> Option<String> {
    let focused = document::document()?.active_element()?;
    focused.closest("td[id]").ok().flatten().map(|cell| cell.id())
}
