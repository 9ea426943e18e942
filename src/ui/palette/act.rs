//! What the palette can do.

use leptos::prelude::*;

use crate::browser::{document, paper};
use crate::engine::{Kpi, Lane, Scope};
use crate::i18n::Locale;
use crate::i18n::glossary::Entry;
use crate::state::{App, Screen, Sheet, ThemeChoice, Wish};
use crate::ui::focus::focus_later;
use crate::ui::help::explain;
use crate::ui::plans::PlansDialogState;
use crate::ui::stage::{GridExtent, go_to_field};

/// Something to be done or gone to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Shows a screen.
    Go(Screen),
    /// Puts the cursor into a figure's field.
    Field(Kpi),
    /// Shows an entry of the glossary.
    Explain(Entry),
    /// Takes the last edit back.
    Undo,
    /// Does it again.
    Redo,
    /// Opens a blank plan.
    Blank,
    /// Shows the stored plans.
    Plans,
    /// Takes the plan out.
    Export,
    /// Takes something in.
    Import,
    /// Makes a link of the plan.
    Share,
    /// Makes code for another page, or an assignment.
    Teach,
    /// Prints the page.
    Print,
    /// Speaks another language.
    Speak(Locale),
    /// Looks otherwise.
    Look(ThemeChoice),
}

/// What an act needs besides the app.
#[derive(Clone, Copy)]
pub struct Reach {
    /// Which figures grids show.
    pub extent: GridExtent,
    /// The dialog with the plans.
    pub plans: PlansDialogState,
}

impl Act {
    /// Does it; the palette is closed by then.
    pub fn run(self, app: App, reach: Reach) {
        match self {
            Self::Go(screen) => {
                app.navigation.go(screen);
                focus_later("content".to_owned());
            }
            Self::Field(kpi) => {
                let lane = if kpi.scope() == Scope::Channel { Lane::Channel(0) } else { Lane::Total };
                // Together there is nothing to type: the period that was looked at before.
                let period = untrack(|| app.workspace.period());
                let cell = crate::engine::Cell { period, ..untrack(|| app.workspace.cell(lane)) };
                go_to_field(app, reach.extent, cell, kpi);
            }
            Self::Explain(entry) => explain(app, entry),
            Self::Undo => app.workspace.undo(),
            Self::Redo => app.workspace.redo(),
            Self::Blank => app.front.open(Wish::Blank),
            Self::Plans => reach.plans.set_open(true),
            Self::Export => app.exchange.open(Sheet::Export),
            Self::Import => app.exchange.open(Sheet::Import(None)),
            Self::Teach => app.exchange.open(Sheet::Teach),
            Self::Share => {
                document::press("share");
            }
            Self::Print => paper::print(),
            Self::Speak(locale) => app.settings.choose_locale(locale),
            Self::Look(theme) => app.settings.theme().set(theme),
        }
    }
}
