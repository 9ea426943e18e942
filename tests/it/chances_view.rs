//! What the Forecast screen says about chances: sentences, tables and the first guess at ranges.

use race_planner::chart::Palette;
use race_planner::chart::present::View;
use race_planner::chart::present_chances::{
    ChanceRow, Target, chance_heads, chance_rows, fan_against, fan_input, fan_table, histogram_input, histogram_table,
    narrowed, objective_rows, readable, source_rows, whole,
};
use race_planner::engine::uncertainty::{Asked, Outcome, Run, Settings};
use race_planner::engine::{Better, Engine, Kpi, Lane, Layer, Stage};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{
    At, Currency, Entry, EntryKey, Example, ExampleWords, Objective, Part, Periods, Place, Plan, PlanEdit, Quantity,
};

fn bakery() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: ["Search", "Instagram", "Newsletter"].map(str::to_owned).to_vec(),
        ..ExampleWords::default()
    };
    Example::Bakery.plan("1", Currency::EUR, &words)
}

fn drawn(plan: &Plan) -> Outcome {
    let mut engine = Engine::default();
    let periods = usize::from(plan.periods().count);
    let settings = Settings::new(Layer::Target, plan.seed()).with_periods(if periods > 1 { periods } else { 0 });
    let mut run = Run::new(&mut engine, &plan.inputs(), &plan.ranges(), &settings);
    while !run.advance(8_192).is_complete() {}
    run.finish()
}

fn speak<R>(plan: &Plan, locale: Locale, sentence: impl FnOnce(&Wording) -> R) -> R {
    let format = Format::new(locale, Currency::EUR);
    sentence(&Wording { catalog: Catalog::of(locale), format, plan })
}

fn seen(text: &str) -> String {
    text.chars().filter(|char| !('\u{2066}'..='\u{2069}').contains(char)).collect()
}

#[test]
fn the_answer_is_told_in_a_sentence() {
    let plan = bakery();
    let outcome = drawn(&plan);
    let sentence = |locale, kpi| {
        seen(&speak(&plan, locale, |words| words.spread(kpi, &words.kpi(kpi), outcome.spread(whole(kpi)))))
    };
    // Of 1200 visits 8–13 % leave a contact and 30 % of these buy at 34: 62 % of that, and 1 221.32 from elsewhere less 1 335.
    assert_eq!(
        sentence(Locale::En, Kpi::Profit),
        "In 9 of 10 cases, “Profit” lies between €401 and €781, in half of them above €577."
    );
    assert_eq!(sentence(Locale::En, Kpi::Visits), "“Visits” is 2,480 in every case: it rests on no range.");
    assert_eq!(sentence(Locale::En, Kpi::Nps), "“Net promoter score (NPS)” is not known yet.");
    assert!(sentence(Locale::Fa, Kpi::Profit).contains("۵۷۷"));
}

#[test]
fn of_millions_the_answer_tells_what_draws_can_know() {
    let mut plan = bakery();
    let place = Place::Channel(plan.channels()[0].id);
    let at = At { place, layer: Layer::Target, period: None };
    let entry = Entry::guess(Quantity::Exact(34e6));
    plan.apply(PlanEdit::Enter { at, kpi: Kpi::Aov, entry, instead_of: None }).expect("a price");
    let outcome = drawn(&plan);
    let told = |locale, kpi| {
        seen(&speak(&plan, locale, |words| words.spread(kpi, &words.kpi(kpi), outcome.spread(whole(kpi)))))
    };
    // 62 % of 34 million for 30 % of 8, 10.3 and 13 % of 1200 visits; what comes from elsewhere is nothing beside it.
    assert_eq!(
        told(Locale::En, Kpi::Profit),
        "In 9 of 10 cases, “Profit” lies between €607M and €987M, in half of them above €783M."
    );
}

