//! The working of a calculator, folded away until it is asked for.

use leptos::prelude::*;

use crate::i18n::{Formula, Msg};
use crate::state::use_app;
use crate::ui::erased::shown_if;

/// Each formula in words, in symbols, and with the numbers put in; nothing while there is none.
#[component]
pub fn FormulaList(
    /// Identity of the fold.
    id: &'static str,
    /// The formulas, in the order in which they build on one another.
    formulas: Memo<Vec<Formula>>,
) -> impl IntoView {
    let app = use_app();
    // Formulas are written from left to right in every language.
    let item = |formula: Formula| {
        view! {
            <li class="formula">
                <p class="formula__name">{formula.name}</p>
                <p class="muted">{formula.words}</p>
                <p class="formula__line" dir="ltr">{formula.symbols}</p>
                <p class="formula__line" dir="ltr">{formula.numbers}</p>
            </li>
        }
        .into_any()
    };
    let fold = move || {
        view! {
            <details class="panel formulas" id=id>
                <summary>{app.t(Msg::WorkingShow)}</summary>
                <ol class="formulas__list">
                    {move || formulas.get().into_iter().map(item).collect_view().into_any()}
                </ol>
            </details>
        }
        .into_any()
    };
    shown_if(move || formulas.with(|formulas| !formulas.is_empty()), fold)
}
