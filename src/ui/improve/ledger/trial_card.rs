//! One trial, edited in place.

use leptos::prelude::*;

use super::edits::{change, change_at_once, trial};
use super::trial_dates::TrialDates;
use super::trial_verdict::{TrialVerdict, remark};
use crate::engine::Kpi;
use crate::engine::model::Lever;
use crate::i18n::{Args, Field, Msg};
use crate::plan::{EditError, MAX_NOTE_CHARS, PartKey, PlanEdit, Slot, Trial};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::{ChannelChoice, ChoiceField, NumberField, is_in_channels};
use crate::ui::focus::focus_later;
use crate::ui::undoable::edit_and_tell;
use crate::ui::words::{edit_error, kpi_name};

/// The fields of one trial.
#[component]
pub fn TrialCard(id: u32) -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let now = Memo::new(move |_| trial(app, id));
    let kpi = Memo::new(move |_| now.with(|now| now.as_ref().map_or(Kpi::LeadRate, |it| it.kpi)));
    let words = Memo::new(move |_| now.with(|now| now.as_ref().map(|it| it.hypothesis.clone()).unwrap_or_default()));
    let said = Memo::new(move |_| now.with(|now| now.as_ref().and_then(remark)));
    let title = move |msg: Msg| {
        let position = app.workspace.plan().with(|plan| plan.trials().iter().position(|it| it.id == id));
        let number = app.format().in_own_digits(&(position.unwrap_or_default() + 1).to_string());
        app.say(msg, &Args::new().text("number", number))
    };
    let figures = Signal::derive(move || {
        let entered = app.workspace.plan().with(|plan| plan.entries().map(|(key, _)| key.kpi).collect::<Vec<_>>());
        let is_offered = |it: &Kpi| Lever::KPIS.contains(it) || entered.contains(it) || *it == kpi.get();
        let offered = Kpi::ALL.into_iter().filter(is_offered);
        offered.map(|kpi| (kpi.id().to_owned(), kpi_name(app, kpi))).collect()
    });
    let pick_figure = Callback::new(move |chosen: String| {
        if let Some(kpi) = Kpi::from_id(&chosen) {
            let put = |it: &mut Trial| (it.kpi, it.channel) = (kpi, it.channel.filter(|_| is_in_channels(kpi)));
            error.set(change_at_once(app, id, put).err());
        }
    });
    let place = Signal::derive(move || now.with(|now| now.as_ref().and_then(|it| it.channel)));
    let pick_place = Callback::new(move |channel| {
        error.set(change_at_once(app, id, |it| it.channel = channel).err());
    });
    let number = move |part: &str, name: Msg, get: fn(&Trial) -> Option<f64>, put: fn(&mut Trial, Option<f64>)| {
        let value = Signal::derive(move || now.with(|now| now.as_ref().and_then(get)));
        let set = Callback::new(move |number| change(app, id, |it| put(it, number)));
        let id = format!("trial-{id}-{part}");
        view! { <NumberField id label=app.t(name) takes=Field::SignedRate value set/> }.into_any()
    };
    let write = move |event| error.set(change(app, id, |it| it.hypothesis = event_target_value(&event)).err());
    let remove_label = text(move || title(Msg::TrialRemove));
    let remove = move |_| {
        let _ = edit_and_tell(app, PlanEdit::Remove(PartKey::Trial(id)));
        focus_later("add-trial".to_owned());
    };
    let stage = move || Slot::stage_of(kpi.get());
    let hypothesis = format!("trial-{id}-hypothesis");
    view! {
        <section
            class=text(move || format!("panel trial hue-{}", stage().id()))
            id=format!("trial-{id}")
            aria-label=text(move || title(Msg::TrialTitle))
        >
            <div class="trial__head">
                <span class="badge" aria-hidden="true">{text(move || stage().letter().to_string())}</span>
                <p class="trial__stage">{text(move || app.text(Msg::StageName(stage())))}</p>
                <p class=text(move || said.get().map_or("trial__remark", |(class, _)| class).to_owned())>
                    {text(move || said.get().map(|(_, msg)| app.text(msg)).unwrap_or_default())}
                </p>
                <button
                    type="button"
                    class="button button--icon"
                    aria-label=remove_label
                    title=remove_label
                    on:click=remove
                >
                    <span class="icon icon--remove" aria-hidden="true"></span>
                </button>
            </div>
            <div class="form__row">
                <label for=hypothesis.clone()>{app.t(Msg::TrialHypothesis)}</label>
                <textarea
                    id=hypothesis
                    class="trial__hypothesis"
                    dir="auto"
                    rows="2"
                    maxlength=MAX_NOTE_CHARS.to_string()
                    prop:value=text(move || words.get())
                    on:input=write
                    on:blur=move |_| app.workspace.leave_field()
                ></textarea>
            </div>
            <div class="trial__fields">
                <ChoiceField
                    id=format!("trial-{id}-figure")
                    label=app.t(Msg::HeadKpi)
                    choices=figures
                    chosen=text(move || kpi.get().id().to_owned())
                    choose=pick_figure
                />
                <ChannelChoice id=format!("trial-{id}-channel") kpi chosen=place choose=pick_place/>
                {number("expected", Msg::TrialExpected, |it| it.expected, |it, number| it.expected = number)}
                <TrialDates id error/>
                {number("actual", Msg::TrialActual, |it| it.actual, |it, number| it.actual = number)}
                <TrialVerdict id/>
            </div>
            <p class="field__error" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
        </section>
    }
}
