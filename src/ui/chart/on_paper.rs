//! Charts on paper: a canvas may come out blank or dark there, so a picture in light colours takes its place meanwhile.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, HtmlElement, HtmlImageElement};

use super::save_buttons::painted;
use crate::browser::paper;
use crate::chart::Scene;

/// The class of a canvas whose picture is shown instead.
const REPLACED: &str = "canvas__screen";
/// The class of that picture.
const PICTURE: &str = "canvas__paper";

/// Puts a picture of the scene beside the canvas whenever the page is printed, and takes it away again.
pub fn keep_for_paper(canvas: NodeRef<html::Canvas>, scene: Memo<Scene>) {
    let guard = paper::on_print(move |begins| {
        let Some(canvas) = canvas.get_untracked() else { return };
        if begins {
            scene.with_untracked(|scene| replace(&canvas, scene));
        } else {
            bring_back(&canvas);
        }
    });
    let guard = StoredValue::new_local(guard);
    on_cleanup(move || guard.dispose());
}

fn replace(canvas: &HtmlCanvasElement, scene: &Scene) -> Option<()> {
    bring_back(canvas);
    let address = painted(scene)?.to_data_url().ok()?;
    let picture: HtmlImageElement = canvas.owner_document()?.create_element("img").ok()?.dyn_into().ok()?;
    picture.set_class_name(PICTURE);
    picture.set_alt(&canvas.get_attribute("aria-label").unwrap_or_default());
    picture.set_src(&address);
    let width = format!("{}px", scene.width);
    HtmlElement::style(&picture).set_property("width", &width).ok()?;
    canvas.insert_adjacent_element("afterend", &picture).ok()?;
    canvas.class_list().add_1(REPLACED).ok()
}

fn bring_back(canvas: &HtmlCanvasElement) {
    let _ = canvas.class_list().remove_1(REPLACED);
    if let Some(picture) = canvas.next_element_sibling().filter(|beside| beside.class_name() == PICTURE) {
        picture.remove();
    }
}
