//! Where the plan stands against an objective: by word and sign, in each layer that knows the figure.

use leptos::prelude::*;

use crate::chart::Spread;
use crate::chart::spread::with_spread;
use crate::engine::Layer;
use crate::engine::inquiry::Asked;
use crate::i18n::{Args, Msg};
use crate::plan::Objective;
use crate::state::use_app;
use crate::ui::words::{kpi_name, wording};
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
        let observed = app.workspace.ask(|engine, report| plan.observed_of(engine, report, &objective, layer));
        let spread = observed.map(|observed| Spread::of(observed, app.format()));
        let args = Args::new().text("layer", app.text(Msg::LayerName(layer)));
        let (class, sign, words) = match value {
            None if layer == Layer::Actual => return None,
            None => ("standing", "?", app.say(Msg::ObjectiveUnknown, &args)),
            Some(value) => {
                let value_text = app.format().value(objective.kpi.unit(), value);
                let args = args.text("value", with_spread(value_text, spread.as_ref(), app.format()));
                if spread.as_ref().is_some_and(Spread::is_thin) {
                    ("standing", "?", app.say(Msg::ObjectiveNotSure, &args))
                } else if wording(app, |words| words.is_met(&objective, value)) {
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
