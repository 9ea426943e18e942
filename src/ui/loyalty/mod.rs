//! Loyalty in depth, below the figures of Engage: six folds, each with its answer first, its inputs, and its working.

mod choice_row;
mod cohort_rows;
mod criteria_rows;
mod criterion_row;
mod csat_fold;
mod csi_fold;
mod fold;
mod level_rows;
mod lifetime_fold;
mod nps_fold;
mod put_button;
mod referral_fold;
mod retention_figure;
mod retention_fold;
mod rows;
mod section;
mod statement_list;

pub use section::LoyaltySection;
