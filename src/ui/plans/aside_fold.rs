//! Texts that could not be read as plans: kept as they were found until somebody has had them or drops them.

use leptos::prelude::*;

use super::sure_button::SureButton;
use super::told::{deed_named, moment, resting_place, size_text};
use crate::i18n::{Args, Msg};
use crate::library::{Aside, MAX_ASIDE};
use crate::plan::Currency;
use crate::state::{Collection, Front, use_front};
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;
use crate::ui::handed::{Handed, HandedText};

/// The unreadable texts in a fold; nothing if there are none.
#[component]
pub fn AsideFold(collection: Collection, scope: &'static str) -> impl IntoView {
    let front = use_front();
    let asides = collection.asides();
    let title = move || {
        let format = front.settings.format(Currency::EUR);
        front.settings.say(Msg::PlansAsides, &Args::new().text("number", format.count(asides.with(Vec::len) as f64)))
    };
    let help = move || {
        let format = front.settings.format(Currency::EUR);
        front.settings.say(Msg::PlansAsidesHelp, &Args::new().text("places", format.count(MAX_ASIDE as f64)))
    };
    let rows =
        move || asides.get().into_iter().map(|aside| row(front, collection, aside, scope)).collect_view().into_any();
    let fold = move || {
        view! {
            <details class="kept" id=format!("{scope}asides")>
                <summary>{text(title)}</summary>
                <p class="muted">{text(help)}</p>
                <ul class="kept__list">{rows}</ul>
            </details>
        }
        .into_any()
    };
    shown_if(move || asides.with(|asides| !asides.is_empty()), fold)
}

fn row(front: Front, collection: Collection, aside: Aside, scope: &'static str) -> AnyView {
    let handed = Handed::new();
    let part = aside.found;
    let aside = StoredValue::new(aside);
    let name = move || {
        let title = aside.with_value(|aside| aside.title.clone());
        match title {
            Some(title) => front.settings.say(Msg::PlansAsideOf, &Args::new().text("name", title)),
            None => front.settings.text(Msg::PlansAsideUnknown),
        }
    };
    let about = move || {
        let (found, bytes) = aside.with_value(|aside| (aside.found, aside.bytes));
        let found = front.settings.say(Msg::PlansAsideFound, &Args::new().text("date", moment(front, found)));
        format!("{found} · {}", size_text(front, bytes))
    };
    let raw = move || aside.with_value(|aside| collection.raw(&aside.key)).unwrap_or_default();
    let drop = Callback::new(move |()| {
        aside.with_value(|aside| collection.drop_aside(&aside.key));
        focus_later(resting_place(scope));
    });
    let label = text(move || deed_named(front, Msg::PlansAsideDrop, name()));
    view! {
        <li class="kept__row">
            <p class="kept__title">{text(name)}</p>
            <p class="muted">{text(about)}</p>
            <div class="kept__ways">
                <button
                    type="button"
                    id=format!("{scope}aside-file-{part}")
                    class="button"
                    on:click=move |_| handed.offer("race-planner-damaged.txt", "text/plain", raw())
                >
                    {front.t(Msg::ExportDownload)}
                </button>
                <button
                    type="button"
                    id=format!("{scope}aside-copy-{part}")
                    class="button"
                    on:click=move |_| handed.copy(raw())
                >
                    {front.t(Msg::ExportCopy)}
                </button>
                <SureButton id=format!("{scope}aside-drop-{part}") msg=Msg::PlansAsideDrop label act=drop/>
            </div>
            <HandedText handed id=format!("{scope}aside-{part}") is_bare=true/>
        </li>
    }
    .into_any()
}
