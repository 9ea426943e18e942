//! All subjects of loyalty, one below the other.

use leptos::prelude::*;

use super::csat_fold::CsatFold;
use super::csi_fold::CsiFold;
use super::lifetime_fold::LifetimeFold;
use super::nps_fold::NpsFold;
use super::referral_fold::ReferralFold;
use super::retention_fold::RetentionFold;
use crate::i18n::Msg;
use crate::state::use_app;

/// Loyalty in depth.
#[component]
pub fn LoyaltySection() -> impl IntoView {
    let app = use_app();
    view! {
        <section class="loyalty" aria-labelledby="loyalty-title">
            <h3 id="loyalty-title">{app.t(Msg::LoyaltyTitle)}</h3>
            <p class="muted">{app.t(Msg::LoyaltyPurpose)}</p>
            <LifetimeFold/>
            <RetentionFold/>
            <NpsFold/>
            <CsiFold/>
            <CsatFold/>
            <ReferralFold/>
        </section>
    }
}
