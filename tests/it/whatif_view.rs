//! Scenarios and the ledger in words: the table side by side, the verdict, and what the kept changes add up to.

use race_planner::chart::present::View;
use race_planner::chart::present_ledger::{hits, is_met, steps_input, steps_table, sum_sentence, sum_up};
use race_planner::chart::present_scenarios::{SideBySide, compare, rates_times, scenario_name, side_by_side, verdict};
use race_planner::chart::{Palette, Scene, build_steps_scene};
use race_planner::engine::model::Change;
use race_planner::engine::{Engine, Kpi, Layer};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{
    At, Currency, Entry, Part, Place, Plan, PlanEdit, PlanTurn, Quantity, SavedScenario, Trial, Verdict,
};

use crate::chart_fixture::assert_tidy;
use crate::chart_paint::check;

/// 2000 visits for 1000, of which 2 % buy for 100 at a margin of 50 %: a profit of 1000, a return of 100 %.
fn shop() -> Plan {
    let mut plan = Plan::blank("shop", "Shop", Currency::EUR, "Ads");
    let ads = Place::Channel(plan.channels()[0].id);
    let figures = [
        (ads, Kpi::Visits, 2000.0),
        (ads, Kpi::Cost, 1000.0),
        (ads, Kpi::LeadRate, 0.1),
        (ads, Kpi::SaleRate, 0.2),
        (ads, Kpi::Aov, 100.0),
        (Place::Business, Kpi::GrossMargin, 0.5),
    ];
    for (place, kpi, value) in figures {
        let at = At { place, layer: Layer::Target, period: None };
        let entry = Entry::guess(Quantity::Exact(value));
        plan.apply(PlanEdit::Enter { at, kpi, entry, instead_of: None }).expect("a figure");
    }
    plan
}

fn with_scenarios(scenarios: &[(&str, &[(Kpi, Change)])]) -> Plan {
    let mut plan = shop();
    for (name, turns) in scenarios {
        let turns = turns.iter().map(|(kpi, change)| PlanTurn::new(*kpi, None, *change)).collect();
        let scenario = SavedScenario::new(plan.next_part_id(), *name, turns);
        plan.apply(PlanEdit::Put(Part::Scenario(scenario))).expect("a scenario");
    }
    plan
}

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "").replace('\u{a0}', "~").replace('\u{202f}', "_")
}

fn said(locale: Locale, plan: &Plan) -> String {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let comparison = compare(&mut engine, &report, plan);
    visible(&verdict(&wording(locale, plan), &comparison).unwrap_or_default())
}

fn table(plan: &Plan) -> SideBySide {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    side_by_side(&wording(Locale::En, plan), &compare(&mut engine, &report, plan))
}

/// The cells of a row: value, change, news, and a star where it is the best.
fn row(table: &SideBySide, name: &str) -> Vec<String> {
    let row = table.rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("no row {name}"));
    let cell = |cell: &race_planner::chart::present_scenarios::ComparedCell| {
        let change = cell.change.as_deref().map(|change| format!(" {change}")).unwrap_or_default();
        let news = ["-", "", "+"][(cell.news + 1) as usize];
        visible(&format!("{}{change}{news}{}", cell.value, if cell.is_best { "*" } else { "" }))
    };
    row.cells.iter().map(cell).collect()
}

fn two() -> Plan {
    let cheaper: &[(Kpi, Change)] = &[(Kpi::Cost, Change::By(0.8))];
    let better: &[(Kpi, Change)] = &[(Kpi::LeadRate, Change::Add(0.02))];
    with_scenarios(&[("Cheaper", cheaper), ("Better", better), ("", &[])])
}

#[test]
fn scenarios_stand_beside_the_plan() {
    let table = table(&two());
    assert_eq!(table.names, ["Cheaper", "Better", "Scenario 3"]);
    // 2000 · 12 % · 20 % = 48 orders of 50 margin each, less 1000.
    assert_eq!(row(&table, "Profit"), ["€1,000", "€1,200 +€200 (+20%)+", "€1,400 +€400 (+40%)+*", "€1,000"]);
    assert_eq!(row(&table, "Total cost"), ["€1,000", "€800 −€200 (−20%)+*", "€1,000", "€1,000"]);
    assert_eq!(row(&table, "Leads"), ["200", "200", "240 +40 (+20%)+*", "200"]);
    assert_eq!(row(&table, "Visits"), ["2,000", "2,000", "2,000", "2,000"]);
    assert_eq!(
        row(&table, "Return on investment (ROI)"),
        ["100%", "150% +50 pp (+50%)+*", "140% +40 pp (+40%)+", "100%"]
    );
    assert!(table.rows.iter().all(|row| row.name != "LTV : CAC"), "what nobody knows has no row");
}

