//! The closed catalogue of tools and tactics, by stage: what can be ticked into the calendar of actions.
//!
//! Names and explanations are messages by the tactic's identifier. Sources: texts 000, 001, 002, 004.

use crate::engine::Stage;

/// What a tactic is: something to have, or something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TacticKind {
    /// A tool or medium that is set up and then used.
    Tool,
    /// Something that is done.
    Action,
}

macro_rules! tactics {
    ($( $stage:ident { $( $(#[$doc:meta])* $variant:ident = $id:literal $kind:ident; )* } )*) => {
        /// A tool or tactic of the framework.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Tactic { $($( $(#[$doc])* $variant, )*)* }

        const ROWS: &[(Tactic, &str, Stage, TacticKind)] =
            &[$($( (Tactic::$variant, $id, Stage::$stage, TacticKind::$kind), )*)*];
    };
}

tactics! {
    Plan {
        /// Who buys, from whom and why.
        Research = "research" Action;
        /// Personas of the people to be won.
        Personas = "personas" Tool;
        /// The customer's journey across touchpoints.
        JourneyMap = "journey-map" Tool;
        /// SMART objectives, sorted by the 5S.
        Objectives = "objectives" Tool;
        /// The budget and its split.
        BudgetPlan = "budget-plan" Tool;
        /// Addressing people who were not addressed before (sell: a new target).
        NewAudience = "new-audience" Action;
        /// A wider range, lower prices, benefits that exist online only (sell, serve).
        OfferReview = "offer-review" Action;
    }
    Reach {
        /// Being listed in search engines and on maps.
        SearchListing = "search-listing" Tool;
        /// Search engine optimisation.
        Seo = "seo" Tool;
        /// Advertising in search engines.
        Sem = "sem" Tool;
        /// Advertising beside other contents.
        ContextualAds = "contextual-ads" Tool;
        /// Posts and advertising in social networks.
        SocialReach = "social-reach" Tool;
        /// Publications in the press and online media.
        MediaPublications = "media-publications" Tool;
        /// Mailings to lists of addresses.
        Mailings = "mailings" Tool;
        /// Reviews, checklists and recommendations by people who know.
        ExpertContent = "expert-content" Action;
        /// Own sites and landing pages.
        Sites = "sites" Tool;
        /// Leaflets, posters, radio, fairs.
        OfflineMedia = "offline-media" Tool;
    }
    Act {
        /// The company's own site.
        CompanySite = "company-site" Tool;
        /// The blog.
        Blog = "blog" Tool;
        /// Conversation in social networks.
        SocialDialogue = "social-dialogue" Tool;
        /// Sites on which customers review.
        ReviewSites = "review-sites" Tool;
        /// Measuring visits, as with Google Analytics.
        WebAnalytics = "web-analytics" Tool;
        /// Watching how a page is used, as with Hotjar.
        BehaviourMaps = "behaviour-maps" Tool;
        /// Events that are counted: product viewed, added to cart, registered, subscribed.
        EventGoals = "event-goals" Tool;
        /// The communication plan with its calendar of contents.
        ContentCalendar = "content-calendar" Action;
        /// Chains of messages in messengers and e-mail.
        MessageChains = "message-chains" Action;
        /// Useful information about the product.
        ProductInfo = "product-info" Action;
        /// Work with reviews and recommendations.
        ReviewWork = "review-work" Action;
        /// Webinars and master classes.
        Webinars = "webinars" Action;
        /// Pictures and films of the product in use.
        VisualContent = "visual-content" Action;
        /// Qualifying leads both ways: they want us and we want them.
        LeadQualification = "lead-qualification" Action;
        /// An answer for each group: looked, put into the cart, did not register, left, bounced.
        LeaverFollowUp = "leaver-follow-up" Action;
    }
    Convert {
        /// The payment gateway.
        PaymentGateway = "payment-gateway" Tool;
        /// The cart.
        Cart = "cart" Tool;
        /// Paying made easy.
        EasyPayment = "easy-payment" Action;
        /// Fast delivery, of one's choice, that can be tracked.
        Delivery = "delivery" Action;
        /// Warranty, repair, spare parts.
        Warranty = "warranty" Action;
        /// Always reachable on the customer's channel.
        AlwaysReachable = "always-reachable" Action;
        /// Reminding people who were nearly there.
        Remarketing = "remarketing" Action;
        /// Optimising the conversion rate.
        RateOptimisation = "rate-optimisation" Action;
        /// Conversions other than a purchase: a membership, a trial version.
        TrialOffer = "trial-offer" Action;
    }
    Engage {
        /// Text messages.
        Sms = "sms" Tool;
        /// Social networks for customers.
        SocialCare = "social-care" Tool;
        /// E-mail to customers, with product news.
        Newsletter = "newsletter" Tool;
        /// The chat for support.
        SupportChat = "support-chat" Tool;
        /// Welcome e-mails.
        WelcomeEmails = "welcome-emails" Action;
        /// The loyalty programme.
        LoyaltyProgramme = "loyalty-programme" Action;
        /// A community of people who stand up for the brand.
        Defenders = "defenders" Action;
        /// Discounts.
        Discounts = "discounts" Action;
        /// Promotions.
        Promotions = "promotions" Action;
        /// Contests.
        Contests = "contests" Action;
        /// Special offers.
        SpecialOffers = "special-offers" Action;
        /// Finding out which customers are active.
        ActiveCustomers = "active-customers" Action;
        /// Measuring satisfaction: CSI, NPS.
        Satisfaction = "satisfaction" Action;
        /// Asking for opinions and listening (speak).
        AskOpinion = "ask-opinion" Action;
        /// Customers who write, test and recommend along.
        CoCreation = "co-creation" Action;
        /// Answers that customers find by themselves (save: help requests).
        SelfHelp = "self-help" Tool;
        /// New experiences that show what the brand stands for (sizzle).
        BrandExperience = "brand-experience" Action;
    }
}

impl Tactic {
    /// Every tactic, stage by stage, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(|row| row.0)
    }

    /// The tactics of a stage.
    pub fn of_stage(stage: Stage) -> impl Iterator<Item = Self> {
        ROWS.iter().filter(move |row| row.2 == stage).map(|row| row.0)
    }

    /// Stable identifier.
    pub fn id(self) -> &'static str {
        ROWS[self as usize].1
    }

    /// The tactic with this identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        ROWS.iter().find(|row| row.1 == id).map(|row| row.0)
    }

    /// The stage that it serves.
    pub fn stage(self) -> Stage {
        ROWS[self as usize].2
    }

    /// Whether it is something to have or something to do.
    pub fn kind(self) -> TacticKind {
        ROWS[self as usize].3
    }
}
