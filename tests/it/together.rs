//! All periods of a plan as one report: sums by rule, what is said about them, and how it came about in words.

use race_planner::chart::Palette;
use race_planner::chart::present::{View, funnel_input, funnel_table};
use race_planner::engine::inquiry::{Asked, Ground};
use race_planner::engine::timeline::{OverPeriods, over_periods};
use race_planner::engine::{
    Cell, Engine, FindingKind, How, Kpi, Lane, Layer, Origin, Report, Stage, Weight, of_period, problems,
};
use race_planner::i18n::{Calendar, Catalog, Digits, Format, Locale, Wording, in_letters};
use race_planner::plan::{At, Currency, Example, ExampleWords, PeriodKind, Periods, Place, Plan, PlanEdit};

use crate::plan::{FIRST, blank, enter, of};

fn school() -> Plan {
    let channels = Example::School.channel_ids().map(str::to_owned).collect();
    Example::School.plan(
        "s",
        Currency::EUR,
        &ExampleWords { title: "School".to_owned(), channels, ..ExampleWords::default() },
    )
}

fn evaluate(plan: &Plan) -> (Engine, Report) {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    (engine, report)
}

fn total(layer: Layer, period: usize) -> Cell {
    Cell { layer, period, lane: Lane::Total }
}

#[track_caller]
fn check_close(found: Option<f64>, wanted: f64) {
    let found = found.expect("known");
    assert!((found - wanted).abs() <= 1e-12 * wanted.abs(), "{found} instead of {wanted}");
}

#[test]
fn a_year_is_the_sum_of_its_months_and_ratios_follow() {
    let (mut engine, report) = evaluate(&school());
    let year = report.together(&mut engine, 0..12);
    assert_eq!((year.grid().periods, year.grid().channels), (1, report.grid().channels));
    let month = |period, kpi| report.value(total(Layer::Target, period), kpi).expect("known");
    let sum = |kpi| (0..12).map(|period| month(period, kpi)).sum::<f64>();
    let whole = |kpi| year.value(total(Layer::Target, 0), kpi);
    for kpi in [Kpi::Visits, Kpi::Leads, Kpi::Revenue, Kpi::Cost, Kpi::FixedCosts, Kpi::Profit] {
        check_close(whole(kpi), sum(kpi));
    }
    check_close(whole(Kpi::LeadRate), sum(Kpi::Leads) / sum(Kpi::Visits));
    check_close(whole(Kpi::Roi), sum(Kpi::Contribution) / sum(Kpi::Cost));
    let funnel = year.funnel(total(Layer::Target, 0));
    check_close(funnel.iter().find(|step| step.stage == Stage::Reach).and_then(|step| step.volume), sum(Kpi::Visits));
}

#[test]
fn each_lane_adds_up_by_the_rule_of_its_figure() {
    let (mut engine, report) = evaluate(&school());
    let periods = 2..9;
    let together = report.together(&mut engine, periods.clone());
    let mut seen = [0; 2];
    for cell in together.grid().cells() {
        let figures = report.horizon(&mut engine, cell.layer, cell.lane, periods.clone());
        for kpi in Kpi::ALL {
            assert_eq!(together.value(cell, kpi), figures.value(kpi), "{kpi:?} at {cell:?}");
            let Some(value) = together.value(cell, kpi) else { continue };
            let at = |period| report.value(Cell { period, ..cell }, kpi);
            match over_periods(kpi) {
                OverPeriods::Added => {
                    check_close(Some(value), periods.clone().filter_map(at).sum());
                    seen[0] += 1;
                }
                OverPeriods::Last => assert_eq!(Some(value), periods.clone().rev().find_map(at)),
                OverPeriods::First => assert_eq!(Some(value), periods.clone().find_map(at)),
                OverPeriods::FromSums | OverPeriods::OnlyFromSums => seen[1] += 1,
            }
        }
    }
    assert!(seen[0] > 40 && seen[1] > 40, "{seen:?}");
}

