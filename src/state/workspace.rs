//! The plan that is open, everything that follows from it, and the gate through which it is changed.

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;

use super::outline::Outline;
use crate::engine::{Cell, Engine, Kpi, Lane, Layer, Report};
use crate::plan::assignment::Subject;
use crate::plan::{At, Currency, EditError, History, Place, Plan, PlanEdit, Slot, Ways};

/// A report that is equal only to itself: a change of the plan always makes a new one, and comparing it would cost
/// more than painting.
#[derive(Clone, Debug)]
pub struct SharedReport(Arc<Report>);

impl PartialEq for SharedReport {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for SharedReport {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.0
    }
}

/// The open plan. Components read signals from it and hand it edits.
#[derive(Clone, Copy)]
pub struct Workspace {
    pub(super) plan: RwSignal<Arc<Plan>>,
    outline: Memo<Outline>,
    is_open: RwSignal<bool>,
    pub(super) is_editable: RwSignal<bool>,
    report: Memo<SharedReport>,
    shown: Memo<SharedReport>,
    engine: StoredValue<Engine>,
    pub(super) history: StoredValue<History>,
    pub(super) ways: RwSignal<Ways>,
    /// Counts up with every change of the plan.
    pub(super) turn: RwSignal<u32>,
    layer: RwSignal<Layer>,
    period: RwSignal<usize>,
    /// Whether all periods together are looked at.
    is_whole: RwSignal<bool>,
    /// By layer, whether what is typed counts for every period.
    is_for_every: RwSignal<[bool; 2]>,
}

/// What is aimed at mostly holds for the whole year; what has happened did so in one month.
const USUALLY_FOR_EVERY: [bool; 2] = [true, false];

impl Workspace {
    /// A workspace with no plan open.
    pub fn new() -> Self {
        let plan = RwSignal::new(Arc::new(nothing()));
        let outline = Memo::new(move |_| plan.with(|plan| Outline::of(plan)));
        // Kept across evaluations, since most edits leave the masks as they are.
        let engine = StoredValue::new(Engine::default());
        let report = Memo::new(move |_| {
            let inputs = plan.with(|plan| plan.inputs());
            let report = engine.try_update_value(|engine| engine.evaluate(inputs));
            SharedReport(Arc::new(
                report.unwrap_or_else(|| Engine::default().evaluate(plan.with(|plan| plan.inputs()))),
            ))
        });
        let (layer, is_whole) = (RwSignal::new(Layer::Target), RwSignal::new(false));
        let shown = Memo::new(move |_| {
            let report = report.get();
            if !is_whole.get() || report.grid().periods < 2 {
                return report;
            }
            let span = span_of(&report, layer.get());
            let together = engine.try_update_value(|engine| report.together(engine, span));
            together.map_or(report, |together| SharedReport(Arc::new(together)))
        });
        Self {
            plan,
            outline,
            is_open: RwSignal::new(false),
            is_editable: RwSignal::new(true),
            report,
            shown,
            engine,
            history: StoredValue::new(History::default()),
            ways: RwSignal::new(Ways::default()),
            turn: RwSignal::new(0),
            layer,
            period: RwSignal::new(0),
            is_whole,
            is_for_every: RwSignal::new(USUALLY_FOR_EVERY),
        }
    }

    /// Whether a plan is open.
    pub fn is_open(&self) -> bool {
        self.is_open.get()
    }

    /// The open plan.
    pub fn plan(&self) -> ReadSignal<Arc<Plan>> {
        self.plan.read_only()
    }

    /// What few edits of the plan change.
    pub fn outline(&self) -> Outline {
        self.outline.get()
    }

    /// Everything that follows from the plan.
    pub fn report(&self) -> Memo<SharedReport> {
        self.report
    }

    /// The figures that are looked at: the report, or all of its periods together as one. Its cells are those of
    /// [`Workspace::cell`].
    pub fn shown(&self) -> Memo<SharedReport> {
        self.shown
    }

