//! Embedding: what is wanted, how it will look, and the code for it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::code::Code;
use super::embed_form::EmbedForm;
use super::preview::Preview;
use super::wanted::Wanted;
use crate::browser::address;
use crate::i18n::Msg;
use crate::state::{load_languages, use_app};

/// The form, the preview and the code; without an address of the page only why there are none.
#[component]
pub fn EmbedPart() -> impl IntoView {
    let app = use_app();
    if address::public().is_none() {
        return view! { <p id="embed-no-address">{app.t(Msg::EmbedNoAddress)}</p> }.into_any();
    }
    let wanted = RwSignal::new(Wanted::new(app));
    // The code speaks the language of its readers, whose texts may still be on their way.
    let languages = RwSignal::new(0_usize);
    let own = app.settings.locale().get_untracked();
    spawn_local(async move {
        let there = load_languages(own).await.len();
        languages.try_set(there);
    });
    let frame = Memo::new(move |_| {
        languages.track();
        wanted.with(|wanted| wanted.frame(app))
    });
    // Equal sources stop here: a frame whose source is set again loads again.
    let preview = Memo::new(move |_| wanted.with(|wanted| wanted.preview(app)));
    view! {
        <p>{app.t(Msg::EmbedHelp)}</p>
        <EmbedForm wanted/>
        <Preview id="embed-preview" show=Msg::EmbedPreviewShow source=preview.into()/>
        <Code frame/>
    }
    .into_any()
}
