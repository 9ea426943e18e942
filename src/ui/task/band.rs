//! What is to be done, above every screen of a plan that is an assignment.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::assignment::{Assignment, Progress};
use crate::state::{App, Sheet, use_app};
use crate::ui::erased::{either, shown_if, text};

/// Title, notes, and the way on: handing in for students, changing it for its author.
#[component]
pub fn TaskBand() -> impl IntoView {
    let app = use_app();
    let assignment = Memo::new(move |_| app.workspace.plan().with(|plan| plan.assignment().cloned()));
    let of = move |take: fn(&Assignment) -> &str| {
        text(move || assignment.with(|it| it.as_ref().map(|it| take(it).to_owned()).unwrap_or_default()))
    };
    let is_draft = move || assignment.with(|it| it.as_ref().is_some_and(|it| it.progress == Progress::Draft));
    let has = move |take: fn(&Assignment) -> &str| {
        move || assignment.with(|it| it.as_ref().is_some_and(|it| !take(it).is_empty()))
    };
    let title = of(|it| &it.title);
    let by = of(|it| it.by());
    let has_locks = move || {
        assignment.with(|it| it.as_ref().is_some_and(|it| !it.lock.is_empty() && it.progress != Progress::Draft))
    };
    let notes = of(|it| &it.notes);
    view! {
        <section class="task" id="task" aria-labelledby="task-title">
            <p class="task__kind">{app.t(Msg::Task)}</p>
            <h2 id="task-title" class="task__title" dir="auto">
                {text(move || if title.get().is_empty() { app.text(Msg::Task) } else { title.get() })}
            </h2>
            {shown_if(has(|it| it.by()), move || {
                let words = move || app.say(Msg::TaskBy, &Args::new().text("name", by.get()));
                view! { <p id="task-by">{text(words)}</p> }.into_any()
            })}
            // Folded once it has been read, it stays so from screen to screen.
            <details class="task__more" open=true>
                <summary>{app.t(Msg::AssignNotes)}</summary>
                {shown_if(has(|it| &it.notes), move || {
                    view! { <p class="task__notes" id="task-notes" dir="auto">{notes}</p> }.into_any()
                })}
                {shown_if(has_locks, move || note(app, Msg::TaskLocks))}
                {shown_if(move || app.keeper.is_task(), move || note(app, Msg::TaskBegin))}
            </details>
            <div class="task__ways">{either(is_draft, move || author(app), move || student(app))}</div>
        </section>
    }
}

fn note(app: App, msg: Msg) -> AnyView {
    view! { <p class="muted">{app.t(msg)}</p> }.into_any()
}

fn author(app: App) -> AnyView {
    view! {
        <p class="muted">{app.t(Msg::TaskAuthor)}</p>
        {way(app, "task-edit", "button", Msg::TaskOpenAuthor, Sheet::Teach)}
    }
    .into_any()
}

fn student(app: App) -> AnyView {
    way(app, "task-hand-in", "button button--primary", Msg::HandIn, Sheet::HandIn)
}

fn way(app: App, id: &'static str, class: &'static str, msg: Msg, sheet: Sheet) -> AnyView {
    view! {
        <button type="button" id=id class=class aria-haspopup="dialog" on:click=move |_| app.exchange.open(sheet.clone())>
            {app.t(msg)}
        </button>
    }
    .into_any()
}