#[test]
fn stocks_are_those_of_the_end_and_fixed_costs_of_each_month() {
    let mut plan = blank();
    let business = At { place: Place::Business, layer: Layer::Target, period: None };
    let in_period = |at: At, period| At { period: Some(period), ..at };
    for edit in [
        PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: None, count: 3 }),
        enter(in_period(business, 0), Kpi::Followers, 100.0),
        enter(in_period(business, 1), Kpi::Followers, 150.0),
        enter(in_period(of(FIRST), 2), Kpi::Visits, 40.0),
        enter(business, Kpi::FixedCosts, 10.0),
    ] {
        plan.apply(edit).expect("allowed");
    }
    let (mut engine, report) = evaluate(&plan);
    let all = report.together(&mut engine, 0..3);
    let first = Cell { layer: Layer::Target, period: 0, lane: Lane::Channel(0) };
    assert_eq!(all.value(first.total(), Kpi::Followers), Some(150.0), "the last one known, no sum");
    assert_eq!(all.value(first, Kpi::Visits), Some(40.0));
    assert_eq!(all.value(first.total(), Kpi::FixedCosts), Some(30.0));
    assert_eq!(all.origin(first, Kpi::Visits), Origin::Together);
    assert_eq!(all.value(Cell { period: 1, ..first }, Kpi::Visits), None, "there is one period only");
}

#[test]
fn what_has_happened_is_taken_as_far_as_it_has() {
    let (mut engine, report) = evaluate(&school());
    assert_eq!(report.reported(), 0..7);
    let so_far = report.together(&mut engine, report.reported());
    let spent = |report: &Report, period| report.value(total(Layer::Actual, period), Kpi::FixedCosts).expect("known");
    check_close(Some(spent(&so_far, 0)), 7.0 * spent(&report, 0));
    // The target beside it is that of the same months.
    let visits = (0..7).filter_map(|period| report.value(total(Layer::Target, period), Kpi::Visits)).sum();
    check_close(so_far.value(total(Layer::Target, 0), Kpi::Visits), visits);
    assert_eq!(evaluate(&blank()).1.reported(), 0..0);
    let nothing = report.together(&mut engine, 0..0);
    assert!(Kpi::ALL.into_iter().all(|kpi| nothing.value(total(Layer::Target, 0), kpi).is_none()));
    assert_eq!(nothing.findings(), []);
}

#[test]
fn a_single_period_together_is_itself() {
    let (mut engine, report) = evaluate(&school());
    let one = report.together(&mut engine, 4..5);
    for cell in one.grid().cells() {
        let own = Cell { period: 4, ..cell };
        for kpi in Kpi::ALL {
            assert_eq!(
                (one.value(cell, kpi), one.origin(cell, kpi)),
                (report.value(own, kpi), report.origin(own, kpi))
            );
        }
        assert_eq!(one.working(cell, Kpi::Revenue), report.working(own, Kpi::Revenue));
    }
}

#[test]
fn advice_is_about_the_whole_and_problems_are_told_of_their_period() {
    let mut plan = school();
    let place = Place::Channel(plan.channels()[0].id);
    for period in [3, 5, 8] {
        let at = At { place, layer: Layer::Target, period: Some(period) };
        plan.apply(enter(at, Kpi::Visits, 10.0)).expect("allowed");
        plan.apply(enter(at, Kpi::Leads, 30.0)).expect("allowed");
    }
    let (mut engine, report) = evaluate(&plan);
    let told = problems(report.findings(), Layer::Target);
    let over: Vec<_> = told.iter().filter(|(it, _)| it.kind == FindingKind::OverWhole).collect();
    assert_eq!(
        over.iter().map(|(it, more)| (it.cell.period, it.kpi, *more)).collect::<Vec<_>>(),
        [(3, Kpi::LeadRate, 2)]
    );
    assert_eq!(problems(report.findings(), Layer::Actual), []);
    let year = report.together(&mut engine, 0..12);
    assert!(year.findings().iter().all(|finding| finding.weight() != Weight::Problem));
    let gain = |report: &Report, period| {
        of_period(report.findings(), Layer::Target, period).find_map(|finding| match finding.kind {
            FindingKind::WorthMost { outcome: Kpi::Profit, gain, .. } => Some(gain),
            _ => None,
        })
    };
    assert!(gain(&year, 0).expect("advice") > 5.0 * gain(&report, 0).expect("advice"), "a year is more than a month");
    let format = Format { locale: Locale::En, digits: Digits::Auto, currency: Currency::EUR, calendar: Calendar::Auto };
    let words = Wording { catalog: Catalog::of(Locale::En), format, plan: &plan };
    let text: String = words.finding_of_period(&over[0].0, 2).replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.starts_with("December 2025 and 2 more periods: Lead conversion rate"), "{text}");
}

