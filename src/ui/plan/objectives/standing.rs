//! Where the plan stands against an objective: by word and sign, in each layer that knows the figure.

use leptos::prelude::*;

use crate::engine::Layer;
use crate::engine::inquiry::Asked;
use crate::i18n::{Args, Msg};
use crate::plan::Objective;
use crate::state::use_app;
use crate::ui::words::kpi_name;
use crate::ui::working::use_inspection;

/// A line a layer; of the actual one only where something is known.
#[component]
pub fn Standing(objective: Memo<Option<Objective>>) -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let line = move |layer: Layer| {
        let objective = objective.get()?;
        let plan = app.workspace.plan().get();
        let value = app.workspace.ask(|engine, report| plan.value_of(engine, report, &objective, layer));
        let args = Args::new().text("layer", app.text(Msg::LayerName(layer)));
        let (class, sign, words) = match value {
            None if layer == Layer::Actual => return None,
            None => ("standing", "?", app.say(Msg::ObjectiveUnknown, &args)),
            Some(value) => {
                let args = args.text("value", app.format().value(objective.kpi.unit(), value));
                if objective.is_met_by(value) {
                    ("standing standing--met", "✓", app.say(Msg::ObjectiveOnTrack, &args))
                } else {
                    ("standing standing--missed", "✗", app.say(Msg::ObjectiveOffTrack, &args))
                }
            }
        };
        let asked = plan.measure_of(&objective).filter(|_| value.is_some());
        let way = asked.map(|measure| {
            let of = kpi_name(app, measure.kpi);
            let label = app.say(Msg::WorkingOpenLine, &Args::new().text("kpi", of));
            let show = move |_| inspection.open(Asked::of_plan(layer, measure));
            view! {
                <button type="button" class="button button--quiet facts__working" aria-label=label on:click=show>
                    {app.text(Msg::LoyaltyShowWorking)}
                </button>
            }
            .into_any()
        });
        Some(
            view! {
                <p class=class>
                    <span class="standing__sign" aria-hidden="true">{sign}</span>
                    <span>{words}</span>
                    {way}
                </p>
            }
            .into_any(),
        )
    };
    view! { <div class="objective__standing">{move || Layer::ALL.into_iter().filter_map(line).collect_view().into_any()}</div> }
}
