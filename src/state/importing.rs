//! A file on its way in: read in slices while the page stays alive, and at the end what would come of it.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::App;
use super::app::{is_plan_file, usual_currency};
use super::settings::load_languages;
use crate::browser::files::ChosenFile;
use crate::browser::identity;
use crate::browser::lifecycle::Later;
use crate::exchange::bundle::{self, FiledPlan};
use crate::exchange::csv::{CsvError, Headings, Mapping, Placed, Reading, Step, Taking, Target, Understood};
use crate::i18n::{Args, Catalog, Format, Msg};
use crate::plan::Currency;
use crate::plan::document::DocumentError;

/// How much is read in one slice.
const BYTES: usize = 64_000;
const ROWS: usize = 300;

/// Why nothing can be taken from a file.
#[derive(Clone, PartialEq, Eq)]
pub enum Failure {
    /// A table.
    Table(CsvError),
    /// A file of plans.
    Plans(DocumentError),
    /// Any file.
    File(Msg),
}

enum Work {
    Reading(Reading),
    Taking(Box<Taking>),
}

/// The plans of a file, or why one is not taken.
pub type FiledPlans = Rc<Vec<Result<FiledPlan, DocumentError>>>;

/// The file in the dialog; gone with it.
#[derive(Clone, Copy)]
pub struct Importing {
    app: App,
    file: StoredValue<Option<ChosenFile>>,
    work: StoredValue<Option<Work>, LocalStorage>,
    later: StoredValue<Option<Later>, LocalStorage>,
    headings: StoredValue<Rc<Headings>, LocalStorage>,
    /// The table in cells.
    pub understood: RwSignal<Option<Rc<Understood>>, LocalStorage>,
    /// What its columns are taken for.
    pub mapping: RwSignal<Option<Mapping>>,
    /// What would come of the table.
    pub placed: RwSignal<Option<Rc<Placed>>, LocalStorage>,
    /// What is in a file of plans.
    pub plans: RwSignal<Option<FiledPlans>, LocalStorage>,
    /// Why nothing can be taken.
    pub failure: RwSignal<Option<Failure>>,
    /// How far reading has come, 0 to 1; nothing while nothing is read.
    pub progress: RwSignal<Option<f64>>,
    /// Whether the figures go into a plan of their own.
    pub is_new: RwSignal<bool>,
}

impl Importing {
    /// No file yet.
    pub fn new(app: App) -> Self {
        Self {
            app,
            file: StoredValue::new(None),
            work: StoredValue::new_local(None),
            later: StoredValue::new_local(None),
            headings: StoredValue::new_local(Rc::default()),
            understood: RwSignal::new_local(None),
            mapping: RwSignal::new(None),
            placed: RwSignal::new_local(None),
            plans: RwSignal::new_local(None),
            failure: RwSignal::new(None),
            progress: RwSignal::new(None),
            is_new: RwSignal::new(true),
        }
    }

    /// Begins with another file.
    pub fn begin(self, file: ChosenFile) {
        self.forget();
        let text = file.text.clone();
        self.file.set_value(Some(file));
        if is_plan_file(&text) {
            match bundle::read(&text) {
                Ok(plans) => self.plans.set(Some(Rc::new(plans))),
                Err(error) => self.fail(Failure::Plans(error)),
            }
            return;
        }
        self.progress.set(Some(0.0));
        let own = self.app.settings.locale().get_untracked();
        spawn_local(async move {
            let catalogs: Vec<&Catalog> = load_languages(own).await.into_iter().map(Catalog::of).collect();
            // The dialog may be closed by then.
            if !self.progress.is_disposed() {
                self.headings.set_value(Rc::new(Headings::new(&catalogs)));
                self.read(None);
            }
        });
    }

    /// Says why the chosen file can't be read at all.
    pub fn refuse(self, reason: Msg) {
        self.forget();
        self.fail(Failure::File(reason));
    }

    /// Stops reading and forgets the file.
    pub fn forget(self) {
        self.later.set_value(None);
        self.work.set_value(None);
        self.understood.set(None);
        self.mapping.set(None);
        self.placed.set(None);
        self.plans.set(None);
        self.failure.set(None);
        self.progress.set(None);
    }

