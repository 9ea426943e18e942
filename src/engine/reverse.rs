//! "I need so much by then: what must change?" The levers are turned evenly until the figure is reached.
//!
//! Used by the Forecast screen. It knows no document and no words.

use super::inputs::{Lane, Layer};
use super::kpi::{Better, Kpi, Scope, Unit};
use super::model::{Change, Lever, Measure, Model};
use super::report::{Engine, Report};
use super::root;
use super::scenario::Play;

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// The figure.
    pub measure: Measure,
    /// What it is to become, in the KPI's unit.
    pub value: f64,
}

/// A lever that may be turned, and how far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leeway {
    /// The lever.
    pub lever: Lever,
    /// The least that its figure may become, in the KPI's unit.
    pub low: f64,
    /// The most that its figure may become, in the KPI's unit.
    pub high: f64,
}

impl Leeway {
    /// As far as the figure can go at all.
    pub fn natural(lever: Lever) -> Self {
        let (low, high) = lever.natural_limits();
        Self { lever, low, high }
    }
}

/// The answer of the reverse planner.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The figure is reached with these values.
    Reached(Turned),
    /// It can't be reached within the limits; this is as near as it gets.
    Nearest(Turned),
    /// None of the levers moves the figure.
    Unmoved,
    /// The figure is not known, so nothing can lead to it.
    Unknown,
}

/// Where the levers stand, and what that brings.
#[derive(Clone, Debug)]
pub struct Turned {
    /// Each lever that was turned.
    pub levers: Vec<TurnedLever>,
    /// What the wanted figure becomes.
    pub outcome: f64,
    /// Everything that follows, without findings.
    pub report: Report,
    /// What leads there again.
    pub play: Play,
}

/// What becomes of one lever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TurnedLever {
    /// The lever.
    pub lever: Lever,
    /// Its figure over the periods in question, before.
    pub before: f64,
    /// And after.
    pub after: f64,
    /// The factor by which it was turned, before any limit.
    pub factor: f64,
}

impl TurnedLever {
    /// Whether the lever rose and rose without an end in sight, so that its figure says nothing.
    pub fn is_endless(&self) -> bool {
        self.after.abs() > 1e4 * self.before.abs()
    }

    /// How far the lever was turned, up or down alike: 0 for not at all, ln 2 for twice and for half as much.
    fn stretch(&self) -> f64 {
        libm::fabs(libm::log((self.after / self.before).abs()))
    }
}

/// What one lever alone must become.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The lever, before and after.
    pub lever: TurnedLever,
    /// What the wanted figure becomes.
    pub outcome: f64,
    /// Whether that is what was wanted; otherwise it is as near as this lever gets.
    pub is_reached: bool,
    /// What becomes of the figure that is looked at besides, if it is known.
    pub beside: Option<f64>,
    /// What leads there again.
    pub play: Play,
}

impl Way {
    /// How far it stays from the wish, as a share of it.
    fn shortfall(&self, wanted: f64) -> f64 {
        (self.outcome - wanted).abs() / wanted.abs().max(f64::MIN_POSITIVE)
    }
}

/// The farthest that a lever is turned: a millionfold, or to a millionth.
const FARTHEST: f64 = 1e6;
/// Positions tried on the way there; each is 1.15 times the one before, which no bend of a funnel's figure escapes.
const STEPS: i32 = 99;

/// Turns the levers until the wish is met: each by the same factor, up or down as it helps, none beyond its leeway.
///
/// The answer is exact to the last bits (Chandrupatla's method on the factor). Levers that don't move the figure, or that
/// others determine already, are left out. Of several ways the one nearest to today is taken.
pub fn solve(engine: &mut Engine, report: &Report, layer: Layer, wish: &Wish, leeways: &[Leeway]) -> Answer {
    let levers: Vec<Lever> = leeways.iter().map(|leeway| leeway.lever).collect();
    let mut model = Model::new(engine, report, layer, &levers);
    for (position, leeway) in leeways.iter().enumerate() {
        model.limit(position, leeway.low, leeway.high);
    }
    let mut trial = Trial { engine, model, leeways, measure: wish.measure, directions: Vec::new() };
    let Some(today) = trial.at(1.0) else { return Answer::Unknown };
    trial.find_directions(leeways.len(), today, wish.value);
    if trial.directions.is_empty() {
        return if today.to_bits() == wish.value.to_bits() { trial.reached(1.0, today) } else { Answer::Unmoved };
    }
    trial.search(today, wish.value)
}

/// Each lever alone: first those that reach the wish, the least change before the larger ones, then those that come near,
/// the nearest first. Levers that bring it no nearer are left out. `beside` is one more figure to look at.
pub fn ways(
    engine: &mut Engine,
    report: &Report,
    layer: Layer,
    wish: &Wish,
    leeways: &[Leeway],
    beside: Option<Measure>,
) -> Vec<Way> {
    let alone = |leeway: &Leeway| {
        let (turned, is_reached) = match solve(engine, report, layer, wish, std::slice::from_ref(leeway)) {
            Answer::Reached(turned) => (turned, true),
            Answer::Nearest(turned) => (turned, false),
            Answer::Unmoved | Answer::Unknown => return None,
        };
        let beside = beside.and_then(|measure| measure.read(engine, &turned.report, layer));
        Some(Way { lever: *turned.levers.first()?, outcome: turned.outcome, is_reached, beside, play: turned.play })
    };
    let mut ways: Vec<Way> = leeways.iter().filter_map(alone).collect();
    // Equal up to rounding, they keep the order in which they were asked for.
    let distance =
        |way: &Way| libm::round(1e9 * if way.is_reached { way.lever.stretch() } else { way.shortfall(wish.value) });
    ways.sort_by(|a, b| b.is_reached.cmp(&a.is_reached).then(distance(a).total_cmp(&distance(b))));
    ways
}

