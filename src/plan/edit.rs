//! The one way to change a plan. Undo, autosave and import all pass this gate.

use super::assignment::Assignment;
use super::part::{Fault, check_number};
use super::{
    At, ChannelId, ChannelKind, Currency, EditName, Entry, EntryKey, Goal, Loyalty, MAX_PERIODS, Media, Outlook, Part,
    PartKey, Periods, Place, Plan, SavedQuestion, SpendingAim,
};
use crate::engine::{Kpi, Scope, is_enterable, may_be_negative};

/// How many channels a plan may have.
pub const MAX_CHANNELS: usize = 64;
/// How long a title or name may be, in characters.
pub const MAX_NAME_CHARS: usize = 200;
/// How long a note may be, in characters.
pub const MAX_NOTE_CHARS: usize = 500;

/// A change of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanEdit {
    /// Gives the plan a title.
    Rename {
        /// The new title.
        title: String,
    },
    /// Chooses what counts as "customer".
    SetGoal(Goal),
    /// Chooses the currency; amounts stay as they are.
    SetCurrency(Currency),
    /// Chooses the periods; what lies beyond the new end stays entered and comes back with a later end.
    SetPeriods(Periods),
    /// Adds a channel at the end.
    AddChannel {
        /// Its name.
        name: String,
        /// Paid, owned or earned.
        media: Media,
        /// Its kind.
        kind: ChannelKind,
    },
    /// Gives a channel another name.
    RenameChannel {
        /// Which channel.
        id: ChannelId,
        /// The new name.
        name: String,
    },
    /// Changes what a channel is.
    ClassifyChannel {
        /// Which channel.
        id: ChannelId,
        /// Paid, owned or earned.
        media: Media,
        /// Its kind.
        kind: ChannelKind,
    },
    /// Takes a channel out, with its entries.
    RemoveChannel(ChannelId),
    /// Enters a figure.
    Enter {
        /// Where.
        at: At,
        /// Which KPI.
        kpi: Kpi,
        /// The figure.
        entry: Entry,
        /// The KPI that shares the place, whose entry makes way: a count and the rate that produces it.
        instead_of: Option<Kpi>,
    },
    /// Clears what was entered.
    Clear {
        /// Where.
        at: At,
        /// Which KPI.
        kpi: Kpi,
        /// The KPI that shares the place.
        and: Option<Kpi>,
    },
    /// Puts an item into its list: in the place of the one with the same key, or as a new one at the end.
    Put(Part),
    /// Takes an item out of its list.
    Remove(PartKey),
    /// Lets two items of one list, whose order means something, change places.
    Swap(PartKey, PartKey),
    /// Chooses how the periods to come are forecast.
    SetOutlook(Outlook),
    /// Chooses the budget that is to be split; what channels make of money stays.
    SetSpending {
        /// How much there is per period (money).
        budget: Option<f64>,
        /// What it is to bring most of.
        aim: SpendingAim,
    },
    /// Says what is known about loyalty.
    SetLoyalty(Box<Loyalty>),
    /// Asks the reverse planner something.
    SetQuestion(Box<SavedQuestion>),
    /// Chooses other random draws.
    SetSeed(u64),
    /// Makes an assignment of the plan, changes what is asked, or makes a plain plan of it. The author's own edit: nothing locks it.
    SetAssignment(Option<Box<Assignment>>),
    /// Puts the content of another plan in the place of this one's; the identity stays.
    Replace(Box<Plan>),
    /// Several edits as one step of this name: all of them are made, or none.
    Batch(EditName, Vec<PlanEdit>),
}

