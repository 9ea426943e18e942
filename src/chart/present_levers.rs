//! From the rank of the levers to the tornado, its equal table and the finding. Used by the Forecast screen.

use std::ops::Range;

use super::present::{Table, View};
use super::spread::{Spread, with_spread};
use super::tornado::{TornadoInput, TornadoRow};
use crate::engine::inquiry::Asked;
use crate::engine::model::{Change, Lever, Measure};
use crate::engine::reverse::figure_of;
use crate::engine::scenario::{Play, Turn};
use crate::engine::sensitivity::{POINT, TENTH, Worth, pays_back, rank};
use crate::engine::{Engine, Kpi, Layer, Observed, Report, Unit, Versus};
use crate::i18n::{Args, Msg, Wording, moved};
use crate::plan::Slot;

/// The results whose movers can be asked for, the usual one first.
pub const RESULTS: [Kpi; 7] =
    [Kpi::Profit, Kpi::Contribution, Kpi::Revenue, Kpi::Orders, Kpi::Customers, Kpi::Cac, Kpi::Roi];

/// Whether an outlay can come back through this result: an amount that a whole business earns.
pub fn can_pay_back(result: Kpi) -> bool {
    matches!(result, Kpi::Profit | Kpi::Contribution | Kpi::Revenue)
}

/// No picture has more figures than this, nor has the table beside it; the others come in a table of their own.
const MOST_ROWS: usize = 12;

/// What a lever must become, in its unit, and what leads there.
pub type Needed = (f64, Play);

/// What moves a result, and how far.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The result.
    pub measure: Measure,
    /// Where it stands, in its unit.
    pub today: Option<f64>,
    /// The levers, the strongest first.
    pub worths: Vec<Worth>,
    /// How far each lever's own figure can be trusted, where it is a measured rate.
    pub observed: Vec<Option<Observed>>,
    /// What is to come back, in money, and what each lever must become for it; nothing where the result is no amount.
    pub payback: Option<(f64, Vec<Option<Needed>>)>,
    /// Target or actual.
    pub layer: Layer,
}

impl Ranking {
    /// Ranks what a result can gain by.
    pub fn of(engine: &mut Engine, report: &Report, layer: Layer, measure: Measure, levers: &[Lever]) -> Self {
        let mut worths = rank(engine, report, layer, measure, levers);
        // What stands at its best, such as a share of 100 %, is not worth working on.
        worths.retain(|worth| worth.best_tenth() > 0.0);
        let observed = |worth: &Worth| report.observed_lever(engine, layer, worth.lever, measure.periods());
        let observed = worths.iter().map(observed).collect();
        Self { measure, today: measure.read(engine, report, layer), worths, observed, payback: None, layer }
    }

    /// The same with what each lever must become for `outlay` to come back, if the result can bring it.
    #[must_use]
    pub fn with_payback(self, engine: &mut Engine, report: &Report, layer: Layer, outlay: Option<f64>) -> Self {
        let outlay = outlay.filter(|_| can_pay_back(self.measure.kpi));
        let payback = outlay.map(|outlay| {
            let needed = |worth: &Worth| {
                let turned = pays_back(engine, report, layer, self.measure, worth.lever, outlay)?;
                Some((turned.levers.first()?.after, turned.play))
            };
            (outlay, self.worths.iter().map(needed).collect())
        });
        Self { payback, ..self }
    }
}

/// The tornado.
pub fn tornado_input(words: &Wording, ranking: &Ranking, view: View) -> TornadoInput {
    let unit = ranking.measure.kpi.unit();
    let (format, catalog) = (words.format, words.catalog);
    let rows = ranking.worths.iter().take(MOST_ROWS).map(|worth| {
        let effect = |gain| moved(ranking.measure.kpi, gain);
        TornadoRow {
            label: words.lever(worth.lever).replace(['\u{2068}', '\u{2069}'], ""),
            stage: Slot::stage_of(worth.lever.kpi),
            more: effect(worth.tenth_more),
            more_text: format.change(unit, effect(worth.tenth_more)),
            less: effect(worth.tenth_less),
            less_text: format.change(unit, effect(worth.tenth_less)),
        }
    });
    let now = ranking.today.map_or_else(|| format.optional(unit, None), |today| format.short(unit, today));
    TornadoInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        now_text: catalog.plain(Msg::LeversNow, &Args::new().text("value", now)),
        more_key: catalog.text(Msg::LeversTenthMore),
        less_key: catalog.text(Msg::LeversTenthLess),
        rows: rows.collect(),
        empty_text: catalog.plain(Msg::LeversNone, &Args::new().text("result", words.kpi(ranking.measure.kpi))),
    }
}

