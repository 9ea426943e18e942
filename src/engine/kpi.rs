//! Key performance indicators: what each one is, where it belongs and how it adds up.
//!
//! Names in the four languages are messages `kpi-<id>`; the relations between KPIs are in `relation`.

mod catalogue;

pub use catalogue::Kpi;

use super::Stage;
use catalogue::FACTS;

/// What a KPI's number means, hence how it is written and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A number of people, events or orders; fractions appear in plans and are kept.
    Count,
    /// An amount in the plan's currency.
    Money,
    /// A fraction, shown ×100 as a percentage.
    Rate,
    /// A ratio of like to like, such as 4.2 ×.
    Multiple,
    /// A bare number with decimals: how many on average, or a score.
    Number,
    /// A duration in years.
    Years,
    /// A duration in months.
    Months,
    /// A duration in seconds, shown as minutes and seconds.
    Seconds,
    /// Points from −100 to +100; no percentage.
    Points,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 9] = [
        Self::Count,
        Self::Money,
        Self::Rate,
        Self::Multiple,
        Self::Number,
        Self::Years,
        Self::Months,
        Self::Seconds,
        Self::Points,
    ];

    /// The largest size that may be entered: a million wholes, a hundred points, 10¹⁵ of anything else.
    pub fn largest(self) -> f64 {
        match self {
            Self::Rate => 1e6,
            Self::Points => 100.0,
            _ => 1e15,
        }
    }
}

/// Which direction is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither is good in itself.
    Neutral,
}

/// How values of several channels make the value of them all, and values of several periods that of the whole time.
///
/// What is entered once for the business ([`Scope::Total`]) has no channels to add up; for it, only the periods count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Adding {
    /// The sum, over channels and over periods (counts, costs, revenue).
    Sum,
    /// As [`Adding::Sum`], but of different people, of whom channels and periods share some: the truth is at most this.
    UpperBound,
    /// What there was when the time began: the sum over channels, the first value over periods.
    First,
    /// What there is when the time ends, a stock: the sum over channels, the last value over periods.
    Last,
    /// Worked out again from the sums, never as a mean of ratios.
    FromSums,
}

/// Where a KPI may be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// In each channel.
    Channel,
    /// Once for the business; every channel takes it over.
    Economics,
    /// Once for the business, and meaningful for the total only.
    Total,
}

/// What a rate is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    /// Not a share: it may be any number.
    Free,
    /// A share of people.
    People,
    /// A share of something else.
    Part,
}

/// What the catalogue says of one KPI.
struct Facts {
    id: &'static str,
    stage: Stage,
    unit: Unit,
    better: Better,
    adding: Adding,
    scope: Scope,
    limit: Limit,
}

impl Kpi {
    /// How many KPIs there are.
    pub const COUNT: usize = Self::ALL.len();

    fn facts(self) -> &'static Facts {
        &FACTS[self as usize]
    }

    /// Stable identifier in files, links and message ids.
    pub fn id(self) -> &'static str {
        self.facts().id
    }

    /// The stage on whose screen it is entered and shown.
    pub fn stage(self) -> Stage {
        self.facts().stage
    }

    /// What its number means.
    pub fn unit(self) -> Unit {
        self.facts().unit
    }

    /// Which direction is good news.
    pub fn better(self) -> Better {
        self.facts().better
    }

    /// How channels make the total, and periods the whole time.
    pub fn adding(self) -> Adding {
        self.facts().adding
    }

    /// Where it may be entered.
    pub fn scope(self) -> Scope {
        self.facts().scope
    }

    /// Whether the total is the sum of the channels.
    pub fn is_summed_over_channels(self) -> bool {
        self.scope() == Scope::Channel && self.adding() != Adding::FromSums
    }

    /// Whether it is a share of people, which cannot exceed 100 %.
    pub fn is_share_of_people(self) -> bool {
        self.facts().limit == Limit::People
    }

    /// Whether it is a share of people or of anything else, which cannot exceed 100 %.
    pub fn is_share(self) -> bool {
        self.facts().limit != Limit::Free
    }

    /// Whether it tells of one period alone, so that for a longer time it is never taken over but worked out anew.
    pub fn is_of_one_period(self) -> bool {
        matches!(self, Self::Profit | Self::RetentionRate | Self::ChurnRate | Self::FollowerGrowth)
    }

    /// The neutral value taken when nothing is entered and nothing derives it; always told as an assumption.
    pub fn assumed(self) -> Option<f64> {
        match self {
            Self::LandingRate | Self::OrdersPerCustomer | Self::LoyalShare => Some(1.0),
            Self::SetupCost | Self::OfflineOrders | Self::FixedCosts => Some(0.0),
            _ => None,
        }
    }

    /// The KPI with this identifier, if the catalogue has it.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kpi| kpi.id() == id)
    }

    /// Position in the catalogue.
    pub fn index(self) -> usize {
        self as usize
    }
}
