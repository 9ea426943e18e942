//! The waterfall of profit: geometry, pictures, and that picture, tables and sentences agree and add up as they are read.

use proptest::collection::vec;
use proptest::prelude::*;
use race_planner::chart::parts::Mood;
use race_planner::chart::present::View;
use race_planner::chart::present_variance::{
    effects_table, variance_finding, variance_notes, waterfall_asking, waterfall_input, waterfall_table,
};
use race_planner::chart::{Fall, Palette, Scene, Shape, WaterfallInput, WaterfallRow, build_waterfall_scene};
use race_planner::engine::inquiry::{Asked, Ground, World};
use race_planner::engine::variance::{Effect, Effects, Variance};
use race_planner::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer, Stage};
use race_planner::i18n::{Catalog, Format, Leads, Locale, Msg, Wording};
use race_planner::plan::{At, Currency, Entry, PeriodKind, Periods, Place, Plan, PlanEdit, Quantity};

use crate::chart_channels::check_every;
use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, RUSSIAN, Words, assert_tidy, extent};
use crate::chart_paint::check;
use crate::properties::runs;

fn plan() -> Plan {
    let mut plan = Plan::blank("a", "A", Currency::EUR, "Ads");
    let month = Periods { kind: PeriodKind::Month, start: Some((2026, 3, 1)), count: 2 };
    plan.apply(PlanEdit::SetPeriods(month)).expect("two months");
    plan
}

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{61c}'], "").replace('\u{2212}', "-")
}

/// The shop of the engine's own test: −248⅓ by visits, +201⅔ by rate, +246⅔ by price, −50 and −30 by costs.
fn shop() -> Variance {
    let mut inputs = Inputs::new(1, 2);
    for (layer, visits, orders, profit, cost, fixed) in
        [(Layer::Target, 1000.0, 50.0, 1000.0, 400.0, 100.0), (Layer::Actual, 800.0, 48.0, 1200.0, 450.0, 130.0)]
    {
        let kpis = [Kpi::Visits, Kpi::Orders, Kpi::GrossProfit, Kpi::Cost];
        for (kpi, value) in kpis.into_iter().zip([visits, orders, profit, cost]) {
            inputs.set(Cell { layer, period: 0, lane: Lane::Channel(0) }, kpi, value);
        }
        inputs.set(Cell { layer, period: 0, lane: Lane::Total }, Kpi::FixedCosts, fixed);
    }
    Engine::default().evaluate(inputs).variance(0..2).expect("both profits are known")
}

fn row(label: &str, fall: Fall, value: f64, text: &str) -> WaterfallRow {
    WaterfallRow { label: label.to_owned(), fall, value, value_text: text.to_owned() }
}

/// From 500 down to 250, up to 650, down to 620.
fn drawn(words: &Words, width: f64) -> WaterfallInput {
    WaterfallInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        stage: Stage::Convert,
        rows: vec![
            row(words.labels[3], Fall::Target, 500.0, words.volumes[1]),
            row(words.labels[0], Fall::Step(Mood::Bad), 250.0, words.drops[1]),
            row(words.note, Fall::Step(Mood::Good), 650.0, words.volumes[0]),
            row(words.labels[1], Fall::Step(Mood::Neutral), 650.0, "0"),
            row(words.labels[2], Fall::Step(Mood::Neutral), 620.0, words.drops[3]),
            row(words.labels[3], Fall::Actual, 620.0, words.volumes[2]),
        ],
        ticks: vec![(0.0, "0".to_owned()), (600.0, words.targets[1].to_owned())],
        cut_text: words.note.to_owned(),
        empty_text: words.empty.to_owned(),
    }
}

/// A billion billion and small steps around it, so that the axis is cut.
fn extreme(words: &Words, width: f64) -> WaterfallInput {
    let mut input = drawn(words, width);
    for row in &mut input.rows {
        row.value = 1e12 + row.value * 1e8;
        words.huge.clone_into(&mut row.value_text);
    }
    input.ticks = vec![(1.05e12, words.huge.to_owned())];
    input
}

