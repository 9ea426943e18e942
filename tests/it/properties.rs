//! What holds for all inputs, on random ones.

use proptest::array::{uniform20, uniform22};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use race_planner::engine::{
    Adding, Cell, Engine, Finding, FindingKind, How, Inputs, Kpi, Lane, Layer, Origin, RELATIONS, Report, Scope, Shape,
    Unit,
};

use crate::engine::{at, line};

/// Random runs; failures belong into a named test, so that nothing is written beside the sources.
pub fn runs(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn kpi() -> impl Strategy<Value = Kpi> {
    select(&Kpi::ALL[..])
}

/// Any number at all, the awkward ones often.
pub fn number() -> impl Strategy<Value = f64> {
    let awkward = vec![
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.05,
        1e15,
        1e-300,
        f64::MIN_POSITIVE,
        f64::MIN_POSITIVE / 8.0,
        f64::MAX,
        f64::MIN,
        f64::EPSILON,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ];
    prop_oneof![2 => select(awkward), 2 => proptest::num::f64::ANY, 3 => 0.0..1000.0, 2 => 0.0..1.0]
}

/// One entry somewhere, even where there is no place for it.
fn placed() -> impl Strategy<Value = (Cell, Kpi, f64)> {
    let lane = prop_oneof![3 => (0_usize..4).prop_map(Lane::Channel), 1 => Just(Lane::Total)];
    (select(&Layer::ALL[..]), 0_usize..3, lane, kpi(), number())
        .prop_map(|(layer, period, lane, kpi, value)| (Cell { layer, period, lane }, kpi, value))
}

fn filled(channels: usize, periods: usize, entries: &[(Cell, Kpi, f64)]) -> Inputs {
    let mut inputs = Inputs::new(channels, periods);
    for (cell, kpi, value) in entries {
        inputs.set(*cell, *kpi, *value);
    }
    inputs
}

fn cells(report: &Report) -> Vec<Cell> {
    let grid = report.grid();
    let lanes = || (0..grid.channels).map(Lane::Channel).chain([Lane::Total]);
    let periods = Layer::ALL.into_iter().flat_map(|layer| (0..grid.periods).map(move |period| (layer, period)));
    periods.flat_map(|(layer, period)| lanes().map(move |lane| Cell { layer, period, lane })).collect()
}

fn numbers_of(finding: &Finding) -> Vec<f64> {
    match &finding.kind {
        FindingKind::Conflict { used, derived } => vec![*used, *derived],
        FindingKind::LosesMost { lost, of, .. } => vec![*lost, *of],
        FindingKind::WorthMost { gain, .. } => vec![*gain],
        FindingKind::Assumed { value } => vec![*value],
        _ => Vec::new(),
    }
}

/// All numbers that a report gives out, with where they stand.
fn all_numbers(report: &Report) -> Vec<(String, f64)> {
    let mut numbers = Vec::new();
    for cell in cells(report) {
        for kpi in Kpi::ALL {
            numbers.extend(report.value(cell, kpi).map(|value| (format!("{kpi:?} at {cell:?}"), value)));
            for line in report.working(cell, kpi) {
                numbers.push((format!("working of {kpi:?}"), line.value));
                match line.how {
                    How::Summed(parts) => numbers.extend(parts.iter().map(|(_, part)| ("part".to_owned(), *part))),
                    How::Solved { first, second, .. } => {
                        numbers.extend([first, second].map(|operand| (format!("operand of {kpi:?}"), operand)));
                    }
                    _ => {}
                }
            }
        }
        for step in report.funnel(cell) {
            let figures = [step.volume, step.step_rate, step.overall_rate, step.rate_from_impressions, step.unit_cost];
            numbers.extend(figures.into_iter().flatten().map(|figure| (format!("funnel {step:?}"), figure)));
        }
    }
    let findings = report.findings().iter();
    numbers.extend(findings.flat_map(|found| numbers_of(found).into_iter().map(|it| (line(found), it))));
    numbers
}

proptest! {
    #![proptest_config(runs(300))]

    #[test]
    fn no_input_makes_a_panic_nan_or_infinity(
        channels in 0_usize..4, periods in 0_usize..3, entries in vec(placed(), 0..60),
    ) {
        let report = Engine::default().evaluate(filled(channels, periods, &entries));
        for (place, number) in all_numbers(&report) {
            prop_assert!(number.is_finite(), "{place}: {number}");
        }
        for cell in cells(&report) {
            for kpi in Kpi::ALL {
                let is_absent = report.value(cell, kpi).is_none();
                prop_assert_eq!(report.origin(cell, kpi) == Origin::Absent, is_absent, "{:?} at {:?}", kpi, cell);
                prop_assert_eq!(report.working(cell, kpi).is_empty(), is_absent, "{:?} at {:?}", kpi, cell);
            }
        }
    }

    #[test]
    fn what_is_entered_is_what_is_used(entries in vec(placed(), 0..60)) {
        let inputs = filled(3, 2, &entries);
        let report = Engine::default().evaluate(inputs.clone());
        for cell in cells(&report) {
            for kpi in Kpi::ALL {
                if let Some(entered) = inputs.get(cell, kpi) {
                    prop_assert_eq!(report.value(cell, kpi), Some(entered));
                    prop_assert_eq!(report.origin(cell, kpi), Origin::Entered);
                }
            }
        }
    }

    #[test]
    fn the_order_of_entering_does_not_matter(
        (entries, shuffled) in vec((placed(), -1e6..1e6), 0..40).prop_flat_map(|entries| {
            // One value a place: the last one typed there wins, and that is meant.
            let mut places = Vec::new();
            let entries: Vec<_> = entries
                .into_iter()
                .filter_map(|((cell, kpi, _), value)| {
                    let is_new = !places.contains(&(cell, kpi));
                    places.push((cell, kpi));
                    is_new.then_some((cell, kpi, value))
                })
                .collect();
            (Just(entries.clone()), Just(entries).prop_shuffle())
        }),
    ) {
        let text = |entries| format!("{:?}", Engine::default().evaluate(filled(3, 2, entries)));
        prop_assert_eq!(text(&entries), text(&shuffled));
    }
}

/// Figures beside the funnel from which the others of their kind follow: shares of something …
const SHARES: [Kpi; 18] = [
    Kpi::OnlineRevenueShare,
    Kpi::ReachedOnlineShare,
    Kpi::BounceRate,
    Kpi::FollowerGrowth,
    Kpi::BrandAwareness,
    Kpi::ProductViewRate,
    Kpi::CartRate,
    Kpi::RegistrationRate,
    Kpi::NewsletterSignupRate,
    Kpi::BuyerRate,
    Kpi::ActiveShare,
    Kpi::ConstantShare,
    Kpi::DeliveryRate,
    Kpi::OpenRate,
    Kpi::UnsubscribeRate,
    Kpi::Csat,
    Kpi::ReferrerShare,
    Kpi::Csi,
];

/// … and numbers of any size.
const NUMBERS: [Kpi; 22] = [
    Kpi::Frequency,
    Kpi::PagesPerVisit,
    Kpi::TimeOnSite,
    Kpi::PreviousFollowers,
    Kpi::PeopleAsked,
    Kpi::Posts,
    Kpi::Shares,
    Kpi::Comments,
    Kpi::Likes,
    Kpi::Subscribers,
    Kpi::EmailsSent,
    Kpi::EmailClicks,
    Kpi::SatisfactionAnswers,
    Kpi::Promoters,
    Kpi::Passives,
    Kpi::Detractors,
    Kpi::CustomerEngagement,
    Kpi::Reviews,
    Kpi::InvitesPerCustomer,
    Kpi::InviteAcceptance,
    Kpi::AdQuality,
    Kpi::BrandMentions,
];

/// A consistent business with a single channel: every KPI of the catalogue, worked out forward from plausible figures.
fn business() -> impl Strategy<Value = Vec<(Kpi, f64)>> {
    let reach = (1e3..1e7, 0.001..0.2, 0.5..1.0, 0.05..5.0, 1.0..5000.0);
    let act = (0.01..0.5, 0.2..0.9, 0.2..0.9, 0.05..0.9);
    let convert = (0.05..0.9, 1.05..3.0, 5.0..500.0, 0.05..0.95, 10.0..5000.0);
    let engage = (0.05..0.9, 0.1..0.9, 0.5..12.0, 0.5..10.0);
    let beside = (uniform20(0.1..0.9), uniform22(1.1..500.0));
    let all = (reach, act, convert, engage, beside);
    all.prop_filter_map("no figure close to zero", |(reach, act, convert, engage, (shares, numbers))| {
        let orders = reach.0 * reach.1 * reach.2 * act.0 * act.1 * act.2 * act.3;
        let customers = orders / convert.1;
        let entered = [
            (Kpi::Impressions, reach.0),
            (Kpi::Ctr, reach.1),
            (Kpi::LandingRate, reach.2),
            (Kpi::Cpc, reach.3),
            (Kpi::SetupCost, reach.4),
            (Kpi::LeadRate, act.0),
            (Kpi::QualifiedRate, act.1),
            (Kpi::OpportunityRate, act.2),
            (Kpi::CloseRate, act.3),
            (Kpi::OfflineOrders, orders * convert.0),
            (Kpi::OrdersPerCustomer, convert.1),
            (Kpi::Aov, convert.2),
            (Kpi::GrossMargin, convert.3),
            (Kpi::FixedCosts, convert.4),
            (Kpi::RepeatRate, engage.0),
            (Kpi::LoyalShare, engage.1),
            (Kpi::PurchaseFrequency, engage.2),
            (Kpi::Lifespan, engage.3),
            (Kpi::CustomersAtStart, customers * shares[18] * 3.0),
            (Kpi::CustomersAtEnd, customers * (1.0 + shares[19])),
        ];
        let shares = SHARES.into_iter().zip(shares);
        let entered: Vec<_> = entered.into_iter().chain(shares).chain(NUMBERS.into_iter().zip(numbers)).collect();
        let report = single(&entered);
        let all: Vec<(Kpi, f64)> =
            Kpi::ALL.into_iter().map(|kpi| (kpi, report.value(at(Lane::Total), kpi).expect("known"))).collect();
        let value = |kpi: Kpi| all[kpi.index()].1;
        let small = [Kpi::Roi, Kpi::RoiOnRevenue, Kpi::CartAbandonment, Kpi::ChurnRate];
        let is_clear = small.into_iter().all(|kpi| value(kpi).abs() > 0.05)
            && value(Kpi::Nps).abs() > 1.0
            && value(Kpi::Profit).abs() > 0.01 * value(Kpi::FixedCosts);
        is_clear.then_some(all)
    })
}

/// The report of one channel with these figures, each where it belongs.
fn single(figures: &[(Kpi, f64)]) -> Report {
    let lane = |kpi: Kpi| if kpi.scope() == Scope::Channel { Lane::Channel(0) } else { Lane::Total };
    let placed: Vec<_> = figures.iter().map(|(kpi, value)| (at(lane(*kpi)), *kpi, *value)).collect();
    Engine::default().evaluate(filled(1, 1, &placed))
}

fn is_close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-7 * a.abs().max(b.abs())
}

