//! What a person enters: a figure or a range, where it stands and how far it can be trusted.

use super::document::Extra;
use super::{ChannelId, Provenance};
use crate::engine::{Kpi, Layer, Unit};

/// Whose figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The whole business: economics and what belongs to no channel.
    Business,
    /// One channel.
    Channel(ChannelId),
}

/// Where a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// Business or channel.
    pub place: Place,
    /// Target or actual.
    pub layer: Layer,
    /// Position of the period from 0; nothing means every period.
    pub period: Option<u16>,
}

/// Where a figure stands, and which KPI it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryKey {
    /// Where.
    pub at: At,
    /// Which KPI.
    pub kpi: Kpi,
}

/// A figure, or the range in which it is believed to lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// One figure, in the KPI's unit (rates as fractions).
    Exact(f64),
    /// The central 90 % interval, `low ≤ high`, in the KPI's unit.
    Range {
        /// The 5 % point.
        low: f64,
        /// The 95 % point.
        high: f64,
    },
}

impl Quantity {
    /// The single figure to reckon with: the middle of a rate's range, the geometric mean of an amount's.
    ///
    /// An amount's range is read as log-normal, whose median is the geometric mean; from 0 that has no meaning, so
    /// the middle is taken there.
    pub fn point(self, unit: Unit) -> f64 {
        match self {
            Self::Exact(value) => value,
            Self::Range { low, high } if unit != Unit::Rate && low > 0.0 => libm::sqrt(low) * libm::sqrt(high),
            Self::Range { low, high } => low / 2.0 + high / 2.0,
        }
    }

    /// The bounds of the figure; both the same when it is exact.
    pub fn bounds(self) -> (f64, f64) {
        match self {
            Self::Exact(value) => (value, value),
            Self::Range { low, high } => (low, high),
        }
    }
}

/// An entered figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The figure or range.
    pub quantity: Quantity,
    /// Where it comes from.
    pub provenance: Provenance,
    /// When it was measured or published: year, month, day (Gregorian).
    pub date: Option<(i16, u8, u8)>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Entry {
    /// A figure of the user's own estimate.
    pub fn guess(quantity: Quantity) -> Self {
        Self::new(quantity, Provenance::Guess)
    }

    /// A figure with its provenance.
    pub fn new(quantity: Quantity, provenance: Provenance) -> Self {
        Self { quantity, provenance, date: None, extra: Extra::new() }
    }
}
