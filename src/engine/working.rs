//! Show the working: the path from the entered figures to any other one, with the numbers put in.

use super::inputs::{Cell, Lane};
use super::kpi::Kpi;
use super::mask::Mask;
use super::program::Step;
use super::relation::Solution;
use super::report::{Origin, Report};

/// One line of a working.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkingLine {
    /// The figure that the line is about.
    pub kpi: Kpi,
    /// Its value.
    pub value: f64,
    /// How it came about.
    pub how: How,
}

/// How a figure came about.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// Entered here.
    Entered,
    /// Entered once for the business.
    TakenOver,
    /// The neutral value.
    Assumed,
    /// The sum over channels: position and value of each that knows it.
    Summed(Vec<(usize, f64)>),
    /// `operation(first, second) · factor`, with both numbers.
    Solved {
        /// The arithmetic.
        solution: Solution,
        /// Value of the first operand.
        first: f64,
        /// Value of the second operand.
        second: f64,
    },
}

impl Report {
    /// How `kpi` came about: every figure it rests on before those that rest on it, itself last. Empty if unknown.
    pub fn working(&self, cell: Cell, kpi: Kpi) -> Vec<WorkingLine> {
        let mut lines = Vec::new();
        self.trace(cell, kpi, &mut Mask::default(), &mut lines);
        lines
    }

    fn trace(&self, cell: Cell, kpi: Kpi, seen: &mut Mask, lines: &mut Vec<WorkingLine>) {
        let Some(value) = self.value(cell, kpi) else { return };
        if seen.contains(kpi) {
            return;
        }
        seen.insert(kpi);
        let how = match self.origin(cell, kpi) {
            Origin::Entered => How::Entered,
            Origin::TakenOver => How::TakenOver,
            Origin::Assumed => How::Assumed,
            Origin::Summed => How::Summed(self.parts(cell, kpi)),
            Origin::Derived(Step::Solve { solution, .. }) => {
                self.trace(cell, solution.first, seen, lines);
                self.trace(cell, solution.second, seen, lines);
                let operand = |kpi| self.value(cell, kpi);
                let (Some(first), Some(second)) = (operand(solution.first), operand(solution.second)) else { return };
                How::Solved { solution, first, second }
            }
            Origin::Derived(Step::Assume { .. }) | Origin::Absent => return,
        };
        lines.push(WorkingLine { kpi, value, how });
    }

    fn parts(&self, cell: Cell, kpi: Kpi) -> Vec<(usize, f64)> {
        (0..self.grid().channels)
            .filter_map(|channel| Some((channel, self.value(Cell { lane: Lane::Channel(channel), ..cell }, kpi)?)))
            .collect()
    }
}
