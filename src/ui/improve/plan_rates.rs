//! Measured rates of the open plan, to be taken over into a calculator.

use leptos::prelude::*;

use crate::engine::interval::Proportion;
use crate::engine::{Cell, Kpi, Lane, Layer};
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::erased::shown_if;
use crate::ui::field::ChoiceField;
use crate::ui::words::{kpi_name, lane_name};

/// A list of the plan's measured rates with their counts; not there while the plan has none.
#[component]
pub fn PlanRates(
    /// Identity of the list.
    id: &'static str,
    /// What taking one means.
    label: Msg,
    /// Whether this rate is the one that stands in the calculator.
    is_taken: Callback<Proportion, bool>,
    /// Takes a rate over, in whole counts.
    take: Callback<Proportion>,
) -> impl IntoView {
    let app = use_app();
    let rates = Memo::new(move |_| measured(app));
    let choices = Signal::derive(move || {
        let none = (String::new(), app.text(Msg::TakeChoose));
        let named = |(index, (_, name)): (usize, (Proportion, String))| (index.to_string(), name);
        [none].into_iter().chain(rates.get().into_iter().enumerate().map(named)).collect()
    });
    let chosen = Signal::derive(move || {
        let position = rates.with(|rates| rates.iter().position(|(rate, _)| is_taken.run(*rate)));
        position.map(|position| position.to_string()).unwrap_or_default()
    });
    let choose = Callback::new(move |value: String| {
        let rate = rates.with_untracked(|rates| rates.get(value.parse::<usize>().ok()?).map(|(rate, _)| *rate));
        if let Some(rate) = rate {
            take.run(rate);
        }
    });
    shown_if(
        move || rates.with(|rates| !rates.is_empty()),
        move || view! { <ChoiceField id label=app.t(label) choices chosen choose/> }.into_any(),
    )
}

/// The measured rates of the period that is looked at, channel by channel, with their names. One of 100% cannot be
/// improved, and of two names for the same counts the first will do.
fn measured(app: App) -> Vec<(Proportion, String)> {
    let channels = app.workspace.plan().with(|plan| plan.channels().len());
    let lanes = (0..channels).map(Lane::Channel).chain([Lane::Total]);
    let mut rates: Vec<(Proportion, String)> = Vec::new();
    for lane in lanes {
        let of_lane = rates.len();
        let cell = Cell { layer: Layer::Actual, ..app.workspace.cell(lane) };
        for kpi in Kpi::ALL {
            let observed = app.workspace.shown().with(|report| report.observed(cell, kpi));
            // Attribution makes fractions of people, and tests count whole ones.
            let whole = |found: Proportion| Proportion::new(found.successes().round(), found.trials().round()).ok();
            let rate = observed.and_then(|observed| whole(observed.proportion)).filter(|rate| rate.rate() < 1.0);
            if let Some(rate) = rate.filter(|rate| rates[of_lane..].iter().all(|(other, _)| other != rate)) {
                rates.push((rate, name(app, kpi, lane, rate)));
            }
        }
    }
    rates
}

fn name(app: App, kpi: Kpi, lane: Lane, rate: Proportion) -> String {
    let format = app.format();
    let args = Args::new()
        .text("kpi", kpi_name(app, kpi))
        .text("place", lane_name(app, lane))
        .text("rate", format.rate(rate.rate()))
        .text("part", format.count(rate.successes()))
        .text("whole", format.count(rate.trials()));
    app.say(Msg::TakeItem, &args)
}
