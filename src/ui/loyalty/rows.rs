//! Rows that several folds have: a figure of the plan, a number of what is known about loyalty; and how to change that.

use leptos::prelude::*;

use crate::engine::{Cell, Kpi, Lane, Report};
use crate::i18n::{Field, Statement, Wording};
use crate::plan::{EditError, Loyalty, Place, PlanEdit, Slot};
use crate::state::App;
use crate::ui::erased::text;
use crate::ui::field::{FigureField, NumberField};
use crate::ui::undoable::remove_and_tell;
use crate::ui::words::{kpi_name, wording};

/// What is said about the open plan, in the layer and period that are looked at.
pub fn said(
    app: App,
    speak: impl Fn(&Wording, &Report, Cell) -> Vec<Statement> + Send + Sync + 'static,
) -> Memo<Vec<Statement>> {
    let speak: Speak = Box::new(speak);
    Memo::new(move |_| {
        let cell = app.workspace.cell(Lane::Total);
        app.workspace.report().with(|report| wording(app, |words| speak(words, report, cell)))
    })
}

type Speak = Box<dyn Fn(&Wording, &Report, Cell) -> Vec<Statement> + Send + Sync>;

/// Changes what is known about loyalty, by something that the plan takes.
pub fn tell(app: App, change: &dyn Fn(&mut Loyalty)) {
    let _ = try_tell(app, change);
}

/// Takes the row of this name out of what is known about loyalty.
pub fn remove(app: App, name: String, change: &dyn Fn(&mut Loyalty)) {
    let mut loyalty = app.workspace.plan().with_untracked(|plan| plan.loyalty().clone());
    change(&mut loyalty);
    // Whatever is left of something that the plan took is taken too.
    let _ = remove_and_tell(app, PlanEdit::SetLoyalty(Box::new(loyalty)), name);
}

fn try_tell(app: App, change: &dyn Fn(&mut Loyalty)) -> Result<(), EditError> {
    let mut loyalty = app.workspace.plan().with_untracked(|plan| plan.loyalty().clone());
    change(&mut loyalty);
    app.workspace.edit(PlanEdit::SetLoyalty(Box::new(loyalty)))
}

/// The field of a figure that is typed once for the business.
pub fn figure_row(app: App, kpi: Kpi) -> AnyView {
    let id = format!("loyalty-{}", kpi.id());
    let label = text(move || kpi_name(app, kpi));
    view! {
        <div class="form__row">
            <label for=id.clone()>{label}</label>
            <FigureField id figures=Slot::of_kpi(kpi) only=kpi place=Place::Business lane=Lane::Total label/>
        </div>
    }
    .into_any()
}

/// The field of a number of what is known about loyalty.
pub fn number_row(
    app: App,
    id: String,
    label: Signal<String>,
    takes: Field,
    read: impl Fn(&Loyalty) -> Option<f64> + Send + Sync + 'static,
    write: impl Fn(&mut Loyalty, Option<f64>) + Send + Sync + 'static,
) -> AnyView {
    let (read, write): (Read, Write) = (Box::new(read), Box::new(write));
    let value = Signal::derive(move || app.workspace.plan().with(|plan| read(plan.loyalty())));
    let set = Callback::new(move |number| try_tell(app, &|loyalty| write(loyalty, number)));
    view! { <NumberField id label takes value set/> }.into_any()
}

type Read = Box<dyn Fn(&Loyalty) -> Option<f64> + Send + Sync>;
type Write = Box<dyn Fn(&mut Loyalty, Option<f64>) + Send + Sync>;

/// Puts a count into a list whose end is what was entered last: emptying the last one shortens the list.
pub fn put_count(counts: &mut Vec<f64>, index: usize, count: Option<f64>) {
    match count {
        None if index + 1 >= counts.len() => counts.truncate(index),
        count => {
            if counts.len() <= index {
                counts.resize(index + 1, 0.0);
            }
            counts[index] = count.unwrap_or_default();
        }
    }
}
