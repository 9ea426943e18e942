//! The closed lists of words that a plan is made of; each has a stable identifier for files and message ids.

use crate::engine::Stage;

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $( $(#[$variant_doc:meta])* $variant:ident = $id:literal ),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$variant_doc])* $variant ),* }

        impl $name {
            /// Every value, in the order in which it is offered.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant),*];

            /// Stable identifier.
            pub fn id(self) -> &'static str { match self { $(Self::$variant => $id),* } }

            /// The value with this identifier.
            pub fn from_id(id: &str) -> Option<Self> { Self::ALL.into_iter().find(|value| value.id() == id) }
        }
    };
}

vocabulary! {
    /// Which outcome counts as "customer". Words follow it, arithmetic does not change.
    Goal {
        /// Somebody buys.
        Sale = "sale",
        /// Somebody gives.
        Donation = "donation",
        /// Somebody joins.
        Membership = "membership",
        /// Somebody subscribes.
        Subscription = "subscription",
        /// Somebody starts a trial.
        Trial = "trial",
    }
}

vocabulary! {
    /// How the attention of a channel is come by. Source: text 000.
    Media {
        /// Bought.
        Paid = "paid",
        /// Our own site, list, shop.
        Owned = "owned",
        /// Given by others: press, recommendations, shares.
        Earned = "earned",
    }
}

vocabulary! {
    /// To which periods the seasonal factors belong.
    SeasonMode {
        /// To those of a year; later years repeat them.
        Yearly = "yearly",
        /// Each to one period alone.
        EachPeriod = "each-period",
    }
}

