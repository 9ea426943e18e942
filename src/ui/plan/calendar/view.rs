//! What of the calendar is looked at: which stage, which state, parted by what, and which action is unfolded.

use leptos::prelude::*;

use crate::browser::clock;
use crate::engine::Stage;
use crate::i18n::agenda::{By, has_periods};
use crate::i18n::{Date, Wording};
use crate::plan::{Action, ActionState};
use crate::state::App;
use crate::ui::words::wording;

/// The choices of the calendar.
#[derive(Clone, Copy)]
pub struct CalendarView {
    /// The stage that is looked at; nothing for all.
    pub stage: RwSignal<Option<Stage>>,
    /// The state that is looked at; nothing for all.
    pub state: RwSignal<Option<ActionState>>,
    /// What the user wants it parted by; nothing for what suits the plan.
    pub parted: RwSignal<Option<By>>,
    /// The action that is being changed.
    pub open: RwSignal<Option<u32>>,
    /// Today, as the calendar was opened; nothing if the clock is beyond the calendar.
    pub today: Option<Date>,
}

impl CalendarView {
    /// Everything, as suits the plan.
    pub fn new() -> Self {
        Self {
            stage: RwSignal::new(None),
            state: RwSignal::new(None),
            parted: RwSignal::new(None),
            open: RwSignal::new(None),
            today: today(),
        }
    }

    /// What it is parted by: the plan's periods where they have days.
    pub fn by(self, app: App) -> By {
        let suits = if app.workspace.plan().with(|plan| has_periods(&plan.periods())) { By::Period } else { By::Month };
        self.parted.get().unwrap_or(suits)
    }

    /// Speaks about the actions that are looked at.
    pub fn ask<R>(self, app: App, speak: impl FnOnce(&Wording, &[&Action]) -> R) -> R {
        let (stage, state) = (self.stage.get(), self.state.get());
        wording(app, |words| {
            let is_shown = |action: &&Action| {
                stage.is_none_or(|stage| action.stage == stage) && state.is_none_or(|state| action.state == state)
            };
            let actions: Vec<&Action> = words.plan.actions().iter().filter(is_shown).collect();
            speak(words, &actions)
        })
    }
}

fn today() -> Option<Date> {
    let clock::Day { year, month, day } = clock::today();
    Date::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