#[test]
fn bad_news_are_told_as_such() {
    let dearer: &[(Kpi, Change)] = &[(Kpi::Cost, Change::By(3.0))];
    let plan = with_scenarios(&[("Dearer", dearer)]);
    let table = table(&plan);
    assert_eq!(row(&table, "Total cost"), ["€1,000*", "€3,000 +€2,000 (+200%)-"]);
    assert_eq!(row(&table, "Profit"), ["€1,000*", "−€1,000 −€2,000-"]);
    assert_eq!(said(Locale::En, &plan), "No scenario does better than the plan. Profit as planned: €1,000.");
}

#[test]
fn the_best_scenario_is_told_in_every_language() {
    let plan = two();
    let en = "“Better” comes out best. Profit: +€400 (+40%) compared with the plan.";
    assert_eq!(said(Locale::En, &plan), en);
    let fr = "«_Better_» donne le meilleur résultat. Bénéfice~: +400~€ (+40~%) par rapport au plan.";
    assert_eq!(said(Locale::Fr, &plan).replace('_', "~"), fr.replace('_', "~"));
    assert_eq!(said(Locale::Ru, &plan), "Лучший итог у сценария «Better». Прибыль: +400~€ (+40~%) к плану.");
    assert!(said(Locale::Fa, &plan).contains("«Better»"));
    assert_eq!(said(Locale::En, &shop()), "", "without scenarios there is nothing to tell");
}

#[test]
fn a_plan_that_knows_too_little_says_so() {
    let mut plan = Plan::blank("x", "", Currency::EUR, "Ads");
    let scenario =
        SavedScenario::new(plan.next_part_id(), "More", vec![PlanTurn::new(Kpi::Cpc, None, Change::By(2.0))]);
    plan.apply(PlanEdit::Put(Part::Scenario(scenario))).expect("a scenario");
    assert!(said(Locale::En, &plan).starts_with("The plan knows too little to compare"));
    assert_eq!(table(&plan).rows, []);
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    assert_eq!(compare(&mut engine, &report, &plan).outcomes[0].took_effect, [false]);
}

#[test]
fn ready_scenarios_turn_every_known_rate() {
    let plan = shop();
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let turns = rates_times(&mut engine, &report, 0.9);
    let kpis: Vec<Kpi> = turns.iter().map(|turn| turn.kpi).collect();
    assert_eq!(kpis, [Kpi::LeadRate, Kpi::SaleRate], "neither the margin nor what is assumed");
    assert!(turns.iter().all(|turn| turn.change == Change::By(0.9)));
}

#[test]
fn a_name_of_blanks_is_no_name() {
    let plan = with_scenarios(&[("  ", &[])]);
    assert_eq!(scenario_name(&wording(Locale::En, &plan), 0), "Scenario 1");
    assert_eq!(scenario_name(&wording(Locale::Fa, &plan), 0), "سناریوی ۱");
}

fn trial(plan: &mut Plan, words: &str, kpi: Kpi, changes: (f64, Option<f64>), verdict: Verdict, end: (i16, u8, u8)) {
    let mut trial = Trial::new(plan.next_part_id(), kpi);
    words.clone_into(&mut trial.hypothesis);
    (trial.expected, trial.actual) = (Some(changes.0), changes.1);
    (trial.verdict, trial.end) = (verdict, Some(end));
    plan.apply(PlanEdit::Put(Part::Trial(trial))).expect("a trial");
}

/// Kept: an order value a tenth lower in January, half as many leads again in February; dropped, running and unknown ones.
fn tried() -> Plan {
    let mut plan = shop();
    trial(&mut plan, "Short form", Kpi::LeadRate, (0.4, Some(0.5)), Verdict::Keep, (2027, 2, 28));
    trial(&mut plan, "", Kpi::Aov, (0.1, Some(-0.1)), Verdict::Keep, (2027, 1, 31));
    trial(&mut plan, "Big logo", Kpi::SaleRate, (0.1, Some(-0.5)), Verdict::Drop, (2027, 1, 1));
    trial(&mut plan, "Chat", Kpi::SaleRate, (0.1, Some(0.9)), Verdict::Running, (2027, 1, 1));
    trial(&mut plan, "Reviews", Kpi::SaleRate, (0.1, None), Verdict::Keep, (2027, 1, 1));
    trial(&mut plan, "New banner", Kpi::Ctr, (0.1, Some(0.2)), Verdict::Keep, (2027, 3, 31));
    plan
}

