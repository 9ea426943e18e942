//! Links that hold a plan: equal plans make equal links, what goes in comes out, hostile ones are refused in bounds.

use std::path::{Path, PathBuf};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::{Kpi, Layer};
use race_planner::exchange::link::{LinkError, MARK, MAX_CHARS, MAX_SHARED, decode, encode, is_link};
use race_planner::i18n::{Catalog, Locale, Msg};
use race_planner::plan::document::{self, MAX_BYTES, Stamp};
use race_planner::plan::{
    At, ChannelId, ChannelKind, Currency, Entry, Example, ExampleWords, Media, PeriodKind, Periods, Place, Plan,
    PlanEdit, Provenance, Quantity,
};

use crate::plan::{blank, plan};
use crate::properties::runs;

/// The fragment that holds these bytes, packed in the best way.
fn packed(bytes: &[u8]) -> String {
    raw(&miniz_oxide::deflate::compress_to_vec(bytes, 10))
}

/// The fragment that holds these bytes as they are.
fn raw(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    let value = |six: &[u8]| (0..6).fold(0, |value, place| value << 1 | usize::from(*six.get(place).unwrap_or(&0)));
    let letters = bits.chunks(6).map(|six| char::from(LETTERS[value(six)]));
    format!("plan=1.{}", letters.collect::<String>())
}

fn example(example: Example, locale: Locale) -> Plan {
    let catalog = Catalog::of(locale);
    let channels = example.channel_ids().map(|id| catalog.text(Msg::ExampleChannel(example, id))).collect();
    let texts = example.text_ids().map(|(of, says)| catalog.text(Msg::ExampleText(example, of, says))).collect();
    let words = ExampleWords { title: catalog.text(Msg::ExampleTitle(example)), channels, texts };
    example.plan("01J9Z3K8Q4X7M2N5P6R8S9T0VW", Currency::EUR, &words)
}

/// A plan with a figure for each of six KPIs in each of so many months of so many channels, no two alike.
fn dense(channels: u32, months: u16) -> Plan {
    let mut plan = blank();
    plan.apply(PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: months }))
        .expect("months");
    for number in 1..channels {
        let (media, kind) = (Media::Paid, ChannelKind::Search);
        plan.apply(PlanEdit::AddChannel { name: format!("Channel {number}"), media, kind }).expect("a channel");
    }
    let kpis = [Kpi::Visits, Kpi::MediaCost, Kpi::Leads, Kpi::Orders, Kpi::Revenue, Kpi::RepeatCustomers];
    let mut figure = 0x9e37_79b9_u32;
    for channel in 1..=channels {
        for month in 0..months {
            for kpi in kpis {
                figure = figure.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let (place, layer) = (Place::Channel(ChannelId(channel)), Layer::Actual);
                let at = At { place, layer, period: Some(month) };
                let entry = Entry::new(Quantity::Exact(f64::from(figure >> 18)), Provenance::Measured);
                plan.apply(PlanEdit::Enter { at, kpi, entry, instead_of: None }).expect("a figure");
            }
        }
    }
    plan
}

#[test]
fn the_examples_make_short_links() {
    let lengths = Example::ALL.map(|which| encode(&example(which, Locale::En)).len());
    assert_eq!(lengths, [2151, 1702, 1759, 2930]);
    let longest = Locale::ALL.map(|locale| {
        Example::ALL.map(|which| {
            let plan = example(which, locale);
            let link = encode(&plan);
            assert_eq!(decode(&link), Ok(plan));
            link.len()
        })
    });
    assert_eq!(longest.iter().flatten().max(), Some(&3386), "less than half of what is offered: {MAX_SHARED}");
}

/// What the bound of what is offered means in figures.
#[test]
fn a_year_of_four_channels_fits_and_three_years_of_eight_do_not() {
    let (year, years) = (dense(4, 12), dense(8, 36));
    assert_eq!((year.entries().count(), years.entries().count()), (288, 1728));
    let (short, long) = (encode(&year), encode(&years));
    assert!((1_000..MAX_SHARED / 2).contains(&short.len()), "{}", short.len());
    assert!((MAX_SHARED + 1..MAX_CHARS / 2).contains(&long.len()), "{}", long.len());
    assert_eq!((decode(&short), decode(&long)), (Ok(year), Ok(years)));
}

#[test]
fn a_link_is_only_of_letters_that_an_address_may_have() {
    let link = encode(&example(Example::School, Locale::Fa));
    let payload = link.strip_prefix("plan=1.").expect("the version");
    assert!(payload.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)), "{payload}");
    assert!(is_link(&link) && is_link("plan=") && !is_link("plan") && !is_link("overview") && !is_link(""));
}

#[test]
fn equal_plans_make_equal_links() {
    let golden = std::fs::read_to_string(corpus().join("plan-v1-blank.txt")).expect("the golden link");
    assert_eq!(encode(&blank()), golden.trim_end(), "links are still written as they were");
    assert_eq!(encode(&blank()), encode(&blank().clone()));
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/link")
}

