//! A canvas that shows a scene: sharp at any pixel ratio, painted again only when the scene or the screen changed.

use leptos::html;
use leptos::prelude::*;
use plotters_canvas::CanvasBackend;

use super::on_paper::keep_for_paper;
use crate::browser::screen_size;
use crate::chart::{Scene, paint};
use crate::exchange::address::Mode;
use crate::state::use_front;
use crate::ui::erased::text;

/// Largest side of the bitmap, in device pixels; beyond it browsers refuse to draw.
pub(super) const MAX_SIDE: f64 = 8_192.0;

/// How much larger charts are where they are shown to an audience; `style/embed.css` has the same for texts.
const LARGE: f64 = 1.375;

/// The picture of a chart; `spoken` says the same in words.
#[component]
pub fn Canvas(id: &'static str, spoken: Signal<String>, scene: Memo<Scene>, width: RwSignal<f64>) -> impl IntoView {
    let place = use_front().place;
    let scaling = move || if place.mode() == Mode::Present { LARGE } else { 1.0 };
    let frame = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let ratio = RwSignal::new(screen_size::pixel_ratio());
    let ratio_guard = StoredValue::new_local(Some(screen_size::watch_pixel_ratio(move |now| ratio.set(now))));
    let width_guard = StoredValue::new_local(None);
    frame.on_load(move |element| {
        let measure = move |room: f64| width.set(room / untrack(scaling));
        measure(element.client_width().into());
        width_guard.set_value(screen_size::watch_width(&element, measure));
    });
    on_cleanup(move || {
        ratio_guard.try_update_value(Option::take);
        width_guard.try_update_value(Option::take);
    });
    keep_for_paper(canvas, scene);
    // Painting leaves the reactive graph, hence an effect.
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        scene.with(|scene| {
            let scale = (ratio.get() * scaling()).min(MAX_SIDE / scene.width.max(scene.height).max(1.0));
            canvas.set_width((scene.width * scale).round() as u32);
            canvas.set_height((scene.height * scale).round() as u32);
            if let Some(mut backend) = CanvasBackend::with_canvas_object(canvas.clone()) {
                // A canvas whose context was lost stays blank until the next paint; the table beside it stays right.
                let _ = paint(scene, &mut backend, scale);
            }
        });
    });
    view! {
        <div class="canvas" node_ref=frame>
            <canvas
                id=id
                node_ref=canvas
                role="img"
                dir="ltr"
                aria-label=spoken
                style:width=text(move || scene.with(|scene| format!("{}px", scene.width * scaling())))
                style:height=text(move || scene.with(|scene| format!("{}px", scene.height * scaling())))
            ></canvas>
        </div>
    }
}
