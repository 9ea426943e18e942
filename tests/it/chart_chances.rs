//! Histogram, fan and response curves: lengths true to values, every text in its place, both directions.
#![expect(clippy::float_cmp, reason = "these figures come out exactly")]

use race_planner::chart::{
    FanInput, FanPoint, HistogramInput, HistogramTarget, Palette, ResponseInput, ResponseLine, Scene, Shape,
    build_fan_scene, build_histogram_scene, build_response_scene, fan_ticks, histogram_ticks,
};
use race_planner::engine::Stage;
use race_planner::i18n::Direction;

use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, Words, assert_tidy, extent};
use crate::chart_paint::check;

const WIDTHS: [f64; 6] = [280.0, 320.0, 400.0, 560.0, 800.0, 1200.0];

/// Twenty bars from −100 to 300, the highest at 100 … 120.
fn histogram(words: &Words, width: f64, target: Option<f64>) -> HistogramInput {
    let shares: Vec<f64> = (0..20).map(|bar| 20.0 - f64::from((bar - 10_i32).abs()) * 2.0).collect();
    HistogramInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        stage: Stage::Convert,
        extent: (-100.0, 300.0),
        shares,
        middle: Some((-60.0, 260.0, words.note.to_owned())),
        target: target.map(|value| HistogramTarget {
            value,
            text: format!("{}: 83 %", words.targets[0]),
            is_met_above: true,
        }),
        ticks: histogram_ticks((-100.0, 300.0), target).into_iter().map(|tick| (tick, format!("{tick}"))).collect(),
        empty_text: words.empty.to_owned(),
    }
}

fn fan(words: &Words, width: f64, periods: u8) -> FanInput {
    let point = |period: u8| FanPoint {
        label: format!("{} {period}", words.labels[0]),
        spread: (period != 2).then(|| {
            let middle = 100.0 * f64::from(period);
            (middle - 150.0, middle, middle + 200.0)
        }),
    };
    let points: Vec<FanPoint> = (0..periods).map(point).collect();
    FanInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        stage: Stage::Convert,
        ticks: fan_ticks(&points, &[]).into_iter().map(|tick| (tick, format!("{tick}"))).collect(),
        points,
        lines: Vec::new(),
        names: [words.labels[1], words.labels[2], words.labels[3]].map(str::to_owned),
        empty_text: words.empty.to_owned(),
    }
}

fn responses(words: &Words, width: f64) -> ResponseInput {
    let line = |index: usize, ceiling: f64| {
        let visits = |spend: f64| 10.0 * spend / (1.0 + 10.0 * spend / ceiling);
        let spends = (0..=20).map(|step| f64::from(step) * 50.0);
        ResponseLine {
            name: words.labels[index].to_owned(),
            points: spends.map(|spend| (spend, visits(spend))).collect(),
            today: (200.0, visits(200.0)),
            best: Some((400.0 * index as f64, visits(400.0 * index as f64))),
        }
    };
    let ticks = |values: [f64; 3]| values.map(|value| (value, format!("{value}"))).to_vec();
    ResponseInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        lines: vec![line(0, 5_000.0), line(1, 4_900.0), line(2, 900.0)],
        spend_ticks: ticks([0.0, 500.0, 1_000.0]),
        visit_ticks: ticks([0.0, 1_500.0, 3_000.0]),
        axes: [words.labels[0].to_owned(), words.costs[0].to_owned()],
        marks: [words.labels[1].to_owned(), words.labels[2].to_owned()],
        rest_text: words.empty.to_owned(),
        empty_text: words.empty.to_owned(),
    }
}

#[test]
fn everything_has_its_place() {
    for (language, words) in LANGUAGES.into_iter().enumerate() {
        for width in WIDTHS {
            let case = format!("language {language}, {width} px");
            for target in [None, Some(0.0), Some(-900.0), Some(450.0), Some(1e9)] {
                let scene = build_histogram_scene(&histogram(words, width, target));
                assert_tidy(&scene, &format!("histogram, {case}, {target:?}"));
                assert_eq!(scene.regions.len(), 5);
            }
            for periods in [1, 4, 12, 60] {
                assert_tidy(&build_fan_scene(&fan(words, width, periods)), &format!("fan, {case}, {periods}"));
            }
            assert_tidy(&build_response_scene(&responses(words, width)), &format!("responses, {case}"));
        }
    }
}

fn rects(scene: &Scene) -> Vec<(f64, f64, f64)> {
    let bars = scene.shapes.iter().skip(1).filter_map(|shape| match shape {
        Shape::Rect { x, width, height, .. } => Some((*x, *width, *height)),
        _ => None,
    });
    bars.collect()
}

