//! What a task hides stands nowhere on the page: not on a screen, in a table beside a picture, in a field, in what is said
//! aloud, nor in a file.

use e2e::{Page, Visit, seen};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer};
use race_planner::exchange::link;
use race_planner::i18n::{Catalog, Format, Locale, Msg};
use race_planner::plan::assignment::{Assignment, Progress};
use race_planner::plan::{Currency, Example, ExampleWords, Plan, PlanEdit};

use crate::screens::{EVERY_SCREEN, say, until_drawn};

const HIDDEN: [Kpi; 4] = [Kpi::Revenue, Kpi::Profit, Kpi::LeadRate, Kpi::Orders];

/// The course of a year with what has happened in it, as a task that hides these figures.
fn task(hide: &[Kpi]) -> Plan {
    let catalog = Catalog::of(Locale::En);
    let words = ExampleWords {
        title: "Course".to_owned(),
        channels: Example::School
            .channel_ids()
            .map(|id| catalog.text(Msg::ExampleChannel(Example::School, id)))
            .collect(),
        ..ExampleWords::default()
    };
    let mut plan = Example::School.plan("TASK", Currency::EUR, &words);
    let mut task = Assignment::draft("week-3", "Week 3");
    task.progress = Progress::Task;
    task.hide = hide.iter().map(|kpi| kpi.id().to_owned()).collect();
    plan.apply(PlanEdit::SetAssignment(Some(Box::new(task)))).expect("a task");
    plan
}

/// How the hidden figures would be written, of each month and of the year, where no other figure looks like that.
fn marks() -> Vec<String> {
    let mut engine = Engine::default();
    let report = engine.evaluate(task(&[]).inputs());
    let format = Format::new(Locale::En, Currency::EUR);
    let (mut mine, mut others) = (Vec::new(), Vec::new());
    for kpi in Kpi::ALL {
        let mut note = |value: Option<f64>| {
            let text = value.map(|value| seen(&format.value(kpi.unit(), value)));
            if HIDDEN.contains(&kpi) { mine.extend(text) } else { others.extend(text) }
        };
        for layer in Layer::ALL {
            (0..12).for_each(|period| note(report.value(Cell { layer, period, lane: Lane::Total }, kpi)));
            note(report.horizon(&mut engine, layer, Lane::Total, 0..12).value(kpi));
        }
    }
    mine.retain(|text| text.chars().filter(char::is_ascii_digit).count() >= 4 && !others.contains(text));
    mine
}

/// All that the page has, seen or not: texts, what stands in fields, and what is said aloud.
fn everything(page: &Page) -> String {
    let script = "
        const said = [...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap(it =>
            ['aria-label', 'title', 'placeholder'].map(name => it.getAttribute(name) ?? ''));
        const typed = [...document.querySelectorAll('input,textarea,option')].map(it => it.value + ' ' + it.label);
        return [document.body.textContent, ...said, ...typed].join('\\n')";
    seen(page.js(script).as_str().unwrap_or_default())
}

fn holds(text: &str, figure: &str) -> bool {
    let is_part = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit() || matches!(it, '.' | ',' | '+' | '−'));
    text.match_indices(figure).any(|(at, _)| {
        let after = &text[at + figure.len()..];
        let is_longer = after.starts_with(['.', ',']) && after[1..].starts_with(|it: char| it.is_ascii_digit());
        !is_part(text[..at].chars().next_back()) && !after.starts_with(|it: char| it.is_ascii_digit()) && !is_longer
    })
}

/// Which of these figures the screens show, each with its screen.
fn shown(page: &Page, marks: &[String]) -> Vec<String> {
    let mut shown = Vec::new();
    for screen in EVERY_SCREEN {
        page.js(&format!("location.hash = '#{screen}'"));
        page.until(screen, || page.js("return location.hash") == format!("#{screen}").as_str() && page.has("main h2"));
        if screen == "forecast-chances" {
            page.until("the draws are made", || {
                page.has("#chances-empty") || page.has("#chances-figures td") && !page.has("#chances-cancel")
            });
        }
        let text = page.settled(|| everything(page), |_| true);
        shown.extend(marks.iter().filter(|mark| holds(&text, mark)).map(|mark| format!("{mark} on {screen}")));
    }
    shown
}

#[test]
fn no_screen_shows_what_a_task_hides() {
    let marks = marks();
    assert!(marks.len() > 20, "{marks:?}");
    Visit::default().run(|page| {
        // The same plan without the task shows them, so that there is something to be found.
        page.open(&format!("#{}", link::encode(&task(&[]))));
        until_drawn(page, "#funnel");
        assert!(shown(page, &marks).len() > 20);
    });
    Visit::default().run(|page| {
        page.open(&format!("#{}", link::encode(&task(&HIDDEN))));
        until_drawn(page, "#funnel");
        let found = shown(page, &marks);
        assert!(found.is_empty(), "{found:#?}");
        // Nor can it be asked about: what takes its place is what the question is about.
        for (screen, list, asked) in
            [("forecast-goal", "#goal-kpi", "customers"), ("forecast-chances", "#chances-figure", "visits")]
        {
            page.js(&format!("location.hash = '#{screen}'"));
            page.until(screen, || page.has(list) && page.value(list) == asked);
            let choices =
                page.js(&format!("return [...document.querySelectorAll('{list} option')].map(it => it.value)"));
            let choices: Vec<&str> = choices.as_array().expect("choices").iter().filter_map(|it| it.as_str()).collect();
            assert!(choices.len() > 5 && HIDDEN.iter().all(|kpi| !choices.contains(&kpi.id())), "{choices:?}");
        }
        // A gap is told, and the rest still follows from what is hidden.
        page.js("location.hash = '#overview'");
        until_drawn(page, "#funnel");
        let word = say(Locale::En, Msg::HiddenByTask);
        assert!(page.text("figure:has(#funnel) table.data").contains(&word));
        assert!(page.shows("#tile-cost") && page.shows("#tile-roi") && !page.shows("#tile-revenue"));
        assert!(page.text("#tile-roi .tile__value").contains('%'));
        // The working of what is seen says that it rests on what is not.
        page.click("#tile-roi");
        page.until("the working is open", || page.has("#working-title"));
        let working = everything(page);
        assert!(!marks.iter().any(|mark| holds(&working, mark)));
    });
}
