//! A task that a teacher makes of a plan: what is asked, what stays as it is and what is not shown. Locks help to learn,
//! they keep nothing secret: whoever opens the document can read and change all of it.

mod subject;

pub use subject::{Area, Subject};

use super::document::{self, Extra, Stamp, crc32};
use super::edit::plain_name;
use super::{ChannelId, EditError, EntryKey, MAX_NAME_CHARS, PartKey, Place, Plan, PlanEdit, Slot};
use crate::engine::{Kpi, Mask};

/// How long the notes of an assignment may be, in characters.
pub const MAX_TASK_CHARS: usize = 2_000;
/// How many patterns a list may have.
pub const MAX_PATTERNS: usize = 200;
/// How long a pattern may be, in bytes.
pub const MAX_PATTERN: usize = 60;
/// How long the identity of an assignment may be, in letters.
pub const MAX_TASK_ID: usize = 40;

/// How far a plan with an assignment has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// The teacher works on it: nothing is locked or hidden.
    Draft,
    /// As it is handed out.
    #[default]
    Task,
    /// A student works on it, or has handed it in.
    Work {
        /// The [`Plan::version`] of the task that it was begun from.
        task: u32,
        /// Who handed it in, if she says so.
        by: String,
    },
}

/// What a teacher asks for, beside the plan it starts from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assignment {
    /// By which versions of the same task are known: small letters, digits and dashes.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What can't be changed, as patterns; see [`Assignment::locks`].
    pub lock: Vec<String>,
    /// What is not shown, as patterns.
    pub hide: Vec<String>,
    /// What is to be done.
    pub notes: String,
    /// The language in which it is given, as a tag.
    pub lang: Option<String>,
    /// How far it has come.
    pub progress: Progress,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Assignment {
    /// A draft that locks and hides nothing.
    pub fn draft(id: impl Into<String>, title: impl Into<String>) -> Self {
        let title = plain_name(title.into());
        Self { id: id.into(), title, progress: Progress::Draft, ..Self::default() }
    }

    /// Whether a student can't change it: what is locked, and what is out of her sight.
    ///
    /// What patterns mean stands in the README: the name of an [`Area`], or that of a figure.
    pub fn locks(&self, subject: Subject) -> bool {
        self.holds() && (means(&self.lock, subject) || means(&self.hide, subject))
    }

    /// Whether a student does not see it.
    pub fn hides(&self, subject: Subject) -> bool {
        self.holds() && means(&self.hide, subject)
    }

    /// Whether it binds whoever works on the plan.
    fn holds(&self) -> bool {
        self.progress != Progress::Draft
    }

    /// Who handed the work in; empty if nobody said so.
    pub fn by(&self) -> &str {
        if let Progress::Work { by, .. } = &self.progress { by } else { "" }
    }

    /// The field that can't be part of an assignment, if there is one.
    pub(super) fn fault(&self) -> Option<(&'static str, EditError)> {
        let is_long = |text: &str, most: usize| text.chars().count() > most;
        let is_full = |list: &[String]| list.len() > MAX_PATTERNS || list.iter().any(|it| it.len() > MAX_PATTERN);
        let is_tag = |tag: &String| {
            (1..=35).contains(&tag.len())
                && tag.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'))
        };
        match self {
            it if !is_task_id(&it.id) => Some(("id", EditError::UnknownPart)),
            it if is_long(&it.title, MAX_NAME_CHARS) => Some(("title", EditError::NameTooLong)),
            it if is_long(it.by(), MAX_NAME_CHARS) => Some(("by", EditError::NameTooLong)),
            it if is_long(&it.notes, MAX_TASK_CHARS) => Some(("notes", EditError::TaskTooLong)),
            it if is_full(&it.lock) => Some(("lock", EditError::TooMany(MAX_PATTERNS))),
            it if is_full(&it.hide) => Some(("hide", EditError::TooMany(MAX_PATTERNS))),
            it if it.lang.as_ref().is_some_and(|tag| !is_tag(tag)) => Some(("lang", EditError::UnknownPart)),
            _ => None,
        }
    }

    /// Its texts without the marks that names may not have.
    pub(super) fn plain(mut self) -> Self {
        self.title = plain_name(self.title);
        self.notes = plain_name(self.notes);
        if let Progress::Work { by, .. } = &mut self.progress {
            *by = plain_name(std::mem::take(by));
        }
        self
    }
}

