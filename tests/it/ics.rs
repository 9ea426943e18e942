//! The calendar file: what RFC 5545 asks of its lines, and what stands in them.

use race_planner::engine::Stage;
use race_planner::exchange::ics::calendar;
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{Action, ActionState, Part, Plan, PlanEdit, Repeat, Tactic};

use crate::plan::{FIRST, blank};

const NOW: &str = "2026-11-22T05:04:09.123Z";

fn plan(change: impl FnOnce(&mut Action)) -> Plan {
    let mut plan = blank();
    let mut action = Action::of(1, Tactic::Webinars);
    action.first = Some((2026, 3, 21));
    change(&mut action);
    assert_eq!(plan.apply(PlanEdit::Put(Part::Action(action))), Ok(()));
    plan
}

fn written(plan: &Plan, locale: Locale) -> String {
    calendar(&Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }, NOW)
}

/// The lines as they were before folding.
fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[track_caller]
fn check_has(locale: Locale, change: impl FnOnce(&mut Action), expected: &[&str]) {
    let lines = unfolded(&written(&plan(change), locale));
    for line in expected {
        assert!(lines.iter().any(|it| it == line), "{line} is not in {lines:#?}");
    }
}

#[test]
fn an_action_is_an_event_of_whole_days() {
    let text = written(&plan(|it| it.last = Some((2026, 3, 31))), Locale::En);
    let id = blank().id().to_owned();
    let title = blank().title().to_owned();
    let expected = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//race-planner//actions//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{title}"),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}-1@race-planner"),
        "DTSTAMP:20261122T050409Z".to_owned(),
        "DTSTART;VALUE=DATE:20260321".to_owned(),
        "DTEND;VALUE=DATE:20260401".to_owned(),
        "SUMMARY:A · Webinars and master classes".to_owned(),
        "DESCRIPTION:State: Planned".to_owned(),
        "CATEGORIES:Act".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    assert_eq!(unfolded(&text), expected);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn repeats_are_rules_and_end_on_their_last_day() {
    check_has(Locale::En, |it| it.repeat = Repeat::Weekly, &["RRULE:FREQ=WEEKLY", "DTEND;VALUE=DATE:20260322"]);
    let until = |it: &mut Action| (it.repeat, it.last) = (Repeat::Monthly, Some((2026, 6, 30)));
    check_has(Locale::Fr, until, &["RRULE:FREQ=MONTHLY;UNTIL=20260630", "DTEND;VALUE=DATE:20260322"]);
    let on_the_last = |it: &mut Action| (it.repeat, it.first) = (Repeat::Monthly, Some((2026, 1, 31)));
    check_has(Locale::Ru, on_the_last, &["RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"]);
    check_has(Locale::Fa, until, &["RDATE;VALUE=DATE:20260421,20260522,20260622"]);
    let year = written(&plan(|it| it.repeat = Repeat::Monthly), Locale::Fa);
    let dates = unfolded(&year).into_iter().find(|line| line.starts_with("RDATE")).expect("dates");
    assert_eq!(dates.matches(',').count(), 10, "twelve months with the first: {dates}");
}

#[test]
fn signs_with_a_meaning_are_escaped() {
    let say = |it: &mut Action| {
        (it.title, it.note) = ("Fair; Lyon, \\o/".into(), "one\ntwo\r\nthree\u{7}\tfour".into());
        (it.channel, it.owner, it.cost) = (Some(FIRST), "Ann".into(), Some(1234.5));
    };
    let lines = unfolded(&written(&plan(say), Locale::En));
    let starting = |start: &str| lines.iter().find(|line| line.starts_with(start)).cloned().unwrap_or_default();
    assert_eq!(starting("SUMMARY:"), "SUMMARY:A · Fair\\; Lyon\\, \\\\o/");
    let told = starting("DESCRIPTION:");
    assert!(told.starts_with("DESCRIPTION:Webinars and master classes\\nChannel: "), "{told}");
    assert!(told.contains("\\nWho does it: Ann\\nCost: €1\\,234\\nState: Planned\\none\\ntwo\\nthree four"), "{told}");
    assert!(!told.contains('\n'), "{told}");
}

#[test]
fn lines_are_folded_at_75_bytes_and_never_within_a_character() {
    for title in ["x".repeat(200), "سلام ".repeat(40), "é".repeat(200), "🙂".repeat(100)] {
        let text = written(&plan(|it| it.title.clone_from(&title)), Locale::Fa);
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75), "{:?}", lines.iter().map(|it| it.len()).max());
        assert!(lines.iter().any(|line| line.len() >= 72), "as long as may be");
        let summary = unfolded(&text).into_iter().find(|line| line.starts_with("SUMMARY:")).expect("a summary");
        assert_eq!(summary, format!("SUMMARY:A · {}", title.trim_end()), "nothing is lost");
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    }
}

#[test]
fn what_has_no_day_or_was_given_up_is_left_out() {
    let events = |plan: &Plan| written(plan, Locale::En).matches("BEGIN:VEVENT").count();
    assert_eq!(events(&plan(|_| {})), 1);
    assert_eq!(events(&plan(|it| it.first = None)), 0);
    assert_eq!(events(&plan(|it| it.state = ActionState::Dropped)), 0);
    check_has(Locale::En, |it| (it.first, it.last) = (None, Some((2026, 4, 1))), &["DTSTART;VALUE=DATE:20260401"]);
    let last_day_of_all = |it: &mut Action| it.first = Some((9999, 12, 31));
    assert!(!written(&plan(last_day_of_all), Locale::En).contains("DTEND"));
    let mut two = plan(|_| {});
    assert_eq!(two.apply(PlanEdit::Put(Part::Action(Action::new(2, Stage::Act)))), Ok(()));
    assert_eq!(events(&two), 1);
}
