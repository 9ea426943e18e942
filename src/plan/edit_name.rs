//! What edits are called, so that undo and redo can say what they do.

use super::PlanEdit;
use crate::engine::Kpi;

/// What an edit is called: "Undo: lead rate".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditName {
    /// The title.
    Title,
    /// The goal.
    Goal,
    /// The currency.
    Currency,
    /// The periods.
    Periods,
    /// A new channel.
    AddChannel,
    /// A channel's name or kind.
    Channel,
    /// A channel taken out.
    RemoveChannel,
    /// A figure.
    Figure(Kpi),
    /// An objective.
    Objective,
    /// A scenario.
    Scenario,
    /// A trial.
    Trial,
    /// An action of the calendar.
    Action,
    /// An action of the calendar, taken out.
    RemoveAction,
    /// A persona.
    Persona,
    /// A touchpoint.
    Touchpoint,
    /// An objective taken out.
    RemoveObjective,
    /// A scenario taken out.
    RemoveScenario,
    /// A trial taken out.
    RemoveTrial,
    /// A persona taken out.
    RemovePersona,
    /// A touchpoint taken out.
    RemoveTouchpoint,
    /// What a channel makes of money, taken out.
    RemoveResponse,
    /// What a channel makes of money.
    Response,
    /// How the periods to come are forecast.
    Outlook,
    /// The budget to be split.
    Spending,
    /// What is known about loyalty.
    Loyalty,
    /// What is asked of the reverse planner.
    Question,
    /// The random draws.
    Seed,
    /// Figures that became ranges.
    Ranges,
    /// Figures from a file or a spreadsheet.
    Import,
    /// The scenario with this identity, made the plan.
    Adopt(u32),
    /// The best split of the budget, made the plan.
    Split,
    /// Parts of another plan.
    TakeOver,
    /// What a teacher asks for.
    Assignment,
    /// The content of another plan.
    Replace,
    /// Figures taken out of several cells.
    ClearCells,
    /// A cell's figure put into others beside or below it.
    FillCells,
}

impl PlanEdit {
    /// What the edit is called.
    pub fn name(&self) -> EditName {
        match self {
            Self::Rename { .. } => EditName::Title,
            Self::SetGoal(_) => EditName::Goal,
            Self::SetCurrency(_) => EditName::Currency,
            Self::SetPeriods(_) => EditName::Periods,
            Self::AddChannel { .. } => EditName::AddChannel,
            Self::RenameChannel { .. } | Self::ClassifyChannel { .. } => EditName::Channel,
            Self::RemoveChannel(_) => EditName::RemoveChannel,
            Self::Enter { kpi, .. } | Self::Clear { kpi, .. } => EditName::Figure(*kpi),
            Self::Put(part) => part.key().name(),
            Self::Swap(key, _) => key.name(),
            Self::Remove(key) => key.removal(),
            Self::SetOutlook(_) => EditName::Outlook,
            Self::SetSpending { .. } => EditName::Spending,
            Self::SetLoyalty(_) => EditName::Loyalty,
            Self::SetQuestion(_) => EditName::Question,
            Self::SetSeed(_) => EditName::Seed,
            Self::SetAssignment(_) => EditName::Assignment,
            Self::Replace(_) => EditName::Replace,
            Self::Batch(name, _) => *name,
        }
    }
}
