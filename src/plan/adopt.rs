//! Makes a scenario the plan: finds what must be entered, and what cleared, so that the plan says what the scenario says.
//!
//! Used by the Forecast screen. Which figures a lever leads to is the model's business; how entries are written, that of
//! `writing`.

mod pairs;
mod writing;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use self::writing::Writing;
use super::edit::check_value;
use super::{Plan, PlanEdit, PlanTurn};
use crate::engine::model::{Change, Lever, Model};
use crate::engine::{Cell, Engine, Grid, Inputs, Kpi, Lane, Layer, Level, Mask, Program, Report, Scope, Step};

/// Values nearer than this, relatively, are the same figure after another rounding.
const SAME: f64 = 1e-11;

impl Plan {
    /// The edits that make a scenario of the target layer the plan: evaluated afterwards, it says what
    /// [`crate::engine::scenario::play`] says of these turns in these periods.
    ///
    /// The turned figures are entered. Entries that hold beside them stay as they are; those that would contradict are
    /// cleared, and what the model holds instead is entered. Where nothing is turned nothing changes, not even a
    /// contradiction. A range is scaled, shifted (rates) or replaced as its lever was. To be applied as one batch.
    pub fn adopt(&self, turns: &[PlanTurn], periods: &Range<usize>) -> Vec<PlanEdit> {
        let turns: Vec<(Lever, Change)> =
            turns.iter().filter_map(|turn| Some((self.lever(turn.kpi, turn.channel)?, turn.change))).collect();
        let levers: Vec<Lever> = turns.iter().map(|(lever, _)| *lever).collect();
        let changes: Vec<(usize, Change)> = turns.iter().map(|(_, change)| *change).enumerate().collect();
        let inputs = self.inputs();
        let mut engine = Engine::default();
        let report = engine.evaluate(inputs.clone());
        let mut model = Model::new(&mut engine, &report, Layer::Target, &levers);
        let before = model.report().clone();
        model.turn(&changes, periods);
        let mut adoption = Adoption {
            inputs: &inputs,
            before: &before,
            model: &model,
            levers: &levers,
            programs: HashMap::new(),
            wanted: BTreeMap::new(),
        };
        for period in 0..inputs.shape().periods {
            adoption.settle(period);
        }
        let wanted = adoption.wanted;
        let mut edits = Writing { plan: self, inputs: &inputs, turns: &turns }.edits(&wanted);
        pairs::mend(self, &inputs, &wanted, &mut edits);
        edits
    }
}

/// What is to stand in the cells of the plan, by lane, KPI and period; nothing for what is to be cleared.
type Wanted = BTreeMap<(Lane, Kpi), BTreeMap<usize, Option<f64>>>;

struct Adoption<'a> {
    inputs: &'a Inputs,
    /// The model before it was turned.
    before: &'a Report,
    /// The model as it was turned.
    model: &'a Model,
    levers: &'a [Lever],
    programs: HashMap<(Level, Mask), Program>,
    wanted: Wanted,
}

/// The values of one cell, NaN where absent.
type Values = [f64; Kpi::COUNT];

