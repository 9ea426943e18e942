//! The flashcards on paper: strips to cut out, the term beside its meaning, to be folded in the middle.

use std::time::Duration;

use leptos::prelude::*;

use super::entries::EntryText;
use crate::browser::paper;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::App;
use crate::ui::erased::shown_if;

/// The button that prints the cards of a stage or all, and what it prints; the screen does not show that.
pub fn card_sheet(app: App, entries: Memo<Vec<EntryText>>, stage: RwSignal<Option<Stage>>) -> AnyView {
    let is_laid_out = RwSignal::new(false);
    let print = move |_| {
        is_laid_out.set(true);
        app.paper.lay_out(app.settings.locale().get_untracked());
        // The cards are there after this round of effects.
        set_timeout(paper::print, Duration::ZERO);
    };
    on_cleanup(move || app.paper.leave());
    let strips = move || {
        let is_chosen = |it: &&EntryText| stage.get().is_none_or(|stage| it.entry.stage() == Some(stage));
        entries.with(|all| all.iter().filter(is_chosen).map(|it| strip(app, it)).collect_view().into_any())
    };
    let sheet = move || {
        view! {
            <div class="cut" id="cards-sheet">
                <p class="cut__help">{app.t(Msg::LearnCut)}</p>
                {move || strips()}
            </div>
        }
        .into_any()
    };
    let help = move || view! { <p class="muted">{app.t(Msg::HandInPrintHelp)}</p> }.into_any();
    view! {
        <button type="button" id="cards-print" class="button learn__print" on:click=print>{app.t(Msg::LearnPrint)}</button>
        {shown_if(move || is_laid_out.get() && app.front.place.is_framed, help)}
        {shown_if(move || is_laid_out.get(), sheet)}
    }
    .into_any()
}

fn strip(app: App, card: &EntryText) -> AnyView {
    let stage = card.entry.stage();
    let hue = stage.map_or("cut__strip".to_owned(), |stage| format!("cut__strip hue-{}", stage.id()));
    let formula = card.formula.clone().map(|formula| {
        view! { <p class="muted">{app.t(Msg::LearnFormula)}" "<span class="value">{formula}</span></p> }.into_any()
    });
    view! {
        <section class=hue>
            <div class="cut__side">
                <span class="cut__letter" aria-hidden="true">{stage.map(Stage::letter)}</span>
                <p class="card-term">{card.name.clone()}</p>
            </div>
            <div class="cut__side">
                <p>{card.meaning.clone()}</p>
                {formula}
            </div>
        </section>
    }
    .into_any()
}
