//! x
pub(super) const MULTIPLIERS: &[u32] = &[1, 47767, 143545, 170229, 6469];
