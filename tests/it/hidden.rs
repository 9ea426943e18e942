//! What a task hides counts and is told nowhere: each figure in turn is hidden, and looked for in all that screens, paper
//! and files are made of.

use std::fmt::Write as _;

use race_planner::chart::Palette;
use race_planner::chart::paper::{Basis, Block, Item, items};
use race_planner::chart::present::{
    View, funnel_input, funnel_table, funnel_title, metrics_asking, metrics_input, metrics_table,
};
use race_planner::chart::present_chances::CHANCES;
use race_planner::chart::present_channels::{channels_finding, channels_table};
use race_planner::chart::present_goal::{GoalQuestion, USUAL_WISHES, levers_for, wishes};
use race_planner::chart::present_levers::{Ranking, levers_table};
use race_planner::chart::present_metrics::metrics_title;
use race_planner::chart::present_scenarios::{compare, side_by_side};
use race_planner::chart::present_trend::{timeline_finding, trend_table};
use race_planner::engine::inquiry::{Asked, Ground};
use race_planner::engine::model::{Lever, Measure};
use race_planner::engine::reverse::Leeway;
use race_planner::engine::sensitivity::all_levers;
use race_planner::engine::timeline::{course, forecast};
use race_planner::engine::uncertainty::{DEFAULT_DRAWS, Run, Settings};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Origin, Report, Stage};
use race_planner::exchange::csv::{Dialect, inputs, results};
use race_planner::i18n::{Catalog, Format, Locale, Msg, Wording};
use race_planner::plan::assignment::{Assignment, Progress};
use race_planner::plan::{Currency, Example, ExampleWords, Plan, PlanEdit};

/// Figures of every kind: typed and worked out, volumes, rates, prices, sums.
const HIDDEN: [Kpi; 10] = [
    Kpi::Visits,
    Kpi::Leads,
    Kpi::LeadRate,
    Kpi::ConversionRate,
    Kpi::MediaCost,
    Kpi::Cost,
    Kpi::Cpl,
    Kpi::Revenue,
    Kpi::Profit,
    Kpi::Roi,
];

fn example(example: Example, hide: &[Kpi]) -> Plan {
    let catalog = Catalog::of(Locale::En);
    let words = ExampleWords {
        title: catalog.text(Msg::ExampleTitle(example)),
        channels: example.channel_ids().map(|id| catalog.text(Msg::ExampleChannel(example, id))).collect(),
        ..ExampleWords::default()
    };
    let mut plan = example.plan("x", Currency::EUR, &words);
    let mut task = Assignment::draft("task", "Task");
    task.progress = Progress::Task;
    task.hide = hide.iter().map(|kpi| kpi.id().to_owned()).collect();
    plan.apply(PlanEdit::SetAssignment(Some(Box::new(task)))).expect("a task");
    plan
}

fn cells(report: &Report) -> Vec<Cell> {
    report.grid().cells().collect()
}

