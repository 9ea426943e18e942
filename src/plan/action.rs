//! An action of the calendar: what is done, when, by whom, for how much.

use super::document::Extra;
use super::edit::{check_amount, check_name, check_note};
use super::part::Fault;
use super::{ActionState, ChannelId, EditError, Periods, Plan, Repeat, Tactic};
use crate::engine::Stage;

/// How many actions a plan may have.
pub const MAX_ACTIONS: usize = 300;

/// Something that is to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Identity within the plan, see [`Plan::next_part_id`].
    pub id: u32,
    /// Name in the user's words; may be empty where a tactic names it.
    pub title: String,
    /// The tool or tactic that it puts to use.
    pub tactic: Option<Tactic>,
    /// The stage that it serves.
    pub stage: Stage,
    /// The channel on which it happens; nothing for all of them or none.
    pub channel: Option<ChannelId>,
    /// The persona for whom it is meant; nothing for everybody.
    pub persona: Option<u32>,
    /// First day: year, month, day (Gregorian).
    pub first: Option<(i16, u8, u8)>,
    /// Last day, not before the first; of what repeats, the day after which it does so no more.
    pub last: Option<(i16, u8, u8)>,
    /// How often it comes again, from the first day on.
    pub repeat: Repeat,
    /// Who does it, in the user's words.
    pub owner: String,
    /// What it costs (money), each time if it repeats. Told beside the plan's costs; no figure of the plan rests on it.
    pub cost: Option<f64>,
    /// How far it has come.
    pub state: ActionState,
    /// Anything else, in the user's words.
    pub note: String,
    /// Fields of a newer minor version, kept as they are, a tactic that only it knows among them.
    pub(super) extra: Extra,
}

impl Action {
    /// A planned action without days, nothing said of it yet.
    pub fn new(id: u32, stage: Stage) -> Self {
        Self {
            id,
            title: String::new(),
            tactic: None,
            stage,
            channel: None,
            persona: None,
            first: None,
            last: None,
            repeat: Repeat::Once,
            owner: String::new(),
            cost: None,
            state: ActionState::Planned,
            note: String::new(),
            extra: Extra::new(),
        }
    }

    /// A tactic as an action of its stage.
    pub fn of(id: u32, tactic: Tactic) -> Self {
        Self { tactic: Some(tactic), ..Self::new(id, tactic.stage()) }
    }

    /// Whether something is still to be done about it.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ActionState::Planned | ActionState::UnderWay)
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        check_name(&self.title).map_err(|error| Fault("title", error))?;
        check_name(&self.owner).map_err(|error| Fault("owner", error))?;
        check_note(&self.note).map_err(|error| Fault("note", error))?;
        check_amount(self.cost.unwrap_or_default()).map_err(|error| Fault("cost", error))?;
        if self.channel.is_some_and(|id| plan.channel(id).is_none()) {
            return Err(Fault("at", EditError::UnknownChannel));
        }
        if self.persona.is_some_and(|id| plan.persona(id).is_none()) {
            return Err(Fault("persona", EditError::UnknownPart));
        }
        for (field, day) in [("first", self.first), ("last", self.last)] {
            if day.is_some_and(|day| !Periods::is_day(day)) {
                return Err(Fault(field, EditError::NumberOutOfBounds));
            }
        }
        if self.first.zip(self.last).is_some_and(|(first, last)| last < first) {
            return Err(Fault("last", EditError::DatesReversed));
        }
        Ok(())
    }
}

impl Plan {
    /// The actions, in the order in which they were put in.
    pub fn actions(&self) -> &[Action] {
        &self.parts.actions
    }

    /// How many tactics of the stage stand in the calendar, and how many there are.
    pub fn tactics_used(&self, stage: Stage) -> (usize, usize) {
        let all = Tactic::of_stage(stage);
        let is_used = |tactic: &Tactic| self.actions().iter().any(|it| it.tactic == Some(*tactic));
        (Tactic::of_stage(stage).filter(is_used).count(), all.count())
    }
}
