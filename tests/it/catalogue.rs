//! What stands beside the funnel: surveys, e-mail, social networks, customers who stay, carts, payback.

use race_planner::engine::{Adding, Inputs, Kpi, Lane, Scope, Unit, is_enterable};
use race_planner::plan::{Group, Slot};

use crate::engine::{at, check_report, evaluate, line};

#[track_caller]
fn check(entered: &str, expected: &str) {
    check_report(&evaluate(entered), expected);
}

/// Checks what is told about these figures, in this order.
#[track_caller]
fn check_told(entered: &str, kpis: &[Kpi], expected: &[&str]) {
    let report = evaluate(entered);
    let told = report.findings().iter().filter(|finding| kpis.contains(&finding.kpi)).map(line);
    assert_eq!(told.collect::<Vec<_>>(), expected, "{entered}");
}

#[test]
fn the_net_promoter_score_of_the_published_case() {
    let counts = "visits 1 | business: promoters 60, passives 25, detractors 15";
    check(counts, "total nps-answers = 100; total promoter-lead = 45; total nps = 45; nps = absent");
    // Back from the score: how many must recommend.
    check(
        "visits 1 | business: nps-answers 100, nps 45, detractors 15",
        "total promoter-lead = 45; total promoters = 60; total promoters-and-passives = 85; total passives = 25",
    );
    check("visits 1 | business: promoters 1, passives 0, detractors 3", "total nps = -50");
    check_told("visits 1 | business: promoters 1, passives 0, detractors 3", &[Kpi::Nps, Kpi::PromoterLead], &[]);
    check("visits 1 | business: promoters 0, passives 0, detractors 0", "total nps = absent");
}

#[test]
fn the_e_mail_rates_of_the_published_case() {
    let sent = "visits 1 | business: emails-sent 500, delivery-rate 95%";
    check(&format!("{sent}, email-opens 95"), "total emails-delivered = 475; total open-rate = 20%");
    check(&format!("{sent}, open-rate 20%"), "total email-opens = 95");
    check(
        &format!("{sent}, email-clicks 19, unsubscribes 5"),
        "total email-click-rate = 4%; total unsubscribe-rate = 1%",
    );
    check_told(&format!("{sent}, email-opens 500"), &[Kpi::OpenRate], &["total: open-rate over whole"]);
}

#[test]
fn customers_who_stay_and_those_who_leave() {
    let entered = "customers 30 | customers 20 | business: customers-at-start 200, customers-at-end 210";
    check(entered, "total retained-customers = 160; total retention-rate = 80%; total churn-rate = 20%");
    check(
        "customers 50 | business: customers-at-start 200, churn-rate 20%",
        "total retention-rate = 80%; total retained-customers = 160; total customers-at-end = 210",
    );
    // More stayed than there were: told once, not again of the churn that comes out below zero.
    let kpis = [Kpi::RetentionRate, Kpi::ChurnRate];
    let impossible = "customers 10 | business: customers-at-start 100, customers-at-end 130";
    check(impossible, "total churn-rate = -20%");
    check_told(impossible, &kpis, &["total: retention-rate over whole"]);
    check_told(
        "customers 10 | business: customers-at-start 0, customers-at-end 10",
        &kpis,
        &["total: retention-rate zero customers-at-start"],
    );
}

#[test]
fn social_networks() {
    check(
        "shares 10, comments 30, likes 160, audience-reach 4000, posts 6, impressions 10_000",
        "reactions = 190; interactions = 200; engagement-rate = 5%; comments-per-post = 5; frequency = 2.5",
    );
    check("engagement-rate 5%, audience-reach 4000, shares 10, likes 160", "interactions = 200; comments = 30");
    check(
        "visits 1 | business: followers 1150, previous-followers 1000",
        "total follower-gain = 150; total follower-growth = 15%",
    );
    check(
        "visits 1 | business: previous-followers 1000, follower-growth -3%",
        "total follower-gain = -30; total followers = 970",
    );
    // Losing followers is sad and no contradiction, nor is it one to react more than once.
    let lost = "audience-reach 10, likes 30, comments 0, shares 0 | business: followers 9, previous-followers 10";
    check(lost, "engagement-rate = 300%");
    check_told(lost, &[Kpi::FollowerGain, Kpi::FollowerGrowth, Kpi::EngagementRate], &[]);
}

