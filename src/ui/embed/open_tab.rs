//! The open plan in a tab of its own, where it can be kept among the user's own plans: as a link that holds it.

use leptos::prelude::*;

use crate::browser::{address, files};
use crate::exchange::{link, plan_file};
use crate::i18n::Msg;
use crate::plan::document::{Stamp, encode};
use crate::state::{App, Offered, use_app};

/// The button in the header of an embed.
#[component]
pub fn OpenTab() -> impl IntoView {
    let app = use_app();
    app.front.place.is_embedded.then(|| {
        view! {
            <button
                type="button"
                id="open-tab"
                class="button button--icon"
                aria-label=app.t(Msg::EmbedOpenTab)
                title=app.t(Msg::EmbedOpenTab)
                on:click=move |_| open_in_tab(app)
            >
                <span class="icon icon--tab" aria-hidden="true"></span>
            </button>
        }
    })
}

/// Opens a copy of the plan in a tab; where the browser does not let the page do so, the link is offered as a text.
pub fn open_in_tab(app: App) {
    if let Some(link) = link_to_plan(app)
        && !address::open_in_tab(&link)
    {
        offer(app, link);
    }
}

/// Copies the link to the plan, or offers it as a text.
pub fn copy_link(app: App) {
    let Some(link) = link_to_plan(app) else { return };
    app.keeper.taken_out();
    let offered = link.clone();
    files::copy_text(&link, move |went_well| {
        if went_well {
            app.front.toasts.tell(move || app.text(Msg::ShareCopied), None, || true);
        } else {
            offer(app, offered);
        }
    });
}

fn offer(app: App, link: String) {
    let name = untrack(|| app.text(Msg::ShareLink));
    app.front.place.offered().set(Some(Offered { name, text: link }));
}

/// Where a link can't hold the plan it is offered as a file.
fn link_to_plan(app: App) -> Option<String> {
    let fragment = app.workspace.plan().with_untracked(|plan| link::encode(plan));
    let page = address::public().filter(|_| fragment.len() <= link::MAX_CHARS);
    if page.is_none() {
        let plan = app.workspace.plan().get_untracked();
        let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
        let (name, text) = (plan_file::name(&plan), encode(&plan, &stamp));
        files::offer_download(&name, "application/json", &text);
        app.keeper.hand_out();
        app.front.place.offered().set(Some(Offered { name, text }));
    }
    let lang = app.settings.locale().get_untracked().tag();
    page.map(|page| format!("{page}?lang={lang}#{fragment}"))
}
