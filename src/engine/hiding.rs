//! Which findings would give a hidden figure away. Asked by `report`, which keeps them back.

use super::finding::{Finding, FindingKind};
use super::funnel::FUNNEL;
use super::kpi::Kpi;
use super::mask::Mask;

impl Finding {
    /// Whether it tells a figure of these, or the figures of which one of them is made up.
    pub(super) fn gives_away(&self, hidden: Mask) -> bool {
        let tells = |kpi: Kpi| hidden.contains(kpi);
        tells(self.kpi)
            || match self.kind {
                // Who left, out of how many: with them who stayed, and the rate.
                FindingKind::LosesMost { .. } => {
                    FUNNEL.windows(2).any(|pair| pair[1].2 == Some(self.kpi) && (tells(pair[0].1) || tells(pair[1].1)))
                }
                FindingKind::WorthMost { outcome: told, .. } | FindingKind::ZeroDenominator { denominator: told } => {
                    tells(told)
                }
                _ => false,
            }
    }
}
