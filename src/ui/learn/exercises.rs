//! Exercises: numbers from a seed, an answer to type, and the planner's own working.

use leptos::prelude::*;

use super::answer::answer_form;
use crate::engine::Kpi;
use crate::engine::exercise::{Exercise, Task};
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::words::kpi_name;

/// One exercise at a time, of a kind to choose.
#[component]
pub fn ExercisesPart() -> impl IntoView {
    let app = use_app();
    let task = RwSignal::new(Task::Rate);
    let seed = RwSignal::new(app.workspace.plan().with_untracked(|plan| plan.seed()));
    let score = RwSignal::new((0_u32, 0_u32));
    let exercise = Memo::new(move |_| Exercise::new(task.get(), seed.get()));
    let option = move |it: Task| {
        view! { <option value=it.id() prop:selected=move || task.get() == it>{app.t(title(it))}</option> }.into_any()
    };
    let pick = move |event| {
        let id = event_target_value(&event);
        task.set(Task::ALL.into_iter().find(|task| task.id() == id).unwrap_or(Task::Rate));
    };
    let scored = move || {
        let (right, all) = score.get();
        let number = |number: u32| app.format().count(f64::from(number));
        let args = Args::new().text("right", number(right)).text("all", number(all));
        if all == 0 { String::new() } else { app.say(Msg::LearnScore, &args) }
    };
    let given = move || {
        let line = |(kpi, value): &(Kpi, f64)| {
            let value = app.format().value(kpi.unit(), *value);
            view! { <div><dt>{kpi_name(app, *kpi)}</dt><dd class="value">{value}</dd></div> }.into_any()
        };
        exercise.with(|exercise| exercise.given.iter().map(line).collect_view().into_any())
    };
    view! {
        <section class="panel learn__search">
            <div class="form__row">
                <label for="task">{app.t(Msg::LearnExercises)}</label>
                <select id="task" class="select" on:change=pick>{Task::ALL.map(option).collect_view()}</select>
            </div>
            <p class="muted" id="score">{text(scored)}</p>
        </section>
        <section class="panel exercise" aria-labelledby="exercise-ask">
            <h3>{app.t(Msg::LearnGiven)}</h3>
            <dl class="facts" id="given">{move || given()}</dl>
            <p class="exercise__ask" id="exercise-ask">{text(move || exercise.with(|it| asked(app, it)))}</p>
            {move || answer_form(app, exercise.get(), seed, score)}
        </section>
    }
}

fn title(task: Task) -> Msg {
    match task {
        Task::Rate => Msg::LearnTaskRate,
        Task::Acquisition => Msg::LearnTaskAcquisition,
        Task::Return => Msg::LearnTaskReturn,
        Task::Reverse => Msg::LearnTaskReverse,
        Task::Leak => Msg::LearnTaskLeak,
    }
}

fn asked(app: App, exercise: &Exercise) -> String {
    match exercise.task {
        Task::Leak => app.text(Msg::LearnAskLeak),
        _ => app.say(Msg::LearnAsk, &Args::new().text("kpi", kpi_name(app, exercise.asked))),
    }
}
