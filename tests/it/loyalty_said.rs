//! Loyalty in sentences: the published cases as a user's plan makes them, and what is said where there is no figure.

use race_planner::engine::loyalty::FirstMargin;
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Report};
use race_planner::i18n::{Behind, Catalog, Format, Locale, Statement, Wording};
use race_planner::plan::{
    At, ChannelId, Criterion, CsiMethod, Currency, Entry, Loyalty, PeriodKind, Periods, Place, Plan, PlanEdit, Quantity,
};

const CELL: Cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Total };

/// A yearly plan with these figures, of the business unless the channel is theirs.
fn plan(figures: &[(Kpi, f64)], loyalty: Loyalty) -> Plan {
    let mut plan = Plan::blank("it", "It", Currency::USD, "Ads");
    plan.apply(PlanEdit::SetPeriods(Periods { kind: PeriodKind::Year, ..Periods::default() })).expect("periods");
    let channel = plan.channels()[0].id;
    for (kpi, value) in figures {
        let place = place(*kpi, channel);
        let at = At { place, layer: Layer::Target, period: None };
        let entry = Entry::guess(Quantity::Exact(*value));
        plan.apply(PlanEdit::Enter { at, kpi: *kpi, entry, instead_of: None }).expect("an entry");
    }
    plan.apply(PlanEdit::SetLoyalty(Box::new(loyalty))).expect("loyalty");
    plan
}

fn place(kpi: Kpi, channel: ChannelId) -> Place {
    match kpi {
        Kpi::Aov | Kpi::Cac | Kpi::Customers => Place::Channel(channel),
        _ => Place::Business,
    }
}

/// Loyalty with these things known.
fn known(tell: impl FnOnce(&mut Loyalty)) -> Loyalty {
    let mut loyalty = Loyalty::default();
    tell(&mut loyalty);
    loyalty
}

fn report(plan: &Plan) -> Report {
    Engine::default().evaluate(plan.inputs())
}

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn seen(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200f}'], "")
}

#[track_caller]
fn value(statements: &[Statement], at: usize) -> String {
    seen(statements[at].value.as_ref().unwrap_or_else(|| panic!("{:?}", statements[at])))
}

/// Words, symbols and numbers of the first formula behind a statement.
#[track_caller]
fn formula(statement: &Statement) -> [String; 3] {
    let Behind::Formulas(lines) = &statement.behind else { panic!("{statement:?}") };
    let line = &lines[0];
    [&line.words, &line.symbols, &line.numbers].map(|text| seen(text))
}

const CUSTOMER: [(Kpi, f64); 4] =
    [(Kpi::YearlyRevenuePerCustomer, 150.0), (Kpi::GrossMargin, 1.0), (Kpi::RetentionRate, 0.55), (Kpi::Cac, 100.0)];

fn with_discount(first_margin: FirstMargin) -> Loyalty {
    known(|it| {
        it.first_margin = first_margin;
        it.discount_rate = Some(0.1);
    })
}

#[test]
fn case_4_lifetime_value_on_revenue_and_on_margin() {
    let plan = plan(
        &[(Kpi::Aov, 70.0), (Kpi::PurchaseFrequency, 3.0), (Kpi::Lifespan, 3.0), (Kpi::GrossMargin, 0.3)],
        Loyalty::default(),
    );
    let said = wording(Locale::En, &plan).lifetime(&report(&plan), CELL);
    assert_eq!((value(&said, 1), value(&said, 2)), ("$189".to_owned(), "$630".to_owned()));
    assert_eq!(said[1].behind, Behind::Figure(Kpi::LifetimeValue));
    assert!(
        seen(&said[0].note).starts_with("Still needed: Retention rate, Discount rate per year"),
        "{}",
        said[0].note
    );
}

#[test]
fn case_5_discounted_in_both_conventions() {
    let after = plan(&CUSTOMER, with_discount(FirstMargin::AfterOnePeriod));
    let now = plan(&CUSTOMER, with_discount(FirstMargin::Now));
    let said = wording(Locale::En, &after).lifetime(&report(&after), CELL);
    assert_eq!(value(&said, 0), "$50");
    assert_eq!(
        formula(&said[0]),
        [
            "Discounted lifetime value = Margin per period × Retention rate ÷ (1 + Discount rate per period − \
             Retention rate) − Customer acquisition cost (CAC)",
            "CLV = m × r ÷ (1 + i − r) − AC",
            "$150 × 55% ÷ (1 + 10% − 55%) − $100 = $50",
        ]
    );
    let said = wording(Locale::Fa, &now).lifetime(&report(&now), CELL);
    let [_, symbols, numbers] = formula(&said[0]);
    assert_eq!(symbols, "CLV = m × (1 + i) ÷ (1 + i − r) − AC", "letters are those of books");
    assert!(numbers.contains("× (۱ + ۱۰٪) ÷ (۱ + ۱۰٪ − ۵۵٪)") && numbers.contains("۲۰۰"), "{numbers}");

    let multiple = plan(&[(Kpi::RetentionRate, 0.8)], with_discount(FirstMargin::AfterOnePeriod));
    let said = wording(Locale::En, &multiple).lifetime(&report(&multiple), CELL);
    assert_eq!(value(&said, 5), "2.67×");
    assert_eq!(formula(&said[5])[2], "80% ÷ (1 + 10% − 80%) = 2.67×");
}

