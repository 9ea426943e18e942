//! Tables that were made to break a reader: all are read or refused, in bounded room, without a panic.

use std::rc::Rc;

use proptest::prelude::*;
use race_planner::engine::Kpi;
use race_planner::exchange::csv::{CsvError, MAX_BYTES, MAX_COLUMNS, Reading, Reason, Step, inputs};
use race_planner::i18n::{Format, Locale};
use race_planner::plan::{Currency, Quantity};

use crate::csv::{headings, imported, new_plan};
use crate::plan::blank;
use crate::properties::runs;

fn format() -> Format {
    Format::new(Locale::En, Currency::EUR)
}

/// Reads bytes to the end of the way, as an import does.
pub fn swallow(bytes: &[u8]) -> Result<usize, CsvError> {
    let headings = headings();
    let mut reading = Reading::of_bytes(bytes, None)?;
    while reading.advance(100_000)? != Step::Done {}
    let understood = Rc::new(reading.understand(&headings, Locale::En)?);
    let mapping = understood.mapping.clone();
    let mut taking = understood.take(mapping, headings, format());
    while taking.advance(1000) != Step::Done {}
    let placed = taking.place(new_plan());
    let mut again = race_planner::plan::Plan::blank("n1", "", Currency::EUR, "");
    assert!(placed.figures <= 20_000 || placed.remarks.len() <= 200);
    let _ = again.apply(placed.edit);
    assert_eq!(placed.plan.entries().count(), placed.figures);
    for (_, entry) in placed.plan.entries() {
        let (low, high) = entry.quantity.bounds();
        assert!(low.is_finite() && high.is_finite() && low <= high);
    }
    Ok(placed.figures)
}

#[test]
fn texts_without_end_are_bounded() {
    assert_eq!(swallow(&vec![b'"'; 100_000]), Err(CsvError::Empty));
    assert_eq!(swallow(&vec![b','; 1_000_000]), Err(CsvError::TooManyColumns));
    assert_eq!(swallow(&vec![b'\n'; 1_000_000]), Err(CsvError::Empty));
    assert_eq!(swallow("a,b\n".repeat(400_000).as_bytes()), Err(CsvError::TooManyRows));
    assert_eq!(swallow(&vec![b'a'; MAX_BYTES + 1]), Err(CsvError::TooLong));
    assert_eq!(swallow(b""), Err(CsvError::Empty));
    let wide = vec!["Clicks"; MAX_COLUMNS + 1].join(",");
    assert_eq!(swallow(wide.as_bytes()), Err(CsvError::TooManyColumns));
}

#[test]
fn bytes_that_are_no_utf8_say_where() {
    // A lone surrogate, as some programs write it.
    assert_eq!(swallow(b"Campaign,Clicks\nA\xed\xa0\x80,5\n"), Err(CsvError::NotUtf8 { row: 2 }));
    assert_eq!(swallow(b"\xff\xfeC\0l\0"), Err(CsvError::NotUtf8 { row: 1 }));
    assert_eq!(swallow(b"Campaign;Clics\nCaf\xe9;5\n"), Err(CsvError::NotUtf8 { row: 2 }), "Latin-1");
}

#[test]
fn directions_and_zeros_in_names_do_no_harm() {
    let text = "Campaign,Clicks\n\u{202e}A\0B\u{2066},5\n";
    let placed = imported(text, format(), new_plan(), 100, |_| {}).expect("a table");
    assert_eq!(placed.plan.channels()[0].name, "A\0B");
    assert_eq!(placed.figures, 1);
}

#[test]
fn numbers_beyond_all_bounds_are_left_out() {
    let text = "Campaign,Clicks\nA,1e999\nB,99999999999999999999999\nC,NaN\nD,inf\nE,1e15\n";
    let placed = imported(text, format(), new_plan(), 100, |_| {}).expect("a table");
    let figures: Vec<_> = placed.plan.entries().map(|(key, entry)| (key.kpi, entry.quantity)).collect();
    assert_eq!(figures, [(Kpi::Clicks, Quantity::Exact(1e15))]);
    assert_eq!(placed.remarks.len(), 3, "{:?}", placed.remarks);
}

#[test]
fn an_open_quote_takes_the_rest_and_is_told() {
    let text = "Campaign,Clicks\nA,5\n\"B,6\nC,7\n";
    let placed = imported(text, format(), new_plan(), 100, |_| {}).expect("a table");
    assert_eq!(placed.figures, 1);
    assert!(placed.remarks.iter().any(|remark| remark.reason == Reason::OpenQuote && remark.is_repair()));
}

#[test]
fn more_mistakes_than_can_be_told_are_counted() {
    let text = format!("Campaign,Clicks\n{}", "A,x\n".repeat(5000));
    let placed = imported(&text, format(), new_plan(), 100, |_| {}).expect("a table");
    assert_eq!(placed.remarks.len() + placed.more_remarks, 5000);
    assert_eq!(placed.remarks.len(), 200);
}

proptest! {
    #![proptest_config(runs(300))]

    #[test]
    fn arbitrary_bytes_make_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = swallow(&bytes);
    }

    #[test]
    fn spoilt_tables_make_no_panic(cut in 0_usize..2000, spoil in proptest::collection::vec((0_usize..2000, any::<char>()), 0..12)) {
        let mut text: Vec<char> = inputs(&blank(), &format(), race_planner::exchange::csv::Dialect::Plain).chars().collect();
        text.truncate(text.len().saturating_sub(cut % 50));
        for (at, letter) in spoil {
            let at = at % text.len().max(1);
            text[at] = letter;
        }
        let _ = swallow(text.into_iter().collect::<String>().as_bytes());
    }
}
