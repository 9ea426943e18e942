//! One line of a working.

use leptos::prelude::*;

use crate::engine::WorkingLine;
use crate::plan::Slot;
use crate::state::use_app;
use crate::ui::words::{kpi_name, wording};

/// A figure, its value, and how it came about: in words, in symbols, and with the numbers put in.
#[component]
pub fn WorkingLineView(
    line: WorkingLine,
    /// The letter that stands for it in the symbols; may be empty.
    letter: String,
    /// The step in the letters of the working.
    symbols: Option<String>,
) -> impl IntoView {
    let app = use_app();
    let stage = Slot::stage_of(line.kpi);
    let value = app.format().value(line.kpi.unit(), line.value);
    let (how, numbers) = wording(app, |words| (words.working(&line), words.working_numbers(&line)));
    view! {
        <li class=format!("working__line hue-{}", stage.id())>
            <p class="working__figure">
                <span class="working__name">
                    {(!letter.is_empty()).then(|| view! { <span class="working__letter">{letter}</span> }.into_any())}
                    {kpi_name(app, line.kpi)}
                </span>
                <span class="working__value value">{value}</span>
            </p>
            <p class="working__how">{how}</p>
            {symbols.map(|symbols| {
                view! { <p class="working__how"><span dir="ltr" class="formula__symbols">{symbols}</span></p> }.into_any()
            })}
            {numbers.map(|numbers| view! { <p class="working__how working__numbers value">{numbers}</p> }.into_any())}
        </li>
    }
}
