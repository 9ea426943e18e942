//! Where figures are typed: a count and the rate that produces it share one place, and the user types whichever she
//! knows.

use crate::engine::{Kpi, Stage};

/// A heading under which a stage's form gathers figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// What is shown at once, without a heading.
    Main,
    /// More of the same.
    Details,
    /// What the business does online.
    Online,
    /// How many different people are reached.
    Audience,
    /// Followers in social networks.
    Followers,
    /// Whether people know the brand.
    Brand,
    /// What visitors do on the site.
    Behaviour,
    /// Posts and what people answer to them.
    Social,
    /// Steps towards an order.
    Steps,
    /// Carts left behind.
    Carts,
    /// Customers who stay or leave.
    Retention,
    /// The newsletter and its readers.
    Newsletter,
    /// What customers say when asked.
    Satisfaction,
    /// Whether customers bring others along.
    Advocacy,
}

impl Group {
    /// The groups that have a heading and fold, in the order in which they come.
    pub const HEADED: [Self; 12] = [
        Self::Online,
        Self::Audience,
        Self::Followers,
        Self::Brand,
        Self::Behaviour,
        Self::Social,
        Self::Steps,
        Self::Carts,
        Self::Retention,
        Self::Newsletter,
        Self::Satisfaction,
        Self::Advocacy,
    ];

    /// Stable identifier in class names and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Details => "details",
            Self::Online => "online",
            Self::Audience => "audience",
            Self::Followers => "followers",
            Self::Brand => "brand",
            Self::Behaviour => "behaviour",
            Self::Social => "social",
            Self::Steps => "steps",
            Self::Carts => "carts",
            Self::Retention => "retention",
            Self::Newsletter => "newsletter",
            Self::Satisfaction => "satisfaction",
            Self::Advocacy => "advocacy",
        }
    }
}

/// A place in the form of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    /// The figure that a plain number means.
    pub main: Kpi,
    /// The rate that a percentage means, if it shares the place.
    pub rate: Option<Kpi>,
    /// Whether it is shown at once, or only when more is asked for.
    pub is_essential: bool,
    /// The heading under which it stands.
    pub group: Group,
}

impl Slot {
    /// A figure that has its place for itself.
    pub const fn single(main: Kpi) -> Self {
        Self { main, rate: None, is_essential: true, group: Group::Main }
    }

    const fn pair(main: Kpi, rate: Kpi) -> Self {
        Self { main, rate: Some(rate), is_essential: true, group: Group::Main }
    }

    const fn more(self) -> Self {
        self.under(Group::Details)
    }

    const fn under(self, group: Group) -> Self {
        Self { is_essential: false, group, ..self }
    }

    /// The slots of a stage's form, from top to bottom.
    pub fn of_stage(stage: Stage) -> &'static [Self] {
        match stage {
            Stage::Plan => PLAN,
            Stage::Reach => REACH,
            Stage::Act => ACT,
            Stage::Convert => CONVERT,
            Stage::Engage => ENGAGE,
        }
    }

    /// The slot in which `kpi` is typed.
    pub fn of_kpi(kpi: Kpi) -> Self {
        let slots = Stage::ALL.into_iter().flat_map(Self::of_stage).copied();
        slots.into_iter().find(|slot| slot.main == kpi || slot.rate == Some(kpi)).unwrap_or(Self::single(kpi))
    }

    /// The figure that shares the place with `kpi`, if there is one.
    pub fn partner(self, kpi: Kpi) -> Option<Kpi> {
        if kpi == self.main { self.rate } else { Some(self.main).filter(|_| self.rate == Some(kpi)) }
    }

    /// The figure that shares the place with each KPI, in catalogue order.
    pub(super) fn partners() -> [Option<Kpi>; Kpi::COUNT] {
        let mut partners = [None; Kpi::COUNT];
        for slot in Stage::ALL.into_iter().flat_map(Self::of_stage) {
            if let Some(rate) = slot.rate {
                partners[slot.main.index()] = Some(rate);
                partners[rate.index()] = Some(slot.main);
            }
        }
        partners
    }

    /// The stage on whose screen the slot of `kpi` stands.
    pub fn stage_of(kpi: Kpi) -> Stage {
        let holds = |slot: &Self| slot.main == kpi || slot.rate == Some(kpi);
        Stage::ALL.into_iter().find(|stage| Self::of_stage(*stage).iter().any(holds)).unwrap_or(kpi.stage())
    }
}

