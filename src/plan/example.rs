//! The examples that a new user may open: complete, plausible and each good at showing something else.
//!
//! Figures, and people with their ways; the words come from the caller, who knows the language.

mod actions;
mod charity;
mod people;
mod school;

use super::{At, ChannelKind, Currency, Entry, EntryKey, Goal, Media, Place, Plan, Provenance, Quantity};
use crate::engine::{Kpi, Layer, Unit};

/// A plan to look at and to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Example {
    /// An online bakery: few sales, so every one counts.
    Bakery,
    /// A software trial: the chain from the first impression to the paying user, in single steps.
    Trial,
    /// A charity: gifts instead of sales, returning donors.
    Charity,
    /// A language school: enrolments month by month, with strong and weak seasons and seven months of experience.
    School,
}

/// The words of an example in one language.
#[derive(Clone, Debug, Default)]
pub struct ExampleWords {
    /// The plan's title.
    pub title: String,
    /// The channels' names, in the order of [`Example::channel_ids`].
    pub channels: Vec<String>,
    /// What is said of personas and touchpoints, in the order of [`Example::text_ids`].
    pub texts: Vec<String>,
}

/// What a channel of an example is, and what is entered for it.
struct Sample {
    id: &'static str,
    media: Media,
    kind: ChannelKind,
    target: &'static [(Kpi, Quantity)],
    actual: &'static [(Kpi, Quantity)],
    /// What was reported month by month: the figures of [`school::REPORTED`].
    by_month: &'static [[f64; school::REPORTED.len()]],
}

const fn exact(value: f64) -> Quantity {
    Quantity::Exact(value)
}

const fn range(low: f64, high: f64) -> Quantity {
    Quantity::Range { low, high }
}

impl Example {
    /// All examples in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Bakery, Self::Trial, Self::Charity, Self::School];

    /// Stable identifier in links and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Bakery => "bakery",
            Self::Trial => "trial",
            Self::Charity => "charity",
            Self::School => "school",
        }
    }

    /// Identifiers of the channels, in order: the names are messages `example-<id>-<channel>`.
    pub fn channel_ids(self) -> impl Iterator<Item = &'static str> {
        self.samples().iter().map(|sample| sample.id)
    }

    /// The outcome that counts as "customer".
    pub fn goal(self) -> Goal {
        match self {
            Self::Bakery | Self::School => Goal::Sale,
            Self::Trial => Goal::Subscription,
            Self::Charity => Goal::Donation,
        }
    }

    /// The example as a plan of its own. Amounts are set at the usual level of prices in `currency`.
    pub fn plan(self, id: &str, currency: Currency, words: &ExampleWords) -> Plan {
        let mut plan = Plan::blank(id, words.title.clone(), currency, "");
        plan.goal = self.goal();
        if self == Self::School {
            plan.periods = school::PERIODS;
            plan.parts.outlook.seasonality = school::SEASONS.to_vec();
        }
        plan.channels.clear();
        for (index, sample) in self.samples().iter().enumerate() {
            let name = words.channels.get(index).map_or(sample.id, String::as_str);
            let place = Place::Channel(plan.push_channel(name, sample.media, sample.kind));
            plan.fill(At { place, layer: Layer::Target, period: None }, sample.target, Provenance::Guess);
            plan.fill(At { place, layer: Layer::Actual, period: None }, sample.actual, Provenance::Measured);
            for (period, figures) in (0..).zip(sample.by_month) {
                let figures: Vec<_> = school::REPORTED.into_iter().zip(figures.map(exact)).collect();
                plan.fill(At { place, layer: Layer::Actual, period: Some(period) }, &figures, Provenance::Measured);
            }
        }
        let business = At { place: Place::Business, layer: Layer::Target, period: None };
        plan.fill(business, self.economics(), Provenance::Measured);
        plan.people(self, &words.texts);
        plan
    }

    fn samples(self) -> &'static [Sample] {
        match self {
            Self::Bakery => BAKERY,
            Self::Trial => TRIAL,
            Self::Charity => charity::CHANNELS,
            Self::School => school::CHANNELS,
        }
    }

    fn economics(self) -> &'static [(Kpi, Quantity)] {
        match self {
            Self::Bakery => BAKERY_ECONOMICS,
            Self::Trial => TRIAL_ECONOMICS,
            Self::Charity => charity::ECONOMICS,
            Self::School => school::ECONOMICS,
        }
    }
}

impl Plan {
    fn fill(&mut self, at: At, figures: &[(Kpi, Quantity)], provenance: Provenance) {
        for &(kpi, quantity) in figures {
            let quantity = if kpi.unit() == Unit::Money { at_price_level(quantity, self.currency) } else { quantity };
            self.entries.insert(EntryKey { at, kpi }, Entry::new(quantity, provenance));
        }
    }
}

/// Amounts of the examples are thought of in euros; other currencies get round figures of a like size.
fn at_price_level(quantity: Quantity, currency: Currency) -> Quantity {
    let level = match currency.code() {
        "BYN" | "TND" => 3.0,
        "MAD" => 10.0,
        "AFN" | "TRY" => 50.0,
        "DZD" | "RUB" => 100.0,
        "KZT" | "XAF" | "XOF" => 500.0,
        "IRT" => 100_000.0,
        "IRR" => 1_000_000.0,
        _ => 1.0,
    };
    // Amounts as they would be typed: 1.1 × 100 is 110, not 110.00000000000001.
    let amount = |value: f64| (value * level * 100.0).round() / 100.0;
    match quantity {
        Quantity::Exact(value) => exact(amount(value)),
        Quantity::Range { low, high } => range(amount(low), amount(high)),
    }
}

