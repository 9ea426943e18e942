//! What the lists say of a stored plan, in words.

use crate::browser::clock;
use crate::i18n::{Args, Date, Format, Msg, clock as clock_text};
use crate::library::{Condition, LoadError, SaveError, StoreError, StoredPlan};
use crate::plan::Currency;
use crate::state::Front;

fn format(front: Front) -> Format {
    front.settings.format(Currency::EUR)
}

/// What a list calls the plan.
pub fn list_name(front: Front, plan: &StoredPlan) -> String {
    title_or_new(front, &plan.title)
}

/// A title, or what a plan without one is called.
pub fn title_or_new(front: Front, title: &str) -> String {
    if title.is_empty() { front.settings.text(Msg::StartNewName) } else { title.to_owned() }
}

/// When it was saved, or why that can't be told.
pub fn saved(front: Front, plan: &StoredPlan) -> String {
    match plan.condition {
        Condition::Newer => return front.settings.text(Msg::StartNewerVersion),
        Condition::Damaged => return front.settings.text(Msg::StartUnreadable),
        Condition::Sound => {}
    }
    let moment = moment_of(front, &plan.saved);
    if moment.is_empty() {
        return moment;
    }
    front.settings.say(Msg::StartContinueHelp, &Args::new().text("date", moment))
}

/// A moment in milliseconds since 1970: date and time of day, here.
pub fn moment(front: Front, time: u64) -> String {
    moment_of(front, &clock::timestamp_at(time))
}

/// A moment in UTC as ISO 8601: date and time of day, here; empty if it is none.
pub fn moment_of(front: Front, time: &str) -> String {
    let format = format(front);
    let moment = clock::local(time).and_then(|(day, time)| {
        let date = Date::new(i32::try_from(day.year).ok()?, day.month as u8, day.day as u8)?;
        Some((date.long(&format), clock_text(time.hours, time.minutes, &format)))
    });
    let Some((date, time)) = moment else { return String::new() };
    format!("{date}{}{time}", front.settings.text(Msg::ListSeparator))
}

/// How long a text is.
pub fn size_text(front: Front, bytes: usize) -> String {
    let size = (bytes as f64 / 1024.0).max(0.1);
    let size = format(front).plain(size, i32::from(size < 10.0));
    front.settings.say(Msg::PlansSize, &Args::new().text("size", size))
}

/// How much is in it.
pub fn about(front: Front, plan: &StoredPlan, extent: Option<(usize, u16)>) -> String {
    let format = format(front);
    let mut parts = Vec::new();
    if let Some((channels, periods)) = extent {
        let channels = Args::new().count("channels", &format, channels as f64);
        let periods = Args::new().count("periods", &format, f64::from(periods));
        parts.push(front.settings.say(Msg::PlansChannels, &channels));
        parts.push(front.settings.say(Msg::PlansPeriods, &periods));
    }
    parts.push(size_text(front, plan.bytes));
    parts.join(" · ")
}

/// Why something could not be done.
pub fn refusal_text(front: Front, refusal: &LoadError) -> String {
    let reason = match refusal {
        LoadError::Store(error) | LoadError::Save(SaveError::Store(error)) => match error {
            StoreError::Quota => Msg::SaveReasonFull,
            StoreError::Blocked => Msg::SaveReasonBlocked,
            StoreError::Mismatch => Msg::SaveReasonCheck,
        },
        LoadError::Save(SaveError::Unfaithful) => Msg::SaveReasonCheck,
        LoadError::Save(SaveError::Changed) => Msg::SaveReasonOtherTab,
        LoadError::Missing | LoadError::Newer | LoadError::Damaged { .. } => Msg::PlansGone,
    };
    let reason = front.settings.text(reason);
    front.settings.say(Msg::PlansRefused, &Args::new().text("reason", reason))
}

/// A deed and what it is done to, for who does not see where the button stands.
pub fn deed_named(front: Front, deed: Msg, name: String) -> String {
    front.settings.say(Msg::PlansDeedNamed, &Args::new().text("deed", front.settings.text(deed)).text("name", name))
}

/// Where the focus goes when the row that had it is gone and there is none in its place.
pub fn resting_place(scope: &str) -> String {
    if scope == "start-" { "start-blank".to_owned() } else { format!("{scope}create") }
}