fn rects(scene: &Scene, fill: race_planner::chart::Color) -> Vec<(f64, f64)> {
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill: of, .. } if *of == fill => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(bar).collect()
}

#[test]
fn each_bar_begins_where_the_one_before_ends() {
    for width in [320.0, 900.0] {
        let scene = build_waterfall_scene(&drawn(&ENGLISH, width));
        let palette = Palette::LIGHT;
        let whole = rects(&scene, palette.hue(Stage::Convert).strong);
        let (target, actual) = (whole[0], whole[1]);
        assert!((target.1 / actual.1 - 500.0 / 620.0).abs() < 1e-9, "{target:?} {actual:?}");
        let (down, up) = (rects(&scene, palette.bad)[0], rects(&scene, palette.good)[0]);
        assert!((down.0 + down.1 - (target.0 + target.1)).abs() < 1e-9 && (up.0 - down.0).abs() < 1e-9);
        assert!((up.1 / down.1 - 400.0 / 250.0).abs() < 1e-9);
    }
}

#[test]
fn small_steps_between_large_amounts_can_be_seen() {
    let scene = build_waterfall_scene(&extreme(&ENGLISH, 900.0));
    let palette = Palette::LIGHT;
    let (down, target) = (rects(&scene, palette.bad)[0], rects(&scene, palette.hue(Stage::Convert).strong)[0]);
    assert!(down.1 > 0.2 * target.1, "{down:?} {target:?}");
    let says = |scene: &Scene, words: &str| {
        scene.shapes.iter().any(|it| matches!(it, Shape::Text { text, .. } if text == words))
    };
    assert!(says(&scene, ENGLISH.note), "the cut is told");
    let mut loss = extreme(&ENGLISH, 900.0);
    loss.rows.iter_mut().for_each(|row| row.value = -row.value);
    assert_tidy(&build_waterfall_scene(&loss), "a loss");
    let mut usual = drawn(&ENGLISH, 900.0);
    usual.cut_text = "cut".to_owned();
    assert!(!says(&build_waterfall_scene(&usual), "cut"));
}

