//! The screen of the Plan stage.

use leptos::prelude::*;

use super::basics::Basics;
use super::channel_list::ChannelList;
use super::economics::Economics;
use super::objectives::Objectives;
use super::periods_panel::PeriodsPanel;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::overview::FindingList;

/// What everything else rests on.
#[component]
pub fn PlanScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <div class="stage stage--plan hue-plan">
            <header class="screen-head">
                <div class="screen-head__title">
                    <span class="badge badge--large" aria-hidden="true">{Stage::Plan.letter()}</span>
                    <h2>{app.t(Msg::StageName(Stage::Plan))}</h2>
                </div>
                <p class="screen-head__purpose">{app.t(Msg::StagePurpose(Stage::Plan))}</p>
            </header>
            <div class="plan">
                <div class="plan__first">
                    <Basics/>
                    <PeriodsPanel/>
                </div>
                <Economics/>
                <Objectives/>
                <ChannelList/>
            </div>
            <FindingList stage=Some(Stage::Plan)/>
        </div>
    }
}
