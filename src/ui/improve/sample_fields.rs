//! What a planned test is to find, and how surely.

use leptos::prelude::*;

use super::confidence_field::{ConfidenceField, percent};
use super::plan_rates::PlanRates;
use crate::engine::experiment::{Change, PlannedTest};
use crate::i18n::{Field, Msg};
use crate::state::use_app;
use crate::ui::field::{ChoiceField, NumberField};

/// The powers that are offered, in percent.
const POWERS: [u8; 2] = [80, 90];

/// The fields of a planned test.
#[component]
pub fn SampleFields() -> impl IntoView {
    let app = use_app();
    let test = app.lab.planned();
    let bound = move |of: fn(&mut PlannedTest) -> &mut Option<f64>| {
        let get = Signal::derive(move || *of(&mut test.get()));
        let set = Callback::new(move |value| {
            test.update(|test| *of(test) = value);
            Ok(())
        });
        (get, set)
    };
    let (base, set_base) = bound(|test| &mut test.base);
    let (lift, set_lift) = bound(|test| &mut test.lift);
    let (per_day, set_per_day) = bound(|test| &mut test.per_day);
    let confidence = Signal::derive(move || test.with(|test| test.confidence));
    let set_confidence = Callback::new(move |level| test.update(|test| test.confidence = level));
    let changes = Signal::derive(move || {
        vec![("relative".to_owned(), app.text(Msg::SampleRelative)), ("points".to_owned(), app.text(Msg::SamplePoints))]
    });
    let change = Signal::derive(move || {
        let is_relative = test.with(|test| test.change == Change::Relative);
        if is_relative { "relative" } else { "points" }.to_owned()
    });
    let set_change = Callback::new(move |id: String| {
        let change = if id == "points" { Change::Points } else { Change::Relative };
        test.update(|test| test.change = change);
    });
    let powers = Signal::derive(move || {
        let format = app.format();
        POWERS.map(|power| (power.to_string(), format.rate(f64::from(power) / 100.0))).to_vec()
    });
    let power = Signal::derive(move || percent(test.with(|test| test.power)));
    let set_power = Callback::new(move |power: String| {
        if let Ok(power) = power.parse::<f64>() {
            test.update(|test| test.power = power / 100.0);
        }
    });
    let is_taken = Callback::new(move |rate: crate::engine::interval::Proportion| {
        test.with(|test| test.base.is_some_and(|base| (base - rate.rate()).abs() < f64::EPSILON))
    });
    let take = Callback::new(move |rate: crate::engine::interval::Proportion| {
        test.update(|test| test.base = Some(rate.rate()));
    });
    view! {
        <section class="panel lab__input" aria-labelledby="sample-title">
            <h3 id="sample-title">{app.t(Msg::SampleQuestion)}</h3>
            <PlanRates id="sample-from-plan" label=Msg::TakeBaseFromPlan is_taken take/>
            <NumberField id="sample-base" label=app.t(Msg::SampleBase) takes=Field::Rate value=base set=set_base is_free=true/>
            <NumberField id="sample-lift" label=app.t(Msg::SampleLift) takes=Field::SignedRate value=lift set=set_lift is_free=true/>
            <ChoiceField id="sample-change" label=app.t(Msg::SampleChange) choices=changes chosen=change choose=set_change/>
            <ChoiceField id="sample-power" label=app.t(Msg::SamplePower) choices=powers chosen=power choose=set_power/>
            <ConfidenceField id="sample-confidence" value=confidence set=set_confidence/>
            <NumberField id="sample-per-day" label=app.t(Msg::WaitPerDay) takes=Field::Count value=per_day set=set_per_day is_free=true/>
        </section>
    }
}
