//! Which figure a question looks at.

use std::ops::Range;

use super::super::inputs::{Cell, Lane, Layer};
use super::super::kpi::Kpi;
use super::super::report::{Engine, Report};

/// A figure of some periods together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    /// Which KPI.
    pub kpi: Kpi,
    /// A channel or the total.
    pub lane: Lane,
    /// The first of the periods, from 0.
    pub from: usize,
    /// The last of the periods, from 0.
    pub to: usize,
}

impl Measure {
    /// The periods that count.
    pub fn periods(&self) -> Range<usize> {
        self.from..self.to + 1
    }

    /// The figure in a layer of a report, if it is known and not hidden.
    pub fn read(&self, engine: &mut Engine, report: &Report, layer: Layer) -> Option<f64> {
        self.reckon(engine, report, layer).filter(|_| !report.hides(self.kpi))
    }

    /// The same for further reckoning, hidden or not.
    pub(in crate::engine) fn reckon(&self, engine: &mut Engine, report: &Report, layer: Layer) -> Option<f64> {
        if self.from == self.to {
            return report.known(Cell { layer, period: self.from, lane: self.lane }, self.kpi);
        }
        // Asked again at each turn of a lever: a sum needs no other figure.
        let sum = report.sum_over(layer, self.lane, self.periods(), self.kpi);
        sum.or_else(|| report.horizon(engine, layer, self.lane, self.periods()).known(self.kpi))
    }
}
