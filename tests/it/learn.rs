//! Learn: the glossary of each language, finding names in it, and exercises that the engine checks.

use std::collections::BTreeSet;

use race_planner::engine::exercise::{Exercise, STEPS, Task};
use race_planner::engine::{Engine, Kpi};
use race_planner::i18n::glossary::{Entry, Glossary, TERMS};
use race_planner::i18n::search::{folded, rank};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{Currency, Plan};

#[test]
fn every_term_has_a_name_and_a_meaning_in_every_language() {
    for locale in Locale::ALL {
        let glossary = Glossary::of(locale).expect("built in");
        let names: BTreeSet<&str> = TERMS.iter().map(|term| glossary.name(term)).collect();
        assert_eq!(names.len(), TERMS.len(), "{locale:?}: two terms of one name");
        for term in &TERMS {
            let meaning = glossary.meaning(term);
            assert!(!glossary.name(term).is_empty(), "{locale:?} {}", term.id);
            assert!((20..=260).contains(&meaning.chars().count()), "{locale:?} {}: {meaning}", term.id);
            assert!(meaning.ends_with(['.', '»', '”']), "{locale:?} {}: {meaning}", term.id);
            let english = Glossary::of(Locale::En).expect("built in");
            assert!(locale == Locale::En || meaning != english.meaning(term), "{} is not translated", term.id);
        }
    }
}

#[test]
fn every_entry_has_an_identifier_of_its_own_by_which_it_is_found_again() {
    let ids: BTreeSet<&str> = Entry::all().map(Entry::id).collect();
    assert_eq!(ids.len(), Entry::all().count());
    assert_eq!(ids.len(), TERMS.len() + Kpi::COUNT);
    assert!(Entry::all().all(|entry| Entry::from_id(entry.id()) == Some(entry)));
    // They stand in the preferences with spaces between them.
    assert!(ids.iter().all(|id| !id.contains(' ')));
}

#[test]
fn names_are_found_whatever_the_accents_and_the_keyboard() {
    for (typed, name) in [
        ("cout", "Coût par clic (CPC)"),
        ("CPC", "Coût par clic (CPC)"),
        ("елка", "Ёлка"),
        ("هزينه", "هزینهٔ هر کلیک"),
        ("می رود", "می\u{200c}رود"),
        ("Планирование", "Плани\u{ad}рование"),
        ("12", "۱۲ ماه"),
        ("a b", "Test A/B"),
        ("ltv cac", "LTV : CAC"),
    ] {
        let (typed, name) = (folded(&typed.replace("می رود", "میرود")), folded(name));
        assert!(rank(&typed, &name, "").is_some(), "{typed:?} in {name:?}");
    }
    let rank = |query: &str, name: &str| rank(&folded(query), &folded(name), "lead conversion rate");
    assert_eq!(rank("cac", "Customer acquisition cost (CAC)"), Some(1));
    assert!(rank("cac", "Customer acquisition cost (CAC)") < rank("cac", "CAC payback"));
    assert_eq!(rank("lead", "Taux de transformation"), Some(4), "English names are synonyms");
    assert_eq!(rank("xyz", "CAC payback"), None);
}

fn plan() -> Plan {
    Plan::blank("test", "Test", Currency::USD, "Search")
}

#[test]
fn figures_are_defined_by_the_relation_that_makes_them() {
    let plan = plan();
    let format = Format::new(Locale::En, Currency::USD);
    let words = Wording { catalog: Catalog::of(Locale::En), format, plan: &plan };
    let definition = |kpi| words.definition(kpi).map(|it| it.replace(['\u{2068}', '\u{2069}'], ""));
    for (kpi, formula) in [
        (Kpi::Ctr, "Clicks ÷ Impressions"),
        (Kpi::Visits, "Clicks × Landing rate"),
        (Kpi::Cac, "Total cost ÷ New customers"),
        (Kpi::Roi, "Contribution ÷ Total cost"),
        (Kpi::Revenue, "Orders × Average order value"),
        (Kpi::Aov, "Revenue ÷ Orders"),
        (Kpi::LtvToCac, "Customer lifetime value (LTV) ÷ Customer acquisition cost (CAC)"),
        (Kpi::ChurnRate, "100% − Retention rate"),
        (Kpi::BreakEvenOrders, "Fixed costs ÷ Margin per order"),
        (Kpi::MarginPerOrder, "Average order value − Cost of one order"),
        (Kpi::Cpm, "Media cost ÷ Impressions × 1,000"),
    ] {
        assert_eq!(definition(kpi).as_deref(), Some(formula), "{kpi:?}");
    }
    assert_eq!(definition(Kpi::FixedCosts), None);
    assert_eq!(definition(Kpi::PurchaseFrequency), None);
}

