//! From a plan's budget question to its chart and tables: the same strings in both.

use super::present::{Table, View};
use super::split::split_ticks;
use super::{LinearScale, ResponseInput, ResponseLine, SplitInput, SplitRow};
use crate::engine::budget::Share;
use crate::engine::reverse::two_digits;
use crate::engine::{Kpi, Lane, Unit};
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Allocation, Outlet};

/// Points by which a curve is drawn.
const STEPS: usize = 32;
/// More curves than this cannot be told apart; the others are in the table.
const MOST_CURVES: usize = 8;

/// The outlets as their curves come: as the plan has them, or the strongest first where not all can be drawn.
fn by_strength(asked: &Allocation) -> Vec<usize> {
    let mut order: Vec<usize> = (0..asked.outlets.len()).collect();
    if order.len() > MOST_CURVES {
        let best = asked.best.as_ref().ok().map(|split| split.best.shares.as_slice()).unwrap_or_default();
        let strength = |index: usize| {
            let then = best.get(index).map_or(0.0, |share| share.visits);
            asked.today.shares.get(index).map_or(0.0, |share| share.visits).max(then)
        };
        order.sort_by(|a, b| strength(*b).total_cmp(&strength(*a)));
    }
    order
}

/// Customers and gross profit less media cost that a channel's share yields.
fn yields(outlet: &Outlet, share: Share) -> (Option<f64>, Option<f64>) {
    let profit = outlet.profit.map(|worth| worth * share.visits - share.spend);
    (outlet.customers.map(|worth| worth * share.visits), profit)
}

/// Today's split beside the best one, channel by channel and in total.
pub fn split_table(words: &Wording, asked: &Allocation) -> Table {
    let text = |msg| words.catalog.text(msg);
    let figures = [text(Msg::BudgetSpend), words.kpi(Kpi::Visits), words.kpi(Kpi::Customers), text(Msg::BudgetProfit)];
    let heads = [text(Msg::HeadChannel)].into_iter().chain(figures).collect();
    let Ok(split) = &asked.best else { return Table::of(heads, Vec::new()) };
    let figures = |today: [Option<f64>; 4], best: [Option<f64>; 4]| {
        let units = [Unit::Money, Unit::Count, Unit::Count, Unit::Money];
        let pairs = units.into_iter().zip(today.into_iter().zip(best)).map(|(unit, (today, best))| {
            let [today, best] = [today, best].map(|value| words.format.optional(unit, value));
            if today == best {
                return today;
            }
            words.catalog.plain(Msg::BudgetFromTo, &Args::new().text("today", today).text("best", best))
        });
        pairs.collect::<Vec<String>>()
    };
    let row = |outlet: &Outlet, share: Share| {
        let (customers, profit) = yields(outlet, share);
        [Some(share.spend), Some(share.visits), customers, profit]
    };
    let mut rows = Vec::new();
    let mut sums = [[Some(0.0); 4]; 2];
    for (outlet, (now, then)) in asked.outlets.iter().zip(asked.today.shares.iter().zip(&split.best.shares)) {
        let values = [row(outlet, *now), row(outlet, *then)];
        for (sum, value) in sums.iter_mut().flatten().zip(values.iter().flatten()) {
            *sum = sum.zip(*value).map(|(sum, value)| sum + value);
        }
        let mut cells = vec![words.place(Lane::Channel(outlet.position))];
        cells.extend(figures(values[0], values[1]));
        rows.push(cells);
    }
    let mut total = vec![words.place(Lane::Total)];
    total.extend(figures(sums[0], sums[1]));
    rows.push(total);
    Table::of(heads, rows)
}

/// The curves of all channels with today's and the best split.
pub fn response_input(words: &Wording, asked: &Allocation, view: View) -> ResponseInput {
    let best = asked.best.as_ref().ok().map(|split| split.best.shares.as_slice()).unwrap_or_default();
    let order = by_strength(asked);
    let shown = &order[..order.len().min(MOST_CURVES)];
    let spends = |index: usize| asked.outlets[index].today.0.max(best.get(index).map_or(0.0, |share| share.spend));
    let end = shown.iter().map(|index| spends(*index)).fold(0.0, f64::max) * 1.25;
    let lines = shown.iter().map(|&index| {
        let outlet = &asked.outlets[index];
        let steps = if outlet.curve.ceiling().is_some() { STEPS } else { 1 };
        let spends = (0..=steps).map(|step| end * step as f64 / steps as f64);
        ResponseLine {
            name: words.place(Lane::Channel(outlet.position)),
            points: spends.map(|spend| (spend, outlet.curve.visits(spend))).collect(),
            today: (outlet.today.0, outlet.curve.visits(outlet.today.0)),
            best: best.get(index).map(|share| (share.spend, share.visits)),
        }
    });
    let lines: Vec<ResponseLine> = lines.collect();
    let highest = lines.iter().filter_map(|line| line.points.last()).fold(0.0_f64, |most, point| most.max(point.1));
    let ticks = |end: f64, unit: Unit| {
        let ticks = LinearScale::new((0.0, end), (0.0, 1.0)).ticks(5).into_iter();
        ticks.map(|tick| (tick, words.format.short(unit, tick))).collect::<Vec<_>>()
    };
    ResponseInput {
        direction: view.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        spend_ticks: ticks(end, Unit::Money),
        visit_ticks: ticks(highest, Unit::Count),
        axes: [words.kpi(Kpi::Visits), words.catalog.text(Msg::BudgetSpend)],
        marks: [words.catalog.text(Msg::BudgetToday), words.catalog.text(Msg::BudgetBest)],
        rest_text: match order.len() - shown.len() {
            0 => String::new(),
            left => {
                words.catalog.plain(Msg::BudgetCurvesRest, &Args::new().count("number", &words.format, left as f64))
            }
        },
        empty_text: words.catalog.text(Msg::BudgetNothing),
        lines,
    }
}