#[test]
fn what_varies_is_never_quite_certain() {
    let mut plan = bakery();
    let place = Place::Channel(plan.channels()[2].id);
    let at = At { place, layer: Layer::Target, period: None };
    let entry = Entry::guess(Quantity::Exact(60.4));
    plan.apply(PlanEdit::Enter { at, kpi: Kpi::SetupCost, entry, instead_of: None }).expect("a cost");
    let outcome = drawn(&plan);
    let chance = |kpi, target, better| {
        let spread = outcome.spread(whole(kpi)).expect("known");
        seen(&speak(&plan, Locale::En, |words| words.chance(kpi, spread, target, better)))
    };
    assert_eq!(chance(Kpi::Profit, 0.0, Better::Higher), "more than 99%");
    assert_eq!(chance(Kpi::Profit, 5_000.0, Better::Higher), "less than 1%");
    assert_eq!(chance(Kpi::Profit, 577.0, Better::Higher), "50%");
    assert_eq!(chance(Kpi::Visits, 2_000.0, Better::Higher), "100%");
    assert_eq!(chance(Kpi::Visits, 2_000.0, Better::Lower), "0%");
    // 685.4 does not vary and reads as €685, where an objective of so much is on track.
    assert_eq!(chance(Kpi::Cost, 685.0, Better::Lower), "100%");
    assert_eq!(chance(Kpi::Cost, 684.0, Better::Lower), "0%");
    // 5 % of the draws leave fewer than 8 % of 1200 visits in the channel; the others add 54 and 83.6.
    assert_eq!(chance(Kpi::Leads, 96.0 + 137.6, Better::Lower), "5%");
}

#[test]
fn the_ranges_stand_by_what_they_explain() {
    let mut plan = bakery();
    let place = Place::Channel(plan.channels()[0].id);
    let at = At { place, layer: Layer::Target, period: None };
    let entry = Entry::guess(Quantity::Range { low: 33.5, high: 34.5 });
    plan.apply(PlanEdit::Enter { at, kpi: Kpi::Aov, entry, instead_of: None }).expect("a range");
    let (ranges, outcome) = (plan.ranges(), drawn(&plan));
    let spread = outcome.spread(whole(Kpi::Profit)).expect("known");
    let rows = speak(&plan, Locale::En, |words| source_rows(words, &ranges, spread));
    assert_eq!(
        rows.iter().map(|row| seen(&row.name)).collect::<Vec<_>>(),
        ["Lead conversion rate, Search", "Average order value, Search"]
    );
    assert_eq!(rows[0].range, "8–13%");
    assert!(rows[0].share > 0.97 && rows[1].share < 0.03, "{rows:?}");
    let sentence = speak(&plan, Locale::En, |words| words.strongest_range(&ranges, spread.sources()));
    let sentence = seen(&sentence.expect("one"));
    assert!(sentence.starts_with("“Lead conversion rate, Search” explains 9"), "{sentence}");
}

/// The rows of every figure that the plan can work out, in one language.
fn rows(plan: &Plan, locale: Locale, lane: Lane) -> (Vec<String>, Vec<ChanceRow>) {
    let mut engine = Engine::default();
    let asked = Kpi::ALL.map(|kpi| Asked { kpi, lane, period: None }).to_vec();
    let settings = Settings { asked, is_traced: false, ..Settings::new(Layer::Target, plan.seed()) };
    let mut run = Run::new(&mut engine, &plan.inputs(), &plan.ranges(), &settings);
    run.advance(usize::MAX);
    let outcome = run.finish();
    let points: Vec<_> =
        outcome.spreads().iter().filter_map(|(it, spread)| Some((it.kpi, spread.percentiles()?))).collect();
    let report = engine.evaluate(plan.inputs());
    let figures = report.horizon(&mut engine, Layer::Target, lane, 0..usize::MAX);
    let known = Kpi::ALL.into_iter().filter(|kpi| figures.value(*kpi).is_some()).count();
    assert_eq!(points.len(), known, "whatever the plan knows has its percentiles");
    speak(plan, locale, |words| (chance_heads(words), chance_rows(words, &points, &figures)))
}

