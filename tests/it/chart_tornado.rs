//! The tornado's geometry, its pictures, and the rank of levers as picture, table and sentence.

use race_planner::chart::present::View;
use race_planner::chart::present_levers::{Ranking, levers_table, rest_table, tornado_input};
use race_planner::chart::{Palette, Scene, Shape, TornadoInput, TornadoRow, build_tornado_scene};
use race_planner::engine::model::Measure;
use race_planner::engine::sensitivity::{all_levers, rank};
use race_planner::engine::{Engine, Kpi, Lane, Layer, Stage};
use race_planner::i18n::{Catalog, Direction, Format, Locale, Wording};
use race_planner::plan::{Currency, Example, ExampleWords, Plan};

use crate::chart_fixture::{assert_tidy, extent};
use crate::chart_paint::check;

fn plan() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: vec!["Ads".to_owned(), "Shop".to_owned()],
        ..ExampleWords::default()
    };
    Example::Bakery.plan("bakery", Currency::EUR, &words)
}

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn ranked(plan: &Plan, result: Kpi, outlay: f64) -> Ranking {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let measure = Measure { kpi: result, lane: Lane::Total, from: 0, to: 0 };
    let levers = all_levers(&report, Layer::Target, &measure.periods());
    let ranking = Ranking::of(&mut engine, &report, Layer::Target, measure, &levers);
    ranking.with_payback(&mut engine, &report, Layer::Target, Some(outlay))
}

fn input(locale: Locale, width: f64, palette: Palette) -> TornadoInput {
    let plan = plan();
    let words = wording(locale, &plan);
    let view = View { format: words.format, palette, width, height: None };
    tornado_input(&words, &ranked(&plan, Kpi::Profit, 100.0), view)
}

/// Two figures: one that moves the result by ±100, one by −40 and +50.
fn two_rows(width: f64) -> TornadoInput {
    let row = |label: &str, stage, more: f64, less: f64| TornadoRow {
        label: label.to_owned(),
        stage,
        more,
        more_text: more.to_string(),
        less,
        less_text: less.to_string(),
    };
    TornadoInput {
        direction: Direction::Ltr,
        palette: Palette::LIGHT,
        width,
        now_text: "now 500".to_owned(),
        more_key: "10% more".to_owned(),
        less_key: "10% less".to_owned(),
        rows: vec![row("Lead rate", Stage::Act, 100.0, -100.0), row("Price", Stage::Reach, -40.0, 50.0)],
        empty_text: "Nothing yet".to_owned(),
    }
}

/// The bars in a stage's full colour: left edge and length.
fn bars(scene: &Scene, stage: Stage) -> Vec<(f64, f64)> {
    let strong = Palette::LIGHT.hue(stage).strong;
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill, .. } if *fill == strong => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(bar).collect()
}

#[track_caller]
fn assert_close(value: f64, wanted: f64) {
    assert!((value - wanted).abs() < 1e-9, "{value} instead of {wanted}");
}

#[test]
fn lengths_are_true_on_both_sides_of_the_axis() {
    for width in [320.0, 900.0] {
        let scene = build_tornado_scene(&two_rows(width));
        let (rate, price) = (bars(&scene, Stage::Act), bars(&scene, Stage::Reach));
        let axis = rate[0].0;
        assert_close(rate[0].1, rate[1].1);
        assert_close(rate[1].0 + rate[1].1, axis);
        assert_close(price[0].0 + price[0].1, axis);
        assert_close(price[1].0, axis);
        assert_close(price[0].1 / rate[0].1, 0.4);
        assert_close(price[1].1 / rate[0].1, 0.5);
    }
}

#[test]
fn everything_has_its_place_at_any_width() {
    for locale in Locale::ALL {
        for width in [280.0, 320.0, 400.0, 519.0, 520.0, 700.0, 900.0, 1400.0] {
            let input = input(locale, width, Palette::LIGHT);
            let scene = build_tornado_scene(&input);
            assert_tidy(&scene, &format!("{locale:?}, {width} px"));
            assert_eq!(scene.regions.len(), input.rows.len());
            assert!(input.rows.len() >= 10);
        }
    }
}