/// The picture's equal table, with what one point more brings and what pays an outlay back.
pub fn levers_table(words: &Wording, ranking: &Ranking) -> Table {
    table_of(words, ranking, 0..MOST_ROWS)
}

/// The same of all the figures that have no room in the picture.
pub fn rest_table(words: &Wording, ranking: &Ranking) -> Table {
    table_of(words, ranking, MOST_ROWS..usize::MAX)
}

/// What the cells of a row show: the lever now, then what the result gains when it is turned, at last what it comes to
/// when the outlay is back.
fn asked(ranking: &Ranking, position: usize, worth: &Worth) -> Vec<Option<Asked>> {
    let Ranking { measure, layer, .. } = *ranking;
    let turn = Turn { lever: worth.lever, change: Change::By(1.0) };
    // Of the model, whose totals are those of the channels that hold the lever.
    let held = Play::of(&[turn], &measure.periods()).unturned();
    let now = Asked::of_plays(layer, measure, [held.clone()]);
    let gain = |change| {
        let play = Play::of(&[Turn { lever: worth.lever, change }], &measure.periods());
        Some(Asked::of_plays(layer, measure, [play]).against(Versus::Difference, &now))
    };
    let mut asked = vec![
        Some(Asked::of_plays(layer, figure_of(worth.lever, &measure), [held])),
        gain(Change::By(1.0 + TENTH)),
        gain(Change::By(1.0 - TENTH)),
        worth.point_more.and_then(|_| gain(Change::Add(POINT))),
    ];
    if let Some((_, needed)) = &ranking.payback {
        let needed = needed.get(position).and_then(Option::as_ref);
        asked.push(needed.map(|(_, play)| Asked::of_plays(layer, measure, [play.clone()])));
    }
    asked
}

fn table_of(words: &Wording, ranking: &Ranking, positions: Range<usize>) -> Table {
    let (format, catalog) = (words.format, words.catalog);
    let heads = [Msg::HeadKpi, Msg::GoalHeadNow, Msg::LeversTenthMore, Msg::LeversTenthLess, Msg::LeversPointMore];
    let mut heads = heads.map(|head| catalog.text(head)).to_vec();
    if let Some((outlay, _)) = ranking.payback {
        heads.push(catalog.format(Msg::LeversPaysBack, &Args::new().text("amount", format.money(outlay))));
    }
    let chosen = ranking.worths.iter().enumerate().filter(|(position, _)| positions.contains(position));
    let rows = chosen.map(|(position, worth)| {
        let effect = |gain: f64| format.change(ranking.measure.kpi.unit(), moved(ranking.measure.kpi, gain));
        let dash = || format.optional(Unit::Count, None);
        let unit = worth.lever.kpi.unit();
        let observed = ranking.observed.get(position).copied().flatten();
        let spread = observed.map(|observed| Spread::of(observed, format));
        let mut cells = vec![
            words.lever(worth.lever),
            with_spread(format.value(unit, worth.value), spread.as_ref(), format),
            effect(worth.tenth_more),
            effect(worth.tenth_less),
            worth.point_more.map_or_else(dash, effect),
        ];
        if let Some((_, needed)) = &ranking.payback {
            let needed = needed.get(position).and_then(Option::as_ref);
            cells.push(needed.map_or_else(dash, |&(needed, _)| {
                let value = format.value(unit, needed);
                match format.relative_change(worth.value, needed) {
                    Some(change) => format!("{value} ({change})"),
                    None => value,
                }
            }));
        }
        (cells, asked(ranking, position, worth))
    });
    Table::asking(heads, rows)
}
