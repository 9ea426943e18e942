//! The metrics' geometry: lengths true to values on either side of zero, and every text in its place.
#![expect(clippy::float_cmp, reason = "these figures come out exactly, and the same ones twice are the same")]

use race_planner::chart::present_metrics::metrics_title;
use race_planner::chart::{MetricsInput, Palette, Scene, Shape, build_metrics_scene};
use race_planner::engine::Stage;
use race_planner::i18n::{Direction, Format, Locale};
use race_planner::plan::Currency;

use crate::chart_fixture::{ENGLISH, LANGUAGES, assert_tidy, extent, measured_metrics, metrics};

/// Bars from top to bottom of the first columns: left edge and length.
fn bars(scene: &Scene) -> Vec<(f64, f64)> {
    let strong = Palette::LIGHT.hue(Stage::Reach).strong;
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill, .. } if *fill == strong => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(bar).collect()
}

#[test]
fn everything_has_its_place() {
    for (language, words) in LANGUAGES.into_iter().enumerate() {
        for width in [280.0, 320.0, 400.0, 560.0, 700.0, 900.0, 1100.0, 1400.0] {
            let input = MetricsInput { title: Some(words.empty.to_owned()), ..metrics(words, width) };
            let scene = build_metrics_scene(&input);
            assert_tidy(&scene, &format!("language {language}, {width} px"));
            assert_eq!(scene.regions.len(), 9);
            let scene = build_metrics_scene(&measured_metrics(words, width));
            assert_tidy(&scene, &format!("measured, language {language}, {width} px"));
        }
    }
}

#[test]
fn lengths_are_proportional_within_a_group() {
    let bars = bars(&build_metrics_scene(&metrics(&ENGLISH, 560.0)));
    assert!((bars[0].1 / bars[1].1 - 6200.0 / 4300.0).abs() < 1e-9, "{bars:?}");
    assert!((bars[3].1 / bars[4].1 - 2.0).abs() < 1e-9, "each group has its own scale: {bars:?}");
}

/// Level lines in the text's colour: the left and the right end of each.
fn whiskers(scene: &Scene) -> Vec<(f64, f64)> {
    let whisker = |shape: &Shape| match shape {
        Shape::Line { from, to, stroke, .. } if from.1 == to.1 && *stroke == Palette::LIGHT.text => {
            Some((from.0, to.0))
        }
        _ => None,
    };
    scene.shapes.iter().filter_map(whisker).collect()
}

#[test]
fn a_measured_rate_has_a_whisker_true_to_its_limits() {
    let scene = build_metrics_scene(&measured_metrics(&ENGLISH, 560.0));
    let (bars, whiskers) = (bars(&scene), whiskers(&scene));
    let (zero, per_unit) = (bars[0].0, bars[0].1 / 0.04);
    for ((low, high), wanted) in whiskers.iter().zip([(0.037, 0.044), (0.167, 0.238)]) {
        assert!((low - (zero + per_unit * wanted.0)).abs() < 1e-9, "{whiskers:?}");
        assert!((high - (zero + per_unit * wanted.1)).abs() < 1e-9, "{whiskers:?}");
    }
    // The third rate may be anything up to half; the scale ends where the others end, at 25 %.
    assert!((whiskers[2].1 - (zero + per_unit * 0.25)).abs() < 1e-9, "{whiskers:?}");
    assert_eq!((whiskers.len(), bars.len()), (3, 7), "what rests on too few cases has a hatched bar, not a solid one");
}

#[test]
fn among_thin_rates_alone_the_scale_holds_their_limits() {
    let mut input = measured_metrics(&ENGLISH, 560.0);
    input.groups.truncate(1);
    input.groups[0].rows.drain(..2);
    let scene = build_metrics_scene(&input);
    let whisker = whiskers(&scene)[0];
    let (value, high) = (0.25, 0.495);
    let zero = scene.shapes.iter().find_map(|shape| match shape {
        Shape::Line { from, to, .. } if from.0 == to.0 && to.1 - from.1 > 20.0 => Some(from.0),
        _ => None,
    });
    let zero = zero.expect("a zero line");
    let low = zero + (whisker.1 - zero) * 0.102 / high;
    assert!((whisker.0 - low).abs() < 1e-9, "{whisker:?} {zero} {value}");
}

#[test]
fn too_few_is_said_below_the_value() {
    let scene = build_metrics_scene(&measured_metrics(&ENGLISH, 560.0));
    let says = |words: &str| scene.shapes.iter().any(|it| matches!(it, Shape::Text { text, .. } if text == words));
    assert!(says(ENGLISH.spreads[0]) && says(ENGLISH.spreads[1]) && says(ENGLISH.few) && !says(ENGLISH.spreads[2]));
}

