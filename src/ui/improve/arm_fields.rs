//! What was counted in one variant of a test.

use leptos::prelude::*;

use crate::engine::experiment::{Arm, Counts, RunningTest};
use crate::i18n::{Args, ExperimentWording, Field, Msg};
use crate::plan::EditError;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::NumberField;

/// Visitors and conversions of a variant, and under them its rate.
#[component]
pub fn ArmFields(arm: Arm) -> impl IntoView {
    let app = use_app();
    let test = app.lab.running();
    let proportion = Memo::new(move |_| test.with(|test| test.proportion(arm).ok().flatten()));
    let rate = move || {
        let Some(proportion) = proportion.get() else { return String::new() };
        let interval = proportion.wilson(test.with(|test| test.confidence));
        let range = ExperimentWording::new(app.format()).interval(interval);
        app.say(
            Msg::ObservedNote,
            &Args::new().text("value", app.format().rate(proportion.rate())).text("range", range),
        )
    };
    let id = |what| format!("test-{}-{what}", if arm == Arm::Control { 'a' } else { 'b' });
    let (get, set) = counted(test, arm, |counts| &mut counts.visitors);
    let visitors = view! { <NumberField id=id("visitors") label=app.t(Msg::TestVisitors) takes=Field::Count value=get set is_free=true/> };
    let (get, set) = counted(test, arm, |counts| &mut counts.conversions);
    let conversions = view! { <NumberField id=id("conversions") label=app.t(Msg::TestConversions) takes=Field::Count value=get set is_free=true/> };
    let badge = move || view! { <span class="few">{app.t(Msg::BadgeTooFew)}</span> }.into_any();
    let is_thin = move || proportion.get().is_some_and(|proportion| proportion.too_few().is_some());
    view! {
        <fieldset class="arm">
            <legend>{text(move || ExperimentWording::new(app.format()).arm(arm))}</legend>
            <div class="arm__fields">
                {visitors.into_any()}
                {conversions.into_any()}
            </div>
            <p class="field__note arm__rate">{text(rate)}{shown_if(is_thin, badge)}</p>
        </fieldset>
    }
}

type Bound = (Signal<Option<f64>>, Callback<Option<f64>, Result<(), EditError>>);

/// One of the counts of a variant, to be read and changed.
fn counted(test: RwSignal<RunningTest>, arm: Arm, of: fn(&mut Counts) -> &mut Option<f64>) -> Bound {
    let get = Signal::derive(move || test.with(|test| *of(&mut test.counts(arm))));
    let set = Callback::new(move |value| {
        test.update(|test| {
            let counts = if arm == Arm::Control { &mut test.control } else { &mut test.variant };
            *of(counts) = value;
        });
        Ok(())
    });
    (get, set)
}
