//! The way back as a list: each step by name, to go to at once.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node};

use crate::browser::document;
use crate::i18n::Msg;
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;
use crate::ui::words::{capital, edit_name};

/// How many steps are listed each way.
const LISTED: usize = 20;

/// A button beside undo and redo, and the list that it opens.
#[component]
pub fn HistoryMenu() -> impl IntoView {
    let app = use_app();
    let is_open = RwSignal::new(false);
    let has_steps = move || !app.workspace.steps().0.is_empty();
    let toggle = move |_| {
        is_open.update(|is_open| *is_open = !*is_open);
        if is_open.get_untracked() {
            focus_later(step_id(app.workspace.steps().1));
        }
    };
    let leave = move |event: FocusEvent| {
        let inside = event.current_target().and_then(|menu| menu.dyn_into::<Node>().ok());
        let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
        if !inside.is_some_and(|inside| inside.contains(next.as_ref())) {
            is_open.set(false);
        }
    };
    let press = move |event: KeyboardEvent| {
        if is_open.get_untracked() && walk(app, is_open, &event) {
            event.prevent_default();
        }
    };
    view! {
        <div class="history" on:focusout=leave on:keydown=press>
            <button
                type="button"
                id="history"
                class="button button--icon history__open"
                aria-label=app.t(Msg::HistoryOpen)
                title=app.t(Msg::HistoryOpen)
                aria-expanded=text(move || is_open.get().to_string())
                aria-controls="history-list"
                disabled=move || !has_steps()
                on:click=toggle
            >
                <span class="icon icon--down" aria-hidden="true"></span>
            </button>
            {shown_if(move || is_open.get() && has_steps(), move || list(app, is_open))}
        </div>
    }
}

fn step_id(done: usize) -> String {
    format!("step-{done}")
}

/// Which positions are listed, newest first: so many edits done.
fn listed(app: App) -> std::iter::Rev<std::ops::RangeInclusive<usize>> {
    let (names, done) = app.workspace.steps();
    (done.saturating_sub(LISTED)..=names.len().min(done + LISTED)).rev()
}

fn list(app: App, is_open: RwSignal<bool>) -> AnyView {
    let items = move || {
        let (names, done) = app.workspace.steps();
        let item = |position: usize| {
            let name = position.checked_sub(1).and_then(|index| names.get(index).copied());
            let words = move || name.map_or_else(|| app.text(Msg::HistoryStart), |name| edit_name(app, name));
            let go = move |_| {
                app.workspace.go_to(position);
                is_open.set(false);
                document::focus("history");
            };
            let class = if position > done { "history__step history__step--undone" } else { "history__step" };
            view! {
                <li>
                    <button
                        type="button"
                        id=step_id(position)
                        class=class
                        aria-current=(position == done).then_some("step")
                        on:click=go
                    >
                        {text(move || capital(&words()))}
                    </button>
                </li>
            }
            .into_any()
        };
        listed(app).map(item).collect_view().into_any()
    };
    view! {
        <div id="history-list" class="history__list" role="group" aria-label=app.t(Msg::HistoryOpen)>
            <p class="muted history__help">{app.t(Msg::HistoryHelp)}</p>
            <ol class="history__steps">{items}</ol>
        </div>
    }
    .into_any()
}

/// Moves between the steps by arrows, or closes the list; says whether the key was meant for it.
fn walk(app: App, is_open: RwSignal<bool>, event: &KeyboardEvent) -> bool {
    let at = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()).map(|target| target.id());
    let steps: Vec<String> = untrack(|| listed(app)).map(step_id).collect();
    let now = at.and_then(|id| steps.iter().position(|step| *step == id));
    let next = match event.key().as_str() {
        "Escape" => {
            is_open.set(false);
            document::focus("history");
            return true;
        }
        "ArrowDown" => now.map_or(0, |now| (now + 1).min(steps.len() - 1)),
        "ArrowUp" => now.map_or(0, |now| now.saturating_sub(1)),
        "Home" => 0,
        "End" => steps.len() - 1,
        _ => return false,
    };
    steps.get(next).is_some_and(|id| document::focus(id))
}
