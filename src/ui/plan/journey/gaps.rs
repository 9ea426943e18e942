//! What is missing on the map: phases without a touchpoint, frictions without an idea.

use leptos::prelude::*;

use super::edits::touchpoint_name;
use super::seat::Seat;
use crate::i18n::{Args, Msg};
use crate::plan::Phase;
use crate::state::use_app;
use crate::ui::erased::text;

/// A line for each kind of gap, or that there is none.
#[component]
pub fn Gaps(seat: Seat) -> impl IntoView {
    let app = use_app();
    let missing = Memo::new(move |_| {
        let persona = seat.persona.get();
        app.workspace.plan().with(|plan| {
            let journey = plan.journey(persona);
            let phases: Vec<Phase> = journey.empty_phases().collect();
            (phases, journey.unanswered().map(|it| it.id).collect::<Vec<_>>())
        })
    });
    let lines = move || {
        let (phases, frictions) = missing.get();
        let separator = app.text(Msg::ListSeparator);
        let line = |id: &'static str, words: String| view! { <li id=id>{words}</li> }.into_any();
        let without = (!phases.is_empty()).then(|| {
            let names: Vec<String> = phases.into_iter().map(|phase| app.text(Msg::PhaseName(phase))).collect();
            line("gap-phases", app.say(Msg::JourneyGapPhases, &Args::new().text("phases", names.join(&separator))))
        });
        let unanswered = (!frictions.is_empty()).then(|| {
            let names: Vec<String> = frictions.into_iter().map(|id| touchpoint_name(app, id)).collect();
            line("gap-frictions", app.say(Msg::JourneyGapFrictions, &Args::new().text("names", names.join(&separator))))
        });
        let none = (without.is_none() && unanswered.is_none()).then(|| line("no-gaps", app.text(Msg::JourneyNoGaps)));
        [without, unanswered, none].into_iter().flatten().collect_view().into_any()
    };
    // An empty map says so in each of its phases.
    let is_begun = Memo::new(move |_| {
        let persona = seat.persona.get();
        app.workspace.plan().with(|plan| plan.journey(persona).touchpoints().next().is_some())
    });
    let is_complete = move || missing.with(|(phases, frictions)| phases.is_empty() && frictions.is_empty());
    view! {
        <section
            class=text(move || if is_complete() { "panel gaps gaps--none" } else { "panel gaps" }.to_owned())
            aria-labelledby="journey-gaps"
            hidden=move || !is_begun.get()
        >
            <h4 id="journey-gaps">{app.t(Msg::JourneyGaps)}</h4>
            <ul class="gaps__list">{lines}</ul>
        </section>
    }
}