#[test]
fn exercises_of_a_seed_are_always_the_same_and_those_of_another_are_not() {
    for task in Task::ALL {
        assert_eq!(Exercise::new(task, 7), Exercise::new(task, 7));
        let different: BTreeSet<String> =
            (0..20).map(|seed| format!("{:?}", Exercise::new(task, seed).given)).collect();
        assert!(different.len() > 15, "{task:?}: {}", different.len());
    }
}

#[test]
fn the_engine_answers_every_exercise_as_one_would_by_hand() {
    let mut engine = Engine::default();
    for seed in 0..200 {
        for task in Task::ALL {
            let exercise = Exercise::new(task, seed);
            let given = |kpi: Kpi| exercise.given.iter().find(|(it, _)| *it == kpi).expect("given").1;
            let by_hand = match task {
                Task::Rate => given(Kpi::Leads) / given(Kpi::Visits),
                Task::Acquisition => (given(Kpi::MediaCost) + given(Kpi::SetupCost)) / given(Kpi::Customers),
                Task::Return => {
                    let gross = given(Kpi::Orders) * given(Kpi::Aov) * given(Kpi::GrossMargin);
                    (gross - given(Kpi::Cost)) / given(Kpi::Cost)
                }
                Task::Reverse => given(Kpi::Orders) / given(Kpi::LeadRate) / given(Kpi::SaleRate),
                Task::Leak => {
                    // The lower of two rates that are multiplied is the one of which a point is worth more.
                    let lower = if given(Kpi::LeadRate) < given(Kpi::SaleRate) { Kpi::LeadRate } else { Kpi::SaleRate };
                    assert_eq!(exercise.asked, lower, "seed {seed}");
                    assert!(STEPS.contains(&exercise.asked));
                    let other = STEPS.into_iter().find(|step| *step != lower).expect("two steps");
                    let gain = given(Kpi::Visits) * given(other) * 0.01 * given(Kpi::Aov);
                    let told = exercise.gain(&mut engine).expect("a gain");
                    assert!((told - gain).abs() < 1e-6 * gain, "seed {seed}: {told} and {gain}");
                    continue;
                }
            };
            let answer = exercise.answer(&mut engine).expect("an answer");
            assert!(
                (answer - by_hand).abs() <= 1e-9 * by_hand.abs().max(1.0),
                "{task:?} {seed}: {answer} and {by_hand}"
            );
            assert!(exercise.is_right(by_hand, &mut engine));
            assert!(!exercise.is_right(by_hand + by_hand.abs() * 0.1 + 0.02, &mut engine), "{task:?} {seed}");
            assert!(!exercise.working(&mut engine).is_empty());
        }
    }
}

#[test]
fn whole_people_are_given() {
    for seed in 0..100 {
        let exercise = Exercise::new(Task::Rate, seed);
        assert!(exercise.given.iter().all(|(_, value)| value.fract() == 0.0 && *value > 0.0), "{exercise:?}");
    }
}

#[test]
fn an_exercise_shows_its_working_with_the_numbers_put_in() {
    let plan = plan();
    let format = Format::new(Locale::En, Currency::USD);
    let words = Wording { catalog: Catalog::of(Locale::En), format, plan: &plan };
    let exercise = Exercise {
        task: Task::Acquisition,
        given: vec![(Kpi::MediaCost, 900.0), (Kpi::SetupCost, 100.0), (Kpi::Customers, 50.0)],
        asked: Kpi::Cac,
    };
    let lines = words.exercise_working(&exercise, &mut Engine::default());
    let lines: Vec<String> = lines.iter().map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!(lines, ["Total cost: $900 + $100 = $1,000", "Customer acquisition cost (CAC): $1,000 ÷ 50 = $20"]);
}
