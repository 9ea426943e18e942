//! The reverse planner's part of the Forecast screen.

use leptos::prelude::*;

use super::answer::GoalAnswer;
use super::lever_choice::LeverChoice;
use super::wish_form::WishForm;
use crate::chart::present_goal::levers_for;
use crate::engine::model::Lever;
use crate::state::use_app;
use crate::ui::field::LayerSwitch;
use crate::ui::forecast::inquiry::{channel, measure, wished};
use crate::ui::forecast::question::asked;

/// The wish beside its answer.
#[component]
pub fn GoalPart() -> impl IntoView {
    let app = use_app();
    let levers = Memo::new(move |_| {
        let id = asked(app, |question| question.channel);
        let (measure, layer, channel) = (measure(app, wished(app)), app.workspace.layer().get(), channel(app, id));
        app.workspace.report().with(|report| levers_for(report, layer, &measure, channel))
    });
    let chosen = Memo::new(move |_| {
        let is_chosen = |lever: &Lever| asked(app, |question| question.levers.contains(&lever.kpi));
        levers.get().into_iter().filter(is_chosen).collect::<Vec<_>>()
    });
    view! {
        <div class="ask">
            <div class="ask__side">
                <div class="panel ask__question">
                    <LayerSwitch/>
                    <WishForm/>
                </div>
                <div class="panel ask__question ask__levers">
                    <LeverChoice levers chosen/>
                </div>
            </div>
            <GoalAnswer levers chosen/>
        </div>
    }
}
