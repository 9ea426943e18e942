//! The five stages of (P)RACE.

/// A stage of the PRACE framework, in its fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Strategy, objectives and economics; precedes the funnel.
    Plan,
    /// Awareness and traffic: people become visitors.
    Reach,
    /// Interaction: visitors become leads.
    Act,
    /// Sale: leads become customers.
    Convert,
    /// Loyalty and advocacy: customers come back.
    Engage,
}

impl Stage {
    /// All stages in the order of the framework.
    pub const ALL: [Self; 5] = [Self::Plan, Self::Reach, Self::Act, Self::Convert, Self::Engage];

    /// The letter by which the stage is known, the same in every language.
    pub fn letter(self) -> char {
        match self {
            Self::Plan => 'P',
            Self::Reach => 'R',
            Self::Act => 'A',
            Self::Convert => 'C',
            Self::Engage => 'E',
        }
    }

    /// Stable identifier in addresses, class names and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Reach => "reach",
            Self::Act => "act",
            Self::Convert => "convert",
            Self::Engage => "engage",
        }
    }
}
