//! Touchpoints: where a customer and the business meet, online and offline, as both see it. Source: text 004.

use super::document::Extra;
use super::edit::{check_name, check_note, plain_name};
use super::part::{Fault, check_number};
use super::{Aspect, ChannelId, EditError, Phase, Place, Plan};
use crate::engine::{Kpi, Scope};

/// How many touchpoints a plan may have.
pub const MAX_TOUCHPOINTS: usize = 100;
/// The best and, negative, the worst feeling.
pub const BEST_FEELING: i8 = 2;

/// Where a customer and the business meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Touchpoint {
    /// Identity within the plan, see [`Plan::next_part_id`].
    pub id: u32,
    /// Whose way it is on; nothing for everybody's.
    pub persona: Option<u32>,
    /// On which part of the way.
    pub phase: Phase,
    /// Whether they meet away from the net: in a shop, by post, on the phone.
    pub is_offline: bool,
    /// The channel of the plan in which they meet.
    pub channel: Option<ChannelId>,
    /// How the customer feels, from the worst, −[`BEST_FEELING`], to the best; nothing if nobody has said.
    pub feeling: Option<i8>,
    /// The figure by which it is seen how the touchpoint does.
    pub kpi: Option<Kpi>,
    /// By aspect, what is said of it, in the user's words; may be empty.
    texts: [String; Aspect::ALL.len()],
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Touchpoint {
    /// A touchpoint of everybody's way, of which nothing is said yet.
    pub fn new(id: u32, phase: Phase) -> Self {
        Self {
            id,
            persona: None,
            phase,
            is_offline: false,
            channel: None,
            feeling: None,
            kpi: None,
            texts: [const { String::new() }; Aspect::ALL.len()],
            extra: Extra::new(),
        }
    }

    /// What is said of an aspect; may be empty.
    pub fn text(&self, of: Aspect) -> &str {
        &self.texts[of as usize]
    }

    /// The touchpoint of which this is said.
    #[must_use]
    pub fn with(mut self, of: Aspect, text: impl Into<String>) -> Self {
        self.texts[of as usize] = text.into();
        self
    }

    /// Whether something is said of an aspect.
    pub fn tells(&self, of: Aspect) -> bool {
        !self.text(of).trim().is_empty()
    }

    /// Whether it is said what the customer does there and how that feels.
    pub fn is_described(&self) -> bool {
        self.tells(Aspect::Does) && self.feeling.is_some()
    }

    /// Whether something is in the customer's way and nobody has said what could be done.
    pub fn is_unanswered(&self) -> bool {
        self.tells(Aspect::Friction) && !self.tells(Aspect::Opportunity)
    }

    /// Where its figure stands: in its channel, or in all of them together.
    pub fn place(&self) -> Place {
        let is_in_channels = self.kpi.is_some_and(|kpi| kpi.scope() == Scope::Channel);
        self.channel.filter(|_| is_in_channels).map_or(Place::Business, Place::Channel)
    }

    pub(super) fn make_plain(&mut self) {
        for text in &mut self.texts {
            *text = plain_name(std::mem::take(text));
        }
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        for it in Aspect::ALL {
            let text = self.text(it);
            let outcome = if it == Aspect::Name { check_name(text) } else { check_note(text) };
            outcome.map_err(|error| Fault(it.id(), error))?;
        }
        if self.persona.is_some_and(|id| plan.persona(id).is_none()) {
            return Err(Fault("persona", EditError::UnknownPart));
        }
        if self.channel.is_some_and(|id| plan.channel(id).is_none()) {
            return Err(Fault("at", EditError::UnknownChannel));
        }
        let best = f64::from(BEST_FEELING);
        check_number(self.feeling.unwrap_or_default().into(), -best, best).map_err(|error| Fault("feeling", error))
    }
}

impl Plan {
    /// The touchpoints, in the order of the way.
    pub fn touchpoints(&self) -> &[Touchpoint] {
        &self.parts.touchpoints
    }
}
