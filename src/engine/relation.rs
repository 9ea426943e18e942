//! The relations between KPIs: the whole arithmetic of the funnel, as products, sums and forms with a constant.
//!
//! Each relation can be solved for any one of its members; `program` decides which one. It knows no values.

use super::kpi::Kpi;
use super::mask::Mask;
pub use super::solution::{Operation, Solution};

/// Relative differences up to this come from the rounding of the steps before; no entered figure is so exact.
pub(super) const ROUNDING: f64 = 1e-12;

/// The form of a relation between three KPIs, or between two and a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// `result = factor · left · right`
    Product {
        /// Constant that carries units, such as 1/1000 for a price per thousand.
        factor: f64,
    },
    /// `result = left + right`
    Sum,
    /// `result = left − right`
    Difference,
    /// `result = 1 − left`, the rest of the whole; `right` is `left` again.
    Complement,
    /// `result = 1 ÷ left`; `right` is `left` again.
    Inverse,
    /// `result = left · (1 + right)`: a difference and a share of it in one, solved for `left` only, since the two
    /// relations that it is made of yield all else.
    Grown,
    /// `result = left · (1 − right)`, solved for `left` only.
    Reduced,
}

/// One relation of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relation {
    /// The member that the relation yields when read forward.
    pub result: Kpi,
    /// First operand.
    pub left: Kpi,
    /// Second operand.
    pub right: Kpi,
    /// How the operands make the result.
    pub shape: Shape,
}

impl Relation {
    /// Whether it says what other relations say already, and is there to be solved one way only.
    pub fn is_shortcut(&self) -> bool {
        matches!(self.shape, Shape::Grown | Shape::Reduced)
    }

    /// The figure by way of which other relations say the same, if there is one: while that can be worked out this
    /// relation yields nothing, and tells of no contradiction of its own.
    pub fn way_around(&self) -> Option<Kpi> {
        (self.result == Kpi::GrossProfit && self.right == Kpi::MarginPerOrder).then_some(Kpi::Aov)
    }

    /// Whether other relations say the same where these figures are known.
    pub(super) fn is_told_by_others(&self, known: Mask) -> bool {
        self.is_shortcut() || self.way_around().is_some_and(|kpi| known.contains(kpi))
    }

    /// The members, each once, the forward result first.
    pub fn members(&self) -> Members {
        let count = if self.left == self.right { 2 } else { 3 };
        Members { kpis: [self.result, self.left, self.right], count }
    }

    /// The arithmetic that solves this relation for `target`, or nothing if `target` is no member.
    pub fn solved_for(&self, target: Kpi) -> Option<Solution> {
        let (result, left, right) = (self.result, self.left, self.right);
        let solution = match self.shape {
            Shape::Product { factor } if target == result => Solution::multiply(left, right, factor),
            Shape::Product { factor } if target == left => Solution::divide(result, right, 1.0 / factor),
            Shape::Product { factor } if target == right => Solution::divide(result, left, 1.0 / factor),
            Shape::Sum if target == result => Solution::add(left, right),
            Shape::Sum if target == left => Solution::subtract(result, right),
            Shape::Sum if target == right => Solution::subtract(result, left),
            Shape::Difference if target == result => Solution::subtract(left, right),
            Shape::Difference if target == left => Solution::add(result, right),
            Shape::Difference if target == right => Solution::subtract(left, result),
            // Both are their own reverse.
            Shape::Complement if target == result => Solution::of_one(Operation::Complement, left),
            Shape::Complement if target == left => Solution::of_one(Operation::Complement, result),
            Shape::Inverse if target == result => Solution::of_one(Operation::Invert, left),
            Shape::Inverse if target == left => Solution::of_one(Operation::Invert, result),
            Shape::Grown if target == left => Solution::undo(Operation::UndoGrowth, result, right),
            Shape::Reduced if target == left => Solution::undo(Operation::UndoReduction, result, right),
            _ => return None,
        };
        Some(solution)
    }
}

/// The two or three members of a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Members {
    kpis: [Kpi; 3],
    count: usize,
}

impl std::ops::Deref for Members {
    type Target = [Kpi];

    fn deref(&self) -> &[Kpi] {
        &self.kpis[..self.count]
    }
}

impl IntoIterator for Members {
    type Item = Kpi;
    type IntoIter = std::iter::Take<std::array::IntoIter<Kpi, 3>>;

    fn into_iter(self) -> Self::IntoIter {
        self.kpis.into_iter().take(self.count)
    }
}

const fn product(result: Kpi, left: Kpi, right: Kpi) -> Relation {
    Relation { result, left, right, shape: Shape::Product { factor: 1.0 } }
}

const fn scaled(factor: f64, result: Kpi, left: Kpi, right: Kpi) -> Relation {
    Relation { result, left, right, shape: Shape::Product { factor } }
}

