//! The overview screen.

use leptos::prelude::*;

use super::channels_figure::ChannelsFigure;
use super::finding_list::FindingList;
use super::funnel_figure::FunnelFigure;
use super::quick_fields::QuickFields;
use super::result_tiles::ResultTiles;
use super::trends::Trends;
use crate::engine::Lane;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::exchange::ExchangeButtons;
use crate::ui::field::{LayerSwitch, PeriodSwitch};
use crate::ui::summary::SummaryPanel;

/// Least height of the large funnel, in CSS pixels.
const FUNNEL_HEIGHT: f64 = 460.0;

/// The overview.
#[component]
pub fn OverviewScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <div class="overview">
            <header class="screen-head">
                <h2>{app.t(Msg::OverviewTitle)}</h2>
                <div class="screen-head__switches"><PeriodSwitch/><LayerSwitch/><ExchangeButtons/></div>
            </header>
            <div class="overview__main">
                <FunnelFigure lane=Lane::Total height=FUNNEL_HEIGHT has_tools=true/>
            </div>
            <div class="overview__side">
                <QuickFields/>
                <ResultTiles/>
            </div>
            <div class="overview__first">
                <FindingList stage=None/>
            </div>
            <div class="overview__more">
                <SummaryPanel/>
                <Trends/>
                <ChannelsFigure/>
            </div>
        </div>
    }
}
