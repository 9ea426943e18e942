//! Which periods of a year are stronger than others.

use leptos::prelude::*;

use crate::i18n::{Field, Msg};
use crate::plan::{EditError, PeriodKind, PlanEdit};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::NumberField;
use crate::ui::words::{edit_error, period_short_text};

/// A factor for each period of a year, or none at all.
#[component]
pub fn Seasons() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let count = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.outlook().seasonality.len().min(plan.periods().count.into()))
    });
    let turn = move |_| {
        let factors = if count.get_untracked() == 0 { vec![1.0; year(app)] } else { Vec::new() };
        error.set(set_factors(app, factors).err());
    };
    let factor = move |period: usize| {
        let now = move || app.workspace.plan().with(|plan| plan.outlook().seasonality.get(period).copied());
        let value = Memo::new(move |_| now());
        let set = Callback::new(move |factor: Option<f64>| {
            let mut factors = app.workspace.plan().with_untracked(|plan| plan.outlook().seasonality.clone());
            if let Some(place) = factors.get_mut(period) {
                *place = factor.unwrap_or(1.0);
            }
            set_factors(app, factors)
        });
        let label = text(move || period_short_text(app, period));
        let value = Signal::derive(move || value.get());
        view! { <NumberField id=format!("season-{period}") label takes=Field::Multiple value set/> }.into_any()
    };
    let factors = move || {
        view! {
            <p class="muted">{app.t(Msg::TimelineSeasonsHelp)}</p>
            <fieldset class="levers">
                <legend>{app.t(Msg::TimelineFactors)}</legend>
                <div class="seasons__factors">{move || (0..count.get()).map(factor).collect_view().into_any()}</div>
            </fieldset>
        }
        .into_any()
    };
    let refusal = text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default());
    view! {
        <div class="seasons">
            <label class="choice">
                <input type="checkbox" id="seasons" prop:checked=move || count.get() != 0 on:change=turn/>
                <span>{app.t(Msg::TimelineSeasons)}</span>
            </label>
            {shown_if(move || count.get() != 0, factors)}
            <p class="field__error" role="alert">{refusal}</p>
        </div>
    }
}

fn set_factors(app: App, factors: Vec<f64>) -> Result<(), EditError> {
    let mut outlook = app.workspace.plan().with_untracked(|plan| plan.outlook().clone());
    outlook.seasonality = factors;
    app.workspace.edit(PlanEdit::SetOutlook(outlook))
}

/// After how many periods the seasons come again; years have none, so each stands for itself.
fn year(app: App) -> usize {
    let periods = app.workspace.plan().with_untracked(|plan| plan.periods());
    match periods.kind {
        PeriodKind::Week => 52,
        PeriodKind::Month => 12,
        PeriodKind::Quarter => 4,
        PeriodKind::Year => periods.count.into(),
    }
}
