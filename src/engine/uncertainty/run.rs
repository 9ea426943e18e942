//! The Monte Carlo run over all entered ranges of a layer, in slices that leave the page free to answer.
//!
//! Used by the state of the page and by tests. It knows no plan: `plan` lists the ranges and the cells where they count.

use super::super::inputs::{Cell, Inputs, Lane, Layer};
use super::super::kpi::Kpi;
use super::super::report::Engine;
use super::counter::Counter;
use super::fit::Fit;
use super::formula::{Builder, Node, Term};
use super::hashing::Lookup;
use super::regroup::regrouped;
use super::spread::Spread;
use super::stream::{BLOCK, MOST_DRAWS};
use super::tally::Tally;
use super::tape::Tape;

/// How many draws are made unless more are asked for; the same on every machine.
pub const DEFAULT_DRAWS: usize = 65_536;

/// The outcomes that are looked at unless others are asked for.
pub const OUTCOMES: [Kpi; 9] =
    [Kpi::Visits, Kpi::Leads, Kpi::Orders, Kpi::Customers, Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Roi, Kpi::Cac];

/// One uncertain number that was entered as a range.
#[derive(Clone, Debug, PartialEq)]
pub struct EnteredRange {
    /// Every cell in which this number counts. One number is one draw: a rate entered for every period is equally high in
    /// all of them. If several ranges name a cell, the last one holds.
    pub cells: Vec<Cell>,
    /// By how much the number counts in each of the cells, such as a seasonal factor; 1 where nothing is said.
    pub factors: Vec<f64>,
    /// Which KPI it is.
    pub kpi: Kpi,
    /// The 5 % point, in the KPI's unit.
    pub low: f64,
    /// The 95 % point, in the KPI's unit.
    pub high: f64,
}

/// A figure whose spread is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Asked {
    /// Which KPI.
    pub kpi: Kpi,
    /// A channel or the total.
    pub lane: Lane,
    /// Position of the period, or nothing for the whole horizon.
    pub period: Option<usize>,
}

/// What to run.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The layer whose figures are drawn.
    pub layer: Layer,
    /// Where the randomness comes from; equal seeds and inputs give equal results, to the bit.
    pub seed: u64,
    /// How many draws, 1 to [`MOST_DRAWS`]; powers of two are spread most evenly.
    pub draws: usize,
    /// The figures whose spread is wanted.
    pub asked: Vec<Asked>,
    /// Whether the sources of those over the whole horizon are looked for; it costs a few sums a draw, figure and range.
    pub is_traced: bool,
}

impl Settings {
    /// [`DEFAULT_DRAWS`] draws for the usual [`OUTCOMES`] of the total, over the whole horizon, with their sources.
    pub fn new(layer: Layer, seed: u64) -> Self {
        let asked = OUTCOMES.map(|kpi| Asked { kpi, lane: Lane::Total, period: None });
        Self { layer, seed, draws: DEFAULT_DRAWS, asked: asked.to_vec(), is_traced: true }
    }

    /// Asks for the same figures in each of so many periods too.
    #[must_use]
    pub fn with_periods(mut self, periods: usize) -> Self {
        let horizon: Vec<Asked> = self.asked.iter().copied().filter(|asked| asked.period.is_none()).collect();
        let each = (0..periods).flat_map(|period| horizon.iter().map(move |it| Asked { period: Some(period), ..*it }));
        self.asked.extend(each);
        self
    }
}

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Draws made.
    pub done: usize,
    /// Draws to be made.
    pub of: usize,
}

impl Progress {
    /// Whether there is nothing left to do.
    pub fn is_complete(self) -> bool {
        self.done >= self.of
    }
}

/// A run under way; dropping it cancels it.
///
/// Every draw puts one number into each range, by the inverse distribution function of its [`Fit`], and works out the asked
/// figures with the very relations that the report uses. Ranges are independent of each other. What a range explains of a
/// figure's spread is its first-order Sobol index (Sobol 1993), estimated by the means of the figure over 64 equally likely
/// slices of the range in the first 32 768 draws.
#[derive(Debug)]
pub struct Run {
    tape: Tape,
    desk: Counter,
    progress: Progress,
    asked: Vec<(Asked, Option<Found>)>,
}

/// Where the spread of an asked figure comes from.
#[derive(Clone, Copy, Debug)]
enum Found {
    /// It does not depend on any range.
    Certain(f64),
    /// Counted at this position.
    Counted(usize),
}