proptest! {
    #![proptest_config(runs(400))]

    /// Whatever part of a business is entered: what follows without an assumption is what the business really has.
    #[test]
    fn any_part_of_a_business_leads_back_to_it(
        (all, part) in business().prop_flat_map(|all| (Just(all.clone()), subsequence(all, 0..90))),
    ) {
        let report = single(&part);
        let mut has_assumed = false;
        for lane in [Lane::Channel(0), Lane::Total] {
            for (kpi, wanted) in &all {
                let mut working = report.working(at(lane), *kpi);
                for summed in working.clone().iter().filter(|line| matches!(line.how, How::Summed(_))) {
                    working.extend(report.working(at(Lane::Channel(0)), summed.kpi));
                }
                let rests_on_assumption = working.iter().any(|line| line.how == How::Assumed);
                has_assumed |= rests_on_assumption;
                if let Some(value) = report.value(at(lane), *kpi).filter(|_| !rests_on_assumption) {
                    prop_assert!(is_close(value, *wanted), "{kpi:?} is {value} and not {wanted}: {working:?}");
                }
            }
        }
        let conflict = report.findings().iter().find(|found| matches!(found.kind, FindingKind::Conflict { .. }));
        prop_assert!(has_assumed || conflict.is_none(), "{conflict:?}");
    }

    /// Unless the new way ends in a division by zero, which is told: a break-even point without fixed costs, say. And an
    /// amount, such as a set-up cost, takes back what was reckoned for one visit without it. A neutral value that leads
    /// to nothing new any more is dropped.
    #[test]
    fn entering_more_never_makes_less_known(
        (part, more) in business().prop_flat_map(|all| (subsequence(all.clone(), 0..60), select(all))),
    ) {
        let before = single(&part);
        let after = single(&[part, vec![more]].concat());
        let divides_by_zero = |found: &Finding| matches!(found.kind, FindingKind::ZeroDenominator { .. });
        prop_assume!(!after.findings().iter().any(divides_by_zero));
        for lane in [Lane::Channel(0), Lane::Total] {
            for kpi in Kpi::ALL {
                let is_lost = before.value(at(lane), kpi).is_some() && after.value(at(lane), kpi).is_none();
                let was_reckoned = || {
                    let working = before.working(at(lane), kpi);
                    let is_only_assumed = working.last().is_some_and(|line| line.how == How::Assumed);
                    is_only_assumed || working.iter().any(|line| line.how == How::ForOneVisit)
                };
                prop_assert!(!is_lost || was_reckoned(), "{kpi:?} at {lane:?} is lost by entering {more:?}");
            }
        }
    }

    #[test]
    fn forward_then_backward_returns_the_start(all in business()) {
        let value = |kpi: Kpi| all[kpi.index()].1;
        let rates = [
            Kpi::Ctr, Kpi::LandingRate, Kpi::LeadRate, Kpi::QualifiedRate, Kpi::OpportunityRate, Kpi::CloseRate,
            Kpi::Cpc, Kpi::SetupCost, Kpi::OnlineOrders, Kpi::OrdersPerCustomer, Kpi::GrossMargin,
            Kpi::FixedCosts, Kpi::LoyalShare, Kpi::PurchaseFrequency, Kpi::Lifespan,
        ];
        // From the far end of the funnel, with the same rates, back to the impressions.
        for far_end in [
            [Kpi::LoyalCustomers, Kpi::RepeatRate, Kpi::Aov],
            [Kpi::Customers, Kpi::RepeatCustomers, Kpi::Revenue],
            [Kpi::Orders, Kpi::LoyaltyRate, Kpi::RevenuePerCustomer],
            [Kpi::Revenue, Kpi::Aov, Kpi::RepeatRate],
            [Kpi::GrossProfit, Kpi::Aov, Kpi::RepeatRate],
            [Kpi::Contribution, Kpi::Cost, Kpi::LoyalCustomers],
        ] {
            let beside = SHARES.into_iter().chain(NUMBERS).chain([Kpi::CustomersAtStart, Kpi::CustomersAtEnd]);
            let entered: Vec<_> = rates.into_iter().chain(far_end).chain(beside).map(|kpi| (kpi, value(kpi))).collect();
            let report = single(&entered);
            for kpi in Kpi::ALL {
                // Neither price nor orders follow from a contribution alone.
                if far_end[0] == Kpi::Contribution && report.value(at(Lane::Total), kpi).is_none() {
                    continue;
                }
                let found = report.value(at(Lane::Total), kpi);
                prop_assert!(
                    found.is_some_and(|found| is_close(found, value(kpi))),
                    "{far_end:?}: {kpi:?} is {found:?} and not {}", value(kpi),
                );
            }
        }
    }

    /// A power of two scales exactly, so that not a single bit may differ.
    #[test]
    fn another_currency_scales_the_money_and_nothing_else(
        (part, power) in (business().prop_flat_map(|all| subsequence(all, 0..90)), -20_i32..20),
    ) {
        let scale = |kpi: Kpi, value: f64| if kpi.unit() == Unit::Money { value * 2_f64.powi(power) } else { value };
        let plain = single(&part);
        let scaled = single(&part.iter().map(|(kpi, value)| (*kpi, scale(*kpi, *value))).collect::<Vec<_>>());
        for lane in [Lane::Channel(0), Lane::Total] {
            for kpi in Kpi::ALL {
                let wanted = plain.value(at(lane), kpi).map(|value| scale(kpi, value));
                prop_assert_eq!(scaled.value(at(lane), kpi), wanted, "{:?}", kpi);
            }
        }
        let kinds = |report: &Report| -> Vec<_> {
            report.findings().iter().map(|found| (found.cell, found.kpi, found.weight())).collect()
        };
        prop_assert_eq!(kinds(&plain), kinds(&scaled));
    }
}

