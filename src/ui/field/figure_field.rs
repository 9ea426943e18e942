//! One field for one figure: understands what is typed as it is typed, never moves the caret, never loses a good value.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane, Origin};
use crate::i18n::{Args, Field, Format, Msg, ParseError, Typed};
use crate::plan::{At, EditError, Entry, EntryKey, Place, Plan, PlanEdit, Quantity, Slot};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::words::{edit_error, figure_text, kpi_name, parse_error};
use crate::ui::working::use_inspection;

/// What is being typed, and what it did to the plan.
#[derive(Clone)]
struct Draft {
    text: String,
    /// What stood in the plan after the keystroke; if it changes otherwise (undo), the draft is void.
    entered: Option<(Kpi, Quantity)>,
    error: Option<Mistake>,
}

/// Why what is being typed is not taken; put into words where it is shown, so that they follow the page's language.
#[derive(Clone)]
enum Mistake {
    /// It is no value for the field.
    Unreadable(ParseError),
    /// The plan does not take it.
    Refused(EditError),
}

/// A field for a slot in one place.
#[component]
pub fn FigureField(
    /// Identity of the input.
    id: String,
    /// What may be typed.
    #[prop(name = "figures")]
    slot: Slot,
    /// Whose figure it is.
    place: Place,
    /// Where that place stands in the report.
    lane: Lane,
    /// What assistive technology calls the field.
    label: Signal<String>,
    /// The one figure of the slot that the field is about; without it, a plain number and a percentage are told apart.
    #[prop(optional)]
    only: Option<Kpi>,
) -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let draft = RwSignal::new(None::<Draft>);
    let entered = Memo::new(move |_| app.workspace.plan().with(|plan| entered(plan, app.workspace.at(place), slot)));
    let live_draft = move || draft.get().filter(|draft| draft.error.is_some() || draft.entered == entered.get());
    let facing = move || only.or(entered.get().map(|(kpi, _)| kpi)).unwrap_or(slot.main);
    let entered_here = move || entered.get().filter(|(kpi, _)| *kpi == facing());
    let shown = move || match live_draft() {
        Some(draft) => draft.text,
        None => entered_here().map(|(kpi, quantity)| edit_text(&app.format(), kpi, quantity)).unwrap_or_default(),
    };
    let mistake = move || live_draft().and_then(|draft| draft.error);
    let is_mistaken = move || mistake().is_some();
    let error = move || mistake().map(|mistake| sentence(app, &mistake)).unwrap_or_default();
    let cell = move || app.workspace.cell(lane);
    let origin = move |kpi| app.workspace.report().with(|report| report.origin(cell(), kpi));
    let is_worked_out = move |kpi| !matches!(origin(kpi), Origin::Entered | Origin::Absent);
    let derived = move || is_worked_out(facing()).then(|| figure_text(app, cell(), facing()));
    let counterpart = move || {
        let other = if facing() == slot.main { slot.rate? } else { slot.main };
        app.workspace.report().with(|report| report.value(cell(), other))?;
        Some(figure_text(app, cell(), other))
    };
    // The working of what was entered says nothing new, that of its counterpart does.
    let explained =
        move || [Some(facing()), Some(slot.main), slot.rate].into_iter().flatten().find(|kpi| is_worked_out(*kpi));
    let working_label = text(move || {
        let Some(kpi) = explained() else { return String::new() };
        let value = figure_text(app, cell(), kpi);
        app.say(Msg::CellShowWorking, &Args::new().text("kpi", kpi_name(app, kpi)).text("value", value))
    });
    let show_working = move || explained().map(|kpi| inspection.open(lane, kpi));
    let working_button = move || {
        let show = move |_| {
            show_working();
        };
        view! {
            <button type="button" class="field__working" aria-label=working_label title=working_label on:click=show>
                "="
            </button>
        }
        .into_any()
    };
    let type_in = move |text: String| draft.set(Some(take(app, slot, only, place, text)));
    let leave = move || {
        app.workspace.leave_field();
        // A field that is taken off the page while it has the focus is told as well, when its draft is gone already.
        if draft.is_disposed() {
            return;
        }
        // A mistake stays to be mended; a good value is shown in its usual form.
        if !is_mistaken() {
            draft.set(None);
        }
    };
    let error_id = format!("{id}-error");
    let note_id = format!("{id}-note");
    let described = format!("{note_id} {error_id}");
    view! {
        <div
            class="field"
            class:field--derived=move || entered_here().is_none() && draft.get().is_none()
            class:field--invalid=is_mistaken
        >
            <div class="field__box">
                <input
                    id=id
                    class="field__input"
                    inputmode="decimal"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="done"
                    dir="auto"
                    title=text(move || hint(app, slot, only))
                    aria-label=label
                    aria-describedby=described
                    aria-invalid=move || is_mistaken().then_some("true")
                    placeholder=text(move || derived().unwrap_or_default())
                    prop:value=text(shown)
                    on:input=move |event| type_in(event_target_value(&event))
                    on:blur=move |_| leave()
                    on:keydown=move |event| if event.key() == "Enter" { leave() }
                />
                {shown_if(move || explained().is_some(), working_button)}
            </div>
            <p class="field__note" id=note_id>{text(move || counterpart().unwrap_or_default())}</p>
            <p class="field__error" id=error_id role="alert">{text(error)}</p>
        </div>
    }
}