const fn sum(result: Kpi, left: Kpi, right: Kpi) -> Relation {
    Relation { result, left, right, shape: Shape::Sum }
}

const fn difference(result: Kpi, left: Kpi, right: Kpi) -> Relation {
    Relation { result, left, right, shape: Shape::Difference }
}

const fn complement(result: Kpi, left: Kpi) -> Relation {
    Relation { result, left, right: left, shape: Shape::Complement }
}

const fn inverse(result: Kpi, left: Kpi) -> Relation {
    Relation { result, left, right: left, shape: Shape::Inverse }
}

const fn grown(result: Kpi, left: Kpi, right: Kpi) -> Relation {
    Relation { result, left, right, shape: Shape::Grown }
}

const fn reduced(result: Kpi, left: Kpi, right: Kpi) -> Relation {
    Relation { result, left, right, shape: Shape::Reduced }
}

/// All relations: down the funnel, then money, then loyalty, then what stands beside the funnel, so that it leaves the
/// ways of the funnel alone. The order settles ties.
///
/// Definitions: ENGINE catalogue; volume × rate chains after Chaffey's conversion-based budget model.
pub const RELATIONS: &[Relation] = &[
    product(Kpi::Clicks, Kpi::Impressions, Kpi::Ctr),
    product(Kpi::Visits, Kpi::Clicks, Kpi::LandingRate),
    scaled(0.001, Kpi::MediaCost, Kpi::Impressions, Kpi::Cpm),
    product(Kpi::MediaCost, Kpi::Clicks, Kpi::Cpc),
    sum(Kpi::Cost, Kpi::MediaCost, Kpi::SetupCost),
    product(Kpi::Cost, Kpi::Visits, Kpi::CostPerVisit),
    product(Kpi::Leads, Kpi::Visits, Kpi::LeadRate),
    product(Kpi::Cost, Kpi::Leads, Kpi::Cpl),
    product(Kpi::QualifiedLeads, Kpi::Leads, Kpi::QualifiedRate),
    product(Kpi::Opportunities, Kpi::QualifiedLeads, Kpi::OpportunityRate),
    product(Kpi::Orders, Kpi::Opportunities, Kpi::CloseRate),
    product(Kpi::Orders, Kpi::Leads, Kpi::SaleRate),
    product(Kpi::Orders, Kpi::Visits, Kpi::ConversionRate),
    sum(Kpi::Orders, Kpi::OnlineOrders, Kpi::OfflineOrders),
    product(Kpi::Orders, Kpi::Customers, Kpi::OrdersPerCustomer),
    product(Kpi::Customers, Kpi::Leads, Kpi::LeadToCustomerRate),
    product(Kpi::Cost, Kpi::Orders, Kpi::Cpa),
    product(Kpi::Cost, Kpi::Customers, Kpi::Cac),
    product(Kpi::Revenue, Kpi::Orders, Kpi::Aov),
    product(Kpi::Revenue, Kpi::Customers, Kpi::RevenuePerCustomer),
    product(Kpi::Revenue, Kpi::Visits, Kpi::VisitValue),
    product(Kpi::Revenue, Kpi::MediaCost, Kpi::Roas),
    product(Kpi::GrossProfit, Kpi::Revenue, Kpi::GrossMargin),
    difference(Kpi::MarginPerOrder, Kpi::Aov, Kpi::VariableCost),
    product(Kpi::MarginPerOrder, Kpi::Aov, Kpi::GrossMargin),
    product(Kpi::GrossProfit, Kpi::Orders, Kpi::MarginPerOrder),
    difference(Kpi::Contribution, Kpi::GrossProfit, Kpi::Cost),
    product(Kpi::Contribution, Kpi::Cost, Kpi::Roi),
    difference(Kpi::NetRevenue, Kpi::Revenue, Kpi::Cost),
    product(Kpi::NetRevenue, Kpi::Cost, Kpi::RoiOnRevenue),
    difference(Kpi::Profit, Kpi::Contribution, Kpi::FixedCosts),
    product(Kpi::FixedCosts, Kpi::BreakEvenOrders, Kpi::MarginPerOrder),
    product(Kpi::RepeatCustomers, Kpi::Customers, Kpi::RepeatRate),
    product(Kpi::LoyalCustomers, Kpi::RepeatCustomers, Kpi::LoyalShare),
    product(Kpi::LoyalCustomers, Kpi::Customers, Kpi::LoyaltyRate),
    product(Kpi::YearlyRevenuePerCustomer, Kpi::Aov, Kpi::PurchaseFrequency),
    product(Kpi::LifetimeRevenue, Kpi::YearlyRevenuePerCustomer, Kpi::Lifespan),
    product(Kpi::LifetimeValue, Kpi::LifetimeRevenue, Kpi::GrossMargin),
    product(Kpi::LifetimeValue, Kpi::Cac, Kpi::LtvToCac),
    product(Kpi::OnlineRevenue, Kpi::Revenue, Kpi::OnlineRevenueShare),
    product(Kpi::CustomersReachedOnline, Kpi::Customers, Kpi::ReachedOnlineShare),
    inverse(Kpi::BreakEvenRoas, Kpi::GrossMargin),
    product(Kpi::Impressions, Kpi::AudienceReach, Kpi::Frequency),
    product(Kpi::BouncedVisits, Kpi::Visits, Kpi::BounceRate),
    difference(Kpi::FollowerGain, Kpi::Followers, Kpi::PreviousFollowers),
    product(Kpi::FollowerGain, Kpi::PreviousFollowers, Kpi::FollowerGrowth),
    product(Kpi::PeopleAware, Kpi::PeopleAsked, Kpi::BrandAwareness),
    product(Kpi::Pageviews, Kpi::Visits, Kpi::PagesPerVisit),
    product(Kpi::TotalTime, Kpi::Visits, Kpi::TimeOnSite),
    sum(Kpi::Reactions, Kpi::Comments, Kpi::Likes),
    sum(Kpi::Interactions, Kpi::Reactions, Kpi::Shares),
    product(Kpi::Interactions, Kpi::AudienceReach, Kpi::EngagementRate),
    product(Kpi::Comments, Kpi::Posts, Kpi::CommentsPerPost),
    product(Kpi::ProductViews, Kpi::Visits, Kpi::ProductViewRate),
    product(Kpi::Carts, Kpi::Visits, Kpi::CartRate),
    product(Kpi::Registrations, Kpi::Visits, Kpi::RegistrationRate),
    difference(Kpi::UnregisteredVisits, Kpi::Visits, Kpi::Registrations),
    product(Kpi::NewsletterSignups, Kpi::Visits, Kpi::NewsletterSignupRate),
    difference(Kpi::AbandonedCarts, Kpi::Carts, Kpi::OnlineOrders),
    product(Kpi::AbandonedCarts, Kpi::Carts, Kpi::CartAbandonment),
    product(Kpi::Customers, Kpi::UniqueVisitors, Kpi::BuyerRate),
    scaled(1.0 / 12.0, Kpi::MonthlyProfitPerCustomer, Kpi::YearlyRevenuePerCustomer, Kpi::GrossMargin),
    product(Kpi::Cac, Kpi::MonthlyProfitPerCustomer, Kpi::CacPayback),
    difference(Kpi::RepeatOrders, Kpi::Orders, Kpi::Customers),
    difference(Kpi::RetainedCustomers, Kpi::CustomersAtEnd, Kpi::Customers),
    product(Kpi::RetainedCustomers, Kpi::CustomersAtStart, Kpi::RetentionRate),
    complement(Kpi::ChurnRate, Kpi::RetentionRate),
    product(Kpi::ActiveCustomers, Kpi::CustomersAtEnd, Kpi::ActiveShare),
    product(Kpi::CustomerInteractions, Kpi::CustomersAtEnd, Kpi::CustomerEngagement),
    product(Kpi::ConstantSubscribers, Kpi::Subscribers, Kpi::ConstantShare),
    product(Kpi::EmailsDelivered, Kpi::EmailsSent, Kpi::DeliveryRate),
    product(Kpi::EmailOpens, Kpi::EmailsDelivered, Kpi::OpenRate),
    product(Kpi::EmailClicks, Kpi::EmailsDelivered, Kpi::EmailClickRate),
    product(Kpi::Unsubscribes, Kpi::EmailsSent, Kpi::UnsubscribeRate),
    product(Kpi::SatisfiedAnswers, Kpi::SatisfactionAnswers, Kpi::Csat),
    sum(Kpi::PromotersAndPassives, Kpi::Promoters, Kpi::Passives),
    sum(Kpi::NpsAnswers, Kpi::PromotersAndPassives, Kpi::Detractors),
    difference(Kpi::PromoterLead, Kpi::Promoters, Kpi::Detractors),
    scaled(0.01, Kpi::PromoterLead, Kpi::NpsAnswers, Kpi::Nps),
    product(Kpi::Referrers, Kpi::CustomersAtEnd, Kpi::ReferrerShare),
    product(Kpi::Reviews, Kpi::Orders, Kpi::ReviewRate),
    product(Kpi::KFactor, Kpi::InvitesPerCustomer, Kpi::InviteAcceptance),
    grown(Kpi::GrossProfit, Kpi::Cost, Kpi::Roi),
    grown(Kpi::Revenue, Kpi::Cost, Kpi::RoiOnRevenue),
    reduced(Kpi::VariableCost, Kpi::Aov, Kpi::GrossMargin),
    reduced(Kpi::OnlineOrders, Kpi::Carts, Kpi::CartAbandonment),
    grown(Kpi::Followers, Kpi::PreviousFollowers, Kpi::FollowerGrowth),
];