/// The curves' equal table: each channel's visits for round amounts of money.
pub fn response_table(words: &Wording, asked: &Allocation, input: &ResponseInput) -> Table {
    let mut heads = vec![words.catalog.text(Msg::BudgetSpend)];
    let outlets: Vec<&Outlet> = by_strength(asked).into_iter().map(|index| &asked.outlets[index]).collect();
    heads.extend(outlets.iter().map(|outlet| words.place(Lane::Channel(outlet.position))));
    let rows = input.spend_ticks.iter().map(|(spend, text)| {
        let visits = outlets.iter().map(|outlet| words.format.count(outlet.curve.visits(*spend)));
        [text.clone()].into_iter().chain(visits).collect()
    });
    Table::of(heads, rows.collect())
}

/// Today's and the best split of the money.
pub fn split_input(words: &Wording, asked: &Allocation, view: View) -> SplitInput {
    let rows = split_rows(words, asked);
    let ticks = split_ticks(&rows, view.width).into_iter();
    SplitInput {
        direction: view.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        ticks: ticks.map(|tick| (tick, words.format.short(Unit::Money, tick))).collect(),
        rows,
        marks: [Msg::BudgetToday, Msg::BudgetBest].map(|msg| words.catalog.text(msg)),
        empty_text: words.catalog.text(Msg::BudgetNothing),
    }
}

fn split_rows(words: &Wording, asked: &Allocation) -> Vec<SplitRow> {
    let best = asked.best.as_ref().ok().map(|split| split.best.shares.as_slice()).unwrap_or_default();
    let both = asked.outlets.iter().zip(asked.today.shares.iter().zip(best));
    let row = |(outlet, (now, then)): (&Outlet, (&Share, &Share))| {
        let [today, best] = [now.spend, then.spend].map(|spend| words.format.money(spend));
        SplitRow {
            label: words.place(Lane::Channel(outlet.position)).replace(['\u{2068}', '\u{2069}'], ""),
            amounts: [now.spend, then.spend],
            amounts_text: words.catalog.plain(Msg::BudgetFromTo, &Args::new().text("today", today).text("best", best)),
            change_text: words.format.change(Unit::Money, then.spend - now.spend),
        }
    };
    both.map(row).collect()
}

/// The equal table of the two splits: a row a channel.
pub fn split_shares_table(words: &Wording, input: &SplitInput) -> Table {
    let [today, best] = input.marks.clone();
    let heads = vec![words.catalog.text(Msg::HeadChannel), today, best, words.catalog.text(Msg::GoalHeadChange)];
    let row = |row: &SplitRow| {
        let [today, best] = row.amounts.map(|amount| words.format.money(amount));
        vec![row.label.clone(), today, best, row.change_text.clone()]
    };
    Table::of(heads, input.rows.iter().map(row).collect())
}

/// Which channel is to get most more, or that the split is the best one already.
pub fn split_finding(words: &Wording, input: &SplitInput) -> String {
    let gains = input.rows.iter().map(|row| (row, row.amounts[1] - row.amounts[0]));
    let most = gains.reduce(|first, other| if other.1 > first.1 { other } else { first });
    match most.filter(|(row, gain)| *gain > 0.0 && row.change_text.contains('+')) {
        Some((row, _)) => {
            let args = Args::new().text("channel", row.label.clone()).text("change", row.change_text.clone());
            words.catalog.format(Msg::BudgetSplitMore, &args)
        }
        None => words.catalog.text(Msg::BudgetTable),
    }
}

/// Where the next money brings most visits, as the curves say.
pub fn response_finding(words: &Wording, asked: &Allocation) -> String {
    let budget: f64 = asked.outlets.iter().map(|outlet| outlet.today.0).sum();
    let amount = two_digits(budget / 100.0);
    let gains = asked
        .outlets
        .iter()
        .map(|outlet| (outlet, outlet.curve.visits(outlet.today.0 + amount) - outlet.curve.visits(outlet.today.0)));
    let most = gains.reduce(|first, other| if other.1 > first.1 { other } else { first });
    match most.filter(|(_, gain)| asked.outlets.len() > 1 && amount > 0.0 && *gain > 0.0) {
        Some((outlet, gain)) => {
            let args = Args::new().text("channel", words.place(Lane::Channel(outlet.position)));
            let args = args.text("amount", words.format.money(amount)).count("visits", &words.format, gain);
            words.catalog.format(Msg::BudgetCurvesFinding, &args)
        }
        None => words.catalog.text(Msg::BudgetCurvesTitle),
    }
}
