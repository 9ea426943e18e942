//! One objective: figure, value, by when, what it is good for, a note, and where the plan stands.

use leptos::prelude::*;

use super::by_select::BySelect;
use super::kind_select::KindSelect;
use super::list::suggested;
use super::standing::Standing;
use crate::browser::document;
use crate::engine::{Better, Kpi};
use crate::i18n::{Args, Field, Msg};
use crate::plan::assignment::Subject;
use crate::plan::{EditError, Objective, Part, PartKey, PlanEdit};
use crate::state::{Question, Screen, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::NumberField;
use crate::ui::forecast::ask_at_once;
use crate::ui::undoable::edit_and_tell;
use crate::ui::words::kpi_name;

/// A change of an objective.
pub type Change = Box<dyn FnOnce(&mut Objective)>;

/// The figures that objectives are usually about.
pub const USUAL: [Kpi; 20] = [
    Kpi::Customers,
    Kpi::Orders,
    Kpi::Revenue,
    Kpi::Profit,
    Kpi::Roi,
    Kpi::Cost,
    Kpi::Visits,
    Kpi::Leads,
    Kpi::LeadRate,
    Kpi::LeadToCustomerRate,
    Kpi::ConversionRate,
    Kpi::Cpl,
    Kpi::Cac,
    Kpi::Aov,
    Kpi::RepeatCustomers,
    Kpi::RepeatRate,
    Kpi::LoyalCustomers,
    Kpi::LoyaltyRate,
    Kpi::LtvToCac,
    Kpi::Nps,
];

/// The fields of one objective.
#[component]
pub fn ObjectiveRow(id: u32) -> impl IntoView {
    let app = use_app();
    let objective =
        Memo::new(move |_| app.workspace.plan().with(|plan| plan.objectives().iter().find(|it| it.id == id).cloned()));
    let kpi = Memo::new(move |_| objective.with(|it| it.as_ref().map_or(Kpi::Customers, |it| it.kpi)));
    let put = Callback::new(move |change: Change| {
        let mut changed = objective.get_untracked().ok_or(EditError::UnknownPart)?;
        change(&mut changed);
        app.workspace.edit(PlanEdit::Put(Part::Objective(changed)))
    });
    let change = Callback::new(move |change: Change| {
        // Values of closed lists; a note is no longer than its field allows.
        let _ = put.run(change);
    });
    let figure = move |choice: Kpi| {
        let name = text(move || kpi_name(app, choice));
        view! { <option value=choice.id() prop:selected=move || kpi.get() == choice>{name}</option> }.into_any()
    };
    let figures = move || {
        let own = kpi.get();
        let other = Some(own).filter(|kpi| !USUAL.contains(kpi));
        let is_offered = |kpi: &Kpi| *kpi == own || !app.workspace.hides(Subject::Figure(*kpi));
        USUAL.into_iter().filter(is_offered).chain(other).map(figure).collect_view().into_any()
    };
    let pick = move |event| {
        if let Some(kpi) = Kpi::from_id(&event_target_value(&event)) {
            let value = untrack(|| suggested(app, kpi));
            change.run(Box::new(move |it| (it.kpi, it.value) = (kpi, value)));
            app.workspace.leave_field();
        }
    };
    let field = move || {
        let better = if kpi.get().better() == Better::Lower { Msg::ObjectiveMost } else { Msg::ObjectiveLeast };
        let value = Signal::derive(move || objective.with(|it| it.as_ref().map(|it| it.value)));
        let set = Callback::new(move |number: Option<f64>| {
            let Some(number) = number else { return Ok(()) };
            put.run(Box::new(move |it| it.value = number))
        });
        let id = format!("objective-{id}-value");
        view! { <NumberField id label=app.t(better) takes=Field::of(kpi.get()) value set/> }.into_any()
    };
    let has_periods = move || app.workspace.plan().with(|plan| plan.periods().count > 1);
    let write = move |event| {
        let note = event_target_value(&event);
        change.run(Box::new(move |it| it.note = note));
    };
    let remove = move |_| {
        let _ = edit_and_tell(app, PlanEdit::Remove(PartKey::Objective(id)));
        document::focus("add-objective");
    };
    let remove_label =
        text(move || app.say(Msg::ObjectiveRemove, &Args::new().text("objective", kpi_name(app, kpi.get()))));
    let reach = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if let Some(objective) = objective.get_untracked() {
            ask_at_once(app, &|question| {
                (question.kpi, question.value, question.until) = (objective.kpi, Some(objective.value), objective.by);
            });
        }
        app.navigation.go(Screen::Forecast(Question::Goal));
    };
    view! {
        <li class="objective">
            <div class="form objective__form">
                <div class="form__row">
                    <label for=format!("objective-{id}-kpi")>{app.t(Msg::ObjectiveKpi)}</label>
                    <select id=format!("objective-{id}-kpi") class="select" on:change=pick>{figures}</select>
                </div>
                {move || field()}
                {shown_if(has_periods, move || view! { <BySelect id objective change/> }.into_any())}
                <KindSelect id objective change/>
                <div class="form__row">
                    <label for=format!("objective-{id}-note")>{app.t(Msg::ObjectiveNote)}</label>
                    <input
                        id=format!("objective-{id}-note")
                        class="field__input objective__note"
                        dir="auto"
                        maxlength=crate::plan::MAX_NOTE_CHARS.to_string()
                        prop:value=text(move || objective.with(|it| it.as_ref().map(|it| it.note.clone()).unwrap_or_default()))
                        on:input=write
                        on:blur=move |_| app.workspace.leave_field()
                    />
                </div>
            </div>
            <div class="objective__foot">
                <Standing objective/>
                <a class="button button--quiet" href="#forecast-goal" on:click=reach>{app.t(Msg::ObjectiveReach)}</a>
                <button type="button" class="button button--icon" aria-label=remove_label title=remove_label on:click=remove>
                    <span class="icon icon--remove" aria-hidden="true"></span>
                </button>
            </div>
        </li>
    }
}
