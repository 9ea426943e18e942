//! Recommendation as growth: the K-factor and the customers it brings.

use crate::engine::interval::{LARGEST_COUNT, is_count};

/// Growth that feeds itself (K ≥ 1) is projected over this many cycles at most: no market is endless.
pub const LONGEST_GROWTH: u32 = 12;

/// Why there is no referral factor or no projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferralError {
    /// A count is negative, too large or no number at all.
    NotACount,
    /// The acceptance is not between 0 and 1.
    AcceptanceOutOfRange,
}

/// How customers bring customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Referral {
    factor: f64,
}

/// A projection of referred customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Referred {
    /// Those of the start and all who came by them (count).
    pub customers: f64,
    /// Cycles that were really gone through.
    pub cycles: u32,
    /// Whether more cycles were asked for than can be told; say so beside the number.
    pub is_capped: bool,
}

impl Referral {
    /// K = invitations per customer (count) × share of them that is accepted (fraction).
    ///
    /// # Errors
    /// See [`ReferralError`].
    pub fn new(invitations: f64, acceptance: f64) -> Result<Self, ReferralError> {
        if !is_count(invitations) {
            Err(ReferralError::NotACount)
        } else if (0.0..=1.0).contains(&acceptance) {
            Ok(Self { factor: invitations * acceptance })
        } else {
            Err(ReferralError::AcceptanceOutOfRange)
        }
    }

    /// The referral of a K that is known as such, such as one that was measured (multiple); absent unless it is a count.
    pub fn of_factor(factor: f64) -> Option<Self> {
        is_count(factor).then_some(Self { factor })
    }

    /// K: new customers that one customer brings (multiple).
    pub fn factor(self) -> f64 {
        self.factor
    }

    /// How many customers one customer makes in the end, herself included: 1 ÷ (1−K) (multiple). Absent when K ≥ 1,
    /// where the sum has no end.
    pub fn multiplier(self) -> Option<f64> {
        (self.factor < 1.0).then(|| 1.0 / (1.0 - self.factor))
    }

    /// Customers after this many cycles when each customer invites once, in the cycle after joining:
    /// start × (1 + K + … + Kⁿ).
    ///
    /// When K ≥ 1 the cycles are capped at [`LONGEST_GROWTH`], or before the number leaves the range of counts.
    /// Tools that let everyone invite again in each cycle show start × (1+K)ⁿ instead, which is more.
    ///
    /// # Errors
    /// [`ReferralError::NotACount`] when the start is none.
    pub fn after(self, start: f64, cycles: u32) -> Result<Referred, ReferralError> {
        if !is_count(start) {
            return Err(ReferralError::NotACount);
        }
        let shrinks = self.factor < 1.0;
        let mut told = if shrinks { cycles } else { cycles.min(LONGEST_GROWTH) };
        while !shrinks && told > 0 && start * self.growth(told) > LARGEST_COUNT {
            told -= 1;
        }
        Ok(Referred { customers: start * self.growth(told), cycles: told, is_capped: told < cycles })
    }

    /// 1 + K + … + Kⁿ.
    fn growth(self, cycles: u32) -> f64 {
        let terms = f64::from(cycles) + 1.0;
        let excess = self.factor - 1.0;
        // The closed form (Kⁿ⁺¹ − 1) ÷ (K − 1), which keeps its digits when K is close to 1.
        if cycles == 0 || excess == 0.0 { terms } else { libm::expm1(terms * libm::log1p(excess)) / excess }
    }
}
