//! One field for one figure: understands what is typed as it is typed, never moves the caret, never loses a good value.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::draft::{Draft, hint, is_hidden, standing, text_at_rest};
use super::observed_note::observed_note;
use super::reach::reach_note;
use super::typing::{direction, press};
use super::working_button::working_button;
use crate::browser::cells;
use crate::engine::{Cell, Kpi, Lane, Origin};
use crate::plan::{Place, Slot, Standing};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::lock::lock_sign;
use crate::ui::words::brief_text;

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
    let draft = RwSignal::new(None::<Draft>);
    let entered = Memo::new(move |_| standing(app, app.workspace.at(place), slot));
    let live_draft = move || draft.get().filter(|draft| draft.entered == entered.get());
    let facing = move || only.or(entered.get().map(|it| it.kpi)).unwrap_or(slot.main);
    let entered_here = move || entered.get().filter(|it| it.kpi == facing());
    let shown = move || match live_draft() {
        Some(draft) => draft.text,
        None => entered_here().map(|it| text_at_rest(&app.format(), it.kpi, it.quantity)).unwrap_or_default(),
    };
    let mistake = move || live_draft().and_then(|draft| draft.error);
    let is_mistaken = move || mistake().is_some();
    let error = move || mistake().map(|mistake| mistake.sentence(app)).unwrap_or_default();
    let cell = move || app.workspace.cell(lane);
    // Whatever is known without having been typed here: worked out, assumed, or taken over from the business or target.
    let known = move |kpi| app.workspace.report().with(|report| report.value(cell(), kpi)).is_some();
    let derived = move || (entered_here().is_none() && known(facing())).then(|| brief_text(app, cell(), facing()));
    let counterpart = move || {
        let other = if facing() == slot.main { slot.rate? } else { slot.main };
        known(other).then(|| brief_text(app, cell(), other))
    };
    // The working of what was entered says nothing new, that of its counterpart does.
    let explained = move || {
        [Some(facing()), Some(slot.main), slot.rate].into_iter().flatten().find(|kpi| is_worked_out(app, cell(), *kpi))
    };
    let type_in = move |text: String| draft.set(Some(untrack(|| Draft::take(app, slot, only, place, text))));
    // While the cursor is in it the field shows bare digits, so that none of them stands in a wrong group.
    let come_in = move || {
        if !is_mistaken() {
            draft.set(entered_here().map(|entered| Draft::of(&app.format(), entered)));
        }
    };
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
    // What stood here when the cursor came: Escape brings it back.
    let before = StoredValue::new(None::<Standing>);
    let begin = move || {
        before.set_value(entered.get());
        come_in();
    };
    let cancel = move |event: &KeyboardEvent| {
        if entered.get() != before.get_value() {
            app.workspace.undo();
        }
        draft.set(None);
        come_in();
        cells::mark(event);
    };
    let settle = move || {
        leave();
        begin();
    };
    // What is out of sight can't be typed over either.
    let is_hidden = Memo::new(move |_| is_hidden(app, app.workspace.at(place), slot));
    let is_locked = move || is_hidden.get() || app.workspace.locks_slot(slot, only.or(entered.get().map(|it| it.kpi)));
    let [error_id, lock_id, note_id, reach_id] = ["error", "lock", "note", "reach"].map(|it| format!("{id}-{it}"));
    let described = format!("{note_id} {lock_id} {reach_id} {error_id}");
    view! {
        <div
            class="field"
            class:field--derived=move || draft.get().is_none() && derived().is_some()
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
                    dir=text(move || direction(app, &shown()).to_owned())
                    title=text(move || hint(app, slot, only))
                    aria-label=label
                    aria-describedby=described
                    aria-invalid=move || is_mistaken().then_some("true")
                    placeholder=text(move || derived().unwrap_or_default())
                    prop:value=text(shown)
                    readonly=move || !app.workspace.is_editable() || is_locked()
                    on:input=move |event| type_in(event_target_value(&event))
                    on:focus=move |_| untrack(begin)
                    on:blur=move |_| untrack(leave)
                    on:keydown=move |event| untrack(|| press(&event, &settle, &cancel))
                />
                {shown_if(move || explained().is_some(), move || working_button(app, lane, explained))}
            </div>
            <p class="field__note" id=note_id>
                {observed_note(app, lane, slot, text(move || counterpart().unwrap_or_default()))}
            </p>
            {lock_sign(app, lock_id, is_locked, move || is_hidden.get())}
            <p class="field__note field__note--reach" id=reach_id>
                {text(move || reach_note(app, slot, place, lane, entered_here()).unwrap_or_default())}
            </p>
            <p class="field__error" id=error_id role="alert">{text(error)}</p>
        </div>
    }
}

fn is_worked_out(app: App, cell: Cell, kpi: Kpi) -> bool {
    let origin = app.workspace.report().with(|report| report.origin(cell, kpi));
    !matches!(origin, Origin::Entered | Origin::Absent)
}
