//! What the reverse planner says: sentences in four languages, and tables that hold the same figures.

use race_planner::chart::present_goal::{GoalQuestion, GoalView, goal_view, levers_for, ways_table, wishes};
use race_planner::engine::model::{Lever, Measure};
use race_planner::engine::reverse::{Leeway, Wish, solve, suggestion, two_digits, ways};
use race_planner::engine::{Engine, Kpi, Lane, Layer, Report, Unit};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{Currency, Example, ExampleWords, Plan};

use crate::engine::inputs;

/// 1000 visits at 0.50, 100 leads, 20 orders of 50, revenue 1000, gross profit 400, cost 500, fixed costs 100.
const BAKERY: &str = "visits 1000, cpc 0.5, lead-rate 10%, sale-rate 20%, aov 50, repeat-rate 25% \
                      | business: gross-margin 40%, fixed-costs 100";

fn plan() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: vec!["Ads".to_owned(), "Shop".to_owned()],
        ..ExampleWords::default()
    };
    Example::Bakery.plan("bakery", Currency::EUR, &words)
}

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "").replace('\u{a0}', "~").replace('\u{202f}', "_")
}

fn report(engine: &mut Engine, text: &str) -> Report {
    engine.evaluate(inputs(text))
}

fn wish(kpi: Kpi, value: f64) -> Wish {
    Wish { measure: Measure { kpi, lane: Lane::Total, from: 0, to: 0 }, value }
}

fn ask(locale: Locale, kpi: Kpi, value: f64, levers: &[Kpi]) -> GoalView {
    let mut engine = Engine::default();
    let report = report(&mut engine, BAKERY);
    let leeways: Vec<Leeway> = levers.iter().map(|kpi| Leeway::natural(Lever::everywhere(*kpi))).collect();
    let wish = wish(kpi, value);
    let answer = solve(&mut engine, &report, Layer::Target, &wish, &leeways);
    goal_view(&wording(locale, &plan()), &mut engine, &report, Layer::Target, &wish, &answer)
}

#[track_caller]
fn says(locale: Locale, (kpi, value): (Kpi, f64), levers: &[Kpi], sentence: &str) {
    assert_eq!(visible(&ask(locale, kpi, value, levers).sentence), sentence);
}

#[test]
fn one_lever_is_told_with_its_way_and_its_cost() {
    let more = [Kpi::Visits];
    says(
        Locale::En,
        (Kpi::Orders, 30.0),
        &more,
        "For “Orders” to reach 30, “Visits” must rise from 1,000 to 1,500 (+50%). Marketing then costs €250 more.",
    );
    says(
        Locale::Fr,
        (Kpi::Orders, 30.0),
        &more,
        "Pour que «_Commandes_» atteigne 30, «_Visites_» doit monter de 1_000 à 1_500 (+50_%). \
         Le marketing coûte alors 250_€ de plus.",
    );
    says(
        Locale::Ru,
        (Kpi::Orders, 30.0),
        &more,
        "Чтобы показатель «Заказы» достиг 30, показатель «Посещения» должен вырасти с 1~000 до 1~500 (+50~%). \
         Расходы на маркетинг вырастут на 250~€.",
    );
    says(
        Locale::Fa,
        (Kpi::Orders, 30.0),
        &more,
        "برای این\u{200c}که «سفارش\u{200c}ها» به ۳۰ برسد، «بازدیدها» باید از ۱٬۰۰۰ به ۱٬۵۰۰ افزایش یابد (+۵۰٪). \
         هزینهٔ بازاریابی ۲۵۰~یورو بیشتر می\u{200c}شود.",
    );
}

#[test]
fn a_fall_is_called_one_and_a_cost_that_stays_is_not_told() {
    let cheaper = [Kpi::Cpc];
    says(
        Locale::En,
        (Kpi::Cac, 20.0),
        &cheaper,
        "For “Customer acquisition cost (CAC)” to reach €20, “Cost per click (CPC)” must fall from €0.50 to €0.40 (−20%).",
    );
}

