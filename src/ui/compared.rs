//! The figure that is looked at against the period before and against its target, absolute and relative.

use leptos::prelude::*;

use crate::chart::present_trend::Difference;
use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::state::App;

/// With what a figure is compared, and how far it is from that; nothing where there is nothing to compare.
pub fn compared(app: App, lane: Lane, kpi: Kpi) -> Vec<(Msg, Difference)> {
    let cell = app.workspace.cell(lane);
    let (now, observed) = app.workspace.shown().with(|report| (report.value(cell, kpi), report.observed(cell, kpi)));
    // Too few cases are told, but not judged.
    let is_sure = observed.is_none_or(|observed| observed.is_enough);
    let against =
        [(Msg::HeadDifference, app.workspace.aim(lane, kpi)), (Msg::HeadChange, app.workspace.before(lane, kpi))];
    let format = app.format();
    let told = against.map(|(head, reference)| (head, Difference::between(now, reference, is_sure, kpi, format)));
    told.into_iter().filter(|(_, difference)| !difference.absolute.is_empty()).collect()
}

/// A difference with its share, and whether that is good, in a word; and the class that colours it.
pub fn difference(app: App, difference: Difference) -> (String, String, &'static str) {
    let class = match difference.is_good {
        Some(true) => "timeline__part timeline__part--good",
        Some(false) => "timeline__part timeline__part--bad",
        None => "timeline__part",
    };
    let judgement = difference.judgement().map(|word| app.text(word));
    let details = [Some(difference.relative), judgement].into_iter().flatten().filter(|it| !it.is_empty());
    (difference.absolute, details.collect::<Vec<_>>().join(" · "), class)
}
