//! The wish: a figure, its value, by when and where.

use leptos::prelude::*;

use crate::chart::present_goal::wishes;
use crate::engine::Kpi;
use crate::i18n::{Field, Msg};
use crate::plan::ChannelId;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::NumberField;
use crate::ui::forecast::inquiry::{until, wanted, wished};
use crate::ui::forecast::question::{ask, ask_at_once, asked};
use crate::ui::forecast::until_select::UntilSelect;
use crate::ui::words::kpi_name;

/// "I want orders to reach 200 by the end of the third period in all channels."
#[component]
pub fn WishForm() -> impl IntoView {
    let app = use_app();
    let kpi = Memo::new(move |_| wished(app));
    let known = Memo::new(move |_| {
        let (layer, until, kpi) = (app.workspace.layer().get(), until(app), kpi.get());
        let mut known = app.workspace.ask(|engine, report| wishes(engine, report, layer, until));
        if !known.contains(&kpi) {
            known.insert(0, kpi);
        }
        known
    });
    let channels = Memo::new(move |_| {
        let of = |plan: &crate::plan::Plan| {
            plan.channels().iter().map(|channel| (channel.id, channel.name.clone())).collect::<Vec<_>>()
        };
        app.workspace.plan().with(|plan| of(plan))
    });
    let wish = move |choice: Kpi| {
        view! {
            <option value=choice.id() prop:selected=move || kpi.get() == choice>
                {text(move || kpi_name(app, choice))}
            </option>
        }
        .into_any()
    };
    let pick = move |id: &str| {
        if let Some(kpi) = Kpi::from_id(id) {
            ask_at_once(app, &|question| (question.kpi, question.value) = (kpi, None));
        }
    };
    let field = move || {
        let kpi = kpi.get();
        let value = Signal::derive(move || wanted(app));
        let set = Callback::new(move |value| ask(app, &|question| (question.kpi, question.value) = (kpi, value)));
        view! { <NumberField id="goal-value" label=app.t(Msg::GoalValue) takes=Field::of(kpi) value set/> }.into_any()
    };
    let place = move |(id, name): (ChannelId, String)| {
        let is_chosen = move || asked(app, |question| question.channel == Some(id));
        view! { <option value=id.0.to_string() prop:selected=is_chosen>{name}</option> }.into_any()
    };
    let places = move || {
        view! {
            <div class="form__row">
                <label for="goal-channel">{app.t(Msg::GoalChannel)}</label>
                <select
                    id="goal-channel"
                    class="select"
                    dir="auto"
                    on:change=move |event| {
                        let id = event_target_value(&event).parse().ok().map(ChannelId);
                        ask_at_once(app, &|question| question.channel = id);
                    }
                >
                    <option value="" prop:selected=move || asked(app, |question| question.channel.is_none())>
                        {app.t(Msg::PlaceTotal)}
                    </option>
                    {move || channels.get().into_iter().map(place).collect_view().into_any()}
                </select>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="form ask__form">
            <div class="form__row">
                <label for="goal-kpi">{app.t(Msg::GoalFigure)}</label>
                <select id="goal-kpi" class="select" on:change=move |event| pick(&event_target_value(&event))>
                    {move || known.get().into_iter().map(wish).collect_view().into_any()}
                </select>
            </div>
            {move || field()}
            <UntilSelect/>
            {shown_if(move || channels.with(|channels| channels.len() > 1), places)}
        </div>
    }
}