    /// Asks the engine something about the report; whoever calls it inside a memo follows the plan.
    pub fn ask<R>(&self, question: impl FnOnce(&mut Engine, &Report) -> R) -> R {
        let report = self.report.get();
        // The engine only remembers programs, so that without it the answer is the same and comes later.
        let mut engine = self.engine.try_update_value(std::mem::take).unwrap_or_default();
        let answer = question(&mut engine, &report);
        self.engine.try_set_value(engine);
        answer
    }

    /// Which layer is looked at.
    pub fn layer(&self) -> RwSignal<Layer> {
        self.layer
    }

    /// Which period is looked at, from 0; the last one of a plan that has become shorter.
    pub fn period(&self) -> usize {
        let last = usize::from(self.outline().periods.count.max(1)) - 1;
        self.period.get().min(last)
    }

    /// Whether all periods are looked at together; never so where the plan has one.
    pub fn is_whole(&self) -> bool {
        self.is_whole.get() && self.has_periods()
    }

    /// Looks at all periods together, or at the one that was looked at before.
    pub fn look_at_whole(&self, is_whole: bool) {
        self.is_whole.set(is_whole);
    }

    /// The periods that are looked at: one, all of them, or those of which something was reported.
    pub fn span(&self) -> Range<usize> {
        if self.is_whole() {
            return self.report.with(|report| span_of(report, self.layer.get()));
        }
        self.period()..self.period() + 1
    }

    /// Looks at another period. What is typed from then on counts for that one: who goes from month to month means it.
    pub fn look_at(&self, period: usize) {
        self.period.set(period);
        self.is_whole.set(false);
        self.is_for_every.set([false, false]);
    }

    /// Looks at the period that was looked at when the page was left.
    pub(super) fn look_again_at(&self, period: usize) {
        if period > 0 {
            self.look_at(period);
        }
        self.is_whole.set(false);
    }

    /// Whether the plan has more than one period.
    pub fn has_periods(&self) -> bool {
        self.outline().periods.count > 1
    }

    /// Whether what is typed in the layer that is looked at counts for every period, and not for this one alone.
    pub fn is_for_every(&self) -> bool {
        !self.has_periods() || self.is_for_every.with(|is| is[self.layer.get() as usize])
    }

    /// Lets what is typed count for every period, or for this one alone.
    pub fn type_for_every(&self, is_for_every: bool) {
        let layer = self.layer.get_untracked() as usize;
        self.is_for_every.update(|is| is[layer] = is_for_every);
    }

    /// The cell of `lane` in [`Workspace::shown`], in the layer and period that are looked at.
    pub fn cell(&self, lane: Lane) -> Cell {
        let period = if self.is_whole() { 0 } else { self.period() };
        Cell { layer: self.layer.get(), period, lane }
    }

    /// The figure of the period before the one that is looked at; all together have none before them.
    pub fn before(&self, lane: Lane, kpi: Kpi) -> Option<f64> {
        let cell = self.cell(lane);
        let period = cell.period.checked_sub(1).filter(|_| !self.is_whole())?;
        self.report.with(|report| report.value(Cell { period, ..cell }, kpi))
    }

    /// The target of the periods that are looked at, where what has happened is.
    pub fn aim(&self, lane: Lane, kpi: Kpi) -> Option<f64> {
        let cell = self.cell(lane);
        let target = (cell.layer == Layer::Actual).then_some(Cell { layer: Layer::Target, ..cell })?;
        self.shown.with(|report| report.value(target, kpi))
    }

    /// Where an entry of `place` stands in the layer that is looked at. A plan of one period enters for every period,
    /// so that more periods start from the same figures.
    pub fn at(&self, place: Place) -> At {
        let period = (!self.is_for_every()).then(|| self.period() as u16);
        At { place, layer: self.layer.get(), period }
    }