#[test]
fn kept_changes_add_up_in_the_order_of_their_last_days() {
    let plan = tried();
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let words = wording(Locale::En, &plan);
    let sum = sum_up(&words, &mut engine, &report);
    let rows: Vec<String> = steps_table(&words, &sum).rows.iter().map(|row| visible(&row.join(" | "))).collect();
    assert_eq!(
        rows,
        [
            "Before | 100% | – | €1,000",
            "Average order value | 80% | −20 pp | €800",
            "Short form | 170% | +90 pp | €1,700",
            "New banner (the plan does not know the figure) | 170% | 0 pp | €1,700",
        ]
    );
    assert_eq!(
        visible(&sum_sentence(&words, &sum)),
        "Return on investment with everything you kept: 170% instead of 100% (+70 pp). \
         Profit: €1,700 instead of €1,000 (+€700)."
    );
    assert_eq!(visible(&hits(&words)), "As expected or better: 2~of~4.");
    let met: Vec<Option<bool>> = plan.trials().iter().map(is_met).collect();
    assert_eq!(met, [Some(true), Some(false), Some(false), None, None, Some(true)]);
}

#[test]
fn an_empty_ledger_and_an_unknown_return_say_what_to_do() {
    let said = |plan: &Plan| {
        let mut engine = Engine::default();
        let report = engine.evaluate(plan.inputs());
        let words = wording(Locale::En, plan);
        let sum = sum_up(&words, &mut engine, &report);
        assert_eq!(steps_table(&words, &sum).rows, Vec::<Vec<String>>::new());
        (sum_sentence(&words, &sum), hits(&words))
    };
    let (sentence, hits) = said(&shop());
    assert!(sentence.starts_with("Changes that you keep") && hits.starts_with("Once experiments are over"));
    let mut plan = Plan::blank("x", "", Currency::EUR, "Ads");
    trial(&mut plan, "Short form", Kpi::LeadRate, (0.1, Some(0.2)), Verdict::Keep, (2027, 1, 1));
    assert!(said(&plan).0.starts_with("The plan does not know its return on investment yet"));
}

fn steps(locale: Locale, width: f64, palette: Palette) -> Scene {
    let plan = tried();
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let words = wording(locale, &plan);
    let sum = sum_up(&words, &mut engine, &report);
    build_steps_scene(&steps_input(&words, &sum, View { format: words.format, palette, width, height: None }))
}

#[test]
fn the_steps_look_as_kept() {
    check("steps-ltr-light", &steps(Locale::En, 760.0, Palette::LIGHT));
    check("steps-rtl-phone-dark", &steps(Locale::Fa, 320.0, Palette::DARK));
}

#[test]
fn each_step_begins_where_the_last_one_ended() {
    for locale in Locale::ALL {
        for width in [280.0, 360.0, 519.0, 520.0, 900.0] {
            assert_tidy(&steps(locale, width, Palette::LIGHT), &format!("{locale:?} {width}"));
        }
    }
    let scene = steps(Locale::En, 760.0, Palette::LIGHT);
    assert_eq!(scene.regions.len(), 4);
    let bars: Vec<(f64, f64)> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            race_planner::chart::Shape::Rect { x, width, height: 14.0, .. } => Some((*x, *width)),
            _ => None,
        })
        .collect();
    let [before, lower, higher] = bars[..] else { panic!("{bars:?}") };
    // 728 px for 170 %.
    assert!((before.1 - 728.0 / 1.7).abs() < 1e-9 && (lower.1 - before.1 * 0.2).abs() < 1e-9, "{bars:?}");
    assert!((lower.0 + lower.1 - before.0 - before.1).abs() < 1e-9, "a loss goes back: {bars:?}");
    assert!((higher.0 - lower.0).abs() < 1e-9 && (higher.1 - before.1 * 0.9).abs() < 1e-9, "{bars:?}");
}

#[test]
fn any_number_of_steps_can_be_drawn() {
    let words = ["", "x"];
    for value in [f64::NAN, f64::INFINITY, f64::MAX, -f64::MAX, 0.0, -1.0] {
        let row = |label: &str, value| race_planner::chart::StepRow {
            label: label.to_owned(),
            value,
            value_text: "1".to_owned(),
            change_text: String::new(),
        };
        let input = race_planner::chart::StepsInput {
            direction: race_planner::i18n::Direction::Ltr,
            palette: Palette::LIGHT,
            width: f64::NAN,
            rows: words.map(|label| row(label, value)).to_vec(),
            empty_text: String::new(),
        };
        assert_tidy(&build_steps_scene(&input), &format!("{value}"));
    }
}
