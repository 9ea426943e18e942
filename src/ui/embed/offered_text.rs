//! What was offered as a file, once more as a text: a frame may drop downloads without a word.

use leptos::prelude::*;

use crate::browser::files;
use crate::i18n::{Args, Msg};
use crate::state::{App, Offered, use_app};
use crate::ui::erased::{shown_if, text};

/// The text and a button that copies it, after each download in a frame until it is closed.
#[component]
pub fn OfferedText() -> impl IntoView {
    let app = use_app();
    shown_if(move || app.front.place.offered().with(Option::is_some), move || part(app))
}

fn part(app: App) -> AnyView {
    let offered = app.front.place.offered();
    // Whether copying went well, once it was tried.
    let is_copied = RwSignal::new(None::<bool>);
    let of = move |take: fn(&Offered) -> &str| {
        text(move || offered.with(|it| it.as_ref().map(|it| take(it).to_owned()).unwrap_or_default()))
    };
    let content = of(|offered| &offered.text);
    let name = of(|offered| &offered.name);
    let copy = move |_| {
        files::copy_text(&content.get_untracked(), move |went_well| {
            is_copied.try_set(Some(went_well));
        });
    };
    let told = move || {
        let msg = is_copied.get().map(|is_copied| if is_copied { Msg::ExportCopied } else { Msg::ExportNotCopied });
        msg.map(|msg| app.text(msg)).unwrap_or_default()
    };
    let label = text(move || app.say(Msg::EmbedOffered, &Args::new().text("name", name.get())));
    view! {
        <section class="notice notice--calm offered">
            <p>{label}</p>
            <textarea class="offered__text" dir="ltr" rows="4" readonly=true spellcheck="false" aria-label=label prop:value=content></textarea>
            <button type="button" class="button offered__copy" on:click=copy>{app.t(Msg::ExportCopy)}</button>
            <button type="button" class="button button--quiet" on:click=move |_| offered.set(None)>{app.t(Msg::Close)}</button>
            <p role="status">{text(told)}</p>
        </section>
    }
    .into_any()
}
