//! Loyalty: who stays, what a customer is worth, how satisfied she is, whom she brings.
//!
//! These figures are no products or sums of others, so they stand beside the catalogue as plain functions over
//! numbers. They know no plan and no language; disputed conventions are named, and the user chooses.

mod curve;
mod lifetime;
mod referral;
mod retention;
mod satisfaction;

pub use curve::{CurveError, CurveFit, RetentionCurve};
pub use lifetime::{
    CustomerMargin, FirstMargin, LifetimeError, PaybackError, discount_per_period, ltv_to_cac, margin_multiple,
    payback_months, simple_lifetime_value,
};
pub use referral::{LONGEST_GROWTH, Referral, ReferralError, Referred};
pub use retention::{Retention, RetentionError};
pub use satisfaction::{Criterion, Csi, Nps, SurveyError, csat};
