//! The charts of loyalty: survivors of a cohort and answers in parts, from a plan's own figures.

use race_planner::chart::present::View;
use race_planner::chart::present_loyalty::{
    nps_input, parts_table, retention_finding, retention_input, retention_table,
};
use race_planner::chart::{Palette, PartsInput, RetentionInput, Shape, build_parts_scene, build_retention_scene};
use race_planner::engine::loyalty::RetentionCurve;
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Stage};
use race_planner::i18n::{Format, Locale};
use race_planner::plan::{At, Currency, Entry, Place, Plan, PlanEdit, Quantity};

use crate::chart_fixture::assert_tidy;
use crate::chart_paint::check;

const COHORT: [f64; 5] = [1000.0, 869.0, 743.0, 653.0, 593.0];
const WIDTHS: [f64; 4] = [280.0, 320.0, 560.0, 1100.0];

fn view(locale: Locale, width: f64, palette: Palette) -> View {
    View { format: Format::new(locale, Currency::EUR), palette, width, height: None }
}

fn survivors(locale: Locale, width: f64, horizon: u32) -> RetentionInput {
    let fit = RetentionCurve::fit(&COHORT).expect("a curve");
    retention_input(&COHORT, Some(&fit.curve), horizon, view(locale, width, Palette::LIGHT))
}

fn answers(locale: Locale, width: f64, groups: &[(Kpi, f64)]) -> PartsInput {
    let mut plan = Plan::blank("it", "It", Currency::EUR, "Ads");
    for (kpi, count) in groups {
        let at = At { place: Place::Business, layer: Layer::Target, period: None };
        let entry = Entry::guess(Quantity::Exact(*count));
        plan.apply(PlanEdit::Enter { at, kpi: *kpi, entry, instead_of: None }).expect("an entry");
    }
    let report = Engine::default().evaluate(plan.inputs());
    let cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Total };
    nps_input(&plan, &report, cell, view(locale, width, Palette::LIGHT))
}

const GROUPS: [(Kpi, f64); 3] = [(Kpi::Promoters, 60.0), (Kpi::Passives, 25.0), (Kpi::Detractors, 15.0)];

#[test]
fn everything_has_its_place() {
    for locale in Locale::ALL {
        for width in WIDTHS {
            for horizon in [4, 12, 60] {
                let scene = build_retention_scene(&survivors(locale, width, horizon));
                assert_tidy(&scene, &format!("{locale:?}, {width} px, {horizon} renewals"));
            }
            let counted = retention_input(&COHORT, None, 12, view(locale, width, Palette::LIGHT));
            assert_tidy(&build_retention_scene(&counted), &format!("{locale:?}, {width} px, no curve"));
            assert_tidy(&build_parts_scene(&answers(locale, width, &GROUPS)), &format!("{locale:?}, {width} px"));
            assert_tidy(&build_parts_scene(&answers(locale, width, &[])), "no answers");
            let nothing = retention_input(&[], None, 12, view(locale, width, Palette::LIGHT));
            assert_tidy(&build_retention_scene(&nothing), "no cohort");
        }
    }
}

#[test]
fn marks_stand_where_the_counts_are() {
    let scene = build_retention_scene(&survivors(Locale::En, 560.0, 8));
    let ink = Palette::LIGHT.text;
    let marks: Vec<(f64, f64)> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Circle { center, fill, .. } if *fill == ink => Some(*center),
            _ => None,
        })
        .skip(1) // the legend's
        .collect();
    assert_eq!(marks.len(), 5);
    let steps: Vec<f64> = marks.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
    assert!(steps.iter().all(|step| (step - steps[0]).abs() < 1e-9), "as far apart as renewals are: {steps:?}");
    let fall = |from: usize, to: usize| marks[to].1 - marks[from].1;
    assert!((fall(0, 4) / fall(0, 1) - 407.0 / 131.0).abs() < 1e-9, "as deep as customers are lost: {marks:?}");
}

