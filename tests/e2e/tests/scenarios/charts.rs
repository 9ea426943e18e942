//! Charts that answer a question of their own: channels compared, a difference of profit explained, the customer's way,
//! the calendar.

use e2e::{Page, Visit, seen};

use crate::screens::{go_to, open_example, until_saved};

/// The figures of a table's column, from top to bottom, as they are read.
fn column(page: &Page, table: &str, column: usize) -> Vec<f64> {
    let cells = page.texts(&format!("{table} tbody tr > :nth-child({column})"));
    cells.iter().map(|cell| amount(cell)).collect()
}

/// The number in a cell; what stands behind its first space or dot in the middle is a note.
fn amount(cell: &str) -> f64 {
    let cell = seen(cell).replace('\u{2212}', "-");
    let first = cell.split(" · ").next().unwrap_or_default();
    let digits: String = first.chars().filter(|it| it.is_ascii_digit() || matches!(it, '-' | '.')).collect();
    digits.parse().unwrap_or_else(|_| panic!("no number: {cell}"))
}

fn is_falling(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[0] >= pair[1])
}

/// Unfolds the table beside a canvas.
fn show_data(page: &Page, canvas: &str) {
    page.until("the chart is there", || page.has(&format!("#{canvas}")));
    page.js(&format!("document.getElementById('{canvas}').closest('figure').querySelector('details').open = true;"));
}

#[test]
fn channels_are_compared_by_the_figure_that_one_chooses() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        show_data(page, "channels-chart");
        let table = ".compare .figure__data table";
        page.choose("#compare-by", "visits");
        page.until("the most visits come first", || page.text(".compare .figure__title").starts_with("Visits"));
        let visits = column(page, table, 2);
        let (all, channels) = visits.split_last().expect("rows");
        assert!(channels.len() == 3 && is_falling(channels), "{visits:?}");
        assert!((channels.iter().sum::<f64>() - all).abs() < 1.5, "{visits:?}");
        let first = page.text(&format!("{table} tbody tr:first-child > :first-child"));
        assert!(page.text(".compare .figure__title").contains(&first), "the title names who leads");
        page.choose("#compare-by", "cac");
        page.until("the cheapest come first", || {
            page.text(".compare .figure__title").contains("all channels together")
        });
        let mut costs = column(page, table, 2);
        costs.pop();
        costs.reverse();
        assert!(is_falling(&costs), "{costs:?}");
        assert_eq!(page.js("return document.documentElement.scrollWidth <= innerWidth"), true);
    });
}

#[test]
fn why_profit_differs_adds_up_as_it_is_read() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        until_saved(page);
        go_to(page, "forecast");
        show_data(page, "variance");
        let steps = column(page, ".variance .figure__data table", 2);
        let (actual, walked) = steps.split_last().expect("rows");
        assert!(walked.len() >= 5, "{steps:?}");
        assert!((walked.iter().sum::<f64>() - actual).abs() < 1e-9, "{steps:?}");
        let effects = walked.len() - 1;
        for effect in 0..=effects {
            let parts = column(page, "#variance-channels table", effect + 2);
            let (sum, parts) = parts.split_last().expect("rows");
            assert!((parts.iter().sum::<f64>() - sum).abs() < 1e-9, "column {effect}: {parts:?} {sum}");
        }
        let largest = walked[1..].iter().copied().max_by(|a, b| a.abs().total_cmp(&b.abs())).expect("effects");
        let title = page.text(".variance .figure__title").replace(',', "");
        assert!(title.contains(&format!("{:.0}", largest.abs())), "{title} names {largest}");
        page.reload();
        show_data(page, "variance");
        assert_eq!(column(page, ".variance .figure__data table", 2), steps, "the same after a reload");
    });
}

#[test]
fn the_way_of_a_customer_shows_its_gaps() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.js("location.hash = '#plan-journey'");
        show_data(page, "journey-strip");
        let table = "figure:has(#journey-strip) .figure__data table";
        let rows = || page.texts(&format!("{table} tbody tr")).len();
        let before = rows();
        let title = page.text("figure:has(#journey-strip) .figure__title");
        assert!(title.contains("1 gap"), "{title}");
        page.click("#add-touchpoint-need");
        page.until("it is on the way", || rows() == before + 1);
        page.js("location.hash = '#plan-calendar'");
        show_data(page, "agenda");
        let actions = page.texts(".deed__title").len();
        assert_eq!(page.texts("figure:has(#agenda) .figure__data tbody tr").len(), actions);
    });
}