/// Everything that is told of a plan, in English.
fn told(plan: &Plan) -> String {
    let mut engine = Engine::default();
    let engine = &mut engine;
    let entered = plan.inputs();
    let report = &engine.evaluate(entered.clone());
    let format = Format::new(Locale::En, Currency::EUR);
    let words = &Wording { catalog: Catalog::of(Locale::En), format, plan };
    let view = View { format, palette: Palette::LIGHT, width: 600.0, height: None };
    let settings = plan.outlook().settings();
    let mut told = String::new();
    let mut tell = |text: &str| writeln!(told, "{text}").expect("a string takes text");
    let basis = Basis::new(engine, report);
    for item in Block::ALL.into_iter().flat_map(|block| items(block, words, engine, &basis)) {
        match item {
            Item::Heading(text) | Item::Words(text) => tell(&text),
            Item::Picture { title, spoken, scene, narrow } => {
                tell(&format!("{title}\n{spoken}\n{scene:?}\n{narrow:?}"));
            }
            Item::Table(table) => tell(&format!("{table:?}")),
            other => tell(&format!("{other:?}")),
        }
    }
    tell(&inputs(plan, &format, Dialect::of(Locale::En)));
    tell(&results(plan, report, engine, &format, Dialect::of(Locale::En)));
    report.findings().iter().for_each(|finding| tell(&words.finding(finding)));
    let together = report.together(engine, 0..report.grid().periods);
    for report in [report, &together] {
        for layer in Layer::ALL {
            let cell = Cell { layer, period: 0, lane: Lane::Total };
            let input = funnel_input(plan, report, cell, view);
            tell(&funnel_title(plan, report, cell, &format));
            tell(&format!("{input:?} {:?}", funnel_table(&input, report, cell, &format).rows));
            for kpi in Kpi::ALL {
                if !report.hides(kpi) {
                    tell(&format!("{:?}", channels_table(words, report, cell, kpi).rows));
                    tell(&channels_finding(words, report, cell, kpi));
                }
            }
            for stage in Stage::ALL {
                let input = metrics_input(plan, report, stage, cell, view);
                let table = metrics_asking(metrics_table(&input, &format), &input, cell);
                assert!(table.asked.iter().zip(&table.rows).all(|(asked, row)| asked.len() + 1 == row.len()));
                tell(&format!("{} {:?}", metrics_title(&input, &format), table.rows));
            }
        }
    }
    for asked in questions(report) {
        let lines = asked.working(engine, Ground { report, inputs: &entered, settings: &settings });
        for line in words.working_text(&asked, lines).lines {
            let links: Vec<_> = line.links.iter().map(|link| (&link.name, &link.value)).collect();
            tell(&format!("{} {} {} {:?} {links:?}", line.name, line.value, line.how, line.numbers));
        }
    }
    let ahead = forecast(engine, &entered, report, &settings);
    let last = report.grid().periods - 1;
    for kpi in Kpi::ALL.into_iter().filter(|kpi| !report.hides(*kpi)) {
        let course = course(engine, report, &ahead, Lane::Total, kpi);
        tell(&format!("{:?}", trend_table(plan, &course, format).rows));
        tell(&timeline_finding(plan, &course, &settings, format).join(" "));
    }
    let measure = Measure { kpi: Kpi::Profit, lane: Lane::Total, from: 0, to: last };
    let levers = all_levers(report, Layer::Target, &measure.periods());
    let ranking = Ranking::of(engine, report, Layer::Target, measure, &levers).with_payback(
        engine,
        report,
        Layer::Target,
        Some(100.0),
    );
    tell(&format!("{:?}", levers_table(words, &ranking).rows));
    for kpi in wishes(engine, report, Layer::Target, last).into_iter().take(4) {
        let measure = Measure { kpi, ..measure };
        let leeways: Vec<Leeway> =
            levers_for(report, Layer::Target, &measure, None).into_iter().take(3).map(Leeway::natural).collect();
        let value = measure.read(engine, report, Layer::Target).map(|now| now * 1.1);
        let question = GoalQuestion { layer: Layer::Target, measure, value, leeways };
        let view = question.answer(words, engine, report);
        tell(&format!("{} {:?} {:?}", view.sentence, view.levers.rows, view.effects.rows));
        tell(&format!("{:?}", question.ways(words, engine, report).rows));
    }
    tell(&format!("{:?}", side_by_side(words, &compare(engine, report, plan)).rows));
    told.replace(['\u{2068}', '\u{2069}'], "")
}

/// A question for each figure of each layer, of the first period, of the first channel and of the whole time.
fn questions(report: &Report) -> Vec<Asked> {
    let last = report.grid().periods - 1;
    let mut questions = Vec::new();
    for kpi in Kpi::ALL {
        for layer in Layer::ALL {
            for lane in [Lane::Total, Lane::Channel(0)] {
                questions.push(Asked::of_cell(Cell { layer, period: 0, lane }, kpi));
            }
            questions.push(Asked::of_plan(layer, Measure { kpi, lane: Lane::Total, from: 0, to: last }));
        }
        // Each of these makes a forecast of its own.
        if HIDDEN.contains(&kpi) {
            questions.push(Asked::of_forecast(Measure { kpi, lane: Lane::Total, from: last, to: last }));
        }
    }
    questions
}

