//! Actions on a line of days: geometry, pictures, and that picture and table agree.

use race_planner::chart::present::View;
use race_planner::chart::present_agenda::{agenda_finding, agenda_input, agenda_table};
use race_planner::chart::{AgendaInput, AgendaRow, Palette, Scene, Shape, build_agenda_scene};
use race_planner::engine::Stage;
use race_planner::i18n::agenda::{By, strip};
use race_planner::i18n::{Catalog, Date, Format, Locale, Msg, Wording};
use race_planner::plan::{Action, ActionState, Currency, Part, Plan, PlanEdit, Repeat};

use crate::chart_channels::check_every;
use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, RUSSIAN, Words, assert_tidy, extent};
use crate::chart_paint::check;

fn row(label: &str, stage: Stage, bars: &[(f64, f64)], is_open: bool, late: &str) -> AgendaRow {
    AgendaRow { label: label.to_owned(), stage, bars: bars.to_vec(), is_open, late_text: late.to_owned() }
}

/// Four months: one action that goes on, one that comes again, a late one, one that is over.
fn drawn(words: &Words, width: f64) -> AgendaInput {
    let span = |at: usize| ((at as f64 / 4.0, 0.25), words.labels[at].to_owned());
    AgendaInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        spans: (0..4).map(span).collect(),
        rows: vec![
            row(words.labels[0], Stage::Reach, &[(0.0, 0.5)], true, ""),
            row(words.note, Stage::Act, &[(0.25, 0.008), (0.5, 0.008), (0.992, 0.008)], true, ""),
            row(words.missing, Stage::Convert, &[(0.1, 0.2)], true, words.few),
            row("Instagram", Stage::Engage, &[(0.0, 0.2)], false, ""),
        ],
        today: Some((0.4, words.few.to_owned())),
        empty_text: words.empty.to_owned(),
    }
}

/// As many actions as a plan can have, over ten years, today at the very end.
fn many(words: &Words, width: f64) -> AgendaInput {
    let input = drawn(words, width);
    let rows =
        (0..300).map(|at| AgendaRow { bars: vec![(at as f64 / 300.0, 1.0 / 300.0)], ..input.rows[at % 4].clone() });
    let spans = (0..120).map(|at| ((at as f64 / 120.0, 1.0 / 120.0), words.labels[at % 4].to_owned()));
    AgendaInput { rows: rows.collect(), spans: spans.collect(), today: Some((1.0, words.huge.to_owned())), ..input }
}

fn nothing(words: &Words) -> AgendaInput {
    AgendaInput { rows: Vec::new(), ..drawn(words, 600.0) }
}

#[test]
fn everything_has_its_place_at_any_width() {
    for words in LANGUAGES {
        for width in [240.0, 280.0, 320.0, 400.0, 559.0, 560.0, 700.0, 1100.0] {
            for input in [drawn(words, width), many(words, width)] {
                let scene = build_agenda_scene(&input);
                assert_tidy(&scene, &format!("{} {width} px, {} rows", words.labels[0], input.rows.len()));
                let order: Vec<usize> = scene.regions.iter().map(|region| region.index).collect();
                assert_eq!(order, (0..input.rows.len()).collect::<Vec<_>>());
            }
        }
    }
}

/// Bars in the full hue of a stage, the letter's ground left out.
fn bars(scene: &Scene, stage: Stage) -> Vec<(f64, f64)> {
    let strong = Palette::LIGHT.hue(stage).strong;
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill, .. } if *fill == strong => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(bar).skip(1).collect()
}

#[test]
fn bars_lie_where_their_days_are_and_today_goes_through() {
    for width in [320.0, 900.0] {
        let scene = build_agenda_scene(&drawn(&ENGLISH, width));
        let (long, late) = (bars(&scene, Stage::Reach)[0], bars(&scene, Stage::Convert)[0]);
        assert!((long.1 / late.1 - 2.5).abs() < 1e-9, "{long:?} {late:?}");
        let whole = long.1 * 2.0;
        assert!((late.0 - long.0 - 0.1 * whole).abs() < 1e-9);
        let again = bars(&scene, Stage::Act);
        assert_eq!(again.len(), 3);
        assert!(again.iter().all(|(x, width)| *width >= 5.0 && x + width <= long.0 + whole + 1e-9), "{again:?}");
        let today = scene.shapes.iter().find_map(|shape| match shape {
            Shape::Line { from, stroke, .. } if *stroke == Palette::LIGHT.accent => Some(from.0),
            _ => None,
        });
        assert!((today.expect("a line") - long.0 - 0.4 * whole).abs() < 1e-9);
    }
}

