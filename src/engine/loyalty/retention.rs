//! Retention and churn of one period, from the three counts that every shop has.

use crate::engine::interval::{CountError, Proportion, is_count};

/// Why three counts give no retention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetentionError {
    /// A count is negative, too large or no number at all.
    NotACount,
    /// Nobody was there at the start.
    NobodyAtStart,
    /// More new customers than customers at the end.
    MoreNewThanAtEnd,
    /// More old customers at the end than at the start: some of them must have been new.
    MoreKeptThanAtStart,
}

/// The customers of the start, parted into those who stayed and those who left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Retention {
    /// Who stayed, out of those at the start: its rate is the retention rate.
    pub kept: Proportion,
    /// Who left, out of those at the start: its rate is the churn rate, 1 − retention.
    pub lost: Proportion,
}

impl Retention {
    /// Retention = (customers at the end − new ones) ÷ customers at the start; all counts, of the same period.
    ///
    /// # Errors
    /// See [`RetentionError`].
    pub fn new(start: f64, end: f64, new: f64) -> Result<Self, RetentionError> {
        if ![start, end, new].into_iter().all(is_count) {
            return Err(RetentionError::NotACount);
        }
        if new > end {
            return Err(RetentionError::MoreNewThanAtEnd);
        }
        let kept = Proportion::new(end - new, start).map_err(|error| match error {
            CountError::NotACount => RetentionError::NotACount,
            CountError::NoTrials => RetentionError::NobodyAtStart,
            CountError::MoreSuccessesThanTrials => RetentionError::MoreKeptThanAtStart,
        })?;
        Ok(Self { kept, lost: kept.complement() })
    }
}
