//! The link to the open plan: what it holds, how long it is, and how to get it out of the page.

use leptos::html;
use leptos::prelude::*;

use crate::browser::{address, files};
use crate::exchange::link;
use crate::i18n::{Args, Msg};
use crate::state::{App, Sheet, use_app};
use crate::ui::embed::OfferedText;
use crate::ui::erased::text;
use crate::ui::shell::PlanFile;

/// The plan as a link, as it is at this moment; as a file where that is the better way.
#[component]
pub fn ShareSheet() -> impl IntoView {
    let app = use_app();
    let fragment = app.workspace.plan().with_untracked(|plan| link::encode(plan));
    let shared = address::public().map(|page| format!("{page}#{fragment}"));
    let way = match shared {
        Some(link) if link.len() <= link::MAX_SHARED => link_field(app, link),
        Some(link) => only_as_file(app, Some(link.len())),
        None => only_as_file(app, None),
    };
    view! {
        <div class="share">{way}<OfferedText/></div>
        <form method="dialog" class="share__teach">
            <button id="open-teach" class="button button--quiet" on:click=move |_| app.exchange.open(Sheet::Teach)>
                {app.t(Msg::Teach)}
            </button>
        </form>
    }
}

fn link_field(app: App, link: String) -> AnyView {
    let field = NodeRef::<html::Textarea>::new();
    // Whether copying went well, once it was tried.
    let is_copied = RwSignal::new(None);
    let length = link.len();
    let size = move || app.say(Msg::ShareSize, &Args::new().text("size", app.format().count(length as f64)));
    let copied = move || match is_copied.get() {
        Some(true) => app.text(Msg::ShareCopied),
        Some(false) => app.text(Msg::ShareNotCopied),
        None => String::new(),
    };
    let select = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let text_to_copy = link.clone();
    let copy = move |_| {
        files::copy_text(&text_to_copy, move |went_well| {
            // The dialog may be gone by then.
            if went_well {
                app.keeper.taken_out();
            }
            if is_copied.try_set(Some(went_well)).is_none() && !went_well {
                // WebKit marks nothing in a field without the focus.
                if let Some(field) = field.get_untracked() {
                    let _ = field.focus();
                }
                select();
            }
        });
    };
    view! {
        <p>{app.t(Msg::SharePrivacy)}</p>
        <label for="share-link" class="share__label">{app.t(Msg::ShareLink)}</label>
        <textarea
            node_ref=field
            id="share-link"
            class="share__link"
            dir="ltr"
            rows="4"
            spellcheck="false"
            readonly=true
            aria-describedby="share-size"
            prop:value=link
            on:focus=move |_| select()
        ></textarea>
        <p id="share-size" class="muted">{text(size)}</p>
        <div class="share__ways">
            <button type="button" id="share-copy" class="button button--primary" on:click=copy>
                {app.t(Msg::ShareCopy)}
            </button>
            <PlanFile id="share-file"/>
        </div>
        <p id="share-told" role="status">{text(copied)}</p>
    }
    .into_any()
}

fn only_as_file(app: App, length: Option<usize>) -> AnyView {
    let reason = move || match length {
        Some(length) => {
            let format = app.format();
            let limit = format.count(link::MAX_SHARED as f64);
            app.say(Msg::ShareTooLong, &Args::new().text("size", format.count(length as f64)).text("limit", limit))
        }
        None => app.text(Msg::ShareNoAddress),
    };
    view! {
        <p id="share-only-file">{text(reason)}</p>
        <p>{app.t(Msg::ShareFilePrivacy)}</p>
        <PlanFile id="share-file" shows_text=true/>
    }
    .into_any()
}
