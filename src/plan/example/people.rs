//! The people of the examples: personas and the touchpoints on their way. Used by the examples only.

use super::Example;
use crate::engine::Kpi;
use crate::plan::part::Part;
use crate::plan::{Aspect, ChannelId, Persona, Phase, Plan, Touchpoint, Trait};

/// A persona of an example, and which of its traits have a text.
pub(super) struct Somebody {
    id: &'static str,
    is_main: bool,
    /// Positions of the channels.
    channels: &'static [usize],
    traits: &'static [Trait],
    way: &'static [Meeting],
}

/// A touchpoint on the way of a persona, and which of its aspects have a text.
struct Meeting {
    id: &'static str,
    phase: Phase,
    is_offline: bool,
    /// Position of the channel.
    channel: Option<usize>,
    feeling: i8,
    kpi: Kpi,
    aspects: &'static [Aspect],
}

impl Example {
    fn people(self) -> &'static [Somebody] {
        match self {
            Self::Bakery => BAKERY,
            Self::Trial => TRIAL,
            Self::Charity => CHARITY,
            Self::School => SCHOOL,
        }
    }

    /// What is said of personas and touchpoints, in order: of which one, and which trait or aspect. The texts are
    /// messages `example-<id>-<which>-<trait>`.
    pub fn text_ids(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.people().iter().flat_map(|somebody| {
            let of_way = somebody.way.iter().flat_map(|it| it.aspects.iter().map(|aspect| (it.id, aspect.id())));
            somebody.traits.iter().map(|of| (somebody.id, of.id())).chain(of_way)
        })
    }
}

impl Plan {
    /// Puts the people of an example in, with `words` in the order of [`Example::text_ids`].
    pub(super) fn people(&mut self, example: Example, words: &[String]) {
        let channel_ids: Vec<ChannelId> = self.channels.iter().map(|it| it.id).collect();
        let channel = |position: usize| channel_ids.get(position).copied();
        let mut words = words.iter().map(String::as_str);
        let mut say = |id: &'static str| words.next().unwrap_or(id).to_owned();
        for somebody in example.people() {
            let mut persona = Persona::new(self.parts.number());
            persona.is_main = somebody.is_main;
            persona.channels = somebody.channels.iter().copied().filter_map(channel).collect();
            let owner = Some(persona.id);
            let told = somebody.traits.iter().fold(persona, |it, of| it.with(*of, say(of.id())));
            self.parts.put(Part::Persona(told));
            for meeting in somebody.way {
                let mut touchpoint = Touchpoint::new(self.parts.number(), meeting.phase);
                (touchpoint.persona, touchpoint.is_offline) = (owner, meeting.is_offline);
                touchpoint.channel = meeting.channel.and_then(channel);
                (touchpoint.feeling, touchpoint.kpi) = (Some(meeting.feeling), Some(meeting.kpi));
                let told = meeting.aspects.iter().fold(touchpoint, |it, of| it.with(*of, say(of.id())));
                self.parts.put(Part::Touchpoint(told));
            }
        }
    }
}

const BAKERY: &[Somebody] = &[
    Somebody {
        id: "parent",
        is_main: true,
        channels: &[1, 2],
        traits: &[
            Trait::Name,
            Trait::Role,
            Trait::Age,
            Trait::Family,
            Trait::Place,
            Trait::Conduct,
            Trait::Technology,
            Trait::Contact,
            Trait::Aims,
            Trait::Expectations,
            Trait::Brakes,
            Trait::Likes,
        ],
        way: &[
            Meeting {
                id: "post",
                phase: Phase::Need,
                is_offline: false,
                channel: Some(1),
                feeling: 1,
                kpi: Kpi::Visits,
                aspects: &[Aspect::Name, Aspect::Does, Aspect::Thinks, Aspect::Wants],
            },
            Meeting {
                id: "delivery",
                phase: Phase::Search,
                is_offline: false,
                channel: Some(0),
                feeling: -1,
                kpi: Kpi::LeadRate,
                aspects: &[Aspect::Name, Aspect::Does, Aspect::Friction, Aspect::Opportunity],
            },
            Meeting {
                id: "checkout",
                phase: Phase::Purchase,
                is_offline: false,
                channel: None,
                feeling: 0,
                kpi: Kpi::Orders,
                aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants, Aspect::Friction],
            },
            Meeting {
                id: "door",
                phase: Phase::Use,
                is_offline: true,
                channel: None,
                feeling: 2,
                kpi: Kpi::RepeatRate,
                aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants, Aspect::Opportunity],
            },
        ],
    },
    Somebody {
        id: "office",
        is_main: false,
        channels: &[0],
        traits: &[Trait::Name, Trait::Role, Trait::Age, Trait::Aims, Trait::Brakes],
        way: &[],
    },
];

