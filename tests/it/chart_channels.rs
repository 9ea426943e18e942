//! Channels side by side: geometry, pictures, and that picture, table and sentence agree.

use race_planner::chart::present::View;
use race_planner::chart::present_channels::{
    MEASURES, channels_finding, channels_input, channels_table, ranked, usual_measure,
};
use race_planner::chart::{ChannelBar, ChannelsInput, Palette, Scene, Shape, build_channels_scene};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Report, Stage};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{ChannelKind, Currency, Example, ExampleWords, Media, Plan, PlanEdit};

use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, RUSSIAN, Words, assert_tidy, extent, spread};
use crate::chart_paint::check;

const CELL: Cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Total };

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Three channels with 600, 300 and 100 visits at lead rates of 2 %, 5 % and 4 %.
fn shop() -> (Plan, Report) {
    let mut plan = Plan::blank("a", "A", Currency::EUR, "Ads");
    for name in ["Search", "Letter"] {
        let edit = PlanEdit::AddChannel { name: name.into(), media: Media::Paid, kind: ChannelKind::Other };
        plan.apply(edit).expect("there is room");
    }
    let text =
        "visits 600, lead-rate 2%, media-cost 60 | visits 300, lead-rate 5%, media-cost 60 | visits 100, lead-rate 4%";
    (plan, Engine::default().evaluate(crate::engine::inputs(text)))
}

fn bakery() -> (Plan, Report) {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: vec!["Search ads".to_owned(), "Social networks".to_owned(), "Letter".to_owned()],
        ..ExampleWords::default()
    };
    let plan = Example::Bakery.plan("bakery", Currency::EUR, &words);
    let report = Engine::default().evaluate(plan.inputs());
    (plan, report)
}

/// Bars by hand: plain, thin, with a loss, without a figure.
fn drawn(words: &Words, width: f64) -> ChannelsInput {
    let bar = |at: usize, value: Option<f64>| ChannelBar {
        label: if at == 2 { words.note } else { words.labels[at] }.to_owned(),
        value,
        value_text: if value.is_some() { words.volumes[at] } else { "–" }.to_owned(),
        share_text: if at < 3 { words.steps[at] } else { "" }.to_owned(),
        spread: (at == 2).then(|| spread(words, 2, 0.1, 0.5)),
        target: (at < 2).then_some(0.3),
        target_text: if at < 2 { words.targets[at] } else { "" }.to_owned(),
    };
    ChannelsInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        stage: Stage::Convert,
        bars: vec![bar(0, Some(0.6)), bar(1, Some(0.25)), bar(2, Some(-0.1)), bar(3, None)],
        mark: Some((0.22, words.overall[1].to_owned())),
        ticks: vec![(0.0, "0".to_owned()), (0.5, words.steps[2].to_owned())],
        empty_text: words.empty.to_owned(),
    }
}

/// As many channels as a plan can have.
fn many(words: &Words, width: f64) -> ChannelsInput {
    let input = drawn(words, width);
    let mut bars = Vec::new();
    for at in 0..64 {
        let mut bar = input.bars[at % 4].clone();
        (bar.value, bar.value_text) = (Some(1e12 / (at + 1) as f64), words.huge.to_owned());
        (bar.spread, bar.target) = (None, None);
        bars.push(bar);
    }
    ChannelsInput { bars, mark: Some((7e10, words.huge.to_owned())), ..input }
}

fn bars(scene: &Scene, palette: &Palette, stage: Stage) -> Vec<(f64, f64)> {
    let strong = palette.hue(stage).strong;
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill, .. } if *fill == strong => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(bar).collect()
}

