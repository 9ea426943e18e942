//! A set of KPIs, small enough to be the key under which a program is compiled once.

use super::kpi::Kpi;

/// A set of KPIs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mask(u128);

const _: () = assert!(Kpi::COUNT <= 128, "a mask holds at most 128 KPIs");

impl Mask {
    /// The set of nothing.
    pub const EMPTY: Self = Self(0);

    /// Adds `kpi`.
    pub fn insert(&mut self, kpi: Kpi) {
        self.0 |= 1 << kpi.index();
    }

    /// Takes `kpi` out.
    pub fn remove(&mut self, kpi: Kpi) {
        self.0 &= !(1 << kpi.index());
    }

    /// Whether `kpi` is in the set.
    pub fn contains(self, kpi: Kpi) -> bool {
        self.0 >> kpi.index() & 1 == 1
    }

    /// What is in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members in catalogue order.
    pub fn iter(self) -> impl Iterator<Item = Kpi> {
        Kpi::ALL.into_iter().filter(move |kpi| self.contains(*kpi))
    }
}

impl FromIterator<Kpi> for Mask {
    fn from_iter<I: IntoIterator<Item = Kpi>>(kpis: I) -> Self {
        let mut mask = Self::EMPTY;
        for kpi in kpis {
            mask.insert(kpi);
        }
        mask
    }
}
