//! The table of messages and the files of every language say the same, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use race_planner::engine::{Kpi, Unit};
use race_planner::i18n::{Args, Argument, Catalog, Format, Locale, Msg, Room};
use race_planner::plan::{Currency, Goal};

/// Messages that may read as in English, with the reason.
const SAME_AS_ENGLISH: &[(&str, &str)] = &[
    ("unit-money", "only the currency"),
    ("unit-rate", "a sign"),
    ("lens-race", "an acronym"),
    ("lens-prace", "an acronym"),
    ("lens-aida", "an acronym"),
    ("lens-aidar", "an acronym"),
    ("term-acquisition", "the same word in French"),
    ("term-activation", "the same word in French"),
    ("term-attention", "the same word in French"),
    ("term-action", "the same word in French"),
    ("term-prospect", "the same word in French"),
    ("term-conversion", "the same word in French"),
    ("unit-multiple", "a sign"),
    ("page-title", "two names"),
    ("actions-title", "the same word in French"),
    ("action-title", "the same word in French"),
    ("calendar-count", "the same words in French"),
    ("tactic-personas", "the same word in French"),
    ("tactic-blog", "the same word in French"),
    ("tactic-promotions", "the same word in French"),
    ("place-layer", "two names"),
    ("grid-field", "two names"),
    ("plans-deed-named", "two names"),
    ("overview-live-figure", "a name and a value"),
    ("chances-mark", "a target and a rate"),
    ("chances-range-in", "three names"),
    ("chances-percentile", "a sign"),
    ("budget-from-to", "two values"),
    ("list-item", "a name and a value"),
    ("plans-found", "the same word in French"),
    ("plans-numbered", "a name and a number"),
    ("grid-about", "a sign"),
    ("loyalty-importance", "the same word in French"),
    ("loyalty-projected", "the same word in French"),
    ("edit-persona", "the same word in French"),
    ("personas-title", "the same word in French"),
    ("plan-tab-personas", "the same word in French"),
    ("persona-unnamed", "the same word in French"),
    ("list-separator", "a sign"),
    ("report-in", "two names"),
    ("field-here", "a name and a value"),
    ("media-mix-share", "a name and a value"),
    ("working-derived", "a formula"),
    ("working-result", "a formula"),
    ("working-multiply", "a formula"),
    ("working-divide", "a formula"),
    ("working-add", "a formula"),
    ("working-subtract", "a formula"),
    ("working-divide-by", "a formula"),
    ("working-multiply-by", "a formula"),
    ("formula-divide", "a formula"),
    ("formula-wilson", "a formula"),
    ("formula-newcombe", "a formula"),
    ("formula-z", "a formula"),
    ("formula-p", "a formula"),
    ("formula-fisher", "a formula"),
    ("formula-relative", "a formula"),
    ("formula-points", "a formula"),
    ("formula-sample", "a formula"),
    ("formula-unpooled", "a formula"),
    ("formula-arcsine", "a formula"),
    ("formula-days", "a formula"),
    ("p-value", "a formula"),
    ("p-value-below", "a formula"),
    ("figure-z", "a formula"),
    ("observed-note", "two figures"),
    ("observed-separator", "a sign"),
    ("test-conversions", "the same word in French"),
    ("figure-test", "the same word in French"),
    ("kpi-impressions", "the same word in French"),
    ("kpi-leads", "the same word in French"),
    ("kpi-contribution", "the same word in French"),
    ("kpi-ltv-to-cac", "two abbreviations"),
    ("unit-points", "the same word in French"),
    ("group-satisfaction", "the same word in French"),
    ("count-leads", "the same word in French"),
    ("grid-total", "the same word in French"),
    ("palette-keys", "names of keys"),
    ("example-bakery-social", "a brand, the same in French"),
];

fn file(locale: Locale, room: Room) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag()).join(room.file());
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of a file with everything after their equals sign; a message told twice fails.
fn entries(text: &str) -> BTreeMap<&str, String> {
    let mut entries = BTreeMap::<&str, String>::new();
    let mut last = "";
    for line in text.lines() {
        let opens = line.starts_with(|char: char| char.is_ascii_lowercase());
        if let Some((id, value)) = line.split_once(" = ").filter(|_| opens) {
            assert!(entries.insert(id, value.to_owned()).is_none(), "{id} stands twice");
            last = id;
        } else if line.starts_with([' ', '}']) {
            let value = entries.get_mut(last).unwrap_or_else(|| panic!("stray line: {line}"));
            value.push('\n');
            value.push_str(line);
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "neither message nor comment: {line}");
        }
    }
    entries
}

