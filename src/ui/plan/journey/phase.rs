//! One phase of the way: its touchpoints, and a button for one more.

use leptos::prelude::*;

use super::card::TouchpointCard;
use super::edits::add;
use super::seat::Seat;
use crate::i18n::{Args, Msg};
use crate::plan::Phase;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// The column of a phase.
#[component]
pub fn PhaseColumn(phase: Phase, seat: Seat) -> impl IntoView {
    let app = use_app();
    let stage = phase.stage();
    let ids = Memo::new(move |_| {
        let persona = seat.persona.get();
        app.workspace
            .plan()
            .with(|plan| plan.journey(persona).phases[phase as usize].iter().map(|it| it.id).collect::<Vec<_>>())
    });
    let press = move |_| match add(app, phase, seat.persona.get_untracked()) {
        Ok(id) => {
            seat.error.set(None);
            seat.open.set(Some(id));
        }
        Err(refusal) => seat.error.set(Some(refusal)),
    };
    let label = move || app.say(Msg::JourneyAddIn, &Args::new().text("phase", app.text(Msg::PhaseName(phase))));
    let empty = move || view! { <p class="muted journey__gap">{app.t(Msg::JourneyEmptyPhase)}</p> }.into_any();
    let card = move |id| view! { <TouchpointCard id seat/> }.into_any();
    view! {
        <section
            id=format!("phase-{}", phase.id())
            class=format!("journey__phase hue-{}", stage.id())
            aria-labelledby=format!("phase-{}-title", phase.id())
        >
            <header class="journey__phase-head">
                <span class="badge" aria-hidden="true">{stage.letter()}</span>
                <h4 id=format!("phase-{}-title", phase.id())>{app.t(Msg::PhaseName(phase))}</h4>
                <span class="muted">{app.t(Msg::StageName(stage))}</span>
            </header>
            {shown_if(move || ids.with(Vec::is_empty), empty)}
            {move || ids.get().into_iter().map(card).collect_view().into_any()}
            <button
                type="button"
                id=format!("add-touchpoint-{}", phase.id())
                class="button button--quiet"
                aria-label=text(label)
                on:click=press
            >
                {app.t(Msg::JourneyAdd)}
            </button>
        </section>
    }
}
