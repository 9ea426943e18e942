//! How many days a running test still needs.

use leptos::prelude::*;

use crate::i18n::{ExperimentWording, Field, Msg};
use crate::state::use_app;
use crate::ui::field::NumberField;

/// Traffic and the smallest lift worth finding, and what follows from them.
#[component]
pub fn Wait() -> impl IntoView {
    let app = use_app();
    let test = app.lab.running();
    let per_day = Signal::derive(move || test.with(|test| test.per_day));
    let set_per_day = Callback::new(move |value| {
        test.update(|test| test.per_day = value);
        Ok(())
    });
    let lift = Signal::derive(move || test.with(|test| test.lift));
    let set_lift = Callback::new(move |value| {
        test.update(|test| test.lift = value);
        Ok(())
    });
    let lines = Memo::new(move |_| test.with(|test| ExperimentWording::new(app.format()).wait(test)));
    let sentences = move || lines.get().into_iter().map(|line| view! { <p>{line}</p> }.into_any()).collect_view();
    view! {
        <section class="panel" aria-labelledby="wait-title">
            <h3 id="wait-title">{app.t(Msg::WaitTitle)}</h3>
            <div class="form">
                <NumberField id="test-per-day" label=app.t(Msg::WaitPerDay) takes=Field::Count value=per_day set=set_per_day is_free=true/>
                <NumberField id="test-lift" label=app.t(Msg::WaitLift) takes=Field::SignedRate value=lift set=set_lift is_free=true/>
            </div>
            <div id="wait-answer" class="answer__more">{move || sentences().into_any()}</div>
        </section>
    }
}