#[test]
fn losses_go_the_other_way_from_zero() {
    let bars = bars(&build_metrics_scene(&metrics(&ENGLISH, 560.0)));
    let (gain, loss, nothing) = (bars[5], bars[6], bars[7]);
    assert!((loss.0 + loss.1 - gain.0).abs() < 1e-9, "both begin at zero: {bars:?}");
    assert!((gain.1 / loss.1 - 2400.0 / 900.0).abs() < 1e-9);
    assert_eq!(nothing.1, 0.0);
}

#[test]
fn an_unknown_value_has_no_bar() {
    assert_eq!(bars(&build_metrics_scene(&metrics(&ENGLISH, 560.0))).len(), 8);
}

#[test]
fn right_to_left_is_the_mirror_image() {
    for width in [280.0, 1100.0] {
        let facing = |direction| build_metrics_scene(&MetricsInput { direction, ..metrics(&ENGLISH, width) });
        let (ltr, rtl) = (facing(Direction::Ltr), facing(Direction::Rtl));
        for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
            let (a, b) = (extent(one), extent(other));
            assert!((a.0 - (width - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
        }
    }
}

#[test]
fn nothing_to_draw_is_said() {
    for groups in [
        Vec::new(),
        metrics(&ENGLISH, 400.0)
            .groups
            .into_iter()
            .map(|g| race_planner::chart::MetricGroup { rows: Vec::new(), ..g })
            .collect(),
    ] {
        let scene = build_metrics_scene(&MetricsInput { groups, ..metrics(&ENGLISH, 900.0) });
        let says = |shape: &Shape| matches!(shape, Shape::Text { text, .. } if text == ENGLISH.empty);
        assert!(scene.shapes.iter().any(says));
        assert_tidy(&scene, "nothing");
    }
}

#[test]
fn any_number_can_be_drawn() {
    let mut input = metrics(&ENGLISH, 560.0);
    for (row, value) in input.groups[0].rows.iter_mut().zip([f64::MAX, -f64::MAX, f64::NAN]) {
        (row.value, row.target) = (Some(value), Some(-value));
    }
    for row in &mut input.groups[2].rows {
        (row.value, row.target) = (Some(0.0), None);
    }
    assert_tidy(&build_metrics_scene(&input), "extreme");
}

/// The greys behind a bar with a target: left edge and width, from start to end.
fn bands(scene: &Scene, share: f64) -> Vec<(f64, f64)> {
    let (ink, page) = (Palette::LIGHT.text_muted, Palette::LIGHT.surface_raised);
    let mixed = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * share).round() as u8;
    let red = mixed(ink.red, page.red);
    let band = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill, height, .. } if fill.red == red && *height == 16.0 => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(band).collect()
}

#[test]
fn bands_end_near_the_target_and_at_it() {
    let scene = build_metrics_scene(&metrics(&ENGLISH, 560.0));
    let bars = bars(&scene);
    let (zero, per_unit) = (bars[0].0, bars[0].1 / 6200.0);
    let (far, near, met) = (bands(&scene, 0.72), bands(&scene, 0.82), bands(&scene, 0.91));
    // Targets of 7 000 and 4 000 visits; the scale ends at the larger one.
    assert!((far[0].0 - zero).abs() < 1e-9 && (far[0].1 - 5250.0 * per_unit).abs() < 1e-9, "{far:?}");
    assert!((near[0].1 - 1750.0 * per_unit).abs() < 1e-9 && met[0].1.abs() < 1e-9, "{near:?} {met:?}");
    assert!(
        (met[1].0 - zero - 4000.0 * per_unit).abs() < 1e-9 && (met[1].1 - 3000.0 * per_unit).abs() < 1e-9,
        "{met:?}"
    );
    assert_eq!(far.len(), 4, "only what has a target");
}

#[test]
fn the_title_says_how_many_targets_are_met_or_who_is_ahead() {
    let format = Format::new(Locale::En, Currency::EUR);
    let said = |input: &MetricsInput| metrics_title(input, &format).replace(['\u{2068}', '\u{2069}'], "");
    let mut input = metrics(&ENGLISH, 560.0);
    // Reach: visits and what one costs, of which less is better; two of visits have targets.
    input.groups.truncate(2);
    assert_eq!(said(&input), "Reach: 1 of 2 targets met");
    input.groups[1].rows[1].target = Some(0.4);
    assert_eq!(said(&input), "Reach: 2 of 3 targets met");
    input.groups.iter_mut().flat_map(|group| &mut group.rows).for_each(|row| row.target = None);
    assert_eq!(said(&input), "Visits: “Google Ads (search)” is best with 12,000");
    input.groups[0].rows.iter_mut().for_each(|row| row.value = Some(5.0));
    assert_eq!(said(&input), "Reach in figures", "nobody is ahead");
}
