//! The time that the plan spans.

use leptos::prelude::*;

use crate::i18n::{Args, Date, Field, Msg, ParseError, Typed};
use crate::plan::assignment::Area;
use crate::plan::{EditError, PeriodKind, Periods, PlanEdit};
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::lock::lock_note;
use crate::ui::words::{edit_error, parse_error, period_text};

/// Why a number of periods is not taken.
#[derive(Clone)]
enum Refusal {
    /// It is no number.
    Unreadable(ParseError),
    /// The plan does not take it.
    Refused(EditError),
}

/// Length, first day and number of the plan's periods.
#[component]
pub fn PeriodsPanel() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<Refusal>);
    let periods = Memo::new(move |_| app.workspace.plan().with(|plan| plan.periods()));
    let change = move |change: &dyn Fn(&mut Periods)| {
        let mut changed = periods.get_untracked();
        change(&mut changed);
        error.set(app.workspace.edit(PlanEdit::SetPeriods(changed)).err().map(Refusal::Refused));
    };
    let kinds = PeriodKind::ALL.map(|kind| {
        let is_chosen = move || periods.get().kind == kind;
        view! { <option value=kind.id() prop:selected=is_chosen>{app.t(Msg::PeriodName(kind))}</option> }.into_any()
    });
    let set_kind = move |event| {
        if let Some(kind) = PeriodKind::from_id(&event_target_value(&event)) {
            change(&|periods| periods.kind = kind);
        }
    };
    // The browser's own date field hands on a whole day, or nothing when it was emptied.
    let set_start = move |event| {
        let typed = event_target_value(&event);
        let start = Periods::parse_iso(&typed);
        if start.is_some() || typed.is_empty() {
            change(&|periods| periods.start = start);
        }
    };
    // Taken when the field is left or Enter is pressed: on its way to 24 a plan must not become one of 2 periods.
    let set_count = move |event| {
        let read = app.format().parse(&event_target_value(&event), Field::Count);
        match read {
            Ok(Typed::Number(count)) if count.fract() == 0.0 && count < f64::from(u16::MAX) => {
                change(&|periods| periods.count = count as u16);
            }
            Err(mistake) => error.set(Some(Refusal::Unreadable(mistake))),
            _ => error.set(Some(Refusal::Refused(EditError::PeriodCount))),
        }
    };
    let count = move || app.format().count(f64::from(periods.get().count));
    let refusal = move || match error.get() {
        Some(Refusal::Unreadable(mistake)) => parse_error(app, &mistake),
        Some(Refusal::Refused(error)) => edit_error(app, error),
        None => String::new(),
    };
    view! {
        <section class="panel" aria-labelledby="plan-periods">
            <h3 id="plan-periods">{app.t(Msg::PlanPeriods)}</h3>
            {lock_note(app, Area::Periods)}
            <p class="muted">{app.t(Msg::PlanPeriodsHelp)}</p>
            <div class="form">
                <div class="form__row">
                    <label for="period-kind">{app.t(Msg::PlanPeriodKind)}</label>
                    <select id="period-kind" class="select" on:change=set_kind>{kinds.collect_view()}</select>
                </div>
                <div class="form__row">
                    <label for="period-start">{app.t(Msg::PlanPeriodStart)}</label>
                    <input
                        id="period-start"
                        class="field__input field__input--bare"
                        type="date"
                        min="1900-01-01"
                        max="2200-12-31"
                        aria-describedby="period-start-own"
                        prop:value=text(move || periods.get().start_iso().unwrap_or_default())
                        on:change=set_start
                    />
                    <p class="muted" id="period-start-own">{text(move || own_calendar(app, periods.get()))}</p>
                </div>
                <div class="form__row">
                    <label for="period-count">{app.t(Msg::PlanPeriodCount)}</label>
                    <input
                        id="period-count"
                        class="field__input field__input--bare"
                        inputmode="numeric"
                        autocomplete="off"
                        enterkeyhint="done"
                        dir="auto"
                        aria-describedby="period-refused"
                        aria-invalid=move || error.get().is_some().then_some("true")
                        prop:value=text(count)
                        on:change=set_count
                    />
                </div>
            </div>
            <p class="field__error" id="period-refused" role="alert">{text(refusal)}</p>
            <p id="period-span">{text(move || span(app, periods.get()))}</p>
        </section>
    }
}

/// The first day in the language's own calendar, where that is not the one of the date field.
fn own_calendar(app: App, periods: Periods) -> String {
    let format = app.format();
    let day = periods.start_iso().and_then(|iso| Date::from_iso(&iso)).filter(|_| format.is_persian());
    day.map(|day| day.long(&format)).unwrap_or_default()
}

/// From which period to which the plan goes.
fn span(app: App, periods: Periods) -> String {
    let last = usize::from(periods.count.max(1)) - 1;
    if last == 0 || periods.start.is_none() {
        return String::new();
    }
    app.say(Msg::PlanPeriodSpan, &Args::new().text("first", period_text(app, 0)).text("last", period_text(app, last)))
}
