//! The screen of one stage.

use leptos::prelude::*;

use super::grid::Grid;
use super::media_mix::MediaMix;
use super::metrics_figure::MetricsFigure;
use crate::engine::{Lane, Stage};
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::field::{LayerSwitch, PeriodSwitch};
use crate::ui::loyalty::LoyaltySection;
use crate::ui::overview::{FindingList, FunnelFigure};
use crate::ui::tactics::TacticSection;

/// What the stage is for, its figures by channel, and the funnel beside them.
#[component]
pub fn StageScreen(stage: Stage) -> impl IntoView {
    let app = use_app();
    view! {
        <div class=format!("stage hue-{}", stage.id())>
            <header class="screen-head">
                <div class="screen-head__title">
                    <span class="badge badge--large" aria-hidden="true">{stage.letter()}</span>
                    <h2>{app.t(Msg::StageName(stage))}</h2>
                </div>
                <div class="screen-head__switches"><PeriodSwitch/><LayerSwitch/></div>
                <p class="screen-head__purpose">{app.t(Msg::StagePurpose(stage))}</p>
            </header>
            <div class="stage__work">
                <Grid stage/>
                <MetricsFigure stage/>
                {(stage == Stage::Reach).then(|| view! { <MediaMix/> }.into_any())}
                {(stage == Stage::Engage).then(|| view! { <LoyaltySection/> }.into_any())}
                <TacticSection stage/>
            </div>
            <aside class="stage__aside">
                <FunnelFigure lane=Lane::Total/>
                <FindingList stage=Some(stage)/>
            </aside>
        </div>
    }
}