#[test]
fn on_the_way_to_the_order() {
    check(
        "visits 1000, bounce-rate 40%, pageviews 2500, total-time 90_000, product-view-rate 50%, carts 80, registrations 30,
         newsletter-signup-rate 2%, online-orders 24, unique-visitors 800, customers 20",
        "bounced-visits = 400; pages-per-visit = 2.5; time-on-site = 90; product-views = 500; cart-rate = 8%;
         registration-rate = 3%; unregistered-visits = 970; newsletter-signups = 20; abandoned-carts = 56;
         cart-abandonment = 70%; buyer-rate = 2.5%; repeat-orders = 4",
    );
    check("visits 200, unregistered-visits 150", "registrations = 50");
    check("carts 80, cart-abandonment 70%", "abandoned-carts = 56; online-orders = 24; orders = 24");
    // Offline orders need no cart; more online orders than carts are a contradiction.
    check("carts 80, orders 50, offline-orders 26", "abandoned-carts = 56");
    check_told("carts 5, online-orders 8", &[Kpi::AbandonedCarts], &["1: abandoned-carts negative"]);
    check_told(
        "visits 5, registrations 8",
        &[Kpi::UnregisteredVisits, Kpi::RegistrationRate],
        &["1: registration-rate over whole", "1: unregistered-visits negative"],
    );
}

#[test]
fn when_a_customer_has_paid_for_the_acquisition() {
    let margin = "aov 50, cost 900, customers 10 | business: purchase-frequency 6, gross-margin";
    check(
        &format!("{margin} 40%"),
        "break-even-roas = 2.5; monthly-profit-per-customer = 10; cac = 90; cac-payback = 9; total cac-payback = 9",
    );
    check("cac-payback 9 | business: monthly-profit-per-customer 10", "cac = 90");
    check("visits 1 | business: break-even-roas 2.5", "gross-margin = 40%");
    check_told(&format!("{margin} -40%"), &[Kpi::CacPayback], &["1: cac-payback never"]);
    // A note and once, though every channel takes the margin over.
    check_told(
        "visits 1 | visits 2 | business: gross-margin 0%",
        &[Kpi::BreakEvenRoas],
        &["total: break-even-roas zero gross-margin"],
    );
}

#[test]
fn shares_of_the_business() {
    check(
        "revenue 600, customers 8 | revenue 400, customers 12 | business: online-revenue 250, customers-reached-online 15",
        "total online-revenue-share = 25%; total reached-online-share = 75%",
    );
    check("visits 1 | business: online-revenue 250, online-revenue-share 25%", "total revenue = 1000");
    check(
        "orders 50 | business: people-asked 200, people-aware 50, satisfied-answers 18, satisfaction-answers 24,
         customers-at-end 400, active-share 25%, referrers 20, reviews 5, customer-interactions 600,
         subscribers 50, constant-subscribers 10, invites-per-customer 3, invite-acceptance 20%",
        "total brand-awareness = 25%; total csat = 75%; total active-customers = 100; total referrer-share = 5%;
         total review-rate = 10%; total customer-engagement = 150%; total constant-share = 20%; total k-factor ≈ 0.6",
    );
    check("visits 1 | business: k-factor 0.6, invites-per-customer 3", "total invite-acceptance ≈ 20%");
}

#[test]
fn a_margin_above_the_whole_is_told_once() {
    let told = ["total: gross-margin over whole"];
    check_told("revenue 10 | revenue 20 | business: gross-margin 120%", &[Kpi::GrossMargin], &told);
    check_told(
        "revenue 10, gross-profit 12",
        &[Kpi::GrossMargin],
        &["1: gross-margin over whole", "total: gross-margin over whole"],
    );
    check_told("revenue 10 | business: gross-margin 100%", &[Kpi::GrossMargin], &[]);
}

