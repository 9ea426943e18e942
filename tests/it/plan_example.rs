//! The examples: complete, free of problems and plausible, in every currency.

use race_planner::engine::timeline;
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Weight};
use race_planner::plan::document::{Stamp, decode, encode};
use race_planner::plan::{Aspect, Currency, Example, ExampleWords, Media, Periods, Plan, Quantity, Trait};

use crate::engine::{at, line};

fn plan(example: Example, currency: Currency) -> Plan {
    let channels = example.channel_ids().map(|id| format!("Channel {id}")).collect();
    let texts = example.text_ids().map(|(of, says)| format!("{of}: {says}")).collect();
    example.plan("an-id", currency, &ExampleWords { title: "Example".to_owned(), channels, texts })
}

fn each() -> impl Iterator<Item = (Example, Currency, Plan)> {
    Example::ALL.into_iter().flat_map(|example| {
        Currency::OFFERED.into_iter().map(move |currency| (example, currency, plan(example, currency)))
    })
}

#[test]
fn examples_know_their_whole_funnel_and_its_money() {
    for (example, currency, plan) in each() {
        let report = Engine::default().evaluate(plan.inputs());
        for kpi in [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::LoyalCustomers, Kpi::Revenue, Kpi::Cost] {
            for lane in (0..plan.channels().len()).map(Lane::Channel).chain([Lane::Total]) {
                let value = report.value(at(lane), kpi);
                assert!(value.is_some_and(|value| value > 0.0), "{example:?} {currency:?} {lane:?} {kpi:?}: {value:?}");
            }
        }
        for kpi in [Kpi::Profit, Kpi::BreakEvenOrders, Kpi::LifetimeValue, Kpi::LtvToCac, Kpi::Roi] {
            assert!(report.value(at(Lane::Total), kpi).is_some(), "{example:?} {currency:?} {kpi:?}");
        }
        let volumes = report.funnel(at(Lane::Total)).map(|step| step.volume.unwrap_or_default());
        assert!(volumes.is_sorted_by(|before, after| before > after), "{example:?} narrows down: {volumes:?}");
    }
}

#[test]
fn examples_have_no_problems() {
    for (example, currency, plan) in each() {
        let report = Engine::default().evaluate(plan.inputs());
        let problems = report.findings().iter().filter(|finding| finding.weight() == Weight::Problem);
        assert_eq!(problems.map(line).collect::<Vec<_>>(), [] as [&str; 0], "{example:?} {currency:?}");
        let partial = report.findings().iter().map(line).find(|line| line.contains("partial"));
        assert_eq!(partial, None, "{example:?} {currency:?}");
        let advice = report.findings().iter().filter(|finding| finding.weight() == Weight::Advice).count();
        assert!(advice >= 2, "{example:?} says what to change first");
    }
}

#[test]
fn examples_are_plausible() {
    for example in Example::ALL {
        let report = Engine::default().evaluate(plan(example, Currency::EUR).inputs());
        let value = |kpi| report.value(at(Lane::Total), kpi).expect("known");
        let check = |kpi: Kpi, low: f64, high: f64| {
            assert!((low..high).contains(&value(kpi)), "{example:?}: {kpi:?} is {}", value(kpi));
        };
        check(Kpi::LeadRate, 0.02, 0.25);
        check(Kpi::SaleRate, 0.05, 0.5);
        check(Kpi::ConversionRate, 0.005, 0.1);
        check(Kpi::CostPerVisit, 0.05, 3.0);
        check(Kpi::Aov, 10.0, 100.0);
        check(Kpi::LoyaltyRate, 0.2, 0.95);
        check(Kpi::GrossMargin, 0.5, 0.95);
        check(Kpi::LtvToCac, 3.0, 50.0);
        check(Kpi::BreakEvenOrders, 20.0, 200.0);
        match example {
            // The first month's fee of a subscription does not pay for winning the customer; the following ones do.
            Example::Trial => check(Kpi::Profit, -20_000.0, 0.0),
            Example::Bakery | Example::Charity | Example::School => check(Kpi::Profit, 1.0, 20_000.0),
        }
    }
}

#[test]
fn the_bakery_has_something_to_compare() {
    let report = Engine::default().evaluate(plan(Example::Bakery, Currency::EUR).inputs());
    for kpi in [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::LoyalCustomers, Kpi::Revenue, Kpi::Profit] {
        let value = |layer| report.value(Cell { layer, ..at(Lane::Total) }, kpi).expect("known");
        let ratio = value(Layer::Actual) / value(Layer::Target);
        assert!((0.5..1.5).contains(&ratio), "{kpi:?} actual is {ratio} of the target");
    }
}

#[test]
fn every_example_shows_paid_owned_or_earned_media_and_a_range() {
    let has = |media: Media| {
        Example::ALL.map(|example| plan(example, Currency::EUR).channels().iter().any(|it| it.media == media))
    };
    for media in Media::ALL {
        assert!(has(media).contains(&true), "{media:?}");
    }
    let ranges = |example| {
        let plan = plan(example, Currency::EUR);
        plan.entries().filter(|(_, entry)| matches!(entry.quantity, Quantity::Range { .. })).count()
    };
    assert!(Example::ALL.map(ranges).iter().sum::<usize>() >= 2);
}

