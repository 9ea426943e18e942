//! Which result, which channels, which outlay.

use leptos::prelude::*;

use crate::chart::present_levers::{RESULTS, can_pay_back};
use crate::engine::Kpi;
use crate::i18n::{Field, Msg};
use crate::plan::assignment::Subject;
use crate::state::{Asked, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::{LayerSwitch, NumberField};
use crate::ui::forecast::inquiry::outlay;
use crate::ui::forecast::until_select::UntilSelect;
use crate::ui::words::kpi_name;

/// What is asked about the levers.
#[component]
pub fn RankForm() -> impl IntoView {
    let app = use_app();
    let rank = app.inquiry.rank;
    let result = move |kpi: Kpi| {
        view! {
            <option
                value=kpi.id()
                hidden=move || app.workspace.hides(Subject::Figure(kpi))
                prop:selected=move || app.workspace.seen(rank.with(|rank| rank.result), &RESULTS) == kpi
            >
                {text(move || kpi_name(app, kpi))}
            </option>
        }
        .into_any()
    };
    let pick = move |id: &str| {
        if let Some(kpi) = Kpi::from_id(id) {
            rank.update(|rank| rank.result = kpi);
        }
    };
    let extent = move |id: &'static str, name: Msg, is_by_channel: bool| {
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="rank-extent"
                    id=id
                    prop:checked=move || rank.with(|rank| rank.is_by_channel == is_by_channel)
                    on:change=move |_| rank.update(|rank| rank.is_by_channel = is_by_channel)
                />
                <span>{app.t(name)}</span>
            </label>
        }
        .into_any()
    };
    let extents = move || {
        view! {
            <fieldset class="switch">
                <legend class="visually-hidden">{app.t(Msg::PlanChannels)}</legend>
                {extent("rank-by-channel", Msg::LeversApart, true)}
                {extent("rank-together", Msg::LeversTogether, false)}
            </fieldset>
        }
        .into_any()
    };
    let amount = move || {
        let set = Callback::new(move |value| {
            rank.update(|rank| rank.outlay = Asked::Typed(value));
            Ok(())
        });
        let value = Signal::derive(move || outlay(app));
        view! { <NumberField id="rank-outlay" label=app.t(Msg::LeversOutlay) takes=Field::Money value set is_free=true/> }.into_any()
    };
    let has_channels = move || app.workspace.plan().with(|plan| plan.channels().len() > 1);
    view! {
        <div class="panel ask__question">
            <div class="ask__switches">
                <LayerSwitch/>
                {shown_if(has_channels, extents)}
            </div>
            <div class="form ask__form">
                <div class="form__row looks">
                    <label for="rank-result">{app.t(Msg::LeversResult)}</label>
                    <select id="rank-result" class="select" on:change=move |event| pick(&event_target_value(&event))>
                        {RESULTS.map(result).collect_view()}
                    </select>
                </div>
                <UntilSelect/>
                {shown_if(move || rank.with(|rank| can_pay_back(rank.result)), amount)}
            </div>
        </div>
    }
}
