//! What engine and plan have to say, in sentences.

use race_planner::engine::{Cell, Engine, Finding, FindingKind, Kpi, Lane, Layer};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::document::DocumentError;
use race_planner::plan::{
    At, Currency, EditError, EditName, Entry, Example, ExampleWords, Goal, Place, Plan, PlanEdit, Quantity,
};

fn bakery() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: vec!["Ads".to_owned(), String::new()],
        ..ExampleWords::default()
    };
    Example::Bakery.plan("bakery", Currency::EUR, &words)
}

fn wording(locale: Locale, plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', "~").replace('\u{202f}', "_")
}

fn finding(lane: Lane, layer: Layer, kpi: Kpi, kind: FindingKind) -> Finding {
    Finding { cell: Cell { layer, period: 0, lane }, kpi, kind }
}

#[test]
fn findings_name_the_place_and_both_values() {
    let plan = bakery();
    let conflict =
        finding(Lane::Channel(0), Layer::Actual, Kpi::LeadRate, FindingKind::Conflict { used: 0.03, derived: 0.04 });
    let told = |locale| visible(&wording(locale, &plan).finding(&conflict));
    assert_eq!(
        told(Locale::En),
        "Lead conversion rate, Ads (Actual): you entered 3%, but your other figures give 4%. \
         Your entry is used; correct one of them."
    );
    assert_eq!(
        told(Locale::Fr),
        "Taux de conversion en leads, Ads (Réalisé)~: vous avez saisi 3_%, mais vos autres chiffres donnent 4_%. \
         Votre saisie est conservée_; corrigez-la ou corrigez les autres chiffres."
    );
}

#[test]
fn findings_agree_with_their_numbers() {
    let plan = bakery();
    let lost = |lost| {
        finding(Lane::Total, Layer::Target, Kpi::SaleRate, FindingKind::LosesMost { lost, of: 60.0, is_sure: true })
    };
    let told = |number| visible(&wording(Locale::Ru, &plan).finding(&lost(number)));
    assert!(told(51.0).ends_with("из 60 уходит 51 человек."), "{}", told(51.0));
    assert!(told(52.4).ends_with("из 60 уходят 52 человека."), "{}", told(52.4));
    assert!(told(55.0).ends_with("из 60 уходит 55 человек."), "{}", told(55.0));
}

#[test]
fn what_is_not_sure_is_said_so() {
    let plan = bakery();
    let lost = FindingKind::LosesMost { lost: 10.0, of: 12.0, is_sure: false };
    let worth = FindingKind::WorthMost { outcome: Kpi::Revenue, gain: 6.0, is_sure: false };
    let told = |locale, kind: &FindingKind| {
        visible(&wording(locale, &plan).finding(&finding(Lane::Total, Layer::Actual, Kpi::LeadRate, kind.clone())))
    };
    assert_eq!(
        told(Locale::En, &lost),
        "So far most people seem to be lost at “Lead conversion rate”: 10 of 12 leave here. That is too few to be sure."
    );
    assert!(told(Locale::En, &worth).ends_with("The rates rest on too few cases to be sure."));
    for (locale, doubt) in [(Locale::Fr, "trop peu"), (Locale::Ru, "мало"), (Locale::Fa, "کم است")] {
        assert!(told(locale, &lost).contains(doubt) && told(locale, &worth).contains(doubt), "{locale:?}");
    }
}

#[test]
fn nameless_channels_go_by_their_number() {
    let plan = bakery();
    let partial = finding(Lane::Total, Layer::Target, Kpi::Cost, FindingKind::PartialTotal { missing: vec![0, 1] });
    let told = visible(&wording(Locale::Fa, &plan).finding(&partial));
    assert!(told.contains("Ads، کانال ۲"), "{told}");
}

#[test]
fn every_finding_and_working_of_every_example_is_told_in_every_language() {
    for example in Example::ALL {
        let words = ExampleWords { title: String::new(), channels: Vec::new(), ..ExampleWords::default() };
        let plan = example.plan("x", Currency::EUR, &words);
        let report = Engine::default().evaluate(plan.inputs());
        assert!(!report.findings().is_empty());
        for locale in Locale::ALL {
            let wording = wording(locale, &plan);
            for finding in report.findings() {
                let told = visible(&wording.finding(finding));
                assert!(told.chars().count() > 20 && !told.contains(['{', '$']), "{told}");
            }
            let cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Total };
            for kpi in Kpi::ALL {
                for line in report.working(cell, kpi) {
                    assert!(!wording.working(&line).is_empty());
                    let value = wording.format.value(line.kpi.unit(), line.value);
                    let numbers = wording.working_numbers(&line);
                    assert!(numbers.is_none_or(|numbers| visible(&numbers).ends_with(&visible(&value))));
                }
            }
        }
    }
}