#[test]
fn everything_has_its_place_at_any_width() {
    for words in LANGUAGES {
        for width in [240.0, 280.0, 320.0, 400.0, 519.0, 520.0, 700.0, 1100.0] {
            for (input, rows) in [(drawn(words, width), 5), (many(words, width), 65)] {
                let scene = build_channels_scene(&input);
                assert_tidy(&scene, &format!("{} bars, {width} px", input.bars.len()));
                let order: Vec<usize> = scene.regions.iter().map(|region| region.index).collect();
                assert_eq!(order, (0..rows).collect::<Vec<_>>(), "a region for each row of the table");
            }
        }
    }
}

#[test]
fn lengths_are_true_and_a_loss_stands_on_the_other_side() {
    let mut input = drawn(&ENGLISH, 900.0);
    input.bars[2].spread = None;
    let scene = build_channels_scene(&input);
    let long = bars(&scene, &input.palette, input.stage);
    assert!((long[0].1 / long[1].1 - 2.4).abs() < 1e-9, "{long:?}");
    let loss = scene.shapes.iter().find_map(|shape| match shape {
        Shape::Rect { x, width, fill, .. } if *fill == input.palette.bad => Some((*x, *width)),
        _ => None,
    });
    let (x, width) = loss.expect("a bar for the loss");
    assert!((x + width - long[0].0).abs() < 1e-9 && (long[0].1 / width - 6.0).abs() < 1e-9);
}

