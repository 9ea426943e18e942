//! The course of a figure over time, and what the forecast's table and chart say of it in four languages.

use race_planner::chart::Palette;
use race_planner::chart::present::{View, spoken};
use race_planner::chart::present_trend::{
    TimelineRow, timeline_finding, timeline_note, timeline_rows, trend_input, trend_spoken, trend_table,
};
use race_planner::engine::timeline::{Course, Note, Part, course, forecast};
use race_planner::engine::{Engine, Kpi, Lane, Layer, Stage};
use race_planner::i18n::{Format, Locale, Msg};
use race_planner::plan::{
    At, Basis, ChannelKind, Currency, Media, Outlook, PeriodKind, Periods, Place, Plan, PlanEdit,
};

use crate::plan::{BUSINESS, FIRST, blank, enter, of};

fn month(at: At, layer: Layer, period: u16) -> At {
    At { layer, period: Some(period), ..at }
}

/// A quarter of 1 000 visits a month at 10 % leads, of which March is over with 800 visits and 100 leads.
fn quarter(basis: Basis) -> Plan {
    let mut plan = blank();
    let mut outlook = Outlook::default();
    outlook.basis = basis;
    let at = of(FIRST);
    for edit in [
        PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: Some((2026, 3, 1)), count: 3 }),
        PlanEdit::SetOutlook(outlook),
        enter(at, Kpi::Visits, 1_000.0),
        enter(at, Kpi::LeadRate, 0.1),
        enter(at, Kpi::MediaCost, 500.0),
        enter(BUSINESS, Kpi::FixedCosts, 50.0),
        enter(month(at, Layer::Actual, 0), Kpi::Visits, 800.0),
        enter(month(at, Layer::Actual, 0), Kpi::Leads, 100.0),
        enter(month(at, Layer::Actual, 0), Kpi::MediaCost, 520.0),
    ] {
        plan.apply(edit).expect("an edit that is allowed");
    }
    plan
}

fn course_of(plan: &Plan, kpi: Kpi) -> Course {
    let (mut engine, inputs) = (Engine::default(), plan.inputs());
    let report = engine.evaluate(inputs.clone());
    let forecast = forecast(&mut engine, &inputs, &report, &plan.outlook().settings());
    course(&mut engine, &report, &forecast, Lane::Total, kpi)
}

fn format(locale: Locale) -> Format {
    Format::new(locale, Currency::EUR)
}

fn rows(plan: &Plan, kpi: Kpi, locale: Locale) -> Vec<TimelineRow> {
    timeline_rows(plan, &course_of(plan, kpi), format(locale))
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{61c}'], "").replace(['\u{202f}', '\u{a0}'], "~")
}

#[test]
fn a_course_tells_what_has_happened_from_what_is_expected() {
    let course = course_of(&quarter(Basis::KeepTarget), Kpi::Leads);
    let told: Vec<_> = course.points.iter().map(|it| (it.target, it.actual, it.forecast, it.part)).collect();
    let expected = (Some(100.0), None, Some(100.0), Some(Part::Forecast));
    assert_eq!(told, [(Some(100.0), Some(100.0), Some(100.0), Some(Part::Actual)), expected, expected]);
    assert_eq!((course.all.target, course.all.actual, course.all.forecast), (Some(300.0), Some(100.0), Some(300.0)));
    let rates = course_of(&quarter(Basis::ActualRates), Kpi::Leads);
    assert_eq!(
        rates.points[1].forecast.map(f64::round),
        Some(96.0),
        "500 € at 0.65 € a visit, of which 12.5 % are leads"
    );
    assert_eq!(rates.all.to_target.is_good, Some(false), "dearer visits bring fewer leads than planned");
    assert_eq!(rates.points[1].to_before.is_good, Some(false));
}

#[test]
fn fixed_costs_of_months_to_come_have_not_happened() {
    let course = course_of(&quarter(Basis::KeepTarget), Kpi::FixedCosts);
    assert_eq!(course.points.iter().map(|point| point.actual).collect::<Vec<_>>(), [Some(50.0), None, None]);
    assert_eq!(course.points[2].part, Some(Part::Forecast));
    assert_eq!((course.all.actual, course.all.forecast), (Some(50.0), Some(150.0)));
}

