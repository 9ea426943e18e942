//! The A/B test: did the change work, how many people does it take to know, and how many days are left.
//!
//! All formulas assume a sample size that was fixed beforehand: whoever looks every day and stops at the first
//! significant result finds differences that are not there. Plain functions over numbers; they know no plan.

mod comparison;
mod planned;
mod running;
mod sample;

pub use comparison::{Comparison, ENOUGH_EXPECTED, NotWhole, Test, compare};
pub use planned::{Change, PlannedTest};
pub use running::{Arm, Counts, RunningTest, USUAL_POWER, Verdict, Wait};
pub use sample::{ArmTraffic, Design, DesignError, SampleForm, TrafficError, days_left};
