//! How full the browser's storage is.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::library::{ASSUMED_ROOM, Usage};
use crate::plan::Currency;
use crate::state::{Collection, use_front};
use crate::ui::erased::{shown_if, text};

/// What is used of the assumed room, and a warning when it is much.
#[component]
pub fn Room(collection: Collection, scope: &'static str) -> impl IntoView {
    let front = use_front();
    let share = move || collection.usage().get().map_or(0.0, Usage::share);
    let is_nearly_full = move || collection.usage().get().is_some_and(Usage::is_nearly_full);
    let words = move || {
        let format = front.settings.format(Currency::EUR);
        let room = ASSUMED_ROOM as f64 / 1024.0 / 1024.0;
        let args = Args::new().text("used", format.plain(share() * room, 1)).text("room", format.plain(room, 0));
        front.settings.say(Msg::PlansUsed, &args)
    };
    let warning = move || {
        view! { <p class="room__warning" id=format!("{scope}full")>{front.t(Msg::PlansNearlyFull)}</p> }.into_any()
    };
    view! {
        <div class="room">
            <meter
                class="room__meter"
                min="0"
                max="1"
                high="0.7"
                prop:value=move || share().min(1.0)
                aria-labelledby=format!("{scope}used")
            ></meter>
            <p class="muted" id=format!("{scope}used")>{text(words)}</p>
            {shown_if(is_nearly_full, warning)}
        </div>
    }
}