#[test]
fn amounts_have_the_price_level_of_the_currency_and_are_round() {
    for (example, currency, plan) in each() {
        let report = Engine::default().evaluate(plan.inputs());
        let aov = report.value(at(Lane::Total), Kpi::Aov).expect("known");
        // What a cake, a month of software or a gift costs there.
        let (low, high) = match currency.code() {
            "IRR" => (1e7, 1e8),
            "IRT" => (1e6, 1e7),
            "XOF" | "XAF" | "KZT" => (5e3, 5e4),
            "RUB" | "DZD" => (1e3, 1e4),
            "AFN" | "TRY" => (5e2, 5e3),
            "MAD" => (1e2, 1e3),
            "BYN" | "TND" => (30.0, 300.0),
            _ => (10.0, 100.0),
        };
        assert!((low..high).contains(&aov), "{example:?} {currency:?}: {aov}");
        for (key, entry) in plan.entries() {
            let (low, high) = entry.quantity.bounds();
            for value in [low, high] {
                assert!(
                    value.to_string().len() <= 12,
                    "{example:?} {currency:?} {:?} would be typed as {value}",
                    key.kpi
                );
            }
        }
    }
}

#[test]
fn examples_take_the_words_of_the_language_and_survive_a_round_trip() {
    for (example, currency, plan) in each() {
        assert_eq!((plan.id(), plan.title(), plan.goal()), ("an-id", "Example", example.goal()));
        let names: Vec<&str> = plan.channels().iter().map(|channel| channel.name.as_str()).collect();
        assert_eq!(names, example.channel_ids().map(|id| format!("Channel {id}")).collect::<Vec<_>>());
        let read = decode(&encode(&plan, &Stamp::default())).map(|(plan, _)| plan);
        assert_eq!(read, Ok(plan), "{example:?} {currency:?}");
    }
    let bare = Example::Bakery.plan("x", Currency::EUR, &ExampleWords::default());
    assert_eq!(bare.channels()[0].name, "search", "without words the identifiers stand in");
}

#[test]
fn every_example_has_a_main_persona_whose_way_is_told_in_figures_that_are_known() {
    for (example, currency, plan) in each().filter(|(_, currency, _)| *currency == Currency::EUR) {
        let main = plan.main_persona().expect("a main persona");
        let key = main.text(Trait::Name).strip_suffix(": name").expect("the text of its name").to_owned();
        assert_eq!(main.text(Trait::Brakes), format!("{key}: brakes"), "texts stand where they belong");
        let way = plan.journey(Some(main.id));
        assert_eq!(way.empty_phases().count(), 0, "{example:?}");
        assert!(way.touchpoints().any(|it| it.tells(Aspect::Opportunity)));
        assert_eq!(way.touchpoints().any(|it| it.is_offline), example != Example::Trial, "software is met online");
        assert!(way.touchpoints().all(|it| it.is_described() && it.persona == Some(main.id)));
        let report = Engine::default().evaluate(plan.inputs());
        for it in way.touchpoints() {
            let (kpi, lane) = (it.kpi.expect("a figure"), plan.lane(it.place()).expect("a lane"));
            assert!(report.value(at(lane), kpi).is_some(), "{example:?} {currency:?} {kpi:?} {lane:?}");
        }
    }
    let unanswered = |example| plan(example, Currency::EUR).journey(Some(1)).unanswered().count();
    assert_eq!(Example::ALL.map(unanswered), [1, 0, 1, 1], "most leave something to do");
}

#[test]
fn the_school_has_a_year_of_targets_and_seven_months_of_results() {
    let plan = plan(Example::School, Currency::EUR);
    let (inputs, settings) = (plan.inputs(), plan.outlook().settings());
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs.clone());
    let forecast = timeline::forecast(&mut engine, &inputs, &report, &settings);
    for kpi in [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::Revenue, Kpi::Profit, Kpi::LoyalCustomers] {
        let course = timeline::course(&mut engine, &report, &forecast, Lane::Total, kpi);
        assert_eq!(course.points.len(), 12);
        for (month, point) in course.points.iter().enumerate() {
            let target = point.target.expect("every month has a target");
            assert_eq!(point.actual.is_some(), month < 7, "{kpi:?} of month {month}");
            let now = point.forecast.expect("every month has a forecast");
            assert!(kpi == Kpi::Profit || (0.7..1.4).contains(&(now / target)), "{kpi:?} {month}: {now} of {target}");
        }
        let ratio = course.all.to_target.attainment.expect("a target above zero");
        assert!((0.85..1.15).contains(&ratio), "{kpi:?} of the year: {ratio}");
    }
    let visits =
        |period| report.value(Cell { layer: Layer::Target, period, lane: Lane::Total }, Kpi::Visits).expect("known");
    assert!((visits(0) / visits(2) - 1.5).abs() < 1e-9, "the first month is half as strong again as the third");
    assert!((visits(10) / visits(2) - 0.6).abs() < 1e-9, "the last but one is weak");
}

#[test]
fn the_results_of_the_school_have_just_ended_whenever_it_is_opened() {
    let school = Example::School;
    assert_eq!(school.begins((2026, 11, 23)), Some((2026, 4, 1)));
    assert_eq!(school.begins((2027, 1, 31)), Some((2026, 6, 1)));
    assert_eq!(school.begins((2026, 4, 1)), Some((2025, 9, 1)));
    assert_eq!(Example::Bakery.begins((2026, 11, 23)), None);
    let opened = school.opened(plan(school, Currency::EUR), &[], (2026, 11, 23));
    assert_eq!(opened.periods(), Periods { start: Some((2026, 4, 1)), ..plan(school, Currency::EUR).periods() });
    let first: Vec<_> = opened.actions().iter().map(|action| action.first).collect();
    assert_eq!((first[0], first[7]), (Some((2026, 4, 6)), Some((2027, 2, 20))));
    // The day moves dates and no figure.
    assert_eq!(format!("{:?}", opened.inputs()), format!("{:?}", plan(school, Currency::EUR).inputs()));
}
