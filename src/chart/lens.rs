//! Lenses: other models of marketing under which the same figures can be read. Used by the funnel; the mapping is not
//! one-to-one, and each lens says where.

use crate::engine::Stage;
use crate::i18n::Msg;

/// A model under which the funnel is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lens {
    /// Reach, Act, Convert, Engage.
    #[default]
    Race,
    /// The same with planning as a stage of its own.
    Prace,
    /// Acquisition, activation, retention, referral, revenue.
    Aarrr,
    /// Attention, interest, desire, action.
    Aida,
    /// The same with retention.
    Aidar,
    /// See, think, do, care.
    Stdc,
    /// Attract, engage, delight, which feeds back.
    Flywheel,
    /// From target to ambassador.
    Lifecycle,
    /// From awareness to loyalty.
    Ladder,
}

impl Lens {
    /// Every lens, ours first.
    pub const ALL: [Self; 9] = [
        Self::Race,
        Self::Prace,
        Self::Aarrr,
        Self::Aida,
        Self::Aidar,
        Self::Stdc,
        Self::Flywheel,
        Self::Lifecycle,
        Self::Ladder,
    ];

    /// Its identifier.
    pub fn id(self) -> &'static str {
        match self {
            Self::Race => "race",
            Self::Prace => "prace",
            Self::Aarrr => "aarrr",
            Self::Aida => "aida",
            Self::Aidar => "aidar",
            Self::Stdc => "stdc",
            Self::Flywheel => "flywheel",
            Self::Lifecycle => "lifecycle",
            Self::Ladder => "ladder",
        }
    }

    /// The lens with this identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lens| lens.id() == id)
    }

    /// Its name.
    pub fn name(self) -> Msg {
        match self {
            Self::Race => Msg::LensRace,
            Self::Prace => Msg::LensPrace,
            Self::Aarrr => Msg::LensAarrr,
            Self::Aida => Msg::LensAida,
            Self::Aidar => Msg::LensAidar,
            Self::Stdc => Msg::LensStdc,
            Self::Flywheel => Msg::LensFlywheel,
            Self::Lifecycle => Msg::LensLifecycle,
            Self::Ladder => Msg::LensLadder,
        }
    }

    /// What it calls the people of a stage; nothing where the model ends before them, and under our own.
    pub fn term(self, stage: Stage) -> Option<Msg> {
        let [audience, visitors, leads, customers, loyal] = match self {
            Self::Race => [None; 5],
            Self::Prace => [
                Some(Msg::StageName(Stage::Plan)),
                Some(Msg::StageName(Stage::Reach)),
                Some(Msg::StageName(Stage::Act)),
                Some(Msg::StageName(Stage::Convert)),
                Some(Msg::StageName(Stage::Engage)),
            ],
            Self::Aarrr => [
                None,
                Some(Msg::TermAcquisition),
                Some(Msg::TermActivation),
                Some(Msg::TermRevenue),
                Some(Msg::TermReferral),
            ],
            Self::Aida => [None, Some(Msg::TermAttention), Some(Msg::TermInterest), Some(Msg::TermAction), None],
            Self::Aidar => [
                None,
                Some(Msg::TermAttention),
                Some(Msg::TermInterest),
                Some(Msg::TermAction),
                Some(Msg::TermRetention),
            ],
            Self::Stdc => [None, Some(Msg::TermSee), Some(Msg::TermThink), Some(Msg::TermDo), Some(Msg::TermCare)],
            Self::Flywheel => {
                [None, Some(Msg::TermAttract), Some(Msg::TermEngage), Some(Msg::TermEngage), Some(Msg::TermDelight)]
            }
            Self::Lifecycle => [
                Some(Msg::TermTarget),
                Some(Msg::TermVisitor),
                Some(Msg::TermProspect),
                Some(Msg::TermCustomer),
                Some(Msg::TermAmbassador),
            ],
            Self::Ladder => [
                None,
                Some(Msg::TermAwareness),
                Some(Msg::TermDiscovery),
                Some(Msg::TermConversion),
                Some(Msg::TermLoyalty),
            ],
        };
        match stage {
            Stage::Plan => audience,
            Stage::Reach => visitors,
            Stage::Act => leads,
            Stage::Convert => customers,
            Stage::Engage => loyal,
        }
    }

    /// Whether it counts those who are to be reached, before anybody visits.
    pub fn has_audience(self) -> bool {
        self.term(Stage::Plan).is_some()
    }

    /// Where the model differs from ours, if it has to be said.
    pub fn note(self) -> Option<Msg> {
        match self {
            Self::Aarrr => Some(Msg::LensNoteAarrr),
            Self::Aida => Some(Msg::LensNoteAida),
            Self::Flywheel => Some(Msg::LensNoteFlywheel),
            Self::Prace | Self::Lifecycle => Some(Msg::LensNoteAudience),
            Self::Race | Self::Aidar | Self::Stdc | Self::Ladder => None,
        }
    }
}
