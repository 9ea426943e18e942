//! Which periods are stronger than others: those of a year again and again, or each on its own.

use leptos::prelude::*;

use crate::i18n::{Field, Msg};
use crate::plan::{EditError, Outlook, PeriodKind, PlanEdit, SeasonMode};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::NumberField;
use crate::ui::words::{edit_error, period_short_text};

/// A factor for each period of a year or of the plan, or none at all.
#[component]
pub fn Seasons() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let factors =
        Memo::new(move |_| app.workspace.plan().with(|plan| plan.outlook().factors(plan.periods().count.into())));
    let count = Memo::new(move |_| factors.with(Vec::len));
    let change = move |change: &dyn Fn(&mut Outlook)| {
        let mut outlook = app.workspace.plan().with_untracked(|plan| plan.outlook().clone());
        change(&mut outlook);
        app.workspace.edit(PlanEdit::SetOutlook(outlook))
    };
    let turn = move |_| {
        let periods = app.workspace.plan().with_untracked(|plan| plan.periods());
        let changed = change(&|outlook| {
            if count.get_untracked() == 0 {
                outlook.seasonality = vec![1.0];
                *outlook = outlook.with_seasons(usual_mode(periods.kind), periods);
            } else {
                outlook.seasonality.clear();
            }
        });
        error.set(changed.err());
    };
    let factor = move |period: usize| {
        let set = Callback::new(move |factor: Option<f64>| {
            change(&|outlook| {
                if outlook.seasonality.len() <= period {
                    outlook.seasonality.resize(period + 1, 1.0);
                }
                outlook.seasonality[period] = factor.unwrap_or(1.0);
            })
        });
        let label = text(move || period_short_text(app, period));
        let value = Memo::new(move |_| factors.with(|factors| factors.get(period).copied()));
        let value = Signal::derive(move || value.get());
        view! { <NumberField id=format!("season-{period}") label takes=Field::Multiple value set/> }.into_any()
    };
    let mode = Memo::new(move |_| app.workspace.plan().with(|plan| plan.outlook().seasons));
    let mode_choice = move |of: SeasonMode| {
        let choose = move |_| {
            let periods = app.workspace.plan().with_untracked(|plan| plan.periods());
            error.set(change(&|outlook| *outlook = outlook.with_seasons(of, periods)).err());
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="season-mode"
                    id=format!("seasons-{}", of.id())
                    prop:checked=move || mode.get() == of
                    on:change=choose
                />
                <span>{app.t(if of == SeasonMode::Yearly { Msg::SeasonYearly } else { Msg::SeasonEachPeriod })}</span>
            </label>
        }
        .into_any()
    };
    let form = move || {
        view! {
            <p class="muted">{app.t(Msg::TimelineSeasonsHelp)}</p>
            {shown_if(move || has_modes(app), move || view! {
                <fieldset class="levers">
                    <legend>{app.t(Msg::TimelineSeasonMode)}</legend>
                    {SeasonMode::ALL.map(mode_choice).collect_view()}
                </fieldset>
            }.into_any())}
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
            {shown_if(move || count.get() != 0, form)}
            <p class="field__error" role="alert">{refusal}</p>
        </div>
    }
}

/// Whether there is a choice: years do not come again, but a plan that lets them keeps saying so.
fn has_modes(app: App) -> bool {
    app.workspace.plan().with(|plan| plan.outlook().seasons != usual_mode(plan.periods().kind))
        || app.workspace.plan().with(|plan| plan.periods().kind != PeriodKind::Year)
}

fn usual_mode(kind: PeriodKind) -> SeasonMode {
    if kind == PeriodKind::Year { SeasonMode::EachPeriod } else { SeasonMode::Yearly }
}
