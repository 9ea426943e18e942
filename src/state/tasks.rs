//! Tasks that a teacher has made: a student's work on one is kept under an identity of its own, which it has from slot,
//! assignment and version, so that whoever opens the task again finds it, and another version overwrites nothing.

use leptos::prelude::*;

use super::{App, Notice, Question, Screen, Topic};
use crate::engine::Stage;
use crate::exchange::link;
use crate::i18n::Locale;
use crate::plan::Plan;
use crate::plan::assignment::{Area, Assignment, Subject};

impl App {
    /// Opens the work that was begun on this task; without any, the task, of which nothing is stored before the first edit.
    pub(super) fn open_task(self, task: &Plan) {
        let Some(assignment) = task.task() else { return };
        if self.keeper.has_unsaved() {
            return self.keeper.tell(Notice::OwnFirst);
        }
        let (all, own) = (self.works(assignment), self.work_id(assignment, task.version()));
        if all.contains(&own) && self.open_work(&own) {
            return;
        }
        match all.first() {
            Some(earlier) if self.open_work(earlier) => self.keeper.tell(Notice::NewTask(link::encode(task))),
            _ => self.begin(task),
        }
    }

    /// Begins the version of the task that this link holds; work on others stays as it is.
    pub fn begin_version(self, fragment: &str) {
        if let Ok(task) = link::decode(fragment) {
            self.begin(&task);
        }
    }

    fn begin(self, task: &Plan) {
        let Some(assignment) = task.task() else { return };
        self.keeper.show_task(task.begun_as(self.work_id(assignment, task.version())));
        self.inquiry.reset();
        self.navigation.stay_on(Screen::Overview);
        if let Some(locale) = assignment.lang.as_deref().and_then(Locale::from_tag) {
            self.settings.speak_for_task(locale);
        }
    }

    fn open_work(self, id: &str) -> bool {
        let is_open = self.keeper.open_stored(id);
        if is_open {
            self.inquiry.reset();
        }
        is_open
    }

    /// What the identities of works on all versions of the task begin with.
    fn work_stem(self, assignment: &Assignment) -> String {
        // No dot in either of them.
        format!("task.{}.{}.", self.front.place.slot(), assignment.id)
    }

    fn work_id(self, assignment: &Assignment, version: u32) -> String {
        format!("{}{version:08x}", self.work_stem(assignment))
    }

    /// The works on this task, the last saved first.
    fn works(self, assignment: &Assignment) -> Vec<String> {
        let stem = self.work_stem(assignment);
        let plans = untrack(|| self.keeper.plans());
        plans.into_iter().map(|plan| plan.id).filter(|id| id.starts_with(&stem)).collect()
    }

    /// Whether a screen may be shown: the address and the assignment let it.
    pub fn shows(&self, screen: Screen) -> bool {
        let areas: &[Area] = match screen {
            // What terms mean is never hidden.
            Screen::Start | Screen::Overview | Screen::Stage(Stage::Plan) | Screen::Report | Screen::Learn(_) => &[],
            Screen::Stage(stage) => &[Area::of_stage(stage)],
            Screen::Planning(Topic::Personas) => &[Area::Personas],
            Screen::Planning(Topic::Journey) => &[Area::Journey],
            Screen::Planning(Topic::Calendar) => &[Area::Calendar],
            Screen::Forecast(Question::Scenarios) => &[Area::Forecast, Area::Scenarios],
            Screen::Forecast(Question::Budget) => &[Area::Forecast, Area::Budget],
            Screen::Forecast(_) => &[Area::Forecast],
            Screen::Improve(_) => &[Area::Improve],
        };
        self.navigation.allows(screen) && !areas.iter().any(|area| self.workspace.hides(Subject::Area(*area)))
    }
}
