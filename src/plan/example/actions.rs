//! The calendars of the examples. Titles come from the caller; days are counted from the month in which the example is
//! opened, or from the plan's own first month, which is as long ago as there are results.

use super::{Example, at_price_level, exact};
use crate::plan::{Action, ActionState, Channel, Periods, Plan, Quantity, Repeat, Tactic};

/// An action of an example.
struct Deed {
    id: &'static str,
    tactic: Tactic,
    /// The channel's position.
    channel: Option<usize>,
    /// Months after the first one, and the day of that month.
    first: (i16, u8),
    last: Option<(i16, u8)>,
    repeat: Repeat,
    /// In euros.
    cost: Option<f64>,
    state: ActionState,
}

/// Year, month, day.
type Day = (i16, u8, u8);

/// A day of the month that comes so many months after another one.
fn months_after((year, month, _): Day, months: i16, day: u8) -> Day {
    let month = i16::from(month) - 1 + months;
    (year.saturating_add(month.div_euclid(12)), month.rem_euclid(12) as u8 + 1, day)
}

/// Done once, from a day to a day.
const fn once(id: &'static str, tactic: Tactic, first: (i16, u8), last: (i16, u8), state: ActionState) -> Deed {
    Deed { id, tactic, channel: None, first, last: Some(last), repeat: Repeat::Once, cost: None, state }
}

impl Deed {
    const fn again(self, repeat: Repeat) -> Self {
        Self { repeat, ..self }
    }

    const fn on(self, channel: usize) -> Self {
        Self { channel: Some(channel), ..self }
    }

    const fn at(self, cost: f64) -> Self {
        Self { cost: Some(cost), ..self }
    }
}

use ActionState::{Done, Planned, UnderWay};
use Repeat::{Monthly, Weekly};

const BAKERY: &[Deed] = &[
    once("reviews", Tactic::ReviewWork, (-1, 4), (-1, 20), Done),
    once("photos", Tactic::VisualContent, (0, 2), (4, 28), UnderWay).again(Weekly).on(1),
    once("delivery", Tactic::Delivery, (0, 10), (1, 25), UnderWay).at(120.0),
    once("wedding-page", Tactic::Seo, (1, 3), (1, 14), Planned),
    once("reminder", Tactic::Remarketing, (1, 8), (2, 20), Planned).on(0).at(60.0),
    once("birthday", Tactic::Discounts, (1, 15), (6, 15), Planned).again(Monthly).on(2).at(25.0),
];

const TRIAL: &[Deed] = &[
    once("events", Tactic::EventGoals, (-1, 6), (-1, 17), Done),
    once("guide", Tactic::ExpertContent, (0, 5), (1, 9), UnderWay).at(300.0),
    once("first-week", Tactic::MessageChains, (1, 4), (1, 22), Planned).on(2),
    once("live-demo", Tactic::Webinars, (1, 12), (5, 12), Planned).again(Monthly).at(80.0),
    once("yearly", Tactic::EasyPayment, (2, 1), (2, 12), Planned),
    once("score", Tactic::Satisfaction, (1, 26), (6, 26), Planned).again(Monthly),
];

const CHARITY: &[Deed] = &[
    once("report", Tactic::MediaPublications, (-1, 9), (-1, 23), Done),
    once("one-step", Tactic::EasyPayment, (0, 3), (1, 18), UnderWay).at(150.0),
    once("thanks", Tactic::WelcomeEmails, (0, 5), (5, 28), UnderWay).again(Weekly),
    once("film", Tactic::VisualContent, (1, 6), (2, 10), Planned).at(600.0),
    once("radio", Tactic::OfflineMedia, (2, 12), (2, 24), Planned).at(450.0),
    once("open-day", Tactic::Defenders, (3, 8), (3, 8), Planned).at(200.0),
];

const SCHOOL: &[Deed] = &[
    once("open-day", Tactic::OfflineMedia, (0, 6), (0, 6), Done).at(180.0),
    once("answers", Tactic::ExpertContent, (0, 2), (9, 23), UnderWay).again(Weekly).on(1),
    once("level-test", Tactic::LeadQualification, (1, 1), (1, 28), Done).at(250.0),
    once("survey", Tactic::Satisfaction, (1, 28), (9, 28), UnderWay).again(Monthly),
    once("friends", Tactic::Promotions, (4, 5), (4, 28), Done).on(2).at(300.0),
    once("instalments", Tactic::EasyPayment, (5, 2), (5, 20), Done),
    once("summer", Tactic::SpecialOffers, (9, 1), (10, 15), Planned).at(220.0),
    once("autumn", Tactic::ContentCalendar, (10, 20), (11, 10), Planned),
];

impl Example {
    fn deeds(self) -> &'static [Deed] {
        match self {
            Self::Bakery => BAKERY,
            Self::Trial => TRIAL,
            Self::Charity => CHARITY,
            Self::School => SCHOOL,
        }
    }

    /// Identifiers of the actions, in order: the titles are messages `example-<id>-do-<action>`.
    pub fn action_ids(self) -> impl Iterator<Item = &'static str> {
        self.deeds().iter().map(|deed| deed.id)
    }

    /// The first day of an example of several months that is opened on `today` (year, month, day): as many months ago as it
    /// has results, so that they have just ended. Nothing for the others.
    pub fn begins(self, today: Day) -> Option<Day> {
        let results = self.samples().iter().map(|sample| sample.by_month.len()).max().filter(|months| *months > 0)?;
        Some(months_after(today, -i16::try_from(results).ok()?, 1))
    }

    /// The example's plan as it is opened on `today`, with its calendar. `titles` are those of [`Example::action_ids`].
    #[must_use]
    pub fn opened(self, mut plan: Plan, titles: &[String], today: Day) -> Plan {
        plan.periods.start = self.begins(today).or(plan.periods.start);
        let first = plan.periods.start.unwrap_or(today);
        let day =
            |(months, day): (i16, u8)| Some(months_after(first, months, day)).filter(|date| Periods::is_day(*date));
        for (position, deed) in self.deeds().iter().enumerate() {
            let cost = deed.cost.map(|cost| match at_price_level(exact(cost), plan.currency) {
                Quantity::Exact(cost) | Quantity::Range { low: cost, .. } => cost,
            });
            let action = Action {
                title: titles.get(position).cloned().unwrap_or_default(),
                channel: deed.channel.and_then(|position| plan.channels.get(position)).map(|it: &Channel| it.id),
                first: day(deed.first),
                last: deed.last.filter(|last| *last != deed.first).and_then(day),
                repeat: deed.repeat,
                cost,
                state: deed.state,
                ..Action::of(plan.parts.next, deed.tactic)
            };
            plan.parts.next += 1;
            plan.parts.actions.push(action);
        }
        plan
    }
}