#[test]
fn several_levers_are_told_together() {
    says(
        Locale::En,
        (Kpi::Orders, 24.2),
        &[Kpi::LeadRate, Kpi::SaleRate],
        "For “Orders” to reach 24, change these together: “Lead conversion rate” from 10% to 11% (+10%), \
         “Lead-to-order rate” from 20% to 22% (+10%).",
    );
}

#[test]
fn what_cannot_be_is_said_with_the_nearest() {
    says(
        Locale::En,
        (Kpi::Orders, 500.0),
        &[Kpi::SaleRate],
        "500 is out of reach within these limits: “Orders” gets to 100 at best, \
         with “Lead-to-order rate” from 20% to 100% (+400%).",
    );
    says(
        Locale::Ru,
        (Kpi::Orders, 500.0),
        &[Kpi::SaleRate],
        "Значение 500 в этих пределах недостижимо: «Заказы» в лучшем случае~— 100, \
         если изменить «Конверсия лида в заказ» с 20~% до 100~% (+400~%).",
    );
    says(
        Locale::En,
        (Kpi::Profit, 400.0),
        &[Kpi::FixedCosts],
        "€400 is out of reach within these limits: “Profit” gets to −€100 at best, \
         with “Fixed costs” from €100 to €0 (−100%).",
    );
}

#[test]
fn a_lever_without_end_is_not_given_a_figure() {
    // Ever more visits spread the set-up cost, but a customer's clicks still cost 25.
    let mut engine = Engine::default();
    let report = report(&mut engine, "visits 1000, cpc 0.5, setup-cost 100, lead-rate 10%, sale-rate 20%, aov 50");
    let (wish, lever) = (wish(Kpi::Cac, 20.0), Leeway::natural(Lever::everywhere(Kpi::Visits)));
    let answer = solve(&mut engine, &report, Layer::Target, &wish, &[lever]);
    let plan = plan();
    let view = goal_view(&wording(Locale::En, &plan), &mut engine, &report, Layer::Target, &wish, &answer);
    assert_eq!((view.is_reached, view.levers.rows.len()), (false, 0));
    assert_eq!(
        visible(&view.sentence),
        "€20 is out of reach: however far these figures go, “Customer acquisition cost (CAC)” gets no nearer than €25."
    );
    let ways = ways(&mut engine, &report, Layer::Target, &wish, &[lever], None);
    let table = ways_table(&wording(Locale::En, &plan), &wish, &ways, None);
    assert_eq!(visible(&table.rows[0].join("|")), "Visits|1,000|–|–|€25 at best");
}

#[test]
fn no_effect_and_no_need_are_said() {
    says(
        Locale::En,
        (Kpi::Visits, 2000.0),
        &[Kpi::SaleRate],
        "None of these figures brings “Visits” any nearer. Choose others.",
    );
    says(Locale::En, (Kpi::Orders, 20.0), &[Kpi::Visits], "“Orders” is at 20 already; nothing has to change.");
}

#[test]
fn every_answer_is_told_in_every_language() {
    let cases: [(Kpi, f64, &[Kpi]); 6] = [
        (Kpi::Orders, 30.0, &[Kpi::Visits]),
        (Kpi::Orders, 30.0, &[Kpi::Visits, Kpi::Aov, Kpi::LeadRate]),
        (Kpi::Orders, 500.0, &[Kpi::SaleRate]),
        (Kpi::Roi, 5.0, &[Kpi::FixedCosts]),
        (Kpi::Roi, 0.5, &[Kpi::Aov, Kpi::Cpc]),
        (Kpi::LifetimeValue, 500.0, &[Kpi::Aov]),
    ];
    for locale in Locale::ALL {
        for (kpi, value, levers) in cases {
            let view = ask(locale, kpi, value, levers);
            assert!(view.sentence.chars().count() > 25, "{}", view.sentence);
            assert!(!view.sentence.contains(['{', '$']), "{}", view.sentence);
            for table in [&view.levers, &view.effects] {
                assert!(table.rows.iter().all(|row| row.len() == table.heads.len()));
            }
        }
    }
}

