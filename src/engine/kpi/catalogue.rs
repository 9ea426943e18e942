//! The catalogue itself: one entry a KPI. The order settles ties; what was added later stands after the funnel's own.

use super::{Adding, Better, Facts, Limit, Scope, Unit};
use crate::engine::Stage;

macro_rules! catalogue {
    ($( $(#[$doc:meta])* $name:ident = $id:literal, $stage:ident, $unit:ident, $better:ident, $adding:ident, $scope:ident, $limit:ident; )*) => {
        /// A key performance indicator of the catalogue.
        ///
        /// The order is the catalogue order: it settles ties everywhere.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Kpi { $( $(#[$doc])* $name, )* }

        impl Kpi {
            /// Every KPI in catalogue order.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];
        }

        pub(super) static FACTS: [Facts; Kpi::COUNT] = [$( Facts {
            id: $id,
            stage: Stage::$stage,
            unit: Unit::$unit,
            better: Better::$better,
            adding: Adding::$adding,
            scope: Scope::$scope,
            limit: Limit::$limit,
        }, )*];
    };
}

catalogue! {
    /// Times an advertisement or post was shown (count).
    Impressions = "impressions", Reach, Count, Higher, Sum, Channel, Free;
    /// Click-through rate: clicks ÷ impressions.
    Ctr = "ctr", Reach, Rate, Higher, FromSums, Channel, Free;
    /// Clicks on the advertisement, link or result (count).
    Clicks = "clicks", Reach, Count, Higher, Sum, Channel, Free;
    /// Share of clicks that arrive as a visit: visits ÷ clicks. Taken as 100 % unless told otherwise.
    LandingRate = "landing-rate", Reach, Rate, Higher, FromSums, Channel, Free;
    /// Visits (sessions) to the site, shop or page (count). Source: text 001.
    Visits = "visits", Reach, Count, Higher, Sum, Channel, Free;
    /// Paid to media and platforms (money).
    MediaCost = "media-cost", Reach, Money, Lower, Sum, Channel, Free;
    /// Creation, tools and set-up (money). Taken as 0 unless told otherwise.
    SetupCost = "setup-cost", Reach, Money, Lower, Sum, Channel, Free;
    /// Media cost + set-up cost (money).
    Cost = "cost", Reach, Money, Lower, Sum, Channel, Free;
    /// Media cost per thousand impressions: media cost ÷ impressions × 1000 (money). Media only.
    Cpm = "cpm", Reach, Money, Lower, FromSums, Channel, Free;
    /// Media cost per click: media cost ÷ clicks (money). Media only.
    Cpc = "cpc", Reach, Money, Lower, FromSums, Channel, Free;
    /// Total cost per visit: cost ÷ visits (money). Source: text 001.
    CostPerVisit = "cost-per-visit", Reach, Money, Lower, FromSums, Channel, Free;
    /// Revenue per visit: revenue ÷ visits (money).
    VisitValue = "visit-value", Reach, Money, Higher, FromSums, Channel, Free;

    /// Interested people with whom the conversation can go on (count). Source: texts 000, 001, 002.
    Leads = "leads", Act, Count, Higher, Sum, Channel, Free;
    /// Leads ÷ visits. Source: text 001.
    LeadRate = "lead-rate", Act, Rate, Higher, FromSums, Channel, People;
    /// Leads that fit: they want us and we want them (count). Source: text 000.
    QualifiedLeads = "qualified-leads", Act, Count, Higher, Sum, Channel, Free;
    /// Qualified leads ÷ leads.
    QualifiedRate = "qualified-rate", Act, Rate, Higher, FromSums, Channel, People;
    /// Total cost per lead: cost ÷ leads (money).
    Cpl = "cpl", Act, Money, Lower, FromSums, Channel, Free;

    /// Open decisions: carts, offers made, trials in use (count).
    Opportunities = "opportunities", Convert, Count, Higher, Sum, Channel, Free;
    /// Opportunities ÷ qualified leads.
    OpportunityRate = "opportunity-rate", Convert, Rate, Higher, FromSums, Channel, People;
    /// Orders ÷ opportunities.
    CloseRate = "close-rate", Convert, Rate, Higher, FromSums, Channel, Free;
    /// Orders, online and offline (count). Source: text 001.
    Orders = "orders", Convert, Count, Higher, Sum, Channel, Free;
    /// Orders ÷ leads: the step rate from Act to Convert.
    SaleRate = "sale-rate", Convert, Rate, Higher, FromSums, Channel, Free;
    /// Orders ÷ visits: the overall rate from Reach to Convert.
    ConversionRate = "conversion-rate", Convert, Rate, Higher, FromSums, Channel, Free;
    /// Orders placed online (count).
    OnlineOrders = "online-orders", Convert, Count, Higher, Sum, Channel, Free;
    /// Orders placed in a shop, by telephone or in person (count). Taken as 0 unless told otherwise.
    OfflineOrders = "offline-orders", Convert, Count, Higher, Sum, Channel, Free;
    /// New customers (count).
    Customers = "customers", Convert, Count, Higher, Sum, Channel, Free;
    /// Orders ÷ new customers in the period. Taken as 1 unless told otherwise.
    OrdersPerCustomer = "orders-per-customer", Convert, Number, Higher, FromSums, Channel, Free;
    /// New customers ÷ leads.
    LeadToCustomerRate = "lead-to-customer-rate", Convert, Rate, Higher, FromSums, Channel, People;
    /// Average order value: revenue ÷ orders (money). Source: text 001.
    Aov = "aov", Convert, Money, Higher, FromSums, Channel, Free;
    /// Revenue: orders × average order value (money). Source: text 001.
    Revenue = "revenue", Convert, Money, Higher, Sum, Channel, Free;
    /// Revenue ÷ new customers (money).
    RevenuePerCustomer = "revenue-per-customer", Convert, Money, Higher, FromSums, Channel, Free;
    /// Cost per order: cost ÷ orders (money).
    Cpa = "cpa", Convert, Money, Lower, FromSums, Channel, Free;
    /// Customer acquisition cost: cost ÷ new customers (money).
    Cac = "cac", Convert, Money, Lower, FromSums, Channel, Free;
    /// Return on ad spend: revenue ÷ media cost. Media only.
    Roas = "roas", Convert, Multiple, Higher, FromSums, Channel, Free;
    /// Revenue × gross margin (money).
    GrossProfit = "gross-profit", Convert, Money, Higher, Sum, Channel, Free;
    /// Gross profit − cost: what the channel leaves before fixed costs (money).
    Contribution = "contribution", Convert, Money, Higher, Sum, Channel, Free;
    /// Return on investment on profit: (gross profit − cost) ÷ cost.
    Roi = "roi", Convert, Rate, Higher, FromSums, Channel, Free;
    /// Revenue − cost (money): the base of the ROI on revenue.
    NetRevenue = "net-revenue", Convert, Money, Higher, Sum, Channel, Free;
    /// Return on investment on revenue: (revenue − cost) ÷ cost.
    RoiOnRevenue = "roi-on-revenue", Convert, Rate, Higher, FromSums, Channel, Free;

    /// Gross profit ÷ revenue.
    GrossMargin = "gross-margin", Plan, Rate, Higher, FromSums, Economics, Part;
    /// What one order costs to make and deliver (money).
    VariableCost = "variable-cost", Plan, Money, Lower, FromSums, Economics, Free;
    /// Gross profit of one order: average order value − variable cost (money); also the break-even cost per order.
    MarginPerOrder = "margin-per-order", Plan, Money, Higher, FromSums, Economics, Free;
    /// Costs that do not depend on sales, per period (money). Taken as 0 unless told otherwise.
    FixedCosts = "fixed-costs", Plan, Money, Lower, Sum, Total, Free;
    /// Contribution − fixed costs (money). Source: text 001.
    Profit = "profit", Convert, Money, Higher, FromSums, Total, Free;
    /// Orders at which the margin per order pays the fixed costs (count).
    BreakEvenOrders = "break-even-orders", Plan, Count, Lower, FromSums, Total, Free;

    /// Customers who buy again (count). Source: texts 000, 001, 002.
    RepeatCustomers = "repeat-customers", Engage, Count, Higher, Sum, Channel, Free;
    /// Repeat customers ÷ new customers.
    RepeatRate = "repeat-rate", Engage, Rate, Higher, FromSums, Channel, People;
    /// Customers won for the long run (count). Source: texts 000, 002, 003.
    LoyalCustomers = "loyal-customers", Engage, Count, Higher, Sum, Channel, Free;
    /// Loyal customers ÷ repeat customers. Taken as 100 % unless told otherwise.
    LoyalShare = "loyal-share", Engage, Rate, Higher, FromSums, Channel, People;
    /// Loyal customers ÷ new customers: the step rate from Convert to Engage.
    LoyaltyRate = "loyalty-rate", Engage, Rate, Higher, FromSums, Channel, People;
    /// Orders of a customer per year.
    PurchaseFrequency = "purchase-frequency", Engage, Number, Higher, FromSums, Economics, Free;
    /// How long a customer stays (years).
    Lifespan = "lifespan", Engage, Years, Higher, FromSums, Economics, Free;
    /// Revenue of a customer per year: average order value × purchase frequency (money).
    YearlyRevenuePerCustomer = "yearly-revenue-per-customer", Engage, Money, Higher, FromSums, Economics, Free;
    /// Revenue of a customer over the whole relation (money): simple CLV on revenue.
    LifetimeRevenue = "lifetime-revenue", Engage, Money, Higher, FromSums, Economics, Free;
    /// Gross profit of a customer over the whole relation (money): simple CLV on margin.
    LifetimeValue = "lifetime-value", Engage, Money, Higher, FromSums, Economics, Free;
    /// Lifetime value ÷ acquisition cost, both on margin.
    LtvToCac = "ltv-to-cac", Engage, Multiple, Higher, FromSums, Channel, Free;

    /// Revenue of orders placed online (money). Source: <https://www.zabanga.us/internet-marketing-2/info-obq.html>
    OnlineRevenue = "online-revenue", Plan, Money, Higher, Sum, Total, Free;
    /// Online revenue ÷ revenue; unknown where there is no revenue.
    OnlineRevenueShare = "online-revenue-share", Plan, Rate, Neutral, FromSums, Total, Part;
    /// New customers whom online promotion has reached, wherever they bought (count). Source: as online revenue.
    CustomersReachedOnline = "customers-reached-online", Plan, Count, Higher, Sum, Total, Free;
    /// New customers reached online ÷ new customers.
    ReachedOnlineShare = "reached-online-share", Plan, Rate, Higher, FromSums, Total, People;
    /// Revenue per unit of cost at which a sale just pays: 1 ÷ gross margin; none at a margin of 0. The break-even cost
    /// per order is the margin per order.
    BreakEvenRoas = "break-even-roas", Plan, Multiple, Lower, FromSums, Economics, Free;

    /// Different people who saw the message (count). Channels and periods share people, so that a sum is at most true.
    AudienceReach = "audience-reach", Reach, Count, Higher, UpperBound, Channel, Free;
    /// Impressions ÷ audience reach; at least 1.
    Frequency = "frequency", Reach, Number, Neutral, FromSums, Channel, Free;
    /// Different people who came (count); at most the visits, and no sum. Source: text 001.
    UniqueVisitors = "unique-visitors", Reach, Count, Higher, UpperBound, Channel, Free;
    /// Visits of a single page (count). Tools differ in what ends such a visit.
    BouncedVisits = "bounced-visits", Reach, Count, Lower, Sum, Channel, Free;
    /// Bounced visits ÷ visits. Source: text 002.
    BounceRate = "bounce-rate", Reach, Rate, Lower, FromSums, Channel, Part;
    /// Score that a platform gives an advertisement or page, on its own scale; entered only.
    AdQuality = "ad-quality", Reach, Number, Higher, FromSums, Channel, Free;
    /// Followers in social networks at the end of the period (count). Source: text 001.
    Followers = "followers", Reach, Count, Higher, Last, Total, Free;
    /// Followers at the end of the period before (count).
    PreviousFollowers = "previous-followers", Reach, Count, Neutral, First, Total, Free;
    /// Followers − previous followers (count); below zero when more leave than come.
    FollowerGain = "follower-gain", Reach, Count, Higher, Sum, Total, Free;
    /// Follower gain ÷ previous followers; negative when they get fewer.
    FollowerGrowth = "follower-growth", Reach, Rate, Higher, FromSums, Total, Free;
    /// Times that others speak of the brand (count); entered only. Source: texts 000, 001, 002.
    BrandMentions = "brand-mentions", Reach, Count, Higher, Sum, Total, Free;
    /// People asked in a survey whether they know the brand (count).
    PeopleAsked = "people-asked", Reach, Count, Neutral, Sum, Total, Free;
    /// Those of them who know it (count).
    PeopleAware = "people-aware", Reach, Count, Higher, Sum, Total, Free;
    /// People aware ÷ people asked. Source: texts 000, 001, 002.
    BrandAwareness = "brand-awareness", Reach, Rate, Higher, FromSums, Total, People;

    /// Pages seen (count).
    Pageviews = "pageviews", Act, Count, Higher, Sum, Channel, Free;
    /// Pageviews ÷ visits; at least 1.
    PagesPerVisit = "pages-per-visit", Act, Number, Higher, FromSums, Channel, Free;
    /// Time of all visits together (seconds).
    TotalTime = "total-time", Act, Seconds, Higher, Sum, Channel, Free;
    /// Total time ÷ visits (seconds). Some tools count a bounced visit as 0 seconds. Source: text 001.
    TimeOnSite = "time-on-site", Act, Seconds, Higher, FromSums, Channel, Free;
    /// Posts published (count).
    Posts = "posts", Act, Count, Neutral, Sum, Channel, Free;
    /// Times that posts were passed on (count). Source: text 001.
    Shares = "shares", Act, Count, Higher, Sum, Channel, Free;
    /// Comments left (count). Source: text 001.
    Comments = "comments", Act, Count, Higher, Sum, Channel, Free;
    /// Likes and other one-touch reactions (count). Source: text 001.
    Likes = "likes", Act, Count, Higher, Sum, Channel, Free;
    /// Comments + likes (count): the reactions on the spot.
    Reactions = "reactions", Act, Count, Higher, Sum, Channel, Free;
    /// Shares + comments + likes (count).
    Interactions = "interactions", Act, Count, Higher, Sum, Channel, Free;
    /// Interactions ÷ audience reach; above 100 % where people react more than once.
    EngagementRate = "engagement-rate", Act, Rate, Higher, FromSums, Channel, Free;
    /// Comments ÷ posts.
    CommentsPerPost = "comments-per-post", Act, Number, Higher, FromSums, Channel, Free;
    /// Visits in which a product was looked at (count). Source: texts 001, 002.
    ProductViews = "product-views", Act, Count, Higher, Sum, Channel, Free;
    /// Visits with a product view ÷ visits.
    ProductViewRate = "product-view-rate", Act, Rate, Higher, FromSums, Channel, Part;
    /// Visits in which something was put into the cart (count). Source: texts 001, 002.
    Carts = "carts", Act, Count, Higher, Sum, Channel, Free;
    /// Visits with a cart ÷ visits.
    CartRate = "cart-rate", Act, Rate, Higher, FromSums, Channel, Part;
    /// Visits that ended in a registration (count). Source: texts 001, 002.
    Registrations = "registrations", Act, Count, Higher, Sum, Channel, Free;
    /// Registrations ÷ visits.
    RegistrationRate = "registration-rate", Act, Rate, Higher, FromSums, Channel, Part;
    /// Visits − registrations (count); below zero the two cannot both be right. Source: text 002.
    UnregisteredVisits = "unregistered-visits", Act, Count, Lower, Sum, Channel, Free;
    /// Visits that ended in a subscription to the newsletter (count). Source: texts 001, 002.
    NewsletterSignups = "newsletter-signups", Act, Count, Higher, Sum, Channel, Free;
    /// Newsletter sign-ups ÷ visits; those who leave are counted apart.
    NewsletterSignupRate = "newsletter-signup-rate", Act, Rate, Higher, FromSums, Channel, Part;

    /// Carts − online orders (count); offline orders have no cart. Below zero the two cannot both be right.
    AbandonedCarts = "abandoned-carts", Convert, Count, Lower, Sum, Channel, Free;
    /// Abandoned carts ÷ carts.
    CartAbandonment = "cart-abandonment", Convert, Rate, Lower, FromSums, Channel, Part;
    /// New customers ÷ unique visitors: the conversion rate counted in people.
    BuyerRate = "buyer-rate", Convert, Rate, Higher, FromSums, Channel, People;
    /// Gross profit of a customer per month: yearly revenue per customer × gross margin ÷ 12 (money).
    MonthlyProfitPerCustomer = "monthly-profit-per-customer", Convert, Money, Higher, FromSums, Economics, Free;
    /// Acquisition cost ÷ monthly gross profit per customer (months); below zero it never pays back.
    CacPayback = "cac-payback", Convert, Months, Lower, FromSums, Channel, Free;

    /// Orders − new customers, of whom each has a first order (count). Source: text 001.
    RepeatOrders = "repeat-orders", Engage, Count, Higher, Sum, Channel, Free;
    /// Customers when the period begins (count).
    CustomersAtStart = "customers-at-start", Engage, Count, Higher, First, Total, Free;
    /// Customers when the period ends, new ones included (count).
    CustomersAtEnd = "customers-at-end", Engage, Count, Higher, Last, Total, Free;
    /// Customers at the end − new customers (count): those of the start who are still there.
    RetainedCustomers = "retained-customers", Engage, Count, Higher, FromSums, Total, Free;
    /// Retained customers ÷ customers at the start, of one period; more than the whole means that the counts are wrong.
    RetentionRate = "retention-rate", Engage, Rate, Higher, FromSums, Total, People;
    /// 1 − retention rate.
    ChurnRate = "churn-rate", Engage, Rate, Lower, FromSums, Total, People;
    /// Customers who did something in a window of the user's choice (count). Source: text 002.
    ActiveCustomers = "active-customers", Engage, Count, Higher, Last, Total, Free;
    /// Active customers ÷ customers at the end.
    ActiveShare = "active-share", Engage, Rate, Higher, FromSums, Total, People;
    /// Shares, comments and likes by customers (count). Source: texts 001, 002.
    CustomerInteractions = "customer-interactions", Engage, Count, Higher, Sum, Total, Free;
    /// Customer interactions ÷ customers at the end; above 100 % where they react more than once.
    CustomerEngagement = "customer-engagement", Engage, Rate, Higher, FromSums, Total, Free;
    /// Newsletter subscribers at the end of the period (count). Source: text 001.
    Subscribers = "subscribers", Engage, Count, Higher, Last, Total, Free;
    /// Subscribers who open regularly, by the user's own rule such as 3 of the last 5 issues (count).
    ConstantSubscribers = "constant-subscribers", Engage, Count, Higher, Last, Total, Free;
    /// Constant subscribers ÷ subscribers. Source: text 001.
    ConstantShare = "constant-share", Engage, Rate, Higher, FromSums, Total, People;
    /// E-mails sent (count).
    EmailsSent = "emails-sent", Engage, Count, Neutral, Sum, Total, Free;
    /// E-mails that arrived (count).
    EmailsDelivered = "emails-delivered", Engage, Count, Higher, Sum, Total, Free;
    /// E-mails delivered ÷ e-mails sent.
    DeliveryRate = "delivery-rate", Engage, Rate, Higher, FromSums, Total, Part;
    /// E-mails opened at least once (count). Programs that load pictures by themselves make it too large.
    EmailOpens = "email-opens", Engage, Count, Higher, Sum, Total, Free;
    /// E-mails opened ÷ e-mails delivered.
    OpenRate = "open-rate", Engage, Rate, Higher, FromSums, Total, Part;
    /// E-mails with at least one click (count).
    EmailClicks = "email-clicks", Engage, Count, Higher, Sum, Total, Free;
    /// E-mails clicked ÷ e-mails delivered; other tools divide by the opened ones.
    EmailClickRate = "email-click-rate", Engage, Rate, Higher, FromSums, Total, Part;
    /// Those who leave the list (count).
    Unsubscribes = "unsubscribes", Engage, Count, Lower, Sum, Total, Free;
    /// Unsubscribes ÷ e-mails sent.
    UnsubscribeRate = "unsubscribe-rate", Engage, Rate, Lower, FromSums, Total, Part;
    /// Answers to "how satisfied are you?" (count).
    SatisfactionAnswers = "satisfaction-answers", Engage, Count, Neutral, Sum, Total, Free;
    /// Those who answered 4 or 5 out of 5 (count).
    SatisfiedAnswers = "satisfied-answers", Engage, Count, Higher, Sum, Total, Free;
    /// Satisfied answers ÷ answers. Source: <https://www.markinblog.com/glossary/customer-satisfaction-csat/>
    Csat = "csat", Engage, Rate, Higher, FromSums, Total, People;
    /// Customer satisfaction index, by whichever of the three definitions of `loyalty`; entered only.
    Csi = "csi", Engage, Rate, Higher, FromSums, Total, Part;
    /// Those who would recommend with 9 or 10 of 10 (count).
    Promoters = "promoters", Engage, Count, Higher, Sum, Total, Free;
    /// Those who answered 7 or 8 (count); they stay in the denominator.
    Passives = "passives", Engage, Count, Neutral, Sum, Total, Free;
    /// Promoters + passives (count).
    PromotersAndPassives = "promoters-and-passives", Engage, Count, Higher, Sum, Total, Free;
    /// Those who answered 0 to 6 (count).
    Detractors = "detractors", Engage, Count, Lower, Sum, Total, Free;
    /// Promoters + passives + detractors (count).
    NpsAnswers = "nps-answers", Engage, Count, Neutral, Sum, Total, Free;
    /// Promoters − detractors (count); may be below zero.
    PromoterLead = "promoter-lead", Engage, Count, Higher, Sum, Total, Free;
    /// Net promoter score: 100 · (promoters − detractors) ÷ answers (points, −100 to +100, no percentage).
    Nps = "nps", Engage, Points, Higher, FromSums, Total, Free;
    /// Customers who brought somebody along (count). Source: text 003.
    Referrers = "referrers", Engage, Count, Higher, Sum, Total, Free;
    /// Referrers ÷ customers at the end.
    ReferrerShare = "referrer-share", Engage, Rate, Higher, FromSums, Total, People;
    /// Reviews written (count).
    Reviews = "reviews", Engage, Count, Higher, Sum, Total, Free;
    /// Reviews ÷ orders.
    ReviewRate = "review-rate", Engage, Rate, Higher, FromSums, Total, Free;
    /// Invitations that one customer sends.
    InvitesPerCustomer = "invites-per-customer", Engage, Number, Higher, FromSums, Total, Free;
    /// Share of invitations that bring a new customer.
    InviteAcceptance = "invite-acceptance", Engage, Rate, Higher, FromSums, Total, Part;
    /// Invitations per customer × acceptance; from 1 on growth would feed itself, which no market bears for long.
    KFactor = "k-factor", Engage, Number, Higher, FromSums, Total, Free;
}