const PLAN: &[Slot] = &[
    Slot::single(Kpi::GrossMargin),
    Slot::single(Kpi::VariableCost),
    Slot::single(Kpi::FixedCosts),
    Slot::single(Kpi::MarginPerOrder),
    Slot::single(Kpi::BreakEvenOrders),
    Slot::single(Kpi::BreakEvenRoas).more(),
    Slot::single(Kpi::OnlineRevenue).under(Group::Online),
    Slot::single(Kpi::OnlineRevenueShare).under(Group::Online),
    Slot::pair(Kpi::CustomersReachedOnline, Kpi::ReachedOnlineShare).under(Group::Online),
];

const REACH: &[Slot] = &[
    Slot::single(Kpi::Impressions),
    Slot::pair(Kpi::Clicks, Kpi::Ctr),
    Slot::pair(Kpi::Visits, Kpi::LandingRate),
    Slot::single(Kpi::MediaCost),
    Slot::single(Kpi::Cpc),
    Slot::single(Kpi::CostPerVisit),
    Slot::single(Kpi::SetupCost).more(),
    Slot::single(Kpi::Cost).more(),
    Slot::single(Kpi::Cpm).more(),
    Slot::single(Kpi::VisitValue).more(),
    Slot::single(Kpi::AudienceReach).under(Group::Audience),
    Slot::single(Kpi::Frequency).under(Group::Audience),
    Slot::single(Kpi::UniqueVisitors).under(Group::Audience),
    Slot::pair(Kpi::BouncedVisits, Kpi::BounceRate).under(Group::Audience),
    Slot::single(Kpi::AdQuality).under(Group::Audience),
    Slot::single(Kpi::Followers).under(Group::Followers),
    Slot::single(Kpi::PreviousFollowers).under(Group::Followers),
    Slot::single(Kpi::FollowerGain).under(Group::Followers),
    Slot::single(Kpi::FollowerGrowth).under(Group::Followers),
    Slot::single(Kpi::BrandMentions).under(Group::Brand),
    Slot::single(Kpi::PeopleAsked).under(Group::Brand),
    Slot::pair(Kpi::PeopleAware, Kpi::BrandAwareness).under(Group::Brand),
];

const ACT: &[Slot] = &[
    Slot::pair(Kpi::Leads, Kpi::LeadRate),
    Slot::pair(Kpi::QualifiedLeads, Kpi::QualifiedRate),
    Slot::single(Kpi::Cpl),
    Slot::single(Kpi::Pageviews).under(Group::Behaviour),
    Slot::single(Kpi::PagesPerVisit).under(Group::Behaviour),
    Slot::single(Kpi::TotalTime).under(Group::Behaviour),
    Slot::single(Kpi::TimeOnSite).under(Group::Behaviour),
    Slot::pair(Kpi::ProductViews, Kpi::ProductViewRate).under(Group::Steps),
    Slot::pair(Kpi::Carts, Kpi::CartRate).under(Group::Steps),
    Slot::pair(Kpi::Registrations, Kpi::RegistrationRate).under(Group::Steps),
    Slot::single(Kpi::UnregisteredVisits).under(Group::Steps),
    Slot::pair(Kpi::NewsletterSignups, Kpi::NewsletterSignupRate).under(Group::Steps),
    Slot::single(Kpi::Posts).under(Group::Social),
    Slot::single(Kpi::Shares).under(Group::Social),
    Slot::single(Kpi::Comments).under(Group::Social),
    Slot::single(Kpi::Likes).under(Group::Social),
    Slot::single(Kpi::Reactions).under(Group::Social),
    Slot::pair(Kpi::Interactions, Kpi::EngagementRate).under(Group::Social),
    Slot::single(Kpi::CommentsPerPost).under(Group::Social),
];

