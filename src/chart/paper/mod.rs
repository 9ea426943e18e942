//! A plan as it goes on paper: its blocks, each as headings, sentences, pictures and tables that fit a page. Used by the
//! Report screen; it knows no page of a browser.

mod figures;
mod people;
mod stages;
mod table;

pub use table::{PaperCell, PaperRow, PaperTable};

use std::ops::Range;

use super::Scene;
use crate::engine::{Cell, Engine, Lane, Layer, Report};
use crate::i18n::{Args, Msg, Scope, Wording, period_name};
use crate::plan::assignment::{Area, Subject};

/// Width of a picture that fills the page, in CSS pixels: A4 between its margins.
pub const PAGE_WIDTH: f64 = 672.0;
/// Width of a picture that fills a phone, in CSS pixels.
pub const NARROW_WIDTH: f64 = 304.0;

/// A part of the report that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Block {
    /// The plan in one paragraph.
    Summary,
    /// The funnel as picture and table.
    Funnel,
    /// Revenue, cost, profit and the ratios that judge them.
    Results,
    /// What the plan is to reach.
    Objectives,
    /// The figures of each stage by channel.
    Stages,
    /// The main figures period by period.
    Trend,
    /// Whom the plan is for.
    Personas,
    /// Which way they go.
    Journey,
    /// What is done, and when.
    Calendar,
    /// What if.
    Scenarios,
    /// What was assumed, and what can't be right.
    Notes,
}

impl Block {
    /// All blocks, in the order of the report.
    pub const ALL: [Self; 11] = [
        Self::Summary,
        Self::Funnel,
        Self::Results,
        Self::Objectives,
        Self::Stages,
        Self::Trend,
        Self::Personas,
        Self::Journey,
        Self::Calendar,
        Self::Scenarios,
        Self::Notes,
    ];

    /// Stable identifier of its element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Funnel => "funnel",
            Self::Results => "results",
            Self::Objectives => "objectives",
            Self::Stages => "stages",
            Self::Trend => "trend",
            Self::Personas => "personas",
            Self::Journey => "journey",
            Self::Calendar => "calendar",
            Self::Scenarios => "scenarios",
            Self::Notes => "notes",
        }
    }

    /// The block of this identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|block| block.id() == id)
    }

    /// Its heading.
    pub fn title(self) -> Msg {
        match self {
            Self::Summary => Msg::SummaryTitle,
            Self::Funnel => Msg::ReportFunnel,
            Self::Results => Msg::OverviewResults,
            Self::Objectives => Msg::ObjectivesTitle,
            Self::Stages => Msg::ReportStages,
            Self::Trend => Msg::OverviewTrend,
            Self::Personas => Msg::PersonasTitle,
            Self::Journey => Msg::PlanTabJourney,
            Self::Calendar => Msg::PlanTabCalendar,
            Self::Scenarios => Msg::ScenariosTab,
            Self::Notes => Msg::FindingsNotes,
        }
    }

    /// What an assignment has to hide for the block to be left out.
    fn area(self) -> Option<Area> {
        match self {
            Self::Objectives => Some(Area::Objectives),
            Self::Personas => Some(Area::Personas),
            Self::Journey => Some(Area::Journey),
            Self::Calendar => Some(Area::Calendar),
            Self::Scenarios => Some(Area::Scenarios),
            _ => None,
        }
    }
}

/// What stands in a block, from top to bottom. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A heading of second rank.
    Heading(String),
    /// A paragraph.
    Words(String),
    /// A list of sentences.
    List(Vec<String>),
    /// A chart in the colours of paper, with its title and the chart in words; it may take half of the width.
    Picture {
        /// What it says.
        title: String,
        /// The same in words.
        spoken: String,
        /// The picture.
        scene: Scene,
        /// The same for a page too narrow to read it on; paper keeps the other.
        narrow: Option<Scene>,
    },
    /// A table.
    Table(PaperTable),
    /// Somebody or something with what is known of it.
    Card {
        /// The name.
        name: String,
        /// What comes beside the name; may be empty.
        about: String,
        /// Head and text of each fact.
        facts: Vec<(String, String)>,
    },
}

/// The figures of a plan as they go on paper: all periods together, and what has happened as far as it has.
pub struct Basis<'a> {
    report: &'a Report,
    together: Option<Report>,
    so_far: Option<Report>,
    reported: Range<usize>,
}

impl<'a> Basis<'a> {
    /// Takes the periods of a report together.
    pub fn new(engine: &mut Engine, report: &'a Report) -> Self {
        let all = 0..report.grid().periods;
        let reported = report.reported();
        let mut together =
            |periods: &Range<usize>| (periods.len() > 1).then(|| report.together(engine, periods.clone()));
        Self { report, together: together(&all), so_far: together(&reported), reported }
    }

    /// The targets of all periods.
    pub fn target(&self) -> Scope<'_> {
        self.scope(Layer::Target, self.together.as_ref(), 0..self.report.grid().periods)
    }

    /// What has happened, if anything has.
    pub fn actual(&self) -> Option<Scope<'_>> {
        (!self.reported.is_empty()).then(|| self.scope(Layer::Actual, self.so_far.as_ref(), self.reported.clone()))
    }

    fn scope<'s>(&'s self, layer: Layer, together: Option<&'s Report>, periods: Range<usize>) -> Scope<'s> {
        let period = if together.is_some() { 0 } else { periods.start };
        let cell = Cell { layer, period, lane: Lane::Total };
        Scope { report: self.report, shown: together.unwrap_or(self.report), cell, periods }
    }
}

/// What a block holds; nothing where the plan has nothing to say there, or its task does not show it.
pub fn items(block: Block, words: &Wording, engine: &mut Engine, basis: &Basis) -> Vec<Item> {
    if block.area().is_some_and(|area| words.plan.hides(Subject::Area(area))) {
        return Vec::new();
    }
    match block {
        Block::Summary => summary(words, engine, basis),
        Block::Funnel => figures::funnel(words, basis),
        Block::Results => figures::results(words, basis),
        Block::Objectives => figures::objectives(words, engine, basis),
        Block::Stages => stages::stages(words, basis),
        Block::Trend => figures::trend(words, engine, basis),
        Block::Personas => people::personas(words),
        Block::Journey => people::journey(words, basis),
        Block::Calendar => people::calendar(words),
        Block::Scenarios => figures::scenarios(words, engine, basis),
        Block::Notes => figures::notes(words, basis),
    }
}

fn summary(words: &Wording, engine: &mut Engine, basis: &Basis) -> Vec<Item> {
    let scopes = [Some(basis.target()), basis.actual()];
    scopes.into_iter().flatten().map(|scope| Item::Words(words.summary(engine, &scope).join(" "))).collect()
}

/// The layer and the time that figures are of; of a plan with a single period the layer alone.
fn caption(words: &Wording, scope: &Scope) -> String {
    let layer = words.catalog.text(Msg::LayerName(scope.cell.layer));
    let periods = words.plan.periods();
    let name = |period| period_name(&periods, period, &words.format);
    let args = Args::new().text("layer", layer.clone());
    match scope.periods.len() {
        _ if periods.count < 2 => layer,
        1 => words.catalog.format(Msg::ReportIn, &args.text("period", name(scope.periods.start))),
        _ => {
            let args = args.text("first", name(scope.periods.start)).text("last", name(scope.periods.end.max(1) - 1));
            words.catalog.format(Msg::ReportSpan, &args)
        }
    }
}
