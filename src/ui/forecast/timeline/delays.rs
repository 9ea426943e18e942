//! How many periods pass from one stage to the next.

use leptos::prelude::*;

use crate::i18n::{Field, Msg};
use crate::plan::{EditError, PlanEdit};
use crate::state::use_app;
use crate::ui::field::NumberField;

/// A number of periods for each way.
#[component]
pub fn Delays() -> impl IntoView {
    let app = use_app();
    let ways = [("lag-leads", Msg::LagLeads), ("lag-orders", Msg::LagOrders), ("lag-loyalty", Msg::LagLoyalty)];
    let fields = (0..ways.len()).map(|way| {
        let (id, name) = ways[way];
        let lag = Memo::new(move |_| app.workspace.plan().with(|plan| plan.outlook().lags[way]));
        let value = Signal::derive(move || Some(f64::from(lag.get())));
        let set = Callback::new(move |lag: Option<f64>| {
            let mut outlook = app.workspace.plan().with_untracked(|plan| plan.outlook().clone());
            // Emptied means none; periods have no halves.
            let lag = Some(lag.unwrap_or(0.0)).filter(|lag| lag.fract() == 0.0).ok_or(EditError::NumberOutOfBounds)?;
            outlook.lags[way] = lag as u8;
            app.workspace.edit(PlanEdit::SetOutlook(outlook))
        });
        view! { <NumberField id label=app.t(name) takes=Field::Count value set/> }.into_any()
    });
    view! {
        <fieldset class="levers">
            <legend>{app.t(Msg::TimelineLags)}</legend>
            <div class="delays">{fields.collect_view()}</div>
        </fieldset>
    }
}
