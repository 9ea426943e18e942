//! The way of a customer: geometry, pictures, and that picture, table and sentence agree.

use race_planner::chart::present::View;
use race_planner::chart::present_journey::{journey_finding, journey_input, journey_table};
use race_planner::chart::{JourneyInput, JourneyPhase, JourneyStop, Palette, Scene, Shape, build_journey_scene};
use race_planner::engine::Stage;
use race_planner::i18n::{Catalog, Format, Locale, Msg, Wording};
use race_planner::plan::{Aspect, Currency, Part, Phase, Plan, PlanEdit, Touchpoint};

use crate::chart_channels::check_every;
use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, RUSSIAN, Words, assert_tidy, extent};
use crate::chart_paint::check;

fn stop(label: &str, feeling: Option<f64>, gap: &str) -> JourneyStop {
    JourneyStop { label: label.to_owned(), feeling, gap_text: gap.to_owned() }
}

/// Four phases: two places, one with a gap, none, two of which one is not felt.
fn drawn(words: &Words, width: f64) -> JourneyInput {
    let phase = |label: &str, stage, stops| JourneyPhase { label: label.to_owned(), stage, stops };
    JourneyInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        phases: vec![
            phase(
                words.labels[0],
                Stage::Reach,
                vec![stop("Google Ads", Some(0.5), ""), stop(words.note, Some(0.0), "")],
            ),
            phase(words.labels[1], Stage::Act, vec![stop(words.costs[3], Some(-1.0), words.few)]),
            phase(words.labels[2], Stage::Convert, Vec::new()),
            phase(
                words.labels[3],
                Stage::Engage,
                vec![stop("Instagram", None, ""), stop(words.missing, Some(1.0), words.empty)],
            ),
        ],
        scale: [words.drops[3].to_owned(), words.few.to_owned(), words.targets[0].to_owned()],
        empty_phase_text: words.missing.to_owned(),
        empty_text: words.empty.to_owned(),
    }
}

/// As many touchpoints as a plan can have.
fn many(words: &Words, width: f64) -> JourneyInput {
    let mut input = drawn(words, width);
    for (at, phase) in input.phases.iter_mut().enumerate() {
        let felt = |number: usize| Some((number % 5) as f64 / 2.0 - 1.0);
        phase.stops = (0..25).map(|number| stop(words.costs[at], felt(number + at), words.few)).collect();
    }
    input
}

fn nothing(words: &Words) -> JourneyInput {
    let mut input = drawn(words, 600.0);
    input.phases.iter_mut().for_each(|phase| phase.stops.clear());
    input
}

fn dots(scene: &Scene, stage: Stage) -> Vec<(f64, f64)> {
    let strong = Palette::LIGHT.hue(stage).strong;
    let dot = |shape: &Shape| match shape {
        Shape::Circle { center, fill, .. } if *fill == strong => Some(*center),
        _ => None,
    };
    scene.shapes.iter().filter_map(dot).collect()
}

#[test]
fn everything_has_its_place_at_any_width() {
    for words in LANGUAGES {
        for width in [240.0, 280.0, 320.0, 400.0, 600.0, 700.0, 900.0, 1400.0] {
            for (input, rows) in [(drawn(words, width), 6), (many(words, width), 100)] {
                let scene = build_journey_scene(&input);
                assert_tidy(&scene, &format!("{} {width} px", words.labels[0]));
                let order: Vec<usize> = scene.regions.iter().map(|region| region.index).collect();
                assert_eq!(order, (0..rows).collect::<Vec<_>>(), "a region for each row of the table");
            }
        }
    }
}

