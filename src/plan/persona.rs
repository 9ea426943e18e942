//! Personas: the people whom a plan is for, each as one imagined person with a name. Source: text 004.

use super::document::Extra;
use super::edit::{check_name, check_note, plain_name};
use super::part::{Fault, Part};
use super::{ChannelId, EditError, EditName, Plan, PlanEdit, Trait};

/// How many personas a plan may have.
pub const MAX_PERSONAS: usize = 20;

/// Somebody whom the plan is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Persona {
    /// Identity within the plan, see [`Plan::next_part_id`].
    pub id: u32,
    /// Whether the plan is first of all for this one. At most one persona is.
    pub is_main: bool,
    /// Where they are met.
    pub channels: Vec<ChannelId>,
    /// By trait, what is known, in the user's words; may be empty.
    texts: Box<[String; Trait::ALL.len()]>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Persona {
    /// A persona of whom nothing is known yet.
    pub fn new(id: u32) -> Self {
        let texts = Box::new([const { String::new() }; Trait::ALL.len()]);
        Self { id, is_main: false, channels: Vec::new(), texts, extra: Extra::new() }
    }

    /// What is known of a trait; may be empty.
    pub fn text(&self, of: Trait) -> &str {
        &self.texts[of as usize]
    }

    /// The persona of which this is said.
    #[must_use]
    pub fn with(mut self, of: Trait, text: impl Into<String>) -> Self {
        self.texts[of as usize] = text.into();
        self
    }

    /// The letters that stand for the persona: of the first two words of the name, or of the first one where letters
    /// join; nothing without a name.
    pub fn initials(&self) -> String {
        let mut firsts = self.text(Trait::Name).split_whitespace().filter_map(|word| word.chars().next());
        let Some(first) = firsts.next() else { return String::new() };
        let second = firsts.next().filter(|_| first.is_uppercase() || first.is_lowercase());
        [Some(first), second].into_iter().flatten().flat_map(char::to_uppercase).collect()
    }

    /// What tells most about them besides the name, in the order in which it is told.
    pub fn summary(&self) -> impl Iterator<Item = &str> {
        [Trait::Role, Trait::Age, Trait::Place].into_iter().map(|it| self.text(it).trim()).filter(|it| !it.is_empty())
    }

    pub(super) fn make_plain(&mut self) {
        for text in self.texts.iter_mut() {
            *text = plain_name(std::mem::take(text));
        }
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        for it in Trait::ALL {
            let text = self.text(it);
            let outcome = if it.is_short() { check_name(text) } else { check_note(text) };
            outcome.map_err(|error| Fault(it.id(), error))?;
        }
        let is_there = |(index, id): (usize, &ChannelId)| {
            plan.channel(*id).is_some() && !self.channels.iter().take(index).any(|earlier| earlier == id)
        };
        if self.channels.iter().enumerate().all(is_there) {
            Ok(())
        } else {
            Err(Fault("channels", EditError::UnknownChannel))
        }
    }
}

impl Plan {
    /// The personas, in the order in which they were put in.
    pub fn personas(&self) -> &[Persona] {
        &self.parts.personas
    }

    /// The persona with this identity.
    pub fn persona(&self, id: u32) -> Option<&Persona> {
        self.personas().iter().find(|it| it.id == id)
    }

    /// The one for whom the plan is first of all.
    pub fn main_persona(&self) -> Option<&Persona> {
        self.personas().iter().find(|it| it.is_main)
    }

    /// The edit that puts a copy of a persona at the end, under another name and with touchpoints of its own like
    /// those of the original.
    pub fn duplicate_persona(&self, id: u32, name: impl Into<String>) -> Option<PlanEdit> {
        let copy_id = self.next_part_id();
        let copy = Persona { id: copy_id, is_main: false, ..self.persona(id)?.clone() }.with(Trait::Name, name);
        let own = self.touchpoints().iter().filter(|it| it.persona == Some(id)).zip(copy_id.saturating_add(1)..);
        let touchpoints = own.map(|(it, id)| {
            let mut touchpoint = it.clone();
            (touchpoint.id, touchpoint.persona) = (id, Some(copy_id));
            PlanEdit::Put(Part::Touchpoint(touchpoint))
        });
        let edits = [PlanEdit::Put(Part::Persona(copy))].into_iter().chain(touchpoints).collect();
        Some(PlanEdit::Batch(EditName::Persona, edits))
    }
}