impl Adoption<'_> {
    fn settle(&mut self, period: usize) {
        let Grid { channels, .. } = self.inputs.shape();
        let cell = |lane| Cell { layer: Layer::Target, period, lane };
        let total = cell(Lane::Total);
        let turned: Vec<Lane> = (0..channels)
            .map(Lane::Channel)
            .chain([Lane::Total])
            .filter(|lane| self.has_changed(cell(*lane)))
            .collect();
        if turned.is_empty() {
            return;
        }
        let entered = self.entered(total, Scope::Economics);
        let handed = self.handed_down(total, entered);
        // What is handed down is what the channels hold.
        self.want(total, cell(Lane::Channel(0)), entered, handed);
        for lane in (0..channels).map(Lane::Channel) {
            if handed != entered || turned.contains(&lane) {
                let kept = self.kept(cell(lane), Scope::Channel);
                let held = self.complete(cell(lane), Level::Channel, handed, kept, Scope::Channel);
                self.want(cell(lane), cell(lane), self.entered(cell(lane), Scope::Channel), held);
            }
        }
        let given = self.given_to_total(total, handed);
        let kept = self.kept(total, Scope::Total);
        let held = self.complete(total, Level::Total, given, kept, Scope::Total);
        self.want(total, total, self.entered(total, Scope::Total), held);
    }

    fn value(&self, cell: Cell, kpi: Kpi) -> Option<f64> {
        self.model.report().value(cell, kpi)
    }

    fn has_changed(&self, cell: Cell) -> bool {
        Kpi::ALL.into_iter().any(|kpi| self.before.value(cell, kpi) != self.value(cell, kpi))
    }

    /// What is entered in a cell, of the figures that are entered there at all.
    fn entered(&self, cell: Cell, scope: Scope) -> Mask {
        let is_entered = |kpi: &Kpi| kpi.scope() == scope && self.inputs.get(cell, *kpi).is_some();
        Kpi::ALL.into_iter().filter(is_entered).collect()
    }

    fn can_be_entered(&self, cell: Cell, kpi: Kpi) -> bool {
        self.value(cell, kpi).is_some_and(|value| check_value(kpi, value).is_ok())
    }

    /// Whether a lever was turned here.
    fn is_turned(&self, cell: Cell, kpi: Kpi) -> bool {
        let is_here =
            |lever: &Lever| lever.kpi == kpi && lever.channel.is_none_or(|channel| cell.lane == Lane::Channel(channel));
        self.model.held(cell).contains(kpi)
            && self.levers.iter().any(is_here)
            && self.before.value(cell, kpi) != self.value(cell, kpi)
    }

    /// The turned figures, and the entries that hold as they are.
    fn kept(&self, cell: Cell, scope: Scope) -> Mask {
        let stays = |kpi: Kpi| self.inputs.get(cell, kpi).is_some_and(|was| is_same(Some(was), self.value(cell, kpi)));
        let is_kept = |kpi: &Kpi| stays(*kpi) || self.is_turned(cell, *kpi) && self.can_be_entered(cell, *kpi);
        Kpi::ALL.into_iter().filter(|kpi| kpi.scope() == scope).filter(is_kept).collect()
    }

    /// The economics of the business, as far as they are the same in every channel. If some can't stay, those that the
    /// model holds everywhere stand in for them.
    ///
    /// What the total makes of them is not asked: where channels know different things, its sums are no measure.
    fn handed_down(&self, total: Cell, entered: Mask) -> Mask {
        let Grid { channels, .. } = self.inputs.shape();
        let lanes = || (0..channels).map(|channel| Cell { lane: Lane::Channel(channel), ..total });
        let in_channels = |kpi: Kpi| {
            let value = lanes().next().and_then(|cell| self.value(cell, kpi));
            value.filter(|_| lanes().all(|cell| is_same(value, self.value(cell, kpi))))
        };
        let economics = || Kpi::ALL.into_iter().filter(|kpi| kpi.scope() == Scope::Economics);
        let stays = |kpi: &Kpi| {
            let value = in_channels(*kpi).filter(|value| check_value(*kpi, *value).is_ok());
            let was = self.inputs.get(total, *kpi);
            value.is_some() && (is_same(was, value) || self.is_turned(total, *kpi))
        };
        let mut handed: Mask = economics().filter(stays).collect();
        if entered.iter().any(|kpi| !handed.contains(kpi)) {
            let is_held = |kpi: &Kpi| lanes().all(|cell| self.model.held(cell).contains(*kpi));
            let stand_in = |kpi: &Kpi| in_channels(*kpi).is_some_and(|value| check_value(*kpi, value).is_ok());
            handed = handed.iter().chain(economics().filter(is_held).filter(stand_in)).collect();
        }
        handed
    }

    /// What the total is given besides its own entries: economics, sums, and what its only channel was told.
    fn given_to_total(&mut self, total: Cell, handed: Mask) -> Mask {
        let is_sum = |kpi: &Kpi| kpi.is_summed_over_channels() && self.value(total, *kpi).is_some();
        let mut given: Mask = Kpi::ALL.into_iter().filter(is_sum).collect();
        given = given.iter().chain(handed.iter()).collect();
        if self.inputs.shape().channels == 1 {
            let only = Cell { lane: Lane::Channel(0), ..total };
            let held = self.model.held(only);
            let follows: Mask = self.program(Level::Total, given).steps().map(Step::target).collect();
            let is_told = |kpi: &Kpi| kpi.scope() == Scope::Channel && !given.contains(*kpi) && !follows.contains(*kpi);
            let told: Vec<Kpi> = held.iter().filter(is_told).collect();
            given = given.iter().chain(told).collect();
        }
        given
    }

    /// Adds to `kept` what is needed until everything that the model knows follows: first what the model holds.
    fn complete(&mut self, cell: Cell, level: Level, given: Mask, kept: Mask, scope: Scope) -> Mask {
        let target: Values = Kpi::ALL.map(|kpi| self.value(cell, kpi).unwrap_or(f64::NAN));
        let model_holds = self.model.held(cell);
        let others = Kpi::ALL.into_iter().filter(|kpi| !model_holds.contains(*kpi));
        let candidates = model_holds.iter().chain(others).filter(|kpi| kpi.scope() == scope);
        let candidates: Vec<Kpi> = candidates.filter(|kpi| self.can_be_entered(cell, *kpi)).collect();
        let mut held = kept;
        loop {
            let given: Mask = given.iter().chain(held.iter()).collect();
            let mut values = Kpi::ALL.map(|kpi| if given.contains(kpi) { target[kpi.index()] } else { f64::NAN });
            self.program(level, given).run_once(&mut values);
            let is_missing =
                |kpi: &&Kpi| !held.contains(**kpi) && !is_same(Some(target[kpi.index()]), Some(values[kpi.index()]));
            let Some(next) = candidates.iter().find(is_missing) else { return held };
            held.insert(*next);
        }
    }

    fn program(&mut self, level: Level, given: Mask) -> &Program {
        self.programs.entry((level, given)).or_insert_with(|| Program::compile(given, level))
    }

    /// Notes what is to stand in a cell, as `source` has it: entries that hold keep their very value.
    fn want(&mut self, cell: Cell, source: Cell, entered: Mask, held: Mask) {
        for kpi in Kpi::ALL.into_iter().filter(|kpi| entered.contains(*kpi) || held.contains(*kpi)) {
            let was = self.inputs.get(cell, kpi);
            let wanted = self.value(source, kpi).filter(|_| held.contains(kpi));
            if !is_same(was, wanted) {
                self.wanted.entry((cell.lane, kpi)).or_default().insert(cell.period, wanted);
            }
        }
    }
}

fn is_same(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= SAME * one.abs().max(other.abs()),
        (None, None) => true,
        _ => false,
    }
}
