//! Plans that the page around this one hands in and asks for. Who may do so was decided before, by `state::Hosting`.

use leptos::prelude::*;

use super::{App, Screen};
use crate::browser::{document, identity};
use crate::exchange::csv::{self, Dialect};
use crate::exchange::message::{Code, StateFormat};
use crate::i18n::{Locale, Msg};
use crate::plan::document::{Stamp, encode};
use crate::plan::{Plan, PlanEdit};

impl App {
    /// Shows a plan: as an edit of the open one, which can be taken back, or as a new one where none is open.
    pub(super) fn take_in(self, plan: Plan) -> Result<(), Code> {
        if plan.task().is_some() {
            self.open_task(&plan);
            return Ok(());
        }
        let (is_open, is_viewing) = untrack(|| (self.workspace.is_open(), self.front.place.is_viewing()));
        if !is_open || is_viewing || self.keeper.is_shown_only() {
            self.keeper.open_new(plan.copied_as(identity::new_id()));
            self.inquiry.reset();
            self.navigation.go(Screen::Overview);
            return Ok(());
        }
        self.workspace.leave_field();
        self.workspace.edit(PlanEdit::Replace(Box::new(plan))).map_err(|_| Code::Forbidden)?;
        self.workspace.leave_field();
        let turn = self.workspace.turn().get_untracked();
        let undo = std::sync::Arc::new(move || self.workspace.undo());
        let is_last = move || self.workspace.turn().get() == turn;
        self.front.toasts.tell(move || self.text(Msg::EmbedLoaded), Some(undo), is_last);
        Ok(())
    }

    /// The open plan as a document or as a table of results, or the first chart on the screen as a picture.
    pub(super) fn give_out(self, format: StateFormat) -> Option<String> {
        untrack(|| {
            if !self.workspace.is_open() {
                return None;
            }
            let plan = self.workspace.plan().get();
            match format {
                StateFormat::Json => {
                    let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
                    Some(encode(&plan, &stamp))
                }
                // For programs: the same separator whatever the page's language is.
                StateFormat::Csv => Some(self.workspace.ask(|engine, report| {
                    csv::results(&plan, report, engine, &self.format(), Dialect::of(Locale::En))
                })),
                StateFormat::Png => document::picture(),
            }
        })
    }
}
