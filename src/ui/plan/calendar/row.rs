//! One action: what it is, when, where, who, how much and how far; unfolded, its fields.

use leptos::prelude::*;

use super::editor::Editor;
use super::edits::{action, change_at_once};
use super::view::CalendarView;
use crate::engine::Stage;
use crate::i18n::agenda::{action_channel, action_name, action_persona, days_text, is_late, state_name};
use crate::i18n::Msg;
use crate::plan::{Action, ActionState};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::ChoiceField;
use crate::ui::words::wording;

/// What a row says.
#[derive(Clone, Default, PartialEq)]
struct Said {
    name: String,
    tactic: String,
    days: String,
    channel: String,
    persona: String,
    owner: String,
    cost: String,
    is_late: bool,
    is_over: bool,
}

/// The row of one action.
#[component]
pub fn ActionRow(view: CalendarView, id: u32) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| action(app, id));
    let said = Memo::new(move |_| {
        let say = |action: &Action| {
            wording(app, |words| Said {
                name: action_name(words, action),
                tactic: action
                    .tactic
                    .filter(|_| !action.title.trim().is_empty())
                    .map(|tactic| words.catalog.text(Msg::TacticName(tactic)))
                    .unwrap_or_default(),
                days: days_text(words, action),
                channel: action_channel(words, action).unwrap_or_default(),
                persona: action_persona(words, action).unwrap_or_default(),
                owner: action.owner.clone(),
                cost: action.cost.map(|cost| words.format.money(cost)).unwrap_or_default(),
                is_late: view.today.is_some_and(|today| is_late(action, today)),
                is_over: !action.is_open(),
            })
        };
        now.with(|now| now.as_ref().map(say)).unwrap_or_default()
    });
    let stage = Memo::new(move |_| now.with(|now| now.as_ref().map_or(Stage::Plan, |it| it.stage)));
    let state = Memo::new(move |_| now.with(|now| now.as_ref().map_or(ActionState::Planned, |it| it.state)));
    let states = Signal::derive(move || {
        ActionState::ALL.map(|state| (state.id().to_owned(), app.text(state_name(state)))).to_vec()
    });
    let choose = Callback::new(move |id_of: String| {
        if let Some(state) = ActionState::from_id(&id_of) {
            let _ = change_at_once(app, id, &|it| it.state = state);
        }
    });
    let is_open = move || view.open.get() == Some(id);
    let turn = move |_| view.open.update(|open| *open = if *open == Some(id) { None } else { Some(id) });
    let part = move |get: fn(&Said) -> &String, class: &'static str| {
        let words = text(move || said.with(|said| get(said).clone()));
        shown_if(
            move || said.with(|said| !get(said).is_empty()),
            move || view! { <span class=class dir="auto">{words}</span> }.into_any(),
        )
    };
    let late = move || view! { <span class="deed__late">{app.t(Msg::ActionLate)}</span> }.into_any();
    view! {
        <li
            class=text(move || format!("deed hue-{}", stage.get().id()))
            class:deed--over=move || said.with(|said| said.is_over)
            id=format!("action-{id}")
        >
            <div class="deed__row">
                <span class="badge" aria-hidden="true">{text(move || stage.get().letter().to_string())}</span>
                <span class="visually-hidden">{text(move || app.text(Msg::StageName(stage.get())))}</span>
                <button
                    type="button"
                    class="deed__name"
                    id=format!("action-{id}-edit")
                    aria-expanded=move || is_open().to_string()
                    on:click=turn
                >
                    <span class="deed__title" dir="auto">{text(move || said.with(|said| said.name.clone()))}</span>
                    {part(|said| &said.tactic, "deed__tactic")}
                </button>
                <span class="deed__when">
                    <span>{text(move || said.with(|said| said.days.clone()))}</span>
                    {shown_if(move || said.with(|said| said.is_late), late)}
                </span>
                <span class="deed__who">
                    {part(|said| &said.channel, "deed__channel")}
                    {part(|said| &said.persona, "deed__persona")}
                    {part(|said| &said.owner, "deed__owner")}
                </span>
                {part(|said| &said.cost, "deed__cost")}
                <div class="deed__state">
                    <ChoiceField
                        id=format!("action-{id}-state")
                        label=app.t(Msg::ActionState)
                        choices=states
                        chosen=text(move || state.get().id().to_owned())
                        choose
                    />
                </div>
            </div>
            {shown_if(is_open, move || view! { <Editor view id now/> }.into_any())}
        </li>
    }
}
