//! How many periods pass from one stage to the next.

use leptos::prelude::*;

use crate::i18n::{Field, Msg};
use crate::plan::{EditError, PlanEdit};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::NumberField;
use crate::ui::words::edit_error;

/// A number of periods for each way.
#[component]
pub fn Delays() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let ways = [("lag-leads", Msg::LagLeads), ("lag-orders", Msg::LagOrders), ("lag-loyalty", Msg::LagLoyalty)];
    let fields = (0..ways.len()).map(|way| {
        let (id, name) = ways[way];
        let lag = Memo::new(move |_| app.workspace.plan().with(|plan| plan.outlook().lags[way]));
        let value = Signal::derive(move || Some(f64::from(lag.get())));
        let set = Callback::new(move |lag: Option<f64>| {
            let mut outlook = app.workspace.plan().with_untracked(|plan| plan.outlook().clone());
            // Emptied means none; half a period is refused like one that is too long.
            let lag = lag.unwrap_or(0.0);
            outlook.lags[way] = if lag.fract() == 0.0 { lag as u8 } else { u8::MAX };
            error.set(app.workspace.edit(PlanEdit::SetOutlook(outlook)).err());
        });
        view! { <NumberField id label=app.t(name) takes=Field::Count value set/> }.into_any()
    });
    let refusal = text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default());
    view! {
        <fieldset class="levers">
            <legend>{app.t(Msg::TimelineLags)}</legend>
            <div class="delays">{fields.collect_view()}</div>
            <p class="field__error" role="alert">{refusal}</p>
        </fieldset>
    }
}
