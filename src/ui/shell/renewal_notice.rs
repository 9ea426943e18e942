//! Says that a newer version of the page is there, and loads it when the user wants to: never in the middle of her work.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_front;
use crate::ui::erased::shown_if;

/// A quiet banner while a newer version waits.
#[component]
pub fn RenewalNotice() -> impl IntoView {
    let front = use_front();
    shown_if(
        move || front.is_renewal_ready(),
        move || {
            view! {
                <section class="notice" id="notice-renewal">
                    <p>{front.t(Msg::RenewalReady)}</p>
                    <button type="button" id="renew" class="button button--primary" on:click=move |_| front.renew()>
                        {front.t(Msg::RenewalReload)}
                    </button>
                    <button type="button" class="button button--quiet" on:click=move |_| front.put_renewal_off()>
                        {front.t(Msg::Close)}
                    </button>
                </section>
            }
            .into_any()
        },
    )
}
