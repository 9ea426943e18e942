//! What is being typed into a figure's field: read, handed to the plan, and what is wrong with it.

use leptos::prelude::With;

use crate::engine::Kpi;
use crate::i18n::{Args, Field, Format, Msg, ParseError, Typed};
use crate::plan::assignment::Subject;
use crate::plan::{At, EditError, Entry, Place, Plan, PlanEdit, Quantity, Slot, Standing};
use crate::state::App;
use crate::ui::words::{edit_error, parse_error};

/// What is being typed, and what it did to the plan.
#[derive(Clone)]
pub struct Draft {
    /// The text as it stands in the field.
    pub text: String,
    /// What stood in the plan after the keystroke; if it changes otherwise (undo), the draft is void, mistake and all.
    pub entered: Option<Standing>,
    /// Why it is not taken.
    pub error: Option<Mistake>,
}

/// Why what is being typed is not taken; put into words where it is shown, so that they follow the page's language.
#[derive(Clone)]
pub enum Mistake {
    /// It is no value for the field.
    Unreadable(ParseError),
    /// The plan does not take it.
    Refused(EditError),
}

impl Draft {
    /// What stands in the plan, as it is shown for editing.
    pub fn of(format: &Format, entered: Standing) -> Self {
        let Standing { kpi, quantity, .. } = entered;
        let text = match quantity {
            Quantity::Exact(value) => format.edit(kpi.unit(), value),
            Quantity::Range { low, high } => format.edit_range(kpi.unit(), low, high),
        };
        Self { text, entered: Some(entered), error: None }
    }

    /// Reads what was typed and hands it to the plan; on a mistake the plan keeps its last good value.
    pub fn take(app: App, slot: Slot, only: Option<Kpi>, place: Place, text: String) -> Self {
        let at = app.workspace.at(place);
        let edit = match typed_edit(app, slot, only, at, &text) {
            Ok(edit) => edit,
            Err(error) => return Self::mistaken(app, slot, at, text, Mistake::Unreadable(error)),
        };
        match app.workspace.edit(edit) {
            // A period's emptied field has the figure of every period in the plan, and still nothing in its text.
            Ok(()) => Self { text, entered: standing(app, at, slot), error: None },
            Err(error) => Self::mistaken(app, slot, at, text, Mistake::Refused(error)),
        }
    }

    fn mistaken(app: App, slot: Slot, at: At, text: String, mistake: Mistake) -> Self {
        Self { text, entered: standing(app, at, slot), error: Some(mistake) }
    }
}

impl Mistake {
    /// The sentence for the person who must act, in the page's language.
    pub fn sentence(&self, app: App) -> String {
        match self {
            Self::Unreadable(error) => parse_error(app, error),
            Self::Refused(error) => edit_error(app, *error),
        }
    }
}

/// What a text typed or pasted into a slot makes of the plan.
///
/// # Errors
/// Says why it is no value for the slot.
pub fn typed_edit(app: App, slot: Slot, only: Option<Kpi>, at: At, text: &str) -> Result<PlanEdit, ParseError> {
    let (main, rate) = (only.unwrap_or(slot.main), only.or(slot.rate).unwrap_or(slot.main));
    let value = match app.format().parse(text, field_of(slot, only))? {
        Typed::Empty => None,
        Typed::Number(value) => Some((main, Quantity::Exact(value))),
        Typed::Percent(value) => Some((rate, Quantity::Exact(value))),
        Typed::NumberRange(low, high) => Some((main, Quantity::Range { low, high })),
        Typed::PercentRange(low, high) => Some((rate, Quantity::Range { low, high })),
    };
    let other = |kpi| [Some(slot.main), slot.rate].into_iter().flatten().find(|other| *other != kpi);
    Ok(match value {
        None => PlanEdit::Clear { at, kpi: slot.main, and: slot.rate },
        Some((kpi, quantity)) => PlanEdit::Enter { at, kpi, entry: Entry::guess(quantity), instead_of: other(kpi) },
    })
}

/// What stands in a slot of the open plan, if it may be seen.
pub(super) fn standing(app: App, at: At, slot: Slot) -> Option<Standing> {
    app.workspace.plan().with(|plan| plan.standing(at, slot).filter(|it| !plan.hides(Subject::Figure(it.kpi))))
}

/// Whether something stands there that the task hides.
pub(super) fn is_hidden(app: App, at: At, slot: Slot) -> bool {
    let hides = |plan: &Plan, it: Standing| plan.hides(Subject::Figure(it.kpi));
    app.workspace.plan().with(|plan| plan.standing(at, slot).is_some_and(|it| hides(plan, it)))
}

/// What was typed into a slot, as it stands there while nobody types.
pub fn resting_text(app: App, at: At, slot: Slot) -> Option<String> {
    standing(app, at, slot).map(|it| text_at_rest(&app.format(), it.kpi, it.quantity))
}

/// A figure as it stands in its field while nobody types.
pub(super) fn text_at_rest(format: &Format, kpi: Kpi, quantity: Quantity) -> String {
    match quantity {
        Quantity::Exact(value) => format.entered(kpi.unit(), value),
        Quantity::Range { low, high } => format.entered_range(kpi.unit(), low, high),
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
pub(super) fn hint(app: App, slot: Slot, only: Option<Kpi>) -> String {
    match field_of(slot, only) {
        Field::CountOrRate => app.text(Msg::HintCountOrRate),
        Field::Money | Field::SignedMoney => {
            app.say(Msg::HintMoney, &Args::new().text("currency", app.format().currency_sign()))
        }
        Field::Rate | Field::SignedRate => app.text(Msg::HintRate),
        Field::Multiple => app.text(Msg::HintMultiple),
        Field::Years => app.text(Msg::HintYears),
        Field::Months => app.text(Msg::HintMonths),
        Field::Seconds => app.text(Msg::HintSeconds),
        Field::Points => app.text(Msg::HintPoints),
        Field::Number => app.text(Msg::HintNumber),
        Field::Count | Field::SignedCount => app.text(Msg::HintCount),
    }
}