#[test]
fn a_sum_without_end_is_said_to_be_one() {
    let mut loyalty = with_discount(FirstMargin::Now);
    loyalty.discount_rate = Some(0.0);
    let plan = plan(&[(Kpi::RetentionRate, 1.0)], loyalty);
    let said = wording(Locale::En, &plan).lifetime(&report(&plan), CELL);
    assert_eq!(said[5].value, None);
    assert!(said[5].note.starts_with("Without bound"), "{}", said[5].note);
}

#[test]
fn the_ratio_is_read_by_its_rule_of_thumb() {
    for (cost, start) in [(200.0, "Below 1"), (100.0, "Between 1 and 3"), (50.0, "3 or more")] {
        let plan = plan(&[(Kpi::LifetimeValue, 150.0), (Kpi::Cac, cost)], Loyalty::default());
        let said = wording(Locale::En, &plan).lifetime(&report(&plan), CELL);
        assert!(said[3].note.starts_with(start), "{cost}: {:?}", said[3]);
    }
}

#[test]
fn case_6_promoters_and_their_margin_of_error() {
    let answers = [(Kpi::Promoters, 60.0), (Kpi::Passives, 25.0), (Kpi::Detractors, 15.0)];
    let plan = plan(&answers, Loyalty::default());
    let said = wording(Locale::En, &plan).nps(&report(&plan), CELL);
    assert_eq!((value(&said, 0), value(&said, 1)), ("45".to_owned(), "± 14.5".to_owned()));
    assert!(seen(&said[1].note).contains("30.5–59.5"), "{}", said[1].note);
    assert_eq!(formula(&said[1])[2], "100 × 1.96 × √((60% + 15% − (60% − 15%)²) ÷ 100) = 14.5");
}

#[test]
fn few_answers_and_answers_of_one_kind_are_said() {
    let few = plan(&[(Kpi::Promoters, 6.0), (Kpi::Passives, 2.0), (Kpi::Detractors, 2.0)], Loyalty::default());
    assert!(wording(Locale::En, &few).nps(&report(&few), CELL)[0].note.starts_with("Too few"));
    let one = plan(&[(Kpi::Promoters, 60.0), (Kpi::Passives, 0.0), (Kpi::Detractors, 0.0)], Loyalty::default());
    let said = wording(Locale::En, &one).nps(&report(&one), CELL);
    assert_eq!((value(&said, 0), said[1].value.clone()), ("100".to_owned(), None));
}

#[test]
fn a_cohort_is_projected() {
    // The first four renewals of the regular customers in Fader & Hardie (2007).
    let cohort = vec![1000.0, 631.0, 468.0, 382.0, 326.0];
    let plan = plan(
        &[],
        known(|it| {
            it.cohort = cohort;
        }),
    );
    let curve = plan.loyalty().curve();
    let said = wording(Locale::En, &plan).retention(&report(&plan), CELL, &curve, 12);
    let fit = curve.expect("a curve").curve;
    let left = fit.survival().nth(12).expect("a share");
    assert_eq!(value(&said, 0), format!("{}", (1000.0 * left).round()));
    assert!((159.0..160.0).contains(&(1000.0 * left)), "{left}");
    let numbers = &formula(&said[0])[2];
    assert!(numbers.ends_with(&format!("= {}", value(&said, 0))), "{numbers}");
    assert_eq!(formula(&said[0])[1], "S(t) = S(t−1) × (β + t − 1) ÷ (α + β + t − 1)");
    assert_eq!(said[1].value, None, "α is below 1, hence the mean has no end");
    assert!(said[1].note.starts_with("Without bound"));
    assert_eq!(value(&said, 2), "within 0.41%");
    assert_eq!(
        value(&said, 2),
        format!("within {:.2}%", 100.0 * fit.largest_gap(&plan.loyalty().cohort).expect("a gap"))
    );
}

#[test]
fn too_few_to_fit_is_said() {
    let empty = plan(
        &[],
        known(|it| {
            it.cohort = vec![100.0, 80.0];
        }),
    );
    let said = wording(Locale::En, &empty).retention(&report(&empty), CELL, &empty.loyalty().curve(), 12);
    assert_eq!(said[0].value, None);
    assert!(said[0].note.starts_with("Too few to fit"), "{}", said[0].note);
    let small = plan(
        &[],
        known(|it| {
            it.cohort = vec![20.0, 15.0, 12.0];
        }),
    );
    let said = wording(Locale::En, &small).retention(&report(&small), CELL, &small.loyalty().curve(), 12);
    assert!(said[2].note.contains("Too few to say"), "{}", said[2].note);
}