#[test]
fn the_working_of_a_year_names_its_months_in_every_language() {
    let plan = school();
    let (mut engine, report) = evaluate(&plan);
    let year = report.horizon(&mut engine, Layer::Target, Lane::Total, 0..12);
    let lines = year.working(&report, Kpi::LeadRate);
    assert_eq!(lines.iter().map(|line| line.kpi).collect::<Vec<_>>(), [Kpi::Leads, Kpi::Visits, Kpi::LeadRate]);
    assert_eq!(in_letters(&lines, 0).as_deref(), Some("a = a₁ + … + a₁₂"));
    for (locale, wanted) in [
        (Locale::En, "Sum over 12 periods"),
        (Locale::Fr, "Somme de 12 périodes"),
        (Locale::Ru, "Сумма за 12 периодов"),
        (Locale::Fa, "جمع ۱۲ دوره"),
    ] {
        let format = Format { locale, digits: Digits::Auto, currency: Currency::EUR, calendar: Calendar::Auto };
        let words = Wording { catalog: Catalog::of(locale), format, plan: &plan };
        let visible = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(visible(words.working(&lines[0])), wanted);
        let numbers = words.working_numbers(&lines[0]).expect("numbers");
        assert_eq!(numbers.matches('+').count(), 11, "{numbers}");
        let known = Kpi::ALL.into_iter().filter_map(|kpi| year.working(&report, kpi).pop());
        let same: Vec<_> = known.filter(|line| line.how == How::Same).collect();
        assert!(!same.is_empty());
        for line in same {
            assert!(!words.working(&line).is_empty() && words.working_numbers(&line).is_none());
        }
    }
}

/// What the cells of the funnel's table show, as they are looked at together, is what their workings come to.
#[test]
fn a_figure_of_all_periods_opens_the_working_of_all_periods() {
    let plan = school();
    let (mut engine, report) = evaluate(&plan);
    let (inputs, settings) = (plan.inputs(), plan.outlook().settings());
    let ground = Ground { report: &report, inputs: &inputs, settings: &settings };
    let span = report.reported();
    assert_eq!(span, 0..7);
    let together = report.together(&mut engine, span.clone());
    let cell = total(Layer::Actual, 0);
    let format = Format { locale: Locale::En, digits: Digits::Auto, currency: Currency::EUR, calendar: Calendar::Auto };
    let view = View { format, palette: Palette::LIGHT, width: 700.0, height: None };
    let input = funnel_input(&plan, &together, cell, view);
    let table = funnel_table(&input, &together, cell, &format).over(&span);
    let mut seen = 0;
    for asked in table.asked.iter().flatten().flatten() {
        let line = asked.working(&mut engine, ground).pop().expect("a working");
        let of = |asked: &Asked| together.value(Cell { layer: asked.layer, ..cell }, asked.measure.kpi);
        let wanted = match &asked.against {
            Some((_, visits)) => of(asked).zip(of(visits)).map(|(now, visits)| now / visits),
            None => of(asked),
        };
        assert_eq!((asked.measure.from, asked.measure.to), (0, 6), "{asked:?}");
        check_close(wanted, line.value);
        seen += 1;
    }
    assert!(seen >= 12, "{seen}");
    // Where nothing was reported, the first period stands for none.
    let none = Asked::of_cell(cell, Kpi::Visits).over(&(0..0));
    assert_eq!((none.measure.from, none.measure.to), (0, 0));
}
