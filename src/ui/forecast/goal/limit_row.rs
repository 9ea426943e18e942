//! The limits of one lever.

use leptos::prelude::*;

use crate::engine::Kpi;
use crate::i18n::{Field, Msg};
use crate::state::{Limits, use_app};
use crate::ui::erased::text;
use crate::ui::field::NumberField;
use crate::ui::words::kpi_name;

/// At least and at most; nothing typed is no limit.
#[component]
pub fn LimitRow(kpi: Kpi) -> impl IntoView {
    let app = use_app();
    let goal = app.inquiry.goal;
    let end = move |id: &str, name: Msg, is_high: bool| {
        let value = Signal::derive(move || {
            let limits = goal.with(|goal| goal.limits_of(kpi));
            if is_high { limits.high } else { limits.low }
        });
        let set = Callback::new(move |value| {
            goal.update(|goal| {
                let limits = goal.limits_of(kpi);
                let changed = if is_high { Limits { high: value, ..limits } } else { Limits { low: value, ..limits } };
                goal.limit(kpi, changed);
            });
        });
        let id = format!("limit-{id}-{}", kpi.id());
        view! { <NumberField id label=app.t(name) takes=Field::of(kpi) value set/> }.into_any()
    };
    view! {
        <fieldset class="limits__lever">
            <legend>{text(move || kpi_name(app, kpi))}</legend>
            {end("low", Msg::GoalLow, false)}
            {end("high", Msg::GoalHigh, true)}
        </fieldset>
    }
}