/// Why a plan can't be changed so. The plan stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The plan may only be looked at for now.
    ReadOnly,
    /// The assignment locks it.
    Locked,
    /// Counts, costs and rates start at zero.
    Negative(Kpi),
    /// Larger than any figure of a plan, not a number, or of a day that does not exist.
    OutOfBounds(Kpi),
    /// The low end of a range lies above its high end.
    RangeReversed,
    /// The KPI is not entered in such a place.
    WrongPlace(Kpi),
    /// No channel with that identity.
    UnknownChannel,
    /// A plan has at least one channel.
    LastChannel,
    /// More channels than [`MAX_CHANNELS`].
    TooManyChannels,
    /// Longer than [`MAX_NAME_CHARS`].
    NameTooLong,
    /// No periods, or more than [`MAX_PERIODS`], or a first day that does not exist.
    PeriodCount,
    /// Longer than [`MAX_NOTE_CHARS`].
    NoteTooLong,
    /// Longer than [`MAX_TASK_CHARS`](super::assignment::MAX_TASK_CHARS).
    TaskTooLong,
    /// More items than so many.
    TooMany(usize),
    /// No item with that identity.
    UnknownPart,
    /// A number that can't be meant here.
    NumberOutOfBounds,
    /// Larger than this, in the number's unit.
    NumberTooLarge(u32),
    /// The last day lies before the first.
    DatesReversed,
}

impl Plan {
    /// Changes the plan.
    ///
    /// # Errors
    /// Says why the edit can't be made; the plan stays as it was.
    pub fn apply(&mut self, edit: PlanEdit) -> Result<(), EditError> {
        self.check_locks(&edit)?;
        match edit {
            PlanEdit::Rename { title } => self.title = checked_name(title)?,
            PlanEdit::SetGoal(goal) => self.goal = goal,
            PlanEdit::SetCurrency(currency) => self.currency = currency,
            PlanEdit::SetPeriods(periods) => {
                if !(1..=MAX_PERIODS).contains(&periods.count) || periods.start.is_some_and(|day| !Periods::is_day(day))
                {
                    return Err(EditError::PeriodCount);
                }
                if self.periods.count == 1 && periods.count > 1 {
                    self.settle_actuals();
                }
                self.periods = periods;
            }
            PlanEdit::AddChannel { name, media, kind } => {
                // A file may have used up the numbers; one above them all could not be read again.
                if self.channels.len() >= MAX_CHANNELS || self.next_channel == u32::MAX {
                    return Err(EditError::TooManyChannels);
                }
                let name = checked_name(name)?;
                self.push_channel(&name, media, kind);
            }
            PlanEdit::RenameChannel { id, name } => {
                let name = checked_name(name)?;
                self.channel_mut(id)?.name = name;
            }
            PlanEdit::ClassifyChannel { id, media, kind } => {
                let channel = self.channel_mut(id)?;
                (channel.media, channel.kind) = (media, kind);
            }
            PlanEdit::RemoveChannel(id) => self.remove_channel(id)?,
            PlanEdit::Enter { at, kpi, entry, instead_of } => {
                self.check_place(at, kpi)?;
                check_quantity(kpi, &entry)?;
                if let Some(other) = instead_of {
                    self.entries.remove(&EntryKey { at, kpi: other });
                    self.give_way(at, other);
                }
                self.give_way(at, kpi);
                self.entries.insert(EntryKey { at, kpi }, entry);
            }
            PlanEdit::Clear { at, kpi, and } => {
                for kpi in [Some(kpi), and].into_iter().flatten() {
                    self.entries.remove(&EntryKey { at, kpi });
                    self.give_way(at, kpi);
                }
            }
            PlanEdit::Put(part) => self.put_part(part)?,
            PlanEdit::Remove(key) => self.remove_part(key)?,
            PlanEdit::Swap(one, other) => self.swap_parts(one, other)?,
            PlanEdit::SetOutlook(outlook) => {
                outlook.check().map_err(|Fault(_, error)| error)?;
                self.parts.outlook = outlook;
            }
            PlanEdit::SetSpending { budget, aim } => {
                check_amount(budget.unwrap_or_default())?;
                (self.parts.spending.budget, self.parts.spending.aim) = (budget, aim);
            }
            PlanEdit::SetLoyalty(mut loyalty) => {
                for criterion in &mut loyalty.criteria {
                    criterion.name = plain_name(std::mem::take(&mut criterion.name));
                }
                loyalty.check().map_err(|Fault(_, error)| error)?;
                self.parts.loyalty = *loyalty;
            }
            PlanEdit::SetQuestion(question) => {
                question.check(self).map_err(|Fault(_, error)| error)?;
                self.parts.question = *question;
            }
            PlanEdit::SetSeed(seed) => self.seed = seed,
            PlanEdit::SetAssignment(assignment) => self.set_assignment(assignment.map(|it| *it))?,
            PlanEdit::Replace(other) => *self = other.copied_as(self.id.clone()),
            PlanEdit::Batch(_, edits) => {
                let mut changed = self.clone();
                edits.into_iter().try_for_each(|edit| changed.apply(edit))?;
                *self = changed;
            }
        }
        Ok(())
    }

