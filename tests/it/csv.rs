//! Our own tables: what goes out, and that it comes back as it was.

use std::rc::Rc;

use proptest::prelude::*;
use race_planner::engine::{Engine, Kpi, Layer};
use race_planner::exchange::csv::{
    CsvError, Dialect, Headings, Placed, Reading, Step, Target, copied, inputs, results,
};
use race_planner::i18n::{Catalog, Format, Locale};
use race_planner::plan::{
    At, ChannelKind, Currency, Entry, EntryKey, Media, PeriodKind, Periods, Place, Plan, PlanEdit, Provenance, Quantity,
};

use crate::plan::{BUSINESS, FIRST, blank, of, plan};
use crate::properties::runs;

pub fn headings() -> Rc<Headings> {
    thread_local! {
        static ALL: Rc<Headings> = Rc::new(Headings::new(&Locale::ALL.map(Catalog::of)));
    }
    ALL.with(Rc::clone)
}

/// Reads a table to its end, in slices of so many bytes and rows, with the proposed mapping as `change` makes it.
pub fn imported(
    text: &str,
    format: Format,
    target: Target,
    slice: usize,
    change: impl FnOnce(&mut race_planner::exchange::csv::Mapping),
) -> Result<Placed, CsvError> {
    let headings = headings();
    let mut reading = Reading::new(text, None)?;
    while reading.advance(slice)? != Step::Done {}
    let understood = Rc::new(reading.understand(&headings, format.locale)?);
    let mut mapping = understood.mapping.clone();
    change(&mut mapping);
    let mut taking = understood.take(mapping, headings, format);
    while taking.advance(slice) != Step::Done {}
    Ok(taking.place(target))
}

pub fn new_plan() -> Target {
    Target::New { id: "n1".to_owned(), title: "File".to_owned(), currency: Currency::USD }
}

/// Compares with a file below `tests/fixtures`; `UPDATE_SNAPSHOTS=1` writes it.
fn check_golden(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("written");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the golden file"), text, "{name}");
}

type Said = (String, Option<usize>, Option<u16>, Layer, Kpi);

/// What a plan says, with channels by their position.
fn said(plan: &Plan) -> (Vec<String>, Vec<(Said, Entry)>) {
    let head = [
        plan.title().to_owned(),
        plan.goal().id().to_owned(),
        plan.currency().code().to_owned(),
        format!("{:?}", plan.periods()),
    ];
    let channels = plan.channels().iter().map(|it| format!("{} {:?} {:?}", it.name, it.media, it.kind));
    let entries = plan.entries().map(|(EntryKey { at, kpi }, entry)| {
        let position = match at.place {
            Place::Business => None,
            Place::Channel(id) => plan.channels().iter().position(|channel| channel.id == id),
        };
        ((String::new(), position, at.period, at.layer, *kpi), entry.clone())
    });
    (head.into_iter().chain(channels).collect(), entries.collect())
}

fn comes_back(plan: &Plan, locale: Locale, dialect: Dialect, slice: usize) {
    let format = Format::new(locale, plan.currency());
    let text = inputs(plan, &format, dialect);
    let placed = imported(&text, format, new_plan(), slice, |_| {}).expect("a table of ours");
    assert_eq!(placed.remarks, [], "{text}");
    assert_eq!(said(&placed.plan), said(plan), "{locale:?} {dialect:?}\n{text}");
    assert_eq!(placed.figures, plan.entries().count());
    assert_eq!(inputs(&placed.plan, &format, dialect), text, "the same plan gives the same bytes");
}

fn full() -> Plan {
    let mut plan = blank();
    let entry = |quantity| Entry::new(quantity, Provenance::Benchmark);
    let periods = Periods { kind: PeriodKind::Month, start: Some((2026, 3, 21)), count: 3 };
    let add =
        PlanEdit::AddChannel { name: "=HYPERLINK(\"x\";1)".into(), media: Media::Earned, kind: ChannelKind::Press };
    let mut dated = Entry::new(Quantity::Exact(0.0345), Provenance::Measured);
    dated.date = Some((2026, 1, 31));
    for edit in [
        PlanEdit::Rename { title: "-2+3, \"quoted\"; новый\tплан".into() },
        PlanEdit::SetPeriods(periods),
        add,
        PlanEdit::Enter { at: of(FIRST), kpi: Kpi::Visits, entry: entry(Quantity::Exact(1234.5)), instead_of: None },
        PlanEdit::Enter { at: of(FIRST), kpi: Kpi::LeadRate, entry: dated, instead_of: None },
        PlanEdit::Enter {
            at: At { period: Some(2), layer: Layer::Actual, ..of(FIRST) },
            kpi: Kpi::Cpc,
            entry: entry(Quantity::Range { low: 0.1, high: 1_000_000.25 }),
            instead_of: None,
        },
        PlanEdit::Enter {
            at: BUSINESS,
            kpi: Kpi::FollowerGain,
            entry: entry(Quantity::Exact(-40.0)),
            instead_of: None,
        },
        PlanEdit::Enter { at: BUSINESS, kpi: Kpi::GrossMargin, entry: entry(Quantity::Exact(0.4)), instead_of: None },
        PlanEdit::Enter { at: of(FIRST), kpi: Kpi::TimeOnSite, entry: entry(Quantity::Exact(90.0)), instead_of: None },
    ] {
        plan.apply(edit).expect("an edit that is allowed");
    }
    plan
}

