//! A plan's actions as a calendar file (iCalendar, RFC 5545), for the calendars of phones and offices. Days only, no times.

use crate::i18n::agenda::{action_channel, action_name, action_persona, state_name, times};
use crate::i18n::{Date, Locale, Msg, Wording};
use crate::plan::{Action, ActionState, Repeat};

/// The ending of such files.
pub const EXTENSION: &str = ".ics";
/// Their media type.
pub const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";

/// How long a line may be, in bytes, without its end.
const LINE: usize = 75;

/// The calendar of all actions that have days and were not given up. `now` is the moment of writing in UTC, such as
/// `2026-11-22T05:04:00.000Z`. Same plan, language and moment, same bytes.
pub fn calendar(words: &Wording, now: &str) -> String {
    let mut file = File { text: String::new() };
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//race-planner//actions//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.text("X-WR-CALNAME", words.plan.title());
    let stamp = moment(now);
    let wanted = words.plan.actions().iter().filter(|action| action.state != ActionState::Dropped);
    for action in wanted {
        file.event(words, action, &stamp);
    }
    file.line("END", "VCALENDAR");
    file.text
}

struct File {
    text: String,
}

impl File {
    fn event(&mut self, words: &Wording, action: &Action, stamp: &str) {
        let date = |day: Option<(i16, u8, u8)>| day.and_then(|(year, month, day)| Date::new(year.into(), month, day));
        let Some(first) = date(action.first).or(date(action.last)) else { return };
        let last = date(action.last);
        self.line("BEGIN", "VEVENT");
        self.text("UID", &format!("{}-{}@race-planner", words.plan.id(), action.id));
        self.line("DTSTAMP", stamp);
        self.line("DTSTART;VALUE=DATE", &day(first));
        let only = if action.repeat == Repeat::Once { last.unwrap_or(first) } else { first };
        // The end is the day after; on the last day of all there is none, and one day is what is meant without it.
        if let Some(end) = only.plus_days(1) {
            self.line("DTEND;VALUE=DATE", &day(end));
        }
        self.repeats(action, first, last, words.format.locale);
        self.text("SUMMARY", &format!("{} · {}", action.stage.letter(), action_name(words, action)));
        let details = details(words, action);
        if !details.is_empty() {
            self.text("DESCRIPTION", &details.join("\n"));
        }
        self.text("CATEGORIES", &words.catalog.text(Msg::StageName(action.stage)));
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// Months of the Solar Hijri calendar can't be counted by a rule that programs understand: their days are listed, for a
    /// year where there is no last one.
    fn repeats(&mut self, action: &Action, first: Date, last: Option<Date>, locale: Locale) {
        let until = last.map(|last| format!(";UNTIL={}", day(last))).unwrap_or_default();
        match action.repeat {
            Repeat::Once => {}
            Repeat::Weekly => self.line("RRULE", &format!("FREQ=WEEKLY{until}")),
            Repeat::Monthly if locale == Locale::Fa => {
                let year = || first.plus_own_months(12, true)?.plus_days(-1);
                let to = last.or_else(year).unwrap_or(first);
                let days = times(action, (first, to), locale).into_iter().skip(1).map(|time| day(time.0));
                let days: Vec<String> = days.collect();
                if !days.is_empty() {
                    self.line("RDATE;VALUE=DATE", &days.join(","));
                }
            }
            Repeat::Monthly => {
                let position = first.day_of_month();
                // A day that not every month has: the last one up to it.
                let days: Vec<String> = (28..=position).map(|day| day.to_string()).collect();
                let by =
                    if position > 28 { format!(";BYMONTHDAY={};BYSETPOS=-1", days.join(",")) } else { String::new() };
                self.line("RRULE", &format!("FREQ=MONTHLY{by}{until}"));
            }
        }
    }

    /// A property whose value is text of the user's.
    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    /// A content line, folded where it is too long; never within a character.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for char in name.chars().chain([':']).chain(value.chars()) {
            if length + char.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                // The space counts as part of the line.
                length = 1;
            }
            self.text.push(char);
            length += char.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

fn details(words: &Wording, action: &Action) -> Vec<String> {
    let text = |msg| words.catalog.text(msg);
    let told = |msg, value: Option<String>| {
        value.filter(|value| !value.trim().is_empty()).map(|value| format!("{}: {value}", text(msg)))
    };
    let lines = [
        action.tactic.filter(|_| !action.title.trim().is_empty()).map(|tactic| text(Msg::TacticName(tactic))),
        told(Msg::HeadChannel, action_channel(words, action)),
        told(Msg::ActionPersona, action_persona(words, action)),
        told(Msg::ActionOwner, Some(action.owner.clone())),
        told(Msg::ActionCost, action.cost.map(|cost| words.format.money(cost))),
        told(Msg::ActionState, Some(text(state_name(action.state)))),
        Some(action.note.trim().to_owned()).filter(|note| !note.is_empty()),
    ];
    lines.into_iter().flatten().collect()
}

fn day(date: Date) -> String {
    date.iso().replace('-', "")
}

/// `2026-11-22T05:04:00.000Z` as `20261122T050400Z`; the epoch where it is no moment.
fn moment(iso: &str) -> String {
    let digits: String = iso.chars().filter(char::is_ascii_digit).take(14).collect();
    if Date::from_iso(iso).is_none() || digits.len() < 14 {
        return "19700101T000000Z".to_owned();
    }
    let (day, time) = digits.split_at(8);
    format!("{day}T{time}Z")
}

/// Text without what has a meaning of its own; other control characters may not stand in a calendar.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.replace("\r\n", "\n").chars() {
        match char {
            '\\' | ';' | ',' => out.extend(['\\', char]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            char if char.is_control() => {}
            char => out.push(char),
        }
    }
    out
}