#[test]
fn rows_say_it_with_sign_and_word() {
    let plan = quarter(Basis::KeepTarget);
    let visits = rows(&plan, Kpi::Visits, Locale::En);
    assert_eq!(
        visits.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(),
        ["March 2026", "April 2026", "May 2026", "All periods"]
    );
    let march = &visits[0];
    assert_eq!([&march.target, &march.actual, &march.forecast, &march.attained], ["1,000", "800", "800", "80%"]);
    assert_eq!((march.to_target.absolute.as_str(), march.to_target.relative.as_str()), ("−200", "−20%"));
    assert_eq!(march.to_target.judgement(), Some(Msg::JudgeBad));
    assert_eq!((march.part, march.to_before.absolute.as_str()), (Some(Msg::PartActual), ""), "nothing was before");
    let april = &visits[1];
    assert_eq!((april.actual.as_str(), april.part), ("–", Some(Msg::PartForecast)));
    assert_eq!((april.to_before.absolute.as_str(), april.to_before.relative.as_str()), ("+200", "+25%"));
    assert_eq!(
        (april.to_target.absolute.as_str(), april.to_target.relative.as_str(), april.to_target.is_good),
        ("0", "", None)
    );
    let all = &visits[3];
    assert_eq!([&all.target, &all.actual, &all.forecast], ["3,000", "800", "2,800"]);
    let cost = &rows(&plan, Kpi::Cost, Locale::En)[0];
    assert_eq!(cost.to_target.judgement(), Some(Msg::JudgeBad), "more cost is no good news");
    let rate = &rows(&plan, Kpi::LeadRate, Locale::Fr)[0];
    assert_eq!(plain(&rate.to_target.absolute), "+2,5~pt");
}

#[test]
fn the_finding_is_a_sentence_in_every_language() {
    let plan = quarter(Basis::KeepTarget);
    let say = |plan: &Plan, kpi, locale| {
        plain(&timeline_finding(plan, &course_of(plan, kpi), &plan.outlook().settings(), format(locale)).join(" "))
    };
    assert_eq!(
        say(&plan, Kpi::Visits, Locale::En),
        "Visits, all periods together: 2,800. That is 6.7% less than the target of 3,000. What is still to come is taken as planned."
    );
    assert_eq!(
        say(&plan, Kpi::Visits, Locale::Fr),
        "Visites, toutes périodes confondues~: 2~800. C’est 6,7~% de moins que l’objectif de 3~000. Le reste est repris du plan."
    );
    assert_eq!(
        say(&plan, Kpi::Visits, Locale::Ru),
        "Посещения, все периоды вместе: 2~800. Это на 6,7~% меньше плана (3~000). Остальное взято из плана."
    );
    assert_eq!(
        say(&plan, Kpi::Visits, Locale::Fa),
        "بازدیدها در همهٔ دوره‌ها: ۲٬۸۰۰. این ۶٫۷٪ کمتر از هدف ۳٬۰۰۰ است. بقیه همان‌طور که برنامه‌ریزی شده در نظر گرفته شده است."
    );
    // Of a single period there are none to be taken together.
    let mut single = quarter(Basis::KeepTarget);
    single.apply(PlanEdit::SetPeriods(Periods { count: 1, ..single.periods() })).expect("one period");
    assert!(say(&single, Kpi::Visits, Locale::En).starts_with("Visits in this period: 800. That is 20% less"));
    assert!(say(&single, Kpi::Visits, Locale::Ru).starts_with("Посещения за период: 800."));
    assert!(say(&quarter(Basis::ActualRates), Kpi::Leads, Locale::En).ends_with("follows the actual rates so far."));
    assert!(say(&plan, Kpi::Leads, Locale::En).contains("That is the target."));
    assert!(say(&plan, Kpi::Revenue, Locale::En).starts_with("Revenue is not known yet"));
    assert!(say(&blank(), Kpi::Visits, Locale::Ru).starts_with("Посещения: пока неизвестно"));
}

#[test]
fn delays_are_told() {
    let note = |note, locale| plain(&timeline_note(note, format(locale)));
    let before = Note::NothingBefore { stage: Stage::Act, periods: 1 };
    assert_eq!(
        note(before, Locale::En),
        "Nothing is known from before the plan: in its first period “Act” starts from nothing."
    );
    let after = Note::AfterTheEnd { stage: Stage::Convert, periods: 2 };
    assert_eq!(
        note(after, Locale::En),
        "What the last 2 periods bring to “Convert” comes after the end and is not counted."
    );
    assert!(note(after, Locale::Ru).contains("последние 2 периода"));
}

