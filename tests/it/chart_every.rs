//! Every chart there is, made from plans as the page makes it, with its equal table: nothing known, the usual, the extreme.

use race_planner::chart::present::{self, Table, View};
use race_planner::chart::present_budget::{response_input, response_table, split_input, split_shares_table};
use race_planner::chart::present_chances::{
    fan_against, fan_input, fan_table, histogram_input, histogram_table, whole,
};
use race_planner::chart::present_channels::{channels_input, channels_table, usual_measure};
use race_planner::chart::present_ledger::{steps_input, steps_table, sum_up};
use race_planner::chart::present_levers::{Ranking, levers_table, tornado_input};
use race_planner::chart::present_loyalty::{nps_input, parts_table, retention_input, retention_table};
use race_planner::chart::present_rates::{rates_input, rates_table};
use race_planner::chart::present_trend::{trend_input, trend_table};
use race_planner::chart::present_variance::{waterfall_input, waterfall_table};
use race_planner::chart::{
    Palette, Scene, Shape, build_channels_scene, build_fan_scene, build_funnel_scene, build_histogram_scene,
    build_metrics_scene, build_parts_scene, build_rates_scene, build_response_scene, build_retention_scene,
    build_split_scene, build_steps_scene, build_tornado_scene, build_trend_scene, build_waterfall_scene,
};

use race_planner::engine::experiment::{Counts, RunningTest};
use race_planner::engine::loyalty::RetentionCurve;
use race_planner::engine::model::Measure;
use race_planner::engine::sensitivity::all_levers;
use race_planner::engine::timeline::{Course, course, forecast};
use race_planner::engine::uncertainty::{Outcome, Run, Settings};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Report, Stage};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{
    Allocation, At, ChannelKind, Currency, Entry, MAX_CHANNELS, MAX_NAME_CHARS, MAX_PERIODS, Media, Part, PeriodKind,
    Periods, Place, Plan, PlanEdit, Quantity, Response, Trial, Verdict,
};

use crate::chart_fixture::fault;
use crate::chart_paint::check;

/// How much a plan knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Empty,
    /// Three channels in six months, two of which are over.
    Usual,
    /// As many channels and periods as can be, names as long as can be, and billions.
    Extreme,
}

impl Case {
    pub const ALL: [Self; 3] = [Self::Empty, Self::Usual, Self::Extreme];
}

/// A chart as the page shows it.
pub struct Drawn {
    pub name: &'static str,
    /// The room it was given, in CSS pixels.
    pub width: f64,
    pub scene: Scene,
    pub table: Table,
}

fn plan(case: Case) -> Plan {
    let mut plan = Plan::blank("every", "Every", Currency::EUR, "Search");
    if case == Case::Empty {
        return plan;
    }
    let is_extreme = case == Case::Extreme;
    let mut apply = |edit| plan.apply(edit).expect("an edit that is allowed");
    let (channels, periods) = if is_extreme { (MAX_CHANNELS, MAX_PERIODS) } else { (3, 6) };
    for position in 1..channels {
        let long = format!("{position} Самый длинный канал, какой только бывает ");
        let name = if is_extreme {
            long.chars().cycle().take(MAX_NAME_CHARS).collect()
        } else {
            ["Search", "Instagram", "Newsletter"][position].to_owned()
        };
        apply(PlanEdit::AddChannel { name, media: Media::Paid, kind: ChannelKind::Social });
    }
    apply(PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: periods }));
    fill(&mut plan, is_extreme);
    plan
}

