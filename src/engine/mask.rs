//! A set of KPIs, small enough to be the key under which a program is compiled once.

use super::kpi::Kpi;

/// KPIs in one word of the set.
const WORD: usize = u64::BITS as usize;

/// A set of KPIs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mask([u64; Kpi::COUNT.div_ceil(WORD)]);

impl Mask {
    /// The set of nothing.
    pub const EMPTY: Self = Self([0; Kpi::COUNT.div_ceil(WORD)]);

    /// Adds `kpi`.
    pub fn insert(&mut self, kpi: Kpi) {
        self.0[kpi.index() / WORD] |= 1 << (kpi.index() % WORD);
    }

    /// Takes `kpi` out.
    pub fn remove(&mut self, kpi: Kpi) {
        self.0[kpi.index() / WORD] &= !(1 << (kpi.index() % WORD));
    }

    /// Whether `kpi` is in the set.
    pub fn contains(self, kpi: Kpi) -> bool {
        self.0[kpi.index() / WORD] >> (kpi.index() % WORD) & 1 == 1
    }

    /// What is in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let mut words = self.0;
        words.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
        Self(words)
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// The members in catalogue order; takes as long as there are members.
    pub fn iter(self) -> impl Iterator<Item = Kpi> {
        self.0.into_iter().enumerate().flat_map(|(position, mut word)| {
            std::iter::from_fn(move || {
                let bit = word.trailing_zeros() as usize;
                // Without its lowest bit; of the empty word there is none.
                word &= word.checked_sub(1)?;
                Kpi::ALL.get(position * WORD + bit).copied()
            })
        })
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
