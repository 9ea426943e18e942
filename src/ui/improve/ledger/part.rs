//! The ledger's part of the Improve screen.

use leptos::prelude::*;

use super::edits::add;
use super::sum_figure::SumFigure;
use super::trial_card::TrialCard;
use crate::chart::present_ledger::hits;
use crate::i18n::Msg;
use crate::plan::EditError;
use crate::state::use_app;
use crate::ui::erased::{either, text};
use crate::ui::words::{edit_error, wording};

/// The experiments, how often they came out as expected, and what the kept ones add up to.
#[component]
pub fn LedgerPart() -> impl IntoView {
    let app = use_app();
    let ids = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.trials().iter().map(|trial| trial.id).collect::<Vec<_>>())
    });
    let error = RwSignal::new(None::<EditError>);
    let empty = move || {
        view! {
            <div class="panel">
                <p>{app.t(Msg::LedgerEmpty)}</p>
                <p class="muted">{app.t(Msg::LedgerExample)}</p>
            </div>
        }
        .into_any()
    };
    let list = move || {
        let card = |id| view! { <TrialCard id/> }.into_any();
        ids.get().into_iter().map(card).collect_view().into_any()
    };
    let answer = move || {
        view! {
            <p id="ledger-hits" class="panel answer" role="status">{text(move || wording(app, hits))}</p>
            <SumFigure/>
        }
        .into_any()
    };
    view! {
        <div class="ledger">
            {either(move || ids.with(Vec::is_empty), empty, answer)}
            <section class="ledger__list" aria-label=app.t(Msg::LedgerList)>
                <div class="ledger__cards">{move || list()}</div>
                <button
                    type="button"
                    id="add-trial"
                    class="button"
                    class:button--primary=move || ids.with(Vec::is_empty)
                    on:click=move |_| error.set(add(app).err())
                >
                    {app.t(Msg::LedgerAdd)}
                </button>
                <p class="field__error" role="alert">
                    {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
                </p>
            </section>
        </div>
    }
}
