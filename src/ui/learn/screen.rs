//! The Learn screen: a tab a way to learn.

use leptos::prelude::*;

use super::cards::CardsPart;
use super::exercises::ExercisesPart;
use super::glossary::GlossaryPart;
use crate::i18n::Msg;
use crate::state::{Lesson, Screen, use_app};
use crate::ui::screen_name::lesson_name;
use crate::ui::shell::Tabs;

/// The Learn screen with one of its parts.
#[component]
pub fn LearnScreen(lesson: Lesson) -> impl IntoView {
    let app = use_app();
    app.lookup.follow();
    let parts = Lesson::ALL.map(|lesson| (Screen::Learn(lesson), lesson_name(lesson)));
    let part = match lesson {
        Lesson::Glossary => view! { <GlossaryPart/> }.into_any(),
        Lesson::Cards => view! { <CardsPart/> }.into_any(),
        Lesson::Exercises => view! { <ExercisesPart/> }.into_any(),
    };
    view! {
        <div class="learn">
            <header class="screen-head">
                <h2>{app.t(Msg::NavLearn)}</h2>
                <p class="screen-head__purpose">{app.t(purpose(lesson))}</p>
            </header>
            <Tabs name=Msg::NavLearn parts=parts.to_vec()/>
            {part}
        </div>
    }
}

fn purpose(lesson: Lesson) -> Msg {
    match lesson {
        Lesson::Glossary => Msg::LearnGlossaryPurpose,
        Lesson::Cards => Msg::LearnCardsPurpose,
        Lesson::Exercises => Msg::LearnExercisesPurpose,
    }
}
