//! Says from the first moment that this browser keeps nothing.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::library::StoreKind;
use crate::state::use_front;

/// A lasting banner where nothing is kept, with what can be done about it; nothing elsewhere.
#[component]
pub fn MemoryNotice(remedy: AnyView) -> impl IntoView {
    let front = use_front();
    (front.store().kind() == StoreKind::Memory).then(|| {
        view! {
            <section class="notice notice--warning" id="notice-memory">
                <p>{front.t(Msg::StorageBlocked)}</p>
                {remedy}
            </section>
        }
    })
}
