//! The budget's part of the Forecast screen: what to move where, today beside the best, and the way to make it the plan.

use leptos::prelude::*;

use super::budget_form::BudgetForm;
use super::response_card::ResponseCard;
use super::response_figure::ResponseFigure;
use super::split_figure::SplitFigure;
use crate::chart::present_budget::split_table;
use crate::i18n::{Args, Msg, Wording};
use crate::plan::Allocation;
use crate::state::use_app;
use crate::ui::chart::DataTable;
use crate::ui::erased::{shown_if, text};
use crate::ui::improve::FormulaList;
use crate::ui::undoable::edit_and_tell;
use crate::ui::words::{period_text, wording};

/// Where the budget brings most.
#[component]
pub fn BudgetPart() -> impl IntoView {
    let app = use_app();
    let asked = Memo::new(move |_| {
        let period = app.workspace.period();
        app.workspace.report().with(|report| app.workspace.plan().with(|plan| plan.allocation(report, period)))
    });
    let speak = move |sentence: fn(&Wording, &Allocation) -> String| {
        text(move || wording(app, |words| asked.with(|asked| sentence(words, asked))))
    };
    let answer = text(move || wording(app, |words| asked.with(|asked| words.best_split(asked))));
    let table = Memo::new(move |_| wording(app, |words| asked.with(|asked| split_table(words, asked))));
    let formulas = Memo::new(move |_| wording(app, |words| asked.with(|asked| words.split_working(asked))));
    let has_split = move || asked.with(|asked| asked.best.is_ok() && !asked.outlets.is_empty());
    let ids = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.channels().iter().map(|channel| channel.id).collect::<Vec<_>>())
    });
    let apply = move |_| {
        let period = untrack(|| app.workspace.period());
        let edit =
            app.workspace.plan().with_untracked(|plan| asked.with_untracked(|asked| plan.adopt_split(asked, period)));
        // The figures follow from the plan's own, so that it takes them.
        edit.map(|edit| edit_and_tell(app, edit));
    };
    let which = move || {
        let period = period_text(app, app.workspace.period());
        app.say(Msg::BudgetPeriod, &Args::new().text("period", period))
    };
    let figures = move || {
        view! {
            <SplitFigure asked/>
            <ResponseFigure asked/>
            <section class="panel" id="budget-table" aria-labelledby="budget-table-title">
                <h3 id="budget-table-title">{app.t(Msg::BudgetTable)}</h3>
                <DataTable table/>
                <p class="muted">{app.t(Msg::BudgetTableHelp)}</p>
                <button type="button" id="budget-apply" class="button button--primary" on:click=apply>
                    {app.t(Msg::BudgetApply)}
                </button>
                <p class="muted">{app.t(Msg::BudgetApplyHelp)}</p>
            </section>
            <FormulaList id="budget-working" formulas/>
        }
        .into_any()
    };
    view! {
        <div class="split">
            <div class="panel split__answer" id="budget-answer" aria-live="polite">
                {shown_if(move || app.workspace.has_periods(), move || view! { <p class="muted" id="budget-period">{text(which)}</p> }.into_any())}
                <p>{answer}</p>
                <p class="split__beyond" id="budget-beyond">{speak(|words, asked| words.beyond(asked).unwrap_or_default())}</p>
                <p class="split__next" id="budget-next">{speak(|words, asked| words.next_money(asked).unwrap_or_default())}</p>
            </div>
            <div class="split__main">{shown_if(has_split, figures)}</div>
            <div class="split__side">
                <BudgetForm asked/>
                <section class="panel" aria-labelledby="budget-curves-title">
                    <h3 id="budget-curves-title">{app.t(Msg::BudgetCurves)}</h3>
                    <p class="muted">{app.t(Msg::BudgetCurvesHelp)}</p>
                    {move || ids.get().into_iter().map(|id| view! { <ResponseCard id asked/> }.into_any()).collect_view().into_any()}
                </section>
            </div>
        </div>
    }
}
