//! From a test of two variants to the chart of its rates and to the equal data table: the same strings in both.

use super::present::{Table, View};
use super::rates::{RateRow, RatesInput, Tick, rates_domain};
use super::scale::LinearScale;
use crate::engine::experiment::{Arm, RunningTest};
use crate::i18n::{Catalog, ExperimentWording, Format, Msg};

/// The most ticks that the scale has.
const TICKS: usize = 5;

/// The rates of both variants, as far as they are known.
pub fn rates_input(test: &RunningTest, view: View) -> RatesInput {
    let words = ExperimentWording::new(view.format);
    let row = |arm| {
        let proportion = test.proportion(arm).ok().flatten()?;
        let interval = proportion.wilson(test.confidence);
        Some(RateRow {
            label: words.arm(arm),
            rate: proportion.rate(),
            rate_text: view.format.rate(proportion.rate()),
            low: interval.low,
            high: interval.high,
            interval_text: words.interval(interval),
        })
    };
    let rows: Vec<RateRow> = Arm::ALL.into_iter().filter_map(row).collect();
    let scale = LinearScale::new(rates_domain(&rows), (0.0, 1.0));
    let ticks = if rows.is_empty() { Vec::new() } else { scale.ticks(TICKS) };
    RatesInput {
        direction: view.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        rows,
        ticks: ticks.into_iter().map(|value| Tick { value, text: view.format.rate(value) }).collect(),
        empty_text: words.catalog.text(Msg::RatesEmpty),
    }
}

/// The equal data table: a row a variant.
pub fn rates_table(input: &RatesInput, format: &Format) -> Table {
    let catalog = Catalog::of(format.locale);
    let heads = [Msg::HeadVariant, Msg::HeadRate, Msg::HeadInterval];
    let rows = input.rows.iter().map(|row| vec![row.label.clone(), row.rate_text.clone(), row.interval_text.clone()]);
    Table::of(heads.map(|head| catalog.text(head)).to_vec(), rows.collect())
}