#[test]
fn parts_are_as_long_as_their_shares() {
    let scene = build_parts_scene(&answers(Locale::En, 560.0, &GROUPS));
    let bars: Vec<f64> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rect { width, height, .. } if (*height - 28.0).abs() < 1e-9 => Some(width + 2.0),
            _ => None,
        })
        .collect();
    assert_eq!(bars.len(), 3);
    assert!((bars[0] / bars[2] - 4.0).abs() < 1e-9 && (bars.iter().sum::<f64>() - 528.0).abs() < 1e-9, "{bars:?}");
}

#[test]
fn the_title_tells_who_stays_with_a_curve_and_without_one() {
    let format = Format::new(Locale::En, Currency::EUR);
    let visible = |told: String| told.replace(['\u{2068}', '\u{2069}'], "");
    let fitted = survivors(Locale::En, 560.0, 6);
    let left = format.count(fitted.curve[6]);
    let told = visible(retention_finding(&fitted, 6, &format));
    assert_eq!(told, format!("Of 1,000 customers, {left} are expected to be left after 6 renewals"));
    let view = view(Locale::En, 560.0, Palette::LIGHT);
    let finding = |cohort: &[f64]| visible(retention_finding(&retention_input(cohort, None, 6, view), 6, &format));
    assert_eq!(finding(&COHORT), "Of 1,000 customers, 593 were still there after 4 renewals");
    assert_eq!(finding(&COHORT[..2]), "Of 1,000 customers, 869 were still there after 1 renewal");
    assert_eq!(finding(&COHORT[..1]), "Customers still there after each renewal");
}

#[test]
fn the_table_says_what_the_chart_shows() {
    let format = Format::new(Locale::En, Currency::EUR);
    let table = retention_table(&survivors(Locale::En, 560.0, 6), &format);
    assert_eq!(table.heads, ["Renewals", "Counted", "Curve"]);
    assert_eq!(table.rows.len(), 7);
    assert_eq!(table.rows[0], ["0", "1,000", "1,000"]);
    assert_eq!((table.rows[4][1].as_str(), table.rows[5][1].as_str()), ("593", "–"));
    let parts = parts_table(&answers(Locale::En, 560.0, &GROUPS), &format);
    assert_eq!(parts.rows[0], ["Promoters", "60", "60%"]);
    assert_eq!(parts.rows.len(), 3);
    assert_eq!(answers(Locale::En, 560.0, &GROUPS[..2]).parts, [], "two groups without the third are no whole");
}

#[test]
fn any_number_can_be_drawn() {
    let mut input = survivors(Locale::En, 320.0, 6);
    input.observed = vec![f64::MAX, f64::NAN, -1.0];
    input.customers.clear();
    input.curve = vec![f64::INFINITY, 0.0, f64::NAN];
    assert_tidy(&build_retention_scene(&input), "extreme");
    let mut parts = answers(Locale::En, 320.0, &GROUPS);
    (parts.parts[0].value, parts.parts[1].value) = (f64::NAN, -5.0);
    assert_tidy(&build_parts_scene(&parts), "extreme parts");
}

#[test]
fn loyalty_looks_as_kept() {
    let dark = |input| RetentionInput { palette: Palette::DARK, ..input };
    check("retention-ltr-light", &build_retention_scene(&survivors(Locale::En, 640.0, 12)));
    check("retention-rtl-dark", &build_retention_scene(&dark(survivors(Locale::Fa, 640.0, 12))));
    check("retention-phone", &build_retention_scene(&survivors(Locale::Ru, 320.0, 36)));
    check("nps-ltr-light", &build_parts_scene(&answers(Locale::En, 640.0, &GROUPS)));
    let rtl = PartsInput { palette: Palette::DARK, ..answers(Locale::Fa, 320.0, &GROUPS) };
    check("nps-rtl-dark", &build_parts_scene(&rtl));
    assert_eq!(
        build_parts_scene(&rtl).shapes.len(),
        build_parts_scene(&answers(Locale::En, 320.0, &GROUPS)).shapes.len()
    );
    let hue = Palette::LIGHT.hue(Stage::Engage).strong;
    let has_line = |shape: &Shape| matches!(shape, Shape::Path { stroke, .. } if *stroke == hue);
    assert!(build_retention_scene(&survivors(Locale::En, 640.0, 12)).shapes.iter().any(has_line));
}