    fn fail(self, failure: Failure) {
        self.work.set_value(None);
        self.progress.set(None);
        self.failure.set(Some(failure));
    }

    /// Reads the table, cut at this separator or at its own.
    pub fn read(self, separator: Option<char>) {
        let reading = self.file.with_value(|file| {
            let text = file.as_ref().map_or("", |file| file.text.as_str());
            Reading::new(text, separator)
        });
        match reading {
            Ok(reading) => self.go_on(Work::Reading(reading)),
            Err(error) => self.fail(Failure::Table(error)),
        }
    }

    /// Takes the figures anew after the mapping or the place has changed.
    pub fn take(self) {
        let (Some(understood), Some(mut mapping)) = (self.understood.get_untracked(), self.mapping.get_untracked())
        else {
            return;
        };
        let app = self.app;
        let headings = self.headings.get_value();
        let taking = untrack(|| {
            let workspace = &app.workspace;
            let is_new = self.is_new.get();
            mapping.period =
                (!is_new && !workspace.is_for_every() && !workspace.is_whole()).then(|| workspace.period() as u16);
            let first = workspace.plan().with(|plan| plan.channels().first().map(|channel| channel.name.clone()));
            let number = Args::new().text("number", app.format().count(1.0));
            let named = Catalog::of(app.format().locale).plain(Msg::ChannelNew, &number);
            mapping.channel = first.filter(|_| !is_new).unwrap_or(named);
            let format = Format { currency: self.currency(&understood, &mapping), ..app.format() };
            understood.take(mapping, headings, format)
        });
        self.go_on(Work::Taking(Box::new(taking)));
    }

    fn go_on(self, work: Work) {
        self.work.set_value(Some(work));
        self.later.set_value(Some(Later::new(0, move || self.step())));
    }

    fn step(self) {
        let Some(work) = self.work.try_update_value(Option::take).flatten() else { return };
        match work {
            Work::Reading(mut reading) => match reading.advance(BYTES) {
                Err(error) => self.fail(Failure::Table(error)),
                Ok(Step::Going(done)) => {
                    self.progress.set(Some(done / 2.0));
                    self.go_on(Work::Reading(reading));
                }
                Ok(Step::Done) => {
                    let locale = self.app.settings.locale().get_untracked();
                    match self.headings.with_value(|headings| reading.understand(headings, locale)) {
                        Ok(understood) => {
                            self.mapping.set(Some(understood.mapping.clone()));
                            self.understood.set(Some(Rc::new(understood)));
                            self.take();
                        }
                        Err(error) => self.fail(Failure::Table(error)),
                    }
                }
            },
            Work::Taking(mut taking) => match taking.advance(ROWS) {
                Step::Going(done) => {
                    self.progress.set(Some(0.5 + done / 2.0));
                    self.go_on(Work::Taking(taking));
                }
                Step::Done => {
                    let target = untrack(|| self.target());
                    self.placed.set(Some(Rc::new(taking.place(target))));
                    self.progress.set(None);
                }
            },
        }
    }

    fn target(self) -> Target {
        if !self.is_new.get() {
            return Target::Plan(Box::new(self.app.workspace.plan().with(|plan| plan.as_ref().clone())));
        }
        let name = self.file.with_value(|file| file.as_ref().map(|file| file.name.clone()).unwrap_or_default());
        let title = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem).to_owned();
        let currency = match (self.understood.get(), self.mapping.get()) {
            (Some(understood), Some(mapping)) => self.currency(&understood, &mapping),
            _ => self.app.format().currency,
        };
        Target::New { id: identity::new_id(), title, currency }
    }

    /// The currency of amounts: the open plan's, or in a new plan the one that the table shows.
    fn currency(self, understood: &Understood, mapping: &Mapping) -> Currency {
        let usual = if self.app.workspace.is_open() {
            self.app.format().currency
        } else {
            usual_currency(self.app.settings.locale().get())
        };
        if self.is_new.get() { understood.currency(mapping, usual) } else { usual }
    }
}
