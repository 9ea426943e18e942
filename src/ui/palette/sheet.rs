//! What is in the palette: the field, and the list of what it finds.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::KeyboardEvent;

use super::act::Reach;
use super::dialog::use_palette;
use super::items::{Item, items};
use super::results::results;
use crate::browser::document;
use crate::engine::Stage;
use crate::i18n::{Args, Locale, Msg};
use crate::state::{App, load_language, use_app};
use crate::ui::erased::text;
use crate::ui::focus::focus_later;
use crate::ui::plans::use_plans_dialog;
use crate::ui::stage::use_grid_extent;

/// A field with a list: arrows choose, Enter does it.
#[component]
pub fn PaletteSheet() -> impl IntoView {
    let app = use_app();
    let palette = use_palette();
    let reach = Reach { extent: use_grid_extent(), plans: use_plans_dialog() };
    let (query, active) = (RwSignal::new(String::new()), RwSignal::new(0_usize));
    // Counts up when English has come, whose names serve as synonyms.
    let english = RwSignal::new(0_u32);
    app.lookup.fetch(app.settings.locale().get_untracked());
    app.lookup.fetch(Locale::En);
    spawn_local(async move {
        if load_language(Locale::En).await {
            english.try_update(|turn| *turn += 1);
        }
    });
    let all = Memo::new(move |_| {
        english.track();
        items(app)
    });
    let found = Memo::new(move |_| all.with(|all| results(all, &query.get())));
    let run = Callback::new(move |item: Item| {
        palette.set_open(false);
        // The dialog gives the focus back when it closes; what is done comes after that.
        set_timeout(move || item.act.run(app, reach), std::time::Duration::ZERO);
    });
    let choose = move |place: usize| {
        active.set(place);
        document::bring_into_list(&option_id(place));
    };
    let press = move |event: KeyboardEvent| {
        let (last, now) = (found.with_untracked(Vec::len).saturating_sub(1), active.get_untracked());
        match event.key().as_str() {
            "ArrowDown" => choose(if now >= last { 0 } else { now + 1 }),
            "ArrowUp" => choose(if now == 0 { last } else { now - 1 }),
            "PageDown" => choose((now + 8).min(last)),
            "PageUp" => choose(now.saturating_sub(8)),
            "Enter" if !event.is_composing() => {
                if let Some(item) = found.with_untracked(|found| found.get(now).cloned()) {
                    run.run(item);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let option = move |(place, item)| option(app, place, item, active, run);
    let told = move || {
        let number = found.with(Vec::len);
        if number == 0 {
            return app.say(Msg::PaletteNone, &Args::new().text("query", query.get()));
        }
        app.say(Msg::PaletteFound, &Args::new().count("found", &app.format(), number as f64))
    };
    focus_later("palette-input".to_owned());
    view! {
        <div class="palette__field">
            <span class="icon icon--search" aria-hidden="true"></span>
            <input
                id="palette-input"
                class="palette__input"
                role="combobox"
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="go"
                aria-label=app.t(Msg::PaletteSearch)
                placeholder=app.t(Msg::PaletteSearch)
                aria-expanded="true"
                aria-autocomplete="list"
                aria-controls="palette-list"
                aria-activedescendant=text(move || if found.with(Vec::is_empty) { String::new() } else { option_id(active.get()) })
                on:input=move |event| {
                    query.set(event_target_value(&event));
                    active.set(0);
                }
                on:keydown=press
            />
            <button
                type="button"
                id="palette-close"
                class="button button--icon"
                aria-label=app.t(Msg::Close)
                title=app.t(Msg::Close)
                on:click=move |_| palette.set_open(false)
            >
                <span class="icon icon--close" aria-hidden="true"></span>
            </button>
        </div>
        <ul id="palette-list" class="palette__list" role="listbox" aria-label=app.t(Msg::PaletteOpen)>
            {move || found.get().into_iter().enumerate().map(option).collect_view().into_any()}
        </ul>
        <p class="palette__foot">
            <span id="palette-found" role="status">{text(told)}</span>
            <span class="palette__keys" aria-hidden="true">{app.t(Msg::PaletteHelp)}</span>
        </p>
    }
}

fn option(app: App, place: usize, item: Item, active: RwSignal<usize>, run: Callback<Item>) -> AnyView {
    let hue = item.stage.map_or("palette__item".to_owned(), |stage| format!("palette__item hue-{}", stage.id()));
    let letter = item.stage.map(Stage::letter);
    let (kind, name) = (item.kind, item.name.clone());
    view! {
        <li
            id=option_id(place)
            class=hue
            role="option"
            aria-selected=text(move || (active.get() == place).to_string())
            on:pointermove=move |_| if active.get_untracked() != place { active.set(place); }
            on:click=move |_| run.run(item.clone())
        >
            <span class="palette__letter" aria-hidden="true">{letter}</span>
            <span class="palette__name">{name}</span>
            <span class="palette__kind">{app.text(kind)}</span>
        </li>
    }
    .into_any()
}

fn option_id(place: usize) -> String {
    format!("palette-{place}")
}
