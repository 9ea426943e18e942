//! A plan in one paragraph, in four languages: whole sentences with the very figures of the report.

use std::fs;
use std::path::Path;

use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Scope as KpiScope};
use race_planner::i18n::{Catalog, Format, Locale, Msg, Scope, Wording};
use race_planner::plan::assignment::Assignment;
use race_planner::plan::{
    At, Currency, Entry, Example, ExampleWords, Goal, Objective, Part, PeriodKind, Periods, Place, Plan, PlanEdit,
    Quantity,
};

fn example(example: Example, locale: Locale) -> Plan {
    let catalog = Catalog::of(locale);
    let words = ExampleWords {
        title: catalog.text(Msg::ExampleTitle(example)),
        channels: example.channel_ids().map(|id| catalog.text(Msg::ExampleChannel(example, id))).collect(),
        ..ExampleWords::default()
    };
    example.plan("x", currency(locale), &words)
}

fn currency(locale: Locale) -> Currency {
    match locale {
        Locale::En => Currency::USD,
        Locale::Fr => Currency::EUR,
        Locale::Ru => Currency::RUB,
        Locale::Fa => Currency::IRR,
    }
}

fn edited(mut plan: Plan, edits: impl IntoIterator<Item = PlanEdit>) -> Plan {
    for edit in edits {
        plan.apply(edit).expect("a sound edit");
    }
    plan
}

fn enter(plan: &Plan, layer: Layer, kpi: Kpi, value: f64) -> PlanEdit {
    let place = if kpi.scope() == KpiScope::Channel { Place::Channel(plan.channels()[0].id) } else { Place::Business };
    PlanEdit::Enter {
        at: At { place, layer, period: None },
        kpi,
        entry: Entry::guess(Quantity::Exact(value)),
        instead_of: None,
    }
}

fn one_channel(locale: Locale, figures: &[(Kpi, f64)]) -> Plan {
    let plan = Plan::blank("one", "One", currency(locale), "A");
    let edits: Vec<PlanEdit> = figures.iter().map(|(kpi, value)| enter(&plan, Layer::Target, *kpi, *value)).collect();
    edited(plan, edits)
}

/// The paragraph of a layer, over all periods (of what has happened: as far as it has) or in one.
fn told(locale: Locale, plan: &Plan, layer: Layer, period: Option<usize>) -> String {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let all = if layer == Layer::Target { 0..report.grid().periods } else { report.reported() };
    let periods = period.map_or(all, |period| period..period + 1);
    let together = (periods.len() > 1).then(|| report.together(&mut engine, periods.clone()));
    let cell = Cell { layer, period: if together.is_some() { 0 } else { periods.start }, lane: Lane::Total };
    let shown = together.as_ref().unwrap_or(&report);
    let scope = Scope { report: &report, shown, cell, periods };
    let wording = Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan };
    wording.summary(&mut engine, &scope).join(" ")
}

fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

const USUAL: [(Kpi, f64); 6] = [
    (Kpi::Visits, 12_000.0),
    (Kpi::LeadRate, 0.04),
    (Kpi::SaleRate, 0.2),
    (Kpi::Aov, 60.0),
    (Kpi::GrossMargin, 0.6),
    (Kpi::MediaCost, 3_000.0),
];

fn with_objectives(mut plan: Plan, objectives: &[(Kpi, f64)]) -> Plan {
    for (kpi, value) in objectives {
        let objective = Objective::new(plan.next_part_id(), *kpi, Place::Business, *value);
        plan = edited(plan, [PlanEdit::Put(Part::Objective(objective))]);
    }
    plan
}