fn fill(plan: &mut Plan, is_extreme: bool) {
    let ids: Vec<_> = plan.channels().iter().map(|channel| channel.id).collect();
    let mut enter = |place, layer, period, kpi, quantity| {
        let at = At { place, layer, period };
        let edit = PlanEdit::Enter { at, kpi, entry: Entry::guess(quantity), instead_of: None };
        plan.apply(edit).expect("a figure");
    };
    let exact = Quantity::Exact;
    for (position, id) in ids.iter().enumerate() {
        let place = Place::Channel(*id);
        let size = if is_extreme { 1e12 } else { 1_200.0 } / (position + 1) as f64;
        for layer in [Layer::Target, Layer::Actual] {
            // What has happened did so in two months, the second a little worse.
            for period in if layer == Layer::Target { vec![None] } else { vec![Some(0), Some(1)] } {
                let share = period.map_or(1.0, |period: u16| 0.9 - 0.2 * f64::from(period));
                enter(place, layer, period, Kpi::Visits, exact((size * share).round()));
                enter(place, layer, period, Kpi::MediaCost, exact(if is_extreme { size * 9.0 } else { 400.0 }));
                match layer {
                    Layer::Target => {
                        enter(place, layer, period, Kpi::LeadRate, Quantity::Range { low: 0.08, high: 0.13 });
                        enter(place, layer, period, Kpi::SaleRate, exact(0.3));
                        enter(place, layer, period, Kpi::LoyaltyRate, exact(0.25));
                    }
                    Layer::Actual => {
                        enter(place, layer, period, Kpi::Leads, exact((size * share * 0.09).round()));
                        enter(place, layer, period, Kpi::Orders, exact((size * share * 0.02).round()));
                    }
                }
                enter(place, layer, period, Kpi::Aov, exact(34.0));
            }
        }
    }
    enter(Place::Business, Layer::Target, None, Kpi::GrossMargin, exact(0.62));
    enter(Place::Business, Layer::Target, None, Kpi::FixedCosts, exact(if is_extreme { 1e12 } else { 100.0 }));
    for (kpi, count) in [(Kpi::Promoters, 60.0), (Kpi::Passives, 25.0), (Kpi::Detractors, 15.0)] {
        let count = if is_extreme && kpi == Kpi::Promoters { 1e12 } else { count };
        enter(Place::Business, Layer::Target, None, kpi, exact(count));
    }
    for id in ids {
        let mut response = Response::new(id);
        response.ceiling = Some(if is_extreme { 3e12 } else { 3_000.0 });
        plan.apply(PlanEdit::Put(Part::Response(response))).expect("a ceiling");
    }
    for position in 0..if is_extreme { 30 } else { 2 } {
        let mut trial = Trial::new(plan.next_part_id(), [Kpi::LeadRate, Kpi::Aov][position % 2]);
        let words = if is_extreme { "A long hypothesis about everything, " } else { "Short form" };
        trial.hypothesis = words.repeat(if is_extreme { 5 } else { 1 });
        (trial.expected, trial.actual) = (Some(0.1), Some(if position % 2 == 0 { 0.2 } else { -0.1 }));
        (trial.verdict, trial.end) = (Verdict::Keep, Some((2026, 1, 1 + position as u8 % 28)));
        plan.apply(PlanEdit::Put(Part::Trial(trial))).expect("a trial");
    }
}

fn draws(engine: &mut Engine, plan: &Plan) -> Outcome {
    let asked = Settings { draws: 64, is_traced: false, ..Settings::new(Layer::Target, plan.seed()) };
    let settings = asked.with_periods(usize::from(plan.periods().count));
    let mut run = Run::new(engine, &plan.inputs(), &plan.ranges(), &settings);
    while !run.advance(8_192).is_complete() {}
    run.finish()
}

/// What is worked out once for a plan; charts are drawn from it in any language, width and theme.
pub struct Studio {
    case: Case,
    plan: Plan,
    engine: Engine,
    report: Report,
    outcome: Outcome,
    revenue: Course,
    ranking: Ranking,
    cohort: Vec<f64>,
    split: Allocation,
}

impl Studio {
    pub fn of(case: Case) -> Self {
        let (plan, mut engine) = (plan(case), Engine::default());
        let report = engine.evaluate(plan.inputs());
        let outcome = draws(&mut engine, &plan);
        let expected = forecast(&mut engine, &plan.inputs(), &report, &plan.outlook().settings());
        let revenue = course(&mut engine, &report, &expected, Lane::Total, Kpi::Revenue);
        let measure = Measure { kpi: Kpi::Profit, lane: Lane::Total, from: 0, to: 0 };
        let levers = all_levers(&report, Layer::Target, &measure.periods());
        let ranking = Ranking::of(&mut engine, &report, Layer::Target, measure, &levers[..levers.len().min(20)]);
        let start = if case == Case::Extreme { 1e12 } else { 1000.0 };
        let cohort: Vec<f64> = [1.0, 0.869, 0.743, 0.653, 0.593].iter().map(|share| share * start).collect();
        let cohort = if case == Case::Empty { Vec::new() } else { cohort };
        let split = plan.allocation(&report, 0);
        Self { case, plan, engine, report, outcome, revenue, ranking, cohort, split }
    }

