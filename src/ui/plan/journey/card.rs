//! One touchpoint: what is said of it, and the form in its place.

use leptos::prelude::*;

use super::edits::{touchpoint, touchpoint_name};
use super::figure::Figure;
use super::form::TouchpointForm;
use super::seat::Seat;
use super::told::Told;
use super::tools::Tools;
use super::whereabouts::Whereabouts;
use crate::state::use_app;
use crate::ui::erased::{either, text};

/// The card of a touchpoint.
#[component]
pub fn TouchpointCard(id: u32, seat: Seat) -> impl IntoView {
    let app = use_app();
    let is_open = move || seat.open.get() == Some(id);
    let is_unanswered = move || touchpoint(app, id).is_some_and(|it| it.is_unanswered());
    let told = move || view! { <Whereabouts id/><Told id/><Figure id/> }.into_any();
    view! {
        <article
            id=format!("touchpoint-{id}")
            class="touchpoint"
            class:touchpoint--open=is_open
            class:touchpoint--gap=is_unanswered
            aria-labelledby=format!("touchpoint-{id}-title")
        >
            <h5 id=format!("touchpoint-{id}-title") dir="auto">{text(move || touchpoint_name(app, id))}</h5>
            {either(is_open, move || view! { <TouchpointForm id seat/> }.into_any(), told)}
            <Tools id seat/>
        </article>
    }
}