/// Everything that is told of, each under its name.
fn cases(locale: Locale) -> Vec<(String, String)> {
    let mut cases = Vec::new();
    let mut tell = |name: &str, plan: &Plan, layer, period| {
        cases.push((name.to_owned(), visible(&told(locale, plan, layer, period))));
    };
    for it in Example::ALL {
        let plan = example(it, locale);
        tell(it.id(), &plan, Layer::Target, None);
        if plan.periods().count > 1 {
            tell(&format!("{}, a period", it.id()), &plan, Layer::Target, Some(2));
            tell(&format!("{}, so far", it.id()), &plan, Layer::Actual, None);
            tell(&format!("{}, a period that was", it.id()), &plan, Layer::Actual, Some(2));
        } else {
            tell(&format!("{}, so far", it.id()), &plan, Layer::Actual, None);
        }
    }
    let usual = one_channel(locale, &USUAL);
    tell("empty", &one_channel(locale, &[]), Layer::Target, None);
    tell("visits alone", &one_channel(locale, &USUAL[..1]), Layer::Target, None);
    tell("a budget alone", &one_channel(locale, &USUAL[5..]), Layer::Target, None);
    tell("no price", &one_channel(locale, &USUAL[..3]), Layer::Target, None);
    tell(
        "no margin",
        &edited(one_channel(locale, &USUAL[..4]), [enter(&usual, Layer::Target, Kpi::MediaCost, 900.0)]),
        Layer::Target,
        None,
    );
    tell("no cost", &one_channel(locale, &USUAL[..5]), Layer::Target, None);
    tell("one channel", &usual, Layer::Target, None);
    let loss = edited(usual.clone(), [enter(&usual, Layer::Target, Kpi::MediaCost, 9_000.0)]);
    tell("a loss", &loss, Layer::Target, None);
    let free = edited(usual.clone(), [enter(&usual, Layer::Target, Kpi::MediaCost, 0.0)]);
    tell("free of cost", &free, Layer::Target, None);
    let wrong = edited(
        usual.clone(),
        [
            enter(&usual, Layer::Target, Kpi::Leads, 700.0),
            enter(&usual, Layer::Target, Kpi::Clicks, 100.0),
            enter(&usual, Layer::Target, Kpi::LandingRate, 0.5),
        ],
    );
    tell("a contradiction", &wrong, Layer::Target, None);
    for count in [1_u16, 2, 5, 21] {
        for kind in PeriodKind::ALL {
            let periods = Periods { kind, start: None, count };
            tell(
                &format!("{count} × {}", kind.id()),
                &edited(usual.clone(), [PlanEdit::SetPeriods(periods)]),
                Layer::Target,
                None,
            );
        }
    }
    for goal in Goal::ALL {
        tell(goal.id(), &edited(usual.clone(), [PlanEdit::SetGoal(goal)]), Layer::Target, None);
    }
    for visits in [1.0, 2.0, 5.0, 21.0] {
        let few = edited(
            usual.clone(),
            [enter(&usual, Layer::Target, Kpi::Visits, visits), enter(&usual, Layer::Target, Kpi::LeadRate, 0.5)],
        );
        tell(&format!("{visits} visits"), &few, Layer::Target, None);
        let happened: Vec<_> = [(Kpi::Visits, visits), (Kpi::LeadRate, 0.5), (Kpi::SaleRate, 0.5)]
            .map(|(kpi, value)| enter(&usual, Layer::Actual, kpi, value))
            .into();
        tell(&format!("{visits} visits so far"), &edited(usual.clone(), happened), Layer::Actual, None);
    }
    let (met, missed) = ((Kpi::Visits, 10_000.0), (Kpi::Revenue, 1e6));
    let (unknown, other) = ((Kpi::Nps, 40.0), (Kpi::Leads, 1e6));
    let objectives: [(&str, Vec<(Kpi, f64)>); 7] = [
        ("one objective met", vec![met]),
        ("one objective missed", vec![missed]),
        ("one objective unknown", vec![unknown]),
        ("all objectives met", vec![met, met]),
        ("some objectives met", vec![met, missed, missed]),
        ("no objective met", vec![missed, other]),
        ("many objectives", vec![met, missed, other, (Kpi::Orders, 1e6), (Kpi::Profit, 1e9), met, met]),
    ];
    for (name, objectives) in objectives {
        tell(name, &with_objectives(usual.clone(), &objectives), Layer::Target, None);
    }
    cases
}

#[test]
fn paragraphs_read_as_they_did() {
    for locale in Locale::ALL {
        let parts: Vec<String> = cases(locale).into_iter().map(|(name, told)| format!("# {name}\n{told}\n")).collect();
        let text = parts.join("\n");
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/summary").join(format!("{}.txt", locale.tag()));
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&path, &text).expect("a folder for the texts");
        }
        let known = fs::read_to_string(&path).unwrap_or_default();
        assert!(known == text, "{} tells otherwise; look at it and set UPDATE_SNAPSHOTS=1", path.display());
    }
}

#[test]
fn sentences_are_whole_in_every_case() {
    for locale in Locale::ALL {
        for (name, told) in cases(locale) {
            assert!(!told.contains("  ") && !told.contains(" .") && !told.contains(".."), "{locale:?} {name}: {told}");
            assert!(!told.contains(['{', '}', '$', '\u{ad}']) || locale == Locale::En, "{locale:?} {name}: {told}");
            assert!(told.ends_with('.'), "{locale:?} {name}: {told}");
            assert!(
                told.chars().next().is_some_and(|first| first.is_numeric() || !first.is_lowercase()),
                "{name}: {told}"
            );
            let own = match locale {
                Locale::Fa => told.contains(|char: char| char.is_ascii_digit() || char == '%'),
                Locale::Fr => told.contains([' ', '\u{a0}']) && told.contains(" :"),
                _ => false,
            };
            assert!(!own, "{locale:?} {name}: {told}");
        }
    }
}

#[test]
fn figures_are_those_of_the_report() {
    let told = visible(&told(Locale::En, &one_channel(Locale::En, &USUAL), Layer::Target, None));
    // 12 000 × 4 % = 480 leads, × 20 % = 96 orders, × 60 = 5 760; × 60 % − 3 000 = 456, ÷ 3 000 = 15.2 %.
    assert_eq!(
        told,
        "The plan brings 12,000 visits, 480 leads and 96 customers. That makes $5,760 in revenue for a total cost of \
         $3,000; the profit is $456, a return on investment (ROI) of 15.2%. The funnel leaks most between “Reach” and \
         “Act”: 11,520 of 12,000 go no further. That is also where to start: one more percentage point of “Lead conversion \
         rate” is worth another $864 in profit."
    );
}

#[test]
fn what_an_assignment_hides_is_not_told() {
    let plan = one_channel(Locale::En, &USUAL);
    let mut assignment = Assignment::default();
    assignment.id = "task".to_owned();
    assignment.hide = vec!["profit".to_owned(), "lead-rate".to_owned()];
    let plan = edited(plan, [PlanEdit::SetAssignment(Some(Box::new(assignment)))]);
    let told = visible(&told(Locale::En, &plan, Layer::Target, None));
    assert!(!told.contains("profit") && !told.contains("11,520"), "{told}");
    assert!(told.contains("$5,760 in revenue for a total cost of $3,000."), "{told}");
}
