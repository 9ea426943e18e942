//! The answer to an exercise: typed or chosen, checked by the engine, and told with the working.

use leptos::prelude::*;

use crate::engine::exercise::{Exercise, STEPS, Task};
use crate::engine::{Engine, Kpi};
use crate::i18n::{Args, Field, Msg};
use crate::state::App;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::NumberField;
use crate::ui::focus::focus_later;
use crate::ui::words::{kpi_name, wording};

/// Field or choice, the button that checks it, and after that the verdict and the way on.
pub fn answer_form(app: App, exercise: Exercise, seed: RwSignal<u64>, score: RwSignal<(u32, u32)>) -> AnyView {
    let exercise = StoredValue::new(exercise);
    let (typed, chosen) = (RwSignal::new(None::<f64>), RwSignal::new(None::<Kpi>));
    let verdict = RwSignal::new(None::<bool>);
    let is_leak = exercise.with_value(|it| it.task == Task::Leak);
    let is_answered = move || typed.get().is_some() || chosen.get().is_some();
    let check = move || {
        if verdict.get_untracked().is_some() || !untrack(is_answered) {
            return;
        }
        let is_right = exercise.with_value(|exercise| match (chosen.get_untracked(), typed.get_untracked()) {
            (Some(step), _) => step == exercise.asked,
            (None, Some(number)) => exercise.is_right(number, &mut Engine::default()),
            (None, None) => false,
        });
        verdict.set(Some(is_right));
        score.update(|(right, all)| (*right, *all) = (*right + u32::from(is_right), *all + 1));
        focus_later("exercise-next".to_owned());
    };
    let field = if is_leak {
        choice(app, chosen, verdict)
    } else {
        let set = Callback::new(move |number| {
            typed.set(number);
            Ok(())
        });
        let takes = exercise.with_value(|it| Field::of(it.asked));
        view! {
            <NumberField id="exercise-answer" label=app.t(Msg::LearnAnswer) takes value=typed.into() set is_free=true/>
        }
        .into_any()
    };
    let next = move |_| {
        seed.update(|seed| *seed = seed.wrapping_add(1));
        focus_later(if is_leak { format!("step-{}", STEPS[0].id()) } else { "exercise-answer".to_owned() });
    };
    let told = move || {
        let lines = exercise.with_value(|it| wording(app, |words| words.exercise_working(it, &mut Engine::default())));
        view! {
            <p
                id="exercise-verdict"
                class="verdict"
                class:verdict--right=move || verdict.get() == Some(true)
                class:verdict--wrong=move || verdict.get() == Some(false)
            >
                {text(move || said(app, exercise, verdict.get() == Some(true)))}
            </p>
            <ul class="exercise__working">
                {lines.into_iter().map(|line| view! { <li class="value">{line}</li> }.into_any()).collect_view()}
            </ul>
            <button
                type="button"
                id="exercise-next"
                class="button button--primary"
                aria-describedby="exercise-verdict"
                on:click=next
            >
                {app.t(Msg::LearnNext)}
            </button>
        }
        .into_any()
    };
    let ask = move || {
        view! {
            <button
                type="button"
                id="exercise-check"
                class="button button--primary"
                disabled=move || !is_answered()
                on:click=move |_| check()
            >
                {app.t(Msg::LearnCheck)}
            </button>
        }
        .into_any()
    };
    view! {
        <div class="exercise__answer" on:keydown=move |event| if event.key() == "Enter" && !on_button(&event) { check(); }>
            {field}
            {shown_if(move || verdict.get().is_none(), ask)}
        </div>
        <div class="exercise__told">{shown_if(move || verdict.get().is_some(), told)}</div>
    }
    .into_any()
}

fn on_button(event: &web_sys::KeyboardEvent) -> bool {
    use wasm_bindgen::JsCast;
    event.target().is_some_and(|target| target.dyn_ref::<web_sys::HtmlInputElement>().is_none())
}

fn choice(app: App, chosen: RwSignal<Option<Kpi>>, verdict: RwSignal<Option<bool>>) -> AnyView {
    let option = move |kpi: Kpi| {
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="exercise-step"
                    id=format!("step-{}", kpi.id())
                    disabled=move || verdict.get().is_some()
                    on:change=move |_| chosen.set(Some(kpi))
                />
                <span>{text(move || kpi_name(app, kpi))}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="scope">
            <legend class="scope__legend">{app.t(Msg::LearnAnswer)}</legend>
            <div class="switch">{STEPS.map(option).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn said(app: App, exercise: StoredValue<Exercise>, is_right: bool) -> String {
    let answer = exercise.with_value(|exercise| match exercise.task {
        Task::Leak => kpi_name(app, exercise.asked),
        _ => app.format().optional(exercise.asked.unit(), exercise.answer(&mut Engine::default())),
    });
    app.say(if is_right { Msg::LearnRight } else { Msg::LearnWrong }, &Args::new().text("answer", answer))
}
