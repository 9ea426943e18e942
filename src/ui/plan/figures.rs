//! The figures of the Plan stage.

use leptos::prelude::*;

use super::basics::Basics;
use super::channel_list::ChannelList;
use super::economics::Economics;
use super::objectives::Objectives;
use super::periods_panel::PeriodsPanel;
use crate::engine::Stage;
use crate::plan::assignment::{Area, Subject};
use crate::state::use_app;
use crate::ui::lock::lockable;
use crate::ui::overview::FindingList;

/// What everything else rests on.
#[component]
pub fn Figures() -> impl IntoView {
    let app = use_app();
    let economics = Subject::Area(Area::Economics);
    view! {
        <div class="plan">
            <div class="plan__first">
                <Basics/>
                {lockable(app, Area::Periods, view! { <PeriodsPanel/> }.into_any())}
            </div>
            <div class="plan__second">
                <div class="lockable" hidden=move || app.workspace.hides(economics)><Economics/></div>
                {lockable(app, Area::Objectives, view! { <Objectives/> }.into_any())}
            </div>
            {lockable(app, Area::Channels, view! { <ChannelList/> }.into_any())}
        </div>
        <FindingList stage=Some(Stage::Plan)/>
    }
}
