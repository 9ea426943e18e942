//! The gross margin of a business that typed an amount per order instead: what one costs, or what is left of it.
//!
//! Such an amount is one figure of the business (economics belong to the plan), while the margins that follow from it
//! differ with the prices of channels. So turning the margin moves the amount, until the margin over all orders is as wanted.

use super::super::inputs::{Cell, Grid, Lane, Layer};
use super::super::kpi::Kpi;
use super::super::mask::Mask;
use super::super::report::Report;

/// A period whose margin follows from an amount per order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub period: usize,
    /// The amount.
    pub kpi: Kpi,
    /// The amount before any change (money per order).
    pub amount: f64,
    /// The margin over all orders before any change.
    pub margin: f64,
}

/// The amount per order by which the margin is turned where these figures are entered; nothing where the margin itself is.
pub(super) fn typed_amount(entered: Mask) -> Option<Kpi> {
    let has = |kpi| entered.contains(kpi);
    match (has(Kpi::VariableCost), has(Kpi::MarginPerOrder)) {
        _ if has(Kpi::GrossMargin) || has(Kpi::BreakEvenRoas) => None,
        (true, false) => Some(Kpi::VariableCost),
        (false, true) => Some(Kpi::MarginPerOrder),
        _ => None,
    }
}

impl Piece {
    /// The periods of a layer whose margin is turned by an amount per order.
    pub fn all(report: &Report, layer: Layer, entered: &[Mask]) -> Vec<Self> {
        let piece = |(period, entered): (usize, &Mask)| {
            let kpi = typed_amount(*entered)?;
            let holder = lanes(report, kpi, layer, period).next()?;
            let (amount, price) = (report.known(holder, kpi)?, mean_price(report, layer, period)?);
            let share = amount / price;
            let margin = if kpi == Kpi::VariableCost { 1.0 - share } else { share };
            margin.is_finite().then_some(Self { period, kpi, amount, margin })
        };
        entered.iter().enumerate().filter_map(piece).collect()
    }

    /// The amount that brings the margin over all orders to this value, at the prices and orders of the report.
    pub fn amount_for(&self, report: &Report, layer: Layer, margin: f64) -> Option<f64> {
        let price = mean_price(report, layer, self.period)?;
        let amount = if self.kpi == Kpi::VariableCost { price * (1.0 - margin) } else { price * margin };
        // Solved anew, what has not moved would gather the dust of rounding.
        let is_same = (amount - self.amount).abs() <= 1e-14 * price;
        Some(if is_same { self.amount } else { amount }).filter(|amount| amount.is_finite())
    }

    /// The cells that hold the amount.
    pub fn cells(&self, report: &Report, layer: Layer) -> impl Iterator<Item = Cell> {
        lanes(report, self.kpi, layer, self.period)
    }
}

fn lanes(report: &Report, kpi: Kpi, layer: Layer, period: usize) -> impl Iterator<Item = Cell> {
    let Grid { channels, .. } = report.grid();
    let cells = (0..channels).map(Lane::Channel).chain([Lane::Total]).map(move |lane| Cell { layer, period, lane });
    cells.filter(move |cell| report.run(*cell).map_or(Mask::EMPTY, |run| run.entered).contains(kpi))
}

/// What an order brings on average over the channels that know it; each counts once where nobody knows how many there are.
fn mean_price(report: &Report, layer: Layer, period: usize) -> Option<f64> {
    let Grid { channels, .. } = report.grid();
    let cell = |channel| Cell { layer, period, lane: Lane::Channel(channel) };
    let prices = || (0..channels).filter_map(|it| Some((report.known(cell(it), Kpi::Aov)?, cell(it))));
    let (mut revenue, mut orders, mut sum, mut count) = (0.0, 0.0, 0.0, 0.0);
    for (price, cell) in prices() {
        (sum, count) = (sum + price, count + 1.0);
        if let Some(sold) = report.known(cell, Kpi::Orders) {
            (revenue, orders) = (revenue + price * sold, orders + sold);
        }
    }
    let price = if orders > 0.0 { revenue / orders } else { sum / count };
    (price.is_finite() && price > 0.0).then_some(price)
}