/// Released links are read for ever; those that made trouble once never do again. A file's name says what comes of it.
#[test]
fn the_corpus_is_read_as_it_was() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(corpus()).expect("the corpus").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    assert!(files.len() >= 18, "{} files", files.len());
    for file in files {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let text = std::fs::read_to_string(&file).expect("the fragment");
        let kind = match decode(text.trim_end_matches('\n')) {
            Ok(plan) => {
                assert_eq!(decode(&encode(&plan)), Ok(plan), "{name}");
                "plan"
            }
            Err(LinkError::TooLong) => "long",
            Err(LinkError::Newer) => "newer",
            Err(LinkError::Broken) => "broken",
            Err(LinkError::Invalid { .. }) => "invalid",
        };
        assert_eq!(name.split('-').next(), Some(kind), "{name}");
    }
}

#[test]
fn later_versions_are_known_as_later() {
    for later in ["plan=2.anything", "plan=4294967295.", "plan=7.a.b"] {
        assert_eq!(decode(later), Err(LinkError::Newer), "{later}");
    }
    let document = document::encode(&blank(), &Stamp::default()).replace(r#""schema":1"#, r#""schema":2"#);
    assert_eq!(decode(&packed(document.as_bytes())), Err(LinkError::Newer));
}

#[test]
fn a_link_cut_anywhere_is_broken() {
    let link = encode(&example(Example::Bakery, Locale::Ru));
    for end in 0..link.len() {
        assert_eq!(decode(&link[..end]), Err(LinkError::Broken), "{end} letters");
    }
}

#[test]
fn other_letters_and_other_bytes_are_broken() {
    let link = encode(&blank());
    for wrong in ["=", "==", ".", ")", " ", "%3D", "\u{202a}", "é", "\0", "+", "/"] {
        assert_eq!(decode(&format!("{link}{wrong}")), Err(LinkError::Broken), "{wrong}");
    }
    for wrong in
        ["", MARK, "plan=1", "plan=1.", "plan=0.", "plan=-1.AA", "plan=one.AA", "plan=1.A", "plan=1.AB", "Plan=1."]
    {
        assert_eq!(decode(wrong), Err(LinkError::Broken), "{wrong}");
    }
    assert_eq!(decode(&packed(b"")), Err(LinkError::Broken));
    assert_eq!(decode(&packed(b"[1,2]")), Err(LinkError::Broken));
    assert_eq!(decode(&packed(&[0xff, 0xfe])), Err(LinkError::Broken));
    let document = document::encode(&blank(), &Stamp::default());
    assert_eq!(decode(&packed(document.as_bytes())), Ok(blank()));
    assert_eq!(
        decode(&packed(document.replace("Search", "Seerch").as_bytes())),
        Err(LinkError::Broken),
        "the checksum"
    );
    let unsound = r#"{"fmt":"race-planner","schema":1,"body":{"id":"a","title":"","goal":"win","currency":"EUR",
        "periods":{"kind":"month","count":1},"channels":[]}}"#;
    assert_eq!(decode(&packed(unsound.as_bytes())), Err(LinkError::Invalid { path: "goal".into() }));
}

#[test]
fn bombs_are_refused_within_bounds() {
    // A few letters that unpack to one byte more than a document may have, then to 40 MB.
    for size in [MAX_BYTES + 1, 4_000_001, 40_000_000] {
        let bomb = packed(&vec![b' '; size]);
        assert!(bomb.len() < MAX_CHARS, "{} letters", bomb.len());
        assert_eq!(decode(&bomb), Err(LinkError::TooLong), "{size}");
    }
    assert_eq!(decode(&packed(&vec![b' '; MAX_BYTES])), Err(LinkError::Broken));
    // Deep and wide JSON has the document's bounds.
    assert_eq!(decode(&packed("[".repeat(MAX_BYTES).as_bytes())), Err(LinkError::Broken));
    let deep = format!(r#"{{"fmt":"race-planner","schema":1,"body":{}{}}}"#, "[".repeat(1000), "]".repeat(1000));
    assert!(decode(&packed(deep.as_bytes())).is_err());
    // Ten megabytes of letters are not looked at.
    assert_eq!(decode(&format!("plan=1.{}", "A".repeat(10_000_000))), Err(LinkError::TooLong));
    assert_eq!(decode(&"x".repeat(MAX_CHARS + 1)), Err(LinkError::TooLong));
}

proptest! {
    #![proptest_config(runs(300))]

    #[test]
    fn any_plan_comes_back_as_it_was(plan in plan()) {
        let link = encode(&plan);
        prop_assert!(is_link(&link));
        prop_assert_eq!(&decode(&link), &Ok(plan.clone()));
        prop_assert_eq!(encode(&plan), link);
    }

    #[test]
    fn arbitrary_payloads_make_no_panic(bytes in vec(any::<u8>(), 0..400), text in "\\PC{0,80}", letters in "[A-Za-z0-9_-]{0,300}") {
        prop_assert!(decode(&raw(&bytes)).is_err());
        prop_assert!(decode(&packed(&bytes)).is_err());
        prop_assert!(decode(&text).is_err());
        let link = format!("plan=1.{letters}");
        prop_assert!(decode(&link).is_err());
    }

    /// One letter of a link overwritten: refused, or the same plan; never another one.
    #[test]
    fn a_damaged_letter_never_changes_the_plan(plan in plan(), place in 0.0..1.0, letter in select(&b"AZaz09-_.=%"[..])) {
        let mut link = encode(&plan).into_bytes();
        let place = (place * link.len() as f64) as usize;
        link[place] = letter;
        if let Ok(read) = decode(&String::from_utf8(link).expect("letters")) {
            prop_assert_eq!(read, plan);
        }
    }
}