#[test]
fn everything_has_its_place_at_any_width() {
    for words in LANGUAGES {
        for width in [240.0, 280.0, 320.0, 400.0, 519.0, 520.0, 700.0, 1100.0] {
            for input in [drawn(words, width), extreme(words, width)] {
                let scene = build_waterfall_scene(&input);
                assert_tidy(&scene, &format!("{width} px"));
                let order: Vec<usize> = scene.regions.iter().map(|region| region.index).collect();
                assert_eq!(order, (0..input.rows.len()).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn any_number_can_be_drawn() {
    let mut input = drawn(&ENGLISH, 500.0);
    for (row, value) in input.rows.iter_mut().zip([f64::MAX, f64::NAN, -f64::MAX, 0.0, f64::INFINITY, 1.0]) {
        row.value = value;
    }
    assert_tidy(&build_waterfall_scene(&input), "extreme");
    input.rows.iter_mut().for_each(|row| row.value = 0.0);
    assert_tidy(&build_waterfall_scene(&input), "zero");
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let words = Words { direction: race_planner::i18n::Direction::Rtl, ..ENGLISH };
    let (ltr, rtl) = (build_waterfall_scene(&extreme(&ENGLISH, 600.0)), build_waterfall_scene(&extreme(&words, 600.0)));
    for (one, other) in ltr.shapes.iter().zip(&rtl.shapes) {
        let (a, b) = (extent(one), extent(other));
        assert!((a.0 - (600.0 - b.2)).abs() < 1e-6 && (a.1 - b.1).abs() < 1e-6, "{one:?} {other:?}");
    }
}

#[test]
fn waterfalls_look_as_kept() {
    check_every("waterfall", &|words, palette, case| {
        let input = match case {
            "empty" => WaterfallInput { rows: Vec::new(), ..drawn(words, 340.0) },
            "usual" => drawn(words, 620.0),
            _ => extreme(words, 340.0),
        };
        build_waterfall_scene(&WaterfallInput { palette, ..input })
    });
    let dark = WaterfallInput { palette: Palette::DARK, ..drawn(&RUSSIAN, 320.0) };
    check("waterfall-usual-ltr-phone-dark", &build_waterfall_scene(&dark));
    check("waterfall-usual-rtl-phone", &build_waterfall_scene(&drawn(&PERSIAN, 320.0)));
}

#[test]
fn the_sentence_names_the_largest_effect() {
    let (plan, shop) = (plan(), shop());
    let words = wording(Locale::En, &plan);
    let said = plain(&variance_finding(&words, Some(&shop)));
    assert_eq!(said, "Profit is €120 above target. The largest effect: “Visits”, -€248.");
    let notes = variance_notes(&words, &shop);
    assert_eq!(
        notes.iter().map(|note| plain(note)).collect::<Vec<_>>(),
        ["Compared is the 1 period of which both profits are known: March 2026."]
    );
    let table = effects_table(&words, Some(&shop));
    let rows: Vec<String> = table.rows.iter().map(|row| plain(&row.join("|"))).collect();
    // −248⅓ + 201⅔ + 246⅔ − 50 − 30 = 120: of three that lose as much, two are rounded up.
    assert_eq!(
        rows,
        [
            "Ads|-€248|+€201|+€247|-€50|€0|+€150",
            "Whole business|€0|€0|€0|€0|-€30|-€30",
            "Together|-€248|+€201|+€247|-€50|-€30|+€120"
        ]
    );
}

#[test]
fn picture_and_table_say_the_same_in_every_language() {
    let (plan, shop) = (plan(), shop());
    for locale in Locale::ALL {
        let words = wording(locale, &plan);
        for width in [320.0, 520.0, 900.0] {
            let view = View { format: words.format, palette: Palette::LIGHT, width, height: None };
            let input = waterfall_input(&words, Some(&shop), view);
            let table = waterfall_table(&words, &input);
            assert_tidy(&build_waterfall_scene(&input), &format!("{locale:?} {width}"));
            assert_eq!(table.rows.len(), input.rows.len());
            for (row, bar) in table.rows.iter().zip(&input.rows) {
                assert_eq!((&row[0], &row[1]), (&bar.label, &bar.value_text));
            }
            let nothing = waterfall_input(&words, None, view);
            assert!(nothing.rows.is_empty() && nothing.empty_text.chars().count() > 40);
        }
        assert!(variance_finding(&words, Some(&shop)).contains(&words.kpi(Kpi::Visits)));
    }
}

/// The amount that a written one stands for.
fn amount(text: &str) -> f64 {
    let digits: String = plain(text).chars().filter(|it| it.is_ascii_digit() || matches!(it, '-' | '.')).collect();
    digits.parse().unwrap_or_else(|_| panic!("no amount: {text}"))
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn what_is_read_adds_up(
        channels in vec(vec(-1.0..1.0_f64, 6), 1..5), target in -1.0..1.0_f64, size in prop_oneof![Just(40.0), Just(5e3), Just(3e9)],
    ) {
        let channels: Vec<Effects> = channels.iter().map(|it| std::array::from_fn(|at| it[at] * size)).collect();
        let target = target * size;
        let actual = target + channels.iter().flatten().sum::<f64>();
        let variance = Variance { periods: vec![0], target, actual, channels, business: [0.0; 6] };
        let plan = plan();
        let words = wording(Locale::En, &plan);
        let view = View { format: words.format, palette: Palette::LIGHT, width: 700.0, height: None };
        let table = waterfall_table(&words, &waterfall_input(&words, Some(&variance), view));
        let amounts: Vec<f64> = table.rows.iter().map(|row| amount(&row[1])).collect();
        let (last, walked) = amounts.split_last().expect("rows");
        prop_assert!((walked.iter().sum::<f64>() - last).abs() < 1e-6, "{:?}", amounts);
        let table = effects_table(&words, Some(&variance));
        let cells: Vec<Vec<f64>> = table.rows.iter().map(|row| row[1..].iter().map(|it| amount(it)).collect()).collect();
        let (sums, parts) = cells.split_last().expect("rows");
        for (column, sum) in sums.iter().enumerate() {
            let added: f64 = parts.iter().map(|row| row[column]).sum();
            prop_assert!((added - sum).abs() < 1e-6, "{:?}", cells);
        }
        for row in &cells {
            let (sum, effects) = row.split_last().expect("columns");
            prop_assert!((effects.iter().sum::<f64>() - sum).abs() < 1e-6, "{:?}", row);
        }
    }
}

/// Every amount of the tables leads to its working, in words of each language and with the numbers put in.
#[test]
fn every_cell_is_explained() {
    let plan = entered_plan();
    let mut engine = Engine::default();
    let inputs = plan.inputs();
    let report = engine.evaluate(inputs.clone());
    let settings = plan.outlook().settings();
    let variance = report.variance(0..1).expect("both profits");
    for locale in Locale::ALL {
        let words = wording(locale, &plan);
        let view = View { format: words.format, palette: Palette::LIGHT, width: 700.0, height: None };
        let table = waterfall_table(&words, &waterfall_input(&words, Some(&variance), view));
        let table = waterfall_asking(&words, table, Some(&variance));
        let by_channel = effects_table(&words, Some(&variance));
        assert_eq!(table.asked.len(), table.rows.len());
        let mut told = 0;
        for (row, asked) in table.rows.iter().zip(&table.asked).chain(by_channel.rows.iter().zip(&by_channel.asked)) {
            assert_eq!(row.len(), asked.len() + 1);
            for (cell, asked) in row[1..].iter().zip(asked) {
                // What no channel and no business can have is the only thing without one.
                let Some(asked) = asked else {
                    assert_eq!(plain(cell), plain(&words.format.money(0.0)));
                    continue;
                };
                let lines =
                    asked.working(&mut engine, Ground { report: &report, inputs: &inputs, settings: &settings });
                let text = words.working_text(asked, lines);
                let line = text.lines.first().unwrap_or_else(|| panic!("{cell}: {asked:?}"));
                assert!(!line.how.is_empty() && !line.name.is_empty(), "{line:?}");
                told += 1;
            }
        }
        assert!(told > 12, "{told}");
    }
    let words = wording(Locale::En, &plan);
    let asked = Asked::of_profit(World::Effect(Effect::Volume), Lane::Channel(0), &(0..1));
    let lines = asked.working(&mut engine, Ground { report: &report, inputs: &inputs, settings: &settings });
    let line = words.working_text(&asked, lines).lines.remove(0);
    assert_eq!(plain(&line.name), "Effect on profit: Visits");
    assert_eq!(
        plain(&line.numbers.expect("numbers")),
        "(800 - 1,000) × ((5% × €20 + 6% × €25) ÷ 3 + (5% × €25 + 6% × €20) ÷ 6) = -€248"
    );
    assert_eq!(line.symbols.as_deref(), Some("a = (v₁ − v₀) × ((r₀p₀ + r₁p₁) ÷ 3 + (r₀p₁ + r₁p₀) ÷ 6)"));
    let links: Vec<String> = line.links.iter().map(|it| plain(&format!("{}: {}", it.name, it.value))).collect();
    assert_eq!(links[..2], ["Visits (Target): 1,000", "Visits (Actual): 800"]);
    assert_eq!(links.len(), 6);
}

/// The row of the whole business tells the sum of its parts, each by its name, in every language.
#[test]
fn the_whole_business_has_a_working_of_its_own() {
    let plan = entered_plan();
    let mut engine = Engine::default();
    let mut inputs = plan.inputs();
    // A profit aimed at as a whole, of which the parts tell no more than 500.
    inputs.set(Cell { layer: Layer::Target, period: 0, lane: Lane::Total }, Kpi::Profit, 550.0);
    let report = engine.evaluate(inputs.clone());
    let settings = plan.outlook().settings();
    let variance = report.variance(0..1).expect("both profits");
    let wanted = [
        (
            Locale::En,
            "Whole business (All effects on profit): (-€30) + (-€50) = -€80; Fixed costs: -€30, Rest, not split: -€50",
            "Whole business (Effect on profit: Rest, not split): €70 - €150 - (-€30) = -€50; Ads: +€150, Fixed costs: -€30",
        ),
        (
            Locale::Fr,
            "Entreprise entière (Tous les effets sur le bénéfice): (-30 €) + (-50 €) = -80 €; Charges fixes: -30 €, Reste, non réparti: -50 €",
            "Entreprise entière (Effet sur le bénéfice : Reste, non réparti): 70 € - 150 € - (-30 €) = -50 €; Ads: +150 €, Charges fixes: -30 €",
        ),
        (
            Locale::Ru,
            "Бизнес в целом (Всё влияние на прибыль): (-30 €) + (-50 €) = -80 €; Постоянные расходы: -30 €, Остаток, не разложен: -50 €",
            "Бизнес в целом (Влияние на прибыль: Остаток, не разложен): 70 € - 150 € - (-30 €) = -50 €; Ads: +150 €, Постоянные расходы: -30 €",
        ),
        (
            Locale::Fa,
            "کل کسب‌وکار (همهٔ اثرها بر سود): (-۳۰ یورو) + (-۵۰ یورو) = -۸۰ یورو; هزینه‌های ثابت: -۳۰ یورو, باقی‌مانده، تفکیک‌نشده: -۵۰ یورو",
            "کل کسب‌وکار (اثر بر سود: باقی‌مانده، تفکیک‌نشده): ۷۰ یورو - ۱۵۰ یورو - (-۳۰ یورو) = -۵۰ یورو; Ads: +۱۵۰ یورو, هزینه‌های ثابت: -۳۰ یورو",
        ),
    ];
    for (locale, sum, rest) in wanted {
        let words = wording(locale, &plan);
        let table = effects_table(&words, Some(&variance));
        let name = words.catalog.text(Msg::VarianceBusiness);
        let at = table.rows.iter().position(|row| row[0] == name).expect("the business");
        let mut told = |asked: &Asked| {
            let lines = asked.working(&mut engine, Ground { report: &report, inputs: &inputs, settings: &settings });
            let text = words.working_text(asked, lines);
            let line = &text.lines[0];
            let links: Vec<String> = line.links.iter().map(|it| format!("{}: {}", it.name, it.value)).collect();
            let numbers = line.numbers.clone().unwrap_or_default();
            let said = plain(&format!("{} ({}): {numbers}; {}", text.place, line.name, links.join(", ")));
            (said.replace(['\u{a0}', '\u{202f}'], " "), line.links.clone())
        };
        let (said, links) = told(table.asked[at].last().and_then(Option::as_ref).expect("a sum"));
        assert_eq!(said, sum);
        let Some(Leads::Working(left)) = links.last().map(|link| &link.to) else { panic!("{links:?}") };
        assert_eq!(told(left).0, rest);
    }
}

/// The shop of the tests of the engine, entered in a plan of one period.
fn entered_plan() -> Plan {
    let mut plan = Plan::blank("shop", "Shop", Currency::EUR, "Ads");
    let ads = Place::Channel(plan.channels()[0].id);
    let figures =
        [(Layer::Target, [1000.0, 50.0, 20.0, 400.0], 100.0), (Layer::Actual, [800.0, 48.0, 25.0, 450.0], 130.0)];
    for (layer, figures, fixed) in figures {
        let kpis = [Kpi::Visits, Kpi::Orders, Kpi::Aov, Kpi::Cost].into_iter().zip(figures);
        let own = kpis.map(|(kpi, value)| (ads, kpi, value));
        for (place, kpi, value) in
            own.chain([(Place::Business, Kpi::FixedCosts, fixed), (Place::Business, Kpi::GrossMargin, 1.0)])
        {
            let at = At { place, layer, period: None };
            let entry = Entry::guess(Quantity::Exact(value));
            plan.apply(PlanEdit::Enter { at, kpi, entry, instead_of: None }).expect("a figure");
        }
    }
    plan
}
