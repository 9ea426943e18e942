//! What a stage's metrics say in a sentence. Used by the stages' screens.

use super::metrics::MetricsInput;
use crate::engine::{Better, Kpi};
use crate::i18n::{Args, Catalog, Format, Msg};

/// The sentence above a stage's metrics: how many targets are met, or else which channel is ahead in the first figure.
pub fn metrics_title(input: &MetricsInput, format: &Format) -> String {
    let catalog = Catalog::of(format.locale);
    let stage = catalog.stage_name(input.stage);
    let judged = input.groups.iter().flat_map(|group| group.rows.iter().map(|row| (group.kpi, row)));
    let judged = judged.filter_map(|(kpi, row)| row.value.zip(row.target).map(|(value, target)| (kpi, value, target)));
    let is_met = |(kpi, value, target): &(Kpi, f64, f64)| match kpi.better() {
        Better::Lower => value <= target,
        Better::Higher | Better::Neutral => value >= target,
    };
    let judged: Vec<_> = judged.collect();
    let met = judged.iter().filter(|it| is_met(it)).count();
    if !judged.is_empty() {
        let number = |number: usize| format.count(number as f64);
        let args = Args::new().text("stage", stage).text("met", number(met)).text("all", number(judged.len()));
        return catalog.format(Msg::ChartTargetsMet, &args);
    }
    let ahead = input.groups.iter().find_map(|group| {
        let known = group.rows.iter().filter_map(|row| Some((row.value?, row)));
        let ahead =
            known.clone().max_by(|a, b| a.0.total_cmp(&b.0)).filter(|_| group.kpi.better() == Better::Higher)?;
        (known.filter(|(value, _)| *value < ahead.0).count() > 0).then_some((group, ahead.1))
    });
    match ahead {
        Some((group, row)) => {
            let args = Args::new().text("kpi", group.label.clone()).text("channel", row.label.clone());
            catalog.format(Msg::ChartBestChannel, &args.text("value", row.value_text.clone()))
        }
        None => catalog.format(Msg::ChartStageTitle, &Args::new().text("stage", stage)),
    }
}
