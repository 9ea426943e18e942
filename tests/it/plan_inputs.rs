//! The engine's input, laid out row by row, is what each cell alone would say, for whatever was entered.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::{Cell, Kpi, Lane, Layer, Scope};
use race_planner::plan::{
    At, ChannelKind, Currency, Entry, EntryKey, Media, Outlook, Periods, Place, Plan, PlanEdit, Quantity, Slot,
};

use crate::properties::runs;

/// Figures that share a place, that seasons move, and that both layers share.
const KPIS: [Kpi; 9] = [
    Kpi::Impressions,
    Kpi::Clicks,
    Kpi::Ctr,
    Kpi::Leads,
    Kpi::LeadRate,
    Kpi::GrossMargin,
    Kpi::FixedCosts,
    Kpi::CustomersReachedOnline,
    Kpi::ReachedOnlineShare,
];

/// Channel by position (none for the business), layer, period, KPI, value, and whether it is a range.
type Entered = (Option<usize>, Layer, Option<u16>, Kpi, f64, bool);

fn entered() -> impl Strategy<Value = Entered> {
    let place = proptest::option::weighted(0.7, 0_usize..3);
    let period = proptest::option::weighted(0.6, 0_u16..5);
    (place, select(&Layer::ALL[..]), period, select(&KPIS[..]), 0.01..0.9, any::<bool>())
}

fn plan(periods: u16, seasons: Vec<f64>) -> Plan {
    let mut plan = Plan::blank("a", "A", Currency::EUR, "1");
    let mut apply = |edit| assert_eq!(plan.apply(edit), Ok(()));
    for name in ["2", "3"] {
        apply(PlanEdit::AddChannel { name: name.into(), media: Media::Paid, kind: ChannelKind::Other });
    }
    apply(PlanEdit::SetPeriods(Periods { count: periods, ..Periods::default() }));
    let mut outlook = Outlook::default();
    outlook.seasonality = seasons;
    apply(PlanEdit::SetOutlook(outlook));
    plan
}

fn enter(plan: &mut Plan, (channel, layer, period, kpi, value, is_range): Entered) {
    let place = channel.map_or(Place::Business, |channel| Place::Channel(plan.channels()[channel].id));
    let quantity = if is_range { Quantity::Range { low: value / 2.0, high: value } } else { Quantity::Exact(value) };
    let at = At { place, layer, period };
    // Half of them have no place there and are refused.
    let _ = plan.apply(PlanEdit::Enter { at, kpi, entry: Entry::guess(quantity), instead_of: None });
}

/// The entry that counts in a cell, with its season there.
fn counting(plan: &Plan, cell: Cell, kpi: Kpi) -> Option<(EntryKey, f64)> {
    let place = match cell.lane {
        Lane::Channel(channel) => Place::Channel(plan.channels()[channel].id),
        Lane::Total => Place::Business,
    };
    let holds = |layer, period: Option<usize>, kpi| {
        let key = EntryKey { at: At { place, layer, period: period.map(|it| it as u16) }, kpi };
        plan.entry(&key).map(|_| key)
    };
    let is_moved = matches!(kpi, Kpi::Impressions | Kpi::Clicks) && cell.layer == Layer::Target;
    let season = if is_moved { plan.outlook().season(cell.period) } else { 1.0 };
    let in_layer = |layer| {
        let makes_way = |partner| holds(layer, Some(cell.period), partner).is_some();
        let own = holds(layer, Some(cell.period), kpi).map(|key| (key, 1.0));
        own.or_else(|| {
            let key = holds(layer, None, kpi)?;
            (!Slot::of_kpi(kpi).partner(kpi).is_some_and(makes_way)).then_some((key, season))
        })
    };
    let is_shared = kpi.scope() == Scope::Economics || kpi == Kpi::FixedCosts;
    in_layer(cell.layer).or_else(|| in_layer(Layer::Target).filter(|_| is_shared))
}

/// All cells of a plan as they should be, beside what it gives to the engine.
fn check(plan: &Plan) -> Result<(), TestCaseError> {
    let inputs = plan.inputs();
    let mut uncertain = Vec::new();
    for cell in inputs.shape().cells() {
        for kpi in Kpi::ALL {
            let counting = counting(plan, cell, kpi);
            let quantity = counting.and_then(|(key, season)| Some((plan.entry(&key)?.quantity, season)));
            let value = quantity.map(|(quantity, season)| (quantity.point(kpi.unit()) * season).to_bits());
            prop_assert_eq!(inputs.get(cell, kpi).map(f64::to_bits), value, "{:?} {}", cell, kpi.id());
            if let (Some((key, season)), Some((Quantity::Range { .. }, _))) = (counting, quantity) {
                uncertain.push((key, cell, season.to_bits()));
            }
        }
    }
    uncertain.sort_unstable();
    let ranges = plan.ranges();
    let keys = uncertain.chunk_by(|a, b| a.0 == b.0);
    prop_assert_eq!(ranges.len(), keys.clone().count());
    for (range, cells) in ranges.iter().zip(keys) {
        prop_assert_eq!(range.kpi, cells[0].0.kpi);
        let given = range.cells.iter().zip(&range.factors).map(|(cell, factor)| (*cell, factor.to_bits()));
        let wanted = cells.iter().map(|(_, cell, season)| (*cell, *season));
        prop_assert_eq!(given.collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
    }
    Ok(())
}

proptest! {
    #![proptest_config(runs(96))]

    #[test]
    fn each_cell_says_what_the_most_particular_entry_says(
        periods in 1_u16..5,
        seasons in vec(select(vec![0.0, 0.5, 1.0, 1.7]), 0..4),
        entries in vec(entered(), 0..60),
    ) {
        let mut plan = plan(periods, seasons);
        for entry in entries {
            enter(&mut plan, entry);
        }
        check(&plan)?;
    }
}

#[test]
fn a_count_of_one_month_makes_way_for_the_rate_of_the_others() {
    let mut plan = plan(3, vec![1.0, 2.0]);
    enter(&mut plan, (Some(0), Layer::Target, None, Kpi::LeadRate, 0.25, false));
    enter(&mut plan, (Some(0), Layer::Target, Some(1), Kpi::Leads, 0.5, false));
    enter(&mut plan, (Some(0), Layer::Target, None, Kpi::Clicks, 0.75, false));
    let inputs = plan.inputs();
    let row =
        |kpi| [0, 1, 2].map(|period| inputs.get(Cell { layer: Layer::Target, period, lane: Lane::Channel(0) }, kpi));
    assert_eq!(row(Kpi::LeadRate), [Some(0.25), None, Some(0.25)]);
    assert_eq!(row(Kpi::Leads), [None, Some(0.5), None]);
    assert_eq!(row(Kpi::Clicks), [Some(0.75), Some(1.5), Some(0.75)]);
}
