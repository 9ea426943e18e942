//! The ways by which work reaches the teacher: a file, a link, paper, or the course page around this one.

use leptos::prelude::*;

use crate::browser::paper;
use crate::exchange::plan_file;
use crate::i18n::{Args, Msg};
use crate::plan::assignment::Progress;
use crate::plan::document::{self, Stamp};
use crate::plan::{MAX_NAME_CHARS, PlanEdit};
use crate::state::{App, Screen, use_app};
use crate::ui::embed::open_in_tab;
use crate::ui::erased::{shown_if, text};
use crate::ui::handed::{Handed, HandedText};
use crate::ui::teach::{CopyArea, shared_link};

/// The student's name, and a button a way.
#[component]
pub fn HandInSheet() -> impl IntoView {
    let app = use_app();
    let link = RwSignal::new(None::<Option<String>>);
    let handed = Handed::new();
    let told = RwSignal::new(None::<String>);
    let is_printed = RwSignal::new(false);
    let by = text(move || {
        app.workspace.plan().with(|plan| plan.assignment().map(|it| it.by().to_owned()).unwrap_or_default())
    });
    let host = app.front.place.origin().filter(|_| app.front.place.is_framed);
    let send = host.map(|origin| {
        let send = move |_| {
            app.keeper.flush();
            app.front.hand_in();
            told.set(Some(origin.clone()));
        };
        button(app, "hand-in-send", Msg::HandInSend, send)
    });
    view! {
        <div class="exchange__body">
            <p>{app.t(Msg::HandInHelp)}</p>
            <div class="form__row">
                <label for="hand-in-name">{app.t(Msg::HandInName)}</label>
                <input
                    id="hand-in-name"
                    class="field__input field__input--bare"
                    dir="auto"
                    autocomplete="name"
                    maxlength=MAX_NAME_CHARS.to_string()
                    aria-describedby="hand-in-name-help"
                    prop:value=by
                    on:change=move |event| { sign(app, event_target_value(&event)); link.set(None); }
                />
                <p class="muted" id="hand-in-name-help">{app.t(Msg::HandInNameHelp)}</p>
            </div>
            <div class="exchange__ways">
                {send}
                {button(app, "hand-in-file", Msg::HandInFile, move |_| offer(app, handed))}
                {button(app, "hand-in-link", Msg::HandInLink, move |_| link.set(Some(shared_link(app))))}
                {button(app, "hand-in-print", Msg::HandInPrint, move |_| print(app, is_printed))}
            </div>
            <p role="status" id="hand-in-told">{text(move || said(app, told.get()))}</p>
            {shown_if(move || link.with(Option::is_some), move || link_part(app, link.get_untracked().flatten()))}
            <HandedText handed id="hand-in"/>
            {shown_if(move || is_printed.get(), move || print_help(app))}
        </div>
    }
}

fn button(app: App, id: &'static str, msg: Msg, act: impl Fn(web_sys::MouseEvent) + 'static) -> AnyView {
    view! { <button type="button" id=id class="button" on:click=act>{app.t(msg)}</button> }.into_any()
}

fn said(app: App, origin: Option<String>) -> String {
    origin.map(|origin| app.say(Msg::HandInSent, &Args::new().text("origin", origin))).unwrap_or_default()
}

/// Where a link can't hold the work, it is handed in as a file.
fn link_part(app: App, link: Option<String>) -> AnyView {
    match link {
        Some(link) => {
            let label = app.t(Msg::HandInLinkLabel);
            view! { <CopyArea id="hand-in-link-text" label content=text(move || link.clone()) copy=Msg::ShareCopy/> }
                .into_any()
        }
        None => view! { <p>{app.t(Msg::ShareNoAddress)}</p> }.into_any(),
    }
}

fn print_help(app: App) -> AnyView {
    view! {
        <p class="muted">{app.t(Msg::HandInPrintHelp)}</p>
        <button type="button" id="hand-in-tab" class="button" on:click=move |_| open_in_tab(app)>
            {app.t(Msg::EmbedOpen)}
        </button>
    }
    .into_any()
}

/// The work as a report; where the task does not show that, the page itself on paper.
fn print(app: App, is_printed: RwSignal<bool>) {
    if app.shows(Screen::Report) {
        app.exchange.close();
        app.navigation.go(Screen::Report);
    } else {
        is_printed.set(true);
        paper::print();
    }
}

/// Puts the student's name to the work.
fn sign(app: App, name: String) {
    let assignment = app.workspace.plan().with_untracked(|plan| plan.assignment().cloned());
    if let Some(mut assignment) = assignment
        && let Progress::Work { by, .. } = &mut assignment.progress
    {
        *by = name;
        app.workspace.leave_field();
        // Longer names are stopped by `maxlength`; one that slips through changes nothing.
        let _ = app.workspace.edit(PlanEdit::SetAssignment(Some(Box::new(assignment))));
        app.workspace.leave_field();
    }
}

fn offer(app: App, handed: Handed) {
    let plan = app.workspace.plan().get_untracked();
    let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
    let text = document::encode(&plan, &stamp);
    handed.offer(&plan_file::hand_in_name(&plan), "application/json", text);
    app.keeper.exported();
}
