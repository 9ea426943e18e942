//! The form of a touchpoint: where it is, as the customer sees it, as the business does.

use leptos::prelude::*;

use super::edits::{change_at_once, put, touchpoint};
use super::feeling::{feeling_name, feelings};
use super::kpi_choice::KpiChoice;
use super::seat::Seat;
use crate::engine::Lane;
use crate::i18n::Msg;
use crate::plan::{Aspect, ChannelId, EditError, Phase, Touchpoint};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::ChoiceField;
use crate::ui::focus::focus_later;
use crate::ui::plan::personas::persona_name;
use crate::ui::plan::words_field::WordsField;
use crate::ui::words::lane_name;

/// How a choice changes a touchpoint; the identifier that was chosen is empty for none.
type Take = fn(&mut Touchpoint, &str);
/// The identifier of what holds.
type Holds = fn(&Touchpoint) -> String;

/// The fields of a touchpoint.
#[component]
pub fn TouchpointForm(id: u32, seat: Seat) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| touchpoint(app, id));
    let field = move |of: Aspect| {
        let value =
            Signal::derive(move || now.with(|now| now.as_ref().map_or_else(String::new, |it| it.text(of).to_owned())));
        let write = Callback::new(move |words: String| {
            let changed = now.get_untracked().ok_or(EditError::UnknownPart);
            seat.error.set(changed.and_then(|it| put(app, it.with(of, words))).err());
        });
        let id = format!("touchpoint-{id}-{}", of.id());
        view! { <WordsField id label=app.t(Msg::AspectName(of)) is_short=of == Aspect::Name value write/> }.into_any()
    };
    let choice =
        move |part: &'static str, name: Msg, choices: Signal<Vec<(String, String)>>, holds: Holds, take: Take| {
            let chosen = text(move || now.with(|now| now.as_ref().map(holds).unwrap_or_default()));
            let choose = Callback::new(move |chosen: String| {
                seat.error.set(change_at_once(app, id, &|it| take(it, &chosen)).err());
                // A touchpoint of another phase stands in another column.
                focus_later(format!("touchpoint-{id}-{part}"));
            });
            view! { <ChoiceField id=format!("touchpoint-{id}-{part}") label=app.t(name) choices chosen choose/> }
                .into_any()
        };
    let phases =
        Signal::derive(move || Phase::ALL.map(|it| (it.id().to_owned(), app.text(Msg::PhaseName(it)))).to_vec());
    let people = Signal::derive(move || {
        let ids: Vec<u32> = app.workspace.plan().with(|plan| plan.personas().iter().map(|it| it.id).collect());
        let everybody = [(String::new(), app.text(Msg::JourneyEverybody))];
        everybody.into_iter().chain(ids.into_iter().map(|id| (id.to_string(), persona_name(app, id)))).collect()
    });
    let has_people = move || app.workspace.plan().with(|plan| !plan.personas().is_empty());
    let whose = move || {
        let holds: Holds = |it| it.persona.map(|id| id.to_string()).unwrap_or_default();
        choice("for", Msg::TouchpointFor, people, holds, |it, id| it.persona = id.parse().ok())
    };
    let places = Signal::derive(move || {
        let places = [("online", Msg::TouchpointOnline), ("offline", Msg::TouchpointOffline)];
        places.map(|(id, name)| (id.to_owned(), app.text(name))).to_vec()
    });
    let channels = Signal::derive(move || {
        let none = [(String::new(), app.text(Msg::TouchpointNoChannel))];
        let ids: Vec<ChannelId> = app.workspace.plan().with(|plan| plan.channels().iter().map(|it| it.id).collect());
        let named = ids.into_iter().enumerate();
        none.into_iter().chain(named.map(|(at, id)| (id.0.to_string(), lane_name(app, Lane::Channel(at))))).collect()
    });
    let felt = Signal::derive(move || {
        let none = [(String::new(), app.text(Msg::TouchpointFeelingUnknown))];
        none.into_iter().chain(feelings().map(|it| (it.to_string(), app.text(feeling_name(it))))).collect()
    });
    view! {
        <div class="people__form">
            {field(Aspect::Name)}
            {choice("phase", Msg::TouchpointPhase, phases, |it| it.phase.id().to_owned(), |it, id| {
                it.phase = Phase::from_id(id).unwrap_or(it.phase);
            })}
            {shown_if(has_people, whose)}
            {choice("where", Msg::TouchpointWhere, places, |it| if it.is_offline { "offline" } else { "online" }.to_owned(), |it, id| {
                it.is_offline = id == "offline";
            })}
            {choice("channel", Msg::HeadChannel, channels, |it| it.channel.map(|id| id.0.to_string()).unwrap_or_default(), |it, id| {
                it.channel = id.parse().ok().map(ChannelId);
            })}
            <fieldset class="people__group">
                <legend>{app.t(Msg::TouchpointCustomer)}</legend>
                {field(Aspect::Does)}
                {field(Aspect::Thinks)}
                {choice("feeling", Msg::TouchpointFeeling, felt, |it| it.feeling.map(|it| it.to_string()).unwrap_or_default(), |it, id| {
                    it.feeling = id.parse().ok();
                })}
                {field(Aspect::Friction)}
            </fieldset>
            <fieldset class="people__group">
                <legend>{app.t(Msg::TouchpointCompany)}</legend>
                {field(Aspect::Wants)}
                {field(Aspect::Opportunity)}
                <KpiChoice id seat/>
            </fieldset>
        </div>
    }
}
