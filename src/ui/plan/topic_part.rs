//! What the Plan stage holds beside its figures; loaded when it is first shown.

use leptos::prelude::*;

use super::calendar::CalendarPart;
use super::journey::JourneyPart;
use super::personas::PersonasPart;
use crate::state::Topic;

/// One topic.
#[component]
pub fn TopicPart(topic: Topic) -> impl IntoView {
    match topic {
        Topic::Personas => view! { <PersonasPart/> }.into_any(),
        Topic::Journey => view! { <JourneyPart/> }.into_any(),
        Topic::Calendar => view! { <CalendarPart/> }.into_any(),
    }
}
