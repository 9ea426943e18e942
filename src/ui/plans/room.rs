//! How full the browser's storage is.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::Currency;
use crate::state::{Collection, use_front};
use crate::ui::erased::{shown_if, text};

/// How much room a browser is assumed to give, in UTF-16 units, which is how browsers count.
const ASSUMED: f64 = 5.0 * 1024.0 * 1024.0;
/// From which share of it on a warning is due.
const NEARLY_FULL: f64 = 0.7;

/// What is used of the assumed room, and a warning when it is much.
#[component]
pub fn Room(collection: Collection) -> impl IntoView {
    let front = use_front();
    let used = move || collection.used().get() as f64;
    let words = move || {
        let format = front.settings.format(Currency::EUR);
        let megabytes = |units: f64| format.plain(units / 1024.0 / 1024.0, 1);
        let args = Args::new().text("used", megabytes(used())).text("room", format.plain(ASSUMED / 1024.0 / 1024.0, 0));
        front.settings.say(Msg::PlansUsed, &args)
    };
    let warning =
        move || view! { <p class="room__warning" id="plans-full">{front.t(Msg::PlansNearlyFull)}</p> }.into_any();
    view! {
        <div class="room">
            <meter
                class="room__meter"
                min="0"
                max="1"
                high=NEARLY_FULL.to_string()
                prop:value=move || (used() / ASSUMED).min(1.0)
                aria-labelledby="plans-used"
            ></meter>
            <p class="muted" id="plans-used">{text(words)}</p>
            {shown_if(move || used() >= ASSUMED * NEARLY_FULL, warning)}
        </div>
    }
}