const BAKERY_ECONOMICS: &[(Kpi, Quantity)] = &[
    (Kpi::GrossMargin, exact(0.62)),
    (Kpi::FixedCosts, exact(650.0)),
    (Kpi::PurchaseFrequency, exact(5.0)),
    (Kpi::Lifespan, exact(2.5)),
];

const BAKERY: &[Sample] = &[
    Sample {
        id: "search",
        media: Media::Paid,
        kind: ChannelKind::Search,
        target: &[
            (Kpi::MediaCost, exact(420.0)),
            (Kpi::Cpc, exact(0.35)),
            (Kpi::LeadRate, range(0.08, 0.13)),
            (Kpi::SaleRate, exact(0.30)),
            (Kpi::Aov, exact(34.0)),
            (Kpi::RepeatRate, exact(0.34)),
        ],
        actual: &[
            (Kpi::MediaCost, exact(402.0)),
            (Kpi::Clicks, exact(1_090.0)),
            (Kpi::LandingRate, exact(0.96)),
            (Kpi::Leads, exact(98.0)),
            (Kpi::Orders, exact(27.0)),
            (Kpi::Revenue, exact(891.0)),
            (Kpi::RepeatCustomers, exact(8.0)),
        ],
        by_month: &[],
    },
    Sample {
        id: "social",
        media: Media::Owned,
        kind: ChannelKind::Social,
        target: &[
            (Kpi::SetupCost, exact(180.0)),
            (Kpi::MediaCost, exact(0.0)),
            (Kpi::Visits, exact(900.0)),
            (Kpi::LeadRate, exact(0.06)),
            (Kpi::SaleRate, exact(0.25)),
            (Kpi::Aov, exact(29.0)),
            (Kpi::RepeatRate, exact(0.40)),
        ],
        actual: &[
            (Kpi::SetupCost, exact(180.0)),
            (Kpi::MediaCost, exact(0.0)),
            (Kpi::Visits, exact(1_240.0)),
            (Kpi::Leads, exact(61.0)),
            (Kpi::Orders, exact(14.0)),
            (Kpi::Revenue, exact(388.0)),
            (Kpi::RepeatCustomers, exact(6.0)),
        ],
        by_month: &[],
    },
    Sample {
        id: "newsletter",
        media: Media::Owned,
        kind: ChannelKind::Email,
        target: &[
            (Kpi::SetupCost, exact(60.0)),
            (Kpi::MediaCost, exact(25.0)),
            (Kpi::Visits, exact(380.0)),
            (Kpi::LeadRate, exact(0.22)),
            (Kpi::SaleRate, exact(0.45)),
            (Kpi::Aov, exact(38.0)),
            (Kpi::RepeatRate, exact(0.55)),
        ],
        actual: &[
            (Kpi::SetupCost, exact(60.0)),
            (Kpi::MediaCost, exact(25.0)),
            (Kpi::Visits, exact(355.0)),
            (Kpi::Leads, exact(84.0)),
            (Kpi::Orders, exact(41.0)),
            (Kpi::Revenue, exact(1_599.0)),
            (Kpi::RepeatCustomers, exact(24.0)),
        ],
        by_month: &[],
    },
];

const TRIAL_ECONOMICS: &[(Kpi, Quantity)] = &[
    (Kpi::GrossMargin, exact(0.82)),
    (Kpi::FixedCosts, exact(1_800.0)),
    (Kpi::PurchaseFrequency, exact(12.0)),
    (Kpi::Lifespan, exact(2.0)),
];

const TRIAL: &[Sample] = &[
    Sample {
        id: "search",
        media: Media::Paid,
        kind: ChannelKind::Search,
        target: &[
            (Kpi::Impressions, exact(420_000.0)),
            (Kpi::Ctr, exact(0.028)),
            (Kpi::LandingRate, exact(0.9)),
            (Kpi::Cpc, exact(0.7)),
            (Kpi::LeadRate, exact(0.07)),
            (Kpi::QualifiedRate, exact(0.55)),
            (Kpi::OpportunityRate, exact(0.60)),
            (Kpi::CloseRate, exact(0.32)),
            (Kpi::Aov, exact(59.0)),
            (Kpi::RepeatRate, exact(0.88)),
        ],
        actual: &[],
        by_month: &[],
    },
    Sample {
        id: "guides",
        media: Media::Owned,
        kind: ChannelKind::Expert,
        target: &[
            (Kpi::SetupCost, exact(1_500.0)),
            (Kpi::MediaCost, exact(0.0)),
            (Kpi::Visits, exact(6_500.0)),
            (Kpi::LeadRate, exact(0.045)),
            (Kpi::QualifiedRate, exact(0.62)),
            (Kpi::OpportunityRate, exact(0.66)),
            (Kpi::CloseRate, exact(0.38)),
            (Kpi::Aov, exact(59.0)),
            (Kpi::RepeatRate, exact(0.92)),
        ],
        actual: &[],
        by_month: &[],
    },
    Sample {
        id: "reviews",
        media: Media::Earned,
        kind: ChannelKind::Partner,
        target: &[
            (Kpi::Visits, exact(2_100.0)),
            (Kpi::CostPerVisit, exact(0.5)),
            (Kpi::LeadRate, range(0.06, 0.11)),
            (Kpi::QualifiedRate, exact(0.7)),
            (Kpi::OpportunityRate, exact(0.7)),
            (Kpi::CloseRate, exact(0.4)),
            (Kpi::Aov, exact(59.0)),
            (Kpi::RepeatRate, exact(0.9)),
        ],
        actual: &[],
        by_month: &[],
    },
];
