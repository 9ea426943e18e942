//! The glossary: every term and figure, searched and parted by stage.

use std::collections::HashSet;

use leptos::prelude::*;

use super::entries::entry_texts;
use super::entry::entry_view;
use super::stage_select::StageSelect;
use crate::i18n::search::{folded, rank};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;
use crate::ui::help::entry_id;
use crate::ui::stage::use_grid_extent;

/// The glossary of the page's language.
#[component]
pub fn GlossaryPart() -> impl IntoView {
    let app = use_app();
    let extent = use_grid_extent();
    let (query, stage) = (RwSignal::new(String::new()), RwSignal::new(None));
    let entries = Memo::new(move |_| entry_texts(app));
    let found = Memo::new(move |_| {
        let (query, stage) = (folded(&query.get()), stage.get());
        entries.with(|entries| {
            let fits = |it: &&super::entries::EntryText| {
                let (name, meaning) = &it.found_by;
                (stage.is_none() || it.entry.stage() == stage)
                    && (query.is_empty() || rank(&query, name, meaning).is_some())
            };
            entries.iter().filter(fits).map(|it| it.entry.id()).collect::<HashSet<_>>()
        })
    });
    let list = move || {
        let item = |text: super::entries::EntryText| {
            let id = text.entry.id();
            entry_view(app, extent, text, Signal::derive(move || found.with(|found| !found.contains(id))))
        };
        let items = entries.get().into_iter().map(item).collect_view().into_any();
        // Whoever came for one entry finds it.
        if app.lookup.is_settled()
            && let Some(entry) = app.lookup.take_asked()
        {
            focus_later(entry_id(entry));
        }
        items
    };
    let count = move || {
        let number = found.with(HashSet::len);
        if number == 0 {
            return app.text(Msg::LearnNone);
        }
        app.say(Msg::LearnFound, &Args::new().count("entries", &app.format(), number as f64))
    };
    let missing = move || {
        let again = move |_| app.lookup.fetch(app.settings.locale().get_untracked());
        view! {
            <div class="notice notice--warning">
                <p>{app.t(Msg::LearnMissing)}</p>
                <button type="button" class="button" on:click=again>{app.t(Msg::PartTryAgain)}</button>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="panel learn__search" aria-label=app.t(Msg::LearnSearch)>
            <div class="form__row">
                <label for="learn-search">{app.t(Msg::LearnSearch)}</label>
                <input
                    id="learn-search"
                    class="field__input"
                    type="search"
                    dir="auto"
                    autocomplete="off"
                    on:input=move |event| query.set(event_target_value(&event))
                />
            </div>
            <StageSelect id="learn-stage" stage choose=Callback::new(move |it| stage.set(it))/>
            <p class="muted" id="learn-found" role="status">{text(count)}</p>
        </section>
        {shown_if(move || app.lookup.is_missing(), missing)}
        <div class="learn__entries">{move || list()}</div>
    }
}