#[test]
fn every_figure_has_a_row_in_the_order_of_the_framework() {
    let plan = bakery();
    let (heads, rows) = rows(&plan, Locale::En, Lane::Total);
    assert_eq!(heads[1..], ["Plan", "P5", "P25", "P50", "P75", "P95"].map(str::to_owned));
    assert!(rows.len() > 30, "{}", rows.len());
    assert!(rows.windows(2).all(|pair| pair[0].kpi.stage() <= pair[1].kpi.stage()));
    let row = |kpi: Kpi| rows.iter().find(|row| row.kpi == kpi).expect("a row");
    let profit = row(Kpi::Profit);
    assert_eq!(profit.cells, ["€591", "€401", "€502", "€577", "€657", "€781"].map(str::to_owned));
    assert!(profit.varies && profit.differs, "591 is of the middle of 8–13 %, and 577 of its median");
    let visits = row(Kpi::Visits);
    assert_eq!(visits.cells, ["2,480"; 6].map(str::to_owned));
    assert!(!visits.varies && !visits.differs);
}

#[test]
fn a_channel_has_rows_of_its_own() {
    let (_, rows) = rows(&bakery(), Locale::En, Lane::Channel(0));
    let leads = rows.iter().find(|row| row.kpi == Kpi::Leads).expect("leads");
    // 8–13 % of 1200 visits.
    assert_eq!([&leads.cells[1], &leads.cells[5]], ["96", "156"]);
}

#[test]
fn rows_are_narrowed_by_stage_and_by_words() {
    let plan = bakery();
    let (_, all) = rows(&plan, Locale::En, Lane::Total);
    let kpis = |stage, typed: &str| narrowed(&all, stage, typed).iter().map(|row| row.kpi).collect::<Vec<_>>();
    assert_eq!(kpis(None, "").len(), all.len());
    assert_eq!(kpis(None, "RATE lead conv"), [Kpi::LeadRate], "in any order and case");
    assert!(kpis(Some(Stage::Act), "").contains(&Kpi::Leads) && !kpis(Some(Stage::Act), "").contains(&Kpi::Visits));
    assert_eq!(kpis(Some(Stage::Engage), "visits"), []);
    let (_, all) = rows(&plan, Locale::Ru, Lane::Total);
    assert_eq!(narrowed(&all, None, "ПРИБЫЛЬ").first().map(|row| row.kpi), Some(Kpi::GrossProfit));
}

#[test]
fn a_suggested_target_is_easily_read_and_met_by_the_figure_itself() {
    for (value, better, wanted) in [
        (34.933_198_380_566_8, Better::Higher, 34.93),
        (34.936, Better::Higher, 34.93),
        (34.936, Better::Lower, 34.94),
        (34.933, Better::Lower, 34.94),
        (24_805.0, Better::Higher, 24_800.0),
        (24_805.0, Better::Lower, 24_810.0),
        (-24_805.5, Better::Higher, -24_810.0),
        (0.11, Better::Higher, 0.11),
        (0.0, Better::Lower, 0.0),
        (2_480.0, Better::Higher, 2_480.0),
    ] {
        let found = readable(value, better);
        assert_eq!(found.to_bits(), f64::to_bits(wanted), "{value} as {found}");
    }
}

#[test]
fn rates_become_ranges_of_a_fifth_on_either_side_in_one_step() {
    let mut plan = bakery();
    let before = plan.entries().count();
    plan.apply(plan.rates_as_ranges(Layer::Target).expect("there are rates")).expect("they can be ranges");
    assert_eq!(plan.entries().count(), before);
    let quantity = |position: usize, kpi| {
        let place = Place::Channel(plan.channels()[position].id);
        plan.entry(&EntryKey { at: At { place, layer: Layer::Target, period: None }, kpi }).map(|entry| entry.quantity)
    };
    assert_eq!(quantity(0, Kpi::SaleRate), Some(Quantity::Range { low: 0.24, high: 0.36 }));
    assert_eq!(quantity(1, Kpi::LeadRate), Some(Quantity::Range { low: 0.048, high: 0.072 }));
    assert_eq!(quantity(0, Kpi::LeadRate), Some(Quantity::Range { low: 0.08, high: 0.13 }), "a range stays");
    assert_eq!(quantity(0, Kpi::MediaCost), Some(Quantity::Exact(420.0)), "an amount stays");
    assert_eq!(plan.rates_as_ranges(Layer::Target), None, "nothing is left to turn");
}