#[test]
fn any_number_can_be_drawn_and_nothing_is_said() {
    let mut input = drawn(&ENGLISH, 500.0);
    input.bars[0].value = Some(f64::MAX);
    input.bars[1].value = Some(f64::NAN);
    input.bars[2].value = Some(-f64::MAX);
    assert_tidy(&build_channels_scene(&input), "extreme");
    for bar in &mut input.bars {
        bar.value = None;
    }
    let scene = build_channels_scene(&input);
    let said: Vec<_> = scene.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).collect();
    assert!(!said.is_empty() && scene.regions.is_empty());
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let words = Words { direction: race_planner::i18n::Direction::Rtl, ..ENGLISH };
    let (ltr, rtl) = (build_channels_scene(&drawn(&ENGLISH, 600.0)), build_channels_scene(&drawn(&words, 600.0)));
    for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
        let (a, b) = (extent(one), extent(other));
        assert!((a.0 - (600.0 - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
    }
}

/// Compares a chart with its kept pictures: nothing known, the usual, the extreme, in both directions and both themes.
pub fn check_every(name: &str, draw: &dyn Fn(&Words, Palette, &str) -> Scene) {
    for (words, way) in [(&ENGLISH, "ltr"), (&PERSIAN, "rtl")] {
        for (palette, theme) in [(Palette::LIGHT, "light"), (Palette::DARK, "dark")] {
            for case in ["empty", "usual", "extreme"] {
                check(&format!("every/{name}-{case}-{way}-{theme}"), &draw(words, palette, case));
            }
        }
    }
}

#[test]
fn comparisons_look_as_kept() {
    check_every("channels", &|words, palette, case| {
        let input = match case {
            "empty" => ChannelsInput { bars: Vec::new(), mark: None, ..drawn(words, 340.0) },
            "usual" => drawn(words, 620.0),
            _ => many(words, 340.0),
        };
        build_channels_scene(&ChannelsInput { palette, ..input })
    });
    let dark = ChannelsInput { palette: Palette::DARK, ..drawn(&RUSSIAN, 320.0) };
    check("channels-usual-ltr-phone-dark", &build_channels_scene(&dark));
    check("channels-usual-rtl-phone", &build_channels_scene(&drawn(&PERSIAN, 320.0)));
}

#[test]
fn the_best_channel_comes_first_and_unknown_ones_last() {
    let (_, report) = shop();
    assert_eq!(ranked(&report, CELL, Kpi::Visits), [0, 1, 2]);
    assert_eq!(ranked(&report, CELL, Kpi::LeadRate), [1, 2, 0]);
    // 60 ÷ 15 leads is cheaper than 60 ÷ 12; the letter's cost is not known.
    assert_eq!(ranked(&report, CELL, Kpi::Cpl), [1, 0, 2]);
    assert_eq!(usual_measure(&report, CELL), Kpi::Leads);
    assert_eq!(usual_measure(&report, Cell { layer: Layer::Actual, ..CELL }), Kpi::Visits);
}

#[test]
fn the_sentence_names_who_leads_and_by_how_much() {
    let (plan, report) = shop();
    let words = wording(Locale::En, &plan);
    let say = |kpi| plain(&channels_finding(&words, &report, CELL, kpi));
    assert_eq!(say(Kpi::Visits), "Visits: “Ads” has most with 600, 60% of all channels");
    assert_eq!(say(Kpi::Cpl), "Cost per lead (CPL): “Search” is best with €4; all channels together: €3.87");
    let mark = |kpi| channels_input(&words, &report, CELL, kpi, view(&words, 700.0)).mark;
    let (average, said) = mark(Kpi::Leads).expect("leads are known");
    assert_eq!((average, plain(&said).as_str()), (31.0 / 3.0, "Average 10"));
    let (all, said) = mark(Kpi::LeadRate).expect("the rate of all is known");
    assert_eq!((all, plain(&said).as_str()), (0.031, "All channels 3.1%"));
}

fn view(words: &Wording, width: f64) -> View {
    View { format: words.format, palette: Palette::LIGHT, width, height: None }
}

#[test]
fn picture_and_table_say_the_same_in_every_language() {
    let (plan, report) = bakery();
    for locale in Locale::ALL {
        let words = wording(locale, &plan);
        for kpi in MEASURES.iter().flat_map(|(_, kpis)| *kpis) {
            for layer in Layer::ALL {
                let cell = Cell { layer, ..CELL };
                let input = channels_input(&words, &report, cell, *kpi, view(&words, 700.0));
                let table = channels_table(&words, &report, cell, *kpi);
                assert_eq!(table.rows.len(), input.bars.len() + 1);
                assert!(table.rows.iter().all(|row| row.len() == table.heads.len()));
                for (row, bar) in table.rows.iter().zip(&input.bars) {
                    assert_eq!(plain(&row[0]), bar.label);
                    assert!(row[1].starts_with(&bar.value_text), "{row:?} {bar:?}");
                }
                for width in [320.0, 700.0] {
                    let input = channels_input(&words, &report, cell, *kpi, view(&words, width));
                    assert_tidy(&build_channels_scene(&input), &format!("{locale:?} {kpi:?} {layer:?} {width}"));
                }
                assert!(channels_finding(&words, &report, cell, *kpi).contains(&words.kpi(*kpi)));
            }
        }
    }
}

#[test]
fn a_rate_of_too_few_cases_does_not_lead() {
    let (plan, report) = {
        let (plan, _) = shop();
        let text = "visits! 1000, leads! 50 | visits! 20, leads! 4 | visits! 900, leads! 40";
        (plan, Engine::default().evaluate(actual(text)))
    };
    let words = wording(Locale::En, &plan);
    let cell = Cell { layer: Layer::Actual, ..CELL };
    assert_eq!(ranked(&report, cell, Kpi::LeadRate)[0], 1, "the bars tell what was counted");
    let said = plain(&channels_finding(&words, &report, cell, Kpi::LeadRate));
    assert!(said.contains("“Ads” is best with 5%"), "{said}");
}

/// Inputs of the actual layer.
fn actual(text: &str) -> race_planner::engine::Inputs {
    let target = crate::engine::inputs(&text.replace('!', ""));
    let grid = target.shape();
    let mut actual = race_planner::engine::Inputs::new(grid.channels, grid.periods);
    for cell in grid.cells().filter(|cell| cell.layer == Layer::Target) {
        for kpi in Kpi::ALL {
            if let Some(value) = target.get(cell, kpi) {
                actual.set(Cell { layer: Layer::Actual, ..cell }, kpi, value);
            }
        }
    }
    actual
}