/// The hidden figure as it is written: of the first period, and of the whole time, in both layers. What another figure
/// looks like as well says nothing.
fn marks(open: &Plan, kpi: Kpi) -> Vec<String> {
    let mut engine = Engine::default();
    let report = engine.evaluate(open.inputs());
    let format = Format::new(Locale::En, Currency::EUR);
    let periods = report.grid().periods;
    let mut mine = Vec::new();
    let mut others = Vec::new();
    let mut note = |of: Kpi, value: Option<f64>| {
        if let Some(value) = value {
            let text = format.value(of.unit(), value);
            if of == kpi { mine.push(text) } else { others.push(text) }
        }
    };
    for of in Kpi::ALL {
        for cell in cells(&report) {
            note(of, report.value(cell, of));
        }
        for layer in Layer::ALL {
            note(of, report.horizon(&mut engine, layer, Lane::Total, 0..periods).value(of));
        }
    }
    mine.retain(|text| text.chars().filter(char::is_ascii_digit).count() >= 3 && !others.contains(text));
    mine.sort();
    mine.dedup();
    mine
}

/// Whether a text holds a figure that is no part of a longer one.
fn holds(text: &str, figure: &str) -> bool {
    // A change or an amount of money is another figure than a count.
    let is_part =
        |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit() || matches!(it, '.' | ',' | '€' | '+' | '−'));
    text.match_indices(figure).any(|(at, _)| {
        let after = &text[at + figure.len()..];
        let is_longer = after.starts_with(['.', ',']) && after[1..].starts_with(|it: char| it.is_ascii_digit());
        !is_part(text[..at].chars().next_back()) && !after.starts_with(|it: char| it.is_ascii_digit()) && !is_longer
    })
}

#[test]
fn a_hidden_figure_is_told_nowhere() {
    for (it, hidden) in [(Example::Bakery, &HIDDEN[..]), (Example::School, &[Kpi::Revenue, Kpi::Cost, Kpi::Profit])] {
        let open = example(it, &[]);
        let all = told(&open);
        for kpi in hidden.iter().copied() {
            let marks: Vec<String> = marks(&open, kpi).into_iter().filter(|mark| holds(&all, mark)).collect();
            assert!(
                !marks.is_empty(),
                "{}: nothing to look for of {}, {:?}",
                it.id(),
                kpi.id(),
                self::marks(&open, kpi)
            );
            let rest = told(&example(it, &[kpi]));
            for mark in marks {
                let lines = rest.lines().filter(|line| holds(line, &mark));
                let found: Vec<&str> = lines.map(|line| &line[..line.len().min(600)]).collect();
                assert!(found.is_empty(), "{}: {} is {mark}: {found:#?}", it.id(), kpi.id());
            }
        }
    }
}

#[test]
fn what_is_hidden_still_counts() {
    for it in Example::ALL {
        let mut engine = Engine::default();
        let open = engine.evaluate(example(it, &[]).inputs());
        let hidden = engine.evaluate(example(it, &HIDDEN).inputs());
        let mut known = 0;
        for cell in cells(&open) {
            for kpi in Kpi::ALL {
                if HIDDEN.contains(&kpi) {
                    known += usize::from(open.value(cell, kpi).is_some());
                    assert_eq!((hidden.value(cell, kpi), hidden.origin(cell, kpi)), (None, Origin::Absent));
                    assert!(hidden.working(cell, kpi).is_empty());
                } else {
                    let bits = |report: &Report| report.value(cell, kpi).map(f64::to_bits);
                    assert_eq!(bits(&hidden), bits(&open), "{} {} {cell:?}", it.id(), kpi.id());
                    assert_eq!(hidden.origin(cell, kpi), open.origin(cell, kpi));
                }
            }
        }
        assert!(known > 10, "{}: {known}", it.id());
        assert_eq!(hidden.reported(), open.reported());
    }
}

