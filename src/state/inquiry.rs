//! What is asked on the Forecast screen. It outlives the tabs, so that one can look elsewhere and come back to one's question;
//! it belongs to no plan's document.

use leptos::prelude::*;

use crate::engine::Kpi;
use crate::plan::ChannelId;

/// A number that the page suggests until somebody types one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Asked {
    /// Nobody has typed anything.
    #[default]
    Suggested,
    /// What was typed; nothing where the field was emptied.
    Typed(Option<f64>),
}

impl Asked {
    /// The typed number, or else the suggested one.
    pub fn or(self, suggestion: Option<f64>) -> Option<f64> {
        match self {
            Self::Suggested => suggestion,
            Self::Typed(number) => number,
        }
    }
}

/// How far one lever may go, in its figure's unit; as far as it can where nothing is typed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// The least.
    pub low: Option<f64>,
    /// The most.
    pub high: Option<f64>,
}

/// "I want this figure to reach that value by changing these."
#[derive(Clone, Debug, PartialEq)]
pub struct GoalInquiry {
    /// The figure.
    pub kpi: Kpi,
    /// Its value, in its unit.
    pub value: Asked,
    /// The figures that may change.
    pub levers: Vec<Kpi>,
    /// Where they may change; nothing for all channels.
    pub channel: Option<ChannelId>,
    /// Limits that were typed.
    pub limits: Vec<(Kpi, Limits)>,
}

impl GoalInquiry {
    /// The limits of a lever.
    pub fn limits_of(&self, kpi: Kpi) -> Limits {
        self.limits.iter().find(|(of, _)| *of == kpi).map(|(_, limits)| *limits).unwrap_or_default()
    }

    /// Sets the limits of a lever.
    pub fn limit(&mut self, kpi: Kpi, limits: Limits) {
        self.limits.retain(|(of, _)| *of != kpi);
        self.limits.push((kpi, limits));
    }

    /// Takes a lever in, or out.
    pub fn toggle(&mut self, kpi: Kpi) {
        if self.levers.contains(&kpi) {
            self.levers.retain(|of| *of != kpi);
        } else {
            self.levers.push(kpi);
        }
    }
}

/// "What moves this result most?"
#[derive(Clone, Debug, PartialEq)]
pub struct RankInquiry {
    /// The result.
    pub result: Kpi,
    /// What is to come back, in money.
    pub outlay: Asked,
    /// Whether each channel's figures are turned by themselves.
    pub is_by_channel: bool,
}

/// The questions that are asked at the moment.
#[derive(Clone, Copy)]
pub struct Inquiry {
    /// Of the reverse planner.
    pub goal: RwSignal<GoalInquiry>,
    /// Of the sensitivity.
    pub rank: RwSignal<RankInquiry>,
    /// The last period that counts, from 0; nothing for the whole plan.
    pub until: RwSignal<Option<usize>>,
}

impl Inquiry {
    /// The questions that most people begin with.
    pub fn new() -> Self {
        Self { goal: RwSignal::new(first_goal()), rank: RwSignal::new(first_rank()), until: RwSignal::new(None) }
    }

    /// Starts afresh, for another plan.
    pub fn reset(&self) {
        self.goal.set(first_goal());
        self.rank.set(first_rank());
        self.until.set(None);
    }
}

impl Default for Inquiry {
    fn default() -> Self {
        Self::new()
    }
}

fn first_goal() -> GoalInquiry {
    let levers = vec![Kpi::Visits];
    GoalInquiry { kpi: Kpi::Orders, value: Asked::Suggested, levers, channel: None, limits: Vec::new() }
}

fn first_rank() -> RankInquiry {
    RankInquiry { result: Kpi::Profit, outlay: Asked::Suggested, is_by_channel: true }
}