#[test]
fn both_effects_on_one_side_stand_one_above_the_other() {
    let mut input = two_rows(700.0);
    (input.rows[0].more, input.rows[0].less) = (-30.0, -10.0);
    let scene = build_tornado_scene(&input);
    let bars = bars(&scene, Stage::Act);
    assert_close(bars[0].0 + bars[0].1, bars[1].0 + bars[1].1);
    assert_tidy(&scene, "one side");
}

#[test]
fn any_number_can_be_drawn_and_nothing_is_said() {
    let mut input = two_rows(500.0);
    (input.rows[0].more, input.rows[0].less) = (f64::MAX, -f64::MAX);
    (input.rows[1].more, input.rows[1].less) = (f64::NAN, 0.0);
    assert_tidy(&build_tornado_scene(&input), "extreme");
    for row in &mut input.rows {
        (row.more, row.less) = (0.0, 0.0);
    }
    assert_tidy(&build_tornado_scene(&input), "zero");
    input.rows.clear();
    let scene = build_tornado_scene(&input);
    assert!(scene.shapes.iter().any(|shape| matches!(shape, Shape::Text { text, .. } if text == "Nothing yet")));
}

#[test]
fn right_to_left_is_the_mirror_image() {
    for width in [300.0, 900.0] {
        let facing = |direction| build_tornado_scene(&TornadoInput { direction, ..two_rows(width) });
        let (ltr, rtl) = (facing(Direction::Ltr), facing(Direction::Rtl));
        for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
            let (a, b) = (extent(one), extent(other));
            assert!((a.0 - (width - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
        }
    }
}

#[test]
fn tornadoes_look_as_kept() {
    for (name, input) in [
        ("tornado-ltr-light", input(Locale::En, 900.0, Palette::LIGHT)),
        ("tornado-rtl-dark", input(Locale::Fa, 900.0, Palette::DARK)),
        ("tornado-phone", input(Locale::Ru, 320.0, Palette::LIGHT)),
    ] {
        check(name, &build_tornado_scene(&input));
    }
}

#[test]
fn picture_table_and_sentence_say_the_same() {
    let plan = plan();
    let ranking = ranked(&plan, Kpi::Profit, 100.0);
    for locale in Locale::ALL {
        let words = wording(locale, &plan);
        let table = levers_table(&words, &ranking);
        let input = input(locale, 900.0, Palette::LIGHT);
        let rest = rest_table(&words, &ranking);
        assert!(table.rows.len() == 12 && !rest.rows.is_empty());
        assert_eq!(table.rows.len() + rest.rows.len(), ranking.worths.len());
        assert_eq!(rest.heads, table.heads);
        assert_eq!(table.rows.len(), input.rows.len());
        for (row, bar) in table.rows.iter().zip(&input.rows) {
            assert_eq!(row.len(), table.heads.len());
            assert_eq!(row[0].replace(['\u{2068}', '\u{2069}'], ""), bar.label);
            assert_eq!((&row[2], &row[3]), (&bar.more_text, &bar.less_text));
        }
        let sentence = words.strongest_lever(Kpi::Profit, &ranking.worths);
        assert!(sentence.contains(&words.lever(ranking.worths[0].lever)), "{sentence}");
        assert!(words.strongest_lever(Kpi::Profit, &[]).chars().count() > 20);
    }
}

#[test]
fn a_share_is_turned_no_further_than_the_whole() {
    let plan = Plan::blank("x", "x", Currency::EUR, "Ads");
    let channel = "visits 1000, media-cost 100, lead-rate 10%, sale-rate 20%, aov 50";
    let mut engine = Engine::default();
    let mut told = |margin: &str| {
        let text = format!("{channel} | {channel} | business: gross-margin {margin}");
        let report = engine.evaluate(crate::engine::inputs(&text));
        let levers = all_levers(&report, Layer::Target, &(0..1));
        let measure = Measure { kpi: Kpi::Contribution, lane: Lane::Total, from: 0, to: 0 };
        let worths = rank(&mut engine, &report, Layer::Target, measure, &levers);
        let sentence = wording(Locale::En, &plan).strongest_lever(Kpi::Contribution, &worths);
        (worths[0].is_cut(), sentence.replace(['\u{2068}', '\u{2069}'], ""))
    };
    // Of €2,000 in revenue: a tenth more than 95% there cannot be, 85.5% can.
    let (is_cut, sentence) = told("95%");
    assert!(is_cut);
    assert_eq!(sentence, "“Gross margin” moves “Contribution” most: 10% less of it changes the result by −€190.");
    let (is_cut, sentence) = told("90%");
    assert!(!is_cut);
    assert_eq!(sentence, "“Gross margin” moves “Contribution” most: 10% more of it changes the result by +€180.");
}

#[test]
fn the_strongest_lever_is_told_with_its_effect() {
    let plan = Plan::blank("x", "x", Currency::EUR, "Ads");
    let text = "visits 1000, cpc 0.5, lead-rate 10%, sale-rate 20%, aov 50 | business: gross-margin 40%";
    let mut engine = Engine::default();
    let report = engine.evaluate(crate::engine::inputs(text));
    let measure = |kpi| Measure { kpi, lane: Lane::Total, from: 0, to: 0 };
    let mut told = |kpi| {
        let levers = all_levers(&report, Layer::Target, &(0..1));
        let worths = rank(&mut engine, &report, Layer::Target, measure(kpi), &levers);
        let sentence = wording(Locale::En, &plan).strongest_lever(kpi, &worths);
        sentence.replace(['\u{2068}', '\u{2069}'], "")
    };
    // The same budget buys 10/9 of the clicks when they are a tenth cheaper: 400/9 more gross profit.
    assert_eq!(
        told(Kpi::Contribution),
        "“Cost per click (CPC)” moves “Contribution” most: 10% less of it changes the result by +€44.44."
    );
    // 500 ÷ 20 = 25 a customer; every rate down the funnel weighs the same, and the first of them is named.
    assert_eq!(
        told(Kpi::Orders),
        "“Cost per click (CPC)” moves “Orders” most: 10% less of it changes the result by +2."
    );
}

#[test]
fn a_result_that_should_be_low_falls_when_it_gains() {
    let plan = plan();
    let ranking = ranked(&plan, Kpi::Cac, 1.0);
    let table = levers_table(&wording(Locale::En, &plan), &ranking);
    assert_eq!(table.heads.len(), 5);
    let rate = ranking.worths.iter().position(|worth| worth.lever.kpi == Kpi::LeadRate).expect("it is ranked");
    assert!(ranking.worths[rate].tenth_more > 0.0);
    assert!(table.rows[rate][2].starts_with('\u{2212}'), "{:?}", table.rows[rate]);
}

#[test]
fn measured_levers_say_how_far_they_can_be_trusted() {
    let plan = plan();
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let measure = Measure { kpi: Kpi::Profit, lane: Lane::Total, from: 0, to: 0 };
    let mut told = |layer| {
        let levers = all_levers(&report, layer, &measure.periods());
        let ranking = Ranking::of(&mut engine, &report, layer, measure, &levers);
        let rows = levers_table(&wording(Locale::En, &plan), &ranking).rows;
        rows.into_iter().map(|row| row[1].clone()).collect::<Vec<_>>()
    };
    let measured = told(Layer::Actual);
    // 98 leads of 1,046 visits of the search ads.
    assert!(measured.contains(&"9.4% · 7.7–11.3%".to_owned()), "{measured:?}");
    assert!(measured.iter().any(|now| !now.contains('·')), "prices are no shares: {measured:?}");
    assert!(!told(Layer::Target).iter().any(|now| now.contains('·')), "a plan is no observation");
}