    fn channel_mut(&mut self, id: ChannelId) -> Result<&mut super::Channel, EditError> {
        self.channels.iter_mut().find(|channel| channel.id == id).ok_or(EditError::UnknownChannel)
    }

    fn remove_channel(&mut self, id: ChannelId) -> Result<(), EditError> {
        self.channel_mut(id)?;
        if self.channels.len() == 1 {
            return Err(EditError::LastChannel);
        }
        self.channels.retain(|channel| channel.id != id);
        self.entries.remove_place(Place::Channel(id));
        self.parts.forget_channel(id);
        Ok(())
    }

    /// Channel KPIs are entered in channels, economics and totals for the business; both within the longest plan.
    pub(super) fn check_place(&self, at: At, kpi: Kpi) -> Result<(), EditError> {
        if at.period.is_some_and(|period| period >= MAX_PERIODS) {
            return Err(EditError::PeriodCount);
        }
        match at.place {
            Place::Channel(id) if self.channel(id).is_none() => Err(EditError::UnknownChannel),
            Place::Channel(_) if kpi.scope() != Scope::Channel => Err(EditError::WrongPlace(kpi)),
            Place::Business if kpi.scope() == Scope::Channel => Err(EditError::WrongPlace(kpi)),
            _ => Ok(()),
        }
    }
}

fn checked_name(name: String) -> Result<String, EditError> {
    let name = plain_name(name);
    check_name(&name).map(|()| name)
}

pub(super) fn check_name(name: &str) -> Result<(), EditError> {
    if name.chars().count() > MAX_NAME_CHARS { Err(EditError::NameTooLong) } else { Ok(()) }
}

pub(super) fn check_note(note: &str) -> Result<(), EditError> {
    if note.chars().count() > MAX_NOTE_CHARS { Err(EditError::NoteTooLong) } else { Ok(()) }
}

/// Refuses an amount of money or people that can't be entered anywhere in a plan.
pub(super) fn check_amount(amount: f64) -> Result<(), EditError> {
    check_number(amount, 0.0, 1e15)
}

pub(super) fn check_value(kpi: Kpi, value: f64) -> Result<(), EditError> {
    if value.is_finite() && value < 0.0 && !may_be_negative(kpi) {
        return Err(EditError::Negative(kpi));
    }
    if is_enterable(kpi, value) { Ok(()) } else { Err(EditError::OutOfBounds(kpi)) }
}

/// A title or name without the invisible marks that would turn the direction of whatever is written around it.
pub(super) fn plain_name(mut name: String) -> String {
    let is_bidi_control =
        |char| matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    name.retain(|char| !is_bidi_control(char));
    name
}

pub(super) fn check_quantity(kpi: Kpi, entry: &Entry) -> Result<(), EditError> {
    let (low, high) = entry.quantity.bounds();
    check_value(kpi, low)?;
    check_value(kpi, high)?;
    if entry.date.is_some_and(|day| !Periods::is_day(day)) {
        return Err(EditError::OutOfBounds(kpi));
    }
    if low > high { Err(EditError::RangeReversed) } else { Ok(()) }
}