#[test]
fn retention_of_a_period_comes_with_its_interval() {
    let counts = [(Kpi::CustomersAtStart, 200.0), (Kpi::CustomersAtEnd, 190.0), (Kpi::Customers, 30.0)];
    let plan = plan(&counts, Loyalty::default());
    let said = wording(Locale::En, &plan).retention(&report(&plan), CELL, &plan.loyalty().curve(), 12);
    assert_eq!((value(&said, 3), value(&said, 4)), ("80%".to_owned(), "20%".to_owned()));
    assert!(seen(&said[3].note).starts_with("95% interval: 73.9–85"), "{}", said[3].note);
}

#[test]
fn the_index_follows_its_definition() {
    let criteria = vec![Criterion::new("Delivery", 3.0, 4.0), Criterion::new("Advice", 1.0, 2.0)];
    let answers = vec![0.0, 0.0, 10.0, 20.0, 20.0];
    let of = |csi| {
        plan(
            &[],
            known(|it| {
                it.csi = csi;
                it.criteria = criteria.clone();
                it.answers = answers.clone();
            }),
        )
    };
    for (method, index, numbers) in [
        (CsiMethod::ByImportance, "70%", "14 ÷ (4 × 5) = 70%"),
        (CsiMethod::ByLevels, "84%", "210 ÷ (5 × 50) = 84%"),
        (CsiMethod::MeanOfCriteria, "60%", "6 ÷ (2 × 5) = 60%"),
    ] {
        let plan = of(method);
        let said = wording(Locale::En, &plan).csi();
        assert_eq!(value(&said, 0), index);
        assert_eq!(formula(&said[0])[2], numbers);
    }
    let plan = of(CsiMethod::ByLevels);
    let said = wording(Locale::En, &plan).csat(&report(&plan), CELL);
    assert_eq!(value(&said, 0), "80%");
    assert!(seen(&said[0].note).starts_with("95% interval: 67–88.8%"), "{}", said[0].note);
}

#[test]
fn satisfaction_of_the_plan_serves_where_no_levels_are_known() {
    let counts = [(Kpi::SatisfactionAnswers, 50.0), (Kpi::SatisfiedAnswers, 40.0)];
    let plan = plan(&counts, Loyalty::default());
    let said = wording(Locale::En, &plan).csat(&report(&plan), CELL);
    assert_eq!(value(&said, 0), "80%");
    assert_eq!(formula(&said[0])[2], "40 ÷ 50 = 80%");
}

#[test]
fn recommendation_has_an_end_below_one_and_a_limit_from_one_on() {
    let figures =
        |acceptance| [(Kpi::InvitesPerCustomer, 5.0), (Kpi::InviteAcceptance, acceptance), (Kpi::Customers, 100.0)];
    let calm = plan(
        &figures(0.1),
        known(|it| {
            it.cycles = Some(3);
        }),
    );
    let said = wording(Locale::En, &calm).referral(&report(&calm), CELL);
    assert_eq!([0, 1, 2].map(|at| value(&said, at)), ["0.5", "188", "2"]);
    assert_eq!(formula(&said[1])[2], "100 × (1 + 0.5 + … + 0.5^3) = 188");
    let wild = plan(
        &figures(0.4),
        known(|it| {
            it.cycles = Some(40);
        }),
    );
    let said = wording(Locale::En, &wild).referral(&report(&wild), CELL);
    assert_eq!(value(&said, 1), "819,100", "100 × (2¹³ − 1), twelve cycles at most");
    assert!(seen(&said[1].note).ends_with("grow without bound, which no market bears; shown for 12 cycles only."));
    assert_eq!(said[2].value, None);
}

#[test]
fn every_statement_is_said_in_every_language() {
    let answers = [
        (Kpi::Promoters, 60.0),
        (Kpi::Passives, 25.0),
        (Kpi::Detractors, 15.0),
        (Kpi::CustomersAtStart, 200.0),
        (Kpi::CustomersAtEnd, 190.0),
        (Kpi::InvitesPerCustomer, 5.0),
        (Kpi::InviteAcceptance, 0.1),
    ];
    let figures: Vec<_> = CUSTOMER.into_iter().filter(|it| it.0 != Kpi::RetentionRate).chain(answers).collect();
    let cohort = vec![1000.0, 869.0, 743.0, 653.0];
    let plan = plan(&figures, {
        let mut it = with_discount(FirstMargin::Now);
        it.cohort = cohort;
        it.answers = vec![1.0; 5];
        it
    });
    let report = report(&plan);
    for locale in Locale::ALL {
        let words = wording(locale, &plan);
        let curve = plan.loyalty().curve();
        let all = [
            words.lifetime(&report, CELL),
            words.retention(&report, CELL, &curve, 12),
            words.nps(&report, CELL),
            words.csi(),
            words.csat(&report, CELL),
            words.referral(&report, CELL),
        ];
        for said in all.concat() {
            assert!(!said.name.is_empty() && !said.name.contains("loyalty-"), "{locale:?} {said:?}");
            assert!(said.value.is_some() || !said.note.is_empty(), "{locale:?}: neither figure nor reason: {said:?}");
            assert!(!said.note.contains("loyalty-") && !said.note.contains("{$"), "{locale:?} {said:?}");
        }
    }
}
