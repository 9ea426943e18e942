//! Two splits of money: geometry, pictures, and titles of charts that state what they show.

use race_planner::chart::present::View;
use race_planner::chart::present_budget::{response_finding, split_finding, split_input, split_shares_table};
use race_planner::chart::present_loyalty::{nps_finding, nps_input};
use race_planner::chart::{Palette, Scene, Shape, SplitInput, SplitRow, build_split_scene};
use race_planner::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer};
use race_planner::i18n::{Catalog, Format, Locale, Msg, Wording};
use race_planner::plan::{Currency, Example, ExampleWords, Plan};

use crate::chart_channels::check_every;
use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, RUSSIAN, Words, assert_tidy, extent};
use crate::chart_paint::check;

/// Three channels: one that gets more, one that gets less, one that gets nothing at best.
fn drawn(words: &Words, width: f64) -> SplitInput {
    let row = |label: &str, today: f64, best: f64, amounts: &str, change: &str| SplitRow {
        label: label.to_owned(),
        amounts: [today, best],
        amounts_text: amounts.to_owned(),
        change_text: change.to_owned(),
    };
    SplitInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        rows: vec![
            row("Google Ads", 400.0, 800.0, words.costs[0], words.volumes[1]),
            row(words.note, 600.0, 300.0, words.costs[3], words.drops[0]),
            row(words.missing, 100.0, 0.0, words.costs[1], words.drops[2]),
        ],
        marks: [words.few.to_owned(), words.labels[2].to_owned()],
        ticks: vec![(0.0, "0".to_owned()), (400.0, words.costs[2].to_owned()), (800.0, words.volumes[1].to_owned())],
        empty_text: words.empty.to_owned(),
    }
}

/// As many channels as a plan can have, with amounts that differ by twelve digits.
fn many(words: &Words, width: f64) -> SplitInput {
    let input = drawn(words, width);
    let rows = (0..64).map(|at| SplitRow {
        amounts: [[1.0, 1e4, 1e8, 1e12][at % 4], 1e12 / (at + 1) as f64],
        amounts_text: words.huge.to_owned(),
        change_text: words.huge.to_owned(),
        ..input.rows[at % 3].clone()
    });
    SplitInput { rows: rows.collect(), ticks: vec![(1e12, words.huge.to_owned())], ..input }
}

fn rects(scene: &Scene, fill: race_planner::chart::Color) -> Vec<(f64, f64)> {
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill: of, .. } if *of == fill => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(bar).collect()
}

