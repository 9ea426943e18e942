//! The five steps of the method, ticked as they are done.

use leptos::prelude::*;

use super::seat::Seat;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::{Screen, Topic, use_app};
use crate::ui::erased::text;

/// The steps, and where those are done that belong to another tab.
const STEPS: [(Msg, Option<Screen>); 5] = [
    (Msg::JourneyStepPersona, Some(Screen::Planning(Topic::Personas))),
    (Msg::JourneyStepObjectives, Some(Screen::Stage(Stage::Plan))),
    (Msg::JourneyStepTouchpoints, None),
    (Msg::JourneyStepFlow, None),
    (Msg::JourneyStepGaps, None),
];

/// A checklist that ticks itself.
#[component]
pub fn Steps(seat: Seat) -> impl IntoView {
    let app = use_app();
    let done = Memo::new(move |_| {
        let persona = seat.persona.get();
        app.workspace.plan().with(|plan| plan.journey(persona).steps)
    });
    let step = move |(number, (name, screen)): (usize, (Msg, Option<Screen>))| {
        let is_done = move || done.get()[number];
        let words = match screen {
            None => view! { <span>{app.t(name)}</span> }.into_any(),
            Some(screen) => {
                let go = move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    app.navigation.go(screen);
                };
                view! { <a href=format!("#{}", screen.hash()) on:click=go>{app.t(name)}</a> }.into_any()
            }
        };
        view! {
            <li id=format!("journey-step-{}", number + 1) class="steps__step" class:steps__step--done=is_done>
                <span class="steps__sign" aria-hidden="true">
                    {text(move || if is_done() { "✓".to_owned() } else { app.format().count((number + 1) as f64) })}
                </span>
                {words}
                <span class="visually-hidden">
                    {text(move || app.text(if is_done() { Msg::JourneyStepDone } else { Msg::JourneyStepOpen }))}
                </span>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="steps" aria-labelledby="journey-steps">
            <h4 id="journey-steps" class="visually-hidden">{app.t(Msg::JourneySteps)}</h4>
            <ol class="steps__list">{STEPS.into_iter().enumerate().map(step).collect_view()}</ol>
        </section>
    }
}
