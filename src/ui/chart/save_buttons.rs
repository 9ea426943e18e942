//! Saves a chart as a picture: of points, or of shapes that stay sharp at any size.

use leptos::prelude::*;
use plotters_canvas::CanvasBackend;
use web_sys::HtmlCanvasElement;

use super::canvas::MAX_SIDE;
use crate::browser::{document, files};
use crate::chart::{Scene, paint, svg};
use crate::exchange::plan_file;
use crate::i18n::Msg;
use crate::state::{App, use_app};

/// Points of the picture per CSS pixel: enough for a projector.
const FINENESS: f64 = 2.0;

/// Two buttons; the file is named by the plan and the chart's `id`.
#[component]
pub fn SaveButtons(id: &'static str, scene: Memo<Scene>) -> impl IntoView {
    let app = use_app();
    let as_svg = move |_| {
        let text = scene.with_untracked(svg);
        app.front.place.offer_file(&name(app, id, "svg"), "image/svg+xml", &text);
    };
    let as_png = move |_| {
        if let Some(canvas) = scene.with_untracked(painted) {
            files::offer_picture(&name(app, id, "png"), &canvas);
        }
    };
    view! {
        <p class="table-copy">
            <button type="button" id=format!("{id}-png") class="button button--quiet table-copy__button" on:click=as_png>
                {app.t(Msg::ChartSavePng)}
            </button>
            <button type="button" id=format!("{id}-svg") class="button button--quiet table-copy__button" on:click=as_svg>
                {app.t(Msg::ChartSaveSvg)}
            </button>
        </p>
    }
}

fn name(app: App, id: &str, ending: &str) -> String {
    app.workspace.plan().with_untracked(|plan| format!("{}-{id}.{ending}", plan_file::stem(plan)))
}

/// The scene on a canvas of its own, which is nowhere on the page.
fn painted(scene: &Scene) -> Option<HtmlCanvasElement> {
    let scale = FINENESS.min(MAX_SIDE / scene.width.max(scene.height).max(1.0));
    let points = |length: f64| (length * scale).round() as u32;
    let canvas = document::new_canvas(points(scene.width), points(scene.height))?;
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone())?;
    paint(scene, &mut backend, scale).ok()?;
    Some(canvas)
}
