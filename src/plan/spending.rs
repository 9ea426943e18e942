//! How a budget is to be split over the channels, and what each channel makes of money.

use super::document::Extra;
use super::edit::check_amount;
use super::part::Fault;
use super::{ChannelId, EditError, Plan, SpendingAim};

/// How many observed points a response may have.
pub const MAX_POINTS: usize = 24;

/// The budget to be split.
#[derive(Clone, Debug, PartialEq)]
pub struct Spending {
    /// How much there is per period (money).
    pub budget: Option<f64>,
    /// What it is to bring most of.
    pub aim: SpendingAim,
    /// What channels make of money, in the order in which they were put in.
    pub(super) responses: Vec<Response>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Default for Spending {
    fn default() -> Self {
        Self { budget: None, aim: SpendingAim::Profit, responses: Vec::new(), extra: Extra::new() }
    }
}

impl Spending {
    /// What channels make of money.
    pub fn responses(&self) -> &[Response] {
        &self.responses
    }

    /// What this channel makes of money.
    pub fn response(&self, channel: ChannelId) -> Option<&Response> {
        self.responses.iter().find(|response| response.channel == channel)
    }
}

/// What one channel makes of money, with diminishing returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Which channel.
    pub channel: ChannelId,
    /// Observed points: money spent, visits that came.
    pub points: Vec<(f64, f64)>,
    /// The most visits there are to be had, if it is known.
    pub ceiling: Option<f64>,
    /// The least that is to be spent here (money).
    pub least: Option<f64>,
    /// The most that is to be spent here (money).
    pub most: Option<f64>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Response {
    /// A response of which nothing is known yet.
    pub fn new(channel: ChannelId) -> Self {
        Self { channel, points: Vec::new(), ceiling: None, least: None, most: None, extra: Extra::new() }
    }

    pub(super) fn check(&self, plan: &Plan) -> Result<(), Fault> {
        if plan.channel(self.channel).is_none() {
            return Err(Fault("at", EditError::UnknownChannel));
        }
        if self.points.len() > MAX_POINTS {
            return Err(Fault("points", EditError::TooMany(MAX_POINTS)));
        }
        for (spend, visits) in &self.points {
            check_amount(*spend).and(check_amount(*visits)).map_err(|error| Fault("points", error))?;
        }
        for (field, amount) in [("ceiling", self.ceiling), ("least", self.least), ("most", self.most)] {
            check_amount(amount.unwrap_or_default()).map_err(|error| Fault(field, error))?;
        }
        if self.least.zip(self.most).is_some_and(|(least, most)| least > most) {
            return Err(Fault("least", EditError::RangeReversed));
        }
        Ok(())
    }
}
