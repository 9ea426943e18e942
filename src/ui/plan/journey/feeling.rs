//! How customers feel on their way: a mark for each touchpoint, and the marks of a phase as a curve.

use leptos::prelude::*;

use super::edits::touchpoint_name;
use super::seat::Seat;
pub use crate::chart::present_journey::feeling_name;
use crate::plan::{BEST_FEELING, Phase};
use crate::state::use_app;

/// Every feeling there is, the best first.
pub fn feelings() -> impl Iterator<Item = i8> {
    (-BEST_FEELING..=BEST_FEELING).rev()
}

/// The sign of a feeling, which needs neither colour nor language.
pub fn sign(feeling: i8) -> &'static str {
    match feeling {
        ..=-2 => "−−",
        -1 => "−",
        0 => "○",
        1 => "+",
        2.. => "++",
    }
}

/// The class by which a mark gets its height and colour: from 0, the worst.
pub fn class_of(feeling: i8) -> String {
    format!("feeling feeling--{}", feeling + BEST_FEELING)
}

/// The feelings of a phase, higher where they are better. The cards tell the same in words.
#[component]
pub fn Curve(phase: Phase, seat: Seat) -> impl IntoView {
    let app = use_app();
    let felt = Memo::new(move |_| {
        let persona = seat.persona.get();
        app.workspace.plan().with(|plan| {
            let on_way = plan.journey(persona).phases;
            on_way[phase as usize].iter().filter_map(|it| Some((it.id, it.feeling?))).collect::<Vec<_>>()
        })
    });
    let mark = move |(id, feeling): (u32, i8)| {
        view! { <span class=class_of(feeling) title=touchpoint_name(app, id)>{sign(feeling)}</span> }.into_any()
    };
    view! {
        <div class="journey__curve" aria-hidden="true">
            {move || felt.get().into_iter().map(mark).collect_view().into_any()}
        </div>
    }
}
