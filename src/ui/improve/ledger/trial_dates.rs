//! When a trial runs.

use leptos::prelude::*;

use super::edits::{change_at_once, trial};
use crate::i18n::{Date, Msg};
use crate::plan::{EditError, Periods, Trial};
use crate::state::{App, use_app};
use crate::ui::erased::text;

type Day = (i16, u8, u8);

/// The first and the last day.
#[component]
pub fn TrialDates(
    /// Which trial.
    id: u32,
    /// Takes why a day is refused.
    error: RwSignal<Option<EditError>>,
) -> impl IntoView {
    view! {
        {day(id, "start", Msg::TrialStart, error, |trial| trial.start, |trial, day| trial.start = day)}
        {day(id, "end", Msg::TrialEnd, error, |trial| trial.end, |trial, day| trial.end = day)}
    }
}

fn day(
    id: u32,
    part: &str,
    name: Msg,
    error: RwSignal<Option<EditError>>,
    get: fn(&Trial) -> Option<Day>,
    put: fn(&mut Trial, Option<Day>),
) -> AnyView {
    let app = use_app();
    let now = Memo::new(move |_| trial(app, id).and_then(|trial| get(&trial)));
    let set = move |event| {
        let day = Periods::parse_iso(&event_target_value(&event));
        error.set(change_at_once(app, id, |trial| put(trial, day)).err());
    };
    let field = format!("trial-{id}-{part}");
    view! {
        <div class="form__row">
            <label for=field.clone()>{app.t(name)}</label>
            <input
                id=field
                class="select"
                type="date"
                prop:value=text(move || now.get().and_then(date).map(Date::iso).unwrap_or_default())
                on:change=set
            />
            <p class="field__note">{text(move || in_own_calendar(app, now.get()))}</p>
        </div>
    }
    .into_any()
}

fn date((year, month, day): Day) -> Option<Date> {
    Date::new(i32::from(year), month, day)
}

/// The day in words where the page's calendar is not the browser's.
fn in_own_calendar(app: App, day: Option<Day>) -> String {
    let format = app.format();
    let is_other = format.is_persian();
    day.filter(|_| is_other).and_then(date).map(|day| day.long(&format)).unwrap_or_default()
}