#[test]
fn everything_has_its_place_at_any_width() {
    for words in LANGUAGES {
        for width in [240.0, 280.0, 320.0, 400.0, 519.0, 520.0, 700.0, 1100.0] {
            for input in [drawn(words, width), many(words, width)] {
                let scene = build_split_scene(&input);
                assert_tidy(&scene, &format!("{} {width} px, {} rows", words.labels[0], input.rows.len()));
                let order: Vec<usize> = scene.regions.iter().map(|region| region.index).collect();
                assert_eq!(order, (0..input.rows.len()).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn both_bars_begin_at_nothing_and_are_to_scale() {
    for width in [320.0, 900.0] {
        let scene = build_split_scene(&drawn(&ENGLISH, width));
        let bars = rects(&scene, Palette::LIGHT.hues[1].strong);
        assert!((bars[1].1 / bars[0].1 - 2.0).abs() < 1e-9 && (bars[0].0 - bars[1].0).abs() < 1e-9, "{bars:?}");
        assert_eq!(rects(&scene, Palette::LIGHT.hues[3].strong).len(), 1, "nothing has no bar");
    }
}

#[test]
fn any_number_can_be_drawn() {
    let mut input = drawn(&ENGLISH, 500.0);
    for (row, amounts) in
        input.rows.iter_mut().zip([[f64::MAX, -f64::MAX], [f64::NAN, f64::INFINITY], [0.0, f64::MIN_POSITIVE]])
    {
        row.amounts = amounts;
    }
    assert_tidy(&build_split_scene(&input), "extreme");
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let words = Words { direction: race_planner::i18n::Direction::Rtl, ..ENGLISH };
    let (ltr, rtl) = (build_split_scene(&drawn(&ENGLISH, 600.0)), build_split_scene(&drawn(&words, 600.0)));
    for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
        let (a, b) = (extent(one), extent(other));
        assert!((a.0 - (600.0 - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
    }
}

#[test]
fn splits_look_as_kept() {
    check_every("split", &|words, palette, case| {
        let input = match case {
            "empty" => SplitInput { rows: Vec::new(), ..drawn(words, 340.0) },
            "usual" => drawn(words, 620.0),
            _ => many(words, 340.0),
        };
        build_split_scene(&SplitInput { palette, ..input })
    });
    let dark = SplitInput { palette: Palette::DARK, ..drawn(&RUSSIAN, 320.0) };
    check("split-usual-ltr-phone-dark", &build_split_scene(&dark));
    check("split-usual-rtl-phone", &build_split_scene(&drawn(&PERSIAN, 320.0)));
}

fn example() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: vec!["Search ads".to_owned(), "Social networks".to_owned(), "Letter".to_owned()],
        ..ExampleWords::default()
    };
    Example::Bakery.plan("bakery", Currency::EUR, &words)
}

#[test]
fn titles_of_the_budget_state_what_moves_and_where_more_brings_most() {
    let plan = example();
    let report = Engine::default().evaluate(plan.inputs());
    let asked = plan.allocation(&report, 0);
    for locale in Locale::ALL {
        let words = Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan: &plan };
        for width in [320.0, 900.0] {
            let view = View { format: words.format, palette: Palette::LIGHT, width, height: None };
            let input = split_input(&words, &asked, view);
            assert_tidy(&build_split_scene(&input), &format!("{locale:?} {width}"));
            let table = split_shares_table(&words, &input);
            assert_eq!(table.rows.len(), input.rows.len());
            assert!(table.rows.len() > 1 && table.rows.iter().all(|row| row.len() == table.heads.len()));
            for (row, bar) in table.rows.iter().zip(&input.rows) {
                assert!(bar.amounts_text.contains(&row[1]) && bar.amounts_text.contains(&row[2]), "{row:?} {bar:?}");
            }
            let said = split_finding(&words, &input);
            let most = input
                .rows
                .iter()
                .max_by(|a, b| (a.amounts[1] - a.amounts[0]).total_cmp(&(b.amounts[1] - b.amounts[0])));
            let most = most.expect("channels");
            assert!(said.contains(&most.label) && said.contains(&most.change_text), "{said}");
        }
        let said = response_finding(&words, &asked);
        assert_ne!(said, words.catalog.text(Msg::BudgetCurvesTitle));
        assert!(
            asked.outlets.iter().any(|outlet| said.contains(&words.place(Lane::Channel(outlet.position)))),
            "{said}"
        );
    }
}

#[test]
fn the_nps_bar_states_the_score_its_shares_and_the_target() {
    let plan = Plan::blank("a", "A", Currency::EUR, "Ads");
    let mut inputs = Inputs::new(1, 1);
    let cell = Cell { layer: Layer::Actual, period: 0, lane: Lane::Total };
    for (kpi, count) in [(Kpi::Promoters, 60.0), (Kpi::Passives, 25.0), (Kpi::Detractors, 15.0)] {
        inputs.set(cell, kpi, count);
    }
    inputs.set(Cell { layer: Layer::Target, ..cell }, Kpi::Nps, 50.0);
    let report = Engine::default().evaluate(inputs);
    let format = Format::new(Locale::En, Currency::EUR);
    let view = View { format, palette: Palette::LIGHT, width: 500.0, height: None };
    let said = nps_finding(&plan, &report, cell, &nps_input(&plan, &report, cell, view), format);
    let said = said.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(said, "Net promoter score (NPS) 45: 60% promoters less 15% detractors · Target 50");
    let target = Cell { layer: Layer::Target, ..cell };
    let said = nps_finding(&plan, &report, target, &nps_input(&plan, &report, target, view), format);
    assert_eq!(said, Catalog::of(Locale::En).text(Msg::LoyaltyNpsTitle), "without answers");
}