#[test]
fn chart_and_table_show_the_same() {
    let plan = quarter(Basis::ActualRates);
    let course = course_of(&plan, Kpi::Visits);
    let view = View { format: format(Locale::En), palette: Palette::LIGHT, width: 600.0, height: None };
    let input = trend_input(&plan, &course, view);
    let points: Vec<_> = input
        .points
        .iter()
        .map(|it| (it.label.replace('\u{a0}', " "), it.actual.is_some(), it.forecast.is_some()))
        .collect();
    assert_eq!(
        points,
        [("Mar 2026".to_owned(), true, false), ("Apr".to_owned(), false, true), ("May".to_owned(), false, true)]
    );
    assert_eq!(input.ticks.first().map(|(tick, text)| (*tick, text.as_str())), Some((0.0, "0")));
    let table = trend_table(&plan, &course, view.format);
    assert_eq!(trend_spoken(&plan, &course, view.format), spoken(&table, &view.format));
    assert_eq!(table.heads, ["Period", "Forecast", "Target", "Actual"]);
    assert_eq!(table.rows[0], ["March 2026", "800", "1,000", "800"]);
    assert_eq!(table.rows.len(), 3);
}

#[test]
fn a_measured_rate_has_its_range_in_rows_chart_and_table() {
    let plan = quarter(Basis::KeepTarget);
    let course = course_of(&plan, Kpi::LeadRate);
    let rows = timeline_rows(&plan, &course, format(Locale::En));
    let spreads: Vec<&str> = rows.iter().map(|row| row.spread.as_str()).collect();
    assert_eq!(spreads, ["10.4–15%", "", "", "10.4–15%"], "100 of 800 in March; the rest is expected");
    assert_eq!(rows[0].to_target.judgement(), Some(Msg::JudgeGood));
    let view = View { format: format(Locale::En), palette: Palette::LIGHT, width: 600.0, height: None };
    let points = trend_input(&plan, &course, view).points;
    assert_eq!(points.iter().map(|point| point.spread.is_some()).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(trend_table(&plan, &course, view.format).rows[0][3], "12.5% · 10.4–15%");
    let visits = course_of(&plan, Kpi::Visits);
    assert!(timeline_rows(&plan, &visits, format(Locale::En)).iter().all(|row| row.spread.is_empty()));
}

#[test]
fn too_few_cases_are_told_and_not_judged() {
    let mut plan = quarter(Basis::KeepTarget);
    let at = of(FIRST);
    for (kpi, value) in [(Kpi::Visits, 12.0), (Kpi::Leads, 3.0)] {
        plan.apply(enter(month(at, Layer::Actual, 0), kpi, value)).expect("allowed");
    }
    for (kpi, value) in [(Kpi::Visits, 900.0), (Kpi::Leads, 45.0)] {
        plan.apply(enter(month(at, Layer::Actual, 1), kpi, value)).expect("allowed");
    }
    let rates = rows(&plan, Kpi::LeadRate, Locale::En);
    assert_eq!(rates[0].spread, "8.9–53.2% · Too few to say");
    assert_eq!((rates[0].to_target.absolute.as_str(), rates[0].to_target.is_good), ("+15 pp", None));
    assert_eq!((rates[1].to_target.is_good, rates[1].to_before.is_good), (Some(false), None));
    assert!(!rates[1].to_before.absolute.is_empty());
    assert_eq!(rows(&plan, Kpi::Visits, Locale::En)[0].to_target.is_good, Some(false), "counts are facts");
}

#[test]
fn the_media_mix_is_a_share_of_visits() {
    let mut plan = blank();
    for media in [Media::Paid, Media::Earned, Media::Earned] {
        let add = PlanEdit::AddChannel { name: "x".to_owned(), media, kind: ChannelKind::Other };
        plan.apply(add).expect("room for it");
    }
    let mix = |plan: &Plan| plan.media_mix(&Engine::default().evaluate(plan.inputs()), Layer::Target, 0);
    assert_eq!(mix(&plan), None, "nothing is known");
    let ids: Vec<_> = plan.channels().iter().map(|channel| channel.id).collect();
    for (id, visits) in ids.into_iter().zip([500.0, 300.0, 150.0, 50.0]) {
        let at = At { place: Place::Channel(id), layer: Layer::Target, period: None };
        plan.apply(enter(at, Kpi::Visits, visits)).expect("allowed");
    }
    assert_eq!(mix(&plan), Some([0.3, 0.5, 0.2]), "paid, owned, earned");
}