fn variables(value: &str) -> BTreeSet<&str> {
    let names = value.split('$').skip(1);
    names
        .map(|rest| rest.split(|char: char| !char.is_ascii_alphanumeric() && char != '-').next().unwrap_or_default())
        .collect()
}

#[test]
fn every_message_stands_in_its_file_and_no_other_message_does() {
    for locale in Locale::ALL {
        for room in Room::ALL {
            let text = file(locale, *room);
            let found: BTreeSet<String> = entries(&text).into_keys().map(str::to_owned).collect();
            let declared: BTreeSet<String> =
                Msg::all().filter(|msg| msg.room() == *room).map(|msg| msg.id().into_owned()).collect();
            let missing: Vec<_> = declared.difference(&found).collect();
            let surplus: Vec<_> = found.difference(&declared).collect();
            assert!(missing.is_empty(), "{locale:?} {}: missing {missing:?}", room.file());
            assert!(surplus.is_empty(), "{locale:?} {}: surplus {surplus:?}", room.file());
        }
    }
}

#[test]
fn identifiers_are_unique() {
    let mut seen = BTreeSet::new();
    for msg in Msg::all() {
        assert!(seen.insert(msg.id().into_owned()), "{} stands twice in the table", msg.id());
    }
    assert!(seen.len() > 300, "the table has only {} messages", seen.len());
}

#[test]
fn variables_are_those_declared() {
    for locale in Locale::ALL {
        for room in Room::ALL {
            let text = file(locale, *room);
            let entries = entries(&text);
            for msg in Msg::all().filter(|msg| msg.room() == *room) {
                let value = &entries[msg.id().as_ref()];
                let used: BTreeSet<String> = variables(value).into_iter().map(str::to_owned).collect();
                let shown: BTreeSet<String> =
                    msg.arguments().iter().map(|argument| argument.name().to_owned()).collect();
                let selectors: BTreeSet<String> = msg
                    .arguments()
                    .iter()
                    .filter(|argument| matches!(argument, Argument::Count(_)))
                    .map(|argument| format!("{}-n", argument.name()))
                    .collect();
                assert!(shown.is_subset(&used), "{locale:?} {}: shows {used:?}, declared {shown:?}", msg.id());
                let unknown: Vec<_> =
                    used.iter().filter(|name| !shown.contains(*name) && !selectors.contains(*name)).collect();
                assert!(unknown.is_empty(), "{locale:?} {}: unknown {unknown:?}", msg.id());
            }
        }
    }
}