#[test]
fn a_share_of_people_stays_below_the_whole() {
    let mut plan = Plan::blank("1", "", Currency::EUR, "Shop");
    let at = At { place: Place::Channel(plan.channels()[0].id), layer: Layer::Target, period: None };
    let entry = Entry::guess(Quantity::Exact(0.95));
    plan.apply(PlanEdit::Enter { at, kpi: Kpi::LeadRate, entry, instead_of: None }).expect("a rate");
    plan.apply(plan.rates_as_ranges(Layer::Target).expect("a rate")).expect("a range");
    let entry = plan.entry(&EntryKey { at, kpi: Kpi::LeadRate }).expect("entered");
    assert_eq!(entry.quantity, Quantity::Range { low: 0.76, high: 1.0 });
}

fn view() -> View {
    let format = Format::new(Locale::En, Currency::EUR);
    View { format, palette: Palette::LIGHT, width: 600.0, height: None }
}

#[test]
fn the_histogram_and_its_table_say_the_same() {
    let plan = bakery();
    let outcome = drawn(&plan);
    let target = Some(Target { value: 600.0, better: Better::Higher });
    let spread = outcome.spread(whole(Kpi::Profit));
    let input = speak(&plan, Locale::En, |words| histogram_input(words, Kpi::Profit, spread, target, view()));
    assert_eq!(input.shares.len(), 40);
    let total: f64 = input.shares.iter().sum();
    assert!((0.98..=1.0).contains(&total), "all but one in a hundred cases: {total}");
    let mark = input.target.as_ref().expect("a mark");
    assert_eq!((mark.value, mark.text.as_str(), mark.is_met_above), (600.0, "at least €600: 42%", true));
    let table = speak(&plan, Locale::En, |words| histogram_table(words, Kpi::Profit, &input));
    assert_eq!(table.rows.len(), 10);
    assert_eq!(table.heads[0], "Profit");
}

#[test]
fn each_period_spreads_by_itself_and_the_whole_less_than_their_sum() {
    let mut plan = bakery();
    plan.apply(PlanEdit::SetPeriods(Periods { count: 3, ..plan.periods() })).expect("three months");
    let outcome = drawn(&plan);
    let input = speak(&plan, Locale::En, |words| fan_input(words, whole(Kpi::Profit), &outcome, view()));
    let report = Engine::default().evaluate(plan.inputs());
    let input = speak(&plan, Locale::En, |words| fan_against(input, words, whole(Kpi::Profit), &report));
    let near = |value: Option<f64>, wanted: f64| value.is_some_and(|value| (value - wanted).abs() < 0.01);
    let [target, actual] = input.lines.as_slice() else { panic!("{:?}", input.lines) };
    assert!(target.is_target && target.values.iter().all(|value| near(*value, 590.88)), "{target:?}");
    assert!(!actual.is_target && near(actual.values[0], 467.36) && actual.values[1..] == [None, None], "{actual:?}");
    let spreads: Vec<(f64, f64, f64)> = input.points.iter().filter_map(|point| point.spread).collect();
    assert_eq!(spreads.len(), 3);
    assert!(spreads.iter().all(|(low, middle, high)| (low - 438.0).abs() < 2.0 && middle < high), "{spreads:?}");
    let table = speak(&plan, Locale::En, |words| fan_table(words, Kpi::Profit, &input));
    assert_eq!(table.heads[1..], ["P10", "P50", "P90", "Target", "Actual"].map(str::to_owned));
    assert_eq!(table.rows[2], ["3", "€438", "€577", "€733", "€591", "–"].map(str::to_owned));
}

#[test]
fn each_objective_has_its_chance() {
    let mut plan = bakery();
    let objective = Objective::new(plan.next_part_id(), Kpi::Profit, Place::Business, 600.0);
    plan.apply(PlanEdit::Put(Part::Objective(objective))).expect("an objective");
    let cac = Objective::new(plan.next_part_id(), Kpi::Cac, Place::Business, 8.39);
    plan.apply(PlanEdit::Put(Part::Objective(cac))).expect("an objective");
    let outcome = drawn(&plan);
    let rows = speak(&plan, Locale::En, |words| objective_rows(words, |it| outcome.spread(whole(it.kpi)).cloned()));
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| seen(cell)).collect()).collect();
    assert_eq!(rows[0], ["Profit", "at least €600", "42%"].map(str::to_owned));
    assert_eq!(rows[1][1..], ["at most €8.39", "90%"].map(str::to_owned));
}
