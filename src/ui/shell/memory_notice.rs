//! Says from the first moment that this browser keeps nothing.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::library::StoreKind;
use crate::state::use_front;

/// A lasting banner where nothing is kept, with what can be done about it; nothing elsewhere.
#[component]
pub fn MemoryNotice(remedy: AnyView) -> impl IntoView {
    let front = use_front();
    let reason = if front.place.keeps_nothing { Msg::StorageNone } else { Msg::StorageBlocked };
    let is_needed = front.store().kind() == StoreKind::Memory;
    is_needed.then(|| {
        view! {
            // Where one only looks there is nothing to keep.
            <section class="notice notice--warning" id="notice-memory" hidden=move || front.place.is_viewing()>
                <p>{front.t(reason)}</p>
                {remedy}
            </section>
        }
    })
}
