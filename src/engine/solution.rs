//! The arithmetic of a relation solved for one of its members. It knows no relation.

use super::kpi::Kpi;
use super::relation::ROUNDING;

/// An arithmetic operation on two operands, of which `Complement` and `Invert` use the first alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `factor · first · second`
    Multiply,
    /// `factor · first ÷ second`
    Divide,
    /// `first + second`
    Add,
    /// `first − second`
    Subtract,
    /// `1 − first`
    Complement,
    /// `1 ÷ first`
    Invert,
    /// `first ÷ (1 + second)`
    UndoGrowth,
    /// `first ÷ (1 − second)`
    UndoReduction,
}

impl Operation {
    /// Whether it uses its first operand alone.
    pub fn is_of_one(self) -> bool {
        matches!(self, Self::Complement | Self::Invert)
    }

    /// Whether there is no result where the second operand is 0.
    pub fn divides(self) -> bool {
        matches!(self, Self::Divide | Self::Invert)
    }

    /// The value for two operands; NaN stands for "absent" and passes through, as does division by zero.
    ///
    /// `0 ÷ positive` is 0; anything divided by 0 is absent, never infinite. Only products and quotients use the factor.
    #[inline]
    pub fn apply(self, first: f64, second: f64, factor: f64) -> f64 {
        let value = match self {
            Self::Multiply => first * second * factor,
            Self::Divide if second == 0.0 => f64::NAN,
            Self::Divide => first / second * factor,
            Self::Add => rounded(first + second, first, second),
            Self::Subtract => rounded(first - second, first, second),
            Self::Complement => rounded(1.0 - first, 1.0, first),
            Self::Invert if first == 0.0 => f64::NAN,
            Self::Invert => 1.0 / first,
            // A whole that is lost entirely tells nothing of what it was.
            Self::UndoGrowth if second <= -1.0 => f64::NAN,
            Self::UndoGrowth => first / (1.0 + second),
            Self::UndoReduction if second >= 1.0 => f64::NAN,
            Self::UndoReduction => first / (1.0 - second),
        };
        // Zero times a number is 0 of its sign, which makes −0 plain 0 as people write it; of an infinity it is NaN.
        value - value * 0.0
    }
}

/// A relation solved for one of its members: `target = operation(first, second) · factor`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solution {
    /// What is done with the operands.
    pub operation: Operation,
    /// First operand.
    pub first: Kpi,
    /// Second operand, the denominator of a division; the first again where there is only one.
    pub second: Kpi,
    /// Constant multiplier; 1 for all but products and quotients.
    pub factor: f64,
}

impl Solution {
    pub(super) fn multiply(first: Kpi, second: Kpi, factor: f64) -> Self {
        Self { operation: Operation::Multiply, first, second, factor }
    }

    pub(super) fn divide(first: Kpi, second: Kpi, factor: f64) -> Self {
        Self { operation: Operation::Divide, first, second, factor }
    }

    pub(super) fn add(first: Kpi, second: Kpi) -> Self {
        Self { operation: Operation::Add, first, second, factor: 1.0 }
    }

    pub(super) fn subtract(first: Kpi, second: Kpi) -> Self {
        Self { operation: Operation::Subtract, first, second, factor: 1.0 }
    }

    pub(super) fn undo(operation: Operation, first: Kpi, second: Kpi) -> Self {
        Self { operation, first, second, factor: 1.0 }
    }

    pub(super) fn of_one(operation: Operation, operand: Kpi) -> Self {
        Self { operation, first: operand, second: operand, factor: 1.0 }
    }

    /// The value for two operands; see [`Operation::apply`].
    #[inline]
    pub fn apply(&self, first: f64, second: f64) -> f64 {
        self.operation.apply(first, second, self.factor)
    }

    /// The values for many operands, as [`Solution::apply`] has them.
    pub(super) fn apply_all(&self, first: &[f64], second: &[f64], values: &mut [f64]) {
        let factor = self.factor;
        // Each arm names its operation, so that each gets a loop of its own.
        match self.operation {
            Operation::Multiply => each(first, second, values, |a, b| Operation::Multiply.apply(a, b, factor)),
            Operation::Divide => each(first, second, values, |a, b| Operation::Divide.apply(a, b, factor)),
            Operation::Add => each(first, second, values, |a, b| Operation::Add.apply(a, b, factor)),
            Operation::Subtract => each(first, second, values, |a, b| Operation::Subtract.apply(a, b, factor)),
            rare => each(first, second, values, |a, b| rare.apply(a, b, factor)),
        }
    }
}

#[inline]
fn each(first: &[f64], second: &[f64], values: &mut [f64], apply: impl Fn(f64, f64) -> f64) {
    for ((value, &first), &second) in values.iter_mut().zip(first).zip(second) {
        *value = apply(first, second);
    }
}

/// A sum of which only the rounding of its terms is left is zero: 420 − 420.00000000000006 is no negative cost.
#[inline]
fn rounded(sum: f64, first: f64, second: f64) -> f64 {
    // A plain comparison: unlike `max` it is one instruction in WebAssembly, and of an absent term nothing is left anyway.
    let larger = if first.abs() > second.abs() { first.abs() } else { second.abs() };
    if sum.abs() <= ROUNDING * larger { 0.0 } else { sum }
}