/// In every branch of a plural the number is shown, and each language has its own branches.
#[test]
fn plurals_have_the_branches_of_their_language() {
    for locale in Locale::ALL {
        let expected: &[&str] = match locale {
            Locale::Ru => &["[one]", "[few]", "[many]", "*[other]"],
            Locale::En | Locale::Fr | Locale::Fa => &["[one]", "*[other]"],
        };
        for room in Room::ALL {
            for (id, value) in entries(&file(locale, *room)) {
                if !value.contains("->") {
                    continue;
                }
                let branches: Vec<&str> = value
                    .lines()
                    .filter_map(|line| line.trim().split_once(' ').map(|(key, _)| key))
                    .filter(|key| key.ends_with(']'))
                    .collect();
                assert_eq!(branches, expected, "{locale:?} {id}");
            }
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    let excused = |id: &str| SAME_AS_ENGLISH.iter().any(|(same, _)| *same == id);
    for room in Room::ALL {
        let english_text = file(Locale::En, *room);
        let english = entries(&english_text);
        for locale in [Locale::Fr, Locale::Ru, Locale::Fa] {
            let text = file(locale, *room);
            for (id, value) in entries(&text) {
                let same = value.replace('\u{a0}', " ") == english[id];
                assert!(!same || excused(id), "{locale:?} {id} reads as in English: {value}");
            }
        }
    }
    for (id, _) in SAME_AS_ENGLISH {
        assert!(Msg::all().any(|msg| msg.id() == *id), "{id} is excused but does not exist");
    }
}

fn sample(msg: Msg, format: Format, number: f64) -> Args {
    msg.arguments().iter().fold(Args::new(), |args, argument| match argument {
        Argument::Text(name) => args.text(name, format!("<{name}>")),
        Argument::Count(name) => args.count(name, &format, number),
    })
}

#[test]
fn every_message_is_put_together_without_fault() {
    for locale in Locale::ALL {
        let catalog = Catalog::of(locale);
        let format = Format::new(locale, Currency::EUR);
        // A number of every plural form, in all languages.
        let numbers = [0.0, 0.4, 1.0, 2.0, 5.0, 21.0, 1_000_003.0];
        for (msg, number) in Msg::all().flat_map(|msg| numbers.map(|number| (msg, number))) {
            let text = catalog.plain(msg, &sample(msg, format, number));
            assert!(!text.trim().is_empty(), "{locale:?} {} is empty", msg.id());
            assert_ne!(text, msg.id(), "{locale:?} {} is not found", msg.id());
            assert!(!text.contains(['{', '}', '$']), "{locale:?} {}: {text}", msg.id());
            // Of one thing a text may speak without a number.
            let shown = msg.arguments().iter().filter(|it| number > 20.0 || matches!(it, Argument::Text(_)));
            for argument in shown {
                let shown = match argument {
                    Argument::Text(name) => format!("<{name}>"),
                    Argument::Count(_) => format.count(number),
                };
                assert!(text.contains(&shown), "{locale:?} {} does not show {argument:?}: {text}", msg.id());
            }
        }
    }
}

#[test]
fn names_and_numbers_are_isolated_for_the_page_and_not_for_canvas() {
    let catalog = Catalog::of(Locale::Fa);
    let args = || Args::new().text("channel", "Google Ads");
    assert_eq!(catalog.format(Msg::ChannelRemove, &args()), "حذف «\u{2068}Google Ads\u{2069}»");
    assert_eq!(catalog.plain(Msg::ChannelRemove, &args()), "حذف «Google Ads»");
}

#[test]
fn names_follow_the_goal() {
    let catalog = Catalog::of(Locale::En);
    assert_eq!(catalog.kpi_name(Kpi::Customers, Goal::Sale), "New customers");
    assert_eq!(catalog.kpi_name(Kpi::Customers, Goal::Donation), "New donors");
    assert_eq!(catalog.kpi_name(Kpi::Visits, Goal::Donation), "Visits");
}

#[test]
fn a_catalogue_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(Catalog::of(Locale::Ru));
}

#[test]
fn plural_forms() {
    let numbers = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 12.0, 14.0, 21.0, 22.0, 25.0, 101.0, 111.0, 1.5];
    let check = |locale: Locale, msg: Msg, forms: [&str; 14]| {
        let format = Format::new(locale, Currency::EUR);
        for (number, form) in numbers.into_iter().zip(forms) {
            let written = format.value(Unit::Multiple, number);
            let written = written.trim_end_matches(|char: char| !char.is_numeric()).to_owned();
            let args = Args::new().counted("number", written.clone(), number);
            assert_eq!(Catalog::of(locale).plain(msg, &args), format!("{written} {form}"), "{locale:?} {number}");
        }
    };
    let en =
        |one, other| [other, one, other, other, other, other, other, other, other, other, other, other, other, other];
    check(Locale::En, Msg::CountVisits, en("visit", "visits"));
    let mut fr = ["visites"; 14];
    (fr[0], fr[1], fr[13]) = ("visite", "visite", "visite");
    check(Locale::Fr, Msg::CountVisits, fr);
    let (one, few, many, other) = ("посещение", "посещения", "посещений", "посещения");
    let ru = [many, one, few, few, many, many, many, many, one, few, many, one, many, other];
    check(Locale::Ru, Msg::CountVisits, ru);
    check(Locale::Fa, Msg::CountVisits, ["بازدید"; 14]);
    // In Persian only the verb tells the forms apart: 0 and 1 are singular.
    let mut fa = ["نفر می‌روند"; 14];
    (fa[0], fa[1]) = ("نفر می‌رود", "نفر می‌رود");
    check(Locale::Fa, Msg::ChartDrop, fa);
}

#[test]
fn the_plural_follows_the_number_as_it_is_written() {
    let format = Format::new(Locale::Ru, Currency::RUB);
    let text =
        |number: f64| Catalog::of(Locale::Ru).plain(Msg::CountPeople, &Args::new().count("number", &format, number));
    assert_eq!(text(20.6), "21 человек");
    assert_eq!(text(1_000_003.2), "1\u{a0}000\u{a0}003 человека");
    assert_eq!(text(0.4), "0,4 человека");
}

#[test]
fn no_number_makes_a_plural_panic() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE, -3.0] {
        for locale in Locale::ALL {
            let format = Format::new(locale, Currency::EUR);
            let text = Catalog::of(locale).format(Msg::CountLeads, &Args::new().count("number", &format, number));
            assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        }
    }
}