#[test]
fn a_working_tells_that_an_operand_is_hidden() {
    let mut plan = example(Example::Bakery, &[Kpi::Leads]);
    let mut engine = Engine::default();
    let cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Channel(0) };
    let mut numbers = |plan: &Plan, kpi: Kpi, locale: Locale| {
        let report = engine.evaluate(plan.inputs());
        let words = Wording { catalog: Catalog::of(locale), format: Format::new(locale, Currency::EUR), plan };
        let last = report.working(cell, kpi).pop().expect("a working");
        words.working_numbers(&last).expect("numbers").replace(['\u{2068}', '\u{2069}'], "")
    };
    for (locale, word) in [
        (Locale::En, "hidden by the assignment"),
        (Locale::Fr, "masqué par l’exercice"),
        (Locale::Ru, "скрыто заданием"),
        (Locale::Fa, "پنهان در تکلیف"),
    ] {
        let told = numbers(&plan, Kpi::Cpl, locale);
        assert!(told.contains(word), "{told}");
    }
    plan.apply(PlanEdit::SetAssignment(None)).expect("no task");
    assert!(!numbers(&plan, Kpi::Cpl, Locale::En).contains("hidden"));
}

#[test]
fn a_question_about_a_hidden_figure_is_asked_about_the_next_one() {
    let wish = |plan: &Plan| plan.wish(&USUAL_WISHES);
    let mut plan = example(Example::Bakery, &[]);
    assert_eq!(wish(&plan), (Kpi::Orders, None));
    let mut question = plan.question().clone();
    question.value = Some(150.0);
    plan.apply(PlanEdit::SetQuestion(Box::new(question.clone()))).expect("a question");
    assert_eq!(wish(&plan), (Kpi::Orders, Some(150.0)));
    let hiding = |hide: &[Kpi]| {
        let mut plan = example(Example::Bakery, hide);
        plan.apply(PlanEdit::SetQuestion(Box::new(question.clone()))).expect("a question");
        let mut engine = Engine::default();
        let report = engine.evaluate(plan.inputs());
        assert!(wishes(&mut engine, &report, Layer::Target, 0).iter().all(|kpi| !hide.contains(kpi)));
        (wish(&plan), plan.seen(Kpi::Profit, &CHANCES))
    };
    // 150 were orders, and are nothing of what takes their place.
    assert_eq!(hiding(&[Kpi::Orders]), ((Kpi::Customers, None), Kpi::Profit));
    assert_eq!(hiding(&[Kpi::Orders, Kpi::Customers, Kpi::Profit]), ((Kpi::Revenue, None), Kpi::Visits));
    assert_eq!(hiding(&[Kpi::Profit, Kpi::Visits]), ((Kpi::Orders, Some(150.0)), Kpi::Leads));
    // Without any usual one, the first of the catalogue that is left.
    let usual: Vec<Kpi> = USUAL_WISHES.into_iter().chain(CHANCES).collect();
    let (wish, chance) = hiding(&usual);
    assert!(!usual.contains(&wish.0) && wish.0 == chance, "{wish:?} {chance:?}");
}

#[test]
fn levers_and_spreads_are_without_what_is_hidden() {
    let plan = example(Example::Bakery, &[Kpi::LeadRate, Kpi::Revenue]);
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let measure = Measure { kpi: Kpi::Revenue, lane: Lane::Total, from: 0, to: 0 };
    let levers = all_levers(&report, Layer::Target, &(0..1));
    assert!(levers.len() > 5 && levers.iter().all(|lever| lever.kpi != Kpi::LeadRate));
    let known = Lever::known(&report, Layer::Target, &(0..1), None);
    assert!(known.len() > 3 && known.iter().all(|lever| lever.kpi != Kpi::LeadRate));
    assert!(Ranking::of(&mut engine, &report, Layer::Target, measure, &levers).worths.is_empty());
    let mut settings = Settings::new(Layer::Target, 1);
    settings.draws = DEFAULT_DRAWS.min(512);
    let mut run = Run::new(&mut engine, &plan.inputs(), &plan.ranges(), &settings);
    while !run.advance(512).is_complete() {}
    let outcome = run.finish();
    let spread = |kpi| outcome.spreads().iter().any(|(asked, _)| asked.kpi == kpi);
    assert!(spread(Kpi::Profit) && !spread(Kpi::Revenue));
}
