//! Undo and redo: the plans as they were, each with the name of the edit that changed it.
//!
//! Names are kept, not words, so that the way back is told in whatever language is read.

use std::sync::Arc;

use super::{At, EditName, Plan, PlanEdit};
use crate::engine::Kpi;

/// How many edits can be taken back.
pub const MAX_UNDO: usize = 200;

/// A plan as it was before or after a named edit.
#[derive(Clone, Debug)]
struct Moment {
    plan: Arc<Plan>,
    name: EditName,
}

/// The way back and the way forth.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Moment>,
    future: Vec<Moment>,
    /// The field that is being typed into: further edits of it belong to the same step.
    open_field: Option<PlanEdit>,
}

/// What undo and redo would take back or do again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// The edit that undo takes back.
    pub undo: Option<EditName>,
    /// The edit that redo does again.
    pub redo: Option<EditName>,
}

impl History {
    /// Remembers the plan `before` the edit; the keystrokes of one field are one step, and none at all when they end
    /// where they began.
    pub fn record(&mut self, before: Arc<Plan>, edit: &PlanEdit, after: &Plan) {
        self.future.clear();
        let continues = self.open_field.as_ref().is_some_and(|open| is_same_field(open, edit));
        self.open_field = Some(edit.clone());
        if continues {
            if self.past.last().is_some_and(|moment| *moment.plan == *after) {
                self.past.pop();
                self.open_field = None;
            }
            return;
        }
        if self.past.len() == MAX_UNDO {
            self.past.remove(0);
        }
        self.past.push(Moment { plan: before, name: edit.name() });
    }

    /// Ends the step of the field that was typed into.
    pub fn close_field(&mut self) {
        self.open_field = None;
    }

    /// The plan before the last edit; `now` is kept for redo.
    pub fn undo(&mut self, now: Arc<Plan>) -> Option<Arc<Plan>> {
        self.close_field();
        let Moment { plan, name } = self.past.pop()?;
        self.future.push(Moment { plan: now, name });
        Some(plan)
    }

    /// The plan after the edit that was taken back last; `now` is kept for undo.
    pub fn redo(&mut self, now: Arc<Plan>) -> Option<Arc<Plan>> {
        self.close_field();
        let Moment { plan, name } = self.future.pop()?;
        self.past.push(Moment { plan: now, name });
        Some(plan)
    }

    /// The plan as it was when so many edits had been made, counted from the oldest that can be taken back; nothing if
    /// it is like that `now`.
    pub fn go_to(&mut self, done: usize, now: Arc<Plan>) -> Option<Arc<Plan>> {
        let mut plan = None;
        while self.past.len() > done {
            let from = plan.take().unwrap_or_else(|| Arc::clone(&now));
            plan = self.undo(from);
        }
        while self.past.len() < done && !self.future.is_empty() {
            let from = plan.take().unwrap_or_else(|| Arc::clone(&now));
            plan = self.redo(from);
        }
        plan
    }

    /// What undo and redo would do next.
    pub fn ways(&self) -> Ways {
        let name = |moments: &[Moment]| moments.last().map(|moment| moment.name);
        Ways { undo: name(&self.past), redo: name(&self.future) }
    }

    /// The edits that can be taken back, oldest first, then those that can be done again, next first.
    pub fn names(&self) -> Vec<EditName> {
        self.past.iter().chain(self.future.iter().rev()).map(|moment| moment.name).collect()
    }

    /// How many edits can be taken back.
    pub fn done(&self) -> usize {
        self.past.len()
    }
}

/// Whether two edits are keystrokes in one field.
fn is_same_field(one: &PlanEdit, other: &PlanEdit) -> bool {
    match (one, other) {
        (PlanEdit::RenameChannel { id: one, .. }, PlanEdit::RenameChannel { id: other, .. }) => one == other,
        (PlanEdit::Put(one), PlanEdit::Put(other)) => one.key() == other.key(),
        // Its texts are typed, the rest is chosen.
        (PlanEdit::SetAssignment(Some(one)), PlanEdit::SetAssignment(Some(other))) => {
            (&one.lock, &one.hide, &one.lang) == (&other.lock, &other.hide, &other.lang)
        }
        (PlanEdit::Rename { .. }, PlanEdit::Rename { .. })
        | (PlanEdit::SetOutlook(_), PlanEdit::SetOutlook(_))
        | (PlanEdit::SetSpending { .. }, PlanEdit::SetSpending { .. })
        | (PlanEdit::SetLoyalty(_), PlanEdit::SetLoyalty(_))
        | (PlanEdit::SetQuestion(_), PlanEdit::SetQuestion(_))
        | (PlanEdit::SetSeed(_), PlanEdit::SetSeed(_)) => true,
        _ => match (figure(one), figure(other)) {
            (Some((at, kpis)), Some((other_at, others))) => {
                at == other_at && kpis.into_iter().flatten().any(|kpi| others.contains(&Some(kpi)))
            }
            _ => false,
        },
    }
}

/// The place of an edited figure, and the KPIs that share it.
fn figure(edit: &PlanEdit) -> Option<(At, [Option<Kpi>; 2])> {
    match *edit {
        PlanEdit::Enter { at, kpi, instead_of, .. } => Some((at, [Some(kpi), instead_of])),
        PlanEdit::Clear { at, kpi, and } => Some((at, [Some(kpi), and])),
        _ => None,
    }
}
