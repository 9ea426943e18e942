//! All subjects of loyalty, one below the other.

use leptos::prelude::*;

use super::csat_fold::CsatFold;
use super::csi_fold::CsiFold;
use super::lifetime_fold::LifetimeFold;
use super::nps_fold::NpsFold;
use super::referral_fold::ReferralFold;
use super::retention_fold::RetentionFold;
use crate::i18n::Msg;
use crate::plan::assignment::{Area, Subject};
use crate::state::use_app;
use crate::ui::erased::either;
use crate::ui::lock::{lock_note, stilled};

/// Loyalty in depth.
#[component]
pub fn LoyaltySection() -> impl IntoView {
    let app = use_app();
    let choose = move || view! { <p class="muted">{app.t(Msg::LoyaltyChoosePeriod)}</p> }.into_any();
    let folds = move || {
        view! {
            <p class="muted">{app.t(Msg::LoyaltyPurpose)}</p>
            <LifetimeFold/>
            <RetentionFold/>
            <NpsFold/>
            <CsiFold/>
            <CsatFold/>
            <ReferralFold/>
        }
        .into_any()
    };
    view! {
        <section class="loyalty" hidden=move || app.workspace.hides(Subject::Area(Area::Loyalty)) aria-labelledby="loyalty-title">
            <h3 id="loyalty-title">{app.t(Msg::LoyaltyTitle)}</h3>
            {lock_note(app, Area::Loyalty)}
            {stilled(app, Area::Loyalty, move || either(move || app.workspace.is_whole(), choose, folds))}
        </section>
    }
}