#[test]
fn bars_are_as_high_as_their_shares_and_those_that_miss_the_target_are_pale() {
    let scene = build_histogram_scene(&histogram(&ENGLISH, 600.0, Some(0.0)));
    let bars = rects(&scene);
    assert_eq!(bars.len(), 20);
    assert_eq!(bars[10].2 / bars[5].2, 2.0);
    assert!((bars[6].0 - bars[5].0 - (bars[1].0 - bars[0].0)).abs() < 1e-9, "all bars are equally wide");
    let strong = Palette::LIGHT.hue(Stage::Convert).strong;
    let count = |fill| {
        scene.shapes.iter().skip(1).filter(|shape| matches!(shape, Shape::Rect { fill: it, .. } if *it == fill)).count()
    };
    assert_eq!(count(strong), 15, "five of twenty bars lie below 0");
}

#[test]
fn the_target_stands_where_its_value_is() {
    let line = |target: f64| {
        let scene = build_histogram_scene(&histogram(&ENGLISH, 600.0, Some(target)));
        let target = Palette::LIGHT.target;
        scene.shapes.iter().find_map(|shape| match shape {
            Shape::Line { from, stroke, .. } if *stroke == target => Some(from.0),
            _ => None,
        })
    };
    // The plot reaches from 12 to 588 px and from −100 to 300.
    assert!((line(100.0).expect("a mark") - 300.0).abs() < 1e-9);
    assert!((line(0.0).expect("a mark") - 156.0).abs() < 1e-9);
    assert_eq!(line(1e9), None, "far away there is no mark");
    assert!(line(-120.0).is_some_and(|x| x > 12.0), "the axis makes room for a target beside the bars");
}

#[test]
fn a_gap_in_the_known_periods_is_a_gap_in_the_fan() {
    let bands = |periods| {
        let scene = build_fan_scene(&fan(&ENGLISH, 600.0, periods));
        scene.shapes.iter().filter(|shape| matches!(shape, Shape::Polygon { .. })).count()
    };
    assert_eq!((bands(2), bands(12)), (1, 2));
}

#[test]
fn marks_stand_on_their_curves() {
    let scene = build_response_scene(&responses(&ENGLISH, 700.0));
    let paths: Vec<&Vec<(f64, f64)>> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Path { points, .. } => Some(points),
            _ => None,
        })
        .collect();
    assert_eq!(paths.len(), 3);
    let circles: Vec<(f64, f64)> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Circle { center, radius, .. } if *radius == 5.5 => Some(*center),
            _ => None,
        })
        .collect();
    // 200 and 400 are the fourth and the eighth point of each curve.
    assert!(circles.contains(&paths[0][4]) && circles.contains(&paths[1][8]), "{circles:?}");
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let width = 600.0;
    let mut pairs = Vec::new();
    for direction in [Direction::Ltr, Direction::Rtl] {
        pairs.push([
            build_histogram_scene(&HistogramInput { direction, ..histogram(&ENGLISH, width, Some(0.0)) }),
            build_fan_scene(&FanInput { direction, ..fan(&ENGLISH, width, 6) }),
            build_response_scene(&ResponseInput { direction, ..responses(&ENGLISH, width) }),
        ]);
    }
    for (ltr, rtl) in pairs[0].iter().zip(&pairs[1]) {
        for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
            let (a, b) = (extent(one), extent(other));
            assert!((a.0 - (width - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
        }
    }
}

#[test]
fn nothing_to_draw_is_said() {
    let empty = HistogramInput { shares: Vec::new(), ..histogram(&ENGLISH, 400.0, None) };
    let nobody = ResponseInput { lines: Vec::new(), ..responses(&ENGLISH, 400.0) };
    let unknown = FanInput { points: Vec::new(), ..fan(&ENGLISH, 600.0, 3) };
    for scene in [build_histogram_scene(&empty), build_response_scene(&nobody), build_fan_scene(&unknown)] {
        assert!(scene.shapes.iter().any(|shape| matches!(shape, Shape::Text { .. })));
        assert_tidy(&scene, "nothing");
    }
}

#[test]
fn they_look_as_kept() {
    check("histogram-ltr-light", &build_histogram_scene(&histogram(&ENGLISH, 700.0, Some(0.0))));
    let dark = HistogramInput { palette: Palette::DARK, ..histogram(&PERSIAN, 320.0, Some(0.0)) };
    check("histogram-rtl-dark", &build_histogram_scene(&dark));
    check("fan-ltr-light", &build_fan_scene(&fan(&ENGLISH, 700.0, 12)));
    check("fan-rtl-dark", &build_fan_scene(&FanInput { palette: Palette::DARK, ..fan(&PERSIAN, 320.0, 12) }));
    check("response-ltr-light", &build_response_scene(&responses(&ENGLISH, 700.0)));
    let dark = ResponseInput { palette: Palette::DARK, ..responses(&PERSIAN, 320.0) };
    check("response-rtl-dark", &build_response_scene(&dark));
}
