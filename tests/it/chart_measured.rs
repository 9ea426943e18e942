//! Measured rates in the charts of a plan: the picture's strings are the table's, and plans are not measured.

use race_planner::chart::present::{
    View, funnel_input, funnel_table, funnel_title, metrics_input, metrics_table, spoken,
};
use race_planner::chart::{FunnelInput, MetricsInput, Palette};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Report, Stage};
use race_planner::i18n::{Format, Locale};
use race_planner::plan::{At, ChannelKind, Currency, Media, Place, Plan, PlanEdit};

use crate::plan::{blank, enter};

const TOTAL: Cell = Cell { layer: Layer::Actual, period: 0, lane: Lane::Total };

/// Two channels with these visits, leads and customers, planned and measured alike.
fn plan(channels: [[f64; 3]; 2]) -> (Plan, Report) {
    let mut plan = blank();
    let add = PlanEdit::AddChannel { name: "Club".to_owned(), media: Media::Earned, kind: ChannelKind::Other };
    plan.apply(add).expect("room for it");
    let ids: Vec<_> = plan.channels().iter().map(|channel| channel.id).collect();
    for (id, values) in ids.into_iter().zip(channels) {
        for layer in Layer::ALL {
            for (kpi, value) in [Kpi::Visits, Kpi::Leads, Kpi::Customers].into_iter().zip(values) {
                plan.apply(enter(At { place: Place::Channel(id), layer, period: None }, kpi, value)).expect("allowed");
            }
        }
    }
    let report = Engine::default().evaluate(plan.inputs());
    (plan, report)
}

fn view(locale: Locale) -> View {
    View { format: Format::new(locale, Currency::EUR), palette: Palette::LIGHT, width: 600.0, height: None }
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "").replace(['\u{202f}', '\u{a0}'], "~")
}

fn act(plan: &Plan, report: &Report, layer: Layer, locale: Locale) -> MetricsInput {
    metrics_input(plan, report, Stage::Act, Cell { layer, ..TOTAL }, view(locale))
}

fn funnel(plan: &Plan, report: &Report, layer: Layer) -> FunnelInput {
    funnel_input(plan, report, Cell { layer, ..TOTAL }, view(Locale::En))
}

#[test]
fn the_table_of_a_stage_says_what_its_chart_shows() {
    let (plan, report) = plan([[1000.0, 100.0, 20.0], [12.0, 2.0, 1.0]]);
    let said = |locale| {
        let input = act(&plan, &report, Layer::Actual, locale);
        let table = metrics_table(&input, &view(locale).format);
        let rate = table.heads.iter().position(|head| *head == input.groups[1].label).expect("a column");
        for (row, cells) in input.groups[1].rows.iter().zip(&table.rows) {
            let spread = row.spread.as_ref().expect("measured");
            assert!(cells[rate].contains(&spread.text) && cells[rate].contains(spread.brief()), "{cells:?}");
        }
        [plain(&table.rows[0][rate]), plain(&table.rows[1][rate])]
    };
    assert_eq!(said(Locale::En), ["10% · 8.3–12%", "16.7% · 4.7–44.8% · Too few to say"]);
    assert_eq!(said(Locale::Fr), ["10~% · 8,3–12~%", "16,7~% · 4,7–44,8~% · Trop peu de cas"]);
    assert_eq!(said(Locale::Ru), ["10~% · 8,3–12~%", "16,7~% · 4,7–44,8~% · Мало данных"]);
    assert!(said(Locale::Fa)[1].ends_with("دادهٔ ناکافی"), "{:?}", said(Locale::Fa));
}

#[test]
fn counts_and_plans_have_no_spread() {
    let (plan, report) = plan([[1000.0, 100.0, 20.0], [12.0, 2.0, 1.0]]);
    let measured = act(&plan, &report, Layer::Actual, Locale::En);
    let has = |input: &MetricsInput, group: usize| input.groups[group].rows.iter().any(|row| row.spread.is_some());
    assert_eq!([0, 1].map(|group| has(&measured, group)), [false, true], "leads are counted, their rate is observed");
    assert!(!has(&act(&plan, &report, Layer::Target, Locale::En), 1));
    assert!(funnel(&plan, &report, Layer::Target).bars.iter().all(|bar| bar.step_spread.is_none()));
}

#[test]
fn the_funnel_and_its_table_say_how_far_steps_can_be_trusted() {
    let (plan, report) = plan([[600.0, 60.0, 2.0], [400.0, 40.0, 1.0]]);
    let input = funnel(&plan, &report, Layer::Actual);
    let brief = |bar: usize| input.bars[bar].step_spread.as_ref().map(|spread| spread.brief().to_owned());
    assert_eq!([brief(0), brief(1), brief(2)], [None, Some("8.3–12%".into()), Some("Too few to say".into())]);
    let table = funnel_table(&input, &report, TOTAL, &view(Locale::En).format);
    assert_eq!(table.rows[1][2], "10% · 8.3–12%");
    assert_eq!(table.rows[2][2], "3% · 1–8.5% · Too few to say");
    assert_eq!(table.rows[2][3], "0.3% · 0.1–0.88% · Too few to say");
    assert_eq!(input.bars[2].overall_text.as_deref().map(plain).as_deref(), Some("0.3% overall · Too few to say"));
    let title = plain(&funnel_title(&plan, &report, TOTAL, &view(Locale::En).format));
    assert!(title.starts_with("0.3% go all the way") && title.ends_with("· Too few to say"), "{title}");
    assert!(spoken(&table, &view(Locale::En).format).contains("1,000"));
    let target = funnel_title(&plan, &report, Cell { layer: Layer::Target, ..TOTAL }, &view(Locale::En).format);
    assert!(!target.contains("Too few"), "a plan is no observation: {target}");
}

#[test]
fn a_handful_of_visits_marks_no_leak() {
    let leaks = |channels: [[f64; 3]; 2], layer| {
        let (mut plan, _) = plan(channels);
        let id = plan.channels()[0].id;
        for layer in Layer::ALL {
            plan.apply(enter(At { place: Place::Channel(id), layer, period: None }, Kpi::Aov, 30.0)).expect("allowed");
        }
        let report = Engine::default().evaluate(plan.inputs());
        funnel(&plan, &report, layer).bars.iter().filter(|bar| bar.is_biggest_leak).count()
    };
    let many = [[1000.0, 100.0, 20.0], [500.0, 60.0, 15.0]];
    let few = [[12.0, 4.0, 1.0], [6.0, 2.0, 1.0]];
    assert_eq!((leaks(many, Layer::Actual), leaks(many, Layer::Target)), (1, 1));
    assert_eq!((leaks(few, Layer::Actual), leaks(few, Layer::Target)), (0, 1));
}
