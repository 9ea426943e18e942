//! A button beside a figure's name, and the bubble with its meaning. It shows while the button is pointed at or has the
//! focus, stays while one reads it, stays for good when the button is pressed, and goes with Escape.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, MouseEvent, Node, PointerEvent};

use super::explain::explain;
use crate::browser::document;
use crate::engine::Kpi;
use crate::i18n::glossary::Entry;
use crate::i18n::{Args, Msg};
use crate::state::{App, Lesson, Screen};
use crate::ui::erased::{shown_if, text};
use crate::ui::words::{kpi_name, wording};

/// How large the bubble may become, in pixels of the sheet.
const ROOM: (f64, f64) = (320.0, 240.0);

/// The button and its bubble for a figure.
pub fn about(app: App, kpi: Kpi) -> AnyView {
    let id = id_of(kpi);
    let place = RwSignal::new(None::<document::Place>);
    let is_held = RwSignal::new(false);
    let label = text(move || app.say(Msg::GridWhatIs, &Args::new().text("kpi", kpi_name(app, kpi))));
    let button = id.clone();
    let show = move || place.set(document::place_beside(&button, ROOM));
    let hide = move || {
        is_held.set(false);
        place.set(None);
    };
    let (point, focus) = (show.clone(), show.clone());
    let press = move |_| {
        let was_held = is_held.get_untracked() && place.with_untracked(Option::is_some);
        if was_held {
            hide();
        } else {
            is_held.set(true);
            show();
        }
    };
    let leave = move |event: PointerEvent| {
        if event.pointer_type() != "touch" && !is_held.get_untracked() {
            hide();
        }
    };
    let blur = move |event: FocusEvent| {
        let inside = event.current_target().and_then(|it| it.dyn_into::<Node>().ok());
        let next = event.related_target().and_then(|it| it.dyn_into::<Node>().ok());
        if !inside.is_some_and(|inside| inside.contains(next.as_ref())) {
            hide();
        }
    };
    view! {
        <span
            class="about"
            on:pointerenter=move |event: PointerEvent| if event.pointer_type() != "touch" { point(); }
            on:pointerleave=leave
            on:focusout=blur
        >
            <button
                type="button"
                id=id
                class="grid__about"
                aria-label=label
                aria-describedby=move || place.with(Option::is_some).then(|| bubble_id(kpi))
                aria-expanded=text(move || place.with(Option::is_some).to_string())
                on:focus=move |_| focus()
                on:click=press
            >
                {app.t(Msg::GridAbout)}
            </button>
            {shown_if(move || place.with(Option::is_some), move || bubble(app, kpi, place, hide))}
        </span>
    }
    .into_any()
}

fn id_of(kpi: Kpi) -> String {
    format!("about-{}", kpi.id())
}

fn bubble_id(kpi: Kpi) -> String {
    format!("help-{}", kpi.id())
}

fn bubble(
    app: App,
    kpi: Kpi,
    place: RwSignal<Option<document::Place>>,
    hide: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let pressed = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            hide();
        }
    });
    // It stands beside its button and not on the page, so it goes along when the page moves.
    let button = id_of(kpi);
    let moved = window_event_listener(leptos::ev::scroll, move |_| place.set(document::place_beside(&button, ROOM)));
    on_cleanup(move || [pressed, moved].into_iter().for_each(WindowListenerHandle::remove));
    let formula = wording(app, |words| words.definition(kpi))
        .map(|formula| view! { <p class="about__formula value">{formula}</p> }.into_any());
    let learn = Screen::Learn(Lesson::Glossary);
    let more = app.shows(learn).then(|| {
        let go = move |event: MouseEvent| {
            event.prevent_default();
            explain(app, Entry::Figure(kpi));
        };
        view! { <a class="about__more" href="#learn" on:click=go>{app.t(Msg::LearnMore)}</a> }.into_any()
    });
    let at =
        move |pick: fn(document::Place) -> Option<f64>| move || place.get().and_then(pick).map(|it| format!("{it}px"));
    view! {
        <div
            id=bubble_id(kpi)
            class="about__bubble"
            style:left=at(|place| Some(place.left))
            style:top=at(|place| place.top)
            style:bottom=at(|place| place.bottom)
        >
            <p class="grid__help">{app.t(Msg::KpiHelp(kpi))}</p>
            {formula}
            {more}
        </div>
    }
    .into_any()
}
