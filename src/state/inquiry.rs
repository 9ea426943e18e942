//! What is asked on the Forecast screen. It outlives the tabs, so that one can look elsewhere and come back to one's question;
//! it belongs to no plan's document. What is asked of the reverse planner does, see `plan::Question`.

use leptos::prelude::*;

use crate::engine::Kpi;

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
    /// Of the sensitivity.
    pub rank: RwSignal<RankInquiry>,
}

impl Inquiry {
    /// The questions that most people begin with.
    pub fn new() -> Self {
        Self { rank: RwSignal::new(first_rank()) }
    }

    /// Starts afresh, for another plan.
    pub fn reset(&self) {
        self.rank.set(first_rank());
    }
}

impl Default for Inquiry {
    fn default() -> Self {
        Self::new()
    }
}

fn first_rank() -> RankInquiry {
    RankInquiry { result: Kpi::Profit, outlay: Asked::Suggested, is_by_channel: true }
}