#[test]
fn tables_of_inputs_are_as_they_were() {
    for (locale, dialect) in [
        (Locale::En, Dialect::Plain),
        (Locale::Fr, Dialect::Semicolon),
        (Locale::Ru, Dialect::Semicolon),
        (Locale::Fa, Dialect::Plain),
    ] {
        assert_eq!(Dialect::of(locale), dialect);
        let text = inputs(&full(), &Format::new(locale, Currency::EUR), dialect);
        check_golden(&format!("csv/inputs-{}.csv", locale.tag()), &text);
        comes_back(&full(), locale, dialect, 7);
    }
}

#[test]
fn tables_of_results_are_as_they_were_and_are_not_read() {
    let plan = full();
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    for locale in Locale::ALL {
        let format = Format::new(locale, plan.currency());
        let text = results(&plan, &report, &mut engine, &format, Dialect::of(locale));
        check_golden(&format!("csv/results-{}.csv", locale.tag()), &text);
        assert_eq!(imported(&text, format, new_plan(), 999, |_| {}).map(|_| ()), Err(CsvError::OwnResults));
    }
}

#[test]
fn formulas_in_names_are_texts_and_numbers_stay_numbers() {
    let text = inputs(&full(), &Format::new(Locale::En, Currency::EUR), Dialect::Plain);
    assert!(text.starts_with('\u{feff}'));
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\";1)\""), "{text}");
    assert!(text.contains(",\"'-2+3, \"\"quoted\"\"; новый\tплан\","), "{text}");
    assert!(text.contains(",-40,"), "a negative number is no formula: {text}");
    assert!(text.contains(",3.45,,,%,"), "a rate is its percentage: {text}");
    let french = inputs(&full(), &Format::new(Locale::Fr, Currency::EUR), Dialect::Semicolon);
    assert!(french.contains(";1234,5;;;;"), "{french}");
}

#[test]
fn names_of_every_dangerous_kind_come_back() {
    let mut names: Vec<String> =
        ["=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠", "'", "''=1", "'a", "' =1", "  +1", "a\r\nb"]
            .into_iter()
            .map(|start| format!("{start}1+1"))
            .collect();
    names.push("'=".into());
    names.push("\u{feff}=1".into());
    for name in names {
        let mut plan = blank();
        plan.apply(PlanEdit::RenameChannel { id: FIRST, name: name.clone() }).expect("a name");
        for dialect in Dialect::ALL {
            comes_back(&plan, Locale::En, dialect, 1000);
        }
    }
}

#[test]
fn a_table_that_went_through_a_spreadsheet_is_still_ours() {
    let format = Format::new(Locale::Fr, Currency::EUR);
    let text = inputs(&full(), &format, Dialect::Semicolon);
    // Saved in another language's settings, with other line ends and the columns in another order.
    let rows: Vec<Vec<String>> = text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(|line| {
            let mut cells: Vec<String> =
                line.replace("\"'=HYPERLINK(\"\"x\"\";1)\"", "P").split(';').map(str::to_owned).collect();
            cells.rotate_left(3);
            cells
        })
        .filter(|cells| cells.len() == 13)
        .collect();
    let tabbed: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
    let placed = imported(&tabbed.join("\n"), format, new_plan(), 10_000, |_| {}).expect("ours");
    assert_eq!(placed.figures, 6, "{:?}", placed.remarks);
    let kpi = |kpi| placed.plan.entries().find(|(key, _)| key.kpi == kpi).map(|(_, entry)| entry.quantity);
    assert_eq!(kpi(Kpi::Visits), Some(Quantity::Exact(1234.5)));
    assert_eq!(kpi(Kpi::Cpc), Some(Quantity::Range { low: 0.1, high: 1_000_000.25 }));
}

#[test]
fn copied_tables_have_numbers_as_the_spreadsheet_takes_them() {
    let rows: Vec<Vec<String>> = vec![
        vec!["Шаг".into(), "Всего".into()],
        vec!["=Визиты".into(), "12 345".into()],
        vec!["Доля".into(), "3,4 %".into()],
        vec!["Цена".into(), "1 234,50 €".into()],
        vec!["Разброс".into(), "10–20".into()],
    ];
    let format = Format::new(Locale::Ru, Currency::EUR);
    let text = copied(rows.iter().map(Vec::as_slice), &format);
    assert_eq!(text, "Шаг\tВсего\r\n'=Визиты\t12345\r\nДоля\t3,4%\r\nЦена\t1234,5\r\nРазброс\t10–20\r\n");
}

proptest! {
    #![proptest_config(runs(120))]

    #[test]
    fn every_plan_comes_back_in_every_language(plan in plan(), slice in 1_usize..5000) {
        for locale in Locale::ALL {
            for dialect in Dialect::ALL {
                comes_back(&plan, locale, dialect, slice);
            }
        }
    }
}
