//! What a visit begins with: a link, an example or the plan that was open last. `Front` asks it before anything is loaded, and
//! again when the link can't be read.

use super::place::Place;
use super::{Arrival, Wish};
use crate::exchange::preferences::Preferences;
use crate::plan::Example;

/// What is opened by itself: in an embed the work that was saved there before anything else, elsewhere what the address
/// brings before what was open last.
pub(super) fn first_wish(place: Place, arrival: Arrival, preferences: &Preferences) -> Option<Wish> {
    let Some(link) = arrival.waiting() else { return without_link(place, preferences) };
    match preferences.plan.clone() {
        Some(last) if place.is_embedded => Some(Wish::Again { link, last }),
        _ => Some(Wish::Link(link)),
    }
}

/// The same without the link that is in the address or came before a reload.
pub(super) fn without_link(place: Place, preferences: &Preferences) -> Option<Wish> {
    let last = preferences.plan.clone().map(Wish::Last);
    // Begun with already, it has become the plan that was open last.
    let is_begun = |it: &Example| place.is_embedded || preferences.preset.as_deref() == Some(it.id());
    let preset = place.preset.filter(|it| last.is_none() || !is_begun(it));
    preset.map(Wish::Preset).or(last)
}
