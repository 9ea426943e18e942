//! The funnel's geometry: true to its numbers, and nothing outside, on top of each other or in the wrong direction.
#![expect(clippy::float_cmp, reason = "these figures come out exactly, and the same ones twice are the same")]

use race_planner::chart::{
    Anchor, Color, FunnelInput, FunnelStyle, Palette, Scene, Shape, Weight, build_funnel_scene, text,
};
use race_planner::engine::Stage;
use race_planner::i18n::Direction;

use crate::chart_fixture::{ENGLISH, LANGUAGES, assert_tidy, empty, extent, extreme, measured, usual, with_volumes};

const WIDTHS: [f64; 8] = [280.0, 320.0, 360.0, 480.0, 560.0, 700.0, 900.0, 1100.0];

/// Widths of the bands in a stage's strong colour, from top to bottom.
fn bands(scene: &Scene) -> Vec<f64> {
    let strong = |fill: &Color| Palette::LIGHT.hues.iter().any(|hue| hue.strong == *fill);
    let width = |shape: &Shape| match shape {
        Shape::Rect { width, fill, .. } if strong(fill) => Some(*width),
        _ => None,
    };
    scene.shapes.iter().filter_map(width).collect()
}

fn texts(scene: &Scene) -> Vec<&str> {
    let mut texts = Vec::new();
    for shape in &scene.shapes {
        if let Shape::Text { text, .. } = shape {
            texts.push(text.as_str());
        }
    }
    texts
}

fn check_everywhere(build: impl Fn(&crate::chart_fixture::Words, f64) -> FunnelInput, case: &str) {
    for (language, words) in LANGUAGES.into_iter().enumerate() {
        for width in WIDTHS {
            for style in [FunnelStyle::ToScale, FunnelStyle::Tapered] {
                for height in [None, Some(640.0)] {
                    let input = FunnelInput { style, height, ..build(words, width) };
                    let scene = build_funnel_scene(&input);
                    assert_tidy(&scene, &format!("{case}, language {language}, {width} px, {style:?}, {height:?}"));
                    assert!(scene.height >= height.unwrap_or(0.0));
                    assert_eq!(scene.width, width);
                }
            }
        }
    }
}

#[test]
fn everything_has_its_place() {
    check_everywhere(usual, "usual");
    check_everywhere(measured, "measured");
    check_everywhere(extreme, "extreme");
    check_everywhere(empty, "empty");
    check_everywhere(
        |words, width| with_volumes(words, width, [Some(500.0), Some(450.0), Some(400.0), None]),
        "gentle",
    );
    check_everywhere(|words, width| FunnelInput { bars: Vec::new(), ..usual(words, width) }, "no bars");
}

#[test]
fn widths_are_proportional_to_volumes() {
    let scene =
        build_funnel_scene(&with_volumes(&ENGLISH, 900.0, [Some(4000.0), Some(2000.0), Some(1000.0), Some(3.0)]));
    let widths = bands(&scene);
    assert!((widths[0] / widths[1] - 2.0).abs() < 1e-9 && (widths[0] / widths[2] - 4.0).abs() < 1e-9, "{widths:?}");
    assert_eq!(widths[3], 3.0, "a sliver stays visible");
}

#[test]
fn a_tapered_funnel_is_proportional_by_area() {
    let volumes = [Some(1600.0), Some(400.0), Some(100.0), Some(25.0)];
    let input = FunnelInput { style: FunnelStyle::Tapered, ..with_volumes(&ENGLISH, 900.0, volumes) };
    let widths = bands(&build_funnel_scene(&input));
    for pair in widths.windows(2) {
        assert!((pair[0] / pair[1] - 2.0).abs() < 1e-9, "{widths:?}");
    }
}