#[test]
fn tables_show_what_changes_and_what_stays() {
    let view = ask(Locale::En, Kpi::Orders, 30.0, &[Kpi::Visits]);
    assert!(view.is_reached);
    assert_eq!(view.levers.rows, [["Visits", "1,000", "1,500", "+500", "+50%"]]);
    let row = |name: &str| view.effects.rows.iter().find(|row| row[0] == name).expect("a figure of the table").clone();
    assert_eq!(row("Leads"), ["Leads", "100", "150", "+50", "+50%"]);
    assert_eq!(row("Profit"), ["Profit", "−€200", "−€250", "−€50", "−25%"]);
    assert_eq!(row("Return on investment (ROI)"), ["Return on investment (ROI)", "−20%", "−20%", "0 pp", "0%"]);
}

#[test]
fn what_is_missing_in_a_question_is_asked_for() {
    let mut engine = Engine::default();
    let report = report(&mut engine, BAKERY);
    let plan = plan();
    let mut told = |kpi, value, leeways: &[Leeway]| {
        let measure = wish(kpi, 0.0).measure;
        let question = GoalQuestion { layer: Layer::Target, measure, value, leeways: leeways.to_vec() };
        let words = wording(Locale::En, &plan);
        let ways = question.ways(&words, &mut engine, &report).rows.len();
        (visible(&question.answer(&words, &mut engine, &report).sentence), ways)
    };
    let visits = Leeway::natural(Lever::everywhere(Kpi::Visits));
    assert_eq!(told(Kpi::Orders, None, &[visits]), ("“Orders” is 20 now. Type what it is to reach.".to_owned(), 0));
    assert_eq!(told(Kpi::Orders, Some(30.0), &[]).0, "Choose at least one figure that may change.");
    let unknown = "“Impressions” is not known yet: first enter the figures that it follows from.";
    assert_eq!(told(Kpi::Impressions, Some(30.0), &[visits]), (unknown.to_owned(), 0));
    let (answer, ways) = told(Kpi::Orders, Some(30.0), &[visits]);
    assert!(answer.contains("1,500") && ways == 1, "{answer}");
}

#[test]
fn each_way_shows_what_it_makes_of_the_profit() {
    let mut engine = Engine::default();
    let report = report(&mut engine, BAKERY);
    let leeways = [Kpi::Visits, Kpi::LeadRate].map(|kpi| Leeway::natural(Lever::everywhere(kpi))).to_vec();
    let measure = wish(Kpi::Orders, 0.0).measure;
    let question = GoalQuestion { layer: Layer::Target, measure, value: Some(30.0), leeways };
    let table = question.ways(&wording(Locale::En, &plan()), &mut engine, &report);
    assert_eq!(table.heads, ["Figure", "Now", "Needed", "Change", "Profit"]);
    // Half as many orders again bring 200; visits cost 250 for it, a better rate nothing.
    assert_eq!(table.rows[0], ["Visits", "1,000", "1,500", "+50%", "−€250"]);
    assert_eq!(table.rows[1], ["Lead conversion rate", "10%", "15%", "+50%", "€0"]);
}

#[test]
fn the_ways_there_start_with_the_least_change() {
    let mut engine = Engine::default();
    let report = report(&mut engine, BAKERY);
    let wish = wish(Kpi::Profit, 100.0);
    let levers = levers_for(&report, Layer::Target, &wish.measure, None);
    let leeways: Vec<Leeway> = levers.into_iter().map(Leeway::natural).collect();
    let beside = Some(Measure { kpi: Kpi::Cost, ..wish.measure });
    let ways = ways(&mut engine, &report, Layer::Target, &wish, &leeways, beside);
    let table = ways_table(&wording(Locale::En, &plan()), &wish, &ways, beside);
    let first: Vec<&str> = table.rows.iter().map(|row| row[0].as_str()).take(2).collect();
    // 300 more on a gross profit of 400 is 1.75 times as much: either way, so the funnel's order decides.
    assert_eq!(first, ["Cost per click (CPC)", "Lead conversion rate"], "{:?}", table.rows);
    assert_eq!(table.rows[0], ["Cost per click (CPC)", "€0.50", "€0.29", "−42.9%", "€500", "goal reached"]);
    assert_eq!(table.rows[1], ["Lead conversion rate", "10%", "17.5%", "+75%", "€500", "goal reached"]);
    let reached: Vec<bool> = ways.iter().map(|way| way.is_reached).collect();
    assert!(reached.is_sorted_by(|a, b| a >= b), "{reached:?}");
    // Without fixed costs there is still a loss of 100.
    let fixed = ways.iter().position(|way| way.lever.lever.kpi == Kpi::FixedCosts).expect("it helps");
    assert_eq!(visible(&table.rows[fixed][5]), "−€100 at best");
}

