//! The chart of two rates: intervals true to scale, every text in its place, the table the same.

use race_planner::chart::present::View;
use race_planner::chart::present_rates::{rates_input, rates_table};
use race_planner::chart::{Palette, Scene, Shape, build_rates_scene, svg};
use race_planner::engine::experiment::{Counts, RunningTest};
use race_planner::i18n::{Format, Locale};
use race_planner::plan::Currency;

use crate::chart_fixture::assert_tidy;
use crate::chart_paint::check;

fn test(control: (f64, f64), variant: (f64, f64)) -> RunningTest {
    let counts = |(conversions, visitors)| Counts { visitors: Some(visitors), conversions: Some(conversions) };
    RunningTest { control: counts(control), variant: counts(variant), ..RunningTest::default() }
}

fn view(locale: Locale, width: f64) -> View {
    View { format: Format::new(locale, Currency::EUR), palette: Palette::LIGHT, width, height: None }
}

fn scene(test: &RunningTest, locale: Locale, width: f64) -> Scene {
    build_rates_scene(&rates_input(test, view(locale, width)))
}

/// Centres of the dots and the bands around them, from top to bottom.
fn marks(scene: &Scene) -> Vec<(f64, f64, f64)> {
    let mut marks = Vec::new();
    let mut band = (0.0, 0.0);
    for shape in &scene.shapes {
        match shape {
            Shape::Rect { x, width, radius, .. } if *radius > 0.0 => band = (*x, x + width),
            Shape::Circle { center, .. } => marks.push((band.0, center.0, band.1)),
            _ => {}
        }
    }
    marks
}

#[test]
fn everything_has_its_place() {
    let tests = [
        test((100.0, 1000.0), (130.0, 1000.0)),
        test((0.0, 40.0), (40.0, 40.0)),
        test((5_000_000.0, 9e9), (5_100_000.0, 9e9)),
    ];
    for test in &tests {
        for locale in Locale::ALL {
            for width in [0.0, 240.0, 320.0, 480.0, 900.0] {
                assert_tidy(&scene(test, locale, width), &format!("{locale:?}, {width} px, {test:?}"));
            }
        }
    }
}

#[test]
fn intervals_are_true_to_one_scale() {
    let scene = scene(&test((100.0, 1000.0), (130.0, 1000.0)), Locale::En, 500.0);
    let [a, b] = marks(&scene)[..] else { panic!("two rates") };
    // Wilson at 95 %: 8.2909 % to 12.0152 % and 11.0564 % to 15.2268 %.
    let pixels = (b.1 - a.1) / 0.03;
    assert!((a.0 - (a.1 - pixels * (0.1 - 0.082_909))).abs() < 0.01, "{a:?}");
    assert!((a.2 - (a.1 + pixels * (0.120_152 - 0.1))).abs() < 0.01, "{a:?}");
    assert!((b.2 - (b.1 + pixels * (0.152_268 - 0.13))).abs() < 0.01, "{b:?}");
    assert!(a.0 > 12.0 && b.2 < 488.0, "both ends have room: {a:?} {b:?}");
}

#[test]
fn the_table_says_what_the_picture_says() {
    let input = rates_input(&test((100.0, 1000.0), (130.0, 1000.0)), view(Locale::En, 500.0));
    let table = rates_table(&input, &view(Locale::En, 0.0).format);
    assert_eq!(table.heads, ["Variant", "Rate", "Interval"]);
    assert_eq!(table.rows[0], ["A (as it is)", "10%", "8.3–12%"]);
    assert_eq!(table.rows[1], ["B (with the change)", "13%", "11.1–15.2%"]);
}

#[test]
fn one_variant_alone_is_drawn_alone() {
    let mut half = test((100.0, 1000.0), (130.0, 1000.0));
    half.variant.conversions = None;
    assert_eq!(marks(&scene(&half, Locale::En, 500.0)).len(), 1);
    let nothing = scene(&RunningTest::default(), Locale::Fr, 500.0);
    let says = |shape: &Shape| matches!(shape, Shape::Text { text, .. } if text == "Les taux s’afficheront ici.");
    assert!(nothing.shapes.iter().any(says));
}

#[test]
fn rates_look_as_kept() {
    let usual = test((100.0, 1000.0), (130.0, 1000.0));
    check("rates-usual-ltr", &scene(&usual, Locale::En, 480.0));
    let dark = View { palette: Palette::DARK, ..view(Locale::Fa, 320.0) };
    let dark = build_rates_scene(&rates_input(&usual, dark));
    check("rates-usual-rtl-dark", &dark);
    assert!(svg(&dark).contains("۱۳٪"));
}
