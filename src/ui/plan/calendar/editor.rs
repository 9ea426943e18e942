//! The fields of one action.

use leptos::prelude::*;

use super::edits::{change, change_at_once, duplicate, remove};
use super::fields::{Of, day, line};
use super::view::CalendarView;
use crate::engine::Stage;
use crate::i18n::agenda::{persona_name, repeat_name};
use crate::i18n::{Field, Msg};
use crate::plan::{Action, ChannelId, EditError, MAX_NAME_CHARS, MAX_NOTE_CHARS, Repeat, Tactic};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::{ChoiceField, NumberField};
use crate::ui::focus::focus_later;
use crate::ui::words::{edit_error, wording};

type Choices = Signal<Vec<(String, String)>>;

/// Everything about one action but its state.
#[component]
pub fn Editor(view: CalendarView, id: u32, now: Memo<Option<Action>>) -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let of = Of { app, id, now, error };
    let choice =
        move |part: &str, name: Msg, choices: Choices, get: fn(&Action) -> String, put: fn(&mut Action, &str)| {
            let chosen = text(move || now.with(|now| now.as_ref().map(get)).unwrap_or_default());
            let choose = Callback::new(move |id_of: String| {
                // What is being changed stays in sight.
                view.stage.set(None);
                error.set(change_at_once(app, id, &|it| put(it, &id_of)).err());
            });
            view! { <ChoiceField id=format!("action-{id}-{part}") label=app.t(name) choices chosen choose/> }.into_any()
        };
    let stages =
        Signal::derive(move || Stage::ALL.map(|it| (it.id().to_owned(), app.text(Msg::StageName(it)))).to_vec());
    let tactics = Signal::derive(move || {
        let stage = now.with(|now| now.as_ref().map_or(Stage::Plan, |it| it.stage));
        let own = now.with(|now| now.as_ref().and_then(|it| it.tactic)).filter(|it| it.stage() != stage);
        let name = |it: Tactic| (it.id().to_owned(), app.text(Msg::TacticName(it)));
        [(String::new(), "–".to_owned())]
            .into_iter()
            .chain(own.into_iter().chain(Tactic::of_stage(stage)).map(name))
            .collect()
    });
    let repeats =
        Signal::derive(move || Repeat::ALL.map(|it| (it.id().to_owned(), app.text(repeat_name(it)))).to_vec());
    let channels = Signal::derive(move || {
        let named = app
            .workspace
            .plan()
            .with(|plan| plan.channels().iter().map(|it| (it.id.0.to_string(), it.name.clone())).collect::<Vec<_>>());
        [(String::new(), app.text(Msg::ActionNoChannel))].into_iter().chain(named).collect()
    });
    let personas = Signal::derive(move || {
        let named = wording(app, |words| {
            let ids = words.plan.personas().iter().map(|it| it.id.to_string()).enumerate();
            ids.map(|(position, id)| (id, persona_name(words, position))).collect::<Vec<_>>()
        });
        [(String::new(), app.text(Msg::ActionEverybody))].into_iter().chain(named).collect()
    });
    let repeated = Memo::new(move |_| now.with(|now| now.as_ref().is_some_and(|it| it.repeat != Repeat::Once)));
    let cost_label =
        Signal::derive(move || app.text(if repeated.get() { Msg::ActionCostEach } else { Msg::ActionCost }));
    let cost = Signal::derive(move || now.with(|now| now.as_ref().and_then(|it| it.cost)));
    let set_cost = Callback::new(move |number| change(app, id, &|it| it.cost = number));
    let close = move |_| {
        view.open.set(None);
        focus_later(format!("action-{id}-edit"));
    };
    view! {
        <div class="deed__fields">
            {line(of, "title", Msg::ActionTitle, MAX_NAME_CHARS, |it| &mut it.title)}
            {choice("stage", Msg::ActionStage, stages, |it| it.stage.id().to_owned(), put_stage)}
            {choice("tactic", Msg::ActionTactic, tactics, tactic_id, |it, id| it.tactic = Tactic::from_id(id))}
            {day(of, "first", Msg::ActionFirst, |it| &mut it.first)}
            {day(of, "last", Msg::ActionLast, |it| &mut it.last)}
            {choice("repeat", Msg::ActionRepeat, repeats, |it| it.repeat.id().to_owned(), put_repeat)}
            {choice("channel", Msg::HeadChannel, channels, channel_id, |it, id| it.channel = id.parse().ok().map(ChannelId))}
            {choice("persona", Msg::ActionPersona, personas, persona_id, |it, id| it.persona = id.parse().ok())}
            {line(of, "owner", Msg::ActionOwner, MAX_NAME_CHARS, |it| &mut it.owner)}
            <NumberField id=format!("action-{id}-cost") label=cost_label takes=Field::Money value=cost set=set_cost/>
            {line(of, "note", Msg::ActionNote, MAX_NOTE_CHARS, |it| &mut it.note)}
        </div>
        <p class="field__error" role="alert">
            {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
        </p>
        <div class="deed__foot">
            <button type="button" id=format!("action-{id}-close") class="button" on:click=close>
                {app.t(Msg::ActionClose)}
            </button>
            <button
                type="button"
                id=format!("action-{id}-duplicate")
                class="button button--quiet"
                on:click=move |_| error.set(duplicate(app, view, id).err())
            >
                {app.t(Msg::ActionDuplicate)}
            </button>
            <button
                type="button"
                id=format!("action-{id}-remove")
                class="button button--quiet"
                on:click=move |_| remove(app, view, id)
            >
                {app.t(Msg::ActionRemove)}
            </button>
        </div>
    }
}

fn tactic_id(action: &Action) -> String {
    action.tactic.map_or("", Tactic::id).to_owned()
}

fn channel_id(action: &Action) -> String {
    action.channel.map(|id| id.0.to_string()).unwrap_or_default()
}

fn persona_id(action: &Action) -> String {
    action.persona.map(|id| id.to_string()).unwrap_or_default()
}

fn put_stage(action: &mut Action, id: &str) {
    if let Some(stage) = Stage::ALL.into_iter().find(|stage| stage.id() == id) {
        action.stage = stage;
    }
}

fn put_repeat(action: &mut Action, id: &str) {
    action.repeat = Repeat::from_id(id).unwrap_or(action.repeat);
}
