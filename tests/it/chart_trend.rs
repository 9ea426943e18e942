//! The trend chart: values true to scale, time in the reading direction, names that do not touch.

use race_planner::chart::{
    Palette, Scene, Shape, Spread, TrendInput, TrendNames, TrendPoint, build_trend_scene, trend_ticks,
};
use race_planner::engine::Stage;
use race_planner::i18n::Direction;

use crate::chart_fixture::{assert_tidy, extent};
use crate::chart_paint::check;

fn input(points: Vec<TrendPoint>, width: f64) -> TrendInput {
    let ticks = trend_ticks(&points).into_iter().map(|tick| (tick, format!("{tick:.0} €"))).collect();
    TrendInput {
        direction: Direction::Ltr,
        palette: Palette::LIGHT,
        width,
        height: None,
        stage: Stage::Convert,
        points,
        ticks,
        names: TrendNames { target: "Target".to_owned(), actual: "Actual".to_owned(), forecast: "Forecast".to_owned() },
        empty_text: "Nothing to show yet. Enter a figure to begin.".to_owned(),
    }
}

/// So many months, of which the first `happened` have.
fn months(count: usize, happened: usize) -> Vec<TrendPoint> {
    const NAMES: [&str; 12] = ["Jan 2026", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let value = |month: usize| 3_000.0 + 90.0 * (month % 7) as f64 + 25.0 * month as f64;
    let point = |month: usize| TrendPoint {
        label: NAMES[month % 12].to_owned(),
        target: Some(3_400.0 + 20.0 * month as f64),
        actual: (month < happened).then(|| value(month)),
        spread: None,
        forecast: (month >= happened).then(|| value(month)),
    };
    (0..count).map(point).collect()
}

/// A rate of which eight months are measured, the last two in too few cases.
fn rates() -> Vec<TrendPoint> {
    let mut points = months(12, 8);
    for (month, point) in points.iter_mut().enumerate() {
        for value in [&mut point.target, &mut point.actual, &mut point.forecast] {
            *value = value.map(|value| value / 40_000.0);
        }
        point.spread = point.actual.map(|rate| {
            let (half, few) = if month < 6 { (0.01, None) } else { (0.06, Some("Too few to say".to_owned())) };
            Spread { low: rate - half, high: rate + half, text: String::new(), few_text: few }
        });
    }
    points
}

fn texts(scene: &Scene) -> Vec<(f64, f64, &str)> {
    let text = |shape| match shape {
        &Shape::Text { x, y, ref text, .. } => Some((x, y, text.as_str())),
        _ => None,
    };
    scene.shapes.iter().filter_map(text).collect()
}

#[test]
fn everything_has_its_place_however_many_periods_there_are() {
    for width in [280.0, 320.0, 480.0, 760.0, 1_100.0] {
        for count in [1, 2, 3, 7, 12, 24, 52, 120] {
            for happened in [0, 1, count / 2, count] {
                let scene = build_trend_scene(&input(months(count, happened), width));
                assert_tidy(&scene, &format!("{count} periods, {happened} happened, {width} px"));
                assert_eq!(scene.regions.len(), count);
            }
        }
    }
}

#[test]
fn a_value_stands_where_its_axis_says() {
    let scene = build_trend_scene(&input(months(12, 7), 760.0));
    let ys: Vec<f64> = texts(&scene).iter().filter(|(.., text)| text.ends_with('€')).map(|(_, y, _)| *y).collect();
    // Ticks at 0, 1 000, 2 000 and 3 000; the first month has 3 000.
    assert!(ys.len() >= 4, "{ys:?}");
    let dots: Vec<_> = scene
        .shapes
        .iter()
        .filter_map(|it| match it {
            Shape::Circle { center, .. } => Some(*center),
            _ => None,
        })
        .collect();
    assert_eq!(dots.len(), 7, "a dot for each month that has happened");
    let (zero, thousand) = (ys[0], ys[1]);
    assert!((dots[0].1 - (zero + 3.0 * (thousand - zero))).abs() < 1e-6, "{dots:?} {ys:?}");
    let steps: Vec<f64> = dots.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
    assert!(steps.iter().all(|step| (step - steps[0]).abs() < 1e-9 && *step > 0.0), "time runs evenly: {steps:?}");
}

#[test]
fn measured_rates_have_a_band_and_thin_ones_are_hollow() {
    let scene = build_trend_scene(&input(rates(), 760.0));
    assert_tidy(&scene, "measured");
    let (mut bands, mut dots) = (Vec::new(), Vec::new());
    for shape in &scene.shapes {
        match shape {
            Shape::Polygon { points, .. } => bands.push(points.clone()),
            Shape::Circle { center, fill, .. } => dots.push((*center, *fill == Palette::LIGHT.surface_raised)),
            _ => {}
        }
    }
    let [band] = bands.as_slice() else { panic!("one band: {bands:?}") };
    assert_eq!(band.len(), 16, "a lower and an upper limit of eight months");
    assert_eq!(dots.iter().filter(|(_, is_hole)| *is_hole).count(), 2);
    for (month, ((x, y), _)) in dots.iter().filter(|(_, is_hole)| !is_hole).enumerate().take(6) {
        assert!((band[month].0 - x).abs() < 1e-9 && (band[15 - month].0 - x).abs() < 1e-9);
        assert!((band[month].1 - y - (y - band[15 - month].1)).abs() < 1e-9, "as far below as above");
    }
}

#[test]
fn one_measured_month_alone_has_a_bar() {
    let scene = build_trend_scene(&input(rates().into_iter().take(1).collect(), 480.0));
    assert_tidy(&scene, "alone");
    assert!(scene.shapes.iter().any(|shape| matches!(shape, Shape::Polygon { points, .. } if points.len() == 4)));
}

#[test]
fn names_of_many_periods_are_thinned() {
    let named = |count, width| {
        let scene = build_trend_scene(&input(months(count, 0), width));
        texts(&scene).iter().filter(|(.., text)| text.starts_with("Jan") || text.len() == 3).count()
    };
    assert_eq!(named(12, 1_100.0), 12);
    assert_eq!(named(120, 760.0), 5, "every other January");
    assert!((2..=6).contains(&named(12, 320.0)));
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let facing = |direction| build_trend_scene(&TrendInput { direction, ..input(months(12, 7), 480.0) });
    let (ltr, rtl) = (facing(Direction::Ltr), facing(Direction::Rtl));
    for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
        let (a, b) = (extent(one), extent(other));
        assert!((a.0 - (480.0 - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
    }
}

#[test]
fn nothing_to_draw_is_said() {
    for points in [Vec::new(), vec![TrendPoint { label: "Jan".to_owned(), ..TrendPoint::default() }; 3]] {
        let scene = build_trend_scene(&input(points, 320.0));
        let said: Vec<&str> = texts(&scene).iter().map(|(.., text)| *text).collect();
        assert!(said.join(" ").starts_with("Nothing to show yet."), "{said:?}");
        assert_tidy(&scene, "nothing");
    }
}

#[test]
fn any_number_can_be_drawn() {
    let mut points = months(12, 7);
    (points[0].target, points[1].target, points[2].actual) = (Some(f64::MAX), Some(-f64::MAX), Some(f64::NAN));
    assert_tidy(&build_trend_scene(&TrendInput { ticks: Vec::new(), ..input(points, 480.0) }), "extreme");
    let flat =
        vec![TrendPoint { label: "1".to_owned(), target: Some(0.0), forecast: Some(0.0), ..TrendPoint::default() }; 4];
    assert_tidy(&build_trend_scene(&input(flat, 480.0)), "flat");
}

#[test]
fn pictures_stay_as_they_are() {
    let facing = |direction, palette, input| build_trend_scene(&TrendInput { direction, palette, ..input });
    check("trend-usual-ltr-light", &facing(Direction::Ltr, Palette::LIGHT, input(months(12, 7), 760.0)));
    check("trend-usual-rtl-dark", &facing(Direction::Rtl, Palette::DARK, input(months(12, 7), 760.0)));
    check("trend-many-phone", &facing(Direction::Ltr, Palette::LIGHT, input(months(120, 30), 320.0)));
    check("trend-measured-ltr-light", &facing(Direction::Ltr, Palette::LIGHT, input(rates(), 760.0)));
    check("trend-measured-rtl-dark", &facing(Direction::Rtl, Palette::DARK, input(rates(), 480.0)));
    check("trend-one", &facing(Direction::Ltr, Palette::LIGHT, input(months(1, 0), 480.0)));
    check("trend-empty", &facing(Direction::Ltr, Palette::LIGHT, input(Vec::new(), 480.0)));
}