/// The patterns with these subjects in them, or without any that mean one of them.
pub fn marked(patterns: &[String], subjects: &[Subject], is_marked: bool) -> Vec<String> {
    let is_about = |pattern: &String| subjects.iter().any(|subject| subject.is_meant_by(pattern));
    let mut marked: Vec<String> = patterns.iter().filter(|pattern| !is_about(pattern)).cloned().collect();
    if is_marked {
        marked.extend(subjects.iter().map(|subject| subject.id().to_owned()));
    }
    marked
}

/// Whether a list of patterns means the subject.
pub fn means(patterns: &[String], subject: Subject) -> bool {
    patterns.iter().any(|pattern| subject.is_meant_by(pattern))
}

/// Whether an assignment may be known by this: it becomes part of the key under which a student's work is stored.
pub fn is_task_id(id: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=MAX_TASK_ID).contains(&id.len()) && id.bytes().all(is_letter)
}

impl Plan {
    /// What a teacher asks for with this plan, if it is an assignment.
    pub fn assignment(&self) -> Option<&Assignment> {
        self.parts.assignment.as_deref()
    }

    /// Whether a student can't change it here.
    pub fn locks(&self, subject: Subject) -> bool {
        self.assignment().is_some_and(|it| it.locks(subject))
    }

    /// Whether it is not shown here.
    pub fn hides(&self, subject: Subject) -> bool {
        self.assignment().is_some_and(|it| it.hides(subject))
    }

    /// The figures that are not shown here, wherever they stand: they count, and nothing may give them away.
    pub fn hidden_figures(&self) -> Mask {
        // Most plans hide nothing, and this is asked at each keystroke.
        let hides = |it: &&Assignment| it.holds() && !it.hide.is_empty();
        let Some(assignment) = self.assignment().filter(hides) else { return Mask::EMPTY };
        Kpi::ALL.into_iter().filter(|kpi| assignment.hides(Subject::Figure(*kpi))).collect()
    }

    /// The figure that is asked about, or where it is hidden the first one that is not: of these, else of all.
    pub fn seen(&self, asked: Kpi, among: &[Kpi]) -> Kpi {
        let is_seen = |kpi: &Kpi| !self.hides(Subject::Figure(*kpi));
        let others = among.iter().copied().chain(Kpi::ALL);
        [asked].into_iter().chain(others).find(is_seen).unwrap_or(asked)
    }

    /// Whether a student can't type into the slot: what is entered there is locked, or all that could be.
    pub fn locks_slot(&self, slot: Slot, entered: Option<Kpi>) -> bool {
        entered.map_or_else(|| self.is_whole(slot, Self::locks), |kpi| self.locks_figure(kpi))
    }

    /// Whether nothing of the slot is shown.
    pub fn hides_slot(&self, slot: Slot) -> bool {
        self.is_whole(slot, Self::hides)
    }

    fn is_whole(&self, slot: Slot, meant: fn(&Self, Subject) -> bool) -> bool {
        self.assignment().is_some()
            && [Some(slot.main), slot.rate].into_iter().flatten().all(|kpi| meant(self, Subject::Figure(kpi)))
    }

    /// The plan as it is handed out, if it is an assignment.
    pub fn handed_out(&self) -> Option<Self> {
        let assignment = Assignment { progress: Progress::Task, ..self.assignment()?.clone() };
        Some(self.with_assignment(Some(assignment)))
    }

    /// The task of which this is not yet anybody's work.
    pub fn task(&self) -> Option<&Assignment> {
        self.assignment().filter(|it| it.progress == Progress::Task)
    }

    /// A student's work on a task, under an identity of its own; of a plan that is no task a copy.
    #[must_use]
    pub fn begun_as(&self, id: impl Into<String>) -> Self {
        let work = Progress::Work { task: self.version(), by: String::new() };
        let begun = self.task().map(|task| self.with_assignment(Some(Assignment { progress: work, ..task.clone() })));
        begun.as_ref().unwrap_or(self).copied_as(id)
    }