const TRIAL: &[Somebody] = &[Somebody {
    id: "owner",
    is_main: true,
    channels: &[0, 2],
    traits: &[
        Trait::Name,
        Trait::Role,
        Trait::Age,
        Trait::Place,
        Trait::Conduct,
        Trait::Technology,
        Trait::Contact,
        Trait::Aims,
        Trait::Brakes,
    ],
    way: &[
        Meeting {
            id: "query",
            phase: Phase::Need,
            is_offline: false,
            channel: Some(0),
            feeling: -1,
            kpi: Kpi::Visits,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Thinks],
        },
        Meeting {
            id: "compare",
            phase: Phase::Search,
            is_offline: false,
            channel: Some(2),
            feeling: 1,
            kpi: Kpi::LeadRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants, Aspect::Opportunity],
        },
        Meeting {
            id: "first-day",
            phase: Phase::Purchase,
            is_offline: false,
            channel: None,
            feeling: -1,
            kpi: Kpi::CloseRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Friction, Aspect::Opportunity],
        },
        Meeting {
            id: "tips",
            phase: Phase::Use,
            is_offline: false,
            channel: Some(1),
            feeling: 1,
            kpi: Kpi::RepeatRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants],
        },
    ],
}];

const CHARITY: &[Somebody] = &[Somebody {
    id: "donor",
    is_main: true,
    channels: &[0, 2],
    traits: &[
        Trait::Name,
        Trait::Role,
        Trait::Age,
        Trait::Family,
        Trait::Place,
        Trait::Contact,
        Trait::Aims,
        Trait::Brakes,
        Trait::Likes,
    ],
    way: &[
        Meeting {
            id: "letter",
            phase: Phase::Need,
            is_offline: true,
            channel: Some(0),
            feeling: 1,
            kpi: Kpi::Visits,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Thinks, Aspect::Wants],
        },
        Meeting {
            id: "report",
            phase: Phase::Search,
            is_offline: false,
            channel: None,
            feeling: 0,
            kpi: Kpi::LeadRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Friction],
        },
        Meeting {
            id: "gift",
            phase: Phase::Purchase,
            is_offline: false,
            channel: None,
            feeling: -1,
            kpi: Kpi::Orders,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Friction, Aspect::Opportunity],
        },
        Meeting {
            id: "thanks",
            phase: Phase::Use,
            is_offline: true,
            channel: Some(0),
            feeling: 2,
            kpi: Kpi::RepeatRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants, Aspect::Opportunity],
        },
    ],
}];

const SCHOOL: &[Somebody] = &[Somebody {
    id: "learner",
    is_main: true,
    channels: &[0, 2],
    traits: &[
        Trait::Name,
        Trait::Role,
        Trait::Age,
        Trait::Family,
        Trait::Place,
        Trait::Conduct,
        Trait::Technology,
        Trait::Contact,
        Trait::Aims,
        Trait::Brakes,
    ],
    way: &[
        Meeting {
            id: "talk",
            phase: Phase::Need,
            is_offline: true,
            channel: Some(2),
            feeling: 1,
            kpi: Kpi::Visits,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants],
        },
        Meeting {
            id: "test",
            phase: Phase::Search,
            is_offline: false,
            channel: Some(1),
            feeling: 2,
            kpi: Kpi::LeadRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Thinks, Aspect::Opportunity],
        },
        Meeting {
            id: "office",
            phase: Phase::Purchase,
            is_offline: true,
            channel: None,
            feeling: -1,
            kpi: Kpi::SaleRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Friction, Aspect::Opportunity],
        },
        Meeting {
            id: "lesson",
            phase: Phase::Use,
            is_offline: true,
            channel: None,
            feeling: 0,
            kpi: Kpi::RepeatRate,
            aspects: &[Aspect::Name, Aspect::Does, Aspect::Wants, Aspect::Friction],
        },
    ],
}];