impl Run {
    /// Prepares a run: fits and tabulates the ranges and lays out the arithmetic. The first draw is made by `advance`.
    ///
    /// Ranges that no asked figure rests on cost nothing. Ends that are not finite are no range: what `inputs` hold there
    /// stays. Total for any input.
    pub fn new(engine: &mut Engine, inputs: &Inputs, ranges: &[EnteredRange], settings: &Settings) -> Self {
        let mut middle = inputs.clone();
        let mut draws = Lookup::default();
        let mut fits = vec![None; ranges.len()];
        let mut medians = vec![f64::NAN; ranges.len()];
        // Many periods and channels share a range; fitting it is the costly part of the preparation.
        let mut known = Lookup::default();
        for (position, range) in ranges.iter().enumerate() {
            let fitted = || Fit::of(range.kpi.unit(), range.low, range.high).map(|fit| (fit, fit.median()));
            let ends = (range.kpi.unit(), range.low.to_bits(), range.high.to_bits());
            let Some((fit, median)) = *known.entry(ends).or_insert_with(fitted) else { continue };
            medians[position] = median;
            let factors = range.factors.iter().copied().chain(std::iter::repeat(1.0));
            for (cell, factor) in range.cells.iter().zip(factors).filter(|(cell, _)| cell.layer == settings.layer) {
                middle.set(*cell, range.kpi, medians[position] * factor);
                draws.remove(&(*cell, range.kpi));
                let is_certain = matches!(fit, Fit::Certain(_)) || factor == 0.0;
                if !is_certain && middle.get(*cell, range.kpi).is_some() {
                    draws.insert((*cell, range.kpi), (position, factor));
                    fits[position] = Some(fit);
                }
            }
        }
        let report = engine.evaluate(middle.clone());
        let builder = Builder { engine, inputs: &middle, report: &report, draws: &draws, layer: settings.layer };
        let (formulas, terms) = builder.build(&settings.asked);
        let (formulas, terms) = regrouped(&formulas, &terms);
        let centres = formulas.values(&medians);
        let mut wanted: Vec<Term> = Vec::new();
        let mut position_of = Lookup::default();
        let mut find = |term: Term| match formulas.nodes()[term] {
            Node::Known(_) => Some(Found::Certain(centres[term])).filter(|_| centres[term].is_finite()),
            _ => Some(Found::Counted(*position_of.entry(term).or_insert_with(|| {
                wanted.push(term);
                wanted.len() - 1
            }))),
        };
        // What is hidden is not told as a spread either.
        let told = settings.asked.iter().map(|asked| !inputs.hidden().contains(asked.kpi));
        let found = terms.into_iter().zip(told).map(|(term, is_told)| term.filter(|_| is_told).and_then(&mut find));
        let asked: Vec<(Asked, Option<Found>)> = settings.asked.iter().copied().zip(found).collect();
        let tape = Tape::new(&formulas, &wanted);
        let centre = |&term: &Term| if centres[term].is_finite() { centres[term] } else { 0.0 };
        let tallies = wanted.iter().map(|term| Tally::new(centre(term))).collect();
        let mut desk = Counter::new(settings.seed, &tape, &fits, tallies);
        for (asked, found) in asked.iter().filter(|_| settings.is_traced) {
            if let (Some(Found::Counted(position)), None) = (*found, asked.period) {
                desk.slice(position, &formulas.ranges(wanted[position]));
            }
        }
        let of = settings.draws.clamp(1, MOST_DRAWS);
        let done = if wanted.is_empty() { of } else { 0 };
        Self { tape, desk, progress: Progress { done, of }, asked }
    }

    /// How far the run has come.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Makes up to so many draws more, in whole blocks of 1024 but at least one, and tells how far the run has come.
    ///
    /// The slices into which the work is cut don't change the result.
    // Never inlined: who asks is built for size.
    #[inline(never)]
    pub fn advance(&mut self, most: usize) -> Progress {
        let Progress { done, of } = self.progress;
        let until = done.saturating_add(most.max(BLOCK) / BLOCK * BLOCK).min(of);
        while self.progress.done < until {
            let length = (of - self.progress.done).min(BLOCK);
            self.desk.open((self.progress.done / BLOCK) as u32, length);
            self.tape.run(&mut self.desk, length);
            self.progress.done += length;
        }
        self.progress
    }

    /// What the draws made so far say.
    pub fn finish(self) -> Outcome {
        let draws = self.progress.done;
        let spread = |found: Found| match found {
            Found::Certain(value) => Spread::certain(value, draws),
            Found::Counted(position) => self.desk.spread(position, draws),
        };
        let spreads = self.asked.iter().filter_map(|(asked, found)| Some((*asked, spread((*found)?))));
        Outcome { draws, spreads: spreads.collect() }
    }
}

/// What a run has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    draws: usize,
    spreads: Vec<(Asked, Spread)>,
}

impl Outcome {
    /// How many draws were made.
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// The spread of a figure that was asked for; nothing if it is unknown, or was not asked for.
    pub fn spread(&self, asked: Asked) -> Option<&Spread> {
        self.spreads.iter().find(|(other, _)| *other == asked).map(|(_, spread)| spread)
    }

    /// All spreads, in the order in which they were asked for.
    pub fn spreads(&self) -> &[(Asked, Spread)] {
        &self.spreads
    }
}