#[test]
fn what_is_late_is_marked_by_more_than_its_words() {
    let bad = |scene: &Scene| {
        scene.shapes.iter().filter(|it| matches!(it, Shape::Rect { fill, .. } if *fill == Palette::LIGHT.bad)).count()
    };
    let mut input = drawn(&ENGLISH, 800.0);
    assert_eq!(bad(&build_agenda_scene(&input)), 1);
    input.rows[2].late_text.clear();
    assert_eq!(bad(&build_agenda_scene(&input)), 0);
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let words = Words { direction: race_planner::i18n::Direction::Rtl, ..ENGLISH };
    for width in [400.0, 900.0] {
        let (ltr, rtl) = (build_agenda_scene(&drawn(&ENGLISH, width)), build_agenda_scene(&drawn(&words, width)));
        for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
            let (a, b) = (extent(one), extent(other));
            assert!((a.0 - (width - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
        }
    }
}

#[test]
fn lines_of_actions_look_as_kept() {
    check_every("agenda", &|words, palette, case| {
        let input = match case {
            "empty" => nothing(words),
            "usual" => drawn(words, 620.0),
            _ => AgendaInput { rows: many(words, 340.0).rows[..60].to_vec(), ..many(words, 340.0) },
        };
        build_agenda_scene(&AgendaInput { palette, ..input })
    });
    let dark = AgendaInput { palette: Palette::DARK, ..drawn(&RUSSIAN, 320.0) };
    check("agenda-usual-ltr-phone-dark", &build_agenda_scene(&dark));
    check("agenda-usual-rtl-phone", &build_agenda_scene(&drawn(&PERSIAN, 320.0)));
}

/// A fair in March, a letter every week of April, an offer in April that is done.
fn plan() -> Plan {
    let mut plan = Plan::blank("a", "A", Currency::EUR, "Ads");
    let actions = [
        (Stage::Reach, "Fair", (2026, 3, 5), (2026, 3, 20), Repeat::Once, ActionState::Planned),
        (Stage::Act, "Letter", (2026, 4, 6), (2026, 4, 27), Repeat::Weekly, ActionState::Planned),
        (Stage::Convert, "Offer", (2026, 4, 10), (2026, 4, 12), Repeat::Once, ActionState::Done),
    ];
    for (stage, title, first, last, repeat, state) in actions {
        let mut action = Action::new(plan.next_part_id(), stage);
        (action.title, action.repeat, action.state) = (title.to_owned(), repeat, state);
        (action.first, action.last) = (Some(first), Some(last));
        plan.apply(PlanEdit::Put(Part::Action(action))).expect("there is room");
    }
    plan
}

#[test]
fn picture_table_and_sentence_say_the_same() {
    let plan = plan();
    let actions: Vec<&Action> = plan.actions().iter().collect();
    for locale in Locale::ALL {
        let words = Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan: &plan };
        let strip = strip(&words, &actions, By::Month, Date::new(2026, 4, 1).expect("a day"));
        for width in [320.0, 560.0, 1000.0] {
            let view = View { format: words.format, palette: Palette::LIGHT, width, height: None };
            assert_tidy(&build_agenda_scene(&agenda_input(&words, &strip, view)), &format!("{locale:?} {width}"));
        }
        let view = View { format: words.format, palette: Palette::LIGHT, width: 900.0, height: None };
        let input = agenda_input(&words, &strip, view);
        let table = agenda_table(&words, &strip);
        let names: Vec<&str> = table.rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(names, ["Fair", "Letter", "Offer"]);
        assert_eq!(input.rows.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), names);
        assert_eq!(input.rows.iter().map(|row| row.bars.len()).collect::<Vec<_>>(), [1, 4, 1]);
        assert!(table.rows[0][3].contains(&words.catalog.text(Msg::ActionLate)), "{:?}", table.rows[0]);
        assert!(!input.rows[0].late_text.is_empty() && input.rows[1].late_text.is_empty());
        if locale == Locale::En {
            let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
            assert_eq!(plain(&agenda_finding(&words, &strip)), "April 2026 is the busiest time: 2 actions.");
            assert_eq!(plain(&table.rows[0].join("|")), "Fair|5 Mar to 20 Mar|Reach|Planned · late");
        }
    }
}