    /// Tells versions of a task apart: another one for another content, the same on every device.
    pub fn version(&self) -> u32 {
        crc32(document::encode(self, &Stamp::default()).as_bytes())
    }

    fn with_assignment(&self, assignment: Option<Assignment>) -> Self {
        let mut plan = self.clone();
        plan.parts.assignment = assignment.map(Box::new);
        plan
    }

    pub(super) fn set_assignment(&mut self, assignment: Option<Assignment>) -> Result<(), EditError> {
        let assignment = assignment.map(Assignment::plain);
        if let Some((_, error)) = assignment.as_ref().and_then(Assignment::fault) {
            return Err(error);
        }
        self.parts.assignment = assignment.map(Box::new);
        Ok(())
    }

    /// Refuses a change of what is locked.
    pub(super) fn check_locks(&self, edit: &PlanEdit) -> Result<(), EditError> {
        let is_locked = match edit {
            _ if self.assignment().is_none_or(|it| !it.holds()) => false,
            PlanEdit::Enter { at, kpi, instead_of, .. } => {
                let makes_way = |other: &Kpi| self.entry(&EntryKey { at: *at, kpi: *other }).is_some();
                self.locks_figure(*kpi) || instead_of.filter(makes_way).is_some_and(|other| self.locks_figure(other))
            }
            PlanEdit::Clear { kpi, and, .. } => {
                self.locks_figure(*kpi) || and.is_some_and(|other| self.locks_figure(other))
            }
            PlanEdit::RemoveChannel(id) => self.locks_channel(*id),
            _ => area_of(edit).is_some_and(|area| self.locks(Subject::Area(area))),
        };
        if is_locked { Err(EditError::Locked) } else { Ok(()) }
    }

    /// Whether a student can't take the channel out: with it would go what is locked.
    pub fn locks_channel(&self, id: ChannelId) -> bool {
        let takes_along = |key: &EntryKey| key.at.place == Place::Channel(id) && self.locks_figure(key.kpi);
        self.locks(Subject::Area(Area::Channels)) || self.entries.keys().any(takes_along)
    }

    fn locks_figure(&self, kpi: Kpi) -> bool {
        self.locks(Subject::Figure(kpi))
    }
}

/// The area that an edit changes; none for figures, and where nothing is to be locked.
fn area_of(edit: &PlanEdit) -> Option<Area> {
    match edit {
        PlanEdit::Rename { .. } => Some(Area::Title),
        PlanEdit::SetGoal(_) => Some(Area::Goal),
        PlanEdit::SetCurrency(_) => Some(Area::Currency),
        PlanEdit::SetPeriods(_) => Some(Area::Periods),
        PlanEdit::AddChannel { .. }
        | PlanEdit::RenameChannel { .. }
        | PlanEdit::ClassifyChannel { .. }
        | PlanEdit::RemoveChannel(_) => Some(Area::Channels),
        PlanEdit::Put(part) => Some(area_of_part(part.key())),
        // Both of the same list.
        PlanEdit::Remove(key) | PlanEdit::Swap(key, _) => Some(area_of_part(*key)),
        PlanEdit::SetOutlook(_) => Some(Area::Forecast),
        PlanEdit::SetSpending { .. } => Some(Area::Budget),
        PlanEdit::SetLoyalty(_) => Some(Area::Loyalty),
        // A question asks and changes no figure.
        PlanEdit::Enter { .. }
        | PlanEdit::Clear { .. }
        | PlanEdit::SetQuestion(_)
        | PlanEdit::SetSeed(_)
        | PlanEdit::SetAssignment(_)
        | PlanEdit::Replace(_)
        | PlanEdit::Batch(..) => None,
    }
}

fn area_of_part(key: PartKey) -> Area {
    match key {
        PartKey::Objective(_) => Area::Objectives,
        PartKey::Scenario(_) => Area::Scenarios,
        PartKey::Trial(_) => Area::Improve,
        PartKey::Persona(_) => Area::Personas,
        PartKey::Touchpoint(_) => Area::Journey,
        PartKey::Action(_) => Area::Calendar,
        PartKey::Response(_) => Area::Budget,
    }
}