vocabulary! {
    /// What kind of channel it is. Source: texts 001, 002.
    ChannelKind {
        /// Advertising in search engines.
        Search = "search",
        /// Unpaid results of search engines.
        Seo = "seo",
        /// Advertising beside other contents.
        Contextual = "contextual",
        /// Social networks.
        Social = "social",
        /// E-mail.
        Email = "email",
        /// Messengers and text messages.
        Messenger = "messenger",
        /// Publications in the press and online media.
        Press = "press",
        /// Reviews, checklists, guides, webinars.
        Expert = "expert",
        /// Shops, leaflets, fairs, posters.
        Offline = "offline",
        /// Partners and affiliates.
        Partner = "partner",
        /// People who come of themselves.
        Direct = "direct",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// Where an entered figure comes from.
    Provenance {
        /// Measured by the user.
        Measured = "measured",
        /// Taken from published figures.
        Benchmark = "benchmark",
        /// Estimated.
        Guess = "guess",
    }
}

vocabulary! {
    /// What an objective is good for: the 5S of digital marketing. Source: Chaffey & Smith, eMarketing eXcellence.
    FiveS {
        /// Grow sales.
        Sell = "sell",
        /// Add value for customers.
        Serve = "serve",
        /// Get closer to customers, in a dialogue.
        Speak = "speak",
        /// Save costs.
        Save = "save",
        /// Extend the brand.
        Sizzle = "sizzle",
    }
}

vocabulary! {
    /// What came of a trial.
    Verdict {
        /// It still runs.
        Running = "running",
        /// It helped and stays.
        Keep = "keep",
        /// It did not help.
        Drop = "drop",
    }
}

vocabulary! {
    /// How often an action comes again.
    Repeat {
        /// It is done once, from its first day to its last.
        Once = "once",
        /// On the same day of each week.
        Weekly = "weekly",
        /// On the same day of each month, or the last one of a shorter month.
        Monthly = "monthly",
    }
}

vocabulary! {
    /// How far an action has come.
    ActionState {
        /// It is to come.
        Planned = "planned",
        /// It has begun.
        UnderWay = "under-way",
        /// It is done.
        Done = "done",
        /// It was given up.
        Dropped = "dropped",
    }
}

vocabulary! {
    /// What the periods to come are expected to be like.
    Basis {
        /// As the plan aims.
        KeepTarget = "keep-target",
        /// As the rates measured so far say.
        ActualRates = "actual-rates",
    }
}

vocabulary! {
    /// What a budget is to bring most of.
    SpendingAim {
        /// Profit.
        Profit = "profit",
        /// New customers.
        Customers = "customers",
    }
}

vocabulary! {
    /// Which of the three rival definitions of the customer satisfaction index is used.
    CsiMethod {
        /// Scores of criteria, weighted by how much each matters.
        ByImportance = "by-importance",
        /// Levels of one question, by how often each was chosen.
        ByLevels = "by-levels",
        /// The plain mean of the criteria's scores.
        MeanOfCriteria = "mean-of-criteria",
    }
}

vocabulary! {
    /// What is known of a persona. Source: text 004.
    Trait {
        /// First and last name.
        Name = "name",
        /// Profession, or what they are for the business.
        Role = "role",
        /// Woman, man, or as the user says it.
        Gender = "gender",
        /// An age or a span of ages.
        Age = "age",
        /// Living alone, in a couple, with children …
        Family = "family",
        /// Where they live.
        Place = "place",
        /// How they act.
        Conduct = "conduct",
        /// How they use technology.
        Technology = "technology",
        /// How they like to communicate.
        Contact = "contact",
        /// What they do again and again.
        Habits = "habits",
        /// What they have to do with the business.
        Relation = "relation",
        /// What they want to achieve.
        Aims = "aims",
        /// What they expect of the business.
        Expectations = "expectations",
        /// What holds them back.
        Brakes = "brakes",
        /// What they like.
        Likes = "likes",
        /// What they do not like.
        Dislikes = "dislikes",
    }
}

impl Trait {
    /// Who they are.
    pub const IDENTITY: [Self; 6] = [Self::Name, Self::Role, Self::Gender, Self::Age, Self::Family, Self::Place];
    /// How they behave.
    pub const BEHAVIOUR: [Self; 4] = [Self::Conduct, Self::Technology, Self::Contact, Self::Habits];
    /// What they want of the business, and what is in the way.
    pub const INTERACTION: [Self; 6] =
        [Self::Relation, Self::Aims, Self::Expectations, Self::Brakes, Self::Likes, Self::Dislikes];

    /// Whether it is said in a few words.
    pub fn is_short(self) -> bool {
        Self::IDENTITY.contains(&self)
    }
}

vocabulary! {
    /// A part of the customer's way. Source: text 004.
    Phase {
        /// Becoming aware of a need.
        Need = "need",
        /// Looking for what meets it.
        Search = "search",
        /// Buying.
        Purchase = "purchase",
        /// Using what was bought.
        Use = "use",
    }
}

impl Phase {
    /// The stage of RACE that works on this part of the way.
    pub fn stage(self) -> Stage {
        match self {
            Self::Need => Stage::Reach,
            Self::Search => Stage::Act,
            Self::Purchase => Stage::Convert,
            Self::Use => Stage::Engage,
        }
    }
}

vocabulary! {
    /// What is said of a touchpoint, as the customer and as the business see it. Source: text 004.
    Aspect {
        /// What it is called.
        Name = "name",
        /// What the customer does there.
        Does = "does",
        /// What the customer thinks.
        Thinks = "thinks",
        /// What the business wants of it.
        Wants = "wants",
        /// What is in the customer's way.
        Friction = "friction",
        /// What could be done better.
        Opportunity = "opportunity",
    }
}

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");
    /// United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// Russian rouble.
    pub const RUB: Self = Self(*b"RUB");
    /// Iranian rial.
    pub const IRR: Self = Self(*b"IRR");
    /// Toman: ten rials, in which Iranian prices are told. The standard has no code for it.
    pub const IRT: Self = Self(*b"IRT");

    /// The currencies offered first; any other code can be typed.
    pub const OFFERED: [Self; 17] = [
        Self::EUR,
        Self::USD,
        Self::RUB,
        Self::IRR,
        Self::IRT,
        Self(*b"GBP"),
        Self(*b"CHF"),
        Self(*b"CAD"),
        Self(*b"XOF"),
        Self(*b"XAF"),
        Self(*b"MAD"),
        Self(*b"DZD"),
        Self(*b"TND"),
        Self(*b"KZT"),
        Self(*b"BYN"),
        Self(*b"AFN"),
        Self(*b"TRY"),
    ];

    /// The currency with this code: three ASCII letters, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_alphabetic).then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The ISO 4217 code.
    pub fn code(&self) -> &str {
        // Made of ASCII letters only, see `from_code`.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}