#[test]
fn what_feels_better_stands_higher_or_farther() {
    let wide = build_journey_scene(&drawn(&ENGLISH, 1000.0));
    let (good, bad) = (dots(&wide, Stage::Reach), dots(&wide, Stage::Act));
    assert!(good[0].1 < good[1].1 && good[1].1 < bad[0].1, "{good:?} {bad:?}");
    assert!(((bad[0].1 - good[1].1) / (good[1].1 - good[0].1) - 2.0).abs() < 1e-9, "to scale");
    assert!(good[0].0 < good[1].0 && good[1].0 < bad[0].0, "in order");
    let narrow = build_journey_scene(&drawn(&ENGLISH, 320.0));
    let (good, bad) = (dots(&narrow, Stage::Reach), dots(&narrow, Stage::Act));
    assert!(good[0].0 > good[1].0 && good[1].0 > bad[0].0 && good[0].1 < bad[0].1, "{good:?} {bad:?}");
    // A phase without a place breaks the line: two places before it, and one of which nothing is said after it.
    let lines = |scene: &Scene| scene.shapes.iter().filter(|it| matches!(it, Shape::Path { .. })).count();
    assert_eq!((lines(&wide), lines(&narrow)), (1, 1));
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let words = Words { direction: race_planner::i18n::Direction::Rtl, ..ENGLISH };
    for width in [400.0, 900.0] {
        let (ltr, rtl) = (build_journey_scene(&drawn(&ENGLISH, width)), build_journey_scene(&drawn(&words, width)));
        for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
            let (a, b) = (extent(one), extent(other));
            assert!((a.0 - (width - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
        }
    }
}

#[test]
fn ways_look_as_kept() {
    check_every("journey", &|words, palette, case| {
        let input = match case {
            "empty" => nothing(words),
            "usual" => drawn(words, 760.0),
            _ => many(words, 340.0),
        };
        build_journey_scene(&JourneyInput { palette, ..input })
    });
    let dark = JourneyInput { palette: Palette::DARK, ..drawn(&RUSSIAN, 320.0) };
    check("journey-usual-ltr-phone-dark", &build_journey_scene(&dark));
    check("journey-usual-rtl-phone", &build_journey_scene(&drawn(&PERSIAN, 320.0)));
}

/// A shop window that feels good, a form that does not and of which nothing is to be done yet.
fn plan() -> Plan {
    let mut plan = Plan::blank("a", "A", Currency::EUR, "Ads");
    for (phase, name, feeling, friction) in
        [(Phase::Need, "Window", 1, ""), (Phase::Purchase, "Form", -2, "Too long"), (Phase::Purchase, "", 0, "")]
    {
        let mut touchpoint =
            Touchpoint::new(plan.next_part_id(), phase).with(Aspect::Name, name).with(Aspect::Friction, friction);
        touchpoint.feeling = Some(feeling);
        plan.apply(PlanEdit::Put(Part::Touchpoint(touchpoint))).expect("there is room");
    }
    plan
}

#[test]
fn picture_table_and_sentence_say_the_same() {
    let plan = plan();
    for locale in Locale::ALL {
        let words = Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan: &plan };
        let journey = plan.journey(None);
        let view = |width| View { format: words.format, palette: Palette::LIGHT, width, height: None };
        for width in [320.0, 900.0] {
            assert_tidy(&build_journey_scene(&journey_input(&words, &journey, view(width))), &format!("{locale:?}"));
        }
        let input = journey_input(&words, &journey, view(900.0));
        let table = journey_table(&words, &journey);
        assert_eq!(table.rows.len(), build_journey_scene(&input).regions.len());
        let names: Vec<&str> = table.rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!((names[0], names[2]), ("Window", "Form"));
        assert_eq!(table.rows[1][3], words.catalog.text(Msg::JourneyEmptyPhase));
        assert_eq!(table.rows[2][3], input.phases[2].stops[0].gap_text);
        let said = journey_finding(&words, &journey);
        assert!(said.contains("Form") && said.contains(&words.catalog.text(Msg::TouchpointFeelingWorst)), "{said}");
        if locale == Locale::En {
            let said = said.replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(said, "The low point of the way: “Form” (Purchase), very bad. 3 gaps are open.");
        }
    }
}