#[test]
fn what_is_known_can_be_wished_for_and_turned() {
    let mut engine = Engine::default();
    let report = report(&mut engine, BAKERY);
    let known = wishes(&mut engine, &report, Layer::Target, 0);
    assert_eq!(known[..4], [Kpi::Orders, Kpi::Customers, Kpi::Revenue, Kpi::Profit]);
    assert!(known.contains(&Kpi::Cpl) && !known.contains(&Kpi::Impressions));
    assert_eq!(wishes(&mut engine, &report, Layer::Actual, 0), []);
    let measure = wish(Kpi::Visits, 0.0).measure;
    let levers: Vec<Kpi> = levers_for(&report, Layer::Target, &measure, None).iter().map(|lever| lever.kpi).collect();
    assert!(levers.contains(&Kpi::MediaCost) && levers.contains(&Kpi::FixedCosts));
    assert!(!levers.contains(&Kpi::Visits) && !levers.contains(&Kpi::Ctr) && !levers.contains(&Kpi::SetupCost));
}

#[test]
fn the_first_wish_is_round_and_better_than_today() {
    for (kpi, today, wanted) in [
        (Kpi::Orders, 44.6, 67.0),
        (Kpi::Orders, 0.2, 1.0),
        (Kpi::Revenue, 123_456.0, 190_000.0),
        (Kpi::Profit, -300.0, 0.0),
        (Kpi::Cac, 24.0, 18.0),
        (Kpi::LeadRate, 0.8, 0.9),
        (Kpi::Roi, 0.31, 0.47),
    ] {
        let found = suggestion(kpi, today);
        assert!((found - wanted).abs() < 1e-12 * wanted.max(1.0), "{kpi:?}: {found} instead of {wanted}");
    }
    assert!((two_digits(-0.001_234) + 0.0012).abs() < 1e-18);
    assert!(two_digits(f64::NAN).abs() < f64::EPSILON && two_digits(f64::MAX).is_finite());
}

#[test]
fn changes_bear_their_sign() {
    let format = |locale| Format::new(locale, Currency::EUR);
    let told = |locale, unit, change| visible(&format(locale).change(unit, change));
    assert_eq!(told(Locale::En, Unit::Money, 123.6), "+€124");
    assert_eq!(told(Locale::Fr, Unit::Rate, -0.0126), "−1,3_pt");
    assert_eq!(told(Locale::Ru, Unit::Count, 12_345.0), "+12,3~тыс.");
    assert_eq!(told(Locale::Fa, Unit::Count, -3.0), "−۳");
    assert_eq!(told(Locale::Fa, Unit::Rate, 0.02), "+۲~واحد درصد");
    assert_eq!(told(Locale::En, Unit::Count, 0.0), "0");
    let relative = |before, after| format(Locale::En).relative_change(before, after);
    assert_eq!(relative(2480.0, 9400.0).as_deref(), Some("+279%"));
    assert_eq!(relative(-200.0, -250.0).as_deref(), Some("−25%"));
    assert_eq!(relative(-200.0, 100.0), None);
    assert_eq!(relative(0.0, 5.0), None);
    assert_eq!(relative(5.0, 0.0).as_deref(), Some("−100%"));
}