const CONVERT: &[Slot] = &[
    Slot::pair(Kpi::Orders, Kpi::SaleRate),
    Slot::pair(Kpi::Customers, Kpi::LeadToCustomerRate),
    Slot::single(Kpi::Aov),
    Slot::single(Kpi::Revenue),
    Slot::single(Kpi::Cac),
    Slot::single(Kpi::Contribution),
    Slot::single(Kpi::Roi),
    Slot::pair(Kpi::Opportunities, Kpi::OpportunityRate).more(),
    Slot::single(Kpi::CloseRate).more(),
    Slot::single(Kpi::ConversionRate).more(),
    Slot::single(Kpi::OnlineOrders).more(),
    Slot::single(Kpi::OfflineOrders).more(),
    Slot::single(Kpi::OrdersPerCustomer).more(),
    Slot::single(Kpi::RevenuePerCustomer).more(),
    Slot::single(Kpi::Cpa).more(),
    Slot::single(Kpi::Roas).more(),
    Slot::single(Kpi::GrossProfit).more(),
    Slot::single(Kpi::NetRevenue).more(),
    Slot::single(Kpi::RoiOnRevenue).more(),
    Slot::single(Kpi::Profit).more(),
    Slot::single(Kpi::BuyerRate).more(),
    Slot::single(Kpi::MonthlyProfitPerCustomer).more(),
    Slot::single(Kpi::CacPayback).more(),
    Slot::pair(Kpi::AbandonedCarts, Kpi::CartAbandonment).under(Group::Carts),
];

const ENGAGE: &[Slot] = &[
    Slot::pair(Kpi::RepeatCustomers, Kpi::RepeatRate),
    Slot::pair(Kpi::LoyalCustomers, Kpi::LoyaltyRate),
    Slot::single(Kpi::PurchaseFrequency),
    Slot::single(Kpi::Lifespan),
    Slot::single(Kpi::LifetimeValue),
    Slot::single(Kpi::LtvToCac),
    Slot::single(Kpi::LoyalShare).more(),
    Slot::single(Kpi::YearlyRevenuePerCustomer).more(),
    Slot::single(Kpi::LifetimeRevenue).more(),
    Slot::single(Kpi::RepeatOrders).more(),
    Slot::single(Kpi::CustomersAtStart).under(Group::Retention),
    Slot::single(Kpi::CustomersAtEnd).under(Group::Retention),
    Slot::pair(Kpi::RetainedCustomers, Kpi::RetentionRate).under(Group::Retention),
    Slot::single(Kpi::ChurnRate).under(Group::Retention),
    Slot::pair(Kpi::ActiveCustomers, Kpi::ActiveShare).under(Group::Retention),
    Slot::pair(Kpi::CustomerInteractions, Kpi::CustomerEngagement).under(Group::Retention),
    Slot::single(Kpi::Subscribers).under(Group::Newsletter),
    Slot::pair(Kpi::ConstantSubscribers, Kpi::ConstantShare).under(Group::Newsletter),
    Slot::single(Kpi::EmailsSent).under(Group::Newsletter),
    Slot::pair(Kpi::EmailsDelivered, Kpi::DeliveryRate).under(Group::Newsletter),
    Slot::pair(Kpi::EmailOpens, Kpi::OpenRate).under(Group::Newsletter),
    Slot::pair(Kpi::EmailClicks, Kpi::EmailClickRate).under(Group::Newsletter),
    Slot::pair(Kpi::Unsubscribes, Kpi::UnsubscribeRate).under(Group::Newsletter),
    Slot::single(Kpi::SatisfactionAnswers).under(Group::Satisfaction),
    Slot::pair(Kpi::SatisfiedAnswers, Kpi::Csat).under(Group::Satisfaction),
    Slot::single(Kpi::Csi).under(Group::Satisfaction),
    Slot::single(Kpi::Promoters).under(Group::Satisfaction),
    Slot::single(Kpi::Passives).under(Group::Satisfaction),
    Slot::single(Kpi::Detractors).under(Group::Satisfaction),
    Slot::single(Kpi::PromotersAndPassives).under(Group::Satisfaction),
    Slot::single(Kpi::NpsAnswers).under(Group::Satisfaction),
    Slot::single(Kpi::PromoterLead).under(Group::Satisfaction),
    Slot::single(Kpi::Nps).under(Group::Satisfaction),
    Slot::pair(Kpi::Referrers, Kpi::ReferrerShare).under(Group::Advocacy),
    Slot::pair(Kpi::Reviews, Kpi::ReviewRate).under(Group::Advocacy),
    Slot::single(Kpi::InvitesPerCustomer).under(Group::Advocacy),
    Slot::single(Kpi::InviteAcceptance).under(Group::Advocacy),
    Slot::single(Kpi::KFactor).under(Group::Advocacy),
];