#[test]
fn a_working_shows_names_then_numbers() {
    let words = ExampleWords { title: String::new(), channels: Vec::new(), ..ExampleWords::default() };
    let plan = Example::Charity.plan("charity", Currency::EUR, &words);
    let report = Engine::default().evaluate(plan.inputs());
    let cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Channel(1) };
    let lines = report.working(cell, Kpi::MediaCost);
    let told = |locale, line| {
        let wording = wording(locale, &plan);
        (visible(&wording.working(line)), wording.working_numbers(line).map(|numbers| visible(&numbers)))
    };
    assert_eq!(told(Locale::En, &lines[0]), ("Entered".to_owned(), None));
    let last = lines.last().expect("the charity's second channel has impressions and their price");
    let (formula, numbers) = told(Locale::En, last);
    assert_eq!(formula, "= Impressions × Cost per thousand impressions (CPM) ÷ 1,000");
    assert_eq!(numbers.as_deref(), Some("260,000 × €5.50 ÷ 1,000 = €1,430"));
    let (_, numbers) = told(Locale::Fa, last);
    // The marks keep the order of the operands: nested isolates alone are laid out from left to right.
    assert_eq!(numbers.as_deref(), Some("\u{200f}\u{200f}۲۶۰٬۰۰۰ × ۵٫۵۰~یورو ÷ ۱٬۰۰۰ = ۱٬۴۳۰~یورو"));
}

#[test]
fn constants_stand_in_the_working_too() {
    let words = ExampleWords { title: String::new(), channels: Vec::new(), ..ExampleWords::default() };
    let mut plan = Example::Charity.plan("charity", Currency::EUR, &words);
    let at = At { place: Place::Business, layer: Layer::Target, period: None };
    for (kpi, value) in [(Kpi::GrossMargin, 0.4), (Kpi::RetentionRate, 0.8)] {
        let entry = Entry::guess(Quantity::Exact(value));
        plan.apply(PlanEdit::Enter { at, kpi, entry, instead_of: None }).expect("an edit");
    }
    let report = Engine::default().evaluate(plan.inputs());
    let cell = Cell { layer: Layer::Target, period: 0, lane: Lane::Total };
    let told = |locale, kpi| {
        let wording = wording(locale, &plan);
        let line = report.working(cell, kpi).pop().expect("known");
        (visible(&wording.working(&line)), wording.working_numbers(&line).map(|numbers| visible(&numbers)))
    };
    let (formula, numbers) = told(Locale::En, Kpi::ChurnRate);
    assert_eq!((formula.as_str(), numbers.as_deref()), ("= 100% − Retention rate", Some("100% − 80% = 20%")));
    let (formula, numbers) = told(Locale::Fr, Kpi::BreakEvenRoas);
    assert_eq!((formula.as_str(), numbers.as_deref()), ("= 1 ÷ Taux de marge brute", Some("1 ÷ 40_% = 2,5_×")));
}

#[test]
fn refusals_and_names_of_edits_are_told_in_every_language() {
    let errors = [
        EditError::Negative(Kpi::Visits),
        EditError::OutOfBounds(Kpi::LeadRate),
        EditError::RangeReversed,
        EditError::WrongPlace(Kpi::Profit),
        EditError::UnknownChannel,
        EditError::LastChannel,
        EditError::TooManyChannels,
        EditError::NameTooLong,
        EditError::PeriodCount,
        EditError::NoteTooLong,
        EditError::TooMany(20),
        EditError::UnknownPart,
        EditError::NumberOutOfBounds,
        EditError::NumberTooLarge(24),
        EditError::DatesReversed,
        EditError::Locked,
        EditError::TaskTooLong,
    ];
    let documents = [
        DocumentError::TooLong,
        DocumentError::NotJson { line: 3 },
        DocumentError::NotOurs,
        DocumentError::Damaged,
        DocumentError::Newer { schema: 9 },
        DocumentError::Invalid { path: "entries[3].kpi".to_owned() },
    ];
    for locale in Locale::ALL {
        let catalog = Catalog::of(locale);
        let format = Format::new(locale, Currency::EUR);
        let mut told: Vec<String> =
            errors.iter().map(|error| catalog.edit_error(*error, Goal::Sale, &format)).collect();
        told.extend(documents.iter().map(|error| catalog.document_error(error, &format)));
        for (index, sentence) in told.iter().enumerate() {
            assert!(sentence.chars().count() > 10, "{sentence}");
            assert!(!told[..index].contains(sentence), "told twice: {sentence}");
        }
        let names = [EditName::Title, EditName::AddChannel, EditName::Figure(Kpi::LeadRate)];
        let names = names.map(|name| catalog.edit_name(name, Goal::Sale));
        assert_eq!(names[2], catalog.kpi_name(Kpi::LeadRate, Goal::Sale));
        assert!(names.iter().all(|name| !name.is_empty()));
    }
    let format = Format::new(Locale::Fr, Currency::EUR);
    let sentence = Catalog::of(Locale::Fr).edit_error(EditError::OutOfBounds(Kpi::LeadRate), Goal::Sale, &format);
    assert_eq!(visible(&sentence), "Valeur trop élevée_; le maximum est 100_000_000_%.");
}
