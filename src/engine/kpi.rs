//! The catalogue of key performance indicators: what each one is, where it belongs and how it adds up.
//!
//! Names in the four languages are messages `kpi-<id>`; the relations between KPIs are in `relation`.

use super::Stage;

/// What a KPI's number means, hence how it is written and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A number of people, events or orders; fractions appear in plans and are kept.
    Count,
    /// An amount in the plan's currency.
    Money,
    /// A fraction, shown ×100 as a percentage.
    Rate,
    /// A plain multiple such as 4.2 ×.
    Multiple,
    /// A duration in years.
    Years,
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

/// How values of several channels make the value of them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Adding {
    /// The sum (counts, costs, revenue).
    Sum,
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

macro_rules! catalogue {
    ($( $(#[$doc:meta])* $name:ident = $id:literal, $stage:ident, $unit:ident, $better:ident, $adding:ident, $scope:ident, $assumed:expr, $people:literal; )*) => {
        /// A key performance indicator of the catalogue.
        ///
        /// The order is the catalogue order: it settles ties everywhere.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Kpi { $( $(#[$doc])* $name, )* }

        impl Kpi {
            /// Every KPI in catalogue order.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];
            /// How many KPIs there are.
            pub const COUNT: usize = Self::ALL.len();

            /// Stable identifier in files, links and message ids.
            pub fn id(self) -> &'static str { match self { $(Self::$name => $id,)* } }
            /// The stage on whose screen it is entered and shown.
            pub fn stage(self) -> Stage { match self { $(Self::$name => Stage::$stage,)* } }
            /// What its number means.
            pub fn unit(self) -> Unit { match self { $(Self::$name => Unit::$unit,)* } }
            /// Which direction is good news.
            pub fn better(self) -> Better { match self { $(Self::$name => Better::$better,)* } }
            /// How channels make the total.
            pub fn adding(self) -> Adding { match self { $(Self::$name => Adding::$adding,)* } }
            /// Where it may be entered.
            pub fn scope(self) -> Scope { match self { $(Self::$name => Scope::$scope,)* } }
            /// The neutral value taken when nothing is entered and nothing derives it; always told as an assumption.
            pub fn assumed(self) -> Option<f64> { match self { $(Self::$name => $assumed,)* } }
            /// Whether it is a share of people, which cannot exceed 100 %.
            pub fn is_share_of_people(self) -> bool { match self { $(Self::$name => $people,)* } }
        }
    };
}

catalogue! {
    /// Times an advertisement or post was shown (count).
    Impressions = "impressions", Reach, Count, Higher, Sum, Channel, None, false;
    /// Click-through rate: clicks ÷ impressions.
    Ctr = "ctr", Reach, Rate, Higher, FromSums, Channel, None, false;
    /// Clicks on the advertisement, link or result (count).
    Clicks = "clicks", Reach, Count, Higher, Sum, Channel, None, false;
    /// Share of clicks that arrive as a visit: visits ÷ clicks. Taken as 100 % unless told otherwise.
    LandingRate = "landing-rate", Reach, Rate, Higher, FromSums, Channel, Some(1.0), false;
    /// Visits (sessions) to the site, shop or page (count). Source: text 001.
    Visits = "visits", Reach, Count, Higher, Sum, Channel, None, false;
    /// Paid to media and platforms (money).
    MediaCost = "media-cost", Reach, Money, Lower, Sum, Channel, None, false;
    /// Creation, tools and set-up (money). Taken as 0 unless told otherwise.
    SetupCost = "setup-cost", Reach, Money, Lower, Sum, Channel, Some(0.0), false;
    /// Media cost + set-up cost (money).
    Cost = "cost", Reach, Money, Lower, Sum, Channel, None, false;
    /// Media cost per thousand impressions: media cost ÷ impressions × 1000 (money). Media only.
    Cpm = "cpm", Reach, Money, Lower, FromSums, Channel, None, false;
    /// Media cost per click: media cost ÷ clicks (money). Media only.
    Cpc = "cpc", Reach, Money, Lower, FromSums, Channel, None, false;
    /// Total cost per visit: cost ÷ visits (money). Source: text 001.
    CostPerVisit = "cost-per-visit", Reach, Money, Lower, FromSums, Channel, None, false;
    /// Revenue per visit: revenue ÷ visits (money).
    VisitValue = "visit-value", Reach, Money, Higher, FromSums, Channel, None, false;

    /// Interested people with whom the conversation can go on (count). Source: texts 000, 001, 002.
    Leads = "leads", Act, Count, Higher, Sum, Channel, None, false;
    /// Leads ÷ visits. Source: text 001.
    LeadRate = "lead-rate", Act, Rate, Higher, FromSums, Channel, None, true;
    /// Leads that fit: they want us and we want them (count). Source: text 000.
    QualifiedLeads = "qualified-leads", Act, Count, Higher, Sum, Channel, None, false;
    /// Qualified leads ÷ leads.
    QualifiedRate = "qualified-rate", Act, Rate, Higher, FromSums, Channel, None, true;
    /// Total cost per lead: cost ÷ leads (money).
    Cpl = "cpl", Act, Money, Lower, FromSums, Channel, None, false;

    /// Open decisions: carts, offers made, trials in use (count).
    Opportunities = "opportunities", Convert, Count, Higher, Sum, Channel, None, false;
    /// Opportunities ÷ qualified leads.
    OpportunityRate = "opportunity-rate", Convert, Rate, Higher, FromSums, Channel, None, true;
    /// Orders ÷ opportunities.
    CloseRate = "close-rate", Convert, Rate, Higher, FromSums, Channel, None, false;
    /// Orders, online and offline (count). Source: text 001.
    Orders = "orders", Convert, Count, Higher, Sum, Channel, None, false;
    /// Orders ÷ leads: the step rate from Act to Convert.
    SaleRate = "sale-rate", Convert, Rate, Higher, FromSums, Channel, None, false;
    /// Orders ÷ visits: the overall rate from Reach to Convert.
    ConversionRate = "conversion-rate", Convert, Rate, Higher, FromSums, Channel, None, false;
    /// Orders placed online (count).
    OnlineOrders = "online-orders", Convert, Count, Higher, Sum, Channel, None, false;
    /// Orders placed in a shop, by telephone or in person (count). Taken as 0 unless told otherwise.
    OfflineOrders = "offline-orders", Convert, Count, Higher, Sum, Channel, Some(0.0), false;
    /// New customers (count).
    Customers = "customers", Convert, Count, Higher, Sum, Channel, None, false;
    /// Orders ÷ new customers in the period. Taken as 1 unless told otherwise.
    OrdersPerCustomer = "orders-per-customer", Convert, Multiple, Higher, FromSums, Channel, Some(1.0), false;
    /// New customers ÷ leads.
    LeadToCustomerRate = "lead-to-customer-rate", Convert, Rate, Higher, FromSums, Channel, None, true;
    /// Average order value: revenue ÷ orders (money). Source: text 001.
    Aov = "aov", Convert, Money, Higher, FromSums, Channel, None, false;
    /// Revenue: orders × average order value (money). Source: text 001.
    Revenue = "revenue", Convert, Money, Higher, Sum, Channel, None, false;
    /// Revenue ÷ new customers (money).
    RevenuePerCustomer = "revenue-per-customer", Convert, Money, Higher, FromSums, Channel, None, false;
    /// Cost per order: cost ÷ orders (money).
    Cpa = "cpa", Convert, Money, Lower, FromSums, Channel, None, false;
    /// Customer acquisition cost: cost ÷ new customers (money).
    Cac = "cac", Convert, Money, Lower, FromSums, Channel, None, false;
    /// Return on ad spend: revenue ÷ media cost. Media only.
    Roas = "roas", Convert, Multiple, Higher, FromSums, Channel, None, false;
    /// Revenue × gross margin (money).
    GrossProfit = "gross-profit", Convert, Money, Higher, Sum, Channel, None, false;
    /// Gross profit − cost: what the channel leaves before fixed costs (money).
    Contribution = "contribution", Convert, Money, Higher, Sum, Channel, None, false;
    /// Return on investment on profit: (gross profit − cost) ÷ cost.
    Roi = "roi", Convert, Rate, Higher, FromSums, Channel, None, false;
    /// Revenue − cost (money): the base of the ROI on revenue.
    NetRevenue = "net-revenue", Convert, Money, Higher, Sum, Channel, None, false;
    /// Return on investment on revenue: (revenue − cost) ÷ cost.
    RoiOnRevenue = "roi-on-revenue", Convert, Rate, Higher, FromSums, Channel, None, false;

    /// Gross profit ÷ revenue.
    GrossMargin = "gross-margin", Plan, Rate, Higher, FromSums, Economics, None, false;
    /// What one order costs to make and deliver (money).
    VariableCost = "variable-cost", Plan, Money, Lower, FromSums, Economics, None, false;
    /// Gross profit of one order: average order value − variable cost (money); also the break-even cost per order.
    MarginPerOrder = "margin-per-order", Plan, Money, Higher, FromSums, Economics, None, false;
    /// Costs that do not depend on sales, per period (money). Taken as 0 unless told otherwise.
    FixedCosts = "fixed-costs", Plan, Money, Lower, FromSums, Total, Some(0.0), false;
    /// Contribution − fixed costs (money). Source: text 001.
    Profit = "profit", Convert, Money, Higher, FromSums, Total, None, false;
    /// Orders at which the margin per order pays the fixed costs (count).
    BreakEvenOrders = "break-even-orders", Plan, Count, Lower, FromSums, Total, None, false;

    /// Customers who buy again (count). Source: texts 000, 001, 002.
    RepeatCustomers = "repeat-customers", Engage, Count, Higher, Sum, Channel, None, false;
    /// Repeat customers ÷ new customers.
    RepeatRate = "repeat-rate", Engage, Rate, Higher, FromSums, Channel, None, true;
    /// Customers won for the long run (count). Source: texts 000, 002, 003.
    LoyalCustomers = "loyal-customers", Engage, Count, Higher, Sum, Channel, None, false;
    /// Loyal customers ÷ repeat customers. Taken as 100 % unless told otherwise.
    LoyalShare = "loyal-share", Engage, Rate, Higher, FromSums, Channel, Some(1.0), true;
    /// Loyal customers ÷ new customers: the step rate from Convert to Engage.
    LoyaltyRate = "loyalty-rate", Engage, Rate, Higher, FromSums, Channel, None, true;
    /// Orders of a customer per year.
    PurchaseFrequency = "purchase-frequency", Engage, Multiple, Higher, FromSums, Economics, None, false;
    /// How long a customer stays (years).
    Lifespan = "lifespan", Engage, Years, Higher, FromSums, Economics, None, false;
    /// Revenue of a customer per year: average order value × purchase frequency (money).
    YearlyRevenuePerCustomer = "yearly-revenue-per-customer", Engage, Money, Higher, FromSums, Economics, None, false;
    /// Revenue of a customer over the whole relation (money): simple CLV on revenue.
    LifetimeRevenue = "lifetime-revenue", Engage, Money, Higher, FromSums, Economics, None, false;
    /// Gross profit of a customer over the whole relation (money): simple CLV on margin.
    LifetimeValue = "lifetime-value", Engage, Money, Higher, FromSums, Economics, None, false;
    /// Lifetime value ÷ acquisition cost, both on margin.
    LtvToCac = "ltv-to-cac", Engage, Multiple, Higher, FromSums, Channel, None, false;
}

impl Kpi {
    /// The KPI with this identifier, if the catalogue has it.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kpi| kpi.id() == id)
    }

    /// Position in the catalogue.
    pub fn index(self) -> usize {
        self as usize
    }
}
