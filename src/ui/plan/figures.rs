//! The figures of the Plan stage.

use leptos::prelude::*;

use super::basics::Basics;
use super::channel_list::ChannelList;
use super::economics::Economics;
use super::objectives::Objectives;
use super::periods_panel::PeriodsPanel;
use crate::engine::Stage;
use crate::ui::overview::FindingList;

/// What everything else rests on.
#[component]
pub fn Figures() -> impl IntoView {
    view! {
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
    }
}
