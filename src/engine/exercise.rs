//! Exercises: small plans with numbers made from a seed, and what is asked about them. The engine's own report has the
//! answer and its working, so a learner is never told anything that the product would not say itself.

use super::finding::FindingKind;
use super::inputs::{Cell, Inputs, Lane, Layer};
use super::kpi::{Kpi, Scope, Unit};
use super::report::{Engine, Report};
use super::working::WorkingLine;

/// A kind of exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// How many of the visits become leads?
    Rate,
    /// What does a new customer cost?
    Acquisition,
    /// Does the money come back?
    Return,
    /// Where is one more point worth most?
    Leak,
    /// How many visits do so many orders take?
    Reverse,
}

impl Task {
    /// All kinds, from easy to hard.
    pub const ALL: [Self; 5] = [Self::Rate, Self::Acquisition, Self::Return, Self::Reverse, Self::Leak];

    /// Stable identifier.
    pub fn id(self) -> &'static str {
        match self {
            Self::Rate => "rate",
            Self::Acquisition => "acquisition",
            Self::Return => "return",
            Self::Leak => "leak",
            Self::Reverse => "reverse",
        }
    }
}

/// An exercise: what is given and what is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// Its kind.
    pub task: Task,
    /// The figures that are given, in the unit of each.
    pub given: Vec<(Kpi, f64)>,
    /// The figure that is asked for; of [`Task::Leak`] the one whose step is to be named.
    pub asked: Kpi,
}

const CELL: Cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Channel(0) };

/// Answers this far from the engine's, relative to it, are right: people round.
const TOLERANCE: f64 = 0.005;

/// The steps between which [`Task::Leak`] lets choose.
pub const STEPS: [Kpi; 2] = [Kpi::LeadRate, Kpi::SaleRate];

impl Exercise {
    /// The exercise of this kind with the numbers of this seed.
    pub fn new(task: Task, seed: u64) -> Self {
        let mut dice = Dice(seed);
        // Whole numbers of people whatever the rate: visits by two hundreds, rates by half points.
        let visits = dice.between(5, 60) * 200.0;
        let lead_rate = dice.between(4, 30) * 0.005;
        let sale_rate = dice.between(1, 8) * 0.05;
        let price = dice.between(3, 40) * 5.0;
        let (given, asked) = match task {
            Task::Rate => (vec![(Kpi::Visits, visits), (Kpi::Leads, (visits * lead_rate).round())], Kpi::LeadRate),
            Task::Acquisition => {
                let customers = dice.between(2, 20) * 10.0;
                let each = dice.between(4, 30);
                let setup = dice.between(1, 6) * 50.0;
                let media = (customers * each - setup).max(50.0);
                let given = vec![(Kpi::MediaCost, media), (Kpi::SetupCost, setup), (Kpi::Customers, customers)];
                (given, Kpi::Cac)
            }
            Task::Return => {
                let orders = dice.between(4, 30) * 10.0;
                let margin = dice.between(4, 12) * 0.05;
                let cost = (orders * price * margin * dice.between(8, 30) * 0.05 / 10.0).round().max(1.0) * 10.0;
                let given =
                    vec![(Kpi::Orders, orders), (Kpi::Aov, price), (Kpi::GrossMargin, margin), (Kpi::Cost, cost)];
                (given, Kpi::Roi)
            }
            Task::Reverse => {
                let orders = dice.between(2, 25) * 10.0;
                (vec![(Kpi::Orders, orders), (Kpi::LeadRate, lead_rate), (Kpi::SaleRate, sale_rate)], Kpi::Visits)
            }
            Task::Leak => {
                // Either step may be the one: they must differ, or both would be.
                let other = if dice.between(0, 1) < 0.5 { lead_rate * 0.5 } else { (lead_rate * 2.0).min(0.9) };
                let given =
                    vec![(Kpi::Visits, visits), (Kpi::LeadRate, lead_rate), (Kpi::SaleRate, other), (Kpi::Aov, price)];
                (given, Kpi::Revenue)
            }
        };
        let mut exercise = Self { task, given, asked };
        if task == Task::Leak {
            exercise.asked = exercise.worth_most(&mut Engine::default()).unwrap_or(Kpi::LeadRate);
        }
        exercise
    }

    /// Everything that follows from what is given.
    pub fn report(&self, engine: &mut Engine) -> Report {
        let mut inputs = Inputs::new(1, 1);
        for (kpi, value) in &self.given {
            inputs.set(if kpi.scope() == Scope::Channel { CELL } else { CELL.total() }, *kpi, *value);
        }
        engine.evaluate(inputs)
    }

    /// The answer, in the unit of the figure that is asked for.
    pub fn answer(&self, engine: &mut Engine) -> Option<f64> {
        self.report(engine).value(CELL, self.asked)
    }

    /// How the answer comes about, itself last; what each step brings for [`Task::Leak`].
    pub fn working(&self, engine: &mut Engine) -> Vec<WorkingLine> {
        let report = self.report(engine);
        report.working(CELL, if self.task == Task::Leak { Kpi::Revenue } else { self.asked })
    }

    /// What one more point at the step that is asked for brings (money); nothing where no step is asked for.
    pub fn gain(&self, engine: &mut Engine) -> Option<f64> {
        self.best_step(engine).map(|(_, gain)| gain)
    }

    /// Whether a typed answer is right, as people round it.
    pub fn is_right(&self, typed: f64, engine: &mut Engine) -> bool {
        self.answer(engine).is_some_and(|answer| {
            // A percentage may be written without decimals, a count always is.
            let least = match self.asked.unit() {
                Unit::Rate => 0.0005,
                Unit::Count => 1.0,
                _ => 0.01,
            };
            (typed - answer).abs() <= (answer.abs() * TOLERANCE).max(least)
        })
    }

    fn worth_most(&self, engine: &mut Engine) -> Option<Kpi> {
        self.best_step(engine).map(|(step, _)| step)
    }

    fn best_step(&self, engine: &mut Engine) -> Option<(Kpi, f64)> {
        self.report(engine).findings().iter().find_map(|finding| match finding.kind {
            FindingKind::WorthMost { gain, .. } => Some((finding.kpi, gain)),
            _ => None,
        })
    }
}

/// Numbers from a seed: `splitmix64` (Steele, Lea, Flood 2014).
struct Dice(u64);

impl Dice {
    /// A whole number between two, both possible.
    fn between(&mut self, low: u32, high: u32) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let span = u64::from(high - low) + 1;
        f64::from(low) + (mixed % span) as f64
    }
}
