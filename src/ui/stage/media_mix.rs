//! Where visits come from: paid, owned and earned media.

use leptos::prelude::*;

use crate::engine::Lane;
use crate::i18n::{Args, Msg};
use crate::plan::Media;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// The share of each type of media in the visits of the layer and period that are looked at.
#[component]
pub fn MediaMix() -> impl IntoView {
    let app = use_app();
    let mix = Memo::new(move |_| {
        let cell = app.workspace.cell(Lane::Total);
        app.workspace
            .plan()
            .with(|plan| app.workspace.shown().with(|report| plan.media_mix(report, cell.layer, cell.period)))
    });
    let share = move |index: usize| {
        let media = Media::ALL[index];
        let part = move || mix.get().map_or(0.0, |mix| mix[index]);
        let words = move || {
            let args = Args::new().text("media", app.text(Msg::MediaName(media)));
            app.say(Msg::MediaMixShare, &args.text("share", app.format().rate(part())))
        };
        view! {
            <li class="mix__share">
                <span>{text(words)}</span>
                <span class="mix__bar" aria-hidden="true" style:inline-size=text(move || format!("{}%", part() * 100.0))></span>
            </li>
        }
        .into_any()
    };
    let list = move || {
        view! {
            <section class="panel mix" id="media-mix" aria-labelledby="media-mix-title">
                <h3 id="media-mix-title">{app.t(Msg::MediaMix)}</h3>
                <ul class="mix__list">{(0..Media::ALL.len()).map(share).collect_view()}</ul>
            </section>
        }
        .into_any()
    };
    shown_if(move || mix.with(Option::is_some), list)
}