/// Some channels of one business: each knows its own part of the figures.
fn channels() -> impl Strategy<Value = Vec<Vec<(Kpi, f64)>>> {
    let part = business().prop_flat_map(|all| {
        let own: Vec<_> = all.into_iter().filter(|(kpi, _)| kpi.scope() == Scope::Channel).collect();
        subsequence(own, 3..24)
    });
    vec(part, 2..6)
}

const ECONOMICS: [(Kpi, f64); 3] = [(Kpi::GrossMargin, 0.4), (Kpi::FixedCosts, 90.0), (Kpi::PurchaseFrequency, 3.0)];

fn together(channels: &[Vec<(Kpi, f64)>]) -> Report {
    let economics = ECONOMICS.into_iter().map(|(kpi, value)| (at(Lane::Total), kpi, value));
    let own = channels.iter().enumerate().flat_map(|(channel, figures)| {
        figures.iter().map(move |(kpi, value)| (at(Lane::Channel(channel)), *kpi, *value))
    });
    Engine::default().evaluate(filled(channels.len(), 1, &own.chain(economics).collect::<Vec<_>>()))
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn the_order_of_channels_does_not_matter(
        (channels, order) in channels().prop_flat_map(|channels| {
            let order: Vec<usize> = (0..channels.len()).collect();
            (Just(channels), Just(order).prop_shuffle())
        }),
    ) {
        let shuffled: Vec<_> = order.iter().map(|&channel| channels[channel].clone()).collect();
        let (before, after) = (together(&channels), together(&shuffled));
        for kpi in Kpi::ALL {
            for (now, &then) in order.iter().enumerate() {
                let value = |report: &Report, channel| report.value(at(Lane::Channel(channel)), kpi);
                prop_assert_eq!(value(&after, now), value(&before, then), "{:?}", kpi);
            }
            let total = |report: &Report| report.value(at(Lane::Total), kpi);
            // Sums in another order may differ in their last bits, and a difference of sums in more than that.
            let is_same = match (total(&before), total(&after)) {
                (Some(before), Some(after)) => (before - after).abs() <= 1e-6 * before.abs().max(1e-6),
                (before, after) => before == after,
            };
            prop_assert!(is_same, "{kpi:?}: {:?} {:?}", total(&before), total(&after));
        }
        let count = |report: &Report| report.findings().len();
        prop_assert_eq!(count(&before), count(&after));
    }

    #[test]
    fn totals_are_ratios_of_sums(channels in channels()) {
        let report = together(&channels);
        let sum = |kpi: Kpi| -> Option<f64> {
            let known = (0..channels.len()).filter_map(|channel| report.value(at(Lane::Channel(channel)), kpi));
            known.reduce(|sum, value| sum + value)
        };
        for kpi in Kpi::ALL.into_iter().filter(|kpi| kpi.is_summed_over_channels()) {
            if let Some(sum) = sum(kpi) {
                prop_assert_eq!(report.value(at(Lane::Total), kpi), Some(sum), "{:?}", kpi);
            }
        }
        for relation in RELATIONS {
            let Shape::Product { factor } = relation.shape else { continue };
            let is_ratio = relation.result.is_summed_over_channels()
                && relation.left.is_summed_over_channels()
                && relation.right.adding() == Adding::FromSums
                && relation.right.scope() == Scope::Channel;
            if let (true, Some(over), Some(under)) = (is_ratio, sum(relation.result), sum(relation.left)) {
                let value = report.value(at(Lane::Total), relation.right);
                let wanted = over / under / factor;
                prop_assert!(value.is_some_and(|it| is_close(it, wanted)), "{relation:?}: {value:?}, not {wanted}");
            }
        }
    }
}