/// A wish to begin with, in round numbers: half as much again of what should be high, a quarter less of what should be
/// low, and no loss where there is one.
pub fn suggestion(kpi: Kpi, today: f64) -> f64 {
    if today < 0.0 {
        return 0.0;
    }
    let wanted = if kpi.better() == Better::Lower { today * 0.75 } else { today * 1.5 };
    let wanted = if kpi.is_share_of_people() { wanted.min(f64::midpoint(1.0, today)) } else { wanted };
    let least = if kpi.unit() == Unit::Count { 1.0 } else { 0.0 };
    two_digits(wanted).max(least)
}

/// The number rounded to its first two digits.
pub fn two_digits(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return 0.0;
    }
    let exponent = libm::floor(libm::log10(value.abs())) - 1.0;
    let step = libm::pow(10.0, libm::fabs(exponent));
    // Dividing by a power of ten is exact where multiplying by its inverse is not.
    let rounded = if exponent < 0.0 { libm::round(value * step) / step } else { libm::round(value / step) * step };
    if rounded.is_finite() { rounded } else { value }
}

/// The figure as a function of one factor.
struct Trial<'a> {
    engine: &'a mut Engine,
    model: Model,
    leeways: &'a [Leeway],
    measure: Measure,
    /// The levers that matter, and whether each goes up.
    directions: Vec<(usize, bool)>,
}

impl Trial<'_> {
    fn at(&mut self, factor: f64) -> Option<f64> {
        let changes: Vec<(usize, Change)> =
            self.directions.iter().map(|(position, goes_up)| (*position, turn(factor, *goes_up))).collect();
        self.model.turn(&changes, &self.measure.periods());
        self.measure.reckon(self.engine, self.model.report(), self.model.layer())
    }

    /// Tries each lever alone, a little up and a little down, since one of the two may be barred.
    fn find_directions(&mut self, levers: usize, today: f64, wanted: f64) {
        const LITTLE: f64 = 1.01;
        let mut found = Vec::new();
        for position in (0..levers).filter(|position| self.model.can_turn(*position)).collect::<Vec<_>>() {
            for goes_up in [true, false] {
                self.directions = vec![(position, goes_up)];
                let Some(value) = self.at(LITTLE) else { continue };
                let gain = if wanted >= today { value - today } else { today - value };
                if gain > f64::EPSILON * today.abs() {
                    found.push((position, goes_up));
                    break;
                }
            }
        }
        self.directions = found;
    }

    fn search(&mut self, today: f64, wanted: f64) -> Answer {
        let mut nearest = (1.0, today);
        let mut before = 1.0;
        let mut value_before = f64::NAN;
        for step in 0..=STEPS {
            let factor = if step == 0 { 1.0 } else { libm::pow(FARTHEST, f64::from(step) / f64::from(STEPS)) };
            let Some(value) = self.at(factor) else { break };
            if (value - wanted) * (today - wanted) <= 0.0 {
                let measure = |factor| self.at(factor).map_or(f64::NAN, |value| value - wanted);
                let factor = root::between(measure, before, factor);
                let Some(value) = self.at(factor) else { break };
                return self.reached(factor, value);
            }
            if (value - wanted).abs() < (nearest.1 - wanted).abs() {
                nearest = (factor, value);
            }
            // All levers are at their limits, or the rest of the way changes nothing.
            if value.to_bits() == value_before.to_bits() {
                break;
            }
            (before, value_before) = (factor, value);
        }
        // The state of the model is that of the factor tried last.
        let value = self.at(nearest.0).unwrap_or(nearest.1);
        Answer::Nearest(self.turned(nearest.0, value))
    }

    fn reached(&mut self, factor: f64, value: f64) -> Answer {
        Answer::Reached(self.turned(factor, value))
    }

    fn turned(&mut self, factor: f64, outcome: f64) -> Turned {
        let after = self.model.report().clone();
        let directions = self.directions.clone();
        self.model.turn(&[], &self.measure.periods());
        let mut levers = Vec::new();
        for (position, goes_up) in directions {
            let Some(lever) = self.model.lever(position) else { continue };
            let place = figure_of(lever, &self.measure);
            let layer = self.model.layer();
            let before = place.reckon(self.engine, self.model.report(), layer);
            let after = place.reckon(self.engine, &after, layer);
            if let (Some(before), Some(after)) = (before, after) {
                let factor = if goes_up { factor } else { 1.0 / factor };
                // What has shrunk so far is as good as nothing.
                let after = if after.abs() < 1e-5 * before.abs() { 0.0 } else { after };
                levers.push(TurnedLever { lever, before, after, factor });
            }
        }
        Turned { levers, outcome, report: after, play: self.play(factor) }
    }

    fn play(&self, factor: f64) -> Play {
        let change = |position| {
            let (_, goes_up) = self.directions.iter().find(|(turned, _)| *turned == position)?;
            Some(turn(factor, *goes_up))
        };
        let levers = self.leeways.iter().enumerate().map(|(position, leeway)| (*leeway, change(position)));
        Play { levers: levers.collect(), periods: self.measure.periods() }
    }
}

fn turn(factor: f64, goes_up: bool) -> Change {
    Change::By(if goes_up { factor } else { 1.0 / factor })
}

/// Where the figure of a lever is read, over the same periods.
pub fn figure_of(lever: Lever, measure: &Measure) -> Measure {
    let lane = match lever.channel {
        Some(channel) if lever.kpi.scope() != Scope::Total => Lane::Channel(channel),
        _ => Lane::Total,
    };
    Measure { kpi: lever.kpi, lane, ..*measure }
}
