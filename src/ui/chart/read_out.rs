//! Reads a chart out: pointing at it, or stepping through it with the keys, shows the row of its table that belongs there.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use super::canvas::scaling;
use crate::chart::present::Table;
use crate::chart::read_out::{Reading, Stride, region_near, row_count, stride};
use crate::chart::{Region, Scene};
use crate::i18n::{Args, Direction, Msg};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// A transparent layer over a canvas. To assistive technology it is a slider over the rows, so that their keys reach it
/// and the row it stands on is told by itself; what is seen of it is hidden from them.
#[component]
pub fn ReadOut(
    /// What the chart says.
    title: Signal<String>,
    /// The picture.
    scene: Memo<Scene>,
    /// Its equal table.
    table: Memo<Table>,
) -> impl IntoView {
    let app = use_app();
    let scaling = scaling();
    // The position of the region that is pointed at.
    let chosen = RwSignal::new(None::<usize>);
    let choose = move |next: Option<usize>| {
        // A chart that goes with its screen loses the focus after its signals.
        if chosen.try_get_untracked().is_some_and(|now| now != next) {
            chosen.set(next);
        }
    };
    let reading = Memo::new(move |_| {
        let position = chosen.get()?;
        scene.with(|scene| table.with(|table| Reading::of(scene, table, position)))
    });
    let point = move |event: PointerEvent| {
        let scale = untrack(|| scaling.get());
        let at = (f64::from(event.offset_x()) / scale, f64::from(event.offset_y()) / scale);
        choose(scene.with_untracked(|scene| region_near(scene, at)));
    };
    // A finger that is lifted leaves its words standing until it points elsewhere.
    let leave = move |event: PointerEvent| {
        if event.pointer_type() == "mouse" {
            choose(None);
        }
    };
    let press = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        if key == "Escape" {
            if chosen.get_untracked().is_some() {
                event.prevent_default();
                event.stop_propagation();
                choose(None);
            }
            return;
        }
        if let Some(step) = step(&key, app.settings.direction()) {
            event.prevent_default();
            let here = chosen.get_untracked();
            choose(scene.with_untracked(|scene| stride(scene, here, step)));
        }
    };
    let count = Memo::new(move |_| scene.with(row_count));
    let said = move || match reading.get() {
        Some(reading) => reading.sentence(&app.format()),
        None => app.text(Msg::ChartReadOutHint),
    };
    let layer = move || {
        view! {
            <div
                class="read-out"
                role="slider"
                tabindex="0"
                aria-label=text(move || app.settings.plain(Msg::ChartReadOut, &Args::new().text("title", title.get())))
                aria-valuemin="0"
                aria-valuemax=move || count.get().to_string()
                aria-valuenow=move || reading.with(|it| it.as_ref().map_or(0, |it| it.number)).to_string()
                aria-valuetext=text(said)
                on:pointerdown=point
                on:pointermove=point
                on:pointerleave=leave
                on:keydown=press
                on:blur=move |_| choose(None)
            ></div>
            {move || reading.get().map(|reading| shown(&reading, scaling.get()))}
        }
        .into_any()
    };
    shown_if(move || count.get() > 0, layer)
}

/// Where a key leads: onwards is where the page reads to, and down.
fn step(key: &str, direction: Direction) -> Option<Stride> {
    let (onwards, back) = match direction {
        Direction::Ltr => ("ArrowRight", "ArrowLeft"),
        Direction::Rtl => ("ArrowLeft", "ArrowRight"),
    };
    Some(match key {
        "Home" => Stride::First,
        "End" => Stride::Last,
        _ if key == "ArrowDown" || key == onwards => Stride::Next,
        _ if key == "ArrowUp" || key == back => Stride::Back,
        _ => return None,
    })
}

/// The marked places and the words.
fn shown(reading: &Reading, scale: f64) -> AnyView {
    let length = |length: f64| format!("{:.1}px", length * scale);
    let mark = |region: &Region| {
        view! {
            <span
                class="read-out__mark"
                style:left=length(region.x)
                style:top=length(region.y)
                style:width=length(region.width)
                style:height=length(region.height)
            ></span>
        }
        .into_any()
    };
    let marks = reading.marks.iter().map(mark).collect_view();
    let figure = |(head, figure): &(String, String)| {
        view! { <div class="read-out__figure"><dt>{head.clone()}</dt><dd class="value">{figure.clone()}</dd></div> }
            .into_any()
    };
    let figures = reading.figures.iter().map(figure).collect_view();
    let perch = reading.perch;
    let back = format!("-{:.1}% -{:.1}%", perch.back.0 * 100.0, perch.back.1 * 100.0);
    view! {
        <div class="read-out__shown" aria-hidden="true">
            {marks}
            <div class="read-out__words" style:left=length(perch.at.0) style:top=length(perch.at.1) style:translate=back>
                <p class="read-out__name"><bdi>{reading.name.clone()}</bdi></p>
                <dl>{figures}</dl>
            </div>
        </div>
    }
    .into_any()
}
