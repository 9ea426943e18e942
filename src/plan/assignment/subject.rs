//! What a teacher may lock or hide: areas of the plan and of the page, and single figures, each under a closed set of
//! names.

use crate::engine::{Kpi, Stage};
use crate::plan::Slot;

/// A part of the plan, with the place of the page where it is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The plan's title.
    Title,
    /// What counts as "customer".
    Goal,
    /// The currency.
    Currency,
    /// How many periods there are, and when they begin.
    Periods,
    /// The list of channels.
    Channels,
    /// What is spent: the costs of channels and the budget that is to be split.
    Budget,
    /// Margins, fixed costs and what else belongs to no channel: the figures of the Plan stage.
    Economics,
    /// The figures of this stage.
    Reach,
    /// The figures of this stage.
    Act,
    /// The figures of this stage.
    Convert,
    /// The figures of this stage.
    Engage,
    /// Satisfaction and lifetime value, beside the figures of Engage.
    Loyalty,
    /// Objectives.
    Objectives,
    /// Personas.
    Personas,
    /// The journey of customers.
    Journey,
    /// Actions and their days.
    Calendar,
    /// How periods to come are forecast, and what the reverse planner is asked.
    Forecast,
    /// Scenarios.
    Scenarios,
    /// Tests and the ledger of trials.
    Improve,
}

impl Area {
    /// All areas, in the order in which they are offered.
    pub const ALL: [Self; 19] = [
        Self::Title,
        Self::Goal,
        Self::Currency,
        Self::Periods,
        Self::Channels,
        Self::Budget,
        Self::Economics,
        Self::Reach,
        Self::Act,
        Self::Convert,
        Self::Engage,
        Self::Loyalty,
        Self::Objectives,
        Self::Personas,
        Self::Journey,
        Self::Calendar,
        Self::Forecast,
        Self::Scenarios,
        Self::Improve,
    ];

    /// Its name in patterns.
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Goal => "goal",
            Self::Currency => "currency",
            Self::Periods => "periods",
            Self::Channels => "channels",
            Self::Budget => "budget",
            Self::Economics => "economics",
            Self::Reach => "reach",
            Self::Act => "act",
            Self::Convert => "convert",
            Self::Engage => "engage",
            Self::Loyalty => "loyalty",
            Self::Objectives => "objectives",
            Self::Personas => "personas",
            Self::Journey => "journey",
            Self::Calendar => "calendar",
            Self::Forecast => "forecast",
            Self::Scenarios => "scenarios",
            Self::Improve => "improve",
        }
    }

    /// The area in which the figures of a stage are.
    pub fn of_stage(stage: Stage) -> Self {
        match stage {
            Stage::Plan => Self::Economics,
            Stage::Reach => Self::Reach,
            Stage::Act => Self::Act,
            Stage::Convert => Self::Convert,
            Stage::Engage => Self::Engage,
        }
    }

    /// The figures that are typed in this area; none in an area of other things.
    pub fn figures(self) -> impl Iterator<Item = Kpi> {
        Kpi::ALL.into_iter().filter(move |kpi| Subject::Figure(*kpi).areas().contains(&self))
    }
}

/// What is locked or hidden: an area, or a single figure wherever it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An area.
    Area(Area),
    /// A figure.
    Figure(Kpi),
}

/// Figures that say what is spent.
const SPENT: [Kpi; 3] = [Kpi::MediaCost, Kpi::SetupCost, Kpi::Cost];

impl Subject {
    /// The shortest pattern that means it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Area(area) => area.id(),
            Self::Figure(kpi) => kpi.id(),
        }
    }

    /// The areas that it is in.
    fn areas(self) -> Vec<Area> {
        match self {
            Self::Area(area) => vec![area],
            Self::Figure(kpi) => {
                let budget = SPENT.contains(&kpi).then_some(Area::Budget);
                [Area::of_stage(Slot::stage_of(kpi))].into_iter().chain(budget).collect()
            }
        }
    }

    /// Whether a pattern means it: `reach` and `reach.*` an area and all in it, `reach.visits`, `entries.visits` and
    /// `visits` one figure, `entries` and `entries.*` all figures, `*` everything; `goals` is another name of
    /// `objectives`. Any other pattern means nothing.
    pub fn is_meant_by(self, pattern: &str) -> bool {
        let stem = pattern.strip_suffix('*').map_or(pattern, |stem| stem.strip_suffix('.').unwrap_or(stem));
        // `rea*` is no pattern of ours, and `.*` neither.
        if stem.is_empty() || stem.len() + 1 == pattern.len() {
            return pattern == "*";
        }
        let (area, field) = stem.split_once('.').map_or((stem, None), |(area, field)| (area, Some(field)));
        let is_in = self.areas().iter().any(|own| own.id() == area || *own == Area::Objectives && area == "goals");
        match (self, field) {
            (Self::Area(_), field) => is_in && field.is_none(),
            (Self::Figure(kpi), None) => is_in || area == "entries" || area == kpi.id(),
            (Self::Figure(kpi), Some(field)) => field == kpi.id() && (is_in || area == "entries"),
        }
    }
}
