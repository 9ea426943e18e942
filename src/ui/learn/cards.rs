//! Flashcards: a term, its meaning, and whether one knew it.

use leptos::prelude::*;

use super::card_sheet::card_sheet;
use super::deck::Deck;
use super::entries::{EntryText, entry_texts};
use super::stage_select::StageSelect;
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::erased::{either, shown_if, text};
use crate::ui::focus::focus_later;

/// One card at a time.
#[component]
pub fn CardsPart() -> impl IntoView {
    let app = use_app();
    let stage = RwSignal::new(None);
    let deck = Deck::new(app);
    let (is_turned, asks_meaning) = (RwSignal::new(false), RwSignal::new(false));
    let entries = Memo::new(move |_| entry_texts(app));
    let card = Memo::new(move |_| {
        let top = deck.top()?;
        entries.with(|entries| entries.iter().find(|it| it.entry == top).cloned())
    });
    let choose = Callback::new(move |it| {
        stage.set(it);
        is_turned.set(false);
        deck.deal(it);
    });
    let answer = move |is_known| {
        is_turned.set(false);
        deck.answer(is_known);
        focus_later(if untrack(|| deck.top()).is_some() { "card-turn" } else { "card-again" }.to_owned());
    };
    let again = move |_| {
        deck.begin_again(stage.get_untracked());
        focus_later("card-turn".to_owned());
    };
    let turn = move |_| {
        is_turned.set(true);
        focus_later("card-know".to_owned());
    };
    let progress = move || {
        let (known, all) = deck.progress(stage.get());
        let number = |number: usize| app.format().count(number as f64);
        app.say(Msg::LearnKnown, &Args::new().text("known", number(known)).text("all", number(all)))
    };
    let done = move || {
        view! {
            <p class="card-done">{app.t(Msg::LearnAllKnown)}</p>
            <button type="button" id="card-again" class="button" on:click=again>{app.t(Msg::LearnAgain)}</button>
        }
        .into_any()
    };
    let question = move || {
        view! {
            <button type="button" id="card-turn" class="button button--primary" aria-describedby="card-text" on:click=turn>
                {app.t(Msg::LearnTurn)}
            </button>
        }
        .into_any()
    };
    let verdict = move || {
        view! {
            <button
                type="button"
                id="card-know"
                class="button button--primary"
                aria-describedby="card-text"
                on:click=move |_| answer(true)
            >
                {app.t(Msg::LearnKnow)}
            </button>
            <button type="button" id="card-not-yet" class="button" on:click=move |_| answer(false)>
                {app.t(Msg::LearnNotYet)}
            </button>
        }
        .into_any()
    };
    let shown = move || {
        view! {
            <div class="card-face" id="card-text">
                {move || card.get().map_or_else(|| ().into_any(), |card| face(app, card, is_turned, asks_meaning))}
            </div>
            <div class="card-ways">{either(move || is_turned.get(), verdict, question)}</div>
        }
        .into_any()
    };
    view! {
        <section class="panel learn__search">
            <StageSelect id="cards-stage" stage choose/>
            <div class="form__row">
                <label for="cards-front">{app.t(Msg::LearnFront)}</label>
                <select
                    id="cards-front"
                    class="select"
                    on:change=move |event| asks_meaning.set(event_target_value(&event) == "meaning")
                >
                    <option value="term">{app.t(Msg::LearnFrontTerm)}</option>
                    <option value="meaning">{app.t(Msg::LearnFrontMeaning)}</option>
                </select>
            </div>
            <div class="learn__progress">
                <p class="muted" id="cards-known">{text(progress)}</p>
                {meter(deck, stage)}
            </div>
            {card_sheet(app, entries, stage)}
        </section>
        <section class="panel card-table" aria-label=app.t(Msg::LearnCards)>
            {either(move || deck.top().is_none(), done, move || shown_if(move || card.with(Option::is_some), shown))}
        </section>
    }
}

fn meter(deck: Deck, stage: RwSignal<Option<crate::engine::Stage>>) -> AnyView {
    view! {
        <progress
            aria-labelledby="cards-known"
            max=text(move || deck.progress(stage.get()).1.to_string())
            prop:value=move || deck.progress(stage.get()).0 as f64
        ></progress>
    }
    .into_any()
}

/// What is on the card: one side, or both once it is turned.
fn face(app: App, card: EntryText, is_turned: RwSignal<bool>, asks_meaning: RwSignal<bool>) -> AnyView {
    let EntryText { entry, name, meaning, formula, .. } = card;
    let hue = entry.stage().map_or(String::new(), |stage| format!("hue-{}", stage.id()));
    let is_seen = move |is_meaning: bool| is_turned.get() || asks_meaning.get() == is_meaning;
    let formula = move || {
        let formula = formula.clone().map(|formula| {
            view! { <p class="muted">{app.t(Msg::LearnFormula)}" "<span class="value">{formula}</span></p> }.into_any()
        });
        view! { <p class="card-meaning">{meaning.clone()}</p>{formula} }.into_any()
    };
    let term = move || view! { <p class="card-term">{name.clone()}</p> }.into_any();
    view! {
        <div class=hue>
            {shown_if(move || is_seen(false), term)}
            {shown_if(move || is_seen(true), formula)}
        </div>
    }
    .into_any()
}
