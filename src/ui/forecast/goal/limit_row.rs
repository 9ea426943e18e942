//! The limits of one lever.

use leptos::prelude::*;

use crate::engine::Kpi;
use crate::i18n::{Field, Msg};
use crate::plan::Limits;
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::NumberField;
use crate::ui::forecast::question::{ask, asked, limit};
use crate::ui::words::kpi_name;

/// At least and at most; nothing typed is no limit.
#[component]
pub fn LimitRow(kpi: Kpi) -> impl IntoView {
    let app = use_app();
    let end = move |id: &str, name: Msg, is_high: bool| {
        let value = Signal::derive(move || {
            let limits = asked(app, |question| question.limits_of(kpi));
            if is_high { limits.high } else { limits.low }
        });
        let set = Callback::new(move |value| {
            ask(app, &|question| {
                let limits = question.limits_of(kpi);
                let changed = if is_high { Limits { high: value, ..limits } } else { Limits { low: value, ..limits } };
                limit(question, kpi, changed);
            })
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
