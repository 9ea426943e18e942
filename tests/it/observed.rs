//! Observed rates of a report: their intervals, when they say too little, and what has none.

use race_planner::engine::{Cell, Engine, Finding, FindingKind, Grid, Inputs, Kpi, Lane, Layer, Report, Weight};

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

/// What is advised of the actual layer, with its weight.
fn advice(report: &Report) -> Vec<(Weight, bool, Kpi)> {
    let told = |finding: &Finding| match finding.kind {
        FindingKind::LosesMost { is_sure, .. } | FindingKind::WorthMost { is_sure, .. } => {
            Some((finding.weight(), is_sure, finding.kpi))
        }
        _ => None,
    };
    report.findings().iter().filter(|finding| finding.cell.layer == Layer::Actual).filter_map(told).collect()
}

fn funnel(visits: f64, leads: f64, orders: f64) -> Report {
    report(&[&[(Kpi::Visits, visits), (Kpi::Leads, leads), (Kpi::Orders, orders), (Kpi::Aov, 50.0)]])
}

#[test]
fn a_dozen_visits_are_no_evidence_of_a_leak() {
    let of_a_dozen = funnel(12.0, 2.0, 1.0);
    assert_eq!(advice(&of_a_dozen), [(Weight::Note, false, Kpi::LeadRate), (Weight::Note, false, Kpi::LeadRate)]);
    let is_sure = |finding: &&Finding| finding.cell.layer == Layer::Target && finding.weight() == Weight::Advice;
    assert_eq!(of_a_dozen.findings().iter().filter(is_sure).count(), 2, "the same plan is advised as before");
    let of_many = funnel(1200.0, 200.0, 100.0);
    assert_eq!(advice(&of_many), [(Weight::Advice, true, Kpi::LeadRate), (Weight::Advice, true, Kpi::LeadRate)]);
}

#[test]
fn that_nearly_all_of_many_leave_is_certain_though_the_rate_is_not() {
    let told = advice(&funnel(10_000.0, 4.0, 3.0));
    assert!(told.contains(&(Weight::Advice, true, Kpi::LeadRate)), "9,996 of 10,000 leave: {told:?}");
    assert!(
        told.iter().any(|(weight, is_sure, _)| *weight == Weight::Note && !is_sure),
        "no worth of a point: {told:?}"
    );
    let lost = |visits| advice(&report(&[&[(Kpi::Visits, visits), (Kpi::Leads, 10.0)]]));
    assert_eq!(lost(29.0), [(Weight::Note, false, Kpi::LeadRate)]);
    assert_eq!(lost(30.0), [(Weight::Advice, true, Kpi::LeadRate)]);
}

#[test]
fn the_share_of_all_visits_is_observed_too() {
    let report = funnel(1000.0, 300.0, 100.0);
    let share = report.observed_share(ACTUAL, Kpi::Orders).expect("both counts are known");
    assert!((share.interval.low - 0.082_909_44).abs() < 1e-8 && share.is_enough, "{share:?}");
    assert!(report.observed_share(Cell { layer: Layer::Target, ..ACTUAL }, Kpi::Orders).is_none());
}

#[test]
fn periods_together_are_observed_as_one() {
    let mut inputs = Inputs::new(1, 3);
    for (period, (visits, leads)) in [(600.0, 70.0), (400.0, 30.0)].into_iter().enumerate() {
        for layer in Layer::ALL {
            inputs.set(Cell { layer, period, ..ACTUAL }, Kpi::Visits, visits);
            inputs.set(Cell { layer, period, ..ACTUAL }, Kpi::Leads, leads);
        }
    }
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs);
    let mut over = |layer| {
        let figures = report.horizon(&mut engine, layer, Lane::Channel(0), 0..3);
        report.observed_over(&figures, Kpi::LeadRate)
    };
    let observed = over(Layer::Actual).expect("100 of 1000");
    assert!((observed.interval.high - 0.120_151_96).abs() < 1e-8, "{observed:?}");
    assert_eq!(over(Layer::Target), None);
}