#[test]
fn more_people_never_look_fewer() {
    for style in [FunnelStyle::ToScale, FunnelStyle::Tapered] {
        for volumes in [[12_000.0, 480.0, 96.0, 24.0], [1.0, 1e12, 1e-3, 0.0], [5.0, 5.0, 7.0, 6.0]] {
            let input = FunnelInput { style, ..with_volumes(&ENGLISH, 700.0, volumes.map(Some)) };
            let widths = bands(&build_funnel_scene(&input));
            let with_people: Vec<_> = volumes.into_iter().filter(|volume| *volume > 0.0).collect();
            assert_eq!(widths.len(), with_people.len(), "nobody is no band");
            for (a, wa) in with_people.iter().zip(&widths) {
                for (b, wb) in with_people.iter().zip(&widths) {
                    assert!(a < b || wa >= wb, "{volumes:?} {widths:?}");
                }
            }
        }
    }
}

#[test]
fn the_target_sets_the_scale_when_it_is_larger() {
    let mut input = with_volumes(&ENGLISH, 700.0, [Some(500.0), Some(50.0), Some(5.0), Some(1.0)]);
    let without = bands(&build_funnel_scene(&input))[0];
    input.bars[0].target = Some(1000.0);
    let with = bands(&build_funnel_scene(&input))[0];
    assert!((without / with - 2.0).abs() < 1e-9);
}

#[test]
fn numbers_that_are_no_counts_are_absent() {
    let missing = |volume| {
        let input = with_volumes(&ENGLISH, 700.0, [Some(100.0), volume, Some(5.0), Some(1.0)]);
        bands(&build_funnel_scene(&input)).len()
    };
    assert_eq!([None, Some(f64::NAN), Some(f64::INFINITY), Some(-3.0)].map(missing), [3; 4]);
}

#[test]
fn what_is_missing_is_said_in_its_band() {
    let input = with_volumes(&ENGLISH, 700.0, [Some(100.0), None, Some(5.0), Some(1.0)]);
    assert!(texts(&build_funnel_scene(&input)).contains(&ENGLISH.missing));
}

#[test]
fn a_measured_rate_has_its_limits_or_the_words_for_too_few() {
    for words in LANGUAGES {
        for width in WIDTHS {
            let scene = build_funnel_scene(&measured(words, width));
            let shown = texts(&scene);
            for wanted in [words.spreads[0], words.spreads[1], words.few] {
                assert!(shown.contains(&wanted), "{wanted} at {width}");
            }
            assert!(!shown.contains(&words.spreads[2]), "limits of too few cases are left to the table");
        }
    }
}

#[test]
fn too_few_is_told_without_colour() {
    let lines = |input: &FunnelInput| {
        build_funnel_scene(input).shapes.iter().filter(|shape| matches!(shape, Shape::Line { .. })).count()
    };
    let thin = measured(&ENGLISH, 700.0);
    let mut sure = thin.clone();
    sure.bars[3].step_spread.as_mut().expect("measured").few_text = None;
    assert!(lines(&thin) > lines(&sure) + 8, "dashes in the border");
}

#[test]
fn an_empty_funnel_says_what_to_do_and_nothing_else() {
    let scene = build_funnel_scene(&empty(&ENGLISH, 700.0));
    assert!(texts(&scene).contains(&ENGLISH.empty));
    assert!(!texts(&scene).contains(&ENGLISH.missing));
    assert!(bands(&scene).is_empty(), "a drawn form, not a figure");
}

#[test]
fn no_figure_is_ever_shortened() {
    for words in LANGUAGES {
        for width in WIDTHS {
            for input in [usual(words, width), extreme(words, width)] {
                let scene = build_funnel_scene(&input);
                let shown = texts(&scene);
                for bar in input.bars.iter().filter(|bar| bar.volume.is_some()) {
                    assert!(shown.contains(&bar.volume_text.as_str()), "{} at {width}", bar.volume_text);
                }
            }
        }
    }
}

#[test]
fn right_to_left_is_the_mirror_image() {
    for width in [280.0, 480.0, 900.0] {
        for build in [usual, extreme, empty] {
            let ltr = build_funnel_scene(&FunnelInput { direction: Direction::Ltr, ..build(&ENGLISH, width) });
            let rtl = build_funnel_scene(&FunnelInput { direction: Direction::Rtl, ..build(&ENGLISH, width) });
            assert_eq!(ltr.shapes.len(), rtl.shapes.len());
            for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
                let (a, b) = (extent(one), extent(other));
                let near = |x: f64, y: f64| (x - y).abs() < 1e-6;
                assert!(near(a.0, width - b.2) && near(a.2, width - b.0), "{one:?} {other:?}");
                assert!(near(a.1, b.1) && near(a.3, b.3));
            }
            assert_eq!(rtl.direction, Direction::Rtl);
            assert_eq!(rtl.clone().mirror().shapes.len(), ltr.shapes.len());
        }
    }
}

