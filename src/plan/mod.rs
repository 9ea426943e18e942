//! The saved document: a marketing plan as plain values, and the one way to change it.
//!
//! The plan turns itself into engine input (`figures`); it knows no language, no browser and no clock.

mod action;
mod adopt;
mod allocation;
pub mod assignment;
pub mod document;
mod edit;
mod edit_name;
mod entries;
mod entry;
mod example;
mod figures;
mod history;
mod journey;
mod loyalty;
mod media_mix;
mod objective;
mod outlook;
mod part;
mod parts;
mod period;
mod persona;
mod ranges;
mod saved_question;
mod saved_scenario;
mod slot;
mod spending;
mod standing;
mod tactic;
mod take_over;
mod touchpoint;
mod trial;
mod vocabulary;

pub use action::{Action, MAX_ACTIONS};
pub use allocation::{Allocation, Bend, Outlet, Reason};
use document::{Extra, Foreign};
use edit::plain_name;
pub use edit::{EditError, MAX_CHANNELS, MAX_NAME_CHARS, MAX_NOTE_CHARS, PlanEdit};
pub use edit_name::EditName;
use entries::Entries;
pub use entry::{At, Entry, EntryKey, Place, Quantity};
pub use example::{Example, ExampleWords};
pub use history::{History, MAX_UNDO, Ways};
pub use journey::Journey;
pub use loyalty::{Criterion, Loyalty, MAX_COHORT, MAX_CRITERIA, MAX_CYCLES, MAX_DISCOUNT, MAX_LEVELS};
pub use objective::{MAX_OBJECTIVES, Objective};
pub use outlook::{MAX_LAG, MAX_SEASON, Outlook};
pub use part::{Part, PartKey};
use parts::Parts;
pub use period::{MAX_PERIODS, PeriodKind, Periods};
pub use persona::{MAX_PERSONAS, Persona};
pub use saved_question::{Limits, SavedQuestion};
pub use saved_scenario::{MAX_FACTOR, MAX_SCENARIOS, MAX_TURNS, PlanTurn, SavedScenario};
pub use slot::{Group, Slot};
pub use spending::{MAX_POINTS, Response, Spending};
pub use standing::Standing;
pub use tactic::{Tactic, TacticKind};
pub use take_over::{Picked, TakeOver, unique};
pub use touchpoint::{BEST_FEELING, MAX_TOUCHPOINTS, Touchpoint};
pub use trial::{MAX_RELATIVE_CHANGE, MAX_TRIALS, Trial};
pub use vocabulary::{
    ActionState, Aspect, Basis, ChannelKind, CsiMethod, Currency, FiveS, Goal, Media, Phase, Provenance, Repeat,
    SeasonMode, SpendingAim, Trait, Verdict,
};

/// Identifies a channel within its plan; never used again after the channel is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(pub u32);

/// A way to reach people: an advertisement, a newsletter, a shop window …
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Identity within the plan.
    pub id: ChannelId,
    /// Name in the user's words.
    pub name: String,
    /// Paid, owned or earned.
    pub media: Media,
    /// What kind of channel it is.
    pub kind: ChannelKind,
    /// Fields of a newer minor version, kept as they are.
    extra: Extra,
}

/// A marketing plan: what was entered, nothing that follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    id: String,
    title: String,
    goal: Goal,
    currency: Currency,
    periods: Periods,
    /// Fields of the periods that a newer minor version knows, kept as they are.
    periods_extra: Extra,
    channels: Vec<Channel>,
    entries: Entries,
    /// Seed of the random draws, so that the same plan gives the same numbers everywhere.
    seed: u64,
    next_channel: u32,
    parts: Parts,
    /// Entries of KPIs or layers that a newer minor version knows, kept as they are.
    foreign_entries: Vec<Foreign>,
    extra: Extra,
}

impl Plan {
    /// A plan with nothing entered and a single channel.
    ///
    /// `id` must be unique on the device; `channel` is the channel's name in the user's words.
    pub fn blank(id: impl Into<String>, title: impl Into<String>, currency: Currency, channel: &str) -> Self {
        let mut plan = Self {
            id: id.into(),
            title: plain_name(title.into()),
            goal: Goal::Sale,
            currency,
            periods: Periods::default(),
            periods_extra: Extra::new(),
            channels: Vec::new(),
            entries: Entries::default(),
            seed: 1,
            next_channel: 1,
            parts: Parts::default(),
            foreign_entries: Vec::new(),
            extra: Extra::new(),
        };
        plan.push_channel(channel, Media::Owned, ChannelKind::Other);
        plan
    }

    fn push_channel(&mut self, name: &str, media: Media, kind: ChannelKind) -> ChannelId {
        let id = ChannelId(self.next_channel);
        self.next_channel += 1;
        self.channels.push(Channel { id, name: plain_name(name.to_owned()), media, kind, extra: Extra::new() });
        id
    }

    /// Identity on the device.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Name in the user's words; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What counts as "customer".
    pub fn goal(&self) -> Goal {
        self.goal
    }

    /// The one currency of all amounts.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The periods that the plan spans.
    pub fn periods(&self) -> Periods {
        self.periods
    }

    /// The channels in the user's order.
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// The channel with this identity.
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// Everything entered, in a fixed order.
    pub fn entries(&self) -> impl Iterator<Item = (&EntryKey, &Entry)> {
        self.entries.iter()
    }

    /// What was entered at this place, if anything.
    pub fn entry(&self, key: &EntryKey) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// Seed of the random draws.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Whether nothing has been entered yet.
    pub fn has_no_entries(&self) -> bool {
        self.entries.is_empty()
    }

    /// The same plan under another identity: a copy that is saved beside the original.
    #[must_use]
    pub fn copied_as(&self, id: impl Into<String>) -> Self {
        Self { id: id.into(), ..self.clone() }
    }
}