#[test]
fn people_whom_several_channels_reach_are_at_most_the_sum() {
    let kpis = [Kpi::AudienceReach, Kpi::UniqueVisitors];
    let entered = "audience-reach 300, unique-visitors 50 | audience-reach 200 | visits 9";
    check(entered, "total audience-reach = 500; total unique-visitors = 50");
    check_told(entered, &kpis, &["total: audience-reach at most 500"]);
    // Derived ones share people just as well.
    check_told(
        "impressions 100, frequency 2 | impressions 90, frequency 3",
        &kpis,
        &["total: audience-reach at most 80"],
    );
    check_told("audience-reach 300", &kpis, &[]);
}

#[test]
fn what_was_added_is_never_assumed_and_stays_silent_unless_asked() {
    let report = evaluate(
        "visits 1000, lead-rate 5%, sale-rate 20%, aov 30, cost 90 | visits 500, leads 20, orders 4, aov 20
         | business: gross-margin 60%, fixed-costs 10, purchase-frequency 3, lifespan 2",
    );
    let later = |kpi: Kpi| kpi.index() >= Kpi::OnlineRevenue.index();
    let told: Vec<String> = report.findings().iter().filter(|finding| later(finding.kpi)).map(line).collect();
    assert_eq!(told, [] as [&str; 0]);
    let assumed = Kpi::ALL.into_iter().filter(|kpi| kpi.assumed().is_some());
    let expected = [
        Kpi::LandingRate,
        Kpi::SetupCost,
        Kpi::OfflineOrders,
        Kpi::OrdersPerCustomer,
        Kpi::FixedCosts,
        Kpi::LoyalShare,
    ];
    assert_eq!(assumed.collect::<Vec<_>>(), expected);
}

#[test]
fn what_adds_up_over_channels_is_entered_in_channels() {
    for kpi in Kpi::ALL {
        assert_eq!(kpi.is_summed_over_channels(), kpi.scope() == Scope::Channel && kpi.adding() != Adding::FromSums);
        // Ratios never add up; amounts of the whole time always do.
        let is_ratio = !matches!(kpi.unit(), Unit::Count | Unit::Money | Unit::Seconds);
        assert!(!is_ratio || kpi.adding() == Adding::FromSums, "{kpi:?}");
    }
    let mut inputs = Inputs::new(2, 1);
    inputs.set(at(Lane::Total), Kpi::Followers, 5.0);
    inputs.set(at(Lane::Channel(0)), Kpi::Followers, 7.0);
    assert_eq!(inputs.get(at(Lane::Total), Kpi::Followers), Some(5.0));
    assert_eq!(inputs.get(at(Lane::Channel(0)), Kpi::Followers), None);
}

#[test]
fn scores_have_their_ends() {
    assert!(is_enterable(Kpi::Nps, -100.0) && is_enterable(Kpi::Nps, 100.0));
    assert!(!is_enterable(Kpi::Nps, 100.5) && !is_enterable(Kpi::Nps, -101.0));
    assert!(is_enterable(Kpi::FollowerGain, -5.0) && !is_enterable(Kpi::Followers, -5.0));
    assert!(!is_enterable(Kpi::CacPayback, -1.0));
}

#[test]
fn essential_figures_are_few_and_all_others_have_a_group() {
    for stage in race_planner::engine::Stage::ALL {
        let slots = Slot::of_stage(stage);
        assert!((3..=7).contains(&slots.iter().filter(|slot| slot.is_essential).count()), "{stage:?}");
        assert!(slots.iter().all(|slot| slot.is_essential == (slot.group == Group::Main)), "{stage:?}");
        // A count and its rate share a place only where a percent sign tells them apart.
        for slot in slots.iter().filter(|slot| slot.rate.is_some()) {
            let is_plain = |kpi: Kpi| !race_planner::engine::may_be_negative(kpi);
            assert_eq!(slot.main.unit(), Unit::Count, "{slot:?}");
            assert_eq!(slot.rate.map(Kpi::unit), Some(Unit::Rate), "{slot:?}");
            assert!(is_plain(slot.main) && slot.rate.is_some_and(is_plain), "{slot:?}");
            assert_eq!(slot.rate.map(Kpi::scope), Some(slot.main.scope()), "{slot:?}");
        }
    }
}