#[test]
fn names_stand_at_the_start() {
    let at = |direction| {
        let scene = build_funnel_scene(&FunnelInput { direction, ..usual(&ENGLISH, 900.0) });
        let name = scene.shapes.iter().find_map(|shape| match shape {
            Shape::Text { x, anchor, text, .. } if text == "Visits" => Some((*x, *anchor)),
            _ => None,
        });
        name.expect("the name is drawn")
    };
    assert!(at(Direction::Ltr).0 < 100.0 && at(Direction::Ltr).1 == Anchor::Left);
    assert!(at(Direction::Rtl).0 > 800.0 && at(Direction::Rtl).1 == Anchor::Right);
}

#[test]
fn each_bar_can_be_pointed_at() {
    let scene = build_funnel_scene(&usual(&ENGLISH, 700.0));
    let order: Vec<_> = scene.regions.iter().map(|region| region.index).collect();
    assert_eq!(order, [0, 1, 2, 3]);
    for region in &scene.regions {
        let middle = (region.x + region.width / 2.0, region.y + region.height / 2.0);
        assert_eq!(scene.item_at(middle), Some(region.index));
    }
    assert_eq!(scene.item_at((-1.0, 0.0)), None);
}

#[test]
fn every_stage_has_its_letter_in_its_hue() {
    let scene = build_funnel_scene(&usual(&ENGLISH, 700.0));
    for stage in [Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage] {
        let strong = Palette::LIGHT.hue(stage).strong;
        assert!(scene.shapes.iter().any(|shape| matches!(shape, Shape::Circle { fill, .. } if *fill == strong)));
        assert!(texts(&scene).contains(&stage.letter().to_string().as_str()));
    }
}

#[test]
fn equal_inputs_make_equal_scenes_and_any_width_is_drawn() {
    assert_eq!(build_funnel_scene(&usual(&ENGLISH, 700.0)), build_funnel_scene(&usual(&ENGLISH, 700.0)));
    for width in [0.0, -5.0, f64::NAN, f64::INFINITY] {
        assert_eq!(build_funnel_scene(&usual(&ENGLISH, width)).width, 280.0);
    }
}

#[test]
fn a_row_of_figures_may_be_long_without_end() {
    let mut input = usual(&ENGLISH, 320.0);
    input.bars[1].label = "Supercalifragilistic".repeat(9);
    input.bars[1].unit_cost_text = Some("per ".repeat(60));
    input.bars[1].step_rate_text = Some("%".repeat(80));
    input.bars[2].target_text = Some("goal".repeat(50));
    let scene = build_funnel_scene(&input);
    assert_tidy(&scene, "long");
    assert!(texts(&scene).iter().all(|words| text::width(words, 10.0, Weight::Regular) < 320.0));
}

#[test]
fn chips_cover_no_text() {
    for words in LANGUAGES {
        for width in WIDTHS {
            let scene = build_funnel_scene(&usual(words, width));
            let is_chip = |shape: &&Shape| matches!(shape, Shape::Rect { height, .. } if *height == 24.0);
            let chips: Vec<_> = scene.shapes.iter().filter(is_chip).map(extent).collect();
            assert_eq!(chips.len(), 3);
            for text in scene.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })) {
                let (t, near) = (extent(text), 1.0);
                for c in &chips {
                    let within = t.0 >= c.0 && t.2 <= c.2 && t.1 >= c.1 && t.3 <= c.3;
                    let apart = t.2 <= c.0 + near || c.2 <= t.0 + near || t.3 <= c.1 + near || c.3 <= t.1 + near;
                    assert!(within || apart, "{text:?} at {width}");
                }
            }
        }
    }
}
