//! The customer journey map: the touchpoints on one persona's way, phase by phase, what is missing on it, and how far
//! the map is made. Source: text 004. Used by the Plan screen.

use super::{Aspect, Phase, Plan, Touchpoint};

/// The way of one persona.
#[derive(Clone, Debug)]
pub struct Journey<'a> {
    /// By phase, the touchpoints on the way.
    pub phases: [Vec<&'a Touchpoint>; Phase::ALL.len()],
    /// The steps of the method that are done: main persona, objectives, touchpoints, flow, gaps.
    pub steps: [bool; 5],
}

impl<'a> Journey<'a> {
    /// All touchpoints, in the order of the way.
    pub fn touchpoints(&self) -> impl Iterator<Item = &'a Touchpoint> {
        self.phases.iter().flatten().copied()
    }

    /// The phases in which nobody meets the persona.
    pub fn empty_phases(&self) -> impl Iterator<Item = Phase> {
        Phase::ALL.into_iter().filter(|phase| self.phases[*phase as usize].is_empty())
    }

    /// The touchpoints with something in the way and no idea what to do about it.
    pub fn unanswered(&self) -> impl Iterator<Item = &'a Touchpoint> {
        self.touchpoints().filter(|it| it.is_unanswered())
    }

    /// Whether nothing is missing of what the map can tell.
    pub fn has_no_gaps(&self) -> bool {
        self.empty_phases().next().is_none() && self.unanswered().next().is_none()
    }
}

impl Plan {
    /// The way of a persona: its own touchpoints and everybody's. Without one, everybody's alone.
    pub fn journey(&self, persona: Option<u32>) -> Journey<'_> {
        let is_on_way = |it: &&Touchpoint| it.persona.is_none() || it.persona == persona;
        let on_way: Vec<&Touchpoint> = self.touchpoints().iter().filter(is_on_way).collect();
        let of_phase = |phase| on_way.iter().copied().filter(|it| it.phase == phase).collect();
        let mut journey = Journey { phases: Phase::ALL.map(of_phase), steps: [false; 5] };
        let is_looked_into = on_way.iter().any(|it| it.tells(Aspect::Friction) || it.tells(Aspect::Opportunity));
        journey.steps = [
            self.main_persona().is_some(),
            !self.objectives().is_empty(),
            !on_way.is_empty(),
            !on_way.is_empty() && on_way.iter().all(|it| it.is_described()),
            is_looked_into && journey.has_no_gaps(),
        ];
        journey
    }

    /// The next touchpoint before (or after) this one in its phase of a persona's way.
    pub fn beside(&self, touchpoint: u32, persona: Option<u32>, is_before: bool) -> Option<u32> {
        let journey = self.journey(persona);
        let phase = journey.phases.iter().find(|phase| phase.iter().any(|it| it.id == touchpoint))?;
        let position = phase.iter().position(|it| it.id == touchpoint)?;
        let other = if is_before { position.checked_sub(1)? } else { position + 1 };
        Some(phase.get(other)?.id)
    }
}
