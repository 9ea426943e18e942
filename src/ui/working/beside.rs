//! What stands beside a working: how sure the figure is, and how far it is from its target and from the period before.

use leptos::prelude::*;

use super::inspection::{Inspection, looked_at};
use crate::engine::inquiry::{Asked, World};
use crate::engine::model::Measure;
use crate::engine::{Cell, Layer, Unit, Versus};
use crate::i18n::{Args, Msg};
use crate::state::App;
use crate::ui::compared::{compared, difference};
use crate::ui::focus::focus_later;

/// How sure an observed rate is.
pub fn observed(app: App, asked: &Asked) -> Option<AnyView> {
    if asked.world != World::Plan || asked.against.is_some() {
        return None;
    }
    let Measure { kpi, lane, from, to } = asked.measure;
    let observed = app.workspace.ask(|engine, report| {
        if from == to {
            return report.observed(Cell { layer: asked.layer, period: from, lane }, kpi);
        }
        report.observed_over(&report.horizon(engine, asked.layer, lane, asked.measure.periods()), kpi)
    })?;
    let format = app.format();
    let args = Args::new()
        .text("part", format.count(observed.proportion.successes()))
        .text("whole", format.count(observed.proportion.trials()))
        .text("range", format.range(Unit::Rate, observed.interval.low, observed.interval.high));
    let badge =
        (!observed.is_enough).then(|| view! { <span class="few">{app.text(Msg::BadgeTooFew)}</span> }.into_any());
    Some(view! { <p class="muted">{app.say(Msg::WorkingObserved, &args)}{badge}</p> }.into_any())
}

/// With what the figure that is looked at is compared, each with a working of its own; nothing of any other figure.
pub fn comparisons(app: App, inspection: Inspection, asked: &Asked) -> Option<AnyView> {
    let Measure { kpi, lane, from, .. } = asked.measure;
    if *asked != looked_at(app, lane, kpi) {
        return None;
    }
    let lines = compared(app, lane, kpi).into_iter().map(|(head, far)| {
        let reference = match head {
            Msg::HeadChange => from.checked_sub(1).map(|before| asked.at(lane, before, before)),
            _ => Some(Asked { layer: Layer::Target, ..asked.clone() }),
        };
        let versus = reference.map(|reference| asked.against(Versus::Difference, &reference));
        let (absolute, detail, class) = difference(app, far);
        let args = Args::new().text("kpi", app.text(head)).text("value", absolute.clone());
        let follow = move |_| {
            if let Some(asked) = versus.clone() {
                inspection.follow(asked);
                focus_later("working-title".to_owned());
            }
        };
        view! {
            <p class="working__compared">
                <span class="muted">{app.text(head)}</span>
                <span>
                    <button
                        type="button"
                        class="derived derived--inline"
                        aria-label=app.say(Msg::CellShowWorking, &args)
                        on:click=follow
                    >
                        <span class="value">{absolute}</span>
                    </button>
                    <span class=class>{detail}</span>
                </span>
            </p>
        }
        .into_any()
    });
    Some(lines.collect_view().into_any())
}
