//! A canvas that shows a scene: sharp at any pixel ratio, painted again only when the scene or the screen changed.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::easel::Easel;
use super::on_paper::keep_for_paper;
use super::read_out::ReadOut;

use crate::browser::{document, screen_size};
use crate::chart::present::Table;
use crate::chart::{Scene, paint};
use crate::exchange::address::Mode;
use crate::state::use_front;

/// Largest side of the bitmap, in device pixels; beyond it browsers refuse to draw.
pub(super) const MAX_SIDE: f64 = 8_192.0;

/// How much larger charts are where they are shown to an audience; `style/embed.css` has the same for texts.
const LARGE: f64 = 1.375;

/// CSS pixels of the page for each of the scene.
pub(super) fn scaling() -> Signal<f64> {
    let place = use_front().place;
    Signal::derive(move || if place.mode() == Mode::Present { LARGE } else { 1.0 })
}

/// The picture of a chart, which can be pointed at; `spoken` says the same in words.
#[component]
pub fn Canvas(
    /// Identity of the canvas.
    id: &'static str,
    /// What the chart says.
    title: Signal<String>,
    /// The chart in words.
    spoken: Signal<String>,
    /// The picture.
    scene: Memo<Scene>,
    /// The same as text, for reading it out.
    table: Memo<Table>,
    /// Receives the room there is, in CSS pixels.
    width: RwSignal<f64>,
) -> impl IntoView {
    let scaling = scaling();
    let frame = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let ratio = RwSignal::new(screen_size::pixel_ratio());
    let ratio_guard = StoredValue::new_local(Some(screen_size::watch_pixel_ratio(move |now| ratio.set(now))));
    let width_guard = StoredValue::new_local(None);
    let fonts = RwSignal::new(0_u32);
    let fonts_guard = StoredValue::new_local(document::watch_fonts(move || fonts.update(|times| *times += 1)));
    frame.on_load(move |element| {
        let measure = move |room: f64| width.set(room / untrack(|| scaling.get()));
        measure(element.client_width().into());
        width_guard.set_value(screen_size::watch_width(&element, measure));
    });
    on_cleanup(move || {
        ratio_guard.try_update_value(Option::take);
        width_guard.try_update_value(Option::take);
        fonts_guard.try_update_value(Option::take);
    });
    keep_for_paper(canvas, scene);
    // A new size empties a canvas, so it is set in the same breath as the picture: no frame is ever blank, and none shows the
    // old picture stretched. At the same size the scene's background covers what was there.
    let size_before = StoredValue::new(None::<[f64; 4]>);
    let show = move || {
        // Whoever goes elsewhere takes the signals along.
        let Some(Some(canvas)) = canvas.try_get_untracked() else { return };
        scene.try_with_untracked(|scene| {
            let size = scaling.get_untracked();
            let scale = (ratio.get_untracked() * size).min(MAX_SIDE / scene.width.max(scene.height).max(1.0));
            let size_now = Some([scene.width, scene.height, scale, size]);
            if size_before.get_value() != size_now {
                canvas.set_width((scene.width * scale).round() as u32);
                canvas.set_height((scene.height * scale).round() as u32);
                let style = web_sys::HtmlElement::style(&canvas);
                for (side, length) in [("width", scene.width), ("height", scene.height)] {
                    // Only a name that is no property would be refused.
                    let _ = style.set_property(side, &format!("{}px", length * size));
                }
                size_before.set_value(size_now);
            }
            if let Some(mut easel) = Easel::of(&canvas) {
                // A canvas whose context was lost stays blank until the next paint; the table beside it stays right.
                let _ = paint(scene, &mut easel, scale);
            }
        });
    };
    // Painting leaves the reactive graph, hence an effect. It waits until the texts of the page have changed as well, still
    // before the next frame: a font that is set lets the browser work all changes so far into the page's styles.
    let is_waiting = StoredValue::new(false);
    Effect::new(move |_| {
        canvas.track();
        fonts.track();
        ratio.track();
        scaling.track();
        scene.with(|_| ());
        if !is_waiting.get_value() {
            is_waiting.set_value(true);
            spawn_local(async move {
                is_waiting.try_set_value(false);
                show();
            });
        }
    });
    view! {
        <div class="chart">
            <div class="canvas" node_ref=frame>
                <canvas id=id node_ref=canvas role="img" dir="ltr" aria-label=spoken></canvas>
            </div>
            <ReadOut title scene table/>
        </div>
    }
}