    /// Where the figure of `place` in the very period that is looked at would stand.
    pub fn at_period(&self, place: Place) -> At {
        At { place, layer: self.layer.get(), period: self.has_periods().then(|| self.period() as u16) }
    }

    /// Opens a plan in place of the one that is open; its history starts afresh. A plan of several periods is first
    /// met as a whole.
    pub fn open(&self, plan: Plan) {
        self.open_shared(Arc::new(plan));
    }

    pub(super) fn open_shared(&self, plan: Arc<Plan>) {
        self.history.set_value(History::default());
        self.layer.set(Layer::Target);
        self.period.set(0);
        self.is_whole.set(plan.periods().count > 1);
        self.is_for_every.set(USUALLY_FOR_EVERY);
        self.plan.set(plan);
        self.is_open.set(true);
        self.show_ways();
    }

    /// Puts the open plan away; nothing of it is kept here.
    pub(super) fn close(&self) {
        self.is_open.set(false);
        self.history.set_value(History::default());
        self.plan.set(Arc::new(nothing()));
        self.show_ways();
    }

    /// Shows a state of the same plan that was made elsewhere; what was done here before can't be taken back any more.
    pub(super) fn replace(&self, plan: Arc<Plan>) {
        self.history.set_value(History::default());
        self.plan.set(plan);
        self.show_ways();
    }

    /// Goes on with the same plan under another identity, without a trace in the history.
    pub(super) fn go_on_with(&self, copy: Arc<Plan>) {
        self.plan.set(copy);
    }

    /// Whether the open plan may be changed.
    pub fn is_editable(&self) -> bool {
        self.is_editable.get()
    }

    pub(super) fn allow_edits(&self, is_editable: bool) {
        if self.is_editable.get_untracked() != is_editable {
            self.is_editable.set(is_editable);
        }
    }

    /// Whether the assignment does not let a student change it.
    pub fn locks(&self, subject: Subject) -> bool {
        self.outline().is_assignment && self.plan.with(|plan| plan.locks(subject))
    }

    /// Whether the assignment does not let a student type into the slot, in which this figure stands if any does.
    pub fn locks_slot(&self, slot: Slot, standing: Option<Kpi>) -> bool {
        self.outline().is_assignment && self.plan.with(|plan| plan.locks_slot(slot, standing))
    }

    /// Whether the assignment does not show it.
    pub fn hides(&self, subject: Subject) -> bool {
        self.outline().is_assignment && self.plan.with(|plan| plan.hides(subject))
    }

    /// The figure that is asked about, or the first of these that may be seen where the assignment hides it.
    pub fn seen(&self, asked: Kpi, among: &[Kpi]) -> Kpi {
        self.plan.with(|plan| plan.seen(asked, among))
    }

    /// Changes the plan.
    ///
    /// # Errors
    /// Says why the edit can't be made; the plan stays as it was.
    pub fn edit(&self, edit: PlanEdit) -> Result<(), EditError> {
        if !self.is_editable.get_untracked() {
            return Err(EditError::ReadOnly);
        }
        let before = self.plan.get_untracked();
        let mut plan = Plan::clone(&before);
        plan.apply(edit.clone())?;
        if plan == *before {
            return Ok(());
        }
        self.history.update_value(|history| history.record(before, &edit, &plan));
        self.plan.set(Arc::new(plan));
        self.show_ways();
        Ok(())
    }
}

/// What stands for a plan while none is open.
fn nothing() -> Plan {
    Plan::blank("none", "", Currency::EUR, "")
}

/// Which periods are taken together: what is aimed at in all of them, what has happened as far as it has.
fn span_of(report: &Report, layer: Layer) -> Range<usize> {
    match layer {
        Layer::Target => 0..report.grid().periods,
        Layer::Actual => report.reported(),
    }
}

impl Default for Workspace {
    fn default() -> Self {
        Self::new()
    }
}
