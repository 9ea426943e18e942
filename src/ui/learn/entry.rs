//! One entry of the glossary. A plain function of finished texts.

use leptos::prelude::*;

use super::entries::EntryText;
use crate::engine::{Lane, Scope, Stage};
use crate::i18n::glossary::Entry;
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::state::{App, Screen};
use crate::ui::help::entry_id;
use crate::ui::screen_name::screen_name;
use crate::ui::stage::{GridExtent, go_to_field};

/// Term, meaning, formula, and the way to where it is worked with; not to be seen while `is_hidden`.
pub fn entry_view(app: App, extent: GridExtent, text: EntryText, is_hidden: Signal<bool>) -> AnyView {
    let EntryText { entry, name, meaning, formula, in_plan, .. } = text;
    let hue = entry.stage().map_or("entry".to_owned(), |stage| format!("entry hue-{}", stage.id()));
    let letter = entry.stage().map(Stage::letter);
    let line = move |head: Msg, text: String| {
        view! { <p class="entry__line"><span class="muted">{app.t(head)}</span><span class="value">{text}</span></p> }
            .into_any()
    };
    view! {
        <article id=entry_id(entry) class=hue tabindex="-1" hidden=is_hidden>
            <h3 class="entry__name">
                {letter.map(|letter| view! { <span class="badge entry__badge" aria-hidden="true">{letter}</span> }.into_any())}
                <span>{name.clone()}</span>
            </h3>
            <p>{meaning}</p>
            {formula.map(|formula| line(Msg::LearnFormula, formula))}
            {in_plan.map(|numbers| line(Msg::LearnInPlan, numbers))}
            {way(app, extent, entry)}
        </article>
    }
    .into_any()
}

/// The screen on which an entry is worked with.
pub fn screen_of(entry: Entry) -> Option<Screen> {
    match entry {
        Entry::Figure(kpi) => Some(Screen::Stage(Slot::stage_of(kpi))),
        Entry::Term(term) => Screen::from_hash(term.screen),
    }
}

fn way(app: App, extent: GridExtent, entry: Entry) -> Option<AnyView> {
    let screen = screen_of(entry).filter(|screen| app.shows(*screen))?;
    let go = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        match entry {
            Entry::Figure(kpi) => {
                let lane = if kpi.scope() == Scope::Channel { Lane::Channel(0) } else { Lane::Total };
                let cell = untrack(|| app.workspace.cell(lane));
                go_to_field(app, extent, cell, kpi);
            }
            Entry::Term(_) => app.navigation.go(screen),
        }
    };
    let words = app.say(Msg::LearnShow, &Args::new().text("name", screen_name(app, screen)));
    Some(view! { <a class="entry__way" href=format!("#{}", screen.hash()) on:click=go>{words}</a> }.into_any())
}