/// What stands in the slot: the count or the rate, whichever was entered; the particular period before "every period".
fn entered(plan: &Plan, at: At, slot: Slot) -> Option<(Kpi, Quantity)> {
    let places = [at, At { period: None, ..at }];
    let kpis = [Some(slot.main), slot.rate];
    places.into_iter().find_map(|at| {
        kpis.into_iter().flatten().find_map(|kpi| Some((kpi, plan.entry(&EntryKey { at, kpi })?.quantity)))
    })
}

fn edit_text(format: &Format, kpi: Kpi, quantity: Quantity) -> String {
    match quantity {
        Quantity::Exact(value) => format.edit(kpi.unit(), value),
        Quantity::Range { low, high } => format.edit_range(kpi.unit(), low, high),
    }
}

/// Reads what was typed and hands it to the plan; on a mistake the plan keeps its last good value.
fn take(app: App, slot: Slot, only: Option<Kpi>, place: Place, text: String) -> Draft {
    let at = app.workspace.at(place);
    let typed = match app.format().parse(&text, field_of(slot, only)) {
        Ok(typed) => typed,
        Err(error) => return Draft { text, entered: None, error: Some(Mistake::Unreadable(error)) },
    };
    let (main, rate) = (only.unwrap_or(slot.main), only.or(slot.rate).unwrap_or(slot.main));
    let value = match typed {
        Typed::Empty => None,
        Typed::Number(value) => Some((main, Quantity::Exact(value))),
        Typed::Percent(value) => Some((rate, Quantity::Exact(value))),
        Typed::NumberRange(low, high) => Some((main, Quantity::Range { low, high })),
        Typed::PercentRange(low, high) => Some((rate, Quantity::Range { low, high })),
    };
    let other = |kpi| [Some(slot.main), slot.rate].into_iter().flatten().find(|other| *other != kpi);
    let edit = match value {
        None => PlanEdit::Clear { at, kpi: slot.main, and: slot.rate },
        Some((kpi, quantity)) => PlanEdit::Enter { at, kpi, entry: Entry::guess(quantity), instead_of: other(kpi) },
    };
    let error = app.workspace.edit(edit).err().map(Mistake::Refused);
    Draft { text, entered: value, error }
}

fn sentence(app: App, mistake: &Mistake) -> String {
    match mistake {
        Mistake::Unreadable(error) => parse_error(app, error),
        Mistake::Refused(error) => edit_error(app, *error),
    }
}

/// A field about one figure takes that; a shared one tells a count from a rate by the percent sign.
fn field_of(slot: Slot, only: Option<Kpi>) -> Field {
    match only {
        Some(kpi) => Field::of(kpi),
        None if slot.rate.is_some() => Field::CountOrRate,
        None => Field::of(slot.main),
    }
}

/// What may be typed here, in one line.
fn hint(app: App, slot: Slot, only: Option<Kpi>) -> String {
    match field_of(slot, only) {
        Field::CountOrRate => app.text(Msg::HintCountOrRate),
        Field::Money | Field::SignedMoney => {
            let code = app.workspace.plan().with(|plan| plan.currency().code().to_owned());
            app.say(Msg::HintMoney, &Args::new().text("currency", code))
        }
        Field::Rate | Field::SignedRate => app.text(Msg::HintRate),
        Field::Multiple => app.text(Msg::HintMultiple),
        Field::Years => app.text(Msg::HintYears),
        Field::Count => app.text(Msg::HintCount),
    }
}
