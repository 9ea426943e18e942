//! Observed rates of a report: their intervals, when they say too little, and what has none.

use race_planner::engine::{Cell, Engine, FindingKind, Grid, Inputs, Kpi, Lane, Layer, Report};

const ACTUAL: Cell = Cell { layer: Layer::Actual, period: 0, lane: Lane::Channel(0) };

/// A report of the actual layer, one list of figures a channel.
fn report(channels: &[&[(Kpi, f64)]]) -> Report {
    let mut inputs = Inputs::new(channels.len(), 1);
    for (channel, figures) in channels.iter().enumerate() {
        for (kpi, value) in *figures {
            for layer in Layer::ALL {
                inputs.set(Cell { layer, lane: Lane::Channel(channel), period: 0 }, *kpi, *value);
            }
        }
    }
    assert_eq!(inputs.shape(), Grid { channels: channels.len(), periods: 1 });
    Engine::default().evaluate(inputs)
}

fn too_few(report: &Report) -> Vec<(Lane, Kpi)> {
    let found = report.findings().iter().filter(|finding| finding.kind == FindingKind::TooFew);
    found.map(|finding| (finding.cell.lane, finding.kpi)).collect()
}

#[test]
fn a_rate_of_counts_has_wilsons_interval() {
    let report = report(&[&[(Kpi::Visits, 1000.0), (Kpi::Leads, 100.0)]]);
    let observed = report.observed(ACTUAL, Kpi::LeadRate).expect("both counts are known");
    // Worked out by hand from the two roots of (p − π)² = z² π(1 − π) ÷ n.
    assert!((observed.interval.low - 0.082_909_44).abs() < 1e-8, "{observed:?}");
    assert!((observed.interval.high - 0.120_151_96).abs() < 1e-8, "{observed:?}");
    assert!(observed.is_enough);
    assert_eq!((observed.proportion.successes(), observed.proportion.trials()), (100.0, 1000.0));
}

#[test]
fn an_entered_rate_counts_as_much_as_an_entered_count() {
    let report = report(&[&[(Kpi::Visits, 1000.0), (Kpi::LeadRate, 0.1)]]);
    let observed = report.observed(ACTUAL, Kpi::LeadRate).expect("the count follows");
    assert!((observed.interval.low - 0.082_909_44).abs() < 1e-8, "{observed:?}");
}

#[test]
fn targets_and_assumptions_are_no_observations() {
    let report = report(&[&[(Kpi::Clicks, 500.0), (Kpi::Leads, 20.0)]]);
    assert!(report.value(ACTUAL, Kpi::LandingRate).is_some() && report.observed(ACTUAL, Kpi::LandingRate).is_none());
    assert!(report.observed(ACTUAL, Kpi::LeadRate).is_some());
    assert!(report.observed(Cell { layer: Layer::Target, ..ACTUAL }, Kpi::LeadRate).is_none());
}

#[test]
fn what_is_no_share_of_cases_has_no_interval() {
    let figures = [(Kpi::Leads, 10.0), (Kpi::Orders, 15.0), (Kpi::Cost, 100.0), (Kpi::Revenue, 300.0)];
    let report = report(&[&figures]);
    // More orders than leads: people ordered twice, so that the rate is no share.
    assert_eq!(report.value(ACTUAL, Kpi::SaleRate), Some(1.5));
    for kpi in [Kpi::SaleRate, Kpi::RoiOnRevenue, Kpi::Leads, Kpi::Cpl, Kpi::OrdersPerCustomer] {
        assert!(report.observed(ACTUAL, kpi).is_none(), "{kpi:?}");
    }
}

#[test]
fn too_few_begins_below_thirty_trials_and_five_successes() {
    for (visits, leads, is_enough) in
        [(29.0, 29.0, false), (30.0, 5.0, true), (30.0, 4.0, false), (10_000.0, 4.0, false)]
    {
        let report = report(&[&[(Kpi::Visits, visits), (Kpi::Leads, leads)]]);
        let observed = report.observed(ACTUAL, Kpi::LeadRate).expect("observed");
        assert_eq!(observed.is_enough, is_enough, "{leads} of {visits}");
        assert_eq!(too_few(&report).is_empty(), is_enough, "{leads} of {visits}");
    }
}

#[test]
fn too_few_is_told_once_for_all_channels_or_for_the_thin_ones() {
    let thin: &[(Kpi, f64)] = &[(Kpi::Visits, 20.0), (Kpi::Leads, 2.0)];
    let thick: &[(Kpi, f64)] = &[(Kpi::Visits, 2000.0), (Kpi::Leads, 200.0)];
    assert_eq!(too_few(&report(&[thin, thin])), [(Lane::Total, Kpi::LeadRate)]);
    assert_eq!(too_few(&report(&[thick, thin])), [(Lane::Channel(1), Kpi::LeadRate)]);
    assert_eq!(too_few(&report(&[thick, thick])), []);
}
