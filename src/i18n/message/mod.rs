//! The one typed table of all messages: identifiers and the arguments each takes. The words are in `locales/`.
//!
//! A test proves that this table and the files of every language agree, both ways.

use std::sync::OnceLock;

mod table;

pub use table::{Msg, Room};

use crate::engine::{Kpi, Layer, Stage, Unit};
use crate::plan::{
    Aspect, ChannelKind, CsiMethod, Example, Goal, Group, Media, PeriodKind, Phase, Provenance, Tactic, Trait,
};

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Text put in as it is: `$name`.
    Text(&'static str),
    /// A number of people or things: `$name` shows it, `$name-n` chooses the plural form.
    Count(&'static str),
}

impl Argument {
    /// The variable by which the files show it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text(name) | Self::Count(name) => name,
        }
    }
}

impl Msg {
    /// Every message there is.
    pub fn all() -> impl Iterator<Item = Self> {
        let kpis = Kpi::ALL.into_iter().flat_map(|kpi| [Self::KpiName(kpi), Self::KpiHelp(kpi)]);
        let stages = Stage::ALL.into_iter().flat_map(|stage| [Self::StageName(stage), Self::StagePurpose(stage)]);
        let goals = Goal::ALL.into_iter().flat_map(|goal| {
            let names = NAMED_BY_GOAL.iter().map(move |kpi| Self::kpi_name(*kpi, goal));
            names.chain([Self::GoalName(goal), Self::GoalOrders(goal), Self::GoalCustomers(goal)])
        });
        let vocabulary = Media::ALL
            .into_iter()
            .map(Self::MediaName)
            .chain(ChannelKind::ALL.into_iter().map(Self::KindName))
            .chain(Provenance::ALL.into_iter().map(Self::ProvenanceName))
            .chain(Layer::ALL.into_iter().map(Self::LayerName))
            .chain(PeriodKind::ALL.into_iter().map(Self::PeriodName))
            .chain(Trait::ALL.into_iter().map(Self::TraitName))
            .chain(Phase::ALL.into_iter().map(Self::PhaseName))
            .chain(Aspect::ALL.into_iter().map(Self::AspectName))
            .chain(Group::HEADED.into_iter().map(Self::GroupName));
        let examples = Example::ALL.into_iter().flat_map(|example| {
            let channels = example.channel_ids().map(move |channel| Self::ExampleChannel(example, channel));
            let actions = example.action_ids().map(move |action| Self::ExampleAction(example, action));
            let texts = example.text_ids().map(move |(of, says)| Self::ExampleText(example, of, says)).chain(actions);
            channels.chain(texts).chain([Self::ExampleTitle(example), Self::ExampleBlurb(example)])
        });
        let tactics = Tactic::all().flat_map(|tactic| [Self::TacticName(tactic), Self::TacticHelp(tactic)]);
        let named_by_goal = goals.filter(|msg| !matches!(msg, Self::KpiName(_)));
        kpis.chain(stages)
            .chain(named_by_goal)
            .chain(vocabulary)
            .chain(examples)
            .chain(tactics)
            .chain(Self::single().iter().copied())
    }

    /// The name of a figure in a plan with this goal: donors give, members join, customers buy.
    pub fn kpi_name(kpi: Kpi, goal: Goal) -> Self {
        if goal != Goal::Sale && NAMED_BY_GOAL.contains(&kpi) {
            Self::KpiNameFor(kpi, goal)
        } else {
            Self::KpiName(kpi)
        }
    }

    /// What a definition of the satisfaction index is called.
    pub fn csi_name(method: CsiMethod) -> Self {
        match method {
            CsiMethod::ByImportance => Self::LoyaltyCsiImportance,
            CsiMethod::ByLevels => Self::LoyaltyCsiLevels,
            CsiMethod::MeanOfCriteria => Self::LoyaltyCsiMean,
        }
    }

    /// What a definition of the satisfaction index means, in one line.
    pub fn csi_help(method: CsiMethod) -> Self {
        match method {
            CsiMethod::ByImportance => Self::LoyaltyCsiImportanceHelp,
            CsiMethod::ByLevels => Self::LoyaltyCsiLevelsHelp,
            CsiMethod::MeanOfCriteria => Self::LoyaltyCsiMeanHelp,
        }
    }

    /// What numbers of a unit are, for the head of a table; money goes by its currency instead.
    pub fn unit(unit: Unit) -> Self {
        match unit {
            Unit::Count | Unit::Number => Self::UnitCount,
            Unit::Money => Self::UnitMoney,
            Unit::Rate => Self::UnitRate,
            Unit::Multiple => Self::UnitMultiple,
            Unit::Years => Self::UnitYears,
            Unit::Months => Self::UnitMonths,
            Unit::Seconds => Self::UnitSeconds,
            Unit::Points => Self::UnitPoints,
        }
    }
}

/// The identifier of the message that belongs to no family and has this place in the table.
fn single_id(place: usize) -> &'static str {
    static LINES: OnceLock<Vec<&str>> = OnceLock::new();
    LINES.get_or_init(|| table::IDS.lines().collect()).get(place).copied().unwrap_or_default()
}

/// The figures whose names follow the goal.
const NAMED_BY_GOAL: [Kpi; 6] =
    [Kpi::Orders, Kpi::Customers, Kpi::Aov, Kpi::Revenue, Kpi::RepeatCustomers, Kpi::LoyalCustomers];