    /// All charts of each width and palette.
    pub fn draw(&mut self, locale: Locale, views: &[(f64, Palette)]) -> Vec<Drawn> {
        let Self { case, plan, engine, report, outcome, revenue, ranking, cohort, split } = self;
        let format = Format::new(locale, plan.currency());
        let words = Wording { catalog: Catalog::of(locale), format, plan };
        let sum = sum_up(&words, engine, report);
        let period = usize::from(*case != Case::Empty);
        let cell = Cell { lane: Lane::Total, period, layer: Layer::Actual };
        let profit = whole(Kpi::Profit);
        let fit = RetentionCurve::fit(cohort).ok();
        let horizon = if *case == Case::Extreme { 120 } else { 12 };
        let counts = |conversions, visitors| Counts { visitors: Some(visitors), conversions: Some(conversions) };
        let (control, variant) = match case {
            Case::Empty => (Counts::default(), Counts::default()),
            Case::Usual => (counts(100.0, 1_000.0), counts(130.0, 1_000.0)),
            Case::Extreme => (counts(0.0, 9e9), counts(9e9, 9e9)),
        };
        let variance = report.variance(report.reported());
        let mut drawn = Vec::new();
        for (width, palette) in views.iter().copied() {
            let view = View { format, palette, width, height: None };
            let mut add = |name, scene, table| drawn.push(Drawn { name, width, scene, table });
            let funnel = present::funnel_input(plan, report, cell, view);
            add("funnel", build_funnel_scene(&funnel), present::funnel_table(&funnel, report, cell, &format));
            let metrics = present::metrics_input(plan, report, Stage::Convert, cell, view);
            add("metrics", build_metrics_scene(&metrics), present::metrics_table(&metrics, &format));
            add("trend", build_trend_scene(&trend_input(plan, revenue, view)), trend_table(plan, revenue, format));
            let histogram = histogram_input(&words, Kpi::Profit, outcome.spread(profit), None, view);
            add("histogram", build_histogram_scene(&histogram), histogram_table(&words, Kpi::Profit, &histogram));
            let fan = fan_against(fan_input(&words, profit, outcome, view), &words, profit, report);
            add("fan", build_fan_scene(&fan), fan_table(&words, Kpi::Profit, &fan));
            let tornado = tornado_input(&words, ranking, view);
            add("tornado", build_tornado_scene(&tornado), levers_table(&words, ranking));
            add("steps", build_steps_scene(&steps_input(&words, &sum, view)), steps_table(&words, &sum));
            let response = response_input(&words, split, view);
            add("response", build_response_scene(&response), response_table(&words, split, &response));
            let retention = retention_input(cohort, fit.as_ref().map(|fit| &fit.curve), horizon, view);
            add("retention", build_retention_scene(&retention), retention_table(&retention, &format));
            let nps = nps_input(plan, report, Cell { layer: Layer::Target, period: 0, ..cell }, view);
            add("nps", build_parts_scene(&nps), parts_table(&nps, &format));
            let kpi = usual_measure(report, cell);
            let channels = channels_input(&words, report, cell, kpi, view);
            add("channels", build_channels_scene(&channels), channels_table(&words, report, cell, kpi));
            let waterfall = waterfall_input(&words, variance.as_ref(), view);
            add("waterfall", build_waterfall_scene(&waterfall), waterfall_table(&words, &waterfall));
            let shares = split_input(&words, split, view);
            add("split", build_split_scene(&shares), split_shares_table(&words, &shares));
            let rates = rates_input(&RunningTest { control, variant, ..RunningTest::default() }, view);
            add("rates", build_rates_scene(&rates), rates_table(&rates, &format));
        }
        drawn
    }
}

#[test]
fn no_text_lies_on_another_and_nothing_leaves_the_picture() {
    let mut faults = Vec::new();
    for case in Case::ALL {
        let mut studio = Studio::of(case);
        for locale in [Locale::En, Locale::Ru, Locale::Fa] {
            for chart in studio.draw(locale, &[280.0, 360.0, 700.0, 1100.0].map(|width| (width, Palette::LIGHT))) {
                let told = format!("{case:?}, {}, {locale:?}, {} px", chart.name, chart.width);
                faults.extend(fault(&chart.scene, &told));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn of_very_many_curves_the_strongest_are_drawn_and_all_are_in_the_table() {
    let drawn = Studio::of(Case::Extreme).draw(Locale::En, &[(700.0, Palette::LIGHT)]);
    let response = drawn.into_iter().find(|drawn| drawn.name == "response").expect("a chart");
    let curves = response.scene.shapes.iter().filter(|shape| matches!(shape, Shape::Path { .. })).count();
    assert_eq!((curves, response.table.heads.len()), (8, 1 + MAX_CHANNELS));
    let is_told = |words: &str| {
        let is_so = |shape: &Shape| matches!(shape, Shape::Text { text, .. } if text.contains(words));
        response.scene.shapes.iter().any(is_so)
    };
    assert!(is_told("56 more are in the table") && is_told("Search"), "the strongest among them");
    // What is read out over the chart begins with what is drawn.
    assert_eq!(response.table.heads[1], "Search");
}

/// Two languages in both themes.
#[test]
fn every_chart_looks_as_kept() {
    for case in Case::ALL {
        let mut studio = Studio::of(case);
        let width = if case == Case::Usual { 620.0 } else { 340.0 };
        for (locale, way) in [(Locale::En, "ltr"), (Locale::Fa, "rtl")] {
            for (palette, theme) in [(Palette::LIGHT, "light"), (Palette::DARK, "dark")] {
                for chart in studio.draw(locale, &[(width, palette)]) {
                    // Half a megabyte each; where everything is has been tested above.
                    if case == Case::Extreme && chart.name == "metrics" {
                        continue;
                    }
                    // Kept by tests of their own.
                    if ["split", "channels", "waterfall"].contains(&chart.name) {
                        continue;
                    }
                    let case = format!("{case:?}").to_lowercase();
                    check(&format!("every/{}-{case}-{way}-{theme}", chart.name), &chart.scene);
                }
            }
        }
    }
}
